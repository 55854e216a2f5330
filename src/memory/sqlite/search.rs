//! Concordance: the full-text index proposes, [`Concordance::hit`] decides.
//!
//! No search reads more than it must. By relevance, units are looked at from the one
//! that came in last backwards until [`RANKED`] are hits. By date, few candidates are
//! sorted; where there are many, the last that came in are taken, and those of the others
//! that changed later are walked from the newest backwards, since hits are then met soon. A search that the index cannot help (an expression without whole
//! words, scripts whose letters it folds in another way than we do) goes the same ways
//! over all units.

use std::cmp::Reverse;

use jiff::Timestamp;
use rusqlite::{Connection, ToSql};

use super::failure::Sql;
use super::read::condition;
use super::row::{self, UNIT_COLUMNS};
use crate::memory::concordance::required::{self, Required};
use crate::memory::concordance::{RANKED, Sort, Term};
use crate::memory::{Concordance, Hit, Pattern, SearchSide, StoredUnit, UnitId};

/// So many candidates are all read and sorted by date; more are met soon by walking.
const FEW: u32 = 5000;

/// See [`Store::search`](crate::memory::Store::search).
pub(super) fn search(connection: &Connection, concordance: &Concordance) -> Sql<Vec<Hit>> {
    if concordance.limit == 0 {
        return Ok(Vec::new());
    }
    // A story has few units, which its own index finds.
    let query = match concordance.filter.story {
        Some(_) => None,
        None => index_query(concordance),
    };
    let mut hits = match concordance.sort {
        Sort::Relevance => {
            let ranked = RANKED.max(concordance.limit);
            let mut hits = latest(connection, concordance, query, ranked)?;
            hits.sort_by_key(|hit| Reverse((hit.relevance(), date(hit))));
            hits
        }
        Sort::Date if concordance.filter.story.is_some() => {
            let mut hits = latest(connection, concordance, None, usize::MAX)?;
            hits.sort_by_key(|hit| Reverse(date(hit)));
            hits
        }
        Sort::Date => newest(connection, concordance, query)?,
    };
    hits.truncate(concordance.limit);
    Ok(hits)
}

/// At most `count` hits, from the unit that came in last backwards.
fn latest(
    connection: &Connection,
    concordance: &Concordance,
    query: Option<String>,
    count: usize,
) -> Sql<Vec<Hit>> {
    let (condition, values) = condition(&concordance.filter);
    // CROSS JOIN: the index leads, and its order is the one asked for.
    let (from, and, order) = match query {
        Some(_) => (
            "unit_words CROSS JOIN unit ON unit.unit_number = unit_words.rowid",
            "unit_words MATCH ? AND",
            "unit_words.rowid",
        ),
        None => ("unit", "", "unit.unit_number"),
    };
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {UNIT_COLUMNS} FROM {from} LEFT JOIN story ON story.story_number = unit.story
         WHERE {and} {condition} ORDER BY {order} DESC"
    ))?;
    let query = query.iter().map(|query| query as &dyn ToSql);
    let values: Vec<&dyn ToSql> = query.chain(values.iter().map(AsRef::as_ref)).collect();
    let mut rows = statement.query(values.as_slice())?;
    let mut hits = Vec::new();
    while hits.len() < count
        && let Some(row) = rows.next()?
    {
        hits.extend(concordance.hit(row::unit(row)?));
    }
    Ok(hits)
}

/// The newest hits, as many as the limit says, newest first.
fn newest(
    connection: &Connection,
    concordance: &Concordance,
    query: Option<String>,
) -> Sql<Vec<Hit>> {
    let mut hits = match query {
        Some(query) if is_few(connection, &query)? => {
            latest(connection, concordance, Some(query), usize::MAX)?
        }
        query => latest(connection, concordance, query, concordance.limit)?,
    };
    hits.sort_by_key(|hit| Reverse(date(hit)));
    if hits.len() == concordance.limit {
        replace_by_newer(connection, concordance, &mut hits)?;
    }
    Ok(hits)
}

