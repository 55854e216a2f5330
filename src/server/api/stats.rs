//! Figures about the memory.

use axum::Json;
use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::memory::{self, Period};
use crate::server::extract::Asked;
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;

/// Figures about the memory. Retracted stories and their units are counted only as such.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Stats {
    /// The memory, as the server was told of it.
    memory: String,
    /// Units.
    units: u64,
    /// Stories in use.
    stories: u64,
    /// Stories out of use.
    retracted_stories: u64,
    /// Their units.
    retracted_units: u64,
    /// Earlier states of units.
    history_states: u64,
    /// Segments of current source texts.
    source_segments: u64,
    /// Segments of current target texts.
    target_segments: u64,
    /// Units of each pair of languages.
    languages: Vec<PairCount>,
    /// Units by confidence, in tenths.
    confidence: Vec<u64>,
    /// Units whose confidence nobody measured.
    confidence_unknown: u64,
    /// Size in bytes.
    bytes: u64,
    /// When the first unit came in.
    #[schema(value_type = Option<String>, format = DateTime)]
    first_created: Option<Timestamp>,
    /// When a unit last changed.
    #[schema(value_type = Option<String>, format = DateTime)]
    last_changed: Option<Timestamp>,
}

/// Units of a pair of languages.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PairCount {
    /// Language of the sources.
    source_lang: String,
    /// Language of the targets.
    target_lang: String,
    /// Units.
    units: u64,
}

/// By what units are counted.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct By {
    /// `day` or `month`.
    by: Option<String>,
}

/// How the memory grew.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Growth {
    /// The periods in which units were created, in order.
    growth: Vec<PeriodCount>,
}

/// Units of one period.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct PeriodCount {
    /// `2026-01-31` or `2026-01`.
    period: String,
    /// Units created in it.
    units: u64,
    /// Units created until its end.
    total: u64,
}

/// Figures about the memory.
#[utoipa::path(
    get,
    path = "/stats",
    tag = "memory",
    operation_id = "stats",
    responses(
        (status = 200, description = "The figures", body = Stats),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn stats(State(app): State<App>) -> Answer<Json<Stats>> {
    let figures = app.read_long(|desk| Ok((desk.store().name(), desk.store().stats()?)));
    let (memory, figures) = figures.await?;
    let languages = figures.languages.iter();
    let languages = languages.map(|(source, target, units)| PairCount {
        source_lang: source.to_string(),
        target_lang: target.to_string(),
        units: *units,
    });
    Ok(Json(Stats {
        memory,
        units: figures.units,
        stories: figures.stories,
        retracted_stories: figures.retracted_stories,
        retracted_units: figures.retracted_units,
        history_states: figures.history_states,
        source_segments: figures.source_segments,
        target_segments: figures.target_segments,
        languages: languages.collect(),
        confidence: figures.confidence.to_vec(),
        confidence_unknown: figures.confidence_unknown,
        bytes: figures.bytes,
        first_created: figures.first_created,
        last_changed: figures.last_changed,
    }))
}

/// How many units came in, period by period.
#[utoipa::path(
    get,
    path = "/growth",
    tag = "memory",
    operation_id = "growth",
    params(By),
    responses(
        (status = 200, description = "The periods", body = Growth),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn growth(
    State(app): State<App>,
    Asked(By { by }): Asked<By>,
) -> Answer<Json<Growth>> {
    let period = match by.as_deref() {
        None | Some("month") => Period::Month,
        Some("day") => Period::Day,
        Some(_) => {
            return Err(Failure::bad_request("that is no period")
                .at("by")
                .expected("day or month"));
        }
    };
    let growth = app
        .read_long(move |desk| desk.store().growth(period))
        .await?;
    let count = |memory::Growth {
                     period,
                     units,
                     total,
                 }| PeriodCount {
        period,
        units,
        total,
    };
    Ok(Json(Growth {
        growth: growth.into_iter().map(count).collect(),
    }))
}
