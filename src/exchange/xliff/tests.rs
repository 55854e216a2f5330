use proptest::prelude::*;

use super::rules::{check_1, check_2, parse};
use super::*;
use crate::Result;
use crate::exchange::tests::{any_tagged_unit, es_en, lang, told, undated, unit};
use crate::exchange::{Reading, Summary, Written};
use crate::memory::{TagKind, Unit};
use crate::text::Lang;

mod damaged;

fn read_with(text: &str, reading: &Reading) -> Result<(Vec<Unit>, Summary)> {
    let mut units = Vec::new();
    let summary = read(text.as_bytes(), "m.xlf", reading, |unit| {
        units.push(unit);
        Ok(())
    })?;
    Ok((units, summary))
}

fn read_all(text: &str) -> (Vec<Unit>, Summary) {
    read_with(text, &Reading::new(undated())).unwrap()
}

fn written(version: Version, units: &[Unit]) -> (String, Written) {
    let mut out = Vec::new();
    let mut writer = Writer::new(&mut out, version, &Lang::es(), &Lang::en()).unwrap();
    units.iter().for_each(|unit| writer.unit(unit).unwrap());
    let written = writer.finish().unwrap();
    (String::from_utf8(out).unwrap(), written)
}

fn check(version: Version, text: &str) {
    match version {
        Version::V1 => check_1(&parse(text)),
        Version::V2 => check_2(&parse(text)),
    }
}

const BOTH: [Version; 2] = [Version::V1, Version::V2];

fn skipped(summary: &Summary) -> Vec<(&str, u64)> {
    summary.skipped.iter().map(|(&k, &n)| (k, n)).collect()
}

fn tag(at: usize, kind: TagKind, number: u32, role: &str, code: &str) -> Tag {
    Tag {
        at,
        kind,
        number,
        role: role.into(),
        code: code.into(),
    }
}

#[test]
fn an_empty_memory_is_a_sound_file() {
    for version in BOTH {
        let (text, written) = written(version, &[]);
        assert_eq!(written.units, 0);
        check(version, &text);
        let (units, summary) = read_all(&text);
        assert_eq!((units.len(), summary), (0, Summary::default()));
    }
}

#[test]
fn tags_are_elements_of_each_version() {
    use TagKind::{Close, Open, Single};
    let tagged = Unit {
        source_tags: vec![
            tag(0, Open, 1, "bold", "<b>"),
            tag(3, Close, 1, "bold", "</b>"),
            tag(3, Single, 2, "lb", ""),
            tag(7, Close, 3, "x y", ""),
        ],
        ..unit("uno dos", "one")
    };
    let (text, _) = written(Version::V1, std::slice::from_ref(&tagged));
    assert!(
        text.contains(
            "<source><bpt id=\"1\" ctype=\"bold\">&lt;b&gt;</bpt>uno<ept id=\"1\">&lt;/b&gt;</ept>\
             <ph id=\"2\" ctype=\"lb\"/> dos<it id=\"3\" pos=\"close\" ctype=\"x-x%20y\"/></source>"
        ),
        "{text}"
    );
    let (text, _) = written(Version::V2, std::slice::from_ref(&tagged));
    assert!(
        text.contains(
            "<source><pc id=\"1\" type=\"fmt\" subType=\"xlf:b\" dataRefStart=\"d1\" \
             dataRefEnd=\"d2\">uno</pc><ph id=\"2\" type=\"fmt\" subType=\"xlf:lb\"/> dos\
             <ec id=\"3\" isolated=\"yes\" type=\"other\" subType=\"teletipo:x%20y\"/></source>"
        ),
        "{text}"
    );
}

