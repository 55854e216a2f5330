//! Levenshtein distance between sequences of symbols, a machine word of cells at a time.
//!
//! The table of the classic algorithm is kept as differences between neighbouring
//! cells, one bit each for +1 and −1, and a column of 64 rows is filled by a dozen
//! operations (G. Myers, "A fast bit-vector algorithm for approximate string matching
//! based on dynamic programming", J. ACM 46, 1999). H. Hyyrö ("A bit-vector algorithm
//! for computing Levenshtein and Damerau edit distances", Nordic J. Computing 10, 2003)
//! states it for the distance of whole strings and for patterns of several words:
//! the first row grows by one with each column, which is the bit shifted in at the
//! bottom, and the last row's differences are summed to the distance.

/// Number of rows that one machine word holds.
const WORD: usize = 64;

/// Slots of the table of a sequence of up to one word; a power of two, at least four for
/// each symbol, so that a foreign symbol nearly always meets an empty slot.
const SLOTS: usize = 256;

/// A sequence that others are compared with, prepared once. Its size grows with its
/// length.
#[derive(Debug)]
pub struct Sequence {
    length: usize,
    /// The symbol of each slot, and whether there is one.
    keys: Vec<Option<u32>>,
    /// For each slot the positions of its symbol in the first word: one bit each.
    masks: Vec<u64>,
    /// Shift that leaves the slot of a hash.
    shift: u32,
    /// Bit of the last row in its word.
    last: u64,
    /// For more than one word.
    long: Option<Long>,
}

/// What a sequence of more than one word needs besides.
#[derive(Debug)]
struct Long {
    /// For each slot where its words begin in `words`; one more at the end.
    starts: Vec<u32>,
    /// The words that a symbol stands in, ascending, with its positions there.
    words: Vec<(u32, u64)>,
    /// Plus and minus bits of the column last filled.
    column: Vec<(u64, u64)>,
}

impl Sequence {
    /// Prepares `symbols`.
    pub fn new(symbols: &[u32]) -> Self {
        let slots = SLOTS.max((4 * symbols.len()).next_power_of_two());
        let mut sequence = Sequence {
            length: symbols.len(),
            keys: vec![None; slots],
            masks: vec![0; slots],
            shift: u64::BITS - slots.trailing_zeros(),
            last: 1 << ((symbols.len().max(1) - 1) % WORD),
            long: None,
        };
        for (row, symbol) in symbols.iter().enumerate() {
            let slot = sequence.slot(*symbol);
            sequence.keys[slot] = Some(*symbol);
            if row < WORD {
                sequence.masks[slot] |= 1 << row;
            }
        }
        if symbols.len() > WORD {
            sequence.long = Some(sequence.long(symbols));
        }
        sequence
    }

    fn long(&self, symbols: &[u32]) -> Long {
        let mut places: Vec<(usize, usize)> = symbols
            .iter()
            .enumerate()
            .map(|(row, symbol)| (self.slot(*symbol), row))
            .collect();
        places.sort_unstable();
        let mut starts = Vec::with_capacity(self.keys.len() + 1);
        let mut words: Vec<(u32, u64)> = Vec::new();
        let mut places = places.into_iter().peekable();
        for slot in 0..self.keys.len() {
            starts.push(words.len() as u32);
            let first = words.len();
            while let Some((_, row)) = places.next_if(|(of, _)| *of == slot) {
                let word = (row / WORD) as u32;
                if words.len() == first || words.last().is_some_and(|(last, _)| *last != word) {
                    words.push((word, 0));
                }
                if let Some((_, mask)) = words.last_mut() {
                    *mask |= 1 << (row % WORD);
                }
            }
        }
        starts.push(words.len() as u32);
        Long {
            starts,
            words,
            column: vec![(0, 0); symbols.len().div_ceil(WORD)],
        }
    }

    /// The slot that holds `symbol`, or the empty one where it would be.
    fn slot(&self, symbol: u32) -> usize {
        // Fibonacci hashing: the golden ratio spreads neighbouring numbers.
        let hash = u64::from(symbol).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut slot = (hash >> self.shift) as usize;
        while self.keys[slot].is_some_and(|key| key != symbol) {
            slot = (slot + 1) % self.keys.len();
        }
        slot
    }

    /// The number of insertions, deletions and replacements between the sequence and
    /// `other`. Time is `len(other) · ⌈len(self) / 64⌉`.
    pub fn distance(&mut self, other: &[u32]) -> usize {
        if self.length == 0 {
            return other.len();
        }
        match self.long.take() {
            None => self.distance_in_one_word(other),
            Some(mut long) => {
                let distance = self.distance_in_words(&mut long, other);
                self.long = Some(long);
                distance
            }
        }
    }

