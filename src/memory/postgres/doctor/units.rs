//! Units: whether they can be read, and what is derived from them.

use super::{Examination, KNOW_WHO};
use crate::memory::health::Cases;
use crate::memory::postgres::failure::{Failure, Sql};
use crate::memory::postgres::keying;
use crate::memory::postgres::row::{self, UNIT_COLUMNS, shard_of};
use crate::memory::postgres::session::Session;
use crate::memory::postgres::words::Lexemes;
use crate::memory::postgres::writer::derive_again;
use crate::memory::unit::{identity_of, normal_text};
use crate::memory::{StoredUnit, Unit, UnitId, tag};

pub(super) fn check(examination: &mut Examination<'_>) -> Sql<()> {
    all_units(examination)?;
    references(examination)?;
    history(examination)?;
    numbers(examination)?;
    keys(examination)?;
    changes(examination)
}

/// What is found about units one by one.
#[derive(Default)]
struct Found {
    unreadable: Cases,
    odd: Cases,
    tags: Cases,
    /// Units of which something that is derived is wrong.
    identities: Vec<UnitId>,
    shards: Vec<UnitId>,
    words: Vec<UnitId>,
}

/// Reads every unit, as every command does, with what is derived from it.
fn all_units(examination: &mut Examination<'_>) -> Sql<()> {
    let mut found = Found::default();
    let mut stored = StoredUnit::blank();
    let query = format!(
        "SELECT {UNIT_COLUMNS}, unit.identity_hash, unit.shard,
             tsvector_to_array(unit.source_words), tsvector_to_array(unit.target_words)
         FROM unit LEFT JOIN story ON story.story_number = unit.story ORDER BY unit.unit_number"
    );
    examination.session.each_row(&query, &[], &mut |row| {
        let number: i64 = row.try_get(0)?;
        match row::read_unit(row, &mut stored) {
            Err(Failure::Content(what)) => {
                let case = || Ok::<_, Failure>(format!("unit {number} has {what}"));
                found.unreadable.add(case)?;
                return Ok(true);
            }
            other => other?,
        }
        let StoredUnit { id, unit } = &stored;
        let named = || Ok::<_, Failure>(format!("unit {number}"));
        if !is_normal(unit) {
            found.odd.add(named)?;
        }
        if !tag::fit(&unit.source_tags, &unit.source) || !tag::fit(&unit.target_tags, &unit.target)
        {
            found.tags.add(named)?;
        }
        if row.try_get::<_, i64>(18)? != identity_of(unit) {
            found.identities.push(*id);
        }
        if row.try_get::<_, i16>(19)? != shard_of(&unit.source_lang, &unit.source) {
            found.shards.push(*id);
        }
        for (column, text) in [(20, &unit.source), (21, &unit.target)] {
            let words: Vec<&str> = row.try_get(column)?;
            if words != Lexemes::of(text).words() {
                found.words.push(*id);
            }
        }
        Ok(true)
    })?;
    tell(examination, found)
}

fn tell(examination: &mut Examination<'_>, found: Found) -> Sql<()> {
    for (check, cases, what, hint) in [
        (
            "content",
            found.unreadable,
            "units that cannot be read",
            KNOW_WHO,
        ),
        (
            "texts",
            found.odd,
            "texts that are not composed (NFC), or have white space at an edge",
            "`teletipo unit edit` writes a text as it should be",
        ),
        (
            "tags",
            found.tags,
            "inline tags that stand between no characters of their text",
            "`teletipo unit edit` with the same text lets such tags go",
        ),
    ] {
        if let Some(told) = cases.told() {
            examination.report(check, format!("{what}: {told}"), hint);
        }
    }
    for (check, mut units, what) in [
        ("identity", found.identities, "a wrong hash"),
        ("shard", found.shards, "the number of another shard"),
        (
            "words",
            found.words,
            "words that are not those of their texts",
        ),
    ] {
        units.dedup();
        if !units.is_empty() {
            let message = format!("{} units have {what}", units.len());
            examination.repairable(check, message, |session| derive_again(session, &units))?;
        }
    }
    Ok(())
}

