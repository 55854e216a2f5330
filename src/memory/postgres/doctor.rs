//! The health of a memory on a server: each check is asked what is wrong and, where what is
//! wrong is derived from what is sound, makes it anew.
//!
//! Whether its files are sound is the server's own matter, and that of `pg_amcheck`. What is
//! checked here is what the program relies on: what would be foreign keys if units did not
//! live on any node, what is derived from units, the history, the stories, the change log. All
//! of it is of one moment.

use super::address::Target;
use super::failure::{Failure, Sql};
use super::session::Session;
use super::{keying, open, tables};
use crate::error::Result;
use crate::memory::health::Cases;
use crate::memory::{Examined, Finding, Mode, Remedy};

mod stories;
mod units;

const KNOW_WHO: &str =
    "another program may have changed the memory; restore a backup from before that";

/// Examines the memory at `target` and, where `repair` says so, makes anew what is derived.
///
/// # Errors
/// When the server does not answer, there is no memory, or somebody else writes to it.
pub fn examine(target: &Target, repair: bool) -> Result<Examined> {
    examined(target, repair).map_err(|failure| failure.explain(target))
}

fn examined(target: &Target, repair: bool) -> Sql<Examined> {
    let mode = match repair {
        true => Mode::ReadWrite,
        false => Mode::ReadOnly,
    };
    let session = Session::connect(target, mode)?;
    open::prepare(&session)?;
    tables::refuse_unfinished(&session)?;
    if repair {
        keying::bring_up(&session)?;
    }
    let mut examination = Examination {
        session: &session,
        repair,
        findings: Vec::new(),
    };
    match repair {
        true => session.write(true, || examination.all())?,
        false => session.moment(|| examination.all())?,
    }
    Ok(Examined {
        findings: examination.findings,
        unchecked: vec!["the server's files, which `pg_amcheck` looks through".to_owned()],
    })
}

/// What the checks share: the memory, what they found, whether they are to repair.
struct Examination<'s> {
    session: &'s Session,
    repair: bool,
    findings: Vec<Finding>,
}

impl Examination<'_> {
    fn all(&mut self) -> Sql<()> {
        indexes(self)?;
        units::check(self)?;
        stories::check(self)
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
        repair: impl FnOnce(&Session) -> Sql<()>,
    ) -> Sql<()> {
        let (remedy, hint) = match self.repair {
            false => (
                Remedy::Repairable,
                "`teletipo doctor --repair` makes it anew",
            ),
            true => {
                repair(self.session)?;
                (Remedy::Repaired, "nothing is left to do")
            }
        };
        self.findings.push(Finding {
            check,
            message,
            hint: hint.to_owned(),
            remedy,
        });
        Ok(())
    }

    /// Reports rows that a query finds, each as the text in its only column.
    fn report_rows(&mut self, check: &'static str, what: &str, hint: &str, query: &str) -> Sql<()> {
        let mut cases = Cases::default();
        self.session.each_row(query, &[], &mut |row| {
            cases.add(|| Ok::<_, Failure>(row.try_get::<_, String>(0)?))?;
            Ok(true)
        })?;
        if let Some(told) = cases.told() {
            self.report(check, format!("{what}: {told}"), hint);
        }
        Ok(())
    }

    /// Whether a query with one column says so.
    fn says(&self, query: &str) -> Sql<bool> {
        Ok(self.session.row(query, &[])?.try_get(0)?)
    }
}

/// Indexes that the server does not use, since making them broke off.
fn indexes(examination: &mut Examination<'_>) -> Sql<()> {
    examination.report_rows(
        "schema",
        "indexes that the server does not use",
        "make them anew with REINDEX",
        "SELECT pg_class.relname::text FROM pg_index
         JOIN pg_class ON pg_class.oid = indexrelid
         JOIN pg_namespace ON pg_namespace.oid = relnamespace
         WHERE nspname = current_schema() AND NOT indisvalid ORDER BY 1",
    )
}
