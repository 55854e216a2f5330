//! What is had of a damaged file with `keep_going`.

use super::*;
use crate::exchange::tests::es_en;

/// Reads with `keep_going`; the sources of the units and what was damaged.
fn kept(bytes: &[u8], limit: usize) -> (Vec<String>, u64) {
    let mut reading = Reading::new(undated());
    reading.keep_going = true;
    reading.limits.text = limit;
    let (units, summary) = read_with(bytes, &reading).unwrap();
    let damaged = summary
        .skipped
        .iter()
        .filter(|(reason, _)| reason.starts_with("damaged"));
    assert_eq!(summary.is_damaged(), damaged.clone().count() > 0);
    let sources = units.into_iter().map(|unit| unit.source).collect();
    (sources, damaged.map(|(_, count)| count).sum())
}

#[test]
fn what_is_whole_of_a_damaged_file_is_taken() {
    let whole = |n: u32| entry(&[("es", &format!("uno {n}")), ("en", "one")]);
    let with = |damaged: &str| {
        file(
            "es",
            &[whole(1), damaged.into(), whole(2), whole(3)].concat(),
        )
    };
    let all = ["uno 1", "uno 2", "uno 3"];
    for (damaged, taken, count) in [
        (String::new(), &all[..], 0),
        // A comment that is one hides what it holds, before damage and behind it.
        (format!("<!-- {} -->", whole(9)), &all[..], 0),
        (format!("<tu>&x;</tu><!-- {} -->", whole(9)), &all[..], 1),
        (whole(9).replace("uno", "&nada;"), &all[..], 1),
        (whole(9).replace("</seg>", ""), &all[..], 1),
        (whole(9).replace("</tu>", ""), &all[..], 1),
        (
            whole(9).replace("xml:lang=\"es\"", "xml:lang=\"es"),
            &all[..],
            1,
        ),
        (whole(9).replace("<tu>", "<tu a=\"1>"), &all[..], 1),
        (
            whole(9).replace("<tu>", "<tu a=\"1\" a=\"2\">"),
            &all[..],
            1,
        ),
        (whole(9).replace("<tu>", "<xx>"), &all[..], 1),
        (whole(9).replace("uno", "\u{7}"), &all[..], 1),
        (whole(9).replace("uno", "<!-- "), &all[..], 1),
        (whole(9).replace("uno", "<?p "), &all[..], 1),
        (whole(9).replace("uno", "<![CDATA["), &all[..], 1),
        (whole(9).replace("uno", &"x".repeat(5000)), &all[..], 1),
        ("<tu>&x;</tu><tu/><tu a=\"1\" />".into(), &all[..], 1),
        ("<tu>&x;</tu><tu>&y;</tu></tu>".into(), &all[..], 3),
        ("<tu><tu><tu>".into(), &all[..], 3),
    ] {
        let text = with(&damaged);
        let found = kept(text.as_bytes(), 2000);
        assert_eq!(
            found,
            (taken.iter().map(|s| (*s).to_owned()).collect(), count),
            "{damaged}"
        );
        if count > 0 {
            let mut reading = Reading::new(undated());
            reading.limits.text = 2000;
            assert!(read_with(text.as_bytes(), &reading).is_err(), "{damaged}");
        }
    }
    // Bytes that are no text.
    let text = with(&whole(9).replace("uno", "#"));
    let bytes: Vec<u8> = text
        .bytes()
        .map(|b| if b == b'#' { 0xFF } else { b })
        .collect();
    assert_eq!(kept(&bytes, 2000).1, 1);
    assert_eq!(kept(&bytes, 2000).0, all);
    // What is no TMX stays one.
    let mut reading = Reading::new(undated());
    reading.keep_going = true;
    for other in [
        "",
        "<html><body/></html>",
        "<tmx><header",
        "no markup at all",
    ] {
        assert!(read_with(other.as_bytes(), &reading).is_err(), "{other}");
    }
}

#[test]
fn every_whole_unit_of_a_file_cut_anywhere_is_taken() {
    let text = file(
        "es",
        &[
            entry(&[("es", "uno"), ("en", "one <!-- > --> 1")]),
            entry(&[("es", "<ph>&lt;</ph>dos"), ("en", "<![CDATA[</tu>]]>two")]),
            entry(&[("es", "tres"), ("en", "three")]),
        ]
        .concat(),
    );
    let body = text.find("<body>").unwrap() + "<body>".len();
    for cut in body..text.len() {
        let whole = text[..cut].matches("</tuv></tu>").count();
        let (units, damaged) = kept(&text.as_bytes()[..cut], 8 << 20);
        assert_eq!((units.len(), damaged), (whole, 1), "{}", &text[..cut]);
    }
}

proptest! {
    #[test]
    fn of_a_file_with_wrong_bytes_the_other_units_are_taken(
        count in 2u32..6,
        changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..3),
    ) {
        // Long enough that no change can make a unit of another.
        let text = |n| format!("la unidad número {n}");
        let units: Vec<Unit> = (0..count).map(|n| unit(&text(n), "one")).collect();
        let file = written(&units).0;
        let body = file.find("<body>").unwrap() + "<body>\n".len();
        let mut bytes = file.into_bytes();
        let end = bytes.len();
        for (at, byte) in changes {
            // `!`, `?` and `-` could make the start of a comment that hides what follows.
            let byte = if matches!(byte, b'!' | b'?' | b'-' | b'[') { b'#' } else { byte };
            let at = body + at.index(end - body);
            bytes[at] = byte;
        }
        let mut reading = es_en();
        reading.keep_going = true;
        let (found, _) = read_with(&bytes, &reading).unwrap();
        let whole = String::from_utf8_lossy(&bytes).into_owned();
        for (n, unit) in units.iter().enumerate() {
            // A unit whose bytes are all as they were is taken.
            let alone = written(std::slice::from_ref(unit)).0;
            let from = alone.find("<tu ").unwrap();
            let to = alone.find("</tu>").unwrap() + "</tu>".len();
            if whole.contains(&alone[from..to]) {
                prop_assert!(found.contains(unit), "{n} of\n{whole}");
            }
        }
    }
}
