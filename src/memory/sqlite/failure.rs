//! What SQLite says, in words that a user can act on.

use std::path::Path;
use std::time::Duration;

use rusqlite::ErrorCode;

use super::lock;
use crate::error::Error;

/// Result of everything below this module.
pub(super) type Sql<T> = std::result::Result<T, Failure>;

/// Why something did not work, before the memory's name is added.
#[derive(Debug)]
pub(super) enum Failure {
    /// SQLite's own error.
    Sqlite(rusqlite::Error),
    /// The memory is not usable as it is: message and hint.
    Unusable { message: String, hint: String },
    /// A row holds what this program never writes.
    Content(String),
    /// An error of whoever gave the units or visits them: handed on as it is.
    Caller(Error),
}

impl Failure {
    pub(super) fn unusable(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Failure::Unusable {
            message: message.into(),
            hint: hint.into(),
        }
    }

    /// Whether pages of the file are missing or hold what SQLite did not write.
    pub(super) fn is_damage(&self) -> bool {
        let Failure::Sqlite(error) = self else {
            return false;
        };
        error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt)
    }

    /// The error that the user sees about the memory at `path`.
    pub(super) fn explain(self, path: &Path, lock_wait: Duration) -> Error {
        match self {
            Failure::Caller(error) => error,
            Failure::Unusable { message, hint } => {
                Error::memory(path.display(), message).hint(hint)
            }
            Failure::Content(what) => Error::memory(path.display(), format!("it holds {what}"))
                .hint("another program may have changed the file; restore a copy from before that"),
            Failure::Sqlite(error) => explain_sqlite(&error, path, lock_wait),
        }
    }
}

fn explain_sqlite(error: &rusqlite::Error, path: &Path, lock_wait: Duration) -> Error {
    let refused = |message: String| Error::memory(path.display(), message);
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => refused(format!(
            "{} is writing to it, and has not finished in {} seconds; nothing was changed",
            lock::holder(path),
            lock_wait.as_secs_f32()
        ))
        .hint("wait until it is done, or end it, and try again"),
        Some(ErrorCode::DiskFull) => {
            refused("there is no room left on its disk; nothing was changed".into())
                .hint("free some space, or name a memory on another disk with --memory")
        }
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
            refused("it may not be written; nothing was changed".into())
                .hint("change the permissions of the file and its folder, or copy it to where you may write")
        }
        Some(ErrorCode::CannotOpen) => refused("it cannot be opened".into()).hint(
            "see that you may write to its folder, and that there is room on its disk: SQLite keeps two more files there while the memory is in use",
        ),
        Some(ErrorCode::NotADatabase) => refused("the file is no SQLite database".into())
            .hint("name a memory that teletipo made, or a file that does not exist yet"),
        Some(ErrorCode::DatabaseCorrupt) => refused(format!("the file is damaged ({error})"))
            .hint("`teletipo doctor` tells more; else restore a copy of it"),
        Some(ErrorCode::SystemIoFailure) => {
            refused(format!("reading or writing the file failed ({error})"))
                .hint("look after the disk or the network share that it is on")
        }
        _ => refused(format!("SQLite refuses: {error}"))
            .hint("this should not happen: please report it with the command that led to it"),
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error::{
            FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error,
        };
        match &error {
            FromSqlConversionFailure(..)
            | IntegralValueOutOfRange(..)
            | InvalidColumnType(..)
            | Utf8Error(..) => Failure::Content(format!("a value that cannot be read ({error})")),
            _ => Failure::Sqlite(error),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Caller(error)
    }
}
