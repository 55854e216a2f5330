//! The versions of a story, and a new one beside the last.

use axum::Json;
use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::filter::pair;
use super::matches::limits;
use super::stories::unknown;
use super::storing::side;
use super::texts::{EditRecord, Text, records};
use super::translate::{DraftRecord, drafts, record as draft_record};
use crate::matching::versions::{self, Part, Status};
use crate::memory::{Side, StoryRevision, StoryVersion};
use crate::server::extract::{Named, Posted};
use crate::server::failure::{Answer, Told};
use crate::server::state::App;

/// The versions of a story.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Versions {
    /// Oldest first.
    revisions: Vec<RevisionRecord>,
}

/// One stored version of a story.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Revision)]
pub(super) struct RevisionRecord {
    /// Counts from 1.
    revision: u32,
    /// What it is to the one before.
    kind: &'static str,
    /// Who stored it.
    author: Option<String>,
    /// What its author said of it.
    note: Option<String>,
    /// When it was stored.
    #[schema(value_type = String, format = DateTime)]
    made: Timestamp,
    /// Whether it pairs the texts of both sides.
    aligned: bool,
    /// Units that were new, had a new translation, stayed, were gone; none where that is not
    /// known.
    units: Option<UnitCounts>,
}

/// What a version did to the units of its story.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct UnitCounts {
    /// Units that were new.
    created: u64,
    /// Units that had a new translation.
    updated: u64,
    /// Units that stayed.
    unchanged: u64,
    /// Units that the story no longer had.
    removed: u64,
}

/// A version with its texts.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ShownVersion {
    /// The version.
    #[serde(flatten)]
    revision: RevisionRecord,
    /// The text that was current then.
    source: Option<SideRecord>,
    /// The translation that was current then.
    target: Option<SideRecord>,
    /// Which segments translate which; none where they were not aligned.
    beads: Option<Vec<StoredBead>>,
}

/// A text of a story.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Side)]
pub(super) struct SideRecord {
    /// Its language.
    lang: String,
    /// Its headline.
    headline: Option<String>,
    /// Its segments, in order.
    segments: Vec<String>,
}

/// Segments that translate each other.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct StoredBead {
    /// Numbers of the source segments, from 0.
    src: Vec<usize>,
    /// Numbers of the target segments, from 0.
    tgt: Vec<usize>,
    /// Probability that the bead is exactly right.
    score: f64,
    /// The unit that was made of it.
    unit: Option<i64>,
}

/// A new version of a story.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"source": "El sismo fue a las 5.43. Nadie murió.", "src": "es", "tgt": "en"}))]
pub(super) struct ToTake {
    /// The text, or its segments.
    source: Text,
    /// Its language.
    src: Option<String>,
    /// Language of translations.
    tgt: Option<String>,
    /// Lowest score of what is used.
    #[schema(minimum = 1, maximum = 100)]
    threshold: Option<u8>,
}

/// A new version beside the last one, and what the memory has for it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Taken {
    /// The version that it was compared with; none for a story that is not known.
    revision: Option<u32>,
    /// What became of the segments, in the order of the new version.
    parts: Vec<PartRecord>,
    /// What the memory has for its segments.
    drafts: Vec<DraftRecord>,
}

/// Segments of the new version, and those of the last that they come from.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Part)]
pub(super) struct PartRecord {
    /// `unchanged`, `moved`, `changed`, `new` or `removed`.
    status: &'static str,
    /// Whether they stand in another order than before.
    moved: bool,
    /// Numbers of segments of the new version, from 0.
    n: Vec<usize>,
    /// Their text.
    source: String,
    /// Numbers of segments of the last version.
    previous_n: Vec<usize>,
    /// Their text.
    previous: String,
    /// The fuzzy score of the new text against the old.
    #[serde(skip_serializing_if = "Option::is_none")]
    previous_score: Option<u8>,
    /// How the old text became the new.
    edits: Vec<EditRecord>,
}

