//! A story file on its way in: read, decoded, its language known, segmented.

use std::borrow::Cow;
use std::path::Path;

use super::args::Reading;
use super::files;
use crate::article::{self, Article, Role, plain};
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
        let encoding = reading.encoding.as_deref();
        let article = if reading.presegmented {
            article::presegmented(decode::decode(&bytes, &file, encoding)?.text)
        } else {
            article::read(&bytes, &file, reading.from, encoding)?
        };
        Story::from_article(article, file, lang)
    }

    /// Segments an article. Without `lang` its language is what its format states,
    /// else identified from the text.
    ///
    /// # Errors
    /// When the language is not given and cannot be told.
    pub(super) fn from_article(
        article: Article,
        file: String,
        lang: Option<&Lang>,
    ) -> Result<Story> {
        let reads_as = lang::identify(&article.text);
        let stated = lang.or(article.lang.as_ref()).or(reads_as.as_ref());
        let lang = language(&article.text, stated, &file)?;
        let segments = Segmenter::for_lang(&lang).segment(&article);
        let texts = segments
            .iter()
            .map(|segment| on_one_line(segment.span.of(&article.text)).into_owned())
            .collect();
        Ok(Story {
            file,
            lang,
            reads_as,
            article,
            segments,
            texts,
        })
    }

    /// The texts of its segments.
    pub(super) fn texts(&self) -> Vec<&str> {
        self.texts.iter().map(String::as_str).collect()
    }

    /// Its headline, where it has one.
    pub(super) fn headline(&self) -> Option<&str> {
        self.article.part(Role::Headline)
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
            byline: self.article.part(Role::Byline).map(owned),
            dateline: self
                .article
                .dateline
                .map(|span| span.of(&self.article.text).to_owned()),
            metadata: self.article.metadata.to_map(),
            segments: self.segments.iter().zip(&self.texts).map(segment).collect(),
        }
    }
}

/// The language of a text: the one that is `stated`, else what it reads like, else
/// Spanish or English, where it is too short to be told from all languages. A text
/// with nothing to tell by (empty, figures only) segments alike in both.
///
/// # Errors
/// When it is not stated and cannot be told.
pub(super) fn language(text: &str, stated: Option<&Lang>, file: &str) -> Result<Lang> {
    if let Some(lang) = stated {
        return Ok(lang.clone());
    }
    if let Some(lang) = lang::identify(text) {
        return Ok(lang);
    }
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

/// A segment with its line breaks, and the indents behind them, as single spaces. In
/// quoted mail the quote marks of its lines go too.
pub(super) fn on_one_line(text: &str) -> Cow<'_, str> {
    // Line ends start with few bytes; most segments hold none of them.
    let may_break = |byte: u8| matches!(byte, b'\n'..=b'\r' | 0xC2 | 0xE2);
    if !text.bytes().any(may_break) || !text.contains(plain::is_line_end) {
        return Cow::Borrowed(text);
    }
    let lines = text.split(plain::is_line_end).map(str::trim);
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    let quoted = lines.iter().skip(1).all(|line| line.starts_with('>'));
    let unquoted = |line: &&'_ str| match quoted && lines.len() > 1 {
        true => line.trim_start_matches(['>', ' ']).to_owned(),
        false => (*line).to_owned(),
    };
    Cow::Owned(lines.iter().map(unquoted).collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_is_one_line() {
        for (text, line) in [
            ("Uno y dos — ¿tres?", "Uno y dos — ¿tres?"),
            ("Uno\r\n   y dos\u{2028}tres", "Uno y dos tres"),
            ("a\tb", "a\tb"),
            ("> Uno y\n> dos", "Uno y dos"),
            ("más de\n> 50 %\ny ya", "más de > 50 % y ya"),
        ] {
            assert_eq!(on_one_line(text), line);
        }
    }
}
