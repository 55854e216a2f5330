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
                 ('s', 0, 'live', 1, 1), ('t', 1, 'retracted', 1, 1);
             INSERT INTO document (story, side, revision, language, text_digest, metadata_json,
                 created) VALUES (2, 'source', 1, 'es', '', '{}', 1);
             INSERT INTO unit_history (unit, source_language, target_language, source, target,
                 created, changed, revision, props_json, recorded, superseded, superseded_by)
                 VALUES (7, 'es', 'en', 'old', 'OLD', 10, 10, 1, '[]', 20, 30, 'imported');
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
    assert_eq!(past(&store), PAST_OF_FIRST);
    let sources_at = |second: i64| {
        let past = store.past(at(second)).unwrap();
        sources(units(&past, &Filter::default()))
    };
    assert_eq!(sources_at(30), ["a", "b", "b"]);
    assert_eq!(sources_at(29), ["old"]);
    assert_eq!(sources_at(19), Vec::<String>::new());
    // What is read in place of the tables that are missing is what a migration makes.
    drop(store);
    let brought_up = SqliteStore::open(&path, Mode::ReadWrite).unwrap();
    assert_eq!(past(&brought_up), PAST_OF_FIRST);
}

/// What the memory of the first version knows of its past: a version of a story without
/// what it did, a retraction without a reason, a state without a cause, and one that ended.
const PAST_OF_FIRST: &str =
    "t@1 false none; t since 1 ``; b from 30 none; old from 20 none until 30 imported";

fn past(store: &SqliteStore) -> String {
    let version = &store.story_revisions("t").unwrap()[0];
    let retraction = &store.retractions("t").unwrap()[0];
    let state = |unit: i64| {
        let state = store.unit_states(UnitId(unit)).unwrap().remove(0);
        let end = state
            .end
            .map(|end| format!(" until {} {}", end.at.as_second(), end.cause));
        format!(
            "{} from {} {}{}",
            state.unit.source,
            state.from.as_second(),
            state.cause.as_deref().unwrap_or("none"),
            end.unwrap_or_default()
        )
    };
    format!(
        "t@{} {} {}; t since {} `{}`; {}; {}",
        version.revision,
        version.aligned,
        if version.units.is_none() {
            "none"
        } else {
            "some"
        },
        retraction.made.as_second(),
        retraction.reason,
        state(3),
        state(7),
    )
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
