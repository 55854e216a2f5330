//! `teletipo import --source-only`: untranslated stories into the memory.
//!
//! Read are JSON Lines with one story a line (`{"id", "source"}`, one paragraph a line
//! in `source`), story files, and folders of both. A file is stored as a whole or, when
//! anything of it is broken, not at all; of a folder the other files are stored all the same.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;

use serde::Deserialize;
use serde_json::Value;

use super::args::Import;
use super::config::{Config, Origin};
use super::import::ImportRecord;
use super::memory::writing;
use super::output::Output;
use super::progress::Busy;
use super::reader::StoryReader;
use super::story::Story;
use super::{CommandResult, Outcome, files, now};
use crate::article::{Format, Metadata, plain};
use crate::memory::{ImportSummary, SourceStory, Store};
use crate::text::Lang;
use crate::{Error, Place, Result};

/// Stories that wait between the reader and the memory: enough to keep both busy.
const WAITING: usize = 256;

/// Bytes of one line: no story is longer.
const MAX_LINE: u64 = 64 << 20;

/// A line of an archive; further fields are passed over.
#[derive(Deserialize)]
struct Line {
    /// A text or a whole number; of a memory an id is a text.
    id: Value,
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
    /// What is wrong with files of a folder that were left out, a line each.
    left_out: Vec<String>,
}

/// Imports what each argument names.
pub(super) fn run(arguments: &Import, config: &Config, output: &mut Output) -> CommandResult {
    let (reading, all_archives) = arguments.story_reading()?;
    let sources = Sources {
        reader: StoryReader::new(&reading, config)?,
        all_archives,
        lang: (config.src.origin != Origin::Default).then(|| config.src.value.clone()),
    };
    writing(config, |store| {
        sources.import_all(&arguments.files, store, output)
    })
}

/// How stories are read.
struct Sources {
    reader: StoryReader,
    /// Whether every file is JSON Lines, whatever it looks like.
    all_archives: bool,
    /// The language that the user names; else it is stated or identified.
    lang: Option<Lang>,
}

impl Sources {
    fn import_all(
        &self,
        paths: &[PathBuf],
        store: &mut dyn Store,
        output: &mut Output,
    ) -> CommandResult {
        let mut outcome = Outcome::Done;
        for path in paths {
            let busy = Busy::new("importing", output.is_quiet());
            let (found, stored) = self.import(path, store)?;
            drop(busy);
            for line in &found.left_out {
                output.warn(format_args!("{line}; left out"));
                outcome = Outcome::Findings;
            }
            output.record(&ImportRecord {
                what: "stories",
                file: path.display().to_string(),
                read: found.read,
                stored,
                skipped: found.skipped,
            })?;
        }
        Ok(outcome)
    }

    /// Imports a file, or a folder file by file: one bad file must not keep the others
    /// from being stored.
    fn import(&self, path: &Path, store: &mut dyn Store) -> Result<(Found, ImportSummary)> {
        if !path.is_dir() {
            return self.transaction(&[path.to_owned()], false, store);
        }
        let (below, closed) = files::files_below(path, &[])?;
        let mut sum = (Found::default(), ImportSummary::default());
        closed.iter().for_each(|error| sum.0.leave_out(error));
        // Story files are stored together, which is quick: each is read before it is given
        // to the memory. Of an archive, lines are given that may have to be undone.
        let are_stories = |one: &PathBuf, other: &PathBuf| {
            !self.is_archive(one, &[]) && !self.is_archive(other, &[])
        };
        for files in below.chunk_by(are_stories) {
            match self.transaction(files, true, store) {
                Ok((found, stored)) => {
                    sum.0.add(found);
                    sum.1.created += stored.created;
                    sum.1.updated += stored.updated;
                    sum.1.unchanged += stored.unchanged;
                }
                Err(error @ Error::Memory { .. }) => return Err(error),
                Err(error) => sum.0.leave_out(&error),
            }
        }
        Ok(sum)
    }

