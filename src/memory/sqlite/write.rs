//! Who writes, when and why: one row for each transaction that brings or ends states of
//! units, to which all of them point.

use rusqlite::{Connection, params};

use super::failure::Sql;
use crate::memory::writing::Signature;

/// Writes a write down under this number.
pub(super) fn record(signature: &Signature<'_>, connection: &Connection, number: i64) -> Sql<()> {
    connection
        .prepare_cached(
            "INSERT INTO write (write_number, made, author, cause) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            number,
            signature.now.as_second(),
            signature.author,
            signature.cause
        ])?;
    Ok(())
}

/// The number of the next write.
pub(super) fn next_write(connection: &Connection) -> Sql<i64> {
    let next = connection
        .prepare_cached("SELECT coalesce(max(write_number), 0) + 1 FROM write")?
        .query_row([], |row| row.get(0))?;
    Ok(next)
}
