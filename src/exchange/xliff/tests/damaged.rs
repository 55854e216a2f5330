//! What is had of a damaged file with `keep_going`.

use super::*;

/// A unit of either version.
fn one(version: Version, source: &str, target: &str) -> String {
    match version {
        Version::V1 => format!(
            "<trans-unit id=\"1\"><source>{source}</source><target>{target}</target></trans-unit>"
        ),
        Version::V2 => format!(
            "<unit id=\"1\"><segment><source>{source}</source>\
             <target>{target}</target></segment></unit>"
        ),
    }
}

fn file(version: Version, units: &[String]) -> String {
    let units = units.concat();
    match version {
        Version::V1 => format!(
            "<xliff version=\"1.2\"><file original=\"a\" source-language=\"es\" \
             target-language=\"en\"><body>{units}</body></file></xliff>"
        ),
        Version::V2 => format!(
            "<xliff version=\"2.1\" srcLang=\"es\" trgLang=\"en\">\
             <file id=\"f\" original=\"a\">{units}</file></xliff>"
        ),
    }
}

/// Reads with `keep_going`; the units and how much was damaged.
fn kept(text: &str) -> (Vec<Unit>, u64) {
    let mut reading = Reading::new(undated());
    reading.keep_going = true;
    reading.limits.text = 2000;
    let (units, summary) = read_with(text, &reading).unwrap();
    let damaged = summary
        .skipped
        .iter()
        .filter(|(reason, _)| reason.starts_with("damaged"));
    let damaged = damaged.map(|(_, count)| count).sum();
    assert_eq!(summary.is_damaged(), damaged > 0);
    assert_eq!(summary.read, units.len() as u64);
    (units, damaged)
}

fn sources(units: &[Unit]) -> Vec<&str> {
    units.iter().map(|unit| unit.source.as_str()).collect()
}

#[test]
fn what_is_whole_of_a_damaged_file_is_taken() {
    for version in BOTH {
        let unit = |n: u32| one(version, &format!("uno {n}"), "one");
        let name = match version {
            Version::V1 => "trans-unit",
            Version::V2 => "unit",
        };
        let whole = unit(9);
        for (damaged, count) in [
            (String::new(), 0),
            (format!("<!-- {whole} -->"), 0),
            (whole.replace("uno", "&nada;"), 1),
            (whole.replace("</source>", ""), 1),
            (whole.replace(&format!("</{name}>"), ""), 1),
            (whole[..whole.find("</source>").unwrap()].to_owned(), 1),
            (whole.replace(" id=\"1\"", " id=\"1"), 1),
            (whole.replace(" id=\"1\"", " id=\"1\" id=\"2\""), 1),
            (whole.replace("uno", "\u{7}"), 1),
            (whole.replace("uno", "<!-- "), 1),
            (whole.replace("uno", &"x".repeat(5000)), 1),
            (format!("<{name}>&x;</{name}><{name}>&y;</{name}>"), 2),
        ] {
            let text = file(version, &[unit(1), damaged.clone(), unit(2), unit(3)]);
            let prefixed = text.replace('<', "<x:").replace("<x:/", "</x:");
            if !prefixed.contains("<x:!") {
                assert_eq!(kept(&prefixed), kept(&text), "{prefixed}");
            }
            let (units, found) = kept(&text);
            assert_eq!(
                (sources(&units), found),
                (vec!["uno 1", "uno 2", "uno 3"], count),
                "{damaged}"
            );
            assert!(units.iter().all(|unit| unit.file.as_deref() == Some("a")));
            // Beside damage nobody knows the neighbour.
            let beside = (units[0].next.is_some(), units[1].previous.is_some());
            assert_eq!(beside, (count == 0, count == 0), "{damaged}");
            assert_eq!(units[1].next.as_deref(), Some("uno 3"), "{damaged}");
            let mut reading = Reading::new(undated());
            reading.limits.text = 2000;
            assert_eq!(read_with(&text, &reading).is_err(), count > 0, "{damaged}");
        }
    }
}

#[test]
fn every_whole_unit_of_a_file_cut_anywhere_is_taken() {
    for version in BOTH {
        let units = [
            one(version, "uno", "one"),
            one(version, "d<ph id=\"1\"/>os", "two"),
            one(version, "tres", "three"),
        ];
        let text = file(version, &units);
        let end = units[0].rsplit("</").next().unwrap();
        for cut in text.find(&units[0]).unwrap()..text.len() {
            let whole = text[..cut].matches(&format!("</{end}")).count();
            let (found, damaged) = kept(&text[..cut]);
            assert_eq!((found.len(), damaged), (whole, 1), "{}", &text[..cut]);
        }
    }
}

#[test]
fn units_behind_damage_are_in_the_languages_of_their_own_file() {
    let part = |languages: &str, source: &str| {
        let unit = one(Version::V1, source, "x");
        format!("<file {languages}><body>{unit}</body></file>")
    };
    let french = "original=\"b > c\" source-language=\"es\" target-language=\"fr\"";
    let no = "source-language=\"es\" target-language=\"en\" translate=\"no\"";
    let text = format!(
        "<xliff version=\"1.2\">{}{}{}{}{}</xliff>",
        part("source-language=\"es\" target-language=\"en\"", "uno"),
        part("source-language=\"es\" target-language=\"en\"", "&x;"),
        part(french, "dos"),
        part(no, "tres"),
        part(&french.replace("fr\"", "fr"), "cuatro"),
    );
    let (units, damaged) = kept(&text);
    assert_eq!((sources(&units), damaged), (vec!["uno", "dos"], 2));
    assert_eq!(units[1].target_lang.as_str(), "fr");
    assert_eq!(units[1].file.as_deref(), Some("b > c"));
    assert_eq!(units[1].previous, None);
}

#[test]
fn an_error_that_is_no_damage_ends_the_reading() {
    let going = Reading {
        keep_going: true,
        ..Reading::new(undated())
    };
    let unit = one(Version::V1, "uno", "one");
    for text in [
        String::new(),
        "<html/>".to_owned(),
        format!("<xliff version=\"1.2\"><file><body>{unit}</body></file></xliff>"),
    ] {
        assert!(read_with(&text, &going).is_err(), "{text}");
    }
    // What the caller refuses is refused, behind damage too.
    for damage in ["", "<trans-unit>&x;</trans-unit>"] {
        let text = file(Version::V1, &[damage.to_owned(), unit.clone()]);
        let refused = read(text.as_bytes(), "m.xlf", &going, |_| {
            Err(crate::Error::usage("no", "yes"))
        });
        assert!(refused.is_err(), "{damage}");
    }
}
