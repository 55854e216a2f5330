//! Opening a file safely and bringing it to the current version.
//!
//! Nothing is written before the file is known to be a memory of ours, or empty.

use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};

use super::Mode;
use super::doubt;
use super::failure::{Failure, Sql};
use super::log::log_of;
use crate::memory::unit::identity_hash;

/// Marks a SQLite file as a teletipo memory (`PRAGMA application_id`): the bytes `ttpo`.
pub(super) const APPLICATION_ID: i32 = 0x7474_706f;

/// The schema, one migration after the other; after number n the memory is of
/// version n (`PRAGMA user_version`). Released migrations are never edited.
const MIGRATIONS: &[&str] = &[
    include_str!("../../../memory/sqlite/0001_stories_and_units.sql"),
    include_str!("../../../memory/sqlite/0002_changes.sql"),
    include_str!("../../../memory/sqlite/0003_tags_and_words.sql"),
    include_str!("../../../memory/sqlite/0004_numbers_and_sizes.sql"),
    include_str!("../../../memory/sqlite/0005_who_and_when.sql"),
    include_str!("../../../memory/sqlite/0006_doubt.sql"),
    include_str!("../../../memory/sqlite/0007_unit_by_change.sql"),
];

/// The version that this program reads and writes.
pub(super) const VERSION: i32 = MIGRATIONS.len() as i32;

/// Statements kept compiled per connection: all that one command uses.
const STATEMENTS_KEPT: usize = 64;

/// Pause between attempts where SQLite itself does not wait for a lock.
const RETRY_PAUSE: Duration = Duration::from_millis(5);

/// An open connection to the memory at `path`, of the current version.
pub(super) fn connect(path: &Path, mode: Mode, lock_wait: Duration) -> Sql<Connection> {
    prepare_place(path, mode)?;
    if mode == Mode::ReadOnly {
        return connect_for_reading(path, lock_wait);
    }
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if mode == Mode::Create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let mut connection = Connection::open_with_flags(path, flags)?;
    configure(&connection, lock_wait)?;
    let version = version(&connection)?;
    // SQLite opens a file that may not be written for reading, and would fail
    // only at the first write.
    if connection.is_readonly("main")? {
        return Err(Failure::unusable(
            "it may not be written",
            "change the permissions of the file, or copy it to where you may write",
        ));
    }
    use_write_ahead_log(&connection, lock_wait)?;
    // With a write-ahead log, NORMAL survives a killed process whole; after a
    // power cut the last transactions may be missing, but none is half there.
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    if version < VERSION {
        migrate(&mut connection)?;
    }
    Ok(connection)
}

/// Makes folders or says that there is no memory.
fn prepare_place(path: &Path, mode: Mode) -> Sql<()> {
    if path.is_dir() {
        return Err(Failure::unusable(
            "it is a folder",
            "name the memory's file, such as memory.db in it",
        ));
    }
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound && mode == Mode::Create => {
            let folder = path.parent().unwrap_or(Path::new(""));
            fs::create_dir_all(folder).map_err(|error| {
                Failure::unusable(
                    format!("its folder {} cannot be made: {error}", folder.display()),
                    "name a memory in a folder that you may write to with --memory",
                )
            })
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Failure::unusable(
            "there is no memory of this name",
            "store something in it first with `teletipo run DIR` or `teletipo import FILE`, or name another one with --memory",
        )),
        Err(error) => Err(Failure::unusable(
            format!("it cannot be reached: {error}"),
            "change the permissions, or name another memory with --memory",
        )),
    }
}

