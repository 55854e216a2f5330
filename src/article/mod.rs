//! A story as it came in: its text, its paragraphs and what they are.
//!
//! One reader per format fills the same [`Article`]; everything after it works on
//! spans into [`Article::text`], so that the original is never changed.

use crate::text::{Lang, Span};

mod dateline;
pub mod plain;

pub use dateline::dateline;
pub(crate) use dateline::is_date;

/// What a paragraph of a story is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A keyword line above the headline (`PERÚ TERREMOTO`) or an editor's note
    /// (`(Actualiza con nuevo balance)`).
    Slug,
    /// The headline.
    Headline,
    /// Who wrote it (`Por Ana Ruiz`).
    Byline,
    /// Running text; the first one usually opens with a dateline.
    Body,
    /// Initials or a service line under the story (`rjm/ecp`).
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
    /// The decoded text, unchanged.
    pub text: String,
    /// Its paragraphs in order; blank lines belong to none.
    pub paragraphs: Vec<Paragraph>,
    /// The dateline at the head of the lead paragraph (`Lima, 3 may.-`), where one was recognised.
    pub dateline: Option<Span>,
    /// The language, when the format states it.
    pub lang: Option<Lang>,
    /// Whether somebody segmented it already: every paragraph is one segment.
    pub presegmented: bool,
}

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
