//! Which of several statements about one unit counts in an import.
//!
//! A file may hold the same pair, at the same place, more than once and with other
//! properties each time. Whatever the order of the lines, the memory is then as if only
//! the one that [`Standing`] puts last were there. To that end an import remembers of
//! the earlier units that it met what they were before it.

use std::cmp::Ordering;
use std::collections::HashMap;

use jiff::Timestamp;

use super::{Cause, UnitWriting};
use crate::memory::{ImportSummary, StoredUnit, Unit, UnitId};

/// The units that an import has met so far.
pub(crate) struct Met {
    /// The newest unit before the import: those above it came in with the import.
    newest_before: UnitId,
    /// The earlier units that it has confirmed or changed.
    earlier: HashMap<UnitId, Earlier>,
}

/// What an import has said so far of a unit that the memory had before it.
#[derive(Default)]
struct Earlier {
    /// When the unit was changed last by the lines that say what the memory said before.
    confirmed: Option<Timestamp>,
    /// The unit as it was, where the import has changed it.
    before: Option<Box<Unit>>,
}

/// What decides between lines about the same unit: the one changed last counts, and of
/// those changed at the same time the last one in the order of their properties, which
/// means nothing but does not depend on the order of a file.
fn standing<'u>(changed: Timestamp, properties: &'u Unit) -> impl Ord + use<'u> {
    let Unit {
        // The same in all of them.
        source_lang: _,
        target_lang: _,
        source: _,
        target: _,
        story: _,
        position: _,
        // No property: see `dated`.
        created: _,
        changed: _,
        revision: _,
        source_tags,
        target_tags,
        file,
        previous,
        next,
        origin,
        confidence,
        props,
    } = properties;
    // Of numbers that are not negative the bits are ordered like the numbers.
    let confidence = confidence.map(f64::to_bits);
    (
        changed,
        file,
        previous,
        next,
        origin,
        confidence,
        props,
        (source_tags, target_tags),
    )
}

/// Whether two units say the same but for their dates and revision.
fn same_but_dates(one: &Unit, other: &Unit) -> bool {
    let same_time = Timestamp::UNIX_EPOCH;
    one.target == other.target && standing(same_time, one) == standing(same_time, other)
}

/// What `before` becomes when a file says `given` of it: the properties and the change
/// date of the file, the earlier creation date, and a revision that says whether the
/// translation is another one.
fn continued(before: &Unit, given: &Unit) -> Unit {
    let step = u32::from(before.target != given.target);
    Unit {
        created: before.created.min(given.created),
        revision: given.revision.max(before.revision.saturating_add(step)),
        ..given.clone()
    }
}

/// A unit with the creation date and the revision of two that say the same.
fn dated(unit: &Unit, other: &Unit) -> Unit {
    Unit {
        created: unit.created.min(other.created),
        revision: unit.revision.max(other.revision),
        ..unit.clone()
    }
}

impl Met {
    pub(crate) fn new(newest_before: UnitId) -> Self {
        Met {
            newest_before,
            earlier: HashMap::new(),
        }
    }

    /// The newest unit before the import.
    pub(crate) fn newest_before(&self) -> UnitId {
        self.newest_before
    }

    /// Whether the import has said something of an earlier unit.
    pub(crate) fn has(&self, unit: UnitId) -> bool {
        self.earlier.contains_key(&unit)
    }

    /// Makes `old` a revision with the translation of `given`.
    pub(crate) fn retranslate<W: UnitWriting>(
        &mut self,
        writer: &mut W,
        old: StoredUnit,
        given: &Unit,
    ) -> Result<(), W::Failure> {
        writer.replace(&old, &continued(&old.unit, given), Cause::Imported)?;
        self.earlier.entry(old.id).or_default().before = Some(Box::new(old.unit));
        Ok(())
    }

    /// Makes of `old` what `given`, the same unit, says of it, unless something else that
    /// the memory or the import says stands above it. A unit counts in `summary` once by
    /// what became of it; all further lines about it count as unchanged. Gives what stands
    /// now where that is another state.
    pub(crate) fn confirm<W: UnitWriting>(
        &mut self,
        writer: &mut W,
        old: StoredUnit,
        given: &Unit,
        summary: &mut ImportSummary,
    ) -> Result<Option<Unit>, W::Failure> {
        summary.unchanged += 1;
        if old.id > self.newest_before {
            return outdo(writer, &old, given, given);
        }
        let met = self.earlier.entry(old.id).or_default();
        let Some(before) = &met.before else {
            let confirmed = |confirmed| standing(confirmed, &old.unit);
            if same_but_dates(&old.unit, given) {
                met.confirmed = met.confirmed.max(Some(given.changed));
            } else if given.changed >= old.unit.changed
                && met.confirmed.map(confirmed) < Some(standing(given.changed, given))
            {
                let now = continued(&old.unit, given);
                writer.replace(&old, &now, Cause::Imported)?;
                met.before = Some(Box::new(old.unit));
                summary.updated += 1;
                summary.unchanged -= 1;
                return Ok(Some(now));
            }
            return Ok(None);
        };
        if !same_but_dates(before, given) {
            return outdo(writer, &old, given, &continued(before, given));
        }
        met.confirmed = met.confirmed.max(Some(given.changed));
        if standing(given.changed, given) > standing(old.unit.changed, &old.unit) {
            // What was taken on in this import is outdone by what the memory said before.
            writer.rewrite(&old, before)?;
            summary.updated -= 1;
            summary.unchanged += 1;
            return Ok(met.before.take().map(|before| *before));
        }
        Ok(None)
    }
}

/// Puts `then` in the place of `old`, a state that this import has brought, where `given`
/// stands above it; gives what stands now where that is another state.
fn outdo<W: UnitWriting>(
    writer: &mut W,
    old: &StoredUnit,
    given: &Unit,
    then: &Unit,
) -> Result<Option<Unit>, W::Failure> {
    let standing_now = standing(old.unit.changed, &old.unit);
    match standing(given.changed, given).cmp(&standing_now) {
        Ordering::Less => Ok(None),
        Ordering::Greater => {
            writer.rewrite(old, then)?;
            Ok(Some(then.clone()))
        }
        Ordering::Equal => {
            let both = dated(&old.unit, then);
            if both == old.unit {
                return Ok(None);
            }
            writer.rewrite(old, &both)?;
            Ok(Some(both))
        }
    }
}
