//! The exported memory in real CAT clients: OmegaT, translate-toolkit, msgmerge,
//! xmllint with the TMX schema. The scripts are in `tests/clients/`.
//!
//! Where the clients are not installed the test says so and is skipped; with
//! `TELETIPO_REQUIRE_CLIENTS=1` it fails.

use std::path::Path;
use std::process::Command;

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

#[test]
fn every_client_opens_the_exported_samples() {
    let missing: Vec<&str> = CLIENTS
        .into_iter()
        .filter(|client| !is_installed(client))
        .collect();
    if !missing.is_empty() {
        assert!(
            std::env::var_os("TELETIPO_REQUIRE_CLIENTS").is_none(),
            "missing clients: {missing:?}"
        );
        println!("skipped: missing clients {missing:?}; tests/run.sh installs them");
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
