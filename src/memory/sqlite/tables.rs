//! The memory as its tables, to be copied from and into.

use std::path::Path;

use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, OptionalExtension, ToSql, params_from_iter};

use super::failure::{Failure, Sql};
use super::{LOCK_WAIT, Mode, SqliteStore, doubt, open};
use crate::error::Result;
use crate::memory::copying::{Cell, Kind, Row, Stamp, TABLES, Table, Tables, UNIT, Whole};

/// Where `meta` says that a copy into the memory is not finished.
const STAMP: &str = "copying";

/// The properties of a unit as one value.
const PROPS_OF_UNIT: &str = "(SELECT json_group_array(json_array(type, text))
    FROM (SELECT type, text FROM unit_prop WHERE unit_prop.unit = unit_number ORDER BY number))";

/// Fails where a copy into the memory is not finished.
pub(super) fn refuse_unfinished(connection: &Connection) -> Sql<()> {
    match stamp(connection)? {
        None => Ok(()),
        Some(_) => Err(Failure::unusable(
            "a copy into it broke off before its end",
            "run the same `teletipo copy` again, which goes on where it stopped",
        )),
    }
}

fn stamp(connection: &Connection) -> Sql<Option<Stamp>> {
    let text: Option<String> = connection
        .query_row("SELECT value FROM meta WHERE name = ?1", [STAMP], |row| {
            row.get(0)
        })
        .optional()?;
    let read = |text: String| {
        serde_json::from_str(&text)
            .map_err(|error| Failure::Content(format!("a mark of a copy that is none: {error}")))
    };
    text.map(read).transpose()
}

impl SqliteStore {
    /// Opens a memory to be copied into: one that is new, or holds an unfinished copy.
    ///
    /// # Errors
    /// As [`SqliteStore::open`].
    pub fn open_for_copy(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref().to_owned();
        let connection = open::connect(&path, Mode::Create, LOCK_WAIT)
            .map_err(|failure| failure.explain(&path, LOCK_WAIT))?;
        Ok(SqliteStore::of(connection, path, Mode::Create, LOCK_WAIT))
    }
}

impl Tables for SqliteStore {
    fn named(&self) -> String {
        self.path.display().to_string()
    }

    fn rows(&self, table: usize, behind: &[i64], most: usize) -> Result<Vec<Row>> {
        let read = || match TABLES.get(table) {
            Some(table) => rows(&self.connection, table, behind, most),
            None => Ok(Vec::new()),
        };
        self.explained(read())
    }

    fn count(&self, table: usize) -> Result<u64> {
        let count = || match TABLES.get(table) {
            Some(table) => {
                let query = format!("SELECT count(*) FROM {}", table.name);
                let rows: i64 = self.connection.query_row(&query, [], |row| row.get(0))?;
                Ok(u64::try_from(rows).unwrap_or_default())
            }
            None => Ok(0),
        };
        self.explained(count())
    }

    fn at_one_moment(&self, read: &mut dyn FnMut() -> Result<()>) -> Result<()> {
        crate::memory::Store::moment(self, read)
    }

    fn whole(&self) -> Result<Whole> {
        let number = |name: &str| -> Sql<i64> {
            Ok(self.connection.query_row(
                "SELECT value FROM meta WHERE name = ?1",
                [name],
                |row| row.get(0),
            )?)
        };
        let whole = || {
            Ok(Whole {
                identity: super::read::identity(&self.connection)?,
                generation: number("generation")?,
                changes_known_from: number("changes_known_from")?,
                units_numbered: number("units_numbered")?,
            })
        };
        self.explained(whole())
    }

    fn is_new(&self) -> Result<bool> {
        let filled = || -> Sql<bool> {
            for table in &TABLES {
                let query = format!("SELECT EXISTS (SELECT 1 FROM {})", table.name);
                if self.connection.query_row(&query, [], |row| row.get(0))? {
                    return Ok(true);
                }
            }
            Ok(false)
        };
        Ok(!self.explained(filled())?)
    }

    fn unfinished(&self) -> Result<Option<Stamp>> {
        self.explained(stamp(&self.connection))
    }

    fn begin(&mut self, stamp: &Stamp) -> Result<()> {
        self.write(|connection| {
            // Words go with their units, and those of an unfinished copy are not there yet.
            connection.execute("INSERT INTO unit_words (unit_words) VALUES ('rebuild')", [])?;
            connection.execute("DELETE FROM alignment_doubt", [])?;
            for table in TABLES.iter().rev() {
                connection.execute(&format!("DELETE FROM {}", table.name), [])?;
            }
            put_stamp(connection, stamp)
        })
    }

    fn put(&mut self, table: usize, rows: &[Row], stamp: &Stamp) -> Result<()> {
        self.write(|connection| {
            if let Some(table) = TABLES.get(table) {
                add(connection, table, rows)?;
            }
            put_stamp(connection, stamp)
        })
    }

