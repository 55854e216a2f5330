//! What is derived from the units and can be made anew.

use rusqlite::Connection;

use super::Examination;
use crate::memory::sqlite::doubt;
use crate::memory::sqlite::failure::Sql;
use crate::memory::sqlite::open;
use crate::memory::sqlite::row::count;

/// Identity of a unit as SQL has it.
const IDENTITY: &str = "identity_hash(source_language, target_language,
    (SELECT id FROM story WHERE story_number = unit.story), position, source, target)";

pub(super) fn check(examination: &mut Examination<'_>) -> Sql<()> {
    open::provide_identity_hash(examination.connection)?;
    identities(examination)?;
    words(examination)?;
    numbers(examination)?;
    changes(examination)?;
    doubts(examination)?;
    statuses(examination)
}

fn figure(connection: &Connection, query: &str) -> Sql<u64> {
    Ok(count(connection.query_row(query, [], |row| row.get(0))?))
}

/// Imports find a unit by the hash of all that makes it the same.
fn identities(examination: &mut Examination<'_>) -> Sql<()> {
    let wrong = figure(
        examination.connection,
        &format!("SELECT count(*) FROM unit WHERE identity_hash <> {IDENTITY}"),
    )?;
    if wrong == 0 {
        return Ok(());
    }
    examination.repairable(
        "identity",
        format!("{wrong} units have a wrong hash"),
        |to| {
            to.execute_batch(&format!(
                "UPDATE unit SET identity_hash = {IDENTITY} WHERE identity_hash <> {IDENTITY}"
            ))?;
            Ok(())
        },
    )
}

/// FTS5 does nothing with an index of a format that it does not know: it neither checks it
/// nor makes it anew. To be called before anything else.
pub(super) fn words_format(examination: &mut Examination<'_>) -> Sql<()> {
    let connection = examination.connection;
    let known: bool = connection.query_row(
        "SELECT EXISTS (SELECT 1 FROM unit_words_config WHERE k = 'version' AND v IN (4, 5))",
        [],
        |row| row.get(0),
    )?;
    if known {
        return Ok(());
    }
    // Where nothing is to be repaired, this is undone with all else.
    connection.execute_batch("INSERT OR REPLACE INTO unit_words_config VALUES ('version', 4)")?;
    examination.repairable(
        "words",
        "the full-text index is of no known format".to_owned(),
        |_| Ok(()),
    )
}

/// The full-text index against the units, by FTS5's own check.
fn words(examination: &mut Examination<'_>) -> Sql<()> {
    let checked = examination.connection.execute(
        "INSERT INTO unit_words (unit_words, rank) VALUES ('integrity-check', 1)",
        [],
    );
    let Err(error) = checked else {
        return Ok(());
    };
    examination.repairable(
        "words",
        format!("the full-text index does not fit the units ({error})"),
        |to| Ok(to.execute_batch("INSERT INTO unit_words (unit_words) VALUES ('rebuild')")?),
    )
}

/// The highest number ever given, by which no number is given twice.
fn numbers(examination: &mut Examination<'_>) -> Sql<()> {
    const HIGHEST: &str = "max(ifnull((SELECT max(unit_number) FROM unit), 0),
        ifnull((SELECT max(unit) FROM unit_history), 0))";
    let wrong = figure(
        examination.connection,
        &format!("SELECT count(*) FROM meta WHERE name = 'units_numbered' AND value < {HIGHEST}"),
    )?;
    if wrong == 0 {
        return Ok(());
    }
    examination.repairable(
        "numbers",
        "there are units of higher numbers than were given out".to_owned(),
        |to| {
            to.execute_batch(&format!(
                "UPDATE meta SET value = {HIGHEST} WHERE name = 'units_numbered'"
            ))?;
            Ok(())
        },
    )
}

/// The change log: each generation since the one from which changes are known, ascending,
/// the last one where the memory stands.
fn changes(examination: &mut Examination<'_>) -> Sql<()> {
    let wrong = figure(
        examination.connection,
        "SELECT
             (SELECT value FROM meta WHERE name = 'generation') IS NOT
                 max((SELECT value FROM meta WHERE name = 'changes_known_from'),
                     ifnull((SELECT max(generation) FROM unit_change), 0))
             OR EXISTS (SELECT 1 FROM (
                 SELECT generation, lag(generation) OVER (ORDER BY change_number) AS before
                 FROM unit_change) WHERE generation < before)",
    )?;
    if wrong == 0 {
        return Ok(());
    }
    examination.repairable(
        "changes",
        "the change log does not lead to where the memory stands".to_owned(),
        |to| {
            // Indexes are made anew once, and caught up from then on.
            to.execute_batch(
                "DELETE FROM unit_change;
                 UPDATE meta SET value = value + 1 + (random() & 0x7fffffff)
                     WHERE name = 'generation';
                 UPDATE meta SET value = (SELECT value FROM meta WHERE name = 'generation')
                     WHERE name = 'changes_known_from';",
            )?;
            Ok(())
        },
    )
}

/// The list of the least certain stories goes by what is kept of their beads.
fn doubts(examination: &mut Examination<'_>) -> Sql<()> {
    let beads = doubt::FROM_BEADS;
    let wrong = figure(
        examination.connection,
        &format!(
            "SELECT count(*) FROM (
                 SELECT * FROM ({beads}) EXCEPT SELECT * FROM alignment_doubt
                 UNION ALL SELECT * FROM (
                     SELECT * FROM alignment_doubt EXCEPT SELECT * FROM ({beads})))"
        ),
    )?;
    if wrong == 0 {
        return Ok(());
    }
    examination.repairable(
        "doubt",
        "how sure alignments are is kept otherwise than their beads say".to_owned(),
        doubt::of_all,
    )
}

/// A story's status follows from whether a retraction of it is open.
fn statuses(examination: &mut Examination<'_>) -> Sql<()> {
    const IS_RETRACTED: &str = "EXISTS (SELECT 1 FROM story_retraction
        WHERE story_retraction.story = story_number AND undone IS NULL)";
    let wrong = figure(
        examination.connection,
        &format!("SELECT count(*) FROM story WHERE (status = 'retracted') <> {IS_RETRACTED}"),
    )?;
    if wrong == 0 {
        return Ok(());
    }
    examination.repairable(
        "status",
        format!("{wrong} stories are not as their retractions tell"),
        |to| {
            to.execute_batch(&format!(
                "UPDATE story SET status = CASE WHEN {IS_RETRACTED} THEN 'retracted' ELSE 'live' END
                 WHERE (status = 'retracted') <> {IS_RETRACTED}"
            ))?;
            Ok(())
        },
    )
}
