//! A text translated from the memory as far as it goes.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::filter::pair;
use super::matches::limits;
use super::texts::{PenaltyRecord, Text, records};
use crate::Result;
use crate::matching::pretranslate::{self, Draft, DraftOrigin, Placed};
use crate::matching::proposal::{Knowledge, propose};
use crate::server::desk::Desk;
use crate::server::extract::Posted;
use crate::server::failure::{Answer, Told};
use crate::server::state::App;
use crate::story::Story;
use crate::text::Lang;

/// A text to be translated.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"text": "El sismo fue a las 5.42. Nadie murió.", "src": "es", "tgt": "en"}))]
pub(super) struct ToTranslate {
    /// The text, or its segments.
    text: Text,
    /// Its language.
    src: Option<String>,
    /// Language of the translation.
    tgt: Option<String>,
    /// Lowest score of what is used.
    #[schema(minimum = 1, maximum = 100)]
    threshold: Option<u8>,
}

/// A text with what the memory has for it in its place.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Translated {
    /// The text, each segment replaced by its translation where there is one.
    text: String,
    /// Its segments.
    segments: Vec<DraftRecord>,
}

/// One segment, or several that the memory has as one.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Draft)]
pub(super) struct DraftRecord {
    /// The number of its first segment, from 0.
    n: usize,
    /// How many segments it is.
    segments: usize,
    /// Its text.
    source: String,
    /// `context`, `exact`, `proposed`, `fuzzy` or `new`.
    origin: &'static str,
    /// Its translation; none where it is new.
    target: Option<String>,
    /// The score of the match.
    score: Option<u8>,
    /// The unit that it is from.
    unit: Option<i64>,
    /// The story of that.
    story: Option<String>,
    /// What was taken off the score.
    penalties: Vec<PenaltyRecord>,
}

/// Translates a text from the memory as far as it goes.
#[utoipa::path(
    post,
    path = "/translate",
    tag = "texts",
    operation_id = "translate",
    request_body = ToTranslate,
    responses(
        (status = 200, description = "The text, and its segments", body = Translated),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn translate(
    State(app): State<App>,
    Posted(asked): Posted<ToTranslate>,
) -> Answer<Json<Translated>> {
    let langs = pair(&app, asked.src.as_deref(), asked.tgt.as_deref())?;
    let limits = limits(&app, asked.threshold, None)?;
    let translated = app.read_long(move |desk| {
        let story = asked.text.into_story("text", Some(&langs.0))?;
        let drafts = drafts(desk, &story, &langs, limits.threshold)?;
        Ok(Translated {
            text: filled(&story, &drafts),
            segments: drafts.into_iter().map(record).collect(),
        })
    });
    translated.await.map(Json)
}

/// What the memory has for the segments of a story, with what differs carried over where
/// that is certain.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn drafts(
    desk: &mut Desk<'_>,
    story: &Story,
    (source, target): &(Lang, Lang),
    threshold: u8,
) -> Result<Vec<Draft>> {
    let knowledge = Knowledge::shipped(source, target, Some(desk.store()));
    let texts = story.texts();
    let placed = story.segments.iter().zip(&texts);
    let placed: Vec<Placed<'_>> = placed
        .map(|(segment, text)| Placed {
            text,
            span: segment.span,
            paragraph: segment.paragraph,
        })
        .collect();
    let matcher = desk.matcher(source, target)?;
    let mut drafts = pretranslate::drafts(matcher, &placed, &|_, _| 0, threshold)?;
    for draft in &mut drafts {
        if let (DraftOrigin::Fuzzy, Some(found)) = (draft.origin(), &draft.found) {
            draft.proposal = propose(&draft.source, source, found, &knowledge)?.ok();
        }
    }
    Ok(drafts)
}

/// The text with translations in the place of its segments.
fn filled(story: &Story, drafts: &[Draft]) -> String {
    let text = &story.article.text;
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for draft in drafts {
        let Some(target) = draft.target() else {
            continue;
        };
        let span = draft.span.trimmed(text);
        out.push_str(text.get(done..span.start).unwrap_or_default());
        out.push_str(target);
        done = span.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// A draft as answers have it.
pub(super) fn record(draft: Draft) -> DraftRecord {
    let origin = match draft.origin() {
        DraftOrigin::Context => "context",
        DraftOrigin::Exact => "exact",
        DraftOrigin::Fuzzy if draft.proposal.is_some() => "proposed",
        DraftOrigin::Fuzzy => "fuzzy",
        DraftOrigin::None => "new",
    };
    let target = draft.target().map(str::to_owned);
    let (score, unit, story, penalties) = match draft.found {
        Some(found) => (
            Some(found.score),
            Some(found.unit.id.0),
            found.unit.unit.story,
            records(found.penalties),
        ),
        None => (None, None, None, Vec::new()),
    };
    DraftRecord {
        n: draft.first,
        segments: draft.count,
        source: draft.source,
        origin,
        target,
        score,
        unit,
        story,
        penalties,
    }
}
