//! The memory as its tables, to be copied from and into.

use std::collections::HashMap;

use postgres::types::{ToSql, Type};

use super::address::Target;
use super::failure::{Failure, Sql};
use super::row::{self, COPY, COPY_TYPES, Json, UnitRow};
use super::session::Session;
use super::{PostgresStore, keying, listing, open};
use crate::error::Result;
use crate::memory::copying::{Cell, Kind, Row, Stamp, TABLES, Table, Tables, UNIT, Whole};
use crate::memory::{Mode, Unit, UnitId};

/// Fails where a copy into the memory is not finished.
pub(super) fn refuse_unfinished(session: &Session) -> Sql<()> {
    match stamp(session)? {
        None => Ok(()),
        Some(_) => Err(Failure::unusable(
            "a copy into it broke off before its end, or goes on",
            "run the same `teletipo copy` again, which goes on where it stopped",
        )),
    }
}

fn stamp(session: &Session) -> Sql<Option<Stamp>> {
    let row = session.row("SELECT copying FROM meta", &[])?;
    let text: Option<&str> = row.try_get(0)?;
    let read = |text| {
        serde_json::from_str(text)
            .map_err(|error| Failure::Content(format!("a mark of a copy that is none: {error}")))
    };
    text.map(read).transpose()
}

impl PostgresStore {
    /// Opens a memory to be copied into: one that is new, or holds an unfinished copy.
    ///
    /// # Errors
    /// As [`PostgresStore::open`].
    pub fn open_for_copy(target: &Target) -> Result<Self> {
        let opened = Session::connect(target, Mode::Create).and_then(|session| {
            let made = open::prepare(&session)?;
            keying::bring_up(&session)?;
            Ok((session, made))
        });
        let (session, made) = opened.map_err(|failure| failure.explain(target))?;
        Ok(PostgresStore {
            session,
            made,
            author: None,
        })
    }
}

impl Tables for PostgresStore {
    fn named(&self) -> String {
        self.session.target().name.clone()
    }

    fn rows(&self, table: usize, behind: &[i64], most: usize) -> Result<Vec<Row>> {
        let read = || match TABLES.get(table) {
            Some(table) => rows(&self.session, table, behind, most),
            None => Ok(Vec::new()),
        };
        self.explained(read())
    }

    fn count(&self, table: usize) -> Result<u64> {
        let count = || match TABLES.get(table) {
            Some(table) => {
                let query = format!("SELECT count(*) FROM {}", table.name);
                Ok(row::count(self.session.row(&query, &[])?.try_get(0)?))
            }
            None => Ok(0),
        };
        self.explained(count())
    }

    fn at_one_moment(&self, read: &mut dyn FnMut() -> Result<()>) -> Result<()> {
        crate::memory::Store::moment(self, read)
    }

    fn whole(&self) -> Result<Whole> {
        let whole = || {
            let row = self.session.row(
                "SELECT identity, generation, changes_known_from, units_numbered FROM meta",
                &[],
            )?;
            Ok(Whole {
                identity: row.try_get(0)?,
                generation: row.try_get(1)?,
                changes_known_from: row.try_get(2)?,
                units_numbered: row.try_get(3)?,
            })
        };
        self.explained(whole())
    }

    fn is_new(&self) -> Result<bool> {
        let filled = || -> Sql<bool> {
            for table in &TABLES {
                let query = format!("SELECT EXISTS (SELECT 1 FROM {})", table.name);
                if self.session.row(&query, &[])?.try_get(0)? {
                    return Ok(true);
                }
            }
            Ok(false)
        };
        Ok(!self.explained(filled())?)
    }

    fn unfinished(&self) -> Result<Option<Stamp>> {
        // Of a program that was killed the server may still be storing the last portion: it has
        // the lock meanwhile, and this waits for it.
        self.explained(self.session.write(false, || stamp(&self.session)))
    }

