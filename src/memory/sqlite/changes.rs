//! What changed since a generation.
//!
//! Each write tells [`Changes`] which units it touches and [`record`]s them in its own
//! transaction, as ranges: an import of a million new units is one row. The log has a
//! bounded size; what it has forgotten costs a reader an index built anew. A story taken
//! out of use is recorded by a trigger of the schema.

use rusqlite::{Connection, OptionalExtension, Transaction};

use super::failure::Sql;
use super::read;
use crate::memory::UnitId;

/// Ranges that one write is recorded as. A write that touches more scattered units than
/// that changes so much of a memory that being exact saves nothing.
const RANGES_OF_ONE_WRITE: usize = 4_096;

/// Ranges that the log keeps: about a megabyte, read in some milliseconds.
const RANGES_KEPT: i64 = 32_768;

/// Numbers of units that came, went or changed in one transaction.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// First and last number of each range, in the order of the work.
    ranges: Vec<(i64, i64)>,
}

impl Changes {
    pub(super) fn add(&mut self, unit: UnitId) {
        match self.ranges.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(unit.0) => *last = unit.0,
            _ => self.ranges.push((unit.0, unit.0)),
        }
    }

    /// The ranges, ascending and apart: at most `most` of them, for which the smallest
    /// gaps are bridged.
    fn ranges(mut self, most: usize) -> Vec<(i64, i64)> {
        self.ranges.sort_unstable();
        let mut gap = 1;
        bridge(&mut self.ranges, gap);
        while self.ranges.len() > most {
            gap *= 2;
            bridge(&mut self.ranges, gap);
        }
        self.ranges
    }
}

/// Joins ascending ranges of which one starts at most `gap` behind the end of another.
fn bridge(ranges: &mut Vec<(i64, i64)>, gap: i64) {
    ranges.dedup_by(|next, before| {
        let near = next.0.saturating_sub(before.1) <= gap;
        if near {
            before.1 = before.1.max(next.1);
        }
        near
    });
}

/// Says that the memory changed, and how; once, at the end of a transaction that changed
/// anything that a reader can see. Gives the generation that it led to.
pub(super) fn record(transaction: &Transaction<'_>, changes: Changes) -> Sql<u64> {
    // The step is random for the reason that the schema gives.
    let generation: i64 = transaction
        .prepare_cached(
            "UPDATE meta SET value = value + 1 + (random() & 0x7fffffff)
             WHERE name = 'generation' RETURNING value",
        )?
        .query_row([], |row| row.get(0))?;
    let mut insert = transaction.prepare_cached(
        "INSERT INTO unit_change (generation, first_unit, last_unit) VALUES (?1, ?2, ?3)",
    )?;
    let ranges = changes.ranges(RANGES_OF_ONE_WRITE);
    if ranges.is_empty() {
        insert.execute((generation, None::<i64>, None::<i64>))?;
    }
    for (first, last) in ranges {
        insert.execute((generation, first, last))?;
    }
    forget(transaction, RANGES_KEPT)?;
    Ok(generation.unsigned_abs())
}

/// Removes the oldest generations when the log holds more than `kept` ranges.
pub(super) fn forget(transaction: &Transaction<'_>, kept: i64) -> Sql<()> {
    let forgotten: Option<i64> = transaction
        .prepare_cached(
            "SELECT generation FROM unit_change
             WHERE change_number <= (SELECT max(change_number) FROM unit_change) - ?1
             ORDER BY change_number DESC LIMIT 1",
        )?
        .query_row([kept], |row| row.get(0))
        .optional()?;
    let Some(forgotten) = forgotten else {
        return Ok(());
    };
    transaction
        .prepare_cached("DELETE FROM unit_change WHERE generation <= ?1")?
        .execute([forgotten])?;
    transaction
        .prepare_cached("UPDATE meta SET value = ?1 WHERE name = 'changes_known_from'")?
        .execute([forgotten])?;
    Ok(())
}

/// See [`Store::changed_since`](crate::memory::Store::changed_since).
pub(super) fn since(connection: &Connection, generation: u64) -> Sql<Option<Vec<UnitId>>> {
    // Several statements: a transaction makes them see one moment.
    let moment = connection.unchecked_transaction()?;
    if read::generation(&moment)? == generation {
        return Ok(Some(Vec::new()));
    }
    let Ok(generation) = i64::try_from(generation) else {
        return Ok(None);
    };
    if !is_known(&moment, generation)? {
        return Ok(None);
    }
    let mut statement = moment.prepare_cached(
        "SELECT first_unit, last_unit FROM unit_change
         WHERE generation > ?1 AND first_unit IS NOT NULL ORDER BY first_unit",
    )?;
    let mut rows = statement.query([generation])?;
    let mut units = Vec::new();
    let mut next = i64::MIN;
    while let Some(row) = rows.next()? {
        let (first, last): (i64, i64) = (row.get(0)?, row.get(1)?);
        units.extend((first.max(next)..=last).map(UnitId));
        next = next.max(last.saturating_add(1));
    }
    Ok(Some(units))
}

/// Whether this memory stood at `generation`, and remembers all that came after. A memory
/// of the first version, opened for reading, remembers nothing.
fn is_known(connection: &Connection, generation: i64) -> Sql<bool> {
    let from: Option<i64> = connection
        .prepare_cached("SELECT value FROM meta WHERE name = 'changes_known_from'")?
        .query_row([], |row| row.get(0))
        .optional()?;
    match from {
        None => Ok(false),
        Some(from) if generation <= from => Ok(generation == from),
        Some(_) => {
            let stood = connection
                .prepare_cached("SELECT 1 FROM unit_change WHERE generation = ?1")?
                .exists([generation])?;
            Ok(stood)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn ranges_hold_every_number_and_only_as_many_as_allowed(
            numbers in prop::collection::vec(-50..200_i64, 0..80),
            most in 1..20_usize,
        ) {
            let mut changes = Changes::default();
            numbers.iter().for_each(|number| changes.add(UnitId(*number)));
            let ranges = changes.ranges(most);
            prop_assert!(ranges.len() <= most);
            for pair in ranges.windows(2) {
                prop_assert!(pair[0].1 + 1 < pair[1].0);
            }
            for number in &numbers {
                prop_assert!(ranges.iter().any(|(a, b)| (a..=b).contains(&number)));
            }
            // No range reaches beyond what was added.
            for (first, last) in &ranges {
                prop_assert!(numbers.contains(first) && numbers.contains(last));
            }
        }

        #[test]
        fn ranges_are_exact_where_there_are_few(
            numbers in prop::collection::btree_set(0..100_i64, 0..40),
        ) {
            let mut changes = Changes::default();
            numbers.iter().rev().for_each(|number| changes.add(UnitId(*number)));
            let ranges = changes.ranges(RANGES_OF_ONE_WRITE);
            let held: Vec<i64> = ranges.iter().flat_map(|(a, b)| *a..=*b).collect();
            prop_assert_eq!(held, numbers.into_iter().collect::<Vec<_>>());
        }
    }
}
