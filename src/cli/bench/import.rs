//! `teletipo bench import`: how fast files of units come into a memory and out again.
//!
//! Each step does more than the one before it: the bare tokenizer of XML, which checks
//! next to nothing, is the floor; reading checks all and makes units; importing stores
//! them without duplicates, with full-text search and the match index ready; exporting
//! writes what was stored.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use serde::Serialize;
use tempfile::TempDir;

use super::{clock, held};
use crate::cli::args::BenchImport;
use crate::cli::config::Config;
use crate::cli::import::{Incoming, incoming, take_in};
use crate::cli::output::{FRAME, Output, Record, STRONG, Shown};
use crate::cli::progress::Busy;
use crate::cli::{CommandResult, Outcome, export, now};
use crate::exchange::{self, Reading, UnitFormat};
use crate::matching::{Ahead, Charges, Matcher, Searched};
use crate::memory::{Filter, Mode, SqliteStore, Store};
use crate::{Error, Result, allocator, xml};

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Step {
    /// The tokens of an XML file, unchecked.
    Tokens,
    /// The units of the file, checked, kept nowhere.
    Read,
    /// The units in a new memory, ready to be searched and matched.
    Import,
    /// The memory as TMX.
    Export,
}

impl Step {
    fn name(self) -> &'static str {
        match self {
            Step::Tokens => "XML tokens",
            Step::Read => "read",
            Step::Import => "import",
            Step::Export => "export",
        }
    }
}

/// What one step took in one run.
#[derive(Clone, Copy, Debug)]
struct Took {
    wall: Duration,
    cpu: Duration,
    /// The most memory that the process held, in bytes; none where the system does not
    /// tell.
    peak: Option<u64>,
    bytes: u64,
    units: u64,
}

/// The median of a step over the runs.
#[derive(Serialize)]
#[serde(tag = "type", rename = "figure")]
struct Figure<'a> {
    set: &'a str,
    measure: Step,
    /// Millions of bytes of the file in a second that passes.
    value: f64,
    unit: &'static str,
    units: u64,
    units_per_second: f64,
    /// Seconds that pass.
    seconds: f64,
    /// Seconds of processor time, of all threads.
    cpu: f64,
    peak: Option<u64>,
    runs: usize,
}

impl Record for Figure<'_> {
    /// Nothing: a person is shown the table.
    fn write_text(&self, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

/// Measures every file and prints it at once.
pub(super) fn run(arguments: &BenchImport, config: &Config, output: &mut Output) -> CommandResult {
    for path in &arguments.files {
        let set = path.display().to_string();
        head(&set, output)?;
        let mut steps: Vec<(Step, Vec<Took>)> = Vec::new();
        for _ in 0..arguments.runs {
            let busy = Busy::new("measuring", output.is_quiet());
            let run = measure(path, arguments, config)?;
            drop(busy);
            for (number, (step, took)) in run.into_iter().enumerate() {
                if steps.len() == number {
                    steps.push((step, Vec::new()));
                }
                steps[number].1.push(took);
            }
        }
        for (step, runs) in steps {
            row(&set, step, median(&runs), runs.len(), output)?;
        }
    }
    Ok(Outcome::Done)
}

/// One run over all steps.
fn measure(path: &Path, arguments: &BenchImport, config: &Config) -> Result<Vec<(Step, Took)>> {
    let folder = match &arguments.dir {
        Some(dir) => TempDir::new_in(dir),
        None => TempDir::new(),
    };
    let failed = |source| Error::io("create", std::env::temp_dir(), source);
    let folder = folder.map_err(failed)?;
    let size = |path: &Path| fs::metadata(path).map_or(0, |file| file.len());
    let bytes = size(path);
    let open = || incoming(path, None, Reading::new(now()?), config);
    let mut steps = Vec::new();

    let Incoming { input, format, .. } = open()?;
    if matches!(
        format,
        UnitFormat::Tmx | UnitFormat::Xliff | UnitFormat::Xliff2
    ) {
        let took = timed(bytes, || {
            xml::count_tokens(input, &path.display().to_string())
        })?;
        steps.push((Step::Tokens, Took { units: 0, ..took }));
    }
    let took = timed(bytes, || {
        let file = open()?;
        let read = exchange::read(file.format, file.input, &file.name, &file.reading, |_| {
            Ok(())
        });
        Ok(read?.read)
    })?;
    steps.push((Step::Read, took));

    let memory = folder.path().join("memory.db");
    let mut store = SqliteStore::open(&memory, Mode::Create)?;
    let took = timed(bytes, || import(open()?, &mut store, folder.path(), config))?;
    steps.push((Step::Import, took));

    let (file, languages) = (
        folder.path().join("out.tmx"),
        (&config.src.value, &config.tgt.value),
    );
    let took = timed(0, || export::write_whole(&store, &file, languages))?;
    let bytes = size(&file);
    steps.push((Step::Export, Took { bytes, ..took }));
    Ok(steps)
}

/// Imports a file as `import` does; tells how many units it had.
fn import(file: Incoming, store: &mut dyn Store, folder: &Path, config: &Config) -> Result<u64> {
    let (source, target) = (&config.src.value, &config.tgt.value);
    let mut ahead = Ahead::new(source, target);
    let index = folder.join("index");
    let (summary, _) = take_in(file, store, &mut ahead)?;
    ahead.keep(store, &index)?;
    let searched = Searched {
        store,
        beside: Some(index),
        filter: Filter::default(),
        charges: Charges::default(),
    };
    Matcher::over(vec![searched], source, target)?;
    Ok(summary.read)
}

/// What some work took that tells how many units it went through.
fn timed(bytes: u64, work: impl FnOnce() -> Result<u64>) -> Result<Took> {
    // What an earlier step has freed is none of this one's.
    allocator::give_back();
    held::forget_peak();
    let (start, cpu) = (Instant::now(), clock::of_process());
    let units = work()?;
    Ok(Took {
        wall: start.elapsed(),
        cpu: clock::of_process().saturating_sub(cpu),
        peak: held::peak(),
        bytes,
        units,
    })
}

/// The run that took the middle time.
fn median(runs: &[Took]) -> Took {
    let mut sorted = runs.to_vec();
    sorted.sort_by_key(|took| took.wall);
    sorted[sorted.len() / 2]
}

fn head(set: &str, output: &mut Output) -> io::Result<()> {
    if output.is_json() {
        return Ok(());
    }
    let columns = "step              MB/s     units/s    seconds        CPU       peak";
    writeln!(
        output.table(),
        "{STRONG}{}{STRONG:#}\n{FRAME}{columns}{FRAME:#}",
        Shown(set)
    )
}

fn row(set: &str, step: Step, took: Took, runs: usize, output: &mut Output) -> io::Result<()> {
    let seconds = took.wall.as_secs_f64().max(1e-9);
    let speed = took.bytes as f64 / 1e6 / seconds;
    let per_second = took.units as f64 / seconds;
    if output.is_json() {
        return output.record(&Figure {
            set,
            measure: step,
            value: (speed * 1e3).round() / 1e3,
            unit: "MB/s",
            units: took.units,
            units_per_second: per_second.round(),
            seconds: took.wall.as_secs_f64(),
            cpu: took.cpu.as_secs_f64(),
            peak: took.peak,
            runs,
        });
    }
    let peak = took
        .peak
        .map_or(String::from("?"), |peak| format!("{}", peak >> 20));
    writeln!(
        output.table(),
        "{:12} {speed:9.1}  {per_second:10.0}  {seconds:7.2} s  {:7.2} s  {peak:>6} MB",
        step.name(),
        took.cpu.as_secs_f64()
    )
}
