//! Opening the memories that a command works on.
//!
//! The first is the desk's own, which may be written to; the others, such as an
//! agency's or an old desk's, are only looked into.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use jiff::Timestamp;

use super::Failure;
use super::config::{Config, Origin};
use super::output::Output;
use super::progress::Busy;
use super::suggestion::did_you_mean;
use super::surroundings::surroundings;
use crate::matching::{Charges, Match, Matcher, Searched, index_beside};
use crate::memory::postgres::address::{Target, is_address, without_password};
use crate::memory::together::{check_places, named_twice};
use crate::memory::{Filter, Mode, PostgresStore, SqliteStore, Store};
use crate::text::Lang;
use crate::{Error, Result};

/// The memories of a call, as flags and settings name them: at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MemoryPaths {
    first: String,
    others: Vec<String>,
}

impl MemoryPaths {
    /// One memory.
    pub(crate) fn one(path: String) -> MemoryPaths {
        MemoryPaths {
            first: path,
            others: Vec::new(),
        }
    }

    /// These memories; nothing where there are none.
    pub(crate) fn of(paths: Vec<String>) -> Option<MemoryPaths> {
        let mut paths = paths.into_iter();
        Some(MemoryPaths {
            first: paths.next()?,
            others: paths.collect(),
        })
    }

    /// The one that may be written to.
    pub(crate) fn first(&self) -> &str {
        &self.first
    }

    /// Whether there are others beside the first.
    pub(crate) fn are_several(&self) -> bool {
        !self.others.is_empty()
    }

    /// All of them, in their order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        let others = self.others.iter().map(String::as_str);
        std::iter::once(self.first.as_str()).chain(others)
    }
}

impl fmt::Display for MemoryPaths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.first)?;
        self.others
            .iter()
            .try_for_each(|path| write!(f, ", {path}"))
    }
}

/// As an environment variable holds them: parted by commas.
impl FromStr for MemoryPaths {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let paths: Vec<String> = text.split(',').map(|path| path.trim().to_owned()).collect();
        let named = paths.iter().all(|path| !path.is_empty());
        let paths = named.then_some(paths).and_then(MemoryPaths::of);
        paths.ok_or_else(|| "there is a name missing beside a comma".to_owned())
    }
}

/// Whether two paths name one file.
pub(super) fn same_file(one: &str, other: &str) -> bool {
    let place = |path: &str| fs::canonicalize(path).ok();
    one == other || place(one).is_some_and(|one| place(other) == Some(one))
}

/// Refuses a memory that is named twice: its matches would all be listed twice.
///
/// # Errors
/// [`Error::Usage`] with its name.
pub(super) fn check_distinct(paths: &MemoryPaths) -> Result<()> {
    for (number, path) in paths.iter().enumerate() {
        let mut before = paths.iter().take(number);
        if before.any(|other| same_file(other, path)) {
            return Err(named_twice(path, path));
        }
    }
    Ok(())
}

/// Opens the first memory for writing; it is made if it does not exist.
///
/// # Errors
/// When it is no memory of ours or cannot be written.
pub(super) fn open_for_writing(config: &Config) -> Result<Box<dyn Store>> {
    let mut store = open(config.memory.value.first(), Mode::Create)?;
    store.sign(author(config));
    Ok(store)
}

/// Who makes the changes of this call, where that is known.
fn author(config: &Config) -> Option<String> {
    let author = config.author.value.trim();
    (!author.is_empty()).then(|| author.to_owned())
}

/// Opens the first memory, which exists, for reading.
///
/// # Errors
/// When there is none, or it cannot be read.
pub(super) fn open_for_reading(config: &Config) -> Result<Box<dyn Store>> {
    open(config.memory.value.first(), Mode::ReadOnly)
}

/// Opens the first memory, which exists, for writing.
///
/// # Errors
/// When there is none, or it cannot be written.
pub(super) fn existing_for_writing(config: &Config) -> Result<Box<dyn Store>> {
    let mut store = open(config.memory.value.first(), Mode::ReadWrite)?;
    store.sign(author(config));
    Ok(store)
}

/// The first memory's file.
///
/// # Errors
/// When it is named by an address.
pub(super) fn path(config: &Config) -> Result<&Path> {
    file_of(config.memory.value.first())
}

/// Opens the first memory for reading, as it stood at a time where one is given.
///
/// # Errors
/// When there is none, or it cannot be read.
pub(super) fn open_as_of(config: &Config, at: Option<Timestamp>) -> Result<Box<dyn Store>> {
    let store = open_for_reading(config)?;
    match at {
        None => Ok(store),
        Some(at) => store.as_of(at),
    }
}

