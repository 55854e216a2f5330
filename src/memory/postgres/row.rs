//! Units as rows: read, and written whole.

use std::error::Error as StdError;

use jiff::Timestamp;
use postgres::Row;
use postgres::types::private::BytesMut;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};

use super::failure::{Failure, Sql};
use super::words::Lexemes;
use crate::memory::unit::identity_of;
use crate::memory::{StoredUnit, Tag, Unit, UnitId};
use crate::text::Lang;

/// The columns of a unit in the order that [`unit`] reads them, for a query with `unit` and,
/// joined to it or not, `story`.
macro_rules! unit_columns {
    () => {
        "unit.unit_number, unit.source_language, unit.target_language, unit.source, unit.target,
        story.id, unit.position, unit.previous_source, unit.next_source, unit.file, unit.origin,
        unit.confidence, unit.created, unit.changed, unit.revision, unit.source_tags,
        unit.target_tags, unit.props::text"
    };
}

/// A query for units with their stories, to which a condition is added.
macro_rules! unit_query {
    () => {
        concat!(
            "SELECT ",
            $crate::memory::postgres::row::unit_columns!(),
            " FROM unit LEFT JOIN story ON story.story_number = unit.story"
        )
    };
}

pub(super) use {unit_columns, unit_query};

/// [`unit_columns`], for queries that are put together.
pub(super) const UNIT_COLUMNS: &str = unit_columns!();

/// The unit of a row that begins with [`UNIT_COLUMNS`].
pub(super) fn unit(row: &Row) -> Sql<StoredUnit> {
    unit_from(row, 0)
}

/// The unit of a row in which [`UNIT_COLUMNS`] stand from one column on.
pub(super) fn unit_from(row: &Row, first: usize) -> Sql<StoredUnit> {
    let mut stored = StoredUnit::blank();
    read_unit_from(row, first, &mut stored)?;
    Ok(stored)
}

/// Writes the unit of a row that begins with [`UNIT_COLUMNS`] over another one, whose
/// strings are used again.
pub(super) fn read_unit(row: &Row, into: &mut StoredUnit) -> Sql<()> {
    read_unit_from(row, 0, into)
}

fn read_unit_from(row: &Row, first: usize, into: &mut StoredUnit) -> Sql<()> {
    into.id = UnitId(row.try_get(first)?);
    let unit = &mut into.unit;
    read_lang(row, first + 1, &mut unit.source_lang)?;
    read_lang(row, first + 2, &mut unit.target_lang)?;
    read_text(row.try_get(first + 3)?, &mut unit.source);
    read_text(row.try_get(first + 4)?, &mut unit.target);
    read_optional(row.try_get(first + 5)?, &mut unit.story);
    unit.position = row
        .try_get::<_, Option<i64>>(first + 6)?
        .map(number)
        .transpose()?;
    read_optional(row.try_get(first + 7)?, &mut unit.previous);
    read_optional(row.try_get(first + 8)?, &mut unit.next);
    read_optional(row.try_get(first + 9)?, &mut unit.file);
    read_optional(row.try_get(first + 10)?, &mut unit.origin);
    unit.confidence = row.try_get(first + 11)?;
    unit.created = timestamp(row.try_get(first + 12)?)?;
    unit.changed = timestamp(row.try_get(first + 13)?)?;
    unit.revision = number(row.try_get(first + 14)?)?;
    unit.source_tags = tags(row.try_get(first + 15)?)?;
    unit.target_tags = tags(row.try_get(first + 16)?)?;
    unit.props = props(row.try_get(first + 17)?)?;
    Ok(())
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
fn read_lang(row: &Row, column: usize, into: &mut Lang) -> Sql<()> {
    let tag: &str = row.try_get(column)?;
    if tag != into.as_str() {
        *into = lang(tag)?;
    }
    Ok(())
}

/// A language tag of the memory.
pub(super) fn lang(tag: &str) -> Sql<Lang> {
    Lang::try_from(tag.to_owned())
        .map_err(|error| Failure::Content(format!("a language that is none: {error}")))
}

/// A time of the memory.
pub(super) fn timestamp(seconds: i64) -> Sql<Timestamp> {
    Timestamp::from_second(seconds)
        .map_err(|_| Failure::Content(format!("the impossible time {seconds}")))
}

/// A number that the memory holds as a larger one.
pub(super) fn number<N: TryFrom<i64>>(number: i64) -> Sql<N> {
    N::try_from(number).map_err(|_| Failure::Content(format!("the impossible number {number}")))
}

/// A count, which the server gives as a signed number.
pub(super) fn count(number: i64) -> u64 {
    number.unsigned_abs()
}

/// Properties as a column holds them.
pub(super) fn props(json: Option<&str>) -> Sql<Vec<(String, String)>> {
    from_json(json, "properties")
}

/// Inline tags as a column holds them.
pub(super) fn tags(json: Option<&str>) -> Sql<Vec<Tag>> {
    from_json(json, "tags")
}

fn from_json<T: serde::de::DeserializeOwned>(json: Option<&str>, what: &str) -> Sql<Vec<T>> {
    match json {
        None => Ok(Vec::new()),
        Some(json) => serde_json::from_str(json)
            .map_err(|error| Failure::Content(format!("{what} that cannot be read: {error}"))),
    }
}

/// What a column holds of a list; none where it is empty.
pub(super) fn to_json<T: serde::Serialize>(list: &[T]) -> Sql<Option<String>> {
    if list.is_empty() {
        return Ok(None);
    }
    serde_json::to_string(list)
        .map(Some)
        .map_err(|error| Failure::Content(format!("a list that cannot be written: {error}")))
}

/// JSON on its way into a `jsonb` column.
#[derive(Debug)]
pub(super) struct Json(pub(super) String);

impl ToSql for Json {
    fn to_sql(
        &self,
        _: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        // The version of the binary form, then the text.
        out.extend_from_slice(&[1]);
        out.extend_from_slice(self.0.as_bytes());
        Ok(IsNull::No)
    }

    fn accepts(of: &Type) -> bool {
        *of == Type::JSONB
    }

    to_sql_checked!();
}

/// Shards that units are dealt to. More than nodes that anybody will have; a node has a range
/// of them.
const SHARDS: u64 = 64;

/// The shard of units with this source: the same for all regions of a language, so that who
/// looks for a text asks one.
pub(super) fn shard_of(lang: &Lang, source: &str) -> i16 {
    let language = xxhash_rust::xxh3::xxh3_64(lang.primary().as_bytes());
    let hash = xxhash_rust::xxh3::xxh3_64_with_seed(source.as_bytes(), language);
    // Below 64, so that it always fits.
    (hash % SHARDS) as i16
}

/// The statement that takes [`UnitRow`]s.
pub(super) const COPY: &str = "COPY unit (shard, unit_number, source_language, target_language,
    source, target, identity_hash, story, position, previous_source, next_source, file, origin,
    confidence, created, changed, revision, recorded, source_tags, target_tags, props,
    brought_by, source_words, target_words) FROM STDIN BINARY";

