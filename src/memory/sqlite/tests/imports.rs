//! What imports cost in SQLite, and what they leave behind.

use super::*;

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
