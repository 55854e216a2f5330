//! Runs of the query's words that units of the memory have too, with what translates
//! them as far as there is evidence.
//!
//! The longest runs are found in the memory's full-text index; in the target of their
//! units the piece is bracketed (`bracket`) that translates the run. Where evidence leaves none,
//! the unit is shown with the run alone.

mod bracket;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use unicode_normalization::char::is_combining_mark;

use super::Knowledge;
use super::told::Told;
use crate::Result;
use crate::memory::{Concordance, Filter, Hit, Pattern, SearchSide, Sort, Store, StoredUnit};
use crate::text::{Lang, Span};
use bracket::Piece;

/// Words of the shortest run that says something whatever its words are.
const RUN: usize = 3;

/// Words of the shortest run of content words alone.
const CONTENT_RUN: usize = 2;

/// Letters of a content word, at least: articles, prepositions and auxiliaries are
/// shorter in both languages, but for a few.
const CONTENT_LETTERS: usize = 5;

/// Searches of the memory for one query. A query of so many words takes at most twice
/// as many; longer ones are searched from their start.
const MOST_SEARCHES: usize = 120;

/// Units that are read for one run: enough to see which translation is usual.
const UNITS_READ: usize = 12;

/// Fragments shown for one query.
const MOST_FRAGMENTS: usize = 5;

/// A run of a query's words that a unit has too.
#[derive(Clone, Debug, PartialEq)]
pub struct Fragment {
    /// The run: bytes of the query.
    pub span: Span,
    /// The unit.
    pub unit: StoredUnit,
    /// The run in the unit: bytes of its source.
    pub source_span: Span,
    /// What translates it there: bytes of the unit's target; none without evidence.
    pub target_span: Option<Span>,
    /// How much of the run is known to be translated there, in percent of its content
    /// words, rounded down; none without a target span.
    pub score: Option<u8>,
}

/// The longest runs of `query` that units of the memory have, longest first, then in
/// the order of the query; at most five, and none that lies inside another.
///
/// # Errors
/// When the memory cannot be read.
pub fn fragments(
    query: &str,
    lang: &Lang,
    target_lang: &Lang,
    knowledge: &Knowledge<'_>,
) -> Result<Vec<Fragment>> {
    let Some(store) = knowledge.store else {
        return Ok(Vec::new());
    };
    let words = words(query);
    let mut search = Search {
        store,
        query,
        langs: (lang, target_lang),
        words: &words,
        left: MOST_SEARCHES,
    };
    let mut runs = search.longest_runs()?;
    runs.sort_by_key(|(first, end)| (Reverse(end - first), *first));
    runs.truncate(MOST_FRAGMENTS);
    let mut fragments = Vec::new();
    for run in runs {
        let hits = search.hits(run, UNITS_READ)?;
        fragments.extend(best(search.span(run), hits, knowledge));
    }
    Ok(fragments)
}

/// Words of a query: first and one past the last.
type Run = (usize, usize);

/// The search for the runs of one query.
struct Search<'a> {
    store: &'a dyn Store,
    query: &'a str,
    langs: (&'a Lang, &'a Lang),
    words: &'a [Span],
    /// Searches that may still be made.
    left: usize,
}

