//! The memory in one SQLite file.
//!
//! The schema is in `memory/sqlite/` at the top of the repository, as numbered
//! migrations with the reasons beside them; `memory/README.md` tells it in words.
//!
//! - `open`: opening a file safely and bringing it to the current version;
//! - `failure`: what SQLite says, in words that a user can act on;
//! - `lock`: who holds a locked memory;
//! - `row`, `writer`: units as rows, read and written; `write`: who wrote them;
//! - `story`, `import`: the two writes;
//! - `arrived`, `words`, `log`: what makes large imports quick;
//! - `changes`: which units a write touched, and which were touched since;
//! - `retraction`: stories out of use and back in it; `edit`: single units written; `dedupe`:
//!   duplicates and conflicts;
//! - `read`, `listing`, `search`, `matching`: the reads; `doubt`: what a list goes by; `version`, `states`: what was before;
//! - `as_of`: the memory as it stood at a time; `backup`: a copy of it; `doctor`: its health.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::error::{Error, Result};
use crate::memory::writing::Signature;
use crate::memory::{
    Concordance, Conflict, Dedupe, Examined, Filter, Growth, Hit, ImportSummary, ImportWatch,
    MatchText, Merge, MergeCounts, Period, Retraction, SourceSegment, SourceStory, Stats,
    StatusChange, Store, StoredUnit, StoryInfo, StoryLine, StoryList, StoryOutcome, StoryRecord,
    StoryRevision, StoryVersion, Unit, UnitChange, UnitId, UnitState,
};

mod arrived;
mod as_of;
mod backup;
mod changes;
mod dedupe;
pub mod doctor;
mod doubt;

mod edit;
mod failure;
mod import;
mod listing;
mod lock;
mod log;
mod matching;
mod open;
mod read;
mod retraction;
mod row;
mod search;
mod states;
mod story;
mod tables;
pub(crate) mod transfer;
mod version;
mod words;
mod write;
mod writer;

use as_of::Temporary;
use failure::{Failure, Sql};
use log::{Flushing, Tidying};

use crate::text::Lang;

/// What a memory is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Reading; it must exist. Works on a medium that cannot be written.
    ReadOnly,
    /// Reading and writing; it must exist.
    ReadWrite,
    /// Reading and writing; it is made, with its folders, when it does not exist.
    Create,
}

/// How long a write waits for another program's write to end. Imports of a
/// hundred thousand units take less.
const LOCK_WAIT: Duration = Duration::from_secs(10);

/// What a connection is set up for.
#[derive(Clone, Copy)]
enum Work {
    Usual,
    Import,
}

/// What SQLite keeps of the file in working memory, in kibibytes: its own default.
const USUAL_CACHE: i64 = 2_000;

/// The same during an import into a memory that holds something: new units are spread all
/// over the index of identities, of which a million units fill 24 MiB; what of it is not at
/// hand is read and written again for each of them.
const IMPORT_CACHE: i64 = 64 * 1024;

/// Pages in the write-ahead log from which they are moved to their places, as SQLite does
/// by itself.
const USUAL_CHECKPOINT: i64 = 1000;

/// A memory in a SQLite file.
///
/// Several processes may use one file: readers are never blocked, writers wait
/// for each other (ten seconds, then they give up without having done anything).
#[derive(Debug)]
pub struct SqliteStore {
    /// Before the connection: the last one to be closed removes the log.
    tidying: Tidying,
    connection: Connection,
    path: PathBuf,
    mode: Mode,
    lock_wait: Duration,
    /// Who makes the changes.
    author: Option<String>,
    /// Of one that is gone when it is dropped.
    temporary: Option<Temporary>,
}

impl SqliteStore {
    /// Opens the memory at `path`, or makes it, as `mode` says; one of an earlier
    /// version is brought to the current one when it is opened for writing.
    ///
    /// # Errors
    /// [`Error::Memory`], with what to try: there is no memory, it is no SQLite
    /// database, another program's database, a memory of a newer version, it is
    /// locked, or the system refuses access. A file that is refused is not changed.
    pub fn open(path: impl AsRef<Path>, mode: Mode) -> Result<Self> {
        Self::open_waiting(path, mode, LOCK_WAIT)
    }

