//! What the tables say of a word, in one look-up.
//!
//! The scanner asks about the words around every full stop, and nearly always the
//! answer is that no table holds them. So all tables share one hash table with
//! open addressing, and its keys are numbers: up to 15 bytes of the folded word
//! and their count, packed into a `u128`. An ASCII word is folded and packed in
//! registers, and most look-ups end at an empty slot without touching a key.

use std::collections::BTreeMap;

use super::rules::Class;

/// What the tables hold of one word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Known {
    /// Its class as an abbreviation that a table writes with a capital.
    pub(super) capital: Option<Class>,
    /// Its class as an abbreviation that a table writes in small letters.
    pub(super) small: Option<Class>,
    pub(super) starter: bool,
    pub(super) linking: bool,
    pub(super) exclaimed_name: bool,
    pub(super) time_word: bool,
    pub(super) speech: bool,
    pub(super) label: bool,
}

impl Known {
    fn stands_before_stop(&self) -> bool {
        self.capital.is_some() || self.small.is_some() || self.exclaimed_name
    }
}

/// The words of all tables of a language, by their folded form: lower case, white space
/// dropped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Index {
    /// For each hash the number of an entry, counted from 1; 0 where there is none. A
    /// power of two of them; none at all when there are no entries.
    slots: Vec<u32>,
    entries: Vec<(u128, Known)>,
    /// Words too long for a number.
    long: BTreeMap<Box<[u8]>, Known>,
    /// The last letters of all that stands before a stop.
    endings: Endings,
}

/// Slots for each entry: so few are taken that a word which no table holds mostly finds
/// an empty one at once. The shipped tables then take 16 KiB, half of a core's first cache.
const SPREAD: usize = 4;

impl Index {
    /// An index of folded words.
    pub(super) fn new(words: &BTreeMap<&str, Known>) -> Index {
        let mut index = Index::default();
        for (word, known) in words {
            if known.stands_before_stop() {
                index.endings.add(word.as_bytes());
            }
            match packed(word.as_bytes()) {
                Some(key) => index.entries.push((key, *known)),
                None => _ = index.long.insert(word.as_bytes().into(), *known),
            }
        }
        if index.entries.is_empty() {
            return index;
        }
        index.slots = vec![0; (index.entries.len() * SPREAD).next_power_of_two()];
        let last = index.slots.len() - 1;
        for (number, (key, _)) in (1..).zip(&index.entries) {
            let mut at = slot_of(*key, index.slots.len());
            while index.slots[at] != 0 {
                at = (at + 1) & last;
            }
            index.slots[at] = number;
        }
        index
    }

    /// Whether the text before a stop could end with an abbreviation or an exclaimed name.
    /// `false` is certain: it ends with a word of three letters or more that is neither.
    #[inline]
    pub(super) fn may_stand_before_stop(&self, text: &[u8]) -> bool {
        self.endings.may_hold(text)
    }

    /// What the tables hold of `word`.
    #[inline]
    pub(super) fn get(&self, word: &str) -> Known {
        match folded_ascii(word.as_bytes()) {
            Some(key) => self.find(key),
            None => self.get_folded(word),
        }
    }

    /// The same for a word that is folded character by character.
    fn get_folded(&self, word: &str) -> Known {
        let Some(folded) = Folded::of(word) else {
            return Known::default();
        };
        match packed(folded.as_bytes()) {
            Some(key) => self.find(key),
            None => self
                .long
                .get(folded.as_bytes())
                .copied()
                .unwrap_or_default(),
        }
    }

    #[inline]
    fn find(&self, key: u128) -> Known {
        let Some(last) = self.slots.len().checked_sub(1) else {
            return Known::default();
        };
        let mut at = slot_of(key, self.slots.len());
        // Ends: three slots in four are empty.
        while let Some(number @ 1..) = self.slots.get(at) {
            match self.entries.get(*number as usize - 1) {
                Some((known_key, known)) if *known_key == key => return *known,
                _ => at = (at + 1) & last,
            }
        }
        Known::default()
    }
}

/// The last three letters of words: few texts end like an abbreviation, and for all
/// others one bit says so. Words of fewer letters, or others than a to z, are not told apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Endings {
    /// A bit for every three letters, 32 places for each; empty when there are no words.
    bits: Vec<u64>,
}

impl Endings {
    fn add(&mut self, word: &[u8]) {
        if let Some(place) = Endings::place(word) {
            self.bits.resize(1 << (3 * 5 - 6), 0);
            self.bits[place / 64] |= 1 << (place % 64);
        }
    }

