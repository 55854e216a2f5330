//! A set of keys of one side, small and asked often.

use super::words::Key;

/// Keys behind a filter that turns most others away at once.
#[derive(Clone, Debug, Default)]
pub(super) struct KeySet {
    filter: [u64; WORDS],
    keys: Vec<Key>,
}

/// Words of the filter: 1,024 bits, of which the hundred words of a long segment set a tenth.
const WORDS: usize = 16;

impl KeySet {
    /// Of none yet, with room for some.
    pub(super) fn with_room(keys: usize) -> Self {
        KeySet {
            filter: [0; WORDS],
            keys: Vec::with_capacity(keys),
        }
    }

    /// Adds a key.
    pub(super) fn add(&mut self, key: Key) {
        let (word, bit) = place(key);
        self.filter[word] |= bit;
        self.keys.push(key);
    }

    /// Whether it holds a key.
    pub(super) fn contains(&self, key: Key) -> bool {
        let (word, bit) = place(key);
        // Some ten numbers in a row are compared faster than they are sorted before.
        self.filter[word] & bit != 0 && self.keys.contains(&key)
    }
}

/// Where a key stands in the filter. Keys are numbered as they come, so their last bits
/// spread.
fn place(key: Key) -> (usize, u64) {
    (key as usize / 64 % WORDS, 1 << (key % 64))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_holds_what_was_put_in(keys in proptest::collection::vec(0u32..5_000, 0..80), asked in 0u32..5_000) {
            let mut set = KeySet::with_room(keys.len());
            keys.iter().for_each(|key| set.add(*key));
            prop_assert_eq!(set.contains(asked), keys.contains(&asked));
        }
    }
}
