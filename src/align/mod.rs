//! Finds which segments of a translation render which segments of its source.
//!
//! The texts are taken apart into words and placeables (`document`); the lexicon,
//! spelling (`cognates`) and values (`dates`) say which of them may match, once for
//! the whole pair (`links`). Where they meet is laid out source segment by source
//! segment (`rows`), and items are matched one to one (`matcher`). A bead's score adds
//! up what speaks for and against it ([`score`]), in part measured on the document
//! itself (`traits`). The best path of beads is found by dynamic programming
//! (`search`) over all beads worth considering (`lattice`) within a band (`band`) that
//! in long documents follows anchors (`anchors`). The same lattice gives the
//! probability of each bead ([`confidence`]); [`evidence`] shows what a score is made of,
//! and `doubt` says in words why a bead is not sure. Where no lexicon serves the
//! languages, words are learned from the texts themselves ([`learn`]). How good all this
//! is, [`metrics`] and [`reliability`] measure on [`gold`]. A person puts right what is
//! wrong by [`review`].
//!
//! Time and memory are bounded by the texts and the band, whatever the texts hold. No
//! step is a scan over all of the other side: a text with no anchor gets a band of
//! fixed width, a term that is everywhere says nothing and is left out, a word is
//! compared with a bounded number of others, and a row has a bounded number of
//! matches. Of the band there are kept a score and a byte a position; rows of matches
//! and of sums live while the scan passes.
//!
//! Nothing here depends on threads, time or hash order: the same texts give the
//! same beads.

mod anchors;
mod band;
pub mod bead;
mod cognates;
pub mod confidence;
mod dates;
mod document;
mod doubt;
pub mod evidence;
pub mod gold;
mod lattice;
pub mod learn;
mod links;
mod matcher;
pub mod metrics;
mod rarity;
pub mod reliability;
pub mod review;
mod rows;
pub mod score;
mod search;
mod traits;

pub use bead::{Bead, two_decimals};
pub use doubt::{Doubt, SURE, look_at};
pub use evidence::{Evidence, MatchedPair};
pub use learn::{Learner, align_learning, learned_over};
pub use links::MatchKind;

use crate::lexicon::Lexicon;
use crate::text::Lang;
use crate::text::stem::Stemmer;
use band::Band;
use confidence::Calibration;
use document::Side;
use evidence::matched_pairs;
use lattice::Lattice;
use links::Pair;
use matcher::Matcher;
use rows::{Row, Rows};
use score::{Shape, Sum, Traits, Weights};
use search::Found;

/// Squares of positions up to this many are searched whole.
const WHOLE_SQUARE: usize = 10_000;

/// Alignments of a document without lexicon before the one that counts. A second
/// one still helps, a third no more.
const SETTLING: usize = 2;

/// Aligns document pairs of two languages. Cheap to make; one serves any number of
/// documents and threads.
///
/// ```
/// use teletipo::align::Aligner;
/// use teletipo::lexicon::Lexicon;
/// use teletipo::text::Lang;
///
/// let (es, en) = (Lang::es(), Lang::en());
/// let aligner = Aligner::new(&Lexicon::shipped(&es, &en), &es, &en);
/// let source = ["La Marina descartó un tsunami.", "Viajó a Bogotá en helicóptero.", "Hubo 340 casas dañadas."];
/// let target = ["The Navy ruled out a tsunami.", "There were 340 damaged homes."];
/// let ladder: Vec<String> = aligner.align(&source, &target).iter().map(|bead| bead.to_string()).collect();
/// assert_eq!(ladder, ["[0]:[0]", "[1]:[]", "[2]:[1]"]);
/// ```
#[derive(Debug)]
pub struct Aligner<'l> {
    lexicon: Lexicon<'l>,
    source_lang: Lang,
    target_lang: Lang,
    source_stemmer: Stemmer,
    target_stemmer: Stemmer,
    weights: Weights,
    temperature: f32,
    calibration: Calibration,
}

impl<'l> Aligner<'l> {
    /// An aligner of texts in `source_lang` with translations in `target_lang`; the
    /// lexicon goes in the same direction and may be empty.
    pub fn new(lexicon: &Lexicon<'l>, source_lang: &Lang, target_lang: &Lang) -> Self {
        Aligner {
            lexicon: *lexicon,
            source_lang: source_lang.clone(),
            target_lang: target_lang.clone(),
            source_stemmer: Stemmer::new(source_lang),
            target_stemmer: Stemmer::new(target_lang),
            weights: score::WEIGHTS,
            temperature: confidence::TEMPERATURE,
            calibration: Calibration::of(lexicon),
        }
    }

    /// The same aligner with other weights, for fitting them.
    #[must_use]
    pub fn with_weights(mut self, weights: Weights) -> Self {
        self.weights = weights;
        self
    }

    /// The same aligner with another calibration of confidence, for fitting it.
    #[must_use]
    pub fn with_calibration(mut self, calibration: Calibration) -> Self {
        self.calibration = calibration;
        self
    }

    /// Aligns the segments of a source text with those of its translation. The beads
    /// tile both sides in order. Time and memory grow with the number of segments
    /// (with its square up to some hundred), whatever they hold.
    pub fn align(&self, source: &[&str], target: &[&str]) -> Vec<Bead> {
        let (source, target) = self.sides(source, target, false);
        let pair = Pair::new(&source, &target, &self.lexicon);
        self.beads(&pair).0
    }

