//! The reads of units and stories.

use postgres::Row;
use postgres::types::{ToSql, Type};

use super::failure::{Failure, Sql};
use super::row::{self, UNIT_COLUMNS, count, lang, number, timestamp, unit_query};
use super::session::Session;
use crate::error::Result;
use crate::memory::{Filter, SourceSegment, StoredUnit, StoryInfo, StoryStatus, UnitId};

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
pub(super) fn stories(session: &Session, id: Option<&str>) -> Sql<Vec<StoryInfo>> {
    let query = format!(
        "SELECT {INFO_COLUMNS} FROM story {INFO_TABLES}
         WHERE $1::text IS NULL OR story.id = $1 ORDER BY story.id"
    );
    session.query(&query, &[&id])?.iter().map(info).collect()
}

/// The story of a row that begins with [`INFO_COLUMNS`].
pub(super) fn info(row: &Row) -> Sql<StoryInfo> {
    let optional_lang = |tag: Option<&str>| tag.map(lang).transpose();
    Ok(StoryInfo {
        id: row.try_get(0)?,
        source_lang: optional_lang(row.try_get(1)?)?,
        target_lang: optional_lang(row.try_get(2)?)?,
        source_digest: row.try_get(3)?,
        target_digest: row.try_get(4)?,
        aligned: row.try_get(5)?,
        origin: row.try_get(11)?,
        min_confidence: row.try_get(12)?,
        revision: number(row.try_get(6)?)?,
        status: match row.try_get(7)? {
            "live" => StoryStatus::Live,
            "retracted" => StoryStatus::Retracted,
            other => {
                return Err(Failure::Content(format!(
                    "a story with the status `{other}`"
                )));
            }
        },
        created: timestamp(row.try_get(8)?)?,
        changed: timestamp(row.try_get(9)?)?,
        units: count(row.try_get(10)?),
    })
}

/// The number of a story.
pub(super) fn story_number(session: &Session, id: &str) -> Sql<Option<i64>> {
    let row = session.first("SELECT story_number FROM story WHERE id = $1", &[&id])?;
    Ok(row.map(|row| row.try_get(0)).transpose()?)
}

/// Units of stories, story by story.
const IN_STORIES: (&str, &str) = (
    "story JOIN unit ON unit.story = story.story_number",
    "story.id, unit.position NULLS LAST, unit.source, unit.target, unit.source_language,
     unit.target_language, unit.unit_number",
);

/// Units of no story, as they stand in the memory.
const LOOSE: (&str, &str) = (
    "unit LEFT JOIN story ON story.story_number = unit.story",
    "unit.unit_number",
);

/// Calls `visit` for the units that pass, those of stories first, until it says false.
pub(super) fn units(
    session: &Session,
    filter: &Filter,
    visit: &mut dyn FnMut(&mut StoredUnit) -> Result<bool>,
) -> Sql<()> {
    // Two queries, which see one moment.
    session.moment(|| {
        let passing = Passing::new(filter, 0);
        let mut stored = StoredUnit::blank();
        let mut goes_on = true;
        for ((tables, order), story) in [(IN_STORIES, "IS NOT NULL"), (LOOSE, "IS NULL")] {
            if !goes_on {
                break;
            }
            let condition = &passing.condition;
            let query = format!(
                "SELECT {UNIT_COLUMNS} FROM {tables}
                 WHERE unit.story {story} AND {condition} ORDER BY {order}"
            );
            session.each_row(&query, &passing.values(), &mut |row| {
                row::read_unit(row, &mut stored)?;
                goes_on = visit(&mut stored)?;
                Ok(goes_on)
            })?;
        }
        Ok(())
    })
}

/// See [`Store::unit_ids`](crate::memory::Store::unit_ids).
pub(super) fn unit_ids(session: &Session, filter: &Filter) -> Sql<Vec<UnitId>> {
    let passing = Passing::new(filter, 0);
    let mut ids = Vec::new();
    let query = format!(
        "SELECT unit.unit_number FROM unit LEFT JOIN story ON story.story_number = unit.story
         WHERE {} ORDER BY unit.unit_number",
        passing.condition
    );
    session.each_row(&query, &passing.values(), &mut |row| {
        ids.push(UnitId(row.try_get(0)?));
        Ok(true)
    })?;
    Ok(ids)
}

/// A filter as a condition with its values; retracted stories never pass.
pub(super) struct Passing {
    /// To be put behind `WHERE`, in a query with `unit` and, joined to it, `story`.
    pub(super) condition: String,
    values: Vec<(Box<dyn ToSql + Sync>, Type)>,
}

