//! A memory in a file, filled from this one: as it stood at a time, or a copy of it as it is.

use std::path::Path;

use jiff::Timestamp;
use postgres::Row;
use postgres::types::Type;
use rusqlite::types::Value;

use super::failure::{Failure, Sql};
use super::row::count;
use super::session::{Session, Values};
use crate::memory::SqliteStore;
use crate::memory::sqlite::transfer::{Filling, filled};

/// Stories with the version, the alignment and the status that they had.
macro_rules! stories_then {
    () => {
        "SELECT story_number, id,
            (SELECT language FROM document WHERE document.story = story_number
                AND side = 'source' AND created <= $1 ORDER BY revision DESC LIMIT 1)
                AS source_language,
            (SELECT language FROM document WHERE document.story = story_number
                AND side = 'target' AND created <= $1 ORDER BY revision DESC LIMIT 1)
                AS target_language,
            coalesce((SELECT max(revision) FROM story_revision
                WHERE story_revision.story = story_number AND made <= $1), 0) AS revision,
            (SELECT max(known.revision) FROM story_revision AS known
                WHERE known.story = story_number AND known.aligned AND known.made <= $1
                    AND NOT EXISTS (SELECT 1 FROM document
                        WHERE document.story = story_number AND document.created <= $1
                            AND document.revision > known.revision)) AS alignment_revision,
            alignment_origin, alignment_min_confidence,
            CASE WHEN EXISTS (SELECT 1 FROM story_retraction
                WHERE story_retraction.story = story_number AND made <= $1
                    AND (undone IS NULL OR undone > $1))
                THEN 'retracted' ELSE 'live' END AS status,
            created, least(changed, $1) AS changed
        FROM story WHERE created <= $1"
    };
}

/// The last text of each side that had come in.
macro_rules! documents_then {
    () => {
        "FROM document WHERE document.created <= $1
            AND document.revision = (SELECT max(later.revision) FROM document AS later
                WHERE later.story = document.story AND later.side = document.side
                    AND later.created <= $1)"
    };
}

/// Columns of a unit's state that both tables of states have, behind the number and before
/// the properties.
macro_rules! state {
    () => {
        "source_language, target_language, source, target, 0::bigint, story, position,
        previous_source, next_source, file, origin, confidence, created, changed, revision,
        recorded, source_tags, target_tags, brought_by"
    };
}