    /// Aligns, and tells for every bead what speaks for and against it, in step with
    /// the beads. The same as [`Aligner::align`] and then [`Aligner::explain`], but the
    /// texts are analysed once.
    pub fn align_explained(&self, source: &[&str], target: &[&str]) -> (Vec<Bead>, Vec<Evidence>) {
        let (source, target) = self.sides(source, target, true);
        let pair = Pair::new(&source, &target, &self.lexicon);
        let (beads, traits, mut rows) = self.beads(&pair);
        let evidence = self.explain_all(&pair, &traits, &beads, rows.matcher());
        (beads, evidence)
    }

    /// What speaks for and against each of `beads`, which were found by
    /// [`Aligner::align`] on the same segments. Beads out of range have no evidence.
    pub fn explain(&self, source: &[&str], target: &[&str], beads: &[Bead]) -> Vec<Evidence> {
        let (source, target) = self.sides(source, target, true);
        let pair = Pair::new(&source, &target, &self.lexicon);
        let mut rows = Rows::new(&pair);
        let (_, traits) = self.settled(&pair, &mut rows);
        self.explain_all(&pair, &traits, beads, rows.matcher())
    }

    /// The best beads of a pair, with what they were found by.
    fn beads(&self, pair: &Pair<'_>) -> (Vec<Bead>, Traits, Rows) {
        let mut rows = Rows::new(pair);
        let (band, traits) = self.settled(pair, &mut rows);
        let lattice = Lattice::new(pair, band, traits, &self.weights, &mut rows);
        let beads = search::weighed_path(&lattice, self.temperature)
            .into_iter()
            .map(|found| Bead {
                crossing: score::is_crossing(&found.source, &found.target, |source, target| {
                    Row::new(pair, source, target..target + 1, rows.matcher()).gain(target)
                }),
                confidence: self.confidence(&found, &traits),
                source: found.source,
                target: found.target,
            })
            .collect();
        (beads, traits, rows)
    }

    /// How sure a bead is. Texts that have nothing to do with each other pair nothing.
    fn confidence(&self, found: &Found, traits: &Traits) -> f64 {
        let confidence = self.calibration.confidence(found.posterior, traits.typical);
        let is_pair = !found.source.is_empty() && !found.target.is_empty();
        match is_pair && traits.is_telling {
            true => confidence * self.calibration.related(traits.typical),
            false => confidence,
        }
    }

    fn explain_all(
        &self,
        pair: &Pair<'_>,
        traits: &Traits,
        beads: &[Bead],
        matcher: &mut Matcher,
    ) -> Vec<Evidence> {
        beads
            .iter()
            .map(|bead| self.explain_bead(pair, traits, bead, matcher))
            .collect()
    }

    /// Both sides taken apart; `shown` when their words are to be shown.
    fn sides(&self, source: &[&str], target: &[&str], shown: bool) -> (Side, Side) {
        (
            Side::new(source, &self.source_lang, &self.source_stemmer, shown),
            Side::new(target, &self.target_lang, &self.target_stemmer, shown),
        )
    }

    /// Where a document is searched, and the traits that it is aligned with. Where no
    /// lexicon is there whose matches say what has a counterpart, it is aligned first to
    /// see how much of it is skipped.
    fn settled(&self, pair: &Pair<'_>, rows: &mut Rows) -> (Band, Traits) {
        let mut band = region(pair);
        let mut traits = traits::measure(pair, &band, rows, &self.weights);
        if !self.lexicon.has_own_entries() {
            for _ in 0..SETTLING {
                let lattice = Lattice::new(pair, band, traits, &self.weights, rows);
                let path = search::best_path(&lattice);
                let skipped = (
                    path.iter().filter(|bead| bead.target.is_empty()).count(),
                    path.iter().filter(|bead| bead.source.is_empty()).count(),
                );
                let segments = (pair.source.len(), pair.target.len());
                traits = traits.with_skips(skipped, segments, &self.weights);
                band = lattice.band;
            }
        }
        (band, traits)
    }

    fn explain_bead(
        &self,
        pair: &Pair<'_>,
        traits: &Traits,
        bead: &Bead,
        matcher: &mut Matcher,
    ) -> Evidence {
        let empty = Evidence {
            pairs: Vec::new(),
            matched: 0.0,
            words: 0.0,
            length: 0.0,
            marks: 0.0,
            prior: 0.0,
        };
        let (Some(source), Some(target)) = (
            pair.source.segments.get(bead.source.clone()),
            pair.target.segments.get(bead.target.clone()),
        ) else {
            return empty;
        };
        if !bead.is_pair() {
            let prior =
                traits.skip_source * source.len() as f32 + traits.skip_target * target.len() as f32;
            return Evidence { prior, ..empty };
        }
        let pairs = matched_pairs(pair, bead, matcher);
        let (source, target) = (Sum::of(source), Sum::of(target));
        Evidence {
            matched: pairs.iter().map(|pair| pair.gain).sum(),
            pairs,
            words: self.weights.words(source.mass + target.mass, traits),
            length: self
                .weights
                .lengths(source.length, target.length, traits.ratio),
            marks: self.weights.marks(source.marks, target.marks),
            prior: self.weights.shape(Shape {
                source: bead.source.len(),
                target: bead.target.len(),
                crossing: bead.crossing,
            }),
        }
    }
}

/// Where to search.
fn region(pair: &Pair<'_>) -> Band {
    let (n, m) = (pair.source.len(), pair.target.len());
    if (n + 1).saturating_mul(m + 1) <= WHOLE_SQUARE {
        Band::whole(n, m)
    } else {
        Band::along(&anchors::find(pair), n, m)
    }
}

#[cfg(test)]
mod tests;
