//! Pairs of segments in a long document that surely belong together.
//!
//! A word or value that occurs once on each side, and matches, ties two segments.
//! The heaviest chain of such ties that rises on both sides is kept; within each
//! gap that is still large, words that are rare in the gap are looked at again.

use std::collections::HashMap;
use std::ops::Range;

use super::links::Pair;
use crate::text::hash::Quick;

/// Matches below this weight tie nothing.
const SURE: f32 = 0.8;

/// Gaps with at most this many positions need no further anchors.
const SMALL_GAP: usize = 600;

/// How often gaps are looked at again.
const DEPTH: usize = 12;

/// A chain point that only one match supports must lie this near the line between
/// its neighbours; one wrong tie would otherwise bend the band.
const NEAR: usize = 10;

/// Anchors as (source segment, target segment), rising on both sides.
pub(super) fn find(pair: &Pair<'_>) -> Vec<(usize, usize)> {
    let mut anchors = Vec::new();
    search(
        pair,
        0..pair.source.len(),
        0..pair.target.len(),
        DEPTH,
        &mut anchors,
    );
    anchors
}

/// Adds the anchors of a window in order.
fn search(
    pair: &Pair<'_>,
    source: Range<usize>,
    target: Range<usize>,
    depth: usize,
    anchors: &mut Vec<(usize, usize)>,
) {
    if depth == 0
        || source.len().saturating_mul(target.len()) <= SMALL_GAP
        || source.is_empty()
        || target.is_empty()
    {
        return;
    }
    let chain = steady(
        heaviest_chain(ties(pair, &source, &target)),
        &source,
        &target,
    );
    if chain.is_empty() {
        return;
    }
    let mut last = (source.start, target.start);
    for point in chain {
        search(
            pair,
            last.0..point.source,
            last.1..point.target,
            depth - 1,
            anchors,
        );
        anchors.push((point.source, point.target));
        last = (point.source + 1, point.target + 1);
    }
    search(
        pair,
        last.0..source.end,
        last.1..target.end,
        depth - 1,
        anchors,
    );
}

/// Two segments and how much ties them.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Tie {
    source: usize,
    target: usize,
    /// Sum of the weights of the matches.
    weight: f32,
    matches: u32,
}

/// All ties of a window, by source and then target segment.
fn ties(pair: &Pair<'_>, source: &Range<usize>, target: &Range<usize>) -> Vec<Tie> {
    let mut found: HashMap<(usize, usize), (f32, u32), Quick> = HashMap::default();
    for segment in source.clone() {
        for part in pair.source.parts_of(segment) {
            let part = pair.source.parts[part];
            if part.count > 1 || pair.source.postings_in(part.term, source).len() != 1 {
                continue;
            }
            for number in pair.links.of(part.term) {
                let link = pair.links.get(number);
                if link.weight < SURE {
                    continue;
                }
                if let [only] = pair.target.postings_in(link.target, target)
                    && pair.target.parts[only.part as usize].count == 1
                {
                    let there = only.segment as usize;
                    let tie = found.entry((segment, there)).or_default();
                    tie.0 += link.weight;
                    tie.1 += 1;
                }
            }
        }
    }
    let mut ties: Vec<Tie> = found
        .into_iter()
        .map(|((source, target), (weight, matches))| Tie {
            source,
            target,
            weight,
            matches,
        })
        .collect();
    ties.sort_unstable_by_key(|tie| (tie.source, tie.target));
    ties
}

/// The chain of ties, rising strictly on both sides, with the largest sum of
/// weights; ties are by source segment. The best chain that ends before a target
/// segment is kept in a Fenwick tree over the target segments.
fn heaviest_chain(ties: Vec<Tie>) -> Vec<Tie> {
    let size = ties.iter().map(|tie| tie.target + 2).max().unwrap_or(0);
    let mut tree: Vec<Option<usize>> = vec![None; size + 1];
    let mut sums = vec![0.0f64; ties.len()];
    let mut before: Vec<Option<usize>> = vec![None; ties.len()];
    let mut first = 0;
    for row in ties.chunk_by(|a, b| a.source == b.source) {
        // Ties of one source segment cannot follow each other in a chain: all are
        // looked up before any is entered.
        for (index, tie) in (first..).zip(row) {
            before[index] = best_below(&tree, &sums, tie.target);
            sums[index] = f64::from(tie.weight) + before[index].map_or(0.0, |last| sums[last]);
        }
        for (index, tie) in (first..).zip(row) {
            insert(&mut tree, &sums, tie.target, index);
        }
        first += row.len();
    }
    let mut chain = Vec::new();
    let mut next = best_below(&tree, &sums, size.saturating_sub(1));
    while let Some(index) = next {
        chain.push(ties[index]);
        next = before[index];
    }
    chain.reverse();
    chain
}

/// The end of the best chain whose last target segment is below `target`.
fn best_below(tree: &[Option<usize>], sums: &[f64], target: usize) -> Option<usize> {
    let mut at = target;
    let mut best: Option<usize> = None;
    while at > 0 {
        if let Some(index) = tree.get(at).copied().flatten()
            && best.is_none_or(|best| sums[index] > sums[best])
        {
            best = Some(index);
        }
        at &= at - 1;
    }
    best
}

fn insert(tree: &mut [Option<usize>], sums: &[f64], target: usize, index: usize) {
    let mut at = target + 1;
    while let Some(place) = tree.get_mut(at) {
        if place.is_none_or(|known| sums[index] > sums[known]) {
            *place = Some(index);
        }
        at += at & at.wrapping_neg();
    }
}

/// Drops chain points that one match alone supports and that lie off the line
/// between their neighbours.
fn steady(chain: Vec<Tie>, source: &Range<usize>, target: &Range<usize>) -> Vec<Tie> {
    let ends = |index: usize| -> ((usize, usize), (usize, usize)) {
        let last = index
            .checked_sub(1)
            .map_or((source.start, target.start), |last| {
                (chain[last].source, chain[last].target)
            });
        let next = chain
            .get(index + 1)
            .map_or((source.end, target.end), |next| (next.source, next.target));
        (last, next)
    };
    (0..chain.len())
        .filter(|&index| {
            let tie = &chain[index];
            let (last, next) = ends(index);
            let rise = (next.1 - last.1) * (tie.source - last.0) / (next.0 - last.0).max(1);
            tie.matches > 1 || (last.1 + rise).abs_diff(tie.target) <= NEAR
        })
        .map(|index| chain[index])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tie(source: usize, target: usize, weight: f32) -> Tie {
        Tie {
            source,
            target,
            weight,
            matches: 2,
        }
    }

    /// The heaviest chain by trying all.
    fn brute(ties: &[Tie], last: Option<(usize, usize)>) -> f32 {
        (0..ties.len())
            .filter(|&i| last.is_none_or(|(s, t)| ties[i].source > s && ties[i].target > t))
            .map(|i| ties[i].weight + brute(&ties[i + 1..], Some((ties[i].source, ties[i].target))))
            .fold(0.0, f32::max)
    }

    proptest! {
        #[test]
        fn the_chain_is_the_heaviest(points in prop::collection::btree_map((0usize..8, 0usize..8), 1u8..5, 0..12)) {
            let ties: Vec<Tie> = points.iter().map(|(&(s, t), &w)| tie(s, t, f32::from(w))).collect();
            let chain = heaviest_chain(ties.clone());
            prop_assert!(chain.windows(2).all(|w| w[0].source < w[1].source && w[0].target < w[1].target));
            prop_assert_eq!(chain.iter().map(|tie| tie.weight).sum::<f32>(), brute(&ties, None));
        }
    }
}
