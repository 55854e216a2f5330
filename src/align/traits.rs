//! What a document pair tells about itself before it is aligned: how much of a good
//! pair's words match, how many segments have no counterpart, how lengths compare.
//!
//! How dear a skip is decides the quality of an alignment of abridged copy more than
//! anything else, and it differs from story to story; so it is measured, not set: by
//! the segments that match nothing well or, where no lexicon knows the languages, by
//! what a first alignment skipped.

use std::ops::Range;

use super::band::Band;
use super::document::{Segment, Side};
use super::links::Pair;
use super::rows::{Row, Rows};
use super::score::{Traits, Weights};

/// Blocks of neighbouring source segments that are looked at in a long document, and
/// segments in each.
const BLOCKS: (usize, usize) = (4, 200);

/// Quantile of the segments' best coverage that counts as typical of good pairs:
/// high, so that it is found among the translated segments of a story of which
/// half was dropped.
const TYPICAL: f32 = 0.75;

/// Share of segments without counterpart that is expected before looking, and the
/// number of segments that this expectation counts as much as.
const PRIOR_SHARE: (f32, f32) = (0.05, 10.0);

/// Typical coverage from which a segment without matches surely has no counterpart.
/// A lexicon of the languages gives about this; names and numbers alone a third.
const TELLING: f32 = 0.5;

/// Segments with less mass than this say nothing about coverage.
const MIN_MASS: f32 = 4.0;

/// What the share of skips that an alignment without lexicon found is multiplied
/// with: alignments without lexicon skip too much. Nearly the same from 0.35 to 0.5 on documents
/// aligned by hand in Hungarian, Romanian and Polish with English and Icelandic.
const FOUND: f32 = 0.35;

/// Bounds of the characters of target text for one of source text.
const RATIO_BOUNDS: (f32, f32) = (0.4, 2.5);

/// Pairs of segments that the ratio of the whole texts counts as much as, against
/// the ratio of the pairs that match well.
const RATIO_PRIOR: usize = 3;

/// The blocks of source segments to measure on: all of a document or evenly spread
/// parts of a long one.
fn blocks(segments: usize) -> Vec<Range<usize>> {
    let (count, size) = BLOCKS;
    if segments <= count * size {
        return std::iter::once(0..segments).collect();
    }
    let step = segments / count;
    (0..count)
        .map(|block| block * step..block * step + size)
        .collect()
}

/// Measures the traits on all source segments or on evenly spread ones, and makes the
/// rows of these.
pub(super) fn measure(pair: &Pair<'_>, band: &Band, rows: &mut Rows, weights: &Weights) -> Traits {
    let (source, target) = (pair.source, pair.target);
    let blocks = blocks(source.len());
    let mut target_best = vec![Best::default(); target.len()];
    let mut source_best = Vec::new();
    for s in blocks.iter().cloned().flatten() {
        rows.make(pair, band, s);
        let mut best = Best::default();
        let range = rows.get(s).map_or(0..0, Row::range);
        for t in range {
            let gain = rows.gain(s, t);
            let share = gain / (source.segments[s].mass + target.segments[t].mass).max(MIN_MASS);
            best.offer(share, gain, t);
            target_best[t].offer(share, gain, s);
        }
        source_best.push((s, best));
    }
    let coverage =
        |segment: &Segment, gain: f32| (segment.mass >= MIN_MASS).then(|| gain / segment.mass);
    let sources: Vec<f32> = source_best
        .iter()
        .filter_map(|(s, best)| coverage(&source.segments[*s], best.gain))
        .collect();
    let targets: Vec<f32> = blocks
        .iter()
        .flat_map(|block| only_from(block, band))
        .filter_map(|t| coverage(target.segments.get(t)?, target_best[t].gain))
        .collect();
    let typical = 0.5 * (quantile(&sources, TYPICAL) + quantile(&targets, TYPICAL));
    Traits {
        is_telling: !sources.is_empty() && !targets.is_empty(),
        typical,
        threshold: weights.threshold * typical,
        ratio: ratio(source, target, &source_best, &target_best, typical),
        skip_source: weights.skip(missing(&sources, typical, weights)),
        skip_target: weights.skip(missing(&targets, typical, weights)),
    }
}

