//! A document pair whose alignment is known, to measure an aligner on.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Bead;
use super::metrics::GoldBead;

/// Two texts as segments, and which translate which.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoldPair {
    /// Where it comes from, for messages.
    pub name: String,
    /// Segments of the source.
    pub source: Vec<String>,
    /// Segments of the translation.
    pub target: Vec<String>,
    /// The beads. Skipped segments may have beads of their own or none.
    pub beads: Vec<GoldBead>,
}

impl GoldPair {
    /// The segments of both sides as an aligner takes them.
    pub fn sides(&self) -> (Vec<&str>, Vec<&str>) {
        (borrowed(&self.source), borrowed(&self.target))
    }

    /// The first index of a bead that the texts do not have; none when all fit.
    pub fn misfit(&self) -> Option<usize> {
        let beyond = |indices: &[usize], len: usize| indices.iter().copied().find(|at| *at >= len);
        self.beads.iter().find_map(|bead| {
            let source = beyond(&bead.source, self.source.len());
            source.or_else(|| beyond(&bead.target, self.target.len()))
        })
    }

    /// The pair as a desk would have shortened it: without the target side of about this
    /// share (0–1) of its beads. Which ones depends on `seed` alone.
    #[must_use]
    pub fn abridged(&self, share: f64, seed: u64) -> GoldPair {
        let mut short = GoldPair {
            name: self.name.clone(),
            source: self.source.clone(),
            ..GoldPair::default()
        };
        for (index, bead) in self.beads.iter().enumerate() {
            if drawn(seed, index as u64) < share {
                short.beads.extend(bead.source.iter().map(|at| GoldBead {
                    source: vec![*at],
                    target: Vec::new(),
                }));
                continue;
            }
            let start = short.target.len();
            let kept = bead.target.iter().filter_map(|at| self.target.get(*at));
            short.target.extend(kept.cloned());
            short.beads.push(GoldBead {
                source: bead.source.clone(),
                target: (start..short.target.len()).collect(),
            });
        }
        short
    }
}

fn borrowed(segments: &[String]) -> Vec<&str> {
    segments.iter().map(String::as_str).collect()
}

