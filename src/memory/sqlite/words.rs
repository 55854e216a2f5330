//! The full-text index during an import.
//!
//! The words of all new units are added in one statement at the end: one by one, from
//! the trigger, the index writes out what it has collected before each of them. A large
//! import lets the index collect more before it writes, and join what it wrote less
//! often, so that most words are written once.

use rusqlite::Connection;

use super::failure::Sql;
use crate::memory::UnitId;

/// New units from which the index is set up for much text: below, all fits in what it
/// collects anyway.
const MUCH: u64 = 10_000;

/// Settings of FTS5 (its documentation, section 6, "Special INSERT Commands") with their
/// values for much text, and as they are otherwise: bytes collected before they are
/// written, and the number of written parts of one level that are joined at once.
const SETTINGS: [(&str, i64, i64); 2] = [
    ("hashsize", 16 * 1024 * 1024, 1024 * 1024),
    ("automerge", 0, 4),
];

/// Keeps the words of new units out of the full-text index until [`add`].
/// Earlier units that are changed meanwhile are indexed as ever.
pub(super) fn defer(connection: &Connection) -> Sql<()> {
    connection.execute(
        "UPDATE meta SET value = 1 WHERE name = 'words_deferred'",
        [],
    )?;
    Ok(())
}

/// Adds the words of all units above `newest_before`, which are `created`, to the
/// full-text index.
pub(super) fn add(connection: &Connection, newest_before: UnitId, created: u64) -> Sql<()> {
    let much = created >= MUCH;
    for (name, value, _) in SETTINGS.iter().filter(|_| much) {
        set(connection, name, *value)?;
    }
    connection.execute(
        "INSERT INTO unit_words (rowid, source, target)
         SELECT unit_number, source, target FROM unit WHERE unit_number > ?1",
        [newest_before.0],
    )?;
    for (name, _, usual) in SETTINGS.iter().filter(|_| much) {
        set(connection, name, *usual)?;
    }
    connection.execute(
        "UPDATE meta SET value = 0 WHERE name = 'words_deferred'",
        [],
    )?;
    Ok(())
}

fn set(connection: &Connection, name: &str, value: i64) -> Sql<()> {
    connection.execute(
        "INSERT INTO unit_words (unit_words, rank) VALUES (?1, ?2)",
        (name, value),
    )?;
    Ok(())
}
