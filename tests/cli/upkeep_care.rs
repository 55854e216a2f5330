//! `dedupe`, `doctor`, `backup` and `stats`: the memory looked after.

use std::fs;

use serde_json::{Value, json};

use crate::harness::Desk;

/// Source, target, story and position of a unit.
type Parts<'a> = (&'a str, &'a str, Option<&'a str>, Option<u32>);

/// A memory of these units.
fn desk(units: &[Parts<'_>]) -> Desk {
    let desk = Desk::new();
    let line = |(n, (source, target, story, position)): (usize, &Parts<'_>)| {
        let day = n % 28 + 1;
        let value = json!({
            "source": source, "target": target, "source_lang": "es", "target_lang": "en",
            "story": story, "position": position,
            "created": format!("2026-01-{day:02}T00:00:00Z"),
            "changed": format!("2026-01-{day:02}T00:00:00Z"),
        });
        format!("{value}\n")
    };
    let lines: String = units.iter().enumerate().map(line).collect();
    desk.file("m.jsonl", lines);
    desk.on_memory(&["import", "m.jsonl"]).expect_code(0);
    desk
}

fn duplicates() -> Desk {
    desk(&[
        ("Uno.", "One.", None, None),
        ("Uno.", "One.", Some("s"), Some(0)),
        ("“Dos”.", "“Two”.", None, None),
        ("\"Dos\".", "\"Two\".", None, None),
        ("Tres.", "Three.", Some("s"), Some(2)),
        ("Tres.", "The third.", Some("t"), Some(0)),
    ])
}

#[test]
fn duplicates_are_listed_merged_and_told() {
    let desk = duplicates();
    let before = desk.on_memory(&["export", "--to", "jsonl"]).stdout;
    let merges = |ran: &crate::harness::Ran| -> Vec<(String, i64, i64)> {
        let part = |record: &Value| {
            (
                record["rule"].as_str().unwrap().to_owned(),
                record["unit"].as_i64().unwrap(),
                record["into"].as_i64().unwrap(),
            )
        };
        ran.records_of("merge").iter().map(part).collect()
    };
    let expected = [("placed".to_owned(), 1, 2), ("spelling".to_owned(), 3, 4)];
    let tried = desk.on_memory(&["dedupe", "--dry-run", "--json"]);
    assert_eq!(merges(tried.expect_code(0)), expected);
    assert_eq!(tried.records_of("summary")[0]["dry_run"], true);
    assert_eq!(desk.on_memory(&["export", "--to", "jsonl"]).stdout, before);

    let done = desk.on_memory(&["--author", "luz", "dedupe", "--json"]);
    assert_eq!(merges(done.expect_code(0)), expected);
    let summary = &done.records_of("summary")[0];
    assert_eq!(
        (&summary["placed"], &summary["spelling"]),
        (&1.into(), &1.into())
    );
    let left = desk.on_memory(&["export", "--to", "jsonl"]).records();
    assert_eq!(left.len(), 4);
    let again = desk.on_memory(&["dedupe"]);
    assert!(
        again.expect_code(0).stdout.starts_with("0 units merged"),
        "{}",
        again.stdout
    );

    let history = desk
        .on_memory(&["history", "1", "--json"])
        .records_of("state");
    let end = &history[0]["end"];
    assert_eq!(
        (&end["cause"], &end["merged_into"], &end["author"]),
        (&"dedupe".into(), &2.into(), &"luz".into())
    );
    let shown = desk.on_memory(&["history", "1"]).stdout;
    assert!(shown.contains("dedupe by luz into unit 2"), "{shown}");
}

#[test]
fn whoever_stops_reading_does_not_undo_a_merge() {
    let desk = duplicates();
    // Nobody reads: the first line that is written finds the pipe closed.
    let mut command = desk.command(&["--memory", "memory.db", "dedupe"]);
    let mut child = command
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let left = desk.on_memory(&["export", "--to", "jsonl"]).records();
    assert_eq!(left.len(), 4);
}

#[test]
fn conflicts_are_listed_with_dates_and_stories_and_shown_by_match() {
    let desk = duplicates();
    let ran = desk.on_memory(&["dedupe", "--conflicts", "--json"]);
    let conflicts = ran.expect_code(1).records_of("conflict");
    assert_eq!(conflicts.len(), 1);
    assert_eq!(conflicts[0]["source"], "Tres.");
    let told: Vec<_> = conflicts[0]["translations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|told| (&told["target"], &told["story"], &told["changed"]))
        .collect();
    assert_eq!(
        told,
        [
            (
                &"The third.".into(),
                &"t".into(),
                &"2026-01-06T00:00:00Z".into()
            ),
            (
                &"Three.".into(),
                &"s".into(),
                &"2026-01-05T00:00:00Z".into()
            ),
        ]
    );
    // Both stay.
    desk.on_memory(&["dedupe"]).expect_code(0);
    let matched = desk.on_memory(&["match", "Tres."]).stdout;
    for told in ["[t] 2026-01-06", "[s] 2026-01-05"] {
        assert!(matched.contains(told), "{matched}");
    }
    let alone = desk.on_memory(&["match", "Uno."]).stdout;
    assert!(!alone.contains("2026-"), "{alone}");
    desk.on_memory(&["dedupe", "--conflicts", "--story", "s"])
        .expect_code(0);
    desk.on_memory(&["dedupe", "--story", "s"]).expect_code(2);
}

#[test]
fn the_same_pair_of_several_stories_is_merged_only_where_asked() {
    let unit = |story| ("Uno.", "One.", Some(story), Some(0));
    let desk = desk(&[unit("s"), ("Dos.", "Two.", Some("s"), Some(1)), unit("t")]);
    // The neighbours that make it the same place.
    let lines = desk.on_memory(&["export", "--to", "jsonl"]).records();
    let neighboured = lines.into_iter().map(|mut line| {
        if line["source"] == "Uno." {
            line["next"] = "Dos.".into();
        }
        line["changed"] = "2026-02-01T00:00:00Z".into();
        format!("{line}\n")
    });
    desk.file("n.jsonl", neighboured.collect::<String>());
    desk.on_memory(&["import", "n.jsonl"]).expect_code(0);
    let count = |arguments: &[&str]| {
        let ran = desk.on_memory(&[arguments, &["--json"]].concat());
        ran.expect_code(0).records_of("merge").len()
    };
    assert_eq!(count(&["dedupe"]), 0);
    assert_eq!(count(&["dedupe", "--across-stories"]), 1);
    // The story that has lost its unit to the other one still leads to it.
    let ran = desk.on_memory(&["retract", "--story", "s", "--reason", "r", "--json"]);
    let derived = ran.expect_code(0).records_of("derived");
    assert_eq!(derived.len(), 1, "{derived:?}");
    assert_eq!(
        (&derived[0]["story"], &derived[0]["same_source"]),
        (&"t".into(), &true.into())
    );
}

#[test]
fn a_sound_desk_is_told_so_and_a_broken_index_is_made_anew() {
    let desk = duplicates();
    let ran = desk.on_memory(&["doctor", "--json"]);
    let summary = &ran.expect_code(0).records_of("summary")[0];
    assert_eq!(
        (&summary["findings"], &summary["left"]),
        (&0.into(), &0.into())
    );
    desk.file("memory.db.match-es-en", "no index at all");
    desk.file("memory.db.trace-es-en", "no index at all");
    let found = desk.on_memory(&["doctor", "--json"]);
    let findings = found.expect_code(1).records_of("finding");
    assert_eq!(findings.len(), 2);
    for finding in &findings {
        assert_eq!(
            (&finding["check"], &finding["remedy"]),
            (&"index".into(), &"repairable".into())
        );
    }
    let repaired = desk.on_memory(&["doctor", "--repair"]);
    assert!(
        repaired
            .expect_code(0)
            .stdout
            .contains("sound again: 2 repaired")
    );
    assert!(!desk.path("memory.db.trace-es-en").exists());
    desk.on_memory(&["doctor"]).expect_code(0);
    desk.on_memory(&["match", "Uno."]).expect_code(0);
    // What stands in its place and cannot be removed is told with the rest.
    fs::create_dir(desk.path("memory.db.trace-es-en")).unwrap();
    desk.file("memory.db.trace-es-en/full", "");
    let left = desk.on_memory(&["doctor", "--repair", "--json"]);
    let finding = &left.expect_code(1).records_of("finding")[0];
    assert_eq!(
        (&finding["check"], &finding["remedy"]),
        (&"index".into(), &"reported".into())
    );
}

#[test]
fn files_that_the_settings_name_are_checked() {
    let desk = duplicates();
    desk.file(
        "teletipo.toml",
        "lexicon = [\"desk.lex\"]\n[rules]\nes = \"desk.txt\"\n",
    );
    desk.file("desk.txt", "this is no table of rules\n");
    let ran = desk.on_memory(&["doctor", "--json"]);
    let findings = ran.expect_code(1).records_of("finding");
    let told: Vec<_> = findings
        .iter()
        .map(|finding| (&finding["check"], finding["message"].as_str().unwrap()))
        .collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].0 == "lexicon" && told[0].1.contains("desk.lex"),
        "{told:?}"
    );
    assert!(
        told[1].0 == "rules" && told[1].1.contains("desk.txt"),
        "{told:?}"
    );
    assert!(
        findings
            .iter()
            .all(|finding| !finding["hint"].as_str().unwrap().is_empty())
    );
}

