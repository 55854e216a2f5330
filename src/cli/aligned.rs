//! A story and its translation, aligned: what `align`, `run` and the exporters share.

use std::fmt;
use std::ops::AddAssign;

use jiff::Timestamp;
use serde::Serialize;

use super::args::Learn;
use super::config::Config;
use super::lexicons::Lexicons;
use super::output::Output;
use super::story::Story;
use crate::Result;
use crate::align::review::keeping;
use crate::align::{Aligner, Bead, Evidence, SURE, learned_over};
use crate::lexicon::{Lexicon, Table};
use crate::memory::{RevisionKind, Store, StoryRecord, Unit, review, story};
use crate::text::Lang;

/// How the units of an alignment are marked in a memory.
const ORIGIN: &str = "align";

/// Confidence from which a pair is more likely right than wrong.
const MORE_LIKELY: f64 = 0.5;

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
    /// Aligns two stories with the lexicon of their languages, and where `learn` says so
    /// with what can be learned from the stories themselves.
    pub(super) fn new(
        source: Story,
        target: Story,
        lexicons: &Lexicons,
        learn: Learn,
        explained: Explained,
    ) -> Self {
        let lexicon = lexicons.of(&source.lang, &target.lang);
        if !learn.applies(&lexicon) {
            return Aligned::with(&lexicon, source, target, explained);
        }
        let (sources, targets) = (source.texts(), target.texts());
        let document = (sources.as_slice(), targets.as_slice());
        let learned = learned_over(&[document], &lexicon, &source.lang, &target.lang);
        let lexicon = lexicon.with_learned(Table::new(learned.as_deref().unwrap_or_default()));
        Aligned::with(&lexicon, source, target, explained)
    }

    /// Two stories that are still to be aligned.
    pub(super) fn not_yet(source: Story, target: Story) -> Self {
        Aligned {
            source,
            target,
            beads: Vec::new(),
            evidence: Vec::new(),
        }
    }

    /// Aligns two stories with this lexicon of their languages.
    pub(super) fn with(
        lexicon: &Lexicon<'_>,
        source: Story,
        target: Story,
        explained: Explained,
    ) -> Self {
        let aligner = Aligner::new(lexicon, &source.lang, &target.lang);
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

    /// Puts what people confirmed in the last version of the story in the place of what was
    /// aligned: where its segments stand unchanged, nobody knows better. Gives how many beads
    /// that are.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn keep_confirmed(
        &mut self,
        store: &dyn Store,
        id: &str,
        lexicons: &Lexicons,
    ) -> Result<usize> {
        let Some(last) = store.story_version(id, None)? else {
            return Ok(0);
        };
        let kept = review::confirmed(&last, &self.source.side(), &self.target.side());
        if kept.is_empty() {
            return Ok(0);
        }
        let languages = (&self.source.lang, &self.target.lang);
        let lexicon = lexicons.of(languages.0, languages.1);
        let aligner = Aligner::new(&lexicon, languages.0, languages.1);
        let (sources, targets) = (self.source.texts(), self.target.texts());
        let sizes = (sources.len(), targets.len());
        let beads = keeping(sizes, &self.beads, &kept, |source, target| {
            let source = sources.get(source).unwrap_or_default();
            aligner.align(source, targets.get(target).unwrap_or_default())
        });
        if !self.evidence.is_empty() {
            self.evidence = aligner.explain(&sources, &targets, &beads);
        }
        self.beads = beads;
        Ok(kept.len())
    }

    /// Warns of what makes an alignment pointless.
    pub(super) fn warn(&self, config: &Config, output: &mut Output) {
        for warning in self.warnings((&config.src.value, &config.tgt.value)) {
            output.warn(warning);
        }
    }

    /// What makes an alignment pointless: the wrong way round, the same text twice,
    /// nothing on one side. `usual` are the languages that the user named, or else
    /// those that the desk translates.
    pub(super) fn warnings(&self, usual: (&Lang, &Lang)) -> Vec<String> {
        let mut warnings = Vec::new();
        let (source, target) = (&self.source, &self.target);
        let wrong_way = source.lang.same_language(usual.1) && target.lang.same_language(usual.0);
        let reads_as_other = |story: &Story, other: &Story| {
            let language = story.reads_as.as_ref();
            language.is_some_and(|reads| {
                !reads.same_language(&story.lang) && reads.same_language(&other.lang)
            })
        };
        if source.article.text == target.article.text {
            warnings.push(format!(
                "{} and {} hold the same text",
                source.file, target.file
            ));
        } else if wrong_way || (reads_as_other(source, target) && reads_as_other(target, source)) {
            let reads =
                |story: &Story| story.reads_as.clone().unwrap_or_else(|| story.lang.clone());
            warnings.push(format!(
                "the languages look swapped: {} reads as {}, {} as {}; give the {} text first",
                source.file,
                reads(source),
                target.file,
                reads(target),
                usual.0
            ));
        } else if source.lang.same_language(&target.lang) {
            warnings.push(format!(
                "{} and {} are both in {}",
                source.file, target.file, source.lang
            ));
        }
        let mut pairs = self.beads.iter().filter(|bead| bead.is_pair()).peekable();
        if pairs.peek().is_some() && pairs.all(|bead| bead.confidence < MORE_LIKELY) {
            warnings.push(format!(
                "{} does not look like a translation of {}: no pair is more likely right than wrong",
                target.file, source.file
            ));
        }
        for side in [source, target] {
            if side.segments.is_empty() {
                warnings.push(format!("{} holds no text", side.file));
            }
        }
        warnings
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
            based_on: None,
            kind: RevisionKind::Story,
            author: None,
            note: None,
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

impl AddAssign for Figures {
    fn add_assign(&mut self, other: Self) {
        self.source_segments += other.source_segments;
        self.target_segments += other.target_segments;
        self.pairs += other.pairs;
        self.sure += other.sure;
        self.dropped += other.dropped;
        self.added += other.added;
    }
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
