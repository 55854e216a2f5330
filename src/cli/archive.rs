//! `teletipo import --source-only`: untranslated stories into the memory.
//!
//! Read are JSON Lines with one story a line (`{"id", "source"}`, one paragraph a line
//! in `source`), story files, and folders of both. What an argument names is stored as
//! a whole or, when anything of it is broken, not at all.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;

use serde::Deserialize;

use super::args::{Import, Reading};
use super::config::{Config, Origin};
use super::import::ImportRecord;
use super::memory::open_for_writing;
use super::output::Output;
use super::progress::Busy;
use super::reader::StoryReader;
use super::story::Story;
use super::{CommandResult, Outcome, files, now};
use crate::article::{Format, Metadata, plain};
use crate::memory::{ImportSummary, SourceStory, SqliteStore, Store};
use crate::text::Lang;
use crate::{Error, Place, Result};

/// Stories that wait between the reader and the memory: enough to keep both busy.
const WAITING: usize = 256;

/// Bytes of one line: no story is longer.
const MAX_LINE: u64 = 64 << 20;

/// A line of an archive; further fields are passed over.
#[derive(Deserialize)]
struct Line {
    id: String,
    source: String,
    lang: Option<String>,
    #[serde(default)]
    date: Option<String>,
    #[serde(default)]
    slug: Option<String>,
}

/// What was read of an argument.
#[derive(Default)]
struct Found {
    read: u64,
    skipped: BTreeMap<&'static str, u64>,
}

/// Imports what each argument names in a transaction of its own.
pub(super) fn run(arguments: &Import, config: &Config, output: &mut Output) -> CommandResult {
    let reading = Reading {
        encoding: arguments.encoding.clone(),
        presegmented: arguments.presegmented,
        wall: arguments.wall.clone(),
        ..Reading::default()
    };
    let sources = Sources {
        reader: StoryReader::new(&reading, config)?,
        lang: (config.src.origin != Origin::Default).then(|| config.src.value.clone()),
    };
    let mut store = open_for_writing(config)?;
    for path in &arguments.files {
        let busy = Busy::new("importing", output.is_quiet());
        let (found, stored) = sources.import(path, &mut store)?;
        drop(busy);
        output.record(&ImportRecord {
            what: "stories",
            file: path.display().to_string(),
            read: found.read,
            stored,
            skipped: found.skipped,
        })?;
    }
    Ok(Outcome::Done)
}

/// How stories are read.
struct Sources {
    reader: StoryReader,
    /// The language that the user names; else it is stated or identified.
    lang: Option<Lang>,
}

impl Sources {
    /// Reads on one thread and stores on another; an error undoes all of it.
    fn import(&self, path: &Path, store: &mut SqliteStore) -> Result<(Found, ImportSummary)> {
        let now = now()?;
        let (sender, receiver) = mpsc::sync_channel::<Result<SourceStory>>(WAITING);
        thread::scope(|scope| {
            let reader = scope.spawn(move || {
                let mut found = Found::default();
                let mut hand_on = |story| {
                    sender.send(Ok(story)).map_err(|_| {
                        let place = Place::file(path.display().to_string());
                        Error::input(place, "the memory stopped taking stories")
                    })
                };
                let read = self.read(path, &mut found, &mut hand_on);
                if let Err(error) = read {
                    // Where the memory failed, nobody listens: it reports its own error.
                    let _ = sender.send(Err(error));
                }
                found
            });
            let stored = store.import_sources(&mut receiver.iter(), now);
            // Ends a reader that still has stories for a memory that failed.
            drop(receiver);
            let found = reader
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            Ok((found, stored?))
        })
    }

    fn read(
        &self,
        path: &Path,
        found: &mut Found,
        hand_on: &mut dyn FnMut(SourceStory) -> Result<()>,
    ) -> Result<()> {
        if !path.is_dir() {
            return self.read_file(path, false, found, hand_on);
        }
        let (below, closed) = files::files_below(path, &[])?;
        if let Some(error) = closed.into_iter().next() {
            return Err(error);
        }
        below
            .iter()
            .try_for_each(|file: &PathBuf| self.read_file(file, true, found, hand_on))
    }

    fn read_file(
        &self,
        path: &Path,
        in_folder: bool,
        found: &mut Found,
        hand_on: &mut dyn FnMut(SourceStory) -> Result<()>,
    ) -> Result<()> {
        let mut input = BufReader::with_capacity(HEAD, files::open(path)?);
        let head = input
            .fill_buf()
            .map_err(|source| Error::io("read", path, source))?;
        if is_archive(path, head) {
            return self.read_lines(path, input, found, hand_on);
        }
        let story = if in_folder {
            self.reader.read_if_story(path, self.lang.as_ref())?
        } else {
            let bytes = files::read_rest(path, input, Vec::new(), self.reader.most())?;
            Some(self.reader.read_bytes(&bytes, path, self.lang.as_ref())?)
        };
        match story {
            Some(story) => {
                let id = story.id();
                found.give(id, &story, hand_on)
            }
            None => {
                found.skip("no story");
                Ok(())
            }
        }
    }

