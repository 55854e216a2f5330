//! A story on its way in: read, decoded, its language known, segmented; `reader` reads the
//! bytes of its file, [`archive`] those of many stories.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::path::Path;

use crate::article::{Article, Filing, Format, Paragraph, Role, plain};
use crate::memory::{RevisionKind, Side, StorySegment, digest};
use crate::segment::{Segment, Segmenter};
use crate::text::{Lang, Span, lang};
use crate::{Error, Result};

pub mod archive;
mod reader;

pub use reader::StoryReader;

/// A text file, read and segmented.
#[derive(Clone, Debug)]
pub struct Story {
    /// The file's name as the user gave it.
    pub file: String,
    /// Its language.
    pub lang: Lang,
    /// What its text reads like, where that can be told; it may differ from `lang`
    /// when the user named another language.
    pub reads_as: Option<Lang>,
    /// Its text and paragraphs.
    pub article: Article,
    /// Its segments.
    pub segments: Vec<Segment>,
    /// The texts of the segments that stand on several lines, put on one, by segment:
    /// where copy was wrapped is no part of it.
    unwrapped: Vec<(usize, String)>,
    /// What the segmenter could not do as its rules say; to be shown as warnings.
    remarks: Vec<String>,
}

impl Story {
    /// Segments an article by the rules for its language: `lang`, else what its
    /// format states, else identified from the text.
    ///
    /// # Errors
    /// When the language is not given and cannot be told, or there is no segmenter for it.
    pub fn new(
        article: Article,
        file: String,
        lang: Option<&Lang>,
        segmenter: impl FnOnce(&Lang) -> Result<Segmenter>,
    ) -> Result<Story> {
        let reads_as = lang::identify(&article.text);
        let stated = lang.or(article.lang.as_ref()).or(reads_as.as_ref());
        let lang = language(&article.text, stated, &file)?;
        let segmenter = segmenter(&lang)?;
        let segments = segmenter.segment(&article);
        let remarks = segmenter.remarks();
        let unwrapped = unwrapped(&segments, &article.text);
        Ok(Story {
            file,
            lang,
            reads_as,
            article,
            segments,
            unwrapped,
            remarks,
        })
    }

    /// A text with one segment a line, blank ones too, so that a segment's number is that
    /// of its line.
    ///
    /// # Errors
    /// When the language is not given and cannot be told.
    pub fn of_lines(text: String, file: String, lang: Option<&Lang>) -> Result<Story> {
        let mut start = 0;
        let place = |line: &str| {
            let kept = line.trim_end_matches(['\r', '\n']);
            let span = Span::new(start, start + kept.len());
            start += line.len();
            span
        };
        let spans: Vec<Span> = text.split_inclusive('\n').map(place).collect();
        Story::of_spans(text, spans, file, lang)
    }

    /// A text whose segments are known, each as it is, blank ones too.
    ///
    /// # Errors
    /// When the language is not given and cannot be told.
    pub fn of_segments(segments: &[String], file: String, lang: Option<&Lang>) -> Result<Story> {
        let mut start = 0;
        let place = |segment: &String| {
            let span = Span::new(start, start + segment.len());
            start = span.end + 1;
            span
        };
        let spans: Vec<Span> = segments.iter().map(place).collect();
        Story::of_spans(segments.join("\n"), spans, file, lang)
    }

    /// A text with a segment, and a paragraph, in each of these places.
    fn of_spans(
        text: String,
        spans: Vec<Span>,
        file: String,
        lang: Option<&Lang>,
    ) -> Result<Story> {
        let reads_as = lang::identify(&text);
        let lang = language(&text, lang.or(reads_as.as_ref()), &file)?;
        let segment = |(paragraph, span): (usize, &Span)| Segment {
            paragraph,
            span: *span,
        };
        let segments: Vec<Segment> = spans.iter().enumerate().map(segment).collect();
        let paragraph = |span| Paragraph {
            span,
            role: Role::Body,
        };
        let article = Article {
            paragraphs: spans.into_iter().map(paragraph).collect(),
            presegmented: true,
            text,
            ..Article::default()
        };
        Ok(Story {
            file,
            lang,
            reads_as,
            unwrapped: unwrapped(&segments, &article.text),
            article,
            segments,
            remarks: Vec::new(),
        })
    }

    /// The texts of its segments.
    pub fn texts(&self) -> Vec<&str> {
        let text = |segment: &Segment| segment.span.of(&self.article.text).trim();
        let mut texts: Vec<&str> = self.segments.iter().map(text).collect();
        for (segment, unwrapped) in &self.unwrapped {
            if let Some(text) = texts.get_mut(*segment) {
                *text = unwrapped;
            }
        }
        texts
    }

