//! What every memory can do, whatever keeps it.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Serialize;

use crate::error::Result;
use crate::memory::tag;
use crate::memory::{
    Concordance, Conflict, Dedupe, Examined, Growth, Hit, ImportWatch, Merge, MergeCounts,
    OwnIndex, Period, Retraction, SourceStory, Stats, StatusChange, StoredUnit, StoryInfo,
    StoryLine, StoryList, StoryOutcome, StoryRecord, StoryRevision, StoryVersion, Unit, UnitChange,
    UnitId, UnitState,
};
use crate::text::Lang;

/// A translation memory.
///
/// Every write is one transaction: it is done as a whole or not at all, and a
/// reader sees the memory before it or after it. Every read is of one moment.
/// Units of retracted stories are in no answer except [`Store::story`],
/// [`Store::stories`], [`Store::unit`] and what tells of the past.
///
/// All methods fail with [`Error::Memory`](crate::Error::Memory) when the memory
/// cannot be used; `now` is cut to whole seconds.
pub trait Store: Send {
    /// The memory as its user named it, for messages: a path, or an address, in which no
    /// password is.
    fn name(&self) -> String;

    /// The file that it is, beside which what is derived from it can be kept; none where it
    /// is no file, or one that is gone when it is dropped.
    fn file(&self) -> Option<&Path>;

    /// What files are named after that are derived from it and kept for the next call: its own
    /// path, or a name in the user's folder for what is derived from memories on servers. None
    /// where nothing can be kept.
    fn derived_from(&self) -> Option<PathBuf> {
        self.file().map(Path::to_owned)
    }

    /// The memory as it stood at the end of the second `at`, retractions included, for
    /// reading; gone when it is dropped. It takes time and temporary space by the number of
    /// units that were in use then.
    ///
    /// # Errors
    /// There is no room for it.
    fn as_of(&self, at: Timestamp) -> Result<Box<dyn Store>>;

    /// Copies the memory as it stands into the file at `to`, which is empty or not there,
    /// while others may write. The copy is a memory in one file, without a log beside it.
    /// `progress` is told how much is done, and of how much.
    ///
    /// # Errors
    /// When the file cannot be written; it holds no memory then.
    fn backup(&self, to: &Path, progress: &mut dyn FnMut(u64, u64)) -> Result<()>;

    /// Checks all that the program relies on; nothing is repaired.
    ///
    /// # Errors
    /// When it cannot be read at all.
    fn examine(&self) -> Result<Examined>;

    /// Removes the memory where nothing was ever stored in it and no other program has it
    /// open; one on a server only where this opening made it. Tells whether it is gone. That it
    /// stays is no failure: it is an empty memory.
    fn discard_if_empty(self: Box<Self>) -> bool;

    /// Where a memory on a server is, however its address is spelt: no other memory that can be
    /// opened now has the same. None for a file.
    fn place(&self) -> Result<Option<String>> {
        Ok(None)
    }

    /// Reads once what searches read, so that the first ones need not wait for the disk; it
    /// takes seconds where there are millions of units. A memory that another machine looks
    /// after has nothing to read.
    ///
    /// # Errors
    /// When it cannot be read.
    fn read_ahead(&self) -> Result<()> {
        Ok(())
    }

    /// Says who makes the changes from here on; none: nobody says so.
    fn sign(&mut self, author: Option<String>);

