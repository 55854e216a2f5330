//! The versions of a story, read.

use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::failure::{Failure, Sql};
use super::row::{self, count, timestamp};
use crate::align::Bead;
use crate::memory::story::{Side, StorySegment};
use crate::memory::{RevisionKind, StoryRevision, StoryVersion, UnitCounts, UnitId};

/// A side that was current at a version of its story: the last one that this version or an
/// earlier one brought.
const SIDE: &str = "
    SELECT document_number, language, file, text_digest, headline, byline, dateline, metadata_json
    FROM document WHERE story = ?1 AND side = ?2 AND revision <= ?3
    ORDER BY revision DESC LIMIT 1";

/// The text that a side of a story has now.
pub(super) fn current_side(connection: &Connection, story: i64, side: &str) -> Sql<Option<Side>> {
    side_at(connection, story, side, u32::MAX)
}

/// The text that a side of a story had at a version.
fn side_at(connection: &Connection, story: i64, side: &str, revision: u32) -> Sql<Option<Side>> {
    let mut statement = connection.prepare_cached(SIDE)?;
    let mut rows = statement.query(params![story, side, revision])?;
    let Some(row) = rows.next()? else {
        return Ok(None);
    };
    let metadata: String = row.get(7)?;
    Ok(Some(Side {
        lang: row::lang(row.get(1)?)?,
        file: row.get(2)?,
        digest: row.get(3)?,
        headline: row.get(4)?,
        byline: row.get(5)?,
        dateline: row.get(6)?,
        metadata: serde_json::from_str(&metadata)
            .map_err(|error| Failure::Content(format!("metadata that cannot be read: {error}")))?,
        segments: segments_of(connection, row.get(0)?)?,
    }))
}

fn segments_of(connection: &Connection, document: i64) -> Sql<Vec<StorySegment>> {
    let mut statement = connection.prepare_cached(
        "SELECT paragraph, text FROM segment WHERE document = ?1 ORDER BY position",
    )?;
    let segments = statement.query_map([document], |row| {
        Ok(StorySegment {
            paragraph: row.get::<_, u32>(0)? as usize,
            text: row.get(1)?,
        })
    })?;
    Ok(segments.collect::<rusqlite::Result<_>>()?)
}

/// The number of a story.
pub(super) fn number_of(connection: &Connection, id: &str) -> Sql<Option<i64>> {
    let number = connection
        .prepare_cached("SELECT story_number FROM story WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(number)
}

/// See [`Store::story_revisions`](crate::memory::Store::story_revisions).
pub(super) fn revisions(connection: &Connection, id: &str) -> Sql<Vec<StoryRevision>> {
    let mut statement = connection.prepare_cached(
        "SELECT story_revision.revision, kind, author, note, made, aligned,
             story_revision.created, updated, unchanged, removed
         FROM story_revision JOIN story ON story_number = story
         WHERE id = ?1 ORDER BY story_revision.revision",
    )?;
    let mut rows = statement.query([id])?;
    let mut revisions = Vec::new();
    while let Some(row) = rows.next()? {
        revisions.push(revision(row)?);
    }
    Ok(revisions)
}

fn revision(row: &Row<'_>) -> Sql<StoryRevision> {
    let kind: String = row.get(1)?;
    let kind: RevisionKind = kind
        .parse()
        .map_err(|_| Failure::Content(format!("a story version of the kind `{kind}`")))?;
    let counted: [Option<i64>; 4] = [row.get(6)?, row.get(7)?, row.get(8)?, row.get(9)?];
    let units = match counted {
        [Some(created), Some(updated), Some(unchanged), Some(removed)] => Some(UnitCounts {
            created: count(created),
            updated: count(updated),
            unchanged: count(unchanged),
            removed: count(removed),
        }),
        _ => None,
    };
    Ok(StoryRevision {
        revision: row.get(0)?,
        kind,
        author: row.get(2)?,
        note: row.get(3)?,
        made: timestamp(row.get(4)?)?,
        aligned: row.get(5)?,
        units,
    })
}

/// See [`Store::story_version`](crate::memory::Store::story_version).
pub(super) fn version(
    connection: &Connection,
    id: &str,
    wanted: Option<u32>,
) -> Sql<Option<StoryVersion>> {
    // Several statements: a transaction makes them see one moment.
    let moment = connection.unchecked_transaction()?;
    let Some(story) = number_of(&moment, id)? else {
        return Ok(None);
    };
    let revisions = revisions(&moment, id)?;
    let found = match wanted {
        Some(wanted) => revisions.iter().find(|known| known.revision == wanted),
        None => revisions.last(),
    };
    let Some(found) = found else {
        return Ok(None);
    };
    let mut until_then = revisions.iter().rev();
    let beads = match until_then.find(|known| known.aligned && known.revision <= found.revision) {
        Some(aligned) if texts_since(&moment, story, aligned.revision, found.revision)? == 0 => {
            Some(beads(&moment, story, aligned.revision)?)
        }
        _ => None,
    };
    Ok(Some(StoryVersion {
        revision: found.clone(),
        source: side_at(&moment, story, "source", found.revision)?,
        target: side_at(&moment, story, "target", found.revision)?,
        beads,
    }))
}

/// How many texts came in after one version until another one.
fn texts_since(connection: &Connection, story: i64, after: u32, until: u32) -> Sql<u64> {
    let texts = connection
        .prepare_cached(
            "SELECT count(*) FROM document
             WHERE story = :story AND revision > :after AND revision <= :until",
        )?
        .query_row(
            named_params! { ":story": story, ":after": after, ":until": until },
            |row| row.get(0),
        )?;
    Ok(count(texts))
}

/// The beads of an aligned version with their units.
pub(super) fn beads(
    connection: &Connection,
    story: i64,
    revision: u32,
) -> Sql<Vec<(Bead, Option<UnitId>)>> {
    let mut statement = connection.prepare_cached(
        "SELECT source_start, source_end, target_start, target_end, confidence, crossing, unit
         FROM bead WHERE story = ?1 AND revision = ?2 ORDER BY number",
    )?;
    let beads = statement.query_map(params![story, revision], |row| {
        let index = |column| row.get::<_, u32>(column).map(|index| index as usize);
        let bead = Bead {
            source: index(0)?..index(1)?,
            target: index(2)?..index(3)?,
            confidence: row.get(4)?,
            crossing: row.get(5)?,
        };
        Ok((bead, row.get::<_, Option<i64>>(6)?.map(UnitId)))
    })?;
    Ok(beads.collect::<rusqlite::Result<_>>()?)
}
