//! Quantities of a text: figures and number words, with what they count.
//!
//! The placeables of [`crate::text::placeable`] serve matching, where a class and a value
//! are enough. Here a text is read as a checker reads it: number words are put together,
//! units and currencies belong to the number before them, a date falls into its parts, and
//! an English figure that only makes sense in Spanish style keeps that reading beside.

mod neighbours;
mod reader;
mod spelled;
mod style;

use super::rules::{Rules, Unit};
use super::side::Side;
use super::words::Words;
use crate::text::placeable::Currency;
use reader::Reader;

/// What a quantity counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// Anything.
    Plain,
    /// Hundredths.
    Percent,
    /// Money.
    Money(Currency),
    /// Length, weight, time, …
    Measure(Unit),
    /// A time of day, in minutes since midnight.
    Time,
    /// Day of a month.
    Day,
    /// A month, from 1.
    Month,
    /// A day of the week, from 1.
    Weekday,
    /// A year.
    Year,
    /// A rank, or a part of a whole.
    Ordinal,
}

/// How sure it is that the other side has to say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// `both`, `half`, `dozens`: it may stand for a number, and need not be there.
    Weak,
    /// Number words.
    Words,
    /// Figures.
    Figures,
}

/// A value with what it counts, as a text can be read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reading {
    /// What it counts.
    pub(super) kind: Kind,
    /// How many; minutes of a time.
    pub(super) value: f64,
    /// Whether English does not write it like this.
    pub(super) foreign: bool,
}

/// A quantity in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quantity {
    /// How it reads.
    pub(super) reading: Reading,
    /// How it may be read as well.
    pub(super) other: [Option<Reading>; 2],
    /// How much it matters.
    pub(super) weight: Weight,
    /// Whether it is a part of a date.
    pub(super) date: bool,
    /// Whether half of the day was named with a time.
    pub(super) half_named: bool,
    /// First lexeme, and the one behind the last.
    pub(super) first: usize,
    /// One past the last lexeme.
    pub(super) end: usize,
}

impl Quantity {
    fn new(kind: Kind, value: f64, weight: Weight, first: usize, end: usize) -> Self {
        let date = matches!(kind, Kind::Day | Kind::Month | Kind::Weekday | Kind::Year);
        Quantity {
            reading: Reading {
                kind,
                value,
                foreign: false,
            },
            other: [None; 2],
            weight,
            date,
            half_named: false,
            first,
            end,
        }
    }

    /// Every way to read it.
    pub(super) fn readings(&self) -> impl Iterator<Item = Reading> {
        std::iter::once(self.reading).chain(self.other.into_iter().flatten())
    }

    fn may_be(&mut self, kind: Kind, value: f64, foreign: bool) {
        let reading = Reading {
            kind,
            value,
            foreign,
        };
        if let Some(free) = self.other.iter_mut().find(|other| other.is_none()) {
            *free = Some(reading);
        }
    }
}

/// The quantities of a side, in order.
pub(super) fn quantities(side: &Side<'_>, words: &Words, rules: &Rules) -> Vec<Quantity> {
    let mut reader = Reader {
        side,
        words,
        rules,
        found: Vec::new(),
    };
    reader.read();
    reader.share_magnitudes();
    reader.read_ratios();
    reader.mark_days();
    reader.found
}
