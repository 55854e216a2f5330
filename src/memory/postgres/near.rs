//! What is near a text, proposed by the server.
//!
//! One statement answers for many texts: for each of them the index gives the rows that share
//! a key, their looks turn away what cannot reach the base, and of the rest the most promising
//! come, best first, with their units. All of it is of one moment, the order's number included:
//! where the order was frozen anew meanwhile, the texts are asked for again by the new one.

use std::collections::HashMap;

use postgres::Row;
use postgres::types::ToSql;

use super::failure::{Failure, Sql};
use super::keying::{self, Frozen};
use super::keys::{Looks, Wanted, context_hash, pair_column};
use super::read::Passing;
use super::row::{self, UNIT_COLUMNS, shard_of};
use super::session::Session;
use crate::memory::{Filter, Near, Promise, Proposal, Proposed};
use crate::text::Lang;

/// How often texts are asked for anew when the order changed meanwhile.
const ATTEMPTS: usize = 3;

/// Values of the statement that stand before those of a filter.
const GIVEN: usize = 21;

/// The columns before those of the unit.
const BEFORE_UNIT: usize = 6;

/// How the server goes about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// By the shard and the hash of the text: nothing but the text itself is wanted.
    Text,
    /// By the keys.
    Keys,
    /// By looking at every unit of the right length.
    Scan,
}

/// See [`OwnIndex::near`](crate::memory::OwnIndex::near); by keys where they serve and the
/// way is not to be another one.
pub(super) fn near(session: &Session, near: &Near<'_>, way: Way) -> Sql<Vec<Proposed>> {
    let mut frozen = match session.frozen() {
        Some(frozen) => frozen,
        None => keying::read(session)?,
    };
    for _ in 0..ATTEMPTS {
        match by_order(session, near, &frozen, way)? {
            Some(proposed) => return Ok(proposed),
            None => frozen = keying::read(session)?,
        }
    }
    Err(Failure::unusable(
        "its keys are made anew again and again",
        "try again when others have finished writing to it",
    ))
}

/// What is proposed by keys of this order; none where the memory has another one by now.
fn by_order(
    session: &Session,
    near: &Near<'_>,
    frozen: &Frozen,
    way: Way,
) -> Sql<Option<Vec<Proposed>>> {
    let langs = (near.source_lang, near.target_lang);
    let wanted = near
        .texts
        .iter()
        .map(|text| Wanted::new(text.text, langs, text.score, &frozen.order));
    let mut ways: [(Way, Asked); 3] =
        [Way::Text, Way::Keys, Way::Scan].map(|way| (way, Asked::default()));
    for (number, (wanted, text)) in wanted.zip(near.texts).enumerate() {
        let context = text
            .neighbours
            .map(|(previous, next)| context_hash(previous, next));
        let best = match (&wanted.keys, text.score) {
            // No other text reaches it.
            (_, 100..) => Way::Text,
            (Some(_), _) => Way::Keys,
            (None, _) => Way::Scan,
        };
        let taken = if way == Way::Scan { way } else { best };
        let asked = ways.iter_mut().find(|(way, _)| *way == taken);
        if let Some((_, asked)) = asked {
            let shard = shard_of(near.source_lang, text.text);
            asked.push(number, wanted, shard, context);
        }
    }
    let mut proposed = vec![Proposed::default(); near.texts.len()];
    for (way, asked) in ways {
        if !asked.numbers.is_empty() && !asked.ask(session, near, (frozen, way), &mut proposed)? {
            return Ok(None);
        }
    }
    Ok(Some(proposed))
}

/// Texts that are asked for by one statement: a value of each in every list.
#[derive(Default)]
struct Asked {
    /// Which of the texts they are.
    numbers: Vec<usize>,
    pair: i32,
    /// The keys of all, and where those of each begin and end, counted from 1.
    keys: Vec<i32>,
    first: Vec<i32>,
    last: Vec<i32>,
    base: Vec<i32>,
    shortest: Vec<i32>,
    longest: Vec<i32>,
    length: Vec<i32>,
    same: Vec<i32>,
    form: Vec<i32>,
    values: Vec<i64>,
    names: Vec<i64>,
    low: Vec<i64>,
    high: Vec<i64>,
    context: Vec<Option<i64>>,
    shard: Vec<i16>,
}

impl Asked {
    fn push(&mut self, number: usize, wanted: Wanted, shard: i16, context: Option<i64>) {
        let Looks {
            length,
            same,
            form,
            values,
            names,
            signature: [low, high],
        } = wanted.look;
        self.numbers.push(number);
        self.pair = wanted.pair;
        self.first.push(self.keys.len() as i32 + 1);
        self.keys.extend(wanted.keys.unwrap_or_default());
        self.last.push(self.keys.len() as i32);
        self.base.push(wanted.base);
        self.shortest.push(wanted.shortest);
        self.longest.push(wanted.longest);
        self.length.push(length);
        self.same.push(same);
        self.form.push(form);
        self.values.push(values);
        self.names.push(names);
        self.low.push(low);
        self.high.push(high);
        self.context.push(context);
        self.shard.push(shard);
    }

