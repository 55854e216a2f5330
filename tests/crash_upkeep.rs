//! What is left when the program is killed while it looks after a memory: a story is in use or
//! not, duplicates are all merged or none, a copy is whole or not there.
//!
//! `TELETIPO_CRASH_KILLS` says how many processes are killed.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use teletipo::memory::sqlite::doctor::examine;
use teletipo::memory::{Filter, Mode, SqliteStore, Store};
use tempfile::TempDir;

/// Processes killed in an ordinary run.
const KILLS: u64 = 40;
/// Units of the story.
const SENTENCES: usize = 40;
/// Pairs of duplicates of one batch.
const TWINS: usize = 400;

struct Desk(TempDir);

impl Desk {
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
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    fn run(&self, arguments: &[&str]) {
        let output = self.start(arguments).wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}\n{told}");
    }

    fn import(&self, name: &str, lines: &str) {
        fs::write(self.path(name), lines).unwrap();
        self.run(&["import", name, "--src", "es", "--tgt", "en"]);
    }

    /// Units in use: of the story, and loose ones of a batch.
    fn counts(&self, batch: u64) -> (usize, usize) {
        let store = SqliteStore::open(self.path("memory.db"), Mode::ReadOnly).unwrap();
        let (mut of_story, mut of_batch) = (0, 0);
        let ending = format!(" batch {batch}");
        let mut count = |stored: &mut teletipo::memory::StoredUnit| {
            of_story += usize::from(stored.unit.story.is_some());
            of_batch += usize::from(stored.unit.source.ends_with(&ending));
            Ok(())
        };
        store.for_each_unit(&Filter::default(), &mut count).unwrap();
        (of_story, of_batch)
    }
}

/// Pairs that say the same with other quotes.
fn twins(batch: u64) -> String {
    let mut lines = String::new();
    for pair in 0..TWINS {
        writeln!(lines, "“casa” {pair} batch {batch}\t“house” {pair}").unwrap();
        writeln!(lines, "\"casa\" {pair} batch {batch}\t\"house\" {pair}").unwrap();
    }
    lines
}

#[test]
fn killed_while_it_looks_after_a_memory_it_leaves_nothing_half_done() {
    let given = std::env::var("TELETIPO_CRASH_KILLS").ok();
    let kills = given.map_or(KILLS, |given| given.parse().unwrap());
    let desk = Desk(TempDir::new().unwrap());
    let story = (0..SENTENCES).map(|n| format!("frase {n}\tsentence {n}\ts\t{n}\n"));
    let header = "source\ttarget\tstory\tposition\n".to_owned();
    desk.import("story.tsv", &(header + &story.collect::<String>()));
    let (mut batch, mut retracted) = (0_u64, false);
    desk.import("twins.tsv", &twins(batch));
    let works: [&[&str]; 4] = [
        &["retract", "--story", "s", "--reason", "r"],
        &["retract", "--story", "s", "--undo"],
        &["dedupe"],
        &["backup", "copy.db", "--force"],
    ];
    let mut lasting = [Duration::from_millis(40); 4];
    let (mut killed, mut step) = (0, 0_u64);
    while killed < kills {
        step += 1;
        let kind = match step % 3 {
            0 => usize::from(retracted),
            1 => 2,
            _ => 3,
        };
        let mut child = desk.start(works[kind]);
        let started = Instant::now();
        // Moments spread over the whole of the work and a little beyond, by the golden ratio.
        let share = (step as f64 * 0.618_034).fract() * 1.2;
        std::thread::sleep(lasting[kind].mul_f64(share));
        let ended = child.try_wait().unwrap();
        child.kill().unwrap();
        let status = child.wait().unwrap();
        let is_done = match ended {
            Some(status) => {
                assert_eq!(status.code(), Some(0), "{:?}", works[kind]);
                lasting[kind] = lasting[kind].min(started.elapsed());
                true
            }
            None => {
                killed += u64::from(status.code().is_none());
                lasting[kind] = lasting[kind].mul_f64(1.1);
                false
            }
        };
        let (of_story, of_batch) = desk.counts(batch);
        assert!([0, SENTENCES].contains(&of_story), "{of_story}");
        assert!([TWINS, 2 * TWINS].contains(&of_batch), "{of_batch}");
        match kind {
            0 | 1 => {
                assert!(!is_done || (of_story == 0) == (kind == 0));
                retracted = of_story == 0;
            }
            2 => assert!(!is_done || of_batch == TWINS),
            _ => assert!(!is_done || desk.path("copy.db").exists()),
        }
        if of_batch == TWINS {
            // There is something to merge again.
            batch += 1;
            desk.import("twins.tsv", &twins(batch));
        }
        for memory in ["memory.db", "copy.db"].map(|name| desk.path(name)) {
            if memory.exists() {
                let examined = examine(&memory, false).unwrap();
                assert_eq!(examined.findings, [], "{}", memory.display());
            }
        }
    }
    println!("{killed} of {step} processes killed");
}