    fn finish(&mut self, whole: &Whole) -> Result<()> {
        self.write(|connection| {
            connection.execute("INSERT INTO unit_words (unit_words) VALUES ('rebuild')", [])?;
            doubt::of_all(connection)?;
            let values: [(&str, &dyn ToSql); 4] = [
                ("identity", &whole.identity),
                ("generation", &whole.generation),
                ("changes_known_from", &whole.changes_known_from),
                ("units_numbered", &whole.units_numbered),
            ];
            for (name, value) in values {
                connection.execute(
                    "UPDATE meta SET value = ?2 WHERE name = ?1",
                    rusqlite::params![name, value],
                )?;
            }
            connection.execute("DELETE FROM meta WHERE name = ?1", [STAMP])?;
            Ok(())
        })
    }
}

fn put_stamp(connection: &Connection, stamp: &Stamp) -> Sql<()> {
    let text = serde_json::to_string(stamp)
        .map_err(|error| Failure::Content(format!("a mark that cannot be written: {error}")))?;
    connection.execute(
        "INSERT OR REPLACE INTO meta (name, value) VALUES (?1, ?2)",
        (STAMP, text),
    )?;
    Ok(())
}

fn rows(connection: &Connection, table: &Table, behind: &[i64], most: usize) -> Sql<Vec<Row>> {
    let key = table.key_names().join(", ");
    let places = vec!["?"; behind.len()].join(", ");
    let condition = match behind.is_empty() {
        true => String::new(),
        false => format!("WHERE ({key}) > ({places})"),
    };
    let pairs = match table.name {
        UNIT => PROPS_OF_UNIT,
        _ => "props_json",
    };
    let query = format!(
        "SELECT {} FROM {} {condition} ORDER BY {key} LIMIT {most}",
        table.selected(pairs),
        table.name
    );
    let mut statement = connection.prepare_cached(&query)?;
    let mut found = statement.query(params_from_iter(behind))?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let cells = table.columns.iter().enumerate().map(|(at, (_, kind))| {
            let value = row.get_ref(at)?;
            cell(value, *kind)
        });
        rows.push(cells.collect::<Sql<Row>>()?);
    }
    Ok(rows)
}

fn cell(value: ValueRef<'_>, kind: Kind) -> Sql<Cell> {
    Ok(match (value, kind) {
        (ValueRef::Null, Kind::Pairs) => Cell::Pairs(Vec::new()),
        (ValueRef::Null, _) => Cell::Null,
        (ValueRef::Integer(number), _) => Cell::Integer(number),
        (ValueRef::Real(number), _) => Cell::Real(number),
        (ValueRef::Text(text), kind) => {
            let text = std::str::from_utf8(text)
                .map_err(|error| Failure::Content(format!("a text that is none: {error}")))?;
            match kind {
                Kind::Pairs => Cell::Pairs(serde_json::from_str(text).map_err(|error| {
                    Failure::Content(format!("properties that cannot be read: {error}"))
                })?),
                _ => Cell::Text(text.to_owned()),
            }
        }
        (ValueRef::Blob(_), _) => return Err(Failure::Content("bytes".to_owned())),
    })
}

fn add(connection: &Connection, table: &Table, rows: &[Row]) -> Sql<()> {
    // The properties of units have a table of their own, and come last in the row.
    let own = match table.name {
        UNIT => table.columns.len() - 1,
        _ => table.columns.len(),
    };
    let named = table.selected("props_json");
    let named: Vec<&str> = named.split(", ").take(own).collect();
    let places = vec!["?"; own].join(", ");
    let insert = format!(
        "INSERT INTO {} ({}) VALUES ({places})",
        table.name,
        named.join(", ")
    );
    let mut insert = connection.prepare_cached(&insert)?;
    let mut prop = connection
        .prepare_cached("INSERT INTO unit_prop (unit, number, type, text) VALUES (?, ?, ?, ?)")?;
    for row in rows {
        let values = row.iter().take(own).map(value).collect::<Sql<Vec<_>>>()?;
        insert.execute(params_from_iter(values))?;
        if let (UNIT, Some(Cell::Integer(unit)), Some(Cell::Pairs(pairs))) =
            (table.name, row.first(), row.last())
        {
            for (number, (kind, text)) in (0_i64..).zip(pairs) {
                prop.execute((unit, number, kind, text))?;
            }
        }
    }
    Ok(())
}

fn value(cell: &Cell) -> Sql<ToSqlOutput<'_>> {
    Ok(match cell {
        Cell::Null => ToSqlOutput::Owned(Value::Null),
        Cell::Integer(number) => ToSqlOutput::Owned(Value::Integer(*number)),
        Cell::Real(number) => ToSqlOutput::Owned(Value::Real(*number)),
        Cell::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
        Cell::Pairs(pairs) => {
            let text = serde_json::to_string(pairs).map_err(|error| {
                Failure::Content(format!("properties that cannot be written: {error}"))
            })?;
            ToSqlOutput::Owned(Value::Text(text))
        }
    })
}
