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

/// A lexicon probability p weighs `min(1, LEXICON_SCALE · ∜p)`: a word with four good
/// translations gives each about 0.25, yet each is a match. Flatter than in an alignment,
/// as an archive holds the same sentence in other words, and that it uses the likelier
/// ones does not make it the source.
const LEXICON_SCALE: f32 = 1.07;

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
                weight: (LEXICON_SCALE * probability.sqrt().sqrt()).min(1.0),
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
