//! `translate`: plain text from the memory, with marks, as text and as JSON.

use std::fs;

use crate::harness::{Desk, sample};

/// A desk whose memory knows two sentences.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.file(
        "m.tsv",
        "La reunión duró una hora.\tThe meeting lasted an hour.\n\
         El ministro salió. Nadie habló.\tThe minister left and nobody spoke.\n",
    );
    desk.on_memory(&["import", "m.tsv"]).expect_code(0);
    desk
}

/// An update with a fuzzy sentence, one that is known and one that is new.
const UPDATE: &str = "\u{feff}La reunión de ayer duró una hora.  La reunión duró una hora.\r\n\r\n\
                      \u{a0}Los pingüinos vuelven cada primavera.\u{a0}";

#[test]
fn segments_are_replaced_and_all_else_is_kept() {
    let desk = desk();
    desk.file("a.es.txt", UPDATE);
    let translated = |flags: &[&str]| {
        let ran = desk.on_memory(&[&["translate", "a.es.txt", "--src", "es"], flags].concat());
        ran.expect_code(0);
        ran.stdout
    };
    let hour = "The meeting lasted an hour.";
    let new = "Los pingüinos vuelven cada primavera.";
    for (flags, [fuzzy, exact, mark, source]) in [
        (&[][..], ["[fuzzy 71] ", "", "[new] ", new]),
        (
            &["--marks", "all"],
            ["[fuzzy 71] ", "[exact 100] ", "[new] ", new],
        ),
        (&["--marks", "none"], ["", "", "", new]),
        (&["--missing", "empty"], ["[fuzzy 71] ", "", "", ""]),
    ] {
        let wanted =
            format!("\u{feff}{fuzzy}{hour}  {exact}{hour}\r\n\r\n\u{a0}{mark}{source}\u{a0}");
        assert_eq!(translated(flags), wanted, "{flags:?}");
    }
    let strict = translated(&["--threshold", "72"]);
    assert!(
        strict.starts_with("\u{feff}[new] La reunión de ayer"),
        "{strict}"
    );
}

#[test]
fn a_file_is_written_as_a_whole_and_counted() {
    let desk = desk();
    desk.file("a.es.txt", UPDATE);
    let call = ["translate", "a.es.txt", "--src", "es", "-o", "a.en.txt"];
    let ran = desk.on_memory(&call);
    ran.expect_code(0);
    assert_eq!(
        ran.stdout,
        "a.en.txt: 3 segments, 17 words: 0 in context, 1 exact, 1 fuzzy, 1 new\n"
    );
    let shown = desk.on_memory(&call[..4]);
    assert_eq!(desk.read("a.en.txt"), shown.stdout);
    shown.expect_stderr(&["a.es.txt: 3 segments"]);
    desk.on_memory(&call)
        .expect_code(3)
        .expect_stderr(&["--force"]);
    desk.on_memory(&[&call[..], &["--force"]].concat())
        .expect_code(0);
}

#[test]
fn every_segment_is_a_record() {
    let desk = desk();
    desk.file("a.es.txt", UPDATE);
    let ran = desk.on_memory(&["translate", "a.es.txt", "--src", "es", "--json"]);
    ran.expect_code(0);
    let records = ran.records();
    let expected = serde_json::json!({
        "type": "segment", "n": 1, "segments": 1, "source": "La reunión duró una hora.",
        "target": "The meeting lasted an hour.", "score": 100, "origin": "exact",
        "reversed": false, "unit": 1, "story": null,
    });
    assert_eq!(records[1], expected);
    assert_eq!(
        (&records[0]["origin"], &records[0]["score"]),
        (&"fuzzy".into(), &71.into())
    );
    assert_eq!(
        (&records[2]["origin"], &records[2]["target"]),
        (&"none".into(), &().into())
    );
    let summary = serde_json::json!({
        "type": "summary", "file": "a.es.txt", "output": null, "segments": 3, "words": 17,
        "context": {"segments": 0, "words": 0}, "exact": {"segments": 1, "words": 5},
        "fuzzy": {"segments": 1, "words": 7}, "none": {"segments": 1, "words": 5},
    });
    assert_eq!(records[3], summary);
}

