//! The rules of the writes, whatever keeps the memory.
//!
//! What a write means (which unit an imported one continues, which units of a story live on
//! in its new version, what an edit does to tags) is decided here once. A store brings the
//! small operations of [`UnitWriting`], in one transaction, and knows how rows are written.
//!
//! - [`arrivals`]: which of several statements about one unit counts in an import;
//! - [`reconcile`]: the units of a story made those of its new version; [`review`]: of one
//!   whose alignment a person put right;
//! - [`mod@story`]: a version of a story stored; [`edit`]: single units written by a person;
//! - [`changes`]: which units a write touched.

use jiff::Timestamp;

use crate::error::Error;
use crate::memory::{StoredUnit, Unit, UnitId};

pub(crate) mod arrivals;
pub(crate) mod changes;
pub(crate) mod dedupe;
pub(crate) mod edit;
pub(crate) mod reconcile;
pub(crate) mod review;
pub(crate) mod story;

/// What a write says of itself.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Signature<'s> {
    /// When it is made.
    pub(crate) now: Timestamp,
    /// None: nobody said who.
    pub(crate) author: Option<&'s str>,
    /// What is done: `import`, a kind of story version, `edit` and so on.
    pub(crate) cause: &'static str,
}

/// Why a state of a unit came to its end; written to the history.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cause {
    /// A new version of its story translates the same source differently.
    Retranslated,
    /// A new version of its story has the same pair elsewhere, or with other neighbours.
    Moved,
    /// A new version of its story has it no more.
    Removed,
    /// A correction of its story replaced it.
    Corrected,
    /// An imported unit replaced it.
    Imported,
    /// Somebody wrote another text.
    Edited,
    /// Somebody deleted it.
    Deleted,
    /// It was the duplicate of this unit, which lives on.
    Merged(UnitId),
    /// It took in a duplicate, with properties that it had not.
    United,
}

impl Cause {
    /// Its name in the history.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Cause::Retranslated => "retranslated",
            Cause::Moved => "moved",
            Cause::Removed => "removed",
            Cause::Corrected => "correction",
            Cause::Imported => "imported",
            Cause::Edited => "edit",
            Cause::Deleted => "delete",
            Cause::Merged(_) | Cause::United => "dedupe",
        }
    }

    /// The unit that lives on in its place.
    pub(crate) fn merged_into(self) -> Option<i64> {
        match self {
            Cause::Merged(UnitId(number)) => Some(number),
            _ => None,
        }
    }
}

/// Units written in one transaction: new ones, new states of those that are there, their
/// end. What is written counts as changed.
pub(crate) trait UnitWriting {
    /// Why something did not work, before the memory's name is added.
    type Failure: From<Error>;

    /// Adds a unit of the story with this number; `identity` is its
    /// [`identity_of`](super::unit::identity_of). Numbers ascend in the order of arrival.
    fn create(
        &mut self,
        unit: &Unit,
        identity: i64,
        story: Option<i64>,
    ) -> Result<UnitId, Self::Failure>;

    /// Puts `new` in the place of `old`, which goes to the history.
    fn replace(&mut self, old: &StoredUnit, new: &Unit, cause: Cause) -> Result<(), Self::Failure>;

    /// Puts `new` in the place of a state that never stood, because it came in with the
    /// same transaction: the history does not learn of it.
    fn rewrite(&mut self, old: &StoredUnit, new: &Unit) -> Result<(), Self::Failure>;

    /// Takes a unit out of the memory and into the history.
    fn remove(&mut self, id: UnitId, cause: Cause) -> Result<(), Self::Failure>;
}

/// What writes units, among other things, through a writer of its own.
pub(crate) trait ThroughUnits {
    /// The writer.
    type Units: UnitWriting;

    /// What units go through.
    fn units(&mut self) -> &mut Self::Units;
}

impl<W: ThroughUnits> UnitWriting for W {
    type Failure = <W::Units as UnitWriting>::Failure;

    fn create(
        &mut self,
        unit: &Unit,
        identity: i64,
        story: Option<i64>,
    ) -> Result<UnitId, Self::Failure> {
        self.units().create(unit, identity, story)
    }

    fn replace(&mut self, old: &StoredUnit, new: &Unit, cause: Cause) -> Result<(), Self::Failure> {
        self.units().replace(old, new, cause)
    }

    fn rewrite(&mut self, old: &StoredUnit, new: &Unit) -> Result<(), Self::Failure> {
        self.units().rewrite(old, new)
    }

    fn remove(&mut self, id: UnitId, cause: Cause) -> Result<(), Self::Failure> {
        self.units().remove(id, cause)
    }
}

/// Whether two states of a unit are the same to who looks for it: whether
/// [`MatchText`](crate::memory::MatchText) holds the same, in both directions.
pub(crate) fn found_alike(old: &Unit, new: &Unit) -> bool {
    let parts = |unit: &Unit| {
        let Unit {
            // These never change.
            source_lang: _,
            target_lang: _,
            story: _,
            // Nobody finds a unit by these.
            file: _,
            confidence: _,
            props: _,
            created: _,
            revision: _,
            source,
            target,
            source_tags,
            target_tags,
            position,
            previous,
            next,
            origin,
            changed,
        } = unit.clone();
        (
            (source, target),
            source_tags,
            target_tags,
            position.is_some(),
            previous,
            next,
            origin,
            changed.as_second(),
        )
    };
    parts(old) == parts(new)
}
