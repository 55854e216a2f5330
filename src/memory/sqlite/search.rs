//! Concordance: the full-text index proposes, [`Concordance::hit`] decides.

use rusqlite::Connection;

use super::failure::Sql;
use super::read;
use super::row::{self, UNIT_COLUMNS};
use crate::memory::concordance::Term;
use crate::memory::{Concordance, Filter, Hit, Pattern, SearchSide};

/// See [`Store::search`](crate::memory::Store::search).
pub(super) fn search(connection: &Connection, concordance: &Concordance) -> Sql<Vec<Hit>> {
    let mut hits = Vec::new();
    if concordance.limit == 0 {
        return Ok(hits);
    }
    match &concordance.pattern {
        Pattern::Words(terms) => search_words(connection, concordance, terms, &mut hits)?,
        // No index knows what an expression matches.
        Pattern::Regex(_) => read::units(connection, &Filter::default(), &mut |unit| {
            hits.extend(concordance.hit(unit));
            Ok(hits.len() < concordance.limit)
        })?,
    }
    Ok(hits)
}

fn search_words(
    connection: &Connection,
    concordance: &Concordance,
    terms: &[Term],
    hits: &mut Vec<Hit>,
) -> Sql<()> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {UNIT_COLUMNS} FROM unit_words
         JOIN unit ON unit.unit_number = unit_words.rowid
         LEFT JOIN story ON story.story_number = unit.story
         WHERE unit_words MATCH ?1 AND (story.status IS NULL OR story.status = 'live')
         ORDER BY unit_words.rank, unit.changed DESC, {}",
        row::UNIT_ORDER
    ))?;
    let mut rows = statement.query([query(concordance.side, terms)])?;
    while let Some(row) = rows.next()? {
        hits.extend(concordance.hit(row::unit(row)?));
        if hits.len() >= concordance.limit {
            break;
        }
    }
    Ok(())
}

/// The terms in the language of FTS5. Words hold letters, digits and marks only,
/// and stand in quotation marks: nothing in them has a meaning there.
fn query(side: SearchSide, terms: &[Term]) -> String {
    let phrases: Vec<String> = terms
        .iter()
        .map(|term| {
            let star = if term.is_prefix() { " *" } else { "" };
            format!("\"{}\"{star}", term.words().join(" "))
        })
        .collect();
    let all = phrases.join(" AND ");
    match side {
        SearchSide::Source => format!("{{source}} : ({all})"),
        SearchSide::Target => format!("{{target}} : ({all})"),
        SearchSide::Either => format!("({{source}} : ({all})) OR ({{target}} : ({all}))"),
    }
}
