//! What a bead scores, and the constants of it.
//!
//! Scores are in nats and add up over the beads of an alignment: the score of a
//! bead says how much more probable its text is as a translation than as chance.
//! Every item of a bead brings its rarity times (w − θ), where w is how well it is
//! matched on the other side (0 when it is not) and θ is [`Weights::threshold`]:
//! matched words speak for a bead, words without counterpart against it, rare ones
//! louder than common ones. That is why beads, merges and skips compete fairly: a
//! segment joined to a bead it does not belong to pays for all its words.

use std::ops::Range;

use super::document::{Marks, Segment};

/// Most segments on one side of a bead.
pub const MAX_SIDE: usize = 4;

/// Most segments of both sides together. 3-3 and more do not occur in hand-aligned
/// data, and every shape allowed costs time and chances for error.
pub const MAX_BOTH: usize = 5;

/// The weights of a bead's score, all in nats but [`Weights::threshold`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// θ, the quality of match at which an item speaks neither for nor against, as a
    /// share of the coverage that is typical of the document's good pairs. Where the
    /// lexicon knows half of the words, a bead with few matches is a bad one; where
    /// only names and numbers match, it is a usual one.
    pub threshold: f32,
    /// Weight of the length term, whose natural weight as a log-probability is 1.
    /// Below 1 because lengths of merged or shortened segments vary more.
    pub length: f32,
    /// The most that lengths can speak against a bead.
    pub length_cap: f32,
    /// A mark (question, exclamation, quotation, parenthesis, colon) on both sides.
    pub mark_kept: f32,
    /// A mark on one side only.
    pub mark_lost: f32,
    /// Prior of a shape with one segment against two, relative to 1-1.
    pub one_two: f32,
    /// One against three.
    pub one_three: f32,
    /// One against four.
    pub one_four: f32,
    /// Two against two, each segment with the one at its side: nearly always two
    /// beads in truth.
    pub two_two: f32,
    /// Two against two, each segment with the other one: two sentences swapped.
    pub crossing: f32,
    /// Two against three.
    pub two_three: f32,
    /// Cost of a skipped segment on top of what its document makes it cost.
    pub skip: f32,
    /// How much the share of segments without counterpart in the document moves
    /// the cost of a skip; its natural weight as a log-probability is 1.
    pub skip_rate: f32,
    /// Share of the typical coverage below which a segment's best coverage lets it
    /// seem to have no counterpart.
    pub missing: f32,
    /// Share of the typical coverage that every segment of a larger bead must reach
    /// with the segments on the other side; beads with a part below are not even
    /// scored. Such a part is a dropped or added segment, not half of a translation.
    pub part: f32,
}

/// Fitted on development data; see `tests/align_accuracy/fit.rs` for how.
pub const WEIGHTS: Weights = Weights {
    threshold: 0.36,
    length: 1.15,
    length_cap: 3.0,
    mark_kept: 1.0,
    mark_lost: -0.4,
    one_two: -2.5,
    one_three: -4.5,
    one_four: -8.0,
    two_two: -7.4,
    crossing: -4.0, // three in 164 beads of hand-aligned wire stories; too rare to fit
    two_three: -9.8,
    skip: -0.5,
    skip_rate: 0.7,
    missing: 0.5,
    part: 0.1,
};

/// The shape of a bead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// Source segments.
    pub(super) source: usize,
    /// Target segments.
    pub(super) target: usize,
    /// Whether they translate each other in another order.
    pub(super) crossing: bool,
}

/// Whether the first source segment of a bead goes with its last target segment and
/// the other way round: either of these pairs gains more than either straight pair.
/// `gain` tells what two segments gain together.
pub(super) fn is_crossing(
    source: &Range<usize>,
    target: &Range<usize>,
    mut gain: impl FnMut(usize, usize) -> f32,
) -> bool {
    if source.len() < 2 || target.len() < 2 {
        return false;
    }
    let (first, last) = (source.start, source.end - 1);
    let (front, back) = (target.start, target.end - 1);
    let crossed = gain(first, back).min(gain(last, front));
    crossed > gain(first, front).max(gain(last, back))
}

