//! Several processes at one memory.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::desk::{Desk, Ended};
use crate::work;

/// Pairs of each batch with one source.
const ALIKE: usize = 20;

fn import(desk: &Desk, batch: u64) -> Ended {
    let mut lines = String::new();
    for pair in 0..ALIKE {
        writeln!(lines, "agua clara sobre piedra\tbatch {batch} pair {pair}").unwrap();
    }
    let name = format!("batch-{batch}.tsv");
    desk.write(&name, lines);
    Ended::of(desk.command(&["import", &name, "--src", "es", "--tgt", "en"]))
}

fn found(desk: &Desk) -> usize {
    let asked = "agua clara sobre piedra";
    let answer = desk.run(&["--json", "match", "--top", "100000", asked]);
    let lines = answer.lines();
    lines
        .filter(|line| line.contains(r#""type":"match""#))
        .count()
}

#[test]
fn readers_never_fail_and_never_see_half_of_what_is_written() {
    const BATCHES: u64 = 12;
    let desk = Desk::new();
    let write = |batch: u64| assert_eq!(import(&desk, batch).code, Some(0));
    write(0);
    let ended = AtomicBool::new(false);
    let read = || {
        let mut seen = 0;
        loop {
            let last = ended.load(Ordering::SeqCst);
            let found = found(&desk);
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
    desk.assert_sound("memory.db");
}

#[test]
fn writers_of_all_kinds_wait_for_each_other() {
    const ROUNDS: u64 = 4;
    let desk = Desk::new();
    assert_eq!(import(&desk, 0).code, Some(0));
    desk.write(
        "r.tsv",
        "source\ttarget\tstory\tposition\nuno dos\tone two\tr\t0\n",
    );
    desk.run(&["import", "r.tsv", "--src", "es", "--tgt", "en"]);
    let turns = |call: &[&str]| {
        let ended = Ended::of(desk.command(call));
        assert_eq!(ended.code, Some(0), "{call:?}: {}", ended.stderr);
    };
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for batch in 1..=ROUNDS {
                assert_eq!(import(&desk, batch).code, Some(0));
            }
        });
        scope.spawn(|| {
            for version in 1..=ROUNDS {
                work::version(&desk, version);
                let story = ["story.es.txt", "story.en.txt", "--story", "s"];
                let how = ["--src", "es", "--tgt", "en", "--min-confidence", "0"];
                let ended = Ended::of(desk.command(&[&["take"], &story[..], &how].concat()));
                assert!(matches!(ended.code, Some(0 | 1)), "{}", ended.stderr);
            }
        });
        scope.spawn(|| {
            for _ in 0..ROUNDS {
                turns(&["retract", "--story", "r", "--reason", "wrong"]);
                turns(&["retract", "--story", "r", "--undo"]);
            }
        });
        scope.spawn(|| (0..ROUNDS).for_each(|_| turns(&["dedupe"])));
    });
    desk.assert_sound("memory.db");
    assert_eq!(found(&desk), ALIKE * (ROUNDS as usize + 1));
    let units = desk.units();
    let of_story = |id: &str| {
        let of_it = |unit: &&teletipo::memory::StoredUnit| unit.unit.story.as_deref() == Some(id);
        units.iter().filter(of_it).count()
    };
    assert_eq!((of_story("s"), of_story("r")), (work::SENTENCES, 1));
}

#[test]
fn who_waits_too_long_for_another_writer_says_so_and_changes_nothing() {
    let desk = Desk::new();
    assert_eq!(import(&desk, 0).code, Some(0));
    desk.write(
        "r.tsv",
        "source\ttarget\tstory\tposition\nuno dos\tone two\tr\t0\n",
    );
    desk.run(&["import", "r.tsv", "--src", "es", "--tgt", "en"]);
    work::version(&desk, 1);
    let before = desk.units();
    let other = rusqlite::Connection::open(desk.path("memory.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let calls = [
        "import r.tsv --src es --tgt en",
        "take story.es.txt story.en.txt --story s --src es --tgt en",
        "retract --story r --reason wrong",
        "dedupe",
        "unit delete 1",
    ];
    std::thread::scope(|scope| {
        for call in calls {
            let desk = &desk;
            scope.spawn(move || {
                let ended = Ended::of(desk.command(&call.split(' ').collect::<Vec<_>>()));
                assert_eq!(ended.code, Some(3), "{call}: {}", ended.stderr);
                assert!(
                    ended.stderr.contains("is writing to it"),
                    "{call}: {}",
                    ended.stderr
                );
            });
        }
        // Readers are not in the way of anybody.
        assert_eq!(found(&desk), ALIKE);
    });
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!(desk.units(), before);
}