    /// Whether `text` may end with one of the words: `false` is certain.
    #[inline]
    fn may_hold(&self, text: &[u8]) -> bool {
        Endings::place(text).is_none_or(|place| {
            let bits = self.bits.get(place / 64).copied().unwrap_or_default();
            bits >> (place % 64) & 1 == 1
        })
    }

    /// The place of the last three letters, in either case.
    #[inline]
    fn place(text: &[u8]) -> Option<usize> {
        let letters: &[u8; 3] = text.last_chunk()?;
        let [one, two, three] = letters.map(|letter| usize::from(letter & 0x1F));
        let all = letters.iter().all(u8::is_ascii_alphabetic);
        all.then_some(one << 10 | two << 5 | three)
    }
}

/// Where the search for `key` starts in a table of `slots`, a power of two.
#[inline]
fn slot_of(key: u128, slots: usize) -> usize {
    // Multiplication carries every bit of the key upwards; odd numbers without pattern
    // (the golden ratio's and π's first 64 bits) spread them evenly.
    const LOW: u64 = 0x9E37_79B9_7F4A_7C15;
    const HIGH: u64 = 0x2437_54C0_3F1D_8A11 | 1;
    let (low, high) = halves(key);
    let mixed = (low ^ high.wrapping_mul(HIGH)).wrapping_mul(LOW);
    (mixed >> 32) as usize & (slots - 1)
}

#[inline]
fn halves(key: u128) -> (u64, u64) {
    (key as u64, (key >> 64) as u64)
}

/// Most bytes that are packed into a number; its last byte is their count.
const MAX_PACKED: usize = 15;

/// Up to [`MAX_PACKED`] bytes and their count as one number.
#[inline]
fn packed(bytes: &[u8]) -> Option<u128> {
    let (low, high) = words_of(bytes)?;
    Some(u128::from(low) | u128::from(high) << 64 | (bytes.len() as u128) << 120)
}

/// The bytes as two little-endian numbers with zeros behind. Whole words are read, which
/// may overlap where the count is no multiple of them.
#[inline]
fn words_of(bytes: &[u8]) -> Option<(u64, u64)> {
    let count = bytes.len();
    if count > MAX_PACKED {
        return None;
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let last = u64::from_le_bytes(*last);
        let high = last.unbounded_shr(8 * (16 - count as u32));
        return Some((u64::from_le_bytes(*first), high));
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        return Some((u64::from(first) | u64::from(last) << (8 * (count - 4)), 0));
    }
    let byte = |at: usize| u64::from(bytes.get(at).copied().unwrap_or_default()) << (8 * at);
    Some((byte(0) | byte(1) | byte(2), 0))
}

/// An ASCII word without white space, in lower case and packed; `None` for any other word
/// and for longer ones.
#[inline]
fn folded_ascii(word: &[u8]) -> Option<u128> {
    let (low, high) = words_of(word)?;
    let odd = (low | high) & HIGH_BITS | spaces(low) | spaces(high);
    (odd == 0).then(|| {
        let (low, high) = (lower(low), lower(high));
        u128::from(low) | u128::from(high) << 64 | (word.len() as u128) << 120
    })
}

const HIGH_BITS: u64 = repeated(0x80);

