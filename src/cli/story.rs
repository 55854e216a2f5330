//! A story file on its way in: read, decoded, its language known, segmented.

use std::path::Path;

use serde_json::Map;

use super::args::Reading;
use super::files;
use super::output::Output;
use crate::article::{self, Article, Role};
use crate::memory::{Side, StorySegment, digest};
use crate::segment::{Segment, Segmenter};
use crate::text::{Lang, decode, lang};
use crate::{Error, Result};

/// A text file, read and segmented.
#[derive(Clone, Debug)]
pub(super) struct Story {
    /// The file's name as the user gave it.
    pub(super) file: String,
    /// Its language.
    pub(super) lang: Lang,
    /// What its text reads like, where that can be told; it may differ from `lang`
    /// when the user named another language.
    pub(super) reads_as: Option<Lang>,
    /// Its text and paragraphs.
    pub(super) article: Article,
    /// Its segments.
    pub(super) segments: Vec<Segment>,
    /// The segments' texts, each on one line: where copy was wrapped is no part of it.
    texts: Vec<String>,
    /// What the segmenter could not do as its rules say; to be shown as warnings.
    remarks: Vec<String>,
}

impl Story {
    /// Reads and segments a file, `-` for standard input. Without `lang` the
    /// language is identified from the text.
    ///
    /// # Errors
    /// A file that cannot be read or is no text; a language that cannot be told.
    pub(super) fn read(path: &Path, lang: Option<&Lang>, reading: &Reading) -> Result<Story> {
        let file = path.display().to_string();
        let bytes = files::read(path)?;
        let decoded = decode::decode(&bytes, &file, reading.encoding.as_deref())?;
        Story::cut(
            decoded.text,
            file,
            lang,
            reading.presegmented,
            reading.srx.as_deref(),
        )
    }

    /// Segments a text that is at hand.
    ///
    /// # Errors
    /// When the language is not given and cannot be told.
    pub(super) fn from_text(
        text: String,
        file: String,
        lang: Option<&Lang>,
        presegmented: bool,
    ) -> Result<Story> {
        Story::cut(text, file, lang, presegmented, None)
    }

    fn cut(
        text: String,
        file: String,
        lang: Option<&Lang>,
        presegmented: bool,
        srx: Option<&Path>,
    ) -> Result<Story> {
        let reads_as = lang::identify(&text);
        let lang = match lang.or(reads_as.as_ref()) {
            Some(lang) => lang.clone(),
            None => desk_language(&text, &file)?,
        };
        let article = if presegmented {
            article::presegmented(text)
        } else {
            article::plain::read(text, &lang)
        };
        let segmenter = match srx {
            Some(path) => super::srx::segmenter(path, &lang)?,
            None => Segmenter::for_lang(&lang),
        };
        let segments = segmenter.segment(&article);
        let remarks = segmenter.remarks();
        let texts = segments
            .iter()
            .map(|segment| on_one_line(segment.span.of(&article.text)))
            .collect();
        Ok(Story {
            file,
            lang,
            reads_as,
            article,
            segments,
            texts,
            remarks,
        })
    }

    /// The texts of its segments.
    pub(super) fn texts(&self) -> Vec<&str> {
        self.texts.iter().map(String::as_str).collect()
    }

    /// Warns of what its segmenter could not do.
    pub(super) fn warn(&self, output: &mut Output) {
        for remark in &self.remarks {
            output.warn(format_args!("{}: {remark}", self.file));
        }
    }

    /// Its headline, where it has one.
    pub(super) fn headline(&self) -> Option<&str> {
        self.part(Role::Headline)
    }

    fn part(&self, role: Role) -> Option<&str> {
        let paragraph = self
            .article
            .paragraphs
            .iter()
            .find(|paragraph| paragraph.role == role)?;
        Some(paragraph.span.of(&self.article.text).trim())
    }

    /// The story as one side of a memory's record.
    pub(super) fn side(&self) -> Side {
        let owned = |text: &str| text.to_owned();
        let segment = |(segment, text): (&Segment, &String)| StorySegment {
            paragraph: segment.paragraph,
            text: text.clone(),
        };
        Side {
            lang: self.lang.clone(),
            file: Some(self.file.clone()),
            digest: digest(&self.article.text),
            headline: self.headline().map(owned),
            byline: self.part(Role::Byline).map(owned),
            dateline: self
                .article
                .dateline
                .map(|span| span.of(&self.article.text).to_owned()),
            metadata: Map::new(),
            segments: self.segments.iter().zip(&self.texts).map(segment).collect(),
        }
    }
}

/// Spanish or English, for a text too short to be told from all languages. A text
/// with nothing to tell by (empty, figures only) segments alike in both.
fn desk_language(text: &str, file: &str) -> Result<Lang> {
    if !text.chars().any(char::is_alphabetic) {
        return Ok(Lang::es());
    }
    lang::identify_between(text, &Lang::es(), &Lang::en()).ok_or_else(|| {
        Error::usage(
            format!("the language of {file} cannot be told from its text"),
            "name it: --lang es, or --src and --tgt where there are two texts",
        )
    })
}

/// A segment with its line breaks, and the indents behind them, as single spaces.
fn on_one_line(text: &str) -> String {
    if !text.contains(['\n', '\r']) {
        return text.to_owned();
    }
    let lines = text
        .split(['\n', '\r'])
        .map(str::trim)
        .filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}
