//! The corpus of the fuzz targets, replayed: what the fuzzers found worth keeping is held
//! against the same properties with every run of the tests.

#![allow(unreachable_pub)] // the properties are a library of the fuzz targets too

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

#[path = "fuzz/properties/mod.rs"]
mod properties;

#[test]
fn every_reader_holds_its_property_on_its_corpus() {
    let corpora = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus");
    let mut failed = Vec::new();
    for (target, property) in properties::TARGETS {
        let folder = corpora.join(target);
        let Ok(files) = fs::read_dir(&folder) else {
            panic!("no corpus: {}", folder.display());
        };
        let mut count = 0;
        for file in files.flatten() {
            let Ok(bytes) = fs::read(file.path()) else {
                panic!("not to be read: {}", file.path().display());
            };
            count += 1;
            if catch_unwind(AssertUnwindSafe(|| property(&bytes))).is_err() {
                failed.push(file.path());
            }
        }
        assert!(count >= 5, "{target}: a corpus of {count} files");
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

/// A reader that is not fuzzed would be missed only when it fails somebody.
#[test]
fn every_target_is_a_fuzz_target_and_every_format_has_one() {
    let targets: Vec<&str> = properties::TARGETS.iter().map(|(name, _)| *name).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/fuzz_targets");
    let Ok(files) = fs::read_dir(&folder) else {
        panic!("no targets: {}", folder.display());
    };
    let mut built: Vec<String> = files
        .flatten()
        .filter_map(|file| Some(file.path().file_stem()?.to_str()?.to_owned()))
        .collect();
    built.sort();
    assert_eq!(built, targets);
    for format in teletipo::article::Format::ALL {
        assert!(targets.contains(&format.name()), "{format}");
    }
}
