//! All beads worth considering, with their scores.
//!
//! The lattice has an edge for every bead that may end at a position of the band.
//! Both the search for the best path and the probabilities of beads walk over the
//! same edges, so that they mean the same thing.

use std::ops::Range;

use super::band::Band;
use super::document::Side;
use super::evidence::{Match, Matcher, Pair, Row, best_first};
use super::score::{MAX_BOTH, MAX_SIDE, Shape, Sum, Traits, Weights, is_crossing};

/// Beads of a pair of documents within a band. Skipped segments are not stored:
/// they are possible everywhere and cost the same everywhere.
pub(super) struct Lattice {
    pub(super) band: Band,
    pub(super) traits: Traits,
    /// By cell, where its edges start; at the end, where the last end.
    starts: Vec<u32>,
    edges: Vec<Edge>,
}

/// A bead with text on both sides that ends at a cell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    /// Source segments.
    pub(super) source: u8,
    /// Target segments.
    pub(super) target: u8,
    /// Its score.
    pub(super) score: f32,
}

impl Lattice {
    /// Scores all beads in the band. `rows` are made where they are missing and
    /// dropped behind the scan when `keep` is not set.
    pub(super) fn new(
        pair: &Pair<'_>,
        band: Band,
        traits: Traits,
        weights: &Weights,
        rows: &mut Rows,
    ) -> Self {
        let mut lattice = Lattice {
            starts: Vec::with_capacity(band.cells() + 1),
            edges: Vec::new(),
            band,
            traits,
        };
        let mut scorer = Scorer {
            pair,
            traits,
            weights,
            matches: Vec::new(),
        };
        for i in 0..lattice.band.rows() {
            if i > 0 {
                rows.make(pair, &lattice.band, i - 1);
                rows.forget(i);
            }
            for j in lattice.band.columns(i) {
                lattice.starts.push(lattice.edges.len() as u32);
                for a in 1..=i.min(MAX_SIDE) {
                    for b in 1..=j.min(MAX_SIDE).min(MAX_BOTH - a) {
                        if lattice.band.cell(i - a, j - b).is_none() {
                            continue;
                        }
                        if let Some(score) = scorer.score(i - a..i, j - b..j, rows) {
                            lattice.edges.push(Edge {
                                source: a as u8,
                                target: b as u8,
                                score,
                            });
                        }
                    }
                }
            }
        }
        lattice.starts.push(lattice.edges.len() as u32);
        lattice
    }

    /// The edges that end at a cell.
    pub(super) fn edges(&self, cell: usize) -> &[Edge] {
        &self.edges[self.starts[cell] as usize..self.starts[cell + 1] as usize]
    }

    /// Every step that ends at position (i, j), skips included: the cell it comes
    /// from, its shape and its score.
    pub(super) fn steps(
        &self,
        i: usize,
        j: usize,
        mut step: impl FnMut(usize, (usize, usize), f32),
    ) {
        if let Some(from) = i.checked_sub(1).and_then(|row| self.band.cell(row, j)) {
            step(from, (1, 0), self.traits.skip_source);
        }
        if let Some(from) = j
            .checked_sub(1)
            .and_then(|column| self.band.cell(i, column))
        {
            step(from, (0, 1), self.traits.skip_target);
        }
        let Some(cell) = self.band.cell(i, j) else {
            return;
        };
        for edge in self.edges(cell) {
            let (a, b) = (usize::from(edge.source), usize::from(edge.target));
            if let Some(from) = self.band.cell(i - a, j - b) {
                step(from, (a, b), edge.score);
            }
        }
    }
}

/// The rows of matches of a document, made when they are needed.
pub(super) struct Rows {
    rows: Vec<Option<Row>>,
    matcher: Matcher,
    keep: bool,
}

impl Rows {
    /// For documents of these sides. With `keep`, rows once made stay.
    pub(super) fn new(source: &Side, target: &Side, keep: bool) -> Self {
        Rows {
            rows: vec![None; source.len()],
            matcher: Matcher::new(source.items.len(), target.items.len()),
            keep,
        }
    }

