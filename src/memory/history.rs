//! What the memory remembers of its own past: the versions of stories, when they were out
//! of use, and every state of a unit.

use std::str::FromStr;

use jiff::Timestamp;
use serde::Serialize;

use crate::align::Bead;
use crate::memory::{Side, Unit, UnitId};

/// Property of a unit whose text came in with a correction: its name; the value is the
/// story's revision.
pub const CORRECTION: &str = "x-teletipo-correction";

/// What a version of a story is to the one before it, as wires file them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RevisionKind {
    /// The first version, or the story filed again.
    #[default]
    Story,
    /// More, or newer, facts.
    Update,
    /// A new beginning over the same facts (lead rewrite).
    Lead,
    /// What was wrong is put right: the units that it replaces are told as corrected, those
    /// that it brings are marked with [`CORRECTION`].
    Correction,
    /// The story is withdrawn: storing it takes the story out of use.
    Kill,
    /// The same texts, their alignment put right by a person
    /// ([`review`](crate::memory::review)). It touches the units of the beads that it
    /// changes, and no other.
    Review,
}

impl RevisionKind {
    /// All kinds.
    pub const ALL: [RevisionKind; 6] = [
        RevisionKind::Story,
        RevisionKind::Update,
        RevisionKind::Lead,
        RevisionKind::Correction,
        RevisionKind::Kill,
        RevisionKind::Review,
    ];

    /// Its name in the memory and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            RevisionKind::Story => "story",
            RevisionKind::Update => "update",
            RevisionKind::Lead => "lead",
            RevisionKind::Correction => "correction",
            RevisionKind::Kill => "kill",
            RevisionKind::Review => "review",
        }
    }
}

impl FromStr for RevisionKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let named = |kind: &RevisionKind| kind.as_str() == text;
        Self::ALL
            .into_iter()
            .find(named)
            .ok_or_else(|| "story, update, lead, correction, kill or review is wanted".to_owned())
    }
}

/// One stored version of a story.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StoryRevision {
    /// Counts from 1.
    pub revision: u32,
    /// What it is to the version before it.
    pub kind: RevisionKind,
    /// Who stored it, where somebody said so.
    pub author: Option<String>,
    /// What the author said of it.
    pub note: Option<String>,
    /// When it was stored (whole seconds, UTC).
    pub made: Timestamp,
    /// Whether it pairs the texts of both sides.
    pub aligned: bool,
    /// What it did to the story's units; none where an earlier teletipo stored it.
    pub units: Option<UnitCounts>,
}

/// What a version of a story did to its units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct UnitCounts {
    /// Units that were new.
    pub created: u64,
    /// Units that had a new translation of the same source.
    pub updated: u64,
    /// Units that stayed, though perhaps at another position.
    pub unchanged: u64,
    /// Units that the story no longer had.
    pub removed: u64,
}

/// The texts of a story as of one of its versions.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryVersion {
    /// The version.
    pub revision: StoryRevision,
    /// The source text that was current then, whichever version brought it.
    pub source: Option<Side>,
    /// The same of the target text.
    pub target: Option<Side>,
    /// Which segments translate which, where the two texts were aligned with each other,
    /// with the unit that was made of each bead.
    pub beads: Option<Vec<(Bead, Option<UnitId>)>>,
}

/// A time during which a story was out of use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Retraction {
    /// Why; may be empty where an earlier teletipo did it.
    pub reason: String,
    /// Who retracted it, where somebody said so.
    pub author: Option<String>,
    /// Since when (whole seconds, UTC).
    pub made: Timestamp,
    /// Until when; none while it is retracted.
    pub undone: Option<Timestamp>,
    /// Who brought it back.
    pub undone_by: Option<String>,
}

/// What retracting a story, or bringing it back, came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusChange {
    /// It is so now.
    Done,
    /// It was so already; nothing was written.
    Already,
    /// There is no story of this id.
    Unknown,
}

/// A state that a unit is or was in.
#[derive(Clone, Debug, PartialEq)]
pub struct UnitState {
    /// The unit as it was.
    pub unit: Unit,
    /// Since when the memory held it so.
    pub from: Timestamp,
    /// Who brought it so, where somebody said so.
    pub author: Option<String>,
    /// What brought it so: `import`, a [`RevisionKind`], `edit`, `restore`, or as
    /// [`Ending::cause`]; none where an earlier teletipo did.
    pub cause: Option<String>,
    /// What ended it; none for the state that the unit is in.
    pub end: Option<Ending>,
}

/// The end of a unit's state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ending {
    /// When.
    pub at: Timestamp,
    /// By what, as `superseded_by` in the schema has it: `retranslated`, `correction`,
    /// `moved`, `removed`, `imported`, `edit`, `delete`, `dedupe`.
    pub cause: String,
    /// By whom, where somebody said so.
    pub author: Option<String>,
    /// The unit that lives on in its place, where it was a duplicate.
    pub merged_into: Option<UnitId>,
}

/// A state as it is read, with the numbers of the writes that brought and ended it.
#[derive(Clone, Debug)]
pub(crate) struct ReadState {
    /// The state; its cause is what the write says.
    pub(crate) state: UnitState,
    /// The write that brought it.
    pub(crate) brought_by: Option<i64>,
    /// The write that ended it.
    pub(crate) ended_by: Option<i64>,
}

impl ReadState {
    /// Says what brought it: where it follows the state before it at once, what ended that
    /// one, which says more; else what the write says.
    pub(crate) fn follow(&mut self, before: Option<&ReadState>) {
        let end = before.and_then(|before| before.state.end.as_ref().zip(Some(before.ended_by)));
        if let Some((end, ended_by)) = end
            && ended_by == self.brought_by
            && end.at == self.state.from
        {
            self.state.cause = Some(end.cause.clone());
        }
    }
}
