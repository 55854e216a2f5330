//! The rows of stories; what storing one means is in [`crate::memory::writing::story`].

use jiff::Timestamp;
use serde_json::Value;

use super::changes;
use super::failure::{Failure, Sql};
use super::listing;
use super::read;
use super::retraction;
use super::row::{count, number};
use super::session::Session;
use super::states;
use super::version;
use super::writer::Writer;
use crate::align::Bead;
use crate::error::Result;
use crate::memory::story::{Side, StoryChange, StoryOutcome, StoryRecord};
use crate::memory::unit::rounded_confidence;
use crate::memory::writing::story::{self, StoryRow, StoryWriting};
use crate::memory::writing::{Signature, ThroughUnits};
use crate::memory::{
    ImportSummary, RevisionKind, SourceStory, StoredUnit, Unit, UnitId, UnitState,
};

/// See [`Store::store_story`](crate::memory::Store::store_story). `signed` is who writes
/// where the record names nobody.
pub(super) fn store(
    session: &Session,
    record: &StoryRecord<'_>,
    signed: Option<&str>,
    now: Timestamp,
) -> Sql<StoryOutcome> {
    let signature = Signature {
        now,
        author: record.author.or(signed),
        cause: record.kind.as_str(),
    };
    let mut writer = StoryWriter::new(session, &signature)?;
    let outcome = story::store(&mut writer, record, &signature)?;
    let changes = writer.units.finish()?;
    if outcome.change != StoryChange::Unchanged {
        changes::record(session, changes)?;
    }
    if record.kind == RevisionKind::Kill {
        let reason = record.note.unwrap_or_default();
        retraction::retract(session, record.id, reason, signature.author, now)?;
    }
    Ok(outcome)
}

/// See [`Store::import_sources`](crate::memory::Store::import_sources).
pub(super) fn import(
    session: &Session,
    stories: &mut dyn Iterator<Item = Result<SourceStory>>,
    signature: &Signature<'_>,
) -> Sql<ImportSummary> {
    let mut writer = StoryWriter::new(session, signature)?;
    let summary = story::import(&mut writer, stories, signature)?;
    let changes = writer.units.finish()?;
    if summary.created + summary.updated > 0 {
        changes::record(session, changes)?;
    }
    Ok(summary)
}

/// The numbers of stories, in the order of their ids; those that are not known are added
/// without any text.
pub(super) fn story_numbers(session: &Session, ids: &[&str], now: Timestamp) -> Sql<Vec<i64>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    session.execute(
        "INSERT INTO story (story_number, id, revision, status, created, changed)
         SELECT (SELECT coalesce(max(story_number), 0) FROM story)
                 + row_number() OVER (ORDER BY rank),
             given.id, 0, 'live', $2, $2
         FROM unnest($1::text[]) WITH ORDINALITY AS given (id, rank)
         WHERE NOT EXISTS (SELECT 1 FROM story WHERE story.id = given.id)",
        &[&ids, &now.as_second()],
    )?;
    let rows = session.query(
        "SELECT story_number FROM unnest($1::text[]) WITH ORDINALITY AS given (id, rank)
         JOIN story ON story.id = given.id ORDER BY rank",
        &[&ids],
    )?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

/// Writes stories and their units.
struct StoryWriter<'s> {
    session: &'s Session,
    units: Writer<'s>,
}

impl<'s> StoryWriter<'s> {
    fn new(session: &'s Session, signature: &'s Signature<'s>) -> Sql<Self> {
        Ok(StoryWriter {
            session,
            units: Writer::new(session, signature)?,
        })
    }
}

impl<'u> ThroughUnits for StoryWriter<'u> {
    type Units = Writer<'u>;

    fn units(&mut self) -> &mut Writer<'u> {
        &mut self.units
    }
}

