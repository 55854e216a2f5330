//! How sure the alignment of each story is, kept beside its beads.

use rusqlite::{Connection, params};

use super::failure::Sql;
use crate::align::{Bead, SURE};
use crate::memory::unit::rounded_confidence;

/// What the table holds, by the beads.
pub(super) const FROM_BEADS: &str = "
    SELECT bead.story AS story, min(bead.confidence) AS least_confidence,
        sum(bead.confidence < 0.9) AS unsure_beads, count(*) AS beads
    FROM story JOIN bead ON bead.story = story.story_number
        AND bead.revision = story.alignment_revision
    GROUP BY bead.story";

/// Writes the table anew.
pub(super) fn of_all(connection: &Connection) -> Sql<()> {
    connection.execute_batch(&format!(
        "DELETE FROM alignment_doubt; INSERT INTO alignment_doubt {FROM_BEADS};"
    ))?;
    Ok(())
}

/// Writes down how sure the current alignment of a story is; without beads there is none.
pub(super) fn of_story(connection: &Connection, story: i64, beads: &[Bead]) -> Sql<()> {
    connection
        .prepare_cached("DELETE FROM alignment_doubt WHERE story = ?1")?
        .execute([story])?;
    let confidences = beads.iter().map(|bead| rounded_confidence(bead.confidence));
    let Some(least) = confidences.clone().reduce(f64::min) else {
        return Ok(());
    };
    let unsure = confidences.filter(|confidence| *confidence < SURE).count();
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    connection
        .prepare_cached("INSERT INTO alignment_doubt VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![story, least, count(unsure), count(beads.len())])?;
    Ok(())
}
