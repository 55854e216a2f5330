use jiff::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::exchange::tests::{any_unit, lang, undated, unit};
use crate::exchange::{Reading, Summary, Written};
use crate::memory::Unit;
use crate::text::Lang;
use crate::{Error, Result};

mod damaged;
mod tagged;

fn written(units: &[Unit]) -> (String, Written) {
    let mut out = Vec::new();
    let mut writer = Writer::new(&mut out, &Lang::es(), &Lang::en()).unwrap();
    for unit in units {
        writer.unit(unit).unwrap();
    }
    let summary = writer.finish().unwrap();
    (String::from_utf8(out).unwrap(), summary)
}

fn read_with(bytes: &[u8], reading: &Reading) -> Result<(Vec<Unit>, Summary)> {
    let mut units = Vec::new();
    let summary = read(bytes, "m.tmx", reading, |unit| {
        units.push(unit);
        Ok(())
    })?;
    assert_eq!(summary.read, units.len() as u64);
    Ok((units, summary))
}

fn read_all(text: &str) -> (Vec<Unit>, Summary) {
    read_with(text.as_bytes(), &Reading::new(undated())).unwrap()
}

/// A file around `entries`, from `srclang`.
fn file(srclang: &str, entries: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><tmx version=\"1.4\">\
         <header creationtool=\"Otra\" srclang=\"{srclang}\"/><body>{entries}</body></tmx>"
    )
}

fn entry(variants: &[(&str, &str)]) -> String {
    let variants = variants
        .iter()
        .map(|(lang, text)| format!("<tuv xml:lang=\"{lang}\"><seg>{text}</seg></tuv>"));
    format!("<tu>{}</tu>", variants.collect::<String>())
}

#[test]
fn a_full_unit_is_written_in_the_shape_clients_accept() {
    let full = Unit {
        source_lang: lang("es-MX"),
        story: Some("02".into()),
        file: Some("es.txt".into()),
        position: Some(3),
        previous: Some("Antes & después.".into()),
        next: Some("Luego.".into()),
        origin: Some("align".into()),
        confidence: Some(0.98765),
        props: vec![
            ("project".into(), "sismos".into()),
            ("note".into(), "del cable".into()),
            ("id".into(), "7".into()),
        ],
        revision: 2,
        ..unit(" Subió un 3,4\u{a0}%\nen Perú. ", "It rose 3.4% in Peru.")
    };
    let (text, summary) = written(&[full]);
    assert_eq!(summary.units, 1);
    let version = env!("CARGO_PKG_VERSION");
    let expected = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n\
         <tmx version=\"1.4\">\n\
         <header creationtool=\"teletipo\" creationtoolversion=\"{version}\" segtype=\"sentence\" \
         o-tmf=\"teletipo\" adminlang=\"en\" srclang=\"es\" datatype=\"plaintext\"/>\n\
         <body>\n\
         <tu tuid=\"TUID\" creationdate=\"20231114T221320Z\" changedate=\"20231114T221320Z\">\n\
         <prop type=\"x-story-id\">02</prop>\n\
         <prop type=\"x-file\">es.txt</prop>\n\
         <prop type=\"x-position\">3</prop>\n\
         <prop type=\"x-align-score\">0.9877</prop>\n\
         <prop type=\"x-context-pre\">Antes &amp; después.</prop>\n\
         <prop type=\"x-context-post\">Luego.</prop>\n\
         <prop type=\"x-origin\">align</prop>\n\
         <prop type=\"x-revision\">2</prop>\n\
         <prop type=\"x-source-lang\">es-MX</prop>\n\
         <prop type=\"project\">sismos</prop>\n\
         <note>del cable</note>\n\
         <prop type=\"id\">7</prop>\n\
         <tuv xml:lang=\"es\"><seg>Subió un 3,4\u{a0}% en Perú.</seg></tuv>\n\
         <tuv xml:lang=\"en\"><seg>It rose 3.4% in Peru.</seg></tuv>\n\
         </tu>\n\
         </body>\n\
         </tmx>\n"
    );
    let id = text.split("tuid=\"").nth(1).unwrap();
    assert_eq!(text.replace(&id[..16], "TUID"), expected);
}

