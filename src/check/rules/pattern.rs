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