#[test]
fn a_file_that_is_no_memory_is_no_patient() {
    let desk = Desk::new();
    desk.file(
        "notes.txt",
        "this is no memory, it is a text that somebody wrote",
    );
    desk.run(&["--memory", "notes.txt", "doctor", "--repair"])
        .expect_code(3)
        .expect_stderr(&["no SQLite database"]);
    desk.run(&["--memory", "nowhere.db", "doctor"])
        .expect_code(3);
    assert!(!desk.path("nowhere.db").exists());
}

#[test]
fn a_backup_is_a_memory_and_never_half_a_file() {
    let desk = duplicates();
    let ran = desk.on_memory(&["backup", "copy.db", "--json"]);
    assert_eq!(ran.expect_code(0).records_of("summary")[0]["units"], 6);
    let exported = |memory: &str| {
        let ran = desk.run(&["--memory", memory, "export", "--to", "jsonl"]);
        ran.expect_code(0).stdout.clone()
    };
    assert_eq!(exported("copy.db"), exported("memory.db"));
    desk.run(&["--memory", "copy.db", "doctor"]).expect_code(0);
    desk.on_memory(&["backup", "copy.db"])
        .expect_code(3)
        .expect_stderr(&["copy.db", "--force"]);
    desk.on_memory(&["backup", "copy.db", "--force"])
        .expect_code(0);
    desk.on_memory(&["backup", "./memory.db", "--force"])
        .expect_code(2)
        .expect_stderr(&["the memory itself"]);
    desk.on_memory(&["backup", "no/such/folder/copy.db"])
        .expect_code(3);
    desk.run(&["--memory", "nowhere.db", "backup", "other.db"])
        .expect_code(3);
    assert!(!desk.path("other.db").exists());
    let rest = fs::read_dir(desk.path("")).unwrap();
    let rest = rest.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert_eq!(rest.filter(|name| name.starts_with(".teletipo")).count(), 0);
}