#[test]
fn two_sentences_that_are_one_unit_are_joined_within_a_paragraph_only() {
    let desk = desk();
    desk.file("one.txt", "El ministro salió. Nadie habló.\n")
        .file("two.txt", "El ministro salió.\nNadie habló.\n");
    let ran = desk.on_memory(&["translate", "one.txt", "--src", "es"]);
    assert_eq!(
        ran.expect_code(0).stdout,
        "The minister left and nobody spoke.\n"
    );
    let ran = desk.on_memory(&["translate", "two.txt", "--src", "es"]);
    assert_eq!(
        ran.expect_code(1).stdout,
        "[new] El ministro salió.\n[new] Nadie habló.\n"
    );
}

#[test]
fn a_known_story_comes_from_its_context() {
    let desk = Desk::with_samples();
    let ran = desk.on_memory(&["translate", &sample("terremoto-ica.es.txt"), "--json"]);
    ran.expect_code(0);
    let segments = ran.records_of("segment");
    assert!(segments.iter().any(|segment| segment["origin"] == "context"
        && segment["score"] == 101
        && segment["story"] == "terremoto-ica"));
    let covered: u64 = segments
        .iter()
        .map(|segment| segment["segments"].as_u64().unwrap())
        .sum();
    assert_eq!(ran.records_of("summary")[0]["segments"], covered);
}

#[test]
fn standard_input_and_empty_files() {
    let desk = desk();
    let arguments = ["--memory", "memory.db", "translate", "-", "--src", "es"];
    let ran = desk.run_with(&arguments, "La reunión duró una hora.".as_bytes());
    assert_eq!(ran.expect_code(0).stdout, "The meeting lasted an hour.");
    for empty in ["", "\u{feff}", " \r\n"] {
        let ran = desk.run_with(&arguments, empty.as_bytes());
        assert_eq!(ran.expect_code(0).stdout, empty);
    }
}

#[test]
fn what_is_not_utf8_keeps_its_encoding() {
    let desk = desk();
    desk.file("a.txt", b"La reuni\xf3n dur\xf3 una hora. Qui\xe9n sabe.\n");
    desk.on_memory(&["translate", "a.txt", "--src", "es", "-o", "b.txt"])
        .expect_code(0);
    assert_eq!(
        fs::read(desk.path("b.txt")).unwrap(),
        b"The meeting lasted an hour. [new] Qui\xe9n sabe.\n"
    );
}

#[test]
fn what_cannot_be_translated_is_refused() {
    let desk = desk();
    desk.file(
        "a.json",
        "{\"uri\": \"x\", \"headline\": \"La reunión duró una hora.\"}",
    );
    desk.on_memory(&["translate", "a.json"])
        .expect_code(3)
        .expect_stderr(&["a.json", "ninjs", "text, markdown", "--from text"]);
    desk.file("a.md", "# La reunión\n\nLa reunión duró una hora.\n");
    let taken = desk.on_memory(&["translate", "a.md", "--from", "text", "--src", "es"]);
    assert!(
        taken
            .expect_code(0)
            .stdout
            .ends_with("\n\nThe meeting lasted an hour.\n")
    );
    desk.on_memory(&["translate", "nowhere.txt"]).expect_code(3);
    desk.on_memory(&["translate"]).expect_code(2);
    desk.on_memory(&["translate", "a.md", "--marks", "some"])
        .expect_code(2);
    desk.on_memory(&["translate", "a.md", "--threshold", "101"])
        .expect_code(2);
    let same = [
        "translate",
        "a.md",
        "--from",
        "text",
        "--src",
        "en",
        "--tgt",
        "en",
    ];
    desk.on_memory(&same)
        .expect_code(2)
        .expect_stderr(&["--tgt"]);
    assert!(fs::exists(desk.path("memory.db")).unwrap());
}