/// Opens the memory so that nothing can be written.
fn connect_for_reading(path: &Path, lock_wait: Duration) -> Sql<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let opened = Connection::open_with_flags(path, flags)
        .map_err(Failure::from)
        .and_then(|connection| {
            configure(&connection, lock_wait)?;
            let version = version(&connection)?;
            Ok((connection, version))
        });
    let (connection, version) = match opened {
        // Where SQLite cannot make its -shm file (a read-only medium), a memory
        // that nobody is writing to can still be read as a file that never changes.
        Err(Failure::Sqlite(error))
            if matches!(
                error.sqlite_error_code(),
                Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly)
            ) && log_is_empty(path) =>
        {
            let flags = flags | OpenFlags::SQLITE_OPEN_URI;
            let connection = Connection::open_with_flags(immutable_uri(path), flags)?;
            configure(&connection, lock_wait)?;
            let version = version(&connection)?;
            (connection, version)
        }
        other => other?,
    };
    match version {
        0 => Err(Failure::unusable(
            "it is empty: nothing was stored in it yet",
            "store something in it first with `teletipo run DIR` or `teletipo import FILE`",
        )),
        _ => {
            read_as_current(&connection, version)?;
            Ok(connection)
        }
    }
}

/// The version from which units have inline tags.
const WITH_TAGS: i32 = 3;

/// The version from which the memory knows who wrote, and when stories were out of use.
const WITH_WRITES: i32 = 5;

/// What a memory without writes has in their place: the tables of the fifth migration, with
/// what it would put into them.
const AS_IF_SIGNED: &str = "
    CREATE TEMP VIEW write AS
        SELECT NULL AS write_number, NULL AS made, NULL AS author, NULL AS cause WHERE 0;
    CREATE TEMP VIEW story_revision AS
        SELECT story.story_number AS story, known.revision, 'story' AS kind, NULL AS author,
            NULL AS note, min(known.made) AS made,
            EXISTS (SELECT 1 FROM bead
                WHERE bead.story = story.story_number AND bead.revision = known.revision)
                OR known.revision IS story.alignment_revision AS aligned,
            NULL AS created, NULL AS updated, NULL AS unchanged, NULL AS removed
        FROM story JOIN (
            SELECT story, revision, created AS made FROM document
            UNION ALL
            SELECT story_number, revision, changed FROM story WHERE revision >= 1
        ) AS known ON known.story = story.story_number
        GROUP BY story.story_number, known.revision;
    CREATE TEMP VIEW story_retraction AS
        SELECT story_number AS retraction_number, story_number AS story, '' AS reason,
            NULL AS author, changed AS made, NULL AS undone, NULL AS undone_by
        FROM story WHERE status = 'retracted';";

/// The version from which the memory keeps how sure alignments are.
const WITH_DOUBT: i32 = 6;

/// Lets a memory of an earlier version, which is not changed, be read like a current one.
/// What else is missing in it only makes writing and catching up quicker.
fn read_as_current(connection: &Connection, version: i32) -> Sql<()> {
    let tags = match version {
        ..WITH_TAGS => ", NULL AS source_tags, NULL AS target_tags",
        _ => "",
    };
    if version < WITH_DOUBT {
        // A temporary view goes before a table of the same name.
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        let beads = doubt::FROM_BEADS;
        connection.execute_batch(&format!("CREATE TEMP VIEW alignment_doubt AS {beads};"))?;
    }
    if version < WITH_WRITES {
        connection.execute_batch(&format!(
            "CREATE TEMP VIEW unit AS SELECT *{tags}, NULL AS brought_by FROM main.unit;
             CREATE TEMP VIEW unit_history AS
                 SELECT *{tags}, NULL AS brought_by, NULL AS ended_by, NULL AS merged_into
                 FROM main.unit_history;
             {AS_IF_SIGNED}"
        ))?;
    }
    Ok(())
}

/// Whether no change waits in the write-ahead log beside the memory.
fn log_is_empty(path: &Path) -> bool {
    fs::metadata(log_of(path)).map_or(true, |log| log.len() == 0)
}

