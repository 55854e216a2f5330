//! What changed since a generation; see [`crate::memory::writing::changes`].

use super::failure::Sql;
use super::row::{count, number};
use super::session::Session;
use crate::memory::UnitId;
use crate::memory::writing::changes::{Changes, RANGES_KEPT};

/// Says that the memory changed, and how; once, at the end of a transaction that changed
/// anything that a reader can see. Gives the generation that it led to.
pub(super) fn record(session: &Session, changes: Changes) -> Sql<u64> {
    // The step is random for the reason that the schema gives.
    let generation: i64 = session
        .row(
            "UPDATE meta SET generation = generation + 1 + floor(random() * 2147483648)::bigint
             RETURNING generation",
            &[],
        )?
        .try_get(0)?;
    let (mut first, mut last): (Vec<Option<i64>>, Vec<Option<i64>>) = changes
        .ranges()
        .into_iter()
        .map(|(first, last)| (Some(first), Some(last)))
        .unzip();
    if first.is_empty() {
        (first, last) = (vec![None], vec![None]);
    }
    session.execute(
        "INSERT INTO unit_change (change_number, generation, first_unit, last_unit)
         SELECT (SELECT coalesce(max(change_number), 0) FROM unit_change) + rank, $1,
             first_unit, last_unit
         FROM unnest($2::bigint[], $3::bigint[]) WITH ORDINALITY
             AS changed (first_unit, last_unit, rank)",
        &[&generation, &first, &last],
    )?;
    forget(session, RANGES_KEPT)?;
    Ok(count(generation))
}

/// Removes the oldest generations when the log holds more than `kept` ranges.
pub(super) fn forget(session: &Session, kept: i64) -> Sql<()> {
    let forgotten = session.first(
        "SELECT generation FROM unit_change
         WHERE change_number <= (SELECT max(change_number) FROM unit_change) - $1
         ORDER BY change_number DESC LIMIT 1",
        &[&kept],
    )?;
    let Some(forgotten) = forgotten else {
        return Ok(());
    };
    let forgotten: i64 = forgotten.try_get(0)?;
    session.execute(
        "DELETE FROM unit_change WHERE generation <= $1",
        &[&forgotten],
    )?;
    session.execute("UPDATE meta SET changes_known_from = $1", &[&forgotten])?;
    Ok(())
}

/// See [`Store::changed_since`](crate::memory::Store::changed_since).
pub(super) fn since(session: &Session, generation: u64) -> Sql<Option<Vec<UnitId>>> {
    // Several statements, which see one moment.
    session.moment(|| {
        let row = session.row("SELECT generation, changes_known_from FROM meta", &[])?;
        let (now, from): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
        if count(now) == generation {
            return Ok(Some(Vec::new()));
        }
        let Ok(generation) = i64::try_from(generation) else {
            return Ok(None);
        };
        if !is_known(session, generation, from)? {
            return Ok(None);
        }
        let ranges = session.query(
            "SELECT first_unit, last_unit FROM unit_change
             WHERE generation > $1 AND first_unit IS NOT NULL ORDER BY first_unit",
            &[&generation],
        )?;
        let mut units = Vec::new();
        let mut next = i64::MIN;
        for range in ranges {
            let (first, last): (i64, i64) = (range.try_get(0)?, range.try_get(1)?);
            units.extend((first.max(next)..=last).map(UnitId));
            next = next.max(last.saturating_add(1));
        }
        Ok(Some(units))
    })
}

/// Whether this memory stood at `generation`, and remembers all that came after; it does so
/// `from` one on.
fn is_known(session: &Session, generation: i64, from: i64) -> Sql<bool> {
    if generation <= from {
        return Ok(generation == from);
    }
    let stood = session.first(
        "SELECT 1 FROM unit_change WHERE generation = $1 LIMIT 1",
        &[&generation],
    )?;
    Ok(stood.is_some())
}

/// See [`Store::generation`](crate::memory::Store::generation).
pub(super) fn generation(session: &Session) -> Sql<u64> {
    let row = session.row("SELECT generation FROM meta", &[])?;
    number(row.try_get(0)?)
}
