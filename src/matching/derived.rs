//! Which later units were translated from earlier ones, told by what they say: when a story
//! is withdrawn, its sentences may live on in others.
//!
//! A unit counts as derived from an earlier one when it was created later and both of its
//! sides are alike, each at the threshold: its source, found by the match index, and its
//! translation. What is derived from a derived unit is derived as well.

use std::collections::{BTreeMap, HashSet};

use super::likeness::likeness;
use super::lookup::{Limits, Matcher};
use crate::Result;
use crate::memory::{StoredUnit, UnitId};

/// A unit that was translated from an earlier one.
#[derive(Clone, Debug, PartialEq)]
pub struct Derived {
    /// The unit.
    pub unit: StoredUnit,
    /// The earlier unit that it is most like.
    pub parent: UnitId,
    /// Steps from the units that were asked for: 1 for a unit derived from one of them.
    pub depth: u32,
    /// Score of its source for the parent's source, 1–100.
    pub source_score: u8,
    /// Score of its target for the parent's target, 1–100.
    pub target_score: u8,
}

/// The units that the matcher finds and that were derived from `origins`, by depth, then by
/// number. None of `origins` is among them.
///
/// # Errors
/// When a memory cannot be read.
pub fn derived(
    matcher: &Matcher<'_>,
    origins: &[StoredUnit],
    threshold: u8,
) -> Result<Vec<Derived>> {
    let mut known: HashSet<UnitId> = origins.iter().map(|origin| origin.id).collect();
    let mut parents = origins.to_vec();
    let mut all = Vec::new();
    for depth in 1.. {
        let mut found: BTreeMap<UnitId, Derived> = BTreeMap::new();
        for parent in &parents {
            for next in derived_from(matcher, parent, threshold, depth)? {
                if known.contains(&next.unit.id) {
                    continue;
                }
                let better = found
                    .get(&next.unit.id)
                    .is_none_or(|known| scores(known) < scores(&next));
                if better {
                    found.insert(next.unit.id, next);
                }
            }
        }
        if found.is_empty() {
            break;
        }
        known.extend(found.keys());
        parents = found.values().map(|derived| derived.unit.clone()).collect();
        all.extend(found.into_values());
    }
    Ok(all)
}

fn scores(derived: &Derived) -> (u8, u8) {
    (derived.source_score, derived.target_score)
}

/// The units derived from one.
fn derived_from(
    matcher: &Matcher<'_>,
    parent: &StoredUnit,
    threshold: u8,
    depth: u32,
) -> Result<Vec<Derived>> {
    let all = Limits {
        threshold,
        top: usize::MAX,
    };
    let origin = &parent.unit;
    let mut found = Vec::new();
    for next in matcher.lookup(&origin.source, None, all)? {
        let is_later = (next.unit.unit.created, next.unit.id) > (origin.created, parent.id);
        if next.reversed || !is_later {
            continue;
        }
        let target = likeness(
            (&next.unit.unit.target, &next.unit.unit.target_lang),
            (&origin.target, &origin.target_lang),
        );
        if target.score >= threshold {
            found.push(Derived {
                unit: next.unit,
                parent: parent.id,
                depth,
                source_score: next.score,
                target_score: target.score,
            });
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use proptest::prelude::*;

    use super::*;
    use crate::memory::{Filter, Mode, SqliteStore, Store, Unit};
    use crate::text::Lang;

    fn text() -> impl Strategy<Value = String> {
        let word = prop::sample::select(vec!["casa", "puerto", "14", "23", "de", "Lima", "noche"]);
        prop::collection::vec(word, 1..7).prop_map(|words| words.join(" "))
    }

    /// What was derived from what, step by step, by comparing all with all.
    fn by_comparing_all(
        units: &[StoredUnit],
        origins: &[StoredUnit],
        threshold: u8,
    ) -> Vec<(i64, u32, (u8, u8))> {
        let score = |later: (&str, &Lang), earlier: (&str, &Lang)| likeness(later, earlier).score;
        let mut known: Vec<StoredUnit> = origins.to_vec();
        let mut parents = origins.to_vec();
        let mut all = Vec::new();
        for depth in 1.. {
            let mut next = Vec::new();
            for unit in units {
                let best = parents
                    .iter()
                    .filter(|parent| {
                        (unit.unit.created, unit.id) > (parent.unit.created, parent.id)
                    })
                    .map(|parent| {
                        let (one, other) = (&unit.unit, &parent.unit);
                        // The parent's source is what is looked up.
                        let source =
                            score((&other.source, &Lang::es()), (&one.source, &Lang::es()));
                        let target =
                            score((&one.target, &Lang::en()), (&other.target, &Lang::en()));
                        (source, target)
                    })
                    .filter(|(source, target)| *source.min(target) >= threshold)
                    .max();
                if let Some(scores) = best
                    && known.iter().all(|known| known.id != unit.id)
                {
                    all.push((unit.id.0, depth, scores));
                    next.push(unit.clone());
                }
            }
            if next.is_empty() {
                return all;
            }
            known.extend(next.iter().cloned());
            parents = next;
        }
        all
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn what_is_derived_is_what_comparing_all_finds(
            pairs in prop::collection::vec((text(), text(), 0..4_i64), 1..24),
            threshold in prop::sample::select(vec![40_u8, 60, 75, 100]),
        ) {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("memory.db");
            let mut store = SqliteStore::open(path, Mode::Create).unwrap();
            let mut given = pairs.iter().enumerate().map(|(n, (source, target, second))| {
                let created = Timestamp::from_second(*second).unwrap();
                Ok(Unit {
                    story: (n % 5 == 0).then(|| "s".to_owned()),
                    ..Unit::new(&Lang::es(), &Lang::en(), source, target, created)
                })
            });
            store.import(&mut given, Timestamp::UNIX_EPOCH).unwrap();
            let origins = store.units_of_story("s").unwrap();
            let mut units = Vec::new();
            store.for_each_unit(&Filter::default(), &mut |unit| {
                units.push(unit.clone());
                Ok(())
            }).unwrap();
            units.sort_by_key(|unit| unit.id);
            let matcher = Matcher::new(&store, &Lang::es(), &Lang::en()).unwrap();
            let found = derived(&matcher, &origins, threshold).unwrap();
            let told: Vec<_> = found
                .iter()
                .map(|found| (found.unit.id.0, found.depth, scores(found)))
                .collect();
            prop_assert_eq!(told, by_comparing_all(&units, &origins, threshold));
        }
    }
}