    /// What its segmenter could not do.
    pub fn remarks(&self) -> &[String] {
        &self.remarks
    }

    /// The story's id: what its file states, else made from the file's name.
    pub fn id(&self) -> String {
        let stated = self.article.metadata.id.clone();
        stated.unwrap_or_else(|| id_of_file(&self.file))
    }

    /// Its headline, where it has one.
    pub fn headline(&self) -> Option<&str> {
        self.article.part(Role::Headline)
    }

    /// The story as one side of a memory's record.
    pub fn side(&self) -> Side {
        let owned = |text: &str| text.to_owned();
        let segment = |(segment, text): (&Segment, &str)| StorySegment {
            paragraph: segment.paragraph,
            text: text.to_owned(),
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
            segments: self
                .segments
                .iter()
                .zip(self.texts())
                .map(segment)
                .collect(),
        }
    }
}

/// What a version is to the one before, and why: what its copy says, else whether there is a
/// version before it.
pub fn filed(article: &Article, has_version: bool) -> (RevisionKind, String) {
    if let Some(said) = article.filed() {
        let kind = match said.filing {
            Filing::Update => RevisionKind::Update,
            Filing::Lead => RevisionKind::Lead,
            Filing::Correction => RevisionKind::Correction,
            Filing::Kill => RevisionKind::Kill,
        };
        return (kind, said.reason);
    }
    let (kind, why) = match has_version {
        true => (RevisionKind::Update, "there is a version of it"),
        false => (RevisionKind::Story, "there is no version of it yet"),
    };
    (kind, why.to_owned())
}

/// The language of a text: the one that is `stated`, else what it reads like, else
/// Spanish or English, where it is too short to be told from all languages. A text
/// with nothing to tell by (empty, figures only) segments alike in both.
///
/// # Errors
/// When it is not stated and cannot be told.
pub fn language(text: &str, stated: Option<&Lang>, file: &str) -> Result<Lang> {
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
            "name it: --lang es, or --src es and --tgt en where a command has these",
        )
    })
}

/// The segments that stand on several lines, put on one.
fn unwrapped(segments: &[Segment], text: &str) -> Vec<(usize, String)> {
    let on_one =
        |(number, segment): (usize, &Segment)| match on_one_line(segment.span.of(text).trim()) {
            Cow::Owned(line) => Some((number, line)),
            Cow::Borrowed(_) => None,
        };
    segments.iter().enumerate().filter_map(on_one).collect()
}

/// A segment with its line breaks, and the indents behind them, as single spaces. In
/// quoted mail the quote marks of its lines go too.
pub fn on_one_line(text: &str) -> Cow<'_, str> {
    if plain::is_one_line(text) {
        return Cow::Borrowed(text);
    }
    let lines = || {
        let lines = text.split(plain::is_line_end).map(str::trim);
        lines.filter(|line| !line.is_empty())
    };
    let mut following = lines().skip(1).peekable();
    let quoted = following.peek().is_some() && following.all(|line| line.starts_with('>'));
    let mut joined = String::with_capacity(text.len());
    for line in lines() {
        let line = match quoted {
            true => line.trim_start_matches(['>', ' ']),
            false => line,
        };
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    Cow::Owned(joined)
}

/// The id of a story that nobody named: its file's name without ending and
/// language mark; the folder's name where the file is only named for its language.
fn id_of_file(file: &str) -> String {
    let path = Path::new(file);
    let text = |name: Option<&OsStr>| name.unwrap_or_default().to_string_lossy().into_owned();
    let name = text(path.file_name());
    let stem = match name.rsplit_once('.') {
        Some((stem, end)) if Format::is_ending(end) => stem,
        _ => &name,
    };
    if stem.parse::<Lang>().is_ok() {
        let folder = text(path.parent().and_then(Path::file_name));
        if !folder.is_empty() {
            return folder;
        }
    }
    let id = stem.strip_suffix(".es").unwrap_or(stem);
    match id {
        // `-` is standard input.
        "" | "-" => "story".to_owned(),
        id => id.to_owned(),
    }
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

    #[test]
    fn files_name_their_story() {
        for (file, id) in [
            ("a/madrid.es.txt", "madrid"),
            ("madrid.txt", "madrid"),
            ("a/madrid/es.txt", "madrid"),
            ("es.txt", "es"),
            ("-", "story"),
        ] {
            assert_eq!(id_of_file(file), id, "{file}");
        }
    }
}
