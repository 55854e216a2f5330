//! Rows carried from one database to another as they are.

use std::path::Path;

use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{Connection, Params, Result, Statement};

use super::doubt;
use super::failure::Sql;
use super::{LOCK_WAIT, Mode, SqliteStore};
use crate::error::Error;

/// A new memory on its way to be filled, all in one transaction.
pub(crate) struct Filling<'s> {
    store: &'s SqliteStore,
    pub(super) connection: &'s Connection,
}

/// A table of it.
pub(crate) struct Table<'s> {
    store: &'s SqliteStore,
    insert: Statement<'s>,
}

impl<'s> Filling<'s> {
    pub(super) fn begin(store: &'s SqliteStore) -> crate::Result<Self> {
        // If it breaks off, nobody wants it any more.
        let begun = store.connection.execute_batch(
            "PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
             BEGIN",
        );
        store.explained(begun.map_err(Into::into))?;
        Ok(Filling {
            store,
            connection: &store.connection,
        })
    }

    /// Leaves the index over identities out, which only writes need.
    pub(super) fn without_identities(&self) -> Sql<()> {
        Ok(self
            .connection
            .execute_batch("DROP INDEX unit_by_identity")?)
    }

    /// A table, to which rows are added that are not there yet, with all its columns in the
    /// order of the schema.
    ///
    /// # Errors
    /// The file cannot be written.
    pub(crate) fn table(&self, name: &str, columns: usize) -> crate::Result<Table<'s>> {
        let insert = self.connection.prepare(&insert(name, columns));
        Ok(Table {
            store: self.store,
            insert: self.store.explained(insert.map_err(Into::into))?,
        })
    }

    /// Says something of the memory as a whole.
    ///
    /// # Errors
    /// The file cannot be written.
    pub(crate) fn say(&self, name: &str, value: Value) -> crate::Result<()> {
        let said = self
            .connection
            .execute("UPDATE meta SET value = ?2 WHERE name = ?1", (name, value));
        self.store.explained(said.map_err(Into::into))?;
        Ok(())
    }

    /// Keeps what was filled in, with what follows from it.
    pub(super) fn end(&self) -> Sql<()> {
        doubt::of_all(self.connection)?;
        Ok(self.connection.execute_batch("COMMIT")?)
    }
}

impl Table<'_> {
    /// Adds a row.
    ///
    /// # Errors
    /// The file cannot be written.
    pub(crate) fn add(&mut self, values: &[Value]) -> crate::Result<()> {
        let added = self.insert.execute(rusqlite::params_from_iter(values));
        self.store.explained(added.map_err(Into::into))?;
        Ok(())
    }
}

/// Makes a memory of the file at `to`, which is empty or not there, and has `fill` fill it.
/// It is one file, without a log beside it.
///
/// # Errors
/// The error of `fill`; the file cannot be written.
pub(crate) fn filled<E: From<Error>>(
    to: &Path,
    fill: impl FnOnce(&Filling<'_>) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    let store = SqliteStore::open_waiting(to, Mode::Create, LOCK_WAIT)?;
    let filling = Filling::begin(&store)?;
    fill(&filling)?;
    let finish = || -> Sql<()> {
        filling.end()?;
        Ok(store.connection.execute_batch(
            "INSERT INTO unit_words (unit_words) VALUES ('rebuild');
             PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE",
        )?)
    };
    store.explained(finish())?;
    Ok(())
}

/// The statement that adds a row, where it is not there yet.
pub(super) fn insert(table: &str, columns: usize) -> String {
    let values = vec!["?"; columns].join(", ");
    format!("INSERT OR IGNORE INTO {table} VALUES ({values})")
}

/// Hands every row of a query to a statement, column by column.
pub(super) fn transfer(
    select: &mut Statement<'_>,
    values: impl Params,
    insert: &mut Statement<'_>,
) -> Result<()> {
    let columns = select.column_count();
    let mut rows = select.query(values)?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            let value = ToSqlOutput::Borrowed(row.get_ref(column)?);
            insert.raw_bind_parameter(column + 1, value)?;
        }
        insert.raw_execute()?;
    }
    Ok(())
}
