//! A batch with all that makes a batch hard, and what one process makes of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::engines::{recipe, root};

/// 2026-01-02 03:04:05 UTC, the time of every run, so that output can be compared.
const EPOCH: &str = "1767323045";

/// The documents that are made beside those of the wire.
const MADE: usize = 60;

/// A throw-away folder with a batch in it.
pub(crate) struct Desk {
    folder: TempDir,
    python: PathBuf,
}

impl Desk {
    /// One with the batch `pairs.jsonl`.
    pub(crate) fn new(python: &Path) -> Self {
        let desk = Desk {
            folder: tempfile::tempdir().unwrap(),
            python: python.to_owned(),
        };
        fs::write(desk.path("pairs.jsonl"), hard_batch(&desk)).unwrap();
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// A program in this folder, with no settings from outside.
    pub(crate) fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command
            .current_dir(self.folder.path())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.folder.path())
            .env("SOURCE_DATE_EPOCH", EPOCH);
        command
    }

    /// A recipe, told where teletipo is.
    pub(crate) fn recipe(&self, name: &str, teletipo: &Path) -> Command {
        let mut command = self.command(&self.python);
        command
            .arg(recipe(name))
            .args(["pairs.jsonl", "-o", "out", "--jsonl", "out.jsonl"])
            .args(["--tmx", "out.tmx", "--teletipo"])
            .arg(teletipo);
        command
    }

    /// What one process prints for the batch, without the summary.
    pub(crate) fn alone(&self) -> String {
        self.records(&["align", "--batch", "-", "--texts"])
    }

    /// What a command prints for the batch, without the summary.
    pub(crate) fn records(&self, arguments: &[&str]) -> String {
        let ran = self.teletipo(arguments);
        let text = String::from_utf8(ran.stdout).unwrap();
        let (records, summary) = text.trim_end().rsplit_once('\n').unwrap();
        assert!(summary.contains(r#""type":"summary""#), "{summary}");
        records.to_owned() + "\n"
    }

    /// The TMX of a memory in which one process stored the batch.
    pub(crate) fn tmx_alone(&self) -> String {
        self.teletipo(&["--memory", "alone.db", "align", "--batch", "-", "--store"]);
        let exported = self.teletipo(&["--memory", "alone.db", "export", "--to", "tmx"]);
        String::from_utf8(exported.stdout).unwrap()
    }

    /// Runs teletipo with the batch on standard input. Errors in the batch are findings.
    pub(crate) fn teletipo(&self, arguments: &[&str]) -> Output {
        let batch = fs::File::open(self.path("pairs.jsonl")).unwrap();
        let mut command = self.command(env!("CARGO_BIN_EXE_teletipo"));
        let ran = command
            .args(arguments)
            .stdin(batch)
            .stderr(Stdio::inherit())
            .output()
            .unwrap();
        assert!(matches!(ran.status.code(), Some(0 | 1)), "{}", ran.status);
        ran
    }

    /// A program that stands for teletipo and breaks down the first times it aligns, each time
    /// by what one of `deaths` says and when it has answered a few lines; then it works.
    pub(crate) fn mortal(&self, deaths: &[&str]) -> PathBuf {
        let program = self.path("mortal");
        let teletipo = env!("CARGO_BIN_EXE_teletipo");
        let mut script = "#!/bin/sh\ncase \"$*\" in *\" align \"*)\n".to_owned();
        for (n, death) in deaths.iter().enumerate() {
            let died = self.path(&format!("died-{n}"));
            script += &format!(
                "if mkdir '{}' 2> /dev/null; then\n\
                 head -n 3 | '{teletipo}' \"$@\" | head -n 2\n{death}\nfi\n",
                died.display()
            );
        }
        script += &format!(";; esac\nexec '{teletipo}' \"$@\"\n");
        fs::write(&program, script).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        }
        program
    }

    /// Whether the program has died for the `n`th time, from 0.
    pub(crate) fn has_died(&self, n: usize) -> bool {
        self.path(&format!("died-{n}")).is_dir()
    }
}

