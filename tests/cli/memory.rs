//! Commands on a filled memory: match, trace, search, import, export, stats.

use std::fs;

use serde_json::Value;

use crate::harness::{Desk, sample};

/// A sentence of the article, re-filed with two other times and its end cut off.
const REFILED: &str = "Harris llegó a las 10.15 hora local (15.15 GMT), en medio de un fuerte dispositivo de \
                       seguridad, a la sede presidencial.";

#[test]
fn a_refiled_sentence_finds_its_unit_with_every_point_explained() {
    let desk = Desk::with_samples();
    let ran = desk.on_memory(&["match", REFILED, "--json"]);
    ran.expect_code(0);
    let found = &ran.records_of("match")[0];
    assert!(
        found["source"]
            .as_str()
            .unwrap()
            .starts_with("Harris llegó a las 9.59 hora local")
    );
    assert!(
        found["target"]
            .as_str()
            .unwrap()
            .starts_with("Harris arrived at 9.59 local time")
    );
    let (score, base) = (
        found["score"].as_u64().unwrap(),
        found["base"].as_u64().unwrap(),
    );
    let penalties = found["penalties"].as_array().unwrap();
    let points: u64 = penalties
        .iter()
        .map(|penalty| penalty["points"].as_u64().unwrap())
        .sum();
    assert_eq!(score, base - points);
    let times: Vec<&Value> = penalties
        .iter()
        .filter(|penalty| penalty["kind"] == "time")
        .collect();
    assert_eq!(times.len(), 2);
    assert!(times.iter().all(|penalty| penalty["points"] == 2));
    let edits = found["edits"].as_array().unwrap();
    let deleted = edits.iter().find(|edit| edit["op"] == "delete").unwrap();
    assert_eq!(
        deleted["source"],
        "donde fue recibida por el mandatario mexicano."
    );
    // For a person the same values are printed.
    let text = desk.on_memory(&["match", REFILED]).stdout;
    for part in [
        &format!("{score}%"),
        &format!("base {base}"),
        "time 10.15 for 9.59",
        "[-donde fue recibida",
    ] {
        assert!(text.contains(part), "no `{part}` in\n{text}");
    }
}

#[test]
fn an_unknown_sentence_is_a_finding() {
    let desk = Desk::with_samples();
    let ran = desk.on_memory(&[
        "match",
        "Los pingüinos regresan cada primavera a la misma playa.",
        "--json",
    ]);
    ran.expect_code(1);
    assert_eq!(ran.records()[0]["type"], "nomatch");
}

#[test]
fn a_file_is_covered_segment_by_segment_with_context() {
    let desk = Desk::with_samples();
    let ran = desk.on_memory(&[
        "match",
        "--file",
        &sample("harris.es.txt"),
        "--json",
        "--top",
        "1",
    ]);
    ran.expect_code(0);
    let matches = ran.records_of("match");
    // The story itself: all in context but the sentence that was not translated,
    // and two segments that are one unit are found joined.
    assert!(
        matches.iter().all(|found| found["score"] == 101),
        "{}",
        ran.stdout
    );
    assert_eq!(ran.records_of("nomatch").len(), 1);
    let joined: Vec<&Value> = matches
        .iter()
        .filter(|found| found["segments"] == 2)
        .collect();
    assert_eq!(joined.len(), 1);
    assert_eq!(joined[0]["n"], 2);
    let covered: u64 = matches
        .iter()
        .map(|found| found["segments"].as_u64().unwrap())
        .sum();
    assert_eq!(covered, 17);
}

#[test]
fn the_english_article_leads_back_to_its_spanish_source() {
    let desk = Desk::with_samples();
    let ran = desk.on_memory(&["trace", &sample("harris.en.txt"), "--json", "--top", "1"]);
    ran.expect_code(0);
    assert_eq!(ran.records_of("summary")[0]["story"], "harris");
    let traces = ran.records_of("trace");
    assert_eq!(traces.len(), 17);
    assert!(traces.iter().all(|trace| trace["story"] == "harris"));
    let one = desk.on_memory(&[
        "trace",
        "--text",
        "The Peruvian Navy ruled out a tsunami warning.",
        "--json",
    ]);
    one.expect_code(0);
    assert_eq!(
        one.records()[0]["source"],
        "La Marina de Guerra descartó una alerta de tsunami."
    );
    desk.on_memory(&[
        "trace",
        "--text",
        "Cheese rolling is popular in Gloucestershire.",
    ])
    .expect_code(1);
}

