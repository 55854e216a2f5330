//! `export --to omegat`: the memory as a project folder of OmegaT.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::super::files::{self, Finished, Unnamed};
use super::parts::{Parts, add};
use super::{Shape, each_ahead};
use crate::exchange::{Written, omegat};
use crate::memory::{Filter, Store};
use crate::{Error, Result};

/// What the files of pairs are called.
const MEMORY: &str = "memory.tmx";

/// Writes the project; tells what went into it and how many files it took.
///
/// # Errors
/// A folder with something in it without `force`, a memory that cannot be read, or a file
/// that cannot be written.
pub(super) fn write(
    store: &dyn Store,
    filter: &Filter,
    shape: &Shape<'_>,
    folder: &Path,
    split: Option<u64>,
    force: bool,
) -> Result<(Written, u64)> {
    check_empty(folder, force)?;
    for below in omegat::FOLDERS {
        files::create_folder(&folder.join(below))?;
    }
    let mut settings = Unnamed::new(&folder.join(omegat::SETTINGS), force)?;
    let text = omegat::settings(shape.codes.0, shape.codes.1);
    let failed = |source| Error::io("write", folder.join(omegat::SETTINGS), source);
    settings.write_all(text.as_bytes()).map_err(failed)?;
    let settings = settings.finish()?;

    let mut memories: BTreeMap<u32, Parts<'_>> = BTreeMap::new();
    each_ahead(store, filter, |unit| {
        let penalty = omegat::penalty(unit);
        if let Some(memory) = memories.get_mut(&penalty) {
            return memory.unit(unit);
        }
        let below = folder.join(omegat::memory_folder(penalty));
        files::create_folder(&below)?;
        let mut memory = Parts::new(shape, &below.join(MEMORY), split, force)?;
        memory.unit(unit)?;
        memories.insert(penalty, memory);
        Ok(())
    })?;

    let mut written = Written::default();
    let mut finished: Vec<(PathBuf, Finished)> = Vec::new();
    for memory in memories.into_values() {
        let (one, files) = memory.finish()?;
        add(&mut written, one);
        finished.extend(files);
    }
    let mut paths = Vec::new();
    for (path, file) in finished {
        file.take_name()?;
        paths.push(path);
    }
    settings.take_name()?;
    remove_older(folder, &paths)?;
    Ok((written, paths.len() as u64 + 1))
}

/// Refuses a folder that something is in already, unless `force` says otherwise.
fn check_empty(folder: &Path, force: bool) -> Result<()> {
    let failed = |source| Error::io("write", folder, source);
    let is_empty = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => true,
        Err(error) => return Err(failed(error)),
    };
    if is_empty || force {
        return Ok(());
    }
    let full = "the folder is not empty; --force writes into it";
    Err(failed(io::Error::new(io::ErrorKind::AlreadyExists, full)))
}

/// Removes what an earlier export left in the project's memories: OmegaT would go on
/// offering pairs that the memory has no more.
fn remove_older(folder: &Path, written: &[PathBuf]) -> Result<()> {
    for penalty in (0..=90).step_by(10) {
        let below = folder.join(omegat::memory_folder(penalty));
        let Ok(entries) = fs::read_dir(&below) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let is_ours = entry.file_name().to_str().is_some_and(is_memory);
            if is_ours && !written.contains(&path) {
                fs::remove_file(&path).map_err(|source| Error::io("remove", &path, source))?;
            }
        }
    }
    Ok(())
}

/// Whether an export writes files of this name.
fn is_memory(name: &str) -> bool {
    let stem = name
        .strip_suffix(".tmx")
        .and_then(|stem| stem.strip_prefix("memory"));
    stem.is_some_and(|number| {
        let digits = number.strip_prefix('-').unwrap_or_default();
        number.is_empty() || digits.len() >= 4 && digits.bytes().all(|b| b.is_ascii_digit())
    })
}