    /// Fills in what the server proposes; false where its order is another one.
    fn ask(
        &self,
        session: &Session,
        near: &Near<'_>,
        (frozen, way): (&Frozen, Way),
        proposed: &mut [Proposed],
    ) -> Sql<bool> {
        let passing = (*near.filter != Filter::default()).then(|| Passing::new(near.filter, GIVEN));
        let most = i64::try_from(near.most).unwrap_or(i64::MAX);
        let losses = near.losses;
        let costs = [losses.value, losses.name, losses.together, losses.other].map(i32::from);
        let mut values: Vec<&(dyn ToSql + Sync)> = vec![
            &self.keys,
            &self.first,
            &self.last,
            &self.base,
            &self.shortest,
            &self.longest,
            &self.length,
            &self.same,
            &self.form,
            &self.values,
            &self.names,
            &self.low,
            &self.high,
            &self.context,
            &self.shard,
            &self.pair,
            &most,
        ];
        values.extend(costs.iter().map(|cost| cost as &(dyn ToSql + Sync)));
        values.extend(passing.iter().flat_map(Passing::values));
        let is_single = self.numbers.len() == 1;
        let query = statement(way, is_single, frozen.is_laid, passing.as_ref());
        let rows = session.query(&query, &values)?;
        let mut counts: HashMap<usize, usize> = HashMap::new();
        for row in &rows {
            if row.try_get::<_, i32>(0)? != frozen.epoch {
                return Ok(false);
            }
            // The one row of no text tells the order alone.
            let Some(rank) = row.try_get::<_, Option<i64>>(1)? else {
                continue;
            };
            let number = usize::try_from(rank - 1).ok();
            let number = number.and_then(|at| self.numbers.get(at)).copied();
            if let Some((number, list)) = number.and_then(|at| Some((at, proposed.get_mut(at)?))) {
                *counts.entry(number).or_default() += 1;
                list.units.push(proposal(row)?);
            }
        }
        for number in &self.numbers {
            let count = counts.get(number).copied().unwrap_or_default();
            if let Some(list) = proposed.get_mut(*number) {
                list.are_all = count < near.most;
            }
        }
        Ok(true)
    }
}

fn proposal(row: &Row) -> Sql<Proposal> {
    let points = |column| -> Sql<u8> { row::number(i64::from(row.try_get::<_, i32>(column)?)) };
    Ok(Proposal {
        at_best: Promise {
            score: points(2)?,
            base: points(3)?,
            in_context: row.try_get(4)?,
        },
        reversed: row.try_get(5)?,
        unit: row::unit_from(row, BEFORE_UNIT)?,
    })
}

