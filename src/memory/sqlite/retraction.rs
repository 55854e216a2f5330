//! Stories out of use, and back in it.
//!
//! Setting a story's status changes all its units for whoever looks them up; a trigger of
//! the schema tells the change log.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::failure::Sql;
use super::row::timestamp;
use crate::memory::{Retraction, StatusChange};

/// See [`Store::retract`](crate::memory::Store::retract).
pub(super) fn retract(
    transaction: &Transaction<'_>,
    id: &str,
    reason: &str,
    author: Option<&str>,
    now: Timestamp,
) -> Sql<StatusChange> {
    let change = set_status(transaction, id, "live", "retracted")?;
    if change == StatusChange::Done {
        transaction
            .prepare_cached(
                "INSERT INTO story_retraction (story, reason, author, made)
                 SELECT story_number, ?2, ?3, ?4 FROM story WHERE id = ?1",
            )?
            .execute(params![id, reason, author, now.as_second()])?;
    }
    Ok(change)
}

/// See [`Store::restore`](crate::memory::Store::restore).
pub(super) fn restore(
    transaction: &Transaction<'_>,
    id: &str,
    author: Option<&str>,
    now: Timestamp,
) -> Sql<StatusChange> {
    let change = set_status(transaction, id, "retracted", "live")?;
    if change == StatusChange::Done {
        // A clock that was set back does not make it end before it began.
        transaction
            .prepare_cached(
                "UPDATE story_retraction SET undone = max(made, ?2), undone_by = ?3
                 WHERE undone IS NULL
                     AND story = (SELECT story_number FROM story WHERE id = ?1)",
            )?
            .execute(params![id, now.as_second(), author])?;
    }
    Ok(change)
}

fn set_status(connection: &Connection, id: &str, from: &str, to: &str) -> Sql<StatusChange> {
    let status: Option<String> = connection
        .prepare_cached("SELECT status FROM story WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    match status {
        None => Ok(StatusChange::Unknown),
        Some(status) if status != from => Ok(StatusChange::Already),
        Some(_) => {
            connection
                .prepare_cached("UPDATE story SET status = ?2 WHERE id = ?1")?
                .execute(params![id, to])?;
            Ok(StatusChange::Done)
        }
    }
}

/// See [`Store::retractions`](crate::memory::Store::retractions).
pub(super) fn retractions(connection: &Connection, id: &str) -> Sql<Vec<Retraction>> {
    let mut statement = connection.prepare_cached(
        "SELECT reason, author, made, undone, undone_by
         FROM story_retraction JOIN story ON story_number = story
         WHERE id = ?1 ORDER BY retraction_number",
    )?;
    let mut rows = statement.query([id])?;
    let mut retractions = Vec::new();
    while let Some(row) = rows.next()? {
        retractions.push(Retraction {
            reason: row.get(0)?,
            author: row.get(1)?,
            made: timestamp(row.get(2)?)?,
            undone: row.get::<_, Option<i64>>(3)?.map(timestamp).transpose()?,
            undone_by: row.get(4)?,
        });
    }
    Ok(retractions)
}
