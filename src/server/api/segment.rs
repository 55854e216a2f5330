//! A text cut into segments.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::filter::language;
use super::texts::Text;
use crate::server::extract::Posted;
use crate::server::failure::{Answer, Told};
use crate::server::state::App;
use crate::story::Story;

/// A text to be segmented.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"text": "El sismo fue a las 5.42. Nadie murió.", "lang": "es"}))]
pub(super) struct ToSegment {
    /// The text, or its file.
    text: Text,
    /// Its language; by default what the file states, else it is told from the text.
    lang: Option<String>,
}

/// A text in segments.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Segmented {
    /// The language by whose rules it was cut.
    lang: String,
    /// In order. With the white space between them they are the very text.
    segments: Vec<Segment>,
    /// What is known of the story: `headline`, `byline`, `dateline`, and what its format
    /// states, such as `id` and `date`.
    #[schema(value_type = BTreeMap<String, serde_json::Value>)]
    metadata: BTreeMap<String, Value>,
}

/// One segment.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Segment {
    /// Its number, from 0.
    n: usize,
    /// The number of its paragraph, from 0.
    paragraph: usize,
    /// What the paragraph is: `headline`, `body`, `byline` and so on.
    role: String,
    /// Its first byte in the text.
    start: usize,
    /// The byte behind its last.
    end: usize,
    /// Its text.
    text: String,
}

/// Cuts a text into segments.
#[utoipa::path(
    post,
    path = "/segment",
    tag = "texts",
    operation_id = "segment",
    request_body = ToSegment,
    responses(
        (status = 200, description = "The segments", body = Segmented),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn segment(
    State(app): State<App>,
    Posted(asked): Posted<ToSegment>,
) -> Answer<Json<Segmented>> {
    let lang = asked
        .lang
        .as_deref()
        .map(|tag| language("lang", tag))
        .transpose()?;
    let segmented = app.read_long(move |desk| {
        let story = asked.text.into_story(desk.means(), "text", lang.as_ref())?;
        let numbered = story.segments.iter().enumerate();
        let segments = numbered.map(|(n, segment)| {
            let paragraph = story.article.paragraphs.get(segment.paragraph);
            Segment {
                n,
                paragraph: segment.paragraph,
                role: paragraph
                    .map(|paragraph| format!("{:?}", paragraph.role).to_lowercase())
                    .unwrap_or_default(),
                start: segment.span.start,
                end: segment.span.end,
                text: segment.span.of(&story.article.text).to_owned(),
            }
        });
        Ok(Segmented {
            segments: segments.collect(),
            lang: story.lang.to_string(),
            metadata: metadata(&story),
        })
    });
    segmented.await.map(Json)
}

/// What is known of a story, by name.
fn metadata(story: &Story) -> BTreeMap<String, Value> {
    let side = story.side();
    let mut known: BTreeMap<String, Value> = side.metadata.into_iter().collect();
    let parts = [
        ("headline", side.headline),
        ("byline", side.byline),
        ("dateline", side.dateline),
    ];
    for (name, part) in parts {
        if let Some(part) = part {
            known.insert(name.to_owned(), part.into());
        }
    }
    known
}
