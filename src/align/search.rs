//! The best path through the lattice, and how sure each of its beads is.
//!
//! Three sweeps go over the band: one for the best path, and one in each direction
//! for the summed weight of all paths. A sweep holds the few rows that beads reach
//! over; of the whole band only a byte a position is kept, the shape by which the
//! best path gets there. Sums are in double precision, since they run over all
//! segments of a document.

use std::ops::{Range, RangeInclusive};

use super::lattice::Lattice;
use super::score::MAX_SIDE;

/// A bead of the best path.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) source: Range<usize>,
    pub(super) target: Range<usize>,
    /// Its probability among all paths, not calibrated.
    pub(super) posterior: f64,
}

/// No way has been found to a cell.
const UNREACHED: f64 = f64::NEG_INFINITY;

/// Logarithms this far below the largest of a sum change nothing that counts.
const NEGLIGIBLE: f64 = 24.0;

/// The path with the highest score; the probabilities of its beads are left at 0.
pub(super) fn best_path(lattice: &Lattice) -> Vec<Found> {
    trace_back(lattice, &best_shapes(lattice))
}

/// The same with the probability of each bead at a temperature (above 0): scores are
/// divided by it before they count as logarithms.
pub(super) fn weighed_path(lattice: &Lattice, temperature: f32) -> Vec<Found> {
    let mut path = best_path(lattice);
    let temperature = f64::from(temperature);
    let before = forward(lattice, temperature, &path);
    let (behind, all) = backward(lattice, temperature, &path);
    for ((bead, before), behind) in path.iter_mut().zip(before).zip(behind) {
        let end = (bead.source.end, bead.target.end);
        let score = f64::from(lattice.score(end, (bead.source.len(), bead.target.len())));
        bead.posterior = (before + score / temperature + behind - all)
            .exp()
            .clamp(0.0, 1.0);
    }
    path
}

/// Values of the rows that a sweep has at hand: the one it is at, those that a bead
/// reaches over, and the one it comes from.
struct Front {
    rows: [(usize, Vec<f64>); MAX_SIDE + 2],
}

impl Front {
    fn new() -> Self {
        Front {
            rows: std::array::from_fn(|_| (0, Vec::new())),
        }
    }

    /// Makes room for a row in place of the one furthest away.
    fn open(&mut self, row: usize, columns: RangeInclusive<usize>) {
        let (low, values) = &mut self.rows[row % (MAX_SIDE + 2)];
        *low = *columns.start();
        values.clear();
        values.resize(columns.end() + 1 - columns.start(), UNREACHED);
    }

    /// The value at a position of an open row; that of an unreached one outside.
    fn get(&self, row: usize, column: usize) -> f64 {
        let (low, values) = &self.rows[row % (MAX_SIDE + 2)];
        match column.checked_sub(*low) {
            Some(at) => values.get(at).copied().unwrap_or(UNREACHED),
            None => UNREACHED,
        }
    }

    /// Where the value at a position of an open row is.
    fn place(&mut self, row: usize, column: usize) -> Option<&mut f64> {
        let (low, values) = &mut self.rows[row % (MAX_SIDE + 2)];
        values.get_mut(column.checked_sub(*low)?)
    }
}

/// By cell, the shape of the last bead of the best path to it: source segments times
/// 16 plus target segments.
fn best_shapes(lattice: &Lattice) -> Vec<u8> {
    let band = &lattice.band;
    let (skip_source, skip_target) = skips(lattice, 1.0);
    let mut shapes = Vec::with_capacity(band.cells());
    let mut larger = lattice.larger.iter().peekable();
    let mut front = Front::new();
    for i in 0..band.rows() {
        front.open(i, band.columns(i));
        let mut left = UNREACHED;
        for j in band.columns(i) {
            let cell = shapes.len();
            let (mut best, mut shape) = (UNREACHED, 0u8);
            let mut step = |from: f64, score: f64, by: u8| {
                if from + score > best {
                    (best, shape) = (from + score, by);
                }
            };
            if (i, j) == (0, 0) {
                step(0.0, 0.0, 0);
            }
            if i > 0 {
                step(front.get(i - 1, j), skip_source, 0x10);
            }
            step(left, skip_target, 0x01);
            if i > 0 && j > 0 {
                let direct = f64::from(lattice.direct[cell]);
                step(front.get(i - 1, j - 1), direct, 0x11);
            }
            while let Some(bead) = larger.next_if(|bead| bead.cell == cell) {
                let (a, b) = (usize::from(bead.source), usize::from(bead.target));
                let from = front.get(i - a, j - b);
                step(from, f64::from(bead.score), bead.source << 4 | bead.target);
            }
            left = best;
            if let Some(place) = front.place(i, j) {
                *place = best;
            }
            shapes.push(shape);
        }
    }
    shapes
}

/// The path that the shapes lead back on from the end.
fn trace_back(lattice: &Lattice, shapes: &[u8]) -> Vec<Found> {
    let band = &lattice.band;
    let mut path = Vec::new();
    let (mut i, mut j) = (band.rows() - 1, *band.columns(band.rows() - 1).end());
    while (i, j) != (0, 0) {
        let shape = band.cell(i, j).map_or(0, |cell| shapes[cell]);
        let (a, b) = (
            usize::from(shape >> 4).min(i),
            usize::from(shape & 15).min(j),
        );
        if (a, b) == (0, 0) {
            break; // cannot happen in a connected band
        }
        path.push(Found {
            source: i - a..i,
            target: j - b..j,
            posterior: 0.0,
        });
        (i, j) = (i - a, j - b);
    }
    path.reverse();
    path
}

