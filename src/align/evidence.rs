//! What speaks for the segments of a bead being translations of each other, in a form
//! to show a person.

use super::Bead;
use super::links::{MatchKind, Pair};
use super::matcher::{Match, Matcher};
use super::rows::Row;
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

/// The one-to-one matches of a bead's items, in the order of the source text. The
/// sides are made with their items kept.
pub(super) fn matched_pairs(
    pair: &Pair<'_>,
    bead: &Bead,
    matcher: &mut Matcher,
) -> Vec<MatchedPair> {
    let mut matches: Vec<Match> = Vec::new();
    for segment in bead.source.clone() {
        let row = Row::new(pair, segment, bead.target.clone(), matcher);
        bead.target
            .clone()
            .for_each(|target| matches.extend_from_slice(row.with(target)));
    }
    matches.sort_unstable_by(Match::best_first);
    let mut pairs: Vec<MatchedPair> = Vec::new();
    matcher.each(pair, &matches, |found, taken| {
        let link = pair.links.get(found.link);
        let sources = pair.source.items_of(found.source).skip(taken.source);
        let targets = pair.target.items_of(found.target).skip(taken.target);
        for (source, target) in sources.zip(targets).take(taken.count) {
            let kind = match link.kind {
                MatchKind::Spelling if source.name && target.name => MatchKind::Name,
                kind => kind,
            };
            let matched = MatchedPair {
                source_segment: pair.source.segment_of(found.source),
                source: source.span,
                target_segment: pair.target.segment_of(found.target),
                target: target.span,
                kind,
                weight: link.weight,
                gain: link.gain,
            };
            pairs.push(matched);
        }
    });
    pairs.sort_by_key(|pair| (pair.source_segment, pair.source));
    pairs
}
