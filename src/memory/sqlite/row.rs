//! Units as rows.

use jiff::Timestamp;
use rusqlite::{CachedStatement, Connection, Row, named_params};

use super::failure::{Failure, Sql};
use crate::memory::{StoredUnit, Unit, UnitId};
use crate::text::Lang;

/// The columns of a unit in the order that [`unit`] reads them, for a query with
/// `unit` and, joined to it or not, `story`.
pub(super) const UNIT_COLUMNS: &str = "
    unit.unit_number, unit.source_language, unit.target_language, unit.source, unit.target,
    story.id, unit.position, unit.previous_source, unit.next_source, unit.file, unit.origin,
    unit.confidence, unit.created, unit.changed, unit.revision,
    (SELECT json_group_array(json_array(type, text))
     FROM (SELECT type, text FROM unit_prop WHERE unit = unit.unit_number ORDER BY number))";

/// An order of units that does not depend on their numbers. No two units are the
/// same in all of these, but SQLite shall not have to know that.
pub(super) const UNIT_ORDER: &str = "
    story.id IS NULL, story.id, unit.position IS NULL, unit.position, unit.source, unit.target,
    unit.source_language, unit.target_language, unit.unit_number";

/// The unit of a row that begins with [`UNIT_COLUMNS`].
pub(super) fn unit(row: &Row<'_>) -> Sql<StoredUnit> {
    Ok(StoredUnit {
        id: UnitId(row.get(0)?),
        unit: Unit {
            source_lang: lang(row.get(1)?)?,
            target_lang: lang(row.get(2)?)?,
            source: row.get(3)?,
            target: row.get(4)?,
            story: row.get(5)?,
            position: row.get(6)?,
            previous: row.get(7)?,
            next: row.get(8)?,
            file: row.get(9)?,
            origin: row.get(10)?,
            confidence: row.get(11)?,
            created: timestamp(row.get(12)?)?,
            changed: timestamp(row.get(13)?)?,
            revision: row.get(14)?,
            props: props(&row.get::<_, String>(15)?)?,
        },
    })
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

fn props(json: &str) -> Sql<Vec<(String, String)>> {
    // Most units have none: no parser is started for them.
    if json == "[]" {
        return Ok(Vec::new());
    }
    serde_json::from_str(json)
        .map_err(|error| Failure::Content(format!("properties that cannot be read: {error}")))
}

/// What stands for a source text in the index of sources.
pub(super) fn source_hash(source: &str) -> i64 {
    xxhash_rust::xxh3::xxh3_64(source.as_bytes()).cast_signed()
}

/// Writes units; holds its statements, so that a hundred thousand units do not
/// look them up each.
pub(super) struct UnitWriter<'c> {
    insert: CachedStatement<'c>,
    update: CachedStatement<'c>,
    delete: CachedStatement<'c>,
    insert_prop: CachedStatement<'c>,
    delete_props: CachedStatement<'c>,
    remember: CachedStatement<'c>,
    connection: &'c Connection,
    now: i64,
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
    INSERT INTO unit (source_language, target_language, source, target, source_hash, story,
        position, previous_source, next_source, file, origin, confidence, created, changed,
        revision, recorded)
    VALUES (:source_language, :target_language, :source, :target, :source_hash, :story,
        :position, :previous, :next, :file, :origin, :confidence, :created, :changed,
        :revision, :recorded)";

/// Identity columns stay, except the target: a unit never changes its source,
/// languages or story.
const UPDATE: &str = "
    UPDATE unit SET position = :position, previous_source = :previous, next_source = :next,
        file = :file, origin = :origin, confidence = :confidence, created = :created,
        changed = :changed, revision = :revision, recorded = :recorded
    WHERE unit_number = :number";

const RETARGET: &str = "UPDATE unit SET target = ?2 WHERE unit_number = ?1";

const REMEMBER: &str = "
    INSERT INTO unit_history (unit, source_language, target_language, source, target, story,
        position, previous_source, next_source, file, origin, confidence, created, changed,
        revision, props_json, recorded, superseded, superseded_by)
    SELECT unit_number, source_language, target_language, source, target, story,
        position, previous_source, next_source, file, origin, confidence, created, changed,
        revision,
        (SELECT json_group_array(json_array(type, text))
         FROM (SELECT type, text FROM unit_prop WHERE unit = unit_number ORDER BY number)),
        recorded, :now, :cause
    FROM unit WHERE unit_number = :number";

impl<'c> UnitWriter<'c> {
    pub(super) fn new(connection: &'c Connection, now: Timestamp) -> Sql<Self> {
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
            now: now.as_second(),
        })
    }

    /// Adds a unit of the story with this number.
    pub(super) fn create(&mut self, unit: &Unit, story: Option<i64>) -> Sql<UnitId> {
        self.insert.execute(named_params! {
            ":source_language": unit.source_lang.as_str(),
            ":target_language": unit.target_lang.as_str(),
            ":source": unit.source,
            ":target": unit.target,
            ":source_hash": source_hash(&unit.source),
            ":story": story,
            ":position": unit.position,
            ":previous": unit.previous,
            ":next": unit.next,
            ":file": unit.file,
            ":origin": unit.origin,
            ":confidence": unit.confidence,
            ":created": unit.created.as_second(),
            ":changed": unit.changed.as_second(),
            ":revision": unit.revision,
            ":recorded": self.now,
        })?;
        let id = self.connection.last_insert_rowid();
        self.write_props(id, &unit.props)?;
        Ok(UnitId(id))
    }

    /// Puts `new` in the place of `old`, which goes to the history.
    pub(super) fn replace(&mut self, old: &StoredUnit, new: &Unit, cause: Cause) -> Sql<()> {
        self.remember(old.id, cause)?;
        self.update.execute(named_params! {
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
        Ok(())
    }

    /// Takes a unit out of the memory and into the history.
    pub(super) fn remove(&mut self, id: UnitId, cause: Cause) -> Sql<()> {
        self.remember(id, cause)?;
        self.delete.execute([id.0])?;
        Ok(())
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
