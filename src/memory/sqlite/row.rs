//! Units as rows: read, and what finds them.

use jiff::Timestamp;
use rusqlite::Row;

use super::failure::{Failure, Sql};
use crate::memory::{StoredUnit, Tag, UnitId};
use crate::text::Lang;

/// [`UNIT_COLUMNS`] as a literal, for statements that are made once for all.
macro_rules! unit_columns {
    () => {
        "
    unit.unit_number, unit.source_language, unit.target_language, unit.source, unit.target,
    story.id, unit.position, unit.previous_source, unit.next_source, unit.file, unit.origin,
    unit.confidence, unit.created, unit.changed, unit.revision, unit.source_tags, unit.target_tags,
    CASE WHEN EXISTS (SELECT 1 FROM unit_prop WHERE unit = unit.unit_number) THEN
        (SELECT json_group_array(json_array(type, text))
         FROM (SELECT type, text FROM unit_prop WHERE unit = unit.unit_number ORDER BY number))
    END"
    };
}

/// A query for units with their stories, to which a condition is added.
macro_rules! unit_query {
    () => {
        concat!(
            "SELECT ",
            $crate::memory::sqlite::row::unit_columns!(),
            " FROM unit LEFT JOIN story ON story.story_number = unit.story"
        )
    };
}

pub(super) use {unit_columns, unit_query};

/// The columns of a unit in the order that [`unit`] reads them, for a query with
/// `unit` and, joined to it or not, `story`. Most units have no properties, and none is
/// made into JSON for them.
pub(super) const UNIT_COLUMNS: &str = unit_columns!();

/// The unit of a row that begins with [`UNIT_COLUMNS`].
pub(super) fn unit(row: &Row<'_>) -> Sql<StoredUnit> {
    let mut stored = StoredUnit::blank();
    read_unit(row, &mut stored)?;
    Ok(stored)
}

/// Writes the unit of a row that begins with [`UNIT_COLUMNS`] over another one, whose
/// strings are used again: of a million units none needs new ones.
pub(super) fn read_unit(row: &Row<'_>, into: &mut StoredUnit) -> Sql<()> {
    into.id = UnitId(row.get(0)?);
    let unit = &mut into.unit;
    read_lang(row, 1, &mut unit.source_lang)?;
    read_lang(row, 2, &mut unit.target_lang)?;
    read_text(text(row, 3)?.unwrap_or_default(), &mut unit.source);
    read_text(text(row, 4)?.unwrap_or_default(), &mut unit.target);
    read_optional(text(row, 5)?, &mut unit.story);
    unit.position = row.get(6)?;
    read_optional(text(row, 7)?, &mut unit.previous);
    read_optional(text(row, 8)?, &mut unit.next);
    read_optional(text(row, 9)?, &mut unit.file);
    read_optional(text(row, 10)?, &mut unit.origin);
    unit.confidence = row.get(11)?;
    unit.created = timestamp(row.get(12)?)?;
    unit.changed = timestamp(row.get(13)?)?;
    unit.revision = row.get(14)?;
    unit.source_tags = tags(row, 15)?;
    unit.target_tags = tags(row, 16)?;
    unit.props = props(row)?;
    Ok(())
}

/// The text in a column; none where it is NULL.
fn text<'r>(row: &'r Row<'_>, column: usize) -> Sql<Option<&'r str>> {
    let Some(bytes) = row.get_ref(column)?.as_bytes_or_null().map_err(no_text)? else {
        return Ok(None);
    };
    simdutf8::basic::from_utf8(bytes).map(Some).map_err(no_text)
}

fn no_text(error: impl std::fmt::Display) -> Failure {
    Failure::Content(format!("a text that is none: {error}"))
}

fn read_text(text: &str, into: &mut String) {
    into.clear();
    into.push_str(text);
}

fn read_optional(text: Option<&str>, into: &mut Option<String>) {
    match text {
        None => *into = None,
        Some(text) => read_text(text, into.get_or_insert_default()),
    }
}

/// The language in a column: nearly always the one that is there already.
fn read_lang(row: &Row<'_>, column: usize, into: &mut Lang) -> Sql<()> {
    let tag = text(row, column)?.unwrap_or_default();
    if tag != into.as_str() {
        *into = lang(tag.to_owned())?;
    }
    Ok(())
}

/// A language tag of the memory.
pub(super) fn lang(tag: String) -> Sql<Lang> {
    Lang::try_from(tag)
        .map_err(|error| Failure::Content(format!("a language that is none: {error}")))
}

/// A time of the memory.
pub(super) fn timestamp(seconds: i64) -> Sql<Timestamp> {
    Timestamp::from_second(seconds)
        .map_err(|_| Failure::Content(format!("the impossible time {seconds}")))
}

/// A count, which SQLite gives as a signed number.
pub(super) fn count(number: i64) -> u64 {
    number.unsigned_abs()
}

/// The properties in a row that begins with [`UNIT_COLUMNS`].
fn props(row: &Row<'_>) -> Sql<Vec<(String, String)>> {
    let unreadable =
        |error: &dyn std::fmt::Display| format!("properties that cannot be read: {error}");
    let json = row.get_ref(17)?.as_str_or_null();
    match json.map_err(|error| Failure::Content(unreadable(&error)))? {
        None => Ok(Vec::new()),
        Some(json) => {
            serde_json::from_str(json).map_err(|error| Failure::Content(unreadable(&error)))
        }
    }
}

/// The inline tags in a column.
pub(super) fn tags(row: &Row<'_>, column: usize) -> Sql<Vec<Tag>> {
    let unreadable = |error: &dyn std::fmt::Display| {
        Failure::Content(format!("tags that cannot be read: {error}"))
    };
    let json = row.get_ref(column)?.as_str_or_null();
    match json.map_err(|error| unreadable(&error))? {
        None => Ok(Vec::new()),
        Some(json) => serde_json::from_str(json).map_err(|error| unreadable(&error)),
    }
}

/// Inline tags as a column holds them.
pub(super) fn tags_json(tags: &[Tag]) -> Sql<Option<String>> {
    if tags.is_empty() {
        return Ok(None);
    }
    let json = serde_json::to_string(tags);
    json.map(Some)
        .map_err(|error| Failure::Content(format!("tags that cannot be written: {error}")))
}
