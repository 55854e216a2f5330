//! Many at once: writers and readers beside each other, and a server that dies among them.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use teletipo::memory::PostgresStore;

use super::*;
use crate::postgres_server::{Server, server};

/// Who write at once.
const WRITERS: usize = 8;

/// Segments of each story.
const SEGMENTS: usize = 5;

/// A version of a story in which every text tells which version it is of.
fn text(story: &str, version: u32, lang: &str) -> String {
    let segment = |number| format!("{lang} {story} frase {number} de v{version}");
    (0..SEGMENTS).map(segment).collect::<Vec<_>>().join("|")
}

fn store_version(store: &mut dyn Store, id: &str, version: u32) -> Result<StoryOutcome> {
    let beads = one_to_one(SEGMENTS);
    let record = story(
        id,
        &text(id, version, "es"),
        &text(id, version, "en"),
        &beads,
    );
    store.store_story(&record, at(i64::from(version)))
}

/// Nobody sees half a story: all units of each are of one version, and all are there.
fn assert_whole(store: &dyn Store) {
    let mut versions: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for stored in units(store, &Filter::default()) {
        let Some(story) = stored.unit.story else {
            continue;
        };
        let version = stored.unit.source.rsplit_once(' ').unwrap().1.to_owned();
        versions.entry(story).or_default().push(version);
    }
    for (story, seen) in versions {
        assert_eq!(seen.len(), SEGMENTS, "{story}: {seen:?}");
        assert!(
            seen.iter().all(|version| *version == seen[0]),
            "{story}: {seen:?}"
        );
    }
}

/// Reads until it is over; who reads at a generation knows all changes up to it.
fn read_on(target: &teletipo::memory::postgres::address::Target, over: &AtomicBool) -> u32 {
    let store = PostgresStore::open(target, Mode::ReadOnly).unwrap();
    let (mut last, mut reads) = (store.generation().unwrap(), 0);
    let mut known = units(&store, &Filter::default())
        .into_iter()
        .map(|it| (it.id, it.unit));
    let mut known: BTreeMap<UnitId, Unit> = known.by_ref().collect();
    while !over.load(Ordering::Relaxed) {
        assert_whole(&store);
        let mut now = 0;
        let mut changed = Vec::new();
        let mut seen = BTreeMap::new();
        store
            .moment(&mut || {
                now = store.generation()?;
                changed = store.changed_since(last)?.unwrap_or_default();
                seen = units(&store, &Filter::default())
                    .into_iter()
                    .map(|it| (it.id, it.unit))
                    .collect();
                Ok(())
            })
            .unwrap();
        assert!(now >= last);
        for (id, unit) in &seen {
            assert!(
                changed.contains(id) || known.get(id) == Some(unit),
                "{id:?}"
            );
        }
        for id in known.keys() {
            assert!(changed.contains(id) || seen.contains_key(id), "{id:?}");
        }
        (last, known) = (now, seen);
        reads += 1;
    }
    reads
}

