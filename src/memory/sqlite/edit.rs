//! Single units written by a person; the rules are in [`crate::memory::writing::edit`].

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::changes;
use super::failure::Sql;
use super::read;
use super::states;
use super::version;
use super::writer::UnitWriter;
use crate::memory::unit::identity_of;
use crate::memory::writing::edit::{self, Editing};
use crate::memory::writing::{Signature, ThroughUnits};
use crate::memory::{StoredUnit, Unit, UnitChange, UnitId, UnitState};

/// See [`Store::edit_unit`](crate::memory::Store::edit_unit).
pub(super) fn edit(
    transaction: &Transaction<'_>,
    id: UnitId,
    source: Option<&str>,
    target: Option<&str>,
    signature: &Signature<'_>,
) -> Sql<UnitChange> {
    change(transaction, signature, |editor| {
        edit::edit(editor, id, source, target, signature)
    })
}

/// See [`Store::delete_unit`](crate::memory::Store::delete_unit).
pub(super) fn delete(
    transaction: &Transaction<'_>,
    id: UnitId,
    signature: &Signature<'_>,
) -> Sql<UnitChange> {
    change(transaction, signature, |editor| edit::delete(editor, id))
}

/// See [`Store::restore_unit`](crate::memory::Store::restore_unit).
pub(super) fn restore(
    transaction: &Transaction<'_>,
    id: UnitId,
    signature: &Signature<'_>,
) -> Sql<UnitChange> {
    change(transaction, signature, |editor| edit::restore(editor, id))
}

/// Does `work`, and says that the memory changed where it did.
fn change(
    transaction: &Transaction<'_>,
    signature: &Signature<'_>,
    work: impl FnOnce(&mut Editor<'_>) -> Sql<UnitChange>,
) -> Sql<UnitChange> {
    let mut editor = Editor {
        connection: transaction,
        units: UnitWriter::new(transaction, signature)?,
    };
    let change = work(&mut editor)?;
    let changes = editor.units.finish()?;
    if change == UnitChange::Done {
        changes::record(transaction, changes)?;
    }
    Ok(change)
}

/// Reads and writes single units.
struct Editor<'c> {
    connection: &'c Connection,
    units: UnitWriter<'c>,
}

impl<'u> ThroughUnits for Editor<'u> {
    type Units = UnitWriter<'u>;

    fn units(&mut self) -> &mut UnitWriter<'u> {
        &mut self.units
    }
}

impl Editing for Editor<'_> {
    fn unit(&mut self, id: UnitId) -> Sql<Option<StoredUnit>> {
        read::unit(self.connection, id)
    }

    fn states(&mut self, id: UnitId) -> Sql<Vec<UnitState>> {
        states::states(self.connection, id)
    }

    fn same(&mut self, unit: &Unit, id: UnitId) -> Sql<Option<UnitId>> {
        let other = self
            .connection
            .prepare_cached(
                "SELECT unit_number FROM unit
                 WHERE identity_hash = ?1 AND unit_number <> ?2
                     AND source_language = ?3 AND target_language = ?4
                     AND story IS (SELECT story_number FROM story WHERE id = ?5)
                     AND position IS ?6 AND source = ?7 AND target = ?8
                 ORDER BY unit_number LIMIT 1",
            )?
            .query_row(
                params![
                    identity_of(unit),
                    id.0,
                    unit.source_lang.as_str(),
                    unit.target_lang.as_str(),
                    unit.story,
                    unit.position,
                    unit.source,
                    unit.target,
                ],
                |row| row.get(0).map(UnitId),
            )
            .optional()?;
        Ok(other)
    }

    fn bring_back(&mut self, id: UnitId, unit: &Unit) -> Sql<()> {
        let story = match &unit.story {
            Some(story) => version::number_of(self.connection, story)?,
            None => None,
        };
        self.units.create_as(id, unit, identity_of(unit), story)
    }
}
