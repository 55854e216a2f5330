//! A set of keys of one side, small and asked often.

use super::words::Key;

/// Keys, sorted, behind a filter that turns most others away at once.
#[derive(Clone, Debug, Default)]
pub(super) struct KeySet {
    filter: [u64; WORDS],
    keys: Vec<Key>,
}

/// Words of the filter: 1,024 bits, of which the hundred words of a long segment set a tenth.
const WORDS: usize = 16;

impl KeySet {
    /// Of these keys.
    pub(super) fn new(keys: impl Iterator<Item = Key>) -> Self {
        let mut set = KeySet {
            filter: [0; WORDS],
            keys: keys.collect(),
        };
        set.keys.sort_unstable();
        for key in &set.keys {
            let (word, bit) = place(*key);
            set.filter[word] |= bit;
        }
        set
    }

    /// Whether it holds a key.
    pub(super) fn contains(&self, key: Key) -> bool {
        let (word, bit) = place(key);
        self.filter[word] & bit != 0 && self.keys.binary_search(&key).is_ok()
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
            let set = KeySet::new(keys.iter().copied());
            prop_assert_eq!(set.contains(asked), keys.contains(&asked));
        }
    }
}
