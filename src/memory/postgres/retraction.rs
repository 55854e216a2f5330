//! Stories out of use, and back in it.

use jiff::Timestamp;

use super::changes;
use super::failure::Sql;
use super::row::timestamp;
use super::session::Session;
use crate::memory::writing::changes::Changes;
use crate::memory::{Retraction, StatusChange, UnitId};

/// See [`Store::retract`](crate::memory::Store::retract).
pub(super) fn retract(
    session: &Session,
    id: &str,
    reason: &str,
    author: Option<&str>,
    now: Timestamp,
) -> Sql<StatusChange> {
    let change = set_status(session, id, "live", "retracted")?;
    if change == StatusChange::Done {
        session.execute(
            "INSERT INTO story_retraction (retraction_number, story, reason, author, made)
             SELECT (SELECT coalesce(max(retraction_number), 0) + 1 FROM story_retraction),
                 story_number, $2, $3, $4
             FROM story WHERE id = $1",
            &[&id, &reason, &author, &now.as_second()],
        )?;
    }
    Ok(change)
}

/// See [`Store::restore`](crate::memory::Store::restore).
pub(super) fn restore(
    session: &Session,
    id: &str,
    author: Option<&str>,
    now: Timestamp,
) -> Sql<StatusChange> {
    let change = set_status(session, id, "retracted", "live")?;
    if change == StatusChange::Done {
        // A clock that was set back does not make it end before it began.
        session.execute(
            "UPDATE story_retraction SET undone = greatest(made, $2), undone_by = $3
             WHERE undone IS NULL AND story = (SELECT story_number FROM story WHERE id = $1)",
            &[&id, &now.as_second(), &author],
        )?;
    }
    Ok(change)
}

fn set_status(session: &Session, id: &str, from: &str, to: &str) -> Sql<StatusChange> {
    let row = session.first(
        "SELECT status, story_number FROM story WHERE id = $1",
        &[&id],
    )?;
    let Some(row) = row else {
        return Ok(StatusChange::Unknown);
    };
    if row.try_get::<_, &str>(0)? != from {
        return Ok(StatusChange::Already);
    }
    set(session, row.try_get(1)?, to)?;
    Ok(StatusChange::Done)
}

/// Gives a story another status, which changes all its units for whoever looks them up.
pub(super) fn set(session: &Session, story: i64, status: &str) -> Sql<()> {
    session.execute(
        "UPDATE story SET status = $2 WHERE story_number = $1",
        &[&story, &status],
    )?;
    let units = session.query(
        "SELECT unit_number FROM unit WHERE story = $1 ORDER BY unit_number",
        &[&story],
    )?;
    let mut changes = Changes::default();
    for row in units {
        changes.add(UnitId(row.try_get(0)?));
    }
    changes::record(session, changes)?;
    Ok(())
}

/// See [`Store::retractions`](crate::memory::Store::retractions).
pub(super) fn retractions(session: &Session, id: &str) -> Sql<Vec<Retraction>> {
    let rows = session.query(
        "SELECT reason, author, made, undone, undone_by
         FROM story_retraction JOIN story ON story_number = story
         WHERE id = $1 ORDER BY retraction_number",
        &[&id],
    )?;
    let retraction = |row: &postgres::Row| -> Sql<Retraction> {
        Ok(Retraction {
            reason: row.try_get(0)?,
            author: row.try_get(1)?,
            made: timestamp(row.try_get(2)?)?,
            undone: row
                .try_get::<_, Option<i64>>(3)?
                .map(timestamp)
                .transpose()?,
            undone_by: row.try_get(4)?,
        })
    };
    rows.iter().map(retraction).collect()
}