/// What goes where: table, number of its columns in SQLite, query with the time as its value.
/// States that were go last, the latest first: should a clock have gone wrong, the first that
/// comes is taken.
const THEN: [(&str, usize, &str); 8] = [
    ("story", 11, stories_then!()),
    (
        "document",
        13,
        concat!(
            "SELECT document_number, story, side, revision, language, file, text_digest,
                headline, byline, dateline, metadata_json, created, NULL::bigint ",
            documents_then!()
        ),
    ),
    (
        "segment",
        4,
        concat!(
            "SELECT document, position, paragraph, text FROM segment
             WHERE document IN (SELECT document_number ",
            documents_then!(),
            ")"
        ),
    ),
    (
        "bead",
        10,
        concat!(
            "SELECT bead.story, bead.revision, number, source_start, source_end, target_start,
                target_end, confidence, crossing, unit
             FROM bead JOIN (",
            stories_then!(),
            ") AS stood
                ON bead.story = stood.story_number AND bead.revision = stood.alignment_revision"
        ),
    ),
    (
        "unit",
        20,
        concat!(
            "SELECT unit_number, ",
            state!(),
            " FROM unit WHERE recorded <= $1 ORDER BY 1"
        ),
    ),
    (
        "unit",
        20,
        concat!(
            "SELECT unit, ",
            state!(),
            " FROM unit_history WHERE recorded <= $1 AND superseded > $1
             ORDER BY history_number DESC"
        ),
    ),
    (
        "unit_prop",
        4,
        "SELECT unit_number, prop.number - 1, prop.pair->>0, prop.pair->>1
         FROM unit, jsonb_array_elements(props) WITH ORDINALITY AS prop (pair, number)
         WHERE recorded <= $1",
    ),
    (
        "unit_prop",
        4,
        "SELECT unit, prop.number - 1, prop.pair->>0, prop.pair->>1
         FROM unit_history, jsonb_array_elements(props) WITH ORDINALITY AS prop (pair, number)
         WHERE recorded <= $1 AND superseded > $1",
    ),
];

/// The memory as it stood at the end of a second; see
/// [`Store::as_of`](crate::memory::Store::as_of).
pub(super) fn past(session: &Session, at: Timestamp) -> Sql<SqliteStore> {
    SqliteStore::temporary(|filling| {
        // Several queries, which see one moment.
        session.moment(|| {
            for (table, columns, query) in THEN {
                let at = at.as_second();
                carry(
                    session,
                    (query, &[&at]),
                    filling,
                    table,
                    columns,
                    &mut || {},
                )?;
            }
            Ok(())
        })
    })
}

/// All tables: their names and columns in SQLite, and what fills them.
const NOW: [(&str, usize, &str); 11] = [
    (
        "story",
        11,
        "SELECT story_number, id, source_language, target_language, revision,
            alignment_revision, alignment_origin, alignment_min_confidence, status, created,
            changed
         FROM story ORDER BY 1",
    ),
    (
        "document",
        13,
        "SELECT document_number, story, side, revision, language, file, text_digest, headline,
            byline, dateline, metadata_json, created, superseded
         FROM document ORDER BY 1",
    ),
    (
        "segment",
        4,
        "SELECT document, position, paragraph, text FROM segment ORDER BY 1, 2",
    ),
    (
        "bead",
        10,
        "SELECT story, revision, number, source_start, source_end, target_start, target_end,
            confidence, crossing, unit
         FROM bead ORDER BY 1, 2, 3",
    ),
    (
        "unit",
        20,
        "SELECT unit_number, source_language, target_language, source, target, identity_hash,
            story, position, previous_source, next_source, file, origin, confidence, created,
            changed, revision, recorded, source_tags, target_tags, brought_by
         FROM unit ORDER BY 1",
    ),
    (
        "unit_prop",
        4,
        "SELECT unit_number, prop.number - 1, prop.pair->>0, prop.pair->>1
         FROM unit, jsonb_array_elements(props) WITH ORDINALITY AS prop (pair, number)
         ORDER BY 1, 2",
    ),
    (
        "unit_history",
        25,
        "SELECT history_number, unit, source_language, target_language, source, target, story,
            position, previous_source, next_source, file, origin, confidence, created, changed,
            revision, coalesce(props::text, '[]'), recorded, superseded, superseded_by,
            source_tags, target_tags, brought_by, ended_by, merged_into
         FROM unit_history ORDER BY 1",
    ),
    (
        "write",
        4,
        "SELECT write_number, made, author, cause FROM write ORDER BY 1",
    ),
    (
        "story_revision",
        11,
        "SELECT story, revision, kind, author, note, made, aligned, created, updated,
            unchanged, removed
         FROM story_revision ORDER BY 1, 2",
    ),
    (
        "story_retraction",
        7,
        "SELECT retraction_number, story, reason, author, made, undone, undone_by
         FROM story_retraction ORDER BY 1",
    ),
    (
        "unit_change",
        4,
        "SELECT change_number, generation, first_unit, last_unit FROM unit_change ORDER BY 1",
    ),
];

/// Copies the memory as it is into a file; see
/// [`Store::backup`](crate::memory::Store::backup).
pub(super) fn copy(session: &Session, to: &Path, progress: &mut dyn FnMut(u64, u64)) -> Sql<()> {
    filled(to, |filling| {
        session.moment(|| {
            let mut total = 0;
            for (_, _, query) in NOW {
                let row = session.row(&format!("SELECT count(*) FROM ({query}) AS rows"), &[])?;
                total += count(row.try_get(0)?);
            }
            let mut done = 0;
            for (table, columns, query) in NOW {
                carry(session, (query, &[]), filling, table, columns, &mut || {
                    done += 1;
                    if done % STEP == 0 || done == total {
                        progress(done, total);
                    }
                })?;
            }
            say(session, filling)
        })
    })
}

/// Rows between two reports.
const STEP: u64 = 2_000;

/// What is known of the memory as a whole.
fn say(session: &Session, filling: &Filling<'_>) -> Sql<()> {
    let row = session.row(
        "SELECT identity, generation, changes_known_from, units_numbered FROM meta",
        &[],
    )?;
    filling.say("identity", Value::Text(row.try_get(0)?))?;
    let numbers = ["generation", "changes_known_from", "units_numbered"];
    for (column, name) in (1..).zip(numbers) {
        filling.say(name, Value::Integer(row.try_get(column)?))?;
    }
    Ok(())
}

/// Puts the rows of a query into a table.
fn carry(
    session: &Session,
    (query, values): (&str, Values<'_>),
    filling: &Filling<'_>,
    table: &str,
    columns: usize,
    carried: &mut dyn FnMut(),
) -> Sql<()> {
    let mut table = filling.table(table, columns)?;
    session.each_row(query, values, &mut |row| {
        let values = (0..columns).map(|column| value(row, column));
        table.add(&values.collect::<Sql<Vec<Value>>>()?)?;
        carried();
        Ok(true)
    })
}

/// A value as SQLite has it.
fn value(row: &Row, column: usize) -> Sql<Value> {
    let of = row.columns().get(column).map(|column| column.type_());
    let value = match of {
        Some(&Type::INT8) => row.try_get::<_, Option<i64>>(column)?.map(Value::Integer),
        Some(&Type::FLOAT8) => row.try_get::<_, Option<f64>>(column)?.map(Value::Real),
        Some(&Type::BOOL) => {
            let value: Option<bool> = row.try_get(column)?;
            value.map(|value| Value::Integer(i64::from(value)))
        }
        Some(&Type::TEXT) => row.try_get::<_, Option<String>>(column)?.map(Value::Text),
        other => return Err(Failure::Content(format!("a column of the type {other:?}"))),
    };
    Ok(value.unwrap_or(Value::Null))
}