/// A number in 0..1 that depends on nothing but its arguments (SplitMix64).
fn drawn(seed: u64, index: u64) -> f64 {
    let mut state = (seed << 32 | index)
        .wrapping_add(1)
        .wrapping_mul(0x9E37_79B9_7F4A_7C15);
    state = (state ^ state >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    state = (state ^ state >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((state ^ state >> 31) >> 11) as f64 / (1u64 << 53) as f64
}

/// Makes beads over other segments of the same texts comparable with gold.
///
/// Both sides are cut wherever either segmentation has a boundary; the beads of both are
/// given back over these common pieces. A bead over segments that gold does not have is
/// then right where it covers the very text of a gold bead.
pub fn on_common_pieces(
    beads: &[Bead],
    (source, target): (&[&str], &[&str]),
    gold: &GoldPair,
) -> (Vec<Bead>, Vec<GoldBead>) {
    let source = Pieces::new(source, &gold.source);
    let target = Pieces::new(target, &gold.target);
    let found = beads.iter().map(|bead| Bead {
        source: source.of_range(&bead.source),
        target: target.of_range(&bead.target),
        ..bead.clone()
    });
    let wanted = gold.beads.iter().map(|bead| GoldBead {
        source: source.of_gold(&bead.source),
        target: target.of_gold(&bead.target),
    });
    (found.collect(), wanted.collect())
}

/// One side's text, cut at the boundaries of two segmentations. Places are counted in
/// characters that are no white space, since segmentations treat white space differently.
struct Pieces {
    /// Every boundary, ascending: piece k lies between boundary k and k + 1.
    cuts: Vec<usize>,
    found: Vec<Range<usize>>,
    gold: Vec<Range<usize>>,
}

impl Pieces {
    fn new(found: &[&str], gold: &[String]) -> Self {
        let found = places(found.iter().copied());
        let gold = places(gold.iter().map(String::as_str));
        let cuts: BTreeSet<usize> = found
            .iter()
            .chain(&gold)
            .flat_map(|place| [place.start, place.end])
            .collect();
        Pieces {
            cuts: cuts.into_iter().collect(),
            found,
            gold,
        }
    }

    fn piece_at(&self, cut: usize) -> usize {
        self.cuts.partition_point(|known| *known < cut)
    }

    /// The pieces of a range of found segments; empty for an empty one.
    fn of_range(&self, segments: &Range<usize>) -> Range<usize> {
        match self.found.get(segments.clone()) {
            Some([first, .., last]) => self.piece_at(first.start)..self.piece_at(last.end),
            Some([only]) => self.piece_at(only.start)..self.piece_at(only.end),
            _ => 0..0,
        }
    }

    /// The pieces of gold segments, ascending.
    fn of_gold(&self, segments: &[usize]) -> Vec<usize> {
        let places = segments.iter().filter_map(|at| self.gold.get(*at));
        places
            .flat_map(|place| self.piece_at(place.start)..self.piece_at(place.end))
            .collect()
    }
}

/// Where each segment lies, in characters that are no white space.
fn places<'t>(segments: impl Iterator<Item = &'t str>) -> Vec<Range<usize>> {
    let mut at = 0;
    segments
        .map(|segment| {
            let start = at;
            at += segment.chars().filter(|c| !c.is_whitespace()).count();
            start..at
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::metrics::{parse_ladder, strict};
    use super::*;

    fn pair(source: &[&str], target: &[&str], ladder: &[&str]) -> GoldPair {
        GoldPair {
            name: "by hand".into(),
            source: source.iter().map(|&text| text.to_owned()).collect(),
            target: target.iter().map(|&text| text.to_owned()).collect(),
            beads: ladder
                .iter()
                .map(|line| parse_ladder(line).unwrap())
                .collect(),
        }
    }

    fn bead(source: Range<usize>, target: Range<usize>) -> Bead {
        Bead {
            source,
            target,
            confidence: 1.0,
            crossing: false,
        }
    }

    /// The segmenter cut `A b.` off and left `C. D.` whole: the bead over both of the first
    /// and the bead of the whole are right, a bead of a half is not.
    #[test]
    fn beads_over_other_segments_count_by_their_text() {
        let gold = pair(
            &["A b. B c.", "C.", "D."],
            &["a b.", "c d."],
            &["[0]:[0]", "[1, 2]:[1]"],
        );
        let source = ["A b.", "B c.", "C. D."];
        let target = ["a b.", "c d."];
        let right = [bead(0..2, 0..1), bead(2..3, 1..2)];
        let (found, wanted) = on_common_pieces(&right, (&source, &target), &gold);
        assert_eq!(strict(&found, &wanted).f1(), 1.0);
        let wrong = [bead(0..1, 0..1), bead(1..3, 1..2)];
        let (found, wanted) = on_common_pieces(&wrong, (&source, &target), &gold);
        assert_eq!(strict(&found, &wanted).f1(), 0.0);
    }

    #[test]
    fn a_shortened_pair_is_gold_for_what_is_left() {
        let ladder: Vec<String> = (0..400).map(|at| format!("[{at}]:[{at}]")).collect();
        let ladder: Vec<&str> = ladder.iter().map(String::as_str).collect();
        let texts: Vec<String> = (0..400).map(|at| at.to_string()).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let whole = pair(&texts, &texts, &ladder);
        let short = whole.abridged(0.3, 5);
        assert_eq!(short, whole.abridged(0.3, 5));
        assert_ne!(short, whole.abridged(0.3, 6));
        assert_eq!(short.source, whole.source);
        assert!((240..320).contains(&short.target.len()));
        for bead in &short.beads {
            if let Some(&target) = bead.target.first() {
                assert_eq!(short.source[bead.source[0]], short.target[target]);
            }
        }
        assert_eq!(whole.abridged(0.0, 1), whole);
        assert!(whole.abridged(1.0, 1).target.is_empty());
    }

    #[test]
    fn indices_that_the_texts_do_not_have_are_found() {
        assert_eq!(pair(&["a"], &["b"], &["[0]:[0]"]).misfit(), None);
        assert_eq!(pair(&["a"], &["b"], &["[0]:[3]"]).misfit(), Some(3));
    }
}
