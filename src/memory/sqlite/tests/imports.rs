//! Storing units from elsewhere.

use super::*;

#[test]
fn imports_follow_their_rules() {
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
        let mut fixture = Fixture::new();
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
        assert_sound(&fixture.store);
    }
}

#[test]
fn a_new_translation_by_import_is_a_revision() {
    let mut fixture = Fixture::new();
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

#[test]
fn an_error_in_the_middle_of_an_import_leaves_the_old_state() {
    let mut fixture = Fixture::new();
    fixture.import(&[loose("a", "A")], 30);
    let before = (fixture.units(), fixture.store.generation().unwrap());
    let bad = [
        Err(Error::input(crate::Place::file("f.tmx"), "broken")),
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
    assert_sound(&fixture.store);
}

#[test]
fn an_imported_unit_comes_out_as_it_went_in_whatever_the_order() {
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
    let (mut one, mut other) = (Fixture::new(), Fixture::new());
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
    assert_eq!(texts(&one), texts(&other));
    let order: Vec<usize> = texts(&one)
        .iter()
        .map(|unit| units.iter().position(|given| given == unit).unwrap())
        .collect();
    assert_eq!(order, [4, 0, 2, 1, 3, 6, 5]);
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    let mut fixture = Fixture::new();
    fixture.import(&[loose("a", "A")], 30);
    let before = fixture.units();
    fixture
        .store
        .connection
        .query_row("PRAGMA max_page_count = 1", [], |_| Ok(()))
        .unwrap();
    let many: Vec<Unit> = (0..2000)
        .map(|n| loose(&format!("texto {n}"), "T"))
        .collect();
    let mut units = many.into_iter().map(Ok);
    let error = fixture.store.import(&mut units, at(40)).unwrap_err();
    assert!(hint_and_message(&error).contains("no room"), "{error}");
    assert_eq!(fixture.units(), before);
    assert_sound(&fixture.store);
}
