//! The bead: the smallest group of segments that translate each other.

use std::fmt;
use std::ops::Range;

/// A group of neighbouring source segments and the neighbouring target segments
/// that translate it. One side may be empty: a dropped (1-0) or an added (0-1)
/// segment. The beads of an alignment tile both sides in order.
#[derive(Clone, Debug, PartialEq)]
pub struct Bead {
    /// Source segments, counted from 0.
    pub source: Range<usize>,
    /// Target segments, counted from 0.
    pub target: Range<usize>,
    /// Calibrated probability (0–1) that this very bead is right.
    pub confidence: f64,
    /// Whether the segments inside translate each other in another order.
    pub crossing: bool,
}

impl Bead {
    /// Whether it pairs text on both sides.
    pub fn is_pair(&self) -> bool {
        !self.source.is_empty() && !self.target.is_empty()
    }

    /// Its shape, such as `2-1`.
    pub fn kind(&self) -> String {
        format!("{}-{}", self.source.len(), self.target.len())
    }
}

impl fmt::Display for Bead {
    /// The ladder notation `[0, 1]:[0]` that aligners exchange.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |range: &Range<usize>| {
            let indices: Vec<String> = range.clone().map(|index| index.to_string()).collect();
            indices.join(", ")
        };
        write!(f, "[{}]:[{}]", side(&self.source), side(&self.target))
    }
}

/// A probability in two decimals, never rounded up to a certainty it is not. It
/// goes by ten-thousandths, the exactness that confidences have, since a plain
/// `0.29 * 100.0` lies below 29.
///
/// ```
/// use teletipo::align::two_decimals;
///
/// assert_eq!(two_decimals(0.999), "0.99");
/// assert_eq!(two_decimals(0.29), "0.29");
/// ```
pub fn two_decimals(probability: f64) -> String {
    let shown = ((probability * 1e4).round() / 100.0).floor();
    format!("{:.2}", shown / 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probabilities_keep_their_digits() {
        for (probability, shown) in [
            (0.0, "0.00"),
            (0.29, "0.29"),
            (0.9999, "0.99"),
            (1.0, "1.00"),
        ] {
            assert_eq!(two_decimals(probability), shown);
        }
    }
}
