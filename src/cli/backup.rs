//! `teletipo backup`: a copy of the memory, made while it is in use.

use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;
use tempfile::TempDir;

use super::args::Backup;
use super::config::Config;
use super::memory::{open_for_reading, same_file};
use super::output::{Output, Record, STRONG, Shown};
use super::progress::Busy;
use super::{CommandResult, Outcome, files};
use crate::memory::{Mode, SqliteStore, Store};
use crate::{Error, Result};

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
        writeln!(out, "{STRONG}{}{STRONG:#} {self}", Shown(&self.file))
    }
}

/// What the copy holds.
impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let megabytes = self.bytes as f64 / 1e6;
        write!(f, "holds {} units, {megabytes:.1} MB", self.units)
    }
}

/// Copies the memory.
pub(super) fn run(arguments: &Backup, config: &Config, output: &mut Output) -> CommandResult {
    let memory = config.memory.value.first();
    if arguments.file == Path::new(files::STDIO) {
        return to_standard_output(memory, config, output);
    }
    let file = arguments.file.display().to_string();
    if same_file(memory, &file) {
        return Err(Error::usage(
            format!("{file} is the memory itself"),
            "name another file for the copy",
        )
        .into());
    }
    let store = open_for_reading(config)?;
    files::write_at(&arguments.file, arguments.force, |path| {
        copy(store.as_ref(), path, output)
    })?;
    output.record(&summary(memory, &arguments.file)?)?;
    Ok(Outcome::Done)
}

/// Copies the memory to a file of its own first: what is made page by page cannot be a stream.
fn to_standard_output(memory: &str, config: &Config, output: &mut Output) -> CommandResult {
    let store = open_for_reading(config)?;
    let folder = TempDir::with_prefix("teletipo-")
        .map_err(|source| Error::io("make", "a temporary folder", source))?;
    let path = folder.path().join("memory.db");
    copy(store.as_ref(), &path, output)?;
    let summary = summary(memory, &path)?;
    let read = |source| Error::io("read", &path, source);
    let mut file = fs::File::open(&path).map_err(read)?;
    output.without_styles()?;
    io::copy(&mut file, output.raw())?;
    output.note(format_args!("the copy {summary}"));
    Ok(Outcome::Done)
}

fn copy(store: &dyn Store, to: &Path, output: &Output) -> Result<()> {
    let _busy = Busy::new("copying the memory", output.is_quiet());
    store.backup(to, &mut |_, _| {})
}

fn summary(memory: &str, copy: &Path) -> Result<Summary> {
    let stats = SqliteStore::open(copy, Mode::ReadOnly)?.stats()?;
    Ok(Summary {
        memory: memory.to_owned(),
        file: copy.display().to_string(),
        units: stats.units,
        bytes: stats.bytes,
    })
}
