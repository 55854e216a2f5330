//! What scripts rely on: exit codes, JSON fields, streams, formats.

use std::io::Read;
use std::process::Stdio;

use crate::harness::{Desk, sample};

/// Every command of the binary.
const COMMANDS: [&str; 27] = [
    "run",
    "take",
    "segment",
    "align",
    "match",
    "translate",
    "trace",
    "search",
    "analyze",
    "check",
    "import",
    "export",
    "stats",
    "history",
    "unit",
    "retract",
    "dedupe",
    "doctor",
    "backup",
    "copy",
    "serve",
    "lexicon",
    "srx",
    "bench",
    "config",
    "completions",
    "man",
];

#[test]
fn every_command_is_in_the_help_and_in_the_readme() {
    let help = Desk::new().run(&["--help"]);
    help.expect_code(0);
    let listed: Vec<&str> = help
        .stdout
        .lines()
        .skip_while(|line| !line.starts_with("Commands:"))
        .skip(1)
        .take_while(|line| line.starts_with("  "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .collect();
    assert_eq!(listed, COMMANDS);
    let readme = include_str!("../../README.md");
    for command in COMMANDS {
        assert!(
            readme.contains(&format!("`{command}")),
            "`{command}` is not in the README"
        );
    }
}

#[test]
fn wrong_usage_is_two_and_says_what_to_try() {
    let desk = Desk::new();
    desk.run(&["mach"]).expect_code(2).expect_stderr(&["match"]);
    desk.run(&["match"]).expect_code(2);
    desk.run(&["match", "--threshold", "0", "x"]).expect_code(2);
    desk.run(&["segment", "--lang", "español", "x"])
        .expect_code(2);
    desk.run(&["align", "a", "b", "-o", "c"]).expect_code(2);
    desk.run::<&str>(&[]).expect_code(2);
}

#[test]
fn a_missing_file_is_three_and_named() {
    let desk = Desk::new();
    desk.run(&["segment", "nowhere.txt"])
        .expect_code(3)
        .expect_stderr(&["nowhere.txt", "try:"]);
    desk.run(&["run", "nowhere"])
        .expect_code(3)
        .expect_stderr(&["nowhere"]);
    desk.run(&["match", "x"])
        .expect_code(3)
        .expect_stderr(&["memory.db", "try:"]);
    desk.file(
        "notes.txt",
        "this is no memory, it is a text that somebody wrote",
    );
    desk.run(&["--memory", "notes.txt", "stats"])
        .expect_code(3)
        .expect_stderr(&["notes.txt"]);
}

#[test]
fn segment_records_point_into_the_text() {
    let desk = Desk::new();
    let text = "Titular de prueba\nLima, 3 may.- Murió en EE.UU. el lunes. Nadie lo esperaba.\n";
    desk.file("a.txt", text);
    let ran = desk.run(&["segment", "a.txt", "--lang", "es", "--json"]);
    let records = ran.expect_code(0).records();
    assert_eq!(records.len(), 3);
    for (n, record) in records.iter().enumerate() {
        assert_eq!(record["type"], "segment");
        assert_eq!(record["n"], n);
        let (start, end) = (
            record["start"].as_u64().unwrap() as usize,
            record["end"].as_u64().unwrap() as usize,
        );
        assert_eq!(record["text"], text[start..end]);
    }
    assert_eq!(records[1]["paragraph"], records[2]["paragraph"]);
    assert_eq!(
        desk.run(&["segment", "a.txt", "--lang", "es"])
            .stdout
            .lines()
            .count(),
        3
    );
}

#[test]
fn metadata_comes_before_the_segments() {
    let desk = Desk::new();
    let text = "PERÚ TERREMOTO\nSuben a 23 los muertos en Perú\nPor Ana Ruiz\nActualizado: 8 junio 2021 10:15\nLima, 3 may.- Murió ayer. Nadie lo esperaba.\n";
    desk.file("a.txt", text);
    let ran = desk.run(&["segment", "a.txt", "--metadata", "--json"]);
    let records = ran.expect_code(0).records();
    let expected = serde_json::json!({
        "type": "article", "file": "a.txt", "format": "text", "lang": "es",
        "headline": "Suben a 23 los muertos en Perú", "byline": "Por Ana Ruiz",
        "dateline": "Lima, 3 may.-", "slug": "PERÚ TERREMOTO", "date": "8 junio 2021 10:15",
    });
    assert_eq!(records[0], expected);
    assert_eq!(records.len(), 7);
    let shown = desk.run(&["segment", "a.txt", "--metadata"]).stdout;
    assert!(shown.starts_with("file      a.txt\nformat    text\nlang      es\nheadline  Suben a"));
    assert!(shown.contains("\n\nPERÚ TERREMOTO\n"));
}

#[test]
fn languages_without_tables_are_noted_once_and_unknown_ones_refused() {
    let desk = Desk::new();
    let text = "O Governo anunciou na terça-feira novas medidas contra a inflação. Segundo a ministra, os preços não vão subir mais este ano.\n";
    desk.file("a.txt", text).file("b.txt", text);
    let ran = desk.run(&["segment", "a.txt", "b.txt"]);
    ran.expect_code(0);
    assert_eq!(ran.stdout.lines().count(), 4);
    assert_eq!(ran.stderr.matches("`pt`").count(), 1, "{}", ran.stderr);
    desk.file("c.txt", "?? ¤¤ Ωμ Жы ".repeat(40));
    desk.run(&["segment", "c.txt"])
        .expect_code(2)
        .expect_stderr(&["--lang"]);
}

#[test]
fn standard_input_is_a_file_named_dash() {
    let ran = Desk::new().run_with(
        &["segment", "--lang", "en", "-"],
        b"One sentence. Two sentences.",
    );
    assert_eq!(ran.stdout, "One sentence.\nTwo sentences.\n");
}

#[test]
fn bead_records_carry_the_contract() {
    let ran = Desk::new().run(&[
        "align",
        &sample("terremoto-ica.es.txt"),
        &sample("terremoto-ica.en.txt"),
        "--json",
    ]);
    ran.expect_code(0);
    let records = ran.records();
    let (summary, beads) = records.split_last().unwrap();
    assert_eq!(summary["type"], "summary");
    assert_eq!(summary["dropped"], 1);
    for bead in beads {
        let (src, tgt) = (
            bead["src"].as_array().unwrap(),
            bead["tgt"].as_array().unwrap(),
        );
        assert_eq!(bead["kind"], format!("{}-{}", src.len(), tgt.len()));
        assert!((0.0..=1.0).contains(&bead["score"].as_f64().unwrap()));
        assert_eq!(bead["source"].as_str().unwrap().is_empty(), src.is_empty());
    }
}

#[test]
fn explained_beads_carry_their_evidence() {
    let texts = [
        sample("terremoto-ica.es.txt"),
        sample("terremoto-ica.en.txt"),
    ];
    let run = |flags: &[&str]| {
        let ran = Desk::new().run(&[&["align", &texts[0], &texts[1]], flags].concat());
        ran.expect_code(0);
        ran
    };
    let plain = run(&["--json"]).records_of("bead");
    let explained = run(&["--json", "--explain"]).records_of("bead");
    assert_eq!(plain.len(), explained.len());
    for (plain, mut explained) in plain.into_iter().zip(explained) {
        let evidence = explained.as_object_mut().unwrap().remove("evidence");
        assert_eq!(plain, explained, "the flag only adds a field");
        let evidence = evidence.unwrap();
        let gain: f64 = evidence["pairs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|pair| {
                let holds = |side: &str| {
                    let word = pair[side].as_str().unwrap();
                    !word.is_empty() && explained[side].as_str().unwrap().contains(word)
                };
                assert!(holds("source") && holds("target"), "{pair}");
                assert!(pair["kind"].is_string());
                pair["gain"].as_f64().unwrap()
            })
            .sum();
        assert!((gain - evidence["matched"].as_f64().unwrap()).abs() < 1e-3);
        for part in ["words", "length", "marks", "prior"] {
            assert!(evidence[part].is_number(), "{part}");
        }
    }
    let shown = run(&["--explain"]).stdout;
    assert!(shown.contains("TERREMOTO = QUAKE (lexicon)"), "{shown}");
    assert!(shown.contains("score +") && !run(&[]).stdout.contains("score +"));
    assert!(!shown.contains(" 1.00 "), "nothing is certain:\n{shown}");
}

#[test]
fn the_least_sure_beads_are_shown_last_with_the_reason() {
    let desk = Desk::new();
    desk.file("es.txt", "Nadie duerme.\nLos vecinos esperan.\nEl agua llega tarde a la plaza, dicen todos los que viven cerca de aquí desde hace muchos años.\n")
        .file("en.txt", "It works.\nWho knows?\nGoals came late.\n");
    let texts = ["align", "es.txt", "en.txt", "--src", "es", "--tgt", "en"];
    let ran = desk.run(&[&texts[..], &["--presegmented"]].concat());
    let shown = &ran.expect_code(0).stdout;
    let (_, list) = shown.split_once("look at these").unwrap();
    assert!(list.contains("…"), "long texts are cut: {list}");
    assert!(list.contains("few words match"), "{list}");
    ran.expect_stderr(&["does not look like a translation"]);
    let refused = desk.run(&["align", "es.txt", "en.txt", "--explain", "--to", "tmx"]);
    refused.expect_code(2);
}

#[test]
fn every_format_of_an_alignment() {
    let desk = Desk::new();
    let (es, en) = (
        sample("terremoto-ica.es.txt"),
        sample("terremoto-ica.en.txt"),
    );
    let written = |format: &str| {
        let ran = desk.run(&["align", &es, &en, "--to", format]);
        ran.expect_code(0);
        ran.stdout
    };
    assert!(written("ladder").starts_with("[0]:[0]\n"));
    assert!(written("tsv").starts_with("PERÚ TERREMOTO\tPERU QUAKE\n"));
    assert!(written("tmx").contains("<tuv xml:lang=\"en\"><seg>PERU QUAKE</seg></tuv>"));
    assert!(written("xliff").contains("<target"));
    let page = written("html");
    assert!(page.starts_with("<!DOCTYPE html>"));
    assert!(page.contains("<i class=v data-n=") && page.contains("<dl class=\"sum\">"));
    let lines = written("jsonl");
    assert!(
        lines
            .lines()
            .all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok())
    );
    desk.run(&["align", &es, &en, "--to", "html", "-o", "a.html"])
        .expect_code(0);
    assert!(desk.path("a.html").exists());
}