impl StoryWriting for StoryWriter<'_> {
    fn find(&mut self, id: &str) -> Sql<Option<StoryRow>> {
        let row = self.session.first(
            "SELECT story_number, revision, alignment_revision, alignment_origin,
                 alignment_min_confidence
             FROM story WHERE id = $1",
            &[&id],
        )?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(StoryRow {
            number: row.try_get(0)?,
            revision: number(row.try_get(1)?)?,
            alignment_revision: row.try_get::<_, Option<i64>>(2)?.map(number).transpose()?,
            alignment_origin: row.try_get(3)?,
            alignment_min_confidence: row.try_get(4)?,
        }))
    }

    fn story_number(&mut self, id: &str, now: Timestamp) -> Sql<i64> {
        let number = story_numbers(self.session, &[id], now)?.pop();
        number.ok_or_else(|| Failure::Content(format!("no story `{id}`, which was just added")))
    }

    fn current_side(&mut self, story: i64, side: &str) -> Sql<Option<Side>> {
        version::current_side(self.session, story, side)
    }

    fn beads(&mut self, story: i64, revision: u32) -> Sql<Vec<(Bead, Option<UnitId>)>> {
        version::beads(self.session, story, revision)
    }

    fn unit_of_earlier(&mut self, story: i64, bead: &Bead) -> Sql<Option<UnitId>> {
        let row = self.session.first(
            "SELECT unit FROM bead
             WHERE story = $1 AND source_start = $2 AND source_end = $3
                 AND target_start = $4 AND target_end = $5 AND unit IS NOT NULL
                 AND source_end > source_start
                 AND revision >= (SELECT max(revision) FROM document WHERE story = $1)
             ORDER BY revision DESC LIMIT 1",
            &[
                &story,
                &index(bead.source.start)?,
                &index(bead.source.end)?,
                &index(bead.target.start)?,
                &index(bead.target.end)?,
            ],
        )?;
        Ok(row.map(|row| row.try_get(0).map(UnitId)).transpose()?)
    }

    fn states(&mut self, id: UnitId) -> Sql<Vec<UnitState>> {
        self.units.flush()?;
        states::states(self.session, id)
    }

    fn bring_back(&mut self, id: UnitId, unit: &Unit, story: i64) -> Sql<()> {
        self.units.create_as(id, unit, Some(story))
    }

    fn write_doubt(&mut self, story: i64, beads: &[Bead]) -> Sql<()> {
        listing::write_doubt(self.session, story, beads)
    }

    fn count_units(&mut self, story: i64) -> Sql<u64> {
        // What was gathered counts.
        self.units.flush()?;
        let row = self
            .session
            .row("SELECT count(*) FROM unit WHERE story = $1", &[&story])?;
        Ok(count(row.try_get(0)?))
    }

    fn units_of(&mut self, story: i64) -> Sql<Vec<StoredUnit>> {
        self.units.flush()?;
        read::units_of(self.session, story)
    }

    fn write_story(
        &mut self,
        story: i64,
        revision: u32,
        record: &StoryRecord<'_>,
        now: Timestamp,
    ) -> Sql<()> {
        let is_aligned = record.source.is_some() && record.target.is_some();
        let lang = |side: &Option<Side>| side.as_ref().map(|side| side.lang.to_string());
        let revision = i64::from(revision);
        self.session.execute(
            "UPDATE story SET revision = $2, changed = $3, alignment_revision = $4,
                 alignment_origin = $5, alignment_min_confidence = $6,
                 source_language = coalesce($7, source_language),
                 target_language = coalesce($8, target_language)
             WHERE story_number = $1",
            &[
                &story,
                &revision,
                &now.as_second(),
                &is_aligned.then_some(revision),
                &record.origin.filter(|_| is_aligned),
                &is_aligned.then_some(record.min_confidence),
                &lang(&record.source),
                &lang(&record.target),
            ],
        )?;
        Ok(())
    }

    fn write_side(
        &mut self,
        (story, revision): (i64, u32),
        side: &'static str,
        text: &Side,
        now: Timestamp,
    ) -> Sql<()> {
        let now = now.as_second();
        self.session.execute(
            "UPDATE document SET superseded = $3
             WHERE story = $1 AND side = $2 AND superseded IS NULL",
            &[&story, &side, &now],
        )?;
        let document: i64 = self
            .session
            .row(
                "INSERT INTO document (document_number, story, side, revision, language, file,
                     text_digest, headline, byline, dateline, metadata_json, created)
                 VALUES ((SELECT coalesce(max(document_number), 0) + 1 FROM document),
                     $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
                 RETURNING document_number",
                &[
                    &story,
                    &side,
                    &i64::from(revision),
                    &text.lang.as_str(),
                    &text.file,
                    &text.digest,
                    &text.headline,
                    &text.byline,
                    &text.dateline,
                    &Value::Object(text.metadata.clone()).to_string(),
                    &now,
                ],
            )?
            .try_get(0)?;
        let paragraphs = text.segments.iter().map(|segment| index(segment.paragraph));
        let paragraphs = paragraphs.collect::<Sql<Vec<i64>>>()?;
        let texts = text.segments.iter().map(|segment| segment.text.as_str());
        self.session.execute(
            "INSERT INTO segment (document, position, paragraph, text)
             SELECT $1, rank - 1, paragraph, given.text
             FROM unnest($2::bigint[], $3::text[]) WITH ORDINALITY
                 AS given (paragraph, text, rank)",
            &[&document, &paragraphs, &texts.collect::<Vec<&str>>()],
        )?;
        Ok(())
    }

    fn write_beads(
        &mut self,
        (story, revision): (i64, u32),
        beads: &[Bead],
        units: &[(usize, UnitId)],
    ) -> Sql<()> {
        let indices = |end: fn(&Bead) -> usize| -> Sql<Vec<i64>> {
            beads.iter().map(|bead| index(end(bead))).collect()
        };
        let mut made: Vec<Option<i64>> = vec![None; beads.len()];
        for (bead, unit) in units {
            if let Some(made) = made.get_mut(*bead) {
                *made = Some(unit.0);
            }
        }
        let confidences: Vec<f64> = beads
            .iter()
            .map(|bead| rounded_confidence(bead.confidence))
            .collect();
        let crossing: Vec<bool> = beads.iter().map(|bead| bead.crossing).collect();
        self.session.execute(
            "INSERT INTO bead (story, revision, number, source_start, source_end, target_start,
                 target_end, confidence, crossing, unit)
             SELECT $1, $2, rank - 1, given.source_start, given.source_end, given.target_start,
                 given.target_end, given.confidence, given.crossing, given.unit
             FROM unnest($3::bigint[], $4::bigint[], $5::bigint[], $6::bigint[],
                     $7::double precision[], $8::boolean[], $9::bigint[]) WITH ORDINALITY
                 AS given (source_start, source_end, target_start, target_end, confidence,
                     crossing, unit, rank)",
            &[
                &story,
                &i64::from(revision),
                &indices(|bead| bead.source.start)?,
                &indices(|bead| bead.source.end)?,
                &indices(|bead| bead.target.start)?,
                &indices(|bead| bead.target.end)?,
                &confidences,
                &crossing,
                &made,
            ],
        )?;
        Ok(())
    }

    fn write_revision(
        &mut self,
        (story, revision): (i64, u32),
        record: &StoryRecord<'_>,
        signature: &Signature<'_>,
        outcome: &StoryOutcome,
    ) -> Sql<()> {
        let is_aligned = record.source.is_some() && record.target.is_some();
        self.session.execute(
            "INSERT INTO story_revision (story, revision, kind, author, note, made, aligned,
                 created, updated, unchanged, removed)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            &[
                &story,
                &i64::from(revision),
                &record.kind.as_str(),
                &signature.author,
                &record.note,
                &signature.now.as_second(),
                &is_aligned,
                &outcome.created.cast_signed(),
                &outcome.updated.cast_signed(),
                &outcome.unchanged.cast_signed(),
                &outcome.removed.cast_signed(),
            ],
        )?;
        Ok(())
    }
}

fn index(index: usize) -> Sql<i64> {
    i64::try_from(index).map_err(|_| Failure::Content(format!("the impossible index {index}")))
}
