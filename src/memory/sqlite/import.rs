//! Storing units from elsewhere.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use rusqlite::{CachedStatement, Connection, Transaction, params};

use super::advance_generation;
use super::failure::Sql;
use super::row::{self, Cause, UnitWriter};
use super::story::story_number;
use crate::error::{Error, Result};
use crate::memory::unit::{normal_text, rounded_confidence};
use crate::memory::{ImportSummary, StoredUnit, Unit, UnitId};

/// See [`Store::import`](crate::memory::Store::import), which states the rules.
pub(super) fn import(
    transaction: &Transaction<'_>,
    units: &mut dyn Iterator<Item = Result<Unit>>,
    now: Timestamp,
) -> Sql<ImportSummary> {
    let mut summary = ImportSummary::default();
    let mut writer = UnitWriter::new(transaction, now)?;
    let mut same_place = SamePlace::new(transaction)?;
    let mut stories: HashMap<String, i64> = HashMap::new();
    // Units of this import: all with a number above the highest so far, and the
    // earlier ones in the set.
    let newest_before = highest_number(transaction)?;
    let mut touched: HashSet<UnitId> = HashSet::new();
    for (number, unit) in (1_u64..).zip(units) {
        let unit = normalised(unit?, number)?;
        let story = match &unit.story {
            None => None,
            Some(id) => Some(match stories.get(id) {
                Some(number) => *number,
                None => {
                    let number = story_number(transaction, id, now)?;
                    stories.insert(id.clone(), number);
                    number
                }
            }),
        };
        let there = same_place.find(&unit, story)?;
        if let Some(old) = there.iter().find(|old| old.unit.target == unit.target) {
            touched.insert(old.id);
            match merged(&old.unit, &unit) {
                Some(merged) => {
                    writer.replace(old, &merged, Cause::Imported)?;
                    summary.updated += 1;
                }
                None => summary.unchanged += 1,
            }
            continue;
        }
        let has_place = story.is_some() && unit.position.is_some();
        let replaced = there.iter().find(|old| {
            has_place
                && old.unit.changed < unit.changed
                && old.id <= newest_before
                && !touched.contains(&old.id)
        });
        match replaced {
            Some(old) => {
                touched.insert(old.id);
                let unit = Unit {
                    created: old.unit.created.min(unit.created),
                    revision: unit.revision.max(old.unit.revision.saturating_add(1)),
                    ..unit
                };
                writer.replace(old, &unit, Cause::Imported)?;
                summary.updated += 1;
            }
            None => {
                if summary.created == 0 {
                    defer_words(transaction)?;
                }
                writer.create(&unit, story)?;
                summary.created += 1;
            }
        }
    }
    if summary.created > 0 {
        add_words(transaction, newest_before)?;
    }
    if summary.created + summary.updated > 0 {
        advance_generation(transaction)?;
    }
    Ok(summary)
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

/// Keeps the words of new units out of the full-text index until [`add_words`].
/// Earlier units that are changed meanwhile are indexed as ever.
fn defer_words(connection: &Connection) -> Sql<()> {
    connection.execute(
        "UPDATE meta SET value = 1 WHERE name = 'words_deferred'",
        [],
    )?;
    Ok(())
}

/// Adds the words of all units above `newest_before` to the full-text index.
fn add_words(connection: &Connection, newest_before: UnitId) -> Sql<()> {
    connection.execute(
        "INSERT INTO unit_words (rowid, source, target)
         SELECT unit_number, source, target FROM unit WHERE unit_number > ?1",
        [newest_before.0],
    )?;
    connection.execute(
        "UPDATE meta SET value = 0 WHERE name = 'words_deferred'",
        [],
    )?;
    Ok(())
}

/// What the stored unit becomes when a file brings the same pair for the same
/// place; `None` when it stays as it is. Dates and revision alone are no reason:
/// a file without dates is stamped with the time of its import, and importing it
/// again tomorrow shall change nothing.
fn merged(old: &Unit, new: &Unit) -> Option<Unit> {
    let merged = Unit {
        created: old.created.min(new.created),
        revision: old.revision.max(new.revision),
        ..new.clone()
    };
    let differs = Unit {
        created: old.created,
        changed: old.changed,
        revision: old.revision,
        ..new.clone()
    } != *old;
    (differs && new.changed >= old.changed).then_some(merged)
}

/// The unit as the memory holds it; `number` counts the units of the import from 1.
fn normalised(unit: Unit, number: u64) -> Result<Unit> {
    let text = |text: &str| normal_text(text).into_owned();
    let context = |text: Option<String>| {
        text.map(|text| normal_text(&text).into_owned())
            .filter(|text| !text.is_empty())
    };
    let whole_seconds = |time: Timestamp| Timestamp::from_second(time.as_second()).unwrap_or(time);
    let unit = Unit {
        source: text(&unit.source),
        target: text(&unit.target),
        story: unit.story.filter(|story| !story.is_empty()),
        previous: context(unit.previous),
        next: context(unit.next),
        confidence: unit.confidence.map(rounded_confidence),
        created: whole_seconds(unit.created),
        changed: whole_seconds(unit.changed),
        revision: unit.revision.max(1),
        ..unit
    };
    if unit.source.is_empty() || unit.target.is_empty() {
        return Err(Error::usage(
            format!(
                "unit {number} has no text on one side: source `{}`, target `{}`",
                unit.source, unit.target
            ),
            "leave units with an empty side out",
        ));
    }
    if let Some(confidence) = unit.confidence
        && !(0.0..=1.0).contains(&confidence)
    {
        return Err(Error::usage(
            format!("unit {number} has the confidence {confidence}, which is no probability"),
            "give a number from 0 to 1, or none",
        ));
    }
    Ok(unit)
}

/// Finds the units that stand where a unit stands.
struct SamePlace<'c> {
    statement: CachedStatement<'c>,
}

impl<'c> SamePlace<'c> {
    fn new(connection: &'c Connection) -> Sql<Self> {
        let statement = connection.prepare_cached(&format!(
            "SELECT {} FROM unit LEFT JOIN story ON story.story_number = unit.story
             WHERE unit.source_hash = ?1 AND unit.source = ?2 AND unit.source_language = ?3
                 AND unit.target_language = ?4 AND unit.story IS ?5 AND unit.position IS ?6
             ORDER BY unit.changed, unit.target",
            row::UNIT_COLUMNS
        ))?;
        Ok(SamePlace { statement })
    }

    /// Units with the same languages, story, position and source, oldest first.
    fn find(&mut self, unit: &Unit, story: Option<i64>) -> Sql<Vec<StoredUnit>> {
        let mut rows = self.statement.query(params![
            row::source_hash(&unit.source),
            unit.source,
            unit.source_lang.as_str(),
            unit.target_lang.as_str(),
            story,
            unit.position,
        ])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(row::unit(row)?);
        }
        Ok(found)
    }
}
