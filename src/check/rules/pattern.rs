//! How tables write words: `word`, `begin*`, and phrases.

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
    /// The longest first.
    phrases: Vec<Vec<String>>,
}

impl Phrases {
    pub(super) fn add(&mut self, phrase: Vec<String>) {
        self.phrases.push(phrase);
        self.phrases
            .sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
    }

    /// Length of the longest phrase that `words` starts with; 0 where none does.
    pub(super) fn length(&self, words: &[&str]) -> usize {
        let starts = |phrase: &&Vec<String>| {
            phrase.len() <= words.len() && phrase.iter().zip(words).all(|(one, other)| one == other)
        };
        self.phrases.iter().find(starts).map_or(0, Vec::len)
    }
}
