//! Storing a version of a story.

use jiff::Timestamp;

use super::reconcile::{Version, reconcile};
use super::review;
use super::{Signature, UnitWriting};
use crate::align::Bead;
use crate::error::Result as OrError;
use crate::memory::story::{self, Side, StoryChange, StoryOutcome, StoryRecord};
use crate::memory::unit::rounded_confidence;
use crate::memory::{
    ImportSummary, RevisionKind, SourceStory, StoredUnit, Unit, UnitId, UnitState,
};

/// A story's row, as far as storing it again needs it.
#[derive(Clone, Debug)]
pub(crate) struct StoryRow {
    /// What other rows point to.
    pub(crate) number: i64,
    /// How many versions were stored.
    pub(crate) revision: u32,
    /// The revision whose beads pair the current texts.
    pub(crate) alignment_revision: Option<u32>,
    /// How units were made of them.
    pub(crate) alignment_origin: Option<String>,
    /// The same: how sure they had to be.
    pub(crate) alignment_min_confidence: Option<f64>,
}

/// A side of a story, as the `document` table names it.
pub(crate) const SIDES: [&str; 2] = ["source", "target"];

/// What storing a story asks of whatever keeps the memory, in one transaction.
pub(crate) trait StoryWriting: UnitWriting {
    /// The story with this id.
    fn find(&mut self, id: &str) -> Result<Option<StoryRow>, Self::Failure>;

    /// Its number; it is added without any text when it is not known.
    fn story_number(&mut self, id: &str, now: Timestamp) -> Result<i64, Self::Failure>;

    /// The text that one of the [`SIDES`] has now.
    fn current_side(&mut self, story: i64, side: &str) -> Result<Option<Side>, Self::Failure>;

    /// The beads of an aligned version, in their order, with the units made of them.
    fn beads(
        &mut self,
        story: i64,
        revision: u32,
    ) -> Result<Vec<(Bead, Option<UnitId>)>, Self::Failure>;

    /// The unit that a bead of just these segments had last, in an earlier version of the
    /// current texts.
    fn unit_of_earlier(&mut self, story: i64, bead: &Bead)
    -> Result<Option<UnitId>, Self::Failure>;

    /// The states of a unit, oldest first, the current one last.
    fn states(&mut self, id: UnitId) -> Result<Vec<UnitState>, Self::Failure>;

    /// Brings back a unit of the story that has a number, since it was there before.
    fn bring_back(&mut self, id: UnitId, unit: &Unit, story: i64) -> Result<(), Self::Failure>;

    /// Writes down how sure the current alignment is; without beads there is none.
    fn write_doubt(&mut self, story: i64, beads: &[Bead]) -> Result<(), Self::Failure>;

    /// How many units the story has.
    fn count_units(&mut self, story: i64) -> Result<u64, Self::Failure>;

    /// Its units, by position and number.
    fn units_of(&mut self, story: i64) -> Result<Vec<StoredUnit>, Self::Failure>;

    /// Makes the version that `record` is the story's current one.
    fn write_story(
        &mut self,
        story: i64,
        revision: u32,
        record: &StoryRecord<'_>,
        now: Timestamp,
    ) -> Result<(), Self::Failure>;

    /// Makes `text` the current text of one of the [`SIDES`].
    fn write_side(
        &mut self,
        version: (i64, u32),
        side: &'static str,
        text: &Side,
        now: Timestamp,
    ) -> Result<(), Self::Failure>;

    /// Writes the beads of a version with the units made of them.
    fn write_beads(
        &mut self,
        version: (i64, u32),
        beads: &[Bead],
        units: &[(usize, UnitId)],
    ) -> Result<(), Self::Failure>;

    /// Writes down what a version is, and what it did.
    fn write_revision(
        &mut self,
        version: (i64, u32),
        record: &StoryRecord<'_>,
        signature: &Signature<'_>,
        outcome: &StoryOutcome,
    ) -> Result<(), Self::Failure>;
}

