//! The pages in Chromium.

use std::path::Path;
use std::process::Command;

use super::{Served, TOKEN, root};

/// Runs a script of `tests/browser` against a server of its own; pictures go to a folder
/// under `target`.
fn runs(script: &str) {
    if !is_ready() {
        return;
    }
    let served = Served::start();
    let pictures = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    std::fs::create_dir_all(&pictures).unwrap();
    run(script, &served, &pictures);
}

fn run(script: &str, served: &Served, pictures: &Path) {
    let done = Command::new("node")
        .arg(root().join("tests/browser").join(script))
        .args([&served.url, TOKEN])
        .arg(pictures)
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{script}:\n{}{}",
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr)
    );
}

/// Whether node, Chromium and the packages are there; says so when not, and fails when they
/// have to be.
fn is_ready() -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = std::env::split_paths(&path).collect();
    let is_there = |name: &&str| folders.iter().any(|folder| folder.join(name).is_file());
    let mut missing: Vec<&str> = ["node", "chromium"]
        .into_iter()
        .filter(|name| !is_there(name))
        .collect();
    if !root()
        .join("tests/browser/node_modules/playwright-core")
        .is_dir()
    {
        missing.push("tests/browser/node_modules");
    }
    if !missing.is_empty() {
        assert!(
            std::env::var_os("TELETIPO_REQUIRE_CLIENTS").is_none(),
            "missing clients: {missing:?}"
        );
        println!("skipped: missing clients {missing:?}; tests/run.sh installs them");
    }
    missing.is_empty()
}

#[test]
fn every_edit_is_saved_at_once_and_undone() {
    runs("editing.mjs");
}

#[test]
fn a_long_story_comes_in_portions() {
    if !is_ready() {
        return;
    }
    let served = Served::start();
    served.add_long_story(250);
    run("portions.mjs", &served, &served.path("pictures"));
}

#[test]
fn two_editors_overwrite_nothing() {
    runs("conflict.mjs");
}

#[test]
fn all_is_done_by_keyboard_alone() {
    runs("keyboard.mjs");
}

#[test]
fn a_phone_shows_all_without_scrolling_sideways() {
    runs("narrow.mjs");
}

#[test]
fn no_page_has_a_fault_of_level_a_or_aa() {
    runs("accessibility.mjs");
}

/// With `TELETIPO_KEEP_SCREENSHOTS=1` the pictures of the README are made anew.
#[test]
fn pages_are_pictured() {
    if !is_ready() {
        return;
    }
    let served = Served::start();
    let pictures = match std::env::var_os("TELETIPO_KEEP_SCREENSHOTS") {
        Some(_) => root().join("tests/browser/screenshots"),
        None => served.path("pictures"),
    };
    std::fs::create_dir_all(&pictures).unwrap();
    run("screenshots.mjs", &served, &pictures);
    assert!(pictures.join("review.png").is_file());
}
