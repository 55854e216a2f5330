//! What speaks for two segments being translations of each other.
//!
//! `links` says which terms of one side may translate which of the other, and
//! how surely; `Row` finds where they meet. Inside a bead every item matches at most
//! one of the other side, the surest pairs first: two sentences that both say
//! “president” need two presidents on the other side.

use std::ops::Range;

use super::document::Side;
use super::links::{Link, Links, MatchKind};
use crate::lexicon::Lexicon;
use crate::text::Span;

/// A matched pair of items, to show a person.
#[derive(Clone, Debug, PartialEq)]
pub struct MatchedPair {
    /// Source segment, counted from 0.
    pub source_segment: usize,
    /// Bytes of that segment's text.
    pub source: Span,
    /// Target segment, counted from 0.
    pub target_segment: usize,
    /// Bytes of that segment's text.
    pub target: Span,
    /// Why they match.
    pub kind: MatchKind,
    /// How well they match, 0–1.
    pub weight: f32,
    /// What the match adds to the score, in nats.
    pub gain: f32,
}

/// Everything that a bead's score is the sum of.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// Matched words and placeables, in the order of the source text.
    pub pairs: Vec<MatchedPair>,
    /// Sum of the pairs' gains.
    pub matched: f32,
    /// What all words of the bead cost, matched or not (never above 0).
    pub words: f32,
    /// How well the lengths agree (never above 0).
    pub length: f32,
    /// Punctuation and quotation marks kept and lost.
    pub marks: f32,
    /// Prior of the bead's shape; for a skipped segment, all of its score.
    pub prior: f32,
}

impl Evidence {
    /// The bead's score in nats: the sum of all parts.
    pub fn score(&self) -> f32 {
        self.matched + self.words + self.length + self.marks + self.prior
    }
}

/// Two items that may match.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Match {
    pub(super) source: u32,
    pub(super) target: u32,
    /// How well they match, 0–1.
    pub(super) weight: f32,
    /// The weight times the mean rarity of both terms.
    pub(super) gain: f32,
    pub(super) kind: MatchKind,
}

/// All possible matches of one source segment with a range of target segments.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// The target segments looked at.
    range: Range<usize>,
    /// Where the matches with each target segment start, and the last end.
    starts: Vec<u32>,
    /// Matches by target segment, best first.
    matches: Vec<Match>,
    /// By target segment, what the surest one-to-one matches gain.
    gains: Vec<f32>,
}

impl Row {
    /// Matches the items of source segment `segment` in the target segments `range`.
    pub(super) fn new(
        pair: &Pair<'_>,
        segment: usize,
        range: Range<usize>,
        matcher: &mut Matcher,
    ) -> Self {
        let mut matches: Vec<(u32, Match)> = Vec::new();
        let items = &pair.source.segments[segment].items;
        for number in items.clone() {
            let item = &pair.source.items[number as usize];
            let rarity = pair.source.terms[item.term as usize].rarity;
            for link in pair.links(item.term) {
                let other = pair.target.terms[link.target as usize].rarity;
                for occurrence in pair.target.occurrences_in(link.target, &range) {
                    let there = &pair.target.items[occurrence.item as usize];
                    let kind = match link.kind {
                        MatchKind::Spelling if item.name && there.name => MatchKind::Name,
                        kind => kind,
                    };
                    matches.push((
                        there.segment,
                        Match {
                            source: number,
                            target: occurrence.item,
                            weight: link.weight,
                            gain: link.weight * 0.5 * (rarity + other),
                            kind,
                        },
                    ));
                }
            }
        }
        Row::sorted(range, &matches, matcher)
    }

