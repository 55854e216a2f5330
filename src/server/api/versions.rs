//! The versions of a story.

use axum::Json;
use axum::extract::State;
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use super::stories::unknown;
use crate::memory::{Side, StoryRevision, StoryVersion};
use crate::server::extract::Named;
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
