//! The full-text index of what fills an empty memory.
//!
//! Making it is much of the work on a memory that is being filled, and none of the rest waits
//! for it: another thread makes it in a database of its own, a file without a name that is
//! gone with it. FTS5 keeps an index as rows of ordinary tables (its documentation,
//! "FTS5 Data Structures"), which are put into the memory at the end as they are.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use rusqlite::{Connection, Result};

use super::{INSERT, MUCH, set_up};
use crate::memory::sqlite::failure::Sql;
use crate::memory::sqlite::transfer::transfer;
use crate::memory::{Unit, UnitId};

/// Batches that wait for the thread.
const WAITING: usize = 3;
/// Bytes of text from which a batch is handed over however few units it has.
const BYTES: usize = 2 << 20;

/// The tables that hold an index. FTS5 has another one for its settings, which are those of
/// the memory, and none for the numbers of words, which the memory does without.
const TABLES: [&str; 2] = ["unit_words_data", "unit_words_idx"];

/// FTS5 remembers what it has read of its tables. Once something was rolled back it reads
/// them again, since they may then be other than it knows.
const FORGET: &str = "
    SAVEPOINT new_words;
    INSERT INTO unit_words (rowid, source, target) VALUES (1, '', '');
    ROLLBACK TO new_words;
    RELEASE new_words";

/// Collects texts, and hands them to the thread that indexes them.
#[derive(Default)]
pub(super) struct Apart {
    batch: Batch,
    /// None until there is more than the memory's own index takes in at once.
    thread: Option<Indexing>,
}

struct Indexing {
    give: SyncSender<Batch>,
    database: JoinHandle<Result<Connection>>,
}

/// Texts of units, one behind another.
#[derive(Default)]
struct Batch {
    texts: String,
    /// A unit's number, and where its source and its target end.
    units: Vec<(UnitId, usize, usize)>,
}

impl Batch {
    fn push(&mut self, id: UnitId, unit: &Unit) {
        self.texts.push_str(&unit.source);
        let source_end = self.texts.len();
        self.texts.push_str(&unit.target);
        self.units.push((id, source_end, self.texts.len()));
    }

    /// Adds the words to the index in `database`.
    fn index(&self, database: &Connection) -> Result<()> {
        let mut insert = database.prepare_cached(INSERT)?;
        let mut start = 0;
        for &(id, source_end, end) in &self.units {
            let texts = (&self.texts[start..source_end], &self.texts[source_end..end]);
            insert.execute((id.0, texts.0, texts.1))?;
            start = end;
        }
        Ok(())
    }
}

impl Apart {
    pub(super) fn add(&mut self, memory: &Connection, id: UnitId, unit: &Unit) -> Sql<()> {
        self.batch.push(id, unit);
        if self.batch.units.len() < MUCH && self.batch.texts.len() < BYTES {
            return Ok(());
        }
        let thread = match &self.thread {
            Some(thread) => thread,
            None => self.thread.insert(Indexing::start(memory)?),
        };
        // It fails only where the thread is gone, and then the end tells why.
        let _ = thread.give.send(std::mem::take(&mut self.batch));
        Ok(())
    }

    /// Puts all words into the index of the memory.
    pub(super) fn finish(self, memory: &Connection) -> Sql<()> {
        let Some(Indexing { give, database }) = self.thread else {
            return Ok(self.batch.index(memory)?);
        };
        let _ = give.send(self.batch);
        drop(give);
        let database = database
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        // Where there is no room for it, as on a full disk for temporary files, the memory
        // itself still has all that is to be indexed.
        let Ok(database) = database else {
            memory.execute_batch("INSERT INTO unit_words (unit_words) VALUES ('rebuild')")?;
            return Ok(());
        };
        for table in TABLES {
            copy(&database, memory, table)?;
        }
        Ok(memory.execute_batch(FORGET)?)
    }
}

impl Indexing {
    /// Starts a thread that makes an index of the kind that `memory` has.
    fn start(memory: &Connection) -> Sql<Self> {
        let table: String = memory.query_row(
            "SELECT sql FROM sqlite_schema WHERE name = 'unit_words'",
            [],
            |row| row.get(0),
        )?;
        let (give, take) = sync_channel(WAITING);
        let database = thread::spawn(move || index(&table, &take));
        Ok(Indexing { give, database })
    }
}

/// A database with the index of all batches; `table` is the statement that makes it.
fn index(table: &str, batches: &Receiver<Batch>) -> Result<Connection> {
    let database = Connection::open("")?;
    // If it breaks off, nobody wants it any more.
    database.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")?;
    database.execute_batch(table)?;
    set_up(&database, |(name, value, _)| (name, value))?;
    for batch in batches {
        batch.index(&database)?;
    }
    database.execute_batch("COMMIT")?;
    Ok(database)
}

