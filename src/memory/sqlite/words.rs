//! The words of new units on their way into the full-text index.
//!
//! They are added many units at once: for each statement that adds some, the index writes
//! out what it has collected before. A large import lets the index collect more before it
//! writes, and not join what it wrote, so that words are written once.

use rusqlite::Connection;

use super::failure::Sql;
use crate::memory::UnitId;

/// Units whose words are added at once: about as many as fill what the index collects, and
/// few enough that their texts are at hand still.
const TOGETHER: u64 = 40_000;

/// Units whose words are more than the index collects as it is otherwise.
const MUCH: u64 = 5_000;

/// Settings of FTS5 (its documentation, "Special INSERT Commands") with their values where
/// much is added, and as they are otherwise: bytes collected before they are written, and
/// the numbers of written parts of one level that are joined little by little, and at once.
const SETTINGS: [(&str, i64, i64); 3] = [
    ("hashsize", 12 * 1024 * 1024, 1024 * 1024),
    ("automerge", 0, 4),
    ("crisismerge", 64, 16),
];

/// New units of one transaction whose words are not in the index yet. Their numbers follow
/// each other, but for gaps in which there are no units.
#[derive(Default)]
pub(super) struct Words {
    /// The first of them.
    first: Option<UnitId>,
    count: u64,
    /// Whether the index is set up for much text.
    much: bool,
}

impl Words {
    /// Takes in a new unit, whose number is above all others.
    pub(super) fn add(&mut self, connection: &Connection, unit: UnitId) -> Sql<()> {
        self.first.get_or_insert(unit);
        self.count += 1;
        if self.count == TOGETHER {
            self.index(connection)?;
        }
        Ok(())
    }

    /// To be called before a unit leaves or changes its texts, which takes its words out of
    /// the index: they must be there.
    pub(super) fn before_change(&mut self, connection: &Connection, unit: UnitId) -> Sql<()> {
        match self.first {
            Some(first) if unit >= first => self.index(connection),
            _ => Ok(()),
        }
    }

    /// Puts what waits into the index.
    fn index(&mut self, connection: &Connection) -> Sql<()> {
        let count = std::mem::take(&mut self.count);
        let Some(first) = self.first.take() else {
            return Ok(());
        };
        if count >= MUCH && !self.much {
            self.much = true;
            set_up(connection, |(name, value, _)| (name, value))?;
        }
        connection
            .prepare_cached(
                "INSERT INTO unit_words (rowid, source, target)
                 SELECT unit_number, source, target FROM unit WHERE unit_number >= ?1",
            )?
            .execute([first.0])?;
        Ok(())
    }

    /// To be called at the end of the transaction.
    pub(super) fn finish(&mut self, connection: &Connection) -> Sql<()> {
        self.index(connection)?;
        if std::mem::take(&mut self.much) {
            set_up(connection, |(name, _, usual)| (name, usual))?;
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
