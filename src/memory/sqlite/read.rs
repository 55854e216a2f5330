//! The reads. Each is one statement, so that it sees the memory of one moment.

use rusqlite::{Connection, Row, ToSql, named_params};

use super::failure::{Failure, Sql};
use super::row::{self, UNIT_COLUMNS, count, lang, timestamp, unit_query};
use crate::error::Result;
use crate::memory::{
    Filter, Growth, Period, SourceSegment, Stats, StoredUnit, StoryInfo, StoryStatus, UnitId,
};

/// The columns of a story in the order that [`info`] reads them, for a query with `story`
/// and [`INFO_TABLES`].
pub(super) const INFO_COLUMNS: &str = "
    story.id, story.source_language, story.target_language,
    source.text_digest, target.text_digest, story.alignment_revision IS NOT NULL,
    story.revision, story.status, story.created, story.changed,
    (SELECT count(*) FROM unit WHERE unit.story = story.story_number),
    story.alignment_origin, story.alignment_min_confidence";

/// How many they are.
pub(super) const INFO_COUNT: usize = 13;

/// What is joined to `story` for them: its current texts.
pub(super) const INFO_TABLES: &str = "
    LEFT JOIN document AS source ON source.story = story.story_number
        AND source.side = 'source' AND source.superseded IS NULL
    LEFT JOIN document AS target ON target.story = story.story_number
        AND target.side = 'target' AND target.superseded IS NULL";

/// The story with this id, or all, by id.
pub(super) fn stories(connection: &Connection, id: Option<&str>) -> Sql<Vec<StoryInfo>> {
    // Two statements, so that one story is found by its index.
    let condition = match id {
        Some(_) => "story.id = :id",
        None => ":id IS NULL",
    };
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {INFO_COLUMNS} FROM story {INFO_TABLES} WHERE {condition} ORDER BY story.id"
    ))?;
    let mut rows = statement.query(named_params! { ":id": id })?;
    let mut stories = Vec::new();
    while let Some(row) = rows.next()? {
        stories.push(info(row)?);
    }
    Ok(stories)
}

/// The story of a row that begins with [`INFO_COLUMNS`].
pub(super) fn info(row: &Row<'_>) -> Sql<StoryInfo> {
    let aligned: bool = row.get(5)?;
    Ok(StoryInfo {
        id: row.get(0)?,
        source_lang: row.get::<_, Option<String>>(1)?.map(lang).transpose()?,
        target_lang: row.get::<_, Option<String>>(2)?.map(lang).transpose()?,
        source_digest: row.get(3)?,
        target_digest: row.get(4)?,
        aligned,
        origin: row.get(11)?,
        min_confidence: row.get(12)?,
        revision: row.get(6)?,
        status: match row.get::<_, String>(7)?.as_str() {
            "live" => StoryStatus::Live,
            "retracted" => StoryStatus::Retracted,
            other => {
                return Err(Failure::Content(format!(
                    "a story with the status `{other}`"
                )));
            }
        },
        created: timestamp(row.get(8)?)?,
        changed: timestamp(row.get(9)?)?,
        units: count(row.get(10)?),
    })
}

/// Units of stories, story by story: an index gives the stories in their order, and only
/// the units of one are sorted.
const IN_STORIES: (&str, &str) = (
    "story CROSS JOIN unit ON unit.story = story.story_number",
    "story.id, unit.position IS NULL, unit.position, unit.source, unit.target,
     unit.source_language, unit.target_language, unit.unit_number",
);

/// Units of no story, as they stand in the memory: nothing is sorted.
const LOOSE: (&str, &str) = (
    "unit LEFT JOIN story ON story.story_number = unit.story",
    "unit.unit_number",
);

