//! The translation memory: units, stories and the store that keeps them.
//!
//! - [`mod@unit`]: the translation unit, a source text and its translation with
//!   where they come from;
//! - [`tag`]: the inline tags of its texts;
//! - [`story`]: a story with its texts and its alignment, and the units that
//!   follow from them;
//! - [`duplicates`]: units that say the same, and units that contradict each other;
//! - [`health`]: what a check of the memory finds;
//! - [`history`]: the versions of a story, when it was out of use, the states of a unit;
//! - [`review`]: an alignment put right, step by step, and undone;
//! - [`listing`]: stories a page at a time, such as the least certain first;
//! - [`concordance`]: what a search looks for and where in a text it is;
//! - [`figures`]: what a memory tells about itself in figures;
//! - [`copying`]: a memory copied into another one; [`together`]: memories that are looked into
//!   together, each of them once;
//! - [`near`]: memories that propose by themselves what is near a text;
//! - [`store`]: what every memory can do, whatever keeps it; `writing`: the rules of its writes;
//! - [`sqlite`]: the memory in one SQLite file; [`postgres`]: the memory on a server that many
//!   use at once. All SQL lives below this module.
//!
//! The database is the truth. Whatever is derived from it (a match index) is stamped with
//! [`Store::generation`]; [`Store::changed_since`] tells what changed after that.

pub mod concordance;
pub mod copying;
mod direction;
pub mod duplicates;
pub mod figures;
pub mod health;
pub mod history;
pub mod listing;
pub mod near;
pub mod postgres;
pub mod review;
pub mod sqlite;
pub mod store;
pub mod story;
pub mod tag;
pub mod together;
pub mod unit;
pub mod watch;
mod writing;

pub use concordance::{Concordance, Hit, Pattern, SearchSide, Sort};
pub use duplicates::{Conflict, Dedupe, DuplicateRule, Merge, MergeCounts, UnitChange};
pub use figures::{Growth, Period, Stats};
pub use health::{Examined, Finding, Remedy};
pub use history::{
    CORRECTION, Ending, Retraction, RevisionKind, StatusChange, StoryRevision, StoryVersion,
    UnitCounts, UnitState,
};
pub use listing::{AlignmentDoubt, StoryLine, StoryList, StoryOrder, StoryStage};
pub use near::{Losses, Near, NearText, OwnIndex, Promise, Proposal, Proposed};
pub use postgres::PostgresStore;
pub use sqlite::{Mode, SqliteStore};
pub use store::{Filter, ImportSummary, MatchText, SourceSegment, Store};
pub use story::{
    Side, SourceStory, StoryChange, StoryInfo, StoryOutcome, StoryRecord, StorySegment,
    StoryStatus, digest,
};
pub use tag::{Tag, TagKind};
pub use unit::{StoredUnit, Unit, UnitId};
pub use watch::ImportWatch;
