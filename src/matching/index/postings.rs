//! Making the lists of patterns.
//!
//! A list holds the numbers of the patterns that have a key: a symbol, or a pair of
//! symbols. The lists of many keys are made at once, while all patterns are passed over;
//! how many that are is bounded, so that what is collected stays small.

use std::ops::Range;

use rayon::prelude::*;

use super::bytes::{Cursor, Wide, wide};
use super::{SECTIONS, lists, pair_list, section, symbol_of};

/// Pairs that share a list, on average.
const PAIRS_IN_LIST: usize = 16;

/// Keys of patterns that are collected at once, 15 MiB.
const COLLECTED: usize = 5 << 19;

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
        let groups = Groups::of(count);
        let occurrences = self.occurrences(groups, keys);
        let mut lengths: Vec<u32> = Vec::with_capacity(count);
        let mut data = Vec::new();
        // As many at a time as there are threads, so that few arrays are there.
        for some in slices(&occurrences, COLLECTED).chunks(rayon::current_num_threads()) {
            let filled: Vec<(Vec<u8>, Vec<u32>)> = some
                .par_iter()
                .map(|slice| self.lists_of(&occurrences[slice.clone()], groups, slice.start, keys))
                .collect();
            for (lists, of_slice) in filled {
                lengths.extend(of_slice);
                data.extend(lists);
            }
        }
        let ends = lengths.iter().scan(0, |end, length| {
            *end += u64::from(*length);
            Some(*end)
        });
        Lists {
            ends: wide(std::iter::once(0).chain(ends)),
            data,
        }
    }

    /// How often keys of each group occur in patterns.
    fn occurrences(&self, groups: Groups, keys: Keys) -> Vec<u32> {
        let mut counts = vec![0_u32; groups.len()];
        self.for_each(|_, pattern| keys.of(pattern, |key| counts[groups.group(key)] += 1));
        counts
    }

    /// The lists of the keys of some groups, from number `first` on, in their bytes, and
    /// how long each is.
    fn lists_of(
        &self,
        occurrences: &[u32],
        groups: Groups,
        first: usize,
        keys: Keys,
    ) -> (Vec<u8>, Vec<u32>) {
        let mut next = Vec::with_capacity(occurrences.len());
        let mut total = 0_usize;
        for count in occurrences {
            next.push(total);
            total += *count as usize;
        }
        // What has a key lies with its group, in the order of the patterns: the key's place
        // in the group, and the pattern.
        let mut key_of = vec![0_u16; total];
        let mut pattern_of = vec![0_u32; total];
        self.for_each(|number, pattern| {
            keys.of(pattern, |key| {
                let group = groups.group(key).wrapping_sub(first);
                if let Some(next) = next.get_mut(group) {
                    key_of[*next] = groups.place(key);
                    pattern_of[*next] = number;
                    *next += 1;
                }
            });
        });
        let mut out = Vec::new();
        let mut lengths = Vec::new();
        let mut sorted = ByKey::default();
        let mut start = 0;
        for (group, end) in (first..).zip(next) {
            let keys = groups.keys(group).len();
            sorted.sort(&key_of[start..end], &pattern_of[start..end], keys);
            for list in sorted.lists() {
                let before = out.len();
                lists::write(&mut out, list);
                lengths.push((out.len() - before) as u32);
            }
            start = end;
        }
        (out, lengths)
    }
}

/// Keys in groups of neighbours: what belongs to one group is sorted in the processor's
/// own memory, so that going through all patterns is what collecting them costs.
#[derive(Clone, Copy, Debug)]
struct Groups {
    keys: usize,
    /// Keys that are groups of their own.
    single: usize,
    /// Keys of a group behind those, as a power of two.
    bits: u32,
}

impl Groups {
    fn of(keys: usize) -> Self {
        // Symbols are numbered by their frequency: the first ones are in as many patterns
        // as thousands of others.
        let single = 2048.min(keys);
        // Groups of the others, at most where they are not too many.
        const SHARED: usize = 4096;
        let together = (keys - single).div_ceil(SHARED).next_power_of_two();
        Groups {
            keys,
            single,
            // The place of a key in its group is kept in as many bits.
            bits: together.trailing_zeros().min(u16::BITS),
        }
    }

