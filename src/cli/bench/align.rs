//! `teletipo bench align`: how right the beads are, whether confidences keep their word,
//! and how fast they are found.

use std::hint::black_box;
use std::io::{self, Write};

use serde::Serialize;

use super::pairs::{Document, PairReader, PairSet, WHAT_TO_GIVE};
use super::{clock, percent};
use crate::Error;
use crate::align::gold::on_common_pieces;
use crate::align::metrics::{Counts, lax, strict};
use crate::align::reliability::Reliability;
use crate::align::{Aligner, Bead, align_learning};
use crate::cli::args::BenchAlign;
use crate::cli::config::Config;
use crate::cli::lexicons::Lexicons;
use crate::cli::output::{FRAME, Output, Record, STRONG, Shown};
use crate::cli::progress::Busy;
use crate::cli::reader::StoryReader;
use crate::cli::{CommandResult, Outcome};
use crate::lexicon::Lexicon;

/// One measured value of a set.
#[derive(Serialize)]
#[serde(tag = "type", rename = "figure")]
struct Figure<'a> {
    set: &'a str,
    src: &'a str,
    tgt: &'a str,
    #[serde(flatten)]
    measure: Measure,
}

/// What was measured. Shares are in percent.
#[derive(Clone, Serialize)]
#[serde(tag = "measure", rename_all = "snake_case")]
enum Measure {
    /// Beads that are exactly a bead of gold.
    StrictF1(F1),
    /// Beads that share a segment of both sides with a bead of gold.
    LaxF1(F1),
    /// How far confidences lie from the shares that are right: the expected calibration
    /// error over the tenths of confidence.
    CalibrationError {
        value: f64,
        unit: &'static str,
        /// The tenths that have beads.
        tenths: Vec<Tenth>,
    },
    /// Segments of both sides aligned in a second on one core, once they are segmented.
    Speed {
        value: f64,
        unit: &'static str,
        /// Segments of the set, both sides.
        of: usize,
        runs: usize,
        clock: &'static str,
    },
}

#[derive(Clone, Copy, Serialize)]
struct F1 {
    value: f64,
    unit: &'static str,
    precision: f64,
    recall: f64,
    /// Beads in gold with text on both sides.
    of: usize,
}

impl F1 {
    fn new(counts: &Counts) -> Self {
        F1 {
            value: percent(counts.f1()),
            unit: "%",
            precision: percent(counts.precision()),
            recall: percent(counts.recall()),
            of: counts.gold,
        }
    }
}

/// The beads of one tenth of confidence.
#[derive(Clone, Copy, Serialize)]
struct Tenth {
    from: f64,
    beads: usize,
    confidence: f64,
    right: f64,
}

