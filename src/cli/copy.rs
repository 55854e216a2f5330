//! `teletipo copy`: a memory with all that it holds moved into another one, between a file and
//! a server in either direction.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::args::CopyArgs;
use super::memory::{file_of, same_file, target_of};
use super::output::{Output, Record, STRONG, Shown};
use super::progress::Progress;
use super::{CommandResult, Outcome};
use crate::memory::copying::{self, Copied, Tables};
use crate::memory::postgres::address::{is_address, without_password};
use crate::memory::{Mode, PostgresStore, SqliteStore};
use crate::{Error, Result};

#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary {
    from: String,
    to: String,
    #[serde(flatten)]
    copied: Copied,
}

impl Record for Summary {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let Copied { rows, resumed } = self.copied;
        let how = match (resumed, rows) {
            (true, _) => " (the rest of a copy that had broken off)",
            (false, 0) => " (all was there)",
            (false, _) => "",
        };
        writeln!(
            out,
            "{STRONG}{}{STRONG:#} holds what {} holds: {rows} rows copied{how}",
            Shown(&self.to),
            Shown(&self.from)
        )
    }
}

/// Copies the memory.
pub(super) fn run(arguments: &CopyArgs, output: &mut Output) -> CommandResult {
    let CopyArgs { from, to } = arguments;
    if same_file(from, to) {
        return Err(Error::usage(
            format!("`{}` is named twice", without_password(to)),
            "name another memory with --to",
        )
        .into());
    }
    let source = source(from)?;
    let mut target = target(to)?;
    let mut progress = None;
    let copied = copying::copy(source.as_ref(), target.as_mut(), &mut |done, all| {
        let total = usize::try_from(all).unwrap_or(usize::MAX);
        let bar = progress.get_or_insert_with(|| Progress::new(total, output.is_quiet()));
        bar.reach(done, doing(done, all));
        Ok(())
    })?;
    drop(progress);
    output.record(&Summary {
        from: source.named(),
        to: target.named(),
        copied,
    })?;
    Ok(Outcome::Done)
}

/// What is being done when so many rows of so many are there.
fn doing(done: u64, all: u64) -> &'static str {
    match done < all {
        true => "rows",
        false => "rows; making the indexes",
    }
}

fn source(memory: &str) -> Result<Box<dyn Tables>> {
    Ok(match is_address(memory) {
        true => Box::new(PostgresStore::open(&target_of(memory)?, Mode::ReadOnly)?),
        false => Box::new(SqliteStore::open(file_of(memory)?, Mode::ReadOnly)?),
    })
}

fn target(memory: &str) -> Result<Box<dyn Tables>> {
    Ok(match is_address(memory) {
        true => Box::new(PostgresStore::open_for_copy(&target_of(memory)?)?),
        false => {
            let path: &Path = file_of(memory)?;
            Box::new(SqliteStore::open_for_copy(path)?)
        }
    })
}
