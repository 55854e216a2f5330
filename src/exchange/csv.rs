//! CSV.

use std::io::{self, BufRead, Write};

use super::{Reading, Summary, Written};
use crate::memory::Unit;
use crate::{Error, Place, Result};

/// Reads units and hands each on.
///
/// # Errors
/// Not written yet.
pub fn read<R: BufRead>(
    _input: R,
    name: &str,
    _reading: &Reading,
    _each: impl FnMut(Unit) -> Result<()>,
) -> Result<Summary> {
    Err(Error::input(Place::file(name), "not written yet"))
}

/// Writes units.
pub struct Writer<W: Write> {
    out: W,
}

impl<W: Write> Writer<W> {
    /// Starts a file.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn new(out: W) -> Self {
        Writer { out }
    }

    /// Writes one unit.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn unit(&mut self, _unit: &Unit) -> io::Result<()> {
        Ok(())
    }

    /// Ends the file.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn finish(mut self) -> io::Result<Written> {
        self.out.flush()?;
        Ok(Written::default())
    }
}
