//! How stories are read: format, encoding, limits, and the rules they are segmented by.

use std::sync::Arc;

use super::Story;
use crate::Result;
use crate::article::{self, Format};
use crate::segment::{Segmenter, Segmenters};
use crate::text::Lang;
use crate::xml::OwnLimits;

/// Reads stories, all in the same way.
#[derive(Clone, Debug, Default)]
pub struct StoryReader {
    /// Their format; none tells it from the content.
    pub from: Option<Format>,
    /// Whether every line is a segment.
    pub presegmented: bool,
    /// Their encoding; none detects it.
    pub encoding: Option<String>,
    /// How much they may ask for.
    pub limits: OwnLimits,
    /// The rules by which they are segmented.
    pub segmenters: Arc<Segmenters>,
}

impl StoryReader {
    /// Bytes that a story's file may have.
    pub fn most(&self) -> u64 {
        self.limits.size.unwrap_or(article::MAX_STORY)
    }

    /// The format of a file that starts with `head`.
    pub fn format(&self, head: &[u8], name: &str) -> Format {
        match self.from {
            Some(format) => format,
            None if self.presegmented => Format::Text,
            None => Format::detect(head, name),
        }
    }

    /// Reads and segments a file whose bytes are at hand. Without `lang` the language is
    /// what the file states, else identified from the text.
    ///
    /// # Errors
    /// A file that is broken; a language that cannot be told.
    pub fn story(&self, bytes: &[u8], name: String, lang: Option<&Lang>) -> Result<Story> {
        let encoding = self.encoding.as_deref();
        if self.presegmented {
            let text = article::text(bytes, &name, encoding)?;
            return Story::of_lines(text, name, lang);
        }
        let reading = article::Reading {
            format: self.from,
            encoding,
            limits: self.limits,
        };
        let article = article::read_as(bytes, &name, &reading)?;
        Story::new(article, name, lang, |lang| self.segmenter(lang))
    }

    /// Reads and segments a plain text that is at hand; `name` is for messages.
    ///
    /// # Errors
    /// A language that cannot be told, or one that the SRX file has no rules for.
    pub fn read_text(&self, text: String, name: String, lang: Option<&Lang>) -> Result<Story> {
        if self.presegmented {
            return Story::of_lines(text, name, lang);
        }
        let article = article::plain::read(text);
        Story::new(article, name, lang, |lang| self.segmenter(lang))
    }

    /// One text as one segment.
    ///
    /// # Errors
    /// When there is no segmenter for the language.
    pub fn one_segment(&self, text: &str, name: &str, lang: &Lang) -> Result<Story> {
        let article = article::presegmented(text.to_owned());
        Story::new(article, name.to_owned(), Some(lang), |lang| {
            self.segmenter(lang)
        })
    }

    /// The segmenter for a language.
    ///
    /// # Errors
    /// When the SRX file has no rules for it.
    pub fn segmenter(&self, lang: &Lang) -> Result<Segmenter> {
        self.segmenters.of(lang)
    }
}
