//! `teletipo bench segment`: accuracy of the segments against gold, and speed.

use std::hint::black_box;
use std::io;

use super::sets::{Case, Content, Set, SetReader, WHAT_TO_GIVE};
use super::{Figure, Measure, clock, percent};
use crate::Error;
use crate::article::plain;
use crate::cli::args::BenchSegment;
use crate::cli::config::Config;
use crate::cli::output::{FRAME, Output, STRONG, Shown};
use crate::cli::progress::Busy;
use crate::cli::reader::StoryReader;
use crate::cli::{CommandResult, Outcome};
use crate::segment::Segmenter;
use crate::segment::metrics::{Counts, Exact, GoldParagraph, Miss, compare};

/// Measures every set and prints it at once.
pub(super) fn run(arguments: &BenchSegment, config: &Config, output: &mut Output) -> CommandResult {
    if arguments.files.is_empty() {
        return Err(Error::usage("there is nothing to measure on", WHAT_TO_GIVE).into());
    }
    let stories = StoryReader::new(&arguments.reading, config)?;
    let reader = SetReader {
        stories: &stories,
        lang: arguments.lang.as_ref(),
    };
    let mut sets = Vec::new();
    for path in &arguments.files {
        sets.extend(reader.read(path)?);
    }
    let width = sets.iter().map(|set| set.name.chars().count()).max();
    let mut table = Table {
        output,
        width: width.unwrap_or_default(),
    };
    table.head()?;
    for set in &sets {
        let segmenter = stories.segmenter(&set.lang)?;
        let busy = Busy::new("measuring", table.output.is_quiet());
        let (accuracy, misses) = accuracy(&segmenter, &set.content);
        let speed = speed(&segmenter, &set.content, arguments.runs);
        drop(busy);
        for miss in misses.iter().take(SHOWN_MISSES) {
            table
                .output
                .detail(format_args!("{} {miss}", Shown(&set.name)));
        }
        table.row(set, accuracy, speed)?;
    }
    Ok(Outcome::Done)
}

/// How many misses of a set `-v` shows.
const SHOWN_MISSES: usize = 5;

/// What gold says of the segments, where there is gold; and the misses, in words.
fn accuracy(segmenter: &Segmenter, content: &Content) -> (Option<Measure>, Vec<String>) {
    match content {
        Content::Gold(paragraphs) => {
            let (measure, misses) = boundaries(segmenter, paragraphs);
            (Some(measure), misses)
        }
        Content::Cases(cases) => {
            let (measure, misses) = exact(segmenter, cases);
            (Some(measure), misses)
        }
        Content::Plain(_) => (None, Vec::new()),
    }
}

fn boundaries(segmenter: &Segmenter, paragraphs: &[GoldParagraph]) -> (Measure, Vec<String>) {
    let (mut all, mut shown) = (Counts::default(), Vec::new());
    for GoldParagraph { text, ends } in paragraphs {
        let found: Vec<usize> = segmenter.spans(text).map(|span| span.end).collect();
        let (counts, misses) = compare(&found, ends);
        all.add(counts);
        shown.extend(misses.into_iter().map(|miss| describe(text, miss)));
    }
    let measure = Measure::BoundaryF1 {
        value: percent(all.f1()),
        unit: "%",
        precision: percent(all.precision()),
        recall: percent(all.recall()),
        of: all.gold,
    };
    (measure, shown)
}

/// Each case is read as a story, so that lines and wrapping count too.
fn exact(segmenter: &Segmenter, cases: &[Case]) -> (Measure, Vec<String>) {
    let (mut exact, mut shown) = (Exact::default(), Vec::new());
    for case in cases {
        let article = plain::read(case.text.clone());
        let segments = segmenter.segment(&article);
        let found: Vec<&str> = segments.iter().map(|s| s.span.of(&article.text)).collect();
        let right = found == case.segments;
        exact.add(right);
        if !right {
            let (found, gold) = (found.join(" | "), case.segments.join(" | "));
            shown.push(format!("gave {}, gold {}", Shown(&found), Shown(&gold)));
        }
    }
    let measure = Measure::Exact {
        value: percent(exact.share()),
        unit: "%",
        of: exact.cases,
    };
    (measure, shown)
}

/// Characters shown on each side of a miss.
const CONTEXT: usize = 40;

/// A miss with the words around it.
fn describe(text: &str, miss: Miss) -> String {
    let (sign, at) = match miss {
        Miss::Split(at) => ("split", at),
        Miss::Joined(at) => ("joined", at),
    };
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let back = before.char_indices().rev().take(CONTEXT).last();
    let before = back
        .and_then(|(from, _)| before.get(from..))
        .unwrap_or_default();
    let after: String = after.chars().take(CONTEXT).collect();
    format!("{sign}: {}|{}", Shown(before), Shown(&after))
}

/// How fast the segments are found; nothing for a set without text.
fn speed(segmenter: &Segmenter, content: &Content, runs: usize) -> Option<Measure> {
    let texts = content.texts();
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    if bytes == 0 {
        return None;
    }
    let value = clock::per_second(bytes, runs, || {
        for text in &texts {
            segmenter.spans(text).for_each(|span| _ = black_box(span));
        }
    });
    Some(Measure::Speed {
        value: (value / 1e6).round(),
        unit: "MB/s",
        of: bytes,
        runs,
        clock: clock::CLOCK,
    })
}

/// The table for a person, or the records.
struct Table<'o> {
    output: &'o mut Output,
    /// Of the widest name.
    width: usize,
}

impl Table<'_> {
    fn head(&mut self) -> io::Result<()> {
        if !self.output.is_json() {
            return writeln!(
                self.output.table(),
                "{FRAME}{:width$}  lang     F1      P      R  exact      of   MB/s{FRAME:#}",
                "set",
                width = self.width
            );
        }
        Ok(())
    }

    fn row(
        &mut self,
        set: &Set,
        accuracy: Option<Measure>,
        speed: Option<Measure>,
    ) -> io::Result<()> {
        if self.output.is_json() {
            for measure in accuracy.into_iter().chain(speed) {
                self.output.record(&Figure {
                    set: &set.name,
                    lang: set.lang.as_str(),
                    measure,
                })?;
            }
            return Ok(());
        }
        let accuracy = match accuracy {
            Some(Measure::BoundaryF1 {
                value,
                precision,
                recall,
                of,
                ..
            }) => format!("{value:6.2} {precision:6.2} {recall:6.2}        {of:7}"),
            Some(Measure::Exact { value, of, .. }) => format!("{value:27.2} {of:7}"),
            _ => " ".repeat(35),
        };
        let speed = match speed {
            Some(Measure::Speed { value, .. }) => format!("{value:6}"),
            _ => String::new(),
        };
        writeln!(
            self.output.table(),
            "{STRONG}{:width$}{STRONG:#}  {:4} {accuracy} {speed}",
            Shown(&set.name).to_string(),
            set.lang.as_str(),
            width = self.width
        )
    }
}