#[test]
fn states_say_what_is_a_unit_in_1_2() {
    let unit = |attributes: &str, target: &str, inside: &str| {
        format!(
            "<trans-unit id=\"1\"{attributes}><source>uno</source><target{target}>one</target>{inside}</trans-unit>"
        )
    };
    for (body, expected) in [
        (unit("", "", ""), None),
        (unit("", " state=\"final\"", ""), None),
        (unit("", " state=\"needs-review-translation\"", ""), None),
        (unit("", " state=\"new\"", ""), Some("not translated yet")),
        (unit("", " state=\"needs-translation\"", ""), Some("not translated yet")),
        (
            unit("", " state=\"needs-review-translation\" state-qualifier=\"fuzzy-match\"", ""),
            Some("a suggestion nobody took up"),
        ),
        (unit(" translate=\"no\"", "", ""), Some("not to be translated")),
        (unit(" mq:status=\"NotStarted\"", "", ""), Some("not confirmed")),
        (unit(" mq:status=\"ManuallyConfirmed\"", "", ""), None),
        (unit(" m:confirmed=\"0\"", "", ""), Some("not confirmed")),
        (
            "<trans-unit id=\"1\"><source>uno</source><alt-trans><target>x</target></alt-trans></trans-unit>"
                .into(),
            Some("empty target"),
        ),
        (
            format!("<group translate=\"no\">{}</group>", unit("", "", "")),
            Some("not to be translated"),
        ),
        (unit("", "", "<note>nota</note><alt-trans><target>x</target></alt-trans>"), None),
    ] {
        let text = format!(
            "<xliff version=\"1.2\"><file original=\"a.txt\" source-language=\"es\" \
             target-language=\"en\"><header><tool tool-name=\"Otra\"/></header><body>{body}</body></file></xliff>"
        );
        let (units, summary) = read_all(&text);
        match expected {
            None => {
                assert_eq!((&*units[0].source, &*units[0].target), ("uno", "one"), "{body}");
                assert_eq!(units[0].file.as_deref(), Some("a.txt"));
                assert_eq!(units[0].origin.as_deref(), Some("Otra"));
            }
            Some(reason) => assert_eq!(skipped(&summary), [(reason, 1)], "{body}"),
        }
    }
}

#[test]
fn segments_of_sdlxliff_are_units_with_their_neighbours() {
    let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?>\
        <xliff xmlns:sdl=\"s\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\
        <file original=\"a.docx\" datatype=\"x-sdlfilterframework2\" source-language=\"es-ES\" target-language=\"en-US\">\
        <header><tag-defs><tag id=\"0\"><bpt name=\"b\">x</bpt></tag></tag-defs></header><body><group>\
        <trans-unit id=\"a\"><source><g id=\"0\">Uno. <x id=\"7\"/>Dos.</g> Tres.</source>\
        <seg-source><g id=\"0\"><mrk mtype=\"seg\" mid=\"1\">Uno.</mrk> <mrk mtype=\"seg\" mid=\"2\"><x id=\"7\"/>Dos.</mrk></g> \
        <mrk mtype=\"seg\" mid=\"3\">Tres.</mrk></seg-source>\
        <target><g id=\"0\"><mrk mtype=\"seg\" mid=\"1\">One<mrk mtype=\"x-sdl-deleted\">!</mrk>.</mrk> \
        <mrk mtype=\"seg\" mid=\"2\"><x id=\"7\"/>Two.</mrk></g> <mrk mtype=\"seg\" mid=\"3\">Three.</mrk></target>\
        <sdl:seg-defs><sdl:seg id=\"1\" conf=\"Translated\"/><sdl:seg id=\"2\" conf=\"ApprovedSignOff\"><sdl:value key=\"k\">v</sdl:value></sdl:seg>\
        <sdl:seg id=\"3\" conf=\"Draft\"/></sdl:seg-defs></trans-unit></group></body></file></xliff>";
    let (units, summary) = read_all(text);
    assert_eq!(units.len(), 2);
    assert_eq!((&*units[0].source, &*units[0].target), ("Uno.", "One."));
    assert_eq!(units[0].source_lang, lang("es-ES"));
    assert_eq!(
        (units[0].previous.as_deref(), units[0].next.as_deref()),
        (None, Some("Dos."))
    );
    assert_eq!(units[1].source_tags, [tag(0, TagKind::Single, 7, "", "")]);
    assert_eq!(units[1].source_tags, units[1].target_tags);
    assert_eq!(
        (units[1].previous.as_deref(), units[1].next.as_deref()),
        (Some("Uno."), Some("Tres."))
    );
    assert_eq!(skipped(&summary), [("not confirmed", 1)]);
}

