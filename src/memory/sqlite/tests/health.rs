//! The doctor finds what is broken, repairs what is derived, and leaves the rest alone; a
//! backup is a memory.

use super::*;
use crate::memory::sqlite::doctor::examine;
use crate::memory::{Examined, Finding, Remedy};

/// A memory with stories, loose units and a history.
fn filled() -> Fixture {
    let mut fixture = Fixture::new();
    let beads = one_to_one(2);
    for (target, now) in [("One.|Two.", 10), ("One.|2.", 20)] {
        let record = story("s", "Uno.|Dos.", target, &beads);
        fixture.store.store_story(&record, at(now)).unwrap();
    }
    fixture.import(&[loose("Tres.", "Three."), loose("Cuatro.", "Four.")], 30);
    fixture.store.retract("s", "", at(40)).unwrap();
    fixture.store.restore("s", at(50)).unwrap();
    fixture
}

/// What an examination says of a memory that `damage` was done to: check and remedy of each
/// finding.
fn examined(fixture: &Fixture, repair: bool) -> Vec<(&'static str, Remedy)> {
    let Examined {
        findings,
        unchecked,
    } = examine(&fixture.path(), repair).unwrap();
    assert_eq!(unchecked, Vec::<String>::new());
    let parts = |finding: Finding| (finding.check, finding.remedy);
    findings.into_iter().map(parts).collect()
}

#[test]
fn a_sound_memory_has_no_findings() {
    assert_eq!(examined(&filled(), false), []);
    assert_eq!(examined(&filled(), true), []);
}