#[test]
fn units_that_do_not_fit_the_file_are_left_out_and_counted() {
    let french = Unit {
        target_lang: lang("fr"),
        ..unit("uno", "un")
    };
    let (text, summary) = written(&[
        french,
        unit(" ", "one"),
        unit("uno", "\u{1}"),
        unit("\u{2}uno\u{3}", "one"),
    ]);
    assert!(text.contains("<seg>uno</seg>"));
    assert_eq!((summary.units, summary.dropped_characters), (1, 2));
    let skipped: Vec<_> = summary.skipped.into_iter().collect();
    assert_eq!(
        skipped,
        [
            ("another language pair", 1),
            ("empty source", 1),
            ("empty target", 1)
        ]
    );
}

#[test]
fn what_identifies_a_unit_makes_its_id_and_nothing_else() {
    let id = |unit: &Unit| {
        let text = written(std::slice::from_ref(unit)).0;
        text.split("tuid=\"").nth(1).unwrap()[..16].to_owned()
    };
    let one = unit("uno", "one");
    let mut later = one.clone();
    later.changed = Timestamp::from_second(1_800_000_000).unwrap();
    later.revision = 5;
    later.confidence = Some(0.5);
    assert_eq!(id(&one), id(&later));
    for other in [
        unit("uno", "One"),
        unit("Uno", "one"),
        Unit {
            story: Some("1".into()),
            ..one.clone()
        },
        Unit {
            position: Some(1),
            ..one.clone()
        },
        Unit {
            source_lang: lang("es-MX"),
            ..one.clone()
        },
    ] {
        assert_ne!(id(&one), id(&other));
    }
}

#[test]
fn language_codes_are_taken_as_files_hold_them() {
    for (srclang, variants, pair) in [
        ("es", vec![("es", "uno"), ("en", "one")], ("es", "en")),
        (
            "ES",
            vec![("EN-US", "one"), ("es_MX", "uno")],
            ("es-MX", "en-US"),
        ),
        ("*all*", vec![("spa", "uno"), ("eng", "one")], ("es", "en")),
        ("*all*", vec![("en", "one"), ("es", "uno")], ("en", "es")),
        (
            "es",
            vec![("xx-", "?"), ("fr", "un"), ("es", "uno")],
            ("es", "fr"),
        ),
        (
            "pt-BR",
            vec![("pt-PT", "um"), ("pt-BR", "uno")],
            ("pt-BR", "pt-PT"),
        ),
    ] {
        let (units, _) = read_all(&file(srclang, &entry(&variants)));
        let found: Vec<_> = units
            .iter()
            .map(|unit| (unit.source_lang.as_str(), unit.target_lang.as_str()))
            .collect();
        assert_eq!(found, [pair], "{srclang} {variants:?}");
    }
    let old = "<tmx version=\"1.1\"><header/><body><tu><tuv lang=\"ES\"><seg>uno</seg></tuv>\
               <tuv lang=\"EN\"><seg>one</seg></tuv></tu></body></tmx>";
    assert_eq!(read_all(old).0.len(), 1);
}

#[test]
fn the_caller_chooses_the_pair_and_gets_a_unit_for_each_wanted_target() {
    let eight = [
        ("de", "eins"),
        ("en-GB", "one lift"),
        ("es", "uno"),
        ("en-US", "one elevator"),
        ("fr", "un"),
        ("it", "uno"),
        ("pt", "um"),
        ("ca", "u"),
    ];
    let text = file("de", &entry(&eight));
    for (source, target, expected) in [
        ("es", "en", vec!["one lift", "one elevator"]),
        ("es-MX", "en-US", vec!["one elevator"]),
        ("fr", "ca", vec!["u"]),
        ("en-GB", "en-US", vec!["one elevator"]),
        ("en-GB", "en-AU", vec![]),
        ("nl", "en", vec![]),
    ] {
        let reading = Reading {
            source: Some(lang(source)),
            target: Some(lang(target)),
            ..Reading::new(undated())
        };
        let (units, summary) = read_with(text.as_bytes(), &reading).unwrap();
        let found: Vec<_> = units.iter().map(|unit| unit.target.as_str()).collect();
        assert_eq!(found, expected, "{source} {target}");
        assert_eq!(summary.skipped.is_empty(), !expected.is_empty());
    }
}

#[test]
fn incomplete_entries_are_skipped_with_a_reason() {
    let entries = [
        entry(&[("es", "uno"), ("en", "one")]),
        entry(&[("es", "solo")]),
        entry(&[("en", "only")]),
        entry(&[("es", " \n "), ("en", "one")]),
        entry(&[("es", "uno"), ("en", "")]),
        "<tu><tuv xml:lang=\"es\"/><tuv xml:lang=\"en\"><seg>one</seg></tuv></tu>".into(),
        "<tu/>".into(),
    ];
    let (units, summary) = read_all(&file("es", &entries.concat()));
    assert_eq!(units.len(), 1);
    let skipped: Vec<_> = summary.skipped.into_iter().collect();
    assert_eq!(
        skipped,
        [
            ("empty source", 2),
            ("empty target", 1),
            ("no source variant", 2),
            ("no target variant", 1),
        ]
    );
}

