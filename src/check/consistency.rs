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
}

impl Seen {
    /// Tells of a translation that differs from an earlier one of the same source; `n` is
    /// the number of the pair.
    pub(super) fn check(&mut self, pair: &Taken<'_>, n: u64, found: &mut Vec<Finding>) {
        let source = digest(&pair.source.analysis.folded.text);
        let target = digest(&key(&pair.target.analysis.folded.text));
        let (first, at) = *self.translations.entry(source).or_insert((target, n));
        if first != target {
            let message = format!("pair {at} translates the same source in another way");
            found.push(Finding::new(Check::Inconsistent, message));
        }
    }
}

/// What makes two translations the same: words, not case or marks.
fn key(text: &str) -> String {
    let said = text.chars().filter(|c| c.is_alphanumeric() || *c == ' ');
    said.flat_map(char::to_lowercase).collect()
}

fn digest(text: &str) -> u64 {
    xxhash_rust::xxh3::xxh3_64(text.as_bytes())
}