impl Traits {
    /// These traits with the cost of skips as an alignment of the document found them:
    /// `skipped` segments of `segments`, first of the source, then of the target.
    pub(super) fn with_skips(
        self,
        skipped: (usize, usize),
        segments: (usize, usize),
        weights: &Weights,
    ) -> Self {
        /// Segments that the expected share counts as much as.
        const STRENGTH: f32 = 20.0;
        let cost = |skipped: usize, segments: usize| {
            let share = (skipped as f32 + STRENGTH * PRIOR_SHARE.0) / (segments as f32 + STRENGTH);
            weights.skip(FOUND * share)
        };
        Traits {
            skip_source: cost(skipped.0, segments.0),
            skip_target: cost(skipped.1, segments.1),
            ..self
        }
    }
}

/// The target segments that only source segments of `block` can reach.
fn only_from(block: &Range<usize>, band: &Band) -> Range<usize> {
    let start = if block.start == 0 {
        0
    } else {
        *band.columns(block.start).end()
    };
    if block.end + 1 >= band.rows() {
        return start..*band.columns(band.rows() - 1).end();
    }
    start..*band.columns(block.end).start()
}

/// The best counterpart of a segment so far.
#[derive(Clone, Copy, Debug, Default)]
struct Best {
    /// Gain by the words of both.
    share: f32,
    gain: f32,
    segment: Option<usize>,
}

impl Best {
    fn offer(&mut self, share: f32, gain: f32, segment: usize) {
        if share > self.share {
            *self = Best {
                share,
                gain,
                segment: Some(segment),
            };
        }
    }
}

/// Estimated share of segments without counterpart. The less a good pair matches,
/// the less its absence can be told from chance, and the more the prior counts.
fn missing(coverages: &[f32], typical: f32, weights: &Weights) -> f32 {
    let (share, strength) = PRIOR_SHARE;
    let missing = coverages
        .iter()
        .filter(|c| **c < weights.missing * typical)
        .count() as f32;
    let estimate = (missing + share * strength) / (coverages.len() as f32 + strength);
    let trust = (typical / TELLING).min(1.0);
    estimate.powf(trust) * share.powf(1.0 - trust)
}

/// A quantile of unsorted values; 0 of none.
fn quantile(values: &[f32], at: f32) -> f32 {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f32::total_cmp);
    let index = (at * sorted.len() as f32) as usize;
    sorted
        .get(index.min(sorted.len().saturating_sub(1)))
        .copied()
        .unwrap_or(0.0)
}

/// The median ratio of lengths over segments that are each other's best match, with
/// the ratio of the whole texts as prior.
fn ratio(
    source: &Side,
    target: &Side,
    source_best: &[(usize, Best)],
    target_best: &[Best],
    typical: f32,
) -> f32 {
    let length = |side: &Side| {
        side.segments
            .iter()
            .map(|segment| segment.length)
            .sum::<f32>()
    };
    let overall = (length(target) + 1.0) / (length(source) + 1.0);
    let mut ratios: Vec<f32> = source_best
        .iter()
        // The gain by the words of both sides is half of the coverage of each.
        .filter(|(_, best)| best.share > 0.25 * typical)
        .filter_map(|&(s, best)| {
            let t = best.segment?;
            (target_best[t].segment == Some(s))
                .then(|| (target.segments[t].length + 1.0) / (source.segments[s].length + 1.0))
        })
        .collect();
    ratios.extend(std::iter::repeat_n(overall, RATIO_PRIOR));
    quantile(&ratios, 0.5).clamp(RATIO_BOUNDS.0, RATIO_BOUNDS.1)
}