#[test]
fn inline_markup_leaves_its_text_and_drops_native_code() {
    for (given, expected) in [
        (
            "Texto <bpt i=\"1\">&lt;b&gt;</bpt>en negrita<ept i=\"1\">&lt;/b&gt;</ept>.",
            "Texto en negrita.",
        ),
        ("Uno<ph type=\"lb\">&lt;br/&gt;</ph>dos", "Uno dos"),
        (
            "Ver <hi type=\"b\">la <hi>casa</hi></hi> roja",
            "Ver la casa roja",
        ),
        (
            "A<ph>&lt;img alt='<sub>una <it pos=\"begin\">x</it> casa</sub>'/&gt;</ph>B",
            "AB",
        ),
        ("<ut>{\\rtf}</ut>Hola<it pos=\"end\">x</it>", "Hola"),
        ("  partido\n   en dos ", "partido en dos"),
        ("an\u{303}o", "año"),
    ] {
        let text = file("es", &entry(&[("es", given), ("en", "x")]));
        assert_eq!(read_all(&text).0[0].source, expected, "{given}");
    }
}

#[test]
fn context_dates_and_props_of_other_tools_find_their_fields() {
    let text = file(
        "es",
        "<tu changeid=\"x\" creationdate=\"19000101T000000Z\"><note>ojo</note>\
         <prop type=\"file\">a.docx</prop><prop type=\"id\">4</prop>\
         <prop type=\"prev\">Antes.</prop><prop type=\"next\">Luego.</prop>\
         <prop type=\"x-position\">muchas</prop><prop type=\"x-align-score\">1.7</prop>\
         <tuv xml:lang=\"es\"><prop type=\"client\"> Agencia </prop><seg>uno</seg></tuv>\
         <tuv xml:lang=\"en\" changedate=\"20200102T030405Z\"><seg>one</seg></tuv></tu>\
         <tu creationdate=\"ayer\"><tuv xml:lang=\"es\">\
         <prop type=\"x-context-pre\">&lt;seg&gt;A &amp;amp; &lt;ph&gt;x&lt;/ph&gt;B&lt;/seg&gt;</prop>\
         <prop type=\"x-context-post\">&lt;seg&gt;roto</prop><seg>dos</seg></tuv>\
         <tuv xml:lang=\"en\"><prop type=\"x-context-pre\">Before</prop><seg>two</seg></tuv></tu>",
    );
    let (units, summary) = read_all(&text);
    let one = &units[0];
    assert_eq!(one.file.as_deref(), Some("a.docx"));
    assert_eq!(one.previous.as_deref(), Some("Antes."));
    assert_eq!(one.next.as_deref(), Some("Luego."));
    assert_eq!(one.origin.as_deref(), Some("Otra"));
    assert_eq!(date::parse("19000101T000000Z"), Some(one.created));
    assert_eq!(date::parse("20200102T030405Z"), Some(one.changed));
    let props: Vec<_> = one
        .props
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    assert_eq!(
        props,
        [
            ("note", "ojo"),
            ("file", "a.docx"),
            ("id", "4"),
            ("prev", "Antes."),
            ("next", "Luego."),
            ("x-position", "muchas"),
            ("x-align-score", "1.7"),
            ("client", " Agencia "),
        ]
    );
    let two = &units[1];
    assert_eq!(two.previous.as_deref(), Some("A & B"));
    assert_eq!(two.next.as_deref(), Some("<seg>roto"));
    assert_eq!((two.created, two.props.len()), (undated(), 0));
    assert_eq!(summary.notes.get("date not understood"), Some(&1));
}

