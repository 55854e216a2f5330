//! `teletipo bench check`: how right the checks are on labelled pairs, and how fast.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{clock, percent};
use crate::check::{Check, Checker, Levels, Pair};
use crate::cli::args::BenchCheck;
use crate::cli::config::Config;
use crate::cli::output::{FRAME, Output, Record, STRONG, Shown};
use crate::cli::progress::Busy;
use crate::cli::{CommandResult, Outcome, files};
use crate::{Error, Place, Result};

/// A pair with the checks that must find something in it; none in a file without labels,
/// of which only the speed is measured.
struct Labelled {
    source: String,
    target: String,
    labels: Option<BTreeSet<Check>>,
}

/// What was measured on one file.
#[derive(Serialize)]
#[serde(tag = "type", rename = "figure")]
struct Figure<'a> {
    set: &'a str,
    pairs: usize,
    /// Shares in percent over all labels; none without labels.
    #[serde(skip_serializing_if = "Option::is_none")]
    accuracy: Option<Accuracy>,
    /// Share in percent of the pairs in which an error was found.
    errors: f64,
    /// Pairs in a second of processor time on one core.
    pairs_per_second: f64,
    /// Bytes of both texts of a pair.
    bytes_a_pair: f64,
    runs: usize,
    clock: &'static str,
}

/// How right the findings are.
#[derive(Clone, Copy, Serialize)]
struct Accuracy {
    precision: f64,
    recall: f64,
    /// Labels.
    of: usize,
    /// Sound pairs.
    sound: usize,
    /// Sound pairs in which something was found.
    sound_flagged: usize,
}

impl Record for Figure<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut line = format!("{:>7} pairs", self.pairs);
        if let Some(accuracy) = self.accuracy {
            let Accuracy {
                precision,
                recall,
                of,
                sound,
                sound_flagged,
            } = accuracy;
            let _ = write!(
                line,
                ", precision {precision:.1} %, recall {recall:.1} % of {of} labels, {sound_flagged} of {sound} sound pairs flagged"
            );
        } else {
            let _ = write!(line, ", errors in {:.2} %", self.errors);
        }
        writeln!(
            out,
            "{STRONG}{}{STRONG:#}\n{line}; {:.0} pairs/s {FRAME}({:.0} bytes each, {} runs, {}){FRAME:#}",
            Shown(self.set),
            self.pairs_per_second,
            self.bytes_a_pair,
            self.runs,
            self.clock
        )
    }
}

/// Measures every file and prints it at once.
pub(super) fn run(arguments: &BenchCheck, config: &Config, output: &mut Output) -> CommandResult {
    for path in &arguments.files {
        let pairs = read(path)?;
        let set = path.display().to_string();
        let busy = Busy::new("measuring", output.is_quiet());
        let (found, errors) = found(&pairs, config);
        let bytes: usize = pairs
            .iter()
            .map(|pair| pair.source.len() + pair.target.len())
            .sum();
        let speed = clock::per_second(pairs.len(), arguments.runs, || {
            let mut checker = checker(config);
            for pair in &pairs {
                std::hint::black_box(checker.check(&pair.texts(&set)));
            }
        });
        drop(busy);
        for (pair, found) in pairs.iter().zip(&found) {
            note_misses(pair, found, output);
        }
        output.record(&Figure {
            set: &set,
            pairs: pairs.len(),
            accuracy: accuracy(&pairs, &found),
            errors: percent(errors as f64 / pairs.len().max(1) as f64),
            pairs_per_second: speed.round(),
            bytes_a_pair: (bytes as f64 / pairs.len().max(1) as f64).round(),
            runs: arguments.runs,
            clock: clock::CLOCK,
        })?;
    }
    Ok(Outcome::Done)
}

impl Labelled {
    /// Its texts; in a file with labels each pair is a story of its own.
    fn texts<'a>(&'a self, set: &'a str) -> Pair<'a> {
        let story = if self.labels.is_some() {
            &self.source
        } else {
            set
        };
        Pair {
            source: &self.source,
            target: &self.target,
            story: Some(story),
        }
    }
}

fn checker(config: &Config) -> Checker {
    Checker::new(&config.src.value, &config.tgt.value, Levels::default())
}

