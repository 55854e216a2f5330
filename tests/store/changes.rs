//! What changed since a generation.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::model::{Write, with_record, write};
use super::*;

/// All that a look-up sees of a unit, in one direction.
type Seen = BTreeMap<(UnitId, bool), String>;

/// What look-ups in either direction see.
fn seen(store: &dyn Store) -> Seen {
    let mut seen = Seen::new();
    for (from, to) in [(Lang::es(), Lang::en()), (Lang::en(), Lang::es())] {
        let mut last = None;
        let visit = &mut |text: &MatchText<'_>| {
            assert!(last < Some(text.unit), "by number");
            last = Some(text.unit);
            seen.insert((text.unit, from == Lang::en()), format!("{text:?}"));
            Ok(())
        };
        store.match_texts(&from, &to, visit).unwrap();
    }
    seen
}

fn differing(one: &Seen, other: &Seen) -> BTreeSet<UnitId> {
    let of = |a: &Seen, b: &Seen| -> Vec<UnitId> {
        let other = a.iter().filter(|(key, text)| b.get(key) != Some(text));
        other.map(|((unit, _), _)| *unit).collect()
    };
    of(one, other).into_iter().chain(of(other, one)).collect()
}

/// Makes a story's units be in use or not.
fn set_status(fixture: &mut Fixture, id: &str, status: &str) {
    let done = match status {
        "live" => fixture.store.restore(id, at(40)),
        _ => fixture.store.retract(id, "", at(40)),
    };
    done.unwrap();
}

fn changed_since(store: &dyn Store, generation: u64) -> Option<Vec<i64>> {
    let units = store.changed_since(generation).unwrap()?;
    Some(units.into_iter().map(|unit| unit.0).collect())
}

pub(crate) fn only_the_units_that_changed_are_told(make: Make) {
    let mut fixture = make.memory();
    let many: Vec<Unit> = (0..100).map(|n| loose(&format!("a {n}"), "A")).collect();
    let mut generations = vec![fixture.store.generation().unwrap()];
    let mut mark = |fixture: &Fixture| generations.push(fixture.store.generation().unwrap());
    fixture.import(&many, 30);
    mark(&fixture);
    fixture.import(&[placed("b", "B", 0), placed("c", "C", 1)], 31);
    mark(&fixture);
    // Another translation, and a property that no look-up sees.
    let later = Unit {
        changed: at(20),
        ..placed("b", "BB", 0)
    };
    let noted = Unit {
        props: vec![("note".into(), "n".into())],
        ..many[7].clone()
    };
    fixture.import(&[later, noted], 32);
    mark(&fixture);
    set_status(&mut fixture, "s", "retracted");
    mark(&fixture);
    let beads = one_to_one(2);
    let story = story("t", "x|y", "X|Y", &beads);
    fixture.store.store_story(&story, at(33)).unwrap();
    mark(&fixture);
    set_status(&mut fixture, "s", "live");
    mark(&fixture);

    let since = |place: usize| changed_since(fixture.store.as_ref(), generations[place]).unwrap();
    assert_eq!(since(0), (1..=104).collect::<Vec<_>>());
    assert_eq!(since(1), (101..=104).collect::<Vec<_>>());
    assert_eq!(since(2), (101..=104).collect::<Vec<_>>());
    assert_eq!(since(3), (101..=104).collect::<Vec<_>>());
    assert_eq!(since(4), (101..=104).collect::<Vec<_>>());
    assert_eq!(since(5), [101, 102]);
    assert!(since(6).is_empty());
}

pub(crate) fn a_generation_that_this_memory_never_stood_at_is_not_known(make: Make) {
    let mut fixture = make.memory();
    fixture.import(&[loose("a", "A")], 30);
    let copy = fixture.folder.path().join("copy.db");
    fixture.store.backup(&copy, &mut |_, _| {}).unwrap();
    fixture.import(&[loose("b", "B")], 31);
    let here = fixture.store.generation().unwrap();
    let mut copy = SqliteStore::open(&copy, Mode::ReadWrite).unwrap();
    assert_eq!(copy.identity().unwrap(), fixture.store.identity().unwrap());
    assert_eq!(changed_since(&copy, here), None, "it is ahead");
    for source in ["c", "d", "e"] {
        let mut units = [Ok(loose(source, "C"))].into_iter();
        copy.import(&mut units, at(32)).unwrap();
    }
    assert_eq!(changed_since(&copy, here), None, "it went another way");
    assert_eq!(changed_since(&copy, u64::MAX), None);
    assert_eq!(changed_since(&copy, 0), Some(vec![1, 2, 3, 4]));
}

pub(crate) fn every_unit_that_look_ups_see_differently_is_told(make: Make) {
    proptest!(make.cases(48), |(writes in prop::collection::vec((write(), 0..6_u8), 1..10))| {
        let mut fixture = make.memory();
        let mut past = vec![(fixture.store.generation().unwrap(), Seen::new())];
        for (now, (write, retract)) in (3..).zip(&writes) {
            match write {
                Write::Import(units) => drop(fixture.import(units, now)),
                Write::Story { .. } => {
                    with_record(write, |record| fixture.store.store_story(record, at(now)));
                }
            }
            match retract {
                0 => set_status(&mut fixture, "s", "retracted"),
                1 => set_status(&mut fixture, "s", "live"),
                _ => {}
            }
            let seen = seen(fixture.store.as_ref());
            for (generation, before) in &past {
                let told = fixture.store.changed_since(*generation).unwrap().unwrap();
                prop_assert!(told.is_sorted());
                let told: BTreeSet<UnitId> = told.into_iter().collect();
                let missing: Vec<_> = differing(before, &seen).difference(&told).copied().collect();
                prop_assert!(missing.is_empty(), "{missing:?}");
            }
            // Those of some units are those of all.
            let all: Vec<UnitId> = (0..200).map(UnitId).collect();
            let mut some = BTreeSet::new();
            fixture.store.match_texts_of(&all, &Lang::es(), &Lang::en(), &mut |text| {
                some.insert(format!("{text:?}"));
                Ok(())
            }).unwrap();
            let forward = seen.iter().filter(|((_, reversed), _)| !reversed);
            prop_assert_eq!(some, forward.map(|(_, text)| text.clone()).collect());
            past.push((fixture.store.generation().unwrap(), seen));
        }
    });
}