/// The file as a URI that tells SQLite that it never changes.
fn immutable_uri(path: &Path) -> String {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut uri = String::from("file://");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => uri.push(char::from(*byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri + "?immutable=1"
}

/// Settings of a connection that do not touch the file.
fn configure(connection: &Connection, lock_wait: Duration) -> Sql<()> {
    connection.busy_timeout(lock_wait)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // A file from elsewhere shall not make SQLite run what its schema hides.
    connection.pragma_update(None, "trusted_schema", false)?;
    // A statement is planned once, not again with each value that is bound to it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    Ok(())
}

/// The version of the memory; 0 for an empty file.
///
/// # Errors
/// The file is another program's, or of a version that this one does not know.
fn version(connection: &Connection) -> Sql<i32> {
    // One statement, so that another process cannot migrate in between.
    let (application, version, tables): (i32, i32, i64) = connection.query_row(
        "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
         FROM pragma_application_id, pragma_user_version",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    if (application, version, tables) == (0, 0, 0) {
        return Ok(0);
    }
    if application != APPLICATION_ID {
        return Err(Failure::unusable(
            "the file is a SQLite database, but no memory of teletipo",
            "name a memory that teletipo made, or a file that does not exist yet",
        ));
    }
    if version > VERSION {
        return Err(Failure::unusable(
            format!(
                "it is of version {version}, made by a newer teletipo; this one knows versions up to {VERSION}"
            ),
            "use the newer teletipo, or export with it and import the export into another memory here",
        ));
    }
    if version < 1 {
        return Err(Failure::Content(format!(
            "the impossible version {version}"
        )));
    }
    Ok(version)
}

/// Switches the file to a write-ahead log, in which readers and a writer do not
/// block each other. The switch needs the file for a moment alone, and SQLite
/// does not always wait for that by itself: two processes may start at once.
fn use_write_ahead_log(connection: &Connection, lock_wait: Duration) -> Sql<()> {
    let deadline = Instant::now() + lock_wait;
    loop {
        let switched: rusqlite::Result<String> =
            connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0));
        match switched {
            Ok(mode) if mode == "wal" => return Ok(()),
            Ok(mode) => {
                return Err(Failure::unusable(
                    format!("its disk does not allow a write-ahead log (SQLite uses `{mode}`)"),
                    "keep the memory on a local disk",
                ));
            }
            Err(error)
                if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
                    && Instant::now() < deadline =>
            {
                std::thread::sleep(RETRY_PAUSE);
            }
            Err(error) => return Err(error.into()),
        }
    }
}

/// Brings the memory to [`VERSION`], all steps in one exclusive transaction.
fn migrate(connection: &mut Connection) -> Sql<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    // Read again under the lock: another process may have been faster.
    let reached = version(&transaction)?;
    provide_identity_hash(&transaction)?;
    for (number, migration) in (1..).zip(MIGRATIONS) {
        if number > reached {
            transaction.execute_batch(migration)?;
        }
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()?;
    Ok(())
}

/// A memory of the current version without anything in it, in working memory.
pub(super) fn blank() -> Sql<Connection> {
    let connection = Connection::open_in_memory()?;
    provide_identity_hash(&connection)?;
    for migration in MIGRATIONS {
        connection.execute_batch(migration)?;
    }
    Ok(connection)
}

/// Gives the migrations the function that they call on each unit; of a text that is none it
/// gives NULL.
pub(super) fn provide_identity_hash(connection: &Connection) -> Sql<()> {
    connection.create_scalar_function(
        "identity_hash",
        6,
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC,
        |values| {
            let story: Option<String> = values.get(2)?;
            let position = values.get(3)?;
            let text = |index| values.get::<String>(index).ok();
            let hash = || {
                let (source_lang, target_lang) = (text(0)?, text(1)?);
                let languages = (source_lang.as_str(), target_lang.as_str());
                let (source, target) = (text(4)?, text(5)?);
                Some(identity_hash(
                    languages,
                    story.as_deref(),
                    position,
                    &source,
                    &target,
                ))
            };
            Ok(hash())
        },
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_any_bytes_becomes_a_uri() {
        assert_eq!(
            immutable_uri(Path::new("/tmp/memoria ñ?#%.db")),
            "file:///tmp/memoria%20%C3%B1%3F%23%25.db?immutable=1"
        );
    }
}
