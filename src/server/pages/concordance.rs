//! Concordance: where words occur in the memory, both sides shown.

use maud::{Markup, html};
use serde::Deserialize;

use super::layout::{
    Part, Viewer, counted, grouped, link, marked, moment, page, segment_link, sentence, story_link,
};
use crate::Result;
use crate::align::two_decimals;
use crate::memory::concordance::RANKED;
use crate::memory::{Concordance, Filter, Hit, Pattern, SearchSide, Sort, Store};

/// Hits of a page.
const HITS: usize = 20;

/// What a reader asks for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// The words.
    pub(super) q: String,
    #[serde(rename = "in")]
    side: String,
    sort: String,
    from: String,
}

const SIDES: [(SearchSide, &str, &str); 3] = [
    (SearchSide::Either, "either", "either side"),
    (SearchSide::Source, "source", "the source"),
    (SearchSide::Target, "target", "the translation"),
];

const SORTS: [(Sort, &str, &str); 2] = [
    (Sort::Relevance, "relevance", "best first"),
    (Sort::Date, "date", "newest first"),
];

/// What was found.
pub(super) struct Found {
    hits: Vec<Hit>,
    goes_on: bool,
    /// How many there are in all, where that is known.
    all: Option<usize>,
}

impl Asked {
    fn side(&self) -> SearchSide {
        let found = SIDES.iter().find(|(_, name, _)| *name == self.side);
        found.map_or(SearchSide::Either, |(side, ..)| *side)
    }

    fn sort(&self) -> Sort {
        let found = SORTS.iter().find(|(_, name, _)| *name == self.sort);
        found.map_or(Sort::Relevance, |(sort, ..)| *sort)
    }

    /// How many hits stand on the pages before; a page beyond those that are ranked is none.
    fn from(&self) -> usize {
        let from = self.from.parse().unwrap_or(0);
        std::cmp::min(from, RANKED - HITS)
    }

    /// Searches; nothing is found where nothing is asked for.
    ///
    /// # Errors
    /// When there is no word in what is asked for, or the memory cannot be read.
    pub(super) fn search(&self, store: &dyn Store) -> Result<Option<Found>> {
        if self.q.trim().is_empty() {
            return Ok(None);
        }
        let from = self.from();
        // By relevance so many are ranked in any case, and their number is worth telling; by
        // date no more are looked for than are shown.
        let limit = match self.sort() {
            Sort::Relevance => RANKED,
            Sort::Date => RANKED.min(from + HITS + 1),
        };
        let mut hits = store.search(&Concordance {
            pattern: Pattern::words(&self.q)?,
            side: self.side(),
            filter: Filter::default(),
            sort: self.sort(),
            limit,
        })?;
        let all = match hits.len() {
            all if all == limit => None,
            all => Some(all),
        };
        hits.drain(..from.min(hits.len()));
        let goes_on = hits.len() > HITS;
        hits.truncate(HITS);
        Ok(Some(Found { hits, goes_on, all }))
    }

    fn at(&self, from: usize) -> String {
        let from = from.to_string();
        let query = [
            ("q", self.q.as_str()),
            ("in", &self.side),
            ("sort", &self.sort),
            ("from", &from),
        ];
        let query: Vec<(&str, &str)> = query
            .into_iter()
            .filter(|(_, value)| !value.is_empty() && *value != "0")
            .collect();
        link("/concordance", &query)
    }
}

/// The page; `found` may be what is wrong with the question.
pub(super) fn render(
    asked: &Asked,
    found: std::result::Result<Option<Found>, (String, Option<String>)>,
    viewer: &Viewer,
) -> Markup {
    let title = match asked.q.trim() {
        "" => "Concordance".to_owned(),
        words => format!("{words} – concordance"),
    };
    let body = html! {
        h1 { "Concordance" }
        (form(asked))
        @match found {
            Err((wrong, hint)) => p.alert role="alert" { (sentence(&wrong)) @if let Some(hint) = hint { " " (sentence(&hint)) } },
            Ok(None) => p.none { "All of the words must occur in one text; " q { "\"several words\"" } " stand side by side, and " q { "begin*" } " is the beginning of a word. Accents and capitals make no difference." },
            Ok(Some(found)) => (hits(asked, &found)),
        }
    };
    page(&title, Part::Concordance, viewer, &body)
}

/// The form, for other pages too.
pub(super) fn form(asked: &Asked) -> Markup {
    html! {
        form.filter method="get" action="/concordance" role="search" {
            label.long { "Words " input type="search" name="q" value=(asked.q); }
            label { "In " select name="in" {
                @for (side, name, words) in SIDES { option value=(name) selected[side == asked.side()] { (words) } }
            } }
            label { "Order " select name="sort" {
                @for (sort, name, words) in SORTS { option value=(name) selected[sort == asked.sort()] { (words) } }
            } }
            button { "Search" }
        }
    }
}

fn hits(asked: &Asked, found: &Found) -> Markup {
    let from = asked.from();
    html! {
        @if found.hits.is_empty() {
            p.none role="status" { "No text has all of these words. Try fewer of them, or the beginning of a word: " q { "begin*" } "." }
        } @else {
            p.facts role="status" {
                "Hits " (from + 1) "–" (from + found.hits.len())
                @match found.all {
                    Some(all) => { " of " (grouped(all as u64)) "." }
                    None if asked.sort() == Sort::Date => { " of more." }
                    None => { " of many: the best of the " (grouped(RANKED as u64)) " that came in last." }
                }
                @if found.all.is_none() && from + HITS >= RANKED { " Others are not listed: add a word to find them." }
            }
            ol.hits start=(from + 1) {
                @for hit in &found.hits { li { (one(hit)) } }
            }
        }
        @if from > 0 || found.goes_on {
            nav.further aria-label="Pages of hits" {
                @if from > 0 { a href=(asked.at(from.saturating_sub(HITS))) rel="prev" { "Earlier hits" } " " }
                @if found.goes_on { a href=(asked.at(from + HITS)) rel="next" { "More hits" } }
            }
        }
    }
}

fn one(hit: &Hit) -> Markup {
    let unit = &hit.unit.unit;
    html! {
        div.pair {
            p lang=(unit.source_lang) dir="auto" { (marked(&unit.source, &hit.source_spans)) }
            p lang=(unit.target_lang) dir="auto" { (marked(&unit.target, &hit.target_spans)) }
        }
        p.facts {
            @if let Some(story) = &unit.story {
                @match unit.position {
                    Some(position) => a href=(segment_link(story, position)) { (story) ", segment " (position) },
                    None => a href=(story_link(story)) { (story) },
                }
                ", "
            }
            @if let Some(confidence) = unit.confidence { "confidence " (two_decimals(confidence)) ", " }
            @if unit.revision > 1 { (counted(u64::from(unit.revision), "version", "versions")) ", " }
            "changed " (moment(unit.changed))
        }
    }
}