    /// Number of groups.
    fn len(self) -> usize {
        self.keys
            .checked_sub(1)
            .map_or(0, |last| self.group(last) + 1)
    }

    fn group(self, key: usize) -> usize {
        match key.checked_sub(self.single) {
            None => key,
            Some(behind) => self.single + (behind >> self.bits),
        }
    }

    /// The place of a key in its group.
    fn place(self, key: usize) -> u16 {
        match key.checked_sub(self.single) {
            None => 0,
            Some(behind) => (behind & ((1 << self.bits) - 1)) as u16,
        }
    }

    /// The keys of a group.
    fn keys(self, group: usize) -> Range<usize> {
        match group.checked_sub(self.single) {
            None => group..group + 1,
            Some(shared) => {
                let start = self.single + (shared << self.bits);
                start..(start + (1 << self.bits)).min(self.keys)
            }
        }
    }
}

/// The patterns of one group of keys, sorted by key (counting sort).
#[derive(Default)]
struct ByKey {
    numbers: Vec<u32>,
    starts: Vec<usize>,
    /// Where the list of each key ends; a pattern that has the key twice is in it once.
    ends: Vec<usize>,
}

impl ByKey {
    /// Sorts patterns, ascending, by which of `keys` keys each has.
    fn sort(&mut self, key_of: &[u16], patterns: &[u32], keys: usize) {
        self.starts.clear();
        self.starts.resize(keys, 0);
        for key in key_of {
            self.starts[usize::from(*key)] += 1;
        }
        let mut total = 0;
        for start in &mut self.starts {
            total += std::mem::replace(start, total);
        }
        self.ends.clone_from(&self.starts);
        self.numbers.resize(patterns.len(), 0);
        for (key, number) in key_of.iter().zip(patterns) {
            let key = usize::from(*key);
            let end = &mut self.ends[key];
            if *end == self.starts[key] || self.numbers[*end - 1] != *number {
                self.numbers[*end] = *number;
                *end += 1;
            }
        }
    }

    /// The patterns of each key.
    fn lists(&self) -> impl Iterator<Item = &[u32]> {
        let ranges = self.starts.iter().zip(&self.ends);
        ranges.map(|(start, end)| &self.numbers[*start..*end])
    }
}

/// Groups cut into ranges whose counts come to at most `most`, or that are one group.
fn slices(counts: &[u32], most: usize) -> Vec<Range<usize>> {
    let mut slices = Vec::new();
    let mut start = 0;
    let mut total = 0;
    for (group, count) in counts.iter().enumerate() {
        let count = *count as usize;
        if group > start && total + count > most {
            slices.push(start..group);
            (start, total) = (group, 0);
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
            let mut expected = Vec::new();
            for key in 0..20_u32 {
                let having = (0..).zip(&patterns).filter(|(_, has)| has.contains(&key));
                let numbers: Vec<u32> = having.map(|(number, _)| number).collect();
                lists::write(&mut expected, &numbers);
            }
            for groups in [Groups::of(20), Groups { keys: 20, single: 3, bits: 2 }] {
                let counts = all.occurrences(groups, Keys::Symbols);
                for most in [1, 5, 1000] {
                    let mut whole = Vec::new();
                    for slice in slices(&counts, most) {
                        let (first, counts) = (slice.start, &counts[slice]);
                        whole.extend(all.lists_of(counts, groups, first, Keys::Symbols).0);
                    }
                    prop_assert_eq!(&whole, &expected);
                }
            }
        }

        #[test]
        fn groups_tile_the_keys(keys in 0_usize..20_000, single in 0_usize..40, bits in 0_u32..9) {
            let small = Groups { keys, single: single.min(keys), bits };
            for groups in [Groups::of(keys), small] {
                let mut next = 0;
                for group in 0..groups.len() {
                    let range = groups.keys(group);
                    prop_assert_eq!(range.start, next);
                    prop_assert!(range.clone().all(|key| groups.group(key) == group));
                    prop_assert!(range.clone().zip(0..).all(|(key, at)| groups.place(key) == at));
                    next = range.end;
                }
                prop_assert_eq!(next, keys);
            }
        }
    }
}
