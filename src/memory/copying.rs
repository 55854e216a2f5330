//! A memory copied into another one, whatever keeps each: every row of every table, so that
//! numbers, history, versions and retractions are what they were.
//!
//! Rows go over in portions, each in one transaction with a [`Stamp`] that says how far the copy
//! has come and of what it is one. Where a copy breaks off, the target is marked as unfinished by
//! its stamp, and is no memory for anything but going on: the same copy begun again goes on
//! behind the last portion. Where the source has changed since, it begins anew.

use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// Rows of one portion.
const PORTION: usize = 2_000;

/// A value of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Null,
    /// A whole number; 0 and 1 where it is a truth value.
    Integer(i64),
    /// Any number.
    Real(f64),
    /// A text.
    Text(String),
    /// Properties: (type, text).
    Pairs(Vec<(String, String)>),
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// [`Cell::Integer`].
    Integer,
    /// [`Cell::Integer`], 0 or 1.
    Truth,
    /// [`Cell::Real`].
    Real,
    /// [`Cell::Text`].
    Text,
    /// [`Cell::Pairs`].
    Pairs,
}

/// A table that every memory has, in one form or another.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// Its columns; those of the primary key, which are whole numbers, come first.
    pub(crate) columns: &'static [(&'static str, Kind)],
    /// How many columns the key has.
    pub(crate) key: usize,
}

use Kind::{Integer, Pairs, Real, Text, Truth};

/// All tables, those that others point to first.
pub(crate) const TABLES: [Table; 10] = [
    Table {
        name: "story",
        key: 1,
        columns: &[
            ("story_number", Integer),
            ("id", Text),
            ("source_language", Text),
            ("target_language", Text),
            ("revision", Integer),
            ("alignment_revision", Integer),
            ("alignment_origin", Text),
            ("alignment_min_confidence", Real),
            ("status", Text),
            ("created", Integer),
            ("changed", Integer),
        ],
    },
    Table {
        name: "document",
        key: 1,
        columns: &[
            ("document_number", Integer),
            ("story", Integer),
            ("side", Text),
            ("revision", Integer),
            ("language", Text),
            ("file", Text),
            ("text_digest", Text),
            ("headline", Text),
            ("byline", Text),
            ("dateline", Text),
            ("metadata_json", Text),
            ("created", Integer),
            ("superseded", Integer),
        ],
    },
    Table {
        name: "segment",
        key: 2,
        columns: &[
            ("document", Integer),
            ("position", Integer),
            ("paragraph", Integer),
            ("text", Text),
        ],
    },
    Table {
        name: "bead",
        key: 3,
        columns: &[
            ("story", Integer),
            ("revision", Integer),
            ("number", Integer),
            ("source_start", Integer),
            ("source_end", Integer),
            ("target_start", Integer),
            ("target_end", Integer),
            ("confidence", Real),
            ("crossing", Truth),
            ("unit", Integer),
        ],
    },
    Table {
        name: UNIT,
        key: 1,
        columns: &[
            ("unit_number", Integer),
            ("source_language", Text),
            ("target_language", Text),
            ("source", Text),
            ("target", Text),
            ("identity_hash", Integer),
            ("story", Integer),
            ("position", Integer),
            ("previous_source", Text),
            ("next_source", Text),
            ("file", Text),
            ("origin", Text),
            ("confidence", Real),
            ("created", Integer),
            ("changed", Integer),
            ("revision", Integer),
            ("recorded", Integer),
            ("source_tags", Text),
            ("target_tags", Text),
            ("brought_by", Integer),
            ("props", Pairs),
        ],
    },
    Table {
        name: "unit_history",
        key: 1,
        columns: &[
            ("history_number", Integer),
            ("unit", Integer),
            ("source_language", Text),
            ("target_language", Text),
            ("source", Text),
            ("target", Text),
            ("story", Integer),
            ("position", Integer),
            ("previous_source", Text),
            ("next_source", Text),
            ("file", Text),
            ("origin", Text),
            ("confidence", Real),
            ("created", Integer),
            ("changed", Integer),
            ("revision", Integer),
            ("recorded", Integer),
            ("superseded", Integer),
            ("superseded_by", Text),
            ("source_tags", Text),
            ("target_tags", Text),
            ("brought_by", Integer),
            ("ended_by", Integer),
            ("merged_into", Integer),
            ("props", Pairs),
        ],
    },
    Table {
        name: "write",
        key: 1,
        columns: &[
            ("write_number", Integer),
            ("made", Integer),
            ("author", Text),
            ("cause", Text),
        ],
    },
    Table {
        name: "story_revision",
        key: 2,
        columns: &[
            ("story", Integer),
            ("revision", Integer),
            ("kind", Text),
            ("author", Text),
            ("note", Text),
            ("made", Integer),
            ("aligned", Truth),
            ("created", Integer),
            ("updated", Integer),
            ("unchanged", Integer),
            ("removed", Integer),
        ],
    },
    Table {
        name: "story_retraction",
        key: 1,
        columns: &[
            ("retraction_number", Integer),
            ("story", Integer),
            ("reason", Text),
            ("author", Text),
            ("made", Integer),
            ("undone", Integer),
            ("undone_by", Text),
        ],
    },
    Table {
        name: "unit_change",
        key: 1,
        columns: &[
            ("change_number", Integer),
            ("generation", Integer),
            ("first_unit", Integer),
            ("last_unit", Integer),
        ],
    },
];