/// The statement for texts with keys, or for those of which every unit of their lengths is
/// looked at.
///
/// From the inside out: rows that share a key; how far each is away at least, counted once
/// (`OFFSET 0` keeps the server from counting it again wherever it is named); what it can
/// reach. Bits of one signature that the other has not are elements that the other text has
/// not, each of which takes an edit. Between texts of the same symbols differing bytes are
/// differing values: a byte that is not zero has its highest bit set after adding 0x7F to the
/// rest of it.
///
/// Where the units are laid on other servers, a join would fetch all of them: the numbers of
/// those that are wanted are gathered first, and each server is asked for these.
fn statement(way: Way, is_single: bool, is_laid: bool, passing: Option<&Passing>) -> String {
    // Told that there is one text, the server takes a plan that serves all texts for no worse
    // than one for this text, and plans once. Planning takes longer than most look-ups.
    let texts = if is_single { "LIMIT 1" } else { "" };
    let keys = match way {
        Way::Text => {
            "unit_key.shard = asked.shard
                AND unit_key.keys && ($1::int4[])[asked.first:asked.last]
                AND unit_key.same = asked.same"
        }
        Way::Keys => "unit_key.keys && ($1::int4[])[asked.first:asked.last]",
        // Named so that it has a type.
        Way::Scan => "$1::int4[] IS NOT NULL",
    };
    let passes = match passing {
        None => String::from(
            "(unit_key.story IS NULL OR unit_key.story NOT IN
                (SELECT story_number FROM story WHERE status = 'retracted'))",
        ),
        Some(passing) => format!(
            "EXISTS (SELECT 1 FROM unit LEFT JOIN story ON story.story_number = unit.story
                 WHERE unit.shard = unit_key.unit_shard
                     AND unit.unit_number = unit_key.unit_number AND {})",
            passing.condition
        ),
    };
    let differing = |bytes: &str| {
        format!(
            "bit_count((((({bytes} & 35887507618889599) + 35887507618889599) | {bytes})
                & 36170086419038336)::bit(64))"
        )
    };
    let values = differing("values_differ");
    let names = differing("names_differ");
    let (gathered, units) = match is_laid {
        false => ("NOT MATERIALIZED", "unit"),
        true => (
            "MATERIALIZED",
            "(SELECT * FROM unit WHERE unit_number = ANY (ARRAY(SELECT unit_number FROM near)))
                AS unit",
        ),
    };
    format!(
        "WITH near AS {gathered} (
             SELECT asked.rank, promising.*
             FROM (SELECT * FROM unnest($2::int4[], $3::int4[], $4::int4[], $5::int4[], $6::int4[], $7::int4[],
                     $8::int4[], $9::int4[], $10::int8[], $11::int8[], $12::int8[], $13::int8[],
                     $14::int8[], $15::int2[]) WITH ORDINALITY
                 AS texts (first, last, base, shortest, longest, length, same, form, value_bytes,
                     name_bytes, low_signature, high_signature, context, shard, rank)
                 {texts}) AS asked
             CROSS JOIN LATERAL (
                 SELECT unit_shard, unit_number, reversed, changed, in_context,
                     CASE WHEN is_same THEN 100 + in_context::int
                         WHEN is_form AND values_differ = 0 AND names_differ = 0 THEN 100 - $21::int4
                         WHEN is_form THEN 100 - least($20::int4,
                             $18::int4 * {values} + $19::int4 * {names})::int
                         ELSE within END AS score,
                     CASE WHEN is_same OR is_form THEN 100 ELSE within END AS base
                 FROM (
                     SELECT *, (100 * (longer - greatest(1, apart)) / greatest(1, longer))::int
                         AS within
                     FROM (
                         SELECT unit_key.unit_shard, unit_key.unit_number, unit_key.reversed,
                             unit_key.changed,
                             coalesce(NOT unit_key.reversed
                                 AND unit_key.context = asked.context, false) AS in_context,
                             unit_key.same = asked.same AS is_same,
                             unit_key.form = asked.form AND unit_key.length = asked.length
                                 AS is_form,
                             unit_key.value_bytes # asked.value_bytes AS values_differ,
                             unit_key.name_bytes # asked.name_bytes AS names_differ,
                             greatest(unit_key.length, asked.length)::int8 AS longer,
                             greatest(
                                 bit_count((unit_key.low_signature & ~asked.low_signature)::bit(64))
                                 + bit_count((unit_key.high_signature & ~asked.high_signature)::bit(64)),
                                 bit_count((asked.low_signature & ~unit_key.low_signature)::bit(64))
                                 + bit_count((asked.high_signature & ~unit_key.high_signature)::bit(64)),
                                 abs(unit_key.length - asked.length)) AS apart
                         FROM unit_key
                         WHERE {keys} AND unit_key.pair = $16::int4
                             AND (unit_key.length BETWEEN asked.shortest AND asked.longest
                                 OR unit_key.same = asked.same)
                             AND {passes}
                         OFFSET 0) AS seen
                     WHERE is_same OR 100 * apart <= (100 - asked.base) * longer) AS reaching
                 ORDER BY score DESC, base DESC, in_context DESC, changed DESC, unit_number
                 LIMIT $17::int8) AS promising
         )
         SELECT key_order.epoch, near.rank, near.score, near.base, near.in_context,
             near.reversed, {UNIT_COLUMNS}
         FROM key_order LEFT JOIN near ON true
         LEFT JOIN {units} ON unit.shard = near.unit_shard AND unit.unit_number = near.unit_number
         LEFT JOIN story ON story.story_number = unit.story
         ORDER BY near.rank, near.score DESC, near.base DESC, near.in_context DESC,
             near.changed DESC, near.unit_number"
    )
}

/// See [`OwnIndex::units_between`](crate::memory::OwnIndex::units_between).
pub(super) fn units_between(session: &Session, from: &Lang, to: &Lang) -> Sql<u64> {
    let row = session.row(
        "SELECT count(*) FROM unit_key WHERE pair = $1 AND (story IS NULL OR story NOT IN
             (SELECT story_number FROM story WHERE status = 'retracted'))",
        &[&pair_column(from, to)],
    )?;
    Ok(row::count(row.try_get(0)?))
}

/// See [`OwnIndex::has_origin`](crate::memory::OwnIndex::has_origin).
pub(super) fn has_origin(session: &Session, origin: &str, from: &Lang, to: &Lang) -> Sql<bool> {
    let row = session.row(
        "SELECT EXISTS (SELECT 1 FROM unit JOIN unit_key
                 ON unit_key.unit_shard = unit.shard AND unit_key.unit_number = unit.unit_number
             WHERE unit.origin = $1 AND unit_key.pair = $2
                 AND (unit.story IS NULL OR unit.story NOT IN
                     (SELECT story_number FROM story WHERE status = 'retracted')))",
        &[&origin, &pair_column(from, to)],
    )?;
    Ok(row.try_get(0)?)
}
