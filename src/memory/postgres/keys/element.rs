//! A text as a set of numbers: a hash for each base token, and what is told at a glance.

use std::collections::HashMap;
use std::fmt::Write;

use xxhash_rust::xxh3::xxh3_64_with_seed;

use crate::text::hash::Quick;
use crate::text::placeable::ValueKind;
use crate::text::symbol::{Symbol, letters, symbol};
use crate::text::{Analysis, Lang, Token, TokenKind};

/// A symbol with the number of its occurrence in its text, hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::memory::postgres) struct Element(pub(super) u32);

/// A text as the memory compares it, by hashes: what differs in one of them differs in the
/// text; what agrees may still differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::memory::postgres) struct Look {
    /// Its base tokens, in the order of the text.
    pub(super) elements: Vec<Element>,
    /// Of the text itself.
    pub(super) same: u32,
    /// Of the sequence of its symbols.
    pub(super) form: u32,
    /// Of its values: see [`SLOTS`].
    pub(super) values: u64,
    /// Of its names, likewise.
    pub(super) names: u64,
    /// A bit for each element.
    pub(super) signature: [u64; 2],
}

/// Values are hashed to a byte each, those of a text's first, second and further values side
/// by side: bytes that differ are values that differ. There are seven, so that the database
/// can count the bytes that differ by a sum that does not overflow its 64 signed bits; the
/// eighth value is mixed into the first byte.
pub(super) const SLOTS: usize = 7;

/// Seeds, so that what stands for one thing is no other thing.
mod seed {
    pub(super) const WORD: u64 = 1;
    pub(super) const CLASS: u64 = 2;
    pub(super) const TEXT: u64 = 3;
    pub(super) const VALUE: u64 = 4;
    pub(super) const NAME: u64 = 5;
    pub(super) const ELEMENT: u64 = 6;
    pub(super) const FORM: u64 = 7;
}

impl Look {
    /// How `text`, which is NFC and trimmed, looks.
    pub(in crate::memory::postgres) fn new(text: &str, lang: &Lang) -> Self {
        let analysis = Analysis::new(text, lang);
        let mut look = Look {
            same: xxh3_64_with_seed(text.as_bytes(), seed::TEXT) as u32,
            ..Look::default()
        };
        let mut seen: HashMap<u64, u32, Quick> = HashMap::default();
        let (mut values, mut names) = (Slots::default(), Slots::default());
        let mut form = seed::FORM;
        for token in analysis.base() {
            let hash = hash_of(&symbol(&analysis, token));
            let times = seen.entry(hash).or_default();
            let element = xxh3_64_with_seed(&times.to_le_bytes(), hash ^ seed::ELEMENT);
            *times += 1;
            look.elements.push(Element(element as u32));
            form = xxh3_64_with_seed(&hash.to_le_bytes(), form);
            let bit = (element >> 32) as usize % 128;
            look.signature[bit / 64] |= 1 << (bit % 64);
            note_value(&analysis, token, &mut values, &mut names);
        }
        look.form = form as u32;
        (look.values, look.names) = (values.bytes, names.bytes);
        look
    }

    /// Number of base tokens.
    pub(super) fn length(&self) -> usize {
        self.elements.len()
    }
}

/// Bytes of the values of a text; see [`SLOTS`].
#[derive(Default)]
struct Slots {
    bytes: u64,
    next: usize,
}

impl Slots {
    fn push(&mut self, hash: u64) {
        let shift = 8 * (self.next % SLOTS);
        // Equal values give equal bytes in whatever text they stand, mixed ones too.
        let byte = (self.bytes >> shift) & 0xFF;
        let mixed = xxh3_64_with_seed(&hash.to_le_bytes(), byte) & 0xFF;
        self.bytes = self.bytes & !(0xFF << shift) | mixed << shift;
        self.next += 1;
    }
}

/// Notes the value or the name that a token is.
fn note_value(analysis: &Analysis, token: &Token, values: &mut Slots, names: &mut Slots) {
    match token.kind {
        TokenKind::Placeable(value) => {
            let mut written = String::new();
            // Writing to a string does not fail.
            let _ = write!(written, "{value:?}");
            values.push(xxh3_64_with_seed(written.as_bytes(), seed::VALUE));
        }
        TokenKind::Name => {
            let name: String = letters(analysis.text_of(token)).collect();
            names.push(xxh3_64_with_seed(name.as_bytes(), seed::NAME));
        }
        TokenKind::Word | TokenKind::Mark => {}
    }
}

fn hash_of(symbol: &Symbol) -> u64 {
    let class = |number: u8| xxh3_64_with_seed(&[number], seed::CLASS);
    match symbol {
        Symbol::Word(word) => xxh3_64_with_seed(word.as_bytes(), seed::WORD),
        Symbol::Name => class(0),
        Symbol::Placeable(ValueKind::Number) => class(1),
        Symbol::Placeable(ValueKind::Percent) => class(2),
        Symbol::Placeable(ValueKind::Money) => class(3),
        Symbol::Placeable(ValueKind::Time) => class(4),
        Symbol::Placeable(ValueKind::Date) => class(5),
    }
}
