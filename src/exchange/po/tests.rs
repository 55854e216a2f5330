use proptest::prelude::*;

use super::*;
use crate::Result;
use crate::exchange::DAMAGED;
use crate::exchange::tests::{any_tagged_unit, es_en, told, unit};
use crate::exchange::{Reading, Summary};
use crate::memory::Unit;
use crate::text::Lang;

fn read_all(bytes: &[u8], reading: &Reading) -> Result<(Vec<Unit>, Summary)> {
    let mut units = Vec::new();
    let summary = read(bytes, "m.po", reading, |unit| {
        units.push(unit);
        Ok(())
    })?;
    Ok((units, summary))
}

fn written(units: &[Unit]) -> String {
    let mut out = Vec::new();
    let mut writer = Writer::new(&mut out, &Lang::es(), &Lang::en()).unwrap();
    units.iter().for_each(|unit| writer.unit(unit).unwrap());
    writer.finish().unwrap();
    String::from_utf8(out).unwrap()
}

fn pairs(units: &[Unit]) -> Vec<(&str, &str)> {
    units
        .iter()
        .map(|unit| (unit.source.as_str(), unit.target.as_str()))
        .collect()
}

const HEADER: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: en_US\\n\"\n\
    \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

#[test]
fn one_source_with_two_targets_is_two_entries() {
    let units = [
        unit("uno", "one"),
        unit("uno", "one"),
        Unit {
            confidence: Some(0.2),
            file: Some("a b.txt".into()),
            ..unit("uno", "an")
        },
    ];
    let text = written(&units);
    let entries: Vec<&str> = text.split("\n\n").skip(1).collect();
    assert!(
        entries[0].ends_with("}\nmsgid \"uno\"\nmsgstr \"one\""),
        "{text}"
    );
    assert!(entries[1].contains("}\nmsgctxt \"teletipo variant 2\"\nmsgid \"uno\""));
    assert!(entries[2].contains("}\n#, fuzzy\nmsgctxt \"teletipo variant 3\"\nmsgid \"uno\""));
    let (back, summary) = read_all(text.as_bytes(), &es_en()).unwrap();
    assert_eq!(back, units);
    assert!(summary.skipped.is_empty());
}

#[test]
fn catalogues_of_others_are_read_as_gettext_reads_them() {
    let text = format!(
        "# Header\n{HEADER}# nota\n#. extracted\n#: a.c:1\n#, c-format\nmsgctxt \"menú\"\n\
         msgid \"\"\n\"uno \"\n\"dos\\n\"\nmsgstr \"one \"\n  \"two\\n\"\n\
         #, fuzzy, c-format\n#| msgid \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n\
         msgid \"un día\"\nmsgid_plural \"%d días\"\nmsgstr[0] \"a day\"\nmsgstr[1] \"%d days\"\n\n\
         msgid \"vacío\"\nmsgstr \"\"\n\n#~ msgid \"viejo\"\n#~ msgstr \"old\"\n"
    );
    let (units, summary) = read_all(text.as_bytes(), &es_en()).unwrap();
    assert_eq!(
        pairs(&units),
        [
            ("uno dos", "one two"),
            ("un día", "a day"),
            ("%d días", "%d days")
        ]
    );
    assert_eq!(units[0].target_lang.as_str(), "en-US");
    let prop = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(
        units[0].props,
        [prop("msgctxt", "menú"), prop("note", "nota")]
    );
    let skipped: Vec<_> = summary.skipped.into_iter().collect();
    assert_eq!(
        skipped,
        [("empty target", 1), ("fuzzy", 1), ("obsolete", 1)]
    );
}

#[test]
fn the_charset_of_the_header_holds() {
    let text =
        b"# Jos\xE9\nmsgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\n\
        msgid \"a\xF1o\"\nmsgstr \"year\"\n";
    let (units, _) = read_all(text, &es_en()).unwrap();
    assert_eq!(units[0].source, "año");
    let unknown = b"msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=Klingon\\n\"\n\nmsgid \"a\"\nmsgstr \"b\"\n";
    let (_, message) = told(read_all(unknown, &es_en()).unwrap_err());
    assert!(message.contains("klingon"), "{message}");
}

#[test]
fn what_is_wrong_has_its_place_and_costs_its_entry() {
    let good = "\nmsgid \"buena\"\nmsgstr \"good\"\n";
    for (entry, at, word) in [
        ("msgid \"ñ\nmsgstr \"x\"\n", (6, 9), "no end"),
        ("msgid \"a\"\nmsgid \"b\"\n", (7, 1), "no `msgstr`"),
        ("msgid \"a\"\nhola\n", (7, 1), "no line"),
        ("msgid \"a\"\nmsgstr \"\\q\"\n", (7, 9), "escape"),
        ("msgid \"a\" \"b\"\nmsgstr \"x\"\n", (6, 10), "behind"),
        (
            "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"x\"\n",
            (8, 1),
            "no line",
        ),
        (
            "#. teletipo {\"story\":3}\nmsgid \"a\"\nmsgstr \"b\"\n",
            (10, 1),
            "damaged",
        ),
    ] {
        let text = format!("{HEADER}{entry}{good}");
        let (place, message) = told(read_all(text.as_bytes(), &es_en()).unwrap_err());
        assert!(message.contains(word), "{entry}: {message}");
        assert_eq!((place.0, place.1), at, "{entry}: {message}");
        let going = Reading {
            keep_going: true,
            ..es_en()
        };
        let (units, summary) = read_all(text.as_bytes(), &going).unwrap();
        assert_eq!(pairs(&units), [("buena", "good")], "{entry}");
        assert_eq!(summary.skipped.get(DAMAGED), Some(&1), "{entry}");
    }
    let (_, message) = told(read_all(b"msgid \"a\"\n", &es_en()).unwrap_err());
    assert!(message.contains("ends inside"), "{message}");
}

proptest! {
    #[test]
    fn units_come_back_equal(units in proptest::collection::vec(any_tagged_unit(), 0..5)) {
        let text = written(&units);
        let (back, summary) = read_all(text.as_bytes(), &es_en()).unwrap();
        prop_assert!(summary.skipped.is_empty());
        prop_assert_eq!(written(&back), text);
        prop_assert_eq!(back, units);
    }

    #[test]
    fn no_file_makes_it_panic(text in "(?s)(msgid \"\"\nmsgstr \"\"\n)?[#~,.msgidtrx\\[\\]0-9\"\\\\ \n]{0,80}") {
        let _ = read_all(text.as_bytes(), &es_en());
    }
}
