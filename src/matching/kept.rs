//! A file that is derived from a memory and kept beside it.
//!
//! ```text
//! header, padded to a multiple of 64 bytes · payload
//! ```
//!
//! The header says what the payload was made from ([`Stamp`]), how long it is and its
//! checksum, and ends with a checksum of its own. What the payload means is up to who
//! writes it. The file is never trusted: where anything about it is not as it should be
//! it is [`Read::Unfit`], and whoever wanted it makes it anew from the memory.
//!
//! - `header`: the header as bytes;
//! - `mapping`: the payload in working memory, without reading it where that is possible;
//! - `writing`: putting a new file in the place of an old one.
//!
//! Architecture invariant: a file in its place is never written to. It is replaced as a
//! whole, by renaming, so that a reader has the old one or the new one; and never one of a
//! later generation by one of an earlier.

use std::fs::{self, File};
use std::io;
use std::path::Path;

use crate::text::Lang;

mod header;
mod mapping;
mod writing;

use header::Header;
pub use mapping::Payload;
pub use writing::write;

/// What a file was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// [`Store::identity`](crate::memory::Store::identity) of the memory.
    pub identity: String,
    /// [`Store::generation`](crate::memory::Store::generation) of the memory, asked for
    /// before what the payload is made from was read.
    pub generation: u64,
    /// Language that is looked up.
    pub source_lang: Lang,
    /// Language of the other side.
    pub target_lang: Lang,
    /// Of everything that makes the payload what it is: its layout, and the code that
    /// takes texts apart.
    pub version: u32,
}

impl Stamp {
    /// Whether both are of one memory, its languages and one version, at any generation.
    fn is_alike(&self, other: &Stamp) -> bool {
        let at_one_generation = Stamp {
            generation: self.generation,
            ..other.clone()
        };
        *self == at_one_generation
    }
}

/// What reading a file came to.
#[derive(Debug)]
pub enum Read {
    /// It is whole, and made from the memory that was asked for.
    Found {
        /// What was written.
        payload: Payload,
        /// Where the memory stood; it may have changed since, or be a copy that went
        /// another way ([`Store::changed_since`](crate::memory::Store::changed_since)
        /// tells).
        generation: u64,
    },
    /// There is no file.
    Missing,
    /// There is something, but it cannot be used.
    Unfit {
        /// What is wrong with it, to be put behind "it": `is cut short`.
        why: String,
    },
}

/// Reads the file at `path` where it is what `wanted` says, at whatever generation.
pub fn read(path: &Path, wanted: &Stamp) -> Read {
    match try_read(path, wanted) {
        Ok(Ok((payload, generation))) => Read::Found {
            payload,
            generation,
        },
        Ok(Err(why)) => Read::Unfit { why },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Read::Missing,
        Err(error) => Read::Unfit {
            why: format!("cannot be read: {error}"),
        },
    }
}

/// Removes a file that is of no use though it may be of a later generation, as where an
/// older copy of the memory was put in its place. Nothing happens where there is none.
///
/// # Errors
/// When it cannot be removed.
pub fn discard(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

/// The payload and its generation, or what is wrong with the file.
fn try_read(path: &Path, wanted: &Stamp) -> io::Result<Result<(Payload, u64), String>> {
    let Some(file) = open_regular(path)? else {
        return Ok(Err("is no regular file".into()));
    };
    let file = mapping::contents(&file)?;
    let checked = || {
        let header = Header::parse(&file)?;
        if !header.stamp.is_alike(wanted) {
            return Err(difference(&header.stamp, wanted).to_owned());
        }
        let payload = &file[header.length..];
        if payload.len() as u64 != header.payload_length {
            return Err("is cut short, or something was added to it".into());
        }
        if xxhash_rust::xxh3::xxh3_64(payload) != header.payload_sum {
            return Err("is damaged: its checksum is wrong".into());
        }
        Ok((header.length, header.stamp.generation))
    };
    Ok(checked().map(|(start, generation)| (file.from(start), generation)))
}

/// The file for reading; none when it is a folder, a pipe or a device, which would be read
/// without end.
fn open_regular(path: &Path) -> io::Result<Option<File>> {
    if !fs::metadata(path)?.is_file() {
        return Ok(None);
    }
    let file = File::open(path)?;
    Ok(file.metadata()?.is_file().then_some(file))
}

/// In what a stamp that is not alike differs.
fn difference(found: &Stamp, wanted: &Stamp) -> &'static str {
    if found.identity != wanted.identity {
        "belongs to another memory"
    } else if found.version != wanted.version {
        "was made by another version of teletipo"
    } else {
        "is of other languages"
    }
}

#[cfg(test)]
mod tests;
