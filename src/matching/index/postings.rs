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

/// Keys of patterns that are collected at once for each thread, 15 MiB.
const COLLECTED: usize = 5 << 19;

/// The symbols of all patterns, in a piece for each thread.
#[derive(Debug)]
pub(super) struct Patterns(Vec<Piece>);

/// The symbols of some patterns in a row.
#[derive(Debug)]
struct Piece {
    /// The number of the first one.
    first: u32,
    count: u32,
    /// For each pattern its length and its symbols.
    bytes: Vec<u8>,
}

impl Piece {
    /// Calls `visit` for each pattern with its number and symbols.
    fn for_each(&self, mut visit: impl FnMut(u32, &[u32])) {
        let mut cursor = Cursor::new(&self.bytes);
        let mut symbols = Vec::new();
        for pattern in self.first..self.first + self.count {
            let length = cursor.number();
            symbols.clear();
            symbols.extend((0..length).map(|_| cursor.small()));
            visit(pattern, &symbols);
        }
    }
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
        let piece = |range: Range<usize>| {
            let mut bytes = Vec::new();
            for pattern in range.clone() {
                let mut cursor = Cursor::new(ends.piece(&sections[section::PATTERNS], pattern));
                let whole = cursor.rest();
                for _ in 0..cursor.number() {
                    cursor.number();
                }
                bytes.extend_from_slice(&whole[..whole.len() - cursor.left()]);
            }
            Piece {
                first: range.start as u32,
                count: range.len() as u32,
                bytes,
            }
        };
        let pieces = rayon::current_num_threads();
        let cut = |number: usize| count * number / pieces;
        let ranges = (0..pieces).into_par_iter().map(|n| cut(n)..cut(n + 1));
        Patterns(ranges.map(piece).collect())
    }

    /// Number of patterns.
    pub(super) fn len(&self) -> usize {
        self.0.iter().map(|piece| piece.count as usize).sum()
    }

    /// For each symbol the patterns that hold it.
    pub(super) fn ones(&self, words: usize) -> Lists {
        self.lists(symbol_of(words as u32) as usize, Keys::Symbols)
    }

    /// The patterns of pairs of symbols below `common`, and the power of two that is the
    /// number of their lists.
    pub(super) fn pairs(&self, common: u32) -> (Lists, u32) {
        let keys = Keys::Pairs { common, bits: 1 };
        let occurrences = |piece: &Piece| {
            let mut count = 0;
            piece.for_each(|_, pattern| keys.of(pattern, |_| count += 1));
            count
        };
        let occurrences: usize = self.0.par_iter().map(occurrences).sum();
        let wanted = (occurrences / PAIRS_IN_LIST + 1).next_power_of_two();
        let bits = wanted.trailing_zeros().clamp(1, 31);
        (self.lists(1 << bits, Keys::Pairs { common, bits }), bits)
    }

    /// For each key, of which there are `count`, the patterns that have it.
    fn lists(&self, count: usize, keys: Keys) -> Lists {
        let most = COLLECTED * rayon::current_num_threads();
        self.lists_by(Groups::of(count), keys, most)
    }

    /// The same, with `groups` of the keys, of which `most` are collected at once.
    fn lists_by(&self, groups: Groups, keys: Keys, most: usize) -> Lists {
        let counts: Vec<Vec<u32>> = self
            .0
            .par_iter()
            .map(|piece| occurrences(piece, groups, keys))
            .collect();
        let totals: Vec<u32> = (0..groups.len())
            .map(|group| counts.iter().map(|counts| counts[group]).sum())
            .collect();
        let mut lengths: Vec<u32> = Vec::with_capacity(groups.keys);
        let mut data = Vec::new();
        for slice in slices(&totals, most) {
            let pieces = self.0.par_iter().zip(&counts);
            let having: Vec<Having> = pieces
                .map(|(piece, counts)| {
                    Having::of(piece, &counts[slice.clone()], groups, slice.start, keys)
                })
                .collect();
            let sorted: Vec<(Vec<u8>, Vec<u32>)> =
                slices(&totals[slice.clone()], most / having.len().max(1))
                    .into_par_iter()
                    .map(|part| lists_of(&having, part, groups, slice.start))
                    .collect();
            for (lists, of_part) in sorted {
                lengths.extend(of_part);
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
}

/// How often keys of each group occur in patterns.
fn occurrences(piece: &Piece, groups: Groups, keys: Keys) -> Vec<u32> {
    let mut counts = vec![0_u32; groups.len()];
    piece.for_each(|_, pattern| keys.of(pattern, |key| counts[groups.group(key)] += 1));
    counts
}

/// Which patterns of a piece have keys of some groups: for each key its place in the group,
/// and the pattern. They lie with their group, in the order of the patterns.
struct Having {
    places: Vec<u16>,
    patterns: Vec<u32>,
    /// Where each group ends.
    ends: Vec<usize>,
}

impl Having {
    /// Those of groups from number `first` on, of which `counts` tells how many there are.
    fn of(piece: &Piece, counts: &[u32], groups: Groups, first: usize, keys: Keys) -> Self {
        let mut next = Vec::with_capacity(counts.len());
        let mut total = 0_usize;
        for count in counts {
            next.push(total);
            total += *count as usize;
        }
        let mut places = vec![0_u16; total];
        let mut patterns = vec![0_u32; total];
        piece.for_each(|number, pattern| {
            keys.of(pattern, |key| {
                let group = groups.group(key).wrapping_sub(first);
                if let Some(next) = next.get_mut(group) {
                    places[*next] = groups.place(key);
                    patterns[*next] = number;
                    *next += 1;
                }
            });
        });
        Having {
            places,
            patterns,
            ends: next,
        }
    }

    /// What lies with the group of this number among its groups.
    fn group(&self, number: usize) -> (&[u16], &[u32]) {
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        let range = start..self.ends[number];
        (&self.places[range.clone()], &self.patterns[range])
    }
}

/// The lists of the keys of some of the groups that were collected from number `first` on,
/// in their bytes, and how long each is.
fn lists_of(
    having: &[Having],
    part: Range<usize>,
    groups: Groups,
    first: usize,
) -> (Vec<u8>, Vec<u32>) {
    let mut out = Vec::new();
    let mut lengths = Vec::new();
    let mut sorted = ByKey::default();
    for group in part {
        let keys = groups.keys(first + group).len();
        sorted.sort(having.iter().map(|having| having.group(group)), keys);
        for list in sorted.lists() {
            let before = out.len();
            lists::write(&mut out, list);
            lengths.push((out.len() - before) as u32);
        }
    }
    (out, lengths)
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
        let single = 256.min(keys);
        // Groups of the others, at most where they are not too many: to write to more places
        // in turn than this is slow, and so is sorting many keys in one group.
        const SHARED: usize = 1024;
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
    fn sort<'h>(
        &mut self,
        having: impl Iterator<Item = (&'h [u16], &'h [u32])> + Clone,
        keys: usize,
    ) {
        self.starts.clear();
        self.starts.resize(keys, 0);
        for key in having.clone().flat_map(|(places, _)| places) {
            self.starts[usize::from(*key)] += 1;
        }
        let mut total = 0;
        for start in &mut self.starts {
            total += std::mem::replace(start, total);
        }
        self.ends.clone_from(&self.starts);
        self.numbers.resize(total, 0);
        for (key, number) in having.flat_map(|(places, patterns)| places.iter().zip(patterns)) {
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
            pieces in 1_usize..40,
        ) {
            let pieces = patterns.chunks(pieces).scan(0, |first, patterns| {
                let mut bytes = Vec::new();
                for pattern in patterns {
                    put(&mut bytes, pattern.len() as u64);
                    pattern.iter().for_each(|symbol| put(&mut bytes, u64::from(*symbol)));
                }
                let count = patterns.len() as u32;
                let piece = Piece { first: *first, count, bytes };
                *first += count;
                Some(piece)
            });
            let all = Patterns(pieces.collect());
            let mut expected = Vec::new();
            for key in 0..20_u32 {
                let having = (0..).zip(&patterns).filter(|(_, has)| has.contains(&key));
                let numbers: Vec<u32> = having.map(|(number, _)| number).collect();
                lists::write(&mut expected, &numbers);
            }
            for groups in [Groups::of(20), Groups { keys: 20, single: 3, bits: 2 }] {
                for most in [1, 5, 1000] {
                    let lists = all.lists_by(groups, Keys::Symbols, most);
                    prop_assert_eq!(&lists.data, &expected);
                    prop_assert_eq!(Wide::new(&lists.ends).at(20), expected.len());
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
