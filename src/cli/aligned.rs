//! A story and its translation, aligned: what `align`, `run` and the exporters share.

use std::fmt;

use jiff::Timestamp;
use serde::Serialize;

use super::config::Config;
use super::lexicons::Lexicons;
use super::output::Output;
use super::story::Story;
use crate::Result;
use crate::align::{Aligner, Bead, Evidence, SURE};
use crate::memory::{StoryRecord, Unit, story};

/// How the units of an alignment are marked in a memory.
const ORIGIN: &str = "align";

/// A story, its translation, and which segments translate which.
pub(super) struct Aligned {
    /// The source text.
    pub(super) source: Story,
    /// Its translation.
    pub(super) target: Story,
    /// The beads, tiling both sides in order.
    pub(super) beads: Vec<Bead>,
    /// What speaks for each bead, in step with them; empty unless it was asked for.
    pub(super) evidence: Vec<Evidence>,
}

/// Whether an alignment keeps its evidence, which takes more room than its texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Explained {
    Yes,
    No,
}

impl Aligned {
    /// Aligns two stories with the lexicon of their languages.
    pub(super) fn new(
        source: Story,
        target: Story,
        lexicons: &Lexicons,
        explained: Explained,
    ) -> Self {
        let lexicon = lexicons.of(&source.lang, &target.lang);
        let aligner = Aligner::new(&lexicon, &source.lang, &target.lang);
        let (sources, targets) = (source.texts(), target.texts());
        let (beads, evidence) = match explained {
            Explained::Yes => aligner.align_explained(&sources, &targets),
            Explained::No => (aligner.align(&sources, &targets), Vec::new()),
        };
        Aligned {
            source,
            target,
            beads,
            evidence,
        }
    }

    /// Warns of what makes an alignment pointless: the wrong way round, the same
    /// text twice, nothing on one side.
    pub(super) fn warn(&self, config: &Config, output: &mut Output) {
        let (source, target) = (&self.source, &self.target);
        // What the user named, or else what the desk translates.
        let wrong_way = source.lang.same_language(&config.tgt.value)
            && target.lang.same_language(&config.src.value);
        let reads_as_other = |story: &Story, other: &Story| {
            let language = story.reads_as.as_ref();
            language.is_some_and(|reads| {
                !reads.same_language(&story.lang) && reads.same_language(&other.lang)
            })
        };
        if source.article.text == target.article.text {
            output.warn(format_args!(
                "{} and {} hold the same text",
                source.file, target.file
            ));
        } else if wrong_way || (reads_as_other(source, target) && reads_as_other(target, source)) {
            let reads =
                |story: &Story| story.reads_as.clone().unwrap_or_else(|| story.lang.clone());
            output.warn(format_args!(
                "the languages look swapped: {} reads as {}, {} as {}; give the {} text first",
                source.file,
                reads(source),
                target.file,
                reads(target),
                config.src.value
            ));
        } else if source.lang.same_language(&target.lang) {
            output.warn(format_args!(
                "{} and {} are both in {}",
                source.file, target.file, source.lang
            ));
        }
        for side in [source, target] {
            if side.segments.is_empty() {
                output.warn(format_args!("{} holds no text", side.file));
            }
        }
    }

    /// The story as a memory's record.
    pub(super) fn record<'a>(&'a self, id: &'a str, min_confidence: f64) -> StoryRecord<'a> {
        StoryRecord {
            id,
            source: Some(self.source.side()),
            target: Some(self.target.side()),
            beads: &self.beads,
            origin: Some(ORIGIN),
            min_confidence,
        }
    }

    /// The units that follow from the beads, as a memory would keep them.
    ///
    /// # Errors
    /// Never for beads that an aligner made.
    pub(super) fn units(&self, id: &str, min_confidence: f64, now: Timestamp) -> Result<Vec<Unit>> {
        let units = story::units(&self.record(id, min_confidence), now)?;
        Ok(units.into_iter().map(|(_, unit)| unit).collect())
    }

    /// The figures of the alignment.
    pub(super) fn figures(&self) -> Figures {
        let pairs = self.beads.iter().filter(|bead| bead.is_pair());
        let sure = pairs.clone().filter(|bead| bead.confidence >= SURE);
        Figures {
            source_segments: self.source.segments.len(),
            target_segments: self.target.segments.len(),
            pairs: pairs.count(),
            sure: sure.count(),
            dropped: self
                .beads
                .iter()
                .filter(|bead| bead.target.is_empty())
                .count(),
            added: self
                .beads
                .iter()
                .filter(|bead| bead.source.is_empty())
                .count(),
        }
    }
}

/// What an alignment came to.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(super) struct Figures {
    /// Segments of the source.
    pub(super) source_segments: usize,
    /// Segments of the target.
    pub(super) target_segments: usize,
    /// Beads with text on both sides.
    pub(super) pairs: usize,
    /// Pairs that need no second look.
    pub(super) sure: usize,
    /// Beads without a target: left out in translation.
    pub(super) dropped: usize,
    /// Beads without a source: added in translation.
    pub(super) added: usize,
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Figures {
            source_segments,
            target_segments,
            pairs,
            sure,
            dropped,
            added,
        } = self;
        write!(
            f,
            "{source_segments} with {target_segments} segments: {pairs} pairs, {sure} of them sure; {dropped} dropped, {added} added"
        )
    }
}
