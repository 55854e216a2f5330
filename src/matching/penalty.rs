//! Kinds of penalties, what each costs, and which of them two values incur.

use serde::Serialize;

use super::side::Side;
use crate::text::TokenKind;
use crate::text::placeable::ValueKind;

/// Why points were taken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PenaltyKind {
    /// A number or percentage with another value.
    Number,
    /// Another date.
    Date,
    /// Another time of day.
    Time,
    /// Another amount of money.
    Amount,
    /// Another name.
    Name,
    /// Capitals against small letters.
    Case,
    /// Other punctuation or quotation marks.
    Punctuation,
    /// The same words and marks written differently (spaces, `1500` for `1.500`).
    Other,
    /// The unit is in another region's variety of the language.
    Region,
}

impl PenaltyKind {
    /// Points that one such difference costs. A figure is a quick change; a name
    /// may drag articles and agreement with it.
    pub const fn points(self) -> u8 {
        match self {
            PenaltyKind::Number | PenaltyKind::Date | PenaltyKind::Time | PenaltyKind::Amount => 2,
            PenaltyKind::Name => 3,
            PenaltyKind::Case
            | PenaltyKind::Punctuation
            | PenaltyKind::Other
            | PenaltyKind::Region => 1,
        }
    }
}

/// Points taken off, with what differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Penalty {
    /// Why.
    pub kind: PenaltyKind,
    /// How many; 0 where the cap on values is used up.
    pub points: u8,
    /// The query's text for a differing value, else empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub query: String,
    /// The unit's text for a differing value, else empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// Whether the values behind two equal symbols differ, and as what.
pub fn value_loss(query: &Side, row: usize, unit: &Side, column: usize) -> Option<PenaltyKind> {
    match (query.base[row].kind, unit.base[column].kind) {
        (TokenKind::Placeable(one), TokenKind::Placeable(two)) if one != two => {
            Some(match one.kind() {
                ValueKind::Number | ValueKind::Percent => PenaltyKind::Number,
                ValueKind::Money => PenaltyKind::Amount,
                ValueKind::Time => PenaltyKind::Time,
                ValueKind::Date => PenaltyKind::Date,
            })
        }
        (TokenKind::Name, TokenKind::Name) => {
            let same = letters(query.text(row)).eq(letters(unit.text(column)));
            (!same).then_some(PenaltyKind::Name)
        }
        _ => None,
    }
}

/// A name as it is compared: `EE.UU.` and `EE. UU.` are the same one.
fn letters(name: &str) -> impl Iterator<Item = char> + '_ {
    let written = name.chars().filter(|c| !matches!(c, ' ' | '.'));
    written.flat_map(char::to_lowercase)
}
