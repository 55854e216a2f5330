//! Whether confidences keep their word: of beads at 0.9, nine in ten should be right.

use super::Bead;
use super::metrics::GoldBead;

/// Beads by tenth of their confidence, counted over any number of documents.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reliability {
    bins: [Bin; 10],
}

/// The beads of one tenth.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bin {
    /// Number of beads.
    pub beads: usize,
    /// Of these, the ones that are in gold.
    pub right: usize,
    /// Sum of their confidences.
    pub confidence: f64,
}

impl Bin {
    /// Mean confidence (0–1); 0 of no beads.
    pub fn said(&self) -> f64 {
        self.confidence / self.beads.max(1) as f64
    }

    /// Share that is right (0–1); 0 of no beads.
    pub fn kept(&self) -> f64 {
        self.right as f64 / self.beads.max(1) as f64
    }
}

impl Reliability {
    /// Counts the beads of one document, those with an empty side too.
    pub fn add(&mut self, found: &[Bead], gold: &[GoldBead]) {
        for bead in found {
            let bin = &mut self.bins[((bead.confidence * 10.0) as usize).min(9)];
            bin.beads += 1;
            bin.confidence += bead.confidence;
            bin.right += usize::from(is_right(bead, gold));
        }
    }

    /// Adds the counts of another set.
    pub fn add_all(&mut self, other: &Reliability) {
        for (bin, other) in self.bins.iter_mut().zip(&other.bins) {
            bin.beads += other.beads;
            bin.right += other.right;
            bin.confidence += other.confidence;
        }
    }

    /// The ten tenths, the least sure first.
    pub fn bins(&self) -> &[Bin; 10] {
        &self.bins
    }

    /// Expected calibration error (0–1): how far, on average over all beads, the mean
    /// confidence of a tenth lies from its share of right ones (Naeini, Cooper and
    /// Hauskrecht 2015). 0 of no beads.
    pub fn error(&self) -> f64 {
        let all: usize = self.bins.iter().map(|bin| bin.beads).sum();
        let off = |bin: &Bin| (bin.confidence - bin.right as f64).abs();
        self.bins.iter().map(off).sum::<f64>() / all.max(1) as f64
    }
}

/// Whether the very same bead is in gold. A skipped segment is right when gold skips it
/// too: in a bead of its own, or by leaving it out of all beads.
pub fn is_right(bead: &Bead, gold: &[GoldBead]) -> bool {
    let same = |gold: &GoldBead| {
        bead.source.clone().eq(gold.source.iter().copied())
            && bead.target.clone().eq(gold.target.iter().copied())
    };
    if bead.is_pair() {
        return gold.iter().any(same);
    }
    let paired = |gold: &&GoldBead| !gold.source.is_empty() && !gold.target.is_empty();
    !gold.iter().filter(paired).any(|gold| {
        gold.source.iter().any(|at| bead.source.contains(at))
            || gold.target.iter().any(|at| bead.target.contains(at))
    })
}

#[cfg(test)]
mod tests {
    use super::super::metrics::parse_ladder;
    use super::*;

    fn bead(at: usize, target: std::ops::Range<usize>, confidence: f64) -> Bead {
        Bead {
            source: at..at + 1,
            target,
            confidence,
            crossing: false,
        }
    }

    /// By hand: two beads at .95 of which one is right, one at .25 that is wrong.
    #[test]
    fn tenths_and_error_by_hand() {
        let gold: Vec<_> = ["[0]:[0]", "[1]:[]", "[2, 3]:[1]"]
            .iter()
            .map(|line| parse_ladder(line).unwrap())
            .collect();
        let mut reliability = Reliability::default();
        assert_eq!(reliability.error(), 0.0);
        let found = [
            bead(0, 0..1, 0.95),
            bead(2, 1..2, 0.95),
            bead(3, 2..2, 0.25),
        ];
        reliability.add(&found, &gold);
        let last = reliability.bins()[9];
        assert_eq!((last.beads, last.right), (2, 1));
        assert!((last.said() - 0.95).abs() < 1e-9 && (last.kept() - 0.5).abs() < 1e-9);
        assert!((reliability.error() - (0.9 + 0.25) / 3.0).abs() < 1e-9);
        assert!(is_right(&bead(1, 0..0, 0.5), &gold), "gold skips it too");
        assert!(
            is_right(&bead(9, 0..0, 0.5), &gold),
            "gold does not name it"
        );
        let mut twice = reliability;
        twice.add_all(&reliability);
        assert_eq!(twice.error(), reliability.error());
    }
}