/// Stores a version of a story; see
/// [`Store::store_story`](crate::memory::Store::store_story).
pub(crate) fn store<W: StoryWriting>(
    writer: &mut W,
    record: &StoryRecord<'_>,
    signature: &Signature<'_>,
) -> Result<StoryOutcome, W::Failure> {
    let now = signature.now;
    let units = story::units(record, now)?;
    let known = writer.find(record.id)?;
    story::check_base(record, known.as_ref().map_or(0, |known| known.revision))?;
    let new_texts = new_texts(writer, record, known.as_ref())?;
    let both_sides = record.source.is_some() && record.target.is_some();
    if let Some(known) = &known
        && new_texts.is_empty()
        && (!both_sides || same_alignment(writer, known, record)?)
    {
        return unchanged(writer, known.number, StoryChange::Unchanged);
    }

    let change = match &known {
        Some(known) if known.revision > 0 => StoryChange::Updated,
        _ => StoryChange::Created,
    };
    let revision = known.as_ref().map_or(0, |known| known.revision) + 1;
    let number = match &known {
        Some(known) => known.number,
        None => writer.story_number(record.id, now)?,
    };
    let version = (number, revision);
    // A review is of the texts that were aligned; with others it is a version like all.
    let reviewed = match &known {
        Some(known) if record.kind == RevisionKind::Review && new_texts.is_empty() => {
            known.alignment_revision
        }
        _ => None,
    };
    writer.write_story(number, revision, record, now)?;
    for (side, text) in new_texts {
        writer.write_side(version, side, text, now)?;
    }
    let outcome = if both_sides {
        let stored = writer.units_of(number)?;
        let wanted = Version {
            story: number,
            revision,
            kind: record.kind,
            units: &units,
        };
        let (outcome, bead_units) = match reviewed {
            Some(before) => review::reconcile(writer, stored, &wanted, record.beads, before)?,
            None => reconcile(writer, &stored, &wanted, change)?,
        };
        writer.write_beads(version, record.beads, &bead_units)?;
        outcome
    } else {
        unchanged(writer, number, change)?
    };
    writer.write_doubt(number, if both_sides { record.beads } else { &[] })?;
    writer.write_revision(version, record, signature, &outcome)?;
    Ok(outcome)
}

/// Stores the source texts of stories; see
/// [`Store::import_sources`](crate::memory::Store::import_sources).
pub(crate) fn import<W: StoryWriting>(
    writer: &mut W,
    stories: &mut dyn Iterator<Item = OrError<SourceStory>>,
    signature: &Signature<'_>,
) -> Result<ImportSummary, W::Failure> {
    let mut summary = ImportSummary::default();
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
        let count = match store(writer, &record, signature)?.change {
            StoryChange::Created => &mut summary.created,
            StoryChange::Updated => &mut summary.updated,
            StoryChange::Unchanged => &mut summary.unchanged,
        };
        *count += 1;
    }
    Ok(summary)
}

/// The given texts that are not what the story has now, each with its side.
fn new_texts<'r, W: StoryWriting>(
    writer: &mut W,
    record: &'r StoryRecord<'_>,
    known: Option<&StoryRow>,
) -> Result<Vec<(&'static str, &'r Side)>, W::Failure> {
    let mut new = Vec::new();
    for (side, given) in SIDES.into_iter().zip([&record.source, &record.target]) {
        let Some(given) = given else { continue };
        let stored = match known {
            Some(known) => writer.current_side(known.number, side)?,
            None => None,
        };
        if stored.is_none_or(|stored| !same_text(&stored, given)) {
            new.push((side, given));
        }
    }
    Ok(new)
}

/// An outcome that left the units alone.
fn unchanged<W: StoryWriting>(
    writer: &mut W,
    story: i64,
    change: StoryChange,
) -> Result<StoryOutcome, W::Failure> {
    Ok(StoryOutcome {
        change,
        created: 0,
        updated: 0,
        unchanged: writer.count_units(story)?,
        removed: 0,
    })
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
fn same_alignment<W: StoryWriting>(
    writer: &mut W,
    known: &StoryRow,
    record: &StoryRecord<'_>,
) -> Result<bool, W::Failure> {
    let Some(revision) = known.alignment_revision else {
        return Ok(false);
    };
    if known.alignment_origin.as_deref() != record.origin
        || known.alignment_min_confidence != Some(record.min_confidence)
    {
        return Ok(false);
    }
    let stored = writer.beads(known.number, revision)?;
    let same = |((stored, _), given): (&(Bead, Option<UnitId>), &Bead)| {
        stored.source == given.source
            && stored.target == given.target
            && stored.crossing == given.crossing
            && stored.confidence == rounded_confidence(given.confidence)
    };
    Ok(stored.len() == record.beads.len() && stored.iter().zip(record.beads).all(same))
}
