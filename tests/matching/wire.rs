//! Wire copy: scores as an editor would rank them, and lists that miss nothing.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use serde_json::Value;
use teletipo::matching::alignment::EditKind;
use teletipo::matching::lookup::Limits;
use teletipo::matching::{Context, Match, Matcher};
use teletipo::memory::{Mode, SqliteStore, Store, Unit};
use teletipo::text::Lang;
use tempfile::TempDir;

fn wire() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire")
}

fn unit(source: &str, target: &str) -> Unit {
    Unit::new(
        &Lang::es(),
        &Lang::en(),
        source,
        target,
        Timestamp::UNIX_EPOCH,
    )
}

/// A memory of the given units; it lives as long as the folder.
fn memory(units: Vec<Unit>) -> (TempDir, SqliteStore) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = SqliteStore::open(folder.path().join("m.db"), Mode::Create).unwrap();
    store
        .import(&mut units.into_iter().map(Ok), Timestamp::UNIX_EPOCH)
        .unwrap();
    (folder, store)
}

/// The lines of `match.jsonl` as (query, memory, relation).
fn relations() -> Vec<(String, String, String)> {
    let lines = fs::read_to_string(wire().join("match.jsonl")).unwrap();
    let text = |record: &Value, field: &str| record[field].as_str().unwrap().to_owned();
    lines
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|record| {
            (
                text(&record, "query"),
                text(&record, "memory"),
                text(&record, "relation"),
            )
        })
        .collect()
}

/// The best match of `query` in a memory that holds `source` alone: its score, and
/// whether the edits name words that moved.
fn best(query: &str, source: &str) -> (u8, bool) {
    let (_folder, store) = memory(vec![unit(source, "x")]);
    let matcher = Matcher::new(&store, &Lang::es(), &Lang::en()).unwrap();
    let limits = Limits {
        threshold: 1,
        top: 1,
    };
    let found = matcher.lookup(query, None, limits).unwrap();
    found.first().map_or((0, false), |best| {
        let moved = best.edits.iter().any(|edit| edit.op == EditKind::Moved);
        (best.score, moved)
    })
}

#[test]
fn relations_score_as_an_editor_would_rank_them() {
    let (mut smallest_edit, mut largest_half) = (100, 0);
    for (query, source, relation) in relations() {
        let (score, moved) = best(&query, &source);
        println!("{score:>3} {relation:<20} {query}");
        let fits = match relation.as_str() {
            "exact" => score == 100,
            "case_or_punct_only" => (97..=99).contains(&score),
            "number_only" | "name_only" | "date_only" => (86..=98).contains(&score),
            "unrelated" => score < 50,
            "small_edit" => {
                smallest_edit = smallest_edit.min(score);
                score < 100
            }
            "half_shared" => {
                largest_half = largest_half.max(score);
                score < 100
            }
            "reorder" => score < 100 && moved,
            other => panic!("unknown relation {other}"),
        };
        assert!(fits, "{relation}: {score} for\n{query}\n{source}");
        assert!(
            relation == "reorder" || !moved,
            "nothing moved from\n{source}\nto\n{query}"
        );
    }
    assert!(
        smallest_edit > largest_half,
        "{smallest_edit} {largest_half}"
    );
}

/// All Spanish segments of the wire stories, with what stands around each.
fn wire_segments() -> Vec<Vec<String>> {
    let mut folders: Vec<_> = fs::read_dir(wire())
        .unwrap()
        .map(|entry| entry.unwrap().path().join("gold.json"))
        .filter(|path| path.exists())
        .collect();
    folders.sort();
    let texts = |path: &std::path::PathBuf| {
        let gold: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let segments = gold["es"].as_array().unwrap().iter();
        segments
            .map(|segment| segment["text"].as_str().unwrap().to_owned())
            .collect()
    };
    folders.iter().map(texts).collect()
}

#[test]
fn every_list_is_the_head_of_the_whole_ranking() {
    let stories = wire_segments();
    let mut units = Vec::new();
    for (number, story) in stories.iter().enumerate() {
        for (position, text) in story.iter().enumerate() {
            let mut unit = unit(text, "x");
            unit.story = Some(format!("{number}"));
            unit.position = Some(position as u32);
            unit.previous = position.checked_sub(1).map(|before| story[before].clone());
            unit.next = story.get(position + 1).cloned();
            units.push(unit);
        }
    }
    let (_folder, store) = memory(units);
    let matcher = Matcher::new(&store, &Lang::es(), &Lang::en()).unwrap();
    let brief = |found: &[Match]| {
        found
            .iter()
            .map(|m| (m.unit.id, m.score, m.base))
            .collect::<Vec<_>>()
    };
    let mut lookups = 0;
    for story in &stories {
        for (position, text) in story.iter().enumerate() {
            let context = Some(Context {
                previous: position.checked_sub(1).map(|before| story[before].as_str()),
                next: story.get(position + 1).map(String::as_str),
            });
            let all = matcher
                .lookup(
                    text,
                    context,
                    Limits {
                        threshold: 1,
                        top: usize::MAX,
                    },
                )
                .unwrap();
            // The segment itself, in its own place.
            assert_eq!(all[0].score, 101);
            for threshold in [30, 50, 70, 85, 100] {
                for top in [1, 5] {
                    let found = matcher
                        .lookup(text, context, Limits { threshold, top })
                        .unwrap();
                    let expected: Vec<_> = brief(&all)
                        .into_iter()
                        .filter(|(_, score, _)| *score >= threshold)
                        .take(top)
                        .collect();
                    assert_eq!(brief(&found), expected, "{text} at {threshold}, top {top}");
                    lookups += 1;
                }
            }
        }
    }
    println!("{lookups} lists compared");
}
