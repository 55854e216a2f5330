//! Every unit near a text, found without looking at all: exact, and in a file.
//!
//! A lookup asks for the best units by score. Scores are at most the base, the base
//! follows from the distance between two sequences of tokens, and most units of a memory
//! are too far away. The index finds those that are not:
//!
//! - [`form`]: a text as numbers, which scoring compares without its letters;
//! - [`vocabulary`]: the strings behind the numbers, [`numbered`]: how they get them;
//! - [`record`]: units that differ in values, names, case and marks alone are members of
//!   one *pattern*, and are looked at together;
//! - [`plan`]: which lists of patterns must be read so that none in reach is missed, and
//!   [`lists`]: how they are kept;
//! - [`mod@signature`]: a glance that turns most patterns away;
//! - [`search`]: the look-up, [`ask`] and [`best`]: what it is asked and what it gives;
//! - [`build`], [`finish`] and [`postings`]: how it is made, [`bytes`]: of what.
//!
//! Nothing of this is approximate: every step leaves out only what cannot reach the list.
//! Patterns are ordered by length, so that a window of lengths is one range of numbers.

mod ask;
mod best;
mod build;
mod bytes;
mod delta;
mod finish;
mod form;
mod lists;
mod numbered;
mod plan;
mod postings;
mod record;
mod search;
mod signature;
mod vocabulary;

use std::ops::{Range, RangeInclusive};

pub(super) use ask::{Ask, Class, context_hash};
pub(super) use best::{Best, Found};
pub(super) use build::{Builder, Built, Part};
pub(super) use delta::Delta;
pub(super) use search::Scratch;

use ask::Names;
use bytes::{Cursor, Sections, Wide, u32_at, u64_at};
use form::{FIRST_WORD, KINDS, Kind, UNKNOWN};
use vocabulary::{PARTS, Strings};

/// Version of the layout and of what numbers stand for; to be raised when either changes,
/// the tokenizer and the structure of tags included.
pub(super) const VERSION: u32 = 2;

/// Sections of an index, in their order; those of the strings follow.
mod section {
    pub(super) const COUNTS: usize = 0;
    pub(super) const LENGTHS: usize = 1;
    pub(super) const PATTERN_ENDS: usize = 2;
    pub(super) const PATTERNS: usize = 3;
    pub(super) const SIGNATURES: usize = 4;
    // The ends of lists come right before the lists.
    pub(super) const ONE_ENDS: usize = 5;
    pub(super) const ONES: usize = 6;
    pub(super) const PAIR_ENDS: usize = 7;
    pub(super) const PAIRS: usize = 8;
    pub(super) const TIMES: usize = 9;
    pub(super) const CLASSES: usize = 10;
    pub(super) const STRINGS: usize = 11;
}

/// Number of sections.
const SECTIONS: usize = section::STRINGS + KINDS * PARTS;

/// Where in the bytes of an index its parts are.
#[derive(Debug, Default)]
pub(super) struct Layout {
    sections: Sections<SECTIONS>,
    /// Patterns.
    patterns: usize,
    /// Units.
    units: usize,
    /// Symbols below this are in lists of pairs.
    common: u32,
    /// Lists of pairs: 2 to this power.
    pair_bits: u32,
}

impl Layout {
    /// The layout of an index; none where the bytes are no index.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let sections = Sections::read(bytes)?;
        let mut counts = Cursor::new(sections.of(bytes, section::COUNTS));
        let layout = Layout {
            patterns: usize::try_from(counts.number()).ok()?,
            units: usize::try_from(counts.number()).ok()?,
            common: counts.small(),
            pair_bits: counts.small().min(31),
            sections,
        };
        let signatures = layout.sections.of(bytes, section::SIGNATURES);
        (signatures.len() / signature::BYTES == layout.patterns).then_some(layout)
    }

    /// Number of units.
    pub(super) fn units(&self) -> usize {
        self.units
    }
}

/// An index: its bytes and where they are what.
#[derive(Clone, Copy, Debug)]
pub(super) struct Index<'b> {
    bytes: &'b [u8],
    layout: &'b Layout,
}

impl<'b> Index<'b> {
    /// The index of `bytes`, whose layout was read from them.
    pub(super) fn new(bytes: &'b [u8], layout: &'b Layout) -> Self {
        Index { bytes, layout }
    }