/// A number of eight equal bytes.
const fn repeated(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// Not zero when one of eight ASCII bytes is white space or a control character next to it (8 to 15).
#[inline]
fn spaces(bytes: u64) -> u64 {
    zero_bytes(bytes ^ repeated(b' ')) | zero_bytes((bytes & repeated(0xF8)) ^ repeated(0x08))
}

/// Not zero when one of eight bytes is.
#[inline]
fn zero_bytes(bytes: u64) -> u64 {
    bytes.wrapping_sub(repeated(1)) & !bytes & HIGH_BITS
}

/// Eight ASCII bytes in lower case.
#[inline]
fn lower(bytes: u64) -> u64 {
    let from_a = bytes + repeated(0x80 - b'A');
    let above_z = bytes + repeated(0x7F - b'Z');
    bytes | (from_a & !above_z & HIGH_BITS) >> 2
}

/// Longest key in bytes: the longest entry of the tables has less than half.
pub(super) const MAX_KEY: usize = 40;

/// A word folded for look-up (lower case, white space dropped), on the stack.
struct Folded {
    bytes: [u8; MAX_KEY],
    len: usize,
}

impl Folded {
    /// `None` when the word is longer than any entry can be.
    fn of(word: &str) -> Option<Folded> {
        let mut folded = Folded {
            bytes: [0; MAX_KEY],
            len: 0,
        };
        for c in word.chars().filter(|c| !c.is_whitespace()) {
            match c {
                '’' => folded.push('\'')?,
                '\0'..='\x7f' => folded.push(c.to_ascii_lowercase())?,
                // Latin-1, for which the tables of Unicode are slow: 32 lies between the cases.
                'À'..='Ö' | 'Ø'..='Þ' => folded.push(char::from(c as u8 + 32))?,
                'ß'..='ÿ' => folded.push(c)?,
                c => c.to_lowercase().try_for_each(|small| folded.push(small))?,
            }
        }
        Some(folded)
    }

    fn push(&mut self, c: char) -> Option<()> {
        let end = self.len + c.len_utf8();
        c.encode_utf8(self.bytes.get_mut(self.len..end)?);
        self.len = end;
        Some(())
    }

    fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn starters<'w>(words: &[&'w str]) -> BTreeMap<&'w str, Known> {
        let starter = Known {
            starter: true,
            ..Known::default()
        };
        words.iter().map(|word| (*word, starter)).collect()
    }

    #[test]
    fn words_of_every_length_are_found_folded() {
        let long = "ñ".repeat(MAX_KEY / 2);
        let words = [
            "a",
            "él",
            "ee.uu",
            "s.a",
            "that's",
            "moreover",
            "meanwhile",
            "posteriormente",
            "sin-embargo-nota",
            "quince-y-uno-más",
            &long,
        ];
        let index = Index::new(&starters(&words));
        for word in words {
            assert!(index.get(word).starter, "{word}");
            assert!(index.get(&word.to_uppercase()).starter, "{word}");
            assert!(!index.get(&format!("{word}x")).starter, "{word}");
        }
        for text in ["EE. UU", "e e\u{a0}.\tuu", "that’s", "s.\u{2009}a"] {
            assert!(index.get(text).starter, "{text}");
        }
        for text in ["", "\0", "a\0", "\0a", "e.uu", &"a".repeat(100)] {
            assert!(!index.get(text).starter, "{text:?}");
        }
        assert_eq!(Index::default().get("a"), Known::default());
    }

    #[test]
    fn letters_are_folded_as_unicode_says() {
        for c in ('\0'..=char::MAX).filter(|c| !c.is_whitespace() && *c != '’') {
            let folded = Folded::of(&c.to_string()).unwrap();
            let expected: String = c.to_lowercase().collect();
            assert_eq!(folded.as_bytes(), expected.as_bytes(), "{c:?}");
        }
    }

    proptest! {
        /// The folding in registers is the folding by characters.
        #[test]
        fn both_ways_of_folding_agree(word in "[a-zA-Z.' \\t\\x00-\\x7fñ’]{0,16}") {
            if let Some(key) = folded_ascii(word.as_bytes()) {
                prop_assert_eq!(packed(Folded::of(&word).unwrap().as_bytes()), Some(key));
            } else {
                prop_assert!(word.len() > MAX_PACKED || word.bytes().any(|b| !b.is_ascii() || b == b' ' || (8..16).contains(&b)));
            }
        }

        #[test]
        fn no_word_before_a_stop_is_overlooked(words in prop::collection::btree_set("[a-c.ñ]{1,5}", 0..9), text in "[a-cA-C. ñ1]{0,8}") {
            let name = Known { exclaimed_name: true, ..Known::default() };
            let known = words.iter().map(|word| (word.as_str(), name)).collect();
            let index = Index::new(&known);
            let lower = text.to_lowercase();
            let ends_with_one = words.iter().any(|word| {
                let before = lower.strip_suffix(word.as_str());
                before.is_some_and(|before| !before.ends_with(char::is_alphabetic))
            });
            let last = text.split(|c: char| !c.is_alphabetic()).next_back().unwrap();
            let may = index.may_stand_before_stop(text.as_bytes());
            prop_assert!(may || !ends_with_one);
            prop_assert!(may || last.len() >= 3);
        }

        #[test]
        fn an_index_holds_its_words_and_no_others(words in prop::collection::btree_set("[a-c.]{1,17}", 0..200), others in prop::collection::vec("[a-c.]{1,17}", 50)) {
            let list: Vec<&str> = words.iter().map(String::as_str).collect();
            let index = Index::new(&starters(&list));
            for word in words.iter().chain(&others) {
                prop_assert_eq!(index.get(word).starter, words.contains(word), "{}", word);
            }
        }
    }
}
