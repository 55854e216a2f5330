//! A story as it came in: its text, its paragraphs and what they are.
//!
//! One reader per format fills the same [`Article`]; everything after it works on
//! spans into [`Article::text`], so that the original is never changed. [`read`]
//! tells the format and calls its reader:
//!
//! | format | reader |
//! |---|---|
//! | plain text | [`plain`] |
//! | Markdown | `markdown` |
//! | HTML | `html` |
//! | NITF 3 | `nitf` |
//! | NewsML-G2 | `newsml` |
//! | ninjs 1–3 | `ninjs` |
//! | IPTC 7901, ANPA 1312 | `wire` |
//! | Word | `docx` |
//!
//! Readers of mark-up share what they know: `blocks` says what an element is, `markup`
//! walks through XML by it, `flow` puts the pieces of a paragraph together, `wrap` tells
//! copy that was wrapped by hand, `front` joins what a file's header says of headline,
//! byline and dateline with its text, `escaped` reads HTML that came as characters. What a
//! copy says it is to its story, such as a correction, is told by `filing`.

use serde::Serialize;

use crate::text::{Lang, Span, decode};
use crate::xml::OwnLimits;
use crate::{Error, Place, Result};

mod blocks;
mod dateline;
mod docx;
mod escaped;
mod filing;
mod flow;
mod format;
mod front;
pub(crate) mod html;
mod line_breaks;
mod markdown;
mod markup;
mod metadata;
mod newsml;
mod ninjs;
mod nitf;
pub mod plain;
mod wire;

pub use dateline::dateline;
pub(crate) use dateline::is_date;
pub use filing::{Filed, Filing, says_only_that};
pub use format::Format;
pub use metadata::Metadata;

/// What a paragraph of a story is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// A keyword line above the headline (`PERÚ TERREMOTO`), an editor's note
    /// (`(Actualiza con nuevo balance)`), or a line with the time of the last change
    /// (`Actualizado: 8 junio 2021 10:15`).
    Slug,
    /// The headline.
    Headline,
    /// A line under the headline, or a crosshead in the text.
    Subhead,
    /// Who wrote it (`Por Ana Ruiz`), under the headline or under the story.
    Byline,
    /// Place and date, where the format keeps them apart from the lead.
    Dateline,
    /// Running text; the first one usually opens with a dateline.
    Body,
    /// The words under a picture.
    Caption,
    /// Initials, a credit, an end mark under the story (`rjm/ecp`, `© EFE`, `###`).
    Footer,
}

/// One paragraph: a span of the article's text without its line end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Bytes of [`Article::text`].
    pub span: Span,
    /// What it is.
    pub role: Role,
}

/// A decoded story.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The text. Of plain text it is the decoded file, unchanged; of a format with
    /// mark-up the text of its paragraphs, one a line.
    pub text: String,
    /// Its paragraphs in order; blank lines belong to none.
    pub paragraphs: Vec<Paragraph>,
    /// The dateline: the head of the lead paragraph (`Lima, 3 may.-`) where one was
    /// recognised, or the paragraph in which the format keeps it.
    pub dateline: Option<Span>,
    /// The language, when the format states it.
    pub lang: Option<Lang>,
    /// What else the file says about the story.
    pub metadata: Metadata,
    /// Whether somebody segmented it already: every paragraph is one segment.
    pub presegmented: bool,
}

impl Article {
    /// The text of the first paragraph in this role.
    pub fn part(&self, role: Role) -> Option<&str> {
        let mut paragraphs = self.paragraphs.iter();
        let found = paragraphs.find(|paragraph| paragraph.role == role)?;
        Some(found.span.of(&self.text).trim())
    }
}

/// How a story's file is to be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading<'a> {
    /// Its format; without it it is told by the content ([`Format::detect`]).
    pub format: Option<Format>,
    /// The encoding of text formats; without it it is detected. XML says its own,
    /// JSON and Word are UTF-8 by their standards.
    pub encoding: Option<&'a str>,
    /// How much the file may ask for, where that is not as usual.
    pub limits: OwnLimits,
}

