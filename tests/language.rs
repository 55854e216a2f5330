//! How often a text's language is told right, on stories and on single headlines.
//!
//! Run with `--nocapture` to see the rates.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking and prints its rates

mod shared;

use std::fs;
use std::path::{Path, PathBuf};

use shared::shared;
use teletipo::text::Lang;
use teletipo::text::lang::{identify, identify_between};

/// Every text of the set, with its language by the ending of its file's name.
fn documents(set: &str) -> Vec<(PathBuf, Lang, String)> {
    let Some(folder) = shared(&format!("align/{set}")) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let read = |path: PathBuf| {
        let lang = match path.extension()?.to_str()? {
            "src" => Lang::es(),
            "tgt" => Lang::en(),
            _ => return None,
        };
        let text = fs::read_to_string(&path).unwrap();
        Some((path, lang, text))
    };
    paths.into_iter().filter_map(read).collect()
}

#[test]
fn documents_of_both_sides_are_told() {
    for set in ["ntrex", "tico19"] {
        for (path, lang, text) in documents(set) {
            assert_eq!(identify(&text), Some(lang), "{}", path.display());
        }
    }
}

#[test]
fn every_wire_story_is_told() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire");
    let mut seen = 0;
    for entry in fs::read_dir(root).unwrap() {
        let folder = entry.unwrap().path();
        if !folder.is_dir() {
            continue;
        }
        for lang in [Lang::es(), Lang::en()] {
            let text = fs::read_to_string(folder.join(format!("{lang}.txt"))).unwrap();
            assert_eq!(identify(&text), Some(lang), "{}", folder.display());
            seen += 1;
        }
    }
    assert_eq!(seen, 22);
}

/// Lines of five words and more that have no full stop: headlines. A rate is of the
/// lines that were told right, by the choice that the commands make.
#[test]
fn single_headlines() {
    for lang in [Lang::es(), Lang::en()] {
        let (mut right, mut wrong, mut alone) = (0, Vec::new(), 0);
        for (_, side, text) in ["ntrex", "tico19"].iter().flat_map(|set| documents(set)) {
            let lines = text.lines().filter(|line| {
                side == lang
                    && line.split_whitespace().count() >= 5
                    && line.ends_with(char::is_alphanumeric)
            });
            for line in lines {
                let sure = identify(line);
                alone += usize::from(sure.as_ref() == Some(&lang));
                let told = sure.or_else(|| identify_between(line, &Lang::es(), &Lang::en()));
                if told.as_ref() == Some(&lang) {
                    right += 1;
                } else {
                    wrong.push(format!("{told:?} {line}"));
                }
            }
        }
        let count = right + wrong.len();
        if count == 0 {
            continue;
        }
        let rate = 100.0 * right as f64 / count as f64;
        println!("{lang}: {rate:.2} % of {count} headlines ({alone} among all languages)");
        for line in wrong.iter().take(12) {
            println!("  {line}");
        }
        assert!(rate >= 98.0, "{lang}: {rate:.2}");
    }
}