#[test]
fn presegmented_lines_stay_whole() {
    let desk = Desk::new();
    desk.file("es.txt", "Uno. Dos.\nTres.\n")
        .file("en.txt", "One. Two.\nThree.\n");
    let ran = desk.run(&[
        "align",
        "es.txt",
        "en.txt",
        "--presegmented",
        "--src",
        "es",
        "--tgt",
        "en",
        "--to",
        "ladder",
    ]);
    assert_eq!(ran.expect_code(0).stdout, "[0]:[0]\n[1]:[1]\n");
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let desk = Desk::with_samples();
    let mut child = desk
        .command(&["--memory", "memory.db", "export", "--to", "tsv"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let status = child.wait().unwrap();
    let mut said = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    assert_eq!((status.code(), said.as_str()), (Some(0), ""));
}

#[cfg(target_os = "linux")]
#[test]
fn completions_that_cannot_be_written_are_an_error() {
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let output = Desk::new()
        .command(&["completions", "bash"])
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(
        !String::from_utf8(output.stderr)
            .unwrap()
            .contains("panicked")
    );
}

#[test]
fn a_run_that_nobody_reads_does_its_work() {
    let desk = Desk::new();
    let mut child = desk
        .command(&[
            "run",
            crate::harness::samples().to_str().unwrap(),
            "-o",
            "out",
        ])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(desk.path("out/memory.tmx").exists());
}

#[cfg(unix)]
#[test]
fn new_files_have_the_permissions_that_the_mask_leaves() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    for (mask, mode) in [("027", 0o640), ("002", 0o664)] {
        let name = format!("{mask}.srx");
        let ran = std::process::Command::new("sh")
            .args(["-c", &format!("umask {mask} && exec \"$0\" \"$@\"")])
            .args([env!("CARGO_BIN_EXE_teletipo"), "srx", "export", "es", "-o"])
            .arg(desk.path(&name))
            .output()
            .unwrap();
        assert!(ran.status.success());
        let found = std::fs::metadata(desk.path(&name)).unwrap();
        assert_eq!(found.permissions().mode() & 0o777, mode, "{mask}");
    }
}

#[test]
fn an_error_names_the_file_that_was_to_be_written() {
    let desk = Desk::new();
    let ran = desk.run(&["srx", "export", "es", "-o", "no/such/es.srx"]);
    ran.expect_code(3).expect_stderr(&["no/such/es.srx"]);
    assert!(!ran.stderr.contains(".teletipo-"), "{}", ran.stderr);
}

#[test]
fn colour_is_for_those_who_ask() {
    let desk = Desk::with_samples();
    let search = |more: &[&str]| {
        desk.on_memory(&[&["search", "Harris"], more].concat())
            .stdout
    };
    assert!(!search(&[]).contains('\u{1b}'));
    assert!(search(&["--color", "always"]).contains('\u{1b}'));
    assert!(!search(&["--color", "never"]).contains('\u{1b}'));
    assert!(!search(&["--json", "--color", "always"]).contains('\u{1b}'));
}

#[test]
fn quiet_says_nothing_beside_the_results() {
    let desk = Desk::with_samples();
    assert!(!desk.on_memory(&["match", "zzz"]).stderr.is_empty());
    assert!(desk.on_memory(&["-q", "match", "zzz"]).stderr.is_empty());
}

#[test]
fn completions_and_manual_are_printed() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish"] {
        assert!(
            desk.run(&["completions", shell])
                .expect_code(0)
                .stdout
                .contains("teletipo")
        );
    }
    assert!(desk.run(&["man"]).expect_code(0).stdout.contains(".TH"));
    assert!(
        desk.run(&["--version"])
            .expect_code(0)
            .stdout
            .starts_with("teletipo ")
    );
}
