//! Keys written beside the units, and their order frozen.
//!
//! Whoever writes a unit writes its keys in the same transaction, by the order that the memory
//! keeps. When the memory has grown so much that the order says little about it any more, the
//! order is frozen anew and all keys are made again, in the transaction of the write that made
//! it grow: readers see the keys before it or after it.

use std::sync::Arc;

use postgres::types::{ToSql, Type};

use super::failure::{Failure, Sql};
use super::keys::{Counts, Looks, Order, TextKeys, VERSION};
use super::row::{self, UnitRow, shard_of};
use super::session::Session;
use crate::memory::{StoredUnit, Unit};

/// Units by which a memory has to grow before its order is frozen anew, at least. Few units are
/// looked through quickly by any order.
const LEAST_GROWTH: i64 = 1_000;

/// Units that are counted to freeze an order, about. What is frequent is frequent in these.
const COUNTED: i64 = 50_000;

/// Units whose keys are written at once.
const PORTION: usize = 2_000;

/// The order that the keys of a memory are made by.
#[derive(Debug)]
pub(super) struct Frozen {
    pub(super) epoch: i32,
    /// Whether the units are on other servers.
    pub(super) is_laid: bool,
    pub(super) order: Order,
}

/// The order of the memory, as far as it is known here already.
///
/// # Errors
/// The memory's keys are not those that this program makes.
pub(super) fn frozen(session: &Session) -> Sql<Arc<Frozen>> {
    let row = session.row("SELECT epoch, version FROM key_order", &[])?;
    let (epoch, version): (i32, i32) = (row.try_get(0)?, row.try_get(1)?);
    check(version)?;
    if let Some(known) = session.frozen().filter(|known| known.epoch == epoch) {
        return Ok(known);
    }
    read(session)
}

/// Reads the order of the memory.
pub(super) fn read(session: &Session) -> Sql<Arc<Frozen>> {
    let row = session.row(
        "SELECT epoch, version, elements,
             (SELECT relkind = 'p' FROM pg_class WHERE oid = 'unit'::regclass)
         FROM key_order",
        &[],
    )?;
    check(row.try_get(1)?)?;
    let elements: Vec<i32> = row.try_get(2)?;
    let frozen = Arc::new(Frozen {
        epoch: row.try_get(0)?,
        is_laid: row.try_get(3)?,
        order: Order::kept(&elements),
    });
    session.keep_frozen(Arc::clone(&frozen));
    Ok(frozen)
}

fn check(version: i32) -> Sql<()> {
    match version {
        VERSION => Ok(()),
        ..VERSION => Err(Failure::unusable(
            "its keys for fuzzy matches are those of an earlier teletipo, which parts texts otherwise",
            "open it for writing once, as with `teletipo doctor --repair`: that makes them anew",
        )),
        _ => Err(Failure::unusable(
            "its keys for fuzzy matches are those of a newer teletipo, which parts texts otherwise",
            "use the newer teletipo with it",
        )),
    }
}

/// Makes the keys of a memory that has those of an earlier version, or none.
pub(super) fn bring_up(session: &Session) -> Sql<()> {
    let version = || -> Sql<i32> {
        let row = session.row("SELECT version FROM key_order", &[])?;
        Ok(row.try_get(0)?)
    };
    if version()? >= VERSION {
        return Ok(());
    }
    session.write(true, || match version()? {
        // Another program may have been faster.
        VERSION.. => Ok(()),
        _ => freeze(session),
    })
}

/// Writes keys in one transaction, which no other writer's runs beside.
pub(super) struct Keying<'s> {
    session: &'s Session,
    frozen: Arc<Frozen>,
    /// The highest unit that the order still serves.
    serves: i64,
    /// Whether keys are left out, since all are made anew at the end.
    is_outgrown: bool,
    has_written: bool,
}

impl<'s> Keying<'s> {
    pub(super) fn new(session: &'s Session) -> Sql<Self> {
        let row = session.row("SELECT frozen_at FROM key_order", &[])?;
        let frozen_at: i64 = row.try_get(0)?;
        Ok(Keying {
            session,
            frozen: frozen(session)?,
            serves: frozen_at.saturating_mul(2).saturating_add(LEAST_GROWTH),
            is_outgrown: false,
            has_written: false,
        })
    }

