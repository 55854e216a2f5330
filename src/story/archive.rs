//! Archives: stories that are not translated, one JSON object a line (`{"id", "source"}`, one
//! paragraph a line in `source`).

use std::collections::BTreeMap;
use std::io::{BufRead, Read};
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use super::{Story, StoryReader};
use crate::article::{Format, Metadata, plain};
use crate::memory::SourceStory;
use crate::text::Lang;
use crate::{Error, Place, Result};

/// Bytes of one line: no story is longer.
const MAX_LINE: u64 = 64 << 20;

/// The mark that some editors put at the head of UTF-8.
const BOM: &[u8] = b"\xEF\xBB\xBF";

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

/// What was read of files of stories.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Stories.
    pub read: u64,
    /// What gave no story, by reason.
    pub skipped: BTreeMap<&'static str, u64>,
}

impl Found {
    /// Counts a story and hands it on, where it has a text.
    ///
    /// # Errors
    /// What `hand_on` returns.
    pub fn give(
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

    /// Counts what gave no story.
    pub fn skip(&mut self, reason: &'static str) {
        *self.skipped.entry(reason).or_default() += 1;
    }

    /// Adds what was read of others.
    pub fn add(&mut self, other: Found) {
        self.read += other.read;
        for (reason, count) in other.skipped {
            *self.skipped.entry(reason).or_default() += count;
        }
    }
}

/// Whether a file without a name that starts with `head` is an archive rather than one story:
/// it opens with an object that is no ninjs item.
pub fn looks_like_one(head: &[u8]) -> bool {
    let text = head.strip_prefix(BOM).unwrap_or(head).trim_ascii_start();
    text.first() == Some(&b'{') && Format::detect(head, "") != Format::Ninjs
}

/// Whether a file is an archive by its name.
pub fn is_named_so(name: &Path) -> bool {
    let ending = name.extension().unwrap_or_default();
    ending.eq_ignore_ascii_case("jsonl")
}

/// Reads an archive that is called `file`, line by line, and hands its stories on. `lang` is
/// their language where it is known; else it is what a line states, or identified.
///
/// # Errors
/// A line that is no story, with its place; what `hand_on` returns.
pub fn read(
    mut input: impl BufRead,
    file: &str,
    reader: &StoryReader,
    lang: Option<&Lang>,
    found: &mut Found,
    hand_on: &mut dyn FnMut(SourceStory) -> Result<()>,
) -> Result<()> {
    let mut line = Vec::new();
    let (mut number, mut start) = (0_u64, 0_u64);
    loop {
        line.clear();
        number += 1;
        let taken = (&mut input)
            .take(MAX_LINE)
            .read_until(b'\n', &mut line)
            .map_err(|source| Error::io("read", Path::new(file), source))?;
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
                let ahead = line.get(..at).unwrap_or_default();
                let characters = String::from_utf8_lossy(ahead).chars().count();
                let place = Place {
                    line: Some(number),
                    column: Some(characters as u64 + 1),
                    byte: Some(start + at as u64),
                    ..Place::file(file)
                };
                Error::input(place, format!("no story in JSON: {message}"))
                    .expected("one JSON object a line with `id`, a text or whole number, and `source`, a text")
                    .hint("correct the line; nothing of this file was stored")
            })?;
            let story = story(parsed, file, reader, lang)?;
            found.give(id, &story, hand_on)?;
        }
        start += taken as u64;
    }
}

fn story(line: Line, file: &str, reader: &StoryReader, lang: Option<&Lang>) -> Result<Story> {
    // A blank line between them keeps paragraphs apart in plain text.
    let paragraphs: Vec<&str> = line.source.lines().map(str::trim).collect();
    let mut article = plain::read(paragraphs.join("\n\n"));
    article.metadata = Metadata {
        slug: line.slug,
        date: line.date,
        ..Metadata::default()
    };
    let stated = line.lang.and_then(|tag| tag.parse::<Lang>().ok());
    let lang = lang.or(stated.as_ref());
    Story::new(article, file.to_owned(), lang, |lang| {
        reader.segmenter(lang)
    })
}

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
