//! Single units: shown, written anew, taken out, brought back.

use axum::Json;
use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::texts::{EditRecord, records};
use crate::Error;
use crate::Result;
use crate::matching::likeness::changes;
use crate::memory::{Store, StoredUnit, StoryStatus, Unit, UnitChange, UnitId, UnitState};
use crate::server::access::Writer;
use crate::server::extract::{Named, Posted};
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;

/// All that the memory knows of a unit.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Unit)]
pub(super) struct UnitRecord {
    /// Its number.
    unit: i64,
    /// The text.
    source: String,
    /// Its translation.
    target: String,
    /// Language of the text.
    source_lang: String,
    /// Language of the translation.
    target_lang: String,
    /// Its story.
    story: Option<String>,
    /// The file it was read from.
    file: Option<String>,
    /// The number of its first segment in the story, from 0.
    position: Option<u32>,
    /// The source segment before it.
    previous: Option<String>,
    /// The source segment behind it.
    next: Option<String>,
    /// How it came in.
    origin: Option<String>,
    /// Probability that the pair is right.
    confidence: Option<f64>,
    /// Further properties: pairs of name and text.
    props: Vec<Vec<String>>,
    /// When it first came in.
    #[schema(value_type = String, format = DateTime)]
    created: Timestamp,
    /// When it last changed.
    #[schema(value_type = String, format = DateTime)]
    changed: Timestamp,
    /// How often its text changed, from 1.
    revision: u32,
}

impl UnitRecord {
    /// A unit with its number.
    pub(super) fn new(id: UnitId, unit: Unit) -> Self {
        let props = unit.props.into_iter();
        UnitRecord {
            unit: id.0,
            source: unit.source,
            target: unit.target,
            source_lang: unit.source_lang.to_string(),
            target_lang: unit.target_lang.to_string(),
            story: unit.story,
            file: unit.file,
            position: unit.position,
            previous: unit.previous,
            next: unit.next,
            origin: unit.origin,
            confidence: unit.confidence,
            props: props.map(|(name, text)| vec![name, text]).collect(),
            created: unit.created,
            changed: unit.changed,
            revision: unit.revision,
        }
    }
}

/// A unit, and whether it is in use.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ShownUnit {
    /// The unit.
    #[serde(flatten)]
    unit: UnitRecord,
    /// Whether its story is out of use.
    retracted: bool,
}

/// Other texts for a unit.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = UnitEdit, example = json!({"target": "Nobody was killed.", "based_on": 1}))]
pub(super) struct Edit {
    /// The new text; what is not there stays.
    source: Option<String>,
    /// The new translation.
    target: Option<String>,
    /// The revision that the change was made from; where the unit is at another one by now
    /// nothing is written (409).
    based_on: Option<u32>,
}

/// What became of a unit.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct UnitOutcome {
    /// Its number.
    unit: i64,
    /// `edited`, `deleted`, `restored` or `unchanged`.
    status: &'static str,
}

/// The states of a unit.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct States {
    /// Oldest first.
    states: Vec<StateRecord>,
}

/// A state that a unit is or was in.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = State)]
pub(super) struct StateRecord {
    /// The unit as it was.
    #[serde(flatten)]
    unit: UnitRecord,
    /// Since when.
    #[schema(value_type = String, format = DateTime)]
    from: Timestamp,
    /// Until when; none for the state that it is in.
    #[schema(value_type = Option<String>, format = DateTime)]
    until: Option<Timestamp>,
    /// What brought it so.
    cause: Option<String>,
    /// Who.
    author: Option<String>,
    /// What ended it.
    end: Option<EndingRecord>,
    /// How the source of the state before became this one; nothing where it is the same.
    source_edits: Vec<EditRecord>,
    /// The same of its translation.
    target_edits: Vec<EditRecord>,
}

/// The end of a state.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Ending)]
pub(super) struct EndingRecord {
    /// When.
    #[schema(value_type = String, format = DateTime)]
    at: Timestamp,
    /// By what: `edit`, `delete`, `dedupe` and so on.
    cause: String,
    /// By whom.
    author: Option<String>,
    /// The unit that lives on in its place.
    merged_into: Option<i64>,
}