    /// Makes the row of a source segment over all target segments that a bead in
    /// the band can join it with.
    pub(super) fn make(&mut self, pair: &Pair<'_>, band: &Band, segment: usize) {
        if self.rows[segment].is_none() {
            let first = *band.columns(segment.saturating_sub(MAX_SIDE - 1)).start();
            let last = *band
                .columns((segment + MAX_SIDE).min(band.rows() - 1))
                .end();
            self.rows[segment] = Some(Row::new(pair, segment, first..last, &mut self.matcher));
        }
    }

    /// Drops the rows that no bead ending at row `i` or later can use.
    fn forget(&mut self, i: usize) {
        if let Some(old) = i.checked_sub(MAX_SIDE + 1)
            && !self.keep
        {
            self.rows[old] = None;
        }
    }

    /// The row of a source segment, where it is made.
    pub(super) fn get(&self, segment: usize) -> Option<&Row> {
        self.rows.get(segment)?.as_ref()
    }

    /// What pairs items one to one in these documents.
    pub(super) fn matcher(&mut self) -> &mut Matcher {
        &mut self.matcher
    }

    /// What segment pairs gain on their own; 0 where nothing was made.
    pub(super) fn gain(&self, source: usize, target: usize) -> f32 {
        self.get(source).map_or(0.0, |row| row.gain(target))
    }
}

/// Scores beads; keeps its working memory.
struct Scorer<'s, 'd> {
    pair: &'s Pair<'d>,
    traits: Traits,
    weights: &'s Weights,
    matches: Vec<Match>,
}

impl Scorer<'_, '_> {
    /// The score of the bead of the source segments `s` and the target segments `t`;
    /// none where it cannot be part of the best alignment.
    fn score(&mut self, s: Range<usize>, t: Range<usize>, rows: &mut Rows) -> Option<f32> {
        let rest = self.rest(&s, &t, rows);
        if (s.len(), t.len()) == (1, 1) {
            return Some(rows.gain(s.start, t.start) + rest);
        }
        if !self.holds_together(&s, &t, rest, rows) {
            return None;
        }
        self.matches.clear();
        for source in s {
            for target in t.clone() {
                self.matches
                    .extend_from_slice(rows.get(source).map_or(&[], |row| row.with(target)));
            }
        }
        self.matches.sort_unstable_by(best_first);
        Some(rows.matcher.gain(&self.matches) + rest)
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

    /// Whether a larger bead can be part of the best alignment: each of its segments
    /// matches the other side enough to be a part of it, and skipping its first or
    /// last segment instead would not be at least as good. The latter is exact: what
    /// a segment adds to the matches is at most what it gains with each segment of
    /// the other side alone.
    fn holds_together(&self, s: &Range<usize>, t: &Range<usize>, rest: f32, rows: &Rows) -> bool {
        let least = self.weights.part * self.traits.typical;
        let holds = |gain: f32, mass: f32, is_end: bool, without: &dyn Fn() -> f32| {
            gain >= least * mass && (!is_end || rest + gain > without())
        };
        let source_holds = |at: usize| {
            let gain = t.clone().map(|target| rows.gain(at, target)).sum();
            let mass = self.pair.source.segments[at].mass;
            let end = at == s.start || at + 1 == s.end;
            holds(gain, mass, end, &|| {
                self.rest(&without(s, at), t, rows) + self.traits.skip_source
            })
        };
        let target_holds = |at: usize| {
            let gain = s.clone().map(|source| rows.gain(source, at)).sum();
            let mass = self.pair.target.segments[at].mass;
            let end = at == t.start || at + 1 == t.end;
            holds(gain, mass, end, &|| {
                self.rest(s, &without(t, at), rows) + self.traits.skip_target
            })
        };
        (s.len() == 1 || s.clone().all(source_holds))
            && (t.len() == 1 || t.clone().all(target_holds))
    }
}

/// A range without its first or last element.
fn without(range: &Range<usize>, end: usize) -> Range<usize> {
    if end == range.start {
        range.start + 1..range.end
    } else {
        range.start..range.end - 1
    }
}
