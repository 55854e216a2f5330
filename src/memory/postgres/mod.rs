//! The memory on a PostgreSQL server, which many use at once.
//!
//! The schema is in `memory/postgres/` at the top of the repository, as numbered migrations
//! with the reasons beside them; `memory/README.md` tells it in words. Answers are those of
//! [`SqliteStore`](crate::memory::SqliteStore), in the same order.
//!
//! Architecture invariant: who writes holds the row of `meta` from the beginning of the
//! transaction to its end. Writes come one after the other, each sees all before it, and
//! generations are committed in their order.
//!
//! - `address`, `passwords`, `service`: where the memory is, as its user names it;
//! - `session`, `tls`: the connection; `failure`: what the server says, in words that a user
//!   can act on;
//! - `open`: the memory found or made, and brought to the current version; `discard`: taken away
//!   again;
//! - `row`, `words`, `writer`: units as rows, read and written;
//! - `story`, `import`, `edit`, `retraction`, `dedupe`: the writes, whose rules are in
//!   `memory::writing`; `changes`: which units they touched;
//! - `read`, `listing`, `figures`, `matching`, `search`: the reads; `version`, `states`: what
//!   was before;
//! - `keys`, `keying`: what units are found by when they are near a text, and how it is kept;
//!   `near`: how they are found;
//! - `tables`: its rows, to be copied from and into;
//! - `carry`: a memory filled from it, for the past and for copies; [`doctor`]: its health.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::error::{Error, Result};
use crate::memory::writing::Signature;
use crate::memory::{
    Concordance, Conflict, Dedupe, Examined, Filter, Growth, Hit, ImportSummary, ImportWatch,
    MatchText, Merge, MergeCounts, Mode, Near, OwnIndex, Period, Proposed, Retraction,
    SourceSegment, SourceStory, Stats, StatusChange, Store, StoredUnit, StoryInfo, StoryLine,
    StoryList, StoryOutcome, StoryRecord, StoryRevision, StoryVersion, Unit, UnitChange, UnitId,
    UnitState,
};
use crate::text::Lang;

pub mod address;
mod carry;
mod changes;
mod dedupe;
mod discard;
pub mod doctor;
mod edit;
mod failure;
mod figures;
mod import;
mod keying;
mod keys;
mod listing;
mod matching;
mod near;
mod open;
pub mod passwords;
mod read;
mod retraction;
mod row;
mod search;
mod service;
mod session;
mod states;
mod story;
mod tables;
mod tls;
mod version;
mod words;
mod writer;

use address::Target;
use failure::Sql;
use near::Way;
use open::Made;
use session::Session;

/// A memory on a PostgreSQL server.
///
/// Any number of programs may use it: readers are never blocked, writers wait for each other
/// (two minutes, then they give up without having done anything). A connection that was lost
/// is made again by the next call; what was being stored then is not there.
///
/// It talks to the server on a runtime of its own, and must not be called from inside another
/// one's task.
pub struct PostgresStore {
    session: Session,
    /// What was made when it was opened.
    made: Made,
    /// Who makes the changes.
    author: Option<String>,
}

impl PostgresStore {
    /// Opens the memory at `target`, or makes it, as `mode` says; one of an earlier version
    /// is brought to the current one when it is opened for writing.
    ///
    /// # Errors
    /// [`Error::Memory`], with what to try: the server does not answer or refuses, there is no
    /// such database or no memory in it, or one of a newer version, or something else.
    pub fn open(target: &Target, mode: Mode) -> Result<Self> {
        let opened = Session::connect(target, mode).and_then(|session| {
            let made = open::prepare(&session)?;
            tables::refuse_unfinished(&session)?;
            if mode != Mode::ReadOnly {
                keying::bring_up(&session)?;
            }
            Ok((session, made))
        });
        let (session, made) = opened.map_err(|failure| failure.explain(target))?;
        Ok(PostgresStore {
            session,
            made,
            author: None,
        })
    }

    /// Removes the memory with all that is in it, where this opening made it; tells whether it is
    /// gone. Others that have it open are waited for.
    ///
    /// # Errors
    /// When the server is gone, or others have it open for longer than two minutes.
    pub fn remove(self) -> Result<bool> {
        self.explained(discard::discard(&self.session, self.made, false))
    }

    /// Waits so many seconds for others that write, and not two minutes.
    ///
    /// # Errors
    /// When the server is gone.
    pub fn wait_for_writers(&self, seconds: u32) -> Result<()> {
        self.explained(self.session.wait_for_locks(seconds))
    }