/// The table of units, with which goes what is derived from them.
pub(crate) const UNIT: &str = "unit";

impl Table {
    /// The names of its columns, with those of pairs as `pairs` says them.
    pub(crate) fn selected(&self, pairs: &str) -> String {
        let named = self.columns.iter().map(|(name, kind)| match kind {
            Kind::Pairs => pairs,
            _ => *name,
        });
        named.collect::<Vec<_>>().join(", ")
    }

    /// The names of the key's columns.
    pub(crate) fn key_names(&self) -> Vec<&'static str> {
        self.columns
            .iter()
            .take(self.key)
            .map(|(name, _)| *name)
            .collect()
    }

    /// The key of a row.
    fn key_of(&self, row: &[Cell]) -> Vec<i64> {
        let numbers = row.iter().take(self.key).map(|cell| match cell {
            Cell::Integer(number) => *number,
            _ => i64::MAX,
        });
        numbers.collect()
    }
}

/// A row: a value for each column.
pub type Row = Vec<Cell>;

/// What is known of a memory as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whole {
    /// See [`Store::identity`](crate::memory::Store::identity).
    pub identity: String,
    /// See [`Store::generation`](crate::memory::Store::generation).
    pub generation: i64,
    /// The generation from which changes are known.
    pub changes_known_from: i64,
    /// The highest number that was ever given to a unit.
    pub units_numbered: i64,
}

/// How far an unfinished copy has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// What is copied.
    pub of: Whole,
    /// The table that is being copied, counted from 0.
    pub table: usize,
    /// The key of the last row of it that is there; empty before the first.
    pub key: Vec<i64>,
}

/// A memory as its tables, to be copied from and into.
pub trait Tables {
    /// The memory as its user named it.
    fn named(&self) -> String;

    /// Rows of the table with this number behind a key, by key; at most so many.
    ///
    /// # Errors
    /// When the memory cannot be read.
    fn rows(&self, table: usize, behind: &[i64], most: usize) -> Result<Vec<Row>>;

    /// How many rows the table with this number has.
    ///
    /// # Errors
    /// When the memory cannot be read.
    fn count(&self, table: usize) -> Result<u64>;

    /// Calls `read`, and what it reads is of one moment.
    ///
    /// # Errors
    /// The error of `read`.
    fn at_one_moment(&self, read: &mut dyn FnMut() -> Result<()>) -> Result<()>;

    /// The memory as a whole.
    ///
    /// # Errors
    /// When the memory cannot be read.
    fn whole(&self) -> Result<Whole>;

    /// Whether nothing was ever stored in it.
    ///
    /// # Errors
    /// When the memory cannot be read.
    fn is_new(&self) -> Result<bool>;

    /// How far a copy into it has come, where one is not finished. What a program that was
    /// killed had handed over by then is stored, or will never be.
    ///
    /// # Errors
    /// When the memory cannot be read, or another program is writing to it.
    fn unfinished(&self) -> Result<Option<Stamp>>;

