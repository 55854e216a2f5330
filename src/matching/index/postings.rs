//! Making the lists of patterns.
//!
//! A list holds the numbers of the patterns that have a key: a symbol, or a pair of
//! symbols. The lists of many keys are filled at once, in one array, while all patterns
//! are passed over; how many that are is bounded, so that the array stays small.

use std::ops::Range;

use rayon::prelude::*;

use super::bytes::{Cursor, Wide, wide};
use super::{SECTIONS, lists, pair_list, section, symbol_of};

/// Pairs that share a list, on average.
const PAIRS_IN_LIST: usize = 16;

/// Numbers that are collected in one array, 16 MiB.
const COLLECTED: usize = 4 << 20;

/// The symbols of all patterns, one pattern behind the other.
#[derive(Debug, Default)]
pub(super) struct Patterns {
    /// For each pattern its length and its symbols.
    bytes: Vec<u8>,
    count: usize,
}

/// Lists of patterns, and where each ends.
pub(super) struct Lists {
    pub(super) ends: Vec<u8>,
    pub(super) data: Vec<u8>,
}

/// What patterns are listed by.
#[derive(Clone, Copy)]
enum Keys {
    /// Their symbols.
    Symbols,
    /// Their pairs of symbols below `common`, which share 2 to the power of `bits` lists.
    Pairs { common: u32, bits: u32 },
}

impl Keys {
    /// Calls `visit` for the keys of a pattern, for some of them perhaps twice.
    fn of(self, pattern: &[u32], mut visit: impl FnMut(usize)) {
        match self {
            Keys::Symbols => pattern.iter().for_each(|symbol| visit(*symbol as usize)),
            Keys::Pairs { common, bits } => {
                for two in pattern.windows(2) {
                    if let [first, second] = *two
                        && first < common
                        && second < common
                    {
                        visit(pair_list(first, second, bits));
                    }
                }
            }
        }
    }
}

impl Patterns {
    /// The `count` patterns of an index that holds them, without their members.
    pub(super) fn of(sections: &[Vec<u8>; SECTIONS], count: usize) -> Self {
        let ends = Wide::new(&sections[section::PATTERN_ENDS]);
        let mut bytes = Vec::new();
        for pattern in 0..count {
            let mut cursor = Cursor::new(ends.piece(&sections[section::PATTERNS], pattern));
            let whole = cursor.rest();
            for _ in 0..cursor.number() {
                cursor.number();
            }
            bytes.extend_from_slice(&whole[..whole.len() - cursor.left()]);
        }
        Patterns { bytes, count }
    }

    /// Number of patterns.
    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// Calls `visit` for each pattern with its number and symbols.
    fn for_each(&self, mut visit: impl FnMut(u32, &[u32])) {
        let mut cursor = Cursor::new(&self.bytes);
        let mut symbols = Vec::new();
        for pattern in 0..self.count as u32 {
            let length = cursor.number();
            symbols.clear();
            symbols.extend((0..length).map(|_| cursor.small()));
            visit(pattern, &symbols);
        }
    }

    /// For each symbol the patterns that hold it.
    pub(super) fn ones(&self, words: usize) -> Lists {
        self.lists(symbol_of(words as u32) as usize, Keys::Symbols)
    }

    /// The patterns of pairs of symbols below `common`, and the power of two that is the
    /// number of their lists.
    pub(super) fn pairs(&self, common: u32) -> (Lists, u32) {
        let mut occurrences = 0;
        self.for_each(|_, pattern| {
            Keys::Pairs { common, bits: 1 }.of(pattern, |_| occurrences += 1);
        });
        let wanted = (occurrences / PAIRS_IN_LIST + 1).next_power_of_two();
        let bits = wanted.trailing_zeros().clamp(1, 31);
        (self.lists(1 << bits, Keys::Pairs { common, bits }), bits)
    }

