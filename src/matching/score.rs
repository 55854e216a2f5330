//! The fuzzy score, in whole points, with every penalty named.
//!
//! `base = ⌊100·(m − d)/m⌋`, with m the larger number of base tokens and d their
//! Levenshtein distance; two texts without base tokens have base 100. Penalties only
//! lower it, so a filter on the base loses nothing. 100 is kept for a unit whose
//! trimmed NFC source is the query itself, tagged alike, 101 for one that also stands
//! between the same neighbours.

use unicode_normalization::UnicodeNormalization;

use super::alignment::Column;
use super::compare::{Compared, Texts};
use super::penalty::{Penalty, PenaltyKind};
use crate::text::Lang;
use crate::text::fold::is_composed;

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

/// All penalties of a unit against a query, in the order of the text. A text that is the
/// query's own loses nothing by what stands in it, even where another region would read
/// its numbers otherwise. What stands beside the text comes from [`tag_penalty`].
pub fn penalties(pair: &Texts<'_>, columns: &[Column]) -> Vec<Penalty> {
    let (query, unit) = (pair.query, pair.unit);
    let mut found = Vec::new();
    if !same_text(query.text, unit.text) {
        found = value_penalties(pair, columns);
        if case_differs(pair, columns) {
            found.push(charge(PenaltyKind::Case));
        }
        if marks_differ(pair, columns) {
            found.push(charge(PenaltyKind::Punctuation));
        }
        if found.is_empty() && words_agree(columns) {
            found.push(charge(PenaltyKind::Other));
        }
    }
    if other_region(query.lang, unit.lang) {
        found.push(charge(PenaltyKind::Region));
    }
    found
}

/// The penalty of other inline tags, by the structures
/// ([`tag::structure`](crate::memory::tag::structure)) of query and unit.
pub fn tag_penalty(query: u32, unit: u32) -> Option<Penalty> {
    (query != unit).then(|| charge(PenaltyKind::Tags))
}

/// A penalty that no part of the texts is shown with.
fn charge(kind: PenaltyKind) -> Penalty {
    Penalty {
        kind,
        points: kind.points(),
        query: String::new(),
        source: String::new(),
    }
}

/// Points that [`penalties`] takes off for values, case and marks.
pub(super) fn points(pair: &impl Compared, columns: &[Column]) -> u8 {
    let lost = columns.iter().map(|column| match *column {
        Column::Both(row, other) => pair.value_loss(row, other).map_or(0, PenaltyKind::points),
        _ => 0,
    });
    let values = lost.fold(0_u8, |sum, points| (sum + points).min(VALUE_CAP));
    let case = PenaltyKind::Case.points() * u8::from(case_differs(pair, columns));
    let marks = PenaltyKind::Punctuation.points() * u8::from(marks_differ(pair, columns));
    values + case + marks
}

fn value_penalties(pair: &Texts<'_>, columns: &[Column]) -> Vec<Penalty> {
    let mut left = VALUE_CAP;
    let mut found = Vec::new();
    for column in columns {
        let Column::Both(row, other) = *column else {
            continue;
        };
        if let Some(kind) = pair.value_loss(row, other) {
            let points = kind.points().min(left);
            left -= points;
            found.push(Penalty {
                kind,
                points,
                query: pair.query.side.text(row).to_owned(),
                source: pair.unit.side.text(other).to_owned(),
            });
        }
    }
    found
}

fn words_agree(columns: &[Column]) -> bool {
    columns
        .iter()
        .all(|column| matches!(column, Column::Both(..)))
}

/// Whether some word or name is the same but for its case.
fn case_differs(pair: &impl Compared, columns: &[Column]) -> bool {
    columns.iter().any(|column| match *column {
        Column::Both(row, other) => pair.case_differs(row, other),
        _ => false,
    })
}

/// Whether some mark between words that stayed is another one. Marks beside an
/// inserted, deleted or replaced word come and go with it.
fn marks_differ(pair: &impl Compared, columns: &[Column]) -> bool {
    let both = |column: Option<&Column>| match column {
        Some(Column::Both(row, other)) => Some((*row, *other)),
        _ => None,
    };
    if columns.is_empty() {
        return pair.marks_differ(0, 0);
    }
    // Marks before token i, and behind the last one.
    both(columns.first()).is_some_and(|(row, column)| pair.marks_differ(row, column))
        || both(columns.last()).is_some_and(|(row, column)| pair.marks_differ(row + 1, column + 1))
        || columns.windows(2).any(|two| {
            let neighbours = both(two.first()).zip(both(two.last()));
            neighbours.is_some_and(|(_, (row, column))| pair.marks_differ(row, column))
        })
}

/// Whether both languages name a region, and another one.
pub(super) fn other_region(query: &Lang, unit: &Lang) -> bool {
    query != unit && has_region(query) && has_region(unit)
}

fn has_region(lang: &Lang) -> bool {
    lang.as_str() != lang.primary()
}

/// Whether two texts are the same but for composition and white space at the edges.
pub fn same_text(one: &str, other: &str) -> bool {
    let (one, other) = (one.trim(), other.trim());
    one == other || !(is_composed(one) && is_composed(other)) && one.nfc().eq(other.nfc())
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
