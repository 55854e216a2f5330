//! The main job: a folder of stories through `run`, and what came of it.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::harness::{Desk, sample, samples};

/// The stories with gold beads among the samples.
const GOLD: [&str; 3] = ["harris", "huracan-orestes", "terremoto-ica"];

type Indices = (Vec<u64>, Vec<u64>);

fn gold(story: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(sample(&format!("{story}.gold.json"))).unwrap())
        .unwrap()
}

fn indices(side: &Value) -> Vec<u64> {
    side.as_array()
        .unwrap()
        .iter()
        .map(|index| index.as_u64().unwrap())
        .collect()
}

/// Beads that pair text on both sides.
fn pairs(beads: &[Value], source: &str, target: &str) -> BTreeSet<Indices> {
    let both = beads
        .iter()
        .map(|bead| (indices(&bead[source]), indices(&bead[target])));
    both.filter(|(source, target)| !source.is_empty() && !target.is_empty())
        .collect()
}

fn found_beads(story: &str) -> Vec<Value> {
    let (es, en) = (
        sample(&format!("{story}.es.txt")),
        sample(&format!("{story}.en.txt")),
    );
    let ran = Desk::new().run(&["align", &es, &en, "--json"]);
    ran.expect_code(0);
    ran.records_of("bead")
}

#[test]
fn the_samples_segment_as_a_translator_would() {
    for story in GOLD {
        for side in ["es", "en"] {
            let ran =
                Desk::new().run(&["segment", &sample(&format!("{story}.{side}.txt")), "--json"]);
            ran.expect_code(0);
            let found: Vec<Value> = ran
                .records()
                .iter()
                .map(|record| record["text"].clone())
                .collect();
            let gold = gold(story);
            let wanted: Vec<Value> = gold[side]
                .as_array()
                .unwrap()
                .iter()
                .map(|segment| segment["text"].clone())
                .collect();
            assert_eq!(found, wanted, "{story}.{side}");
        }
    }
}

#[test]
fn the_samples_align_from_raw_text() {
    let (mut right, mut found_count, mut gold_count) = (0, 0, 0);
    for story in GOLD {
        let found = pairs(&found_beads(story), "src", "tgt");
        let wanted = pairs(gold(story)["beads"].as_array().unwrap(), "es", "en");
        right += found.intersection(&wanted).count();
        found_count += found.len();
        gold_count += wanted.len();
    }
    let f1 = 2.0 * right as f64 / (found_count + gold_count) as f64;
    println!(
        "samples, raw text, strict F1 {f1:.3} ({right} right of {found_count} found, {gold_count} gold)"
    );
    assert!(f1 >= 0.95, "strict F1 {f1:.3}");
}

#[test]
fn in_the_article_only_the_neighbours_of_the_dropped_sentence_may_differ() {
    let found = pairs(&found_beads("harris"), "src", "tgt");
    let gold = gold("harris");
    let beads = gold["beads"].as_array().unwrap();
    let dropped: Vec<u64> = beads
        .iter()
        .filter(|bead| indices(&bead["en"]).is_empty())
        .flat_map(|bead| indices(&bead["es"]))
        .collect();
    assert_eq!(dropped.len(), 1);
    let beside = |source: &[u64]| source.iter().any(|index| index.abs_diff(dropped[0]) <= 1);
    for bead in pairs(beads, "es", "en")
        .iter()
        .filter(|(source, _)| !beside(source))
    {
        assert!(found.contains(bead), "{bead:?} is missing");
    }
}

#[test]
fn a_run_shows_every_step_and_writes_all_files() {
    let desk = Desk::new();
    let ran = desk.run(&["run", samples().to_str().unwrap(), "-o", "out"]);
    ran.expect_code(0);
    for part in [
        "[2, 3]:[2]",
        "16 pairs",
        "16 units created",
        "17 of 17 translated segments lead back to their own source",
        "terremoto-ica-act not translated yet",
        "[-14-]{+23+}",
        "4 stories: 3 aligned",
        "out/memory.tmx",
    ] {
        assert!(ran.stdout.contains(part), "no `{part}` in\n{}", ran.stdout);
    }
    assert!(
        desk.read("out/memory.tmx")
            .contains("<tmx version=\"1.4\">")
    );
    assert!(desk.read("out/review/harris.html").contains(">Palacio</i>"));
    assert!(!desk.path("home").exists(), "the user's home was touched");
}

#[test]
fn a_second_run_changes_nothing_and_says_so() {
    let desk = Desk::new();
    let run = || desk.run(&["run", samples().to_str().unwrap(), "-o", "out", "--json"]);
    run().expect_code(0);
    let first = desk.read("out/memory.tmx");
    let second = run();
    second.expect_code(0);
    let statuses: Vec<Value> = second
        .records_of("story")
        .iter()
        .map(|story| story["status"].clone())
        .collect();
    assert_eq!(
        statuses,
        ["unchanged", "unchanged", "unchanged", "untranslated"]
    );
    assert_eq!(desk.read("out/memory.tmx"), first);
    let summary = &second.records_of("summary")[0];
    assert_eq!(
        (summary["aligned"].as_u64(), summary["unchanged"].as_u64()),
        (Some(0), Some(3))
    );
}

#[test]
fn only_a_changed_story_is_worked_on() {
    let desk = Desk::new();
    for story in ["harris", "terremoto-ica"] {
        for side in ["es", "en"] {
            let name = format!("{story}.{side}.txt");
            desk.file(&format!("in/{name}"), fs::read(sample(&name)).unwrap());
        }
    }
    desk.run(&["run", "in"]).expect_code(0);
    let english = desk
        .read("in/harris.en.txt")
        .replace("his first trip", "her first trip");
    desk.file("in/harris.en.txt", english);
    let ran = desk.run(&["run", "in", "--json"]);
    ran.expect_code(0);
    let stories = ran.records_of("story");
    assert_eq!(stories[0]["status"], "aligned");
    assert_eq!(stories[0]["stored"]["change"], "updated");
    assert_eq!(stories[0]["stored"]["updated"], 1);
    assert_eq!(stories[0]["stored"]["removed"], 0);
    assert_eq!(stories[1]["status"], "unchanged");
    assert!(
        desk.read("in/teletipo-out/memory.tmx")
            .contains("her first trip")
    );
}

#[test]
fn stories_without_telling_names_are_paired_by_content() {
    let desk = Desk::new();
    for (from, to) in [
        ("harris.es.txt", "in/0001.txt"),
        ("terremoto-ica.en.txt", "in/0002.txt"),
        ("terremoto-ica.es.txt", "in/0003.txt"),
        ("harris.en.txt", "in/0004.txt"),
        ("huracan-orestes.en.txt", "in/0005.txt"),
    ] {
        desk.file(to, fs::read(sample(from)).unwrap());
    }
    let ran = desk.run(&["run", "in", "--json"]);
    ran.expect_code(0);
    let stories = ran.records_of("story");
    let ends_with =
        |value: &Value, name: &str| value.as_str().is_some_and(|path| path.ends_with(name));
    assert_eq!(stories.len(), 3);
    assert!(
        ends_with(&stories[0]["source"], "0001.txt")
            && ends_with(&stories[0]["target"], "0004.txt")
    );
    assert!(
        ends_with(&stories[1]["source"], "0003.txt")
            && ends_with(&stories[1]["target"], "0002.txt")
    );
    assert_eq!(stories[2]["status"], "sourceless");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let exported = || {
        let desk = Desk::with_samples();
        desk.on_memory(&["export"]).stdout
    };
    assert_eq!(exported(), exported());
}
