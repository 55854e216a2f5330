//! Units as rows.

use jiff::Timestamp;
use rusqlite::{CachedStatement, Connection, Row, ToSql, named_params};

use super::changes::Changes;
use super::failure::{Failure, Sql};
use super::words::Words;
use crate::memory::{StoredUnit, Tag, Unit, UnitId};
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
fn tags_json(tags: &[Tag]) -> Sql<Option<String>> {
    if tags.is_empty() {
        return Ok(None);
    }
    let json = serde_json::to_string(tags);
    json.map(Some)
        .map_err(|error| Failure::Content(format!("tags that cannot be written: {error}")))
}

/// What stands for a unit in the index that an import finds it by: a hash of all that
/// makes it the same unit. `story` is the desk's id.
pub(super) fn identity_hash(
    languages: (&str, &str),
    story: Option<&str>,
    position: Option<u32>,
    source: &str,
    target: &str,
) -> i64 {
    let position = position.map_or(u64::MAX, u64::from);
    let parts = [languages.0, languages.1, story.unwrap_or_default()];
    let texts = parts.into_iter().chain([source, target]);
    // Each part is hashed with the hash of those before it, so that no two sequences of
    // parts look alike because their texts run together.
    let hash = texts.fold(position, |hash, text| {
        xxhash_rust::xxh3::xxh3_64_with_seed(text.as_bytes(), hash)
    });
    hash.cast_signed()
}

/// [`identity_hash`] of a unit.
pub(super) fn identity_of(unit: &Unit) -> i64 {
    identity_hash(
        (unit.source_lang.as_str(), unit.target_lang.as_str()),
        unit.story.as_deref(),
        unit.position,
        &unit.source,
        &unit.target,
    )
}

/// Writes units; holds its statements, so that a hundred thousand units do not
/// look them up each. What it writes is added to the changes of the transaction. It must
/// be [finished](UnitWriter::finish).
pub(super) struct UnitWriter<'c> {
    insert: CachedStatement<'c>,
    update: CachedStatement<'c>,
    delete: CachedStatement<'c>,
    insert_prop: CachedStatement<'c>,
    delete_props: CachedStatement<'c>,
    remember: CachedStatement<'c>,
    connection: &'c Connection,
    /// The highest number that was ever given to a unit, and as the memory knows it.
    numbered: i64,
    numbered_before: i64,
    now: i64,
    changes: &'c mut Changes,
    words: Words<'c>,
    /// What the insert statement has its values from: languages, and a bit for each optional
    /// column that has one.
    languages: Option<(Lang, Lang)>,
    bound: u32,
}

/// Why a state of a unit came to its end; written to the history.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cause {
    /// A new version of its story translates the same source differently.
    Retranslated,
    /// A new version of its story has the same pair elsewhere, or with other neighbours.
    Moved,
    /// A new version of its story has it no more.
    Removed,
    /// An imported unit replaced it.
    Imported,
}

impl Cause {
    fn as_str(self) -> &'static str {
        match self {
            Cause::Retranslated => "retranslated",
            Cause::Moved => "moved",
            Cause::Removed => "removed",
            Cause::Imported => "imported",
        }
    }
}

const INSERT: &str = "
    INSERT INTO unit (unit_number, source_language, target_language, source, target, identity_hash, story,
        position, previous_source, next_source, file, origin, confidence, created, changed,
        revision, recorded, source_tags, target_tags)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)";

/// Identity columns stay, except the target: a unit never changes its source,
/// languages or story.
const UPDATE: &str = "
    UPDATE unit SET identity_hash = :identity_hash, position = :position, previous_source = :previous,
        next_source = :next, file = :file, origin = :origin, confidence = :confidence, created = :created,
        changed = :changed, revision = :revision, recorded = :recorded,
        source_tags = :source_tags, target_tags = :target_tags
    WHERE unit_number = :number";

const RETARGET: &str = "UPDATE unit SET target = ?2 WHERE unit_number = ?1";

