//! The states of a unit, read.

use postgres::Row;

use super::failure::Sql;
use super::row::{self, timestamp, unit_columns};
use super::session::Session;
use crate::memory::history::ReadState;
use crate::memory::{Ending, StoredUnit, UnitId, UnitState};

/// Columns of a state behind those of the unit.
const OF_STATE: usize = 18;

/// The state that a unit is in, as the states before it are read.
const CURRENT: &str = concat!(
    "SELECT ",
    unit_columns!(),
    ", unit.recorded, unit.brought_by, brought.author, brought.cause, NULL::bigint, NULL::text,
       NULL::bigint, NULL::text, NULL::bigint
     FROM unit LEFT JOIN story ON story.story_number = unit.story
     LEFT JOIN write AS brought ON brought.write_number = unit.brought_by
     WHERE unit.unit_number = $1"
);

/// The columns of a unit, of one of its states that are over.
macro_rules! earlier_columns {
    () => {
        "unit.unit, unit.source_language, unit.target_language, unit.source, unit.target,
        story.id, unit.position, unit.previous_source, unit.next_source, unit.file, unit.origin,
        unit.confidence, unit.created, unit.changed, unit.revision, unit.source_tags,
        unit.target_tags, unit.props::text"
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
    WHERE unit.unit = $1 ORDER BY unit.history_number"
);

/// Units of a story that live on in others, as they were when they were merged.
const MERGED: &str = concat!(
    "SELECT ",
    earlier_columns!(),
    " FROM unit_history AS unit JOIN story ON story.story_number = unit.story
    WHERE story.id = $1 AND unit.merged_into IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM unit AS back WHERE back.unit_number = unit.unit)
    ORDER BY unit.history_number"
);

/// See [`Store::unit_states`](crate::memory::Store::unit_states).
pub(super) fn states(session: &Session, id: UnitId) -> Sql<Vec<UnitState>> {
    // Two queries, which see one moment.
    session.moment(|| {
        let mut read: Vec<ReadState> = Vec::new();
        for query in [BEFORE, CURRENT] {
            for row in session.query(query, &[&id.0])? {
                let mut next = state(&row)?;
                next.follow(read.last());
                read.push(next);
            }
        }
        Ok(read.into_iter().map(|read| read.state).collect())
    })
}

/// See [`Store::merged_of_story`](crate::memory::Store::merged_of_story).
pub(super) fn merged_of_story(session: &Session, story: &str) -> Sql<Vec<StoredUnit>> {
    session
        .query(MERGED, &[&story])?
        .iter()
        .map(row::unit)
        .collect()
}

fn state(row: &Row) -> Sql<ReadState> {
    let StoredUnit { unit, .. } = row::unit(row)?;
    let column = |column: usize| OF_STATE + column;
    let at: Option<i64> = row.try_get(column(4))?;
    let end = match at {
        None => None,
        Some(at) => Some(Ending {
            at: timestamp(at)?,
            cause: row.try_get(column(5))?,
            author: row.try_get(column(7))?,
            merged_into: row.try_get::<_, Option<i64>>(column(8))?.map(UnitId),
        }),
    };
    Ok(ReadState {
        state: UnitState {
            unit,
            from: timestamp(row.try_get(column(0))?)?,
            author: row.try_get(column(2))?,
            cause: row.try_get(column(3))?,
            end,
        },
        brought_by: row.try_get(column(1))?,
        ended_by: row.try_get(column(6))?,
    })
}
