//! The exported memory and the exported segmentation rules in real CAT clients: OmegaT,
//! translate-toolkit, msgmerge, xmllint with the TMX schema. The scripts are in `tests/clients/`.
//!
//! Where the clients are not installed the test says so and is skipped; with
//! `TELETIPO_REQUIRE_CLIENTS=1` it fails.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking and says what it skips

use std::path::Path;
use std::process::{Command, Output};

/// The programs that the scripts start.
const CLIENTS: [&str; 8] = [
    "omegat",
    "pretranslate",
    "build_tmdb",
    "tmserver",
    "msgmerge",
    "xmllint",
    "python3",
    "unzip",
];

fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Whether all of `clients` are there; says so when not, and fails when they have to be.
fn are_installed(clients: &[&str]) -> bool {
    let missing: Vec<&&str> = clients
        .iter()
        .filter(|client| !is_installed(client))
        .collect();
    if !missing.is_empty() {
        assert!(
            std::env::var_os("TELETIPO_REQUIRE_CLIENTS").is_none(),
            "missing clients: {missing:?}"
        );
        println!("skipped: missing clients {missing:?}; tests/run.sh installs them");
    }
    missing.is_empty()
}

fn teletipo(arguments: &[&str], folder: &Path) -> Output {
    let ran = Command::new(env!("CARGO_BIN_EXE_teletipo"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    ran
}

/// OmegaT loads our rules from SRX and cuts the wire stories where we cut them.
#[test]
fn omegat_segments_by_our_exported_rules_as_we_do() {
    if !are_installed(&["omegat"]) {
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path();
    for lang in ["es", "en"] {
        teletipo(
            &["srx", "export", lang, "-o", "rules.srx", "--force"],
            place,
        );
        let (mut text, mut expected) = (String::new(), Vec::new());
        for entry in std::fs::read_dir(root.join("tests/data/wire")).unwrap() {
            let Ok(story) =
                std::fs::read_to_string(entry.unwrap().path().join(format!("{lang}.txt")))
            else {
                continue;
            };
            // Each line by itself, so that both see the same paragraphs.
            for line in story.lines().filter(|line| !line.trim().is_empty()) {
                text.push_str(line);
                text.push('\n');
                std::fs::write(place.join("line.txt"), line).unwrap();
                let ran = teletipo(&["segment", "--lang", lang, "line.txt"], place);
                expected.extend(ran.stdout);
            }
        }
        std::fs::write(place.join("text.txt"), text).unwrap();
        std::fs::write(place.join("expected.txt"), expected).unwrap();
        let checked = Command::new(root.join("tests/clients/omegat_segment.sh"))
            .args(["rules.srx", "text.txt", "expected.txt", lang])
            .current_dir(place)
            .env("HOME", place)
            .env("TMPDIR", place)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&checked.stdout);
        println!("{said}");
        assert!(
            checked.status.success() && said.contains("PASS"),
            "{said}\n{}",
            String::from_utf8_lossy(&checked.stderr)
        );
    }
}

#[test]
fn every_client_opens_the_exported_samples() {
    if !are_installed(&CLIENTS) {
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    let ran = Command::new(env!("CARGO_BIN_EXE_teletipo"))
        .arg("run")
        .arg(root.join("samples"))
        .arg("-o")
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    // The clients' Python modules come from the system's packages, so its Python goes
    // first. Work folders and OmegaT's settings go below TMPDIR and HOME.
    let path = std::env::var("PATH").unwrap_or_default();
    let checked = Command::new(root.join("tests/clients/check_all.sh"))
        .arg(folder.path().join("memory.tmx"))
        .args(["es", "en"])
        .env("PATH", format!("/usr/bin:{path}"))
        .env("HOME", folder.path())
        .env("TMPDIR", folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&checked.stdout);
    println!("{said}");
    assert!(
        checked.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&checked.stderr)
    );
}
