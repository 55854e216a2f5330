//! The shared data sets, for the tests that need more than the repository holds.
//!
//! They lie in `$TELETIPO_SHARED` or beside the checkout. Where they are not, a test
//! says so and passes; under `TELETIPO_REQUIRE_SHARED=1` it fails.

#![allow(dead_code)] // no test needs all of it

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// A file or folder of the data, or `None` with the reason printed.
pub(crate) fn shared(part: &str) -> Option<PathBuf> {
    let root = std::env::var_os("TELETIPO_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"),
        PathBuf::from,
    );
    let path = root.join("data").join(part);
    if path.exists() {
        return Some(path);
    }
    let required = std::env::var_os("TELETIPO_REQUIRE_SHARED").is_some_and(|value| value == "1");
    assert!(!required, "{} is missing", path.display());
    println!("skipped: {} is not there", path.display());
    None
}

/// The values of a JSON Lines file.
pub(crate) fn json_lines(path: &Path) -> Vec<Value> {
    let text = fs::read_to_string(path).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}
