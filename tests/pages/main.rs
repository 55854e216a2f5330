//! The pages of the server, as people see them.
//!
//! - `plain`: what the pages answer, asked by a plain client;
//! - `browser`: the same in Chromium, by the scripts in `tests/browser`: edits, two editors,
//!   keyboard alone, a narrow screen, accessibility.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking and says what it skips

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

mod browser;
mod plain;

/// What writers show.
const TOKEN: &str = "a-token-for-tests-0123456789";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Parts of names of places.
const NAMES: [&str; 7] = [
    "alba", "bruma", "cedro", "duna", "estero", "fuente", "grana",
];

/// A server over a memory of the shipped samples, in a folder of its own.
struct Served {
    process: Child,
    url: String,
    folder: TempDir,
}

impl Served {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let samples = root().join("samples");
        let done = teletipo(&folder)
            .args(["run", samples.to_str().unwrap(), "-o", "."])
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{told}");
        // An update with the translation of the story before it, and two stories that have
        // nothing to do with each other: something, and nearly all, is to be doubted.
        for (id, source) in [
            ("mixed", "terremoto-ica-act.es.txt"),
            ("unrelated", "huracan-orestes.es.txt"),
        ] {
            let done = teletipo(&folder)
                .args(["align", "--memory", "memory.db", "--store", "--story", id])
                .args([source, "terremoto-ica.en.txt"].map(|name| samples.join(name)))
                .output()
                .unwrap();
            assert!(done.status.success());
        }
        let token = folder.path().join("token");
        std::fs::write(&token, TOKEN).unwrap();
        only_for_its_owner(&token);
        // Told by its settings file alone.
        let settings = "memory = \"memory.db\"\n[serve]\nbind = \"127.0.0.1:0\"\n\
                        token-file = \"token\"\naccess-log = \"none\"\n";
        std::fs::write(folder.path().join("teletipo.toml"), settings).unwrap();
        let mut process = teletipo(&folder)
            .arg("serve")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut url = String::new();
        let out = process.stdout.take().unwrap();
        BufReader::new(out).read_line(&mut url).unwrap();
        Served {
            process,
            url: url.trim().to_owned(),
            folder,
        }
    }

    /// Stores a story `long` of `pairs` segments that stand one for one; each tenth
    /// translation leaves most of it out.
    fn add_long_story(&self, pairs: usize) {
        let lines = |line: &dyn Fn(usize) -> String| -> String {
            (0..pairs).map(|at| line(at) + "\n").collect()
        };
        let name = |at: usize| format!("Villa {}{}", NAMES[at % 7], NAMES[at / 7 % 7]);
        std::fs::write(
            self.path("long.es.txt"),
            lines(&|at| format!("El presidente visitó {} con {at} ministros.", name(at))),
        )
        .unwrap();
        std::fs::write(
            self.path("long.en.txt"),
            lines(&|at| match at % 10 {
                7 => "The president visited a town there.".to_owned(),
                _ => format!("The president visited {} with {at} ministers.", name(at)),
            }),
        )
        .unwrap();
        let done = teletipo(&self.folder)
            .args(["align", "--memory", "memory.db", "--store", "--story"])
            .args(["long", "--presegmented", "--src", "es", "--tgt", "en"])
            .args(["long.es.txt", "long.en.txt"])
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{told}");
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

fn teletipo(folder: &TempDir) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_teletipo"));
    command
        .current_dir(folder.path())
        .env("XDG_CONFIG_HOME", folder.path())
        .env("XDG_DATA_HOME", folder.path());
    command
}

#[cfg(unix)]
fn only_for_its_owner(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
}

#[cfg(not(unix))]
fn only_for_its_owner(_: &Path) {}
