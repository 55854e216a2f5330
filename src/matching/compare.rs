//! Two texts as scoring sees them: symbols, values, case and marks, position by position.
//!
//! Scores follow from the answers of [`Compared`] alone. [`Texts`] gives them from the
//! texts themselves; the index gives the same answers from numbers that stand for them,
//! so that both come to the same score by the same code.

use super::penalty::PenaltyKind;
use super::side::Side;
use crate::text::placeable::ValueKind;
pub(super) use crate::text::symbol::letters;
use crate::text::{Lang, TokenKind};

/// A query (rows) and a unit's text (columns), by the indices of their base tokens.
pub trait Compared {
    /// Base tokens of the query.
    fn rows(&self) -> usize;
    /// Base tokens of the unit.
    fn columns(&self) -> usize;
    /// Whether two tokens count as the same in the base.
    fn same_symbol(&self, row: usize, column: usize) -> bool;
    /// Whether the values or names behind two equal symbols differ, and as what.
    fn value_loss(&self, row: usize, column: usize) -> Option<PenaltyKind>;
    /// Whether two equal symbols are words or names that differ in case alone.
    fn case_differs(&self, row: usize, column: usize) -> bool;
    /// Whether other marks stand before these tokens; the number of tokens on a side
    /// names the marks behind all of them.
    fn marks_differ(&self, row: usize, column: usize) -> bool;
}

/// One side of a comparison as it was typed.
#[derive(Clone, Copy)]
pub struct Typed<'a> {
    /// The original text.
    pub text: &'a str,
    /// Its language.
    pub lang: &'a Lang,
    /// The text taken apart.
    pub side: &'a Side,
}

impl<'a> Typed<'a> {
    /// The marks as typed (`«` and `“` are different ones), by the gap between base
    /// tokens that they stand in.
    pub(super) fn marks(&self) -> Vec<Vec<&'a str>> {
        let analysis = &self.side.analysis;
        let mut gaps = vec![Vec::new()];
        for token in &analysis.tokens {
            match (token.kind, gaps.last_mut()) {
                (TokenKind::Mark, Some(gap)) => {
                    gap.push(analysis.original(token.span).of(self.text));
                }
                _ => gaps.push(Vec::new()),
            }
        }
        gaps
    }
}

/// Two texts, compared as they stand.
pub struct Texts<'a> {
    /// The text that is looked up.
    pub query: Typed<'a>,
    /// The text of a unit.
    pub unit: Typed<'a>,
    query_marks: Vec<Vec<&'a str>>,
    unit_marks: Vec<Vec<&'a str>>,
}

impl<'a> Texts<'a> {
    /// Sets two texts beside each other.
    pub fn new(query: Typed<'a>, unit: Typed<'a>) -> Self {
        Texts {
            query_marks: query.marks(),
            unit_marks: unit.marks(),
            query,
            unit,
        }
    }
}

impl Compared for Texts<'_> {
    fn rows(&self) -> usize {
        self.query.side.base.len()
    }

    fn columns(&self) -> usize {
        self.unit.side.base.len()
    }

    fn same_symbol(&self, row: usize, column: usize) -> bool {
        self.query.side.symbols[row] == self.unit.side.symbols[column]
    }

    fn value_loss(&self, row: usize, column: usize) -> Option<PenaltyKind> {
        let (query, unit) = (self.query.side, self.unit.side);
        match (query.base[row].kind, unit.base[column].kind) {
            (TokenKind::Placeable(one), TokenKind::Placeable(two)) if one != two => {
                Some(of_value(one.kind()))
            }
            (TokenKind::Name, TokenKind::Name) => {
                let same = letters(query.text(row)).eq(letters(unit.text(column)));
                (!same).then_some(PenaltyKind::Name)
            }
            _ => None,
        }
    }

    fn case_differs(&self, row: usize, column: usize) -> bool {
        let (query, unit) = (self.query.side, self.unit.side);
        let word = matches!(query.base[row].kind, TokenKind::Word | TokenKind::Name);
        word && in_case_alone(query.text(row), unit.text(column))
    }

    fn marks_differ(&self, row: usize, column: usize) -> bool {
        self.query_marks[row] != self.unit_marks[column]
    }
}

/// The penalty of another value of a kind.
pub(super) fn of_value(kind: ValueKind) -> PenaltyKind {
    match kind {
        ValueKind::Number | ValueKind::Percent => PenaltyKind::Number,
        ValueKind::Money => PenaltyKind::Amount,
        ValueKind::Time => PenaltyKind::Time,
        ValueKind::Date => PenaltyKind::Date,
    }
}

/// Whether two words or names are the same but for their case.
pub(super) fn in_case_alone(one: &str, other: &str) -> bool {
    one != other && one.to_lowercase() == other.to_lowercase()
}
