//! Words that both texts have, but at another place.
//!
//! An alignment keeps the order of words, so a clause that was moved to the front is
//! words only in the query and, further on, the same words only in the unit. Here such
//! runs find each other: the longest first, and none overlaps another.

use std::cmp::Reverse;

use super::alignment::Column;
use super::compare::{Compared, Texts};
use super::side::Side;
use crate::text::TokenKind;

/// Which tokens were moved: for each base token of a side the number of its move. The
/// tokens of one number stand together and are the same on both sides.
pub(super) struct Moves {
    pub(super) query: Vec<Option<usize>>,
    pub(super) unit: Vec<Option<usize>>,
    pub(super) count: usize,
}

impl Moves {
    /// What tells a move in a script from its neighbours: whose words, and which.
    pub(super) fn side_and_number(&self, column: &Column) -> (bool, Option<usize>) {
        match *column {
            Column::Query(row) => (true, self.query[row]),
            Column::Unit(other) => (false, self.unit[other]),
            Column::Both(..) | Column::Replaced(..) => (false, None),
        }
    }
}

/// A run of equal tokens: where it starts on either side, and its length.
struct Run {
    row: usize,
    column: usize,
    length: usize,
}

/// Most pairs of differing tokens that are looked at; a pair of segments with more has
/// hardly a word in common.
const MAX_PAIRS: usize = 1_000_000;

/// Letters that words without a name have together at least: `oro subió` has moved, `de la`
/// or `para el` here and the same there have not.
const TELLING: usize = 8;

/// The moves among what the columns do not pair: of a name, or of two words and more.
pub(super) fn moves(pair: &Texts<'_>, columns: &[Column]) -> Moves {
    let (query, unit) = (pair.query.side, pair.unit.side);
    let mut moves = Moves {
        query: vec![None; query.base.len()],
        unit: vec![None; unit.base.len()],
        count: 0,
    };
    let mut runs = runs(pair, columns);
    runs.retain(|run| tells(query, run));
    runs.sort_by_key(|run| (Reverse(run.length), run.row, run.column));
    for Run {
        row,
        column,
        length,
    } in runs
    {
        let rows = &mut moves.query[row..row + length];
        let columns = &mut moves.unit[column..column + length];
        if rows.iter().chain(columns.iter()).all(Option::is_none) {
            rows.fill(Some(moves.count));
            columns.fill(Some(moves.count));
            moves.count += 1;
        }
    }
    moves
}

/// The longest runs from each pair of equal tokens that the columns do not pair.
fn runs(pair: &Texts<'_>, columns: &[Column]) -> Vec<Run> {
    let (mut rows, mut others) = (vec![true; pair.rows()], vec![true; pair.columns()]);
    for column in columns {
        if let Column::Both(row, other) = *column {
            (rows[row], others[other]) = (false, false);
        }
    }
    let free = |side: &[bool]| -> Vec<usize> { (0..side.len()).filter(|at| side[*at]).collect() };
    let (free_rows, free_others) = (free(&rows), free(&others));
    if free_rows.len().saturating_mul(free_others.len()) > MAX_PAIRS {
        return Vec::new();
    }
    let is_same = |row: usize, other: usize| {
        rows.get(row) == Some(&true)
            && others.get(other) == Some(&true)
            && pair.same_symbol(row, other)
            && pair.value_loss(row, other).is_none()
    };
    let begins = |row: usize, other: usize| {
        is_same(row, other) && (row == 0 || other == 0 || !is_same(row - 1, other - 1))
    };
    let mut found = Vec::new();
    for &row in &free_rows {
        for &column in free_others.iter().filter(|other| begins(row, **other)) {
            let length = (0..)
                .take_while(|step| is_same(row + step, column + step))
                .count();
            found.push(Run {
                row,
                column,
                length,
            });
        }
    }
    found
}

fn tells(query: &Side, run: &Run) -> bool {
    let tokens = run.row..run.row + run.length;
    let names = query.base[tokens.clone()].iter();
    let words = || {
        tokens
            .clone()
            .flat_map(|at| query.text(at).split_whitespace())
    };
    let letters: usize = words().map(|word| word.chars().count()).sum();
    let mut kinds = names.map(|token| token.kind);
    kinds.any(|kind| kind == TokenKind::Name) || (words().count() >= 2 && letters >= TELLING)
}