/// One unit.
#[utoipa::path(
    get,
    path = "/units/{id}",
    tag = "units",
    operation_id = "show_unit",
    params(("id" = i64, Path, description = "Its number", example = 1)),
    responses(
        (status = 200, description = "The unit", body = ShownUnit),
        (status = "4XX", description = "There is no such unit", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn show(State(app): State<App>, Named(id): Named<i64>) -> Answer<Json<ShownUnit>> {
    let shown = app.read(move |desk| {
        let store = desk.store();
        let Some(StoredUnit { id, unit }) = store.unit(UnitId(id))? else {
            return Ok(None);
        };
        let story = unit.story.as_deref().map(|story| store.story(story));
        let story = story.transpose()?.flatten();
        Ok(Some(ShownUnit {
            unit: UnitRecord::new(id, unit),
            retracted: story.is_some_and(|story| story.status == StoryStatus::Retracted),
        }))
    });
    shown.await?.map(Json).ok_or_else(|| unknown(id))
}

/// Gives a unit other texts, as a revision of it.
#[utoipa::path(
    patch,
    path = "/units/{id}",
    tag = "units",
    operation_id = "edit_unit",
    security(("token" = [])),
    params(("id" = i64, Path, description = "Its number", example = 1)),
    request_body = Edit,
    responses(
        (status = 200, description = "It is so now", body = UnitOutcome),
        (status = "4XX", description = "There is no such unit, or it was changed meanwhile", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn edit(
    State(app): State<App>,
    writer: Writer,
    Named(id): Named<i64>,
    Posted(asked): Posted<Edit>,
) -> Answer<Json<UnitOutcome>> {
    if asked.source.is_none() && asked.target.is_none() {
        return Err(
            Failure::bad_request("nothing is to be changed").expected("`source`, `target` or both")
        );
    }
    let now = app.now();
    let change = writer.write(move |store| {
        check_revision(store, id, asked.based_on)?;
        let (source, target) = (asked.source.as_deref(), asked.target.as_deref());
        store.edit_unit(UnitId(id), source, target, now)
    });
    outcome(id, "edited", change.await?)
}

/// Takes a unit out of the memory and into its history.
#[utoipa::path(
    delete,
    path = "/units/{id}",
    tag = "units",
    operation_id = "delete_unit",
    security(("token" = [])),
    params(("id" = i64, Path, description = "Its number", example = 1)),
    responses(
        (status = 200, description = "It is gone", body = UnitOutcome),
        (status = "4XX", description = "There is no such unit", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn delete(
    State(app): State<App>,
    writer: Writer,
    Named(id): Named<i64>,
) -> Answer<Json<UnitOutcome>> {
    let now = app.now();
    let change = writer.write(move |store| store.delete_unit(UnitId(id), now));
    outcome(id, "deleted", change.await?)
}

/// Brings a unit back that is gone, as it was last.
#[utoipa::path(
    post,
    path = "/units/{id}/restore",
    tag = "units",
    operation_id = "restore_unit",
    security(("token" = [])),
    params(("id" = i64, Path, description = "Its number", example = 1)),
    responses(
        (status = 200, description = "It is back", body = UnitOutcome),
        (status = "4XX", description = "There is no such unit", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn restore(
    State(app): State<App>,
    writer: Writer,
    Named(id): Named<i64>,
) -> Answer<Json<UnitOutcome>> {
    let now = app.now();
    let change = writer.write(move |store| store.restore_unit(UnitId(id), now));
    outcome(id, "restored", change.await?)
}

/// Every state of a unit, oldest first.
#[utoipa::path(
    get,
    path = "/units/{id}/states",
    tag = "units",
    operation_id = "unit_states",
    params(("id" = i64, Path, description = "Its number", example = 1)),
    responses(
        (status = 200, description = "The states", body = States),
        (status = "4XX", description = "There never was such a unit", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn states(State(app): State<App>, Named(id): Named<i64>) -> Answer<Json<States>> {
    let states = app
        .read(move |desk| desk.store().unit_states(UnitId(id)))
        .await?;
    if states.is_empty() {
        return Err(unknown(id));
    }
    let mut before: Option<Unit> = None;
    let states = states.into_iter().map(|state| {
        let unit = state.unit.clone();
        let record = state_record(id, state, before.as_ref());
        before = Some(unit);
        record
    });
    Ok(Json(States {
        states: states.collect(),
    }))
}

fn state_record(id: i64, state: UnitState, before: Option<&Unit>) -> StateRecord {
    let now = &state.unit;
    let source = before.map(|old| changes(&now.source, &old.source, &now.source_lang));
    let target = before.map(|old| changes(&now.target, &old.target, &now.target_lang));
    StateRecord {
        source_edits: records(source.unwrap_or_default()),
        target_edits: records(target.unwrap_or_default()),
        unit: UnitRecord::new(UnitId(id), state.unit),
        from: state.from,
        until: state.end.as_ref().map(|end| end.at),
        cause: state.cause,
        author: state.author,
        end: state.end.map(|end| EndingRecord {
            at: end.at,
            cause: end.cause,
            author: end.author,
            merged_into: end.merged_into.map(|unit| unit.0),
        }),
    }
}

/// Refuses a change that was made from another revision than the unit is at.
fn check_revision(store: &dyn Store, id: i64, based_on: Option<u32>) -> Result<()> {
    let Some(expected) = based_on else {
        return Ok(());
    };
    let found = store.unit(UnitId(id))?.map(|stored| stored.unit.revision);
    match found {
        Some(found) if found != expected => Err(Error::Conflict {
            what: format!("unit {id}"),
            expected,
            found,
        }),
        _ => Ok(()),
    }
}

fn outcome(id: i64, done: &'static str, change: UnitChange) -> Answer<Json<UnitOutcome>> {
    let status = match change {
        UnitChange::Done => done,
        UnitChange::Already => "unchanged",
        UnitChange::Unknown => return Err(unknown(id)),
        UnitChange::Taken(other) => {
            return Err(Failure::new(
                axum::http::StatusCode::CONFLICT,
                format!("unit {} of the same place says just that", other.0),
            )
            .hint("delete one of the two if it is not wanted"));
        }
    };
    Ok(Json(UnitOutcome { unit: id, status }))
}

fn unknown(id: i64) -> Failure {
    Failure::not_found(format!("there is no unit {id}"))
        .hint("`/units/{id}/states` tells what became of one that is gone")
}
