//! What the match index is made from.

use postgres::Row;

use super::failure::Sql;
use super::row;
use super::session::Session;
use crate::error::Result;
use crate::memory::direction::{Direction, Languages};
use crate::memory::{MatchText, UnitId, tag};
use crate::text::Lang;

/// What is asked of each live unit. The list of retracted stories is made once for all units
/// and is nearly always empty; a join would look each story up.
const COLUMNS: &str = "unit.unit_number, unit.source_language, unit.target_language,
    unit.source, unit.target, unit.story IS NOT NULL, unit.position IS NOT NULL,
    unit.previous_source, unit.next_source, unit.origin, unit.changed, unit.source_tags,
    unit.target_tags";

const IN_USE: &str = "(unit.story IS NULL
    OR unit.story NOT IN (SELECT story_number FROM story WHERE status = 'retracted'))";

/// Units that are asked for at once.
const PORTION: usize = 2_000;

/// What is called with each text.
type Visit<'v> = &'v mut dyn FnMut(&MatchText<'_>) -> Result<()>;

/// See [`Store::match_texts`](crate::memory::Store::match_texts).
pub(super) fn texts(
    session: &Session,
    source_lang: &Lang,
    target_lang: &Lang,
    visit: Visit<'_>,
) -> Sql<()> {
    let mut languages = Languages::new(source_lang, target_lang);
    let query = format!("SELECT {COLUMNS} FROM unit WHERE {IN_USE} ORDER BY unit.unit_number");
    session.each_row(&query, &[], &mut |row| {
        visit_row(row, &mut languages, visit)?;
        Ok(true)
    })
}

/// See [`Store::match_texts_of`](crate::memory::Store::match_texts_of).
pub(super) fn texts_of(
    session: &Session,
    units: &[UnitId],
    source_lang: &Lang,
    target_lang: &Lang,
    visit: Visit<'_>,
) -> Sql<()> {
    let query = format!(
        "SELECT {COLUMNS} FROM unnest($1::bigint[]) WITH ORDINALITY AS asked (number, rank)
         JOIN unit ON unit.unit_number = asked.number
         WHERE {IN_USE} ORDER BY asked.rank"
    );
    let mut languages = Languages::new(source_lang, target_lang);
    // Perhaps several queries, which see one moment.
    let mut read = || -> Sql<()> {
        for units in units.chunks(PORTION) {
            let numbers: Vec<i64> = units.iter().map(|unit| unit.0).collect();
            for row in session.query(&query, &[&numbers])? {
                visit_row(&row, &mut languages, visit)?;
            }
        }
        Ok(())
    };
    match units.len() {
        ..=PORTION => read(),
        _ => session.moment(read),
    }
}

fn visit_row(row: &Row, languages: &mut Languages<'_>, visit: Visit<'_>) -> Sql<()> {
    let Some((direction, lang)) = languages.of(row.try_get(1)?, row.try_get(2)?, row::lang)? else {
        return Ok(());
    };
    let structure = |column| -> Sql<u32> { Ok(tag::structure(&row::tags(row.try_get(column)?)?)) };
    let mut found = MatchText {
        unit: UnitId(row.try_get(0)?),
        reversed: direction == Direction::Reversed,
        lang,
        text: "",
        tags: 0,
        origin: row.try_get(9)?,
        placed: false,
        previous: None,
        next: None,
        changed: row.try_get(10)?,
    };
    match direction {
        Direction::Forward => {
            found.text = row.try_get(3)?;
            found.tags = structure(11)?;
            (found.previous, found.next) = (row.try_get(7)?, row.try_get(8)?);
            let (in_story, positioned): (bool, bool) = (row.try_get(5)?, row.try_get(6)?);
            let neighboured = found.previous.is_some() || found.next.is_some();
            found.placed = (in_story && positioned) || neighboured;
        }
        Direction::Reversed => {
            found.text = row.try_get(4)?;
            found.tags = structure(12)?;
        }
    }
    visit(&found)?;
    Ok(())
}