/// Puts newer hits in the place of the last that came in, which are given newest first.
///
/// What came in before these is newer only where it changed after the oldest of them. Such
/// units are walked from the newest on, and each hit takes the place of the oldest one. When
/// the next unit did not change after the oldest hit that is left, no other did.
fn replace_by_newer(
    connection: &Connection,
    concordance: &Concordance,
    hits: &mut Vec<Hit>,
) -> Sql<()> {
    let first = hits.iter().map(|hit| hit.unit.id).min();
    let (Some(first), Some(oldest)) = (first, hits.last()) else {
        return Ok(());
    };
    let (condition, values) = condition(&concordance.filter);
    // The sign before the number keeps SQLite from going by that: the dates lead.
    let mut statement = connection.prepare_cached(&format!(
        "SELECT {UNIT_COLUMNS} FROM unit LEFT JOIN story ON story.story_number = unit.story
         WHERE unit.changed > ? AND +unit.unit_number < ? AND {condition}
         ORDER BY unit.changed DESC, unit.unit_number DESC"
    ))?;
    let since = oldest.unit.unit.changed.as_second();
    let bounds = [&since as &dyn ToSql, &first.0];
    let values = values.iter().map(AsRef::as_ref);
    let values: Vec<&dyn ToSql> = bounds.into_iter().chain(values).collect();
    let mut rows = statement.query(values.as_slice())?;
    while let Some(row) = rows.next()? {
        let unit = row::unit(row)?;
        let is_older = |newer: &StoredUnit, hit: &Hit| hit.unit.unit.changed < newer.unit.changed;
        if !hits.last().is_some_and(|oldest| is_older(&unit, oldest)) {
            break;
        }
        if let Some(hit) = concordance.hit(unit) {
            let at = hits.partition_point(|known| date(known) > date(&hit));
            hits.insert(at, hit);
            hits.pop();
        }
    }
    Ok(())
}

/// By what hits are ordered by date.
fn date(hit: &Hit) -> (Timestamp, UnitId) {
    (hit.unit.unit.changed, hit.unit.id)
}

/// Whether the index has at most [`FEW`] candidates.
fn is_few(connection: &Connection, query: &str) -> Sql<bool> {
    let mut statement = connection
        .prepare_cached("SELECT rowid FROM unit_words WHERE unit_words MATCH ?1 LIMIT ?2")?;
    let mut rows = statement.query((query, FEW + 1))?;
    let mut count = 0_u32;
    while rows.next()?.is_some() {
        count += 1;
    }
    Ok(count <= FEW)
}

/// What the index is asked, in the language of FTS5, so that it misses no hit; none where
/// there is nothing to ask.
fn index_query(concordance: &Concordance) -> Option<String> {
    let alternatives = match &concordance.pattern {
        Pattern::Words(terms) => {
            let known = terms
                .iter()
                .filter(|term| term.words().iter().all(|word| is_indexed(word)));
            vec![known.map(phrase).collect()]
        }
        Pattern::Regex(regex) => {
            let alternatives = required::alternatives(regex)?.into_iter();
            alternatives
                .map(|words| words.iter().map(word).collect())
                .collect()
        }
    };
    let all = |phrases: &Vec<String>| {
        let all = phrases.join(" AND ");
        (!all.is_empty()).then(|| format!("({all})"))
    };
    let any = alternatives
        .iter()
        .map(all)
        .collect::<Option<Vec<_>>>()?
        .join(" OR ");
    Some(match concordance.side {
        SearchSide::Source => format!("{{source}} : ({any})"),
        SearchSide::Target => format!("{{target}} : ({any})"),
        SearchSide::Either => format!("({{source}} : ({any})) OR ({{target}} : ({any}))"),
    })
}

/// Whether the index folds the letters of a word as we do: of the Latin script, of
/// Chinese and of Korean. It keeps the accents of Greek, the breve of Cyrillic and the
/// voicing marks of Japanese, which we take off.
fn is_indexed(word: &str) -> bool {
    let same =
        |c| matches!(c, '\0'..='\u{24f}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}');
    word.chars().all(same)
}

/// A term in the language of FTS5. Words hold letters, digits and marks only, and stand
/// in quotation marks: nothing in them has a meaning there.
fn phrase(term: &Term) -> String {
    let star = if term.is_prefix() { " *" } else { "" };
    format!("\"{}\"{star}", term.words().join(" "))
}

/// A required word in the same language.
fn word(Required { word, is_beginning }: &Required) -> String {
    let star = if *is_beginning { " *" } else { "" };
    format!("\"{word}\"{star}")
}
