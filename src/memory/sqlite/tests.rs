//! What is SQLite's own; the rules of every memory are tested in `tests/store`.

use std::path::PathBuf;

use serde_json::Map;
use tempfile::TempDir;

use super::*;
use crate::align::Bead;
use crate::memory::{RevisionKind, Side, StorySegment, digest};
use crate::text::Lang;

mod changes;
mod health;
mod imports;
mod migration;

/// A memory in a folder of its own, gone at the end of the test.
struct Fixture {
    store: SqliteStore,
    folder: TempDir,
}

impl Fixture {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let store = SqliteStore::open(folder.path().join("memory.db"), Mode::Create).unwrap();
        Fixture { store, folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("memory.db")
    }

    fn units(&self) -> Vec<StoredUnit> {
        units(&self.store, &Filter::default())
    }

    fn import(&mut self, units: &[Unit], now: i64) -> ImportSummary {
        let mut units = units.iter().cloned().map(Ok);
        self.store.import(&mut units, at(now)).unwrap()
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn units(store: &dyn Store, filter: &Filter) -> Vec<StoredUnit> {
    let mut units = Vec::new();
    store
        .for_each_unit(filter, &mut |unit| {
            units.push(unit.clone());
            Ok(())
        })
        .unwrap();
    units
}

/// A text whose segments are the words between bars.
fn side(lang: Lang, text: &str) -> Side {
    Side {
        lang,
        file: Some(format!("{text}.txt")),
        digest: digest(text),
        headline: None,
        byline: None,
        dateline: None,
        metadata: Map::new(),
        segments: text
            .split('|')
            .map(|text| StorySegment {
                paragraph: 0,
                text: text.to_owned(),
            })
            .collect(),
    }
}

/// Beads 1-1 for `count` segments a side.
fn one_to_one(count: usize) -> Vec<Bead> {
    (0..count)
        .map(|index| Bead {
            source: index..index + 1,
            target: index..index + 1,
            confidence: 0.9,
            crossing: false,
        })
        .collect()
}

fn story<'a>(id: &'a str, source: &str, target: &str, beads: &'a [Bead]) -> StoryRecord<'a> {
    StoryRecord {
        id,
        source: (!source.is_empty()).then(|| side(Lang::es(), source)),
        target: (!target.is_empty()).then(|| side(Lang::en(), target)),
        beads,
        origin: Some("align"),
        min_confidence: 0.5,
        based_on: None,
        kind: RevisionKind::Story,
        author: None,
        note: None,
    }
}

fn loose(source: &str, target: &str) -> Unit {
    Unit::new(&Lang::es(), &Lang::en(), source, target, at(10))
}

fn placed(source: &str, target: &str, position: u32) -> Unit {
    Unit {
        story: Some("s".into()),
        position: Some(position),
        ..loose(source, target)
    }
}

fn summary(created: u64, updated: u64, unchanged: u64) -> ImportSummary {
    ImportSummary {
        created,
        updated,
        unchanged,
    }
}

fn hint_and_message(error: &Error) -> String {
    match error {
        Error::Memory {
            hint: Some(hint),
            message,
            ..
        } => format!("{message} / {hint}"),
        other => panic!("no memory error with a hint: {other:?}"),
    }
}

/// SQLite's own checks, and that the full-text index agrees with the units.
fn assert_sound(store: &SqliteStore) {
    let check: String = store
        .connection
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .unwrap();
    assert_eq!(check, "ok");
    let broken: i64 = store
        .connection
        .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(broken, 0);
    store
        .connection
        .execute(
            "INSERT INTO unit_words (unit_words, rank) VALUES ('integrity-check', 1)",
            [],
        )
        .unwrap();
}

#[test]
fn a_new_memory_is_sound_and_marked_as_ours() {
    let fixture = Fixture::new();
    assert_sound(&fixture.store);
    let pragma = |name: &str| -> i32 {
        let query = format!("PRAGMA {name}");
        fixture
            .store
            .connection
            .query_row(&query, [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(pragma("application_id"), open::APPLICATION_ID);
    assert_eq!(pragma("user_version"), open::VERSION);
    assert_eq!(pragma("foreign_keys"), 1);
    assert_eq!(pragma("busy_timeout"), 10_000);
    assert_eq!(pragma("synchronous"), 1);
    assert_eq!(fixture.store.generation().unwrap(), 0);
    assert!(fixture.store.stories().unwrap().is_empty());
}

#[test]
fn a_store_opened_for_reading_reads_and_refuses_to_write() {
    let mut fixture = Fixture::new();
    fixture.import(&[loose("a", "A")], 30);
    let mut reader = SqliteStore::open(fixture.path(), Mode::ReadOnly).unwrap();
    assert_eq!(units(&reader, &Filter::default()).len(), 1);
    let error = reader.import(&mut std::iter::empty(), at(1)).unwrap_err();
    assert!(hint_and_message(&error).contains("reading only"));
}