/// Calls `visit` for the units that pass, those of stories first, until it says false.
pub(super) fn units(
    connection: &Connection,
    filter: &Filter,
    visit: &mut dyn FnMut(&mut StoredUnit) -> Result<bool>,
) -> Sql<()> {
    // Two statements: a transaction makes them see one moment, unless one is open.
    let moment = match connection.is_autocommit() {
        true => Some(connection.unchecked_transaction()?),
        false => None,
    };
    let (condition, values) = condition(filter);
    let values: Vec<&dyn ToSql> = values.iter().map(AsRef::as_ref).collect();
    let mut stored = StoredUnit::blank();
    'all: for ((tables, order), story) in [(IN_STORIES, "NOT NULL"), (LOOSE, "NULL")] {
        let mut statement = connection.prepare_cached(&format!(
            "SELECT {UNIT_COLUMNS} FROM {tables}
             WHERE unit.story IS {story} AND {condition} ORDER BY {order}"
        ))?;
        let mut rows = statement.query(values.as_slice())?;
        while let Some(row) = rows.next()? {
            row::read_unit(row, &mut stored)?;
            if !visit(&mut stored)? {
                break 'all;
            }
        }
    }
    drop(moment);
    Ok(())
}

/// See [`Store::unit_ids`](crate::memory::Store::unit_ids).
pub(super) fn unit_ids(connection: &Connection, filter: &Filter) -> Sql<Vec<UnitId>> {
    let (condition, values) = condition(filter);
    let mut statement = connection.prepare_cached(&format!(
        "SELECT unit.unit_number FROM unit LEFT JOIN story ON story.story_number = unit.story
         WHERE {condition} ORDER BY unit.unit_number"
    ))?;
    let values: Vec<&dyn ToSql> = values.iter().map(AsRef::as_ref).collect();
    let ids = statement.query_map(values.as_slice(), |row| row.get(0).map(UnitId))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The filter as a condition with its values; retracted stories never pass.
pub(super) fn condition(filter: &Filter) -> (String, Vec<Box<dyn ToSql>>) {
    let mut condition = String::from("(story.status IS NULL OR story.status = 'live')");
    let mut values: Vec<Box<dyn ToSql>> = Vec::new();
    let mut and = |clause: &str, with: Vec<Box<dyn ToSql>>| {
        condition.push_str(" AND ");
        condition.push_str(clause);
        values.extend(with);
    };
    if let Some(story) = &filter.story {
        and("story.id = ?", vec![Box::new(story.clone())]);
    }
    if let Some(since) = filter.since {
        and("unit.changed >= ?", vec![Box::new(since.as_second())]);
    }
    if let Some(before) = filter.before {
        and("unit.changed < ?", vec![Box::new(before.as_second())]);
    }
    if let Some(least) = filter.min_confidence {
        and(
            "(unit.confidence IS NULL OR unit.confidence >= ?)",
            vec![Box::new(least)],
        );
    }
    for (kind, text) in &filter.props {
        and(
            "EXISTS (SELECT 1 FROM unit_prop
                 WHERE unit_prop.unit = unit.unit_number AND type = ? AND text = ?)",
            vec![Box::new(kind.clone()), Box::new(text.clone())],
        );
    }
    for (column, wanted) in [
        ("source_language", &filter.source_lang),
        ("target_language", &filter.target_lang),
    ] {
        if let Some(lang) = wanted {
            // Tags hold letters, digits and hyphens only: nothing in them has a
            // meaning to GLOB.
            and(
                &format!("(unit.{column} = ? OR unit.{column} GLOB ?)"),
                vec![Box::new(lang.to_string()), Box::new(format!("{lang}-*"))],
            );
        }
    }
    (condition, values)
}

/// The unit with this number.
pub(super) fn unit(connection: &Connection, id: UnitId) -> Sql<Option<StoredUnit>> {
    let by_number = concat!(unit_query!(), " WHERE unit.unit_number = ?1");
    let mut statement = connection.prepare_cached(by_number)?;
    let mut rows = statement.query([id.0])?;
    rows.next()?.map(row::unit).transpose()
}

/// The units of a story, by position.
pub(crate) fn units_of(connection: &Connection, story: i64) -> Sql<Vec<StoredUnit>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {} FROM unit JOIN story ON story.story_number = unit.story
         WHERE unit.story = ?1 ORDER BY unit.position, unit.unit_number",
        row::UNIT_COLUMNS
    ))?;
    let mut rows = statement.query([story])?;
    let mut units = Vec::new();
    while let Some(row) = rows.next()? {
        units.push(row::unit(row)?);
    }
    Ok(units)
}

