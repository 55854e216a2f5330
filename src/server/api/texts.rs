//! Texts as requests hold them, and what answers tell of parts of them.

use std::sync::Arc;

use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use base64::{Engine, alphabet};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::filter::Languages;
use crate::article::Format;
use crate::matching::Penalty;
use crate::matching::alignment::{Edit, EditKind};
use crate::server::config::Means;
use crate::server::failure::{Answer, Failure};
use crate::story::{Story, StoryReader};
use crate::text::{Lang, Span};
use crate::{Error, Place, Result};

/// A text that is segmented, its segments, or a file.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(
    untagged,
    expecting = "a text, a list of segments, or a file: an object with `content` in base64 and, if you like, `name`, `format`, `encoding`, `presegmented`"
)]
pub(super) enum Text {
    /// To be segmented.
    Whole(String),
    /// Segmented already.
    Segments(Vec<String>),
    /// A file in any format that stories come in.
    File(FileText),
}

/// A file, such as a web page, a Word document or a NewsML item.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = File)]
pub(super) struct FileText {
    /// Its bytes in base64.
    content: String,
    /// Its name, for messages, and to tell its format by where the content does not.
    #[serde(default)]
    name: Option<String>,
    /// `text`, `markdown`, `html`, `nitf`, `newsml`, `ninjs`, `wire` or `docx`; to be
    /// translated also `xliff` or `po`. By default its content tells.
    #[serde(default)]
    format: Option<String>,
    /// Its encoding; by default it is detected.
    #[serde(default)]
    encoding: Option<String>,
    /// Whether each of its lines is a segment.
    #[serde(default)]
    presegmented: bool,
}

impl Text {
    /// The text with its segments; `name` is for messages. `lang` is its language, where that
    /// is known.
    ///
    /// # Errors
    /// A file that is broken; a language that is not given and cannot be told.
    pub(super) fn into_story(
        self,
        means: &Means,
        name: &str,
        lang: Option<&Lang>,
    ) -> Result<Story> {
        let name = name.to_owned();
        match self {
            Text::Whole(text) => reader(means).read_text(text, name, lang),
            Text::Segments(segments) => Story::of_segments(&segments, name, lang),
            Text::File(file) => {
                let file = file.opened(name)?;
                file.reader(means)?.story(&file.bytes, file.name, lang)
            }
        }
    }

    /// The text with its segments, and the languages that it is looked up in: a file may state
    /// its own, a text is in the server's where the request names none.
    ///
    /// # Errors
    /// As [`Text::into_story`]; where both languages are the same.
    pub(super) fn read(
        self,
        means: &Means,
        name: &str,
        languages: &Languages,
    ) -> Result<(Story, (Lang, Lang))> {
        let story = match &self {
            Text::File(_) => self.into_story(means, name, languages.source.as_ref())?,
            _ => self.into_story(means, name, Some(&languages.pair(None)?.0))?,
        };
        let pair = languages.pair(Some(&story.lang))?;
        Ok((story, pair))
    }
}

/// A reader by the rules of the desk.
pub(super) fn reader(means: &Means) -> StoryReader {
    StoryReader {
        segmenters: Arc::clone(&means.segmenters),
        ..StoryReader::default()
    }
}

/// A file with its bytes at hand.
pub(super) struct OpenFile {
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
    /// Its name, for messages.
    pub(super) name: String,
    /// The format that it is said to be in.
    pub(super) format: Option<String>,
    /// Its encoding, where that is said.
    pub(super) encoding: Option<String>,
    /// Whether each of its lines is a segment.
    pub(super) presegmented: bool,
}

impl FileText {
    /// The file with its bytes; it is called `unnamed` where it has no name.
    ///
    /// # Errors
    /// Where the content is no base64.
    pub(super) fn opened(mut self, unnamed: String) -> Result<OpenFile> {
        let name = self.name.take().unwrap_or(unnamed);
        self.content.retain(|c| !c.is_ascii_whitespace());
        let bytes = BASE64.decode(&self.content).map_err(|error| {
            let what = format!("its content is no base64: {error}");
            Error::input(Place::file(&name), what)
                .expected("the bytes of the file as RFC 4648 writes them: A–Z, a–z, 0–9, +, /")
        })?;
        Ok(OpenFile {
            bytes,
            name,
            format: self.format,
            encoding: self.encoding,
            presegmented: self.presegmented,
        })
    }
}

impl OpenFile {
    /// What reads it, by the rules of the desk.
    ///
    /// # Errors
    /// Where the name of its format is none.
    pub(super) fn reader(&self, means: &Means) -> Result<StoryReader> {
        let format = self.format.as_deref().map(str::parse::<Format>);
        let from = format.transpose().map_err(no_format)?;
        Ok(StoryReader {
            from,
            ..self.plain_reader(means)
        })
    }

    /// The same whatever format it is said to be in.
    pub(super) fn plain_reader(&self, means: &Means) -> StoryReader {
        StoryReader {
            presegmented: self.presegmented,
            encoding: self.encoding.clone(),
            ..reader(means)
        }
    }
}

/// That a format is none.
pub(super) fn no_format(wrong: String) -> Error {
    Error::usage(wrong, "leave `format` out to have it told by the content")
}

/// Standard base64, padded or not.
pub(super) const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

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