fn is_normal(unit: &Unit) -> bool {
    let normal = |text: &String| *normal_text(text) == **text;
    let neighbours = [&unit.previous, &unit.next];
    normal(&unit.source) && normal(&unit.target) && neighbours.into_iter().flatten().all(normal)
}

/// What would be foreign keys if units did not live on any node.
fn references(examination: &mut Examination<'_>) -> Sql<()> {
    examination.report_rows(
        "references",
        "units, or states of units, of stories that are not there",
        KNOW_WHO,
        "SELECT DISTINCT 'unit ' || unit FROM (
             SELECT unit_number AS unit, story FROM unit
             UNION ALL SELECT unit, story FROM unit_history) AS told
         WHERE story IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM story WHERE story_number = told.story)
         ORDER BY 1",
    )
}

/// The states of a unit follow each other: none ends before it began, none begins before the
/// one before it ended.
fn history(examination: &mut Examination<'_>) -> Sql<()> {
    examination.report_rows(
        "history",
        "states that end before they began, or overlap",
        "`teletipo history ID` shows the states; the clock of a computer may have been wrong",
        "SELECT DISTINCT 'unit ' || unit FROM (
             SELECT unit, recorded, superseded,
                 lag(superseded) OVER (PARTITION BY unit ORDER BY history_number) AS before
             FROM unit_history
             UNION ALL
             SELECT unit_number, recorded, NULL,
                 (SELECT max(superseded) FROM unit_history WHERE unit = unit_number)
             FROM unit) AS state
         WHERE superseded < recorded OR recorded < before
         ORDER BY 1",
    )?;
    examination.report_rows(
        "writes",
        "states of writes that nobody wrote down",
        KNOW_WHO,
        "SELECT DISTINCT 'write ' || made_by FROM (
             SELECT brought_by AS made_by FROM unit
             UNION ALL SELECT brought_by FROM unit_history
             UNION ALL SELECT ended_by FROM unit_history) AS told
         WHERE made_by IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM write WHERE write_number = told.made_by)
         ORDER BY 1",
    )
}

const HIGHEST: &str = "greatest(coalesce((SELECT max(unit_number) FROM unit), 0),
    coalesce((SELECT max(unit) FROM unit_history), 0))";

/// The highest number ever given, by which no number is given twice.
fn numbers(examination: &mut Examination<'_>) -> Sql<()> {
    let query = format!("SELECT units_numbered < {HIGHEST} FROM meta");
    if !examination.says(&query)? {
        return Ok(());
    }
    examination.repairable(
        "numbers",
        "there are units of higher numbers than were given out".to_owned(),
        |session| session.batch(&format!("UPDATE meta SET units_numbered = {HIGHEST}")),
    )
}

/// What units are found by when they are near a text.
fn keys(examination: &mut Examination<'_>) -> Sql<()> {
    let message = match keying::wrong(examination.session)? {
        (0, 0) => return Ok(()),
        (0, spare) => format!("{spare} keys for fuzzy matches are of units that are not there"),
        (wrong, _) => format!("{wrong} texts have other keys for fuzzy matches than they should"),
    };
    examination.repairable("keys", message, keying::freeze)
}

/// The change log: each generation since the one from which changes are known, ascending,
/// the last one where the memory stands.
fn changes(examination: &mut Examination<'_>) -> Sql<()> {
    let wrong = examination.says(
        "SELECT generation <> greatest(changes_known_from,
                 coalesce((SELECT max(generation) FROM unit_change), 0))
             OR EXISTS (SELECT 1 FROM (
                 SELECT generation, lag(generation) OVER (ORDER BY change_number) AS before
                 FROM unit_change) AS log WHERE log.generation < log.before)
         FROM meta",
    )?;
    if !wrong {
        return Ok(());
    }
    examination.repairable(
        "changes",
        "the change log does not lead to where the memory stands".to_owned(),
        forget_all,
    )
}

/// Indexes are made anew once, and caught up from then on.
fn forget_all(session: &Session) -> Sql<()> {
    session.batch(
        "DELETE FROM unit_change;
         UPDATE meta SET generation = generation + 1 + floor(random() * 2147483648)::bigint;
         UPDATE meta SET changes_known_from = generation",
    )
}
