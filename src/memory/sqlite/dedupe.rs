//! Duplicates merged, and conflicts found, in working memory that does not grow with the
//! memory: what the rules compare is hashed for each unit into a temporary table, which
//! SQLite sorts on disk; units of one hash are then read and compared themselves.

use rusqlite::{Connection, Statement, Transaction, params};
use xxhash_rust::xxh3::xxh3_64;

use super::changes::{self, Changes};
use super::failure::Sql;
use super::read;
use super::write::Signature;
use super::writer::{Cause, UnitWriter};
use crate::error::Result;
use crate::memory::duplicates::{
    Conflict, Dedupe, DuplicateRule, Merge, MergeCounts, key, spelled, united,
};
use crate::memory::{Filter, StoredUnit, Unit, UnitId};

/// The numbers of the units of each hash that more than one unit has, the one that may live
/// on first: of those with a place before the others, the newest. Hashes follow each other
/// as the first units of each came in.
const GROUPS: &str = "
    SELECT same.hash, same.unit FROM temp.same AS same
    JOIN (SELECT hash, min(unit) AS first FROM temp.same
          GROUP BY hash HAVING count(*) > 1) AS several
        ON several.hash = same.hash
    ORDER BY several.first, same.placed DESC, same.changed DESC, same.unit DESC";

/// See [`Store::dedupe`](crate::memory::Store::dedupe).
pub(super) fn dedupe(
    transaction: &Transaction<'_>,
    how: Dedupe,
    signature: &Signature<'_>,
    visit: &mut dyn FnMut(&Merge) -> Result<()>,
) -> Sql<MergeCounts> {
    let mut counts = MergeCounts::default();
    let mut changes = Changes::default();
    let mut writer = UnitWriter::new(transaction, signature, &mut changes)?;
    let always = [DuplicateRule::Placed, DuplicateRule::Spelling];
    let across = how.across_stories.then_some(DuplicateRule::AcrossStories);
    for rule in always.into_iter().chain(across) {
        gather(transaction, rule)?;
        let mut merging = Merging {
            rule,
            connection: transaction,
            writer: &mut writer,
            survivor: None,
        };
        let mut groups = transaction.prepare(GROUPS)?;
        let mut rows = groups.query([])?;
        let mut last = None;
        while let Some(row) = rows.next()? {
            let (hash, unit): (i64, i64) = (row.get(0)?, row.get(1)?);
            if last.replace(hash) != Some(hash) {
                merging.end()?;
            }
            if let Some(merge) = merging.take(UnitId(unit))? {
                counts.add(rule);
                visit(&merge)?;
            }
        }
        merging.end()?;
    }
    transaction.execute_batch("DROP TABLE IF EXISTS temp.same")?;
    writer.finish()?;
    if counts.total() > 0 {
        changes::record(transaction, changes)?;
    }
    Ok(counts)
}

/// Hashes what a rule compares, of every live unit that it looks at.
fn gather(connection: &Connection, rule: DuplicateRule) -> Sql<()> {
    connection.execute_batch(
        "DROP TABLE IF EXISTS temp.same;
         CREATE TEMP TABLE same (hash INTEGER, placed INTEGER, changed INTEGER, unit INTEGER)",
    )?;
    let mut insert = connection.prepare("INSERT INTO temp.same VALUES (?1, ?2, ?3, ?4)")?;
    read::units(connection, &Filter::default(), &mut |stored| {
        if let Some(key) = key(rule, &stored.unit) {
            insert_same(&mut insert, &key, rule, stored).map_err(|_| no_room())?;
        }
        Ok(true)
    })?;
    drop(insert);
    sort(connection)
}

/// Sorts the hashes, in pieces that are joined on disk; what groups and joins them then goes
/// through them in order.
fn sort(connection: &Connection) -> Sql<()> {
    Ok(connection.execute_batch("CREATE INDEX temp.same_by_hash ON same (hash)")?)
}

fn insert_same(
    insert: &mut Statement<'_>,
    key: &str,
    rule: DuplicateRule,
    StoredUnit { id, unit }: &StoredUnit,
) -> rusqlite::Result<usize> {
    let placed = rule == DuplicateRule::Placed && unit.is_placed();
    let hash = xxh3_64(key.as_bytes()).cast_signed();
    insert.execute(params![hash, placed, unit.changed.as_second(), id.0])
}

/// The error of a full disk for temporary files, which SQLite keeps the hashes in.
fn no_room() -> crate::Error {
    crate::Error::io(
        "write",
        "a temporary table",
        std::io::ErrorKind::StorageFull.into(),
    )
}

/// Merges the units of one hash, one after the other.
struct Merging<'w, 'c> {
    rule: DuplicateRule,
    connection: &'c Connection,
    writer: &'w mut UnitWriter<'c>,
    /// The unit that lives on, and what it becomes.
    survivor: Option<(StoredUnit, Unit)>,
}