/// What a document pair tells about itself before it is aligned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Traits {
    /// Whether segments of both sides have words enough to tell their coverage by.
    pub(super) is_telling: bool,
    /// Share of its words (by rarity) that a segment with a good counterpart typically
    /// has matched there; 0 where nothing matches anything.
    pub(super) typical: f32,
    /// θ: the quality of match at which an item speaks neither for nor against.
    pub(super) threshold: f32,
    /// Characters of target text for one of source text.
    pub(super) ratio: f32,
    /// Score of a skipped source segment.
    pub(super) skip_source: f32,
    /// Score of a skipped target segment.
    pub(super) skip_target: f32,
}

/// Sums over the segments of one side of a bead.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    pub(super) mass: f32,
    pub(super) length: f32,
    pub(super) marks: Marks,
}

impl Sum {
    pub(super) fn of(segments: &[Segment]) -> Self {
        segments.iter().fold(Sum::default(), |sum, segment| Sum {
            mass: sum.mass + segment.mass,
            length: sum.length + segment.length,
            marks: sum.marks.with(segment.marks),
        })
    }
}

impl Weights {
    /// The score of a bead with text on both sides: `matched` is the sum over its
    /// matches of weight times rarity, the mean of both sides.
    pub(super) fn pair(
        &self,
        matched: f32,
        shape: Shape,
        source: &Sum,
        target: &Sum,
        traits: &Traits,
    ) -> f32 {
        matched
            + self.words(source.mass + target.mass, traits)
            + self.lengths(source.length, target.length, traits.ratio)
            + self.marks(source.marks, target.marks)
            + self.shape(shape)
    }

    /// What words of this mass (on both sides together) cost, matched or not.
    pub(super) fn words(&self, mass: f32, traits: &Traits) -> f32 {
        -traits.threshold * 0.5 * mass
    }

    /// The length term: the lengths of a text and its translation differ by a
    /// normal deviate whose variance grows with the length (Gale and Church 1993).
    pub(super) fn lengths(&self, source: f32, target: f32, ratio: f32) -> f32 {
        /// Variance per character, as Gale and Church measured it.
        const VARIANCE: f32 = 6.8;
        let expected = source * ratio;
        let mean = 0.5 * (expected + target) + 1.0;
        let squared = (target - expected).powi(2) / (VARIANCE * mean);
        -(self.length * 0.5 * squared).min(self.length_cap)
    }

    /// Marks kept and lost.
    pub(super) fn marks(&self, source: Marks, target: Marks) -> f32 {
        let (kept, lost) = source.kept_and_lost(target);
        self.mark_kept * kept as f32 + self.mark_lost * lost as f32
    }

    /// Prior of a shape.
    pub(super) fn shape(&self, shape: Shape) -> f32 {
        let (source, target) = (shape.source, shape.target);
        match (source.min(target), source.max(target)) {
            (2, 2) if shape.crossing => self.crossing,
            (1, 1) => 0.0,
            (1, 2) => self.one_two,
            (1, 3) => self.one_three,
            (1, _) => self.one_four,
            (2, 2) => self.two_two,
            _ => self.two_three,
        }
    }

    /// Score of a skipped segment on a side where this share (0–1) of segments
    /// seems to have no counterpart.
    pub(super) fn skip(&self, share: f32) -> f32 {
        self.skip + self.skip_rate * share.ln()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_speak_against_what_does_not_fit_and_never_for() {
        assert_eq!(WEIGHTS.lengths(100.0, 90.0, 0.9), 0.0);
        assert!(WEIGHTS.lengths(100.0, 60.0, 0.9) < WEIGHTS.lengths(100.0, 80.0, 0.9));
        assert_eq!(WEIGHTS.lengths(10.0, 100_000.0, 0.9), -WEIGHTS.length_cap);
        assert!(WEIGHTS.lengths(0.0, 0.0, 0.9).is_finite());
    }
}