#[test]
fn inline_elements_of_both_versions_become_tags() {
    use TagKind::{Close, Open, Single};
    let text = "<xliff version=\"1.2\"><file source-language=\"es\" target-language=\"en\"><body><trans-unit>\
        <source><g id=\"1\" ctype=\"bold\">a</g><bx id=\"2\" rid=\"5\"/>b<ex id=\"3\" rid=\"5\"/>\
        <x id=\"n\" equiv-text=\"{n}\"/><bpt id=\"4\">&lt;i&gt;<sub>no</sub></bpt>c<ept id=\"4\">&lt;/i&gt;</ept>\
        <it id=\"6\" pos=\"open\"/><mrk mtype=\"term\">d</mrk></source><target>x</target></trans-unit></body></file></xliff>";
    let (units, _) = read_all(text);
    assert_eq!(units[0].source, "abcd");
    assert_eq!(
        units[0].source_tags,
        [
            tag(0, Open, 1, "bold", ""),
            tag(1, Close, 1, "bold", ""),
            tag(1, Open, 5, "", ""),
            tag(2, Close, 5, "", ""),
            tag(2, Single, 1, "", "{n}"),
            tag(2, Open, 4, "", "<i>"),
            tag(3, Close, 4, "", "</i>"),
            tag(3, Open, 6, "", ""),
        ]
    );
    let text = "<xliff version=\"2.0\" srcLang=\"es\" trgLang=\"en\"><file id=\"f\" original=\"a.html\"><unit id=\"u\">\
        <notes><note>nota</note></notes><originalData><data id=\"d1\">&lt;b&gt;</data></originalData>\
        <segment><source><pc id=\"1\" dataRefStart=\"d1\">a</pc><sc id=\"2\" type=\"link\"/>b<mrk id=\"m1\" type=\"comment\">c</mrk>\
        <ec startRef=\"2\"/><ph id=\"3\" type=\"fmt\" subType=\"xlf:lb\"/><cp hex=\"0041\"/><cp hex=\"0007\"/></source><target>x</target></segment>\
        <ignorable><source> </source></ignorable>\
        <segment state=\"initial\"><source>d</source><target>y</target></segment></unit></file></xliff>";
    let (units, summary) = read_all(text);
    assert_eq!(units[0].source, "abcA");
    assert_eq!(
        units[0].source_tags,
        [
            tag(0, Open, 1, "", "<b>"),
            tag(1, Close, 1, "", ""),
            tag(1, Open, 2, "link", ""),
            tag(3, Close, 2, "link", ""),
            tag(3, Single, 3, "lb", ""),
        ]
    );
    assert_eq!(units[0].props, [("note".to_owned(), "nota".to_owned())]);
    assert_eq!(units[0].next.as_deref(), Some("d"));
    assert_eq!(skipped(&summary), [("not translated yet", 1)]);
}

#[test]
fn wrong_files_are_refused_and_what_came_before_is_kept_on_demand() {
    let head = "<xliff version=\"1.2\"><file source-language=\"es\" target-language=\"en\"><body>";
    let unit = "<trans-unit id=\"1\"><source>uno</source><target>one</target></trans-unit>";
    for (text, word) in [
        ("<tmx/>".to_owned(), "a TMX memory"),
        (format!("{head}{unit}<trans-unit><source>&x;"), "entity"),
        (format!("{head}{unit}"), "ends inside"),
        (
            format!("<xliff version=\"1.2\"><file><body>{unit}</body></file></xliff>"),
            "which languages",
        ),
    ] {
        let (_, message) = told(read_with(&text, &Reading::new(undated())).unwrap_err());
        assert!(message.contains(word), "{text}: {message}");
    }
    let going = Reading {
        keep_going: true,
        ..Reading::new(undated())
    };
    let (units, summary) =
        read_with(&format!("{head}{unit}<trans-unit><source>&x;"), &going).unwrap();
    assert_eq!(units.len(), 1);
    assert_eq!(skipped(&summary), [("damaged: not well-formed", 1)]);
    let wanted = Reading {
        target: Some(lang("fr")),
        ..es_en()
    };
    let text = format!("{head}{unit}</body></file></xliff>");
    let (_, summary) = read_with(&text, &wanted).unwrap();
    assert_eq!(skipped(&summary), [("another language pair", 1)]);
}

