//! Random upkeep between random writes: what the memory told at a time, it tells of that time
//! later; duplicates are merged as comparing all with all says.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::model::{Write, with_record, write};
use super::*;
use teletipo::memory::{Dedupe, MergeCounts, UnitChange};
use teletipo::text::fold::Folded;

/// Something done to a memory beside the two usual writes.
#[derive(Clone, Debug)]
enum Work {
    Write(Write),
    Retract(&'static str),
    Restore(&'static str),
    Edit(i64, &'static str),
    Delete(i64),
    Return(i64),
    Dedupe { across_stories: bool },
}

fn work() -> impl Strategy<Value = Work> {
    let story = || prop::sample::select(vec!["s", "t"]);
    let target = prop::sample::select(vec!["a", "x", "“a”", "\"a\""]);
    prop_oneof![
        4 => write().prop_map(Work::Write),
        1 => story().prop_map(Work::Retract),
        1 => story().prop_map(Work::Restore),
        1 => (1..12_i64, target).prop_map(|(unit, target)| Work::Edit(unit, target)),
        1 => (1..12_i64).prop_map(Work::Delete),
        1 => (1..12_i64).prop_map(Work::Return),
        1 => any::<bool>().prop_map(|across_stories| Work::Dedupe { across_stories }),
    ]
}

fn apply(fixture: &mut Fixture, work: &Work, now: i64) {
    let store = &mut fixture.store;
    match work {
        Work::Write(Write::Import(units)) => drop(fixture.import(units, now)),
        Work::Write(story) => {
            with_record(story, |record| store.store_story(record, at(now)).unwrap());
        }
        Work::Retract(story) => drop(store.retract(story, "", at(now)).unwrap()),
        Work::Restore(story) => drop(store.restore(story, at(now)).unwrap()),
        Work::Edit(unit, target) => {
            let target = Some(*target);
            store
                .edit_unit(UnitId(*unit), None, target, at(now))
                .unwrap();
        }
        Work::Delete(unit) => drop(store.delete_unit(UnitId(*unit), at(now)).unwrap()),
        Work::Return(unit) => drop(store.restore_unit(UnitId(*unit), at(now)).unwrap()),
        Work::Dedupe { across_stories } => {
            merged(store.as_mut(), *across_stories, false, now);
        }
    }
}

/// The numbers of merged units, each with the one that lives on, and the counts.
fn merged(
    store: &mut dyn Store,
    across_stories: bool,
    dry_run: bool,
    now: i64,
) -> (Vec<(i64, i64)>, MergeCounts) {
    let how = Dedupe {
        across_stories,
        dry_run,
    };
    let mut told = Vec::new();
    let counts = store.dedupe(how, at(now), &mut |merge| {
        told.push((merge.merged.id.0, merge.kept.id.0));
        Ok(())
    });
    (told, counts.unwrap())
}

/// What every answer of a memory rests on.
type Answers = (
    Vec<StoredUnit>,
    Vec<SegmentParts>,
    BTreeSet<String>,
    Vec<UnitId>,
);

fn answers(store: &dyn Store) -> Answers {
    let mut texts = BTreeSet::new();
    let mut visit = |text: &MatchText<'_>| {
        texts.insert(format!("{text:?}"));
        Ok(())
    };
    store
        .match_texts(&Lang::es(), &Lang::en(), &mut visit)
        .unwrap();
    let concordance = Concordance {
        pattern: Pattern::words("a").unwrap(),
        side: SearchSide::Either,
        filter: Filter::default(),
        sort: teletipo::memory::Sort::Date,
        limit: 100,
    };
    let hits = store.search(&concordance).unwrap();
    let hits = hits.into_iter().map(|hit| hit.unit.id).collect();
    // Which unit a bead leads to is of now: a merge lets earlier beads follow.
    let segments = segments(store).into_iter();
    let segments = segments.map(|(story, at, text, _)| (story, at, text, None));
    (
        units(store, &Filter::default()),
        segments.collect(),
        texts,
        hits,
    )
}

/// A text as the rules compare it.
fn spelled(text: &str) -> String {
    Folded::new(text).text
}

/// The units that live on, by comparing all with all.
fn expected_survivors(mut units: Vec<StoredUnit>, across_stories: bool) -> BTreeSet<i64> {
    let newest = |stored: &StoredUnit| (stored.unit.changed, stored.id);
    let same =
        |one: &Unit, other: &Unit| (&one.source, &one.target) == (&other.source, &other.target);
    // Loose units into those with a place.
    let placed: Vec<StoredUnit> = units
        .iter()
        .filter(|it| it.unit.is_placed())
        .cloned()
        .collect();
    units.retain(|it| {
        it.unit.is_placed() || !placed.iter().any(|other| same(&it.unit, &other.unit))
    });
    // Spellings of one place; the next rule sees what is left.
    let place = |unit: &Unit| match (&unit.story, unit.position) {
        (Some(story), Some(position)) => (Some(story.clone()), Some(position), None, None),
        _ => (
            unit.story.clone(),
            None,
            unit.previous.clone(),
            unit.next.clone(),
        ),
    };
    let spelled_alike = |one: &Unit, other: &Unit| {
        place(one) == place(other)
            && spelled(&one.source) == spelled(&other.source)
            && spelled(&one.target) == spelled(&other.target)
    };
    let all = units.clone();
    units.retain(|it| {
        !all.iter()
            .any(|other| spelled_alike(&it.unit, &other.unit) && newest(other) > newest(it))
    });
    if across_stories {
        let neighbours = |unit: &Unit| (unit.previous.clone(), unit.next.clone());
        let all = units.clone();
        units.retain(|it| {
            let known = it.unit.story.is_some() && neighbours(&it.unit) != (None, None);
            !known
                || !all.iter().any(|other| {
                    other.unit.story.is_some()
                        && same(&it.unit, &other.unit)
                        && neighbours(&it.unit) == neighbours(&other.unit)
                        && newest(other) > newest(it)
                })
        });
    }
    units.into_iter().map(|it| it.id.0).collect()
}

/// A unit in one of few places and spellings.
fn spelled_unit() -> impl Strategy<Value = Unit> {
    let source = prop::sample::select(vec![
        "“a” b",
        "\"a\" b",
        "\"a\"\u{a0}b",
        "c",
        "cafe\u{301}",
        "café",
    ]);
    let target = prop::sample::select(vec!["A – B", "A - B", "A—B", "C"]);
    let story = prop::option::of(prop::sample::select(vec!["s", "t", "u"]));
    let neighbour = || prop::option::of(prop::sample::select(vec!["x", "y"]));
    let position = prop::option::of(0..2_u32);
    let confidence = prop::option::of(prop::sample::select(vec![0.25, 0.5]));
    let prop = prop::option::of(prop::sample::select(vec!["m", "n"]));
    (
        (source, target),
        (story, position, neighbour(), neighbour()),
        (0..4_i64, confidence, prop),
    )
        .prop_map(
            |((source, target), (story, position, previous, next), (changed, confidence, prop))| {
                Unit {
                    position: position.filter(|_| story.is_some()),
                    story: story.map(str::to_owned),
                    previous: previous.map(str::to_owned),
                    next: next.map(str::to_owned),
                    changed: at(changed),
                    created: at(changed),
                    confidence,
                    props: prop
                        .map(|text| ("note".to_owned(), text.to_owned()))
                        .into_iter()
                        .collect(),
                    ..loose(source, target)
                }
            },
        )
}

pub(crate) fn what_a_memory_told_it_tells_of_that_time(make: Make) {
    proptest!(make.cases(48), |(works in prop::collection::vec(work(), 1..14))| {
        let mut fixture = make.memory();
        let mut told: Vec<(i64, Answers)> = vec![(2, answers(fixture.store.as_ref()))];
        for (now, work) in (3..).zip(&works) {
            apply(&mut fixture, work, now);
            told.push((now, answers(fixture.store.as_ref())));
        }
        fixture.assert_sound();
        for (now, told) in told {
            let past = fixture.store.as_of(at(now)).unwrap();
            prop_assert_eq!(answers(past.as_ref()), told, "at {}", now);
        }
        // Every unit tells how it came to be what it is, without gaps or overlaps.
        for stored in fixture.units() {
            let states = fixture.store.unit_states(stored.id).unwrap();
            prop_assert_eq!(&states.last().unwrap().unit, &stored.unit);
            for pair in states.windows(2) {
                prop_assert!(pair[0].end.as_ref().unwrap().at <= pair[1].from);
            }
            prop_assert!(states.iter().all(|state| state.cause.is_some()));
        }
    });
}

pub(crate) fn duplicates_are_merged_as_the_rules_say(make: Make) {
    proptest!(make.cases(48), |(given in prop::collection::vec(spelled_unit(), 0..14),
        across_stories in any::<bool>())| {
        let mut fixture = make.memory();
        fixture.import(&given, 10);
        let before = fixture.units();
        let translations = |units: &[StoredUnit]| -> BTreeSet<(String, String)> {
            let pair = |it: &StoredUnit| (spelled(&it.unit.source), spelled(&it.unit.target));
            units.iter().map(pair).collect()
        };
        let generation = fixture.store.generation().unwrap();
        let tried = merged(fixture.store.as_mut(), across_stories, true, 20);
        prop_assert_eq!(fixture.units(), before.clone());
        prop_assert_eq!(fixture.store.generation().unwrap(), generation);

        let done = merged(fixture.store.as_mut(), across_stories, false, 20);
        prop_assert_eq!(&done, &tried);
        let again = merged(fixture.store.as_mut(), across_stories, false, 21);
        prop_assert_eq!(again.0, vec![]);
        let after = fixture.units();
        let left: BTreeSet<i64> = after.iter().map(|it| it.id.0).collect();
        prop_assert_eq!(&left, &expected_survivors(before.clone(), across_stories));
        prop_assert_eq!(done.1.total() as usize, before.len() - after.len());
        // No translation is lost, and nothing that a unit knew.
        prop_assert_eq!(translations(&after), translations(&before));
        let mut into: std::collections::BTreeMap<i64, i64> = done.0.iter().copied().collect();
        for old in &before {
            let mut number = old.id.0;
            while let Some(next) = into.get(&number) {
                number = *next;
            }
            let kept = &after.iter().find(|it| it.id.0 == number).unwrap().unit;
            prop_assert!(kept.confidence >= old.unit.confidence);
            prop_assert!(kept.created <= old.unit.created);
            prop_assert!(old.unit.props.iter().all(|prop| kept.props.contains(prop)));
        }
        // What was merged is told, and comes back.
        if let Some((gone, kept)) = into.pop_first() {
            let end = fixture.store.unit_states(UnitId(gone)).unwrap().pop().unwrap().end.unwrap();
            prop_assert_eq!((end.cause.as_str(), end.merged_into), ("dedupe", Some(UnitId(kept))));
            let back = fixture.store.restore_unit(UnitId(gone), at(30)).unwrap();
            prop_assert_eq!(back, UnitChange::Done);
            prop_assert!(fixture.store.unit(UnitId(gone)).unwrap().is_some());
        }
        fixture.assert_sound();
    });
}

pub(crate) fn beads_follow_a_unit_that_lives_on(make: Make) {
    let mut fixture = make.memory();
    let beads = one_to_one(3);
    for id in ["s", "t"] {
        let record = story(id, "Uno.|Dos.|Tres.", "One.|Two.|Three.", &beads);
        fixture.store.store_story(&record, at(10)).unwrap();
    }
    let (told, counts) = merged(fixture.store.as_mut(), true, false, 20);
    assert_eq!(told, [(1, 4), (2, 5), (3, 6)]);
    assert_eq!((counts.across_stories, counts.total()), (3, 3));
    let version = fixture.store.story_version("s", None).unwrap().unwrap();
    let units: Vec<_> = version
        .beads
        .unwrap()
        .into_iter()
        .map(|(_, unit)| unit)
        .collect();
    assert_eq!(units, [4, 5, 6].map(|number| Some(UnitId(number))));
    assert_eq!(fixture.units().len(), 3);
}

pub(crate) fn different_translations_are_told_side_by_side(make: Make) {
    let mut fixture = make.memory();
    let dated = |source: &str, target: &str, changed: i64| Unit {
        changed: at(changed),
        ..loose(source, target)
    };
    fixture.import(
        &[
            dated("a", "A", 10),
            dated("“b”", "B", 11),
            dated("\"b\"", "BB", 12),
            dated("\"b\"", "B", 13),
            dated("c", "C - D", 14),
            dated("c", "C – D", 15),
        ],
        20,
    );
    let mut told = Vec::new();
    let mut visit = |conflict: &Conflict| {
        let translations = conflict.translations.iter();
        told.push(
            translations
                .map(|(stored, units)| (stored.unit.target.clone(), stored.id.0, *units))
                .collect::<Vec<_>>(),
        );
        Ok(())
    };
    let count = fixture
        .store
        .conflicts(&Filter::default(), &mut visit)
        .unwrap();
    assert_eq!(count, 1);
    assert_eq!(
        told,
        [vec![("B".to_owned(), 4, 2), ("BB".to_owned(), 3, 1)]]
    );
}

pub(crate) fn a_unit_is_edited_deleted_and_brought_back(make: Make) {
    let mut fixture = make.memory();
    fixture.store.sign(Some("luz".to_owned()));
    fixture.import(&[loose("a", "A"), loose("b", "B"), loose("b", "BB")], 10);
    let unit = UnitId(2);
    let edit = |fixture: &mut Fixture, target: &str, now: i64| {
        let done = fixture.store.edit_unit(unit, None, Some(target), at(now));
        done.unwrap()
    };
    assert_eq!(edit(&mut fixture, "BB", 20), UnitChange::Taken(UnitId(3)));
    assert_eq!(edit(&mut fixture, " B ", 20), UnitChange::Already);
    assert_eq!(edit(&mut fixture, "Cafe\u{301}", 20), UnitChange::Done);
    let now = fixture.store.unit(unit).unwrap().unwrap().unit;
    assert_eq!(
        (now.target.as_str(), now.revision, now.changed),
        ("Café", 2, at(20))
    );
    assert!(
        fixture
            .store
            .edit_unit(unit, Some(" "), None, at(21))
            .is_err()
    );

    assert_eq!(
        fixture.store.delete_unit(unit, at(30)).unwrap(),
        UnitChange::Done
    );
    assert_eq!(
        fixture.store.delete_unit(unit, at(31)).unwrap(),
        UnitChange::Already
    );
    assert_eq!(
        fixture.store.delete_unit(UnitId(9), at(31)).unwrap(),
        UnitChange::Unknown
    );
    assert_eq!(fixture.store.unit(unit).unwrap(), None);
    assert_eq!(
        fixture.store.restore_unit(unit, at(40)).unwrap(),
        UnitChange::Done
    );
    assert_eq!(
        fixture.store.restore_unit(unit, at(41)).unwrap(),
        UnitChange::Already
    );
    assert_eq!(fixture.store.unit(unit).unwrap().unwrap().unit, now);
    let told: Vec<_> = fixture
        .store
        .unit_states(unit)
        .unwrap()
        .into_iter()
        .map(|state| {
            (
                state.from.as_second(),
                state.cause.unwrap(),
                state.author.unwrap(),
            )
        })
        .collect();
    let luz = || "luz".to_owned();
    assert_eq!(
        told,
        [
            (10, "import".to_owned(), luz()),
            (20, "edit".to_owned(), luz()),
            (40, "restore".to_owned(), luz()),
        ]
    );
    // It is found by its new text, and by an import that brings it again.
    assert_eq!(fixture.import(&[loose("b", "Café")], 50), summary(0, 0, 1));
    fixture.assert_sound();
}
