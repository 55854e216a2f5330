//! Storing units from elsewhere.

use std::collections::HashMap;

use rusqlite::{CachedStatement, Connection, Transaction, params};

use super::arrived::Arrived;
use super::changes;
use super::failure::Sql;
use super::read;
use super::row::{self, unit_query};
use super::story::story_number;
use super::writer::UnitWriter;
use crate::error::Result;
use crate::memory::unit::{identity_of, normalised};
use crate::memory::writing::arrivals::Met;
use crate::memory::writing::{Signature, UnitWriting};
use crate::memory::{ImportSummary, ImportWatch, StoredUnit, Unit, UnitId};

/// KiB of pages kept at hand while an empty memory is filled.
const FILLING_CACHE: i64 = 8 * 1024;

/// See [`Store::import`](crate::memory::Store::import), which states the rules.
pub(super) fn import(
    transaction: &Transaction<'_>,
    units: &mut dyn Iterator<Item = Result<Unit>>,
    signature: &Signature<'_>,
    watch: &mut dyn ImportWatch,
) -> Sql<(ImportSummary, u64)> {
    let mut summary = ImportSummary::default();
    let mut writer = UnitWriter::new(transaction, signature)?;
    let mut places = Places::new(transaction)?;
    let mut stories: HashMap<String, i64> = HashMap::new();
    let mut met = Met::new(highest_number(transaction)?);
    let empty = is_empty(transaction)?;
    watch.begin(empty);
    if empty {
        // Nothing is looked up in what was written before.
        transaction.pragma_update(None, "cache_size", -FILLING_CACHE)?;
    }
    let mut arrived = (met.newest_before() == UnitId(0)).then(Arrived::default);
    if arrived.is_some() {
        writer.fill();
    }
    for (number, unit) in (1_u64..).zip(units) {
        let unit = normalised(unit?, number)?;
        let identity = identity_of(&unit);
        let story = match &unit.story {
            None => None,
            Some(id) => Some(match stories.get(id) {
                Some(number) => *number,
                None => {
                    let number = story_number(transaction, id, signature.now)?;
                    stories.insert(id.clone(), number);
                    number
                }
            }),
        };
        let same = match &arrived {
            Some(arrived) => places.same_of(arrived.with(identity), &unit, story)?,
            None => places.same(&unit, identity, story)?,
        };
        if let Some(same) = same {
            let id = same.id;
            let now = met.confirm(&mut writer, same, &unit, &mut summary)?;
            if let (true, Some(now)) = (empty, now) {
                watch.holds(id, now);
            }
        } else if !empty && let Some(old) = places.earlier(&unit, story, &met)? {
            met.retranslate(&mut writer, old, &unit)?;
            summary.updated += 1;
        } else {
            let id = writer.create(&unit, identity, story)?;
            summary.created += 1;
            let fits = match &mut arrived {
                Some(arrived) => arrived.add(transaction, identity, id)?,
                None => true,
            };
            if !fits && let Some(arrived) = arrived.take() {
                arrived.finish(transaction)?;
            }
            if empty {
                watch.holds(id, unit);
            }
        }
    }
    watch.complete();
    if let Some(arrived) = arrived {
        arrived.finish(transaction)?;
    }
    // Last: another thread may still be busy with the words.
    let changes = writer.finish()?;
    if summary.created + summary.updated > 0 {
        changes::record(transaction, changes)?;
    }
    Ok((summary, read::generation(transaction)?))
}

/// The number of the newest unit; 0 when there is none.
fn highest_number(connection: &Connection) -> Sql<UnitId> {
    let highest = connection.query_row(
        "SELECT coalesce(max(unit_number), 0) FROM unit",
        [],
        |row| row.get(0),
    )?;
    Ok(UnitId(highest))
}

/// Whether no unit is there, and no story is that hides units.
fn is_empty(connection: &Connection) -> Sql<bool> {
    let empty = connection.query_row(
        "SELECT NOT EXISTS (SELECT 1 FROM unit)
             AND NOT EXISTS (SELECT 1 FROM story WHERE status = 'retracted')",
        [],
        |row| row.get(0),
    )?;
    Ok(empty)
}

