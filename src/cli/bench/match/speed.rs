//! How long lookups take, one after another on this thread.

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde::Serialize;

use crate::Result;
use crate::cli::bench::clock;
use crate::matching::Matcher;
use crate::matching::lookup::Limits;
use crate::matching::side::Side;
use crate::text::{Analysis, Lang};

/// Queries of at most so many tokens are short: headlines, the strings of a program.
pub(super) const SHORT: usize = 8;

/// Lookups before the first that counts, so that it does not pay for what is loaded once.
const WARMING: usize = 50;

/// Texts to look up, with what is known of them beforehand.
pub(super) struct Queries {
    pub(super) texts: Vec<String>,
    /// Which of them are short.
    short: Vec<bool>,
}

impl Queries {
    pub(super) fn new(texts: Vec<String>, lang: &Lang) -> Self {
        let is_short = |text: &String| Side::new(Analysis::new(text, lang)).base.len() <= SHORT;
        Queries {
            short: texts.iter().map(is_short).collect(),
            texts,
        }
    }
}

/// What the lookups of all queries took with the same limits.
pub(super) struct Speed {
    /// Lookups in a second of processor time: the median of the runs.
    pub(super) per_second: f64,
    /// The same of the seconds that pass.
    pub(super) per_second_passed: f64,
    pub(super) cpu: Spread,
    pub(super) wall: Spread,
    /// Processor time of the short queries, and how many they are.
    pub(super) short: (Spread, usize),
    /// Queries with a match.
    pub(super) matched: usize,
}

/// How times spread, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub(super) struct Spread {
    pub(super) median: f64,
    /// 99 of 100 are not longer.
    pub(super) p99: f64,
    pub(super) worst: f64,
}

impl Spread {
    /// Of the times; all 0 for none.
    pub(super) fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        let rank = |percent: usize| (times.len() * percent).div_ceil(100).saturating_sub(1);
        let at = |percent| times.get(rank(percent)).copied().unwrap_or_default();
        Spread {
            median: milliseconds(at(50)),
            p99: milliseconds(at(99)),
            worst: milliseconds(at(100)),
        }
    }
}

/// A time in milliseconds, to the microsecond.
pub(super) fn milliseconds(time: Duration) -> f64 {
    (time.as_secs_f64() * 1e6).round() / 1e3
}

/// Processor time and wall time of a piece of work.
#[derive(Default)]
pub(super) struct Took {
    pub(super) cpu: Duration,
    pub(super) wall: Duration,
}

/// Does the work and tells what it took.
pub(super) fn timed<T>(work: impl FnOnce() -> Result<T>) -> Result<(T, Took)> {
    let (cpu, wall) = (clock::now(), Instant::now());
    let value = work()?;
    let took = Took {
        cpu: clock::now().saturating_sub(cpu),
        wall: wall.elapsed(),
    };
    Ok((value, took))
}

/// Looks every query up, `runs` times over; the time of a query is the median of its
/// runs, between which all others are looked up.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn measure(
    matcher: &Matcher<'_>,
    queries: &Queries,
    limits: Limits,
    runs: usize,
) -> Result<Speed> {
    for text in queries.texts.iter().take(WARMING) {
        black_box(matcher.lookup(text, None, limits)?);
    }
    let mut taken: Vec<(Vec<Duration>, Vec<Duration>)> =
        vec![Default::default(); queries.texts.len()];
    let (mut per_second, mut per_second_passed, mut matched) = (Vec::new(), Vec::new(), 0);
    for _ in 0..runs {
        matched = 0;
        let (mut sum, mut passed) = (Duration::ZERO, Duration::ZERO);
        for (text, (cpu, wall)) in queries.texts.iter().zip(&mut taken) {
            let (found, took) = timed(|| matcher.lookup(text, None, limits))?;
            matched += usize::from(!black_box(found).is_empty());
            sum += took.cpu;
            passed += took.wall;
            cpu.push(took.cpu);
            wall.push(took.wall);
        }
        per_second.push(queries.texts.len() as f64 / sum.as_secs_f64());
        per_second_passed.push(queries.texts.len() as f64 / passed.as_secs_f64());
    }
    per_second.sort_unstable_by(f64::total_cmp);
    per_second_passed.sort_unstable_by(f64::total_cmp);
    let cpu: Vec<Duration> = taken.iter_mut().map(|(cpu, _)| median(cpu)).collect();
    let wall: Vec<Duration> = taken.iter_mut().map(|(_, wall)| median(wall)).collect();
    let of_short = cpu.iter().zip(&queries.short).filter(|(_, short)| **short);
    let short: Vec<Duration> = of_short.map(|(time, _)| *time).collect();
    Ok(Speed {
        per_second: per_second.get(runs / 2).copied().unwrap_or_default(),
        per_second_passed: per_second_passed.get(runs / 2).copied().unwrap_or_default(),
        short: (Spread::of(short.clone()), short.len()),
        cpu: Spread::of(cpu),
        wall: Spread::of(wall),
        matched,
    })
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spread_is_of_ranks() {
        let times = (1..=200).rev().map(Duration::from_millis).collect();
        let expected = Spread {
            median: 100.0,
            p99: 198.0,
            worst: 200.0,
        };
        assert_eq!(Spread::of(times), expected);
        assert_eq!(Spread::of(Vec::new()), Spread::default());
        let one = Spread::of(vec![Duration::from_micros(1500)]);
        assert_eq!((one.median, one.p99, one.worst), (1.5, 1.5, 1.5));
    }
}
