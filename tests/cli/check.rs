//! `check`: on files of pairs, on two texts, on the memory; levels, baselines, reports.

use serde_json::Value;

use crate::harness::{Desk, sample};

const PAIRS: &str = "\
La OTAN enviará 12.500 soldados.\tThe OTAN will send 12.500 troops.
El país atraviesa actualmente una sequía.\tThe country is actually going through a drought.
El embajador asistió al funeral.\tThe ambassador attended the funeral.
La cumbre será el jueves en Rabat.\tThe summit will be on Tuesday in Rabat.
";

fn desk() -> Desk {
    let desk = Desk::new();
    desk.file("pairs.tsv", PAIRS);
    desk
}

/// The checks of the issues, with the numbers of their pairs.
fn issues(records: &[Value]) -> Vec<(u64, &str)> {
    let issues = records.iter();
    issues
        .map(|issue| {
            (
                issue["n"].as_u64().unwrap(),
                issue["check"].as_str().unwrap(),
            )
        })
        .collect()
}

#[test]
fn a_file_of_pairs_is_checked_and_every_issue_says_where_and_why() {
    let ran = desk().run(&["check", "pairs.tsv", "--json"]);
    let records = ran.expect_code(1).records_of("issue");
    assert_eq!(
        issues(&records),
        [
            (0, "number_format"),
            (0, "acronym_not_translated"),
            (1, "false_friend"),
            (3, "date_mismatch")
        ]
    );
    let acronym = &records[1];
    assert_eq!(acronym["severity"], "error");
    assert_eq!(acronym["message"], "`OTAN` is NATO in English");
    assert_eq!(acronym["source"], "La OTAN enviará 12.500 soldados.");
    assert_eq!(
        acronym["fix"],
        serde_json::json!({"start": 4, "end": 8, "text": "NATO"})
    );
    let spans = serde_json::json!([
        {"side": "source", "start": 3, "end": 7},
        {"side": "target", "start": 4, "end": 8}
    ]);
    assert_eq!(acronym["spans"], spans);
    let summary = &ran.records_of("summary")[0];
    assert_eq!(
        (&summary["pairs"], &summary["findings"], &summary["flagged"]),
        (&4.into(), &4.into(), &3.into())
    );
    let text = desk().run(&["check", "pairs.tsv"]);
    for part in [
        "acronym_not_translated",
        "write NATO for OTAN",
        "4 pairs checked, 4 findings in 3",
    ] {
        assert!(text.stdout.contains(part), "{part}: {}", text.stdout);
    }
}

#[test]
fn sound_pairs_are_exit_code_0() {
    let desk = Desk::new();
    desk.file(
        "good.tsv",
        "El embajador asistió al funeral.\tThe ambassador attended the funeral.\n",
    );
    assert!(
        desk.run(&["check", "good.tsv", "--json"])
            .expect_code(0)
            .records_of("issue")
            .is_empty()
    );
    // An empty file holds no pairs, which is an error, not a pass.
    desk.file("empty.tsv", "");
    desk.run(&["check", "empty.tsv"]).expect_code(3);
    desk.run(&["check", "missing.tsv"]).expect_code(3);
}

#[test]
fn two_texts_are_aligned_and_people_are_known_through_the_story() {
    let desk = Desk::new();
    let (es, en) = (sample("harris.es.txt"), sample("harris.en.txt"));
    let ran = desk.run(&["check", &es, &en, "--json"]);
    let records = ran.expect_code(1).records_of("issue");
    let checks: Vec<&str> = issues(&records).iter().map(|(_, check)| *check).collect();
    assert_eq!(
        checks,
        [
            "number_format",
            "number_format",
            "false_friend",
            "pronoun_gender"
        ]
    );
    assert_eq!(records[3]["fix"]["text"], "her");
}

