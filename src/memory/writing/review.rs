//! The units of a story whose alignment a person put right.
//!
//! A bead that stays has the unit that it had: whatever was made of that meanwhile, another
//! text, a unit of another story that it was a duplicate of, nothing at all, is no matter of
//! the review. Only the units of beads that came and went are written. What comes back as
//! it was, since a step is undone, is the same unit again.

use std::collections::HashMap;

use super::Cause;
use super::reconcile::{Version, pair_up, renew};
use super::story::StoryWriting;
use crate::align::Bead;
use crate::align::review::Place;
use crate::memory::unit::identity_of;
use crate::memory::{StoredUnit, StoryChange, StoryOutcome, Unit, UnitId};

/// Makes the story's units those of the version, whose beads are `reviewed` and which
/// follows the version `before` with the same texts; gives the number of each bead's unit.
pub(super) fn reconcile<W: StoryWriting>(
    writer: &mut W,
    stored: Vec<StoredUnit>,
    version: &Version<'_>,
    reviewed: &[Bead],
    before: u32,
) -> Result<(StoryOutcome, Vec<(usize, UnitId)>), W::Failure> {
    let mut had: HashMap<Place, Option<UnitId>> = writer
        .beads(version.story, before)?
        .into_iter()
        .map(|(bead, unit)| (bead.place(), unit))
        .collect();
    let mut stored: HashMap<UnitId, StoredUnit> =
        stored.into_iter().map(|unit| (unit.id, unit)).collect();
    let mut review = Reviewing {
        version,
        writer,
        outcome: StoryOutcome {
            change: StoryChange::Updated,
            created: 0,
            updated: 0,
            unchanged: 0,
            removed: 0,
        },
    };
    let mut made: HashMap<usize, &Unit> = HashMap::new();
    made.extend(version.units.iter().map(|(bead, unit)| (*bead, unit)));
    let mut bead_units = Vec::with_capacity(version.units.len());
    let mut new = Vec::new();
    for (number, bead) in reviewed.iter().enumerate() {
        let unit = made.get(&number).copied();
        match (had.remove(&bead.place()), unit) {
            (Some(Some(id)), Some(unit)) => {
                if let Some(old) = stored.remove(&id) {
                    review.keep(&old, unit)?;
                }
                bead_units.push((number, id));
            }
            // It gave no unit, and may give one now.
            (_, Some(unit)) => new.push((number, unit.clone())),
            (Some(Some(id)), None) => {
                had.insert(bead.place(), Some(id));
            }
            (_, None) => {}
        }
    }
    // What is left had beads that are no more.
    let ended = had.into_values().flatten();
    let mut ended: Vec<StoredUnit> = ended.filter_map(|id| stored.remove(&id)).collect();
    ended.sort_by_key(|unit| unit.id);
    let units = review.of_new(ended, &new, reviewed)?;
    bead_units.extend(units);
    bead_units.sort_unstable();
    // Units that no bead ever gave came from elsewhere, and stay.
    review.outcome.unchanged += stored.len() as u64;
    Ok((review.outcome, bead_units))
}

struct Reviewing<'r, W> {
    version: &'r Version<'r>,
    writer: &'r mut W,
    outcome: StoryOutcome,
}

impl<W: StoryWriting> Reviewing<'_, W> {
    /// The unit of a bead that stays, as sure as the bead is now.
    fn keep(&mut self, old: &StoredUnit, new: &Unit) -> Result<(), W::Failure> {
        self.outcome.unchanged += 1;
        if old.unit.confidence != new.confidence {
            let kept = Unit {
                confidence: new.confidence,
                ..old.unit.clone()
            };
            self.writer.replace(old, &kept, Cause::Moved)?;
        }
        Ok(())
    }

    /// The units of beads that are new, in place of those that ended: the same texts are the
    /// same unit, and what was there before comes back.
    fn of_new(
        &mut self,
        ended: Vec<StoredUnit>,
        new: &[(usize, Unit)],
        reviewed: &[Bead],
    ) -> Result<Vec<(usize, UnitId)>, W::Failure> {
        let mut back = Vec::with_capacity(new.len());
        for (number, unit) in new {
            let earlier = match reviewed.get(*number) {
                Some(bead) => self.earlier(bead)?,
                None => None,
            };
            back.push(earlier.map(|(id, earlier)| {
                let unit = Unit {
                    confidence: unit.confidence,
                    ..earlier
                };
                (id, unit)
            }));
        }
        let fresh: Vec<(usize, Unit)> = new
            .iter()
            .zip(&back)
            .filter(|(_, back)| back.is_none())
            .map(|(new, _)| new.clone())
            .collect();
        // Of the same source with another target one ends and one begins: it comes back as
        // it was when the step is undone.
        let continued: Vec<Option<usize>> = pair_up(&ended, &fresh)
            .into_iter()
            .zip(&fresh)
            .map(|(old, (_, new))| old.filter(|old| ended[*old].unit.target == new.target))
            .collect();
        let mut gone = vec![true; ended.len()];
        for index in continued.iter().flatten() {
            gone[*index] = false;
        }
        for (old, _) in ended.iter().zip(&gone).filter(|(_, gone)| **gone) {
            self.writer.remove(old.id, Cause::Removed)?;
            self.outcome.removed += 1;
        }
        let story = Some(self.version.story);
        let mut units = Vec::with_capacity(new.len());
        for ((number, _), back) in new.iter().zip(back) {
            if let Some((id, unit)) = back {
                self.writer.bring_back(id, &unit, self.version.story)?;
                self.outcome.created += 1;
                units.push((*number, id));
            }
        }
        for ((number, unit), continued) in fresh.iter().zip(&continued) {
            let id = match continued.map(|index| &ended[index]) {
                Some(old) => {
                    renew(self.writer, self.version, old, unit, &mut self.outcome)?;
                    old.id
                }
                None => {
                    self.outcome.created += 1;
                    self.writer.create(unit, identity_of(unit), story)?
                }
            };
            units.push((*number, id));
        }
        Ok(units)
    }

    /// The unit that a bead of just these segments had in an earlier version of the same
    /// texts, in its last state, where it is gone because the bead was.
    fn earlier(&mut self, bead: &Bead) -> Result<Option<(UnitId, Unit)>, W::Failure> {
        let Some(id) = self.writer.unit_of_earlier(self.version.story, bead)? else {
            return Ok(None);
        };
        let last = self.writer.states(id)?.pop();
        Ok(last.and_then(|last| {
            let removed = last.end.is_some_and(|end| end.cause == "removed");
            removed.then_some((id, last.unit))
        }))
    }
}
