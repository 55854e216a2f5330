//! GoldPair pairs with gold, from files.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use teletipo::align::gold::GoldPair;
use teletipo::align::metrics::{GoldBead, parse_ladder};

/// A file's lines.
fn lines(path: &Path) -> Vec<String> {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().map(str::to_owned).collect()
}

/// The documents of a folder of `.src`, `.tgt` and `.gold` files.
pub(crate) fn folder(path: &Path) -> Vec<GoldPair> {
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut gold: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "gold")
        })
        .collect();
    gold.sort();
    gold.iter()
        .map(|path| GoldPair {
            name: path.display().to_string(),
            source: lines(&path.with_extension("src")),
            target: lines(&path.with_extension("tgt")),
            beads: lines(path)
                .iter()
                .filter_map(|line| parse_ladder(line))
                .collect(),
        })
        .collect()
}

/// The wire stories that the repository holds, from their gold segmentation.
pub(crate) fn wire_stories() -> Vec<GoldPair> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire");
    let mut files: Vec<PathBuf> = fs::read_dir(root)
        .unwrap()
        .filter_map(|entry| Some(entry.ok()?.path().join("gold.json")))
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
        .iter()
        .map(|path| {
            let story: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
            let side = |key: &str| -> Vec<String> {
                let segments = story[key].as_array().unwrap();
                segments
                    .iter()
                    .map(|segment| segment["text"].as_str().unwrap().to_owned())
                    .collect()
            };
            let indices = |bead: &Value, key: &str| -> Vec<usize> {
                let indices = bead[key].as_array().unwrap();
                indices
                    .iter()
                    .map(|index| index.as_u64().unwrap() as usize)
                    .collect()
            };
            let beads = story["beads"].as_array().unwrap();
            GoldPair {
                name: path.display().to_string(),
                source: side("es"),
                target: side("en"),
                beads: beads
                    .iter()
                    .map(|bead| GoldBead {
                        source: indices(bead, "es"),
                        target: indices(bead, "en"),
                    })
                    .collect(),
            }
        })
        .collect()
}

/// The shared alignment sets; none where the shared data is absent.
pub(crate) fn shared() -> Option<PathBuf> {
    let root = std::env::var_os("TELETIPO_SHARED").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"),
        PathBuf::from,
    );
    let sets = root.join("data/align");
    if sets.is_dir() {
        return Some(sets);
    }
    let reason = format!("no shared data at {}", sets.display());
    assert!(
        std::env::var_os("TELETIPO_REQUIRE_SHARED").is_none_or(|value| value != "1"),
        "{reason}"
    );
    println!("skipped: {reason}");
    None
}