    /// [`SqliteStore::open`] with another time to wait for locks.
    ///
    /// # Errors
    /// See [`SqliteStore::open`].
    pub fn open_waiting(path: impl AsRef<Path>, mode: Mode, lock_wait: Duration) -> Result<Self> {
        let path = path.as_ref().to_owned();
        let opened = open::connect(&path, mode, lock_wait).and_then(|connection| {
            tables::refuse_unfinished(&connection)?;
            Ok(connection)
        });
        let connection = opened.map_err(|failure| failure.explain(&path, lock_wait))?;
        Ok(SqliteStore::of(connection, path, mode, lock_wait))
    }

    fn of(connection: Connection, path: PathBuf, mode: Mode, lock_wait: Duration) -> Self {
        SqliteStore {
            tidying: Tidying::default(),
            connection,
            path,
            mode,
            lock_wait,
            author: None,
            temporary: None,
        }
    }

    /// The file, as the user named it.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs `work` in one transaction that holds the write lock from its start, so
    /// that what it reads is still true when it writes. An error undoes all.
    fn write<T>(&mut self, work: impl FnOnce(&Transaction<'_>) -> Sql<T>) -> Result<T> {
        self.write_if(true, work)
    }

    /// The same, and undoes it all where it is not to be kept.
    fn write_if<T>(
        &mut self,
        keep: bool,
        work: impl FnOnce(&Transaction<'_>) -> Sql<T>,
    ) -> Result<T> {
        if self.mode == Mode::ReadOnly {
            return Err(
                Error::memory(self.path.display(), "it was opened for reading only")
                    .hint("open it for writing"),
            );
        }
        let done = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(Failure::from)
            .and_then(|transaction| {
                let value = work(&transaction)?;
                match keep {
                    true => transaction.commit()?,
                    false => transaction.rollback()?,
                }
                Ok(value)
            });
        self.explained(done)
    }

    /// Gives the connection as much working memory as the work needs.
    fn set_up_for(&self, work: Work) -> Result<()> {
        let (cache, temporary, checkpoint) = match work {
            Work::Usual => (USUAL_CACHE, "DEFAULT", USUAL_CHECKPOINT),
            Work::Import => (IMPORT_CACHE, "MEMORY", 0),
        };
        let set = || -> Sql<()> {
            // By the rules of SQLite a negative number is of kibibytes.
            self.connection.pragma_update(None, "cache_size", -cache)?;
            // Each statement keeps what it may have to undo, which is little; but once
            // that was much, SQLite would write it to a file for each of the next million.
            self.connection
                .pragma_update(None, "temp_store", temporary)?;
            self.connection
                .pragma_update(None, "wal_autocheckpoint", checkpoint)?;
            Ok(self.connection.execute_batch("PRAGMA shrink_memory")?)
        };
        self.explained(set())
    }

    /// A failure in the user's words.
    fn explained<T>(&self, outcome: Sql<T>) -> Result<T> {
        outcome.map_err(|failure| failure.explain(&self.path, self.lock_wait))
    }
}

/// What a write says of itself.
fn signature<'a>(author: Option<&'a str>, now: Timestamp, cause: &'static str) -> Signature<'a> {
    Signature { now, author, cause }
}

impl Store for SqliteStore {
    fn name(&self) -> String {
        self.path.display().to_string()
    }

    fn file(&self) -> Option<&Path> {
        self.temporary.is_none().then_some(&self.path)
    }

    fn as_of(&self, at: Timestamp) -> Result<Box<dyn Store>> {
        Ok(Box::new(self.past(at)?))
    }

    fn backup(&self, to: &Path, progress: &mut dyn FnMut(u64, u64)) -> Result<()> {
        self.explained(backup::copy(&self.connection, to, progress))
    }

    fn examine(&self) -> Result<Examined> {
        doctor::examine(&self.path, false)
    }

    fn discard_if_empty(mut self: Box<Self>) -> bool {
        self.tidying.wait();
        let is_empty = || read::generation(&self.connection).is_ok_and(|moment| moment == 0);
        // Only who is alone with a memory may end its write-ahead log; whoever else has it
        // open may be about to write, and is not waited for.
        let is_alone = || {
            let connection = &self.connection;
            connection.busy_timeout(Duration::ZERO)?;
            connection.query_row("PRAGMA journal_mode = DELETE", [], |row| {
                row.get::<_, String>(0)
            })
        };
        if !(is_empty() && is_alone().is_ok_and(|log| log == "delete") && is_empty()) {
            return false;
        }
        drop(self.connection);
        std::fs::remove_file(&self.path).is_ok()
    }

    fn sign(&mut self, author: Option<String>) {
        self.author = author;
    }

    fn story_revisions(&self, id: &str) -> Result<Vec<StoryRevision>> {
        self.explained(version::revisions(&self.connection, id))
    }

    fn story_version(&self, id: &str, revision: Option<u32>) -> Result<Option<StoryVersion>> {
        self.explained(version::version(&self.connection, id, revision))
    }

    fn retract(&mut self, story: &str, reason: &str, now: Timestamp) -> Result<StatusChange> {
        let author = self.author.clone();
        let author = author.as_deref();
        self.write(|transaction| retraction::retract(transaction, story, reason, author, now))
    }

    fn restore(&mut self, story: &str, now: Timestamp) -> Result<StatusChange> {
        let author = self.author.clone();
        let author = author.as_deref();
        self.write(|transaction| retraction::restore(transaction, story, author, now))
    }

    fn edit_unit(
        &mut self,
        id: UnitId,
        source: Option<&str>,
        target: Option<&str>,
        now: Timestamp,
    ) -> Result<UnitChange> {
        let author = self.author.clone();
        let signature = signature(author.as_deref(), now, "edit");
        self.write(|transaction| edit::edit(transaction, id, source, target, &signature))
    }

    fn delete_unit(&mut self, id: UnitId, now: Timestamp) -> Result<UnitChange> {
        let author = self.author.clone();
        let signature = signature(author.as_deref(), now, "delete");
        self.write(|transaction| edit::delete(transaction, id, &signature))
    }

    fn restore_unit(&mut self, id: UnitId, now: Timestamp) -> Result<UnitChange> {
        let author = self.author.clone();
        let signature = signature(author.as_deref(), now, "restore");
        self.write(|transaction| edit::restore(transaction, id, &signature))
    }

    fn units_of_story(&self, story: &str) -> Result<Vec<StoredUnit>> {
        let units = || match version::number_of(&self.connection, story)? {
            Some(number) => read::units_of(&self.connection, number),
            None => Ok(Vec::new()),
        };
        self.explained(units())
    }

    fn merged_of_story(&self, story: &str) -> Result<Vec<StoredUnit>> {
        self.explained(states::merged_of_story(&self.connection, story))
    }

    fn dedupe(
        &mut self,
        how: Dedupe,
        now: Timestamp,
        visit: &mut dyn FnMut(&Merge) -> Result<()>,
    ) -> Result<MergeCounts> {
        let author = self.author.clone();
        let signature = signature(author.as_deref(), now, "dedupe");
        let keep = !how.dry_run;
        self.write_if(keep, |transaction| {
            dedupe::dedupe(transaction, how, &signature, visit)
        })
    }

    fn conflicts(
        &self,
        filter: &Filter,
        visit: &mut dyn FnMut(&Conflict) -> Result<()>,
    ) -> Result<u64> {
        self.explained(dedupe::conflicts(&self.connection, filter, visit))
    }

    fn growth(&self, period: Period) -> Result<Vec<Growth>> {
        self.explained(read::growth(&self.connection, period))
    }

    fn retractions(&self, story: &str) -> Result<Vec<Retraction>> {
        self.explained(retraction::retractions(&self.connection, story))
    }

    fn unit_states(&self, id: UnitId) -> Result<Vec<UnitState>> {
        self.explained(states::states(&self.connection, id))
    }

    fn store_story(&mut self, record: &StoryRecord<'_>, now: Timestamp) -> Result<StoryOutcome> {
        let author = self.author.clone();
        self.write(|transaction| story::store(transaction, record, author.as_deref(), now))
    }

    fn import_sources(
        &mut self,
        stories: &mut dyn Iterator<Item = Result<SourceStory>>,
        now: Timestamp,
    ) -> Result<ImportSummary> {
        let author = self.author.clone();
        let signature = signature(author.as_deref(), now, "import");
        self.write(|transaction| story::import(transaction, stories, &signature))
    }

    fn story(&self, id: &str) -> Result<Option<StoryInfo>> {
        let found = read::stories(&self.connection, Some(id));
        Ok(self.explained(found)?.pop())
    }

    fn list_stories(&self, list: &StoryList) -> Result<Vec<StoryLine>> {
        self.explained(listing::list(&self.connection, list))
    }

    fn stories(&self) -> Result<Vec<StoryInfo>> {
        self.explained(read::stories(&self.connection, None))
    }

    fn import_watched(
        &mut self,
        units: &mut dyn Iterator<Item = Result<Unit>>,
        now: Timestamp,
        watch: &mut dyn ImportWatch,
    ) -> Result<ImportSummary> {
        self.set_up_for(Work::Import)?;
        let flushing = Flushing::start(&self.path);
        let author = self.author.clone();
        let signature = signature(author.as_deref(), now, "import");
        let done = self.write(|transaction| import::import(transaction, units, &signature, watch));
        drop(flushing);
        self.set_up_for(Work::Usual)?;
        let (summary, generation) = done?;
        watch.done(generation);
        self.tidying.start(&self.connection, &self.path);
        Ok(summary)
    }

    fn for_each_unit(
        &self,
        filter: &Filter,
        visit: &mut dyn FnMut(&mut StoredUnit) -> Result<()>,
    ) -> Result<()> {
        self.explained(read::units(&self.connection, filter, &mut |unit| {
            visit(unit).map(|()| true)
        }))
    }

    fn unit(&self, id: UnitId) -> Result<Option<StoredUnit>> {
        self.explained(read::unit(&self.connection, id))
    }

    fn match_texts(
        &self,
        source_lang: &Lang,
        target_lang: &Lang,
        visit: &mut dyn FnMut(&MatchText<'_>) -> Result<()>,
    ) -> Result<()> {
        self.explained(matching::texts(
            &self.connection,
            source_lang,
            target_lang,
            visit,
        ))
    }

    fn match_texts_of(
        &self,
        units: &[UnitId],
        source_lang: &Lang,
        target_lang: &Lang,
        visit: &mut dyn FnMut(&MatchText<'_>) -> Result<()>,
    ) -> Result<()> {
        self.explained(matching::texts_of(
            &self.connection,
            units,
            source_lang,
            target_lang,
            visit,
        ))
    }

    fn changed_since(&self, generation: u64) -> Result<Option<Vec<UnitId>>> {
        self.explained(changes::since(&self.connection, generation))
    }

    fn unit_ids(&self, filter: &Filter) -> Result<Vec<UnitId>> {
        self.explained(read::unit_ids(&self.connection, filter))
    }

    fn source_segments(&self, visit: &mut dyn FnMut(SourceSegment) -> Result<()>) -> Result<()> {
        self.explained(read::source_segments(&self.connection, visit))
    }

    fn search(&self, concordance: &Concordance) -> Result<Vec<Hit>> {
        self.explained(self.ready_words())?;
        let mut hits = Vec::new();
        // It may take several statements, which see one moment.
        self.moment(&mut || {
            hits = self.explained(search::search(&self.connection, concordance))?;
            Ok(())
        })?;
        Ok(hits)
    }

    fn read_ahead(&self) -> Result<()> {
        self.explained(read::ahead(&self.connection))
    }

    fn stats(&self) -> Result<Stats> {
        self.explained(read::stats(&self.connection))
    }

    fn moment(&self, read: &mut dyn FnMut() -> Result<()>) -> Result<()> {
        self.explained(read::moment(&self.connection, read))
    }

    fn generation(&self) -> Result<u64> {
        self.explained(read::generation(&self.connection))
    }

    fn identity(&self) -> Result<String> {
        self.explained(read::identity(&self.connection))
    }
}

#[cfg(test)]
mod tests;