/// Logarithm of the summed weight of all paths from the start to where each bead of
/// `path` starts.
fn forward(lattice: &Lattice, temperature: f64, path: &[Found]) -> Vec<f64> {
    let band = &lattice.band;
    let (skip_source, skip_target) = skips(lattice, temperature);
    let mut sums = Vec::with_capacity(path.len());
    let mut larger = lattice.larger.iter().peekable();
    let mut direct = lattice.direct.iter();
    let mut front = Front::new();
    let mut cell = 0;
    for i in 0..band.rows() {
        front.open(i, band.columns(i));
        let mut left = UNREACHED;
        for j in band.columns(i) {
            let mut sum = LogSum::default();
            if (i, j) == (0, 0) {
                sum.add(0.0);
            }
            let score = direct.next().map_or(UNREACHED, |score| f64::from(*score));
            if i > 0 {
                sum.add(front.get(i - 1, j) + skip_source);
                if j > 0 {
                    sum.add(front.get(i - 1, j - 1) + score / temperature);
                }
            }
            sum.add(left + skip_target);
            while let Some(bead) = larger.next_if(|bead| bead.cell == cell) {
                let (a, b) = (usize::from(bead.source), usize::from(bead.target));
                sum.add(front.get(i - a, j - b) + f64::from(bead.score) / temperature);
            }
            left = sum.value();
            if let Some(place) = front.place(i, j) {
                *place = left;
            }
            let starts = |bead: &Found| (bead.source.start, bead.target.start) == (i, j);
            if path.get(sums.len()).is_some_and(starts) {
                sums.push(left);
            }
            cell += 1;
        }
    }
    sums
}

/// Logarithm of the summed weight of all paths from where each bead of `path` ends to
/// the end, and that of all paths.
fn backward(lattice: &Lattice, temperature: f64, path: &[Found]) -> (Vec<f64>, f64) {
    let band = &lattice.band;
    let (skip_source, skip_target) = skips(lattice, temperature);
    let last = band.rows() - 1;
    let mut sums = Vec::with_capacity(path.len());
    let mut larger = lattice.larger.iter().rev().peekable();
    let mut front = Front::new();
    for row in last.saturating_sub(MAX_SIDE)..last {
        front.open(row, band.columns(row));
    }
    front.open(last, band.columns(last));
    if let Some(end) = front.place(last, *band.columns(last).end()) {
        *end = 0.0;
    }
    let mut cell = band.cells();
    let mut all = UNREACHED;
    for i in (0..=last).rev() {
        let mut right = UNREACHED;
        for j in band.columns(i).rev() {
            cell -= 1;
            // What larger beads behind here have brought is there already.
            let mut sum = LogSum::of(front.get(i, j));
            sum.add(right + skip_target);
            if i < last {
                sum.add(front.get(i + 1, j) + skip_source);
                if let Some(next) = band.cell(i + 1, j + 1) {
                    let score = f64::from(lattice.direct[next]);
                    sum.add(front.get(i + 1, j + 1) + score / temperature);
                }
            }
            right = sum.value();
            if let Some(place) = front.place(i, j) {
                *place = right;
            }
            while let Some(bead) = larger.next_if(|bead| bead.cell == cell) {
                let (a, b) = (usize::from(bead.source), usize::from(bead.target));
                if let Some(place) = front.place(i - a, j - b) {
                    let mut sum = LogSum::of(*place);
                    sum.add(right + f64::from(bead.score) / temperature);
                    *place = sum.value();
                }
            }
            let ends = |bead: &Found| (bead.source.end, bead.target.end) == (i, j);
            if path.len() > sums.len() && path.get(path.len() - 1 - sums.len()).is_some_and(ends) {
                sums.push(right);
            }
            all = right;
        }
        if let Some(next) = i.checked_sub(MAX_SIDE + 1) {
            front.open(next, band.columns(next));
        }
    }
    sums.reverse();
    (sums, all)
}

/// What skipping a source and a target segment scores, at a temperature.
fn skips(lattice: &Lattice, temperature: f64) -> (f64, f64) {
    let traits = &lattice.traits;
    (
        f64::from(traits.skip_source) / temperature,
        f64::from(traits.skip_target) / temperature,
    )
}

/// The logarithm of a sum of numbers given by their logarithms: the largest, and how
/// many times the largest the sum is.
#[derive(Clone, Copy, Debug)]
struct LogSum {
    largest: f64,
    times: f64,
}

impl Default for LogSum {
    fn default() -> Self {
        LogSum::of(UNREACHED)
    }
}

impl LogSum {
    fn of(logarithm: f64) -> Self {
        LogSum {
            largest: logarithm,
            times: 1.0,
        }
    }

    fn add(&mut self, logarithm: f64) {
        let above = logarithm - self.largest;
        if above > 0.0 {
            let others = if above < NEGLIGIBLE {
                self.times * (-above).exp()
            } else {
                0.0
            };
            (self.largest, self.times) = (logarithm, 1.0 + others);
        } else if above > -NEGLIGIBLE {
            self.times += above.exp();
        }
    }

    fn value(self) -> f64 {
        if self.times == 1.0 {
            self.largest
        } else {
            self.largest + self.times.ln()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_add() {
        let sum = |all: &[f64]| {
            let mut sum = LogSum::default();
            all.iter().for_each(|one| sum.add(*one));
            sum.value()
        };
        assert_eq!(sum(&[]), UNREACHED);
        assert_eq!(sum(&[UNREACHED, 1.0, UNREACHED]), 1.0);
        for order in [[0.5f64, 0.25, 0.125], [0.125, 0.5, 0.25]] {
            let logarithms = order.map(f64::ln);
            assert!((sum(&logarithms) - 0.875f64.ln()).abs() < 1e-12);
        }
        assert_eq!(sum(&[0.0, -1e9, 1e9]), 1e9);
    }
}
