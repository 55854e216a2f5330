//! How tables write words: `word`, `begin*`, and phrases.

use crate::text::hash::Quick;
use std::collections::HashMap;

/// One word, or all that begin alike.
#[derive(Clone, Debug)]
pub(super) struct Pattern {
    text: String,
    open: bool,
}

impl Pattern {
    /// From `word` or `begin*`.
    pub(super) fn new(written: &str) -> Self {
        let open = written.ends_with('*');
        Pattern {
            text: written.trim_end_matches('*').to_owned(),
            open,
        }
    }

    /// Whether a word in small letters is meant.
    pub(super) fn fits(&self, word: &str) -> bool {
        match self.open {
            true => word.starts_with(&self.text),
            false => word == self.text,
        }
    }
}

/// What tables say of words, looked up by a word: of itself, and of all that begin like it.
#[derive(Clone, Debug)]
pub(super) struct Sayings<T> {
    exact: HashMap<String, Vec<T>, Quick>,
    open: HashMap<String, Vec<T>, Quick>,
    /// Bytes of the shortest and the longest beginning.
    lengths: (usize, usize),
}

impl<T> Default for Sayings<T> {
    fn default() -> Self {
        Sayings {
            exact: HashMap::default(),
            open: HashMap::default(),
            lengths: (usize::MAX, 0),
        }
    }
}

impl<T: Copy> Sayings<T> {
    /// Adds something that is said of `word` or `begin*`.
    pub(super) fn add(&mut self, written: &str, said: T) {
        let Some(start) = written.strip_suffix('*') else {
            self.exact.entry(written.to_owned()).or_default().push(said);
            return;
        };
        let (shortest, longest) = self.lengths;
        self.lengths = (shortest.min(start.len()), longest.max(start.len()));
        self.open.entry(start.to_owned()).or_default().push(said);
    }

    /// All that is said of a word in small letters.
    pub(super) fn of<'s>(&'s self, word: &'s str) -> impl Iterator<Item = T> + 's {
        let (shortest, longest) = self.lengths;
        let ends = shortest..=longest.min(word.len());
        let starts = ends.filter_map(move |end| self.open.get(word.get(..end)?));
        self.exact
            .get(word)
            .into_iter()
            .chain(starts)
            .flatten()
            .copied()
    }
}

/// Phrases of several words.
#[derive(Clone, Debug, Default)]
pub(super) struct Phrases {
    /// By their first word, the longest first.
    phrases: HashMap<String, Vec<Vec<String>>, Quick>,
}

impl Phrases {
    pub(super) fn add(&mut self, phrase: Vec<String>) {
        let Some(first) = phrase.first() else { return };
        let alike = self.phrases.entry(first.clone()).or_default();
        alike.push(phrase);
        alike.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
    }

    /// Length of the longest phrase that the words which `word` gives start with, whatever
    /// their capitals; 0 where none does. `first` is the first of them in small letters.
    pub(super) fn length<'t>(&self, first: &str, word: impl Fn(usize) -> &'t str) -> usize {
        let starts = |phrase: &&Vec<String>| {
            let rest = phrase.iter().enumerate().skip(1);
            rest.into_iter()
                .all(|(index, wanted)| is_same(word(index), wanted))
        };
        let alike = self.phrases.get(first);
        alike
            .and_then(|alike| alike.iter().find(starts))
            .map_or(0, Vec::len)
    }
}

/// Whether a word is `wanted`, which is in small letters.
fn is_same(word: &str, wanted: &str) -> bool {
    word == wanted || word.chars().flat_map(char::to_lowercase).eq(wanted.chars())
}