#[test]
fn drafts_offer_what_the_memory_has() {
    use TagKind::{Close, Open};
    let bold = [
        tag(0, Open, 1, "bold", "<b>"),
        tag(3, Close, 1, "bold", "</b>"),
    ];
    let offer = |score| Offer {
        source: "uno",
        source_tags: &bold,
        target: "one & two",
        target_tags: &[],
        score,
        origin: Some("align \"x\""),
    };
    let segment = |source, target, paragraph, offers| DraftSegment {
        source,
        target,
        source_tags: if source == "uno" { &bold } else { &[] },
        paragraph,
        offers,
    };
    let segments = [
        segment(
            "uno",
            Some(("one", &bold[..], State::Translated)),
            0,
            vec![offer(101), offer(86)],
        ),
        segment(
            "uno",
            Some(("an", &[], State::NeedsReview)),
            0,
            vec![offer(70)],
        ),
        segment("tres", Some(("tres", &[], State::New)), 1, vec![]),
        segment("cuatro", None, 2, vec![]),
        segment(" ", None, 3, vec![]),
    ];
    let languages = (&lang("es"), &lang("en"));
    for version in BOTH {
        let mut out = Vec::new();
        let written = write_drafts(&mut out, version, "a & b.md", languages, &segments).unwrap();
        assert_eq!(
            (written.units, written.skipped.get("empty source")),
            (4, Some(&1))
        );
        let text = String::from_utf8(out).unwrap();
        check(version, &text);
        let parts: &[&str] = match version {
            Version::V1 => &[
                "original=\"a &amp; b.md\"",
                "<alt-trans match-quality=\"100%\" origin=\"align &quot;x&quot;\">",
                "<target state=\"needs-review-translation\" state-qualifier=\"fuzzy-match\">an</target>",
                "<target state=\"new\">tres</target>",
                "<source>cuatro</source>\n</trans-unit>",
            ],
            Version::V2 => &[
                "<mtc:match ref=\"#s1\" type=\"ice\" matchQuality=\"100.0\" similarity=\"100.0\" origin=\"align &quot;x&quot;\">",
                "<mtc:match ref=\"#s1\" type=\"tm\" matchQuality=\"86.0\"",
                "<segment id=\"s2\" state=\"initial\" subState=\"teletipo:needs-review\">",
                "<source>cuatro</source>\n</segment>",
            ],
        };
        for part in parts {
            assert!(text.contains(part), "no {part} in {text}");
        }
        // What is a draft does not come back as a translation.
        let (units, summary) = read_all(&text);
        assert_eq!(units.len(), 1, "{:?}", summary.skipped);
        let mut none = Vec::new();
        write_drafts(&mut none, version, "x", languages, &[]).unwrap();
        check(version, std::str::from_utf8(&none).unwrap());
    }
}

proptest! {
    #[test]
    fn units_come_back_equal_from_a_sound_file(
        units in proptest::collection::vec(any_tagged_unit(), 0..4),
    ) {
        for version in BOTH {
            let (text, written_units) = written(version, &units);
            prop_assert_eq!(written_units.dropped_characters, 0);
            check(version, &text);
            let (back, summary) = read_all(&text);
            prop_assert!(summary.skipped.is_empty());
            prop_assert_eq!(&back, &units);
            prop_assert_eq!(written(version, &back).0, text);
        }
    }

    #[test]
    fn drafts_keep_the_rules(units in proptest::collection::vec(any_tagged_unit(), 0..5)) {
        let segments: Vec<DraftSegment<'_>> = units
            .iter()
            .enumerate()
            .map(|(n, unit)| DraftSegment {
                source: &unit.source,
                target: (n % 3 > 0).then_some((&*unit.target, &*unit.target_tags, State::NeedsReview)),
                source_tags: &unit.source_tags,
                paragraph: n / 2,
                offers: units
                    .iter()
                    .map(|unit| Offer {
                        source: &unit.source,
                        source_tags: &unit.source_tags,
                        target: &unit.target,
                        target_tags: &unit.target_tags,
                        score: 77,
                        origin: unit.origin.as_deref(),
                    })
                    .collect(),
            })
            .collect();
        for version in BOTH {
            let mut out = Vec::new();
            write_drafts(&mut out, version, "x", (&Lang::es(), &Lang::en()), &segments).unwrap();
            check(version, std::str::from_utf8(&out).unwrap());
        }
    }

    #[test]
    fn no_content_makes_it_panic(
        content in "(<(g|x|bpt|ept|it|ph|pc|sc|ec|cp|mrk mtype=\"seg\") ?(id=\"[0-9a]?\")?/?>|</(g|pc|mrk)>|[a ñ]){0,12}",
    ) {
        for text in [
            format!("<xliff version=\"1.2\"><file source-language=\"es\" target-language=\"en\"><body><trans-unit><source>{content}</source><target>{content}</target></trans-unit></body></file></xliff>"),
            format!("<xliff srcLang=\"es\" trgLang=\"en\"><file><unit><segment><source>{content}</source><target>{content}</target></segment></unit></file></xliff>"),
        ] {
            let _ = read_with(&text, &Reading::new(undated()));
        }
    }
}
