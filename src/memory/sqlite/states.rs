//! The states of a unit, read.

use rusqlite::{Connection, Row};

use super::failure::Sql;
use super::row::{self, timestamp, unit_columns};
use crate::memory::history::ReadState;
use crate::memory::{Ending, StoredUnit, UnitId, UnitState};

/// Columns of a state behind those of the unit.
const OF_STATE: usize = 18;

/// The state that a unit is in, as the states before it are read.
const CURRENT: &str = concat!(
    "SELECT ",
    unit_columns!(),
    ", unit.recorded, unit.brought_by, brought.author, brought.cause, NULL, NULL, NULL, NULL, NULL
     FROM unit LEFT JOIN story ON story.story_number = unit.story
     LEFT JOIN write AS brought ON brought.write_number = unit.brought_by
     WHERE unit.unit_number = ?1"
);

/// The columns of a unit, of one of its states that are over.
macro_rules! earlier_columns {
    () => {
        "unit.unit, unit.source_language, unit.target_language, unit.source, unit.target,
        story.id, unit.position, unit.previous_source, unit.next_source, unit.file, unit.origin,
        unit.confidence, unit.created, unit.changed, unit.revision, unit.source_tags,
        unit.target_tags, unit.props_json"
    };
}

/// The states that it was in.
const BEFORE: &str = concat!(
    "SELECT ",
    earlier_columns!(),
    ", unit.recorded, unit.brought_by, brought.author, brought.cause,
        unit.superseded, unit.superseded_by, unit.ended_by, ended.author, unit.merged_into
    FROM unit_history AS unit LEFT JOIN story ON story.story_number = unit.story
    LEFT JOIN write AS brought ON brought.write_number = unit.brought_by
    LEFT JOIN write AS ended ON ended.write_number = unit.ended_by
    WHERE unit.unit = ?1 ORDER BY unit.history_number"
);

/// Units of a story that live on in others, as they were when they were merged.
const MERGED: &str = concat!(
    "SELECT ",
    earlier_columns!(),
    " FROM unit_history AS unit JOIN story ON story.story_number = unit.story
    WHERE story.id = ?1 AND unit.merged_into IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM main.unit AS back WHERE back.unit_number = unit.unit)
    ORDER BY unit.history_number"
);

/// See [`Store::unit_states`](crate::memory::Store::unit_states).
pub(super) fn states(connection: &Connection, id: UnitId) -> Sql<Vec<UnitState>> {
    // Two statements: a transaction makes them see one moment, unless one is open.
    let moment = match connection.is_autocommit() {
        true => Some(connection.unchecked_transaction()?),
        false => None,
    };
    let mut read: Vec<ReadState> = Vec::new();
    for query in [BEFORE, CURRENT] {
        let mut statement = connection.prepare_cached(query)?;
        let mut rows = statement.query([id.0])?;
        while let Some(row) = rows.next()? {
            let mut next = state(row)?;
            next.follow(read.last());
            read.push(next);
        }
    }
    drop(moment);
    Ok(read.into_iter().map(|read| read.state).collect())
}

/// See [`Store::merged_of_story`](crate::memory::Store::merged_of_story).
pub(super) fn merged_of_story(connection: &Connection, story: &str) -> Sql<Vec<StoredUnit>> {
    let mut statement = connection.prepare(MERGED)?;
    let mut rows = statement.query([story])?;
    let mut merged = Vec::new();
    while let Some(row) = rows.next()? {
        merged.push(row::unit(row)?);
    }
    Ok(merged)
}

fn state(row: &Row<'_>) -> Sql<ReadState> {
    let StoredUnit { unit, .. } = row::unit(row)?;
    let column = |column: usize| OF_STATE + column;
    let at: Option<i64> = row.get(column(4))?;
    let end = match at {
        None => None,
        Some(at) => Some(Ending {
            at: timestamp(at)?,
            cause: row.get(column(5))?,
            author: row.get(column(7))?,
            merged_into: row.get::<_, Option<i64>>(column(8))?.map(UnitId),
        }),
    };
    Ok(ReadState {
        state: UnitState {
            unit,
            from: timestamp(row.get(column(0))?)?,
            author: row.get(column(2))?,
            cause: row.get(column(3))?,
            end,
        },
        brought_by: row.get(column(1))?,
        ended_by: row.get(column(6))?,
    })
}
