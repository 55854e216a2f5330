//! Batches: documents in JSON Lines, one record a line, as `align --batch` and
//! `match --batch` read them.

pub(super) mod input;
pub(super) mod lines;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use input::Text;

use super::files;
use super::reader::StoryReader;
use super::story::Story;
use crate::text::Lang;
use crate::{Error, Result};

/// Opens a batch, `-` for standard input.
///
/// # Errors
/// When it is not there or is a folder.
pub(super) fn open(batch: &Path) -> Result<Box<dyn Read + Send>> {
    if batch == Path::new(files::STDIO) {
        return Ok(Box::new(io::stdin()));
    }
    let failed = |source| Error::io("read", batch, source);
    let file = File::open(batch).map_err(failed)?;
    if file.metadata().map_err(failed)?.is_dir() {
        return Err(failed(io::ErrorKind::IsADirectory.into()));
    }
    Ok(Box::new(file))
}

/// The text of a record, read and segmented. `name` is what messages call it where it is no
/// file.
///
/// # Errors
/// A file that cannot be read; a language that cannot be told.
pub(super) fn story(
    text: Text,
    name: String,
    reader: &StoryReader,
    lang: Option<&Lang>,
) -> Result<Story> {
    match text {
        Text::Whole(text) => reader.read_text(text, name, lang),
        Text::Segments(segments) => Story::of_segments(&segments, name, lang),
        Text::File(path) => reader.read(&path, lang),
    }
}