/// Finds the units that an imported unit may continue.
struct Places<'c> {
    same: CachedStatement<'c>,
    same_by_number: CachedStatement<'c>,
    earlier: CachedStatement<'c>,
}

/// What makes a unit the same one.
macro_rules! is_same {
    () => {
        " AND unit.source_language = ?2 AND unit.target_language = ?3
         AND unit.story IS ?4 AND unit.position IS ?5
         AND unit.source = ?6 AND unit.target = ?7"
    };
}

/// The same unit, by the hash of all that makes it the same.
const SAME: &str = concat!(unit_query!(), " WHERE unit.identity_hash = ?1", is_same!());

/// The unit of a number, where it is the same.
const SAME_BY_NUMBER: &str = concat!(unit_query!(), " WHERE unit.unit_number = ?1", is_same!());

/// Units at the same place that were changed earlier. The newest unit before the import
/// ends the range that is read of the index of stories: what the import itself brings to
/// one place is not read again and again.
const EARLIER: &str = concat!(
    unit_query!(),
    " WHERE unit.story = ?1 AND unit.position = ?2 AND unit.unit_number <= ?3
         AND unit.source_language = ?4 AND unit.target_language = ?5
         AND unit.source = ?6 AND unit.changed < ?7
     ORDER BY unit.changed, unit.target"
);

/// What is asked for each line of an import.
#[cfg(test)]
pub(super) const LOOKUPS: [&str; 3] = [SAME, SAME_BY_NUMBER, EARLIER];

impl<'c> Places<'c> {
    fn new(connection: &'c Connection) -> Sql<Self> {
        Ok(Places {
            same: connection.prepare_cached(SAME)?,
            same_by_number: connection.prepare_cached(SAME_BY_NUMBER)?,
            earlier: connection.prepare_cached(EARLIER)?,
        })
    }

    /// The unit with the same languages, story, position, source and target, of which
    /// `identity` is the hash.
    fn same(&mut self, unit: &Unit, identity: i64, story: Option<i64>) -> Sql<Option<StoredUnit>> {
        first_same(&mut self.same, identity, unit, story)
    }

    /// The one of `candidates` that is the same unit.
    fn same_of(
        &mut self,
        candidates: impl Iterator<Item = UnitId>,
        unit: &Unit,
        story: Option<i64>,
    ) -> Sql<Option<StoredUnit>> {
        for candidate in candidates {
            let same = first_same(&mut self.same_by_number, candidate.0, unit, story)?;
            if same.is_some() {
                return Ok(same);
            }
        }
        Ok(None)
    }

    /// The unit at the same place with the same languages and source that `unit` is a
    /// new translation of: the one changed first, of those changed before `unit` and not
    /// met in this import.
    fn earlier(&mut self, unit: &Unit, story: Option<i64>, met: &Met) -> Sql<Option<StoredUnit>> {
        let (Some(story), Some(position)) = (story, unit.position) else {
            return Ok(None);
        };
        let mut rows = self.earlier.query(params![
            story,
            position,
            met.newest_before().0,
            unit.source_lang.as_str(),
            unit.target_lang.as_str(),
            unit.source,
            unit.changed.as_second(),
        ])?;
        while let Some(row) = rows.next()? {
            let old = row::unit(row)?;
            if !met.has(old.id) {
                return Ok(Some(old));
            }
        }
        Ok(None)
    }
}

/// The first unit that a statement with [`is_same`] finds by `key`.
fn first_same(
    statement: &mut CachedStatement<'_>,
    key: i64,
    unit: &Unit,
    story: Option<i64>,
) -> Sql<Option<StoredUnit>> {
    let mut rows = statement.query(params![
        key,
        unit.source_lang.as_str(),
        unit.target_lang.as_str(),
        story,
        unit.position,
        unit.source,
        unit.target,
    ])?;
    rows.next()?.map(row::unit).transpose()
}
