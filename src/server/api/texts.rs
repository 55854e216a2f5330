//! Texts as requests hold them, and what answers tell of parts of them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Result;
use crate::article::{self, Article};
use crate::matching::Penalty;
use crate::matching::alignment::{Edit, EditKind};
use crate::segment::Segmenter;
use crate::server::failure::{Answer, Failure};
use crate::story::Story;
use crate::text::{Lang, Span};

/// A text that is segmented, or its segments.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(untagged, expecting = "a text, or a list of segments")]
pub(super) enum Text {
    /// To be segmented.
    Whole(String),
    /// Segmented already.
    Segments(Vec<String>),
}

impl Text {
    /// The text with its segments; `name` is for messages.
    ///
    /// # Errors
    /// When the language is not given and cannot be told.
    pub(super) fn into_story(self, name: &str, lang: Option<&Lang>) -> Result<Story> {
        match self {
            Text::Whole(text) => story(article::plain::read(text), name, lang),
            Text::Segments(segments) => Story::of_segments(&segments, name.to_owned(), lang),
        }
    }
}

/// An article with its segments, by the shipped rules.
pub(super) fn story(article: Article, name: &str, lang: Option<&Lang>) -> Result<Story> {
    let segmenter = |lang: &Lang| Ok(Segmenter::for_lang(lang));
    Story::new(article, name.to_owned(), lang, segmenter)
}

/// Refuses a text without anything in it.
///
/// # Errors
/// 400 for such a text.
pub(super) fn not_blank(name: &str, text: &str) -> Answer<()> {
    match text.trim().is_empty() {
        true => Err(Failure::bad_request("there is no text").at(name)),
        false => Ok(()),
    }
}

/// A run of bytes of a text.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[schema(as = Span)]
pub(super) struct SpanRecord {
    /// The first byte.
    start: usize,
    /// The byte behind the last.
    end: usize,
}

impl From<Span> for SpanRecord {
    fn from(span: Span) -> Self {
        SpanRecord {
            start: span.start,
            end: span.end,
        }
    }
}

/// Points that were taken off a score.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Penalty)]
pub(super) struct PenaltyRecord {
    /// What they are for: `number`, `name`, `case` and so on.
    kind: String,
    /// How many.
    points: u8,
    /// The text that was looked up has this.
    #[serde(skip_serializing_if = "String::is_empty")]
    query: String,
    /// The unit has this.
    #[serde(skip_serializing_if = "String::is_empty")]
    source: String,
}

impl From<Penalty> for PenaltyRecord {
    fn from(penalty: Penalty) -> Self {
        PenaltyRecord {
            kind: format!("{:?}", penalty.kind).to_lowercase(),
            points: penalty.points,
            query: penalty.query,
            source: penalty.source,
        }
    }
}

/// A run of the way from the unit's source to the text that was looked up.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Edit)]
pub(super) struct EditRecord {
    /// `equal`, `value`, `replace`, `insert`, `delete` or `moved`.
    op: &'static str,
    /// What the text that was looked up has.
    query: String,
    /// What the unit has.
    source: String,
}

impl From<Edit> for EditRecord {
    fn from(edit: Edit) -> Self {
        EditRecord {
            op: match edit.op {
                EditKind::Equal => "equal",
                EditKind::Value => "value",
                EditKind::Replace => "replace",
                EditKind::Insert => "insert",
                EditKind::Delete => "delete",
                EditKind::Moved => "moved",
            },
            query: edit.query,
            source: edit.source,
        }
    }
}

/// Everything in a list as a record.
pub(super) fn records<T, R: From<T>>(list: Vec<T>) -> Vec<R> {
    list.into_iter().map(R::from).collect()
}