impl Search<'_> {
    /// All runs that occur and lie in no longer one that does. A run occurs only if
    /// all shorter ones inside it do, so that both ends move forward alone.
    fn longest_runs(&mut self) -> Result<Vec<Run>> {
        let mut runs: Vec<Run> = Vec::new();
        let mut end = 0;
        for first in 0..self.words.len() {
            let Some(shortest) = self.shortest(first) else {
                continue;
            };
            end = end.max(shortest - 1);
            while end < self.words.len() && self.occurs((first, end + 1))? {
                end += 1;
            }
            let inside = runs.last().is_some_and(|last| last.1 >= end);
            if end >= shortest && !inside {
                runs.push((first, end));
            }
        }
        Ok(runs)
    }

    /// The end of the shortest run from `first` that is worth showing.
    fn shortest(&self, first: usize) -> Option<usize> {
        let is_content = |at: usize| {
            let word = self.words.get(at).map_or("", |word| word.of(self.query));
            // A capital at the start says nothing.
            let capital = at > 0 && word.starts_with(char::is_uppercase);
            capital || says_something(word)
        };
        let content = (first..first + CONTENT_RUN).all(is_content);
        let length = if content { CONTENT_RUN } else { RUN };
        let end = first + length;
        (end <= self.words.len() && (first..end).any(is_content)).then_some(end)
    }

    fn occurs(&mut self, run: Run) -> Result<bool> {
        let Some(left) = self.left.checked_sub(1) else {
            return Ok(false);
        };
        self.left = left;
        Ok(!self.hits(run, UNITS_READ)?.is_empty())
    }

    /// Units between the two languages that have the run.
    fn hits(&self, run: Run, limit: usize) -> Result<Vec<Hit>> {
        let phrase = self.span(run).of(self.query).replace('"', " ");
        let mut hits = self.store.search(&Concordance {
            pattern: Pattern::words(&format!("\"{phrase}\""))?,
            side: SearchSide::Source,
            sort: Sort::Relevance,
            filter: Filter::default(),
            limit,
        })?;
        hits.retain(|hit| {
            let unit = &hit.unit.unit;
            unit.source_lang.same_language(self.langs.0)
                && unit.target_lang.same_language(self.langs.1)
        });
        Ok(hits)
    }

    fn span(&self, (first, end): Run) -> Span {
        Span::new(self.words[first].start, self.words[end - 1].end)
    }
}

/// The words of a query as the full-text index takes them.
fn words(text: &str) -> Vec<Span> {
    let inside = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (inside(c), start) {
            (true, None) => start = Some(at),
            (false, Some(first)) => {
                // A lone combining mark is no word.
                if text[first..at].contains(char::is_alphanumeric) {
                    words.push(Span::new(first, at));
                }
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Whether a word says something by itself.
fn says_something(word: &str) -> bool {
    word.chars().count() >= CONTENT_LETTERS || word.starts_with(|c: char| c.is_ascii_digit())
}

/// Of the units that have a run, the one to show: with the most frequent translation,
/// then the newest, then the oldest number.
fn best(span: Span, hits: Vec<Hit>, knowledge: &Knowledge<'_>) -> Option<Fragment> {
    let mut translated: BTreeMap<String, usize> = BTreeMap::new();
    let mut read: Vec<(Hit, Span, Option<Piece>)> = Vec::new();
    for hit in hits {
        let unit = &hit.unit.unit;
        let Some(source_span) = hit.source_spans.first().copied() else {
            continue;
        };
        let source = Told::new(&unit.source, &unit.source_lang);
        let target = Told::new(&unit.target, &unit.target_lang);
        let piece = bracket::bracket(&source, source_span, &target, knowledge);
        if let Some(piece) = &piece {
            let text = piece.span.of(&unit.target).to_lowercase();
            *translated.entry(text).or_default() += 1;
        }
        read.push((hit, source_span, piece));
    }
    let votes = |hit: &Hit, piece: &Option<Piece>| {
        let text = piece
            .as_ref()
            .map(|piece| piece.span.of(&hit.unit.unit.target));
        text.and_then(|text| translated.get(&text.to_lowercase()))
            .copied()
    };
    let (hit, source_span, piece) = read.into_iter().min_by_key(|(hit, _, piece)| {
        Reverse((
            votes(hit, piece),
            hit.unit.unit.changed,
            Reverse(hit.unit.id),
        ))
    })?;
    Some(Fragment {
        span,
        unit: hit.unit,
        source_span,
        target_span: piece.as_ref().map(|piece| piece.span),
        score: piece.map(|piece| piece.score),
    })
}

#[cfg(test)]
mod tests;
