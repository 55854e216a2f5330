//! `teletipo segment`: texts cut into segments, one a line.

use std::io::{self, Write};

use serde::Serialize;

use super::args::SegmentArgs;
use super::config::Config;
use super::output::{Output, Record, Shown};
use super::story::Story;
use super::{CommandResult, Outcome};

#[derive(Serialize)]
#[serde(tag = "type", rename = "segment")]
struct SegmentRecord<'a> {
    file: &'a str,
    n: usize,
    paragraph: usize,
    start: usize,
    end: usize,
    text: &'a str,
}

impl Record for SegmentRecord<'_> {
    /// One segment a line: what a line break inside it was becomes a space.
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let line = self
            .text
            .split(['\n', '\r'])
            .map(str::trim)
            .collect::<Vec<_>>()
            .join(" ");
        writeln!(out, "{}", Shown(&line))
    }
}

/// Segments each file.
pub(super) fn run(arguments: &SegmentArgs, _: &Config, output: &mut Output) -> CommandResult {
    for path in &arguments.files {
        let story = Story::read(path, arguments.lang.as_ref(), &arguments.reading)?;
        story.warn(output);
        output.detail(format_args!(
            "{}: {}, {} segments",
            story.file,
            story.lang,
            story.segments.len()
        ));
        for (n, segment) in story.segments.iter().enumerate() {
            output.record(&SegmentRecord {
                file: &story.file,
                n,
                paragraph: segment.paragraph,
                start: segment.span.start,
                end: segment.span.end,
                text: segment.span.of(&story.article.text),
            })?;
        }
    }
    Ok(Outcome::Done)
}
