//! Query and unit source side by side, word by word.
//!
//! Among all alignments with the fewest edits the one with the smallest loss by
//! differing placeables and names is taken, so that a score does not depend on how
//! ties are broken. The result is both the ground of the penalties and the edit
//! script that is shown.

use std::borrow::Cow;

use serde::Serialize;

use super::compare::{Compared, Texts};
use super::moved::{self, Moves};
use super::side::Side;

/// One column of an alignment: indices of base tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The same symbol on both sides (the value of a placeable may differ).
    Both(usize, usize),
    /// Two different symbols.
    Replaced(usize, usize),
    /// Only in the query.
    Query(usize),
    /// Only in the unit.
    Unit(usize),
}

/// Cost of a partial alignment: edits, and in the lower half points lost.
type Cost = u64;

/// One word more, less or other.
const EDIT: Cost = 1 << 32;

/// Largest table that is filled, 128 MB of costs: texts of 4,000 words a side, twenty
/// pages. No segment is that long; longer ones are laid beside each other word for
/// word from both ends.
const MAX_CELLS: usize = 16_000_000;

/// Room for the table of an alignment, used again by the next one.
#[derive(Debug, Default)]
pub struct Table {
    costs: Vec<Cost>,
    path: Vec<Column>,
}

impl Table {
    /// The alignment with the fewest edits and, among those, the fewest points lost.
    /// Time and space are the product of the two lengths, up to a limit above which
    /// only common beginnings and ends are found.
    pub fn align(&mut self, pair: &impl Compared) -> &[Column] {
        let (rows, columns) = (pair.rows(), pair.columns());
        self.path.clear();
        if rows.saturating_mul(columns) > MAX_CELLS {
            side_by_side(pair, &mut self.path);
        } else {
            self.fill(pair);
            self.trace_back(pair);
        }
        &self.path
    }

    /// Texts of the same symbols, laid beside each other as they stand.
    pub(super) fn beside(&mut self, length: usize) -> &[Column] {
        self.path.clear();
        self.path.extend((0..length).map(|at| Column::Both(at, at)));
        &self.path
    }

    fn fill(&mut self, pair: &impl Compared) {
        let (rows, columns) = (pair.rows(), pair.columns());
        let width = columns + 1;
        let costs = &mut self.costs;
        costs.clear();
        costs.extend((0..width as u64).map(|column| column * EDIT));
        costs.reserve(rows * width);
        for row in 1..=rows {
            let mut left = row as u64 * EDIT;
            costs.push(left);
            for column in 1..=columns {
                let above = costs.len() - width;
                let both = costs[above - 1] + diagonal(pair, row - 1, column - 1);
                left = both.min(costs[above].min(left) + EDIT);
                costs.push(left);
            }
        }
    }

    /// The cheapest path from the end to the start. Going backwards, replacements come
    /// last, so that reading forwards they come before what is only on one side:
    /// "other words, then more of them".
    fn trace_back(&mut self, pair: &impl Compared) {
        let width = pair.columns() + 1;
        let (mut row, mut column) = (pair.rows(), pair.columns());
        while row > 0 || column > 0 {
            let at = row * width + column;
            let cost = self.costs[at];
            let same = row > 0 && column > 0 && pair.same_symbol(row - 1, column - 1);
            if same && cost == self.costs[at - width - 1] + diagonal(pair, row - 1, column - 1) {
                (row, column) = (row - 1, column - 1);
                self.path.push(Column::Both(row, column));
            } else if row > 0 && cost == self.costs[at - width] + EDIT {
                row -= 1;
                self.path.push(Column::Query(row));
            } else if column > 0 && cost == self.costs[at - 1] + EDIT {
                column -= 1;
                self.path.push(Column::Unit(column));
            } else {
                (row, column) = (row - 1, column - 1);
                self.path.push(Column::Replaced(row, column));
            }
        }
        self.path.reverse();
    }
}

/// Cost of a query's token and a unit's as a pair.
fn diagonal(pair: &impl Compared, row: usize, column: usize) -> Cost {
    if pair.same_symbol(row, column) {
        let loss = pair.value_loss(row, column);
        loss.map_or(0, |kind| Cost::from(kind.points()))
    } else {
        EDIT
    }
}

