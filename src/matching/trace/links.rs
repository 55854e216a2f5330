//! Which source words a word of the target language may stand for.

use std::cmp::Ordering;

use serde::Serialize;

use super::archive::WordNumber;
use super::terms::{Key, KeyKind, key};
use crate::lexicon::Lexicon;

/// Why two words match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LinkKind {
    /// The lexicon knows one as a translation of the other.
    Lexicon,
    /// They look alike (`nacional`, `national`).
    Cognate,
    /// They are spelled the same, but for case and accents.
    Spelling,
    /// They are spelled the same, in a name.
    Name,
    /// They are the same number or time, or the same part of a date.
    Value,
}

/// Translations of one word that are followed, and the least probable that is.
const MAX_TRANSLATIONS: usize = 12;
const MIN_PROBABILITY: f32 = 0.02;

/// A lexicon probability p weighs `min(1, LEXICON_SCALE · √p)`, as in an alignment:
/// a word with four good translations gives each about 0.25, yet each is a match.
const LEXICON_SCALE: f32 = 1.15;

/// Words shorter than this (in letters) are no cognates unless they are the same,
/// and those longer than this (in bytes) are run-on text.
const MIN_COGNATE: usize = 5;
const MAX_COGNATE: usize = 40;

/// Letters that cognates share at their start.
const COGNATE_START: usize = 3;

/// Similarity (1 − edit distance / longer length) from which words count as
/// cognates. They weigh as much as the similarity exceeds [`COGNATE_ZERO`], 1 at most.
const COGNATE_FROM: f64 = 0.65;
const COGNATE_ZERO: f64 = 0.5;

/// Cognates of one word that are followed, the most alike.
const MAX_COGNATES: usize = 8;

/// That a key of the target language stands for a source word.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Link {
    pub(super) key: Key,
    pub(super) word: WordNumber,
    /// How well, 0–1.
    pub(super) weight: f32,
}

impl Link {
    /// That a spelling or value is the word's own.
    pub(super) fn same(key: Key, word: WordNumber) -> Link {
        Link {
            key,
            word,
            weight: 1.0,
        }
    }

    /// The links from the translations of a stem.
    pub(super) fn translations(
        lexicon: &Lexicon<'_>,
        stem: &str,
        word: WordNumber,
    ) -> impl Iterator<Item = Link> {
        lexicon
            .translations(stem)
            .filter(|(_, probability)| *probability >= MIN_PROBABILITY)
            .take(MAX_TRANSLATIONS)
            .map(move |(target, probability)| Link {
                key: key(KeyKind::TargetStem, target),
                word,
                weight: (LEXICON_SCALE * probability.sqrt()).min(1.0),
            })
    }

    /// By key, then the surest first.
    pub(super) fn order(&self, other: &Link) -> Ordering {
        self.key
            .cmp(&other.key)
            .then(other.weight.total_cmp(&self.weight))
            .then(self.word.cmp(&other.word))
    }
}

/// The links of a key among `links`, which are in [`Link::order`].
pub(super) fn of_key(links: &[Link], key: Key) -> &[Link] {
    let start = links.partition_point(|link| link.key < key);
    let rest = &links[start..];
    &rest[..rest.partition_point(|link| link.key == key)]
}

/// A spelling of a source word, without case and accents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spelled {
    pub(super) spelling: String,
    pub(super) word: WordNumber,
}

impl Spelled {
    /// A text that no form of a word is, and that differs for each spelling and word.
    pub(super) fn mark(&self) -> String {
        format!("\n{}\n{}", self.spelling, self.word)
    }
}

/// The source words that look like `spelling`, each with its weight, surest first.
pub(super) fn cognates(spellings: &[Spelled], spelling: &str) -> Vec<(WordNumber, f32)> {
    let Some(start) = cognate_start(spelling) else {
        return Vec::new();
    };
    let first = spellings.partition_point(|one| one.spelling.as_str() < start);
    let near = spellings[first..]
        .iter()
        .take_while(|one| one.spelling.starts_with(start));
    let letters = letter_set(spelling);
    let mut found: Vec<(WordNumber, f32)> = near
        .filter(|one| one.spelling != spelling)
        .filter_map(|one| Some((one.word, cognate_weight(spelling, letters, &one.spelling)?)))
        .collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    found.truncate(MAX_COGNATES);
    found
}

/// The first letters of a word that is long enough to be a cognate.
fn cognate_start(spelling: &str) -> Option<&str> {
    spelling.char_indices().nth(MIN_COGNATE - 1)?;
    let (end, _) = spelling.char_indices().nth(COGNATE_START)?;
    (spelling.len() <= MAX_COGNATE).then(|| &spelling[..end])
}

/// The letters of a word as a bit set.
fn letter_set(spelling: &str) -> u32 {
    let bit = |c: char| 1 << (c as u32 % 32);
    spelling.chars().fold(0, |set, c| set | bit(c))
}

/// How much two words look alike; none when they do not.
fn cognate_weight(one: &str, letters: u32, other: &str) -> Option<f32> {
    let longer = one.len().max(other.len());
    // Cheap bounds first: the distance is at least the difference in length, and a
    // letter that only one of them has costs an edit.
    let allowed = longer as f64 * (1.0 - COGNATE_FROM);
    let there = letter_set(other);
    let alone = (letters & !there)
        .count_ones()
        .max((there & !letters).count_ones());
    if longer > MAX_COGNATE
        || one.len().abs_diff(other.len()) as f64 > allowed
        || f64::from(alone) > allowed
    {
        return None;
    }
    let similarity = strsim::normalized_levenshtein(one, other);
    let weight = (similarity - COGNATE_ZERO) / (1.0 - COGNATE_ZERO);
    (similarity >= COGNATE_FROM).then_some(weight as f32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cognates_are_found_by_their_start() {
        let words = ["nacion", "nacional", "nadar", "presidente"];
        let spellings: Vec<Spelled> = (0..)
            .zip(words)
            .map(|(word, spelling)| Spelled {
                spelling: spelling.into(),
                word,
            })
            .collect();
        let found = |word| cognates(&spellings, word);
        assert_eq!(found("national"), []); // other start
        assert_eq!(found("nacionales")[0].0, 1);
        assert_eq!(found("president")[0].0, 3);
        assert_eq!(found("nad"), []);
        assert_eq!(found(""), []);
        assert_eq!(found("presidente"), []); // the same is no cognate
    }
}
