//! A text or a file translated from the memory as far as it goes.

use std::collections::BTreeMap;

use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::filter::{FilterBody, Languages, UnitFilter};
use super::looking::{self, LookingParams};
use super::matches::{ChangeRecord, limits};
use super::texts::{BASE64, OpenFile, PenaltyRecord, Text, records};
use super::translating::{Order, coverage, manner};
use crate::Error;
use crate::article::MAX_STORY;
use crate::matching::pretranslate::{Draft, DraftOrigin};
use crate::server::desk::Sight;
use crate::server::extract::{Asked, Posted};
use crate::server::failure::{Answer, Told};
use crate::server::state::App;
use crate::server::{percent, upload};
use crate::translation::Marks;
use crate::translation::source::Source;

/// A text to be translated.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"text": "El sismo fue a las 5.42. Nadie murió.", "src": "es", "tgt": "en"}))]
pub(super) struct ToTranslate {
    /// The text, its segments, or a file: text, Markdown, HTML, Word, XLIFF or PO.
    text: Text,
    /// Its language; by default what a file states or reads like, else the server's.
    src: Option<String>,
    /// Language of the translation; by default what a file states, else the server's.
    tgt: Option<String>,
    /// Lowest score of what is used.
    #[schema(minimum = 1, maximum = 100)]
    threshold: Option<u8>,
    /// Number of what is offered for a segment in XLIFF.
    #[schema(minimum = 1, maximum = 1000)]
    top: Option<usize>,
    /// `xliff` (1.2) or `xliff2` (2.1), for a translation editor; by default its own format.
    to: Option<String>,
    /// What stands in the targets of XLIFF and PO: the `best` match, the `source` or `none`.
    fill_target: Option<String>,
    /// How what has no translation is written elsewhere: its own text (`source`), or `empty`.
    missing: Option<String>,
    /// Which segments have a mark such as `[fuzzy 86] ` before them: `all`, `fuzzy` ones, or
    /// `none`. By default `fuzzy` in files and `none` elsewhere; without marks nothing is
    /// carried over into the matches of a file that holds one language.
    marks: Option<String>,
    /// Only these units.
    filter: Option<FilterBody>,
    /// Points off instead of those of the settings: off units of an origin (`machine`), of a
    /// memory (`memory:NAME`), or translated the other way round (`reversed`).
    penalties: Option<BTreeMap<String, u8>>,
}

/// How a file that is sent as it is is translated.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct FileToTranslate {
    /// Its name, for messages, and to tell its format by where the content does not.
    #[param(example = "page.html")]
    name: Option<String>,
    /// `text`, `markdown`, `html`, `docx`, `xliff` or `po`; by default its content tells.
    format: Option<String>,
    /// Its encoding; by default it is detected.
    encoding: Option<String>,
    /// Whether each of its lines is a segment.
    #[serde(default)]
    #[param(required = false)]
    presegmented: bool,
    /// Its language; by default what it states or reads like.
    src: Option<String>,
    /// Language of the translation; by default what it states, else the server's.
    tgt: Option<String>,
    /// Lowest score of what is used.
    #[param(minimum = 1, maximum = 100)]
    threshold: Option<u8>,
    /// Number of what is offered for a segment in XLIFF.
    #[param(minimum = 1, maximum = 1000)]
    top: Option<usize>,
    /// `xliff` (1.2) or `xliff2` (2.1), for a translation editor; by default its own format.
    to: Option<String>,
    /// What stands in the targets of XLIFF and PO: the `best` match, the `source` or `none`.
    fill_target: Option<String>,
    /// How what has no translation is written elsewhere: its own text (`source`), or `empty`.
    missing: Option<String>,
    /// Which segments are marked elsewhere: `all`, `fuzzy` ones, or `none`.
    marks: Option<String>,
}

/// A text with what the memory has for it in its place.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Translated {
    /// The text, each segment replaced by its translation where there is one, or its XLIFF;
    /// none where a file was sent.
    text: Option<String>,
    /// The file that was sent, translated in the same way.
    file: Option<TranslatedFile>,
    /// Its segments.
    segments: Vec<DraftRecord>,
    /// How much of it is covered.
    summary: Coverage,
}

/// A file that was translated.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct TranslatedFile {
    /// Its name.
    name: String,
    /// Its format.
    format: &'static str,
    /// Its bytes in base64.
    content: String,
}

/// How much of a text is covered.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Coverage {
    /// Its segments.
    pub(super) segments: usize,
    /// Its words.
    pub(super) words: usize,
    /// Found in context.
    pub(super) context: ShareRecord,
    /// Found word for word.
    pub(super) exact: ShareRecord,
    /// Found alike.
    pub(super) fuzzy: ShareRecord,
    /// Not found.
    pub(super) none: ShareRecord,
    /// Segments that stay as they are although the memory has something for them, by reason.
    pub(super) kept: BTreeMap<String, usize>,
    /// Targets that were filled, of a file that holds both languages.
    pub(super) filled: Option<usize>,
}

