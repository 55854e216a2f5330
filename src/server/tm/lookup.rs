//! Look-ups as clients of tmserver and amaGama ask for them.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::matching::Match;
use crate::matching::lookup::Limits;
use crate::matching::score::EXACT;
use crate::server::extract::{Asked, Named};
use crate::server::failure::{Answer, Failure};
use crate::server::state::App;
use crate::text::Lang;

/// Most candidates that one request gets.
const MOST: usize = 100;

/// A match.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Candidate {
    /// The text that was translated.
    source: String,
    /// Its translation.
    target: String,
    /// The story it is from; empty where it is from none.
    context: String,
    /// The score, to 100.
    quality: u8,
    /// The score before penalties, by which equal qualities are told apart.
    rank: u8,
}

/// How loose matches may be and how many there are at most.
#[derive(Clone, Copy, Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// Lowest quality, 1 to 100.
    #[param(minimum = 1, maximum = 100)]
    min_similarity: Option<u32>,
    /// Number of matches, to 100.
    #[param(minimum = 1, maximum = 100)]
    max_candidates: Option<u32>,
}

/// The same with the text.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct WantedText {
    /// The text to look up.
    #[param(example = "Nadie murió.")]
    source: Option<String>,
    /// Lowest quality, 1 to 100.
    #[param(minimum = 1, maximum = 100)]
    min_similarity: Option<u32>,
    /// Number of matches, to 100.
    #[param(minimum = 1, maximum = 100)]
    max_candidates: Option<u32>,
}

/// Matches for a text in the address.
#[utoipa::path(
    get,
    path = "/{src}/{tgt}/unit/{*text}",
    tag = "translation memory",
    operation_id = "look_up",
    params(
        ("src" = String, Path, description = "Language of the text", example = "es"),
        ("tgt" = String, Path, description = "Language of translations", example = "en"),
        ("text" = String, Path, description = "The text, percent-encoded", example = "Nadie murió."),
        Wanted
    ),
    responses(
        (status = 200, description = "Matches, best first", body = Vec<Candidate>),
        (status = "4XX", description = "The request is wrong", body = crate::server::failure::Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = crate::server::failure::Told),
    )
)]
pub(super) async fn by_path(
    State(app): State<App>,
    Named((src, tgt, text)): Named<(String, String, String)>,
    Asked(wanted): Asked<Wanted>,
) -> Answer<Json<Vec<Candidate>>> {
    look_up(&app, (&src, &tgt), text, wanted).await
}

/// Matches for a text in the query.
#[utoipa::path(
    get,
    path = "/{src}/{tgt}/unit/",
    tag = "translation memory",
    operation_id = "look_up_query",
    params(
        ("src" = String, Path, description = "Language of the text", example = "es"),
        ("tgt" = String, Path, description = "Language of translations", example = "en"),
        WantedText
    ),
    responses(
        (status = 200, description = "Matches, best first", body = Vec<Candidate>),
        (status = "4XX", description = "The request is wrong", body = crate::server::failure::Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = crate::server::failure::Told),
    )
)]
pub(super) async fn by_query(
    State(app): State<App>,
    Named((src, tgt)): Named<(String, String)>,
    Asked(asked): Asked<WantedText>,
) -> Answer<Json<Vec<Candidate>>> {
    let Some(text) = asked.source.filter(|text| !text.is_empty()) else {
        return Err(Failure::bad_request("there is no text to look up")
            .at("source")
            .hint("write it behind `unit/`, or as `unit/?source=TEXT`"));
    };
    let wanted = Wanted {
        min_similarity: asked.min_similarity,
        max_candidates: asked.max_candidates,
    };
    look_up(&app, (&src, &tgt), text, wanted).await
}

/// The two languages of a path.
///
/// # Errors
/// 400 where one is no language tag; 404 where both are the same.
pub(super) fn languages((src, tgt): (&str, &str)) -> Answer<(Lang, Lang)> {
    let lang = |tag: &str| {
        tag.parse::<Lang>().map_err(|error| {
            Failure::bad_request(error.to_string())
                .at("path")
                .expected("two language tags, such as /es/en/")
        })
    };
    let (source, target) = (lang(src)?, lang(tgt)?);
    match source == target {
        true => Err(Failure::not_found(format!(
            "nothing is translated from {source} into {target}"
        ))),
        false => Ok((source, target)),
    }
}

async fn look_up(
    app: &App,
    languages_of: (&str, &str),
    text: String,
    wanted: Wanted,
) -> Answer<Json<Vec<Candidate>>> {
    let (source, target) = languages(languages_of)?;
    let usual = app.settings().matching;
    let limits = Limits {
        threshold: wanted.min_similarity.map_or(usual.threshold, |score| {
            u8::try_from(score).unwrap_or(EXACT).clamp(1, EXACT)
        }),
        top: wanted.max_candidates.map_or(usual.top, |top| {
            usize::try_from(top).unwrap_or(MOST).clamp(1, MOST)
        }),
    };
    let found = app.read(move |desk| {
        let matcher = desk.matcher(&source, &target)?;
        let found = matcher.lookup(&text, None, limits)?;
        Ok(found.into_iter().map(candidate).collect())
    });
    Ok(Json(found.await?))
}

fn candidate(found: Match) -> Candidate {
    let unit = found.unit.unit;
    Candidate {
        source: unit.source,
        target: unit.target,
        context: unit.story.unwrap_or_default(),
        quality: found.score.min(EXACT),
        rank: found.base,
    }
}
