//! Single units written by a person; the rules are in [`crate::memory::writing::edit`].

use super::failure::Sql;
use super::read;
use super::session::Session;
use super::states;
use super::writer::Writer;
use crate::memory::unit::identity_of;
use crate::memory::writing::edit::{self, Editing};
use crate::memory::writing::{Signature, ThroughUnits};
use crate::memory::{StoredUnit, Unit, UnitChange, UnitId, UnitState};

/// See [`Store::edit_unit`](crate::memory::Store::edit_unit).
pub(super) fn edit(
    session: &Session,
    id: UnitId,
    source: Option<&str>,
    target: Option<&str>,
    signature: &Signature<'_>,
) -> Sql<UnitChange> {
    change(session, signature, |editor| {
        edit::edit(editor, id, source, target, signature)
    })
}

/// See [`Store::delete_unit`](crate::memory::Store::delete_unit).
pub(super) fn delete(session: &Session, id: UnitId, signature: &Signature<'_>) -> Sql<UnitChange> {
    change(session, signature, |editor| edit::delete(editor, id))
}

/// See [`Store::restore_unit`](crate::memory::Store::restore_unit).
pub(super) fn restore(session: &Session, id: UnitId, signature: &Signature<'_>) -> Sql<UnitChange> {
    change(session, signature, |editor| edit::restore(editor, id))
}

/// Does `work`, and says that the memory changed where it did.
fn change(
    session: &Session,
    signature: &Signature<'_>,
    work: impl FnOnce(&mut Editor<'_>) -> Sql<UnitChange>,
) -> Sql<UnitChange> {
    let mut editor = Editor {
        session,
        units: Writer::new(session, signature)?,
    };
    let change = work(&mut editor)?;
    if change == UnitChange::Done {
        editor.units.record()?;
    }
    Ok(change)
}

/// Reads and writes single units.
struct Editor<'s> {
    session: &'s Session,
    units: Writer<'s>,
}

impl<'u> ThroughUnits for Editor<'u> {
    type Units = Writer<'u>;

    fn units(&mut self) -> &mut Writer<'u> {
        &mut self.units
    }
}

impl Editing for Editor<'_> {
    fn unit(&mut self, id: UnitId) -> Sql<Option<StoredUnit>> {
        read::unit(self.session, id)
    }

    fn states(&mut self, id: UnitId) -> Sql<Vec<UnitState>> {
        states::states(self.session, id)
    }

    fn same(&mut self, unit: &Unit, id: UnitId) -> Sql<Option<UnitId>> {
        let same = self.session.first(
            "SELECT unit_number FROM unit
             WHERE identity_hash = $1 AND unit_number <> $2
                 AND source_language = $3 AND target_language = $4
                 AND story IS NOT DISTINCT FROM (SELECT story_number FROM story WHERE id = $5)
                 AND position IS NOT DISTINCT FROM $6 AND source = $7 AND target = $8
             ORDER BY unit_number LIMIT 1",
            &[
                &identity_of(unit),
                &id.0,
                &unit.source_lang.as_str(),
                &unit.target_lang.as_str(),
                &unit.story,
                &unit.position.map(i64::from),
                &unit.source,
                &unit.target,
            ],
        )?;
        Ok(same.map(|row| row.try_get(0).map(UnitId)).transpose()?)
    }

    fn bring_back(&mut self, id: UnitId, unit: &Unit) -> Sql<()> {
        let story = match &unit.story {
            Some(story) => read::story_number(self.session, story)?,
            None => None,
        };
        self.units.create_as(id, unit, story)
    }
}