    fn begin(&mut self, stamp: &Stamp) -> Result<()> {
        let session = &self.session;
        self.explained(session.write(true, || {
            session.execute("DELETE FROM unit_key", &[])?;
            session.execute("DELETE FROM alignment_doubt", &[])?;
            for table in TABLES.iter().rev() {
                session.execute(&format!("DELETE FROM {}", table.name), &[])?;
            }
            put_stamp(session, stamp)
        }))
    }

    fn put(&mut self, table: usize, rows: &[Row], stamp: &Stamp) -> Result<()> {
        let session = &self.session;
        self.explained(session.write(true, || {
            match TABLES.get(table) {
                Some(table) if table.name == UNIT => add_units(session, table, rows)?,
                Some(table) => add(session, table, rows)?,
                None => {}
            }
            put_stamp(session, stamp)
        }))
    }

    fn finish(&mut self, whole: &Whole) -> Result<()> {
        let session = &self.session;
        self.explained(session.write(true, || {
            session.execute(
                "UPDATE meta SET identity = $1, generation = $2, changes_known_from = $3,
                     units_numbered = $4, copying = NULL",
                &[
                    &whole.identity,
                    &whole.generation,
                    &whole.changes_known_from,
                    &whole.units_numbered,
                ],
            )?;
            listing::renew_doubts(session)?;
            keying::freeze(session)
        }))
    }
}

fn put_stamp(session: &Session, stamp: &Stamp) -> Sql<()> {
    let text = serde_json::to_string(stamp)
        .map_err(|error| Failure::Content(format!("a mark that cannot be written: {error}")))?;
    session.execute("UPDATE meta SET copying = $1", &[&text])?;
    Ok(())
}

fn rows(session: &Session, table: &Table, behind: &[i64], most: usize) -> Sql<Vec<Row>> {
    let key = table.key_names().join(", ");
    let places: Vec<String> = (1..=behind.len())
        .map(|number| format!("${number}::bigint"))
        .collect();
    let condition = match behind.is_empty() {
        true => String::new(),
        false => format!("WHERE ({key}) > ({})", places.join(", ")),
    };
    let query = format!(
        "SELECT {} FROM {} {condition} ORDER BY {key} LIMIT {most}",
        table.selected("coalesce(props::text, '[]')"),
        table.name
    );
    let values: Vec<&(dyn ToSql + Sync)> = behind.iter().map(|it| it as _).collect();
    let found = session.query(&query, &values)?;
    let read = |row: &postgres::Row| {
        let cells = table.columns.iter().enumerate();
        cells.map(|(at, (_, kind))| cell(row, at, *kind)).collect()
    };
    found.iter().map(read).collect()
}

fn cell(row: &postgres::Row, at: usize, kind: Kind) -> Sql<Cell> {
    let cell = match kind {
        Kind::Integer => row.try_get::<_, Option<i64>>(at)?.map(Cell::Integer),
        Kind::Truth => {
            let truth: Option<bool> = row.try_get(at)?;
            truth.map(|truth| Cell::Integer(truth.into()))
        }
        Kind::Real => row.try_get::<_, Option<f64>>(at)?.map(Cell::Real),
        Kind::Text => row.try_get::<_, Option<String>>(at)?.map(Cell::Text),
        Kind::Pairs => Some(Cell::Pairs(row::props(row.try_get(at)?)?)),
    };
    Ok(cell.unwrap_or(Cell::Null))
}

/// A value of a row on its way to the server.
fn value(cell: &Cell, kind: Kind) -> Sql<Box<dyn ToSql + Sync>> {
    Ok(match kind {
        Kind::Integer => Box::new(integer(cell)),
        Kind::Truth => Box::new(integer(cell).map(|number| number != 0)),
        Kind::Real => Box::new(real(cell)),
        Kind::Text => Box::new(text(cell)),
        Kind::Pairs => Box::new(row::to_json(pairs(cell))?.map(Json)),
    })
}

