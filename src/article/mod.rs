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
//! byline and dateline with its text, `escaped` reads HTML that came as characters.

use serde::Serialize;

use crate::Result;
use crate::text::{Lang, Span, decode};

mod blocks;
mod dateline;
mod docx;
mod escaped;
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

/// Reads a story from a file's bytes.
///
/// Without `format` it is told by the content ([`Format::detect`]). `encoding`
/// names the encoding of text formats; without it it is detected. XML says its
/// own, JSON and Word are UTF-8 by their standards.
///
/// # Errors
/// A file that is broken, or is not what `format` says: file, line and byte, what
/// was expected and what to try.
pub fn read(
    bytes: &[u8],
    file: &str,
    format: Option<Format>,
    encoding: Option<&str>,
) -> Result<Article> {
    let text = || decode::decode(bytes, file, encoding).map(|decoded| decoded.text);
    match format.unwrap_or_else(|| Format::detect(bytes.get(..HEAD).unwrap_or(bytes), file)) {
        Format::Text => Ok(plain::read(text()?)),
        Format::Markdown => Ok(markdown::read(&text()?)),
        Format::Html => html::read(bytes, file, encoding),
        Format::Nitf => nitf::read(bytes, file),
        Format::NewsMl => newsml::read(bytes, file),
        Format::Ninjs => ninjs::read(bytes, file),
        Format::Wire => wire::read(bytes, file, encoding),
        Format::Docx => docx::read(bytes, file),
    }
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
