//! Duplicates merged, and conflicts found, in working memory that does not grow with the
//! memory: what the rules compare is hashed for each unit into a temporary table
//! ([`Hashes`]), which is sorted on disk; units of one hash are then read and compared
//! themselves.

use rusqlite::{Connection, params};
use xxhash_rust::xxh3::xxh3_64;

use super::{Cause, UnitWriting};
use crate::error::{Error, Result as OrError};
use crate::memory::duplicates::{
    Conflict, Dedupe, DuplicateRule, Merge, MergeCounts, key, spelled, united,
};
use crate::memory::{Filter, StoredUnit, Unit, UnitId};

/// What finding duplicates and conflicts asks of whatever keeps the memory.
pub(crate) trait Units {
    /// Why something did not work, before the memory's name is added.
    type Failure: From<Error>;

    /// The unit with this number.
    fn unit(&mut self, id: UnitId) -> Result<Option<StoredUnit>, Self::Failure>;

    /// Calls `visit` for the units that pass.
    fn each_unit(
        &mut self,
        filter: &Filter,
        visit: &mut dyn FnMut(&StoredUnit) -> OrError<()>,
    ) -> Result<(), Self::Failure>;
}

/// What merging asks beside that, in one transaction.
pub(crate) trait Merging:
    UnitWriting + Units<Failure = <Self as UnitWriting>::Failure>
{
    /// Writes what was put off, so that it is read from here on.
    fn settle(&mut self) -> Result<(), <Self as UnitWriting>::Failure>;

    /// Lets the current beads of a merged unit's story point to the unit that lives on.
    fn follow(
        &mut self,
        merged: &StoredUnit,
        kept: UnitId,
    ) -> Result<(), <Self as UnitWriting>::Failure>;
}

/// See [`Store::dedupe`](crate::memory::Store::dedupe).
pub(crate) fn dedupe<W: Merging>(
    writer: &mut W,
    how: Dedupe,
    visit: &mut dyn FnMut(&Merge) -> OrError<()>,
) -> Result<MergeCounts, <W as UnitWriting>::Failure> {
    let mut counts = MergeCounts::default();
    let always = [DuplicateRule::Placed, DuplicateRule::Spelling];
    let across = how.across_stories.then_some(DuplicateRule::AcrossStories);
    for rule in always.into_iter().chain(across) {
        writer.settle()?;
        let mut hashes = Hashes::new()?;
        writer.each_unit(&Filter::default(), &mut |StoredUnit { id, unit }| {
            let Some(key) = key(rule, unit) else {
                return Ok(());
            };
            let placed = rule == DuplicateRule::Placed && unit.is_placed();
            hashes.add(hash(&key), i64::from(placed), unit, *id)
        })?;
        let mut group = Group {
            rule,
            survivor: None,
        };
        let mut last = None;
        for (hash, unit) in hashes.in_groups(SEVERAL_UNITS)? {
            if last.replace(hash) != Some(hash) {
                group.end(writer)?;
            }
            if let Some(merge) = group.take(writer, unit)? {
                counts.add(rule);
                visit(&merge)?;
            }
        }
        group.end(writer)?;
    }
    Ok(counts)
}

/// Units of one hash, merged one after the other.
struct Group {
    rule: DuplicateRule,
    /// The unit that lives on, and what it becomes.
    survivor: Option<(StoredUnit, Unit)>,
}