    /// Takes out all rows that are there and puts the stamp there, in one transaction.
    ///
    /// # Errors
    /// When the memory cannot be written.
    fn begin(&mut self, stamp: &Stamp) -> Result<()>;

    /// Adds rows to a table and puts the stamp there, in one transaction.
    ///
    /// # Errors
    /// When the memory cannot be written.
    fn put(&mut self, table: usize, rows: &[Row], stamp: &Stamp) -> Result<()>;

    /// Makes what is derived from the rows, says what is known of the whole, and takes the
    /// stamp away, in one transaction.
    ///
    /// # Errors
    /// When the memory cannot be written.
    fn finish(&mut self, whole: &Whole) -> Result<()>;
}

/// What a copy did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Copied {
    /// Rows that this call copied.
    pub rows: u64,
    /// Whether it went on with a copy that had broken off.
    pub resumed: bool,
}

/// What is told of a copy as it goes on: how many rows are there, and of how many. An error
/// breaks the copy off.
pub type Told<'t> = &'t mut dyn FnMut(u64, u64) -> Result<()>;

/// Copies `from` into `to`, which is empty or holds a part of the same copy, or all of it: then
/// nothing is left to do. `told` hears of rows as they are stored, and once more before what is
/// derived from them is made.
///
/// # Errors
/// `to` holds something else; either cannot be used; the error of `told`.
pub fn copy(from: &dyn Tables, to: &mut dyn Tables, told: Told<'_>) -> Result<Copied> {
    let mut copied = Copied::default();
    from.at_one_moment(&mut || {
        copied = copied_at_once(from, to, told)?;
        Ok(())
    })?;
    Ok(copied)
}

fn copied_at_once(from: &dyn Tables, to: &mut dyn Tables, told: Told<'_>) -> Result<Copied> {
    let whole = from.whole()?;
    let mut copied = Copied::default();
    let Some(mut stamp) = begun(&whole, to, &mut copied)? else {
        return Ok(copied);
    };
    let count_of = |memory: &dyn Tables, tables: usize| -> Result<u64> {
        (0..tables).map(|table| memory.count(table)).sum()
    };
    let all = count_of(from, TABLES.len())?;
    let there = match copied.resumed {
        true => count_of(to, TABLES.len())?,
        false => 0,
    };
    told(there, all)?;
    while let Some(table) = TABLES.get(stamp.table) {
        let rows = from.rows(stamp.table, &stamp.key, PORTION)?;
        let number = stamp.table;
        let is_last = rows.len() < PORTION;
        match rows.last() {
            Some(last) if !is_last => stamp.key = table.key_of(last),
            _ => {
                stamp.table += 1;
                stamp.key.clear();
            }
        }
        to.put(number, &rows, &stamp)?;
        copied.rows += rows.len() as u64;
        told(there + copied.rows, all)?;
    }
    to.finish(&whole)?;
    Ok(copied)
}

/// Where the copy has to go on, or begin; none where all of it is there.
fn begun(whole: &Whole, to: &mut dyn Tables, copied: &mut Copied) -> Result<Option<Stamp>> {
    let stamp = Stamp {
        of: whole.clone(),
        table: 0,
        key: Vec::new(),
    };
    match to.unfinished()? {
        Some(there) if there.of.identity != whole.identity => {
            return Err(
                Error::memory(to.named(), "an unfinished copy of another memory is in it")
                    .hint("finish that copy first, or name another memory with --to"),
            );
        }
        Some(there) if there.of == *whole => {
            copied.resumed = true;
            return Ok(Some(there));
        }
        // What is there is of an earlier state of the source.
        Some(_) => to.begin(&stamp)?,
        None if to.is_new()? => to.begin(&stamp)?,
        // A program was killed when all was done, before it could say so.
        None if to.whole()? == *whole => return Ok(None),
        None => {
            return Err(Error::memory(to.named(), "there is something in it already").hint(
                "name a new memory with --to; `teletipo import` adds units to one that is in use",
            ));
        }
    }
    Ok(Some(stamp))
}
