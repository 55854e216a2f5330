//! Who writes, when and why: one row for each transaction that brings or ends states of
//! units, to which all of them point.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::failure::Sql;

/// What a transaction says of itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Signature<'s> {
    pub(super) now: Timestamp,
    /// None: nobody said who.
    pub(super) author: Option<&'s str>,
    /// What is done: `import`, a kind of story version, `edit` and so on.
    pub(super) cause: &'static str,
}

impl Signature<'_> {
    /// Writes it down as the write of this number.
    pub(super) fn record(&self, connection: &Connection, number: i64) -> Sql<()> {
        connection
            .prepare_cached(
                "INSERT INTO write (write_number, made, author, cause) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![
                number,
                self.now.as_second(),
                self.author,
                self.cause
            ])?;
        Ok(())
    }
}

/// The number of the next write.
pub(super) fn next_write(connection: &Connection) -> Sql<i64> {
    let next = connection
        .prepare_cached("SELECT coalesce(max(write_number), 0) + 1 FROM write")?
        .query_row([], |row| row.get(0))?;
    Ok(next)
}
