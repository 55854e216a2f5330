//! What the match index is made from, and what changed since it was made.

use rusqlite::{Connection, Row};

use super::failure::{Failure, Sql};
use super::{read, row};
use crate::error::Result;
use crate::memory::{MatchText, UnitId};
use crate::text::Lang;

/// What is asked of each unit. Told by columns alone, without the order, properties
/// and joins that a whole unit needs.
const COLUMNS: &str = "
    unit.unit_number, unit.source_language, unit.target_language, unit.source, unit.target,
    unit.origin, unit.position IS NOT NULL AND unit.story IS NOT NULL,
    unit.previous_source, unit.next_source, unit.changed
    FROM unit LEFT JOIN story ON story.story_number = unit.story
    WHERE (story.status IS NULL OR story.status = 'live')";

/// See [`Store::match_texts`](crate::memory::Store::match_texts).
pub(super) fn texts(
    connection: &Connection,
    source_lang: &Lang,
    target_lang: &Lang,
    visit: &mut dyn FnMut(&MatchText<'_>) -> Result<()>,
) -> Sql<()> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS}"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        visit_row(row, source_lang, target_lang, visit)?;
    }
    Ok(())
}

/// See [`Store::match_texts_of`](crate::memory::Store::match_texts_of).
pub(super) fn texts_of(
    connection: &Connection,
    units: &[UnitId],
    source_lang: &Lang,
    target_lang: &Lang,
    visit: &mut dyn FnMut(&MatchText<'_>) -> Result<()>,
) -> Sql<()> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} AND unit.unit_number = ?1"))?;
    for unit in units {
        let mut rows = statement.query([unit.0])?;
        if let Some(row) = rows.next()? {
            visit_row(row, source_lang, target_lang, visit)?;
        }
    }
    Ok(())
}

fn visit_row(
    row: &Row<'_>,
    source_lang: &Lang,
    target_lang: &Lang,
    visit: &mut dyn FnMut(&MatchText<'_>) -> Result<()>,
) -> Sql<()> {
    let (source, target) = (row::lang(row.get(1)?)?, row::lang(row.get(2)?)?);
    let forward = source.same_language(source_lang) && target.same_language(target_lang);
    let reversed = source.same_language(target_lang) && target.same_language(source_lang);
    if !forward && !reversed {
        return Ok(());
    }
    let text = |column: usize| -> Sql<Option<&str>> {
        let text = row.get_ref(column)?.as_str_or_null();
        text.map_err(|error| Failure::Content(format!("a text that cannot be read: {error}")))
    };
    let (previous, next) = (text(7)?, text(8)?);
    let placed = row.get(6)? || previous.is_some() || next.is_some();
    visit(&MatchText {
        unit: UnitId(row.get(0)?),
        reversed: !forward,
        lang: if forward { &source } else { &target },
        text: text(if forward { 3 } else { 4 })?.unwrap_or_default(),
        origin: text(5)?,
        placed: forward && placed,
        previous: previous.filter(|_| forward),
        next: next.filter(|_| forward),
        changed: row.get(9)?,
    })?;
    Ok(())
}

/// See [`Store::changed_since`](crate::memory::Store::changed_since).
pub(super) fn changed_since(connection: &Connection, generation: u64) -> Sql<Option<Vec<UnitId>>> {
    let now = read::generation(connection)?;
    Ok((now == generation).then(Vec::new))
}
