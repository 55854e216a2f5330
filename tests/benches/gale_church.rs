//! A plain length aligner to measure beside: Gale and Church, “A Program for Aligning
//! Sentences in Bilingual Corpora” (1993), over the whole square, with the priors of
//! their table 5.

use teletipo::align::Bead;

/// Shapes (source, target) with the probability of each in hand-aligned text.
const SHAPES: [(usize, usize, f64); 6] = [
    (1, 1, 0.89),
    (1, 0, 0.0099 / 2.0),
    (0, 1, 0.0099 / 2.0),
    (2, 1, 0.089 / 2.0),
    (1, 2, 0.089 / 2.0),
    (2, 2, 0.011),
];

/// Variance per character.
const VARIANCE: f64 = 6.8;

/// The cheapest tiling of both sides by the lengths of their segments.
pub(crate) fn align(source: &[&str], target: &[&str]) -> Vec<Bead> {
    let (source, target) = (sums(source), sums(target));
    let (n, m) = (source.len() - 1, target.len() - 1);
    let mut best = vec![(f64::INFINITY, (0, 0)); (n + 1) * (m + 1)];
    best[0].0 = 0.0;
    for i in 0..=n {
        for j in 0..=m {
            for &(a, b, prior) in SHAPES.iter().filter(|(a, b, _)| *a <= i && *b <= j) {
                let lengths = (source[i] - source[i - a], target[j] - target[j - b]);
                let before = best[(i - a) * (m + 1) + j - b].0;
                let cost = before + distance(lengths.0, lengths.1) - prior.ln();
                let cell = &mut best[i * (m + 1) + j];
                if cost < cell.0 {
                    *cell = (cost, (a, b));
                }
            }
        }
    }
    let (mut i, mut j) = (n, m);
    let mut beads = Vec::new();
    while (i, j) != (0, 0) {
        let (a, b) = best[i * (m + 1) + j].1;
        beads.push(Bead {
            source: i - a..i,
            target: j - b..j,
            confidence: 0.0,
            crossing: false,
        });
        (i, j) = (i - a, j - b);
    }
    beads.reverse();
    beads
}

/// Characters before each segment, and of all.
fn sums(segments: &[&str]) -> Vec<f64> {
    let lengths = segments.iter().map(|text| text.chars().count() as f64);
    let sums = lengths.scan(0.0, |sum, length| {
        *sum += length;
        Some(*sum)
    });
    std::iter::once(0.0).chain(sums).collect()
}

/// The negative logarithm of the two-sided tail probability of the difference.
fn distance(source: f64, target: f64) -> f64 {
    if source == 0.0 && target == 0.0 {
        return 0.0;
    }
    let delta = (target - source).abs() / (VARIANCE * 0.5 * (source + target)).sqrt();
    -(2.0 * upper_tail(delta)).max(1e-300).ln()
}

/// P(Z > z) of a standard normal Z, z ≥ 0 (Abramowitz and Stegun 26.2.17).
fn upper_tail(z: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.231_641_9 * z);
    let series = [
        0.319_381_530,
        -0.356_563_782,
        1.781_477_937,
        -1.821_255_978,
        1.330_274_429,
    ];
    let polynomial = series.iter().rev().fold(0.0, |sum, a| (sum + a) * t);
    (-0.5 * z * z).exp() / (2.0 * std::f64::consts::PI).sqrt() * polynomial
}
