//! Changed segments: the most alike, first in the order of both versions.

use std::cmp::Reverse;
use std::ops::Range;

use super::likeness::Scale;
use super::{Pair, Same};

/// Lowest score at which a segment in the same place is the old one, changed. At half the
/// words a diff still reads as a text that was worked over; below, it is two texts.
pub const CHANGED: u8 = 45;

/// The same for a segment at another place, where only its words speak for it.
const CHANGED_AND_MOVED: u8 = 60;

/// Pairs of segments that are compared between two unchanged ones. A longer stretch without
/// an unchanged segment is cut into as many pieces as it takes: the first tenth of the one
/// version lies beside the first tenth of the other.
const MAX_CELLS: usize = 500_000;

/// The pairs of changed segments among those that have no equal.
pub(super) fn changed(scale: &mut Scale<'_>, same: &[Same]) -> Vec<Pair> {
    let (mut new, mut old) = (vec![true; scale.new.len()], vec![true; scale.old.len()]);
    for pair in same {
        (new[pair.new], old[pair.old]) = (false, false);
    }
    let mut pairs = Vec::new();
    let (mut next_new, mut next_old) = (0, 0);
    let ends = (scale.new.len(), scale.old.len());
    let stayed = same.iter().filter(|pair| !pair.moved);
    let stayed = stayed.map(|pair| (pair.new, pair.old));
    for (end_new, end_old) in stayed.chain([ends]) {
        let free = |range: Range<usize>, free: &[bool]| -> Vec<usize> {
            range.filter(|at| free[*at]).collect()
        };
        let gap = Gap {
            new: free(next_new..end_new, &new),
            old: free(next_old..end_old, &old),
        };
        for piece in gap.pieces() {
            pairs.extend(piece.pairs(scale));
        }
        (next_new, next_old) = (end_new + 1, end_old + 1);
    }
    for pair in &pairs {
        new[pair.new.clone()].fill(false);
        old[pair.old.clone()].fill(false);
    }
    let left = |free: &[bool]| -> Vec<usize> { (0..free.len()).filter(|at| free[*at]).collect() };
    let rest = Gap {
        new: left(&new),
        old: left(&old),
    };
    pairs.extend(rest.moved(scale));
    pairs
}

/// Segments without an equal.
struct Gap {
    new: Vec<usize>,
    old: Vec<usize>,
}

/// How the best division of the first segments of a gap ends.
#[derive(Clone, Copy)]
enum Step {
    /// Nothing is left.
    Start,
    /// With a new segment.
    New,
    /// With a removed one.
    Old,
    /// With a pair of this shape, by its number.
    Pair(u8),
}

/// The shapes of a pair, as new and old segments: one for one, one that was two before, two
/// that were one.
const SHAPES: [(usize, usize); 3] = [(1, 1), (1, 2), (2, 1)];

impl Gap {
    /// The gap, or where it is large its pieces.
    fn pieces(self) -> Vec<Gap> {
        let (rows, columns) = (self.new.len(), self.old.len());
        let count = rows.saturating_mul(columns).div_ceil(MAX_CELLS).max(1);
        if count == 1 {
            return vec![self];
        }
        let cut = |side: &[usize], piece: usize| {
            let at = |piece: usize| side.len() * piece / count;
            side[at(piece)..at(piece + 1)].to_vec()
        };
        let piece = |piece| Gap {
            new: cut(&self.new, piece),
            old: cut(&self.old, piece),
        };
        (0..count).map(piece).collect()
    }

    /// The pairs that are worth most together, in order.
    fn pairs(&self, scale: &mut Scale<'_>) -> Vec<Pair> {
        let (rows, columns) = (self.new.len(), self.old.len());
        if rows == 0 || columns == 0 {
            return Vec::new();
        }
        let width = columns + 1;
        let mut steps = vec![Step::Old; width];
        steps[0] = Step::Start;
        // The worth of the best divisions: this row, the one above and the one above that.
        let [mut this, mut above, mut over] = [(); 3].map(|()| vec![0_u64; width]);
        for row in 1..=rows {
            over = std::mem::replace(&mut above, std::mem::replace(&mut this, over));
            this[0] = 0;
            steps.push(Step::New);
            for column in 1..=columns {
                let (mut best, mut step) = match above[column] > this[column - 1] {
                    true => (above[column], Step::New),
                    false => (this[column - 1], Step::Old),
                };
                for (shape, (high, wide)) in (0..).zip(SHAPES) {
                    let Some((new, old)) = self.texts((row, column), (high, wide), scale) else {
                        continue;
                    };
                    let left = if high == 1 { &above } else { &over }[column - wide];
                    let score = scale.score(&new, &old, CHANGED);
                    let value = left + scale.worth(&new, &old, score);
                    if value > best {
                        (best, step) = (value, Step::Pair(shape));
                    }
                }
                this[column] = best;
                steps.push(step);
            }
        }
        self.traced(&steps)
    }

    /// The texts of a pair of a shape that ends at a cell; none where there are no such.
    fn texts(
        &self,
        (row, column): (usize, usize),
        (high, wide): (usize, usize),
        scale: &Scale<'_>,
    ) -> Option<(Range<usize>, Range<usize>)> {
        let range = |free: &[usize], end: usize, count: usize| {
            let first = *free.get(end.checked_sub(count)?)?;
            let last = *free.get(end - 1)?;
            Some((first, last))
        };
        let (new, last_new) = range(&self.new, row, high)?;
        let (old, last_old) = range(&self.old, column, wide)?;
        let joined = (high == 1 || scale.new.may_join(new, last_new))
            && (wide == 1 || scale.old.may_join(old, last_old));
        joined.then_some((new..last_new + 1, old..last_old + 1))
    }

    fn traced(&self, steps: &[Step]) -> Vec<Pair> {
        let width = self.old.len() + 1;
        let (mut row, mut column) = (self.new.len(), self.old.len());
        let mut pairs = Vec::new();
        while let Some(step) = steps.get(row * width + column) {
            match *step {
                Step::Start => break,
                Step::New => row -= 1,
                Step::Old => column -= 1,
                Step::Pair(shape) => {
                    let (high, wide) = SHAPES[usize::from(shape)];
                    let (new, old) = (self.new[row - high], self.old[column - wide]);
                    pairs.push(Pair {
                        new: new..new + high,
                        old: old..old + wide,
                        is_same: false,
                        moved: false,
                    });
                    (row, column) = (row - high, column - wide);
                }
            }
        }
        pairs.reverse();
        pairs
    }

    /// The most alike of all, whatever their order: the best pair first.
    fn moved(&self, scale: &mut Scale<'_>) -> Vec<Pair> {
        if self.new.len().saturating_mul(self.old.len()) > MAX_CELLS {
            return Vec::new();
        }
        let mut found = Vec::new();
        for new in self.new.iter().map(|at| *at..at + 1) {
            for old in self.old.iter().map(|at| *at..at + 1) {
                let score = scale.score(&new, &old, CHANGED_AND_MOVED);
                if score > 0 {
                    found.push((Reverse(score), new.start, old.start));
                }
            }
        }
        found.sort_unstable();
        let mut pairs: Vec<Pair> = Vec::new();
        for (_, new, old) in found {
            let is_taken = |pair: &Pair| pair.new.start == new || pair.old.start == old;
            if !pairs.iter().any(is_taken) {
                pairs.push(Pair {
                    new: new..new + 1,
                    old: old..old + 1,
                    is_same: false,
                    moved: true,
                });
            }
        }
        pairs
    }
}
