//! Segments that both versions have, word for word.
//!
//! The longest common subsequence of two texts is the longest increasing sequence of places
//! among their equal segments (J. W. Hunt and T. G. Szymanski, "A fast algorithm for
//! computing longest common subsequences", Comm. ACM 20, 1977): for each segment of the new
//! version its equals in the old one, last first, in time of their number times its
//! logarithm.

use std::collections::HashMap;

use super::Same;
use super::likeness::Scale;

/// Pairs of one text that are all looked at; of a line that stands there more often the
/// first belongs to the first and so on, so that a table of dashes costs no more than its
/// length.
const MAX_PAIRS: usize = 256;

/// The segments with the same text, by their place in the new version: those in the longest
/// common order stayed, what is equal beside them moved.
pub(super) fn pairs(scale: &Scale<'_>) -> Vec<Same> {
    let mut places: HashMap<&str, (Vec<usize>, Vec<usize>)> = HashMap::new();
    for (at, text) in scale.new.texts.iter().enumerate() {
        places.entry(text).or_default().0.push(at);
    }
    for (at, text) in scale.old.texts.iter().enumerate() {
        if let Some(found) = places.get_mut(text.as_ref()) {
            found.1.push(at);
        }
    }
    let mut equals: Vec<Vec<usize>> = vec![Vec::new(); scale.new.len()];
    for (new, old) in places.values() {
        let many = new.len().saturating_mul(old.len()) > MAX_PAIRS;
        for (rank, at) in new.iter().enumerate() {
            equals[*at] = match many {
                true => old.get(rank).copied().into_iter().collect(),
                false => old.clone(),
            };
        }
    }
    let mut same = in_order(&equals);
    let mut taken = [vec![false; scale.new.len()], vec![false; scale.old.len()]];
    for pair in &same {
        taken[0][pair.new] = true;
        taken[1][pair.old] = true;
    }
    for (new, text) in scale.new.texts.iter().enumerate() {
        if taken[0][new] || text.is_empty() {
            continue;
        }
        let old = places.get(text.as_ref()).map_or(&[][..], |(_, old)| old);
        if let Some(old) = old.iter().copied().find(|at| !taken[1][*at]) {
            taken[1][old] = true;
            same.push(Same {
                new,
                old,
                moved: true,
            });
        }
    }
    same.sort_by_key(|pair| pair.new);
    same
}

/// The longest sequence of pairs that ascends on both sides; `equals` are the places of
/// each segment's equals, ascending.
fn in_order(equals: &[Vec<usize>]) -> Vec<Same> {
    /// A pair with the one before it in the best sequence that ends with it.
    struct Link {
        new: usize,
        old: usize,
        before: Option<usize>,
    }
    let mut links: Vec<Link> = Vec::new();
    // For each length the link with the lowest place that ends a sequence of it.
    let mut ends: Vec<usize> = Vec::new();
    for (new, places) in equals.iter().enumerate() {
        // Last first: so that no two of one segment follow each other.
        for old in places.iter().rev().copied() {
            let length = ends.partition_point(|link| links[*link].old < old);
            let before = length.checked_sub(1).map(|length| ends[length]);
            links.push(Link { new, old, before });
            let link = links.len() - 1;
            match ends.get_mut(length) {
                Some(end) => *end = link,
                None => ends.push(link),
            }
        }
    }
    let mut same = Vec::with_capacity(ends.len());
    let mut at = ends.last().copied();
    while let Some(Link { new, old, before }) = at.map(|link| &links[link]) {
        same.push(Same {
            new: *new,
            old: *old,
            moved: false,
        });
        at = *before;
    }
    same.reverse();
    same
}
