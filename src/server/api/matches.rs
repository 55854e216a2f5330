//! Fuzzy matches for texts.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::filter::pair;
use super::texts::{EditRecord, PenaltyRecord, Text, not_blank, records};
use crate::Result;
use crate::matching::cover::{self, Covered};
use crate::matching::lookup::Limits;
use crate::matching::proposal::{Knowledge, propose};
use crate::matching::{Match, Matcher};
use crate::memory::CORRECTION;
use crate::server::desk::Desk;
use crate::server::extract::{Asked, Posted};
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;
use crate::text::Lang;

/// Most matches of one text.
const MOST: usize = 1_000;

/// A text to be looked up.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ToMatch {
    /// The text.
    #[param(example = "Nadie murió.")]
    text: String,
    /// Its language.
    src: Option<String>,
    /// Language of translations.
    tgt: Option<String>,
    /// Lowest score.
    #[param(minimum = 1, maximum = 100)]
    threshold: Option<u8>,
    /// Number of matches.
    #[param(minimum = 1, maximum = 1000)]
    top: Option<usize>,
}

/// Texts to be looked up: each by itself, or as the segments of one story.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"texts": ["Nadie murió."], "threshold": 70}))]
pub(super) struct ManyToMatch {
    /// Texts that have nothing to do with each other.
    #[serde(default)]
    texts: Vec<String>,
    /// A story, or its segments: neighbours count, and are also looked up joined.
    story: Option<Text>,
    /// Language of the texts.
    src: Option<String>,
    /// Language of translations.
    tgt: Option<String>,
    /// Lowest score.
    #[schema(minimum = 1, maximum = 100)]
    threshold: Option<u8>,
    /// Number of matches of each.
    #[schema(minimum = 1, maximum = 1000)]
    top: Option<usize>,
}

/// What the memory has for texts.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Matches {
    /// What was looked up, in order.
    queries: Vec<QueryRecord>,
}

/// What the memory has for a text.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Query)]
pub(super) struct QueryRecord {
    /// The text.
    query: String,
    /// The number of its first segment, from 0.
    n: usize,
    /// How many segments of the story it is.
    segments: usize,
    /// Best first; none where nothing reaches the threshold.
    matches: Vec<MatchRecord>,
}

/// A unit that matches.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Match)]
pub(super) struct MatchRecord {
    /// Its place in the list, from 0.
    rank: usize,
    /// 101 in context, 100 the same text, below that fuzzy.
    #[schema(maximum = 101)]
    score: u8,
    /// The score before penalties.
    #[schema(maximum = 100)]
    base: u8,
    /// The unit's source.
    source: String,
    /// Its translation.
    target: String,
    /// Its number.
    unit: i64,
    /// Its story.
    story: Option<String>,
    /// When it last changed.
    #[schema(value_type = String, format = DateTime)]
    changed: jiff::Timestamp,
    /// The version of its story that corrected it.
    #[serde(skip_serializing_if = "Option::is_none")]
    correction: Option<String>,
    /// Whether it was translated the other way round.
    reversed: bool,
    /// What was taken off, and why.
    penalties: Vec<PenaltyRecord>,
    /// How its source becomes the text.
    edits: Vec<EditRecord>,
    /// The translation that follows where figures and names differ, if that is certain.
    #[serde(skip_serializing_if = "Option::is_none")]
    proposal: Option<String>,
}