/// The error that a story is not known, with the one that may be meant.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn unknown_story(store: &dyn Store, id: &str) -> Result<Error> {
    let stories = store.stories()?;
    let known: Vec<&str> = stories.iter().map(|story| story.id.as_str()).collect();
    let error = Error::memory(store.name(), format!("it has no story `{id}`"));
    Ok(match did_you_mean(id, &known) {
        Some(other) => error.hint(format!("did you mean `{other}`?")),
        None => error.hint("`teletipo search` shows the stories of units in brackets"),
    })
}

/// A matcher over all units of one memory as they are, without penalties.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn plain_matcher<'s>(
    store: &'s dyn Store,
    source: &Lang,
    target: &Lang,
) -> Result<Matcher<'s>> {
    let searched = Searched {
        store,
        beside: index_beside(store, source, target),
        filter: Filter::default(),
        charges: Charges::default(),
    };
    Matcher::over(vec![searched], source, target)
}

/// Does `work` with the first memory, which is made if it does not exist. One that was made
/// for work that failed before anything was stored is gone again.
///
/// # Errors
/// As [`open_for_writing`], and what `work` returns.
pub(super) fn writing<T>(
    config: &Config,
    work: impl FnOnce(&mut dyn Store) -> std::result::Result<T, Failure>,
) -> std::result::Result<T, Failure> {
    let memory = config.memory.value.first();
    // One on a server knows by itself whether it was there.
    let was_there = !is_address(memory) && Path::new(memory).exists();
    let mut store = open_for_writing(config)?;
    let done = work(store.as_mut());
    if done.is_err() && !was_there {
        store.discard_if_empty();
    }
    done
}

/// Opens a memory.
///
/// # Errors
/// When it is no memory of ours, or cannot be opened so.
pub(super) fn open(memory: &str, mode: Mode) -> Result<Box<dyn Store>> {
    if is_address(memory) {
        return Ok(Box::new(PostgresStore::open(&target_of(memory)?, mode)?));
    }
    Ok(Box::new(SqliteStore::open(file_of(memory)?, mode)?))
}

/// The server, database and schema that an address names.
///
/// # Errors
/// When it cannot be read, or a file that it depends on cannot.
pub(super) fn target_of(memory: &str) -> Result<Target> {
    Target::of(memory, &surroundings()?)
}

/// The file that a memory is.
///
/// # Errors
/// When it is named by an address.
pub(super) fn file_of(memory: &str) -> Result<&Path> {
    if memory.contains("://") {
        return Err(Error::usage(
            format!("`{}` is no file", without_password(memory)),
            "name a memory file, such as --memory desk.db, or the address of a server, such as postgres://user@host/database",
        ));
    }
    Ok(Path::new(memory))
}

/// All memories of a call, open to be looked into.
pub(super) struct Memories {
    paths: MemoryPaths,
    first: Box<dyn Store>,
    others: Vec<Box<dyn Store>>,
    /// What the units of each lose.
    charges: Vec<Charges>,
    /// Origins that a flag of this call takes points off.
    asked_origins: Vec<String>,
}

impl Memories {
    /// Opens all of them.
    ///
    /// # Errors
    /// When one cannot be read or is named twice; a penalty for a memory that is not
    /// among them.
    pub(super) fn open(config: &Config) -> Result<Memories> {
        Memories::beside(open_for_reading(config)?, config)
    }

    /// The same as they stood at a time, where one is given.
    ///
    /// # Errors
    /// As [`Memories::open`].
    pub(super) fn open_as_of(config: &Config, at: Option<Timestamp>) -> Result<Memories> {
        let mut memories = Memories::open(config)?;
        if let Some(at) = at {
            memories.first = memories.first.as_of(at)?;
            for other in &mut memories.others {
                *other = other.as_of(at)?;
            }
        }
        Ok(memories)
    }

