//! From the probability of a bead among all paths to the probability that it is right.

/// Divides scores before they count as logarithms of probabilities. Words of a
/// sentence are not independent, so that plain sums are too sure of themselves.
pub(super) const TEMPERATURE: f32 = 1.5;

/// What is added to the log-odds of the posterior, for a typical coverage of 1: the
/// more of their words good pairs match, the more often the best path is right where
/// the sums still hesitate. Fitted by logistic regression on the documents that the
/// weights are fitted on, with a lexicon (coverage about 0.75: 1.9) and without one
/// (about 0.3: 0.6 to 0.8).
const SHIFT: f64 = 2.4;

/// What the log-odds are multiplied with; from the same regressions (0.85 to 1.0).
const SLOPE: f64 = 0.9;

/// Confidence never reaches certainty: text can always deceive.
const MOST: f64 = 0.999;

/// The calibrated probability (0–1) that a bead with this posterior is right, in a
/// document whose good pairs typically match this share of their words.
pub(super) fn calibrated(posterior: f64, typical: f32) -> f64 {
    let p = posterior.clamp(1e-6, 1.0 - 1e-6);
    let log_odds = SHIFT * f64::from(typical) + SLOPE * (p / (1.0 - p)).ln();
    (1.0 / (1.0 + (-log_odds).exp())).min(MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn confidence_rises_with_the_posterior_and_stays_a_probability() {
        for typical in [0.0, 0.5, 1.0] {
            let all: Vec<f64> = (0..=20)
                .map(|i| calibrated(f64::from(i) / 20.0, typical))
                .collect();
            assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
            assert!(all.iter().all(|c| (0.0..=MOST).contains(c)));
        }
    }
}
