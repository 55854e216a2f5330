//! Lines of a batch that are put aside to be read again: a temporary file without a
//! name, which is gone with the process, however that ends.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};

use crate::cli::batch::lines::Line;

/// Stands for the length of a line that is too long to be kept.
const TOO_LONG: u64 = u64::MAX;

/// Lines being put aside.
pub(super) struct Spool(BufWriter<File>);

impl Spool {
    /// An empty one.
    ///
    /// # Errors
    /// When there is no room for temporary files.
    pub(super) fn new() -> io::Result<Self> {
        Ok(Spool(BufWriter::new(tempfile::tempfile()?)))
    }

    /// Puts a line aside.
    ///
    /// # Errors
    /// When the disk is full.
    pub(super) fn add(&mut self, line: &Line) -> io::Result<()> {
        let bytes = line.bytes.as_deref();
        let length = bytes.map_or(TOO_LONG, |bytes| bytes.len() as u64);
        self.0.write_all(&line.number.to_le_bytes())?;
        self.0.write_all(&length.to_le_bytes())?;
        self.0.write_all(bytes.unwrap_or_default())
    }

    /// The lines from the first on. Read them to the end before asking again.
    ///
    /// # Errors
    /// When the disk is full.
    pub(super) fn lines(
        &mut self,
    ) -> io::Result<impl Iterator<Item = io::Result<Line>> + Send + 'static> {
        self.0.flush()?;
        let mut file = self.0.get_ref().try_clone()?;
        file.rewind()?;
        let mut file = BufReader::new(file);
        Ok(std::iter::from_fn(move || read(&mut file).transpose()))
    }
}

fn read(file: &mut impl io::BufRead) -> io::Result<Option<Line>> {
    if file.fill_buf()?.is_empty() {
        return Ok(None);
    }
    let mut number = [0; 8];
    let mut length = [0; 8];
    file.read_exact(&mut number)?;
    file.read_exact(&mut length)?;
    let length = u64::from_le_bytes(length);
    let mut bytes = None;
    if length != TOO_LONG {
        let mut text = Vec::new();
        file.take(length).read_to_end(&mut text)?;
        bytes = Some(text);
    }
    Ok(Some(Line {
        number: u64::from_le_bytes(number),
        bytes,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_back_as_often_as_wanted() {
        let mut spool = Spool::new().unwrap();
        let lines = [(3, Some(b"uno".to_vec())), (4, None), (9, Some(Vec::new()))];
        for (number, bytes) in lines.clone() {
            spool.add(&Line { number, bytes }).unwrap();
        }
        for _ in 0..2 {
            let back = spool.lines().unwrap().map(Result::unwrap);
            let back: Vec<_> = back.map(|line| (line.number, line.bytes)).collect();
            assert_eq!(back, lines);
        }
    }
}
