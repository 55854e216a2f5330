//! Single units written by a person: other texts, gone, back again.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::changes::{self, Changes};
use super::failure::Sql;
use super::read;
use super::row::identity_of;
use super::states;
use super::version;
use super::write::Signature;
use super::writer::{Cause, UnitWriter};
use crate::error::Error;
use crate::memory::unit::normal_text;
use crate::memory::{StoredUnit, Unit, UnitChange, UnitId, tag};

/// See [`Store::edit_unit`](crate::memory::Store::edit_unit).
pub(super) fn edit(
    transaction: &Transaction<'_>,
    id: UnitId,
    source: Option<&str>,
    target: Option<&str>,
    signature: &Signature<'_>,
) -> Sql<UnitChange> {
    let Some(old) = read::unit(transaction, id)? else {
        return Ok(UnitChange::Unknown);
    };
    let new = edited(&old, source, target, signature)?;
    if (&new.source, &new.target) == (&old.unit.source, &old.unit.target) {
        return Ok(UnitChange::Already);
    }
    if let Some(other) = same(transaction, &new, id)? {
        return Ok(UnitChange::Taken(other));
    }
    let mut changes = Changes::default();
    let mut writer = UnitWriter::new(transaction, signature, &mut changes)?;
    writer.replace(&old, &new, Cause::Edited)?;
    writer.finish()?;
    changes::record(transaction, changes)?;
    Ok(UnitChange::Done)
}

/// The unit with other texts, as one more revision.
fn edited(
    old: &StoredUnit,
    source: Option<&str>,
    target: Option<&str>,
    signature: &Signature<'_>,
) -> Sql<Unit> {
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
        )
        .into());
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
pub(super) fn delete(
    transaction: &Transaction<'_>,
    id: UnitId,
    signature: &Signature<'_>,
) -> Sql<UnitChange> {
    if read::unit(transaction, id)?.is_none() {
        return Ok(match states::states(transaction, id)?.is_empty() {
            true => UnitChange::Unknown,
            false => UnitChange::Already,
        });
    }
    let mut changes = Changes::default();
    let mut writer = UnitWriter::new(transaction, signature, &mut changes)?;
    writer.remove(id, Cause::Deleted)?;
    writer.finish()?;
    changes::record(transaction, changes)?;
    Ok(UnitChange::Done)
}

/// See [`Store::restore_unit`](crate::memory::Store::restore_unit).
pub(super) fn restore(
    transaction: &Transaction<'_>,
    id: UnitId,
    signature: &Signature<'_>,
) -> Sql<UnitChange> {
    let Some(last) = states::states(transaction, id)?.pop() else {
        return Ok(UnitChange::Unknown);
    };
    if last.end.is_none() {
        return Ok(UnitChange::Already);
    }
    if let Some(other) = same(transaction, &last.unit, id)? {
        return Ok(UnitChange::Taken(other));
    }
    let story = match &last.unit.story {
        Some(story) => version::number_of(transaction, story)?,
        None => None,
    };
    let mut changes = Changes::default();
    let mut writer = UnitWriter::new(transaction, signature, &mut changes)?;
    writer.create_as(id, &last.unit, identity_of(&last.unit), story)?;
    writer.finish()?;
    changes::record(transaction, changes)?;
    Ok(UnitChange::Done)
}

/// Another unit with the languages, place and texts of this one.
fn same(connection: &Connection, unit: &Unit, id: UnitId) -> Sql<Option<UnitId>> {
    let other = connection
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
