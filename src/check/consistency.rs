//! The same source text, translated in different ways.

use std::collections::HashMap;

use super::finding::{Check, Finding};
use super::pair::Taken;
use crate::text::hash::Quick;

/// What was seen so far: 24 bytes for each different source text.
#[derive(Debug, Default)]
pub(super) struct Seen {
    /// By hash of the source: hash of its first translation, and the number of that pair.
    translations: HashMap<u64, (u64, u64), Quick>,
    /// Room for the next translation's key.
    key: String,
}

impl Seen {
    /// Tells of a translation that differs from an earlier one of the same source; `n` is
    /// the number of the pair.
    pub(super) fn check(&mut self, pair: &Taken<'_>, n: u64, found: &mut Vec<Finding>) {
        let source = digest(&pair.source.analysis.folded.text);
        self.key.clear();
        push_key(&pair.target.analysis.folded.text, &mut self.key);
        let target = digest(&self.key);
        let (first, at) = *self.translations.entry(source).or_insert((target, n));
        if first != target {
            let message = format!("pair {at} translates the same source in another way");
            found.push(Finding::new(Check::Inconsistent, message));
        }
    }
}

/// What makes two translations the same: words, not case or marks.
fn push_key(text: &str, key: &mut String) {
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' | ' ' => key.push(c),
            'A'..='Z' => key.push(c.to_ascii_lowercase()),
            _ if c.is_ascii() || !c.is_alphanumeric() => {}
            _ => key.extend(c.to_lowercase()),
        }
    }
}

fn digest(text: &str) -> u64 {
    xxhash_rust::xxh3::xxh3_64(text.as_bytes())
}
