//! `teletipo copy`: a memory with all that it holds moved into another one, between a file and
//! a server in either direction.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::args::CopyArgs;
use super::memory::{file_of, same_file, target_of};
use super::output::{Output, Record, STRONG, Shown};
use super::progress::Busy;
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
        let how = match resumed {
            true => " (the rest of a copy that had broken off)",
            false => "",
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
    let busy = Busy::new("copying the memory", output.is_quiet());
    let copied = copying::copy(source.as_ref(), target.as_mut(), &mut |_| Ok(()))?;
    drop(busy);
    output.record(&Summary {
        from: source.named(),
        to: target.named(),
        copied,
    })?;
    Ok(Outcome::Done)
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