    /// For each key, of which there are `count`, the patterns that have it.
    fn lists(&self, count: usize, keys: Keys) -> Lists {
        let counts = self.counts_of(count, keys);
        let mut data = Vec::new();
        let mut ends = vec![0];
        // As many at a time as there are threads, so that few arrays are there.
        for some in slices(&counts, COLLECTED).chunks(rayon::current_num_threads()) {
            let filled: Vec<(Vec<u8>, Vec<u32>)> = some
                .par_iter()
                .map(|slice| self.lists_of(&counts, slice.clone(), keys))
                .collect();
            for (lists, lengths) in filled {
                for length in lengths {
                    ends.push(ends.last().unwrap_or(&0) + u64::from(length));
                }
                data.extend(lists);
            }
        }
        Lists {
            ends: wide(&ends),
            data,
        }
    }

    /// How many patterns have each key.
    fn counts_of(&self, count: usize, keys: Keys) -> Vec<u32> {
        let mut counts = vec![0_u32; count];
        // The last pattern that was counted for a key, counted from 1.
        let mut last = vec![0_u32; count];
        self.for_each(|number, pattern| {
            keys.of(pattern, |key| {
                if last[key] != number + 1 {
                    last[key] = number + 1;
                    counts[key] += 1;
                }
            });
        });
        counts
    }

    /// The lists of some keys in their bytes, and how long each is.
    fn lists_of(&self, counts: &[u32], slice: Range<usize>, keys: Keys) -> (Vec<u8>, Vec<u32>) {
        let counts = &counts[slice.clone()];
        let mut starts = Vec::with_capacity(counts.len() + 1);
        let mut total = 0_usize;
        for count in counts {
            starts.push(total);
            total += *count as usize;
        }
        starts.push(total);
        let mut numbers = vec![0_u32; total];
        let mut next = starts.clone();
        self.for_each(|number, pattern| {
            keys.of(pattern, |key| {
                if !slice.contains(&key) {
                    return;
                }
                let key = key - slice.start;
                let at = next[key];
                // A pattern that has the key twice is in its list once.
                if at == starts[key] || numbers[at - 1] != number {
                    numbers[at] = number;
                    next[key] += 1;
                }
            });
        });
        let mut out = Vec::new();
        let mut lengths = Vec::with_capacity(counts.len());
        for range in starts.windows(2) {
            let before = out.len();
            lists::write(&mut out, &numbers[range[0]..range[1]]);
            lengths.push((out.len() - before) as u32);
        }
        (out, lengths)
    }
}

/// Keys cut into ranges whose counts come to at most `most`, or that are of one key.
fn slices(counts: &[u32], most: usize) -> Vec<Range<usize>> {
    let mut slices = Vec::new();
    let mut start = 0;
    let mut total = 0;
    for (key, count) in counts.iter().enumerate() {
        let count = *count as usize;
        if key > start && total + count > most {
            slices.push(start..key);
            (start, total) = (key, 0);
        }
        total += count;
    }
    slices.push(start..counts.len());
    slices
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::matching::index::bytes::put;

    #[test]
    fn keys_are_cut_where_there_are_enough() {
        assert!(slices(&[], 3) == [Range { start: 0, end: 0 }]);
        assert_eq!(slices(&[1, 2, 1, 9, 0, 3], 3), [0..2, 2..3, 3..4, 4..6]);
    }

    proptest! {
        #[test]
        fn lists_hold_what_has_the_key(
            patterns in prop::collection::vec(prop::collection::vec(0_u32..20, 0..6), 0..40),
        ) {
            let mut all = Patterns { bytes: Vec::new(), count: patterns.len() };
            for pattern in &patterns {
                put(&mut all.bytes, pattern.len() as u64);
                pattern.iter().for_each(|symbol| put(&mut all.bytes, u64::from(*symbol)));
            }
            let counts = all.counts_of(20, Keys::Symbols);
            for most in [1, 5, 1000] {
                let mut whole = Vec::new();
                for slice in slices(&counts, most) {
                    whole.extend(all.lists_of(&counts, slice, Keys::Symbols).0);
                }
                let mut expected = Vec::new();
                for key in 0..20_u32 {
                    let having = (0..).zip(&patterns).filter(|(_, has)| has.contains(&key));
                    let numbers: Vec<u32> = having.map(|(number, _)| number).collect();
                    lists::write(&mut expected, &numbers);
                }
                prop_assert_eq!(whole, expected);
            }
        }
    }
}
