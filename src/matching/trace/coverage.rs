//! How much of a text and a source segment is accounted for by each other.

use super::archive::{Archive, SegmentNumber, WordNumber};
use super::links::LinkKind;
use super::query::Query;
use super::weights::Weights;

/// Two words that match.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    pub(super) word: WordNumber,
    /// Index of the word in its segment.
    place: u32,
    /// Index of the query's item.
    pub(super) item: u32,
    pub(super) weight: f32,
    pub(super) kind: LinkKind,
    /// The weight times the mean rarity of both.
    pub(super) gain: f32,
}

/// The matches of one comparison, its room used again for the next one.
#[derive(Debug, Default)]
pub(super) struct Matching {
    /// The surest one-to-one matches, most telling first.
    pub(super) pairs: Vec<Pair>,
    words_taken: Vec<bool>,
    items_taken: Vec<bool>,
}

/// The shares of two segments that the other accounts for, by rarity, 0–1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Covered {
    /// Share of the source segment.
    pub source: f32,
    /// Share of the text.
    pub target: f32,
}

impl Covered {
    /// The harmonic mean: high only where both are.
    pub(super) fn score(self) -> f32 {
        let sum = self.source + self.target;
        if sum > 0.0 {
            2.0 * self.source * self.target / sum
        } else {
            0.0
        }
    }
}

/// Leaves in `matching` the surest one-to-one matches of a text with a source segment,
/// most telling first, and says how much they cover.
pub(super) fn covered(
    query: &Query,
    segment: SegmentNumber,
    archive: &Archive,
    weights: &Weights,
    matching: &mut Matching,
) -> Covered {
    let Matching {
        pairs,
        words_taken,
        items_taken,
    } = matching;
    pairs.clear();
    let words = archive.words_of(segment);
    words_taken.clear();
    words_taken.resize(words.len(), false);
    items_taken.clear();
    items_taken.resize(query.items.len(), false);
    for (place, word) in (0..).zip(words) {
        for link in query.links_to(*word) {
            let rarity = 0.5 * (weights.of(*word) + query.items[link.item as usize].rarity);
            pairs.push(Pair {
                word: *word,
                place,
                item: link.item,
                weight: link.weight,
                kind: link.kind,
                gain: link.weight * rarity,
            });
        }
    }
    pairs.sort_unstable_by(|a, b| {
        let order = b.gain.total_cmp(&a.gain);
        order.then((a.word, a.item).cmp(&(b.word, b.item)))
    });
    let mut shares = Covered::default();
    pairs.retain(|pair| {
        let (place, item) = (pair.place as usize, pair.item as usize);
        if words_taken[place] || items_taken[item] {
            return false;
        }
        (words_taken[place], items_taken[item]) = (true, true);
        shares.source += pair.weight * weights.of(pair.word);
        shares.target += pair.weight * query.items[item].rarity;
        true
    });
    shares.source /= weights.mass(segment).max(f32::MIN_POSITIVE);
    shares.target /= query.mass.max(f32::MIN_POSITIVE);
    shares
}
