//! The best path through the lattice, and how sure each of its beads is.

use std::ops::Range;

use super::lattice::Lattice;

/// A bead of the best path.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) source: Range<usize>,
    pub(super) target: Range<usize>,
    /// Its probability among all paths, not calibrated.
    pub(super) posterior: f64,
}

/// No way has been found to a cell.
const UNREACHED: f32 = f32::NEG_INFINITY;

/// The path with the highest score, with the probability of each of its beads at a
/// temperature (above 0): scores are divided by it before they count as logarithms.
pub(super) fn best_path(lattice: &Lattice, temperature: f32) -> Vec<Found> {
    let band = &lattice.band;
    let mut best = vec![UNREACHED; band.cells()];
    let mut shapes = vec![(0u8, 0u8); band.cells()];
    let last = band.rows() - 1;
    for i in 0..=last {
        for j in band.columns(i) {
            let Some(cell) = band.cell(i, j) else {
                continue;
            };
            if (i, j) == (0, 0) {
                best[cell] = 0.0;
                continue;
            }
            lattice.steps(i, j, |from, (a, b), score| {
                if best[from] + score > best[cell] {
                    best[cell] = best[from] + score;
                    shapes[cell] = (a as u8, b as u8);
                }
            });
        }
    }
    drop(best);
    let mut path = Vec::new();
    let (mut i, mut j) = (last, *band.columns(last).end());
    while (i, j) != (0, 0) {
        let (a, b) = band.cell(i, j).map_or((0, 0), |cell| shapes[cell]);
        let (a, b) = (usize::from(a).min(i), usize::from(b).min(j));
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
    drop(shapes);
    weigh(lattice, temperature, &mut path);
    path
}

/// Fills in the probabilities of the beads of a path: forward-backward.
fn weigh(lattice: &Lattice, temperature: f32, path: &mut [Found]) {
    let forward = forward(lattice, temperature);
    let backward = backward(lattice, temperature);
    let all = f64::from(backward.first().copied().unwrap_or_default());
    let band = &lattice.band;
    for bead in path {
        let (i, j) = (bead.source.end, bead.target.end);
        let shape = (bead.source.len(), bead.target.len());
        let Some(cell) = band.cell(i, j) else {
            continue;
        };
        lattice.steps(i, j, |from, step, score| {
            if step == shape {
                let log = f64::from(forward[from])
                    + f64::from(score / temperature)
                    + f64::from(backward[cell]);
                bead.posterior = (log - all).exp().clamp(0.0, 1.0);
            }
        });
    }
}

/// Logarithm of the summed weight of all paths from the start to each cell.
fn forward(lattice: &Lattice, temperature: f32) -> Vec<f32> {
    let band = &lattice.band;
    let mut sums = vec![UNREACHED; band.cells()];
    for i in 0..band.rows() {
        for j in band.columns(i) {
            let Some(cell) = band.cell(i, j) else {
                continue;
            };
            let mut sum = if (i, j) == (0, 0) { 0.0 } else { UNREACHED };
            lattice.steps(i, j, |from, _, score| {
                sum = add_logs(sum, sums[from] + score / temperature);
            });
            sums[cell] = sum;
        }
    }
    sums
}

/// The same from each cell to the end.
fn backward(lattice: &Lattice, temperature: f32) -> Vec<f32> {
    let band = &lattice.band;
    let mut sums = vec![UNREACHED; band.cells()];
    if let Some(end) = sums.last_mut() {
        *end = 0.0;
    }
    for i in (0..band.rows()).rev() {
        for j in band.columns(i).rev() {
            let Some(cell) = band.cell(i, j) else {
                continue;
            };
            let here = sums[cell];
            lattice.steps(i, j, |from, _, score| {
                sums[from] = add_logs(sums[from], here + score / temperature);
            });
        }
    }
    sums
}

/// The logarithm of the sum of two numbers given by their logarithms.
fn add_logs(a: f32, b: f32) -> f32 {
    let (low, high) = if a < b { (a, b) } else { (b, a) };
    if low == UNREACHED || high - low > 20.0 {
        return high; // the lower one changes nothing at this precision
    }
    high + (low - high).exp().ln_1p()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logarithms_add() {
        assert_eq!(add_logs(UNREACHED, UNREACHED), UNREACHED);
        assert_eq!(add_logs(UNREACHED, 1.0), 1.0);
        assert!((add_logs(0.5f32.ln(), 0.25f32.ln()) - 0.75f32.ln()).abs() < 1e-6);
    }
}
