//! What is left when the program is killed at any moment, and what readers see while it
//! writes: the memory opens, holds all that was reported as done and nothing by halves,
//! and `match` answers as a scan of all units does.
//!
//! `TELETIPO_CRASH_KILLS` says how many processes are killed, `TELETIPO_CRASH_SEED` when.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use serde_json::Value;
use teletipo::matching::Matcher;
use teletipo::matching::lookup::Limits;
use teletipo::matching::side::Side;
use teletipo::memory::{Filter, Mode, SqliteStore, Store, StoredUnit};
use teletipo::text::{Analysis, Lang};
use tempfile::TempDir;

/// Processes killed in an ordinary run.
const KILLS: u64 = 40;
/// Pairs of one file that is imported.
const PAIRS: usize = 150;
/// Pairs of the memory before the first kill: enough for an index to be worth keeping.
const PAIRS_BEFORE: usize = 3_000;
/// Sentences of a story.
const SENTENCES: usize = 12;

const LIMITS: Limits = Limits {
    threshold: 40,
    top: 5,
};

/// Pseudo-random numbers (xorshift, G. Marsaglia, 2003): the same for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }

    /// Lower-case words without marks, so that no penalty stands between base and score.
    fn words(&mut self, count: u64) -> String {
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

fn setting(name: &str, otherwise: u64) -> u64 {
    let given = std::env::var(name).ok();
    given.map_or(otherwise, |given| given.parse().unwrap())
}

/// A folder with a memory, and the binary run in it.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        Desk(TempDir::new().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn start(&self, arguments: &[&str]) -> Child {
        Command::new(env!("CARGO_BIN_EXE_teletipo"))
            .args(["--memory", "memory.db"])
            .args(arguments)
            .current_dir(self.0.path())
            .env_clear()
            .env("HOME", self.path("home"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// Runs to the end; exit codes other than 0 and 1 (nothing found) fail the test.
    fn run(&self, arguments: &[&str]) -> String {
        let output = self.start(arguments).wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(
            matches!(output.status.code(), Some(0 | 1)),
            "{arguments:?}: {:?}\n{told}",
            output.status
        );
        String::from_utf8(output.stdout).unwrap()
    }

    fn store(&self) -> SqliteStore {
        SqliteStore::open(self.path("memory.db"), Mode::ReadOnly).unwrap()
    }

    fn units(&self) -> Vec<StoredUnit> {
        let mut units = Vec::new();
        let mut keep = |unit: &mut StoredUnit| {
            units.push(unit.clone());
            Ok(())
        };
        let store = self.store();
        store.for_each_unit(&Filter::default(), &mut keep).unwrap();
        units
    }

    /// A file of pairs whose targets name the batch.
    fn batch(&self, batch: u64, pairs: usize, dice: &mut Dice) -> String {
        let mut lines = String::new();
        for pair in 0..pairs {
            let length = 1 + dice.below(12);
            let source = dice.words(length);
            writeln!(lines, "{source}\tbatch {batch} pair {pair}").unwrap();
        }
        let name = format!("batch-{batch}.tsv");
        fs::write(self.path(&name), lines).unwrap();
        name
    }

    /// Both texts of a version of the story.
    fn version(&self, version: u64) {
        const NUMBERS: [&str; SENTENCES] = [
            "11", "23", "37", "41", "59", "67", "73", "89", "97", "103", "127", "139",
        ];
        let (mut es, mut en) = (String::new(), String::new());
        for number in NUMBERS {
            writeln!(es, "El Gobierno compró {number} trenes en {version}.\n").unwrap();
            writeln!(en, "The Government bought {number} trains in {version}.\n").unwrap();
        }
        fs::write(self.path("story.es.txt"), es).unwrap();
        fs::write(self.path("story.en.txt"), en).unwrap();
    }

    fn assert_sound(&self) {
        let connection = Connection::open(self.path("memory.db")).unwrap();
        let check: String = connection
            .query_row("PRAGMA integrity_check", [], |row| row.get(0))
            .unwrap();
        assert_eq!(check, "ok");
        let check = "INSERT INTO unit_words (unit_words, rank) VALUES ('integrity-check', 1)";
        connection.execute(check, []).unwrap();
    }

    /// That the binary finds for each query what a new index and a scan find.
    fn assert_answers(&self, queries: &[String]) {
        let store = self.store();
        let matcher = Matcher::new(&store, &Lang::es(), &Lang::en()).unwrap();
        let units = self.units();
        let mut arguments = vec!["--json", "match", "--threshold", "40", "--top", "5"];
        arguments.extend(queries.iter().map(String::as_str));
        let answer = self.run(&arguments);
        let mut told: BTreeMap<u64, Vec<(i64, i64)>> = BTreeMap::new();
        for line in answer.lines() {
            let record: Value = serde_json::from_str(line).unwrap();
            let number = |field: &str| record[field].as_i64();
            if record["type"] == "match" {
                let query = record["n"].as_u64().unwrap();
                let found = (number("unit").unwrap(), number("score").unwrap());
                told.entry(query).or_default().push(found);
            }
        }
        for (n, query) in (0..).zip(queries) {
            let told = told.remove(&n).unwrap_or_default();
            let found = matcher.lookup(query, None, LIMITS).unwrap();
            let twin: Vec<_> = found
                .iter()
                .map(|found| (found.unit.id.0, i64::from(found.score)))
                .collect();
            assert_eq!(told, twin, "{query}");
            assert_eq!(told, scan(query, &units), "{query}");
        }
    }
}

/// The best units, by comparing with each of them. Right for words without marks, numbers
/// and capitals only, which have no penalty.
fn scan(query: &str, units: &[StoredUnit]) -> Vec<(i64, i64)> {
    let symbols = |text: &str| Side::new(Analysis::new(text, &Lang::es())).symbols;
    let asked = symbols(query);
    let mut found = Vec::new();
    for unit in units {
        let source = symbols(&unit.unit.source);
        let longer = asked.len().max(source.len());
        let distance = strsim::generic_levenshtein(&asked, &source);
        let score = (100 * (longer - distance))
            .checked_div(longer)
            .unwrap_or(100);
        if score >= usize::from(LIMITS.threshold) {
            found.push((Reverse((score, unit.unit.changed)), unit.id.0));
        }
    }
    found.sort();
    let found = found.into_iter().take(LIMITS.top);
    found
        .map(|(Reverse((score, _)), unit)| (unit, score as i64))
        .collect()
}

/// What the memory must hold.
#[derive(Default)]
struct Done {
    batches: BTreeSet<u64>,
    version: Option<u64>,
}

impl Done {
    /// Looks at what is there: all of the old, and of what was being done all or nothing.
    /// What is there from now on has to stay.
    fn check(&mut self, desk: &Desk) {
        let mut batches: BTreeMap<u64, usize> = BTreeMap::new();
        let mut versions: BTreeMap<u64, usize> = BTreeMap::new();
        for StoredUnit { unit, .. } in desk.units() {
            let words: Vec<&str> = unit.target.split([' ', '.']).collect();
            match unit.story {
                None => *batches.entry(words[1].parse().unwrap()).or_default() += 1,
                Some(_) => {
                    let version = words[words.len() - 2].parse().unwrap();
                    *versions.entry(version).or_default() += 1;
                }
            }
        }
        for (batch, pairs) in &batches {
            let whole = if *batch == 0 { PAIRS_BEFORE } else { PAIRS };
            assert_eq!(*pairs, whole, "half of batch {batch}");
        }
        assert!(self.batches.iter().all(|batch| batches.contains_key(batch)));
        assert!(versions.len() <= 1, "two versions at once: {versions:?}");
        let version = versions.first_key_value();
        if let Some((_, units)) = version {
            assert_eq!(*units, SENTENCES, "half a story");
        }
        let version = version.map(|(version, _)| *version);
        assert!(
            version >= self.version,
            "{version:?} for {:?}",
            self.version
        );
        self.version = version;
        self.batches = batches.into_keys().collect();
    }
}

#[test]
fn killed_at_any_moment_it_leaves_a_memory_that_answers() {
    let kills = setting("TELETIPO_CRASH_KILLS", KILLS);
    let mut dice = Dice(setting("TELETIPO_CRASH_SEED", 20_260_102).max(1));
    let desk = Desk::new();
    let first = desk.batch(0, PAIRS_BEFORE, &mut dice);
    desk.run(&["import", &first, "--src", "es", "--tgt", "en"]);
    let mut done = Done::default();
    // How long each kind of work takes undisturbed, as far as it is known.
    let mut lasting = [Duration::from_millis(40); 3];
    let (mut killed, mut step) = (0, 0);
    while killed < kills {
        step += 1;
        let kind = dice.below(3) as usize;
        let query = dice.words(6);
        let mut child = match kind {
            0 => {
                let file = desk.batch(step, PAIRS, &mut dice);
                desk.start(&["import", &file, "--src", "es", "--tgt", "en"])
            }
            1 => {
                desk.version(step);
                let texts = ["story.es.txt", "story.en.txt"];
                let pair = ["--src", "es", "--tgt", "en", "--min-confidence", "0"];
                let stored = ["--store", "--story", "s"];
                desk.start(&[&["align"][..], &texts, &pair, &stored].concat())
            }
            _ => desk.start(&["match", &query]),
        };
        let started = Instant::now();
        // Past its end now and then, so that what was reported as done is looked at too.
        let wait = lasting[kind].mul_f64(dice.below(1_200) as f64 / 1_000.0);
        std::thread::sleep(wait);
        let ended = child.try_wait().unwrap();
        child.kill().unwrap();
        let status = child.wait().unwrap();
        match ended {
            Some(status) => {
                assert!(matches!(status.code(), Some(0 | 1)), "{kind}: {status}");
                lasting[kind] = lasting[kind].min(started.elapsed());
                if kind == 0 {
                    done.batches.insert(step);
                } else if kind == 1 {
                    done.version = Some(step);
                }
            }
            None => {
                killed += u64::from(status.code().is_none());
                // It takes longer than was thought.
                lasting[kind] = lasting[kind].mul_f64(1.1);
            }
        }
        desk.assert_sound();
        done.check(&desk);
        if killed % 5 == 0 || kind == 2 {
            let queries: Vec<String> = (1..5).map(|length| dice.words(2 * length)).collect();
            desk.assert_answers(&queries);
        }
    }
    println!("{killed} of {step} processes killed");
    // Nothing that a killed process left behind stands in the way, or stays.
    desk.run(&["match", "casa verde"]);
    let last = desk.batch(step + 1, PAIRS, &mut dice);
    desk.run(&["import", &last, "--src", "es", "--tgt", "en"]);
    done.batches.insert(step + 1);
    done.check(&desk);
    desk.assert_answers(&["casa verde sobre agua".to_owned()]);
}

#[test]
fn readers_never_fail_and_never_see_half_of_what_is_written() {
    /// Pairs of each batch with one source, and batches.
    const ALIKE: usize = 20;
    const BATCHES: u64 = 12;
    let desk = Desk::new();
    let write = |batch: u64| {
        let mut lines = String::new();
        for pair in 0..ALIKE {
            writeln!(lines, "agua clara sobre piedra\tbatch {batch} pair {pair}").unwrap();
        }
        let name = format!("batch-{batch}.tsv");
        fs::write(desk.path(&name), lines).unwrap();
        desk.run(&["import", &name, "--src", "es", "--tgt", "en"]);
    };
    write(0);
    let ended = AtomicBool::new(false);
    let read = || {
        let mut seen = 0;
        loop {
            let last = ended.load(Ordering::SeqCst);
            let asked = "agua clara sobre piedra";
            let answer = desk.run(&["--json", "match", "--top", "100000", asked]);
            let found = answer
                .lines()
                .filter(|line| line.contains(r#""type":"match""#))
                .count();
            assert_eq!(found % ALIKE, 0, "half a batch");
            assert!(found >= seen, "{found} after {seen}");
            seen = found;
            if last {
                return seen;
            }
        }
    };
    std::thread::scope(|scope| {
        let readers: Vec<_> = (0..3).map(|_| scope.spawn(read)).collect();
        (1..BATCHES).for_each(write);
        ended.store(true, Ordering::SeqCst);
        for reader in readers {
            assert_eq!(reader.join().unwrap(), ALIKE * BATCHES as usize);
        }
    });
    desk.assert_sound();
}
