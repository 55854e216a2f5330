//! The versions of a story, read.

use postgres::Row;

use super::failure::{Failure, Sql};
use super::read::story_number;
use super::row::{self, count, number, timestamp};
use super::session::Session;
use crate::align::Bead;
use crate::memory::story::{Side, StorySegment};
use crate::memory::{RevisionKind, StoryRevision, StoryVersion, UnitCounts, UnitId};

/// A side that was current at a version of its story: the last one that this version or an
/// earlier one brought.
const SIDE: &str = "
    SELECT document_number, language, file, text_digest, headline, byline, dateline, metadata_json
    FROM document WHERE story = $1 AND side = $2 AND revision <= $3
    ORDER BY revision DESC LIMIT 1";

/// The text that a side of a story has now.
pub(super) fn current_side(session: &Session, story: i64, side: &str) -> Sql<Option<Side>> {
    side_at(session, story, side, u32::MAX)
}

/// The text that a side of a story had at a version.
fn side_at(session: &Session, story: i64, side: &str, revision: u32) -> Sql<Option<Side>> {
    let Some(row) = session.first(SIDE, &[&story, &side, &i64::from(revision)])? else {
        return Ok(None);
    };
    let metadata: &str = row.try_get(7)?;
    Ok(Some(Side {
        lang: row::lang(row.try_get(1)?)?,
        file: row.try_get(2)?,
        digest: row.try_get(3)?,
        headline: row.try_get(4)?,
        byline: row.try_get(5)?,
        dateline: row.try_get(6)?,
        metadata: serde_json::from_str(metadata)
            .map_err(|error| Failure::Content(format!("metadata that cannot be read: {error}")))?,
        segments: segments_of(session, row.try_get(0)?)?,
    }))
}

fn segments_of(session: &Session, document: i64) -> Sql<Vec<StorySegment>> {
    let segments = session.query(
        "SELECT paragraph, text FROM segment WHERE document = $1 ORDER BY position",
        &[&document],
    )?;
    let segment = |row: &Row| -> Sql<StorySegment> {
        Ok(StorySegment {
            paragraph: number(row.try_get(0)?)?,
            text: row.try_get(1)?,
        })
    };
    segments.iter().map(segment).collect()
}

/// See [`Store::story_revisions`](crate::memory::Store::story_revisions).
pub(super) fn revisions(session: &Session, id: &str) -> Sql<Vec<StoryRevision>> {
    let rows = session.query(
        "SELECT story_revision.revision, kind, author, note, made, aligned,
             story_revision.created, updated, unchanged, removed
         FROM story_revision JOIN story ON story_number = story
         WHERE id = $1 ORDER BY story_revision.revision",
        &[&id],
    )?;
    rows.iter().map(revision).collect()
}

fn revision(row: &Row) -> Sql<StoryRevision> {
    let kind: &str = row.try_get(1)?;
    let kind: RevisionKind = kind
        .parse()
        .map_err(|_| Failure::Content(format!("a story version of the kind `{kind}`")))?;
    let counted: [Option<i64>; 4] = [
        row.try_get(6)?,
        row.try_get(7)?,
        row.try_get(8)?,
        row.try_get(9)?,
    ];
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
        revision: number(row.try_get(0)?)?,
        kind,
        author: row.try_get(2)?,
        note: row.try_get(3)?,
        made: timestamp(row.try_get(4)?)?,
        aligned: row.try_get(5)?,
        units,
    })
}

/// See [`Store::story_version`](crate::memory::Store::story_version).
pub(super) fn version(
    session: &Session,
    id: &str,
    wanted: Option<u32>,
) -> Sql<Option<StoryVersion>> {
    // Several queries, which see one moment.
    session.moment(|| {
        let Some(story) = story_number(session, id)? else {
            return Ok(None);
        };
        let revisions = revisions(session, id)?;
        let found = match wanted {
            Some(wanted) => revisions.iter().find(|known| known.revision == wanted),
            None => revisions.last(),
        };
        let Some(found) = found else {
            return Ok(None);
        };
        let mut until_then = revisions.iter().rev();
        let aligned = until_then.find(|known| known.aligned && known.revision <= found.revision);
        let beads = match aligned {
            Some(aligned)
                if texts_since(session, story, aligned.revision, found.revision)? == 0 =>
            {
                Some(beads(session, story, aligned.revision)?)
            }
            _ => None,
        };
        Ok(Some(StoryVersion {
            revision: found.clone(),
            source: side_at(session, story, "source", found.revision)?,
            target: side_at(session, story, "target", found.revision)?,
            beads,
        }))
    })
}

/// How many texts came in after one version until another one.
fn texts_since(session: &Session, story: i64, after: u32, until: u32) -> Sql<u64> {
    let row = session.row(
        "SELECT count(*) FROM document WHERE story = $1 AND revision > $2 AND revision <= $3",
        &[&story, &i64::from(after), &i64::from(until)],
    )?;
    Ok(count(row.try_get(0)?))
}

/// The beads of an aligned version with their units.
pub(super) fn beads(
    session: &Session,
    story: i64,
    revision: u32,
) -> Sql<Vec<(Bead, Option<UnitId>)>> {
    let rows = session.query(
        "SELECT source_start, source_end, target_start, target_end, confidence, crossing, unit
         FROM bead WHERE story = $1 AND revision = $2 ORDER BY number",
        &[&story, &i64::from(revision)],
    )?;
    let bead = |row: &Row| -> Sql<(Bead, Option<UnitId>)> {
        let index = |column: usize| -> Sql<usize> { number(row.try_get(column)?) };
        let bead = Bead {
            source: index(0)?..index(1)?,
            target: index(2)?..index(3)?,
            confidence: row.try_get(4)?,
            crossing: row.try_get(5)?,
        };
        Ok((bead, row.try_get::<_, Option<i64>>(6)?.map(UnitId)))
    };
    rows.iter().map(bead).collect()
}
