//! The file as SQLite sees it, and whether the schema is whole.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};

use super::{Damage, Examination};
use crate::error::Error;
use crate::memory::health::TOLD;
use crate::memory::sqlite::failure::Sql;
use crate::memory::sqlite::open;
use crate::memory::{Finding, Remedy};

/// What stands at the beginning of each complaint of SQLite that a new index settles.
const OF_INDEXES: [&str; 3] = [
    "row ",
    "wrong # of entries in index",
    "non-unique entry in index",
];

pub(super) const RESTORE: &str = "restore a backup; or export what can be read with `teletipo export`, and import it into a new memory";

/// A memory of an earlier version.
pub(super) fn older(version: i32, repair: bool) -> Finding {
    let current = open::VERSION;
    Finding {
        check: "schema",
        message: format!("it is of version {version}; this teletipo writes version {current}"),
        hint: match repair {
            true => "nothing is left to do".to_owned(),
            false => "the next command that writes to it brings it up, as does `teletipo doctor --repair`".to_owned(),
        },
        remedy: match repair {
            true => Remedy::Repaired,
            false => Remedy::Repairable,
        },
    }
}

/// A file that SQLite cannot go through.
pub(super) fn damaged(error: Error) -> Finding {
    let message = match error {
        Error::Memory { message, .. } => message,
        other => other.one_line(),
    };
    Finding {
        check: "integrity",
        message,
        hint: RESTORE.to_owned(),
        remedy: Remedy::Reported,
    }
}

/// Checks the file.
pub(super) fn check(examination: &mut Examination<'_>) -> Sql<Damage> {
    if integrity(examination)? == Damage::Total || schema(examination)? == Damage::Total {
        return Ok(Damage::Total);
    }
    foreign_keys(examination)?;
    Ok(Damage::Bearable)
}

fn integrity(examination: &mut Examination<'_>) -> Sql<Damage> {
    let complaints = complaints(examination.connection)?;
    if complaints.is_empty() {
        return Ok(Damage::Bearable);
    }
    let is_of_index =
        |complaint: &String| OF_INDEXES.iter().any(|start| complaint.starts_with(start));
    let message = complaints
        .iter()
        .take(TOLD)
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("; ");
    if complaints.iter().all(is_of_index) {
        examination.repairable("integrity", message, |connection| {
            Ok(connection.execute_batch("REINDEX")?)
        })?;
        return Ok(Damage::Bearable);
    }
    examination.report("integrity", message, RESTORE);
    Ok(Damage::Total)
}

fn complaints(connection: &Connection) -> Sql<Vec<String>> {
    let mut statement = connection.prepare("PRAGMA integrity_check")?;
    let complaints = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut complaints = complaints.collect::<rusqlite::Result<Vec<_>>>()?;
    // The full-text index has a check of its own.
    complaints.retain(|complaint| complaint != "ok" && !complaint.contains("unit_words"));
    Ok(complaints)
}

/// Indexes and triggers that are missing are made again; tables are not, since what was in
/// them is gone. Where a table is another one, no other check can be asked of it.
fn schema(examination: &mut Examination<'_>) -> Sql<Damage> {
    let connection = examination.connection;
    let version: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version < open::VERSION {
        return Ok(Damage::Bearable);
    }
    let mut damage = Damage::Bearable;
    let (found, wanted) = (objects(connection)?, objects(&open::blank()?)?);
    for ((kind, name), sql) in &wanted {
        let what = match found.get(&(kind.clone(), name.clone())) {
            Some(found) if same_statement(found, sql) => continue,
            None if kind == "index" || kind == "trigger" => {
                examination.repairable(
                    "schema",
                    format!("the {kind} {name} is missing"),
                    |to| Ok(to.execute_batch(sql)?),
                )?;
                continue;
            }
            None => "is missing",
            Some(_) => "is not as this version makes it",
        };
        examination.report("schema", format!("the {kind} {name} {what}"), RESTORE);
        if kind == "table" {
            damage = Damage::Total;
        }
    }
    for (kind, name) in found.keys().filter(|object| !wanted.contains_key(*object)) {
        examination.report(
            "schema",
            format!("there is a {kind} {name} that teletipo did not make"),
            "take it out with the program that put it there",
        );
    }
    Ok(damage)
}

/// Everything in the schema by kind and name, with the statement that makes it.
fn objects(connection: &Connection) -> Sql<BTreeMap<(String, String), String>> {
    let mut statement = connection.prepare(
        "SELECT type, name, sql FROM main.sqlite_schema
         WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'",
    )?;
    let text = |row: &Row<'_>, column| -> rusqlite::Result<String> {
        let bytes = row.get_ref(column)?.as_bytes().unwrap_or_default();
        Ok(String::from_utf8_lossy(bytes).into_owned())
    };
    let objects = statement.query_map([], |row| {
        Ok(((text(row, 0)?, text(row, 1)?), text(row, 2)?))
    })?;
    Ok(objects.collect::<rusqlite::Result<_>>()?)
}

/// Whether two statements say the same, however they are set.
fn same_statement(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

fn foreign_keys(examination: &mut Examination<'_>) -> Sql<()> {
    examination.report_rows(
        "references",
        "rows point to what is not there",
        RESTORE,
        "SELECT \"table\" || ' row ' || ifnull(rowid, '?') || ' to ' || parent
         FROM pragma_foreign_key_check",
    )
}