/// The types of its columns.
pub(super) const COPY_TYPES: [Type; 24] = [
    Type::INT2,
    Type::INT8,
    Type::TEXT,
    Type::TEXT,
    Type::TEXT,
    Type::TEXT,
    Type::INT8,
    Type::INT8,
    Type::INT8,
    Type::TEXT,
    Type::TEXT,
    Type::TEXT,
    Type::TEXT,
    Type::FLOAT8,
    Type::INT8,
    Type::INT8,
    Type::INT8,
    Type::INT8,
    Type::TEXT,
    Type::TEXT,
    Type::JSONB,
    Type::INT8,
    Type::TS_VECTOR,
    Type::TS_VECTOR,
];

/// A unit with all that its row holds beside it.
#[derive(Debug)]
pub(super) struct UnitRow {
    pub(super) id: UnitId,
    pub(super) unit: Unit,
    /// The number of its story.
    pub(super) story: Option<i64>,
    pub(super) recorded: i64,
    pub(super) brought_by: Option<i64>,
    /// What is derived from the unit.
    derived: Derived,
}

/// Columns that follow from a unit.
#[derive(Debug)]
struct Derived {
    shard: i16,
    source_language: String,
    target_language: String,
    identity: i64,
    position: Option<i64>,
    created: i64,
    changed: i64,
    revision: i64,
    source_tags: Option<String>,
    target_tags: Option<String>,
    props: Option<Json>,
    source_words: Lexemes,
    target_words: Lexemes,
}

impl UnitRow {
    pub(super) fn new(id: UnitId, unit: Unit, story: Option<i64>, recorded: i64) -> Sql<UnitRow> {
        let derived = Derived {
            shard: shard_of(&unit.source_lang, &unit.source),
            source_language: unit.source_lang.to_string(),
            target_language: unit.target_lang.to_string(),
            identity: identity_of(&unit),
            position: unit.position.map(i64::from),
            created: unit.created.as_second(),
            changed: unit.changed.as_second(),
            revision: i64::from(unit.revision),
            source_tags: to_json(&unit.source_tags)?,
            target_tags: to_json(&unit.target_tags)?,
            props: to_json(&unit.props)?.map(Json),
            source_words: Lexemes::of(&unit.source),
            target_words: Lexemes::of(&unit.target),
        };
        Ok(UnitRow {
            id,
            unit,
            story,
            recorded,
            brought_by: None,
            derived,
        })
    }

    /// Its values in the order of [`COPY`].
    pub(super) fn values(&self) -> Vec<&(dyn ToSql + Sync)> {
        let UnitRow { unit, derived, .. } = self;
        vec![
            &derived.shard,
            &self.id.0,
            &derived.source_language,
            &derived.target_language,
            &unit.source,
            &unit.target,
            &derived.identity,
            &self.story,
            &derived.position,
            &unit.previous,
            &unit.next,
            &unit.file,
            &unit.origin,
            &unit.confidence,
            &derived.created,
            &derived.changed,
            &derived.revision,
            &self.recorded,
            &derived.source_tags,
            &derived.target_tags,
            &derived.props,
            &self.brought_by,
            &derived.source_words,
            &derived.target_words,
        ]
    }
}
