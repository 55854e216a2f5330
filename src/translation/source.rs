//! The file that is to be translated, cut into what is looked up.

use super::not_written_back;
use crate::Result;
use crate::article::{self, Format};
use crate::document::{Document, DocumentFormat, Options};
use crate::matching::pretranslate::Placed;
use crate::memory::tag;
use crate::segment::Segment;
use crate::story::{self, Story, StoryReader, on_one_line};
use crate::text::{Lang, Span, lang};
use crate::xml::Limits;

/// A file with its segments.
pub struct Source {
    /// Its name as it was given.
    pub file: String,
    /// What is written back.
    pub document: Document,
    /// The language that it is in.
    pub lang: Lang,
    /// Its segments in order.
    pub pieces: Vec<Piece>,
    /// What the segmenter could not do as its rules say.
    remarks: Vec<String>,
}

/// A segment of the file.
pub struct Piece {
    /// Number of its block.
    pub block: usize,
    /// Bytes of the block's text, without white space at the edges.
    pub span: Span,
    /// Its text on one line, as it is looked up.
    text: String,
    /// The same number for segments that may be joined.
    group: usize,
}

/// Bytes of a file's text that its language is told from.
const TELLING: usize = 64 << 10;

impl Source {
    /// Reads and segments the content of a file, which is called `file`: in the format `from`,
    /// else in the one that its content tells, and in the language `lang`, else the one that
    /// the file states or that can be told from it.
    ///
    /// # Errors
    /// A file that is broken, or in a format that cannot be written back; a language that
    /// cannot be told.
    pub fn new(
        bytes: &[u8],
        file: String,
        reader: &StoryReader,
        from: Option<std::result::Result<DocumentFormat, Format>>,
        lang: Option<&Lang>,
    ) -> Result<Source> {
        let format = match from {
            Some(from) => from,
            None if reader.presegmented => Ok(DocumentFormat::Text),
            None => {
                let head = bytes.get(..article::HEAD).unwrap_or(bytes);
                DocumentFormat::detect(head, &file)
            }
        };
        let format = format.map_err(|format| not_written_back(format, &file))?;
        let encoding = reader.encoding.as_deref();
        if format == DocumentFormat::Text {
            let reader = StoryReader {
                from: from.map(|_| Format::Text),
                ..reader.clone()
            };
            let story = reader.story(bytes, file.clone(), lang)?;
            return Source::of_story(bytes, file, &story, encoding);
        }
        let options = Options {
            encoding,
            limits: reader.limits.over(Limits::default()),
        };
        let document = Document::read(bytes, &file, format, options)?;
        Source::of_document(document, file, reader, lang)
    }

    /// A story that was read from plain text, which `bytes` are.
    ///
    /// # Errors
    /// When the bytes cannot be written in their encoding again.
    pub fn of_story(
        bytes: &[u8],
        file: String,
        story: &Story,
        encoding: Option<&str>,
    ) -> Result<Source> {
        let paragraphs = &story.article.paragraphs;
        let spans: Vec<Span> = paragraphs.iter().map(|paragraph| paragraph.span).collect();
        let document = Document::of_paragraphs(bytes, &file, encoding, &spans)?;
        let piece = |(segment, text): (&Segment, &str)| {
            let start = spans.get(segment.paragraph).map_or(0, |span| span.start);
            let span = segment.span.trimmed(&story.article.text);
            Piece {
                block: segment.paragraph,
                span: Span::new(span.start - start, span.end - start),
                text: text.to_owned(),
                group: segment.paragraph,
            }
        };
        let pieces = story
            .segments
            .iter()
            .zip(story.texts())
            .map(piece)
            .collect();
        Ok(Source {
            pieces,
            document,
            remarks: story.remarks().to_vec(),
            lang: story.lang.clone(),
            file,
        })
    }

    /// A file with mark-up: each block is segmented. Segments with mark-up between them are
    /// not joined, since it could not be kept.
    fn of_document(
        document: Document,
        file: String,
        reader: &StoryReader,
        lang: Option<&Lang>,
    ) -> Result<Source> {
        let stated = lang.or(document.source_lang()).cloned();
        let lang = match stated {
            Some(lang) => lang,
            None => {
                let mut sample = String::new();
                for block in document.blocks() {
                    sample.push_str(block.text());
                    sample.push('\n');
                    if sample.len() > TELLING {
                        break;
                    }
                }
                story::language(&sample, lang::identify(&sample).as_ref(), &file)?
            }
        };
        let segmenter = reader.segmenter(&lang)?;
        let mut pieces: Vec<Piece> = Vec::new();
        let mut group = 0;
        for (number, block) in document.blocks().iter().enumerate() {
            group += 1;
            let mut done = None;
            for span in segmenter.spans(block.text()) {
                if done.is_some_and(|done| block.has_tags_between(done, span.start)) {
                    group += 1;
                }
                done = Some(span.end);
                pieces.push(Piece {
                    block: number,
                    span,
                    text: on_one_line(span.of(block.text())).into_owned(),
                    group,
                });
            }
        }
        let remarks = segmenter.remarks();
        Ok(Source {
            file,
            document,
            lang,
            pieces,
            remarks,
        })
    }

    /// The language of the translation, where the file states it and it is another one.
    pub fn stated_target(&self) -> Option<&Lang> {
        let stated = self.document.target_lang();
        stated.filter(|lang| !lang.same_language(&self.lang))
    }

    /// What the segmenter could not do.
    pub fn remarks(&self) -> &[String] {
        &self.remarks
    }

    /// Its segments as they are looked up.
    pub fn placed(&self) -> Vec<Placed<'_>> {
        let mut placed = Vec::with_capacity(self.pieces.len());
        placed.extend(self.pieces.iter().map(|piece| Placed {
            text: piece.text.as_str(),
            span: piece.span,
            paragraph: piece.group,
        }));
        placed
    }

    /// How `count` segments from `first` on are tagged: by the tags that belong to their
    /// text, not those around all of it ([`tag::structure`]).
    pub fn tags(&self, first: usize, count: usize) -> u32 {
        let Some((number, span)) = self.place(first, count) else {
            return 0;
        };
        let Some(block) = self.document.blocks().get(number) else {
            return 0;
        };
        let numbers = block.inner(span).into_iter();
        let tags = numbers.filter_map(|number| block.tag(number));
        tag::structure_of(tags.map(|tag| tag.kind))
    }

    /// The block and the bytes of its text that `count` segments from `first` on are.
    pub fn place(&self, first: usize, count: usize) -> Option<(usize, Span)> {
        let one = self.pieces.get(first)?;
        let last = self.pieces.get(first + count.checked_sub(1)?)?;
        let span = Span::new(one.span.start, last.span.end.max(one.span.start));
        (one.block == last.block).then_some((one.block, span))
    }
}
