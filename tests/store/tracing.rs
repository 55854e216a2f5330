//! Translations traced back to the segments of a memory on a server.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};

use teletipo::lexicon::Lexicon;
use teletipo::matching::trace::{KEPT_FROM, Traced, Tracer, index_beside};
use teletipo::memory::PostgresStore;
use teletipo::memory::postgres::address::{Surroundings, Target};

use crate::fixture::*;
use crate::postgres_server::server;

const TEXTS: [&str; 3] = [
    "House 77 of the harbour fell at night.",
    "The harbour of Lima fell.",
    "House 12 of the harbour fell at night.",
];

/// What a tracer of a memory says, with its index kept where that can be.
fn traced(store: &dyn Store) -> Traced {
    let (es, en) = (Lang::es(), Lang::en());
    let lexicon = || Lexicon::shipped(&es, &en);
    let tracer = match index_beside(store, &es, &en) {
        Some(beside) => Tracer::kept(store, &beside, lexicon(), &es, &en).unwrap(),
        None => Tracer::new(store, lexicon(), &es, &en).unwrap(),
    };
    tracer.article(&TEXTS, 5)
}

#[test]
fn the_index_of_a_memory_on_a_server_is_kept_in_the_users_folder() {
    let Some(server) = server() else { return };
    let folder = tempfile::tempdir().unwrap();
    let cache = folder.path().join("cache/teletipo");
    let around = Surroundings {
        derived: Some(cache.clone()),
        ..Surroundings::default()
    };
    let target = Target::of(&server.place(), &around).unwrap();
    let mut there = PostgresStore::open(&target, Mode::Create).unwrap();
    let mut file = Make::Sqlite.memory();
    let units: Vec<Unit> = (0..KEPT_FROM)
        .map(|number| {
            let source = format!("La casa {number} del puerto cayó de noche.");
            loose(
                &source,
                &format!("House {number} of the harbour fell at night."),
            )
        })
        .collect();
    let import = |stores: [&mut dyn Store; 2], units: &[Unit], now| {
        for store in stores {
            let mut units = units.iter().cloned().map(Ok);
            store.import(&mut units, at(now)).unwrap();
        }
    };
    import([&mut there, file.store.as_mut()], &units, 10);
    let index = || {
        let mut files = fs::read_dir(&cache).unwrap();
        let found = files.next().unwrap().unwrap();
        assert!(files.next().is_none());
        found.metadata().unwrap()
    };
    let expected = traced(file.store.as_ref());
    assert_eq!(expected.origins[0][0].segment.text, units[77].source);
    assert_eq!(traced(&there), expected);
    let made = index();
    // Nobody else may read what the memory holds.
    assert_eq!(made.permissions().mode() & 0o077, 0);
    // It serves as it is, until the memory changes.
    assert_eq!(traced(&there), expected);
    assert_eq!(index().ino(), made.ino());
    import(
        [&mut there, file.store.as_mut()],
        &[loose("El puerto de Lima cayó.", "x")],
        11,
    );
    let changed = traced(file.store.as_ref());
    assert_ne!(changed, expected);
    assert_eq!(traced(&there), changed);
    assert_ne!(index().ino(), made.ino());
}
