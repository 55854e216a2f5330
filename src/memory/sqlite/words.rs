//! The words of new units on their way into the full-text index.
//!
//! They are added unit by unit, by statements of one row: before those the index does not
//! write out what it has collected, as it does before statements that can fail half-way.
//! Where much comes in, it collects more before it writes, and does not join what it
//! wrote, so that words are written once.

use rusqlite::{CachedStatement, Connection};

use super::failure::Sql;
use crate::memory::{Unit, UnitId};

/// Units whose words are more than the index collects as it is otherwise.
const MUCH: u64 = 5_000;

/// Settings of FTS5 (its documentation, "Special INSERT Commands") with their values where
/// much is added, and as they are otherwise: bytes collected before they are written, and
/// the numbers of written parts of one level that are joined little by little, and at once:
/// the latter stays, since the next unit would have to wait for all of it.
const SETTINGS: [(&str, i64, i64); 3] = [
    ("hashsize", 8 * 1024 * 1024, 1024 * 1024),
    ("automerge", 0, 4),
    ("crisismerge", 64, 64),
];

/// Adds the words of the new units of one transaction.
pub(super) struct Words<'c> {
    connection: &'c Connection,
    insert: CachedStatement<'c>,
    count: u64,
}

impl<'c> Words<'c> {
    pub(super) fn new(connection: &'c Connection) -> Sql<Self> {
        let insert = "INSERT INTO unit_words (rowid, source, target) VALUES (?1, ?2, ?3)";
        Ok(Words {
            connection,
            insert: connection.prepare_cached(insert)?,
            count: 0,
        })
    }

    /// Adds the words of a new unit.
    pub(super) fn add(&mut self, id: UnitId, unit: &Unit) -> Sql<()> {
        self.count += 1;
        if self.count == MUCH {
            self.set_up(|(name, value, _)| (name, value))?;
        }
        self.insert.execute((id.0, &unit.source, &unit.target))?;
        Ok(())
    }

    /// To be called at the end of the transaction.
    pub(super) fn finish(self) -> Sql<()> {
        match self.count >= MUCH {
            true => self.set_up(|(name, _, usual)| (name, usual)),
            false => Ok(()),
        }
    }

    /// Gives each of the settings one of its values.
    fn set_up(&self, value: impl Fn((&'static str, i64, i64)) -> (&'static str, i64)) -> Sql<()> {
        for setting in SETTINGS.map(value) {
            self.connection.execute(
                "INSERT INTO unit_words (unit_words, rank) VALUES (?1, ?2)",
                setting,
            )?;
        }
        Ok(())
    }
}