/// A part of a text.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Share)]
pub(super) struct ShareRecord {
    /// Segments.
    pub(super) segments: usize,
    /// Words.
    pub(super) words: usize,
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
    /// Whether the unit was translated the other way round.
    reversed: bool,
    /// The unit that it is from.
    unit: Option<i64>,
    /// The story of that.
    story: Option<String>,
    /// The memory of that, where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    memory: Option<String>,
    /// What was taken off the score.
    penalties: Vec<PenaltyRecord>,
    /// What is not as in the unit's translation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    changes: Vec<ChangeRecord>,
    /// Why the segment stays as it is although the memory has something for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    kept: Option<&'static str>,
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
    let is_file = matches!(asked.text, Text::File(_));
    let usual = if is_file { Marks::Fuzzy } else { Marks::None };
    let mut manner = manner(
        asked.to.as_deref(),
        asked.fill_target.as_deref(),
        asked.missing.as_deref(),
        asked.marks.as_deref(),
    )?;
    manner.marks = asked.marks.as_ref().map_or(usual, |_| manner.marks);
    let order = Order {
        manner,
        languages: Languages::named(&app, asked.src.as_deref(), asked.tgt.as_deref())?,
        limits: limits(&app, asked.threshold, asked.top)?,
        way: looking::of_body(&app, asked.filter, asked.penalties.as_ref(), None)?,
    };
    let text = asked.text;
    let translated = app.read_long(move |desk| match text {
        Text::File(file) => {
            let file = file.opened("text".to_owned())?;
            let (done, segments) = order.of_file(desk, &file)?;
            let format = done.format;
            Ok(Translated {
                summary: coverage(&done.counts, &done.written),
                text: None,
                file: Some(TranslatedFile {
                    name: file.name,
                    format,
                    content: BASE64.encode(&done.written.bytes),
                }),
                segments,
            })
        }
        text => {
            let (story, langs) = text.read(desk.means(), "text", &order.languages)?;
            let content = story.article.text.as_bytes();
            let source = Source::of_story(content, "text".to_owned(), &story, Some("utf-8"))?;
            // The segments tell what is carried over.
            let (done, segments) = order.of_source(desk, &source, &langs, true)?;
            Ok(Translated {
                summary: coverage(&done.counts, &done.written),
                text: Some(String::from_utf8_lossy(&done.written.bytes).into_owned()),
                file: None,
                segments,
            })
        }
    });
    translated.await.map(Json)
}

/// Translates a file as it is sent, and answers with the file.
#[utoipa::path(
    post,
    path = "/translate/file",
    tag = "texts",
    operation_id = "translate_file",
    params(FileToTranslate, UnitFilter, LookingParams),
    request_body(content = String, content_type = "application/octet-stream", description = "The file", example = "<p>El sismo fue a las 5.42. <b>Nadie murió.</b></p>"),
    responses(
        (status = 200, description = "The file", body = String, content_type = "application/octet-stream"),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn translate_file(
    State(app): State<App>,
    Asked(asked): Asked<FileToTranslate>,
    filter: UnitFilter,
    looking: LookingParams,
    body: Body,
) -> Answer<Response> {
    let order = Order {
        manner: manner(
            asked.to.as_deref(),
            asked.fill_target.as_deref(),
            asked.missing.as_deref(),
            asked.marks.as_deref(),
        )?,
        languages: Languages::named(&app, asked.src.as_deref(), asked.tgt.as_deref())?,
        limits: limits(&app, asked.threshold, asked.top)?,
        way: looking.way(&app, filter)?,
    };
    let is_xliff = order.manner.to.is_some();
    let most = app.settings().limits.upload.min(MAX_STORY);
    let mut sent = upload::receive(body, most).await?;
    let name = asked.name.unwrap_or_else(|| "body".to_owned());
    let called = name.clone();
    let done = app.read_long(move |desk| {
        let file = OpenFile {
            bytes: sent.bytes(&name)?,
            name,
            format: asked.format,
            encoding: asked.encoding,
            presegmented: asked.presegmented,
        };
        if file.bytes.is_empty() {
            return Err(Error::usage(
                "there is no file in the body",
                "send its bytes as they are: curl --data-binary @page.html",
            ));
        }
        Ok(order.of_file(desk, &file)?.0)
    });
    let done = done.await?;
    let ending = if is_xliff { ".xlf" } else { "" };
    let name = percent::encoded(&format!("{called}{ending}"));
    let headers = [
        (header::CONTENT_TYPE, media_type(done.format).to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename*=UTF-8''{name}"),
        ),
    ];
    Ok((StatusCode::OK, headers, done.written.bytes).into_response())
}

/// The media type of a format that is written.
fn media_type(format: &str) -> &'static str {
    match format {
        "html" => "text/html",
        "markdown" => "text/markdown",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xliff" | "xliff2" => "application/xliff+xml",
        "po" => "text/x-gettext-translation",
        _ => "text/plain",
    }
}

/// A draft as answers have it; `kept` is why its segment stays, where it does.
pub(super) fn record(
    draft: Draft,
    kept: Option<&'static str>,
    sight: &Sight<'_, '_>,
) -> DraftRecord {
    let origin = match draft.origin() {
        DraftOrigin::Context => "context",
        DraftOrigin::Exact => "exact",
        DraftOrigin::Fuzzy if draft.proposal.is_some() => "proposed",
        DraftOrigin::Fuzzy => "fuzzy",
        DraftOrigin::None => "new",
    };
    let target = draft.target().map(str::to_owned);
    let found = draft.found.as_ref();
    let memory = found.and_then(|found| sight.name_of(found));
    let memory = memory.map(str::to_owned);
    let changes = draft
        .proposal
        .map_or_else(Vec::new, |proposal| records(proposal.changes));
    let (score, reversed, unit, story, penalties) = match draft.found {
        Some(found) => (
            Some(found.score),
            found.reversed,
            Some(found.unit.id.0),
            found.unit.unit.story,
            records(found.penalties),
        ),
        None => (None, false, None, None, Vec::new()),
    };
    DraftRecord {
        n: draft.first,
        segments: draft.count,
        source: draft.source,
        origin,
        target,
        score,
        reversed,
        unit,
        story,
        memory,
        penalties,
        changes,
        kept,
    }
}