/// The checks that found something in each pair, and in how many pairs there was an error.
fn found(pairs: &[Labelled], config: &Config) -> (Vec<BTreeSet<Check>>, usize) {
    let mut checker = checker(config);
    let mut errors = 0;
    let mut all = Vec::with_capacity(pairs.len());
    for pair in pairs {
        let findings = checker.check(&pair.texts(""));
        let grave =
            |finding: &&crate::check::Finding| finding.severity == crate::check::Severity::Error;
        errors += usize::from(findings.iter().find(grave).is_some());
        all.push(findings.iter().map(|finding| finding.check).collect());
    }
    (all, errors)
}

/// Says with `-v` where the findings are not the labels.
fn note_misses(pair: &Labelled, found: &BTreeSet<Check>, output: &mut Output) {
    let Some(labels) = pair.labels.as_ref().filter(|labels| *labels != found) else {
        return;
    };
    let list = |checks: Vec<&Check>| {
        checks
            .iter()
            .map(|check| check.id())
            .collect::<Vec<_>>()
            .join(", ")
    };
    output.detail(format_args!(
        "missed: {}; wrong: {}\n  {}\n  {}",
        list(labels.difference(found).collect()),
        list(found.difference(labels).collect()),
        pair.source,
        pair.target
    ));
}

/// Precision and recall over all labels.
fn accuracy(pairs: &[Labelled], found: &[BTreeSet<Check>]) -> Option<Accuracy> {
    let mut accuracy = Accuracy {
        precision: 0.0,
        recall: 0.0,
        of: 0,
        sound: 0,
        sound_flagged: 0,
    };
    let (mut right, mut all) = (0, 0);
    for (pair, found) in pairs.iter().zip(found) {
        let labels = pair.labels.as_ref()?;
        right += labels.intersection(found).count();
        all += found.len();
        accuracy.of += labels.len();
        accuracy.sound += usize::from(labels.is_empty());
        accuracy.sound_flagged += usize::from(labels.is_empty() && !found.is_empty());
    }
    accuracy.precision = percent(right as f64 / all.max(1) as f64);
    accuracy.recall = percent(right as f64 / accuracy.of.max(1) as f64);
    Some(accuracy)
}

/// A line of labelled pairs in JSON.
#[derive(Deserialize)]
struct Line {
    es: String,
    en: String,
    issues: Vec<String>,
}

/// Reads labelled pairs: JSON Lines of `{"es", "en", "issues"}`, or lines of set, check,
/// labels, source and target; or plain lines of source and target.
fn read(path: &Path) -> Result<Vec<Labelled>> {
    let bytes = files::read(path)?;
    let text = String::from_utf8_lossy(&bytes);
    let mut pairs = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let pair = if line.starts_with('{') && !line.contains('\t') {
            of_json(line)
        } else {
            of_fields(line)
        };
        let place = || Place {
            line: Some(index as u64 + 1),
            ..Place::file(path.display().to_string())
        };
        pairs.push(pair.map_err(|what| {
            Error::input(place(), what).expected(
                "{\"es\", \"en\", \"issues\"}, or tabs between set, check, labels, source and target, or between source and target",
            )
        })?);
    }
    Ok(pairs)
}

fn of_json(line: &str) -> std::result::Result<Labelled, String> {
    let line: Line = serde_json::from_str(line).map_err(|error| error.to_string())?;
    Ok(Labelled {
        source: line.es,
        target: line.en,
        labels: Some(labels(line.issues.iter().map(String::as_str))?),
    })
}

fn of_fields(line: &str) -> std::result::Result<Labelled, String> {
    let fields: Vec<&str> = line.split('\t').collect();
    match fields.as_slice() {
        [source, target] => Ok(Labelled {
            source: (*source).to_owned(),
            target: (*target).to_owned(),
            labels: None,
        }),
        [_, _, named, source, target, ..] => Ok(Labelled {
            source: (*source).to_owned(),
            target: (*target).to_owned(),
            labels: Some(labels(named.split(',').filter(|label| *label != "-"))?),
        }),
        _ => Err(format!("the line has {} fields", fields.len())),
    }
}

fn labels<'a>(ids: impl Iterator<Item = &'a str>) -> std::result::Result<BTreeSet<Check>, String> {
    ids.map(|id| id.parse().map_err(|_| format!("`{id}` is no check")))
        .collect()
}
