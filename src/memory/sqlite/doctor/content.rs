//! What people and files said, which no repair may guess.

use rusqlite::types::ValueRef;

use super::Examination;
use crate::memory::health::Cases;
use crate::memory::sqlite::failure::{Failure, Sql};
use crate::memory::sqlite::row::{self, UNIT_COLUMNS};
use crate::memory::tag;
use crate::memory::unit::normal_text;
use crate::memory::{StoredUnit, Unit};

const KNOW_WHO: &str =
    "another program may have changed the file; restore a backup from before that";

pub(super) fn check(examination: &mut Examination<'_>) -> Sql<()> {
    units(examination)?;
    other_texts(examination)?;
    history(examination)?;
    stories(examination)
}

/// Reads every unit, as every command does: what cannot be read is told with its number.
fn units(examination: &mut Examination<'_>) -> Sql<()> {
    let connection = examination.connection;
    let mut statement = connection.prepare(&format!(
        "SELECT {UNIT_COLUMNS} FROM unit LEFT JOIN story ON story.story_number = unit.story
         ORDER BY unit.unit_number"
    ))?;
    let mut rows = statement.query([])?;
    let mut stored = StoredUnit::blank();
    let (mut unreadable, mut odd, mut tags) =
        (Cases::default(), Cases::default(), Cases::default());
    while let Some(row) = rows.next()? {
        let number: i64 = row.get(0)?;
        let named = || Ok::<_, Failure>(format!("unit {number}"));
        match row::read_unit(row, &mut stored) {
            Ok(()) => {}
            Err(Failure::Content(what)) => {
                unreadable.add(|| Ok::<_, Failure>(format!("unit {number} has {what}")))?;
                continue;
            }
            Err(other) => return Err(other),
        }
        if !is_normal(&stored.unit) {
            odd.add(named)?;
        }
        let unit = &stored.unit;
        if !tag::fit(&unit.source_tags, &unit.source) || !tag::fit(&unit.target_tags, &unit.target)
        {
            tags.add(named)?;
        }
    }
    for (check, cases, what, hint) in [
        ("content", unreadable, "units that cannot be read", KNOW_WHO),
        (
            "texts",
            odd,
            "texts that are not composed (NFC), or have white space at an edge",
            "`teletipo unit edit` writes a text as it should be",
        ),
        (
            "tags",
            tags,
            "inline tags that stand between no characters of their text",
            "`teletipo unit edit` with the same text lets such tags go",
        ),
    ] {
        if let Some(told) = cases.told() {
            examination.report(check, format!("{what}: {told}"), hint);
        }
    }
    Ok(())
}

/// Tables that hold texts beside those of units.
const OTHER_TEXTS: [&str; 7] = [
    "story",
    "document",
    "segment",
    "story_revision",
    "story_retraction",
    "unit_history",
    "write",
];

/// Texts that are not in UTF-8, which no command can show.
fn other_texts(examination: &mut Examination<'_>) -> Sql<()> {
    let mut cases = Cases::default();
    for table in OTHER_TEXTS {
        let mut statement = examination
            .connection
            .prepare(&format!("SELECT * FROM {table}"))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        let mut number = 0_u64;
        while let Some(row) = rows.next()? {
            number += 1;
            for column in 0..columns {
                let ValueRef::Text(text) = row.get_ref(column)? else {
                    continue;
                };
                if simdutf8::basic::from_utf8(text).is_err() {
                    cases.add(|| Ok::<_, Failure>(format!("{table}, row {number}")))?;
                }
            }
        }
    }
    if let Some(told) = cases.told() {
        examination.report(
            "content",
            format!("texts that are not in UTF-8: {told}"),
            KNOW_WHO,
        );
    }
    Ok(())
}

fn is_normal(unit: &Unit) -> bool {
    let normal = |text: &String| *normal_text(text) == **text;
    let neighbours = [&unit.previous, &unit.next];
    normal(&unit.source) && normal(&unit.target) && neighbours.into_iter().flatten().all(normal)
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
             FROM unit)
         WHERE superseded < recorded OR recorded < before
         ORDER BY unit",
    )?;
    examination.report_rows(
        "writes",
        "states of writes that nobody wrote down",
        KNOW_WHO,
        "SELECT DISTINCT 'write ' || brought_by FROM (
             SELECT brought_by FROM unit UNION ALL SELECT brought_by FROM unit_history
             UNION ALL SELECT ended_by FROM unit_history)
         WHERE brought_by IS NOT NULL
             AND brought_by NOT IN (SELECT write_number FROM write WHERE write_number IS NOT NULL)
         ORDER BY brought_by",
    )
}

/// Texts have all their segments, beads lie within the texts.
fn stories(examination: &mut Examination<'_>) -> Sql<()> {
    examination.report_rows(
        "documents",
        "texts whose segments are not all there",
        "store the story again with `teletipo align --store`",
        "SELECT story.id || ' ' || side || ' of version ' || document.revision
         FROM document JOIN story ON story_number = story
         WHERE (SELECT count(*) FROM segment WHERE document = document_number) <>
             (SELECT ifnull(max(position) + 1, 0) FROM segment WHERE document = document_number)
         ORDER BY 1",
    )?;
    examination.report_rows(
        "beads",
        "beads that reach beyond the texts that they pair",
        "store the story again with `teletipo align --store`",
        "SELECT story.id || ' version ' || reach.revision
         FROM (SELECT story, revision, max(source_end) AS source, max(target_end) AS target
               FROM bead GROUP BY story, revision) AS reach
         JOIN story ON story_number = reach.story
         WHERE source > (SELECT count(*) FROM segment WHERE document =
                 (SELECT document_number FROM document
                  WHERE document.story = reach.story AND side = 'source'
                      AND document.revision <= reach.revision
                  ORDER BY document.revision DESC LIMIT 1))
             OR target > (SELECT count(*) FROM segment WHERE document =
                 (SELECT document_number FROM document
                  WHERE document.story = reach.story AND side = 'target'
                      AND document.revision <= reach.revision
                  ORDER BY document.revision DESC LIMIT 1))
         ORDER BY 1",
    )?;
    examination.report_rows(
        "stories",
        "stories whose last version is not written down",
        KNOW_WHO,
        "SELECT id FROM story WHERE revision > 0 AND NOT EXISTS (
             SELECT 1 FROM story_revision
             WHERE story_revision.story = story_number
                 AND story_revision.revision = story.revision)
         ORDER BY 1",
    )
}