/// Documents of the wire as texts and as files, made ones, and between them: lines that are
/// no record, records that cannot be aligned, blank lines, an id that comes twice, a text
/// the wrong way round, bytes that are no UTF-8.
fn hard_batch(desk: &Desk) -> Vec<u8> {
    let mut wire: BTreeMap<String, (PathBuf, PathBuf)> = BTreeMap::new();
    for entry in fs::read_dir(root().join("tests/data/wire")).unwrap() {
        let folder = entry.unwrap().path();
        if folder.join("es.txt").is_file() && folder.join("en.txt").is_file() {
            let name = folder.file_name().unwrap().to_string_lossy().into_owned();
            wire.insert(name, (folder.join("es.txt"), folder.join("en.txt")));
        }
    }
    assert!(wire.len() > 5, "{wire:?}");
    let mut batch = Vec::new();
    let mut add = |line: &[u8]| {
        batch.extend_from_slice(line);
        batch.push(b'\n');
    };
    for (n, (name, (es, en))) in wire.iter().enumerate() {
        let texts = (
            fs::read_to_string(es).unwrap(),
            fs::read_to_string(en).unwrap(),
        );
        // Every other one as files below the folder of the batch.
        let record = if n % 2 == 0 {
            json!({"id": name, "source": texts.0, "target": texts.1})
        } else {
            let names = (format!("wire/{n}.es.txt"), format!("wire/{n}.en.txt"));
            fs::create_dir_all(desk.path("wire")).unwrap();
            fs::write(desk.path(&names.0), &texts.0).unwrap();
            fs::write(desk.path(&names.1), &texts.1).unwrap();
            json!({"id": name, "source_path": names.0, "target_path": names.1})
        };
        add(record.to_string().as_bytes());
    }
    let (es, en) = wire.values().next().unwrap();
    let (es, en) = (
        fs::read_to_string(es).unwrap(),
        fs::read_to_string(en).unwrap(),
    );
    let made = made_documents(MADE);
    let bad: [Vec<u8>; 8] = [
        b"{broken".to_vec(),
        b" \t".to_vec(),
        b"{\"id\":\"\xff\",\"source\":\"x\",\"target\":\"y\"}".to_vec(),
        json!({"id": "half", "source": es}).to_string().into_bytes(),
        json!({"id": "gone", "source_path": "gone.txt", "target": en})
            .to_string()
            .into_bytes(),
        json!({"id": "turned", "source": en, "target": es})
            .to_string()
            .into_bytes(),
        json!({"id": 7, "source": es, "target": en})
            .to_string()
            .into_bytes(),
        json!({"id": "7", "source": en, "target": en, "src": "es", "tgt": "en"})
            .to_string()
            .into_bytes(),
    ];
    for (n, line) in made.lines().enumerate() {
        if n % 8 == 3 {
            add(&bad[n / 8 % bad.len()]);
        }
        add(line.as_bytes());
        if n % 20 == 7 {
            add(b"");
        }
    }
    batch
}

/// What `made_stories.py` prints.
pub(crate) fn made_documents(number: usize) -> String {
    let ran = Command::new("python3")
        .arg(recipe("made_stories.py"))
        .arg(number.to_string())
        .output()
        .unwrap();
    assert!(ran.status.success(), "{ran:?}");
    String::from_utf8(ran.stdout).unwrap()
}

/// Runs a recipe, whose exit code has to say that there were errors in the batch.
pub(crate) fn run(command: &mut Command) -> String {
    let ran = command.output().unwrap();
    let said = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert_eq!(
        ran.status.code(),
        Some(1),
        "{said}\n{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    said
}

/// Fails at the first record that differs.
pub(crate) fn assert_same_records(found: &str, expected: &str) {
    let mut others = expected.lines();
    for (n, line) in found.lines().enumerate() {
        assert_eq!(Some(line), others.next(), "record {n}");
    }
    assert_eq!(others.next(), None);
}

/// The records sorted by their text: the results of several runs beside those of one.
pub(crate) fn sorted(records: &str) -> Vec<Value> {
    let mut lines: Vec<&str> = records.lines().collect();
    lines.sort_unstable();
    lines
        .iter()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}
