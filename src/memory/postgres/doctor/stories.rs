//! Stories: texts have all their segments, beads lie within the texts, versions and statuses
//! are those that are written down.

use super::{Examination, KNOW_WHO};
use crate::memory::postgres::failure::Sql;
use crate::memory::postgres::listing;
use crate::memory::postgres::retraction;

const STORE_AGAIN: &str = "store the story again with `teletipo align --store`";

pub(super) fn check(examination: &mut Examination<'_>) -> Sql<()> {
    examination.report_rows(
        "documents",
        "texts whose segments are not all there",
        STORE_AGAIN,
        "SELECT story.id || ' ' || side || ' of version ' || document.revision
         FROM document JOIN story ON story_number = story
         LEFT JOIN (SELECT document, count(*) AS segments, max(position) + 1 AS wanted
                    FROM segment GROUP BY document) AS counted
             ON counted.document = document_number
         WHERE segments <> wanted ORDER BY 1",
    )?;
    examination.report_rows(
        "beads",
        "beads that reach beyond the texts that they pair",
        STORE_AGAIN,
        "WITH counted AS (SELECT document, count(*) AS segments FROM segment GROUP BY document),
         reach AS (SELECT story, revision, max(source_end) AS source, max(target_end) AS target
                   FROM bead GROUP BY story, revision)
         SELECT story.id || ' version ' || reach.revision
         FROM reach JOIN story ON story_number = reach.story
         WHERE source > coalesce((SELECT segments FROM counted WHERE counted.document =
                 (SELECT document_number FROM document
                  WHERE document.story = reach.story AND side = 'source'
                      AND document.revision <= reach.revision
                  ORDER BY document.revision DESC LIMIT 1)), 0)
             OR target > coalesce((SELECT segments FROM counted WHERE counted.document =
                 (SELECT document_number FROM document
                  WHERE document.story = reach.story AND side = 'target'
                      AND document.revision <= reach.revision
                  ORDER BY document.revision DESC LIMIT 1)), 0)
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
    )?;
    doubts(examination)?;
    statuses(examination)
}

/// The list of the least certain stories goes by what is kept of their beads.
fn doubts(examination: &mut Examination<'_>) -> Sql<()> {
    let beads = listing::FROM_BEADS;
    let is_wrong = examination.says(&format!(
        "WITH wanted AS ({beads}), kept AS (SELECT story, least_confidence, unsure_beads, beads
             FROM alignment_doubt)
         SELECT EXISTS (SELECT * FROM wanted EXCEPT SELECT * FROM kept)
             OR EXISTS (SELECT * FROM kept EXCEPT SELECT * FROM wanted)"
    ))?;
    if !is_wrong {
        return Ok(());
    }
    let message = "how sure alignments are is kept otherwise than their beads say".to_owned();
    examination.repairable("doubt", message, listing::renew_doubts)
}

/// A story's status follows from whether a retraction of it is open.
fn statuses(examination: &mut Examination<'_>) -> Sql<()> {
    let wrong = examination.session.query(
        "SELECT story_number, is_retracted FROM (
             SELECT story_number, status, EXISTS (SELECT 1 FROM story_retraction
                 WHERE story_retraction.story = story_number AND undone IS NULL) AS is_retracted
             FROM story) AS told
         WHERE (status = 'retracted') <> is_retracted ORDER BY 1",
        &[],
    )?;
    if wrong.is_empty() {
        return Ok(());
    }
    let message = format!("{} stories are not as their retractions tell", wrong.len());
    examination.repairable("status", message, |session| {
        for row in &wrong {
            let status = match row.try_get(1)? {
                true => "retracted",
                false => "live",
            };
            retraction::set(session, row.try_get(0)?, status)?;
        }
        Ok(())
    })
}
