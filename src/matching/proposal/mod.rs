//! What a translator would make of a fuzzy match, done for them and marked.
//!
//! A [`Proposal`] is the unit's translation with the differences between the query and
//! the unit's source carried over. It never takes the place of the unit's target; it
//! stands beside it, with every [`Change`] named.
//!
//! - `substitution`: only numbers, dates, times, amounts or names differ. The value
//!   of the memory's source is found in the translation, whatever it looks like there,
//!   and the query's is written in its manner (`write`);
//! - `repair`: one small span of words differs as well, and the memory or the lexicon
//!   knows how the old and the new one are translated;
//! - [`fragment`]: no unit is near enough, but some hold a run of the query's words.
//!
//! Where anything is ambiguous there is no proposal but a [`Refusal`]: a wrong figure
//! that looks right costs more than a figure to be typed.

mod exchange;
pub mod fragment;

mod names;
mod repair;
mod spelled;
mod substitution;
mod told;
mod write;

use std::fmt;

use serde::Serialize;

use super::alignment::Table;
use super::compare::Texts;
use super::lookup::Match;
use super::score;
use crate::Result;
use crate::lexicon::Lexicon;
use crate::memory::{Store, UnitId};
use crate::text::{Lang, Span};
use told::Told;

/// A translation made from a fuzzy match.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Proposal {
    /// How it was made.
    pub kind: ProposalKind,
    /// The translation.
    pub text: String,
    /// What is not as in the unit's target, in the order of the text; at least one.
    pub changes: Vec<Change>,
}

/// How a proposal was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ProposalKind {
    /// Values and names were exchanged; every word is the translator's.
    Substitution,
    /// A span of words was exchanged as well.
    Repair,
}

/// One part of a translation that was exchanged.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// What it is.
    pub kind: ChangeKind,
    /// The query's text; empty where only the memory's source has words.
    pub query: String,
    /// The text of the memory's source; empty where only the query has words.
    pub source: String,
    /// What the unit's target has.
    pub before: String,
    /// What the proposal has instead.
    pub after: String,
    /// Where that is: bytes of the proposal.
    pub span: Span,
    /// What says that words translate each other; empty for values.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

/// What was exchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// A number, in digits or words.
    Number,
    /// A percentage.
    Percent,
    /// An amount of money.
    Amount,
    /// A time of day.
    Time,
    /// A date or a part of one.
    Date,
    /// A number that counts a place: `3rd`.
    Ordinal,
    /// A name.
    Name,
    /// The article before another change: `an 8 percent rise`.
    Article,
    /// Words.
    Words,
}

impl ChangeKind {
    /// Its name in one word.
    pub fn name(self) -> &'static str {
        match self {
            ChangeKind::Number => "number",
            ChangeKind::Percent => "percent",
            ChangeKind::Amount => "amount",
            ChangeKind::Time => "time",
            ChangeKind::Date => "date",
            ChangeKind::Ordinal => "ordinal",
            ChangeKind::Name => "name",
            ChangeKind::Article => "article",
            ChangeKind::Words => "words",
        }
    }
}

/// What says that words translate each other.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Evidence {
    /// A unit of the memory.
    Unit(UnitId),
    /// An entry of the lexicon: stems, and a probability in (0, 1].
    Lexicon {
        /// Stem of the source word.
        source: String,
        /// Stem of its translation.
        target: String,
        /// How probable it is.
        probability: f32,
    },
}