impl Merging<'_, '_> {
    /// Takes the next unit in: the first one lives on, a duplicate of it goes to the
    /// history.
    fn take(&mut self, id: UnitId) -> Sql<Option<Merge>> {
        let Some(stored) = read::unit(self.connection, id)? else {
            return Ok(None);
        };
        let Some((kept, unit)) = &mut self.survivor else {
            // By the first rule loose units are merged into placed ones alone.
            if self.rule != DuplicateRule::Placed || stored.unit.is_placed() {
                let unit = stored.unit.clone();
                self.survivor = Some((stored, unit));
            }
            return Ok(None);
        };
        let is_duplicate = key(self.rule, &kept.unit) == key(self.rule, &stored.unit)
            && (self.rule != DuplicateRule::Placed || !stored.unit.is_placed());
        if !is_duplicate {
            return Ok(None);
        }
        *unit = united(unit, &stored.unit);
        self.writer.remove(id, Cause::Merged(kept.id))?;
        follow(self.connection, &stored, kept.id)?;
        Ok(Some(Merge {
            rule: self.rule,
            kept: kept.clone(),
            merged: stored,
        }))
    }

    /// The units of this hash are through.
    fn end(&mut self) -> Sql<()> {
        match self.survivor.take() {
            Some((kept, unit)) if unit != kept.unit => {
                self.writer.replace(&kept, &unit, Cause::United)
            }
            _ => Ok(()),
        }
    }
}

/// Lets the current beads of a merged unit's story point to the unit that lives on.
fn follow(connection: &Connection, merged: &StoredUnit, kept: UnitId) -> Sql<()> {
    let Some(story) = &merged.unit.story else {
        return Ok(());
    };
    connection
        .prepare_cached(
            "UPDATE bead SET unit = ?3
             WHERE unit = ?2 AND (story, revision) =
                 (SELECT story_number, alignment_revision FROM story WHERE id = ?1)",
        )?
        .execute(params![story, merged.id.0, kept.0])?;
    Ok(())
}

/// The units of sources with several translations: source by source in the order in which
/// the first unit of each came in, the newest unit first.
const CONFLICTS: &str = "
    SELECT same.hash, same.unit FROM temp.same AS same
    JOIN (SELECT hash, min(unit) AS first FROM temp.same
          GROUP BY hash HAVING count(DISTINCT target) > 1) AS several
        ON several.hash = same.hash
    ORDER BY several.first, same.changed DESC, same.unit DESC";

/// See [`Store::conflicts`](crate::memory::Store::conflicts).
pub(super) fn conflicts(
    connection: &Connection,
    filter: &Filter,
    visit: &mut dyn FnMut(&Conflict) -> Result<()>,
) -> Sql<u64> {
    // Several statements: a transaction makes them see one moment.
    let moment = connection.unchecked_transaction()?;
    gather_translations(&moment, filter)?;
    let mut select = moment.prepare(CONFLICTS)?;
    let mut rows = select.query([])?;
    let (mut last, mut count) = (None, 0);
    let mut open: Vec<(StoredUnit, u64)> = Vec::new();
    let mut give = |translations: Vec<(StoredUnit, u64)>| -> Sql<u64> {
        // Units of one hash by chance are no conflict.
        if translations.len() < 2 {
            return Ok(0);
        }
        visit(&Conflict { translations })?;
        Ok(1)
    };
    while let Some(row) = rows.next()? {
        let hash: i64 = row.get(0)?;
        if last.replace(hash) != Some(hash) {
            count += give(std::mem::take(&mut open))?;
        }
        if let Some(stored) = read::unit(&moment, UnitId(row.get(1)?))? {
            add_translation(&mut open, stored);
        }
    }
    count += give(open)?;
    Ok(count)
}

/// Hashes source and translation of every unit that passes the filter.
fn gather_translations(connection: &Connection, filter: &Filter) -> Sql<()> {
    connection.execute_batch(
        "DROP TABLE IF EXISTS temp.same;
         CREATE TEMP TABLE same (hash INTEGER, target INTEGER, changed INTEGER, unit INTEGER)",
    )?;
    let mut insert = connection.prepare("INSERT INTO temp.same VALUES (?1, ?2, ?3, ?4)")?;
    read::units(connection, filter, &mut |StoredUnit { id, unit }| {
        let hash = |text: &str| xxh3_64(text.as_bytes()).cast_signed();
        let values = params![
            hash(&source_key(unit)),
            hash(&spelled(&unit.target)),
            unit.changed.as_second(),
            id.0,
        ];
        insert.execute(values).map_err(|_| no_room())?;
        Ok(true)
    })?;
    drop(insert);
    sort(connection)
}

/// The languages and the source as conflicts compare them.
fn source_key(unit: &Unit) -> String {
    let languages = (unit.source_lang.as_str(), unit.target_lang.as_str());
    [languages.0, languages.1, &spelled(&unit.source)].join("\u{0}")
}

/// Counts a unit with those of the same translation.
fn add_translation(translations: &mut Vec<(StoredUnit, u64)>, stored: StoredUnit) {
    let target = spelled(&stored.unit.target);
    let same = translations
        .iter_mut()
        .find(|(known, _)| spelled(&known.unit.target) == target);
    if let Some((_, units)) = same {
        *units += 1;
        return;
    }
    let of_source =
        |(known, _): &(StoredUnit, u64)| source_key(&known.unit) == source_key(&stored.unit);
    if translations.first().is_none_or(of_source) {
        translations.push((stored, 1));
    }
}
