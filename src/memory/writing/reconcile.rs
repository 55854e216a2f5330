//! Makes the units of a story those of its new version.

use std::collections::{HashMap, VecDeque};

use super::{Cause, UnitWriting};
use crate::memory::story::PROVENANCE;
use crate::memory::unit::identity_of;
use crate::memory::{
    CORRECTION, RevisionKind, StoredUnit, StoryChange, StoryOutcome, Unit, UnitId,
};

/// The version that a story's units are to follow from.
pub(crate) struct Version<'v> {
    /// The story.
    pub(crate) story: i64,
    /// The version's number.
    pub(crate) revision: u32,
    /// What it is to the one before it.
    pub(crate) kind: RevisionKind,
    /// Its units, each with the index of its bead.
    pub(crate) units: &'v [(usize, Unit)],
}

impl Version<'_> {
    /// What a unit ends by that this version has no more, or another translation of.
    fn ends_by(&self, otherwise: Cause) -> Cause {
        match self.kind {
            RevisionKind::Correction => Cause::Corrected,
            _ => otherwise,
        }
    }

    /// The properties of a unit whose text came in with this version.
    fn marked(&self, mut props: Vec<(String, String)>) -> Vec<(String, String)> {
        props.retain(|(name, _)| name != CORRECTION);
        if self.kind == RevisionKind::Correction {
            props.push((CORRECTION.to_owned(), self.revision.to_string()));
        }
        props
    }
}

/// What became of a story's units, and the number of each bead's unit.
type Reconciled = (StoryOutcome, Vec<(usize, UnitId)>);

/// Makes the story's units, those in `stored`, those of the version; gives the number of
/// each bead's unit.
pub(crate) fn reconcile<W: UnitWriting>(
    writer: &mut W,
    stored: &[StoredUnit],
    version: &Version<'_>,
    change: StoryChange,
) -> Result<Reconciled, W::Failure> {
    let derived = version.units;
    let continued = pair_up(stored, derived);
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
        writer.remove(old.id, version.ends_by(Cause::Removed))?;
        outcome.removed += 1;
    }
    let mut bead_units = Vec::with_capacity(derived.len());
    for ((bead, new), continued) in derived.iter().zip(&continued) {
        let id = match continued.map(|index| &stored[index]) {
            Some(old) => {
                renew(writer, version, old, new, &mut outcome)?;
                old.id
            }
            None => {
                outcome.created += 1;
                let new = Unit {
                    props: version.marked(new.props.clone()),
                    ..new.clone()
                };
                writer.create(&new, identity_of(&new), Some(version.story))?
            }
        };
        bead_units.push((*bead, id));
    }
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
pub(super) fn renew<W: UnitWriting>(
    writer: &mut W,
    version: &Version<'_>,
    old: &StoredUnit,
    new: &Unit,
    outcome: &mut StoryOutcome,
) -> Result<(), W::Failure> {
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
            props: version.marked(kept.props.clone()),
            ..kept
        };
        return writer.replace(old, &revised, version.ends_by(Cause::Retranslated));
    }
    outcome.unchanged += 1;
    if kept != old.unit {
        writer.replace(old, &kept, Cause::Moved)?;
    }
    Ok(())
}

/// How a stored and a derived unit may be alike, the surest first: (the target is
/// the same, the position is the same). Languages and source always are.
const LIKENESS: [(bool, bool); 4] = [(true, true), (true, false), (false, true), (false, false)];

/// For each derived unit, the index of the stored unit that it continues. Each
/// stored unit is continued once; of several that are equally alike the first one
/// goes first, so that repeated sentences keep their order.
pub(super) fn pair_up(stored: &[StoredUnit], derived: &[(usize, Unit)]) -> Vec<Option<usize>> {
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
