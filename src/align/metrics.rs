//! How good an alignment is, measured against gold beads.
//!
//! Strict: a bead counts when the very same bead is in gold. Lax: it counts when it
//! shares a source and a target segment with a gold bead. Beads with an empty side
//! are left out of both precision and recall, since every skip that is right follows
//! from the other beads.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::Bead;

/// A gold bead: segment indices of both sides, which need not be contiguous.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoldBead {
    /// Source segments, ascending.
    pub source: Vec<usize>,
    /// Target segments, ascending.
    pub target: Vec<usize>,
}

/// Counts, to be added up over documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Beads found, with text on both sides.
    pub found: usize,
    /// Beads in gold, with text on both sides.
    pub gold: usize,
    /// Found beads that are right.
    pub found_right: usize,
    /// Gold beads that were found.
    pub gold_found: usize,
}

impl Counts {
    /// Share of found beads that are right; 1 when none was found.
    pub fn precision(&self) -> f64 {
        share(self.found_right, self.found)
    }

    /// Share of gold beads that were found; 1 when gold has none.
    pub fn recall(&self) -> f64 {
        share(self.gold_found, self.gold)
    }

    /// Harmonic mean of precision and recall; 0 when both are.
    pub fn f1(&self) -> f64 {
        let (p, r) = (self.precision(), self.recall());
        if p + r == 0.0 {
            0.0
        } else {
            2.0 * p * r / (p + r)
        }
    }

    /// Adds the counts of another document.
    pub fn add(&mut self, other: Counts) {
        self.found += other.found;
        self.gold += other.gold;
        self.found_right += other.found_right;
        self.gold_found += other.gold_found;
    }
}

fn share(part: usize, all: usize) -> f64 {
    if all == 0 {
        1.0
    } else {
        part as f64 / all as f64
    }
}

/// Counts beads that are the very same in gold.
pub fn strict(found: &[Bead], gold: &[GoldBead]) -> Counts {
    let same = |bead: &Bead, gold: &GoldBead| {
        bead.source.clone().eq(gold.source.iter().copied())
            && bead.target.clone().eq(gold.target.iter().copied())
    };
    count(found, gold, same)
}

/// Counts beads that share a source and a target segment with a gold bead.
pub fn lax(found: &[Bead], gold: &[GoldBead]) -> Counts {
    let touches =
        |range: &Range<usize>, indices: &[usize]| indices.iter().any(|index| range.contains(index));
    count(found, gold, |bead, gold| {
        touches(&bead.source, &gold.source) && touches(&bead.target, &gold.target)
    })
}

/// Counts by a relation that only holds between beads that share a source segment.
fn count(found: &[Bead], gold: &[GoldBead], right: impl Fn(&Bead, &GoldBead) -> bool) -> Counts {
    let mut by_segment: HashMap<usize, Vec<usize>> = HashMap::new();
    let mut counts = Counts::default();
    for (index, bead) in gold.iter().enumerate() {
        if !bead.source.is_empty() && !bead.target.is_empty() {
            counts.gold += 1;
            for &segment in &bead.source {
                by_segment.entry(segment).or_default().push(index);
            }
        }
    }
    let mut reached = HashSet::new();
    for bead in found.iter().filter(|bead| bead.is_pair()) {
        counts.found += 1;
        let mut is_right = false;
        for index in bead
            .source
            .clone()
            .filter_map(|segment| by_segment.get(&segment))
            .flatten()
        {
            if right(bead, &gold[*index]) {
                is_right = true;
                reached.insert(*index);
            }
        }
        counts.found_right += usize::from(is_right);
    }
    counts.gold_found = reached.len();
    counts
}

/// Reads a line of the ladder notation, `[0, 1]:[0]`; none for anything else.
pub fn parse_ladder(line: &str) -> Option<GoldBead> {
    let (source, target) = line.trim().split_once("]:[")?;
    let side = |text: &str| -> Option<Vec<usize>> {
        let text = text.trim();
        if text.is_empty() {
            return Some(Vec::new());
        }
        text.split(',')
            .map(|index| index.trim().parse().ok())
            .collect()
    };
    Some(GoldBead {
        source: side(source.strip_prefix('[')?)?,
        target: side(target.strip_suffix(']')?)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bead(source: Range<usize>, target: Range<usize>) -> Bead {
        Bead {
            source,
            target,
            confidence: 1.0,
            crossing: false,
        }
    }

    fn gold(lines: &[&str]) -> Vec<GoldBead> {
        lines
            .iter()
            .map(|line| parse_ladder(line).unwrap())
            .collect()
    }

    #[test]
    fn ladder_lines_are_read() {
        assert_eq!(
            parse_ladder("[0, 1]:[2]"),
            Some(GoldBead {
                source: vec![0, 1],
                target: vec![2]
            })
        );
        assert_eq!(
            parse_ladder("[3]:[]"),
            Some(GoldBead {
                source: vec![3],
                target: vec![]
            })
        );
        for wrong in ["", "0:0", "[a]:[0]", "[0]:[0"] {
            assert_eq!(parse_ladder(wrong), None, "{wrong}");
        }
    }

    /// Worked by hand: gold has three pairs (and a drop, which does not count).
    #[test]
    fn strict_and_lax_by_hand() {
        let gold = gold(&["[0]:[0]", "[1, 2]:[1]", "[3]:[]", "[4]:[2]"]);
        // The first is right; the 1-1 bead is part of the 2-1 bead; the last is right.
        let found = [
            bead(0..1, 0..1),
            bead(1..2, 1..2),
            bead(2..3, 2..2),
            bead(3..4, 2..2),
            bead(4..5, 2..3),
        ];
        let counts = strict(&found, &gold);
        assert_eq!(
            counts,
            Counts {
                found: 3,
                gold: 3,
                found_right: 2,
                gold_found: 2
            }
        );
        assert!((counts.f1() - 2.0 / 3.0).abs() < 1e-12);
        assert_eq!(
            lax(&found, &gold),
            Counts {
                found: 3,
                gold: 3,
                found_right: 3,
                gold_found: 3
            }
        );
    }

    #[test]
    fn one_bead_over_two_of_gold() {
        let gold = gold(&["[0]:[0]", "[1]:[1]", "[2]:[2]"]);
        let found = [bead(0..2, 0..2), bead(2..3, 2..3)];
        let counts = strict(&found, &gold);
        assert_eq!((counts.precision(), counts.recall()), (0.5, 1.0 / 3.0));
        assert!((counts.f1() - 0.4).abs() < 1e-12);
        assert_eq!(lax(&found, &gold).f1(), 1.0);
    }

    #[test]
    fn nothing_found_and_nothing_to_find() {
        assert_eq!(strict(&[], &[]).f1(), 1.0);
        assert_eq!(strict(&[], &gold(&["[0]:[0]"])).f1(), 0.0);
        assert_eq!(strict(&[bead(0..1, 0..0)], &gold(&["[0]:[]"])).f1(), 1.0);
    }
}
