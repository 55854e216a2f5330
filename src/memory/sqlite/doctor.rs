//! The health of a memory: each check is asked what is wrong and, where what is wrong is
//! derived from what is sound, makes it anew.
//!
//! - `file`: SQLite's own checks, and whether the schema is whole;
//! - `derived`: hashes, words, the change log, counters, which can be made anew;
//! - `content`: texts, the history, stories, which only a person can put right.
//!
//! All checks run in one transaction, so that they see one moment; it is kept where a repair
//! was asked for, and undone where not.

use std::path::Path;

use rusqlite::{Connection, ErrorCode, TransactionBehavior};

use super::failure::{Failure, Sql};
use super::open;
use super::{LOCK_WAIT, Mode};
use crate::error::Result;
use crate::memory::health::Cases;
use crate::memory::{Examined, Finding, Remedy};

mod content;
mod derived;
mod file;

/// What the checks share: the memory, what they found, whether they are to repair.
struct Examination<'c> {
    connection: &'c Connection,
    repair: bool,
    findings: Vec<Finding>,
}

/// Whether a file can be read at all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Damage {
    /// Nothing that its tables hold is beyond reading.
    Bearable,
    /// Nothing else can be told of it.
    Total,
}

impl<'c> Examination<'c> {
    fn new(connection: &'c Connection, repair: bool) -> Self {
        Examination {
            connection,
            repair,
            findings: Vec::new(),
        }
    }

    /// Notes what only a person can put right.
    fn report(&mut self, check: &'static str, message: String, hint: &str) {
        self.findings.push(Finding {
            check,
            message,
            hint: hint.to_owned(),
            remedy: Remedy::Reported,
        });
    }

    /// Notes what is derived; makes it anew where that is wanted.
    fn repairable(
        &mut self,
        check: &'static str,
        message: String,
        repair: impl FnOnce(&Connection) -> Sql<()>,
    ) -> Sql<()> {
        let (remedy, hint) = match self.repair.then(|| repair(self.connection)) {
            None => (
                Remedy::Repairable,
                "`teletipo doctor --repair` makes it anew",
            ),
            Some(Ok(())) => (Remedy::Repaired, "nothing is left to do"),
            // What it is made from is not sound itself; what that is, other checks tell.
            Some(Err(Failure::Sqlite(error)))
                if matches!(
                    error.sqlite_error_code(),
                    Some(ErrorCode::Unknown | ErrorCode::ConstraintViolation)
                ) =>
            {
                (Remedy::Reported, file::RESTORE)
            }
            Some(Err(other)) => return Err(other),
        };
        self.findings.push(Finding {
            check,
            message,
            hint: hint.to_owned(),
            remedy,
        });
        Ok(())
    }

    /// Reports rows that a query finds, each as the text in its first column.
    fn report_rows(&mut self, check: &'static str, what: &str, hint: &str, query: &str) -> Sql<()> {
        let mut statement = self.connection.prepare(query)?;
        let mut rows = statement.query([])?;
        let mut cases = Cases::default();
        while let Some(row) = rows.next()? {
            cases.add(|| {
                let bytes = row.get_ref(0)?.as_bytes().unwrap_or_default();
                Ok::<_, Failure>(String::from_utf8_lossy(bytes).into_owned())
            })?;
        }
        drop(rows);
        if let Some(told) = cases.told() {
            self.report(check, format!("{what}: {told}"), hint);
        }
        Ok(())
    }
}

/// Examines the memory at `path` and, where `repair` says so, makes anew what is derived; a
/// memory of an earlier version is brought to the current one by a repair, and else examined
/// as far as it goes.
///
/// # Errors
/// When there is no memory, it is another program's file, or it is locked. That the file is
/// damaged is a finding.
pub fn examine(path: &Path, repair: bool) -> Result<Examined> {
    match examined(path, repair) {
        Err(failure) if failure.is_damage() => Ok(Examined {
            findings: vec![file::damaged(failure.explain(path, LOCK_WAIT))],
            unchecked: vec!["anything else, which cannot be read".to_owned()],
        }),
        other => other.map_err(|failure| failure.explain(path, LOCK_WAIT)),
    }
}

fn examined(path: &Path, repair: bool) -> Sql<Examined> {
    // As it is before anything is brought up to date.
    let version: i32 = open::connect(path, Mode::ReadOnly, LOCK_WAIT)?.pragma_query_value(
        None,
        "user_version",
        |row| row.get(0),
    )?;
    // Looking does not bring a memory up to date.
    let may_write = repair || (version == open::VERSION && is_writable(path));
    let mode = match may_write {
        true => Mode::ReadWrite,
        false => Mode::ReadOnly,
    };
    let mut connection = open::connect(path, mode, LOCK_WAIT)?;
    let mut findings = Vec::new();
    if version < open::VERSION {
        findings.push(file::older(version, repair));
    }
    let mut unchecked = Vec::new();
    findings.extend(if may_write {
        check_writing(&mut connection, repair)?
    } else {
        unchecked.push(WITHOUT_WRITING.to_owned());
        check_reading(&connection)?
    });
    Ok(Examined {
        findings,
        unchecked,
    })
}

/// What cannot be checked in a memory that is only read.
const WITHOUT_WRITING: &str = "what is derived (words, hashes, change log), which needs a memory of the current version that may be written";

/// All checks; what they repair is kept, and everything else that they wrote undone.
fn check_writing(connection: &mut Connection, repair: bool) -> Sql<Vec<Finding>> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut examination = Examination::new(&transaction, repair);
    derived::words_format(&mut examination)?;
    if file::check(&mut examination)? == Damage::Bearable {
        derived::check(&mut examination)?;
        content::check(&mut examination)?;
    }
    let findings = examination.findings;
    match repair {
        true => transaction.commit()?,
        false => transaction.rollback()?,
    }
    Ok(findings)
}

/// The checks that only read.
fn check_reading(connection: &Connection) -> Sql<Vec<Finding>> {
    let moment = connection.unchecked_transaction()?;
    let mut examination = Examination::new(&moment, false);
    if file::check(&mut examination)? == Damage::Bearable {
        content::check(&mut examination)?;
    }
    Ok(examination.findings)
}

fn is_writable(path: &Path) -> bool {
    let writable =
        |path: &Path| std::fs::metadata(path).is_ok_and(|found| !found.permissions().readonly());
    let folder = match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    writable(path) && writable(folder)
}
