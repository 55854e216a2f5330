//! What a person at a terminal sees of work that takes more than a second: a bar
//! where the number of steps is known, a busy sign where it is not.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::terminal::Escaped;

/// Work shorter than this shows no bar.
const QUIET_FOR: Duration = Duration::from_secs(1);

/// Counts work and shows it on standard error once it takes long, if that is a terminal.
pub(crate) struct Progress {
    bar: ProgressBar,
    started: Instant,
    allowed: bool,
    shown: bool,
}

impl Progress {
    /// For `total` steps; `quiet` never shows anything.
    pub(crate) fn new(total: usize, quiet: bool) -> Self {
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg} {eta}");
        let bar = ProgressBar::with_draw_target(Some(total as u64), ProgressDrawTarget::hidden());
        Progress {
            bar: bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())),
            started: Instant::now(),
            allowed: !quiet && std::io::stderr().is_terminal(),
            shown: false,
        }
    }

    /// One step, named by `what` is being worked on.
    pub(crate) fn step(&mut self, what: &str) {
        self.show(what);
        self.bar.inc(1);
    }

    /// So many steps are done, some perhaps by an earlier call; `what` is being worked on now.
    pub(crate) fn reach(&mut self, done: u64, what: &str) {
        self.show(what);
        self.bar.set_position(done);
    }

    fn show(&mut self, what: &str) {
        if self.allowed && !self.shown && self.started.elapsed() >= QUIET_FOR {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
            self.shown = true;
        }
        self.bar.set_message(Escaped(what).to_string());
    }
}

/// A sign that something is being done, shown once it takes long; gone when dropped.
/// Print nothing while it is there.
pub(crate) struct Busy(ProgressBar);

impl Busy {
    /// `doing` says what is being done, such as `indexing the memory`; `quiet` never
    /// shows anything.
    pub(crate) fn new(doing: &'static str, quiet: bool) -> Self {
        let bar = ProgressBar::new_spinner().with_message(doing);
        if quiet || !std::io::stderr().is_terminal() {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        } else {
            // The first tick, and with it the first drawing, comes after the interval.
            bar.enable_steady_tick(QUIET_FOR);
        }
        Busy(bar)
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