/// The versions of a story, oldest first.
#[utoipa::path(
    get,
    path = "/stories/{id}/versions",
    tag = "stories",
    operation_id = "versions",
    params(("id" = String, Path, description = "Its id, percent-encoded", example = "terremoto")),
    responses(
        (status = 200, description = "The versions", body = Versions),
        (status = "4XX", description = "There is no such story", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn list(
    State(app): State<App>,
    Named(id): Named<String>,
) -> Answer<Json<Versions>> {
    let asked = id.clone();
    let revisions = app.read(move |desk| {
        let store = desk.store();
        match store.story(&asked)? {
            Some(_) => store.story_revisions(&asked).map(Some),
            None => Ok(None),
        }
    });
    let revisions = revisions.await?.ok_or_else(|| unknown(&id))?;
    Ok(Json(Versions {
        revisions: revisions.into_iter().map(revision_record).collect(),
    }))
}

/// The texts of a story with its beads, as of one of its versions.
#[utoipa::path(
    get,
    path = "/stories/{id}/versions/{revision}",
    tag = "stories",
    operation_id = "show_version",
    params(
        ("id" = String, Path, description = "Its id, percent-encoded", example = "terremoto"),
        ("revision" = u32, Path, description = "The version, from 1", example = 1),
    ),
    responses(
        (status = 200, description = "The version", body = ShownVersion),
        (status = "4XX", description = "There is no such story or version", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn show(
    State(app): State<App>,
    Named((id, revision)): Named<(String, u32)>,
) -> Answer<Json<ShownVersion>> {
    let asked = id.clone();
    let version = app.read(move |desk| desk.store().story_version(&asked, Some(revision)));
    let version = version.await?;
    version
        .map(|version| Json(version_record(version)))
        .ok_or_else(|| unknown(&format!("{id}, version {revision}")))
}

/// Sets a new version of a story beside the last one, and tells what the memory has for it.
/// Nothing is stored.
#[utoipa::path(
    post,
    path = "/stories/{id}/take",
    tag = "stories",
    operation_id = "take",
    params(("id" = String, Path, description = "Its id, percent-encoded", example = "terremoto")),
    request_body = ToTake,
    responses(
        (status = 200, description = "What changed, and a draft", body = Taken),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn take(
    State(app): State<App>,
    Named(id): Named<String>,
    Posted(asked): Posted<ToTake>,
) -> Answer<Json<Taken>> {
    let langs = pair(&app, asked.src.as_deref(), asked.tgt.as_deref())?;
    let limits = limits(&app, asked.threshold, None)?;
    let taken = app.read_long(move |desk| {
        let story = asked.source.into_story("source", Some(&langs.0))?;
        let drafts = drafts(desk, &story, &langs, limits.threshold)?;
        let last = desk.store().story_version(&id, None)?;
        let new = side(&story);
        let old = last.as_ref().and_then(|last| last.source.as_ref());
        let parts = match old {
            Some(old) => versions::compare_stories(&new, old),
            None => versions::compare(&new.segments, &[], &new.lang),
        };
        let parts = parts.into_iter().map(|part| part_record(part, &new, old));
        Ok(Taken {
            revision: last.as_ref().map(|last| last.revision.revision),
            parts: parts.collect(),
            drafts: drafts.into_iter().map(draft_record).collect(),
        })
    });
    taken.await.map(Json)
}

fn part_record(part: Part, new: &Side, old: Option<&Side>) -> PartRecord {
    let text = |side: Option<&Side>, range: &std::ops::Range<usize>| {
        let segments = side.and_then(|side| side.segments.get(range.clone()));
        let texts = segments.unwrap_or_default().iter();
        let texts: Vec<&str> = texts.map(|segment| segment.text.trim()).collect();
        texts.join(" ")
    };
    let difference = part.difference;
    PartRecord {
        status: match part.status {
            Status::Unchanged => "unchanged",
            Status::Moved => "moved",
            Status::Changed => "changed",
            Status::New => "new",
            Status::Removed => "removed",
        },
        moved: part.moved,
        source: text(Some(new), &part.new),
        previous: text(old, &part.old),
        n: part.new.collect(),
        previous_n: part.old.collect(),
        previous_score: difference.as_ref().map(|difference| difference.score),
        edits: difference.map_or_else(Vec::new, |difference| records(difference.edits)),
    }
}

fn revision_record(revision: StoryRevision) -> RevisionRecord {
    RevisionRecord {
        revision: revision.revision,
        kind: revision.kind.as_str(),
        author: revision.author,
        note: revision.note,
        made: revision.made,
        aligned: revision.aligned,
        units: revision.units.map(|units| UnitCounts {
            created: units.created,
            updated: units.updated,
            unchanged: units.unchanged,
            removed: units.removed,
        }),
    }
}

fn version_record(version: StoryVersion) -> ShownVersion {
    let side = |side: Side| SideRecord {
        lang: side.lang.to_string(),
        headline: side.headline,
        segments: side
            .segments
            .into_iter()
            .map(|segment| segment.text)
            .collect(),
    };
    let beads = version.beads.map(|beads| {
        let beads = beads.into_iter().map(|(bead, unit)| StoredBead {
            src: bead.source.collect(),
            tgt: bead.target.collect(),
            score: bead.confidence,
            unit: unit.map(|unit| unit.0),
        });
        beads.collect()
    });
    ShownVersion {
        revision: revision_record(version.revision),
        source: version.source.map(side),
        target: version.target.map(side),
        beads,
    }
}