/// Puts all rows of a table into the one of the same name, in place of those there.
fn copy(from: &Connection, to: &Connection, table: &str) -> Result<()> {
    to.execute(&format!("DELETE FROM {table}"), [])?;
    let mut select = from.prepare(&format!("SELECT * FROM {table}"))?;
    let columns = select.column_count();
    let values = vec!["?"; columns].join(", ");
    let mut insert = to.prepare(&format!("INSERT INTO {table} VALUES ({values})"))?;
    transfer(&mut select, [], &mut insert)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::text::Lang;

    const LIMIT: i64 = MUCH as i64;

    /// A memory with the words of so many units, which `apart` took in.
    fn filled(count: i64, mut apart: Apart) -> Connection {
        let memory = Connection::open_in_memory().unwrap();
        memory
            .execute_batch(
                "CREATE TABLE unit (unit_number INTEGER PRIMARY KEY, source TEXT, target TEXT);
                 CREATE VIRTUAL TABLE unit_words USING fts5 (
                     source, target, content = 'unit', content_rowid = 'unit_number',
                     columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
                 );",
            )
            .unwrap();
        for number in 1..=count {
            let (source, target) = (format!("Artículo {number}"), format!("Article n{number}"));
            memory
                .execute(
                    "INSERT INTO unit VALUES (?1, ?2, ?3)",
                    (number, &source, &target),
                )
                .unwrap();
            let now = Timestamp::UNIX_EPOCH;
            let unit = Unit::new(&Lang::es(), &Lang::en(), &source, &target, now);
            apart.add(&memory, UnitId(number), &unit).unwrap();
        }
        apart.finish(&memory).unwrap();
        memory
    }

    fn found(memory: &Connection, query: &str) -> Vec<i64> {
        let mut select = memory
            .prepare("SELECT rowid FROM unit_words WHERE unit_words MATCH ?1")
            .unwrap();
        let rows = select.query_map([query], |row| row.get(0)).unwrap();
        rows.map(|row| row.unwrap()).collect()
    }

    /// FTS5's own check against the units, and looks for some.
    fn assert_complete(memory: &Connection, count: i64) {
        memory
            .execute_batch(
                "INSERT INTO unit_words (unit_words, rank) VALUES ('integrity-check', 1)",
            )
            .unwrap();
        assert_eq!(found(memory, "articulo").len() as i64, count);
        for number in [1, (count + 1) / 2, count] {
            let phrase = format!("\"article n{number}\"");
            assert_eq!(found(memory, &phrase), [number]);
        }
    }

    #[test]
    fn the_index_holds_every_unit_however_many() {
        for count in [1, LIMIT - 1, LIMIT, 3 * LIMIT + 7] {
            let memory = filled(count, Apart::default());
            assert_complete(&memory, count);
            // It goes on as any other.
            memory
                .execute_batch(
                    "INSERT INTO unit VALUES (0, 'Artículo cero', '');
                     INSERT INTO unit_words (rowid, source, target)
                     VALUES (0, 'Artículo cero', '');",
                )
                .unwrap();
            assert_eq!(found(&memory, "cero"), [0]);
            memory
                .execute_batch(
                    "INSERT INTO unit_words (unit_words, rowid, source, target)
                     VALUES ('delete', 0, 'Artículo cero', '');
                     DELETE FROM unit WHERE unit_number = 0;",
                )
                .unwrap();
            assert_complete(&memory, count);
        }
    }

    #[test]
    fn long_texts_do_not_wait_for_others() {
        let memory = filled(1, Apart::default());
        let long = "Artículo ".repeat(BYTES / 9);
        let unit = Unit::new(&Lang::es(), &Lang::en(), &long, "a", Timestamp::UNIX_EPOCH);
        let mut apart = Apart::default();
        apart.add(&memory, UnitId(7), &unit).unwrap();
        assert!(apart.thread.is_some() && apart.batch.units.is_empty());
        apart.finish(&memory).unwrap();
        assert_eq!(found(&memory, "articulo"), [7]);
    }

    #[test]
    fn where_there_is_no_room_for_it_the_memory_makes_its_index_itself() {
        let (give, take) = sync_channel(WAITING);
        let apart = Apart {
            batch: Batch::default(),
            thread: Some(Indexing {
                give,
                database: thread::spawn(move || {
                    drop(take);
                    Err(rusqlite::Error::InvalidQuery)
                }),
            }),
        };
        assert_complete(&filled(2 * LIMIT, apart), 2 * LIMIT);
    }
}
