//! Storing a version of a story.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde_json::Value;

use super::changes::{self, Changes};
use super::doubt;
use super::failure::{Failure, Sql};
use super::reconcile::{Version, reconcile};
use super::retraction;
use super::review;
use super::row;
use super::version::current_side;
use super::write::Signature;
use crate::align::Bead;
use crate::error::Result;
use crate::memory::story::{Side, StoryChange, StoryOutcome, StoryRecord};
use crate::memory::unit::rounded_confidence;
use crate::memory::{ImportSummary, RevisionKind, SourceStory, UnitId, story};

/// A story's row, as far as storing it again needs it.
struct StoryRow {
    number: i64,
    revision: u32,
    alignment_revision: Option<u32>,
    alignment_origin: Option<String>,
    alignment_min_confidence: Option<f64>,
}

/// See [`Store::store_story`](crate::memory::Store::store_story). `signed` is who writes
/// where the record names nobody.
pub(super) fn store(
    transaction: &Transaction<'_>,
    record: &StoryRecord<'_>,
    signed: Option<&str>,
    now: Timestamp,
) -> Sql<StoryOutcome> {
    let mut changes = Changes::default();
    let signature = Signature {
        now,
        author: record.author.or(signed),
        cause: record.kind.as_str(),
    };
    let outcome = store_unrecorded(transaction, record, &signature, &mut changes)?;
    if outcome.change != StoryChange::Unchanged {
        changes::record(transaction, changes)?;
    }
    if record.kind == RevisionKind::Kill {
        let reason = record.note.unwrap_or_default();
        retraction::retract(transaction, record.id, reason, signature.author, now)?;
    }
    Ok(outcome)
}

/// Stores a version of a story; what it changes is added to `changes`.
fn store_unrecorded(
    transaction: &Transaction<'_>,
    record: &StoryRecord<'_>,
    signature: &Signature<'_>,
    changes: &mut Changes,
) -> Sql<StoryOutcome> {
    let now = signature.now;
    let units = story::units(record, now)?;
    let known = find(transaction, record.id)?;
    story::check_base(record, known.as_ref().map_or(0, |known| known.revision))?;
    let new_texts = new_texts(transaction, record, known.as_ref())?;
    let both_sides = record.source.is_some() && record.target.is_some();
    if let Some(known) = &known
        && new_texts.is_empty()
        && (!both_sides || same_alignment(transaction, known, record)?)
    {
        return unchanged(transaction, known.number, StoryChange::Unchanged);
    }

    let change = match &known {
        Some(known) if known.revision > 0 => StoryChange::Updated,
        _ => StoryChange::Created,
    };
    let (number, revision) = write_story(transaction, record, known.as_ref(), now)?;
    // A review is of the texts that were aligned; with others it is a version like all.
    let reviewed = match &known {
        Some(known) if record.kind == RevisionKind::Review && new_texts.is_empty() => {
            known.alignment_revision
        }
        _ => None,
    };
    for (side, text) in new_texts {
        write_side(transaction, number, revision, side, text, now)?;
    }
    let outcome = if both_sides {
        let version = Version {
            story: number,
            revision,
            kind: record.kind,
            units: &units,
        };
        let (outcome, bead_units) = match reviewed {
            Some(before) => review::reconcile(
                transaction,
                &version,
                record.beads,
                before,
                signature,
                changes,
            )?,
            None => reconcile(transaction, &version, change, signature, changes)?,
        };
        write_beads(transaction, number, revision, record.beads, &bead_units)?;
        outcome
    } else {
        unchanged(transaction, number, change)?
    };
    let aligned = if both_sides { record.beads } else { &[] };
    doubt::of_story(transaction, number, aligned)?;
    write_revision(transaction, (number, revision), record, signature, &outcome)?;
    Ok(outcome)
}

/// See [`Store::import_sources`](crate::memory::Store::import_sources).
pub(super) fn import(
    transaction: &Transaction<'_>,
    stories: &mut dyn Iterator<Item = Result<SourceStory>>,
    signature: &Signature<'_>,
) -> Sql<ImportSummary> {
    let mut summary = ImportSummary::default();
    let mut changes = Changes::default();
    for given in stories {
        let SourceStory { id, source } = given?;
        let record = StoryRecord {
            id: &id,
            source: Some(source),
            target: None,
            beads: &[],
            origin: None,
            min_confidence: 0.0,
            based_on: None,
            kind: RevisionKind::Story,
            author: None,
            note: None,
        };
        let count = match store_unrecorded(transaction, &record, signature, &mut changes)?.change {
            StoryChange::Created => &mut summary.created,
            StoryChange::Updated => &mut summary.updated,
            StoryChange::Unchanged => &mut summary.unchanged,
        };
        *count += 1;
    }
    if summary.created + summary.updated > 0 {
        changes::record(transaction, changes)?;
    }
    Ok(summary)
}