/// Bytes of a story's file, and of a part that it unpacks to, where nobody allows more.
/// A day's wire has a few megabytes, a book in Word with its pictures some tens; a story
/// is read whole, in several times this much memory.
pub const MAX_STORY: u64 = 32 << 20;

/// Lines or paragraphs of a story that is read whole. One costs memory beyond its text,
/// and a shelf of novels has no million of them.
const MAX_LINES: usize = 1_000_000;

/// Reads a story from a file's bytes, within the usual limits.
///
/// # Errors
/// As [`read_as`].
pub fn read(
    bytes: &[u8],
    file: &str,
    format: Option<Format>,
    encoding: Option<&str>,
) -> Result<Article> {
    let reading = Reading {
        format,
        encoding,
        ..Reading::default()
    };
    read_as(bytes, file, &reading)
}

/// Reads a story from a file's bytes.
///
/// # Errors
/// A file that is broken, or is not what `reading` says, or asks for more than it
/// allows: file, line and byte, what was expected and what to try.
pub fn read_as(bytes: &[u8], file: &str, reading: &Reading<'_>) -> Result<Article> {
    let Reading {
        format,
        encoding,
        limits,
    } = reading;
    let most = limits.size.unwrap_or(MAX_STORY);
    if bytes.len() as u64 > most {
        return Err(too_large(file, most));
    }
    let text = || text(bytes, file, *encoding);
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    let article = match format.unwrap_or_else(|| Format::detect(head, file)) {
        Format::Text => plain::read(text()?),
        Format::Markdown => markdown::read(&text()?),
        Format::Html => html::read(bytes, file, *encoding, limits)?,
        Format::Nitf => nitf::read(bytes, file, limits)?,
        Format::NewsMl => newsml::read(bytes, file, limits)?,
        Format::Ninjs => ninjs::read(bytes, file)?,
        Format::Wire => wire::read(bytes, file, *encoding)?,
        Format::Docx => docx::read(bytes, file, limits)?,
    };
    if article.paragraphs.len() > MAX_LINES {
        return Err(too_many_lines(bytes.len(), file));
    }
    Ok(article)
}

/// The decoded text of a story that is read whole; without `encoding` that is detected.
///
/// # Errors
/// Bytes that are no text; more lines than a story has.
pub fn text(bytes: &[u8], file: &str, encoding: Option<&str>) -> Result<String> {
    let text = decode::decode(bytes, file, encoding)?.text;
    check_lines(&text, file)?;
    Ok(text)
}

/// Refuses a text with more lines than a story has.
fn check_lines(text: &str, file: &str) -> Result<()> {
    let mut ends = memchr::memchr2_iter(b'\n', b'\r', text.as_bytes());
    match ends.nth(MAX_LINES) {
        Some(at) => Err(too_many_lines(at, file)),
        None => Ok(()),
    }
}

/// The refusal of a file whose line after the last allowed one ends at byte `at`.
fn too_many_lines(at: usize, file: &str) -> Error {
    let place = Place {
        byte: Some(at as u64),
        ..Place::file(file)
    };
    let message = format!("the text has more than {MAX_LINES} lines or paragraphs");
    Error::input(place, message)
        .expected("one story")
        .hint("split it into its stories")
}

/// The refusal of a story's file with more than `most` bytes.
pub fn too_large(file: &str, most: u64) -> Error {
    let most = match most {
        size if size >= 1 << 20 && size % (1 << 20) == 0 => format!("{} MiB", size >> 20),
        size => format!("{size} bytes"),
    };
    let message = format!("the file is larger than {most}");
    Error::input(Place::file(file), message)
        .expected("one story")
        .hint("split it into its stories, or allow more with --max-size")
}

/// Bytes of a file that are looked at to tell its format: comments and a
/// declaration may stand before the first element.
pub const HEAD: usize = 16 << 10;

/// A text with one segment a line, as aligners and corpora write it: every line
/// that is not blank is a paragraph of its own, and stays whole.
pub fn presegmented(text: String) -> Article {
    let paragraphs = plain::lines(&text)
        .map(|span| Paragraph {
            span,
            role: Role::Body,
        })
        .collect();
    Article {
        text,
        paragraphs,
        presegmented: true,
        ..Article::default()
    }
}
