//! Stories: listed, shown, stored, taken out of use and brought back.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::align::beads;
use super::derived::{self, DerivedRecord};
use super::filter::language;
use super::texts::{Text, not_blank};
use crate::memory::{
    Retraction, RevisionKind, Side, StatusChange, StoryChange, StoryInfo, StoryRecord, StoryStatus,
};
use crate::server::access::Writer;
use crate::server::extract::{Asked, Named, Posted};
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;
use crate::story::Story;

/// Most stories of one answer.
const MOST: usize = 10_000;

/// Stories of an answer where the request does not say.
const USUAL: usize = 100;

/// How units are marked that follow from an alignment.
const ORIGIN: &str = "align";

/// Which stories are listed.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Page {
    /// Only those behind this id, in the order of ids.
    after: Option<String>,
    /// Number of stories.
    #[param(minimum = 1, maximum = 10000)]
    limit: Option<usize>,
    /// Only those that are `live` or `retracted`.
    status: Option<String>,
}

/// Stories, by id.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Stories {
    /// The stories.
    stories: Vec<StoryRecordOut>,
    /// What to give as `after` for those that follow; none at the end.
    next: Option<String>,
}

/// What the memory knows of a story.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Story)]
pub(super) struct StoryRecordOut {
    /// Its id.
    id: String,
    /// Language of its text.
    source_lang: Option<String>,
    /// Language of its translation.
    target_lang: Option<String>,
    /// Whether its current texts are aligned.
    aligned: bool,
    /// How many versions were stored.
    revision: u32,
    /// `live` or `retracted`.
    status: &'static str,
    /// Its units.
    units: u64,
    /// When it first came in.
    #[schema(value_type = String, format = DateTime)]
    created: Timestamp,
    /// When its last version came in.
    #[schema(value_type = String, format = DateTime)]
    changed: Timestamp,
}

/// A story, and when it was out of use.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ShownStory {
    /// The story.
    #[serde(flatten)]
    story: StoryRecordOut,
    /// Oldest first.
    retractions: Vec<RetractionRecord>,
}

/// A time during which a story was out of use.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Retraction)]
pub(super) struct RetractionRecord {
    /// Why.
    reason: String,
    /// Who retracted it.
    author: Option<String>,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    made: Timestamp,
    /// Until when; none while it is retracted.
    #[schema(value_type = Option<String>, format = DateTime)]
    undone: Option<Timestamp>,
    /// Who brought it back.
    undone_by: Option<String>,
}

/// A version of a story. With both sides they are aligned, and its units are those of the
/// alignment; with one side it is only that text.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "source": "El sismo fue a las 5.42. Nadie murió.",
    "target": "The quake struck at 5:42 a.m. Nobody died.",
    "src": "es", "tgt": "en", "kind": "story"
}))]
pub(super) struct ToStore {
    /// The text, or its segments.
    source: Option<Text>,
    /// Its translation, or the segments of that.
    target: Option<Text>,
    /// Language of the text; by default the server's.
    src: Option<String>,
    /// Language of the translation; by default the server's.
    tgt: Option<String>,
    /// What it is to the version before: `story`, `update`, `lead`, `correction` or `kill`.
    kind: Option<String>,
    /// What its author says of it; of a kill, why.
    note: Option<String>,
    /// The version that it was made from, 0 for none; where the story is at another one by
    /// now nothing is written (409).
    based_on: Option<u32>,
    /// Beads below this confidence give no unit.
    #[schema(minimum = 0, maximum = 1)]
    min_confidence: Option<f64>,
}

/// What storing a story did.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Stored {
    /// Its id.
    story: String,
    /// The version that it is at now.
    revision: u32,
    /// `created`, `updated` or `unchanged`.
    change: &'static str,
    /// Units that are new.
    created: u64,
    /// Units that have a new translation.
    updated: u64,
    /// Units that stayed.
    unchanged: u64,
    /// Units that the story no longer has.
    removed: u64,
}

/// Why a story is retracted.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "the agency withdrew it"}))]
pub(super) struct Reason {
    /// For its history; not empty.
    reason: String,
}

/// How a story is now.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct StatusOutcome {
    /// Its id.
    story: String,
    /// `retracted`, `restored`, `already retracted` or `in use already`.
    status: &'static str,
    /// Its units.
    units: usize,
    /// Later units that were translated from them, of a story that was retracted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    derived: Vec<DerivedRecord>,
}

