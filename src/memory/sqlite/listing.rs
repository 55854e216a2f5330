//! Stories a page at a time.

use rusqlite::{Connection, ToSql};

use super::failure::Sql;
use super::read::{self, INFO_COLUMNS, INFO_TABLES};
use super::row::count;
use crate::memory::listing::{Key, condition, mark, read_mark};
use crate::memory::{AlignmentDoubt, StoryLine, StoryList, StoryOrder, StoryStatus};

/// Columns behind those of the story.
const DOUBT_COLUMNS: &str = "coalesce(source.headline, target.headline),
    alignment_doubt.least_confidence, alignment_doubt.unsure_beads, alignment_doubt.beads";

/// How an order is kept: the tables that lead, the two columns that it goes by, which way.
struct Keys {
    tables: &'static str,
    columns: [&'static str; 2],
    /// Whether the first is greatest.
    falling: bool,
}

fn keys(order: StoryOrder) -> Keys {
    const BESIDE: &str =
        "story LEFT JOIN alignment_doubt ON alignment_doubt.story = story.story_number";
    match order {
        StoryOrder::Id => Keys {
            tables: BESIDE,
            columns: ["story.id", "story.story_number"],
            falling: false,
        },
        StoryOrder::Newest => Keys {
            tables: BESIDE,
            columns: ["story.changed", "story.story_number"],
            falling: true,
        },
        // CROSS JOIN: the index over doubts leads.
        StoryOrder::Unsure => Keys {
            tables: "alignment_doubt CROSS JOIN story ON story.story_number = alignment_doubt.story",
            columns: ["alignment_doubt.least_confidence", "alignment_doubt.story"],
            falling: false,
        },
    }
}

/// See [`Store::list_stories`](crate::memory::Store::list_stories).
pub(super) fn list(connection: &Connection, list: &StoryList) -> Sql<Vec<StoryLine>> {
    let Keys {
        tables,
        columns: [key, number],
        falling,
    } = keys(list.order);
    let (than, order) = if falling { ("<", " DESC") } else { (">", "") };
    let mut conditions = vec!["TRUE".to_owned()];
    let mut values: Vec<Box<dyn ToSql>> = Vec::new();
    if let Some(after) = &list.after {
        let (at, of) = read_mark(after, list.order)?;
        conditions.push(format!("({key}, {number}) {than} (?, ?)"));
        let at: Box<dyn ToSql> = match at {
            Key::Id(id) => Box::new(id),
            Key::Changed(seconds) => Box::new(seconds),
            Key::Least(least) => Box::new(least),
        };
        values.extend([at, Box::new(of) as Box<dyn ToSql>]);
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
        conditions.push(
            "(instr(lower(story.id), lower(?)) > 0
              OR instr(lower(coalesce(source.headline, target.headline)), lower(?)) > 0)"
                .to_owned(),
        );
        values.extend([
            Box::new(text.clone()) as Box<dyn ToSql>,
            Box::new(text.clone()),
        ]);
    }
    values.push(Box::new(i64::try_from(list.limit).unwrap_or(i64::MAX)));
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {INFO_COLUMNS}, {DOUBT_COLUMNS}, {number}
         FROM {tables} {INFO_TABLES} WHERE {} ORDER BY {key}{order}, {number}{order} LIMIT ?",
        conditions.join(" AND ")
    ))?;
    let mut rows = statement.query(rusqlite::params_from_iter(&values))?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        let behind = |column: usize| read::INFO_COUNT + column;
        let least: Option<f64> = row.get(behind(1))?;
        let number: i64 = row.get(behind(4))?;
        let info = read::info(row)?;
        lines.push(StoryLine {
            headline: row.get(behind(0))?,
            doubt: match least {
                None => None,
                Some(least) => Some(AlignmentDoubt {
                    least,
                    unsure: count(row.get(behind(2))?),
                    beads: count(row.get(behind(3))?),
                }),
            },
            mark: mark(list.order, number, &info, least),
            info,
        });
    }
    Ok(lines)
}