/// Why there is no proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing differs that a translation would show.
    NothingDiffers,
    /// Words differ, and nothing is known that translates them.
    OtherWords,
    /// A value or name stands more than once in the memory's source or its translation.
    Repeated(String),
    /// A value or name is not in the translation.
    Absent(String),
    /// The translation has a figure that the source has not, such as miles for kilometers:
    /// it may follow from the one that differs.
    Derived(String),
    /// The values of the query are those of the memory in another order.
    Swapped,
    /// The value cannot be written in the manner of the one in the translation.
    Manner(String),
    /// Nobody knows how this name is written in the translation's language.
    Name(String),
    /// An article or conjunction before it may have to change.
    Grammar(String),
    /// What was written does not read as the query's values.
    Unreadable,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::NothingDiffers => write!(f, "nothing differs that a translation shows"),
            Refusal::OtherWords => write!(f, "words differ that nothing translates"),
            Refusal::Repeated(text) => write!(f, "`{text}` stands there more than once"),
            Refusal::Absent(text) => write!(f, "`{text}` is not in the translation"),
            Refusal::Derived(text) => {
                write!(
                    f,
                    "`{text}` in the translation may follow from what differs"
                )
            }
            Refusal::Swapped => write!(f, "the values have changed places"),
            Refusal::Manner(text) => {
                write!(f, "`{text}` cannot be written in the translation's manner")
            }
            Refusal::Name(text) => write!(f, "the translation of the name `{text}` is not known"),
            Refusal::Grammar(text) => write!(f, "the word before `{text}` may have to change"),
            Refusal::Unreadable => write!(f, "the result would not read as the query's values"),
        }
    }
}

/// A proposal, or why there is none.
pub type Answer = std::result::Result<Proposal, Refusal>;

/// What is known about translations besides the match itself.
#[derive(Clone, Copy)]
pub struct Knowledge<'k> {
    /// Translations of the query's words.
    pub there: Lexicon<'k>,
    /// Translations of words of the other language.
    pub back: Lexicon<'k>,
    /// The memory that is asked for units; none leaves repairs to the lexicon's names
    /// and numbers, and fragments out.
    pub store: Option<&'k dyn Store>,
}

impl<'k> Knowledge<'k> {
    /// The lexicons shipped for two languages, and a memory.
    pub fn shipped(source: &Lang, target: &Lang, store: Option<&'k dyn Store>) -> Self {
        Knowledge {
            there: Lexicon::shipped(source, target),
            back: Lexicon::shipped(target, source),
            store,
        }
    }
}

/// The translation of `query`, which is in `lang`, that follows from a match.
///
/// # Errors
/// When the memory cannot be read.
pub fn propose(
    query: &str,
    lang: &Lang,
    found: &Match,
    knowledge: &Knowledge<'_>,
) -> Result<Answer> {
    if found.score >= score::EXACT {
        return Ok(Err(Refusal::NothingDiffers));
    }
    let unit = &found.unit.unit;
    let query = Told::new(query, lang);
    let source = Told::new(&unit.source, &unit.source_lang);
    let target = Told::new(&unit.target, &unit.target_lang);
    let mut table = Table::default();
    let columns = table.align(&Texts::new(query.typed(), source.typed()));
    let (values, words) = substitution::differences(&query, &source, columns);
    let exchanges = match substitution::exchanges(&query, &source, &target, &values) {
        Ok(exchanges) => exchanges,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let (kind, exchanges) = match words {
        Words::None if exchanges.is_empty() => return Ok(Err(Refusal::NothingDiffers)),
        Words::None => (ProposalKind::Substitution, exchanges),
        Words::Several => return Ok(Err(Refusal::OtherWords)),
        Words::One(run) => {
            match repair::exchanges(&query, &source, &target, columns, run, knowledge)? {
                Ok(words) => (ProposalKind::Repair, [exchanges, words].concat()),
                Err(refusal) => return Ok(Err(refusal)),
            }
        }
    };
    Ok(
        exchange::apply(&target, exchanges).map(|(text, changes)| Proposal {
            kind,
            text,
            changes,
        }),
    )
}

/// Columns of an alignment with other words: first and one past the last.
type Run = (usize, usize);

/// Where words differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Words {
    /// Nowhere.
    None,
    /// In one run of columns.
    One(Run),
    /// In more than one.
    Several,
}

#[cfg(test)]
mod tests;
