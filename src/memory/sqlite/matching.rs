//! What the match index is made from.

use rusqlite::{Connection, Row};

use super::failure::{Failure, Sql};
use super::row;
use crate::error::Result;
use crate::memory::direction::{Direction, Languages};
use crate::memory::{MatchText, UnitId, tag};
use crate::text::Lang;

/// What is asked of each live unit, in the order in which a row holds it: what stands
/// behind a long text is read only where it is needed. The list of retracted stories is
/// made once for all units and is nearly always empty; a join would look each story up.
const SELECT: &str = "
    SELECT unit_number, source_language, target_language, source, target, story, position,
        previous_source, next_source, origin, changed,
        source_tags, target_tags
    FROM unit
    WHERE (story IS NULL
        OR story NOT IN (SELECT story_number FROM story WHERE status = 'retracted'))";

/// What is called with each text.
type Visit<'v> = &'v mut dyn FnMut(&MatchText<'_>) -> Result<()>;

/// See [`Store::match_texts`](crate::memory::Store::match_texts).
pub(super) fn texts(
    connection: &Connection,
    source_lang: &Lang,
    target_lang: &Lang,
    visit: Visit<'_>,
) -> Sql<()> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} ORDER BY unit_number"))?;
    let mut rows = statement.query([])?;
    let mut languages = Languages::new(source_lang, target_lang);
    while let Some(row) = rows.next()? {
        visit_row(row, &mut languages, visit)?;
    }
    Ok(())
}

/// See [`Store::match_texts_of`](crate::memory::Store::match_texts_of).
pub(super) fn texts_of(
    connection: &Connection,
    units: &[UnitId],
    source_lang: &Lang,
    target_lang: &Lang,
    visit: Visit<'_>,
) -> Sql<()> {
    // Many statements: a transaction makes them see one moment.
    let moment = connection.unchecked_transaction()?;
    let mut statement = moment.prepare_cached(&format!("{SELECT} AND unit_number = ?1"))?;
    let mut languages = Languages::new(source_lang, target_lang);
    for unit in units {
        let mut rows = statement.query([unit.0])?;
        if let Some(row) = rows.next()? {
            visit_row(row, &mut languages, visit)?;
        }
    }
    Ok(())
}

fn visit_row(row: &Row<'_>, languages: &mut Languages<'_>, visit: Visit<'_>) -> Sql<()> {
    let tag = |column| Ok::<_, Failure>(text(row, column)?.unwrap_or_default());
    let lang = |tag: &str| row::lang(tag.to_owned());
    let Some((direction, lang)) = languages.of(tag(1)?, tag(2)?, lang)? else {
        return Ok(());
    };
    let mut found = MatchText {
        unit: UnitId(row.get(0)?),
        reversed: direction == Direction::Reversed,
        lang,
        text: "",
        tags: 0,
        origin: text(row, 9)?,
        placed: false,
        previous: None,
        next: None,
        changed: row.get(10)?,
    };
    match direction {
        Direction::Forward => {
            found.text = text(row, 3)?.unwrap_or_default();
            found.tags = structure(row, 11)?;
            (found.previous, found.next) = (text(row, 7)?, text(row, 8)?);
            let in_story = row.get::<_, Option<i64>>(5)?.is_some();
            let positioned = row.get::<_, Option<i64>>(6)?.is_some();
            let neighboured = found.previous.is_some() || found.next.is_some();
            found.placed = (in_story && positioned) || neighboured;
        }
        Direction::Reversed => {
            found.text = text(row, 4)?.unwrap_or_default();
            found.tags = structure(row, 12)?;
        }
    }
    visit(&found)?;
    Ok(())
}

/// The structure of the tags in a column.
fn structure(row: &Row<'_>, column: usize) -> Sql<u32> {
    Ok(tag::structure(&row::tags(row, column)?))
}

fn text<'r>(row: &'r Row<'_>, column: usize) -> Sql<Option<&'r str>> {
    let text = row.get_ref(column)?.as_str_or_null();
    text.map_err(|error| Failure::Content(format!("a text that cannot be read: {error}")))
}