#[test]
fn formats_may_be_named() {
    let desk = Desk::new();
    let pair = "La ONU votó.\tThe ONU voted.\n";
    desk.file("one.txt", "La ONU votó.\n")
        .file("two.txt", "The ONU voted.\n");
    desk.file("pairs.dat", pair);
    for arguments in [
        &["check", "pairs.dat", "--from", "tsv"][..],
        &[
            "check", "one.txt", "two.txt", "--from", "text", "--src", "es", "--tgt", "en",
        ],
        &[
            "check",
            "one.txt",
            "two.txt",
            "--presegmented",
            "--src",
            "es",
            "--tgt",
            "en",
        ],
        &["check", "-", "--from", "tsv"],
    ] {
        let mut arguments = arguments.to_vec();
        arguments.push("--json");
        let ran = desk.run_with(&arguments, pair.as_bytes());
        let records = ran.expect_code(1).records_of("issue");
        assert_eq!(
            issues(&records),
            [(0, "acronym_not_translated")],
            "{arguments:?}"
        );
    }
    desk.run(&["check", "one.txt", "--from", "text"])
        .expect_code(2);
    desk.run(&["check", "one.txt"]).expect_code(3);
}

#[test]
fn the_memory_is_checked_with_units_and_stories() {
    let desk = Desk::with_samples();
    let ran = desk.on_memory(&["check", "--json", "--story", "harris"]);
    let records = ran.expect_code(1).records_of("issue");
    assert_eq!(records.len(), 4, "{records:?}");
    assert!(
        records
            .iter()
            .all(|issue| issue["story"] == "harris" && issue["unit"].is_u64())
    );
    // Exported and checked as a file it says the same.
    desk.on_memory(&["export", "-o", "all.tmx", "--story", "harris"])
        .expect_code(0);
    let file = desk.run(&["check", "all.tmx", "--json"]);
    assert_eq!(
        issues(&file.expect_code(1).records_of("issue")),
        issues(&records)
    );
}

#[test]
fn levels_come_from_flags_and_the_project_file() {
    let desk = desk();
    let only = desk.run(&[
        "check",
        "pairs.tsv",
        "--json",
        "--only",
        "date_mismatch,wrong_pair",
    ]);
    assert_eq!(
        issues(&only.expect_code(1).records_of("issue")),
        [(3, "date_mismatch")]
    );
    let grave = desk.run(&["check", "pairs.tsv", "--json", "--level", "error"]);
    assert_eq!(grave.expect_code(1).records_of("issue").len(), 2);
    desk.run(&[
        "check",
        "pairs.tsv",
        "--skip",
        "acronym_not_translated,date_mismatch",
        "--fail-on",
        "error",
    ])
    .expect_code(0);
    desk.run(&["check", "pairs.tsv", "--fail-on", "never"])
        .expect_code(0);
    desk.file(
        "teletipo.toml",
        "[checks]\ndate_mismatch = \"off\"\nfalse_friend = \"error\"\n",
    );
    let set = desk.run(&["check", "pairs.tsv", "--json"]);
    let records = set.expect_code(1).records_of("issue");
    assert_eq!(issues(&records).len(), 3);
    assert_eq!(records[2]["severity"], "error");
    let again = desk.run(&["check", "pairs.tsv", "--json", "--set", "false_friend=info"]);
    assert_eq!(
        again.expect_code(1).records_of("issue")[2]["severity"],
        "info"
    );
    let list = desk.run(&["check", "--list", "--json"]);
    let checks = list.expect_code(0).records_of("check");
    assert_eq!(checks.len(), 16);
    let date = checks
        .iter()
        .find(|check| check["check"] == "date_mismatch")
        .unwrap();
    assert_eq!(date["level"], "off");
    desk.file("teletipo.toml", "[checks]\ndate = \"off\"\n");
    let wrong = desk.run(&["check", "pairs.tsv"]);
    assert!(
        wrong.expect_code(3).stderr.contains("teletipo.toml:2"),
        "{}",
        wrong.stderr
    );
    let typo = Desk::new().run(&["check", "--only", "number_mismach"]);
    assert!(
        typo.expect_code(2)
            .stderr
            .contains("did you mean number_mismatch"),
        "{}",
        typo.stderr
    );
}