    /// Lays out matches by target segment (counting them first), best first in each.
    fn sorted(range: Range<usize>, found: &[(u32, Match)], matcher: &mut Matcher) -> Self {
        let mut starts = vec![0u32; range.len() + 1];
        for (segment, _) in found {
            starts[*segment as usize - range.start + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let mut matches = vec![Match::default(); found.len()];
        for (segment, one) in found {
            let place = &mut next[*segment as usize - range.start];
            matches[*place as usize] = *one;
            *place += 1;
        }
        let mut gains = Vec::with_capacity(range.len());
        for bounds in starts.windows(2) {
            let here = &mut matches[bounds[0] as usize..bounds[1] as usize];
            here.sort_unstable_by(best_first);
            gains.push(matcher.gain(here));
        }
        Row {
            range,
            starts,
            matches,
            gains,
        }
    }

    /// The matches with one target segment, best first; none out of range.
    pub(super) fn with(&self, target: usize) -> &[Match] {
        if !self.range.contains(&target) {
            return &[];
        }
        let at = target - self.range.start;
        &self.matches[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// What the one-to-one matches with one target segment gain; 0 out of range.
    pub(super) fn gain(&self, target: usize) -> f32 {
        if self.range.contains(&target) {
            self.gains[target - self.range.start]
        } else {
            0.0
        }
    }

    /// The target segments it covers.
    pub(super) fn range(&self) -> Range<usize> {
        self.range.clone()
    }
}

/// Better matches first, then in the order of the texts.
pub(super) fn best_first(a: &Match, b: &Match) -> std::cmp::Ordering {
    b.gain
        .total_cmp(&a.gain)
        .then_with(|| a.source.cmp(&b.source))
        .then_with(|| a.target.cmp(&b.target))
}

/// Both sides with the links between them.
pub(super) struct Pair<'d> {
    pub(super) source: &'d Side,
    pub(super) target: &'d Side,
    links: Links,
}

impl<'d> Pair<'d> {
    /// Two sides, linked by what `lexicon` knows and by what looks or counts the same.
    pub(super) fn new(source: &'d Side, target: &'d Side, lexicon: &Lexicon<'_>) -> Self {
        Pair {
            source,
            target,
            links: Links::new(source, target, lexicon),
        }
    }

    /// The target terms that may translate a source term.
    pub(super) fn links(&self, term: u32) -> &[Link] {
        self.links.of(term)
    }
}

/// Pairs items one to one; keeps the marks of what is taken between uses.
#[derive(Debug)]
pub(super) struct Matcher {
    source: Vec<u32>,
    target: Vec<u32>,
    round: u32,
}

impl Matcher {
    /// For documents with this many items a side.
    pub(super) fn new(source_items: usize, target_items: usize) -> Self {
        Matcher {
            source: vec![0; source_items],
            target: vec![0; target_items],
            round: 0,
        }
    }

    /// Sum of the gains of the surest one-to-one matches; `matches` are best first.
    pub(super) fn gain(&mut self, matches: &[Match]) -> f32 {
        let mut sum = 0.0;
        self.each(matches, |found| sum += found.gain);
        sum
    }

    /// Calls `take` for each of the surest one-to-one matches; `matches` are best first.
    pub(super) fn each(&mut self, matches: &[Match], mut take: impl FnMut(&Match)) {
        if self.round == u32::MAX {
            self.source.fill(0);
            self.target.fill(0);
            self.round = 0;
        }
        self.round += 1;
        for found in matches {
            let (s, t) = (found.source as usize, found.target as usize);
            if self.source[s] != self.round && self.target[t] != self.round {
                self.source[s] = self.round;
                self.target[t] = self.round;
                take(found);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_matches_once() {
        let found = |source, target, gain| Match {
            source,
            target,
            weight: 1.0,
            gain,
            kind: MatchKind::Lexicon,
        };
        let mut matcher = Matcher::new(3, 3);
        assert_eq!(
            matcher.gain(&[found(0, 0, 3.0), found(1, 0, 2.0), found(1, 1, 1.0)]),
            4.0
        );
        assert_eq!(matcher.gain(&[]), 0.0);
    }
}