/// The given texts that are not what the story has now, each with its side as the
/// `document` table names it.
fn new_texts<'r>(
    connection: &Connection,
    record: &'r StoryRecord<'_>,
    known: Option<&StoryRow>,
) -> Sql<Vec<(&'static str, &'r Side)>> {
    let mut new = Vec::new();
    for (side, given) in [("source", &record.source), ("target", &record.target)] {
        let Some(given) = given else { continue };
        let stored = match known {
            Some(known) => current_side(connection, known.number, side)?,
            None => None,
        };
        if stored.is_none_or(|stored| !same_text(&stored, given)) {
            new.push((side, given));
        }
    }
    Ok(new)
}

/// An outcome that left the units alone.
fn unchanged(connection: &Connection, story: i64, change: StoryChange) -> Sql<StoryOutcome> {
    let units: i64 = connection
        .prepare_cached("SELECT count(*) FROM unit WHERE story = ?1")?
        .query_row([story], |row| row.get(0))?;
    Ok(StoryOutcome {
        change,
        created: 0,
        updated: 0,
        unchanged: row::count(units),
        removed: 0,
    })
}

fn find(connection: &Connection, id: &str) -> Sql<Option<StoryRow>> {
    let found = connection
        .prepare_cached(
            "SELECT story_number, revision, alignment_revision, alignment_origin,
                 alignment_min_confidence
             FROM story WHERE id = ?1",
        )?
        .query_row([id], |row| {
            Ok(StoryRow {
                number: row.get(0)?,
                revision: row.get(1)?,
                alignment_revision: row.get(2)?,
                alignment_origin: row.get(3)?,
                alignment_min_confidence: row.get(4)?,
            })
        })
        .optional()?;
    Ok(found)
}

/// Whether a side says the same as before; the file's name is not part of it.
fn same_text(stored: &Side, given: &Side) -> bool {
    let Side {
        lang,
        file: _,
        digest,
        headline,
        byline,
        dateline,
        metadata,
        segments,
    } = given;
    stored.lang == *lang
        && stored.digest == *digest
        && stored.headline == *headline
        && stored.byline == *byline
        && stored.dateline == *dateline
        && stored.metadata == *metadata
        && stored.segments == *segments
}

/// Whether the story has just these beads, and units made of them in this way.
fn same_alignment(
    connection: &Connection,
    known: &StoryRow,
    record: &StoryRecord<'_>,
) -> Sql<bool> {
    let Some(revision) = known.alignment_revision else {
        return Ok(false);
    };
    if known.alignment_origin.as_deref() != record.origin
        || known.alignment_min_confidence != Some(record.min_confidence)
    {
        return Ok(false);
    }
    let mut statement = connection.prepare_cached(
        "SELECT source_start, source_end, target_start, target_end, confidence, crossing
         FROM bead WHERE story = ?1 AND revision = ?2 ORDER BY number",
    )?;
    let mut rows = statement.query(params![known.number, revision])?;
    let mut given = record.beads.iter();
    loop {
        let (row, bead) = match (rows.next()?, given.next()) {
            (None, None) => return Ok(true),
            (Some(row), Some(bead)) => (row, bead),
            _ => return Ok(false),
        };
        let index = |column| row.get::<_, i64>(column);
        let stored = (
            [index(0)?, index(1)?, index(2)?, index(3)?],
            row.get::<_, f64>(4)?,
            row.get::<_, bool>(5)?,
        );
        if stored
            != (
                bead_indices(bead)?,
                rounded_confidence(bead.confidence),
                bead.crossing,
            )
        {
            return Ok(false);
        }
    }
}

/// Start and end of the source and the target range, as SQLite counts.
fn bead_indices(bead: &Bead) -> Sql<[i64; 4]> {
    Ok([
        index(bead.source.start)?,
        index(bead.source.end)?,
        index(bead.target.start)?,
        index(bead.target.end)?,
    ])
}

fn index(index: usize) -> Sql<i64> {
    i64::try_from(index).map_err(|_| Failure::Content(format!("the impossible index {index}")))
}