const REMEMBER: &str = "
    INSERT INTO unit_history (unit, source_language, target_language, source, target, story,
        position, previous_source, next_source, file, origin, confidence, created, changed,
        revision, props_json, source_tags, target_tags, recorded, superseded, superseded_by)
    SELECT unit_number, source_language, target_language, source, target, story,
        position, previous_source, next_source, file, origin, confidence, created, changed,
        revision,
        (SELECT json_group_array(json_array(type, text))
         FROM (SELECT type, text FROM unit_prop WHERE unit = unit_number ORDER BY number)),
        source_tags, target_tags, recorded, :now, :cause
    FROM unit WHERE unit_number = :number";

impl<'c> UnitWriter<'c> {
    pub(super) fn new(
        connection: &'c Connection,
        now: Timestamp,
        changes: &'c mut Changes,
    ) -> Sql<Self> {
        let numbered = connection
            .prepare_cached("SELECT value FROM meta WHERE name = 'units_numbered'")?
            .query_row([], |row| row.get(0))?;
        Ok(UnitWriter {
            insert: connection.prepare_cached(INSERT)?,
            update: connection.prepare_cached(UPDATE)?,
            delete: connection.prepare_cached("DELETE FROM unit WHERE unit_number = ?1")?,
            insert_prop: connection.prepare_cached(
                "INSERT INTO unit_prop (unit, number, type, text) VALUES (?1, ?2, ?3, ?4)",
            )?,
            delete_props: connection.prepare_cached("DELETE FROM unit_prop WHERE unit = ?1")?,
            remember: connection.prepare_cached(REMEMBER)?,
            connection,
            numbered,
            numbered_before: numbered,
            now: now.as_second(),
            changes,
            words: Words::new(connection)?,
            languages: None,
            bound: 0,
        })
    }

    /// To be called first where the memory holds no unit: see [`Words::fill`].
    pub(super) fn fill(&mut self) {
        self.words.fill();
    }

    /// Adds a unit of the story with this number; `identity` is its [`identity_of`].
    pub(super) fn create(&mut self, unit: &Unit, identity: i64, story: Option<i64>) -> Sql<UnitId> {
        let id = UnitId(self.numbered.checked_add(1).ok_or_else(no_number)?);
        self.bind(id, unit, identity, story)?;
        self.insert.raw_execute()?;
        self.numbered = id.0;
        self.write_props(id.0, &unit.props)?;
        self.changes.add(id);
        self.words.add(id, unit)?;
        Ok(id)
    }

    /// Gives the statement that inserts a unit its values. What is the same as for the unit
    /// before is bound already: most units have a source, a target and dates alone.
    fn bind(&mut self, id: UnitId, unit: &Unit, identity: i64, story: Option<i64>) -> Sql<()> {
        let insert = &mut self.insert;
        let languages = (&unit.source_lang, &unit.target_lang);
        if self
            .languages
            .as_ref()
            .map(|(source, target)| (source, target))
            != Some(languages)
        {
            insert.raw_bind_parameter(2, unit.source_lang.as_str())?;
            insert.raw_bind_parameter(3, unit.target_lang.as_str())?;
            self.languages = Some((unit.source_lang.clone(), unit.target_lang.clone()));
        }
        insert.raw_bind_parameter(1, id.0)?;
        insert.raw_bind_parameter(4, unit.source.as_str())?;
        insert.raw_bind_parameter(5, unit.target.as_str())?;
        insert.raw_bind_parameter(6, identity)?;
        insert.raw_bind_parameter(14, unit.created.as_second())?;
        insert.raw_bind_parameter(15, unit.changed.as_second())?;
        insert.raw_bind_parameter(16, unit.revision)?;
        insert.raw_bind_parameter(17, self.now)?;
        let (source_tags, target_tags) =
            (tags_json(&unit.source_tags)?, tags_json(&unit.target_tags)?);
        let optional: [(usize, Option<&dyn ToSql>); 9] = [
            (7, story.as_ref().map(|it| it as _)),
            (8, unit.position.as_ref().map(|it| it as _)),
            (9, unit.previous.as_ref().map(|it| it as _)),
            (10, unit.next.as_ref().map(|it| it as _)),
            (11, unit.file.as_ref().map(|it| it as _)),
            (12, unit.origin.as_ref().map(|it| it as _)),
            (13, unit.confidence.as_ref().map(|it| it as _)),
            (18, source_tags.as_ref().map(|it| it as _)),
            (19, target_tags.as_ref().map(|it| it as _)),
        ];
        for (column, value) in optional {
            let was_there = self.bound & 1 << column != 0;
            match value {
                Some(value) => insert.raw_bind_parameter(column, value)?,
                None if was_there => insert.raw_bind_parameter(column, None::<i64>)?,
                None => continue,
            }
            self.bound ^= u32::from(was_there != value.is_some()) << column;
        }
        Ok(())
    }

