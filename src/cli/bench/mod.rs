//! `teletipo bench`: how right and how fast it is on files of the user's own.
//!
//! A bench reads sets (`sets`), measures them and prints a table for a person, or
//! with `--json` one [`Figure`] for each value. Comparisons with other libraries are
//! cargo benches, under `tests/benches/`.

mod align;
mod check;
mod clock;
mod held;
mod import;
mod r#match;
mod pairs;
mod segment;
mod sets;

use std::io::{self, Write};

use serde::Serialize;

use super::CommandResult;
use super::args;
use super::config::Config;
use super::output::{Output, Record};

/// One measured value.
#[derive(Serialize)]
#[serde(tag = "type", rename = "figure")]
struct Figure<'a> {
    /// The set: the path it was read from.
    set: &'a str,
    /// Language tag of its texts.
    lang: &'a str,
    #[serde(flatten)]
    measure: Measure,
}

/// What was measured, with its unit and with what it rests on.
#[derive(Serialize)]
#[serde(tag = "measure", rename_all = "snake_case")]
enum Measure {
    /// F1 of the boundaries inside paragraphs. All shares in percent.
    BoundaryF1 {
        value: f64,
        unit: &'static str,
        precision: f64,
        recall: f64,
        /// Boundaries in gold.
        of: usize,
    },
    /// Share in percent of the cases whose segments are all right.
    Exact {
        value: f64,
        unit: &'static str,
        /// Cases.
        of: usize,
    },
    /// Millions of bytes of UTF-8 text in a second on one core.
    Speed {
        value: f64,
        unit: &'static str,
        /// Bytes of the set.
        of: usize,
        /// How many times it was measured; the value is the median.
        runs: usize,
        /// `cpu`: seconds that this thread computed; `wall`: seconds that passed, where
        /// the system does not tell the others.
        clock: &'static str,
    },
}

impl Record for Figure<'_> {
    /// Nothing: a person is shown a table of several figures a row, which each bench
    /// lays out as fits it.
    fn write_text(&self, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

/// A share in percent, with as many decimals as mean something.
fn percent(share: f64) -> f64 {
    (share * 100_000.0).round() / 1000.0
}

/// Runs the bench.
pub(super) fn run(command: &args::Bench, config: &Config, output: &mut Output) -> CommandResult {
    match command {
        args::Bench::Align(arguments) => align::run(arguments, config, output),
        args::Bench::Check(arguments) => check::run(arguments, config, output),
        args::Bench::Import(arguments) => import::run(arguments, config, output),
        args::Bench::Match(arguments) => r#match::run(arguments, config, output),
        args::Bench::Segment(arguments) => segment::run(arguments, config, output),
    }
}