impl Record for Figure<'_> {
    /// Nothing: a person is shown the table.
    fn write_text(&self, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

/// Measures every set and prints it at once.
pub(super) fn run(arguments: &BenchAlign, config: &Config, output: &mut Output) -> CommandResult {
    if arguments.files.is_empty() {
        return Err(Error::usage("there is nothing to measure on", WHAT_TO_GIVE).into());
    }
    let lexicons = Lexicons::load(config)?;
    let stories = StoryReader::new(&arguments.reading, config)?;
    let reader = PairReader {
        stories: &stories,
        src: arguments.pair.src.as_ref(),
        tgt: arguments.pair.tgt.as_ref(),
    };
    let mut sets = Vec::new();
    for path in &arguments.files {
        for set in reader.read(path)? {
            // The whole set is measured anyway.
            let shares = arguments.drop.iter().filter(|share| **share > 0);
            sets.extend(shares.map(|share| abridged(&set, *share)));
            sets.push(set);
        }
    }
    for gold in sets.iter().flat_map(|set| &set.documents).map(|d| &d.gold) {
        if let Some(index) = gold.misfit() {
            output.warn_once(&format!(
                "{}: a bead names segment {index}, which the texts do not have",
                gold.name
            ));
        }
    }
    let width = sets.iter().map(|set| set.name.chars().count()).max();
    let mut table = Table {
        output,
        width: width.unwrap_or_default(),
    };
    table.head()?;
    let mut all = Reliability::default();
    for set in &sets {
        let lexicon = lexicons.of(&set.source_lang, &set.target_lang);
        let busy = Busy::new("measuring", table.output.is_quiet());
        let measured = measure(set, &lexicon, arguments);
        drop(busy);
        all.add_all(&measured.reliability);
        table.row(set, &measured)?;
    }
    table.reliability(&all)?;
    Ok(Outcome::Done)
}

/// The set as a desk would have shortened it: without about this share (in percent) of
/// its beads' translations.
fn abridged(set: &PairSet, percent: u8) -> PairSet {
    let documents = (0..).zip(&set.documents).map(|(seed, document)| Document {
        gold: document.gold.abridged(f64::from(percent) / 100.0, seed),
        raw: None,
    });
    PairSet {
        name: format!("{}, {percent} % dropped", set.name),
        source_lang: set.source_lang.clone(),
        target_lang: set.target_lang.clone(),
        documents: documents.collect(),
    }
}

/// What was measured on a set.
struct Measured {
    strict: Counts,
    lax: Counts,
    reliability: Reliability,
    /// Segments a second, of how many.
    speed: (f64, usize),
    runs: usize,
}

fn measure(set: &PairSet, lexicon: &Lexicon<'_>, arguments: &BenchAlign) -> Measured {
    let sides: Vec<_> = set.documents.iter().map(Document::sides).collect();
    let learns = arguments.learn.applies(lexicon);
    let aligner = Aligner::new(lexicon, &set.source_lang, &set.target_lang);
    let align = || -> Vec<Vec<Bead>> {
        let pairs = sides.iter().map(|(s, t)| (s.as_slice(), t.as_slice()));
        match learns {
            true => {
                let pairs: Vec<_> = pairs.collect();
                align_learning(&pairs, lexicon, &set.source_lang, &set.target_lang)
            }
            false => pairs.map(|(s, t)| aligner.align(s, t)).collect(),
        }
    };
    let mut measured = Measured {
        strict: Counts::default(),
        lax: Counts::default(),
        reliability: Reliability::default(),
        speed: (0.0, 0),
        runs: arguments.runs,
    };
    for ((document, (source, target)), beads) in set.documents.iter().zip(&sides).zip(align()) {
        let (beads, gold) = match document.raw {
            Some(_) => on_common_pieces(&beads, (source, target), &document.gold),
            None => (beads, document.gold.beads.clone()),
        };
        measured.strict.add(strict(&beads, &gold));
        measured.lax.add(lax(&beads, &gold));
        measured.reliability.add(&beads, &gold);
    }
    let segments: usize = sides.iter().map(|(s, t)| s.len() + t.len()).sum();
    if segments > 0 {
        let work = || {
            black_box(align());
        };
        measured.speed = (clock::per_second(segments, arguments.runs, work), segments);
    }
    measured
}

impl Measured {
    fn measures(&self) -> [Measure; 4] {
        [
            Measure::StrictF1(F1::new(&self.strict)),
            Measure::LaxF1(F1::new(&self.lax)),
            Measure::CalibrationError {
                value: percent(self.reliability.error()),
                unit: "%",
                tenths: tenths(&self.reliability).collect(),
            },
            Measure::Speed {
                value: self.speed.0.round(),
                unit: "segments/s",
                of: self.speed.1,
                runs: self.runs,
                clock: clock::CLOCK,
            },
        ]
    }
}

fn tenths(reliability: &Reliability) -> impl Iterator<Item = Tenth> {
    let bins = (0..)
        .zip(reliability.bins())
        .filter(|(_, bin)| bin.beads > 0);
    bins.map(|(tenth, bin)| Tenth {
        from: f64::from(tenth) / 10.0,
        beads: bin.beads,
        confidence: percent(bin.said()),
        right: percent(bin.kept()),
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
                "{FRAME}{:width$}  langs    beads  strict      P      R    lax  calib.  segments/s{FRAME:#}",
                "set",
                width = self.width
            );
        }
        Ok(())
    }

    fn row(&mut self, set: &PairSet, measured: &Measured) -> io::Result<()> {
        let (src, tgt) = (set.source_lang.as_str(), set.target_lang.as_str());
        if self.output.is_json() {
            for measure in measured.measures() {
                self.output.record(&Figure {
                    set: &set.name,
                    src,
                    tgt,
                    measure,
                })?;
            }
            return Ok(());
        }
        let strict = F1::new(&measured.strict);
        writeln!(
            self.output.table(),
            "{STRONG}{:width$}{STRONG:#}  {:7} {:6}  {:6.2} {:6.2} {:6.2} {:6.2}  {:6.2}  {:10.0}",
            Shown(&set.name).to_string(),
            format!("{src}-{tgt}"),
            strict.of,
            strict.value,
            strict.precision,
            strict.recall,
            percent(measured.lax.f1()),
            percent(measured.reliability.error()),
            measured.speed.0,
            width = self.width
        )
    }

    /// Confidence against what was right, over all sets together.
    fn reliability(&mut self, all: &Reliability) -> io::Result<()> {
        if self.output.is_json() {
            return Ok(());
        }
        let out = self.output.table();
        writeln!(
            out,
            "\n{FRAME}confidence   beads  mean confidence   right{FRAME:#}"
        )?;
        for Tenth {
            from,
            beads,
            confidence,
            right,
        } in tenths(all)
        {
            let to = from + 0.1;
            writeln!(
                out,
                "{from:.1} to {to:.1} {beads:9}  {confidence:13.1} %  {right:5.1} %"
            )?;
        }
        Ok(())
    }
}