    fn read_lines(
        &self,
        path: &Path,
        mut input: impl BufRead,
        found: &mut Found,
        hand_on: &mut dyn FnMut(SourceStory) -> Result<()>,
    ) -> Result<()> {
        let file = path.display().to_string();
        let mut line = Vec::new();
        let (mut number, mut start) = (0_u64, 0_u64);
        loop {
            line.clear();
            number += 1;
            let taken = (&mut input)
                .take(MAX_LINE)
                .read_until(b'\n', &mut line)
                .map_err(|source| Error::io("read", path, source))?;
            if taken == 0 {
                return Ok(());
            }
            let content = match line.strip_prefix(BOM) {
                Some(content) if number == 1 => content,
                _ => &line,
            };
            let text = content.trim_ascii();
            let before = line.len() - content.trim_ascii_start().len();
            if !text.is_empty() {
                let parsed = parse(text).map_err(|(at, message)| {
                    let at = (before + at).min(line.len());
                    let characters = String::from_utf8_lossy(&line[..at]).chars().count();
                    let place = Place {
                        line: Some(number),
                        column: Some(characters as u64 + 1),
                        byte: Some(start + at as u64),
                        ..Place::file(&file)
                    };
                    Error::input(place, format!("no story in JSON: {message}"))
                        .expected("one JSON object with `id` and `source`, both text, a line")
                        .hint("correct the line; nothing of this file was stored")
                })?;
                self.line(parsed, &file, found, hand_on)?;
            }
            start += taken as u64;
        }
    }

    fn line(
        &self,
        line: Line,
        file: &str,
        found: &mut Found,
        hand_on: &mut dyn FnMut(SourceStory) -> Result<()>,
    ) -> Result<()> {
        // A blank line between them keeps paragraphs apart in plain text.
        let paragraphs: Vec<&str> = line.source.lines().map(str::trim).collect();
        let mut article = plain::read(paragraphs.join("\n\n"));
        article.metadata = Metadata {
            slug: line.slug,
            date: line.date,
            ..Metadata::default()
        };
        let stated = line.lang.and_then(|tag| tag.parse::<Lang>().ok());
        let lang = self.lang.as_ref().or(stated.as_ref());
        let segmenter = |lang: &Lang| self.reader.segmenter(lang);
        let story = Story::new(article, file.to_owned(), lang, segmenter)?;
        found.give(line.id, &story, hand_on)
    }
}

impl Found {
    fn give(
        &mut self,
        id: String,
        story: &Story,
        hand_on: &mut dyn FnMut(SourceStory) -> Result<()>,
    ) -> Result<()> {
        self.read += 1;
        if story.segments.is_empty() {
            self.skip("no text");
            return Ok(());
        }
        hand_on(SourceStory {
            id,
            source: story.side(),
        })
    }

    fn skip(&mut self, reason: &'static str) {
        *self.skipped.entry(reason).or_default() += 1;
    }
}

/// Bytes of a file that are looked at to tell its format.
const HEAD: usize = crate::article::HEAD;

/// The mark that some editors put at the head of UTF-8.
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// Whether a file is JSON Lines of stories rather than one story: by its name, or by an
/// object at its head that is no ninjs item.
fn is_archive(path: &Path, head: &[u8]) -> bool {
    let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
    if ending == "jsonl" {
        return true;
    }
    let text = head.strip_prefix(BOM).unwrap_or(head).trim_ascii_start();
    path == Path::new(files::STDIO)
        && text.first() == Some(&b'{')
        && Format::detect(head, "") != Format::Ninjs
}

/// A line's story, or at which byte of it what is wrong.
fn parse(line: &[u8]) -> std::result::Result<Line, (usize, String)> {
    let text = std::str::from_utf8(line).map_err(|error| {
        (
            error.valid_up_to(),
            "this byte is no text in UTF-8".to_owned(),
        )
    })?;
    // A list would pass for an object whose fields have no names.
    if !text.starts_with('{') {
        return Err((0, "no object".to_owned()));
    }
    let line: Line = serde_json::from_str(text).map_err(|error| {
        let full = error.to_string();
        let message = full.split(" at line ").next().unwrap_or(&full);
        (error.column().saturating_sub(1), message.to_owned())
    })?;
    if line.id.trim().is_empty() {
        return Err((0, "the `id` is empty".to_owned()));
    }
    if let Some(tag) = &line.lang
        && let Err(error) = tag.parse::<Lang>()
    {
        return Err((0, error.to_string()));
    }
    Ok(line)
}
