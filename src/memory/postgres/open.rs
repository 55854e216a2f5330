//! Finding the memory on its server, or making it, and bringing it to the current version.
//!
//! Nothing is written before the schema is known to be a memory of ours, or empty. Several
//! programs may start at once: one makes the memory, the others wait and see that it is there.

use super::address::Target;
use super::failure::{Failure, Sql, privileges};
use super::session::{Session, identifier};
use crate::memory::Mode;

/// The schema, one migration after the other; after number n the memory is of version n
/// (`schema_version` in `meta`). Released migrations are never edited.
const MIGRATIONS: &[&str] = &[
    include_str!("../../../memory/postgres/0001_stories_and_units.sql"),
    include_str!("../../../memory/postgres/0002_keys.sql"),
    include_str!("../../../memory/postgres/0003_copying.sql"),
    include_str!("../../../memory/postgres/0004_unit_by_change.sql"),
];

/// The version that this program reads and writes.
pub(super) const VERSION: i32 = MIGRATIONS.len() as i32;

/// The oldest server on which everything here is known: the first with `bit_count`.
const OLDEST_SERVER: i32 = 140_000;

/// What stands in the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Found {
    /// There is no such schema.
    Nothing,
    /// There is nothing in it.
    Empty,
    /// Something of another program.
    Foreign,
    /// A memory of this version.
    Memory(i32),
}

/// What was not there before a memory was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Made {
    /// The memory was.
    Nothing,
    /// Its tables.
    Tables,
    /// Its tables and the schema that they are in.
    Schema,
}

/// Sees to it that the memory is there and of the current version, as the mode says.
pub(super) fn prepare(session: &Session) -> Sql<Made> {
    check_server(session)?;
    let found = find(session)?;
    match (found, session.mode()) {
        (Found::Memory(VERSION), _) => Ok(Made::Nothing),
        (Found::Foreign, _) => Err(foreign(session)),
        (Found::Memory(version), _) if version > VERSION => Err(newer(version)),
        (Found::Memory(version), Mode::ReadOnly) => Err(Failure::unusable(
            format!("it is of version {version}; this teletipo reads version {VERSION}"),
            "open it for writing once, as with `teletipo doctor --repair`: that brings it up",
        )),
        (Found::Nothing | Found::Empty, Mode::ReadOnly | Mode::ReadWrite) => {
            Err(Failure::unusable(
                format!(
                    "there is no memory in the database `{}` (no schema `{}` with one in it)",
                    session.target().database,
                    session.target().schema
                ),
                "store something in it first with `teletipo run DIR` or `teletipo import FILE`, or name another one with --memory",
            ))
        }
        _ => migrate(session),
    }
}

fn check_server(session: &Session) -> Sql<()> {
    let row = session.row(
        "SELECT current_setting('server_encoding'),
             current_setting('server_version_num')::integer, current_setting('server_version')",
        &[],
    )?;
    let (encoding, version): (String, i32) = (row.try_get(0)?, row.try_get(1)?);
    if encoding != "UTF8" {
        return Err(Failure::unusable(
            format!(
                "its database `{}` keeps texts as {encoding}, and not as UTF8",
                session.target().database
            ),
            "make another database with `createdb --encoding=UTF8 --template=template0`",
        ));
    }
    if version < OLDEST_SERVER {
        return Err(Failure::unusable(
            format!("the server is PostgreSQL {}", row.try_get::<_, &str>(2)?),
            "PostgreSQL 14 or a later one is needed",
        ));
    }
    Ok(())
}

fn find(session: &Session) -> Sql<Found> {
    let row = session.row(
        "SELECT
             (SELECT has_schema_privilege(oid, 'USAGE') FROM pg_namespace WHERE nspname = $1),
             (SELECT count(*) FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
              WHERE nspname = $1),
             (SELECT count(*) FROM pg_attribute
              JOIN pg_class ON pg_class.oid = attrelid
              JOIN pg_namespace ON pg_namespace.oid = relnamespace
              WHERE nspname = $1 AND relname = 'meta'
                  AND attname IN ('application', 'schema_version', 'identity', 'units_numbered'))",
        &[&session.target().schema],
    )?;
    let (usable, tables, columns): (Option<bool>, i64, i64) =
        (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
    match (usable, tables, columns) {
        (None, ..) => Ok(Found::Nothing),
        (Some(false), ..) => Err(closed(session)),
        (Some(true), 0, _) => Ok(Found::Empty),
        (Some(true), _, 4) => {
            let row = session.first("SELECT application, schema_version FROM meta", &[])?;
            let Some(row) = row else {
                return Ok(Found::Foreign);
            };
            Ok(match row.try_get::<_, &str>(0)? {
                "teletipo" => Found::Memory(row.try_get(1)?),
                _ => Found::Foreign,
            })
        }
        _ => Ok(Found::Foreign),
    }
}

fn closed(session: &Session) -> Failure {
    let Target { user, schema, .. } = session.target();
    Failure::unusable(
        format!("{user} may not do that on the server: use the schema `{schema}`"),
        privileges(schema),
    )
}

fn foreign(session: &Session) -> Failure {
    Failure::unusable(
        format!(
            "the schema `{}` of the database `{}` holds something else, and no memory of teletipo",
            session.target().schema,
            session.target().database
        ),
        "name another schema behind the address, such as ?schema=archive",
    )
}

fn newer(version: i32) -> Failure {
    Failure::unusable(
        format!(
            "it is of version {version}, made by a newer teletipo; this one knows versions up to {VERSION}"
        ),
        "use the newer teletipo, or export with it and import the export into another memory here",
    )
}

/// Brings the memory to [`VERSION`], all steps in one transaction that no other program's
/// runs beside.
fn migrate(session: &Session) -> Sql<Made> {
    session.alone(|| {
        let schema = &session.target().schema;
        // Looked at again under the lock: another program may have been faster.
        let (reached, made) = match find(session)? {
            Found::Foreign => return Err(foreign(session)),
            Found::Memory(version) if version > VERSION => return Err(newer(version)),
            Found::Memory(version) => (version, Made::Nothing),
            Found::Empty => (0, Made::Tables),
            Found::Nothing => {
                session.batch(&format!("CREATE SCHEMA {}", identifier(schema)))?;
                (0, Made::Schema)
            }
        };
        for (number, migration) in (1..).zip(MIGRATIONS) {
            if number > reached {
                session.batch(migration)?;
            }
        }
        session.execute("UPDATE meta SET schema_version = $1", &[&VERSION])?;
        Ok(made)
    })
}