#[test]
fn what_is_derived_is_found_and_made_anew() {
    for (check, damage) in [
        (
            "identity",
            "UPDATE unit SET identity_hash = 7 WHERE unit_number = 3",
        ),
        (
            "words",
            "INSERT INTO unit_words (unit_words, rowid, source, target)
             VALUES ('delete', 3, 'Tres.', 'Three.')",
        ),
        (
            "words",
            "UPDATE unit_words_data SET block = zeroblob(9) WHERE id > 1",
        ),
        ("words", "DELETE FROM unit_words_data"),
        ("words", "UPDATE unit_words_config SET v = 0"),
        ("words", "DELETE FROM unit_words_config"),
        (
            "numbers",
            "UPDATE meta SET value = 1 WHERE name = 'units_numbered'",
        ),
        ("changes", "DELETE FROM unit_change"),
        (
            "status",
            "DROP TRIGGER story_status_changed; UPDATE story SET status = 'retracted'",
        ),
        ("schema", "DROP INDEX unit_by_identity"),
        ("schema", "DROP TRIGGER unit_words_removed"),
    ] {
        let fixture = filled();
        let before = fixture.units();
        fixture.store.connection.execute_batch(damage).unwrap();
        let damaged: String = fixture
            .store
            .connection
            .query_row("SELECT group_concat(sql) FROM sqlite_schema", [], |row| {
                row.get(0)
            })
            .unwrap();
        let found = examined(&fixture, false);
        assert!(
            found.contains(&(check, Remedy::Repairable)),
            "{damage}: {found:?}"
        );
        assert!(
            found
                .iter()
                .all(|(_, remedy)| *remedy == Remedy::Repairable)
        );
        let unrepaired: String = fixture
            .store
            .connection
            .query_row("SELECT group_concat(sql) FROM sqlite_schema", [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(damaged, unrepaired, "looking changes nothing");
        let repaired = examined(&fixture, true);
        assert!(
            repaired.contains(&(check, Remedy::Repaired)),
            "{damage}: {repaired:?}"
        );
        assert_eq!(examined(&fixture, false), [], "{damage}");
        let store = SqliteStore::open(fixture.path(), Mode::ReadWrite).unwrap();
        assert_eq!(units(&store, &Filter::default()), before, "{damage}");
        assert_sound(&store);
    }
}

#[test]
fn an_index_that_does_not_fit_its_table_is_made_anew() {
    let fixture = filled();
    let path = fixture.path();
    drop(fixture.store);
    let change = |sql: &str| {
        let connection = Connection::open(&path).unwrap();
        connection.execute_batch(sql).unwrap();
    };
    // The table changes while the schema hides its index.
    change(
        "PRAGMA writable_schema = ON;
         CREATE TABLE hidden AS SELECT * FROM sqlite_schema WHERE name = 'unit_by_story';
         DELETE FROM sqlite_schema WHERE name = 'unit_by_story'",
    );
    change("UPDATE unit SET position = position + 7 WHERE position = 1");
    change(
        "PRAGMA writable_schema = ON;
         INSERT INTO sqlite_schema SELECT * FROM hidden; DROP TABLE hidden",
    );
    let checks = |repair: bool| -> Vec<(&str, Remedy)> {
        let findings = examine(&path, repair).unwrap().findings;
        let parts = |finding: Finding| (finding.check, finding.remedy);
        findings.into_iter().map(parts).collect()
    };
    assert!(checks(false).contains(&("integrity", Remedy::Repairable)));
    assert!(checks(true).contains(&("integrity", Remedy::Repaired)));
    assert_eq!(checks(false), []);
}

#[test]
fn an_index_that_cannot_be_made_anew_is_reported() {
    let mut fixture = Fixture::new();
    let beads = one_to_one(1);
    for id in ["twin-a", "twin-b"] {
        let record = story(id, "Uno.", "One.", &beads);
        fixture.store.store_story(&record, at(10)).unwrap();
    }
    let path = fixture.path();
    drop(fixture.store);
    let mut bytes = std::fs::read(&path).unwrap();
    while let Some(found) = bytes.windows(6).position(|bytes| bytes == b"twin-b") {
        bytes[found + 5] = b'a';
    }
    std::fs::write(&path, bytes).unwrap();
    let findings = examine(&path, true).unwrap().findings;
    let left = findings
        .iter()
        .filter(|finding| finding.remedy == Remedy::Reported);
    assert_eq!(
        left.map(|finding| finding.check).collect::<Vec<_>>(),
        ["integrity"]
    );
}

#[test]
fn what_only_a_person_can_tell_is_reported_and_left() {
    for (check, damage) in [
        (
            "texts",
            "UPDATE unit SET source = ' Tres.' WHERE unit_number = 3",
        ),
        (
            "tags",
            "UPDATE unit SET source_tags = '[{\"at\":99,\"kind\":\"single\",\"number\":1}]'
             WHERE unit_number = 3",
        ),
        (
            "content",
            "UPDATE unit SET source_tags = 'no tags' WHERE unit_number = 3",
        ),
        (
            "content",
            "UPDATE unit SET source_language = 'español' WHERE unit_number = 3",
        ),
        (
            "content",
            "UPDATE unit SET target = CAST(x'ff41' AS TEXT) WHERE unit_number = 3",
        ),
        (
            "content",
            "UPDATE unit_history SET target = CAST(x'ff41' AS TEXT)",
        ),
        ("content", "UPDATE segment SET text = CAST(x'ff41' AS TEXT)"),
        (
            "history",
            "UPDATE unit_history SET superseded = recorded - 1",
        ),
        (
            "history",
            "UPDATE unit SET recorded = 1 WHERE unit_number = 2",
        ),
        ("writes", "DELETE FROM write WHERE write_number = 1"),
        ("documents", "DELETE FROM segment WHERE position = 0"),
        ("beads", "UPDATE bead SET target_end = 9 WHERE number = 1"),
        ("stories", "DELETE FROM story_revision WHERE revision = 2"),
        (
            "references",
            "PRAGMA foreign_keys = OFF; UPDATE unit SET story = 99 WHERE unit_number = 3",
        ),
        ("schema", "CREATE TABLE foreign_thing (a)"),
        (
            "schema",
            "PRAGMA writable_schema = ON;
             UPDATE sqlite_schema SET sql = replace(sql, 'fts5', 'fts6') WHERE name = 'unit_words'",
        ),
        (
            "schema",
            "PRAGMA writable_schema = ON;
             UPDATE sqlite_schema SET sql = replace(sql, 'position', 'pozition')
             WHERE name IN ('unit', 'unit_by_story')",
        ),
        (
            "schema",
            "PRAGMA writable_schema = ON;
             UPDATE sqlite_schema SET sql = CAST(CAST(sql AS BLOB) || x'202d2dff' AS TEXT)
             WHERE name = 'unit_by_story'",
        ),
    ] {
        let fixture = filled();
        fixture.store.connection.execute_batch(damage).unwrap();
        for repair in [false, true] {
            let found = examined(&fixture, repair);
            assert!(
                found.contains(&(check, Remedy::Reported)),
                "{damage}: {found:?}"
            );
        }
    }
}

fn assert_reported(path: &std::path::Path) {
    for repair in [false, true] {
        let findings = examine(path, repair).unwrap().findings;
        let is_left = |finding: &Finding| finding.remedy == Remedy::Reported;
        assert!(findings.iter().any(is_left), "{findings:?}");
    }
}

#[test]
fn a_damaged_file_is_told() {
    let fixture = filled();
    let path = fixture.path();
    drop(fixture.store);
    let mut bytes = std::fs::read(&path).unwrap();
    let end = bytes.len();
    // All pages behind the schema.
    bytes[end / 2..].fill(0xff);
    std::fs::write(&path, bytes).unwrap();
    assert_reported(&path);
    std::fs::write(&path, &std::fs::read(&path).unwrap()[..5_000]).unwrap();
    assert_reported(&path);
    let nowhere = fixture.folder.path().join("nowhere.db");
    assert!(examine(&nowhere, true).is_err());
    assert!(!nowhere.exists());
}

#[test]
fn a_backup_holds_one_moment_of_a_memory_in_use() {
    let mut fixture = filled();
    let copy = fixture.folder.path().join("copy.db");
    let reader = SqliteStore::open(fixture.path(), Mode::ReadOnly).unwrap();
    let before = fixture.units();
    let mut reports = Vec::new();
    let mut written = false;
    reader
        .backup(&copy, &mut |done, of| {
            reports.push((done, of));
            // Another one writes meanwhile.
            if !written {
                fixture.import(&[loose("Cinco.", "Five.")], 60);
                written = true;
            }
        })
        .unwrap();
    assert!(
        reports
            .last()
            .is_some_and(|(done, of)| done == of && *of > 0)
    );
    assert!(!log::log_of(&copy).exists());
    let copied = SqliteStore::open(&copy, Mode::ReadWrite).unwrap();
    assert_eq!(units(&copied, &Filter::default()), before);
    assert_eq!(
        copied.identity().unwrap(),
        fixture.store.identity().unwrap()
    );
    assert_eq!(fixture.units().len(), before.len() + 1);
    assert_sound(&copied);
    drop(copied);
    let examined = examine(&copy, false).unwrap();
    assert_eq!(examined.findings, []);
}
