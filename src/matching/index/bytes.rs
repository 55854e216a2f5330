//! Numbers in bytes: the parts that the index file is made of.
//!
//! Whatever is read is checked against the bytes that are there: what lies outside is 0
//! or nothing, so that no file, however broken, does worse than give wrong numbers.

use std::io::{self, Write};
use std::ops::Range;

/// Appends a number of seven bits a byte, lowest first (LEB128).
pub(super) fn put(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Reads numbers one after the other; all are 0 past the end.
#[derive(Clone, Debug)]
pub(super) struct Cursor<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Cursor<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Cursor { bytes, at: 0 }
    }

    /// The next number written by [`put`].
    #[inline]
    pub(super) fn number(&mut self) -> u64 {
        // Most numbers are of one or two bytes.
        let Some(&first) = self.bytes.get(self.at) else {
            return 0;
        };
        self.at += 1;
        if first < 0x80 {
            return u64::from(first);
        }
        self.rest_of(u64::from(first & 0x7F))
    }

    #[inline]
    fn rest_of(&mut self, mut number: u64) -> u64 {
        for shift in (7..64).step_by(7) {
            let Some(&byte) = self.bytes.get(self.at) else {
                return 0;
            };
            self.at += 1;
            number |= u64::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        0
    }

    /// The next number, where it is known to be small.
    #[inline]
    pub(super) fn small(&mut self) -> u32 {
        self.number() as u32
    }

    /// Four bytes, lowest first.
    pub(super) fn fixed(&mut self) -> u32 {
        let number = u32_at(self.bytes.get(self.at..).unwrap_or_default(), 0);
        self.at += 4;
        number
    }

    /// How many bytes are left.
    pub(super) fn left(&self) -> usize {
        self.bytes.len().saturating_sub(self.at)
    }

    /// What has not been read.
    pub(super) fn rest(&self) -> &'b [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }
}

/// Number `index` of an array of four bytes each.
#[inline]
pub(super) fn u32_at(bytes: &[u8], index: usize) -> u32 {
    match bytes.get(4 * index..4 * index + 4) {
        Some(&[a, b, c, d]) => u32::from_le_bytes([a, b, c, d]),
        _ => 0,
    }
}

/// Number `index` of an array of eight bytes each.
#[inline]
pub(super) fn u64_at(bytes: &[u8], index: usize) -> u64 {
    let bytes = bytes.get(8 * index..8 * index + 8);
    let bytes = bytes.and_then(|bytes| <[u8; 8]>::try_from(bytes).ok());
    bytes.map_or(0, u64::from_le_bytes)
}

/// Numbers of four bytes each where all fit, else of eight.
pub(super) fn wide(numbers: impl Iterator<Item = u64> + Clone) -> Vec<u8> {
    let mut out = Vec::new();
    match numbers.clone().all(|number| u32::try_from(number).is_ok()) {
        true => {
            out.push(4);
            numbers.for_each(|number| out.extend((number as u32).to_le_bytes()));
        }
        false => {
            out.push(8);
            numbers.for_each(|number| out.extend(number.to_le_bytes()));
        }
    }
    out
}

/// An array written by [`wide`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Wide<'b> {
    numbers: &'b [u8],
    is_small: bool,
}

impl<'b> Wide<'b> {
    #[inline]
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        let (width, numbers) = bytes.split_first().unwrap_or((&4, &[]));
        Wide {
            numbers,
            is_small: *width == 4,
        }
    }

    #[inline]
    pub(super) fn at(self, index: usize) -> usize {
        match self.is_small {
            true => u32_at(self.numbers, index) as usize,
            false => u64_at(self.numbers, index) as usize,
        }
    }

    /// The bytes of `data` between number `index` and the next one.
    #[inline]
    pub(super) fn piece(self, data: &[u8], index: usize) -> &[u8] {
        data.get(self.at(index)..self.at(index + 1))
            .unwrap_or_default()
    }
}

/// Sections that follow each other, each beginning at a multiple of eight bytes.
#[derive(Debug)]
pub(super) struct Sections<const N: usize>([Range<usize>; N]);

impl<const N: usize> Sections<N> {
    /// Writes the lengths of all sections and then the sections.
    pub(super) fn write(sections: &[Vec<u8>; N], out: &mut dyn Write) -> io::Result<()> {
        for section in sections {
            out.write_all(&(section.len() as u64).to_le_bytes())?;
        }
        for section in sections {
            out.write_all(section)?;
            out.write_all(&[0; 8][..section.len().next_multiple_of(8) - section.len()])?;
        }
        Ok(())
    }

    /// Where the sections are in what was written; none where they are not all there.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let mut start = 8 * N;
        let mut ranges = [const { 0..0 }; N];
        for (index, range) in ranges.iter_mut().enumerate() {
            let length = usize::try_from(u64_at(bytes, index)).ok()?;
            *range = start..start.checked_add(length)?;
            start = range.end.checked_next_multiple_of(8)?;
        }
        (start == bytes.len()).then_some(Sections(ranges))
    }

    /// A section of the bytes that it was read from.
    #[inline]
    pub(super) fn of<'b>(&self, bytes: &'b [u8], section: usize) -> &'b [u8] {
        let range = self.0.get(section).cloned().unwrap_or_default();
        bytes.get(range).unwrap_or_default()
    }
}

impl<const N: usize> Default for Sections<N> {
    fn default() -> Self {
        Sections([const { 0..0 }; N])
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_come_back(numbers in prop::collection::vec(any::<u64>(), 0..20), shift in 0u32..64) {
            let numbers: Vec<u64> = numbers.iter().map(|number| number >> shift).collect();
            let mut bytes = Vec::new();
            numbers.iter().for_each(|number| put(&mut bytes, *number));
            let mut cursor = Cursor::new(&bytes);
            for number in &numbers {
                prop_assert_eq!(cursor.number(), *number);
            }
            prop_assert_eq!((cursor.number(), cursor.left()), (0, 0));
            let bytes = wide(numbers.iter().copied());
            for (index, number) in numbers.iter().enumerate() {
                prop_assert_eq!(Wide::new(&bytes).at(index) as u64, *number);
            }
            prop_assert_eq!(Wide::new(&bytes).at(numbers.len()), 0);
        }

        #[test]
        fn sections_come_back(sections in prop::array::uniform3(prop::collection::vec(any::<u8>(), 0..20))) {
            let mut bytes = Vec::new();
            Sections::write(&sections, &mut bytes).unwrap();
            let read = Sections::<3>::read(&bytes).unwrap();
            for (number, section) in sections.iter().enumerate() {
                prop_assert_eq!(read.of(&bytes, number), section.as_slice());
            }
            prop_assert!(Sections::<3>::read(&bytes[..bytes.len() - 1]).is_none());
            prop_assert!(Sections::<4>::read(&bytes).is_none_or(|_| bytes.len() >= 32));
        }
    }
}
