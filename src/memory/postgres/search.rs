//! Concordance: the words of units propose, [`Concordance::hit`] decides.
//!
//! Units come in the order that is asked for, a page at a time, until there are hits enough:
//! no search reads more than it must. The server plans each for its own words, of which a rare
//! one is best looked up, and a frequent one met on the way.

use std::cmp::Reverse;

use postgres::types::{ToSql, Type};

use super::failure::Sql;
use super::read::Passing;
use super::row::{self, UNIT_COLUMNS};
use super::session::Session;
use super::words;
use crate::memory::concordance::required::{self, Required};
use crate::memory::concordance::{RANKED, Sort};
use crate::memory::{Concordance, Hit, Pattern, SearchSide};

/// Units that are fetched at once.
const PAGE: i64 = 1_000;

/// See [`Store::search`](crate::memory::Store::search).
pub(super) fn search(session: &Session, concordance: &Concordance) -> Sql<Vec<Hit>> {
    let date = |hit: &Hit| (hit.unit.unit.changed, hit.unit.id);
    // Several queries, which see one moment.
    session.moment(|| {
        let mut hits = match concordance.sort {
            _ if concordance.limit == 0 => Vec::new(),
            Sort::Relevance => {
                let mut hits = walk(session, concordance, RANKED.max(concordance.limit))?;
                hits.sort_by_key(|hit| Reverse((hit.relevance(), date(hit))));
                hits
            }
            Sort::Date => walk(session, concordance, concordance.limit)?,
        };
        hits.truncate(concordance.limit);
        Ok(hits)
    })
}

/// The first hits in the order in which units are walked: by relevance from the one that
/// came in last, by date from the newest.
fn walk(session: &Session, concordance: &Concordance, count: usize) -> Sql<Vec<Hit>> {
    let (key, order) = match concordance.sort {
        Sort::Relevance => (
            "unit.unit_number < $2 AND $1::bigint IS NOT NULL",
            "unit.unit_number DESC",
        ),
        Sort::Date => (
            "(unit.changed, unit.unit_number) < ($1, $2)",
            "unit.changed DESC, unit.unit_number DESC",
        ),
    };
    // A story has few units, which its own index finds.
    let asked = match concordance.filter.story {
        Some(_) => None,
        None => asked(concordance),
    };
    let words = match (&asked, concordance.side) {
        (None, _) => "",
        (Some(_), SearchSide::Source) => "unit.source_words @@ $3::text::tsquery AND",
        (Some(_), SearchSide::Target) => "unit.target_words @@ $3::text::tsquery AND",
        (Some(_), SearchSide::Either) => {
            "(unit.source_words @@ $3::text::tsquery
                OR unit.target_words @@ $3::text::tsquery) AND"
        }
    };
    let passing = Passing::new(&concordance.filter, if asked.is_some() { 3 } else { 2 });
    let query = format!(
        "SELECT {UNIT_COLUMNS} FROM unit LEFT JOIN story ON story.story_number = unit.story
         WHERE {words} {key} AND {} ORDER BY {order} LIMIT {PAGE}",
        passing.condition
    );
    let mut hits = Vec::new();
    let mut last = (i64::MAX, i64::MAX);
    loop {
        let mut values: Vec<(&(dyn ToSql + Sync), Type)> =
            vec![(&last.0, Type::INT8), (&last.1, Type::INT8)];
        values.extend(asked.iter().map(|asked| (asked as _, Type::TEXT)));
        values.extend(passing.typed());
        let page = session.query_planned(&query, &values)?;
        for row in &page {
            let unit = row::unit(row)?;
            last = (unit.unit.changed.as_second(), unit.id.0);
            hits.extend(concordance.hit(unit));
            if hits.len() == count {
                return Ok(hits);
            }
        }
        if page.len() < usize::try_from(PAGE).unwrap_or(usize::MAX) {
            return Ok(hits);
        }
    }
}

/// What the words of a side are asked, so that no hit is missed; none where there is nothing
/// to ask.
fn asked(concordance: &Concordance) -> Option<String> {
    let alternatives = match &concordance.pattern {
        Pattern::Words(terms) => {
            let mut all = Vec::new();
            for term in terms {
                let words = term.words();
                for (number, word) in (1..).zip(words) {
                    let is_beginning = term.is_prefix() && number == words.len();
                    all.push(words::asked(word, is_beginning));
                }
            }
            vec![all]
        }
        Pattern::Regex(regex) => {
            let word = |it: &Required| words::asked(&it.word, it.is_beginning);
            let alternatives = required::alternatives(regex)?.into_iter();
            alternatives
                .map(|words| words.iter().map(word).collect())
                .collect()
        }
    };
    Some(words::query(&alternatives))
}
