//! How much two texts have in common when they are near, and where to look for it.
//!
//! The base of a fuzzy score is `⌊100·(m − d)/m⌋`, where m is the larger number of base
//! tokens and d the Levenshtein distance of their symbols. From it follow, for a query of n
//! tokens, a text of l and a threshold t from 1 to 100:
//!
//! 1. *Overlap.* An alignment with d edits leaves at least m − d symbols paired with equal
//!    ones, so that the texts have at least m − d symbols in common, each counted as often as
//!    it stands in both. `base ≥ t` is `100·(m − d) ≥ t·m`, so they have at least
//!    **o = ⌈t·m/100⌉** in common.
//! 2. *Lengths.* They cannot have more in common than the shorter one has: with l ≤ n this
//!    is `l ≥ ⌈t·n/100⌉`, with l ≥ n it is `n ≥ t·l/100`, that is `l ≤ ⌊100·n/t⌋`.
//! 3. *Prefixes.* Sort the symbols of both texts by one and the same order. If they have o in
//!    common, the first n − o + 1 of the query and the first l − o + 1 of the text have one in
//!    common. For let x be the first common one in that order: the o common ones all stand at x
//!    or behind it, in both texts. Then at least o − 1 stand behind x in the query, so x is among
//!    the first n − o + 1; the same holds in the text. (Chaudhuri, Ganti and Kaushik, "A primitive
//!    operator for similarity joins in data cleaning", ICDE 2006; Bayardo, Ma and Srikant,
//!    "Scaling up all pairs similarity search", WWW 2007; Xiao, Wang, Lin and Yu, "Efficient
//!    similarity joins for near duplicate detection", WWW 2008.) It holds for any order; one
//!    that puts rare symbols first makes the prefixes selective.
//!
//! Symbols that a text has several times are told apart by numbering them: the second `de` is
//! another element than the first, and a rarer one. Two texts have as many elements in common
//! as they have symbols, each counted as often as it stands in both. Where two elements share
//! a hash, the hashes have in common what the elements have, or more: nothing is missed.
//!
//! *Levels.* Which of its elements a text would have to show depends on the threshold: element
//! j (counted from 0) is in its prefix when `j ≤ l − o`. As m ≥ l, o is at least
//! `⌈t·l/100⌉`. Each element is kept with the highest of [`LEVELS`] that it is needed at, so
//! that one index answers all thresholds from the lowest level on, and higher ones ask for
//! fewer elements: of a query with some o, level v suffices once `⌈LEVELS[v]·l/100⌉ ≤ o`.

use std::ops::RangeInclusive;

/// Thresholds that elements are kept for, descending: what a translator takes with hardly a
/// look, what CAT tools show, and the lowest that leverage is counted at. Below the last one
/// the units of the length window are read one by one.
pub(super) const LEVELS: [u8; 3] = [85, 70, 50];

/// Fewest elements that texts have in common whose base is at least `threshold`, where the
/// longer one has `longer`.
pub(super) fn overlap(longer: usize, threshold: u8) -> usize {
    longer.saturating_mul(threshold.into()).div_ceil(100)
}

/// Lengths of the texts that may have the base `threshold` (1–100) beside one of `length`.
pub(super) fn lengths(length: usize, threshold: u8) -> RangeInclusive<usize> {
    let most = length.saturating_mul(100) / usize::from(threshold.max(1));
    overlap(length, threshold)..=most
}

/// How many of its `length` elements a text must show when it has `overlap` in common.
pub(super) fn prefix(length: usize, overlap: usize) -> usize {
    (length + 1).saturating_sub(overlap)
}

/// The level that the element at `place` of a text is kept with; none where it is needed at
/// none.
pub(super) fn level(place: usize, length: usize) -> Option<usize> {
    let is_needed = |threshold: &u8| place < prefix(length, overlap(length, *threshold));
    LEVELS.iter().position(is_needed)
}

/// The last level that has to be looked at for texts of `length` with `overlap`; none where
/// no level is low enough.
pub(super) fn last_level(length: usize, wanted: usize) -> Option<usize> {
    let suffices = |threshold: &u8| overlap(length, *threshold) <= wanted;
    LEVELS.iter().position(suffices)
}

/// Lengths are kept in groups, or a query would ask for each length of its window: up to 8
/// each by itself, from there four groups to every doubling.
pub(super) fn group(length: usize) -> u32 {
    match length {
        0..8 => length as u32,
        _ => {
            let octave = length.ilog2();
            let quarter = (length >> (octave - 2)) & 3;
            4 * octave - 4 + quarter as u32
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_follow_each_other() {
        assert_eq!(
            [0, 1, 7, 8, 9, 10, 15, 16, 19, 20, 31, 32].map(group),
            [0, 1, 7, 8, 8, 9, 11, 12, 12, 13, 15, 16]
        );
        let steps = (0..5_000).map(|length| group(length + 1) - group(length));
        assert!(steps.max() == Some(1));
    }

    /// The window and the levels against what they stand for, for every threshold.
    #[test]
    fn nothing_in_reach_is_outside() {
        for threshold in 1..=100_u8 {
            let t = usize::from(threshold);
            for n in 0..60_usize {
                for l in 0..130_usize {
                    let m = n.max(l);
                    // All of the shorter one may be in the longer one.
                    let best = (100 * n.min(l)).checked_div(m).unwrap_or(100);
                    let within = lengths(n, threshold).contains(&l);
                    assert_eq!(within, best >= t, "{n} {l} {t}");
                    if !within || l == 0 {
                        continue;
                    }
                    let overlap = overlap(m, threshold);
                    assert!((1..=n.min(l)).contains(&overlap));
                    let last = last_level(l, overlap);
                    assert!(last.is_some() || threshold < LEVELS[LEVELS.len() - 1]);
                    for place in 0..prefix(l, overlap) {
                        if let Some(last) = last {
                            assert!(level(place, l).is_some_and(|level| level <= last));
                        }
                    }
                }
            }
        }
    }
}
