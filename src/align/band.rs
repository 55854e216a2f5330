//! Where in the square of all positions the alignment is looked for.
//!
//! A position (i, j) stands between segments: i source and j target segments lie
//! before it. An alignment is a path of beads from (0, 0) to (n, m). In a short
//! document the band is the whole square; in a long one it follows anchors, so
//! that time and memory grow with the length of the document and not with its square.

use std::ops::RangeInclusive;

/// For every row i the range of columns j that paths may use.
#[derive(Debug)]
pub(super) struct Band {
    /// First column of each row; never falls from row to row.
    low: Vec<u32>,
    /// Last column of each row; never falls.
    high: Vec<u32>,
    /// Number of cells before each row, and at the end of all.
    starts: Vec<usize>,
}

/// Rectangles between anchors with at most this many positions are searched whole.
const WHOLE: usize = 1_600;

/// Positions a side of the line between anchors that are searched in larger gaps.
const HALF_WIDTH: usize = 32;

/// Positions around an anchor that stay open: an anchor may be wrong, or be part of
/// a bead of several segments.
const MARGIN: usize = 6;

impl Band {
    /// The whole square for `n` source and `m` target segments.
    pub(super) fn whole(n: usize, m: usize) -> Self {
        Band::from_columns(vec![0; n + 1], vec![m as u32; n + 1])
    }

    /// A band along `anchors`: pairs of segments (source, target) that belong
    /// together, rising on both sides.
    pub(super) fn along(anchors: &[(usize, usize)], n: usize, m: usize) -> Self {
        let mut low = vec![m as u32; n + 1];
        let mut high = vec![0u32; n + 1];
        let mut open = |row: usize, from: usize, to: usize| {
            low[row] = low[row].min(from.min(m) as u32);
            high[row] = high[row].max(to.min(m) as u32);
        };
        let mut last = (0usize, 0usize);
        let ends = anchors.iter().copied().chain(std::iter::once((n, m)));
        for next in ends {
            let rows = last.0.saturating_sub(MARGIN)..=(next.0 + MARGIN).min(n);
            let (height, width) = (next.0 - last.0 + 1, next.1 - last.1 + 1);
            for row in rows {
                let (from, to) = if height * width <= WHOLE {
                    (last.1, next.1)
                } else {
                    let at = |row: usize| {
                        let inside = row.clamp(last.0, next.0) - last.0;
                        last.1 + inside * (next.1 - last.1) / (next.0 - last.0).max(1)
                    };
                    let from = at(row.saturating_sub(1)).saturating_sub(HALF_WIDTH);
                    (from, at(row + 1) + HALF_WIDTH)
                };
                open(row, from.saturating_sub(MARGIN), to + MARGIN);
            }
            last = next;
        }
        open(0, 0, 0);
        open(n, m, m);
        for row in (0..n).rev() {
            low[row] = low[row].min(low[row + 1]);
        }
        for row in 1..=n {
            high[row] = high[row].max(high[row - 1]);
        }
        Band::from_columns(low, high)
    }

    fn from_columns(low: Vec<u32>, high: Vec<u32>) -> Self {
        let mut starts = Vec::with_capacity(low.len() + 1);
        let mut cells = 0;
        for (low, high) in low.iter().zip(&high) {
            starts.push(cells);
            cells += (high - low + 1) as usize;
        }
        starts.push(cells);
        Band { low, high, starts }
    }

    /// Number of rows: source segments plus one.
    pub(super) fn rows(&self) -> usize {
        self.low.len()
    }

    /// The columns of a row.
    pub(super) fn columns(&self, row: usize) -> RangeInclusive<usize> {
        self.low[row] as usize..=self.high[row] as usize
    }

    /// Number of positions in the band.
    pub(super) fn cells(&self) -> usize {
        self.starts[self.low.len()]
    }

    /// The number of a position among all in the band, row by row; none outside.
    pub(super) fn cell(&self, row: usize, column: usize) -> Option<usize> {
        let (low, high) = (self.low[row] as usize, self.high[row] as usize);
        (low..=high)
            .contains(&column)
            .then(|| self.starts[row] + column - low)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Every row must share a column with the row before, or no path gets through.
    fn connected(band: &Band, m: usize) -> bool {
        *band.columns(0).start() == 0
            && *band.columns(band.rows() - 1).end() == m
            && (1..band.rows()).all(|row| band.columns(row).start() <= band.columns(row - 1).end())
    }

    #[test]
    fn unlike_lengths_stay_connected_and_small() {
        for (n, m) in [
            (0, 0),
            (0, 9),
            (9, 0),
            (1, 100_000),
            (100_000, 1),
            (1_000, 100_000),
            (30_000, 30_000),
        ] {
            let band = Band::along(&[], n, m);
            assert!(connected(&band, m), "{n} {m}");
            assert!(
                band.cells() <= 4 * (n + m) + 1 + (n + 1) * 4 * (HALF_WIDTH + MARGIN),
                "{n} {m} {}",
                band.cells()
            );
        }
    }

    proptest! {
        #[test]
        fn anchors_lie_inside_a_connected_band(
            points in prop::collection::btree_set((0usize..300, 0usize..300), 0..20),
        ) {
            let mut anchors: Vec<(usize, usize)> = Vec::new();
            for (i, j) in points {
                if anchors.last().is_none_or(|last| i > last.0 && j > last.1) {
                    anchors.push((i, j));
                }
            }
            let band = Band::along(&anchors, 300, 300);
            prop_assert!(connected(&band, 300));
            for (i, j) in anchors {
                prop_assert!(band.cell(i, j).is_some() && band.cell(i + 1, j + 1).is_some());
            }
        }
    }
}
