//! One-to-one matching of items.
//!
//! Inside a bead every item matches at most one of the other side, the surest pairs
//! first: two sentences that both say “president” need two presidents on the other
//! side. Items of one term in one segment are alike, so that parts are matched
//! instead, each as often as it has items.

use std::cmp::Ordering;

use super::links::Pair;

/// Two parts whose items may match.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Match {
    /// Part of the source side.
    pub(super) source: u32,
    /// Part of the target side.
    pub(super) target: u32,
    /// Number of the link between their terms.
    pub(super) link: u32,
    /// What one match of two items adds to the score.
    pub(super) gain: f32,
}

impl Match {
    /// Better matches first, then in the order of links and of the texts.
    pub(super) fn best_first(&self, other: &Match) -> Ordering {
        let places = |one: &Match| (one.link, one.source, one.target);
        other
            .gain
            .total_cmp(&self.gain)
            .then_with(|| places(self).cmp(&places(other)))
    }
}

/// How many items of two parts are matched, and how many of each were before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Taken {
    pub(super) count: usize,
    pub(super) source: usize,
    pub(super) target: usize,
}

/// Matches items; keeps the marks of what is taken between uses.
#[derive(Debug)]
pub(super) struct Matcher {
    source: Vec<Used>,
    target: Vec<Used>,
    round: u32,
}

/// The round in which items of a part were last taken, above their number.
type Used = u32;

/// Bits for the number: more than there are items in a segment.
const COUNT_BITS: u32 = 9;

/// Rounds until the marks are wiped.
const ROUNDS: u32 = 1 << (32 - COUNT_BITS);

impl Matcher {
    /// For documents with this many parts a side.
    pub(super) fn new(source_parts: usize, target_parts: usize) -> Self {
        Matcher {
            source: vec![0; source_parts],
            target: vec![0; target_parts],
            round: 0,
        }
    }

    /// Sum of the gains of the surest one-to-one matches; `matches` are best first.
    pub(super) fn gain(&mut self, pair: &Pair<'_>, matches: &[Match]) -> f32 {
        if let [only] = matches {
            let count = |part: u16| f32::from(part);
            return only.gain
                * count(pair.source.parts[only.source as usize].count)
                    .min(count(pair.target.parts[only.target as usize].count));
        }
        let mut sum = 0.0;
        self.each(pair, matches, |found, taken| {
            sum += found.gain * taken.count as f32
        });
        sum
    }

    /// Calls `take` for each of the surest one-to-one matches; `matches` are best first.
    pub(super) fn each(
        &mut self,
        pair: &Pair<'_>,
        matches: &[Match],
        mut take: impl FnMut(&Match, Taken),
    ) {
        self.round += 1;
        if self.round == ROUNDS {
            self.source.fill(0);
            self.target.fill(0);
            self.round = 1;
        }
        let fresh = self.round << COUNT_BITS;
        for found in matches {
            let (s, t) = (found.source as usize, found.target as usize);
            let (source, target) = (self.source[s].max(fresh), self.target[t].max(fresh));
            let (before, there) = (source - fresh, target - fresh);
            let left = (u32::from(pair.source.parts[s].count) - before)
                .min(u32::from(pair.target.parts[t].count) - there);
            if left > 0 {
                self.source[s] = source + left;
                self.target[t] = target + left;
                let taken = Taken {
                    count: left as usize,
                    source: before as usize,
                    target: there as usize,
                };
                take(found, taken);
            }
        }
    }
}

/// Merges lists that are best first, the first list and then `lists`, into `merged`;
/// `spare` is working memory.
pub(super) fn merge<'m>(
    lists: impl Iterator<Item = &'m [Match]>,
    merged: &mut Vec<Match>,
    spare: &mut Vec<Match>,
) {
    merged.clear();
    for list in lists.filter(|list| !list.is_empty()) {
        if merged.is_empty() {
            merged.extend_from_slice(list);
            continue;
        }
        std::mem::swap(merged, spare);
        merged.clear();
        let (mut one, mut other) = (spare.as_slice(), list);
        while let ([a, rest_a @ ..], [b, rest_b @ ..]) = (one, other) {
            if a.best_first(b) == Ordering::Greater {
                merged.push(*b);
                other = rest_b;
            } else {
                merged.push(*a);
                one = rest_a;
            }
        }
        merged.extend_from_slice(one);
        merged.extend_from_slice(other);
    }
}

#[cfg(test)]
mod tests {
    use super::super::document::Side;
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::text::Lang;
    use crate::text::stem::Stemmer;
    use proptest::prelude::*;

    #[test]
    fn an_item_matches_once() {
        let en = Lang::en();
        let stemmer = Stemmer::new(&en);
        let side = |text: &str| Side::new(&[text], &en, &stemmer, false);
        let (source, target) = (
            side("apple apple banana cherry"),
            side("banana apple cherry"),
        );
        let pair = Pair::new(&source, &target, &Lexicon::empty());
        let found = |source, target, gain| Match {
            source,
            target,
            link: 0,
            gain,
        };
        let mut matcher = Matcher::new(3, 3);
        let matches = [
            found(0, 0, 3.0),
            found(0, 1, 2.5),
            found(1, 0, 2.0),
            found(1, 2, 1.0),
        ];
        for _ in 0..3 {
            assert_eq!(matcher.gain(&pair, &matches), 6.5, "two apples, one banana");
        }
        assert_eq!(matcher.gain(&pair, &[]), 0.0);
        assert_eq!(matcher.gain(&pair, &matches[..1]), 3.0);
    }

    proptest! {
        #[test]
        fn merging_is_sorting(mut lists in prop::collection::vec(prop::collection::vec(0u32..6, 0..5), 0..5)) {
            let matches = |links: &[u32]| -> Vec<Match> {
                let of = |(at, link): (u32, &u32)| Match {
                    source: at,
                    target: 0,
                    link: *link,
                    gain: 6.0 - *link as f32,
                };
                (0..).zip(links).map(of).collect()
            };
            lists.iter_mut().for_each(|list| list.sort_unstable());
            let lists: Vec<Vec<Match>> = lists.iter().map(|list| matches(list)).collect();
            let (mut merged, mut spare) = (Vec::new(), Vec::new());
            merge(lists.iter().map(Vec::as_slice), &mut merged, &mut spare);
            let mut sorted = lists.concat();
            sorted.sort_by(Match::best_first);
            prop_assert_eq!(merged, sorted);
        }
    }
}
