//! The full-text index during an import.
//!
//! The words of new units are added many at once: one by one, from the trigger, the index
//! writes out what it has collected before each of them. A large import lets the index
//! collect more before it writes, and not join what it wrote, so that words are written
//! once.

use rusqlite::Connection;

use super::failure::Sql;
use crate::memory::UnitId;

/// Units whose words are added at once: about as many as fill what the index collects.
const TOGETHER: u64 = 100_000;

/// Settings of FTS5 (its documentation, "Special INSERT Commands") with their values in an
/// import that adds words more than once, and as they are otherwise: bytes collected before
/// they are written, and the number of written parts of one level that are joined.
const SETTINGS: [(&str, i64, i64); 2] = [
    ("hashsize", 24 * 1024 * 1024, 1024 * 1024),
    ("automerge", 0, 4),
];

/// The words of the units that an import has brought.
pub(super) struct Words {
    /// The last unit whose words are in the index.
    done: UnitId,
    /// Units after it.
    waiting: u64,
    deferred: bool,
    /// Whether the index is set up for much text.
    much: bool,
}

impl Words {
    /// For an import that brings units with numbers above `newest_before`.
    pub(super) fn new(newest_before: UnitId) -> Self {
        Words {
            done: newest_before,
            waiting: 0,
            deferred: false,
            much: false,
        }
    }

    /// To be called before a unit is added: keeps its words for later. Earlier units that
    /// are changed meanwhile are indexed as ever.
    pub(super) fn defer(&mut self, connection: &Connection) -> Sql<()> {
        if !self.deferred {
            connection.execute(
                "UPDATE meta SET value = 1 WHERE name = 'words_deferred'",
                [],
            )?;
            self.deferred = true;
        }
        Ok(())
    }

    /// To be called when the unit `newest` was added.
    pub(super) fn added(&mut self, connection: &Connection, newest: UnitId) -> Sql<()> {
        self.waiting += 1;
        if self.waiting == TOGETHER {
            if !self.much {
                self.much = true;
                set_up(connection, |(name, value, _)| (name, value))?;
            }
            self.index(connection, newest)?;
        }
        Ok(())
    }

    /// Indexes what waits, up to the unit `newest`.
    fn index(&mut self, connection: &Connection, newest: UnitId) -> Sql<()> {
        connection
            .prepare_cached(
                "INSERT INTO unit_words (rowid, source, target)
                 SELECT unit_number, source, target FROM unit
                 WHERE unit_number > ?1 AND unit_number <= ?2",
            )?
            .execute((self.done.0, newest.0))?;
        (self.done, self.waiting) = (newest, 0);
        Ok(())
    }

    /// To be called at the end of the import.
    pub(super) fn finish(mut self, connection: &Connection) -> Sql<()> {
        if self.waiting > 0 {
            self.index(connection, UnitId(i64::MAX))?;
        }
        if self.much {
            set_up(connection, |(name, _, usual)| (name, usual))?;
        }
        if self.deferred {
            connection.execute(
                "UPDATE meta SET value = 0 WHERE name = 'words_deferred'",
                [],
            )?;
        }
        Ok(())
    }
}

/// Gives each of the settings one of its values.
fn set_up(
    connection: &Connection,
    value: impl Fn((&'static str, i64, i64)) -> (&'static str, i64),
) -> Sql<()> {
    for setting in SETTINGS.map(value) {
        connection.execute(
            "INSERT INTO unit_words (unit_words, rank) VALUES (?1, ?2)",
            setting,
        )?;
    }
    Ok(())
}
