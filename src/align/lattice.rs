//! All beads worth considering, with their scores.
//!
//! Both the search for the best path and the probabilities of beads walk over the
//! same beads, so that they mean the same thing. The bead of one segment against one
//! is considered at every position of the band, and is a plain number there; larger
//! beads are considered where their segments hold together, which is rare, and lie in
//! a list in the order of the positions where they end.

use std::ops::Range;

use super::band::Band;
use super::links::Pair;
use super::matcher::{Match, merge};
use super::rows::Rows;
use super::score::{MAX_BOTH, MAX_SIDE, Shape, Sum, Traits, Weights, is_crossing};

/// Beads of a pair of documents within a band. Skipped segments are not stored:
/// they are possible everywhere and cost the same everywhere.
pub(super) struct Lattice {
    pub(super) band: Band,
    pub(super) traits: Traits,
    /// By cell, the score of the 1-1 bead that ends there; −∞ where none can.
    pub(super) direct: Vec<f32>,
    /// Larger beads by the cell where they end.
    pub(super) larger: Vec<Larger>,
}

/// A bead with text on both sides and more than one segment on one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Larger {
    /// Where it ends.
    pub(super) cell: usize,
    /// Its score.
    pub(super) score: f32,
    /// Source segments.
    pub(super) source: u8,
    /// Target segments.
    pub(super) target: u8,
}

impl Lattice {
    /// Scores all beads in the band. `rows` are made where they are missing and
    /// dropped behind the scan.
    pub(super) fn new(
        pair: &Pair<'_>,
        band: Band,
        traits: Traits,
        weights: &Weights,
        rows: &mut Rows,
    ) -> Self {
        let mut direct = Vec::with_capacity(band.cells());
        let mut scorer = Scorer {
            pair,
            band: &band,
            traits,
            weights,
            least: weights.part * traits.typical,
            larger: Vec::new(),
            matches: Vec::new(),
            spare: Vec::new(),
        };
        for i in 0..band.rows() {
            if i > 0 {
                rows.make(pair, &band, i - 1);
                rows.forget_before(i.saturating_sub(MAX_SIDE));
            }
            for j in band.columns(i) {
                direct.push(scorer.direct(i, j, rows));
                scorer.find_larger(i, j, direct.len() - 1, rows);
            }
        }
        let larger = scorer.larger;
        Lattice {
            band,
            traits,
            direct,
            larger,
        }
    }

    /// The score of a bead of this shape that ends at position (i, j).
    pub(super) fn score(&self, (i, j): (usize, usize), shape: (usize, usize)) -> f32 {
        let Some(cell) = self.band.cell(i, j) else {
            return f32::NEG_INFINITY;
        };
        match shape {
            (1, 0) => self.traits.skip_source,
            (0, 1) => self.traits.skip_target,
            (1, 1) => self.direct[cell],
            (a, b) => {
                let first = self.larger.partition_point(|bead| bead.cell < cell);
                let same =
                    |bead: &&Larger| (usize::from(bead.source), usize::from(bead.target)) == (a, b);
                let here = self.larger[first..]
                    .iter()
                    .take_while(|bead| bead.cell == cell);
                here.into_iter()
                    .find(same)
                    .map_or(f32::NEG_INFINITY, |bead| bead.score)
            }
        }
    }
}

/// Scores beads; keeps its working memory.
struct Scorer<'s, 'd> {
    pair: &'s Pair<'d>,
    band: &'s Band,
    traits: Traits,
    weights: &'s Weights,
    /// The share of its mass that each segment of a larger bead must gain.
    least: f32,
    larger: Vec<Larger>,
    matches: Vec<Match>,
    spare: Vec<Match>,
}

impl Scorer<'_, '_> {
    /// The score of the 1-1 bead that ends at (i, j).
    fn direct(&self, i: usize, j: usize, rows: &Rows) -> f32 {
        if i == 0 || j == 0 || self.band.cell(i - 1, j - 1).is_none() {
            return f32::NEG_INFINITY;
        }
        if self.has_blank(&(i - 1..i), &(j - 1..j)) {
            return f32::NEG_INFINITY;
        }
        rows.gain(i - 1, j - 1) + self.rest(&(i - 1..i), &(j - 1..j), rows)
    }

    /// Adds the larger beads that end at (i, j), in the order of their shapes.
    fn find_larger(&mut self, i: usize, j: usize, cell: usize, rows: &mut Rows) {
        if i == 0 || j == 0 {
            return;
        }
        let (tall, wide) = (self.tall(i, j, rows), self.wide(i, j, rows));
        for a in 1..=i.min(MAX_SIDE) {
            for b in 1..=j.min(MAX_SIDE).min(MAX_BOTH - a) {
                let fits = match (a, b) {
                    (1, 1) => false,
                    (1, _) => b <= wide,
                    (_, 1) => a <= tall,
                    _ => true,
                };
                if fits
                    && self.band.cell(i - a, j - b).is_some()
                    && let Some(score) = self.score(&(i - a..i), &(j - b..j), rows)
                {
                    self.larger.push(Larger {
                        cell,
                        score,
                        source: a as u8,
                        target: b as u8,
                    });
                }
            }
        }
    }

