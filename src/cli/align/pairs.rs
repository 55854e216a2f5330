//! What aligning two folders prints.

use std::io::{self, Write};

use serde::Serialize;

use super::BeadRecord;
use crate::cli::aligned::Figures;
use crate::cli::output::{BAD, FRAME, Record, STRONG, Shown, score_style};
use crate::text::Lang;

/// A story and its translation; in JSON its beads follow.
#[derive(Serialize)]
#[serde(tag = "type", rename = "pair")]
pub(super) struct PairRecord<'a> {
    /// Number of the pair, counted from 0.
    pub(super) n: usize,
    /// Its id in a memory.
    pub(super) id: &'a str,
    pub(super) source: &'a str,
    pub(super) target: &'a str,
    /// How much of the translation the source accounts for, 0–1.
    pub(super) score: f64,
    #[serde(flatten)]
    pub(super) figures: Figures,
}

impl Record for PairRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        // From half on a pair is as good as certain; the colours go by hundredths.
        let style = score_style(((self.score * 200.0) as u8).min(100));
        writeln!(
            out,
            "{style}{:.2}{style:#}  {STRONG}{}{STRONG:#}  {}\n      {FRAME}{}{FRAME:#}",
            self.score,
            Shown(self.source),
            Shown(self.target),
            self.figures
        )
    }
}

/// A bead and the number of the pair that it is of.
#[derive(Serialize)]
pub(super) struct PairedBead<'a> {
    #[serde(flatten)]
    pub(super) bead: BeadRecord<'a>,
    pub(super) pair: usize,
}

impl Record for PairedBead<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        self.bead.write_text(out)
    }
}

/// The folder that a story is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Side {
    Source,
    Target,
}

/// A story without a counterpart.
#[derive(Serialize)]
#[serde(tag = "type", rename = "unpaired")]
pub(super) struct Unpaired {
    pub(super) side: Side,
    pub(super) file: String,
}

impl Record for Unpaired {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let what = match self.side {
            Side::Source => "no translation",
            Side::Target => "no source",
        };
        writeln!(out, "{BAD}{what}{BAD:#}  {}", Shown(&self.file))
    }
}

/// What two folders came to.
#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
pub(super) struct Summary {
    pub(super) source_lang: Lang,
    pub(super) target_lang: Lang,
    /// Stories read from each folder.
    pub(super) sources: usize,
    pub(super) targets: usize,
    pub(super) paired: usize,
    pub(super) unpaired_sources: usize,
    pub(super) unpaired_targets: usize,
    /// Files that could not be read or are in another language.
    pub(super) left_out: usize,
    #[serde(flatten)]
    pub(super) figures: Figures,
    /// Stories kept in the memory, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) stored: Option<usize>,
}

impl Record for Summary {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "\n{STRONG}{} pairs{STRONG:#} of {} stories in {} and {} in {}; without a counterpart {} and {}",
            self.paired,
            self.sources,
            self.source_lang,
            self.targets,
            self.target_lang,
            self.unpaired_sources,
            self.unpaired_targets
        )?;
        writeln!(out, "{}", self.figures)?;
        if let Some(stored) = self.stored {
            writeln!(out, "{stored} stories stored")?;
        }
        if self.left_out > 0 {
            writeln!(out, "{BAD}{} files left out{BAD:#}", self.left_out)?;
        }
        Ok(())
    }
}
