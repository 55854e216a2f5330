//! Stories: listed, shown, taken out of use and brought back.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::derived::{self, DerivedRecord};
use super::matches::limits;
use super::texts::not_blank;
use crate::memory::{
    Retraction, StatusChange, StoryInfo, StoryLine, StoryList, StoryOrder, StoryStatus,
};
use crate::server::access::Writer;
use crate::server::extract::{Asked, Named, Posted};
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;

/// Most stories of one answer.
const MOST: usize = 10_000;

/// Stories of an answer where the request does not say.
const USUAL: usize = 100;

/// Which stories are listed.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Page {
    /// `id`; `unsure`: the one whose alignment has the least sure bead first, aligned ones
    /// alone; `newest`: the one that changed last first.
    order: Option<String>,
    /// Only those whose id or headline holds this.
    text: Option<String>,
    /// Where the list goes on: the `next` of the page before.
    after: Option<String>,
    /// Number of stories.
    #[param(minimum = 1, maximum = 10000)]
    limit: Option<usize>,
    /// Only those that are `live` or `retracted`.
    status: Option<String>,
}

/// A page of stories.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Stories {
    /// The stories.
    stories: Vec<ListedStory>,
    /// What to give as `after` for those that follow; none at the end.
    next: Option<String>,
}

/// A story in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ListedStory {
    /// The story.
    #[serde(flatten)]
    story: StoryRecordOut,
    /// Its headline.
    headline: Option<String>,
    /// How sure its alignment is, where it is aligned.
    doubt: Option<Doubt>,
}

/// How sure an alignment is.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Doubt {
    /// Confidence (0–1) of its least sure bead.
    least: f64,
    /// Beads below 0.9.
    unsure: u64,
    /// All its beads.
    beads: u64,
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

/// Why a story is retracted.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "the agency withdrew it"}))]
pub(super) struct Reason {
    /// For its history; not empty.
    reason: String,
    /// Lowest score, on both sides, of later units that are told of; by default the server's.
    #[schema(minimum = 1, maximum = 100)]
    threshold: Option<u8>,
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

/// The stories of the memory, page by page.
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
    let order = match page.order.as_deref() {
        None | Some("id") => StoryOrder::Id,
        Some("unsure") => StoryOrder::Unsure,
        Some("newest") => StoryOrder::Newest,
        Some(_) => {
            return Err(Failure::bad_request("that is no order")
                .at("order")
                .expected("id, unsure or newest"));
        }
    };
    let limit = page.limit.unwrap_or(USUAL).clamp(1, MOST);
    let wanted = StoryList {
        order,
        status,
        stage: None,
        text: page.text,
        after: page.after,
        // One more tells whether there are more.
        limit: limit + 1,
    };
    let mut lines = app
        .read(move |desk| desk.store().list_stories(&wanted))
        .await?;
    let has_more = lines.len() > limit;
    lines.truncate(limit);
    let next = lines.last().filter(|_| has_more);
    Ok(Json(Stories {
        next: next.map(|line| line.mark.clone()),
        stories: lines.into_iter().map(line_record).collect(),
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
    Posted(Reason { reason, threshold }): Posted<Reason>,
) -> Answer<Json<StatusOutcome>> {
    not_blank("reason", &reason)?;
    let threshold = limits(&app, threshold, None)?.threshold;
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
    let story = id.clone();
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

fn line_record(line: StoryLine) -> ListedStory {
    ListedStory {
        headline: line.headline,
        doubt: line.doubt.map(|doubt| Doubt {
            least: doubt.least,
            unsure: doubt.unsure,
            beads: doubt.beads,
        }),
        story: story_record(line.info),
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
