//! Memories that earlier versions made.

use super::*;

/// A memory of the first version with a story's unit, a unit of a retracted story and two
/// loose ones, as that version wrote them.
fn first_version(path: &std::path::Path) {
    let connection = Connection::open(path).unwrap();
    let schema = include_str!("../../../../memory/sqlite/0001_stories_and_units.sql");
    connection.execute_batch(schema).unwrap();
    connection
        .execute_batch(
            "INSERT INTO story (id, revision, status, created, changed) VALUES
                 ('s', 0, 'live', 1, 1), ('t', 0, 'retracted', 1, 1);
             INSERT INTO unit (source_language, target_language, source, target, source_hash,
                 story, position, created, changed, revision, recorded) VALUES
                 ('es', 'en', 'a', 'A', 1, 1, 0, 10, 10, 1, 30),
                 ('es', 'en', 'r', 'R', 2, 2, NULL, 10, 10, 1, 30),
                 ('es', 'en', 'b', 'B', 3, NULL, NULL, 10, 10, 1, 30),
                 ('es', 'en', 'b', 'BB', 3, NULL, NULL, 10, 10, 1, 30);
             INSERT INTO unit (source_language, target_language, source, target, source_hash,
                 created, changed, revision, recorded) VALUES
                 ('es', 'en', 'gone', 'GONE', 4, 10, 10, 1, 30);
             DELETE FROM unit WHERE source = 'gone';
             UPDATE meta SET value = 41 WHERE name = 'generation';
             PRAGMA journal_mode = WAL;",
        )
        .unwrap();
    let mark = open::APPLICATION_ID;
    connection
        .pragma_update(None, "application_id", mark)
        .unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
}

#[test]
fn a_memory_of_the_first_version_is_read_as_it_is() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("memory.db");
    first_version(&path);
    let store = SqliteStore::open(&path, Mode::ReadOnly).unwrap();
    let sources = |units: Vec<StoredUnit>| -> Vec<String> {
        units.into_iter().map(|unit| unit.unit.source).collect()
    };
    assert_eq!(sources(units(&store, &Filter::default())), ["a", "b", "b"]);
    let mut found = Vec::new();
    store
        .match_texts(&Lang::es(), &Lang::en(), &mut |text| {
            found.push(text.unit.0);
            Ok(())
        })
        .unwrap();
    assert_eq!(found, [1, 3, 4]);
    assert_eq!(store.changed_since(41).unwrap(), Some(vec![]));
    assert_eq!(store.changed_since(40).unwrap(), None);
    let bytes = store
        .connection
        .pragma_query_value(None, "user_version", |row| row.get(0));
    assert_eq!(bytes, Ok(1));
}

#[test]
fn a_memory_of_the_first_version_is_brought_up_and_keeps_its_units() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("memory.db");
    first_version(&path);
    let store = SqliteStore::open(&path, Mode::ReadWrite).unwrap();
    let mut fixture = Fixture { store, folder };
    assert_sound(&fixture.store);
    assert_eq!(fixture.store.generation().unwrap(), 41);
    assert_eq!(fixture.store.changed_since(41).unwrap(), Some(vec![]));
    assert_eq!(fixture.store.changed_since(40).unwrap(), None);
    // What is there is found by all that makes it what it is.
    let there = [
        placed("a", "A", 0),
        loose("b", "B"),
        loose("b", "BB"),
        Unit {
            story: Some("t".into()),
            ..loose("r", "R")
        },
    ];
    assert_eq!(fixture.import(&there, 40), summary(0, 0, 4));
    assert_eq!(fixture.import(&[loose("c", "C")], 41), summary(1, 0, 0));
    let changed = fixture.store.changed_since(41).unwrap();
    // Not the number of a unit that is gone.
    assert_eq!(changed, Some(vec![UnitId(6)]));
    assert_sound(&fixture.store);
}