/// See [`Store::source_segments`](crate::memory::Store::source_segments).
pub(super) fn source_segments(
    connection: &Connection,
    visit: &mut dyn FnMut(SourceSegment) -> Result<()>,
) -> Sql<()> {
    let mut statement = connection.prepare_cached(
        // Beads do not overlap: the last one that begins at or before a segment is
        // the only one that can hold it.
        "WITH
         story_segment AS (
             SELECT story.id AS story, segment.position, document.language, segment.text,
                 (SELECT CASE WHEN bead.source_end > segment.position THEN bead.unit END
                  FROM bead
                  WHERE bead.story = story.story_number
                      AND bead.revision = story.alignment_revision
                      AND bead.source_end > bead.source_start
                      AND bead.source_start <= segment.position
                  ORDER BY bead.source_start DESC LIMIT 1) AS unit
             FROM story
             JOIN document ON document.story = story.story_number
                 AND document.side = 'source' AND document.superseded IS NULL
             JOIN segment ON segment.document = document.document_number
             WHERE story.status = 'live'),
         unit_without_text AS (
             SELECT story.id AS story, unit.position, unit.source_language, unit.source,
                 unit.unit_number
             FROM unit LEFT JOIN story ON story.story_number = unit.story
             WHERE (story.status IS NULL OR story.status = 'live')
                 AND NOT EXISTS (SELECT 1 FROM document
                     WHERE document.story = unit.story AND document.side = 'source'
                         AND document.superseded IS NULL))
         SELECT story_segment.story AS story, story_segment.position AS position, language,
             story_segment.text AS text, unit.unit_number AS unit
         FROM story_segment LEFT JOIN unit ON unit.unit_number = story_segment.unit
         UNION ALL
         SELECT * FROM unit_without_text
         ORDER BY story NULLS LAST, position NULLS LAST, text, unit",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        visit(SourceSegment {
            story: row.get(0)?,
            position: row.get(1)?,
            lang: lang(row.get(2)?)?,
            text: row.get(3)?,
            unit: row.get::<_, Option<i64>>(4)?.map(UnitId),
        })?;
    }
    Ok(())
}

/// See [`Store::stats`](crate::memory::Store::stats).
pub(super) fn stats(connection: &Connection) -> Sql<Stats> {
    // Several statements: a transaction makes them see one moment.
    let moment = connection.unchecked_transaction()?;
    let live_units = "unit LEFT JOIN story ON story.story_number = unit.story
         WHERE (story.status IS NULL OR story.status = 'live')";
    let mut stats = Stats::default();
    let (units, first, last): (i64, Option<i64>, Option<i64>) = moment.query_row(
        &format!("SELECT count(*), min(unit.created), max(unit.changed) FROM {live_units}"),
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    stats.units = count(units);
    stats.first_created = first.map(timestamp).transpose()?;
    stats.last_changed = last.map(timestamp).transpose()?;

    let figure =
        |sql: &str| -> Sql<u64> { Ok(count(moment.query_row(sql, [], |row| row.get(0))?)) };
    let segments = |side: &str| {
        figure(&format!(
            "SELECT count(*) FROM segment
             JOIN document ON document.document_number = segment.document
             JOIN story ON story.story_number = document.story
             WHERE document.side = '{side}' AND document.superseded IS NULL
                 AND story.status = 'live'"
        ))
    };
    stats.stories = figure("SELECT count(*) FROM story WHERE status = 'live'")?;
    stats.retracted_stories = figure("SELECT count(*) FROM story WHERE status = 'retracted'")?;
    stats.retracted_units = figure(
        "SELECT count(*) FROM story JOIN unit ON unit.story = story.story_number
         WHERE story.status = 'retracted'",
    )?;
    stats.history_states = figure("SELECT count(*) FROM unit_history")?;
    stats.source_segments = segments("source")?;
    stats.target_segments = segments("target")?;
    stats.bytes = figure("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")?;

    let mut statement = moment.prepare(&format!(
        "SELECT unit.source_language, unit.target_language, count(*) FROM {live_units}
         GROUP BY 1, 2 ORDER BY 1, 2"
    ))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        stats
            .languages
            .push((lang(row.get(0)?)?, lang(row.get(1)?)?, count(row.get(2)?)));
    }
    let mut statement = moment.prepare(&format!(
        // Confidences have four decimals: rounding first keeps 0.3 * 10 from
        // falling below 3.
        "SELECT min(CAST(round(unit.confidence * 10000) AS INTEGER) / 1000, 9), count(*)
         FROM {live_units} GROUP BY 1"
    ))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let units = count(row.get(1)?);
        match row.get::<_, Option<u8>>(0)? {
            None => stats.confidence_unknown = units,
            Some(bin) => {
                if let Some(bin) = stats.confidence.get_mut(usize::from(bin)) {
                    *bin = units;
                }
            }
        }
    }
    Ok(stats)
}