impl Passing {
    /// `given` values stand before those of the filter.
    pub(super) fn new(filter: &Filter, given: usize) -> Passing {
        let mut passing = Passing {
            condition: String::from("(story.status IS NULL OR story.status = 'live')"),
            values: Vec::new(),
        };
        let text = |text: &str| -> (Box<dyn ToSql + Sync>, Type) {
            (Box::new(text.to_owned()), Type::TEXT)
        };
        let mut next = given;
        let mut and = |clause: &str, with: Vec<(Box<dyn ToSql + Sync>, Type)>| {
            passing.condition.push_str(" AND ");
            // Each value has a number of its own.
            let mut parts = clause.split('?');
            passing.condition.push_str(parts.next().unwrap_or_default());
            for part in parts {
                next += 1;
                passing.condition.push_str(&format!("${next}{part}"));
            }
            passing.values.extend(with);
        };
        if let Some(story) = &filter.story {
            and("story.id = ?", vec![text(story)]);
        }
        if let Some(since) = filter.since {
            and(
                "unit.changed >= ?",
                vec![(Box::new(since.as_second()), Type::INT8)],
            );
        }
        if let Some(before) = filter.before {
            and(
                "unit.changed < ?",
                vec![(Box::new(before.as_second()), Type::INT8)],
            );
        }
        if let Some(least) = filter.min_confidence {
            and(
                "(unit.confidence IS NULL OR unit.confidence >= ?)",
                vec![(Box::new(least), Type::FLOAT8)],
            );
        }
        for (kind, value) in &filter.props {
            and(
                "EXISTS (SELECT 1 FROM jsonb_array_elements(unit.props) AS prop
                     WHERE prop->>0 = ? AND prop->>1 = ?)",
                vec![text(kind), text(value)],
            );
        }
        for (column, wanted) in [
            ("source_language", &filter.source_lang),
            ("target_language", &filter.target_lang),
        ] {
            if let Some(lang) = wanted {
                // Tags hold letters, digits and hyphens only: nothing in them has a meaning
                // to LIKE.
                and(
                    &format!("(unit.{column} = ? OR unit.{column} LIKE ?)"),
                    vec![text(lang.as_str()), text(&format!("{lang}-%"))],
                );
            }
        }
        passing
    }

    /// The filter's values.
    pub(super) fn values(&self) -> Vec<&(dyn ToSql + Sync)> {
        self.values
            .iter()
            .map(|(value, _)| value.as_ref())
            .collect()
    }

    /// The same with their types.
    pub(super) fn typed(&self) -> impl Iterator<Item = (&(dyn ToSql + Sync), Type)> {
        self.values
            .iter()
            .map(|(value, of)| (value.as_ref(), of.clone()))
    }
}

/// The unit with this number.
pub(super) fn unit(session: &Session, id: UnitId) -> Sql<Option<StoredUnit>> {
    let by_number = concat!(unit_query!(), " WHERE unit.unit_number = $1");
    let row = session.first(by_number, &[&id.0])?;
    row.as_ref().map(row::unit).transpose()
}

/// The units of a story, by position and number.
pub(super) fn units_of(session: &Session, story: i64) -> Sql<Vec<StoredUnit>> {
    let of_story = concat!(
        unit_query!(),
        " WHERE unit.story = $1 ORDER BY unit.position NULLS FIRST, unit.unit_number"
    );
    session
        .query(of_story, &[&story])?
        .iter()
        .map(row::unit)
        .collect()
}

/// Beads do not overlap: the last one that begins at or before a segment is the only one that
/// can hold it.
const SOURCE_SEGMENTS: &str = "
    WITH story_segment AS (
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
        SELECT story.id AS story, unit.position, unit.source_language AS language,
            unit.source AS text, unit.unit_number AS unit
        FROM unit LEFT JOIN story ON story.story_number = unit.story
        WHERE (story.status IS NULL OR story.status = 'live')
            AND NOT EXISTS (SELECT 1 FROM document
                WHERE document.story = unit.story AND document.side = 'source'
                    AND document.superseded IS NULL))
    SELECT story_segment.story, story_segment.position, language, story_segment.text,
        unit.unit_number AS unit
    FROM story_segment LEFT JOIN unit ON unit.unit_number = story_segment.unit
    UNION ALL
    SELECT * FROM unit_without_text
    ORDER BY story NULLS LAST, position NULLS LAST, text, unit NULLS FIRST";

/// See [`Store::source_segments`](crate::memory::Store::source_segments).
pub(super) fn source_segments(
    session: &Session,
    visit: &mut dyn FnMut(SourceSegment) -> Result<()>,
) -> Sql<()> {
    session.each_row(SOURCE_SEGMENTS, &[], &mut |row| {
        visit(SourceSegment {
            story: row.try_get(0)?,
            position: row.try_get::<_, Option<i64>>(1)?.map(number).transpose()?,
            lang: lang(row.try_get(2)?)?,
            text: row.try_get(3)?,
            unit: row.try_get::<_, Option<i64>>(4)?.map(UnitId),
        })?;
        Ok(true)
    })
}