impl Group {
    /// Takes the next unit in: the first one lives on, a duplicate of it goes to the
    /// history.
    fn take<W: Merging>(
        &mut self,
        writer: &mut W,
        id: UnitId,
    ) -> Result<Option<Merge>, <W as UnitWriting>::Failure> {
        let Some(stored) = writer.unit(id)? else {
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
        writer.remove(id, Cause::Merged(kept.id))?;
        writer.follow(&stored, kept.id)?;
        Ok(Some(Merge {
            rule: self.rule,
            kept: kept.clone(),
            merged: stored,
        }))
    }

    /// The units of this hash are through.
    fn end<W: Merging>(&mut self, writer: &mut W) -> Result<(), <W as UnitWriting>::Failure> {
        match self.survivor.take() {
            Some((kept, unit)) if unit != kept.unit => writer.replace(&kept, &unit, Cause::United),
            _ => Ok(()),
        }
    }
}

/// See [`Store::conflicts`](crate::memory::Store::conflicts).
pub(crate) fn conflicts<U: Units>(
    units: &mut U,
    filter: &Filter,
    visit: &mut dyn FnMut(&Conflict) -> OrError<()>,
) -> Result<u64, U::Failure> {
    let mut hashes = Hashes::new()?;
    units.each_unit(filter, &mut |StoredUnit { id, unit }| {
        hashes.add(
            hash(&source_key(unit)),
            hash(&spelled(&unit.target)),
            unit,
            *id,
        )
    })?;
    let (mut last, mut count) = (None, 0);
    let mut open: Vec<(StoredUnit, u64)> = Vec::new();
    let mut give = |translations: Vec<(StoredUnit, u64)>| -> OrError<u64> {
        // Units of one hash by chance are no conflict.
        if translations.len() < 2 {
            return Ok(0);
        }
        visit(&Conflict { translations })?;
        Ok(1)
    };
    for (hash, unit) in hashes.in_groups(SEVERAL_TRANSLATIONS)? {
        if last.replace(hash) != Some(hash) {
            count += give(std::mem::take(&mut open))?;
        }
        if let Some(stored) = units.unit(unit)? {
            add_translation(&mut open, stored);
        }
    }
    count += give(open)?;
    Ok(count)
}

fn hash(text: &str) -> i64 {
    xxh3_64(text.as_bytes()).cast_signed()
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

/// The numbers of the units of each hash that more than one unit has, the one that may live
/// on first: of those with a place before the others, the newest. Hashes follow each other
/// as the first units of each came in.
const SEVERAL_UNITS: &str = "
    SELECT same.hash, same.unit FROM same
    JOIN (SELECT hash, min(unit) AS first FROM same GROUP BY hash HAVING count(*) > 1) AS several
        ON several.hash = same.hash
    ORDER BY several.first, same.detail DESC, same.changed DESC, same.unit DESC";

/// The units of sources with several translations: source by source in the order in which
/// the first unit of each came in, the newest unit first.
const SEVERAL_TRANSLATIONS: &str = "
    SELECT same.hash, same.unit FROM same
    JOIN (SELECT hash, min(unit) AS first FROM same
          GROUP BY hash HAVING count(DISTINCT detail) > 1) AS several
        ON several.hash = same.hash
    ORDER BY several.first, same.changed DESC, same.unit DESC";

/// Hashes of units, in a database of their own that SQLite keeps in a temporary file where
/// they are many.
struct Hashes {
    connection: Connection,
}

impl Hashes {
    fn new() -> OrError<Hashes> {
        // Without a name it is a private file, gone when it is closed.
        let connection = Connection::open("").map_err(|error| no_room(&error))?;
        connection
            .execute_batch(
                "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
                 CREATE TABLE same (hash INTEGER, detail INTEGER, changed INTEGER, unit INTEGER);
                 BEGIN",
            )
            .map_err(|error| no_room(&error))?;
        Ok(Hashes { connection })
    }

    fn add(&mut self, hash: i64, detail: i64, unit: &Unit, id: UnitId) -> OrError<()> {
        let values = params![hash, detail, unit.changed.as_second(), id.0];
        let inserted = self
            .connection
            .prepare_cached("INSERT INTO same VALUES (?1, ?2, ?3, ?4)")
            .and_then(|mut insert| insert.execute(values));
        inserted.map(|_| ()).map_err(|error| no_room(&error))
    }

    /// Hash and unit of those that a query picks, group by group.
    fn in_groups(&self, query: &str) -> OrError<Vec<(i64, UnitId)>> {
        let read = || -> rusqlite::Result<Vec<(i64, UnitId)>> {
            // Sorts in pieces that are joined on disk; what groups and joins them then goes
            // through them in order.
            self.connection
                .execute_batch("CREATE INDEX same_by_hash ON same (hash)")?;
            let mut groups = self.connection.prepare(query)?;
            let rows = groups.query_map([], |row| Ok((row.get(0)?, UnitId(row.get(1)?))))?;
            rows.collect()
        };
        read().map_err(|error| no_room(&error))
    }
}

/// The error of a full disk for temporary files.
fn no_room(error: &rusqlite::Error) -> Error {
    Error::io(
        "write",
        "a temporary table",
        std::io::Error::other(error.to_string()),
    )
}
