//! Units written: new ones, new states of those that are there, their end.

use rusqlite::{CachedStatement, Connection, ToSql, named_params};

use super::failure::{Failure, Sql};
use super::row::tags_json;
use super::words::Words;
use super::write::{next_write, record};
use crate::memory::unit::identity_of;
use crate::memory::writing::changes::Changes;
use crate::memory::writing::{Cause, Signature, UnitWriting, found_alike};
use crate::memory::{StoredUnit, Unit, UnitId};
use crate::text::Lang;

/// Writes units; holds its statements, so that a hundred thousand units do not
/// look them up each. What it writes is counted as changed. It must
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
    /// Who writes, and the number that this write has once anything is written.
    signature: &'c Signature<'c>,
    write: i64,
    has_written: bool,
    changes: Changes,
    words: Words<'c>,
    /// What the insert statement has its values from: languages, and a bit for each optional
    /// column that has one.
    languages: Option<(Lang, Lang)>,
    bound: u32,
}

const INSERT: &str = "
    INSERT INTO unit (unit_number, source_language, target_language, source, target, identity_hash, story,
        position, previous_source, next_source, file, origin, confidence, created, changed,
        revision, recorded, source_tags, target_tags, brought_by)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)";

/// Languages and story stay. A clock that was set back does not make a state begin before
/// the one that it follows.
const UPDATE: &str = "
    UPDATE unit SET identity_hash = :identity_hash, position = :position, previous_source = :previous,
        next_source = :next, file = :file, origin = :origin, confidence = :confidence, created = :created,
        changed = :changed, revision = :revision, recorded = max(recorded, :recorded), brought_by = :write,
        source_tags = :source_tags, target_tags = :target_tags
    WHERE unit_number = :number";

const REWORD: &str = "UPDATE unit SET source = ?2, target = ?3 WHERE unit_number = ?1";

const REMEMBER: &str = "
    INSERT INTO unit_history (unit, source_language, target_language, source, target, story,
        position, previous_source, next_source, file, origin, confidence, created, changed,
        revision, props_json, source_tags, target_tags, recorded, brought_by, superseded,
        superseded_by, ended_by, merged_into)
    SELECT unit_number, source_language, target_language, source, target, story,
        position, previous_source, next_source, file, origin, confidence, created, changed,
        revision,
        (SELECT json_group_array(json_array(type, text))
         FROM (SELECT type, text FROM unit_prop WHERE unit = unit_number ORDER BY number)),
        source_tags, target_tags, recorded, brought_by, max(:now, recorded), :cause, :write,
        :merged_into
    FROM unit WHERE unit_number = :number";

impl<'c> UnitWriter<'c> {
    pub(super) fn new(connection: &'c Connection, signature: &'c Signature<'c>) -> Sql<Self> {
        let numbered = connection
            .prepare_cached("SELECT value FROM meta WHERE name = 'units_numbered'")?
            .query_row([], |row| row.get(0))?;
        let write = next_write(connection)?;
        let mut insert = connection.prepare_cached(INSERT)?;
        insert.raw_bind_parameter(17, signature.now.as_second())?;
        insert.raw_bind_parameter(20, write)?;
        Ok(UnitWriter {
            insert,
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
            signature,
            write,
            has_written: false,
            changes: Changes::default(),
            words: Words::new(connection)?,
            languages: None,
            bound: 0,
        })
    }

    /// To be called first where the memory holds no unit: see [`Words::fill`].
    pub(super) fn fill(&mut self) {
        self.words.fill();
    }

    /// Adds a unit that has a number, since it was there before.
    pub(super) fn create_as(
        &mut self,
        id: UnitId,
        unit: &Unit,
        identity: i64,
        story: Option<i64>,
    ) -> Sql<()> {
        self.bind(id, unit, identity, story)?;
        self.insert.raw_execute()?;
        self.has_written = true;
        self.write_props(id.0, &unit.props)?;
        self.changes.add(id);
        self.words.add(id, unit)
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

    /// To be called when all is written, in the same transaction. Gives what changed.
    pub(super) fn finish(self) -> Sql<Changes> {
        if self.has_written {
            record(self.signature, self.connection, self.write)?;
        }
        if self.numbered > self.numbered_before {
            self.connection
                .prepare_cached("UPDATE meta SET value = ?1 WHERE name = 'units_numbered'")?
                .execute([self.numbered])?;
        }
        self.words.finish()?;
        Ok(self.changes)
    }

    fn remember(&mut self, id: UnitId, cause: Cause) -> Sql<()> {
        self.remember.execute(named_params! {
            ":number": id.0,
            ":now": self.signature.now.as_second(),
            ":cause": cause.as_str(),
            ":write": self.write,
            ":merged_into": cause.merged_into(),
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

impl UnitWriting for UnitWriter<'_> {
    type Failure = Failure;

    fn create(&mut self, unit: &Unit, identity: i64, story: Option<i64>) -> Sql<UnitId> {
        let id = UnitId(self.numbered.checked_add(1).ok_or_else(no_number)?);
        self.create_as(id, unit, identity, story)?;
        self.numbered = id.0;
        Ok(id)
    }

    fn replace(&mut self, old: &StoredUnit, new: &Unit, cause: Cause) -> Sql<()> {
        self.remember(old.id, cause)?;
        self.rewrite(old, new)
    }

    fn rewrite(&mut self, old: &StoredUnit, new: &Unit) -> Sql<()> {
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
            ":recorded": self.signature.now.as_second(),
            ":write": self.write,
            ":source_tags": tags_json(&new.source_tags)?,
            ":target_tags": tags_json(&new.target_tags)?,
            ":number": old.id.0,
        })?;
        // Apart, because it alone makes the full-text index work.
        if (&old.unit.source, &old.unit.target) != (&new.source, &new.target) {
            self.connection.prepare_cached(REWORD)?.execute((
                old.id.0,
                &new.source,
                &new.target,
            ))?;
        }
        if old.unit.props != new.props {
            self.delete_props.execute([old.id.0])?;
            self.write_props(old.id.0, &new.props)?;
        }
        if !found_alike(&old.unit, new) {
            self.changes.add(old.id);
        }
        self.has_written = true;
        Ok(())
    }

    fn remove(&mut self, id: UnitId, cause: Cause) -> Sql<()> {
        self.remember(id, cause)?;
        self.delete.execute([id.0])?;
        self.changes.add(id);
        self.has_written = true;
        Ok(())
    }
}

/// The failure of a memory all of whose numbers are used up, by a foreign hand.
fn no_number() -> Failure {
    Failure::Content("no number is left for another unit".to_owned())
}