#[test]
fn writers_and_readers_at_once_lose_nothing() {
    let Some(server) = server() else { return };
    let target = target(&server.place());
    drop(PostgresStore::open(&target, Mode::Create).unwrap());
    let over = AtomicBool::new(false);
    // A minute of it with TELETIPO_CROWD_ROUNDS=200 or so.
    let rounds = std::env::var("TELETIPO_CROWD_ROUNDS").ok();
    let rounds: u32 = rounds.and_then(|it| it.parse().ok()).unwrap_or(6);
    let reads = thread::scope(|scope| {
        let readers: Vec<_> = (0..2)
            .map(|_| scope.spawn(|| read_on(&target, &over)))
            .collect();
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let target = &target;
                scope.spawn(move || {
                    let mut store = PostgresStore::open(target, Mode::ReadWrite).unwrap();
                    for round in 1..=rounds {
                        // One of its own, and one that all write.
                        store_version(&mut store, &format!("own {writer}"), round).unwrap();
                        let version = round * 100 + writer as u32;
                        store_version(&mut store, "shared", version).unwrap();
                        let line = loose(&format!("suelta {writer} {round}"), "loose");
                        let both = loose(&format!("de todos {round}"), "everybody's");
                        let mut lines = [Ok(line), Ok(both)].into_iter();
                        store.import(&mut lines, at(1)).unwrap();
                    }
                })
            })
            .collect();
        writers.into_iter().for_each(|it| it.join().unwrap());
        over.store(true, Ordering::Relaxed);
        readers
            .into_iter()
            .map(|it| it.join().unwrap())
            .sum::<u32>()
    });
    assert!(reads > 0);
    let store = PostgresStore::open(&target, Mode::ReadOnly).unwrap();
    assert_whole(&store);
    // Every version that was acknowledged is there, once.
    let writers = WRITERS as u32;
    assert_eq!(
        store.story_revisions("shared").unwrap().len() as u32,
        writers * rounds
    );
    for writer in 0..WRITERS {
        let revisions = store.story_revisions(&format!("own {writer}")).unwrap();
        assert_eq!(revisions.len() as u32, rounds);
    }
    let all = units(&store, &Filter::default());
    let own_lines = all
        .iter()
        .filter(|it| it.unit.source.starts_with("suelta"))
        .count();
    let shared_lines = all
        .iter()
        .filter(|it| it.unit.source.starts_with("de todos"))
        .count();
    assert_eq!(
        (own_lines as u32, shared_lines as u32),
        (writers * rounds, rounds)
    );
    assert_eq!(place_of(&target).examine(false).findings, []);
}

fn place_of(target: &teletipo::memory::postgres::address::Target) -> Place {
    Place::Server(Box::new(target.clone()))
}

#[test]
fn a_server_that_dies_loses_nothing_that_it_acknowledged() {
    let Some(mut server) = Server::start(&[]) else {
        return;
    };
    let target = target(&server.place());
    drop(PostgresStore::open(&target, Mode::Create).unwrap());
    let mut acknowledged: Vec<(usize, u32)> = Vec::new();
    for round in 0..3_u32 {
        let over = AtomicBool::new(false);
        let done: Vec<Vec<(usize, u32)>> = thread::scope(|scope| {
            let writers: Vec<_> = (0..WRITERS)
                .map(|writer| {
                    let (target, over) = (&target, &over);
                    scope.spawn(move || write_on(target, over, writer, round))
                })
                .collect();
            thread::sleep(Duration::from_millis(700));
            server.kill_and_restart();
            over.store(true, Ordering::Relaxed);
            writers.into_iter().map(|it| it.join().unwrap()).collect()
        });
        acknowledged.extend(done.into_iter().flatten());
        let store = PostgresStore::open(&target, Mode::ReadOnly).unwrap();
        assert_whole(&store);
        for (writer, version) in &acknowledged {
            let id = format!("story {writer} {version}");
            assert!(store.story(&id).unwrap().is_some(), "{id}");
        }
        assert_eq!(place_of(&target).examine(false).findings, []);
    }
    assert!(!acknowledged.is_empty());
}

/// Stores story after story until it fails; gives those that were acknowledged.
fn write_on(
    target: &teletipo::memory::postgres::address::Target,
    over: &AtomicBool,
    writer: usize,
    round: u32,
) -> Vec<(usize, u32)> {
    let mut done = Vec::new();
    let Ok(mut store) = PostgresStore::open(target, Mode::ReadWrite) else {
        return done;
    };
    for number in 0.. {
        if over.load(Ordering::Relaxed) {
            break;
        }
        let version = round * 10_000 + number;
        match store_version(&mut store, &format!("story {writer} {version}"), version) {
            Ok(_) => done.push((writer, version)),
            // The server is gone; it says so.
            Err(error) => {
                assert!(
                    matches!(error, Error::Memory { hint: Some(_), .. }),
                    "{error:?}"
                );
                break;
            }
        }
    }
    done
}
