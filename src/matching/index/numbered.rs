//! Numbered strings: each has the number of its first coming.
//!
//! Their bytes lie one behind the other, without an allocation for each. A million units
//! have more than a million strings, most of them short: what a map of strings takes
//! besides the letters would be most of the memory of making an index.

use hashbrown::HashTable;
use xxhash_rust::xxh3::xxh3_64;

use crate::text::hash::{half, whole};

/// Strings of bytes, numbered from 0 as they came, and how often each did.
#[derive(Debug, Default)]
pub(super) struct Numbered {
    bytes: Vec<u8>,
    /// Where each string ends.
    ends: Vec<usize>,
    counts: Vec<u32>,
    /// Half of each string's hash, and its number: nearly always it is compared with the
    /// right one only.
    table: HashTable<(u32, u32)>,
}

impl Numbered {
    /// The number of a string that came `count` times more.
    pub(super) fn add(&mut self, string: &[u8], count: u32) -> u32 {
        let hash = xxh3_64(string);
        if let Some(number) = self.look_up(hash, string) {
            let counted = &mut self.counts[number as usize];
            *counted = counted.saturating_add(count);
            return number;
        }
        let number = self.counts.len() as u32;
        self.bytes.extend_from_slice(string);
        self.ends.push(self.bytes.len());
        self.counts.push(count);
        let rehash = |(half, _): &(u32, u32)| whole(*half);
        self.table
            .insert_unique(whole(half(hash)), (half(hash), number), rehash);
        number
    }

    /// One time less for the string with a number.
    pub(super) fn forget(&mut self, number: u32) {
        if let Some(count) = self.counts.get_mut(number as usize) {
            *count = count.saturating_sub(1);
        }
    }

    /// The number of a string that has one.
    pub(super) fn find(&self, string: &[u8]) -> Option<u32> {
        self.look_up(xxh3_64(string), string)
    }

    fn look_up(&self, hash: u64, string: &[u8]) -> Option<u32> {
        let is_it = |entry: &(u32, u32)| entry.0 == half(hash) && self.get(entry.1) == string;
        let entry = self.table.find(whole(half(hash)), is_it)?;
        Some(entry.1)
    }

    /// The string with a number; empty where there is none.
    pub(super) fn get(&self, number: u32) -> &[u8] {
        let number = number as usize;
        let start = number
            .checked_sub(1)
            .map_or(Some(&0), |before| self.ends.get(before));
        match (start, self.ends.get(number)) {
            (Some(start), Some(end)) => &self.bytes[*start..*end],
            _ => &[],
        }
    }

    /// All strings by number.
    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        (0..self.len() as u32).map(|number| self.get(number))
    }

    /// How often each string came, by number.
    pub(super) fn counts(&self) -> &[u32] {
        &self.counts
    }

    /// Number of strings.
    pub(super) fn len(&self) -> usize {
        self.counts.len()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn each_string_has_the_number_of_its_first_coming(
            strings in prop::collection::vec("[ab]{0,3}", 0..40),
        ) {
            let mut numbered = Numbered::default();
            let mut seen: Vec<&str> = Vec::new();
            for string in &strings {
                let known = seen.iter().position(|other| other == string);
                prop_assert_eq!(numbered.find(string.as_bytes()), known.map(|at| at as u32));
                let number = numbered.add(string.as_bytes(), 1) as usize;
                prop_assert_eq!(number, known.unwrap_or(seen.len()));
                if known.is_none() {
                    seen.push(string);
                }
            }
            prop_assert_eq!(numbered.len(), seen.len());
            for (number, string) in seen.iter().enumerate() {
                prop_assert_eq!(numbered.get(number as u32), string.as_bytes());
                let count = strings.iter().filter(|other| other == string).count();
                prop_assert_eq!(numbered.counts()[number] as usize, count);
            }
            prop_assert_eq!(numbered.get(seen.len() as u32), b"");
        }
    }
}
