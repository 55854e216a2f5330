//! Storing units from elsewhere.

use super::*;

pub(crate) fn imports_follow_their_rules(make: Make) {
    let later = |unit: Unit| Unit {
        changed: at(20),
        ..unit
    };
    let earlier = |unit: Unit| Unit {
        changed: at(5),
        ..unit
    };
    let noted = |unit: Unit| Unit {
        props: vec![("note".into(), "n".into())],
        ..unit
    };
    // What the memory holds, what is imported, what the summary says, how many units then.
    type Case = (&'static str, Vec<Unit>, Vec<Unit>, ImportSummary, usize);
    let cases: Vec<Case> = vec![
        (
            "the same",
            vec![placed("a", "A", 0)],
            vec![placed("a", "A", 0)],
            summary(0, 0, 1),
            1,
        ),
        (
            "only later",
            vec![loose("a", "A")],
            vec![later(loose("a", "A"))],
            summary(0, 0, 1),
            1,
        ),
        (
            "trimmed",
            vec![loose("é", "A")],
            vec![loose(" e\u{301} ", "A\n")],
            summary(0, 0, 1),
            1,
        ),
        (
            "noted",
            vec![loose("a", "A")],
            vec![noted(loose("a", "A"))],
            summary(0, 1, 0),
            1,
        ),
        (
            "noted, but earlier",
            vec![loose("a", "A")],
            vec![noted(earlier(loose("a", "A")))],
            summary(0, 0, 1),
            1,
        ),
        (
            "another position",
            vec![placed("a", "A", 0)],
            vec![placed("a", "A", 1)],
            summary(1, 0, 0),
            2,
        ),
        (
            "a new translation",
            vec![placed("a", "A", 0)],
            vec![later(placed("a", "B", 0))],
            summary(0, 1, 0),
            1,
        ),
        (
            "an older translation",
            vec![placed("a", "A", 0)],
            vec![earlier(placed("a", "B", 0))],
            summary(1, 0, 0),
            2,
        ),
        (
            "another translation without a place",
            vec![loose("a", "A")],
            vec![later(loose("a", "B"))],
            summary(1, 0, 0),
            2,
        ),
        (
            "two translations side by side in one file",
            vec![],
            vec![placed("a", "A", 0), later(placed("a", "B", 0))],
            summary(2, 0, 0),
            2,
        ),
        (
            "the old one and a new one in one file",
            vec![placed("a", "A", 0)],
            vec![placed("a", "A", 0), later(placed("a", "B", 0))],
            summary(1, 0, 1),
            2,
        ),
        (
            "twice in one file",
            vec![],
            vec![loose("a", "A"), loose("a", "A")],
            summary(1, 0, 1),
            1,
        ),
    ];
    for (name, before, imported, expected, count) in cases {
        let mut fixture = make.memory();
        fixture.import(&before, 30);
        assert_eq!(fixture.import(&imported, 40), expected, "{name}");
        let generation = fixture.store.generation().unwrap();
        let units = fixture.units();
        assert_eq!(units.len(), count, "{name}");
        // Importing a file a second time changes nothing.
        let read = imported.len() as u64;
        let again = fixture.import(&imported, 50);
        assert_eq!(again, summary(0, 0, read), "{name}");
        assert_eq!(fixture.units(), units, "{name}");
        assert_eq!(fixture.store.generation().unwrap(), generation, "{name}");
        fixture.assert_sound();
    }
}

pub(crate) fn the_order_of_lines_about_one_unit_does_not_matter(make: Make) {
    let line = |note: &str, changed: i64, created: i64| Unit {
        props: vec![("note".into(), note.into())],
        changed: at(changed),
        created: at(created),
        ..placed("a", "A", 0)
    };
    let bare = |changed| Unit {
        changed: at(changed),
        ..placed("a", "A", 0)
    };
    // What the memory holds, and the lines.
    let cases = [
        (vec![], vec![line("x", 20, 1), line("y", 20, 2)]),
        (vec![], vec![line("x", 20, 1), line("y", 10, 2), bare(15)]),
        (
            vec![],
            vec![line("x", 20, 1), line("x", 20, 2), line("x", 5, 3)],
        ),
        (vec![bare(10)], vec![line("x", 20, 1), line("y", 20, 2)]),
        (
            vec![bare(10)],
            vec![line("x", 20, 1), bare(20), line("y", 12, 2)],
        ),
        (vec![bare(10)], vec![line("x", 20, 1), bare(30)]),
        (
            vec![bare(10)],
            vec![line("x", 20, 1), bare(30), line("y", 40, 3)],
        ),
        (vec![bare(30)], vec![line("x", 20, 1), bare(25)]),
        (
            vec![placed("a", "B", 0)],
            vec![line("x", 20, 1), line("y", 30, 2)],
        ),
    ];
    for (before, lines) in cases {
        let mut outcomes = Vec::new();
        for rotation in 0..lines.len() {
            for reversed in [false, true] {
                let mut lines = lines.clone();
                lines.rotate_left(rotation);
                if reversed {
                    lines.reverse();
                }
                let mut fixture = make.memory();
                fixture.import(&before, 30);
                let done = fixture.import(&lines, 40);
                fixture.assert_sound();
                outcomes.push((done, fixture.units()));
            }
        }
        assert!(
            outcomes.windows(2).all(|two| two[0] == two[1]),
            "{outcomes:#?}"
        );
    }
}

pub(crate) fn a_new_translation_by_import_is_a_revision(make: Make) {
    let mut fixture = make.memory();
    fixture.import(&[placed("a", "A", 0)], 30);
    let edited = Unit {
        created: at(15),
        changed: at(20),
        ..placed("a", "B", 0)
    };
    fixture.import(&[edited], 40);
    let unit = &fixture.units()[0].unit;
    assert_eq!(
        (unit.created, unit.changed, unit.revision),
        (at(10), at(20), 2)
    );
    assert_eq!(fixture.history(), [(1, "A".into(), "imported".into())]);
}

pub(crate) fn an_error_in_the_middle_of_an_import_leaves_the_old_state(make: Make) {
    let mut fixture = make.memory();
    fixture.import(&[loose("a", "A")], 30);
    let before = (fixture.units(), fixture.store.generation().unwrap());
    let bad = [
        Err(Error::input(teletipo::Place::file("f.tmx"), "broken")),
        Ok(loose("c", " ")),
        Ok(Unit {
            confidence: Some(2.0),
            ..loose("c", "C")
        }),
        Ok(Unit {
            confidence: Some(f64::NAN),
            ..loose("c", "C")
        }),
    ];
    for bad in bad {
        let mut units = [Ok(placed("b", "B", 0)), bad, Ok(loose("d", "D"))].into_iter();
        assert!(fixture.store.import(&mut units, at(40)).is_err());
        assert_eq!(
            (fixture.units(), fixture.store.generation().unwrap()),
            before
        );
        assert_eq!(fixture.store.stories().unwrap(), []);
    }
    fixture.assert_sound();
}

pub(crate) fn an_imported_unit_comes_out_as_it_went_in_whatever_the_order(make: Make) {
    let full = Unit {
        source_lang: "es-MX".parse().unwrap(),
        file: Some("f.txt".into()),
        previous: Some("p".into()),
        next: Some("n".into()),
        origin: Some("OmegaT".into()),
        confidence: Some(0.1234),
        props: vec![
            ("b".into(), "1".into()),
            ("a".into(), "\"2\"\u{1f600}".into()),
        ],
        created: at(-5),
        changed: at(7),
        revision: 9,
        ..placed("a", "A", 3)
    };
    let units = [
        full,
        placed("b", "B", 3),
        placed("b", "A", 3),
        Unit {
            position: None,
            ..placed("0", "0", 0)
        },
        Unit {
            story: Some("r".into()),
            ..placed("z", "Z", 9)
        },
        loose("a", "B"),
        loose("a", "A"),
    ];
    let (mut one, mut other) = (make.memory(), make.memory());
    one.import(&units, 30);
    let reversed: Vec<Unit> = units.iter().rev().cloned().collect();
    other.import(&reversed, 50);
    let texts = |fixture: &Fixture| -> Vec<Unit> {
        fixture
            .units()
            .into_iter()
            .map(|stored| stored.unit)
            .collect()
    };
    let order = |fixture: &Fixture| -> Vec<usize> {
        let place = |unit: Unit| units.iter().position(|given| *given == unit).unwrap();
        texts(fixture).into_iter().map(place).collect()
    };
    // Those of no story stand as they came.
    assert_eq!(order(&one), [4, 0, 2, 1, 3, 5, 6]);
    assert_eq!(order(&other), [4, 0, 2, 1, 3, 6, 5]);
}

pub(crate) fn a_large_import_finds_what_it_brought_itself(make: Make) {
    let mut fixture = make.memory();
    // Each text three times, some near each other and some far apart, at a place and without.
    let count = 2_500;
    let unit = |number: usize| match number % 2 {
        0 => loose(&format!("n.º {number}"), "No."),
        _ => placed(&format!("n.º {number}"), "No.", number as u32),
    };
    let near = (0..count).flat_map(|number| [unit(number), unit(number)]);
    let given: Vec<Unit> = near.chain((0..count).map(unit)).collect();
    let new = count as u64;
    assert_eq!(fixture.import(&given, 40), summary(new, 0, 2 * new));
    let numbers: Vec<i64> = fixture
        .store
        .unit_ids(&Filter::default())
        .unwrap()
        .iter()
        .map(|id| id.0)
        .collect();
    assert_eq!(numbers, (1..=count as i64).collect::<Vec<_>>());
    assert_eq!(fixture.import(&given, 41), summary(0, 0, 3 * new));
    // All of them retranslated, in a memory that is not empty.
    let later: Vec<Unit> = (0..count)
        .map(|number| Unit {
            target: "N.".into(),
            changed: at(20),
            ..unit(number)
        })
        .collect();
    assert_eq!(fixture.import(&later, 42), summary(new / 2, new / 2, 0));
    assert_eq!(fixture.import(&later, 43), summary(0, 0, new));
    fixture.assert_sound();
}

/// Notes what it is told.
#[derive(Default)]
struct Notes {
    empty: Option<bool>,
    held: std::collections::BTreeMap<UnitId, Unit>,
    complete: bool,
    done: Option<u64>,
}

impl teletipo::memory::ImportWatch for Notes {
    fn begin(&mut self, empty: bool) {
        self.empty = Some(empty);
    }
    fn holds(&mut self, id: UnitId, unit: Unit) {
        self.held.insert(id, unit);
    }
    fn complete(&mut self) {
        self.complete = true;
    }
    fn done(&mut self, generation: u64) {
        self.done = Some(generation);
    }
}

pub(crate) fn who_looks_on_is_told_of_all_units_of_an_empty_memory(make: Make) {
    let mut fixture = make.memory();
    let noted = Unit {
        props: vec![("note".into(), "n".into())],
        ..loose("a", "A")
    };
    for (given, empty) in [
        (vec![loose("a", "A"), noted, loose("b", "B")], true),
        (vec![loose("c", "C")], false),
    ] {
        let mut notes = Notes::default();
        let mut units = given.into_iter().map(Ok);
        fixture
            .store
            .import_watched(&mut units, at(10), &mut notes)
            .unwrap();
        assert_eq!((notes.empty, notes.complete), (Some(empty), true));
        assert_eq!(notes.done, Some(fixture.store.generation().unwrap()));
        let held = match empty {
            true => fixture
                .units()
                .into_iter()
                .map(|it| (it.id, it.unit))
                .collect(),
            false => Default::default(),
        };
        assert_eq!(notes.held, held);
    }
}
