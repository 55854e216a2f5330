//! From a translation back to the source segments that it came from.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::filter::language;
use super::texts::Text;
use crate::matching::trace::{self, Evidence, LinkKind, Origin, Traced, Tracer};
use crate::server::extract::Posted;
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;

/// Most sources of one segment.
const MOST: usize = 100;

/// A text whose sources are looked for.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"text": "Nobody died.", "lang": "en"}))]
pub(super) struct ToTrace {
    /// The text, its segments, or its file.
    text: Text,
    /// Its language; by default that of translations.
    lang: Option<String>,
    /// Number of sources for each segment.
    #[schema(minimum = 1, maximum = 100)]
    top: Option<usize>,
}

/// Where a text came from.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Trace {
    /// Its segments.
    segments: Vec<TracedSegment>,
    /// Stories that it may have come from, best first.
    stories: Vec<StoryScore>,
}

/// A segment and its sources.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TracedSegment {
    /// Its number, from 0.
    n: usize,
    /// Its text.
    text: String,
    /// Best first; none where nothing was found.
    origins: Vec<OriginRecord>,
}

/// A source segment that a segment may have come from.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Origin)]
pub(super) struct OriginRecord {
    /// Its place in the list, from 0.
    rank: usize,
    /// Its text.
    source: String,
    /// The unit that it is, or is a part of.
    unit: Option<i64>,
    /// Its story.
    story: Option<String>,
    /// Its number in the story, from 0.
    position: Option<u32>,
    /// How likely it is, 0 to 1.
    score: f64,
    /// How much of both the other accounts for.
    covered: CoveredShares,
    /// The words that tell.
    evidence: Vec<MatchedWord>,
}

/// Shares of a source segment and of a text that the other accounts for.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct CoveredShares {
    /// Of the source segment, 0 to 1.
    source: f64,
    /// Of the text, 0 to 1.
    target: f64,
}

/// A word of a source segment and what translates it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct MatchedWord {
    /// The word.
    source: String,
    /// What translates it.
    target: String,
    /// How that is known: `lexicon`, `cognate`, `spelling`, `name` or `value`.
    #[schema(value_type = String)]
    kind: LinkKind,
}

/// A story that a text may have come from.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct StoryScore {
    /// Its place in the list, from 0.
    rank: usize,
    /// Its id.
    story: String,
    /// How likely it is, 0 to 1.
    score: f64,
    /// Segments of the text whose most likely source is in it.
    segments: usize,
}

/// Traces a translation back to its sources.
#[utoipa::path(
    post,
    path = "/trace",
    tag = "texts",
    operation_id = "trace",
    request_body = ToTrace,
    responses(
        (status = 200, description = "The sources", body = Trace),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn trace(
    State(app): State<App>,
    Posted(asked): Posted<ToTrace>,
) -> Answer<Json<Trace>> {
    let settings = app.settings();
    let lang = asked
        .lang
        .as_deref()
        .map(|tag| language("lang", tag))
        .transpose()?;
    let lang = lang.unwrap_or_else(|| settings.target_lang.clone());
    let source = match lang.same_language(&settings.source_lang) {
        true => settings.target_lang.clone(),
        false => settings.source_lang.clone(),
    };
    let top = asked.top.unwrap_or(settings.matching.top);
    if !(1..=MOST).contains(&top) {
        return Err(Failure::bad_request("that is no number of sources")
            .at("top")
            .expected("a whole number from 1 to 100"));
    }
    let traced = app.read_long(move |desk| {
        let story = asked.text.into_story(desk.means(), "text", Some(&lang))?;
        let store = desk.store();
        let lexicon = desk.means().lexicons.of(&source, &lang);
        let tracer = match trace::index_beside(store, &source, &lang) {
            Some(beside) => Tracer::kept(store, &beside, lexicon, &source, &lang)?,
            None => Tracer::new(store, lexicon, &source, &lang)?,
        };
        let texts = story.texts();
        let Traced { origins, stories } = tracer.article(&texts, top);
        let segments = texts.iter().zip(origins).enumerate();
        let stories = stories.into_iter().take(top).enumerate();
        Ok(Trace {
            segments: segments
                .map(|(n, (text, found))| TracedSegment {
                    n,
                    text: (*text).to_owned(),
                    origins: found
                        .into_iter()
                        .enumerate()
                        .map(|found| record(&tracer, text, found))
                        .collect(),
                })
                .collect(),
            stories: stories
                .map(|(rank, found)| StoryScore {
                    rank,
                    story: found.story,
                    score: rounded(found.score),
                    segments: found.texts,
                })
                .collect(),
        })
    });
    traced.await.map(Json)
}

fn record(tracer: &Tracer, text: &str, (rank, origin): (usize, Origin)) -> OriginRecord {
    let Evidence { pairs, covered } = tracer.evidence(text, &origin);
    let pairs = pairs.into_iter().map(|pair| MatchedWord {
        source: pair.source,
        target: pair.target,
        kind: pair.kind,
    });
    OriginRecord {
        rank,
        source: origin.segment.text.clone(),
        unit: origin.segment.unit.map(|unit| unit.0),
        story: origin.segment.story.clone(),
        position: origin.segment.position,
        score: rounded(origin.score),
        covered: CoveredShares {
            source: rounded(covered.source),
            target: rounded(covered.target),
        },
        evidence: pairs.collect(),
    }
}

/// Four decimals are more than the score is worth.
fn rounded(score: f32) -> f64 {
    (f64::from(score) * 1e4).round() / 1e4
}