#[test]
fn a_file_that_is_no_tmx_or_breaks_off_is_refused_with_its_place() {
    let whole = file("es", &entry(&[("es", "uno"), ("en", "one")]));
    for (text, message) in [
        (String::new(), "empty"),
        ("<html><body/></html>".into(), "<html>, an HTML page"),
        ("<tmx version=\"1.4\"><header/></tmx>".into(), "no <body>"),
        (whole.replace("</tmx>", ""), "ends inside <tmx>"),
        (whole.replace("one", "&eacute;"), "&eacute;"),
        (whole.replace("one", "\u{7}"), "U+0007"),
        (whole + "<tmx/>", "second root"),
    ] {
        match read_with(text.as_bytes(), &Reading::new(undated())) {
            Err(Error::Input {
                place,
                message: found,
                ..
            }) => {
                assert!(found.contains(message), "{found}");
                assert!(place.line.is_some() && place.column.is_some() && place.byte.is_some());
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn an_endless_entry_ends_at_the_limit() {
    let props = "<prop type=\"a\">b</prop>".repeat(100);
    let text = file("es", &format!("<tu>{props}</tu>"));
    let mut reading = Reading::new(undated());
    assert!(read_with(text.as_bytes(), &reading).is_ok());
    reading.limits.text = 1000;
    let error = read_with(text.as_bytes(), &reading).unwrap_err();
    assert!(
        error.to_string().contains("<tu> is longer than 1000"),
        "{error}"
    );
}

#[test]
fn what_the_caller_refuses_ends_the_reading() {
    let text = file("es", &entry(&[("es", "uno"), ("en", "one")]));
    let refused = read(text.as_bytes(), "m.tmx", &Reading::new(undated()), |_| {
        Err(Error::memory("m.db", "full"))
    });
    assert_eq!(refused.unwrap_err().to_string(), "memory m.db: full");
}

#[test]
fn a_file_may_call_its_languages_otherwise() {
    let (es, en) = (Lang::es(), Lang::en());
    let units = [
        unit("uno", "one"),
        Unit {
            source_lang: lang("es-ES"),
            target_lang: lang("en-US"),
            ..unit("dos", "two")
        },
    ];
    let mut out = Vec::new();
    let mut writer = Writer::with_codes(&mut out, (&es, &lang("es-ES")), (&en, &en)).unwrap();
    units.iter().for_each(|unit| writer.unit(unit).unwrap());
    writer.finish().unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(text.contains("srclang=\"es-ES\""));
    assert_eq!(text.matches("xml:lang=\"es-ES\"").count(), 2);
    assert_eq!(text.matches("x-source-lang").count(), 2);
    assert_eq!(read_all(&text).0, units);
}

#[test]
fn contexts_of_trados_and_others_fill_the_neighbours() {
    let variants = "<tuv xml:lang=\"es\"><prop type=\"context_next\">Después.</prop><seg>uno</seg></tuv>\
                    <tuv xml:lang=\"en\"><prop type=\"context_prev\">Before.</prop><seg>one</seg></tuv>";
    let trados = "<prop type=\"x-Context\">12, 34</prop>\
                  <prop type=\"x-ContextContent\">Antes || ya | AAEC | Next | </prop>";
    let text = file("es", &format!("<tu>{trados}{variants}</tu>"));
    let unit = &read_all(&text).0[0];
    assert_eq!(unit.previous.as_deref(), Some("Antes | ya"));
    assert_eq!(unit.next.as_deref(), Some("Después."));
    assert_eq!(unit.props.len(), 2);
    // The header may say that the second one follows.
    let kind = "<prop type=\"x-TextContextMatchType\">PrecedingAndFollowingSource</prop></header>";
    let text = text
        .replace("srclang=\"es\"/>", &format!("srclang=\"es\">{kind}"))
        .replace("context_next", "other");
    assert_eq!(read_all(&text).0[0].next.as_deref(), Some("Next"));
}

proptest! {
    #[test]
    fn what_is_written_comes_back_equal_and_gives_the_same_bytes(
        units in proptest::collection::vec(any_unit(), 0..4)
    ) {
        let (text, summary) = written(&units);
        prop_assert_eq!(summary.dropped_characters, 0);
        let (back, read) = read_all(&text);
        prop_assert_eq!(&back, &units);
        prop_assert!(read.skipped.is_empty() && read.notes.is_empty());
        prop_assert_eq!(written(&back).0, text);
    }

    #[test]
    fn wild_units_settle_after_one_round(
        source in ".*", target in ".*", story in ".*", name in ".*", value in ".*"
    ) {
        let wild = Unit {
            story: Some(story),
            previous: Some(source.clone()),
            props: vec![(name, value)],
            ..unit(&source, &target)
        };
        let (once, _) = written(&[wild]);
        let (twice, _) = written(&read_all(&once).0);
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn no_change_to_a_file_makes_it_panic(
        units in proptest::collection::vec(any_unit(), 1..3),
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = written(&units).0.into_bytes();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read_with(&bytes, &Reading::new(undated()));
    }
}