    /// Runs `work` in one transaction, with what it says of itself and the connection.
    fn write<T>(
        &mut self,
        cause: &'static str,
        now: Timestamp,
        work: impl FnOnce(&Session, &Signature<'_>) -> Sql<T>,
    ) -> Result<T> {
        self.write_if(true, cause, now, work)
    }

    /// The same, and undoes it all where it is not to be kept.
    fn write_if<T>(
        &mut self,
        keep: bool,
        cause: &'static str,
        now: Timestamp,
        work: impl FnOnce(&Session, &Signature<'_>) -> Sql<T>,
    ) -> Result<T> {
        if self.session.mode() == Mode::ReadOnly {
            return Err(Error::memory(self.name(), "it was opened for reading only")
                .hint("open it for writing"));
        }
        let signature = Signature {
            now,
            author: self.author.as_deref(),
            cause,
        };
        let session = &self.session;
        self.explained(session.write(keep, || work(session, &signature)))
    }

    /// A failure in the user's words.
    fn explained<T>(&self, outcome: Sql<T>) -> Result<T> {
        outcome.map_err(|failure| failure.explain(self.session.target()))
    }
}

impl Store for PostgresStore {
    fn name(&self) -> String {
        self.session.target().name.clone()
    }

    fn file(&self) -> Option<&Path> {
        None
    }

    fn derived_from(&self) -> Option<PathBuf> {
        let folder = self.session.target().derived.as_ref()?;
        // Whoever cannot read it will be told so by what is done next.
        Some(folder.join(self.identity().ok()?))
    }

    fn as_of(&self, at: Timestamp) -> Result<Box<dyn Store>> {
        Ok(Box::new(self.explained(carry::past(&self.session, at))?))
    }

    fn backup(&self, to: &Path, progress: &mut dyn FnMut(u64, u64)) -> Result<()> {
        self.explained(carry::copy(&self.session, to, progress))
    }

    fn examine(&self) -> Result<Examined> {
        doctor::examine(self.session.target(), false)
    }

    fn discard_if_empty(self: Box<Self>) -> bool {
        discard::discard(&self.session, self.made, true).unwrap_or(false)
    }

    fn place(&self) -> Result<Option<String>> {
        let place = || {
            // No two servers that run have a start and a database's number in common.
            let row = self.session.row(
                "SELECT concat_ws(' ', extract(epoch FROM pg_postmaster_start_time()), oid)
                 FROM pg_database WHERE datname = current_database()",
                &[],
            )?;
            let database: String = row.try_get(0)?;
            Ok(Some(format!("{database} {}", self.session.target().schema)))
        };
        self.explained(place())
    }

    fn sign(&mut self, author: Option<String>) {
        self.author = author;
    }

    fn store_story(&mut self, record: &StoryRecord<'_>, now: Timestamp) -> Result<StoryOutcome> {
        self.write("story", now, |session, signature| {
            story::store(session, record, signature.author, now)
        })
    }

    fn import_sources(
        &mut self,
        stories: &mut dyn Iterator<Item = Result<SourceStory>>,
        now: Timestamp,
    ) -> Result<ImportSummary> {
        self.write("import", now, |session, signature| {
            story::import(session, stories, signature)
        })
    }

    fn story(&self, id: &str) -> Result<Option<StoryInfo>> {
        let found = read::stories(&self.session, Some(id));
        Ok(self.explained(found)?.pop())
    }

    fn story_revisions(&self, id: &str) -> Result<Vec<StoryRevision>> {
        self.explained(version::revisions(&self.session, id))
    }

    fn story_version(&self, id: &str, revision: Option<u32>) -> Result<Option<StoryVersion>> {
        self.explained(version::version(&self.session, id, revision))
    }

    fn retract(&mut self, story: &str, reason: &str, now: Timestamp) -> Result<StatusChange> {
        self.write("retract", now, |session, signature| {
            retraction::retract(session, story, reason, signature.author, now)
        })
    }

    fn restore(&mut self, story: &str, now: Timestamp) -> Result<StatusChange> {
        self.write("restore", now, |session, signature| {
            retraction::restore(session, story, signature.author, now)
        })
    }

    fn retractions(&self, story: &str) -> Result<Vec<Retraction>> {
        self.explained(retraction::retractions(&self.session, story))
    }

    fn unit_states(&self, id: UnitId) -> Result<Vec<UnitState>> {
        self.explained(states::states(&self.session, id))
    }

    fn edit_unit(
        &mut self,
        id: UnitId,
        source: Option<&str>,
        target: Option<&str>,
        now: Timestamp,
    ) -> Result<UnitChange> {
        self.write("edit", now, |session, signature| {
            edit::edit(session, id, source, target, signature)
        })
    }

    fn delete_unit(&mut self, id: UnitId, now: Timestamp) -> Result<UnitChange> {
        self.write("delete", now, |session, signature| {
            edit::delete(session, id, signature)
        })
    }

    fn restore_unit(&mut self, id: UnitId, now: Timestamp) -> Result<UnitChange> {
        self.write("restore", now, |session, signature| {
            edit::restore(session, id, signature)
        })
    }

    fn units_of_story(&self, story: &str) -> Result<Vec<StoredUnit>> {
        let units = self
            .session
            .moment(|| match read::story_number(&self.session, story)? {
                Some(number) => read::units_of(&self.session, number),
                None => Ok(Vec::new()),
            });
        self.explained(units)
    }

    fn merged_of_story(&self, story: &str) -> Result<Vec<StoredUnit>> {
        self.explained(states::merged_of_story(&self.session, story))
    }

    fn dedupe(
        &mut self,
        how: Dedupe,
        now: Timestamp,
        visit: &mut dyn FnMut(&Merge) -> Result<()>,
    ) -> Result<MergeCounts> {
        self.write_if(!how.dry_run, "dedupe", now, |session, signature| {
            dedupe::dedupe(session, how, signature, visit)
        })
    }

    fn conflicts(
        &self,
        filter: &Filter,
        visit: &mut dyn FnMut(&Conflict) -> Result<()>,
    ) -> Result<u64> {
        self.explained(dedupe::conflicts(&self.session, filter, visit))
    }

    fn growth(&self, period: Period) -> Result<Vec<Growth>> {
        self.explained(figures::growth(&self.session, period))
    }

    fn list_stories(&self, list: &StoryList) -> Result<Vec<StoryLine>> {
        self.explained(listing::list(&self.session, list))
    }

    fn stories(&self) -> Result<Vec<StoryInfo>> {
        self.explained(read::stories(&self.session, None))
    }

    fn import_watched(
        &mut self,
        units: &mut dyn Iterator<Item = Result<Unit>>,
        now: Timestamp,
        watch: &mut dyn ImportWatch,
    ) -> Result<ImportSummary> {
        let (summary, generation) = self.write("import", now, |session, signature| {
            import::import(session, units, signature, watch)
        })?;
        watch.done(generation);
        Ok(summary)
    }

    fn for_each_unit(
        &self,
        filter: &Filter,
        visit: &mut dyn FnMut(&mut StoredUnit) -> Result<()>,
    ) -> Result<()> {
        self.explained(read::units(&self.session, filter, &mut |unit| {
            visit(unit).map(|()| true)
        }))
    }

    fn unit(&self, id: UnitId) -> Result<Option<StoredUnit>> {
        self.explained(read::unit(&self.session, id))
    }

    fn match_texts(
        &self,
        source_lang: &Lang,
        target_lang: &Lang,
        visit: &mut dyn FnMut(&MatchText<'_>) -> Result<()>,
    ) -> Result<()> {
        let session = &self.session;
        self.explained(matching::texts(session, source_lang, target_lang, visit))
    }

    fn match_texts_of(
        &self,
        units: &[UnitId],
        source_lang: &Lang,
        target_lang: &Lang,
        visit: &mut dyn FnMut(&MatchText<'_>) -> Result<()>,
    ) -> Result<()> {
        let session = &self.session;
        let visited = matching::texts_of(session, units, source_lang, target_lang, visit);
        self.explained(visited)
    }

    fn changed_since(&self, generation: u64) -> Result<Option<Vec<UnitId>>> {
        self.explained(changes::since(&self.session, generation))
    }

    fn unit_ids(&self, filter: &Filter) -> Result<Vec<UnitId>> {
        self.explained(read::unit_ids(&self.session, filter))
    }

    fn source_segments(&self, visit: &mut dyn FnMut(SourceSegment) -> Result<()>) -> Result<()> {
        self.explained(read::source_segments(&self.session, visit))
    }

    fn search(&self, concordance: &Concordance) -> Result<Vec<Hit>> {
        self.explained(search::search(&self.session, concordance))
    }

    fn stats(&self) -> Result<Stats> {
        self.explained(figures::stats(&self.session))
    }

    fn moment(&self, read: &mut dyn FnMut() -> Result<()>) -> Result<()> {
        self.explained(self.session.moment(|| Ok(read()?)))
    }

    fn generation(&self) -> Result<u64> {
        self.explained(changes::generation(&self.session))
    }

    fn identity(&self) -> Result<String> {
        let identity = || {
            Ok(self
                .session
                .row("SELECT identity FROM meta", &[])?
                .try_get(0)?)
        };
        self.explained(identity())
    }

    fn own_index(&self) -> Option<&dyn OwnIndex> {
        Some(self)
    }
}

impl OwnIndex for PostgresStore {
    fn near(&self, near: &Near<'_>) -> Result<Vec<Proposed>> {
        self.explained(near::near(&self.session, near, Way::Keys))
    }

    fn near_by_scan(&self, near: &Near<'_>) -> Result<Vec<Proposed>> {
        self.explained(near::near(&self.session, near, Way::Scan))
    }

    fn units_between(&self, source_lang: &Lang, target_lang: &Lang) -> Result<u64> {
        self.explained(near::units_between(&self.session, source_lang, target_lang))
    }

    fn has_origin(&self, origin: &str, source_lang: &Lang, target_lang: &Lang) -> Result<bool> {
        let session = &self.session;
        self.explained(near::has_origin(session, origin, source_lang, target_lang))
    }
}