#[test]
fn an_untranslated_story_can_be_traced_too() {
    let desk = Desk::new();
    desk.file(
        "in/a.es.txt",
        fs::read(sample("terremoto-ica.es.txt")).unwrap(),
    );
    desk.run(&["run", "in", "-o", "out"]).expect_code(0);
    let ran = desk.run(&[
        "--memory",
        "out/memory.db",
        "trace",
        &sample("terremoto-ica.en.txt"),
        "--json",
    ]);
    ran.expect_code(0);
    assert_eq!(ran.records_of("summary")[0]["story"], "a");
}

#[test]
fn a_memory_comes_back_from_its_export_byte_for_byte() {
    let desk = Desk::with_samples();
    desk.on_memory(&["export", "-o", "a.tmx"]).expect_code(0);
    let imported = desk.run(&["--memory", "b.db", "import", "a.tmx", "--json"]);
    imported.expect_code(0);
    let summary = &imported.records()[0];
    assert_eq!(summary["read"], summary["created"]);
    assert_eq!(summary["read"], 39);
    desk.run(&["--memory", "b.db", "export", "-o", "b.tmx"])
        .expect_code(0);
    assert_eq!(desk.read("a.tmx"), desk.read("b.tmx"));
    let again = desk.run(&["--memory", "b.db", "import", "a.tmx", "--json"]);
    assert_eq!(again.records()[0]["unchanged"], 39);
    assert_eq!(again.records()[0]["created"], 0);
    for format in ["tsv", "jsonl"] {
        let file = format!("c.{format}");
        desk.on_memory(&["export", "-o", &file]).expect_code(0);
        let ran = desk.run(&[
            "--memory",
            &format!("{format}.db"),
            "import",
            &file,
            "--json",
        ]);
        ran.expect_code(0);
        assert_eq!(ran.records()[0]["read"], 39, "{format}");
    }
}

#[test]
fn a_tmx_of_another_tool_is_taken_in() {
    let desk = Desk::new();
    let ran = desk.run(&[
        "--memory",
        "m.db",
        "import",
        &sample("memory.tmx"),
        "--json",
    ]);
    ran.expect_code(0);
    let summary = &ran.records()[0];
    assert!(summary["created"].as_u64().unwrap() >= 5, "{summary}");
    assert_eq!(desk.run(&["--memory", "m.db", "stats"]).code, 0);
}

#[test]
fn a_broken_file_leaves_the_memory_as_it_was() {
    let desk = Desk::with_samples();
    let before = desk.on_memory(&["export"]).stdout;
    let whole = desk.on_memory(&["export"]).stdout;
    desk.file("cut.tmx", &whole.as_bytes()[..whole.len() * 3 / 4]);
    desk.on_memory(&["import", "cut.tmx"])
        .expect_code(3)
        .expect_stderr(&["cut.tmx", "byte"]);
    desk.file("page.tmx", "<html><body>No memory here</body></html>");
    desk.on_memory(&["import", "page.tmx"])
        .expect_code(3)
        .expect_stderr(&["html", "tmx"]);
    assert_eq!(desk.on_memory(&["export"]).stdout, before);
}

#[test]
fn a_failed_first_import_leaves_no_memory() {
    let desk = Desk::new();
    desk.file("bad.tmx", "<tmx version=\"1.4\"><body>")
        .file("bad.jsonl", "no story\n")
        .file("good.tsv", "hola\thello\n");
    let failing: [&[&str]; 3] = [
        &["import", "bad.tmx"],
        &["import", "--source-only", "bad.jsonl"],
        &["import", "nowhere.tmx"],
    ];
    for arguments in failing {
        desk.on_memory(arguments).expect_code(3);
        let left = fs::read_dir(desk.path("")).unwrap();
        let names = left.map(|entry| entry.unwrap().file_name());
        let memories: Vec<_> = names
            .filter(|name| name.to_string_lossy().starts_with("memory"))
            .collect();
        assert!(memories.is_empty(), "{arguments:?}: {memories:?}");
    }
    // What was stored before the failure stays.
    desk.on_memory(&[
        "import", "--src", "es", "--tgt", "en", "good.tsv", "bad.tmx",
    ])
    .expect_code(3);
    desk.on_memory(&["match", "hola"]).expect_code(0);
}

#[test]
fn search_shows_both_sides_without_regard_to_accents() {
    let desk = Desk::with_samples();
    let ran = desk.on_memory(&["search", "reunion", "--json"]);
    ran.expect_code(0);
    let hit = &ran.records_of("hit")[0];
    let span = &hit["source_spans"][0];
    let source = hit["source"].as_str().unwrap();
    let found =
        &source[span["start"].as_u64().unwrap() as usize..span["end"].as_u64().unwrap() as usize];
    assert_eq!(found, "reunión");
    assert!(hit["target"].as_str().unwrap().contains("meeting"));
    desk.on_memory(&["search", "zzz"]).expect_code(1);
    desk.on_memory(&["search", "--in", "target", "reunion"])
        .expect_code(1);
    desk.on_memory(&["search", "--regex", r"\d+\.\d+ GMT"])
        .expect_code(0);
    desk.on_memory(&["search", "--regex", "("]).expect_code(2);
    for typed in ["\"", "a AND", "NEAR(", "col:x", "*"] {
        let code = desk.on_memory(&["search", typed]).code;
        assert!((0..=2).contains(&code), "{typed}: {code}");
    }
}

