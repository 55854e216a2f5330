//! Plain text: its paragraphs as they are.

use super::block::{Block, Builder};
use crate::article::plain;
use crate::text::Span;

/// The paragraphs of a text.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let article = plain::read(text.to_owned());
    let paragraphs = article.paragraphs.iter();
    paragraphs
        .map(|paragraph| block(text, paragraph.span))
        .collect()
}

/// The paragraph in `span`; a line that is one by itself may be blank.
pub(super) fn block(text: &str, span: Span) -> Block {
    let mut builder = Builder::new(0);
    builder.verbatim(span, text);
    builder.whole()
}

/// Text needs nothing.
pub(super) fn escaped(text: &str) -> String {
    text.to_owned()
}
