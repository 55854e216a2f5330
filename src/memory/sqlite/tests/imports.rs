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
fn the_order_of_lines_about_one_unit_does_not_matter() {
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
                let mut fixture = Fixture::new();
                fixture.import(&before, 30);
                let done = fixture.import(&lines, 40);
                assert_sound(&fixture.store);
                outcomes.push((done, fixture.units()));
            }
        }
        assert!(
            outcomes.windows(2).all(|two| two[0] == two[1]),
            "{outcomes:#?}"
        );
    }
}

#[test]
fn an_import_reads_no_more_of_a_memory_that_is_full_of_what_looks_alike() {
    // Translations of one word, one pair in many stories, and many pairs at one place:
    // each line may only be compared with what it could be the same as.
    let mut fixture = Fixture::new();
    let lines = |from: i64, count: i64| -> Vec<Unit> {
        let line = move |n: i64| {
            let elsewhere = Unit {
                story: Some(format!("story {n}")),
                position: Some(0),
                ..loose("fin", "end")
            };
            let mut there = placed("sitio", &format!("place {n}"), 0);
            // Many at one place, all of which come with one import.
            there.story = Some(format!("sitio {from}"));
            [loose("palabra", &format!("word {n}")), elsewhere, there]
        };
        (from..from + count).flat_map(line).collect()
    };
    let mut steps = |lines: &[Unit]| {
        steps_taken(&fixture.store.connection);
        fixture.import(lines, 40);
        steps_taken(&fixture.store.connection)
    };
    // Four or five rows of them looked at for a line would be more than this.
    const MOST: i32 = 150;
    // In an empty memory nothing is looked for at all.
    assert_eq!(steps(&lines(0, 50)), 0);
    for (from, count) in [(50, 1_000), (0, 50), (2_000, 50)] {
        let lines = lines(from, count);
        let taken = steps(&lines);
        let most = MOST * i32::try_from(lines.len()).unwrap();
        assert!((1..most).contains(&taken), "{taken} from {from}");
    }
}

/// Steps of SQLite's machine in the look-ups of imports since the last call.
fn steps_taken(connection: &Connection) -> i32 {
    let mut steps = 0;
    for sql in import::LOOKUPS {
        let statement = connection.prepare_cached(sql).unwrap();
        steps += statement.reset_status(rusqlite::StatementStatus::VmStep);
    }
    steps
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
    let order = |fixture: &Fixture| -> Vec<usize> {
        let place = |unit: Unit| units.iter().position(|given| *given == unit).unwrap();
        texts(fixture).into_iter().map(place).collect()
    };
    // Those of no story stand as they came.
    assert_eq!(order(&one), [4, 0, 2, 1, 3, 5, 6]);
    assert_eq!(order(&other), [4, 0, 2, 1, 3, 6, 5]);
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

#[test]
fn a_large_import_leaves_the_schema_as_it_was() {
    let schema = |store: &SqliteStore| -> Vec<String> {
        let mut statement = store
            .connection
            .prepare("SELECT name || ifnull(sql, '') FROM sqlite_schema ORDER BY name")
            .unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(|row| row.unwrap()).collect()
    };
    let mut fixture = Fixture::new();
    let before = schema(&fixture.store);
    // Each text twice, the second time behind all others.
    let many = crate::memory::sqlite::arrived::MANY as u64 + 100;
    let given: Vec<Unit> = (0..2 * many)
        .map(|number| loose(&format!("n.º {}", number % many), "No."))
        .collect();
    assert_eq!(fixture.import(&given, 40), summary(many, 0, many));
    assert_eq!(schema(&fixture.store), before);
    assert_sound(&fixture.store);
    // And what came is found by whoever comes next.
    assert_eq!(fixture.import(&given[..9], 41), summary(0, 0, 9));
}

#[test]
fn a_number_is_never_given_again() {
    let mut fixture = Fixture::new();
    fixture.import(&[loose("a", "A"), loose("b", "B")], 40);
    let connection = &fixture.store.connection;
    connection.execute("DELETE FROM unit", []).unwrap();
    fixture.import(&[loose("c", "C")], 41);
    let numbers: Vec<UnitId> = units(&fixture.store, &Filter::default())
        .into_iter()
        .map(|unit| unit.id)
        .collect();
    assert_eq!(numbers, [UnitId(3)]);
}
