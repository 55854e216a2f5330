//! Units written: new ones, new states of those that are there, their end.
//!
//! What is to be written is gathered and goes to the server in portions: a story or a
//! thousand units of an import take as many round trips as one unit. A row is always written
//! whole: a new state takes the place of the row, so that what is derived from a unit is
//! derived in one place, and a unit whose source changes moves to the shard that it belongs to.

use std::collections::HashMap;

use super::changes;
use super::failure::{Failure, Sql};
use super::keying::Keying;
use super::row::{self, COPY, COPY_TYPES, UnitRow, unit_columns};
use super::session::Session;
use crate::memory::writing::changes::Changes;
use crate::memory::writing::{Cause, Signature, UnitWriting, found_alike};
use crate::memory::{StoredUnit, Unit, UnitId};

/// Rows that are gathered before they are written.
const GATHERED: usize = 2_000;

/// Bytes of texts after which fewer are.
const GATHERED_BYTES: usize = 8 << 20;

/// Puts states into the history, as they stand.
const REMEMBER: &str = "
    INSERT INTO unit_history (history_number, unit, source_language, target_language, source,
        target, story, position, previous_source, next_source, file, origin, confidence, created,
        changed, revision, source_tags, target_tags, props, recorded, brought_by, superseded,
        superseded_by, ended_by, merged_into)
    SELECT (SELECT coalesce(max(history_number), 0) FROM unit_history) + ended.rank,
        unit_number, source_language, target_language, source, target, story, position,
        previous_source, next_source, file, origin, confidence, created, changed, revision,
        source_tags, target_tags, props, recorded, brought_by, greatest($4, recorded),
        ended.cause, $5, ended.merged_into
    FROM unnest($1::bigint[], $2::text[], $3::bigint[]) WITH ORDINALITY
        AS ended (unit, cause, merged_into, rank)
    JOIN unit ON unit_number = ended.unit";

/// Writes units in one transaction. What it writes is counted as changed. It must be
/// [finished](Writer::finish).
pub(super) struct Writer<'s> {
    session: &'s Session,
    signature: &'s Signature<'s>,
    /// The highest number that was ever given to a unit, and as the memory knows it.
    numbered: i64,
    numbered_before: i64,
    /// The number that this write has once anything is written.
    write: i64,
    has_written: bool,
    changes: Changes,
    gathered: Gathered,
    keying: Keying<'s>,
}

/// What is to be written.
#[derive(Default)]
struct Gathered {
    ends: Vec<(UnitId, Cause)>,
    /// Units that are gone.
    removed: Vec<i64>,
    rows: Vec<UnitRow>,
    /// Where in `rows` a unit is, and whether it has a row on the server, which it replaces.
    places: HashMap<UnitId, (usize, bool)>,
    bytes: usize,
}

impl<'s> Writer<'s> {
    /// To be made inside a transaction that no other writer's runs beside.
    pub(super) fn new(session: &'s Session, signature: &'s Signature<'s>) -> Sql<Self> {
        let row = session.row(
            "SELECT units_numbered, (SELECT coalesce(max(write_number), 0) + 1 FROM write)
             FROM meta",
            &[],
        )?;
        let numbered = row.try_get(0)?;
        Ok(Writer {
            session,
            signature,
            numbered,
            numbered_before: numbered,
            write: row.try_get(1)?,
            has_written: false,
            changes: Changes::default(),
            gathered: Gathered::default(),
            keying: Keying::new(session)?,
        })
    }

    /// Adds a unit that has a number, since it was there before.
    pub(super) fn create_as(&mut self, id: UnitId, unit: &Unit, story: Option<i64>) -> Sql<()> {
        let now = self.signature.now.as_second();
        let mut row = UnitRow::new(id, unit.clone(), story, now)?;
        row.brought_by = Some(self.write);
        self.changes.add(id);
        self.gather(row, false)
    }

    fn gather(&mut self, row: UnitRow, replaces: bool) -> Sql<()> {
        self.has_written = true;
        let gathered = &mut self.gathered;
        gathered.bytes += row.unit.weight();
        match gathered.places.get(&row.id) {
            Some((place, _)) => {
                if let Some(there) = gathered.rows.get_mut(*place) {
                    *there = row;
                }
            }
            None => {
                gathered
                    .places
                    .insert(row.id, (gathered.rows.len(), replaces));
                gathered.rows.push(row);
            }
        }
        if gathered.rows.len() >= GATHERED || gathered.bytes >= GATHERED_BYTES {
            self.flush()?;
        }
        Ok(())
    }

    /// Notes that the state of a unit ends, as the server has it.
    fn end(&mut self, id: UnitId, cause: Cause) -> Sql<()> {
        // What the server does not have yet cannot go to the history.
        if self.gathered.places.contains_key(&id) {
            self.flush()?;
        }
        self.has_written = true;
        self.gathered.ends.push((id, cause));
        Ok(())
    }