/// See [`Store::growth`](crate::memory::Store::growth).
pub(super) fn growth(connection: &Connection, period: Period) -> Sql<Vec<Growth>> {
    let format = match period {
        Period::Day => "%Y-%m-%d",
        Period::Month => "%Y-%m",
    };
    let mut statement = connection.prepare_cached(
        "SELECT strftime(?1, unit.created, 'unixepoch'), count(*)
         FROM unit LEFT JOIN story ON story.story_number = unit.story
         WHERE (story.status IS NULL OR story.status = 'live')
         GROUP BY 1 ORDER BY min(unit.created)",
    )?;
    let mut rows = statement.query([format])?;
    let (mut growth, mut total) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        let units = count(row.get(1)?);
        total += units;
        // Of a time that no calendar holds SQLite gives none.
        let period: Option<String> = row.get(0)?;
        growth.push(Growth {
            period: period.unwrap_or_default(),
            units,
            total,
        });
    }
    Ok(growth)
}

/// See [`Store::moment`](crate::memory::Store::moment).
pub(super) fn moment(connection: &Connection, read: &mut dyn FnMut() -> Result<()>) -> Sql<()> {
    // One inside another is the same.
    if !connection.is_autocommit() {
        return Ok(read()?);
    }
    // Prepared, since this is done at every look-up.
    connection.prepare_cached("BEGIN")?.execute([])?;
    let outcome = read();
    // Nothing was written: to end the moment is all that this does.
    connection.prepare_cached("COMMIT")?.execute([])?;
    Ok(outcome?)
}

/// See [`Store::read_ahead`](crate::memory::Store::read_ahead): the full-text index and the
/// units that came in last. Through this connection, since a file that is opened beside SQLite
/// takes its locks away when it is closed.
pub(super) fn ahead(connection: &Connection) -> Sql<()> {
    /// A search looks at what came in last; so many units are some two gigabytes.
    const UNITS: i64 = 3_000_000;
    // Neither condition ever holds; both need the values, to their ends.
    connection.query_row(
        "SELECT count(*) FROM unit_words_data WHERE substr(block, -1) = 'none'",
        [],
        |_| Ok(()),
    )?;
    connection.query_row(
        "SELECT count(*) FROM unit NOT INDEXED
         WHERE unit_number > (SELECT max(unit_number) FROM unit) - ?1 AND substr(target, -1) = ''",
        [UNITS],
        |_| Ok(()),
    )?;
    Ok(())
}

/// See [`Store::generation`](crate::memory::Store::generation).
pub(super) fn generation(connection: &Connection) -> Sql<u64> {
    let generation = connection
        .prepare_cached("SELECT value FROM meta WHERE name = 'generation'")?
        .query_row([], |row| row.get(0))?;
    Ok(count(generation))
}

/// See [`Store::identity`](crate::memory::Store::identity).
pub(super) fn identity(connection: &Connection) -> Sql<String> {
    let identity = connection
        .prepare_cached("SELECT value FROM meta WHERE name = 'identity'")?
        .query_row([], |row| row.get(0))?;
    Ok(identity)
}