#[test]
fn a_backup_goes_through_a_pipe() {
    let desk = duplicates();
    let mut command = desk.command(&["--memory", "memory.db", "backup", "-"]);
    let sent = command.output().unwrap();
    assert_eq!(sent.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&sent.stderr).contains("6 units"));
    assert!(!desk.path("-").exists());
    desk.file("sent.db", sent.stdout);
    let exported = |memory: &str| {
        let ran = desk.run(&["--memory", memory, "export", "--to", "jsonl"]);
        ran.expect_code(0).stdout.clone()
    };
    assert_eq!(exported("sent.db"), exported("memory.db"));
}

#[test]
fn figures_come_as_table_json_and_chart() {
    let desk = duplicates();
    desk.on_memory(&["retract", "--story", "t", "--reason", "r"])
        .expect_code(0);
    let ran = desk.on_memory(&["stats", "--by", "day", "--json"]);
    let stats = &ran.expect_code(0).records_of("stats")[0];
    assert_eq!(
        (&stats["units"], &stats["retracted_units"]),
        (&5.into(), &1.into())
    );
    let growth = stats["growth"].as_array().unwrap();
    assert_eq!(growth.len(), 5);
    assert_eq!(
        growth[4],
        json!({ "period": "2026-01-05", "units": 1, "total": 5 })
    );
    let months = desk.on_memory(&["stats", "--json"]).records();
    assert_eq!(
        months[0]["growth"],
        json!([{ "period": "2026-01", "units": 5, "total": 5 }])
    );

    desk.on_memory(&["stats", "-o", "memory.svg"])
        .expect_code(0);
    let chart = desk.read("memory.svg");
    assert!(chart.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    for part in [
        "<title id=\"title\">Memory memory.db</title>",
        "<desc id=\"desc\">5 units",
        "2026-01 5",
    ] {
        assert!(chart.contains(part), "{part}");
    }
    for outside in ["href", "url(", "<script", "http://www.w3.org/2000/svg http"] {
        assert!(!chart.contains(outside), "{outside}");
    }
    desk.on_memory(&["stats", "-o", "memory.svg"])
        .expect_code(3);
    desk.on_memory(&["stats", "-o", "memory.json"])
        .expect_code(0);
    let written: Value = serde_json::from_str(&desk.read("memory.json")).unwrap();
    assert_eq!(written["type"], "stats");
    desk.on_memory(&["stats", "-o", "memory.xyz"])
        .expect_code(2)
        .expect_stderr(&["--to svg"]);
    let table = desk.on_memory(&["stats", "--to", "table"]).stdout;
    assert!(
        table.contains("retracted         1 stories, 1 units"),
        "{table}"
    );
}
