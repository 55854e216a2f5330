//! What the memory saves on new copy: the table of bands that a translator invoices by.
//!
//! Every segment is counted in exactly one [`Band`], the first of these that fits:
//!
//! 1. *context*, *100*: the memory has the very text, with the same neighbours or
//!    without;
//! 2. *repetitions*: the same text (trimmed, NFC) stood earlier in the files. What the
//!    memory has comes first, since it is there before anybody starts, and the
//!    translator checks it at each place; Trados counts so too, memoQ lets the user
//!    choose, OmegaT counts repetitions first;
//! 3. *internal*: an earlier segment of the files is so alike that it would lift this
//!    one into a better band than the memory does: once that one is translated, it is
//!    a fuzzy match. Within a band the memory is the better offer;
//! 4. the band of the memory's best score, or *new* below the lowest.
//!
//! Segments that the memory holds joined (see [`cover`]) are counted each
//! by itself, at the score of the join.

use std::collections::HashSet;
use std::ops::AddAssign;

use unicode_normalization::UnicodeNormalization;

use super::compare::Typed;
use super::cover;
use super::index::{Ask, Delta, Scratch};
use super::lookup::{Limits, Matcher};
use super::score::{CONTEXT, EXACT};
use super::side::Side;
use crate::Result;
use crate::memory::unit::normal_text;
use crate::memory::{MatchText, UnitId};
use crate::text::{Analysis, Lang};

/// A row of the table, from the least to the most work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// The very text between the same neighbours.
    Context,
    /// The very text.
    Exact,
    /// The text stood earlier in the files.
    Repetition,
    /// Scores 95 to 99: other punctuation, one other figure.
    Fuzzy95,
    /// Scores 85 to 94.
    Fuzzy85,
    /// Scores 75 to 84.
    Fuzzy75,
    /// Scores 50 to 74.
    Fuzzy50,
    /// Like an earlier segment of the files.
    Internal,
    /// Nothing at 50 or better.
    New,
}

/// Lowest score that is looked for: below it, translating anew is quicker.
const LOWEST: u8 = 50;

impl Band {
    /// All bands, in order.
    pub const ALL: [Band; 9] = [
        Band::Context,
        Band::Exact,
        Band::Repetition,
        Band::Fuzzy95,
        Band::Fuzzy85,
        Band::Fuzzy75,
        Band::Fuzzy50,
        Band::Internal,
        Band::New,
    ];

    /// Its name in records and files.
    pub const fn name(self) -> &'static str {
        match self {
            Band::Context => "context",
            Band::Exact => "100",
            Band::Repetition => "repetitions",
            Band::Fuzzy95 => "95-99",
            Band::Fuzzy85 => "85-94",
            Band::Fuzzy75 => "75-84",
            Band::Fuzzy50 => "50-74",
            Band::Internal => "internal",
            Band::New => "new",
        }
    }

    /// The band of the memory's best score; 0 where it has nothing.
    pub const fn of_score(score: u8) -> Band {
        match score {
            CONTEXT.. => Band::Context,
            EXACT => Band::Exact,
            95.. => Band::Fuzzy95,
            85.. => Band::Fuzzy85,
            75.. => Band::Fuzzy75,
            LOWEST.. => Band::Fuzzy50,
            _ => Band::New,
        }
    }

    /// The lowest score of the fuzzy band above this one; none where no fuzzy band is
    /// better.
    const fn better_from(self) -> Option<u8> {
        match self {
            Band::New => Some(LOWEST),
            Band::Fuzzy50 => Some(75),
            Band::Fuzzy75 => Some(85),
            Band::Fuzzy85 => Some(95),
            _ => None,
        }
    }
}

/// How much text there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Segments; those without any text are not counted.
    pub segments: u64,
    /// Words: runs between white space that hold a letter or a digit. So figures count
    /// (`9.59`, `2026`), what a hyphen joins is one word, and a dash by itself is none.
    pub words: u64,
    /// Characters with the spaces inside segments, of the NFC text.
    pub characters: u64,
    /// The same without white space.
    pub characters_without_spaces: u64,
}

impl Counts {
    /// The counts of one segment.
    pub fn of(segment: &str) -> Counts {
        let is_word = |run: &&str| run.chars().any(char::is_alphanumeric);
        let characters = || segment.trim().nfc();
        Counts {
            segments: 1,
            words: segment.split_whitespace().filter(is_word).count() as u64,
            characters: characters().count() as u64,
            characters_without_spaces: characters().filter(|c| !c.is_whitespace()).count() as u64,
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.segments += other.segments;
        self.words += other.words;
        self.characters += other.characters;
        self.characters_without_spaces += other.characters_without_spaces;
    }
}

/// The counts of each band, of one file or of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Table {
    counts: [Counts; Band::ALL.len()],
}