    /// Puts `new` in the place of `old`, which goes to the history.
    pub(super) fn replace(&mut self, old: &StoredUnit, new: &Unit, cause: Cause) -> Sql<()> {
        self.remember(old.id, cause)?;
        self.rewrite(old, new)
    }

    /// Puts `new` in the place of a state that never stood, because it came in with the
    /// same transaction: the history does not learn of it.
    pub(super) fn rewrite(&mut self, old: &StoredUnit, new: &Unit) -> Sql<()> {
        self.update.execute(named_params! {
            ":identity_hash": identity_of(new),
            ":position": new.position,
            ":previous": new.previous,
            ":next": new.next,
            ":file": new.file,
            ":origin": new.origin,
            ":confidence": new.confidence,
            ":created": new.created.as_second(),
            ":changed": new.changed.as_second(),
            ":revision": new.revision,
            ":recorded": self.now,
            ":source_tags": tags_json(&new.source_tags)?,
            ":target_tags": tags_json(&new.target_tags)?,
            ":number": old.id.0,
        })?;
        // Apart, because it alone makes the full-text index work.
        if old.unit.target != new.target {
            self.connection
                .prepare_cached(RETARGET)?
                .execute((old.id.0, &new.target))?;
        }
        if old.unit.props != new.props {
            self.delete_props.execute([old.id.0])?;
            self.write_props(old.id.0, &new.props)?;
        }
        if !found_alike(&old.unit, new) {
            self.changes.add(old.id);
        }
        Ok(())
    }

    /// Takes a unit out of the memory and into the history.
    pub(super) fn remove(&mut self, id: UnitId, cause: Cause) -> Sql<()> {
        self.remember(id, cause)?;
        self.delete.execute([id.0])?;
        self.changes.add(id);
        Ok(())
    }

    /// To be called when all is written, in the same transaction.
    pub(super) fn finish(self) -> Sql<()> {
        if self.numbered > self.numbered_before {
            self.connection
                .prepare_cached("UPDATE meta SET value = ?1 WHERE name = 'units_numbered'")?
                .execute([self.numbered])?;
        }
        self.words.finish()
    }

    fn remember(&mut self, id: UnitId, cause: Cause) -> Sql<()> {
        self.remember.execute(named_params! {
            ":number": id.0,
            ":now": self.now,
            ":cause": cause.as_str(),
        })?;
        Ok(())
    }

    fn write_props(&mut self, id: i64, props: &[(String, String)]) -> Sql<()> {
        for (number, (kind, text)) in (0_i64..).zip(props) {
            self.insert_prop.execute((id, number, kind, text))?;
        }
        Ok(())
    }
}

/// The failure of a memory all of whose numbers are used up, by a foreign hand.
fn no_number() -> Failure {
    Failure::Content("no number is left for another unit".to_owned())
}

/// Whether two states of a unit are the same to who looks for it: whether
/// [`MatchText`](crate::memory::MatchText) holds the same, in both directions.
fn found_alike(old: &Unit, new: &Unit) -> bool {
    let parts = |unit: &Unit| {
        let Unit {
            // These never change.
            source_lang: _,
            target_lang: _,
            source: _,
            story: _,
            // Nobody finds a unit by these.
            file: _,
            confidence: _,
            props: _,
            created: _,
            revision: _,
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
            target,
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
