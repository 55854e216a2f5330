//! `teletipo backup`: a copy of the memory, made while it is in use.

use std::io::{self, Write};

use serde::Serialize;

use super::args::Backup;
use super::config::Config;
use super::memory::{open_for_reading, same_file};
use super::output::{Output, Record, STRONG, Shown};
use super::progress::Busy;
use super::{CommandResult, Outcome, files};
use crate::Error;
use crate::memory::Store;

#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary {
    memory: String,
    file: String,
    units: u64,
    bytes: u64,
}

impl Record for Summary {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "{STRONG}{}{STRONG:#} holds {} units, {:.1} MB",
            Shown(&self.file),
            self.units,
            self.bytes as f64 / 1e6
        )
    }
}

/// Copies the memory.
pub(super) fn run(arguments: &Backup, config: &Config, output: &mut Output) -> CommandResult {
    let memory = config.memory.value.first();
    let file = arguments.file.display().to_string();
    if same_file(memory, &file) {
        return Err(Error::usage(
            format!("{file} is the memory itself"),
            "name another file for the copy",
        )
        .into());
    }
    let store = open_for_reading(config)?;
    let busy = Busy::new("copying the memory", output.is_quiet());
    files::write_at(&arguments.file, arguments.force, |path| {
        store.backup(path, &mut |_, _| {})
    })?;
    drop(busy);
    let copy = crate::memory::SqliteStore::open(&arguments.file, crate::memory::Mode::ReadOnly)?;
    let stats = copy.stats()?;
    output.record(&Summary {
        memory: memory.to_owned(),
        file,
        units: stats.units,
        bytes: stats.bytes,
    })?;
    Ok(Outcome::Done)
}
