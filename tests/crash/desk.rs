//! A folder with a memory, and the binary run in it.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use teletipo::memory::sqlite::doctor::examine;
use teletipo::memory::{Filter, Mode, SqliteStore, Store, StoredUnit};
use tempfile::TempDir;

/// Pseudo-random numbers (xorshift, G. Marsaglia, 2003): the same for the same seed.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }

    /// Lower-case words without marks, so that no penalty stands between base and score.
    pub(crate) fn words(&mut self, count: u64) -> String {
        const WORDS: [&str; 16] = [
            "casa", "puerto", "viento", "piedra", "camino", "sobre", "verde", "noche", "barco",
            "hacia", "desde", "tierra", "monte", "claro", "lejos", "agua",
        ];
        let words: Vec<&str> = (0..count)
            .map(|_| WORDS[self.below(WORDS.len() as u64) as usize])
            .collect();
        words.join(" ")
    }
}

/// A folder with a memory, and the binary run in it.
pub(crate) struct Desk(TempDir);

/// Where a call that was started writes to.
const TOLD: &str = "told.jsonl";

/// How a run ended.
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Desk(TempDir::new().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(name), content).unwrap();
    }

    /// The binary in this folder, with no settings from outside.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        self.within(Command::new(env!("CARGO_BIN_EXE_teletipo")), arguments)
    }

    /// The same started by another program, which takes it as the first of its arguments.
    pub(crate) fn command_by(&self, program: &[&str], arguments: &[&str]) -> Command {
        let mut command = Command::new(program[0]);
        command.args(&program[1..]);
        command.arg(env!("CARGO_BIN_EXE_teletipo"));
        self.within(command, arguments)
    }

    fn within(&self, mut command: Command, arguments: &[&str]) -> Command {
        command
            .args(["--memory", "memory.db"])
            .args(arguments)
            .current_dir(self.0.path())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.path("home"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Starts a call whose standard output goes to the file [`TOLD`].
    pub(crate) fn start(&self, arguments: &[&str]) -> Child {
        let told = fs::File::create(self.path(TOLD)).unwrap();
        let mut command = self.command(arguments);
        command.stdout(told).stderr(Stdio::null()).spawn().unwrap()
    }

    /// What the call that was started last has told.
    pub(crate) fn told(&self) -> String {
        fs::read_to_string(self.path(TOLD)).unwrap()
    }

    /// Runs to the end; exit codes other than 0 and 1 (nothing found) fail the test.
    pub(crate) fn run(&self, arguments: &[&str]) -> String {
        let ended = Ended::of(self.command(arguments));
        assert!(
            matches!(ended.code, Some(0 | 1)),
            "{arguments:?}: {:?}\n{}",
            ended.code,
            ended.stderr
        );
        ended.stdout
    }

    pub(crate) fn store(&self) -> SqliteStore {
        SqliteStore::open(self.path("memory.db"), Mode::ReadOnly).unwrap()
    }

    pub(crate) fn units(&self) -> Vec<StoredUnit> {
        let mut units = Vec::new();
        let mut keep = |unit: &mut StoredUnit| {
            units.push(unit.clone());
            Ok(())
        };
        let store = self.store();
        store.for_each_unit(&Filter::default(), &mut keep).unwrap();
        units
    }

    /// That a doctor finds nothing wrong with a memory.
    pub(crate) fn assert_sound(&self, memory: &str) {
        let examined = examine(&self.path(memory), false).unwrap();
        assert_eq!(examined.findings, [], "{memory}");
        assert_eq!(examined.unchecked, [""; 0], "{memory}");
    }
}

impl Ended {
    /// Runs a command to its end.
    pub(crate) fn of(mut command: Command) -> Self {
        let output = command.output().unwrap();
        Ended {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}