#[test]
fn export_filters() {
    let desk = Desk::with_samples();
    let count = |arguments: &[&str]| {
        let ran = desk.on_memory(&[&["export", "--to", "tsv"], arguments].concat());
        ran.stdout.lines().count()
    };
    assert_eq!(count(&[]), 39);
    assert_eq!(count(&["--story", "harris"]), 16);
    assert_eq!(count(&["--since", "2026-01-02"]), 39);
    assert_eq!(count(&["--since", "2026-01-03"]), 0);
    assert!(count(&["--min-confidence", "0.99"]) < 39);
    desk.on_memory(&["export", "--story", "nothing"])
        .expect_code(1);
}

#[test]
fn an_existing_file_is_replaced_only_by_force() {
    let desk = Desk::with_samples();
    desk.file("a.tmx", "mine");
    desk.on_memory(&["export", "-o", "a.tmx"])
        .expect_code(3)
        .expect_stderr(&["--force"]);
    assert_eq!(desk.read("a.tmx"), "mine");
    desk.on_memory(&["export", "-o", "a.tmx", "--force"])
        .expect_code(0);
    assert!(desk.read("a.tmx").starts_with("<?xml"));
}

#[test]
fn standard_output_and_devices_are_written_to_as_they_are() {
    let desk = Desk::with_samples();
    let shown = desk.on_memory(&["export", "-o", "-"]);
    assert_eq!(
        shown.expect_code(0).stdout,
        desk.on_memory(&["export"]).stdout
    );
    if cfg!(target_os = "linux") {
        let full = desk.on_memory(&["export", "-o", "/dev/full"]);
        full.expect_code(3).expect_stderr(&["No space left"]);
        desk.on_memory(&["export", "-o", "/dev/null"])
            .expect_code(0);
        use std::os::unix::fs::FileTypeExt;
        assert!(
            fs::metadata("/dev/full")
                .unwrap()
                .file_type()
                .is_char_device()
        );
    }
    desk.on_memory(&["export", "-o", "."]).expect_code(3);
}

#[test]
fn wrapped_copy_is_the_same_copy() {
    let desk = Desk::with_samples();
    let text = fs::read_to_string(sample("harris.es.txt")).unwrap();
    let wrap = |paragraph: &str| {
        let mut lines = vec![String::new()];
        for word in paragraph.split(' ') {
            if lines.last().unwrap().len() + word.len() > 64 {
                lines.push(String::new());
            }
            let line = lines.last_mut().unwrap();
            line.push_str(if line.is_empty() { "" } else { " " });
            line.push_str(word);
        }
        lines.join("\n")
    };
    let paragraphs: Vec<String> = text.lines().map(wrap).collect();
    desk.file("wrapped.es.txt", paragraphs.join("\n\n"));
    let ran = desk.on_memory(&["match", "--file", "wrapped.es.txt", "--json", "--top", "1"]);
    let matches = ran.expect_code(0).records_of("match");
    assert!(matches.len() >= 15, "{}", ran.stdout);
    assert!(
        matches.iter().all(|found| found["score"] == 101),
        "{}",
        ran.stdout
    );
}

#[test]
fn a_story_whose_neighbours_nobody_knows_is_no_context() {
    let desk = Desk::new();
    let text = "La reunión duró una hora.";
    desk.file(
        "one.tsv",
        format!("source\ttarget\tstory\n{text}\tThe meeting lasted an hour.\ts1\n"),
    );
    desk.file("one.es.txt", text);
    desk.on_memory(&["import", "one.tsv"]).expect_code(0);
    let ran = desk.on_memory(&["match", "--file", "one.es.txt", "--src", "es", "--json"]);
    assert_eq!(ran.records()[0]["score"], 100);
}

#[test]
fn storing_an_alignment_twice_changes_nothing() {
    let desk = Desk::new();
    let store = || {
        desk.on_memory(&[
            "align",
            &sample("harris.es.txt"),
            &sample("harris.en.txt"),
            "--store",
            "--story",
            "4711",
            "--json",
        ])
    };
    assert_eq!(
        store().records_of("summary")[0]["stored"]["change"],
        "created"
    );
    assert_eq!(
        store().records_of("summary")[0]["stored"]["change"],
        "unchanged"
    );
}