    /// Writes what was gathered.
    pub(super) fn flush(&mut self) -> Sql<()> {
        let Gathered {
            ends,
            removed,
            mut rows,
            places,
            ..
        } = std::mem::take(&mut self.gathered);
        if !ends.is_empty() {
            self.remember(&ends)?;
        }
        let replaced = places.iter().filter(|(_, (_, replaces))| *replaces);
        let mut gone: Vec<i64> = replaced.map(|(id, _)| id.0).collect();
        gone.extend(removed);
        if !gone.is_empty() {
            let were = self.session.query(
                "DELETE FROM unit WHERE unit_number = ANY ($1)
                 RETURNING unit_number, recorded, story",
                &[&gone],
            )?;
            for was in were {
                let place = places.get(&UnitId(was.try_get(0)?));
                if let Some(row) = place.and_then(|(place, _)| rows.get_mut(*place)) {
                    // A clock that was set back does not make a state begin before the one
                    // that it follows. Languages and story stay.
                    row.recorded = row.recorded.max(was.try_get(1)?);
                    row.story = was.try_get(2)?;
                }
            }
        }
        self.keying.write(&gone, &rows)?;
        if rows.is_empty() {
            return Ok(());
        }
        let values = rows.iter().map(UnitRow::values);
        self.session.copy_in(COPY, &COPY_TYPES, values)
    }

    fn remember(&self, ends: &[(UnitId, Cause)]) -> Sql<()> {
        let units: Vec<i64> = ends.iter().map(|(id, _)| id.0).collect();
        let causes: Vec<&str> = ends.iter().map(|(_, cause)| cause.as_str()).collect();
        let merged: Vec<Option<i64>> = ends.iter().map(|(_, c)| c.merged_into()).collect();
        let now = self.signature.now.as_second();
        self.session
            .execute(REMEMBER, &[&units, &causes, &merged, &now, &self.write])?;
        Ok(())
    }

    /// To be called when all is written, in the same transaction. Gives what changed.
    pub(super) fn finish(mut self) -> Sql<Changes> {
        self.flush()?;
        self.write_down()?;
        self.keying.finish()?;
        Ok(self.changes)
    }

    /// Says who made this write, and which numbers it gave.
    fn write_down(&self) -> Sql<()> {
        if self.has_written {
            let Signature { now, author, cause } = self.signature;
            self.session.execute(
                "INSERT INTO write (write_number, made, author, cause) VALUES ($1, $2, $3, $4)",
                &[&self.write, &now.as_second(), author, cause],
            )?;
        }
        if self.numbered > self.numbered_before {
            self.session
                .execute("UPDATE meta SET units_numbered = $1", &[&self.numbered])?;
        }
        Ok(())
    }

    /// [`Writer::finish`], and says that the memory changed.
    pub(super) fn record(self) -> Sql<u64> {
        let session = self.session;
        let changes = self.finish()?;
        changes::record(session, changes)
    }
}

impl UnitWriting for Writer<'_> {
    type Failure = Failure;

    fn create(&mut self, unit: &Unit, _identity: i64, story: Option<i64>) -> Sql<UnitId> {
        let next = self.numbered.checked_add(1).ok_or_else(no_number)?;
        self.numbered = next;
        self.create_as(UnitId(next), unit, story)?;
        Ok(UnitId(next))
    }

    fn replace(&mut self, old: &StoredUnit, new: &Unit, cause: Cause) -> Sql<()> {
        self.end(old.id, cause)?;
        self.rewrite(old, new)
    }

    fn rewrite(&mut self, old: &StoredUnit, new: &Unit) -> Sql<()> {
        if !found_alike(&old.unit, new) {
            self.changes.add(old.id);
        }
        let now = self.signature.now.as_second();
        let gathered = self.gathered.places.get(&old.id);
        let row = gathered.and_then(|(place, _)| self.gathered.rows.get(*place));
        let story = row.and_then(|row| row.story);
        let mut row = UnitRow::new(old.id, new.clone(), story, now)?;
        row.brought_by = Some(self.write);
        self.gather(row, true)
    }

    fn remove(&mut self, id: UnitId, cause: Cause) -> Sql<()> {
        self.end(id, cause)?;
        self.gathered.removed.push(id.0);
        self.changes.add(id);
        Ok(())
    }
}

/// Writes the rows of units anew, with what is derived from them; everything else stays. To be
/// called inside a transaction that no other writer's runs beside.
pub(super) fn derive_again(session: &Session, units: &[UnitId]) -> Sql<()> {
    const ROWS: &str = concat!(
        "SELECT ",
        unit_columns!(),
        ", unit.story, unit.recorded, unit.brought_by
         FROM unit LEFT JOIN story ON story.story_number = unit.story
         WHERE unit.unit_number = ANY ($1)"
    );
    for units in units.chunks(GATHERED) {
        let numbers: Vec<i64> = units.iter().map(|unit| unit.0).collect();
        let mut rows = Vec::with_capacity(units.len());
        for found in session.query(ROWS, &[&numbers])? {
            let StoredUnit { id, unit } = row::unit(&found)?;
            let mut row = UnitRow::new(id, unit, found.try_get(18)?, found.try_get(19)?)?;
            row.brought_by = found.try_get(20)?;
            rows.push(row);
        }
        let gone: Vec<i64> = rows.iter().map(|row| row.id.0).collect();
        session.execute("DELETE FROM unit WHERE unit_number = ANY ($1)", &[&gone])?;
        session.copy_in(COPY, &COPY_TYPES, rows.iter().map(UnitRow::values))?;
    }
    Ok(())
}

/// The failure of a memory all of whose numbers are used up, by a foreign hand.
fn no_number() -> Failure {
    Failure::Content("no number is left for another unit".to_owned())
}
