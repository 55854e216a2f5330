//! What the server says, in words that a user can act on.

use std::error::Error as _;

use postgres::error::SqlState;

use super::address::Target;
use crate::error::Error;

/// Result of everything below this module.
pub(super) type Sql<T> = std::result::Result<T, Failure>;

/// Why something did not work, before the memory's name is added.
#[derive(Debug)]
pub(super) enum Failure {
    /// The server's error, or one on the way to it.
    Server(postgres::Error),
    /// The same while a change was being committed: whether it is there nobody here knows.
    Commit(postgres::Error),
    /// Somebody else writes, and does not end.
    Locked(String),
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

    /// Whether the server gave up waiting for a lock.
    pub(super) fn is_lock(&self) -> bool {
        matches!(self, Failure::Server(error) if error.code() == Some(&SqlState::LOCK_NOT_AVAILABLE))
    }

    /// The error that the user sees.
    pub(super) fn explain(self, target: &Target) -> Error {
        let refused = |message: String| Error::memory(&target.name, message);
        match self {
            Failure::Caller(error) => error,
            Failure::Unusable { message, hint } => refused(message).hint(hint),
            Failure::Content(what) => refused(format!("it holds {what}"))
                .hint("another program may have changed it; `teletipo doctor` tells more"),
            Failure::Locked(who) => refused(format!("{who}; nothing was changed"))
                .hint("wait until it is done, or end it, and try again"),
            Failure::Commit(error) if is_lost(&error) => refused(format!(
                "the connection to {} was lost while the change was being stored ({})",
                target.place,
                cause(&error)
            ))
            .hint("see whether it is there, with `teletipo stats` or `teletipo history`; it is there as a whole, or not at all"),
            Failure::Server(error) | Failure::Commit(error) => explain_server(&error, target),
        }
    }
}

/// The innermost cause, in its own words.
fn cause(error: &postgres::Error) -> String {
    if let Some(said) = error.as_db_error() {
        return said.message().to_owned();
    }
    let mut cause: &dyn std::error::Error = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}

/// Whether there is no connection any more.
fn is_lost(error: &postgres::Error) -> bool {
    let ended = [
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
    ];
    let by_server = error.code().is_some_and(|code| ended.contains(code));
    by_server || error.is_closed() || (error.as_db_error().is_none() && io_cause(error))
}

/// Whether a socket is behind it.
fn io_cause(error: &postgres::Error) -> bool {
    let mut cause = error.source();
    while let Some(inner) = cause {
        if inner.is::<std::io::Error>() {
            return true;
        }
        cause = inner.source();
    }
    false
}

fn explain_server(error: &postgres::Error, target: &Target) -> Error {
    let refused = |message: String| Error::memory(&target.name, message);
    let Some(code) = error.code() else {
        return explain_connection(error, target);
    };
    let said = cause(error);
    let password = target.password_note.as_deref();
    if is_lost(error) {
        return refused(format!(
            "the server ended the connection ({said}); nothing of what was being stored is kept"
        ))
        .hint("try again when it is up");
    }
    match *code {
        SqlState::INVALID_PASSWORD | SqlState::INVALID_AUTHORIZATION_SPECIFICATION => refused(
            format!("the server at {} refuses {}: {said}", target.place, target.user),
        )
        .hint(match password {
            Some(note) => format!("{note}; see to the password there, and to pg_hba.conf on the server"),
            None => "see to the password in ~/.pgpass, PGPASSFILE or the service file, and to pg_hba.conf on the server".to_owned(),
        }),
        SqlState::INVALID_CATALOG_NAME => refused(format!(
            "the server at {} has no database `{}`",
            target.place, target.database
        ))
        .hint("make it with `createdb`, or name another one"),
        SqlState::INSUFFICIENT_PRIVILEGE => refused(format!(
            "{} may not do that on the server: {said}",
            target.user
        ))
        .hint(privileges(&target.schema)),
        SqlState::READ_ONLY_SQL_TRANSACTION => {
            refused("it may not be written; nothing was changed".to_owned()).hint(
                "the server may be a standby, or its database for reading only: name the one that takes writes",
            )
        }
        SqlState::TOO_MANY_CONNECTIONS => refused(format!("the server takes no more connections: {said}"))
            .hint("try again later, or see to max_connections"),
        SqlState::CANNOT_CONNECT_NOW => refused(format!("the server is not ready yet: {said}"))
            .hint("try again when it is up"),
        SqlState::DISK_FULL => refused(format!(
            "there is no room left on the server's disk ({said}); nothing was changed"
        ))
        .hint("free some space there"),
        SqlState::CHARACTER_NOT_IN_REPERTOIRE | SqlState::UNTRANSLATABLE_CHARACTER => refused(
            "a text holds the character U+0000, which PostgreSQL cannot keep; nothing was changed"
                .to_owned(),
        )
        .hint("take it out of the text; no text needs it"),
        SqlState::PROGRAM_LIMIT_EXCEEDED => refused(format!(
            "a name or text is longer than the server takes ({said}); nothing was changed"
        ))
        .hint("the id of a story may have some 2,600 bytes, a text some hundred megabytes"),
        SqlState::QUERY_CANCELED => refused(format!("the server broke off: {said}"))
            .hint("see to statement_timeout on the server"),
        _ => refused(format!("the server refuses: {said} ({})", code.code()))
            .hint("this should not happen: please report it with the command that led to it"),
    }
}

/// What to grant to whoever is to use a memory.
pub(super) fn privileges(schema: &str) -> String {
    format!(
        "grant it: to make the memory, CREATE on the database; to use it, USAGE on the schema `{schema}` and SELECT, to write also INSERT, UPDATE and DELETE, on its tables"
    )
}

/// An error on the way to the server, or back.
fn explain_connection(error: &postgres::Error, target: &Target) -> Error {
    let refused = |message: String| Error::memory(&target.name, message);
    let (why, place) = (cause(error), &target.place);
    let stage = error.to_string();
    if why.contains("password missing") {
        let note = target.password_note.clone();
        return refused(format!("the server at {place} asks for a password of {}", target.user))
            .hint(note.unwrap_or_else(|| "write it into ~/.pgpass (a line host:port:database:user:password, readable by you alone), or into a service file".to_owned()));
    }
    if stage.contains("TLS") {
        return refused(format!("no protected connection to {place}: {why}")).hint(
            "see to the server's certificate, and to sslmode and sslrootcert in the address",
        );
    }
    if stage.starts_with("error connecting") || stage.contains("timeout") {
        return refused(format!("no server answers at {place}: {why}"))
            .hint("see that it runs, and that host and port are right");
    }
    if is_lost(error) {
        return refused(format!(
            "the connection to {place} was lost ({why}); nothing of what was being stored is kept"
        ))
        .hint("try again when the server is up");
    }
    refused(format!("talking to {place} failed: {why}"))
        .hint("this should not happen: please report it with the command that led to it")
}

impl From<postgres::Error> for Failure {
    fn from(error: postgres::Error) -> Self {
        // A value that is not of the type that the schema says.
        let is_value =
            error.as_db_error().is_none() && (error.to_string().starts_with("error deserializing"));
        match is_value {
            true => Failure::Content(format!("a value that cannot be read ({error})")),
            false => Failure::Server(error),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Failure::Caller(error)
    }
}