#[test]
fn a_baseline_accepts_what_was_found_until_the_pair_changes() {
    let desk = desk();
    desk.run(&["check", "pairs.tsv", "--write-baseline", "accepted.tsv"])
        .expect_code(1);
    let ran = desk.run(&["check", "pairs.tsv", "--baseline", "accepted.tsv", "--json"]);
    let summary = &ran.expect_code(0).records_of("summary")[0];
    assert_eq!(
        (&summary["accepted"], &summary["findings"]),
        (&4.into(), &0.into())
    );
    desk.file("pairs.tsv", PAIRS.replace("Tuesday", "Monday"));
    let changed = desk.run(&["check", "pairs.tsv", "--baseline", "accepted.tsv", "--json"]);
    assert_eq!(
        issues(&changed.expect_code(1).records_of("issue")),
        [(3, "date_mismatch")]
    );
    // A file that is there is kept, and one that is none is refused with its line.
    let kept = desk.run(&["check", "pairs.tsv", "--write-baseline", "accepted.tsv"]);
    assert!(kept.expect_code(3).stderr.contains("--force"));
    desk.file("bad.tsv", "# x\nnot a finding\n");
    let bad = desk.run(&["check", "pairs.tsv", "--baseline", "bad.tsv"]);
    assert!(
        bad.expect_code(3).stderr.contains("bad.tsv:2"),
        "{}",
        bad.stderr
    );
}

#[test]
fn reports_are_written_in_four_formats() {
    let desk = desk();
    for (name, part) in [
        ("found.tsv", "acronym_not_translated\terror"),
        ("found.sarif", "\"ruleId\":\"date_mismatch\""),
        ("found.html", "<mark>OTAN</mark>"),
        ("found.jsonl", "\"type\":\"issue\""),
    ] {
        let ran = desk.run(&["check", "pairs.tsv", "-o", name]);
        assert!(
            ran.expect_code(1).stdout.contains("4 findings"),
            "{}",
            ran.stdout
        );
        let written = desk.read(name);
        assert!(written.contains(part), "{name}: {written}");
        let printed = desk.run(&[
            "check",
            "pairs.tsv",
            "--to",
            name.rsplit('.').next().unwrap(),
        ]);
        assert!(
            printed.expect_code(1).stdout.starts_with(&written),
            "{name}"
        );
        desk.run(&["check", "pairs.tsv", "-o", name]).expect_code(3);
        desk.run(&["check", "pairs.tsv", "-o", name, "--force"])
            .expect_code(1);
    }
    let sarif: Value = serde_json::from_str(&desk.read("found.sarif")).unwrap();
    assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), 4);
    desk.run(&["check", "pairs.tsv", "-o", "found.odt"])
        .expect_code(2);
    desk.run(&["check", "pairs.tsv", "--json", "--to", "html"])
        .expect_code(2);
}

#[test]
fn the_bench_tells_precision_recall_and_speed() {
    let desk = Desk::new();
    desk.file(
        "qa.jsonl",
        "{\"es\": \"La OTAN enviará tropas.\", \"en\": \"The OTAN will send troops.\", \"issues\": [\"acronym_not_translated\"]}
{\"es\": \"El embajador asistió al funeral.\", \"en\": \"The ambassador attended the funeral.\", \"issues\": []}
",
    );
    let ran = desk.run(&["bench", "check", "qa.jsonl", "--runs", "1", "--json"]);
    let figure = &ran.expect_code(0).records_of("figure")[0];
    let accuracy = &figure["accuracy"];
    assert_eq!(
        (&accuracy["precision"], &accuracy["recall"]),
        (&100.0.into(), &100.0.into())
    );
    assert_eq!(
        (&accuracy["sound"], &accuracy["sound_flagged"]),
        (&1.into(), &0.into())
    );
    assert!(figure["pairs_per_second"].as_f64().unwrap() > 0.0);
    desk.file("bad.jsonl", "{\"es\": 1}\n");
    assert!(
        desk.run(&["bench", "check", "bad.jsonl"])
            .expect_code(3)
            .stderr
            .contains("bad.jsonl:1")
    );
}
