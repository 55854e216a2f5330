//! From the probability of a bead among all paths to the probability that it is right.
//!
//! The log-odds of the one are a linear function of the log-odds of the other and of
//! the document's typical coverage, fitted by logistic regression
//! (`tests/align_accuracy/calibrate.rs`).

use crate::lexicon::Lexicon;

/// Divides scores before they count as logarithms of probabilities. Words of a
/// sentence are not independent, so that plain sums are too sure of themselves.
pub(super) const TEMPERATURE: f32 = 1.5;

/// How log-odds of the posterior become log-odds of being right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Calibration {
    /// Added whatever the document.
    pub base: f64,
    /// Added for a typical coverage (0–1) of 1: the more of their words good pairs
    /// match, the more often the best path is right where the sums still hesitate.
    pub coverage: f64,
    /// What the log-odds of the posterior are multiplied with.
    pub slope: f64,
    /// Typical coverage at which texts are as likely a story and its translation as
    /// two that have nothing to do with each other; 0 where coverage cannot tell.
    pub unrelated: f64,
}

/// `tests/align_accuracy/calibrate.rs` (`coverage_tells_unrelated_texts`) measures it on
/// texts of 1 to 20 segments, put together from the sentences that the shipped lexicon was
/// trained on: of unrelated ones 99 in 100 cover 0.23 at most; of translated ones 95 in
/// 100 single sentences cover 0.37 and more, from two segments on 0.48 and more. News,
/// which the lexicon has not seen, covers somewhat less, and unrelated stories of one desk
/// somewhat more, so that the middle is right for both.
const UNRELATED: f64 = 0.31;

/// How sharply coverage tells the two apart: the width of the logistic curve between.
const UNRELATED_WIDTH: f64 = 0.025;

/// With a lexicon of the languages.
pub const KNOWN: Calibration = Calibration {
    base: -0.14,
    coverage: 3.63,
    slope: 0.71,
    unrelated: 0.0,
};

/// Without any.
pub const UNKNOWN: Calibration = Calibration {
    base: -0.24,
    coverage: 1.12,
    slope: 1.11,
    unrelated: 0.0,
};

/// With words learned from the documents themselves, which believe what they taught.
pub const LEARNED: Calibration = Calibration {
    base: -0.59,
    coverage: 1.74,
    slope: 0.9,
    unrelated: 0.0,
};

/// Confidence never reaches certainty: text can always deceive.
const MOST: f64 = 0.999;

impl Calibration {
    /// That of alignments with this lexicon.
    pub(super) fn of(lexicon: &Lexicon<'_>) -> Self {
        if lexicon.is_shipped() {
            Calibration {
                unrelated: UNRELATED,
                ..KNOWN
            }
        } else if lexicon.has_own_entries() {
            KNOWN
        } else if lexicon.is_empty() {
            UNKNOWN
        } else {
            LEARNED
        }
    }

    /// The probability (0–1) that a bead with this posterior is right, in a document
    /// whose good pairs typically match this share of their words.
    pub(super) fn confidence(&self, posterior: f64, typical: f32) -> f64 {
        let p = posterior.clamp(1e-6, 1.0 - 1e-6);
        let log_odds =
            self.base + self.coverage * f64::from(typical) + self.slope * (p / (1.0 - p)).ln();
        logistic(log_odds).min(MOST)
    }

    /// The probability (0–1) that two texts of this typical coverage are a story and its
    /// translation at all.
    pub(super) fn related(&self, typical: f32) -> f64 {
        if self.unrelated == 0.0 {
            return 1.0;
        }
        logistic((f64::from(typical) - self.unrelated) / UNRELATED_WIDTH)
    }
}

fn logistic(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn confidence_rises_with_the_posterior_and_stays_a_probability() {
        for calibration in [KNOWN, UNKNOWN, LEARNED] {
            for typical in [0.0, 0.5, 1.0] {
                let all: Vec<f64> = (0..=20)
                    .map(|i| calibration.confidence(f64::from(i) / 20.0, typical))
                    .collect();
                assert!(all.windows(2).all(|pair| pair[0] < pair[1]));
                assert!(all.iter().all(|c| (0.0..=MOST).contains(c)));
            }
        }
    }
}