    /// Stores a version of a story with its texts, its beads and the units that
    /// follow from them; see [`StoryRecord`] for what one side alone means.
    ///
    /// The units that the story has are kept where they can be: the same source
    /// and target is the same unit, perhaps at another position; the same source
    /// with another target is an update of the unit (a revision); the rest is new,
    /// and what the story no longer has leaves the memory for its history.
    ///
    /// # Errors
    /// [`Error::Usage`](crate::Error::Usage) when the record contradicts itself;
    /// [`Error::Conflict`](crate::Error::Conflict) when the story is not at the version that
    /// the record is [based on](StoryRecord::based_on).
    fn store_story(&mut self, record: &StoryRecord<'_>, now: Timestamp) -> Result<StoryOutcome>;

    /// Stores the source texts of stories, such as an archive that is not translated
    /// yet: each as [`Store::store_story`] does with one side, all of them or, when an
    /// item is an error, none. Counts stories.
    ///
    /// # Errors
    /// The first error that `stories` yields; [`Error::Usage`](crate::Error::Usage)
    /// for a story without an id.
    fn import_sources(
        &mut self,
        stories: &mut dyn Iterator<Item = Result<SourceStory>>,
        now: Timestamp,
    ) -> Result<ImportSummary>;

    /// What is known of a story; none when its id is not known.
    fn story(&self, id: &str) -> Result<Option<StoryInfo>>;

    /// The versions of a story, oldest first; none for an unknown story. Versions that an
    /// earlier teletipo stored are there as far as they brought a text.
    fn story_revisions(&self, id: &str) -> Result<Vec<StoryRevision>>;

    /// The texts of a story with its beads, as of one of its versions, or as of the last;
    /// none where there is no such story or version.
    fn story_version(&self, id: &str, revision: Option<u32>) -> Result<Option<StoryVersion>>;

    /// Takes a story out of use: its units are in no match, search or export from now on.
    /// They stay in the memory, and [`Store::restore`] brings them back.
    fn retract(&mut self, story: &str, reason: &str, now: Timestamp) -> Result<StatusChange>;

    /// Brings a retracted story back into use.
    fn restore(&mut self, story: &str, now: Timestamp) -> Result<StatusChange>;

    /// When a story was out of use, oldest first.
    fn retractions(&self, story: &str) -> Result<Vec<Retraction>>;

    /// Every state of a unit, oldest first, the current one last; of a unit that is gone,
    /// those that it was in. Empty where there never was such a unit.
    fn unit_states(&self, id: UnitId) -> Result<Vec<UnitState>>;

    /// Gives a unit other texts, as a revision of it; what is none stays. Tags that fit the
    /// new text stay, others go.
    ///
    /// # Errors
    /// [`Error::Usage`](crate::Error::Usage) for an empty text.
    fn edit_unit(
        &mut self,
        id: UnitId,
        source: Option<&str>,
        target: Option<&str>,
        now: Timestamp,
    ) -> Result<UnitChange>;

    /// Takes a unit out of the memory and into its history.
    fn delete_unit(&mut self, id: UnitId, now: Timestamp) -> Result<UnitChange>;

    /// Brings a unit back that is gone, as it was last.
    fn restore_unit(&mut self, id: UnitId, now: Timestamp) -> Result<UnitChange>;

    /// The units of a story, also of a retracted one, by position and number.
    fn units_of_story(&self, story: &str) -> Result<Vec<StoredUnit>>;

    /// The units of a story that were merged into units of others, as they were before.
    fn merged_of_story(&self, story: &str) -> Result<Vec<StoredUnit>>;

    /// Merges duplicates by the rules that [`DuplicateRule`](crate::memory::DuplicateRule)
    /// states, one rule after the other, and calls `visit` for each. What lives on takes in
    /// the properties that it has not, the highest known confidence and the earliest
    /// creation date; what is merged goes to the history, and the current beads of its
    /// story point to what lives on.
    ///
    /// # Errors
    /// The first error that `visit` returns; nothing is merged then.
    fn dedupe(
        &mut self,
        how: Dedupe,
        now: Timestamp,
        visit: &mut dyn FnMut(&Merge) -> Result<()>,
    ) -> Result<MergeCounts>;

    /// Calls `visit` for every source text that units which pass the filter translate in
    /// several ways; gives how many there are.
    ///
    /// # Errors
    /// The first error that `visit` returns; the rest is not visited.
    fn conflicts(
        &self,
        filter: &Filter,
        visit: &mut dyn FnMut(&Conflict) -> Result<()>,
    ) -> Result<u64>;

    /// How many of the live units were created in each period in which any was, in order.
    fn growth(&self, period: Period) -> Result<Vec<Growth>>;

    /// Stories a page at a time; see [`StoryList`]. It takes time by the length of the page
    /// and not by the number of stories, unless a rare property is asked for.
    ///
    /// # Errors
    /// [`Error::Usage`](crate::Error::Usage) for a place to go on from that no page gave.
    fn list_stories(&self, list: &StoryList) -> Result<Vec<StoryLine>>;

    /// All stories, by id.
    fn stories(&self) -> Result<Vec<StoryInfo>>;

    /// Stores units from elsewhere, all of them or, when an item is an error, none.
    ///
    /// Texts are made NFC and trimmed; everything else is kept as given: story,
    /// position, contexts, confidence, dates, revision. For each unit, in order:
    ///
    /// 1. The memory has a unit with the same languages, story, position, source
    ///    and target: it is the same unit. Where only dates or the revision
    ///    differ, or where the memory's was changed later, nothing happens
    ///    (unchanged); otherwise it takes on the given properties (updated),
    ///    keeping the earlier creation date.
    /// 2. Otherwise, where story and position are given, and the memory has a
    ///    unit there with the same languages and source but another target, that
    ///    was changed earlier and that this import has not met yet: it is a
    ///    new translation of it (updated; a revision).
    /// 3. Otherwise it is a new unit (created). Translations of one source from
    ///    different places, or without a place, live side by side.
    ///
    /// Where several given units are the same unit, the first of them decides between 2
    /// and 3. What it becomes does not depend on their order: only the one changed last
    /// counts and, of those changed at the same time, the last one in the order of file,
    /// neighbours, origin, confidence and properties. The others count as unchanged.
    ///
    /// The condition of 2 that a unit is met once keeps units apart that live side by
    /// side in the memory that the file was exported from.
    ///
    /// # Errors
    /// The first error that `units` yields; [`Error::Usage`](crate::Error::Usage)
    /// for a unit with an empty text or a confidence that is no probability.
    fn import(
        &mut self,
        units: &mut dyn Iterator<Item = Result<Unit>>,
        now: Timestamp,
    ) -> Result<ImportSummary> {
        self.import_watched(units, now, &mut ())
    }

    /// [`Store::import`] with somebody looking on.
    ///
    /// # Errors
    /// As [`Store::import`].
    fn import_watched(
        &mut self,
        units: &mut dyn Iterator<Item = Result<Unit>>,
        now: Timestamp,
        watch: &mut dyn ImportWatch,
    ) -> Result<ImportSummary>;

    /// Calls `visit` for every unit that passes the filter: those of stories, ordered by
    /// story, position, source, target and languages, and behind them those of no story in
    /// the order in which they came in. What is visited may be taken: the next unit is
    /// written over what stands there then, and its strings are used again.
    ///
    /// # Errors
    /// The first error that `visit` returns; the rest is not visited.
    fn for_each_unit(
        &self,
        filter: &Filter,
        visit: &mut dyn FnMut(&mut StoredUnit) -> Result<()>,
    ) -> Result<()>;

    /// One unit by its number; none when there is no such unit now.
    fn unit(&self, id: UnitId) -> Result<Option<StoredUnit>>;

    /// Calls `visit` for the text that each unit between the two languages (of any
    /// region, translated in either direction) is found by, when copy in `source_lang`
    /// is looked up; by number.
    ///
    /// # Errors
    /// The first error that `visit` returns; the rest is not visited.
    fn match_texts(
        &self,
        source_lang: &Lang,
        target_lang: &Lang,
        visit: &mut dyn FnMut(&MatchText<'_>) -> Result<()>,
    ) -> Result<()>;

    /// The same for the units with these numbers alone; those that are gone, retracted
    /// or of other languages are left out.
    ///
    /// # Errors
    /// The first error that `visit` returns; the rest is not visited.
    fn match_texts_of(
        &self,
        units: &[UnitId],
        source_lang: &Lang,
        target_lang: &Lang,
        visit: &mut dyn FnMut(&MatchText<'_>) -> Result<()>,
    ) -> Result<()>;

    /// The numbers of all units that came, went or changed in what [`MatchText`] holds
    /// after the memory stood at `generation`, ascending; it may hold others too. None
    /// where the memory does not remember that far back, or never stood there: it may be a
    /// copy that was put in the place of another one.
    fn changed_since(&self, generation: u64) -> Result<Option<Vec<UnitId>>>;

    /// The numbers of the units that pass the filter, ascending.
    fn unit_ids(&self, filter: &Filter) -> Result<Vec<UnitId>>;

    /// Calls `visit` for everything that a translation can come from, ordered by
    /// story (loose units last), position and text: each segment of the current
    /// source text of every live story, and, as one segment each, the sources of
    /// units that belong to no story or to a story whose source text is not here.
    ///
    /// # Errors
    /// The first error that `visit` returns; the rest is not visited.
    fn source_segments(&self, visit: &mut dyn FnMut(SourceSegment) -> Result<()>) -> Result<()>;

    /// Searches the texts of units that pass the filter, in the order that
    /// [`Sort`](crate::memory::Sort) defines.
    fn search(&self, concordance: &Concordance) -> Result<Vec<Hit>>;

    /// Figures about the memory.
    fn stats(&self) -> Result<Stats>;

    /// Calls `read`, and what it reads of single units and of the generation is of one
    /// moment; it costs less, too, than to see to that at each read.
    ///
    /// # Errors
    /// The error of `read`.
    fn moment(&self, read: &mut dyn FnMut() -> Result<()>) -> Result<()>;

    /// A number that grows with every change, by a random step: what was derived from the
    /// memory at another generation does not fit it, and two copies of a memory that
    /// changed apart are not at the same one.
    fn generation(&self) -> Result<u64>;

    /// The memory as one that proposes by itself what is near a text; none where matching has
    /// to index it.
    fn own_index(&self) -> Option<&dyn OwnIndex> {
        None
    }

    /// Tells this memory from every other one, wherever its file is moved.
    fn identity(&self) -> Result<String>;
}

/// The text that a unit is found by, with what decides its score and its place in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MatchText<'a> {
    /// The unit.
    pub unit: UnitId,
    /// Whether the unit was translated the other way round: `text` is its target.
    pub reversed: bool,
    /// Language of `text`.
    pub lang: &'a Lang,
    /// The text, NFC and trimmed.
    pub text: &'a str,
    /// The [`structure`](crate::memory::tag::structure) of the tags of `text`.
    pub tags: u32,
    /// See [`Unit::origin`].
    pub origin: Option<&'a str>,
    /// Whether the unit has a place among neighbours: it knows a neighbour, or its
    /// position in a story. Never so when reversed.
    pub placed: bool,
    /// See [`Unit::previous`]; none when reversed.
    pub previous: Option<&'a str>,
    /// See [`Unit::next`]; none when reversed.
    pub next: Option<&'a str>,
    /// See [`Unit::changed`]: Unix seconds.
    pub changed: i64,
}

impl<'a> MatchText<'a> {
    /// The text that `unit` is found by when copy in `source_lang` is looked up; none
    /// when it is not between the two languages, of any region.
    pub fn of_unit(
        id: UnitId,
        unit: &'a Unit,
        source_lang: &Lang,
        target_lang: &Lang,
    ) -> Option<Self> {
        let between = |from: &Lang, to: &Lang| {
            from.same_language(source_lang) && to.same_language(target_lang)
        };
        let found = MatchText {
            unit: id,
            reversed: false,
            lang: &unit.source_lang,
            text: &unit.source,
            tags: tag::structure(&unit.source_tags),
            origin: unit.origin.as_deref(),
            placed: unit.is_placed(),
            previous: unit.previous.as_deref(),
            next: unit.next.as_deref(),
            changed: unit.changed.as_second(),
        };
        if between(&unit.source_lang, &unit.target_lang) {
            return Some(found);
        }
        // The neighbours are texts of what is now the other side.
        between(&unit.target_lang, &unit.source_lang).then_some(MatchText {
            reversed: true,
            lang: &unit.target_lang,
            text: &unit.target,
            tags: tag::structure(&unit.target_tags),
            placed: false,
            previous: None,
            next: None,
            ..found
        })
    }
}

/// Which units to visit. The default lets every unit pass.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Only units of this story.
    pub story: Option<String>,
    /// Only units changed at this time or later.
    pub since: Option<Timestamp>,
    /// Only units last changed before this time.
    pub before: Option<Timestamp>,
    /// Only units that are at least so sure (0–1). Units whose confidence nobody
    /// measured were made by people or tools elsewhere, and pass.
    pub min_confidence: Option<f64>,
    /// Only units that have all these properties (type, text).
    pub props: Vec<(String, String)>,
    /// Only units with this source language. `es` lets `es-MX` pass, not the
    /// other way round.
    pub source_lang: Option<Lang>,
    /// The same for the target language.
    pub target_lang: Option<Lang>,
}

/// What an import did; of an archive, to stories instead of units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ImportSummary {
    /// Units that are new.
    pub created: u64,
    /// Units that have a new translation or new properties.
    pub updated: u64,
    /// Units that were there already.
    pub unchanged: u64,
}

/// A source text that a translation can come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceSegment {
    /// Its story.
    pub story: Option<String>,
    /// Its index in the story, counted from 0.
    pub position: Option<u32>,
    /// Its language.
    pub lang: Lang,
    /// Its text.
    pub text: String,
    /// The unit that it is, or is a part of.
    pub unit: Option<UnitId>,
}