    /// Imports files in one transaction, reading on one thread and storing on another; an
    /// error undoes all of it.
    fn transaction(
        &self,
        files: &[PathBuf],
        in_folder: bool,
        store: &mut dyn Store,
    ) -> Result<(Found, ImportSummary)> {
        let now = now()?;
        let (sender, receiver) = mpsc::sync_channel::<Result<SourceStory>>(WAITING);
        thread::scope(|scope| {
            let reader = scope.spawn(move || {
                let mut found = Found::default();
                // Where the memory failed, nobody reads this: it reports its own error.
                let stopped = || Error::memory("", "it stopped taking stories");
                let mut hand_on = |story| sender.send(Ok(story)).map_err(|_| stopped());
                let mut files = files.iter();
                let read = files
                    .try_for_each(|file| self.read_file(file, in_folder, &mut found, &mut hand_on));
                if let Err(error) = read {
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

    fn read_file(
        &self,
        path: &Path,
        in_folder: bool,
        found: &mut Found,
        hand_on: &mut dyn FnMut(SourceStory) -> Result<()>,
    ) -> Result<()> {
        if in_folder && !self.is_archive(path, &[]) {
            return match self.reader.read_if_story(path, self.lang.as_ref()) {
                Ok(Some(story)) => found.give(story.id(), &story, hand_on),
                Ok(None) => {
                    found.skip("no story");
                    Ok(())
                }
                Err(error) => {
                    found.leave_out(&error);
                    Ok(())
                }
            };
        }
        let mut input = BufReader::with_capacity(HEAD, files::open(path)?);
        let head = input
            .fill_buf()
            .map_err(|source| Error::io("read", path, source))?;
        if self.is_archive(path, head) {
            return self.read_lines(path, input, found, hand_on);
        }
        let bytes = files::read_rest(path, input, Vec::new(), self.reader.most())?;
        let story = self.reader.read_bytes(&bytes, path, self.lang.as_ref())?;
        found.give(story.id(), &story, hand_on)
    }

    /// Whether a file that starts with `head` is JSON Lines of stories rather than one
    /// story: by its name, or by an object at its head that is no ninjs item.
    fn is_archive(&self, path: &Path, head: &[u8]) -> bool {
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        if self.all_archives || ending == "jsonl" {
            return true;
        }
        let text = head.strip_prefix(BOM).unwrap_or(head).trim_ascii_start();
        path == Path::new(files::STDIO)
            && text.first() == Some(&b'{')
            && Format::detect(head, "") != Format::Ninjs
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
                let (id, parsed) = parse(text).map_err(|(at, message)| {
                    let at = (before + at).min(line.len());
                    let characters = String::from_utf8_lossy(&line[..at]).chars().count();
                    let place = Place {
                        line: Some(number),
                        column: Some(characters as u64 + 1),
                        byte: Some(start + at as u64),
                        ..Place::file(&file)
                    };
                    Error::input(place, format!("no story in JSON: {message}"))
                        .expected("one JSON object a line with `id`, a text or whole number, and `source`, a text")
                        .hint("correct the line; nothing of this file was stored")
                })?;
                self.line(id, parsed, &file, found, hand_on)?;
            }
            start += taken as u64;
        }
    }

    fn line(
        &self,
        id: String,
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
        found.give(id, &story, hand_on)
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

    /// Counts a file, or a folder of files, that cannot be read.
    fn leave_out(&mut self, error: &Error) {
        self.skip("broken");
        self.left_out.push(error.one_line());
    }

    fn add(&mut self, other: Found) {
        self.read += other.read;
        for (reason, count) in other.skipped {
            *self.skipped.entry(reason).or_default() += count;
        }
        self.left_out.extend(other.left_out);
    }
}

/// Bytes of a file that are looked at to tell its format.
const HEAD: usize = crate::article::HEAD;

/// The mark that some editors put at the head of UTF-8.
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// A line's story with its id, or at which byte of it what is wrong.
fn parse(line: &[u8]) -> std::result::Result<(String, Line), (usize, String)> {
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
    let id = match &line.id {
        Value::String(id) if id.trim().is_empty() => Err("the `id` is empty"),
        Value::String(id) => Ok(id.clone()),
        Value::Number(id) if !id.is_f64() => Ok(id.to_string()),
        Value::Number(_) => Err("the `id` is no whole number of up to 64 bits"),
        _ => Err("the `id` is no text or number"),
    };
    let id = id.map_err(|wrong| (0, wrong.to_owned()))?;
    if let Some(tag) = &line.lang
        && let Err(error) = tag.parse::<Lang>()
    {
        return Err((0, error.to_string()));
    }
    Ok((id, line))
}
