//! The concordance.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::filter::{InLanguages, UnitFilter, as_of};
use super::texts::{SpanRecord, records};
use crate::memory::{Concordance, Hit, Pattern, SearchSide, Sort};
use crate::server::desk::Desk;
use crate::server::extract::Asked;
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;

/// Most hits of one answer.
const MOST: usize = 10_000;

/// Hits of an answer where the request does not say.
const USUAL: usize = 20;

/// What to look for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ToSearch {
    /// Words that must all occur, `"a phrase"`, `begin*`; or a regular expression.
    #[param(example = "nadie")]
    q: String,
    /// One side only: `source` or `target`.
    r#in: Option<String>,
    /// Whether it is a regular expression.
    #[serde(default)]
    #[param(required = false)]
    regex: bool,
    /// `relevance` or `date`.
    sort: Option<String>,
    /// Number of hits.
    #[param(minimum = 1, maximum = 10000)]
    limit: Option<usize>,
    /// As the memory stood at this time: a day (its end, UTC), or a time.
    as_of: Option<String>,
}

/// What was found.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Hits {
    /// The hits, in order.
    hits: Vec<HitRecord>,
}

/// A unit in which the words occur.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Hit)]
pub(super) struct HitRecord {
    /// Its place, from 0.
    n: usize,
    /// Its number.
    unit: i64,
    /// Its story.
    story: Option<String>,
    /// Its source.
    source: String,
    /// Its translation.
    target: String,
    /// Where in the source.
    source_spans: Vec<SpanRecord>,
    /// Where in the translation.
    target_spans: Vec<SpanRecord>,
}

/// Searches the texts of the memory.
#[utoipa::path(
    get,
    path = "/search",
    tag = "memory",
    operation_id = "search",
    params(ToSearch, UnitFilter, InLanguages),
    responses(
        (status = 200, description = "The hits", body = Hits),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn search(
    State(app): State<App>,
    Asked(asked): Asked<ToSearch>,
    filter: UnitFilter,
    Asked(languages): Asked<InLanguages>,
) -> Answer<Json<Hits>> {
    let wrong = |name: &str, expected: &str| {
        Failure::bad_request(format!("that is no value of `{name}`"))
            .at(name)
            .expected(expected)
    };
    let side = match asked.r#in.as_deref() {
        None => SearchSide::Either,
        Some("source") => SearchSide::Source,
        Some("target") => SearchSide::Target,
        Some(_) => return Err(wrong("in", "source or target")),
    };
    let sort = match asked.sort.as_deref() {
        None | Some("relevance") => Sort::Relevance,
        Some("date") => Sort::Date,
        Some(_) => return Err(wrong("sort", "relevance or date")),
    };
    let pattern = match asked.regex {
        true => Pattern::regex(&asked.q)?,
        false => Pattern::words(&asked.q)?,
    };
    let concordance = Concordance {
        pattern,
        side,
        filter: filter.filter_in(&languages)?,
        sort,
        limit: asked.limit.unwrap_or(USUAL).clamp(1, MOST),
    };
    let at = as_of(asked.as_of.as_deref())?;
    let find = move |desk: &mut Desk<'_>| match at {
        Some(at) => desk.store().as_of(at)?.search(&concordance),
        None => desk.store().search(&concordance),
    };
    // Every text is looked at for an expression or in the past, those of an index alone for
    // words.
    let hits = match asked.regex || at.is_some() {
        true => app.read_long(find).await?,
        false => app.read(find).await?,
    };
    let hits = hits.into_iter().enumerate().map(record).collect();
    Ok(Json(Hits { hits }))
}

fn record((n, hit): (usize, Hit)) -> HitRecord {
    let unit = hit.unit.unit;
    HitRecord {
        n,
        unit: hit.unit.id.0,
        story: unit.story,
        source: unit.source,
        target: unit.target,
        source_spans: records(hit.source_spans),
        target_spans: records(hit.target_spans),
    }
}
