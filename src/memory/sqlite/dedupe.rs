//! Duplicates merged, and conflicts found; the rules are in
//! [`crate::memory::writing::dedupe`].

use rusqlite::{Connection, Transaction, params};

use super::changes;
use super::failure::{Failure, Sql};
use super::read;
use super::writer::UnitWriter;
use crate::error::Result;
use crate::memory::duplicates::{Conflict, Dedupe, Merge, MergeCounts};
use crate::memory::writing::dedupe::{self, Merging, Units};
use crate::memory::writing::{Signature, ThroughUnits};
use crate::memory::{Filter, StoredUnit, UnitId};

/// See [`Store::dedupe`](crate::memory::Store::dedupe).
pub(super) fn dedupe(
    transaction: &Transaction<'_>,
    how: Dedupe,
    signature: &Signature<'_>,
    visit: &mut dyn FnMut(&Merge) -> Result<()>,
) -> Sql<MergeCounts> {
    let mut merger = Merger {
        connection: transaction,
        units: UnitWriter::new(transaction, signature)?,
    };
    let counts = dedupe::dedupe(&mut merger, how, visit)?;
    let changes = merger.units.finish()?;
    if counts.total() > 0 {
        changes::record(transaction, changes)?;
    }
    Ok(counts)
}

/// See [`Store::conflicts`](crate::memory::Store::conflicts).
pub(super) fn conflicts(
    connection: &Connection,
    filter: &Filter,
    visit: &mut dyn FnMut(&Conflict) -> Result<()>,
) -> Sql<u64> {
    // Several statements: a transaction makes them see one moment.
    let moment = connection.unchecked_transaction()?;
    dedupe::conflicts(&mut Reader(&moment), filter, visit)
}

/// Reads units.
struct Reader<'c>(&'c Connection);

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
struct Merger<'c> {
    connection: &'c Connection,
    units: UnitWriter<'c>,
}

impl Units for Merger<'_> {
    type Failure = Failure;

    fn unit(&mut self, id: UnitId) -> Sql<Option<StoredUnit>> {
        read::unit(self.connection, id)
    }

    fn each_unit(
        &mut self,
        filter: &Filter,
        visit: &mut dyn FnMut(&StoredUnit) -> Result<()>,
    ) -> Sql<()> {
        Reader(self.connection).each_unit(filter, visit)
    }
}

impl<'u> ThroughUnits for Merger<'u> {
    type Units = UnitWriter<'u>;

    fn units(&mut self) -> &mut UnitWriter<'u> {
        &mut self.units
    }
}

impl Merging for Merger<'_> {
    fn settle(&mut self) -> Sql<()> {
        Ok(())
    }

    fn follow(&mut self, merged: &StoredUnit, kept: UnitId) -> Sql<()> {
        let Some(story) = &merged.unit.story else {
            return Ok(());
        };
        self.connection
            .prepare_cached(
                "UPDATE bead SET unit = ?3
                 WHERE unit = ?2 AND (story, revision) =
                     (SELECT story_number, alignment_revision FROM story WHERE id = ?1)",
            )?
            .execute(params![story, merged.id.0, kept.0])?;
        Ok(())
    }
}
