//! Stories a page at a time, and what the list goes by: how sure each alignment is.

use postgres::Row;
use postgres::types::ToSql;

use super::failure::Sql;
use super::read::{self, INFO_COLUMNS, INFO_COUNT, INFO_TABLES};
use super::row::count;
use super::session::Session;
use crate::align::{Bead, SURE};
use crate::memory::listing::{Key, condition, mark, read_mark};
use crate::memory::unit::rounded_confidence;
use crate::memory::{AlignmentDoubt, StoryLine, StoryList, StoryOrder, StoryStatus};

/// Writes down how sure the current alignment of a story is; without beads there is none.
pub(super) fn write_doubt(session: &Session, story: i64, beads: &[Bead]) -> Sql<()> {
    session.execute("DELETE FROM alignment_doubt WHERE story = $1", &[&story])?;
    let confidences = beads.iter().map(|bead| rounded_confidence(bead.confidence));
    let Some(least) = confidences.clone().reduce(f64::min) else {
        return Ok(());
    };
    let unsure = confidences.filter(|confidence| *confidence < SURE).count();
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    session.execute(
        "INSERT INTO alignment_doubt (story, least_confidence, unsure_beads, beads)
         VALUES ($1, $2, $3, $4)",
        &[&story, &least, &count(unsure), &count(beads.len())],
    )?;
    Ok(())
}

/// How sure alignments are, by their beads.
pub(super) const FROM_BEADS: &str = "
    SELECT bead.story AS story, min(bead.confidence) AS least_confidence,
        count(*) FILTER (WHERE bead.confidence < 0.9) AS unsure_beads, count(*) AS beads
    FROM story JOIN bead ON bead.story = story.story_number
        AND bead.revision = story.alignment_revision
    GROUP BY bead.story";

/// Writes down anew how sure all alignments are.
pub(super) fn renew_doubts(session: &Session) -> Sql<()> {
    session.execute("DELETE FROM alignment_doubt", &[])?;
    session.execute(
        &format!(
            "INSERT INTO alignment_doubt (story, least_confidence, unsure_beads, beads) {FROM_BEADS}"
        ),
        &[],
    )?;
    Ok(())
}

/// Columns behind those of the story; the number of the story follows them.
const DOUBT_COLUMNS: &str = "coalesce(source.headline, target.headline),
    alignment_doubt.least_confidence, alignment_doubt.unsure_beads, alignment_doubt.beads";

/// The column that an order goes by before the number of the story, and which way.
fn key_of(order: StoryOrder) -> (&'static str, bool) {
    match order {
        StoryOrder::Id => ("story.id", false),
        StoryOrder::Newest => ("story.changed", true),
        StoryOrder::Unsure => ("alignment_doubt.least_confidence", false),
    }
}

/// See [`Store::list_stories`](crate::memory::Store::list_stories).
pub(super) fn list(session: &Session, list: &StoryList) -> Sql<Vec<StoryLine>> {
    let (key, falling) = key_of(list.order);
    let (than, order) = if falling { ("<", " DESC") } else { (">", "") };
    // Only what is aligned is more or less sure.
    let join = match list.order {
        StoryOrder::Unsure => "JOIN",
        StoryOrder::Id | StoryOrder::Newest => "LEFT JOIN",
    };
    let mut conditions = vec!["TRUE".to_owned()];
    let mut values: Vec<Box<dyn ToSql + Sync>> = Vec::new();
    if let Some(after) = &list.after {
        let (at, of) = read_mark(after, list.order)?;
        conditions.push(format!("({key}, story.story_number) {than} ($1, $2)"));
        values.push(match at {
            Key::Id(id) => Box::new(id),
            Key::Changed(seconds) => Box::new(seconds),
            Key::Least(least) => Box::new(least),
        });
        values.push(Box::new(of));
    }
    conditions.extend(list.status.map(|status| {
        let status = match status {
            StoryStatus::Live => "live",
            StoryStatus::Retracted => "retracted",
        };
        format!("story.status = '{status}'")
    }));
    conditions.extend(list.stage.map(|stage| condition(stage).to_owned()));
    if let Some(text) = &list.text {
        values.push(Box::new(text.clone()));
        let text = format!("${}", values.len());
        // Of collation "C": the case of A to Z is no difference, that of others is.
        conditions.push(format!(
            "(strpos(lower(story.id COLLATE \"C\"), lower({text}::text COLLATE \"C\")) > 0
              OR strpos(lower(coalesce(source.headline, target.headline) COLLATE \"C\"),
                  lower({text}::text COLLATE \"C\")) > 0)"
        ));
    }
    values.push(Box::new(i64::try_from(list.limit).unwrap_or(i64::MAX)));
    let limit = values.len();
    let query = format!(
        "SELECT {INFO_COLUMNS}, {DOUBT_COLUMNS}, story.story_number
         FROM story {join} alignment_doubt ON alignment_doubt.story = story.story_number
         {INFO_TABLES} WHERE {}
         ORDER BY {key}{order}, story.story_number{order} LIMIT ${limit}",
        conditions.join(" AND ")
    );
    let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(AsRef::as_ref).collect();
    let rows = session.query(&query, &values)?;
    rows.iter().map(|row| line(row, list.order)).collect()
}

fn line(row: &Row, order: StoryOrder) -> Sql<StoryLine> {
    let behind = |column: usize| INFO_COUNT + column;
    let least: Option<f64> = row.try_get(behind(1))?;
    let info = read::info(row)?;
    Ok(StoryLine {
        headline: row.try_get(behind(0))?,
        doubt: match least {
            None => None,
            Some(least) => Some(AlignmentDoubt {
                least,
                unsure: count(row.try_get(behind(2))?),
                beads: count(row.try_get(behind(3))?),
            }),
        },
        mark: mark(order, row.try_get(behind(4))?, &info, least),
        info,
    })
}
