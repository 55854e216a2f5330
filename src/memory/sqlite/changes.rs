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
use crate::memory::writing::changes::{Changes, RANGES_KEPT};

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
    let ranges = changes.ranges();
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