fn integer(cell: &Cell) -> Option<i64> {
    match cell {
        Cell::Integer(number) => Some(*number),
        _ => None,
    }
}

fn real(cell: &Cell) -> Option<f64> {
    match cell {
        Cell::Real(number) => Some(*number),
        Cell::Integer(number) => Some(*number as f64),
        _ => None,
    }
}

fn text(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn pairs(cell: &Cell) -> &[(String, String)] {
    match cell {
        Cell::Pairs(pairs) => pairs,
        _ => &[],
    }
}

fn add(session: &Session, table: &Table, rows: &[Row]) -> Sql<()> {
    let types: Vec<Type> = table
        .columns
        .iter()
        .map(|(_, kind)| match kind {
            Kind::Integer => Type::INT8,
            Kind::Truth => Type::BOOL,
            Kind::Real => Type::FLOAT8,
            Kind::Text => Type::TEXT,
            Kind::Pairs => Type::JSONB,
        })
        .collect();
    let copy = format!(
        "COPY {} ({}) FROM STDIN BINARY",
        table.name,
        table.selected("props")
    );
    let mut values = Vec::with_capacity(rows.len());
    for row in rows {
        let cells = row.iter().zip(table.columns);
        let row = cells.map(|(cell, (_, kind))| value(cell, *kind));
        values.push(row.collect::<Sql<Vec<_>>>()?);
    }
    let rows = values
        .iter()
        .map(|row| row.iter().map(AsRef::as_ref).collect());
    session.copy_in(&copy, &types, rows)
}

/// Adds units with what is derived from each; the keys come at the end.
fn add_units(session: &Session, table: &Table, rows: &[Row]) -> Sql<()> {
    let column = |name: &str| table.columns.iter().position(|(column, _)| *column == name);
    let mut stories: Vec<i64> = Vec::new();
    let story_of = |row: &Row| column("story").and_then(|at| integer(row.get(at)?));
    stories.extend(rows.iter().filter_map(story_of));
    let mut ids: HashMap<i64, String> = HashMap::new();
    for row in session.query(
        "SELECT story_number, id FROM story WHERE story_number = ANY ($1)",
        &[&stories],
    )? {
        ids.insert(row.try_get(0)?, row.try_get(1)?);
    }
    let mut units = Vec::with_capacity(rows.len());
    for row in rows {
        let of = |name: &str| {
            column(name)
                .and_then(|at| row.get(at))
                .unwrap_or(&Cell::Null)
        };
        let needed = |name: &str| {
            integer(of(name)).ok_or_else(|| Failure::Content(format!("a unit without `{name}`")))
        };
        let tag = |name: &str| row::lang(&text(of(name)).unwrap_or_default());
        let mut unit = Unit::new(
            &tag("source_language")?,
            &tag("target_language")?,
            &text(of("source")).unwrap_or_default(),
            &text(of("target")).unwrap_or_default(),
            row::timestamp(needed("created")?)?,
        );
        let story = integer(of("story"));
        unit.story = story.and_then(|number| ids.get(&number)).cloned();
        unit.position = integer(of("position")).map(row::number).transpose()?;
        unit.previous = text(of("previous_source"));
        unit.next = text(of("next_source"));
        unit.file = text(of("file"));
        unit.origin = text(of("origin"));
        unit.confidence = real(of("confidence"));
        unit.changed = row::timestamp(needed("changed")?)?;
        unit.revision = row::number(needed("revision")?)?;
        unit.source_tags = row::tags(text(of("source_tags")).as_deref())?;
        unit.target_tags = row::tags(text(of("target_tags")).as_deref())?;
        unit.props = pairs(of("props")).to_vec();
        let id = UnitId(needed("unit_number")?);
        let mut row = UnitRow::new(id, unit, story, needed("recorded")?)?;
        row.brought_by = integer(of("brought_by"));
        units.push(row);
    }
    session.copy_in(COPY, &COPY_TYPES, units.iter().map(UnitRow::values))
}
