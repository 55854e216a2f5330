//! Duplicates merged, and conflicts found; the rules are in
//! [`crate::memory::writing::dedupe`].

use super::failure::{Failure, Sql};
use super::read;
use super::session::Session;
use super::writer::Writer;
use crate::error::Result;
use crate::memory::duplicates::{Conflict, Dedupe, Merge, MergeCounts};
use crate::memory::writing::dedupe::{self, Merging, Units};
use crate::memory::writing::{Signature, ThroughUnits};
use crate::memory::{Filter, StoredUnit, UnitId};

/// See [`Store::dedupe`](crate::memory::Store::dedupe).
pub(super) fn dedupe(
    session: &Session,
    how: Dedupe,
    signature: &Signature<'_>,
    visit: &mut dyn FnMut(&Merge) -> Result<()>,
) -> Sql<MergeCounts> {
    let mut merger = Merger {
        session,
        units: Writer::new(session, signature)?,
    };
    let counts = dedupe::dedupe(&mut merger, how, visit)?;
    if counts.total() > 0 {
        merger.units.record()?;
    }
    Ok(counts)
}

/// See [`Store::conflicts`](crate::memory::Store::conflicts).
pub(super) fn conflicts(
    session: &Session,
    filter: &Filter,
    visit: &mut dyn FnMut(&Conflict) -> Result<()>,
) -> Sql<u64> {
    // Several queries, which see one moment.
    session.moment(|| dedupe::conflicts(&mut Reader(session), filter, visit))
}

/// Reads units.
struct Reader<'s>(&'s Session);

impl Units for Reader<'_> {
    type Failure = Failure;

    fn unit(&mut self, id: UnitId) -> Sql<Option<StoredUnit>> {
        read::unit(self.0, id)
    }

    fn each_unit(
        &mut self,
        filter: &Filter,
        visit: &mut dyn FnMut(&StoredUnit) -> Result<()>,
    ) -> Sql<()> {
        read::units(self.0, filter, &mut |unit| visit(unit).map(|()| true))
    }
}

/// Merges units.
struct Merger<'s> {
    session: &'s Session,
    units: Writer<'s>,
}

impl Units for Merger<'_> {
    type Failure = Failure;

    fn unit(&mut self, id: UnitId) -> Sql<Option<StoredUnit>> {
        read::unit(self.session, id)
    }

    fn each_unit(
        &mut self,
        filter: &Filter,
        visit: &mut dyn FnMut(&StoredUnit) -> Result<()>,
    ) -> Sql<()> {
        Reader(self.session).each_unit(filter, visit)
    }
}

impl<'u> ThroughUnits for Merger<'u> {
    type Units = Writer<'u>;

    fn units(&mut self) -> &mut Writer<'u> {
        &mut self.units
    }
}

impl Merging for Merger<'_> {
    fn settle(&mut self) -> Sql<()> {
        self.units.flush()
    }

    fn follow(&mut self, merged: &StoredUnit, kept: UnitId) -> Sql<()> {
        let Some(story) = &merged.unit.story else {
            return Ok(());
        };
        self.session.execute(
            "UPDATE bead SET unit = $3
             WHERE unit = $2 AND (story, revision) =
                 (SELECT story_number, alignment_revision FROM story WHERE id = $1)",
            &[story, &merged.id.0, &kept.0],
        )?;
        Ok(())
    }
}
