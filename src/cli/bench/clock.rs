//! Time that a computation takes: processor seconds of one thread, the median of
//! several runs, so that other work on the machine does not count.

use std::time::Duration;

/// Which seconds are counted.
pub(super) const CLOCK: &str = if cfg!(unix) { "cpu" } else { "wall" };

/// A run repeats its work until it has taken this long, a thousand times what the clock resolves.
const LEAST_RUN: Duration = Duration::from_millis(20);

/// How much `work` goes through in a second: the median of `runs` runs, after one to warm up.
/// `amount` is what it goes through in one call.
pub(super) fn per_second(amount: usize, runs: usize, work: impl FnMut()) -> f64 {
    measured(amount, runs, now, work)
}

/// The same by any clock.
fn measured(amount: usize, runs: usize, now: impl Fn() -> Duration, mut work: impl FnMut()) -> f64 {
    let mut repeats = 0;
    let start = now();
    while now().saturating_sub(start) < LEAST_RUN {
        work();
        repeats += 1;
    }
    let mut speeds: Vec<f64> = (0..runs)
        .map(|_| {
            let start = now();
            (0..repeats).for_each(|_| work());
            let seconds = now().saturating_sub(start).as_secs_f64();
            amount as f64 * f64::from(repeats) / seconds
        })
        .collect();
    speeds.sort_unstable_by(f64::total_cmp);
    speeds.get(runs / 2).copied().unwrap_or_default()
}

/// Processor time that this thread has used.
#[cfg(unix)]
pub(super) fn now() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

/// Processor time that all threads of this process have used.
#[cfg(unix)]
pub(super) fn of_process() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

/// Time since the first call, where the system does not tell that of the processor.
#[cfg(not(unix))]
pub(super) fn of_process() -> Duration {
    now()
}

/// Time since the first call.
#[cfg(not(unix))]
pub(super) fn now() -> Duration {
    use std::sync::LazyLock;
    use std::time::Instant;

    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn speed_is_amount_by_time() {
        // A clock that only work moves, by the time of each call in turn.
        let time = Cell::new(Duration::ZERO);
        let calls = Cell::new(0_usize);
        let speed = |millis: &[u64]| {
            calls.set(0);
            let work = || {
                let took = millis[calls.get() % millis.len()];
                calls.set(calls.get() + 1);
                time.set(time.get() + Duration::from_millis(took));
            };
            measured(1000, 3, || time.get(), work)
        };
        assert!((speed(&[40]) - 25_000.0).abs() < 1e-6);
        assert!((speed(&[10]) - 100_000.0).abs() < 1e-6);
        // One call of 20 warms up; of the runs that take 20, 80 and 40 the median counts.
        assert!((speed(&[20, 20, 80, 40]) - 25_000.0).abs() < 1e-6);
    }
}
