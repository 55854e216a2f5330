//! The program killed at any moment of its work.
//!
//! `TELETIPO_CRASH_KILLS` says how many processes are killed, `TELETIPO_CRASH_SEED` when.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::answers::{Scan, assert_like_a_new_index};
use crate::desk::Dice;
use crate::expected::Done;
use crate::work::{self, Work};

/// Processes killed in an ordinary run.
const KILLS: u64 = 110;

/// Kills after which an index is made anew and compared, which takes a while.
const KILLS_A_NEW_INDEX: u64 = 20;

fn setting(name: &str, otherwise: u64) -> u64 {
    let given = std::env::var(name).ok();
    given.map_or(otherwise, |given| given.parse().unwrap())
}

#[test]
fn killed_at_any_moment_it_leaves_a_memory_that_answers() {
    let kills = setting("TELETIPO_CRASH_KILLS", KILLS);
    let seed = setting("TELETIPO_CRASH_SEED", 20_260_102).max(1);
    println!("seed {seed}");
    let mut dice = Dice(seed);
    let desk = work::desk(&mut dice);
    let (mut done, mut scan) = (Done::default(), Scan::default());
    done.reported(Work::Import, 0);
    // How long each kind of work takes undisturbed, as far as it is known.
    let mut lasting: BTreeMap<Work, Duration> = BTreeMap::new();
    let mut killed: BTreeMap<Work, u64> = BTreeMap::new();
    let (mut step, mut count) = (0, 0);
    while count < kills {
        step += 1;
        let work = Work::ALL[dice.below(Work::ALL.len() as u64) as usize];
        let call = work.prepare(&desk, step, &mut dice);
        done.prepared(work, step);
        let call: Vec<&str> = call.iter().map(String::as_str).collect();
        let mut child = desk.start(&[&["--json"], &call[..]].concat());
        let started = Instant::now();
        // Past its end now and then, so that what was reported as done is looked at too; the
        // first of each kind is not disturbed.
        let wait = match lasting.get(&work) {
            Some(lasting) => lasting.mul_f64(dice.below(1_200) as f64 / 1_000.0),
            None => Duration::from_secs(60),
        };
        let ended = loop {
            let ended = child.try_wait().unwrap();
            let left = wait.saturating_sub(started.elapsed());
            if ended.is_some() || left.is_zero() {
                break ended;
            }
            std::thread::sleep(left.min(Duration::from_millis(2)));
        };
        let took = started.elapsed();
        child.kill().unwrap();
        let status = child.wait().unwrap();
        // The last line of a call is its report; it may be killed right behind it.
        let reported = desk.told().contains(r#""type":"summary""#);
        match ended {
            Some(status) => {
                assert!(reported || work == Work::Match, "{work:?} told nothing");
                assert!(matches!(status.code(), Some(0 | 1)), "{work:?}: {status}");
                let known = lasting.entry(work).or_insert(took);
                *known = took.min(*known);
            }
            None => {
                println!("step {step}: {work:?} killed after {took:?}");
                let was_killed = status.code().is_none();
                count += u64::from(was_killed);
                *killed.entry(work).or_default() += u64::from(was_killed);
                // It takes longer than was thought.
                lasting
                    .entry(work)
                    .and_modify(|lasting| *lasting = lasting.mul_f64(1.05));
            }
        }
        if reported {
            done.reported(work, step);
        }
        desk.assert_sound("memory.db");
        let units = desk.units();
        done.check(&desk, &units, (!reported).then_some(work));
        let length = 2 + dice.below(7);
        scan.assert_answers(&desk, &units, &[dice.words(length)]);
        if count % KILLS_A_NEW_INDEX == 0 {
            let queries: Vec<String> = (1..5).map(|length| dice.words(2 * length)).collect();
            assert_like_a_new_index(&desk, &queries);
        }
    }
    println!("{count} of {step} processes killed: {killed:?}");
    // Nothing that a killed process left behind stands in the way, or stays.
    for work in Work::ALL {
        step += 1;
        let call = work.prepare(&desk, step, &mut dice);
        done.prepared(work, step);
        desk.run(&call.iter().map(String::as_str).collect::<Vec<_>>());
        done.reported(work, step);
        done.check(&desk, &desk.units(), None);
    }
    scan.assert_answers(&desk, &desk.units(), &["casa verde sobre agua".to_owned()]);
}
