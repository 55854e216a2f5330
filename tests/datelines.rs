//! Running text has no dateline: every sentence of the public sets is looked at as if it
//! opened a story. The few that do open one are named.
//!
//! Run with `--nocapture` to see what was found.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking and prints its table

mod shared;

use std::fs;
use std::path::Path;

use serde_json::Value;
use shared::shared;
use teletipo::article::dateline;

/// The sentences of a segmentation set, each with what follows it in its paragraph.
fn sentences(path: &Path) -> Vec<String> {
    let mut sentences = Vec::new();
    for line in fs::read_to_string(path).unwrap().lines() {
        let document: Value = serde_json::from_str(line).unwrap();
        for paragraph in document["paras"].as_array().unwrap() {
            let text = paragraph["text"].as_str().unwrap();
            for span in paragraph["sents"].as_array().unwrap() {
                let start = span[0].as_u64().unwrap() as usize;
                sentences.push(text.chars().skip(start).collect());
            }
        }
    }
    sentences
}

/// The lines of both sides of an alignment set.
fn lines(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let texts = files.filter(|path| {
        path.extension()
            .is_some_and(|end| end == "src" || end == "tgt")
    });
    texts
        .flat_map(|path| {
            fs::read_to_string(path)
                .unwrap()
                .lines()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn running_text_is_not_taken_for_a_dateline() {
    for (set, known) in [
        (
            "segmentation/en_ewt_dev/docs.jsonl",
            &["TEHRAN (AFP) -"][..],
        ),
        ("segmentation/es_ancora_dev/docs.jsonl", &[]),
        ("segmentation/es_gsd_dev/docs.jsonl", &[]),
        ("align/ntrex", &[]),
        ("align/tico19", &[]),
    ] {
        let Some(path) = shared(set) else { continue };
        let texts = if path.is_dir() {
            lines(&path)
        } else {
            sentences(&path)
        };
        let found: Vec<&str> = texts
            .iter()
            .filter_map(|text| dateline(text).map(|span| span.of(text)))
            .collect();
        println!("{set}: {} of {} {found:?}", found.len(), texts.len());
        assert_eq!(found, known, "{set}");
    }
}
