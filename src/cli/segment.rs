//! `teletipo segment`: texts cut into segments, one a line.
//!
//! Plain text is cut while it is read, so that a file of any size, or a pipe without
//! end, takes the same memory. The other formats are read whole.

use std::io::{self, Read, Write};
use std::path::Path;

use serde::Serialize;

use super::args::SegmentArgs;
use super::config::Config;
use super::output::{Output, Record, Shown, write_line};
use super::reader::StoryReader;
use super::story::{Story, language, on_one_line};
use super::{CommandResult, Failure, Outcome, files};
use crate::Error;
use crate::article::{self, Article, Format, Metadata, Role, plain};
use crate::segment::Segmenter;
use crate::text::decode::TextReader;
use crate::text::{Lang, Span};

#[derive(Serialize)]
#[serde(tag = "type", rename = "segment")]
struct SegmentRecord<'a> {
    file: &'a str,
    n: usize,
    paragraph: usize,
    role: Role,
    start: usize,
    end: usize,
    text: &'a str,
}

impl Record for SegmentRecord<'_> {
    /// One segment a line: what a line break inside it was becomes a space.
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        write_line(out, &on_one_line(self.text))
    }
}

/// What `--metadata` tells of a story; what its file does not say is left out.
#[derive(Serialize)]
#[serde(tag = "type", rename = "article")]
struct ArticleRecord<'a> {
    file: &'a str,
    format: &'static str,
    lang: &'a Lang,
    #[serde(skip_serializing_if = "Option::is_none")]
    headline: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    byline: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dateline: Option<&'a str>,
    #[serde(flatten)]
    metadata: &'a Metadata,
}

impl<'a> ArticleRecord<'a> {
    fn new(file: &'a str, format: Format, lang: &'a Lang, article: &'a Article) -> Self {
        ArticleRecord {
            file,
            format: format.name(),
            lang,
            headline: article.part(Role::Headline),
            byline: article.part(Role::Byline),
            dateline: article.dateline.map(|span| span.of(&article.text)),
            metadata: &article.metadata,
        }
    }
}

impl Record for ArticleRecord<'_> {
    /// A name and a value a line, and a blank line behind them.
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut line =
            |name: &str, value: &str| writeln!(out, "{name:<9} {}", Shown(&on_one_line(value)));
        line("file", self.file)?;
        line("format", self.format)?;
        line("lang", self.lang.as_str())?;
        let parts = [
            ("headline", self.headline),
            ("byline", self.byline),
            ("dateline", self.dateline),
        ];
        for (name, part) in parts {
            part.map_or(Ok(()), |part| line(name, part))?;
        }
        for (name, value) in self.metadata.to_map() {
            line(&name, value.as_str().unwrap_or_default())?;
        }
        writeln!(out)
    }
}

/// Segments each file.
pub(super) fn run(arguments: &SegmentArgs, config: &Config, output: &mut Output) -> CommandResult {
    if !output.is_json() {
        output.without_styles()?;
    }
    let mut job = Job {
        arguments,
        reader: StoryReader::new(&arguments.reading, config)?,
        output,
    };
    for path in &arguments.files {
        job.segment(path)?;
    }
    Ok(Outcome::Done)
}

/// The segmenting of all files.
struct Job<'a> {
    arguments: &'a SegmentArgs,
    reader: StoryReader,
    output: &'a mut Output,
}

impl Job<'_> {
    fn segment(&mut self, path: &Path) -> Result<(), Failure> {
        let reading = &self.arguments.reading;
        let name = path.display().to_string();
        let mut file = files::open(path)?;
        let mut head = Vec::new();
        file.by_ref()
            .take(article::HEAD as u64)
            .read_to_end(&mut head)
            .map_err(|source| Error::io("read", path, source))?;
        let format = self.reader.format(&head, &name);
        if format == Format::Text {
            // A stream takes no memory, so that its size is bounded only where one asks.
            let most = reading.wall.own().size.unwrap_or(u64::MAX);
            let bytes = files::Bounded::new(io::Cursor::new(head).chain(file), most);
            let text = TextReader::new(bytes, &name, reading.encoding.as_deref())?;
            return self.segment_stream(&name, text);
        }
        let bytes = files::read_rest(path, file, head, self.reader.most())?;
        let lang = self.arguments.lang.as_ref();
        let story = self.reader.read_bytes(&bytes, path, lang)?;
        self.segment_story(format, &story)
    }

    fn segment_stream(&mut self, file: &str, text: TextReader<impl Read>) -> Result<(), Failure> {
        let mut text = match self.arguments.reading.presegmented {
            true => plain::Stream::presegmented(text),
            false => plain::Stream::new(text),
        };
        let head = text.head()?;
        let lang = language(head, self.arguments.lang.as_ref(), file)?;
        if self.arguments.metadata {
            let article = match self.arguments.reading.presegmented {
                true => article::presegmented(head.to_owned()),
                false => plain::read(head.to_owned()),
            };
            let record = ArticleRecord::new(file, Format::Text, &lang, &article);
            self.output.record(&record)?;
        }
        self.note_language(&lang);
        let mut n = 0;
        let segmenter = self.reader.segmenter(&lang)?;
        segmenter.stream(&mut text, |segment| -> Result<(), Failure> {
            let Span { start, end } = segment.span;
            self.output.record(&SegmentRecord {
                file,
                n,
                paragraph: segment.paragraph,
                role: segment.role,
                start,
                end,
                text: segment.text,
            })?;
            n += 1;
            Ok(())
        })?;
        for remark in segmenter.remarks() {
            self.output.warn_once(&remark);
        }
        self.output
            .detail(format_args!("{file}: {lang}, {n} segments"));
        Ok(())
    }

    fn segment_story(&mut self, format: Format, story: &Story) -> Result<(), Failure> {
        story.warn(self.output);
        let (file, lang, article) = (&story.file, &story.lang, &story.article);
        if self.arguments.metadata {
            let record = ArticleRecord::new(file, format, lang, article);
            self.output.record(&record)?;
        }
        self.note_language(lang);
        for (n, segment) in story.segments.iter().enumerate() {
            let Span { start, end } = segment.span;
            let paragraph = segment.paragraph;
            self.output.record(&SegmentRecord {
                file,
                n,
                paragraph,
                role: article.paragraphs[paragraph].role,
                start,
                end,
                text: segment.span.of(&article.text),
            })?;
        }
        let count = story.segments.len();
        self.output
            .detail(format_args!("{file}: {lang}, {count} segments"));
        Ok(())
    }

    /// Says once for each language that there are no tables for it.
    fn note_language(&mut self, lang: &Lang) {
        if !Segmenter::has_tables(lang) {
            self.output.note_once(&format!(
                "note: there are no abbreviations for `{lang}`; the shape of the words decides where segments end (--lang names another language)"
            ));
        }
    }
}
