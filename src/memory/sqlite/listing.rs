//! Stories a page at a time.

use rusqlite::{Connection, ToSql};

use super::failure::{Failure, Sql};
use super::read::{self, INFO_COLUMNS, INFO_TABLES};
use super::row::count;
use crate::error::Error;
use crate::memory::{AlignmentDoubt, StoryLine, StoryList, StoryOrder, StoryStage, StoryStatus};

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
        let (at, of) = mark(after, list.order)?;
        conditions.push(format!("({key}, {number}) {than} (?, ?)"));
        values.extend([at, Box::new(of) as Box<dyn ToSql>]);
    }
    conditions.extend(list.status.map(|status| {
        let status = match status {
            StoryStatus::Live => "live",
            StoryStatus::Retracted => "retracted",
        };
        format!("story.status = '{status}'")
    }));
    conditions.extend(list.stage.map(|stage| stage_condition(stage).to_owned()));
    if let Some(text) = &list.text {
        conditions.push(
            // Each table is read once from end to end, which is quicker than story by story.
            "story.story_number IN (
                 SELECT story_number FROM story WHERE instr(lower(id), lower(?)) > 0
                 UNION ALL
                 SELECT story FROM document
                 WHERE superseded IS NULL AND instr(lower(headline), lower(?)) > 0)"
                .to_owned(),
        );
        values.extend([
            Box::new(text.clone()) as Box<dyn ToSql>,
            Box::new(text.clone()),
        ]);
    }
    values.push(Box::new(i64::try_from(list.limit).unwrap_or(i64::MAX)));
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {INFO_COLUMNS}, {DOUBT_COLUMNS}, {key}, {number}
         FROM {tables} {INFO_TABLES} WHERE {} ORDER BY {key}{order}, {number}{order} LIMIT ?",
        conditions.join(" AND ")
    ))?;
    let mut rows = statement.query(rusqlite::params_from_iter(&values))?;
    let mut lines = Vec::new();
    while let Some(row) = rows.next()? {
        let behind = |column: usize| read::INFO_COUNT + column;
        let least: Option<f64> = row.get(behind(1))?;
        let key = match row.get_ref(behind(4))? {
            rusqlite::types::ValueRef::Text(_) => String::new(),
            rusqlite::types::ValueRef::Real(key) => key.to_string(),
            other => other.as_i64().map_err(rusqlite::Error::from)?.to_string(),
        };
        let number: i64 = row.get(behind(5))?;
        let info = read::info(row)?;
        let mark = match list.order {
            // No other character of an id has a meaning in it.
            StoryOrder::Id => format!("{number}~{}", info.id),
            _ => format!("{number}~{key}"),
        };
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
            mark,
            info,
        });
    }
    Ok(lines)
}

/// Key and number of a line, from its mark.
fn mark(text: &str, order: StoryOrder) -> Sql<(Box<dyn ToSql>, i64)> {
    let read = || -> Option<(Box<dyn ToSql>, i64)> {
        let (number, key) = text.split_once('~')?;
        let key: Box<dyn ToSql> = match order {
            StoryOrder::Id => Box::new(key.to_owned()),
            StoryOrder::Newest => Box::new(key.parse::<i64>().ok()?),
            StoryOrder::Unsure => {
                let key: f64 = key.parse().ok()?;
                Box::new(key.is_finite().then_some(key)?)
            }
        };
        Some((key, number.parse().ok()?))
    };
    read().ok_or_else(|| {
        Failure::from(Error::usage(
            format!("a list of stories cannot go on from `{text}`"),
            "begin with its first page, and follow its links from there",
        ))
    })
}

/// What tells it from the story alone comes first: most stories are aligned, and of those no
/// text is looked at.
fn stage_condition(stage: StoryStage) -> &'static str {
    match stage {
        StoryStage::Aligned => "story.alignment_revision IS NOT NULL",
        StoryStage::Outdated => {
            "story.alignment_revision IS NULL AND source.story IS NOT NULL AND target.story IS NOT NULL"
        }
        StoryStage::Untranslated => {
            "story.alignment_revision IS NULL AND source.story IS NOT NULL AND target.story IS NULL"
        }
        StoryStage::Sourceless => {
            "story.alignment_revision IS NULL AND source.story IS NULL AND target.story IS NOT NULL"
        }
        StoryStage::Named => {
            "story.alignment_revision IS NULL AND source.story IS NULL AND target.story IS NULL"
        }
    }
}
