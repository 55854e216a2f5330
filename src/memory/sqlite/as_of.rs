//! The memory as it stood at a time: a temporary one, filled with what was in force then.
//!
//! A state was in force from the second in which it was recorded until the one in which it
//! was superseded; one that lasted less than a second never shows. Units keep their numbers.
//! What only writes need (the history, the index over identities) stays behind.

use std::cell::Cell;

use jiff::Timestamp;
use rusqlite::{Connection, named_params};
use tempfile::TempDir;

use super::failure::Sql;
use super::transfer::{Filling, insert, transfer};
use super::{Mode, SqliteStore};
use crate::error::{Error, Result};

/// The story with the version, the alignment and the status that it had.
const STORIES: &str = "
    SELECT story_number, id,
        (SELECT language FROM document WHERE document.story = story_number
            AND side = 'source' AND created <= :at ORDER BY revision DESC LIMIT 1),
        (SELECT language FROM document WHERE document.story = story_number
            AND side = 'target' AND created <= :at ORDER BY revision DESC LIMIT 1),
        coalesce((SELECT max(revision) FROM story_revision
            WHERE story_revision.story = story_number AND made <= :at), 0),
        (SELECT max(known.revision) FROM story_revision AS known
            WHERE known.story = story_number AND known.aligned AND known.made <= :at
                AND NOT EXISTS (SELECT 1 FROM document
                    WHERE document.story = story_number AND document.created <= :at
                        AND document.revision > known.revision)),
        alignment_origin, alignment_min_confidence,
        CASE WHEN EXISTS (SELECT 1 FROM story_retraction
            WHERE story_retraction.story = story_number AND made <= :at
                AND (undone IS NULL OR undone > :at))
            THEN 'retracted' ELSE 'live' END,
        created, min(changed, :at)
    FROM story WHERE created <= :at";

/// The last text of each side that had come in.
const DOCUMENTS: &str = "
    SELECT document_number, story, side, revision, language, file, text_digest, headline, byline,
        dateline, metadata_json, created, NULL
    FROM document WHERE created <= :at
        AND revision = (SELECT max(later.revision) FROM document AS later
            WHERE later.story = document.story AND later.side = document.side
                AND later.created <= :at)";

const SEGMENTS: &str = "
    SELECT document, position, paragraph, text FROM segment WHERE document = ?1";

const BEADS: &str = "
    SELECT story, revision, number, source_start, source_end, target_start, target_end,
        confidence, crossing, unit
    FROM bead WHERE story = ?1 AND revision = ?2";

/// Columns of a unit's state that both tables of states have; behind the number.
macro_rules! state {
    () => {
        "source_language, target_language, source, target, 0, story, position, previous_source,
        next_source, file, origin, confidence, created, changed, revision, recorded, source_tags,
        target_tags, brought_by"
    };
}

/// States that are still in force.
const UNITS: &str = concat!(
    "SELECT unit_number, ",
    state!(),
    " FROM unit WHERE recorded <= :at ORDER BY unit_number"
);

/// States that were, the latest first: should a clock have gone wrong, it is taken.
const UNITS_BEFORE: &str = concat!(
    "SELECT unit, ",
    state!(),
    " FROM unit_history WHERE recorded <= :at AND superseded > :at ORDER BY history_number DESC"
);

const PROPS: &str = "
    SELECT unit, number, type, text FROM unit_prop
    WHERE (SELECT recorded FROM unit WHERE unit_number = unit_prop.unit) <= :at";

const PROPS_BEFORE: &str = "
    SELECT unit, prop.key, json_extract(prop.value, '$[0]'), json_extract(prop.value, '$[1]')
    FROM unit_history, json_each(props_json) AS prop
    WHERE recorded <= :at AND superseded > :at";

/// What goes where: table, number of columns, query.
const IN_FORCE: [(&str, usize, &str); 6] = [
    ("story", 11, STORIES),
    ("document", 13, DOCUMENTS),
    ("unit", 20, UNITS),
    ("unit", 20, UNITS_BEFORE),
    ("unit_prop", 4, PROPS),
    ("unit_prop", 4, PROPS_BEFORE),
];

/// What a temporary memory needs to know.
#[derive(Debug)]
pub(super) struct Temporary {
    /// Its folder, removed with it.
    _folder: TempDir,
    has_words: Cell<bool>,
}

impl SqliteStore {
    /// The memory as it stood; see [`Store::as_of`](crate::memory::Store::as_of).
    pub(super) fn past(&self, at: Timestamp) -> Result<SqliteStore> {
        Self::temporary(|filling| {
            let filled = fill(&self.connection, filling.connection, at.as_second());
            self.explained(filled)
        })
    }

    /// A temporary memory with what `fill` puts into it, for reading.
    ///
    /// # Errors
    /// The error of `fill`; there is no room for it.
    pub(crate) fn temporary<E: From<Error>>(
        fill: impl FnOnce(&Filling<'_>) -> std::result::Result<(), E>,
    ) -> std::result::Result<SqliteStore, E> {
        let folder = TempDir::with_prefix("teletipo-")
            .map_err(|source| Error::io("make", "a temporary folder", source))?;
        let path = folder.path().join("memory.db");
        let mut store = SqliteStore::open(&path, Mode::Create)?;
        let filling = Filling::begin(&store)?;
        store.explained(filling.without_identities())?;
        fill(&filling)?;
        store.explained(filling.end())?;
        store.mode = Mode::ReadOnly;
        store.temporary = Some(Temporary {
            _folder: folder,
            has_words: Cell::new(false),
        });
        Ok(store)
    }

    /// Makes the full-text index of a temporary memory, which only searches need.
    pub(super) fn ready_words(&self) -> Sql<()> {
        if let Some(temporary) = &self.temporary
            && !temporary.has_words.get()
        {
            self.connection
                .execute_batch("INSERT INTO unit_words (unit_words) VALUES ('rebuild')")?;
            temporary.has_words.set(true);
        }
        Ok(())
    }
}

fn fill(memory: &Connection, past: &Connection, at: i64) -> Sql<()> {
    // Several statements: a transaction makes them see one moment.
    let moment = memory.unchecked_transaction()?;
    for (table, columns, query) in IN_FORCE {
        let mut insert = past.prepare(&insert(table, columns))?;
        let values = named_params! { ":at": at };
        transfer(&mut moment.prepare(query)?, values, &mut insert)?;
    }
    let documents = "SELECT document_number FROM document";
    let mut segments = moment.prepare(SEGMENTS)?;
    let mut insert_segment = past.prepare(&insert("segment", 4))?;
    for document in numbers(past, documents, |row| row.get::<_, i64>(0))? {
        transfer(&mut segments, [document], &mut insert_segment)?;
    }
    let aligned = "SELECT story_number, alignment_revision FROM story
         WHERE alignment_revision IS NOT NULL";
    let mut beads = moment.prepare(BEADS)?;
    let mut insert_bead = past.prepare(&insert("bead", 10))?;
    for version in numbers(past, aligned, |row| Ok((row.get(0)?, row.get(1)?)))? {
        let version: (i64, i64) = version;
        transfer(&mut beads, version, &mut insert_bead)?;
    }
    Ok(())
}

fn numbers<T>(
    connection: &Connection,
    query: &str,
    read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
) -> Sql<Vec<T>> {
    let mut statement = connection.prepare(query)?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
