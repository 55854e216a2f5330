//! How much a match of a word says: the rarer the word, the more.

/// Pseudo-segments of background text that rarity is smoothed with: in a story of
/// ten segments, counts alone say little about how common a word is.
const BACKGROUND: f32 = 20.0;

/// Share of background segments with a given word, by its number of letters. Short
/// words are common in every language; no list of them is needed.
const BACKGROUND_SHARE: [f32; 5] = [0.5, 0.5, 0.5, 0.4, 0.1];

/// The same for longer words, and for values.
const BACKGROUND_SHARE_LONG: f32 = 0.02;

/// Most that one match says. Only the segments near a bead compete for its words,
/// some fifty, so that being unique in a long document says no more than this.
const MAX_RARITY: f32 = 4.0;

/// Below this a term says nothing and is left out: articles and prepositions, which
/// match everywhere and cost time.
const MIN_RARITY: f32 = 0.8;

/// How much a match of a term says (nats): the negative logarithm of the share of
/// segments that have it, smoothed with background text. `letters` is the length of
/// a word, none for a value. 0 when it says too little to count.
pub(super) fn rarity(having: usize, segments: usize, letters: Option<usize>) -> f32 {
    let share = letters
        .and_then(|letters| BACKGROUND_SHARE.get(letters))
        .copied()
        .unwrap_or(BACKGROUND_SHARE_LONG);
    let having = having as f32 + BACKGROUND * share;
    let rarity = ((segments as f32 + BACKGROUND) / having).ln();
    if rarity < MIN_RARITY {
        0.0
    } else {
        rarity.min(MAX_RARITY)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rarity_grows_with_rareness_and_short_words_say_nothing() {
        assert_eq!(rarity(12, 20, Some(2)), 0.0);
        assert!(rarity(1, 20, Some(8)) > rarity(5, 20, Some(8)));
        assert!(rarity(1, 20, None) > 2.0);
        assert_eq!(rarity(1, 1_000_000, None), MAX_RARITY);
        assert_eq!(rarity(1000, 1000, Some(8)), 0.0);
    }
}
