//! What is known of each word, found once and kept: its stem, its translations by the
//! lexicon, and what the rule tables say of it.
//!
//! News repeats itself: a few ten thousand words make up nearly all of any memory. So a
//! pair costs one look-up a word, and the checks compare numbers.

use hashbrown::HashTable;

use super::rules::{Rules, Traits};
use crate::lexicon::Lexicon;
use crate::text::Lang;
use crate::text::stem::Stemmer;
use crate::text::word::plain;

/// Words kept of each side, at most: some 50 MB. When there are more all are forgotten,
/// which happens on made-up text alone.
const MOST_WORDS: usize = 300_000;

/// Share of a word's uses in which a translation must occur to be one of its translations.
const RARE_TRANSLATION: f32 = 0.02;

/// Bytes that words of one root have in common at their start: `presidente`, `president`.
const START: usize = 5;

/// Which side of a pair a word stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Which {
    /// The text that was translated.
    Source,
    /// Its translation.
    Target,
}

/// Number of a string that both sides share: a stem or a plain spelling.
pub(super) type Key = u32;

/// What is known of a word, whatever its capitals.
#[derive(Debug)]
pub(super) struct Known {
    /// Its stem.
    pub(super) stem: Key,
    /// Its spelling without accents.
    pub(super) plain: Key,
    /// The first letters of that, which words of one root share; none of a short word.
    pub(super) start: Option<Key>,
    /// Stems of its translations into the other language, the most probable first.
    pub(super) translations: Box<[Key]>,
    /// What the tables say of it.
    pub(super) traits: Traits,
}

impl Known {
    /// Whether the lexicon knows it.
    pub(super) fn is_known(&self) -> bool {
        !self.translations.is_empty()
    }
}

/// Numbers for strings.
#[derive(Debug, Default)]
pub(super) struct Keys {
    /// Found by their texts.
    numbers: HashTable<Key>,
    texts: Vec<Box<str>>,
}

impl Keys {
    fn of(&mut self, text: &str) -> Key {
        let hash = |text: &str| xxhash_rust::xxh3::xxh3_64(text.as_bytes());
        let texts = &self.texts;
        let of_key = |key: &Key| texts.get(*key as usize).map_or("", |text| text);
        if let Some(number) = self.numbers.find(hash(text), |key| of_key(key) == text) {
            return *number;
        }
        let number = self.texts.len() as Key;
        self.numbers
            .insert_unique(hash(text), number, |key| hash(of_key(key)));
        self.texts.push(text.into());
        number
    }

    /// The string of a number.
    pub(super) fn text(&self, key: Key) -> &str {
        self.texts.get(key as usize).map_or("", |text| text)
    }
}

/// The words of one language.
#[derive(Debug)]
struct Vocabulary {
    /// By 64 bits of hash: that two of some hundred thousand words have the same does not
    /// happen, and to compare their letters took as long as all else.
    numbers: HashTable<(u64, u32)>,
    known: Vec<Known>,
    stemmer: Stemmer,
    lexicon: Lexicon<'static>,
    which: Which,
}

impl Vocabulary {
    fn new(which: Which, lang: &Lang, other: &Lang) -> Self {
        Vocabulary {
            numbers: HashTable::new(),
            known: Vec::new(),
            stemmer: Stemmer::new(lang),
            lexicon: Lexicon::shipped(lang, other),
            which,
        }
    }

    /// The number of a word in small letters.
    fn number(&mut self, word: &str, keys: &mut Keys, rules: &Rules) -> u32 {
        let hash = xxhash_rust::xxh3::xxh3_64(word.as_bytes());
        if let Some((_, number)) = self.numbers.find(hash, |(known, _)| *known == hash) {
            return *number;
        }
        let stem = self.stemmer.stem(word);
        let translations = self.lexicon.translations(&stem);
        let likely: Vec<(&str, f32)> = translations
            .filter(|(_, p)| *p >= RARE_TRANSLATION)
            .collect();
        let plain = plain_name(word);
        let known = Known {
            stem: keys.of(&stem),
            start: plain.get(..START).map(|start| keys.of(start)),
            plain: keys.of(&plain),
            translations: likely.iter().map(|(stem, _)| keys.of(stem)).collect(),
            traits: rules.traits(self.which, word, &|part| {
                self.lexicon
                    .translations(&self.stemmer.stem(part))
                    .next()
                    .is_some()
            }),
        };
        let number = self.known.len() as u32;
        self.known.push(known);
        self.numbers
            .insert_unique(hash, (hash, number), |(hash, _)| *hash);
        number
    }
}

/// The plain spelling of a word; `U.S.` and `US` have the same.
pub(super) fn plain_name(word: &str) -> String {
    let mut plain = plain(word);
    plain.retain(|c| c != '.');
    plain
}

/// The words of both sides.
#[derive(Debug)]
pub(super) struct Words {
    source: Vocabulary,
    target: Vocabulary,
    /// Stems and spellings.
    pub(super) keys: Keys,
}

impl Words {
    /// None yet, of texts in these languages.
    pub(super) fn new(source: &Lang, target: &Lang) -> Self {
        Words {
            source: Vocabulary::new(Which::Source, source, target),
            target: Vocabulary::new(Which::Target, target, source),
            keys: Keys::default(),
        }
    }

    /// Forgets all words when there are too many, and tells whether it did: numbers given
    /// before it mean nothing after it.
    pub(super) fn keep_small(&mut self) -> bool {
        let many = self.source.known.len().max(self.target.known.len()) > MOST_WORDS;
        if many {
            for side in [&mut self.source, &mut self.target] {
                side.numbers.clear();
                side.known.clear();
            }
            self.keys = Keys::default();
        }
        many
    }

    /// The number of a word in small letters.
    pub(super) fn number(&mut self, which: Which, word: &str, rules: &Rules) -> u32 {
        let side = match which {
            Which::Source => &mut self.source,
            Which::Target => &mut self.target,
        };
        side.number(word, &mut self.keys, rules)
    }

    /// What is known of a word.
    pub(super) fn known(&self, which: Which, number: u32) -> &Known {
        let side = match which {
            Which::Source => &self.source,
            Which::Target => &self.target,
        };
        &side.known[number as usize]
    }
}