/// Texts too long to be aligned, word for word from both ends: what begins and ends
/// alike, and the words between them beside each other as they come.
fn side_by_side(pair: &impl Compared, path: &mut Vec<Column>) {
    let (rows, columns) = (pair.rows(), pair.columns());
    let shorter = rows.min(columns);
    let head = (0..shorter)
        .take_while(|at| pair.same_symbol(*at, *at))
        .count();
    let tail = (0..shorter - head)
        .take_while(|back| pair.same_symbol(rows - 1 - back, columns - 1 - back))
        .count();
    let beside = |row: usize, column: usize| match pair.same_symbol(row, column) {
        true => Column::Both(row, column),
        false => Column::Replaced(row, column),
    };
    let middle = shorter - tail;
    path.extend((0..middle).map(|at| beside(at, at)));
    path.extend((middle..rows - tail).map(Column::Query));
    path.extend((middle..columns - tail).map(Column::Unit));
    let ends = (0..tail).rev();
    path.extend(ends.map(|back| beside(rows - 1 - back, columns - 1 - back)));
}

/// What happened to a run of words on the way from the unit's source to the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EditKind {
    /// The same on both sides.
    Equal,
    /// A placeable or name with another value.
    Value,
    /// Other words.
    Replace,
    /// Words that only the query has.
    Insert,
    /// Words that only the unit has.
    Delete,
    /// Words that both have, but at another place: once where the query has them, with
    /// an empty `source`, and once where the unit has them, with an empty `query`.
    Moved,
}

/// A run of the edit script, in the order of both texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edit {
    /// What happened.
    pub op: EditKind,
    /// The query's words (folded text); empty for `delete`, and where they moved from.
    pub query: String,
    /// The unit's words (folded text); empty for `insert`, and where they moved to.
    pub source: String,
}

/// The edit script of an alignment: neighbouring columns of one kind are one run,
/// but each differing value and each move stands alone.
pub fn edits(pair: &Texts<'_>, columns: &[Column]) -> Vec<Edit> {
    let (query, unit) = (pair.query.side, pair.unit.side);
    let moves = moved::moves(pair, columns);
    let columns = match moves.count {
        0 => Cow::Borrowed(columns),
        _ => Cow::Owned(with_moves_apart(columns, &moves)),
    };
    let kind = |column: &Column| match *column {
        Column::Both(row, other) if pair.value_loss(row, other).is_some() => EditKind::Value,
        Column::Both(..) => EditKind::Equal,
        Column::Replaced(..) => EditKind::Replace,
        Column::Query(row) if moves.query[row].is_some() => EditKind::Moved,
        Column::Query(_) => EditKind::Insert,
        Column::Unit(other) if moves.unit[other].is_some() => EditKind::Moved,
        Column::Unit(_) => EditKind::Delete,
    };
    let together = |one: &Column, next: &Column| match (kind(one), kind(next)) {
        (EditKind::Value, _) => false,
        (EditKind::Moved, EditKind::Moved) => {
            moves.side_and_number(one) == moves.side_and_number(next)
        }
        (one, next) => one == next,
    };
    columns
        .chunk_by(together)
        .map(|run| Edit {
            op: kind(&run[0]),
            query: run_text(query, run.iter().filter_map(query_index)),
            source: run_text(unit, run.iter().filter_map(unit_index)),
        })
        .collect()
}

/// The columns with every stretch of differences in which something moved told side by
/// side: first what only the unit has there, then what only the query has.
fn with_moves_apart(columns: &[Column], moves: &Moves) -> Vec<Column> {
    let is_both = |column: &Column| matches!(column, Column::Both(..));
    let mut apart = Vec::with_capacity(columns.len());
    for stretch in columns.chunk_by(|one, next| is_both(one) == is_both(next)) {
        let of_unit = stretch.iter().filter_map(unit_index);
        let of_query = stretch.iter().filter_map(query_index);
        let moved = of_unit.clone().any(|at| moves.unit[at].is_some())
            || of_query.clone().any(|at| moves.query[at].is_some());
        if moved {
            apart.extend(of_unit.map(Column::Unit));
            apart.extend(of_query.map(Column::Query));
        } else {
            apart.extend_from_slice(stretch);
        }
    }
    apart
}

fn query_index(column: &Column) -> Option<usize> {
    match *column {
        Column::Both(row, _) | Column::Replaced(row, _) | Column::Query(row) => Some(row),
        Column::Unit(_) => None,
    }
}

fn unit_index(column: &Column) -> Option<usize> {
    match *column {
        Column::Both(_, column) | Column::Replaced(_, column) | Column::Unit(column) => {
            Some(column)
        }
        Column::Query(_) => None,
    }
}

