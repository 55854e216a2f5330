//! Makes the units of a story those of its new version.

use std::collections::{HashMap, VecDeque};

use jiff::Timestamp;
use rusqlite::Connection;

use super::changes::Changes;
use super::failure::Sql;
use super::row::{self, Cause, UnitWriter};
use crate::memory::story::PROVENANCE;
use crate::memory::{StoredUnit, StoryChange, StoryOutcome, Unit, UnitId};

/// Makes the story's units those that `derived` gives, each with the index of its
/// bead; gives the number of each bead's unit.
pub(super) fn reconcile(
    connection: &Connection,
    story: i64,
    derived: &[(usize, Unit)],
    change: StoryChange,
    now: Timestamp,
    changes: &mut Changes,
) -> Sql<(StoryOutcome, Vec<(usize, UnitId)>)> {
    let stored = units_of(connection, story)?;
    let continued = pair_up(&stored, derived);
    let mut writer = UnitWriter::new(connection, now, changes)?;
    let mut outcome = StoryOutcome {
        change,
        created: 0,
        updated: 0,
        unchanged: 0,
        removed: 0,
    };
    let mut gone = vec![true; stored.len()];
    for index in continued.iter().flatten() {
        gone[*index] = false;
    }
    for (old, _) in stored.iter().zip(&gone).filter(|(_, gone)| **gone) {
        writer.remove(old.id, Cause::Removed)?;
        outcome.removed += 1;
    }
    let mut bead_units = Vec::with_capacity(derived.len());
    for ((bead, new), continued) in derived.iter().zip(&continued) {
        let id = match continued.map(|index| &stored[index]) {
            Some(old) => {
                renew(&mut writer, old, new, &mut outcome)?;
                old.id
            }
            None => {
                outcome.created += 1;
                writer.create(new, row::identity_of(new), Some(story))?
            }
        };
        bead_units.push((*bead, id));
    }
    writer.finish()?;
    Ok((outcome, bead_units))
}

/// The properties of a unit in a new version of its story: what the version's file
/// says of itself in place of what the last one said, and the rest as it was.
fn renewed_props(old: &[(String, String)], new: &[(String, String)]) -> Vec<(String, String)> {
    let kept = old.iter().filter(|(name, _)| !name.starts_with(PROVENANCE));
    kept.chain(new).cloned().collect()
}

/// Writes what a version of the story makes of a unit that it had before: what
/// the story says, with the properties, dates and revision that the unit has.
fn renew(
    writer: &mut UnitWriter<'_>,
    old: &StoredUnit,
    new: &Unit,
    outcome: &mut StoryOutcome,
) -> Sql<()> {
    let kept = Unit {
        props: renewed_props(&old.unit.props, &new.props),
        created: old.unit.created,
        changed: old.unit.changed,
        revision: old.unit.revision,
        ..new.clone()
    };
    if old.unit.target != new.target {
        outcome.updated += 1;
        let revised = Unit {
            changed: new.changed,
            revision: old.unit.revision.saturating_add(1),
            ..kept
        };
        return writer.replace(old, &revised, Cause::Retranslated);
    }
    outcome.unchanged += 1;
    if kept != old.unit {
        writer.replace(old, &kept, Cause::Moved)?;
    }
    Ok(())
}

/// The units of a story, by position.
fn units_of(connection: &Connection, story: i64) -> Sql<Vec<StoredUnit>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {} FROM unit JOIN story ON story.story_number = unit.story
         WHERE unit.story = ?1 ORDER BY unit.position, unit.unit_number",
        row::UNIT_COLUMNS
    ))?;
    let mut rows = statement.query([story])?;
    let mut units = Vec::new();
    while let Some(row) = rows.next()? {
        units.push(row::unit(row)?);
    }
    Ok(units)
}

/// How a stored and a derived unit may be alike, the surest first: (the target is
/// the same, the position is the same). Languages and source always are.
const LIKENESS: [(bool, bool); 4] = [(true, true), (true, false), (false, true), (false, false)];

/// For each derived unit, the index of the stored unit that it continues. Each
/// stored unit is continued once; of several that are equally alike the first one
/// goes first, so that repeated sentences keep their order.
fn pair_up(stored: &[StoredUnit], derived: &[(usize, Unit)]) -> Vec<Option<usize>> {
    let mut continued = vec![None; derived.len()];
    let mut free = vec![true; stored.len()];
    for (same_target, same_position) in LIKENESS {
        // The parts of a unit that have to be equal, and the free stored units by
        // them: one look-up each instead of comparing all with all.
        fn parts(unit: &Unit, target: bool, position: bool) -> impl std::hash::Hash + Eq + '_ {
            (
                (&unit.source_lang, &unit.target_lang, unit.source.as_str()),
                target.then_some(unit.target.as_str()),
                position.then_some(unit.position),
            )
        }
        let mut open: HashMap<_, VecDeque<usize>> = HashMap::new();
        for (index, old) in stored.iter().enumerate().filter(|(index, _)| free[*index]) {
            let parts = parts(&old.unit, same_target, same_position);
            open.entry(parts).or_default().push_back(index);
        }
        for (slot, (_, new)) in continued.iter_mut().zip(derived) {
            if slot.is_none()
                && let Some(queue) = open.get_mut(&parts(new, same_target, same_position))
                && let Some(index) = queue.pop_front()
            {
                free[index] = false;
                *slot = Some(index);
            }
        }
    }
    continued
}