    /// How many source segments before i each gain enough with target segment j − 1.
    fn tall(&self, i: usize, j: usize, rows: &Rows) -> usize {
        let segments = &self.pair.source.segments;
        (1..=i.min(MAX_SIDE))
            .take_while(|a| rows.gain(i - a, j - 1) >= self.least * segments[i - a].mass)
            .count()
    }

    /// How many target segments before j each gain enough with source segment i − 1.
    fn wide(&self, i: usize, j: usize, rows: &Rows) -> usize {
        let segments = &self.pair.target.segments;
        (1..=j.min(MAX_SIDE))
            .take_while(|b| rows.gain(i - 1, j - b) >= self.least * segments[j - b].mass)
            .count()
    }

    /// The score of the larger bead of the source segments `s` and the target segments
    /// `t`; none where it cannot be part of the best alignment.
    fn score(&mut self, s: &Range<usize>, t: &Range<usize>, rows: &mut Rows) -> Option<f32> {
        if !self.has_parts(s, t, rows) {
            return None;
        }
        let rest = self.rest(s, t, rows);
        if !self.beats_its_parts(s, t, rest, rows) {
            return None;
        }
        let lists = s.clone().flat_map(|source| {
            let row = rows.get(source);
            t.clone()
                .map(move |target| row.map_or(&[][..], |row| row.with(target)))
        });
        merge(lists, &mut self.matches, &mut self.spare);
        Some(rows.matcher().gain(self.pair, &self.matches) + rest)
    }

    /// Everything in the score of a bead but its matches.
    fn rest(&self, s: &Range<usize>, t: &Range<usize>, rows: &Rows) -> f32 {
        let shape = Shape {
            source: s.len(),
            target: t.len(),
            crossing: is_crossing(s, t, |source, target| rows.gain(source, target)),
        };
        let source = Sum::of(&self.pair.source.segments[s.clone()]);
        let target = Sum::of(&self.pair.target.segments[t.clone()]);
        self.weights
            .pair(0.0, shape, &source, &target, &self.traits)
    }

    /// Whether one of the segments holds nothing but white space: such a one translates
    /// nothing.
    fn has_blank(&self, s: &Range<usize>, t: &Range<usize>) -> bool {
        let sources = &self.pair.source.segments[s.clone()];
        let targets = &self.pair.target.segments[t.clone()];
        sources
            .iter()
            .chain(targets)
            .any(|segment| segment.length == 0.0)
    }

    /// Whether each segment of a larger bead matches the other side enough to be a
    /// part of it.
    fn has_parts(&self, s: &Range<usize>, t: &Range<usize>, rows: &Rows) -> bool {
        let (sources, targets) = (&self.pair.source.segments, &self.pair.target.segments);
        if self.has_blank(s, t) {
            return false;
        }
        (s.len() == 1
            || s.clone()
                .all(|at| source_gain(at, t, rows) >= self.least * sources[at].mass))
            && (t.len() == 1
                || t.clone()
                    .all(|at| target_gain(s, at, rows) >= self.least * targets[at].mass))
    }

    /// Whether skipping the first or last segment of a larger bead would not be at
    /// least as good. This is exact: what a segment adds to the matches is at most
    /// what it gains with each segment of the other side alone.
    fn beats_its_parts(&self, s: &Range<usize>, t: &Range<usize>, rest: f32, rows: &Rows) -> bool {
        let source_holds = |at: usize| {
            let without = self.rest(&without(s, at), t, rows) + self.traits.skip_source;
            rest + source_gain(at, t, rows) > without
        };
        let target_holds = |at: usize| {
            let without = self.rest(s, &without(t, at), rows) + self.traits.skip_target;
            rest + target_gain(s, at, rows) > without
        };
        (s.len() == 1 || (source_holds(s.start) && source_holds(s.end - 1)))
            && (t.len() == 1 || (target_holds(t.start) && target_holds(t.end - 1)))
    }
}

/// The most that a source segment can add to the matches with `t`.
fn source_gain(at: usize, t: &Range<usize>, rows: &Rows) -> f32 {
    t.clone().map(|target| rows.gain(at, target)).sum()
}

/// The most that a target segment can add to the matches with `s`.
fn target_gain(s: &Range<usize>, at: usize, rows: &Rows) -> f32 {
    s.clone().map(|source| rows.gain(source, at)).sum()
}

/// A range without its first or last element.
fn without(range: &Range<usize>, end: usize) -> Range<usize> {
    if end == range.start {
        range.start + 1..range.end
    } else {
        range.start..range.end - 1
    }
}
