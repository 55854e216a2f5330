//! The strings of an index and their numbers.
//!
//! While an index is made, strings are numbered as they come ([`Interner`]). In the
//! finished index the most frequent string of a kind has the smallest number, since small
//! numbers take fewer bytes; names that count as the same have neighbouring numbers. A
//! string is found by an open hash table whose slots hold half of the hash, so that only
//! the right string is compared.

use super::bytes::{Wide, u32_at, u64_at, wide};
use super::form::{KINDS, Kind, Numbers, UNKNOWN, name_key};
use super::numbered::Numbered;

/// Sections of one kind of strings: texts, their ends, slots, and for names the first of
/// those that count as the same.
pub(super) const PARTS: usize = 4;

/// The kinds in the order of their sections.
pub(super) const ALL_KINDS: [Kind; KINDS] = [
    Kind::Word,
    Kind::Name,
    Kind::Value,
    Kind::Spelling,
    Kind::Marks,
];

/// Numbers strings as they come, each kind by itself, and counts how often each does.
#[derive(Debug, Default)]
pub(super) struct Interner([Numbered; KINDS]);

impl Numbers for Interner {
    fn number(&mut self, kind: Kind, text: &str) -> u32 {
        self.0[kind as usize].add(text.as_bytes(), 1)
    }
}

impl Interner {
    /// The numbers of the strings of another one, by theirs.
    pub(super) fn add_all(&mut self, kind: Kind, others: &Interner) -> Vec<u32> {
        let strings = &mut self.0[kind as usize];
        let others = &others.0[kind as usize];
        let counted = others.iter().zip(others.counts());
        counted
            .map(|(string, count)| strings.add(string, *count))
            .collect()
    }

    /// One time less for the string with a number.
    pub(super) fn forget(&mut self, kind: Kind, number: u32) {
        self.0[kind as usize].forget(number);
    }

    /// How often the strings of a kind came, most first, as they are numbered in the end.
    pub(super) fn sorted_counts(&self, kind: Kind) -> Vec<u32> {
        let mut counts = self.0[kind as usize].counts().to_vec();
        counts.sort_unstable_by_key(|count| std::cmp::Reverse(*count));
        counts
    }

    /// Number of strings of a kind.
    pub(super) fn len(&self, kind: Kind) -> usize {
        self.0[kind as usize].len()
    }

    /// The string with a number.
    pub(super) fn text(&self, kind: Kind, number: u32) -> &str {
        let bytes = self.0[kind as usize].get(number);
        std::str::from_utf8(bytes).unwrap_or_default()
    }

    /// The number of a string that has one.
    pub(super) fn find(&self, kind: Kind, text: &str) -> u32 {
        let number = self.0[kind as usize].find(text.as_bytes());
        number.unwrap_or(UNKNOWN)
    }
}

/// What a string is looked up by: names by what equal ones share.
fn hash_of(kind: Kind, text: &str) -> u64 {
    let key = match kind {
        Kind::Name => &name_key(text),
        _ => text,
    };
    xxhash_rust::xxh3::xxh3_64(key.as_bytes())
}

/// The strings of one kind in their final order, as sections, and for each number of the
/// interner the final one.
pub(super) fn finish(interner: &Interner, kind: Kind) -> ([Vec<u8>; PARTS], Vec<u32>) {
    let counts = interner.0[kind as usize].counts();
    let order = match kind {
        Kind::Name => names_in_order(interner, counts),
        _ => {
            let mut order: Vec<u32> = (0..interner.len(kind) as u32).collect();
            order.sort_unstable_by_key(|n| (std::cmp::Reverse(counts[*n as usize]), *n));
            order
        }
    };
    let mut numbers = vec![0; order.len()];
    let mut texts = Vec::new();
    let mut ends = vec![0];
    for (number, old) in (0..).zip(&order) {
        numbers[*old as usize] = number;
        texts.extend(interner.text(kind, *old).as_bytes());
        ends.push(texts.len() as u64);
    }
    let mut firsts = Vec::new();
    let mut slots = vec![0_u64; (3 * order.len() / 2 + 1).next_power_of_two()];
    let mut first = (0_u32, String::new());
    for (number, old) in (0..).zip(&order) {
        let text = interner.text(kind, *old);
        if kind == Kind::Name {
            let key = name_key(text);
            if number == 0 || key != first.1 {
                first = (number, key);
            }
            firsts.extend(first.0.to_le_bytes());
            if first.0 != number {
                continue;
            }
        }
        let hash = hash_of(kind, text);
        let mut slot = hash as usize & (slots.len() - 1);
        while slots[slot] != 0 {
            slot = (slot + 1) & (slots.len() - 1);
        }
        slots[slot] = hash >> 32 << 32 | u64::from(number + 1);
    }
    let slots = slots.iter().flat_map(|slot| slot.to_le_bytes()).collect();
    ([texts, wide(ends.iter().copied()), slots, firsts], numbers)
}