/// Writes the story's row; gives its number and the new revision.
fn write_story(
    connection: &Connection,
    record: &StoryRecord<'_>,
    known: Option<&StoryRow>,
    now: Timestamp,
) -> Sql<(i64, u32)> {
    let revision = known.map_or(0, |known| known.revision) + 1;
    let number = match known {
        Some(known) => known.number,
        None => story_number(connection, record.id, now)?,
    };
    let alignment =
        (record.source.is_some() && record.target.is_some()).then_some((revision, record));
    let lang = |side: &Option<Side>| side.as_ref().map(|side| side.lang.as_str().to_owned());
    connection
        .prepare_cached(
            "UPDATE story SET revision = ?2, changed = ?3, alignment_revision = ?4,
                 alignment_origin = ?5, alignment_min_confidence = ?6,
                 source_language = coalesce(?7, source_language),
                 target_language = coalesce(?8, target_language)
             WHERE story_number = ?1",
        )?
        .execute(params![
            number,
            revision,
            now.as_second(),
            alignment.map(|(revision, _)| revision),
            alignment.and_then(|(_, record)| record.origin),
            alignment.map(|(_, record)| record.min_confidence),
            lang(&record.source),
            lang(&record.target),
        ])?;
    Ok((number, revision))
}

/// Writes down what a version is, and what it did.
fn write_revision(
    connection: &Connection,
    (story, revision): (i64, u32),
    record: &StoryRecord<'_>,
    signature: &Signature<'_>,
    outcome: &StoryOutcome,
) -> Sql<()> {
    connection
        .prepare_cached(
            "INSERT INTO story_revision (story, revision, kind, author, note, made, aligned,
                 created, updated, unchanged, removed)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?
        .execute(params![
            story,
            revision,
            record.kind.as_str(),
            signature.author,
            record.note,
            signature.now.as_second(),
            record.source.is_some() && record.target.is_some(),
            outcome.created.cast_signed(),
            outcome.updated.cast_signed(),
            outcome.unchanged.cast_signed(),
            outcome.removed.cast_signed(),
        ])?;
    Ok(())
}

/// The number of the story with this id, which is added without any text when it
/// is not known.
pub(super) fn story_number(connection: &Connection, id: &str, now: Timestamp) -> Sql<i64> {
    let known: Option<i64> = connection
        .prepare_cached("SELECT story_number FROM story WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    if let Some(number) = known {
        return Ok(number);
    }
    connection
        .prepare_cached(
            "INSERT INTO story (id, revision, status, created, changed)
             VALUES (?1, 0, 'live', ?2, ?2)",
        )?
        .execute(params![id, now.as_second()])?;
    Ok(connection.last_insert_rowid())
}

/// Makes `text` the current text of a side.
fn write_side(
    connection: &Connection,
    story: i64,
    revision: u32,
    side: &str,
    text: &Side,
    now: Timestamp,
) -> Sql<()> {
    connection
        .prepare_cached(
            "UPDATE document SET superseded = ?3
             WHERE story = ?1 AND side = ?2 AND superseded IS NULL",
        )?
        .execute(params![story, side, now.as_second()])?;
    connection
        .prepare_cached(
            "INSERT INTO document (story, side, revision, language, file, text_digest, headline,
                 byline, dateline, metadata_json, created)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?
        .execute(params![
            story,
            side,
            revision,
            text.lang.as_str(),
            text.file,
            text.digest,
            text.headline,
            text.byline,
            text.dateline,
            Value::Object(text.metadata.clone()).to_string(),
            now.as_second(),
        ])?;
    let document = connection.last_insert_rowid();
    let mut statement = connection.prepare_cached(
        "INSERT INTO segment (document, position, paragraph, text) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (position, segment) in text.segments.iter().enumerate() {
        statement.execute(params![
            document,
            index(position)?,
            index(segment.paragraph)?,
            segment.text,
        ])?;
    }
    Ok(())
}

/// Writes the beads of a revision with the units made of them.
fn write_beads(
    connection: &Connection,
    story: i64,
    revision: u32,
    beads: &[Bead],
    units: &[(usize, UnitId)],
) -> Sql<()> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO bead (story, revision, number, source_start, source_end, target_start,
             target_end, confidence, crossing, unit)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    let mut units = units.iter().peekable();
    for (number, bead) in beads.iter().enumerate() {
        let unit = units
            .next_if(|(index, _)| *index == number)
            .map(|(_, unit)| unit.0);
        let [source_start, source_end, target_start, target_end] = bead_indices(bead)?;
        statement.execute(params![
            story,
            revision,
            index(number)?,
            source_start,
            source_end,
            target_start,
            target_end,
            rounded_confidence(bead.confidence),
            bead.crossing,
            unit,
        ])?;
    }
    Ok(())
}