fn run_text(side: &Side, mut indices: impl Iterator<Item = usize>) -> String {
    match indices.next() {
        None => String::new(),
        Some(first) => side.run(first, indices.last().unwrap_or(first)).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::compare::Typed;
    use super::*;
    use crate::text::{Analysis, Lang};

    /// What `read` makes of two Spanish texts.
    fn compared<T>(query: &str, unit: &str, read: impl FnOnce(&Texts<'_>) -> T) -> T {
        let lang = Lang::es();
        let side = |text| Side::new(Analysis::new(text, &lang));
        let sides = (side(query), side(unit));
        let typed = |text, side| Typed {
            text,
            lang: &lang,
            side,
        };
        read(&Texts::new(typed(query, &sides.0), typed(unit, &sides.1)))
    }

    fn script(query: &str, unit: &str) -> String {
        let show = |edit: &Edit| match edit.op {
            EditKind::Equal => format!("={}", edit.query),
            EditKind::Value => format!("#{}<{}", edit.query, edit.source),
            EditKind::Replace => format!("~{}<{}", edit.query, edit.source),
            EditKind::Insert => format!("+{}", edit.query),
            EditKind::Delete => format!("-{}", edit.source),
            EditKind::Moved if edit.query.is_empty() => format!("<{}", edit.source),
            EditKind::Moved => format!(">{}", edit.query),
        };
        let edits = compared(query, unit, |pair| {
            edits(pair, Table::default().align(pair))
        });
        edits.iter().map(show).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn scripts_read_as_an_editor_would_tell_them() {
        for (query, unit, expected) in [
            (
                "Llegó a las 10.15 hora local.",
                "Llegó a las 9.59 hora local.",
                "=Llegó a las | #10.15<9.59 | =hora local.",
            ),
            (
                "La sede, cerrada.",
                "La sede, abierta hoy.",
                "=La sede, | ~cerrada.<abierta | -hoy.",
            ),
            ("uno dos tres", "uno tres", "=uno | +dos | =tres"),
            ("", "uno", "-uno"),
            ("", "", ""),
        ] {
            assert_eq!(script(query, unit), expected);
        }
    }

    #[test]
    fn what_moved_is_named() {
        for (query, unit, expected) in [
            (
                "El dólar bajó y el oro subió.",
                "El oro subió y el dólar bajó.",
                "=El | <oro subió | >dólar bajó | =y el | <dólar bajó. | >oro subió.",
            ),
            (
                "Según la policía, el tiroteo ocurrió de madrugada.",
                "El tiroteo ocurrió de madrugada, según la policía.",
                ">Según la policía, | =el tiroteo ocurrió de madrugada. | <según la policía.",
            ),
            // A name moves alone; small words do not move.
            (
                "Hoy Lima espera, dijo",
                "Hoy espera, dijo Lima",
                "=Hoy | >Lima | =espera, dijo | <Lima",
            ),
            (
                "de la uno dos tres",
                "uno dos tres de la",
                "+de la | =uno dos tres | -de la",
            ),
            // What did not move stands beside it.
            (
                "ayer según fuentes uno dos tres",
                "uno dos tres hoy según fuentes",
                "+ayer | >según fuentes | =uno dos tres | -hoy | <según fuentes",
            ),
        ] {
            assert_eq!(script(query, unit), expected);
        }
    }

    proptest! {
        #[test]
        fn a_script_holds_both_texts_and_both_ends_of_each_move(
            query in "((primero|segundo|tercero|uno|de) ){0,12}",
            unit in "((primero|segundo|tercero|uno|de) ){0,12}",
        ) {
            let edits = compared(&query, &unit, |pair| edits(pair, Table::default().align(pair)));
            let joined = |text: fn(&Edit) -> &String| {
                let texts: Vec<&str> = edits.iter().map(|edit| text(edit).as_str()).collect();
                texts.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
            };
            prop_assert_eq!(joined(|edit| &edit.query), query.trim());
            prop_assert_eq!(joined(|edit| &edit.source), unit.trim());
            let moved = edits.iter().filter(|edit| edit.op == EditKind::Moved);
            let (mut to, mut from): (Vec<_>, Vec<_>) = moved.partition(|edit| edit.source.is_empty());
            to.sort_by_key(|edit| &edit.query);
            from.sort_by_key(|edit| &edit.source);
            let to: Vec<&String> = to.into_iter().map(|edit| &edit.query).collect();
            let from: Vec<&String> = from.into_iter().map(|edit| &edit.source).collect();
            prop_assert_eq!(to, from);
        }
    }

    #[test]
    fn texts_too_long_for_a_table_are_laid_side_by_side() {
        let columns = |query, unit| {
            let mut path = Vec::new();
            compared(query, unit, |pair| side_by_side(pair, &mut path));
            path
        };
        use Column::{Both, Replaced, Unit};
        assert_eq!(
            columns("uno dos x tres", "uno dos y z tres"),
            [Both(0, 0), Both(1, 1), Replaced(2, 2), Unit(3), Both(3, 4)]
        );
        assert_eq!(columns("", ""), []);
    }

    #[test]
    fn equal_values_are_paired_first() {
        // Two numbers against one: the equal one is the match, the other the edit.
        assert_eq!(script("14 y 25", "25"), "+14 y | =25");
    }
}