    /// Writes the keys of units in the place of those that units of these numbers had.
    pub(super) fn write(&mut self, gone: &[i64], rows: &[UnitRow]) -> Sql<()> {
        if self.is_outgrown {
            return Ok(());
        }
        if !gone.is_empty() {
            self.session.execute(
                "DELETE FROM unit_key WHERE unit_number = ANY ($1)",
                &[&gone],
            )?;
            self.has_written = true;
        }
        if rows.iter().any(|row| row.id.0 > self.serves) {
            self.is_outgrown = true;
            return Ok(());
        }
        self.has_written |= !rows.is_empty();
        let order = &self.frozen.order;
        let keyed: Vec<KeyRow> = rows
            .iter()
            .flat_map(|row| KeyRow::of_unit((row.id.0, row.story), &row.unit, order))
            .collect();
        copy(self.session, &keyed)
    }

    /// To be called when all units are written.
    pub(super) fn finish(self) -> Sql<()> {
        if self.is_outgrown {
            return freeze(self.session);
        }
        match self.has_written {
            true => put_in(self.session),
            false => Ok(()),
        }
    }
}

/// Freezes the order of the units as they are now, and makes all keys by it; in the transaction
/// of a write.
pub(super) fn freeze(session: &Session) -> Sql<()> {
    let row = session.row(
        "SELECT units_numbered, (SELECT count(*) FROM unit) FROM meta",
        &[],
    )?;
    let (numbered, units): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
    let mut counts = Counts::default();
    // Every so manieth unit, whatever came in beside it.
    let step = units / COUNTED + 1;
    each_unit(session, step, &mut |_, unit| {
        counts.add_unit(unit);
        Ok(())
    })?;
    session.execute(
        "UPDATE key_order SET epoch = epoch + 1, version = $1, frozen_at = $2, elements = $3",
        &[&VERSION, &numbered, &counts.frozen()],
    )?;
    let frozen = read(session)?;
    session.execute("DELETE FROM unit_key", &[])?;
    let mut keyed = Vec::new();
    each_unit(session, 1, &mut |id, unit| {
        keyed.extend(KeyRow::of_unit(id, unit, &frozen.order));
        if keyed.len() >= PORTION {
            copy(session, &keyed)?;
            keyed.clear();
        }
        Ok(())
    })?;
    copy(session, &keyed)?;
    put_in(session)?;
    // A plan for an empty table would serve a full one badly.
    session.batch("ANALYZE unit_key")
}

/// How many texts have other keys than they should, or none; and how many keys are of no unit.
pub(super) fn wrong(session: &Session) -> Sql<(u64, u64)> {
    let frozen = read(session)?;
    let columns = row::UNIT_COLUMNS;
    let query = format!(
        "SELECT {columns}, unit.story, unit_key.reversed, unit_key.shard, unit_key.unit_shard,
             unit_key.pair, unit_key.story, unit_key.changed, unit_key.context, unit_key.length,
             unit_key.same, unit_key.form, unit_key.value_bytes, unit_key.name_bytes,
             unit_key.low_signature, unit_key.high_signature, unit_key.keys
         FROM unit LEFT JOIN story ON story.story_number = unit.story
             LEFT JOIN unit_key ON unit_key.unit_number = unit.unit_number"
    );
    // Rows of one unit may come apart: what is right is counted, and held against what should be.
    let (mut seen, mut right, mut wanted) = (std::collections::HashSet::new(), 0, 0);
    session.each_row(&query, &[], &mut |row| {
        let Some(stored) = readable(row)? else {
            return Ok(true);
        };
        let id = (stored.id.0, row.try_get(18)?);
        let expected = KeyRow::of_unit(id, &stored.unit, &frozen.order);
        if seen.insert(stored.id) {
            wanted += expected.len() as u64;
        }
        if row.try_get::<_, Option<bool>>(19)?.is_some() {
            let there = KeyRow::read(row, 18, stored.id.0)?;
            right += u64::from(expected.contains(&there));
        }
        Ok(true)
    })?;
    let row = session.row(
        "SELECT count(*) FROM unit_key WHERE NOT EXISTS (SELECT 1 FROM unit
             WHERE unit.unit_number = unit_key.unit_number)",
        &[],
    )?;
    Ok((wanted - right.min(wanted), row::count(row.try_get(0)?)))
}

/// What is called with each unit, and the numbers of it and of its story.
type Visit<'v> = &'v mut dyn FnMut((i64, Option<i64>), &Unit) -> Sql<()>;

