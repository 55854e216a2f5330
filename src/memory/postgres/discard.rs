//! A memory taken away again by whoever made it: since nothing was stored in it, or since it was
//! only made to be measured.
//!
//! Every connection to a memory holds a shared lock of the server for as long as it is open.
//! Only who can have that lock alone takes the memory away; whoever comes meanwhile waits, and
//! finds that there is none.

use super::failure::Sql;
use super::open::Made;
use super::session::{Session, identifier};

/// The lock of those who have a memory open, as an expression.
pub(super) fn presence(schema: &str) -> String {
    let name = format!("teletipo open {schema}").replace('\'', "''");
    format!("hashtextextended('{name}', 0)")
}

/// Removes the memory where this connection made it, with its schema where that was made too;
/// tells whether it is gone. Where it is to be `empty`, one in which something was ever stored,
/// or that somebody else has open, stays; else others are waited for.
pub(super) fn discard(session: &Session, made: Made, empty: bool) -> Sql<bool> {
    if made == Made::Nothing {
        return Ok(false);
    }
    session.alone(|| {
        let schema = &session.target().schema;
        if !is_alone(session, !empty)? {
            return Ok(false);
        }
        // Nothing is ever stored without a new generation.
        let untouched =
            "SELECT generation = 0 AND units_numbered = 0 AND copying IS NULL FROM meta";
        if empty && !session.row(untouched, &[])?.try_get(0)? {
            return Ok(false);
        }
        let mut tables = Vec::new();
        for row in session.query(
            "SELECT relname::text FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
             WHERE nspname = $1 AND relkind = 'r'",
            &[schema],
        )? {
            tables.push(identifier(row.try_get(0)?));
        }
        session.batch(&format!("DROP TABLE {}", tables.join(", ")))?;
        if made == Made::Schema {
            session.batch(&format!("DROP SCHEMA {}", identifier(schema)))?;
        }
        Ok(true)
    })
}

/// Whether nobody else has the memory open, nor can open it before this transaction ends; with
/// `wait` others are waited for.
fn is_alone(session: &Session, wait: bool) -> Sql<bool> {
    let presence = presence(&session.target().schema);
    if wait {
        session.batch(&format!("SELECT pg_advisory_xact_lock({presence})"))?;
        return Ok(true);
    }
    let alone = format!("SELECT pg_try_advisory_xact_lock({presence})");
    Ok(session.row(&alone, &[])?.try_get(0)?)
}
