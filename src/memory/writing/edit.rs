//! Single units written by a person: other texts, gone, back again.

use super::{Cause, Signature, UnitWriting};
use crate::error::{Error, Result as OrError};
use crate::memory::unit::normal_text;
use crate::memory::{StoredUnit, Unit, UnitChange, UnitId, UnitState, tag};

/// What editing asks of whatever keeps the memory, in one transaction.
pub(crate) trait Editing: UnitWriting {
    /// The unit with this number.
    fn unit(&mut self, id: UnitId) -> Result<Option<StoredUnit>, Self::Failure>;

    /// The states of a unit, oldest first, the current one last.
    fn states(&mut self, id: UnitId) -> Result<Vec<UnitState>, Self::Failure>;

    /// Another unit with the languages, place and texts of this one.
    fn same(&mut self, unit: &Unit, id: UnitId) -> Result<Option<UnitId>, Self::Failure>;

    /// Brings back a unit that has a number, since it was there before.
    fn bring_back(&mut self, id: UnitId, unit: &Unit) -> Result<(), Self::Failure>;
}

/// See [`Store::edit_unit`](crate::memory::Store::edit_unit).
pub(crate) fn edit<W: Editing>(
    writer: &mut W,
    id: UnitId,
    source: Option<&str>,
    target: Option<&str>,
    signature: &Signature<'_>,
) -> Result<UnitChange, W::Failure> {
    let Some(old) = writer.unit(id)? else {
        return Ok(UnitChange::Unknown);
    };
    let new = edited(&old, source, target, signature)?;
    if (&new.source, &new.target) == (&old.unit.source, &old.unit.target) {
        return Ok(UnitChange::Already);
    }
    if let Some(other) = writer.same(&new, id)? {
        return Ok(UnitChange::Taken(other));
    }
    writer.replace(&old, &new, Cause::Edited)?;
    Ok(UnitChange::Done)
}

/// The unit with other texts, as one more revision.
fn edited(
    old: &StoredUnit,
    source: Option<&str>,
    target: Option<&str>,
    signature: &Signature<'_>,
) -> OrError<Unit> {
    let normal = |text: &str| normal_text(text).into_owned();
    let mut unit = Unit {
        source: source.map_or_else(|| old.unit.source.clone(), normal),
        target: target.map_or_else(|| old.unit.target.clone(), normal),
        changed: signature.now,
        revision: old.unit.revision.saturating_add(1),
        ..old.unit.clone()
    };
    if unit.source.is_empty() || unit.target.is_empty() {
        return Err(Error::usage(
            format!("unit {} would have no text on one side", old.id.0),
            "give it a text, or delete the unit",
        ));
    }
    // Where another text has no character at a tag's place, its tags are gone with it.
    if !tag::fit(&unit.source_tags, &unit.source) {
        unit.source_tags.clear();
    }
    if !tag::fit(&unit.target_tags, &unit.target) {
        unit.target_tags.clear();
    }
    Ok(unit)
}

/// See [`Store::delete_unit`](crate::memory::Store::delete_unit).
pub(crate) fn delete<W: Editing>(writer: &mut W, id: UnitId) -> Result<UnitChange, W::Failure> {
    if writer.unit(id)?.is_none() {
        return Ok(match writer.states(id)?.is_empty() {
            true => UnitChange::Unknown,
            false => UnitChange::Already,
        });
    }
    writer.remove(id, Cause::Deleted)?;
    Ok(UnitChange::Done)
}

/// See [`Store::restore_unit`](crate::memory::Store::restore_unit).
pub(crate) fn restore<W: Editing>(writer: &mut W, id: UnitId) -> Result<UnitChange, W::Failure> {
    let Some(last) = writer.states(id)?.pop() else {
        return Ok(UnitChange::Unknown);
    };
    if last.end.is_none() {
        return Ok(UnitChange::Already);
    }
    if let Some(other) = writer.same(&last.unit, id)? {
        return Ok(UnitChange::Taken(other));
    }
    writer.bring_back(id, &last.unit)?;
    Ok(UnitChange::Done)
}
