//! The files of an export: one, or as many as it takes, packed or not.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::super::files::{Finished, Unnamed};
use super::Shape;
use crate::exchange::{UnitWriter, Written};
use crate::memory::Unit;
use crate::{Error, Result};

/// Where the units of an export go. The files take their names at the very end, so that
/// nothing is there when the export fails.
pub(super) struct Parts<'a> {
    shape: &'a Shape<'a>,
    path: PathBuf,
    /// Units of a part; none for a single file.
    split: Option<u64>,
    force: bool,
    current: Option<Part>,
    finished: Vec<(PathBuf, Finished)>,
    written: Written,
}

/// The part at hand.
struct Part {
    path: PathBuf,
    writer: UnitWriter<Shared>,
    out: Shared,
    /// Units that were given to it.
    units: u64,
}

impl<'a> Parts<'a> {
    /// Starts with the first file, so that there is one whatever comes.
    ///
    /// # Errors
    /// When it cannot be written, or is there and is not to be replaced.
    pub(super) fn new(
        shape: &'a Shape<'a>,
        path: &Path,
        split: Option<u64>,
        force: bool,
    ) -> Result<Self> {
        let mut parts = Parts {
            shape,
            path: path.to_owned(),
            split,
            force,
            current: None,
            finished: Vec::new(),
            written: Written::default(),
        };
        parts.start()?;
        Ok(parts)
    }

    /// Writes one unit.
    ///
    /// # Errors
    /// When a file cannot be written.
    pub(super) fn unit(&mut self, unit: &Unit) -> Result<()> {
        let is_full = |part: &Part| self.split.is_some_and(|most| part.units >= most);
        if self.current.as_ref().is_none_or(is_full) {
            self.start()?;
        }
        let Some(part) = &mut self.current else {
            return Ok(());
        };
        part.units += 1;
        let failed = |source| Error::io("write", &part.path, source);
        part.writer.unit(unit).map_err(failed)
    }

    /// Ends the last file. What is written waits for its name.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn finish(mut self) -> Result<(Written, Vec<(PathBuf, Finished)>)> {
        self.end_part()?;
        Ok((self.written, self.finished))
    }

    fn start(&mut self) -> Result<()> {
        self.end_part()?;
        let path = match self.split {
            None => self.path.clone(),
            Some(_) => numbered(&self.path, self.finished.len() + 1),
        };
        let failed = |source| Error::io("write", &path, source);
        let file = Unnamed::new(&path, self.force)?;
        let out = Shared::new(match is_packed(&path) {
            true => Out::Packed(Box::new(GzEncoder::new(file, Compression::default()))),
            false => Out::Plain(file),
        });
        self.current = Some(Part {
            writer: self.shape.writer(out.clone()).map_err(failed)?,
            out,
            units: 0,
            path,
        });
        Ok(())
    }

    fn end_part(&mut self) -> Result<()> {
        let Some(part) = self.current.take() else {
            return Ok(());
        };
        let failed = |source| Error::io("write", &part.path, source);
        let written = part.writer.finish().map_err(failed)?;
        let file = part.out.into_file().map_err(failed)?;
        add(&mut self.written, written);
        self.finished.push((part.path, file.finish()?));
        Ok(())
    }
}

/// Adds what went into one file to what went into those before it.
pub(super) fn add(all: &mut Written, one: Written) {
    all.units += one.units;
    all.dropped_characters += one.dropped_characters;
    for (reason, count) in one.skipped {
        *all.skipped.entry(reason).or_default() += count;
    }
}

/// The name of a part: `memory-0001.tmx.gz` of `memory.tmx.gz`.
pub(super) fn numbered(path: &Path, number: usize) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let (stem, packed) = match name.strip_suffix(".gz") {
        Some(stem) => (stem, ".gz"),
        None => (&*name, ""),
    };
    let (stem, ending) = match stem.rfind('.') {
        Some(dot) if dot > 0 => stem.split_at(dot),
        _ => (stem, ""),
    };
    path.with_file_name(format!("{stem}-{number:04}{ending}{packed}"))
}

fn is_packed(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("gz"))
}

/// A file as it is or packed.
enum Out {
    Plain(Unnamed),
    Packed(Box<GzEncoder<Unnamed>>),
}

/// The file of a part, which the writer of the format has too.
#[derive(Clone)]
pub(super) struct Shared(Arc<Mutex<Out>>);

impl Shared {
    fn new(out: Out) -> Self {
        Shared(Arc::new(Mutex::new(out)))
    }

    /// The file itself, once the format's writer is gone.
    fn into_file(self) -> io::Result<Unnamed> {
        let out = Arc::into_inner(self.0)
            .ok_or_else(|| io::Error::other("the file is still being written"))?;
        match out.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Out::Plain(file) => Ok(file),
            Out::Packed(encoder) => encoder.finish(),
        }
    }

    /// Does something with the file.
    fn with<T>(&self, work: impl FnOnce(&mut Out) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.with(|out| match out {
            Out::Plain(file) => file.write(bytes),
            Out::Packed(encoder) => encoder.write(bytes),
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        // Packed data are flushed at their end alone: a flush in between costs room.
        self.with(|out| match out {
            Out::Plain(file) => file.flush(),
            Out::Packed(_) => Ok(()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_numbered_before_their_endings() {
        for (name, expected) in [
            ("out/memory.tmx", "out/memory-0003.tmx"),
            ("memory.tmx.gz", "memory-0003.tmx.gz"),
            ("a.b.po", "a.b-0003.po"),
            ("memory", "memory-0003"),
            (".hidden", ".hidden-0003"),
        ] {
            assert_eq!(numbered(Path::new(name), 3), Path::new(expected));
        }
    }
}