/// Names with those that count as the same beside each other, frequent groups first.
fn names_in_order(interner: &Interner, counts: &[u32]) -> Vec<u32> {
    let mut groups = Numbered::default();
    let names = 0..interner.len(Kind::Name) as u32;
    let group_of: Vec<u32> = names
        .map(|name| groups.add(name_key(interner.text(Kind::Name, name)).as_bytes(), 1))
        .collect();
    let mut frequency = vec![0_u64; groups.len()];
    for (group, count) in group_of.iter().zip(counts) {
        frequency[*group as usize] += u64::from(*count);
    }
    let mut order: Vec<u32> = (0..group_of.len() as u32).collect();
    order.sort_unstable_by_key(|name| {
        let group = group_of[*name as usize];
        (std::cmp::Reverse(frequency[group as usize]), group, *name)
    });
    order
}

/// The strings of one kind in a finished index.
#[derive(Clone, Copy, Debug)]
pub(super) struct Strings<'b> {
    kind: Kind,
    texts: &'b [u8],
    ends: Wide<'b>,
    slots: &'b [u8],
    firsts: &'b [u8],
}

impl<'b> Strings<'b> {
    /// From the sections that [`finish`] made.
    pub(super) fn new(kind: Kind, parts: [&'b [u8]; PARTS]) -> Self {
        let [texts, ends, slots, firsts] = parts;
        Strings {
            kind,
            texts,
            ends: Wide::new(ends),
            slots,
            firsts,
        }
    }

    /// The string with a number; empty where there is none.
    pub(super) fn text(&self, number: u32) -> &'b str {
        let text = self.ends.piece(self.texts, number as usize);
        std::str::from_utf8(text).unwrap_or_default()
    }

    /// For a name the first of those that count as the same.
    #[inline]
    pub(super) fn first(&self, number: u32) -> u32 {
        u32_at(self.firsts, number as usize)
    }

    /// The number of a string; for a name that is not there, but one that counts as the
    /// same is, [`UNKNOWN`] and the first of those.
    pub(super) fn find(&self, text: &str) -> (u32, u32) {
        let slots = self.slots.len() / 8;
        let hash = hash_of(self.kind, text);
        let mut slot = hash as usize & slots.wrapping_sub(1);
        for _ in 0..slots {
            let entry = u64_at(self.slots, slot);
            if entry == 0 {
                break;
            }
            let number = (entry as u32).wrapping_sub(1);
            if entry >> 32 == hash >> 32 {
                match self.kind {
                    Kind::Name if name_key(self.text(number)) == name_key(text) => {
                        return (self.name(number, text), number);
                    }
                    Kind::Name => {}
                    _ if self.text(number) == text => return (number, number),
                    _ => {}
                }
            }
            slot = (slot + 1) & (slots - 1);
        }
        (UNKNOWN, UNKNOWN)
    }

    /// The number of a name among those that count as the same as `first`.
    fn name(&self, first: u32, text: &str) -> u32 {
        let names = self.firsts.len() as u32 / 4;
        let mut same = (first..names).take_while(|name| self.first(*name) == first);
        same.find(|name| self.text(*name) == text)
            .unwrap_or(UNKNOWN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_found_by_their_final_numbers() {
        let mut interner = Interner::default();
        for name in ["Lima", "EE. UU.", "Perú", "EE.UU.", "PERÚ"] {
            interner.number(Kind::Name, name);
        }
        for kind in [Kind::Name, Kind::Word] {
            for text in ["uno", "dos", ""] {
                interner.number(kind, text);
            }
            for (number, text) in ["uno", "dos", ""].into_iter().enumerate() {
                interner.0[kind as usize].add(text.as_bytes(), number as u32);
            }
            let (parts, numbers) = finish(&interner, kind);
            let parts = parts.each_ref().map(Vec::as_slice);
            let strings = Strings::new(kind, parts);
            assert_eq!(numbers.len(), interner.len(kind));
            for (old, number) in (0..).zip(&numbers) {
                let text = interner.text(kind, old);
                assert_eq!(strings.text(*number), text);
                assert_eq!(strings.find(text).0, *number, "{text}");
            }
            assert_eq!(strings.find("tres").0, UNKNOWN);
            assert_eq!(strings.text(99), "");
        }
    }

    #[test]
    fn names_that_count_as_the_same_share_their_first() {
        let mut interner = Interner::default();
        for name in ["Lima", "EE. UU.", "Perú", "EE.UU.", "PERÚ"] {
            interner.number(Kind::Name, name);
        }
        let (parts, numbers) = finish(&interner, Kind::Name);
        let strings = Strings::new(Kind::Name, parts.each_ref().map(Vec::as_slice));
        let first = |old: usize| strings.first(numbers[old]);
        assert_eq!(first(1), first(3));
        assert_eq!(first(2), first(4));
        assert_ne!(first(0), first(1));
        // A name of letters that are there, written in a third way.
        assert_eq!(strings.find("E.E.U.U."), (UNKNOWN, first(1)));
    }

    #[test]
    fn nothing_is_found_in_nothing() {
        let strings = Strings::new(Kind::Word, [&[]; PARTS]);
        assert_eq!(strings.find("uno").0, UNKNOWN);
    }
}
