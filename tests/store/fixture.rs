//! Memories to test, and small texts to put into them.

pub use jiff::Timestamp;
pub use serde_json::Map;
pub use teletipo::align::Bead;
pub use teletipo::memory::{
    CORRECTION, Concordance, Conflict, Filter, Hit, ImportSummary, MatchText, Mode, Pattern,
    RevisionKind, SearchSide, Side, Sort, SqliteStore, StatusChange, Store, StoredUnit,
    StoryChange, StoryOutcome, StoryRecord, StorySegment, StoryStatus, Unit, UnitId, UnitState,
    digest,
};
pub use teletipo::text::Lang;
pub use teletipo::{Error, Result};

use proptest::test_runner::Config;
use teletipo::memory::copying::Tables;
use teletipo::memory::postgres::address::{Surroundings, Target};
use teletipo::memory::{Examined, PostgresStore, postgres, sqlite};
use tempfile::TempDir;

use crate::postgres_server;

/// What makes a memory for a test.
#[derive(Clone, Copy, Debug)]
pub enum Make {
    /// In a file of its own.
    Sqlite,
    /// In a schema of its own, on the server of the tests.
    Postgres,
    /// The same with its units on two other servers.
    Nodes,
}

impl Make {
    /// A memory with nothing in it, gone at the end of the test or of the tests.
    pub fn memory(self) -> Fixture {
        let Free { place, folder } = self.place();
        Fixture {
            store: place.open(Mode::Create).unwrap(),
            place,
            folder,
        }
    }

    /// A place where no memory is yet.
    pub fn place(self) -> Free {
        let folder = TempDir::new().unwrap();
        let place = match self {
            Make::Sqlite => Place::File(folder.path().join("memory.db")),
            Make::Postgres => {
                let server = postgres_server::server().unwrap();
                Place::Server(Box::new(target(&server.place())))
            }
            Make::Nodes => Place::Server(Box::new(target(&crate::nodes::place()))),
        };
        Free { place, folder }
    }

    /// How often a test with arbitrary input runs: on a server each run takes longer.
    pub fn cases(self, cases: u32) -> Config {
        Config::with_cases(match self {
            Make::Sqlite => cases,
            Make::Postgres => (cases / 4).max(8),
            Make::Nodes => (cases / 16).max(4),
        })
    }
}

/// The server, database and schema of an address.
pub fn target(address: &str) -> Target {
    Target::of(address, &Surroundings::default()).unwrap()
}

/// Where a memory is.
pub enum Place {
    File(std::path::PathBuf),
    Server(Box<Target>),
}

impl Place {
    /// Opens the memory there.
    pub fn open(&self, mode: Mode) -> Result<Box<dyn Store>> {
        Ok(match self {
            Place::File(path) => Box::new(SqliteStore::open(path, mode)?),
            Place::Server(target) => Box::new(PostgresStore::open(target, mode)?),
        })
    }

    /// Opens the memory there to be copied.
    pub fn tables(&self) -> Box<dyn Tables> {
        match self {
            Place::File(path) => Box::new(SqliteStore::open(path, Mode::ReadOnly).unwrap()),
            Place::Server(target) => Box::new(PostgresStore::open(target, Mode::ReadOnly).unwrap()),
        }
    }

    /// Opens what is there to be copied into.
    pub fn open_for_copy(&self) -> Box<dyn Tables> {
        match self {
            Place::File(path) => Box::new(SqliteStore::open_for_copy(path).unwrap()),
            Place::Server(target) => Box::new(PostgresStore::open_for_copy(target).unwrap()),
        }
    }

    /// What the doctor says of it.
    pub fn examine(&self, repair: bool) -> Examined {
        match self {
            Place::File(path) => sqlite::doctor::examine(path, repair),
            Place::Server(target) => postgres::doctor::examine(target, repair),
        }
        .unwrap()
    }
}

/// A place without a memory, with a folder beside it.
pub struct Free {
    pub place: Place,
    pub folder: TempDir,
}

/// A memory with a folder beside it.
pub struct Fixture {
    pub store: Box<dyn Store>,
    pub place: Place,
    pub folder: TempDir,
}

impl Fixture {
    pub fn units(&self) -> Vec<StoredUnit> {
        units(self.store.as_ref(), &Filter::default())
    }

    /// Units, with the target and the end of each of their states that are over; by unit.
    pub fn history(&self) -> Vec<(i64, String, String)> {
        let mut history = Vec::new();
        for unit in 1..100 {
            for state in self.store.unit_states(UnitId(unit)).unwrap() {
                if let Some(end) = state.end {
                    history.push((unit, state.unit.target, end.cause));
                }
            }
        }
        history
    }

    pub fn import(&mut self, units: &[Unit], now: i64) -> ImportSummary {
        let mut units = units.iter().cloned().map(Ok);
        self.store.import(&mut units, at(now)).unwrap()
    }

    /// The doctor has nothing to say.
    pub fn assert_sound(&self) {
        assert_eq!(self.place.examine(false).findings, []);
    }
}

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

pub fn units(store: &dyn Store, filter: &Filter) -> Vec<StoredUnit> {
    let mut units = Vec::new();
    store
        .for_each_unit(filter, &mut |unit| {
            units.push(unit.clone());
            Ok(())
        })
        .unwrap();
    units
}

/// Story, position, text and unit of a source segment.
pub type SegmentParts = (Option<String>, Option<u32>, String, Option<UnitId>);

pub fn segments(store: &dyn Store) -> Vec<SegmentParts> {
    let mut found = Vec::new();
    store
        .source_segments(&mut |segment| {
            found.push((segment.story, segment.position, segment.text, segment.unit));
            Ok(())
        })
        .unwrap();
    found
}

/// A text whose segments are the words between bars.
pub fn side(lang: Lang, text: &str) -> Side {
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
pub fn one_to_one(count: usize) -> Vec<Bead> {
    (0..count)
        .map(|index| Bead {
            source: index..index + 1,
            target: index..index + 1,
            confidence: 0.9,
            crossing: false,
        })
        .collect()
}

pub fn story<'a>(id: &'a str, source: &str, target: &str, beads: &'a [Bead]) -> StoryRecord<'a> {
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

pub fn loose(source: &str, target: &str) -> Unit {
    Unit::new(&Lang::es(), &Lang::en(), source, target, at(10))
}

pub fn placed(source: &str, target: &str, position: u32) -> Unit {
    Unit {
        story: Some("s".into()),
        position: Some(position),
        ..loose(source, target)
    }
}

pub fn counts(outcome: StoryOutcome) -> (StoryChange, [u64; 4]) {
    let StoryOutcome {
        change,
        created,
        updated,
        unchanged,
        removed,
    } = outcome;
    (change, [created, updated, unchanged, removed])
}

pub fn summary(created: u64, updated: u64, unchanged: u64) -> ImportSummary {
    ImportSummary {
        created,
        updated,
        unchanged,
    }
}

pub fn hint_and_message(error: &Error) -> String {
    match error {
        Error::Memory {
            hint: Some(hint),
            message,
            ..
        } => format!("{message} / {hint}"),
        other => panic!("no memory error with a hint: {other:?}"),
    }
}
