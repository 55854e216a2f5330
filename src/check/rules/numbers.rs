//! Numbers written as words: `memory/rules/check/numbers.tsv`.

use std::collections::HashMap;

use crate::Result;
use crate::check::table::Table;
use crate::text::hash::Quick;

/// What a word contributes to a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::check) struct NumberWord {
    /// Its value.
    pub(in crate::check) value: f64,
    /// Whether it multiplies what is before it.
    pub(in crate::check) multiplies: bool,
    /// Whether it is an ordinal or a part: `third`.
    pub(in crate::check) ordinal: bool,
    /// Whether it may be missing on the other side.
    pub(in crate::check) weak: bool,
}

/// The words of both sides, source first.
///
/// # Errors
/// [`crate::Error::Input`] with the line whose value is no number.
pub(super) fn read(table: Table<'_>) -> Result<[HashMap<String, NumberWord, Quick>; 2]> {
    let mut sides = [HashMap::default(), HashMap::default()];
    for row in table.rows() {
        let written = row.field(0, "a value")?;
        let value = written.trim_start_matches(['~', 'x']).trim_end_matches('#');
        let Ok(value) = value.parse() else {
            return Err(row.error(
                &format!("`{written}` is no value"),
                "such as 12, ~2, 3# or x1000",
            ));
        };
        let word = NumberWord {
            value,
            multiplies: written.starts_with('x'),
            ordinal: written.ends_with('#'),
            weak: written.starts_with('~'),
        };
        for (side, column) in [(0, 1), (1, 2)] {
            for spelling in row.optional(column).split_whitespace() {
                sides[side].insert(spelling.to_owned(), word);
            }
        }
    }
    Ok(sides)
}
