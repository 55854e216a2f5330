//! The rows of stories; what storing one means is in [`crate::memory::writing::story`].

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde_json::Value;

use super::changes;
use super::doubt;
use super::failure::{Failure, Sql};
use super::read;
use super::retraction;
use super::row;
use super::states;
use super::version::{self, current_side};
use super::writer::UnitWriter;
use crate::align::Bead;
use crate::error::Result;
use crate::memory::story::{Side, StoryChange, StoryOutcome, StoryRecord};
use crate::memory::unit::{identity_of, rounded_confidence};
use crate::memory::writing::story::{self, StoryRow, StoryWriting};
use crate::memory::writing::{Signature, ThroughUnits};
use crate::memory::{
    ImportSummary, RevisionKind, SourceStory, StoredUnit, Unit, UnitId, UnitState,
};

/// See [`Store::store_story`](crate::memory::Store::store_story). `signed` is who writes
/// where the record names nobody.
pub(super) fn store(
    transaction: &Transaction<'_>,
    record: &StoryRecord<'_>,
    signed: Option<&str>,
    now: Timestamp,
) -> Sql<StoryOutcome> {
    let signature = Signature {
        now,
        author: record.author.or(signed),
        cause: record.kind.as_str(),
    };
    let mut writer = StoryWriter::new(transaction, &signature)?;
    let outcome = story::store(&mut writer, record, &signature)?;
    let changes = writer.units.finish()?;
    if outcome.change != StoryChange::Unchanged {
        changes::record(transaction, changes)?;
    }
    if record.kind == RevisionKind::Kill {
        let reason = record.note.unwrap_or_default();
        retraction::retract(transaction, record.id, reason, signature.author, now)?;
    }
    Ok(outcome)
}

/// See [`Store::import_sources`](crate::memory::Store::import_sources).
pub(super) fn import(
    transaction: &Transaction<'_>,
    stories: &mut dyn Iterator<Item = Result<SourceStory>>,
    signature: &Signature<'_>,
) -> Sql<ImportSummary> {
    let mut writer = StoryWriter::new(transaction, signature)?;
    let summary = story::import(&mut writer, stories, signature)?;
    let changes = writer.units.finish()?;
    if summary.created + summary.updated > 0 {
        changes::record(transaction, changes)?;
    }
    Ok(summary)
}

/// Writes stories and their units.
struct StoryWriter<'c> {
    connection: &'c Connection,
    units: UnitWriter<'c>,
}

impl<'c> StoryWriter<'c> {
    fn new(connection: &'c Connection, signature: &'c Signature<'c>) -> Sql<Self> {
        Ok(StoryWriter {
            connection,
            units: UnitWriter::new(connection, signature)?,
        })
    }
}

impl<'u> ThroughUnits for StoryWriter<'u> {
    type Units = UnitWriter<'u>;

    fn units(&mut self) -> &mut UnitWriter<'u> {
        &mut self.units
    }
}

impl StoryWriting for StoryWriter<'_> {
    fn find(&mut self, id: &str) -> Sql<Option<StoryRow>> {
        let found = self
            .connection
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

    fn story_number(&mut self, id: &str, now: Timestamp) -> Sql<i64> {
        story_number(self.connection, id, now)
    }

    fn current_side(&mut self, story: i64, side: &str) -> Sql<Option<Side>> {
        current_side(self.connection, story, side)
    }

    fn beads(&mut self, story: i64, revision: u32) -> Sql<Vec<(Bead, Option<UnitId>)>> {
        version::beads(self.connection, story, revision)
    }

    fn unit_of_earlier(&mut self, story: i64, bead: &Bead) -> Sql<Option<UnitId>> {
        let unit = self
            .connection
            .prepare_cached(
                "SELECT unit FROM bead
                 WHERE story = ?1 AND source_start = ?2 AND source_end = ?3
                     AND target_start = ?4 AND target_end = ?5 AND unit IS NOT NULL
                     AND source_end > source_start
                     AND revision >= (SELECT max(revision) FROM document WHERE story = ?1)
                 ORDER BY revision DESC LIMIT 1",
            )?
            .query_row(
                params![
                    story,
                    index(bead.source.start)?,
                    index(bead.source.end)?,
                    index(bead.target.start)?,
                    index(bead.target.end)?,
                ],
                |row| row.get(0).map(UnitId),
            )
            .optional()?;
        Ok(unit)
    }

    fn states(&mut self, id: UnitId) -> Sql<Vec<UnitState>> {
        states::states(self.connection, id)
    }

    fn bring_back(&mut self, id: UnitId, unit: &Unit, story: i64) -> Sql<()> {
        self.units
            .create_as(id, unit, identity_of(unit), Some(story))
    }

    fn write_doubt(&mut self, story: i64, beads: &[Bead]) -> Sql<()> {
        doubt::of_story(self.connection, story, beads)
    }

    fn count_units(&mut self, story: i64) -> Sql<u64> {
        let units: i64 = self
            .connection
            .prepare_cached("SELECT count(*) FROM unit WHERE story = ?1")?
            .query_row([story], |row| row.get(0))?;
        Ok(row::count(units))
    }

    fn units_of(&mut self, story: i64) -> Sql<Vec<StoredUnit>> {
        read::units_of(self.connection, story)
    }

    fn write_story(
        &mut self,
        number: i64,
        revision: u32,
        record: &StoryRecord<'_>,
        now: Timestamp,
    ) -> Sql<()> {
        let alignment =
            (record.source.is_some() && record.target.is_some()).then_some((revision, record));
        let lang = |side: &Option<Side>| side.as_ref().map(|side| side.lang.as_str().to_owned());
        self.connection
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
        Ok(())
    }

    fn write_side(
        &mut self,
        (story, revision): (i64, u32),
        side: &'static str,
        text: &Side,
        now: Timestamp,
    ) -> Sql<()> {
        self.connection
            .prepare_cached(
                "UPDATE document SET superseded = ?3
                 WHERE story = ?1 AND side = ?2 AND superseded IS NULL",
            )?
            .execute(params![story, side, now.as_second()])?;
        self.connection
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
        let document = self.connection.last_insert_rowid();
        let mut statement = self.connection.prepare_cached(
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

    fn write_beads(
        &mut self,
        (story, revision): (i64, u32),
        beads: &[Bead],
        units: &[(usize, UnitId)],
    ) -> Sql<()> {
        let mut statement = self.connection.prepare_cached(
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

    fn write_revision(
        &mut self,
        (story, revision): (i64, u32),
        record: &StoryRecord<'_>,
        signature: &Signature<'_>,
        outcome: &StoryOutcome,
    ) -> Sql<()> {
        self.connection
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