    fn distance_in_one_word(&self, other: &[u32]) -> usize {
        let (mut plus, mut minus) = (u64::MAX, 0_u64);
        let mut distance = self.length;
        for symbol in other {
            let equal = self.masks[self.slot(*symbol)];
            let (up, down) = step(&mut plus, &mut minus, equal, 1, 0);
            distance += usize::from(up & self.last != 0);
            distance -= usize::from(down & self.last != 0);
        }
        distance
    }

    fn distance_in_words(&self, long: &mut Long, other: &[u32]) -> usize {
        long.column.fill((u64::MAX, 0));
        let mut distance = self.length;
        for symbol in other {
            let slot = self.slot(*symbol);
            let words = long.starts[slot] as usize..long.starts[slot + 1] as usize;
            let mut words = long.words[words].iter().peekable();
            // What the row above adds to and takes from the next one, as bits.
            let (mut carry_up, mut carry_down) = (1, 0);
            let mut bottom = (0, 0);
            for (word, (plus, minus)) in (0..).zip(&mut long.column) {
                let equal = words
                    .next_if(|(at, _)| *at == word)
                    .map_or(0, |(_, mask)| *mask);
                bottom = step(plus, minus, equal, carry_up, carry_down);
                carry_up = bottom.0 >> (WORD - 1);
                carry_down = bottom.1 >> (WORD - 1);
            }
            distance += usize::from(bottom.0 & self.last != 0);
            distance -= usize::from(bottom.1 & self.last != 0);
        }
        distance
    }
}

/// Fills a column of 64 rows from the one before it: the vertical differences `plus` and
/// `minus`, the rows whose symbol equals the column's, and the horizontal difference of
/// the row above. Gives the horizontal differences of the rows, +1 and −1.
fn step(plus: &mut u64, minus: &mut u64, equal: u64, carry_up: u64, carry_down: u64) -> (u64, u64) {
    let vertical = equal | *minus;
    let equal = equal | carry_down;
    let zero = ((equal & *plus).wrapping_add(*plus) ^ *plus) | equal;
    let up = *minus | !(zero | *plus);
    let down = *plus & zero;
    let shifted_up = up << 1 | carry_up;
    let shifted_down = down << 1 | carry_down;
    *plus = shifted_down | !(vertical | shifted_up);
    *minus = shifted_up & vertical;
    (up, down)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// strsim asks for a type whose reference iterates.
    struct Plain<'a>(&'a [u32]);

    impl<'s> IntoIterator for &'s Plain<'_> {
        type Item = &'s u32;
        type IntoIter = std::slice::Iter<'s, u32>;

        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }

    fn check(a: &[u32], b: &[u32]) {
        let full = strsim::generic_levenshtein(&Plain(a), &Plain(b));
        assert_eq!(Sequence::new(a).distance(b), full, "{a:?} {b:?}");
    }

    proptest! {
        #[test]
        fn agrees_with_the_full_table(
            a in prop::collection::vec(0u32..5, 0..12),
            b in prop::collection::vec(0u32..5, 0..12),
        ) {
            check(&a, &b);
        }

        #[test]
        fn agrees_with_the_full_table_over_several_words(
            a in prop::collection::vec(0u32..40, 50..280),
            b in prop::collection::vec(0u32..40, 0..280),
            shared in 0usize..200,
        ) {
            check(&a, &b);
            // Near copies, in which carries run far.
            let near = [&a[..shared.min(a.len())], &b[..b.len().min(7)], &a[shared.min(a.len())..]].concat();
            check(&a, &near);
            check(&near, &a);
        }
    }

    #[test]
    fn a_very_long_sequence_takes_space_of_its_length() {
        let long: Vec<u32> = (0..200_000).collect();
        let mut sequence = Sequence::new(&long);
        assert_eq!(sequence.distance(&[7, 9]), long.len() - 2);
        assert_eq!(sequence.distance(&[]), long.len());
    }

    #[test]
    fn lengths_around_a_machine_word() {
        for length in [63, 64, 65, 127, 128, 129] {
            let a: Vec<u32> = (0..length).collect();
            let mut b = a.clone();
            b.rotate_left(1);
            check(&a, &b);
            check(&a, &a);
            check(&a, &a[1..]);
        }
    }

    #[test]
    fn symbols_that_share_a_slot_are_told_apart() {
        let a: Vec<u32> = (0..64).map(|n| n * 256).collect();
        let b: Vec<u32> = (0..64).map(|n| n * 256 + (n % 2)).collect();
        check(&a, &b);
    }
}
