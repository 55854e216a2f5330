//! What teletipo writes in real clients, and what they write in teletipo: OmegaT,
//! translate-toolkit, gettext, xmllint with the TMX schema, Python's readers.
//!
//! - `samples`: the exported memory, in every client that opens TMX;
//! - `omegat`: one project with all that teletipo writes for it, and what OmegaT writes back;
//! - `readers`: XLIFF, PO, CSV, TSV and Weblate's JSON, as the libraries of others read them.
//!
//! The scripts beside these files can be used by themselves, see their README. Where the
//! clients are not installed a test says so and is skipped; with
//! `TELETIPO_REQUIRE_CLIENTS=1` it fails.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking and says what it skips

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

mod omegat;
mod readers;
mod samples;

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

fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A script or file beside this one.
fn beside(name: &str) -> PathBuf {
    root().join("tests/clients").join(name)
}

/// A throw-away folder in which teletipo and its clients work.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new() -> Self {
        Desk {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// One with the memory `memory.db` of the shipped samples.
    fn with_samples() -> Self {
        let desk = Desk::new();
        let samples = root().join("samples");
        desk.teletipo(&["run", samples.to_str().unwrap(), "-o", "."]);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file, with its folders.
    fn file(&self, name: &str, content: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// A client in this folder. Its Python modules come from the system's packages, so the
    /// system's programs go first; settings and work go below the folder.
    fn client(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let path = std::env::var("PATH").unwrap_or_default();
        let mut command = Command::new(program);
        command
            .current_dir(self.folder.path())
            .env("PATH", format!("/usr/bin:{path}"))
            .env("HOME", self.folder.path())
            .env("TMPDIR", self.folder.path());
        command
    }

    /// Runs teletipo, which must succeed.
    fn teletipo(&self, arguments: &[&str]) -> Output {
        let mut command = self.client(env!("CARGO_BIN_EXE_teletipo"));
        must_succeed(command.args(arguments))
    }

    /// Imports a file of Spanish and English into a memory.
    fn import(&self, memory: &str, file: &str) {
        let pair = ["--src", "es", "--tgt", "en"];
        self.teletipo(&[&["--memory", memory, "import"], &pair[..], &[file]].concat());
    }

    /// Writes a memory in a format.
    fn export(&self, memory: &str, format: &str, file: &str) {
        self.teletipo(&["--memory", memory, "export", "--to", format, "-o", file]);
    }

    /// The units of a memory, as teletipo tells them.
    fn units(&self, memory: &str) -> Vec<Value> {
        let ran = self.teletipo(&["--memory", memory, "export", "--to", "jsonl"]);
        lines(&ran.stdout)
    }

    /// What `pairs.py` reads in a file.
    fn read_as(&self, kind: &str, file: &str) -> Vec<Value> {
        let mut command = self.client("python3");
        let ran = must_succeed(command.arg(beside("pairs.py")).args([kind, file]));
        lines(&ran.stdout)
    }
}

/// JSON Lines.
fn lines(text: &[u8]) -> Vec<Value> {
    let text = String::from_utf8_lossy(text);
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// The texts of a field, in the order of the records.
fn texts<'a>(records: &'a [Value], field: &str) -> Vec<&'a str> {
    records
        .iter()
        .map(|record| record[field].as_str().unwrap_or_default())
        .collect()
}

/// Runs a command, and fails with what it said where it does.
fn must_succeed(command: &mut Command) -> Output {
    let ran = command.output().unwrap();
    assert!(
        ran.status.success(),
        "{command:?}\n{}\n{}",
        String::from_utf8_lossy(&ran.stdout),
        String::from_utf8_lossy(&ran.stderr)
    );
    ran
}