    #[inline]
    fn section(&self, section: usize) -> &'b [u8] {
        self.layout.sections.of(self.bytes, section)
    }

    fn patterns(&self) -> usize {
        self.layout.patterns
    }

    /// Lengths that patterns have, ascending, each with the number of its first pattern.
    fn length(&self, at: usize) -> (usize, u32) {
        let lengths = self.section(section::LENGTHS);
        (
            u32_at(lengths, 2 * at) as usize,
            u32_at(lengths, 2 * at + 1),
        )
    }

    /// How many lengths there are.
    fn lengths(&self) -> usize {
        self.section(section::LENGTHS).len() / 8
    }

    /// Tokens of the longest pattern.
    fn longest(&self) -> usize {
        self.lengths()
            .checked_sub(1)
            .map_or(0, |last| self.length(last).0)
    }

    /// The patterns of these lengths.
    fn range(&self, lengths: &RangeInclusive<usize>) -> Range<u32> {
        let first = |wanted: usize| {
            let at = partition(self.lengths(), |at| self.length(at).0 < wanted);
            match at < self.lengths() {
                true => self.length(at).1,
                false => self.patterns() as u32,
            }
        };
        first(*lengths.start())..first(lengths.end().saturating_add(1))
    }

    /// The lengths from that of `pattern` on, each with the end of its patterns.
    fn lengths_from(&self, pattern: u32) -> impl Iterator<Item = (usize, u32)> + use<'b> {
        let index = *self;
        let after = partition(self.lengths(), |at| index.length(at).1 <= pattern);
        (after.saturating_sub(1)..self.lengths()).map(move |at| {
            let end = match at + 1 < index.lengths() {
                true => index.length(at + 1).1,
                false => u32::MAX,
            };
            (index.length(at).0, end)
        })
    }

    #[inline]
    fn pattern(&self, pattern: u32) -> &'b [u8] {
        let ends = Wide::new(self.section(section::PATTERN_ENDS));
        ends.piece(self.section(section::PATTERNS), pattern as usize)
    }

    /// The signature of each pattern, lowest byte first.
    fn signatures(&self) -> &'b [[u8; signature::BYTES]] {
        self.section(section::SIGNATURES).as_chunks().0
    }

    /// The list of patterns that hold a symbol.
    fn one(&self, symbol: u32) -> &'b [u8] {
        if symbol == UNKNOWN {
            return &[];
        }
        let ends = Wide::new(self.section(section::ONE_ENDS));
        ends.piece(self.section(section::ONES), symbol as usize)
    }

    /// The list of patterns that hold two symbols in a row, and perhaps of others; none
    /// where one of them is so rare that its own list does.
    fn pair(&self, first: u32, second: u32) -> Option<&'b [u8]> {
        let common = self.layout.common;
        if first >= common || second >= common {
            return None;
        }
        let ends = Wide::new(self.section(section::PAIR_ENDS));
        let list = pair_list(first, second, self.layout.pair_bits);
        Some(ends.piece(self.section(section::PAIRS), list))
    }

    /// The time with this number: Unix seconds.
    #[inline]
    fn time(&self, number: u32) -> i64 {
        u64_at(self.section(section::TIMES), number as usize).cast_signed()
    }

    /// All classes, by number.
    pub(super) fn classes(&self) -> impl Iterator<Item = Class<'b>> + use<'b> {
        let mut rest = self.section(section::CLASSES);
        std::iter::from_fn(move || {
            let mut cursor = Cursor::new(rest);
            let (flags, tags) = (cursor.number(), cursor.small());
            let (lang, origin) = (cursor.number(), cursor.number());
            let texts = cursor.rest();
            let (lang, origin) = (lang as usize, origin as usize);
            let text = |range: Range<usize>| std::str::from_utf8(texts.get(range)?).ok();
            let class = Class {
                lang: text(0..lang)?,
                tags,
                origin: text(lang..lang.checked_add(origin)?)
                    .filter(|_| flags & build::HAS_ORIGIN != 0),
                reversed: flags & build::REVERSED != 0,
            };
            let is_there = !rest.is_empty();
            rest = &texts[lang + origin..];
            is_there.then_some(class)
        })
    }

    /// The strings of a kind.
    fn strings(&self, kind: Kind) -> Strings<'b> {
        let first = section::STRINGS + PARTS * kind as usize;
        let part = |part: usize| self.section(first + part);
        Strings::new(kind, std::array::from_fn(part))
    }

    fn names(&self) -> Strings<'b> {
        self.strings(Kind::Name)
    }
}

impl Names for Strings<'_> {
    #[inline]
    fn first(&self, number: u32) -> u32 {
        Strings::first(self, number)
    }

    fn text(&self, number: u32) -> &str {
        Strings::text(self, number)
    }
}

/// The list of a pair among 2 to the power of `bits`.
fn pair_list(first: u32, second: u32, bits: u32) -> usize {
    let pair = u64::from(first) << 32 | u64::from(second);
    let hash = xxhash_rust::xxh3::xxh3_64(&pair.to_le_bytes());
    (hash >> 32 >> (32 - bits)) as usize
}

/// How many of `0..count` pass, where those that do come first.
fn partition(count: usize, passes: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        match passes(middle) {
            true => low = middle + 1,
            false => high = middle,
        }
    }
    low
}

/// The symbol of a word.
fn symbol_of(word: u32) -> u32 {
    FIRST_WORD + word
}
