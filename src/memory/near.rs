//! Memories that propose by themselves what is near a text.
//!
//! A memory in a file has an index beside it, which matching makes and keeps. One on a server
//! is asked: it has an index of its own, which many share, and gives for each text the units
//! that may reach a score, best first by the highest score that each can have. Scores
//! themselves are made by whoever asks.

use crate::error::Result;
use crate::memory::{Filter, StoredUnit};
use crate::text::Lang;

/// A memory with an index of its own.
pub trait OwnIndex {
    /// For each text of `near` the units that may belong to its list, as of one moment for
    /// all of a text's units.
    ///
    /// # Errors
    /// [`Error::Memory`](crate::Error::Memory) when the memory cannot be read, or its index is
    /// of another version of the tokenizer.
    fn near(&self, near: &Near<'_>) -> Result<Vec<Proposed>>;

    /// The same as [`OwnIndex::near`] by looking at every unit, which an index has to be faster
    /// than.
    ///
    /// # Errors
    /// [`Error::Memory`](crate::Error::Memory) when the memory cannot be read.
    fn near_by_scan(&self, near: &Near<'_>) -> Result<Vec<Proposed>>;

    /// Number of units between two languages, of any region, in either direction.
    ///
    /// # Errors
    /// [`Error::Memory`](crate::Error::Memory) when the memory cannot be read.
    fn units_between(&self, source_lang: &Lang, target_lang: &Lang) -> Result<u64>;

    /// Whether some unit between two languages came in by this origin.
    ///
    /// # Errors
    /// [`Error::Memory`](crate::Error::Memory) when the memory cannot be read.
    fn has_origin(&self, origin: &str, source_lang: &Lang, target_lang: &Lang) -> Result<bool>;
}

/// What is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Near<'a> {
    /// Language of the texts.
    pub source_lang: &'a Lang,
    /// Language that they are translated to.
    pub target_lang: &'a Lang,
    /// Which units may be found.
    pub filter: &'a Filter,
    /// What differences cost at least.
    pub losses: Losses,
    /// For each text at most so many units.
    pub most: usize,
    /// The texts.
    pub texts: &'a [NearText<'a>],
}

/// One text that is looked up.
#[derive(Clone, Copy, Debug)]
pub struct NearText<'a> {
    /// The text, NFC and trimmed.
    pub text: &'a str,
    /// The lowest score that a unit is wanted with, 1–100.
    pub score: u8,
    /// The texts before and after it, NFC and trimmed; none where they are not known.
    pub neighbours: Option<(Option<&'a str>, Option<&'a str>)>,
}

/// Points that differences cost at least, between texts of the same symbols.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Losses {
    /// A placeable of another value.
    pub value: u8,
    /// Another name.
    pub name: u8,
    /// Most that values and names cost together.
    pub together: u8,
    /// Any other difference of the texts.
    pub other: u8,
}

/// What a memory proposes for a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proposed {
    /// Units, by [`Proposal::at_best`], those of equal promise newest first and then by number.
    pub units: Vec<Proposal>,
    /// Whether these are all that may reach the score.
    pub are_all: bool,
}

/// A unit that may belong to a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The unit as it is stored.
    pub unit: StoredUnit,
    /// Whether it is found by its target.
    pub reversed: bool,
    /// What it can reach.
    pub at_best: Promise,
}

/// What a unit can reach at best; more is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Promise {
    /// Its score is not higher, 0–101.
    pub score: u8,
    /// Its base is not higher, 0–100.
    pub base: u8,
    /// Whether its neighbours may be those of the text.
    pub in_context: bool,
}