/// The stories of the memory, by id, page by page.
#[utoipa::path(
    get,
    path = "/stories",
    tag = "stories",
    operation_id = "stories",
    params(Page),
    responses(
        (status = 200, description = "A page of stories", body = Stories),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn list(
    State(app): State<App>,
    Asked(page): Asked<Page>,
) -> Answer<Json<Stories>> {
    let status = match page.status.as_deref() {
        None => None,
        Some("live") => Some(StoryStatus::Live),
        Some("retracted") => Some(StoryStatus::Retracted),
        Some(_) => {
            return Err(Failure::bad_request("that is no status")
                .at("status")
                .expected("live or retracted"));
        }
    };
    let limit = page.limit.unwrap_or(USUAL).clamp(1, MOST);
    let mut stories = app.read_long(|desk| desk.store().stories()).await?;
    stories.retain(|story| {
        status.is_none_or(|status| story.status == status)
            && page.after.as_ref().is_none_or(|after| story.id > *after)
    });
    let has_more = stories.len() > limit;
    stories.truncate(limit);
    let next = stories.last().filter(|_| has_more);
    Ok(Json(Stories {
        next: next.map(|story| story.id.clone()),
        stories: stories.into_iter().map(story_record).collect(),
    }))
}

/// One story.
#[utoipa::path(
    get,
    path = "/stories/{id}",
    tag = "stories",
    operation_id = "show_story",
    params(("id" = String, Path, description = "Its id, percent-encoded", example = "terremoto")),
    responses(
        (status = 200, description = "The story", body = ShownStory),
        (status = "4XX", description = "There is no such story", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn show(
    State(app): State<App>,
    Named(id): Named<String>,
) -> Answer<Json<ShownStory>> {
    let asked = id.clone();
    let shown = app.read(move |desk| {
        let store = desk.store();
        let Some(story) = store.story(&asked)? else {
            return Ok(None);
        };
        let retractions = store.retractions(&asked)?.into_iter();
        Ok(Some(ShownStory {
            story: story_record(story),
            retractions: retractions.map(retraction_record).collect(),
        }))
    });
    shown.await?.map(Json).ok_or_else(|| unknown(&id))
}

/// Stores a version of a story.
#[utoipa::path(
    put,
    path = "/stories/{id}",
    tag = "stories",
    operation_id = "store_story",
    security(("token" = [])),
    params(("id" = String, Path, description = "Its id, percent-encoded", example = "terremoto")),
    request_body = ToStore,
    responses(
        (status = 200, description = "It is in the memory", body = Stored),
        (status = "4XX", description = "The request is wrong, or the story was changed meanwhile", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn store(
    State(app): State<App>,
    writer: Writer,
    Named(id): Named<String>,
    Posted(asked): Posted<ToStore>,
) -> Answer<Json<Stored>> {
    let settings = app.settings();
    let lang = |name, tag: Option<&str>, usual: &crate::text::Lang| {
        tag.map_or_else(|| Ok(usual.clone()), |tag| language(name, tag))
    };
    let src = lang("src", asked.src.as_deref(), &settings.source_lang)?;
    let tgt = lang("tgt", asked.tgt.as_deref(), &settings.target_lang)?;
    let kind = asked.kind.as_deref().map(|kind| {
        let kind = kind.parse::<RevisionKind>();
        kind.map_err(|wrong| Failure::bad_request(wrong).at("kind"))
    });
    let kind = kind.transpose()?.unwrap_or_default();
    let min_confidence = asked.min_confidence.unwrap_or(settings.min_confidence);
    if !(0.0..=1.0).contains(&min_confidence) {
        return Err(Failure::bad_request("that is no probability")
            .at("min_confidence")
            .expected("a number from 0 to 1"));
    }
    let (source, target) = (asked.source, asked.target);
    // Aligning takes a while, in which others write.
    let aligned = app.read_long(move |_| {
        let source = source.map(|text| text.into_story("source", Some(&src)));
        let target = target.map(|text| text.into_story("target", Some(&tgt)));
        let (source, target) = (source.transpose()?, target.transpose()?);
        let beads = match (&source, &target) {
            (Some(source), Some(target)) => beads(source, target),
            _ => Vec::new(),
        };
        Ok((source.as_ref().map(side), target.as_ref().map(side), beads))
    });
    let (source, target, beads) = aligned.await?;
    let now = app.now();
    let stored = writer.write(move |store| {
        let record = StoryRecord {
            id: &id,
            source,
            target,
            beads: &beads,
            origin: Some(ORIGIN),
            min_confidence,
            based_on: asked.based_on,
            kind,
            author: None,
            note: asked.note.as_deref(),
        };
        let outcome = store.store_story(&record, now)?;
        let revision = store.story(&id)?.map_or(0, |story| story.revision);
        Ok(Stored {
            revision,
            change: match outcome.change {
                StoryChange::Created => "created",
                StoryChange::Updated => "updated",
                StoryChange::Unchanged => "unchanged",
            },
            created: outcome.created,
            updated: outcome.updated,
            unchanged: outcome.unchanged,
            removed: outcome.removed,
            story: id,
        })
    });
    stored.await.map(Json)
}

/// Takes a story out of use: its units are in no match, search or export from now on.
#[utoipa::path(
    post,
    path = "/stories/{id}/retract",
    tag = "stories",
    operation_id = "retract_story",
    security(("token" = [])),
    params(("id" = String, Path, description = "Its id, percent-encoded", example = "terremoto")),
    request_body = Reason,
    responses(
        (status = 200, description = "It is out of use", body = StatusOutcome),
        (status = "4XX", description = "There is no such story", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn retract(
    State(app): State<App>,
    writer: Writer,
    Named(id): Named<String>,
    Posted(Reason { reason }): Posted<Reason>,
) -> Answer<Json<StatusOutcome>> {
    not_blank("reason", &reason)?;
    let (now, story) = (app.now(), id.clone());
    let change = writer.write(move |store| {
        let change = store.retract(&story, &reason, now)?;
        Ok((change, store.units_of_story(&story)?.len()))
    });
    let (change, units) = change.await?;
    let status = match change {
        StatusChange::Done => "retracted",
        StatusChange::Already => "already retracted",
        StatusChange::Unknown => return Err(unknown(&id)),
    };
    let (story, threshold) = (id.clone(), app.settings().matching.threshold);
    let derived = app.read_long(move |desk| derived::of_story(desk, &story, threshold));
    Ok(Json(StatusOutcome {
        derived: derived.await?,
        story: id,
        status,
        units,
    }))
}

/// Brings a retracted story back into use.
#[utoipa::path(
    post,
    path = "/stories/{id}/restore",
    tag = "stories",
    operation_id = "restore_story",
    security(("token" = [])),
    params(("id" = String, Path, description = "Its id, percent-encoded", example = "terremoto")),
    responses(
        (status = 200, description = "It is in use", body = StatusOutcome),
        (status = "4XX", description = "There is no such story", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn restore(
    State(app): State<App>,
    writer: Writer,
    Named(id): Named<String>,
) -> Answer<Json<StatusOutcome>> {
    let (now, story) = (app.now(), id.clone());
    let change = writer.write(move |store| {
        let change = store.restore(&story, now)?;
        Ok((change, store.units_of_story(&story)?.len()))
    });
    let (change, units) = change.await?;
    let status = match change {
        StatusChange::Done => "restored",
        StatusChange::Already => "in use already",
        StatusChange::Unknown => return Err(unknown(&id)),
    };
    Ok(Json(StatusOutcome {
        story: id,
        status,
        units,
        derived: Vec::new(),
    }))
}

/// A text that was sent, as a side of a story: it is from no file.
pub(super) fn side(story: &Story) -> Side {
    Side {
        file: None,
        ..story.side()
    }
}

fn story_record(story: StoryInfo) -> StoryRecordOut {
    StoryRecordOut {
        id: story.id,
        source_lang: story.source_lang.map(|lang| lang.to_string()),
        target_lang: story.target_lang.map(|lang| lang.to_string()),
        aligned: story.aligned,
        revision: story.revision,
        status: match story.status {
            StoryStatus::Live => "live",
            StoryStatus::Retracted => "retracted",
        },
        units: story.units,
        created: story.created,
        changed: story.changed,
    }
}

fn retraction_record(retraction: Retraction) -> RetractionRecord {
    RetractionRecord {
        reason: retraction.reason,
        author: retraction.author,
        made: retraction.made,
        undone: retraction.undone,
        undone_by: retraction.undone_by,
    }
}

/// That there is no such story.
pub(super) fn unknown(id: &str) -> Failure {
    Failure::new(StatusCode::NOT_FOUND, format!("there is no story `{id}`"))
        .hint("`/stories` lists them")
}
