//! Opening the memory that a command works on.

use std::path::Path;

use super::config::Config;
use crate::memory::{Mode, SqliteStore};
use crate::{Error, Result};

/// Opens the memory for writing; it is made if it does not exist.
///
/// # Errors
/// When it is no memory of ours or cannot be written.
pub(super) fn open_for_writing(config: &Config) -> Result<SqliteStore> {
    open(&config.memory.value, Mode::Create)
}

/// Opens an existing memory for reading.
///
/// # Errors
/// When there is none, or it cannot be read.
pub(super) fn open_for_reading(config: &Config) -> Result<SqliteStore> {
    open(&config.memory.value, Mode::ReadOnly)
}

fn open(memory: &str, mode: Mode) -> Result<SqliteStore> {
    if memory.contains("://") {
        return Err(Error::usage(
            format!("`{memory}` is no file"),
            "name a memory file, such as --memory desk.db",
        ));
    }
    SqliteStore::open(Path::new(memory), mode)
}
