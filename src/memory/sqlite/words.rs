//! The words of new units on their way into the full-text index.
//!
//! They are added unit by unit, by statements of one row: before those the index does not
//! write out what it has collected, as it does before statements that can fail half-way.
//! Where much comes in, it collects more before it writes, and does not join what it
//! wrote, so that words are written once. What fills an empty memory is indexed beside it
//! ([`apart`]).

use rusqlite::{CachedStatement, Connection, Result};

use super::failure::Sql;
use crate::memory::{Unit, UnitId};
use apart::Apart;

mod apart;

/// Units whose words are more than the index collects as it is otherwise.
const MUCH: usize = 5_000;

/// Settings of FTS5 (its documentation, "Special INSERT Commands") with their values where
/// much is added, and as they are otherwise: bytes collected before they are written, and
/// the numbers of written parts of one level that are joined little by little, and at once:
/// the latter stays, since the next unit would have to wait for all of it.
const SETTINGS: [(&str, i64, i64); 3] = [
    ("hashsize", 8 * 1024 * 1024, 1024 * 1024),
    ("automerge", 0, 4),
    ("crisismerge", 64, 64),
];

/// Adds the words of a unit.
const INSERT: &str = "INSERT INTO unit_words (rowid, source, target) VALUES (?1, ?2, ?3)";

/// Adds the words of the new units of one transaction.
pub(super) struct Words<'c> {
    connection: &'c Connection,
    insert: CachedStatement<'c>,
    count: usize,
    /// Where the memory was empty.
    apart: Option<Apart>,
}

impl<'c> Words<'c> {
    pub(super) fn new(connection: &'c Connection) -> Sql<Self> {
        Ok(Words {
            connection,
            insert: connection.prepare_cached(INSERT)?,
            count: 0,
            apart: None,
        })
    }

    /// To be called before any unit is added to a memory without units: none of its units
    /// may change its texts before the end.
    pub(super) fn fill(&mut self) {
        self.apart = Some(Apart::default());
    }

    /// Adds the words of a new unit.
    pub(super) fn add(&mut self, id: UnitId, unit: &Unit) -> Sql<()> {
        self.count += 1;
        if let Some(apart) = &mut self.apart {
            return apart.add(self.connection, id, unit);
        }
        if self.count == MUCH {
            set_up(self.connection, |(name, value, _)| (name, value))?;
        }
        self.insert.execute((id.0, &unit.source, &unit.target))?;
        Ok(())
    }

    /// To be called at the end of the transaction.
    pub(super) fn finish(self) -> Sql<()> {
        match self.apart {
            Some(apart) => apart.finish(self.connection),
            None if self.count >= MUCH => {
                Ok(set_up(self.connection, |(name, _, usual)| (name, usual))?)
            }
            None => Ok(()),
        }
    }
}

/// Gives each of the settings one of its values.
fn set_up(
    connection: &Connection,
    value: impl Fn((&'static str, i64, i64)) -> (&'static str, i64),
) -> Result<()> {
    for setting in SETTINGS.map(value) {
        connection.execute(
            "INSERT INTO unit_words (unit_words, rank) VALUES (?1, ?2)",
            setting,
        )?;
    }
    Ok(())
}