/// Calls `visit` for the units whose numbers are multiples of `step`, with the number of each
/// and of its story.
fn each_unit(session: &Session, step: i64, visit: Visit<'_>) -> Sql<()> {
    let columns = row::UNIT_COLUMNS;
    let query = format!(
        "SELECT {columns}, unit.story FROM unit LEFT JOIN story
             ON story.story_number = unit.story
         WHERE unit.unit_number % $1 = 0"
    );
    session.each_row(&query, &[&step], &mut |row| {
        if let Some(stored) = readable(row)? {
            visit((stored.id.0, row.try_get(18)?), &stored.unit)?;
        }
        Ok(true)
    })
}

/// The unit of a row; none where it cannot be read, which the doctor tells of: it is found by
/// nothing, and keeps no other one from being found.
fn readable(row: &postgres::Row) -> Sql<Option<StoredUnit>> {
    match row::unit(row) {
        Err(Failure::Content(_)) => Ok(None),
        other => other.map(Some),
    }
}

/// Puts the keys that are gathered into the index itself, where they are found at once. Where
/// the keys are on other nodes their own servers see to it in time.
fn put_in(session: &Session) -> Sql<()> {
    session.execute(
        "SELECT gin_clean_pending_list(pg_class.oid) FROM pg_class
         WHERE relname = 'unit_key_by_key' AND relkind = 'i'
             AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())",
        &[],
    )?;
    Ok(())
}

/// The statement that takes [`KeyRow`]s.
const COPY: &str =
    "COPY unit_key (shard, unit_number, reversed, unit_shard, pair, story, changed, context,
    length, same, form, value_bytes, name_bytes, low_signature, high_signature, keys)
    FROM STDIN BINARY";

/// The types of its columns.
const COPY_TYPES: [Type; 16] = [
    Type::INT2,
    Type::INT8,
    Type::BOOL,
    Type::INT2,
    Type::INT4,
    Type::INT8,
    Type::INT8,
    Type::INT8,
    Type::INT4,
    Type::INT4,
    Type::INT4,
    Type::INT8,
    Type::INT8,
    Type::INT8,
    Type::INT8,
    Type::INT4_ARRAY,
];

/// A row of keys.
#[derive(Debug, PartialEq, Eq)]
struct KeyRow {
    shard: i16,
    unit_shard: i16,
    unit: i64,
    story: Option<i64>,
    changed: i64,
    text: TextKeys,
}

impl KeyRow {
    fn of_unit((id, story): (i64, Option<i64>), unit: &Unit, order: &Order) -> Vec<KeyRow> {
        let texts = TextKeys::of_unit(unit, order).into_iter();
        let row = |text: TextKeys| KeyRow {
            shard: match text.reversed {
                true => shard_of(&unit.target_lang, &unit.target),
                false => shard_of(&unit.source_lang, &unit.source),
            },
            unit_shard: shard_of(&unit.source_lang, &unit.source),
            unit: id,
            story,
            changed: unit.changed.as_second(),
            text,
        };
        texts.map(row).collect()
    }

    /// The row behind a column of a row.
    fn read(row: &postgres::Row, before: usize, unit: i64) -> Sql<KeyRow> {
        let at = |column: usize| before + column;
        Ok(KeyRow {
            shard: row.try_get(at(2))?,
            unit_shard: row.try_get(at(3))?,
            unit,
            story: row.try_get(at(5))?,
            changed: row.try_get(at(6))?,
            text: TextKeys {
                reversed: row.try_get(at(1))?,
                pair: row.try_get(at(4))?,
                context: row.try_get(at(7))?,
                look: Looks {
                    length: row.try_get(at(8))?,
                    same: row.try_get(at(9))?,
                    form: row.try_get(at(10))?,
                    values: row.try_get(at(11))?,
                    names: row.try_get(at(12))?,
                    signature: [row.try_get(at(13))?, row.try_get(at(14))?],
                },
                keys: row.try_get(at(15))?,
            },
        })
    }

    fn values(&self) -> Vec<&(dyn ToSql + Sync)> {
        let TextKeys { look, .. } = &self.text;
        vec![
            &self.shard,
            &self.unit,
            &self.text.reversed,
            &self.unit_shard,
            &self.text.pair,
            &self.story,
            &self.changed,
            &self.text.context,
            &look.length,
            &look.same,
            &look.form,
            &look.values,
            &look.names,
            &look.signature[0],
            &look.signature[1],
            &self.text.keys,
        ]
    }
}

fn copy(session: &Session, rows: &[KeyRow]) -> Sql<()> {
    if rows.is_empty() {
        return Ok(());
    }
    session.copy_in(COPY, &COPY_TYPES, rows.iter().map(KeyRow::values))
}