/// Looks one text up.
#[utoipa::path(
    get,
    path = "/match",
    tag = "texts",
    operation_id = "match",
    params(ToMatch),
    responses(
        (status = 200, description = "Matches", body = Matches),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn one(
    State(app): State<App>,
    Asked(asked): Asked<ToMatch>,
) -> Answer<Json<Matches>> {
    not_blank("text", &asked.text)?;
    let langs = pair(&app, asked.src.as_deref(), asked.tgt.as_deref())?;
    let limits = limits(&app, asked.threshold, asked.top)?;
    let found = app.read(move |desk| look_up(desk, &langs, &[asked.text], limits));
    found.await.map(Json)
}

/// Looks many texts up.
#[utoipa::path(
    post,
    path = "/match",
    tag = "texts",
    operation_id = "match_many",
    request_body = ManyToMatch,
    responses(
        (status = 200, description = "Matches", body = Matches),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn several(
    State(app): State<App>,
    Posted(asked): Posted<ManyToMatch>,
) -> Answer<Json<Matches>> {
    if asked.texts.is_empty() == asked.story.is_none() {
        return Err(Failure::bad_request("either `texts` or `story` is wanted").at("texts"));
    }
    let langs = pair(&app, asked.src.as_deref(), asked.tgt.as_deref())?;
    let limits = limits(&app, asked.threshold, asked.top)?;
    let found = app.read_long(move |desk| match asked.story {
        None => look_up(desk, &langs, &asked.texts, limits),
        Some(text) => {
            let story = text.into_story("story", Some(&langs.0))?;
            let covered = cover::cover(desk.matcher(&langs.0, &langs.1)?, &story.texts(), limits)?;
            let knowledge = Knowledge::shipped(&langs.0, &langs.1, Some(desk.store()));
            let queries = covered.into_iter();
            let queries = queries.map(|part| query(part, &langs.0, &knowledge));
            Ok(Matches {
                queries: queries.collect::<Result<_>>()?,
            })
        }
    });
    found.await.map(Json)
}

/// How loose matches are and how many, as a request says or as is usual.
///
/// # Errors
/// 400 where that cannot be.
pub(super) fn limits(app: &App, threshold: Option<u8>, top: Option<usize>) -> Answer<Limits> {
    let usual = app.settings().matching;
    let limits = Limits {
        threshold: threshold.unwrap_or(usual.threshold),
        top: top.unwrap_or(usual.top),
    };
    let wrong = |name: &str, expected: &str| {
        Err(Failure::bad_request(format!("that is no `{name}`"))
            .at(name)
            .expected(expected))
    };
    match limits {
        Limits { threshold, .. } if !(1..=100).contains(&threshold) => {
            wrong("threshold", "a whole number from 1 to 100")
        }
        Limits { top, .. } if !(1..=MOST).contains(&top) => {
            wrong("top", "a whole number from 1 to 1000")
        }
        limits => Ok(limits),
    }
}

fn look_up(
    desk: &mut Desk<'_>,
    (source, target): &(Lang, Lang),
    texts: &[String],
    limits: Limits,
) -> Result<Matches> {
    let store = desk.store();
    let matcher: &Matcher<'_> = desk.matcher(source, target)?;
    let knowledge = Knowledge::shipped(source, target, Some(store));
    let queries = texts.iter().enumerate().map(|(first, text)| {
        let part = Covered {
            first,
            count: 1,
            text: text.clone(),
            matches: matcher.lookup(text, None, limits)?,
        };
        query(part, source, &knowledge)
    });
    Ok(Matches {
        queries: queries.collect::<Result<_>>()?,
    })
}

fn query(part: Covered, lang: &Lang, knowledge: &Knowledge<'_>) -> Result<QueryRecord> {
    let matches = part.matches.into_iter().enumerate().map(|(rank, found)| {
        // A word that is often used takes a while to look up: for the best match alone.
        let proposal = match rank {
            0 => propose(&part.text, lang, &found, knowledge)?.ok(),
            _ => None,
        };
        Ok(MatchRecord {
            proposal: proposal.map(|proposal| proposal.text),
            ..record(rank, found)
        })
    });
    Ok(QueryRecord {
        n: part.first,
        segments: part.count,
        matches: matches.collect::<Result<_>>()?,
        query: part.text,
    })
}

fn record(rank: usize, found: Match) -> MatchRecord {
    let unit = found.unit.unit;
    let correction = unit.props.into_iter().find(|(name, _)| name == CORRECTION);
    MatchRecord {
        rank,
        score: found.score,
        base: found.base,
        source: unit.source,
        target: unit.target,
        unit: found.unit.id.0,
        story: unit.story,
        changed: unit.changed,
        correction: correction.map(|(_, version)| version),
        reversed: found.reversed,
        penalties: records(found.penalties),
        edits: records(found.edits),
        proposal: None,
    }
}
