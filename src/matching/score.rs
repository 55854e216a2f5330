//! The fuzzy score, in whole points, with every penalty named.
//!
//! `base = ⌊100·(m − d)/m⌋`, with m the larger number of base tokens and d their
//! Levenshtein distance; two texts without base tokens have base 100. Penalties only
//! lower it, so a filter on the base loses nothing. 100 is kept for a unit whose
//! trimmed NFC source is the query itself, 101 for one that also stands between the
//! same neighbours.

use unicode_normalization::UnicodeNormalization;

use super::alignment::Column;
use super::penalty::{self, Penalty, PenaltyKind};
use super::side::Side;
use crate::text::{Lang, TokenKind};

/// Score of a unit with the same source.
pub const EXACT: u8 = 100;
/// Score of a unit with the same source and the same previous and next segment.
pub const CONTEXT: u8 = 101;
/// Most points that differing placeables and names cost together: a sentence whose
/// every figure changed still saves its translator the words.
pub const VALUE_CAP: u8 = 12;

/// `⌊100·(m − d)/m⌋`; 100 for two empty texts.
pub fn base(longer: usize, distance: usize) -> u8 {
    match longer {
        0 => EXACT,
        _ => (100 * longer.saturating_sub(distance) / longer) as u8,
    }
}

/// Largest distance at which texts of `longer` tokens still have base `threshold`.
pub fn largest_distance(longer: usize, threshold: u8) -> usize {
    // ⌊100·(m − d)/m⌋ ≥ t  ⇔  100·(m − d) ≥ t·m  ⇔  d ≤ m − ⌈t·m/100⌉
    longer - (usize::from(threshold) * longer).div_ceil(100).min(longer)
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

/// All penalties of a unit against a query, in the order of the text.
pub fn penalties(query: Typed<'_>, unit: Typed<'_>, columns: &[Column]) -> Vec<Penalty> {
    let mut found = value_penalties(query.side, unit.side, columns);
    let mut charge = |kind: PenaltyKind| {
        found.push(Penalty {
            kind,
            points: kind.points(),
            query: String::new(),
            source: String::new(),
        });
    };
    if case_differs(query.side, unit.side, columns) {
        charge(PenaltyKind::Case);
    }
    if marks_differ(query, unit, columns) {
        charge(PenaltyKind::Punctuation);
    }
    if query.lang != unit.lang && has_region(query.lang) && has_region(unit.lang) {
        charge(PenaltyKind::Region);
    }
    let words_agree = columns
        .iter()
        .all(|column| matches!(column, Column::Both(..)));
    if found.is_empty() && words_agree && !same_text(query.text, unit.text) {
        found.push(Penalty {
            kind: PenaltyKind::Other,
            points: PenaltyKind::Other.points(),
            query: String::new(),
            source: String::new(),
        });
    }
    found
}

fn value_penalties(query: &Side, unit: &Side, columns: &[Column]) -> Vec<Penalty> {
    let mut left = VALUE_CAP;
    let mut found = Vec::new();
    for column in columns {
        let Column::Both(row, other) = *column else {
            continue;
        };
        if let Some(kind) = penalty::value_loss(query, row, unit, other) {
            let points = kind.points().min(left);
            left -= points;
            found.push(Penalty {
                kind,
                points,
                query: query.text(row).to_owned(),
                source: unit.text(other).to_owned(),
            });
        }
    }
    found
}

/// Whether some word or name is the same but for its case.
fn case_differs(query: &Side, unit: &Side, columns: &[Column]) -> bool {
    columns.iter().any(|column| match *column {
        Column::Both(row, other) => {
            let word = matches!(query.base[row].kind, TokenKind::Word | TokenKind::Name);
            let (one, two) = (query.text(row), unit.text(other));
            word && one != two && one.to_lowercase() == two.to_lowercase()
        }
        _ => false,
    })
}

/// Whether some mark between words that stayed is another one. Marks beside an
/// inserted, deleted or replaced word come and go with it.
fn marks_differ(query: Typed<'_>, unit: Typed<'_>, columns: &[Column]) -> bool {
    let (one, other) = (marks_by_gap(query), marks_by_gap(unit));
    let differ = |gap: usize, other_gap: usize| one[gap] != other[other_gap];
    let pair = |column: Option<&Column>| match column {
        Some(Column::Both(row, other)) => Some((*row, *other)),
        _ => None,
    };
    if columns.is_empty() {
        return differ(0, 0);
    }
    // Gap i lies before base token i; the last one behind all of them.
    pair(columns.first()).is_some_and(|(row, column)| differ(row, column))
        || pair(columns.last()).is_some_and(|(row, column)| differ(row + 1, column + 1))
        || columns.windows(2).any(|two| {
            let both = pair(Some(&two[0])).zip(pair(Some(&two[1])));
            both.is_some_and(|(_, (row, column))| differ(row, column))
        })
}

/// The marks of a text as typed (`«` and `“` are different ones), by the gap between
/// base tokens that they stand in.
fn marks_by_gap<'a>(typed: Typed<'a>) -> Vec<Vec<&'a str>> {
    let analysis = &typed.side.analysis;
    let mut gaps = vec![Vec::new()];
    for token in &analysis.tokens {
        match (token.kind, gaps.last_mut()) {
            (TokenKind::Mark, Some(gap)) => gap.push(analysis.original(token.span).of(typed.text)),
            _ => gaps.push(Vec::new()),
        }
    }
    gaps
}

fn has_region(lang: &Lang) -> bool {
    lang.as_str() != lang.primary()
}

/// Whether two texts are the same but for composition and white space at the edges.
pub fn same_text(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    one == other || one.nfc().eq(other.nfc())
}

/// The score that is left of `base`; below 100, since penalties or edits remain.
pub fn after_penalties(base: u8, penalties: &[Penalty]) -> u8 {
    let points = penalties
        .iter()
        .map(|penalty| u32::from(penalty.points))
        .sum::<u32>();
    u8::try_from(u32::from(base).saturating_sub(points)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_is_an_integer_floor() {
        for (longer, distance, expected) in [
            (28, 7, 75),
            (3, 1, 66),
            (1, 1, 0),
            (0, 0, 100),
            (200, 1, 99),
        ] {
            assert_eq!(base(longer, distance), expected);
        }
    }

    #[test]
    fn the_largest_distance_is_the_last_that_passes() {
        for longer in 0..60 {
            for threshold in 1..=100 {
                let largest = largest_distance(longer, threshold);
                assert!(base(longer, largest) >= threshold);
                assert!(largest == longer || base(longer, largest + 1) < threshold);
            }
        }
    }
}
