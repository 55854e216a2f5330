//! Words of both texts that look alike.
//!
//! The target words lie sorted by spelling, so that the words with a common start
//! are neighbours. A word is compared with those that share its first letters: the
//! two first, or as many more as it takes until few enough remain. What no start
//! tells apart (a thousand made-up words that differ in their ends) is looked at
//! near the word's own place only, so that no text makes the search quadratic.

use std::ops::Range;

use crate::text::alike::{self, Lettered, Letters};

/// Words shorter than this (in letters) are no cognates unless they are the same.
const MIN_LETTERS: usize = 4;

/// Words longer than this (in bytes) are none, but run-on text: comparing takes the
/// square of the length.
const MAX_BYTES: usize = 64;

/// Similarity (1 − edit distance / longer length) from which words count as
/// cognates; at 1 they weigh [`BEST`], at this 0, linear between.
const FROM: f64 = 0.5;

/// Weight of the best cognate that is not spelled the same.
const BEST: f64 = 1.0;

/// Letters that cognates share at their start, at least.
const START: usize = 2;

/// Words that one word is compared with. Of more that share two letters, most are
/// no cognates, and a third letter is asked for.
const MOST: usize = 64;

/// The words of one text that may be cognates.
#[derive(Debug)]
pub(super) struct Cognates<'s> {
    /// Sorted by spelling.
    words: Vec<Spelled<'s>>,
}

/// A word with what is compared first.
#[derive(Debug)]
struct Spelled<'s> {
    spelling: &'s str,
    letters: Letters,
    term: u32,
}

impl<'s> Cognates<'s> {
    /// Over words and the numbers of their terms.
    pub(super) fn new(words: impl Iterator<Item = (&'s str, u32)>) -> Self {
        let mut words: Vec<Spelled<'s>> = words
            .filter(|(spelling, _)| can_be_cognate(spelling))
            .map(|(spelling, term)| Spelled {
                spelling,
                letters: Letters::of(spelling),
                term,
            })
            .collect();
        words.sort_unstable_by(|a, b| (a.spelling, a.term).cmp(&(b.spelling, b.term)));
        Cognates { words }
    }

    /// Calls `found` with the term and the weight (0–1) of each cognate of a word.
    pub(super) fn each(&self, spelling: &str, mut found: impl FnMut(u32, f32)) {
        if !can_be_cognate(spelling) {
            return;
        }
        let letters = Letters::of(spelling);
        for other in &self.words[self.near(spelling)] {
            if let Some(weight) = weight((spelling, letters), (other.spelling, other.letters)) {
                found(other.term, weight);
            }
        }
    }

    /// The words that share the start of `spelling`.
    fn near(&self, spelling: &str) -> Range<usize> {
        let ends = spelling.char_indices().map(|(at, _)| at);
        let mut near = 0..self.words.len();
        let mut shared = false;
        for end in ends.chain(std::iter::once(spelling.len())).skip(START) {
            let start = &spelling.as_bytes()[..end];
            let words = &self.words[near.clone()];
            let head = |word: &Spelled<'s>| {
                let bytes = word.spelling.as_bytes();
                &bytes[..end.min(bytes.len())]
            };
            let low = words.partition_point(|word| head(word) < start);
            let count = words[low..].partition_point(|word| head(word) == start);
            if count == 0 && shared {
                break; // one letter too many: look near the place where it would stand
            }
            shared = true;
            near = near.start + low..near.start + low + count;
            if near.len() <= MOST {
                return near;
            }
        }
        let place = self.words[near.clone()].partition_point(|word| word.spelling < spelling);
        let start = (near.start + place)
            .saturating_sub(MOST / 2)
            .max(near.start);
        start..(start + MOST).min(near.end)
    }
}

fn can_be_cognate(spelling: &str) -> bool {
    spelling.len() <= MAX_BYTES && spelling.chars().nth(MIN_LETTERS - 1).is_some()
}

/// The weight of two words as cognates; none when they do not look alike.
fn weight(one: Lettered<'_>, other: Lettered<'_>) -> Option<f32> {
    let similarity = alike::similarity(one, other, FROM)?;
    let weight = BEST * (similarity - FROM) / (1.0 - FROM);
    (weight > 0.0).then_some(weight as f32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cognates_of(word: &str, words: &[&str]) -> Vec<u32> {
        let mut found = Vec::new();
        let numbered = words.iter().copied().zip(0..);
        Cognates::new(numbered).each(word, |term, _| found.push(term));
        found.sort_unstable();
        found
    }

    #[test]
    fn cognates_look_alike() {
        let weight = |a: &str, b: &str| weight((a, Letters::of(a)), (b, Letters::of(b)));
        assert!(weight("nacional", "national").unwrap() > 0.4);
        assert!(weight("presidente", "president").unwrap() > 0.7);
        assert!(weight("perro", "president").is_none());
        let words = ["national", "president", "años", "ano"];
        assert_eq!(cognates_of("nacional", &words), [0]);
        assert_eq!(cognates_of("año", &words), [0; 0], "too short");
        assert_eq!(cognates_of("añosa", &words), [2]);
    }

    #[test]
    fn of_many_words_with_one_start_the_nearest_are_compared() {
        let words: Vec<String> = (0..5_000).map(|i| format!("palabra{i:04}")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let cognates = Cognates::new(words.iter().copied().zip(0..));
        for word in [
            "palabra2345",
            "palabrada",
            "palabra",
            "palabra99999",
            "palabra0",
        ] {
            let near = cognates.near(word);
            assert!(!near.is_empty() && near.len() <= MOST, "{word}");
        }
        let near = cognates.near("palabra2345");
        assert!(cognates.words[near].iter().any(|word| word.term == 2345));
    }

    proptest! {
        #[test]
        fn among_few_words_all_with_the_same_start_are_compared(
            words in prop::collection::vec("[abñ]{1,7}", 0..40),
            word in "[abñ]{4,7}",
        ) {
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let start: String = word.chars().take(START).collect();
            let expected: Vec<u32> = (0..)
                .zip(&words)
                .filter(|(_, other)| other.starts_with(&start) && can_be_cognate(other))
                .filter(|(_, other)| weight((&word, Letters::of(&word)), (other, Letters::of(other))).is_some())
                .map(|(number, _)| number)
                .collect();
            prop_assert_eq!(cognates_of(&word, &words), expected);
        }
    }
}
