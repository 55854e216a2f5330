//! How much two words look alike, most pairs told apart without a look at their text.

/// The letters of a word as a set, in which letters may share a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Letters(u32);

impl Letters {
    /// Those of a word.
    pub(crate) fn of(word: &str) -> Self {
        Letters(word.chars().fold(0, |set, c| set | 1 << (c as u32 % 32)))
    }
}

/// A word with its letters.
pub(crate) type Lettered<'w> = (&'w str, Letters);

/// The similarity of two words (1 − edit distance / longer length, 0–1), where it is
/// `least` at least.
pub(crate) fn similarity(one: Lettered<'_>, other: Lettered<'_>, least: f64) -> Option<f64> {
    let longer = one.0.len().max(other.0.len());
    // Cheap bounds first: the distance is at least the difference in length, and a
    // letter that only one has costs an edit.
    let allowed = longer as f64 * (1.0 - least);
    let alone = |a: Letters, b: Letters| (a.0 & !b.0).count_ones();
    let alone = alone(one.1, other.1).max(alone(other.1, one.1));
    if one.0.len().abs_diff(other.0.len()) as f64 > allowed || f64::from(alone) > allowed {
        return None;
    }
    let similarity = strsim::normalized_levenshtein(one.0, other.0);
    (similarity >= least).then_some(similarity)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// With accents a letter is several bytes, and lengths are in bytes: the bounds may
        /// then only be too generous.
        #[test]
        fn the_bounds_turn_away_nothing_that_is_alike(one in "[a-f]{0,9}", other in "[a-f]{0,9}") {
            let plain = strsim::normalized_levenshtein(&one, &other);
            let found = similarity((&one, Letters::of(&one)), (&other, Letters::of(&other)), 0.5);
            prop_assert_eq!(found, (plain >= 0.5).then_some(plain));
        }
    }
}