impl Table {
    /// Counts more text in a band.
    pub fn add(&mut self, band: Band, counts: Counts) {
        self.counts[band as usize] += counts;
    }

    /// The counts of a band.
    pub fn of(&self, band: Band) -> Counts {
        self.counts[band as usize]
    }

    /// The counts of all bands together.
    pub fn total(&self) -> Counts {
        let mut total = Counts::default();
        self.counts.iter().for_each(|counts| total += *counts);
        total
    }

    /// Share of a band in the words, in tenths of a percent, rounded; 0 where there is
    /// no word.
    pub fn share(&self, band: Band) -> u64 {
        let (words, total) = (self.of(band).words, self.total().words);
        (1000 * words + total / 2).checked_div(total).unwrap_or(0)
    }

    /// The words weighted by what each band is paid at, in percent of a word's price:
    /// hundredths of a word.
    pub fn weighted(&self, weight: impl Fn(Band) -> u8) -> u64 {
        let weighted = Band::ALL.map(|band| self.of(band).words * u64::from(weight(band)));
        weighted.into_iter().sum()
    }
}

impl AddAssign<&Table> for Table {
    fn add_assign(&mut self, other: &Table) {
        for band in Band::ALL {
            self.add(band, other.of(band));
        }
    }
}

/// Counts files one after the other.
pub struct Leverage<'a, 's> {
    matcher: &'a Matcher<'s>,
    files: &'a [Vec<&'a str>],
    earlier: Earlier<'a>,
}

impl<'a, 's> Leverage<'a, 's> {
    /// Over files given as their segments, in the order in which they are translated;
    /// all are in `lang`.
    pub fn new(matcher: &'a Matcher<'s>, files: &'a [Vec<&'a str>], lang: &'a Lang) -> Self {
        Leverage {
            matcher,
            files,
            earlier: Earlier {
                lang,
                texts: HashSet::new(),
                index: Delta::default(),
                scratch: Scratch::default(),
            },
        }
    }

    /// The table of each file, in order. What is a repetition or internal depends on
    /// the files before it.
    pub fn tables(&mut self) -> impl Iterator<Item = Result<Table>> + use<'_, 'a, 's> {
        self.files
            .iter()
            .map(|segments| self.earlier.table(self.matcher, segments))
    }
}

/// The distinct texts that were reached so far.
struct Earlier<'a> {
    lang: &'a Lang,
    texts: HashSet<String>,
    index: Delta,
    scratch: Scratch,
}

impl Earlier<'_> {
    fn table(&mut self, matcher: &Matcher<'_>, segments: &[&str]) -> Result<Table> {
        // Blank ones have no neighbours and are none.
        let segments: Vec<&str> = segments
            .iter()
            .copied()
            .filter(|text| !is_blank(text))
            .collect();
        let limits = Limits {
            threshold: LOWEST,
            top: 1,
        };
        let mut table = Table::default();
        for part in cover::cover(matcher, &segments, limits)? {
            let memory = Band::of_score(part.matches.first().map_or(0, |best| best.score));
            for text in &segments[part.first..part.first + part.count] {
                table.add(self.band(text, memory), Counts::of(text));
            }
        }
        Ok(table)
    }

    /// The band of the next segment, for which the memory has something in `memory`.
    fn band(&mut self, text: &str, memory: Band) -> Band {
        let text = normal_text(text);
        let alike = memory
            .better_from()
            .filter(|_| !self.texts.contains(&*text));
        let is_internal = alike.is_some_and(|floor| self.reaches(&text, floor));
        let is_new = self.texts.insert(text.clone().into_owned());
        if is_new {
            self.index.add(&MatchText {
                unit: UnitId(self.texts.len() as i64),
                reversed: false,
                lang: self.lang,
                text: &text,
                tags: 0,
                origin: None,
                placed: false,
                previous: None,
                next: None,
                changed: 0,
            });
        }
        match memory {
            Band::Context | Band::Exact => memory,
            _ if !is_new => Band::Repetition,
            _ if is_internal => Band::Internal,
            _ => memory,
        }
    }

    /// Whether an earlier text scores at least `floor` against it.
    fn reaches(&mut self, text: &str, floor: u8) -> bool {
        let side = Side::new(Analysis::new(text, self.lang));
        let ask = Ask {
            query: Typed {
                text,
                lang: self.lang,
                side: &side,
            },
            context: None,
            passes: &|_| true,
            charge: &|_| 0,
        };
        self.index.has_alike(&ask, floor, &mut self.scratch)
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

#[cfg(test)]
mod tests;