    /// Opens the others beside the first, which is open.
    ///
    /// # Errors
    /// As [`Memories::open`].
    pub(super) fn beside(first: Box<dyn Store>, config: &Config) -> Result<Memories> {
        let paths = config.memory.value.clone();
        check_distinct(&paths)?;
        let penalties = &config.penalties;
        // Settings may name memories that only other calls use.
        if penalties.origin == Origin::Flag {
            penalties.value.check(&paths)?;
        }
        let charges: Vec<Charges> = paths
            .iter()
            .map(|path| penalties.value.charges(path, &paths))
            .collect();
        // What is no memory's name is an origin, for all of them.
        let origins = charges.first().map_or(&[][..], |first| &first.origins);
        let asked_origins = match penalties.origin {
            Origin::Flag => origins.iter().map(|(origin, _)| origin.clone()).collect(),
            _ => Vec::new(),
        };
        let others = paths.others.iter().map(|path| open(path, Mode::ReadOnly));
        let others = others.collect::<Result<Vec<_>>>()?;
        let stores: Vec<&dyn Store> = [&first]
            .into_iter()
            .chain(&others)
            .map(AsRef::as_ref)
            .collect();
        check_places(stores.into_iter().zip(paths.iter().collect::<Vec<_>>()))?;
        Ok(Memories {
            charges,
            asked_origins,
            others,
            first,
            paths,
        })
    }

    /// The first of them.
    pub(super) fn first(&self) -> &dyn Store {
        self.first.as_ref()
    }

    /// The memory that a match is from.
    pub(super) fn store_of(&self, found: &Match) -> &dyn Store {
        let other = found.memory.checked_sub(1);
        let other = other.and_then(|other| self.others.get(other));
        other.unwrap_or(&self.first).as_ref()
    }

    /// Looks copy in `source` up in all of them, among the units that pass the filter.
    /// Where an index had to be made anew it is said why.
    ///
    /// # Errors
    /// When a memory cannot be read.
    pub(super) fn matcher(
        &self,
        source: &Lang,
        target: &Lang,
        filter: &Filter,
        output: &mut Output,
    ) -> Result<Matcher<'_>> {
        let stores = std::iter::once(&self.first).chain(&self.others);
        let searched = stores.zip(&self.charges).map(|(store, charges)| Searched {
            store: store.as_ref(),
            beside: index_beside(store.as_ref(), source, target),
            filter: filter.clone(),
            charges: charges.clone(),
        });
        let matcher = Matcher::over(searched.collect(), source, target)?;
        tell_notes(&matcher, output);
        for origin in &self.asked_origins {
            if !matcher.has_origin(origin)? {
                output.warn_once(&format!(
                    "the penalty for `{origin}` takes nothing off: no memory in use has that name, and no unit came from it"
                ));
            }
        }
        Ok(matcher)
    }

    /// The memory that a match is from, as it was named; none where there is only one.
    pub(super) fn name_of(&self, found: &Match) -> Option<&str> {
        let several = self.paths.are_several();
        several
            .then(|| self.paths.iter().nth(found.memory))
            .flatten()
    }
}

/// The file that keeps the index of a memory for the languages of the settings, where one
/// is kept.
pub(super) fn index_path(store: &dyn Store, config: &Config) -> Option<PathBuf> {
    index_beside(store, &config.src.value, &config.tgt.value)
}

/// Brings the index beside a memory up to date, now that it was written to, so that the
/// next look-up need not. That it cannot be done is no failure: what was to be stored is
/// stored.
pub(super) fn keep_index(store: &dyn Store, config: &Config, output: &mut Output) {
    // Of a memory that is no file nothing is kept.
    if store.file().is_none() {
        return;
    }
    let (source, target) = (&config.src.value, &config.tgt.value);
    let busy = Busy::new("indexing the memory", output.is_quiet());
    let matcher = plain_matcher(store, source, target);
    drop(busy);
    // That the index was behind needs no word after a write.
    if let Err(error) = matcher {
        output.warn(format_args!("{}; there is no index yet", error.one_line()));
    }
}

/// Says on request how many units were searched.
///
/// # Errors
/// When a memory cannot be read.
pub(super) fn tell_searched(matcher: &Matcher<'_>, output: &mut Output) -> Result<()> {
    // Counting them takes time where the memory is on a server.
    if output.is_verbose() {
        output.detail(format_args!("{} units searched", matcher.units()?));
    }
    Ok(())
}

fn tell_notes(matcher: &Matcher<'_>, output: &mut Output) {
    for note in matcher.notes() {
        output.note(format_args!("the match index {note}: it was made anew"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_names_one_or_more() {
        for (text, first, shown) in [
            ("a.db", "a.db", "a.db"),
            ("a.db, b c.db", "a.db", "a.db, b c.db"),
        ] {
            let paths: MemoryPaths = text.parse().unwrap();
            assert_eq!((paths.first(), &*paths.to_string()), (first, shown));
            assert_eq!(paths.are_several(), shown.contains(','));
        }
        for wrong in ["", "a.db,", ",a.db", "a.db,,b.db"] {
            assert!(wrong.parse::<MemoryPaths>().is_err(), "{wrong}");
        }
    }
}
