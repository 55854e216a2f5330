//! One text against the memory: the best units, scored and explained.

use std::cmp::Reverse;

use jiff::Timestamp;

use super::alignment::{self, Edit};
use super::index::{Builder, Candidate, Index};
use super::penalty::Penalty;
use super::score::{self, Typed};
use super::side::Side;
use crate::Result;
use crate::memory::{Filter, Store, StoredUnit, UnitId};
use crate::text::{Analysis, Lang};

/// Where a query stands in its story: the source segments around it. `None` is the
/// start or the end of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context<'a> {
    /// The segment before it.
    pub previous: Option<&'a str>,
    /// The segment after it.
    pub next: Option<&'a str>,
}

/// What a lookup returns at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Lowest score, 1–100.
    pub threshold: u8,
    /// Number of matches.
    pub top: usize,
}

impl Default for Limits {
    /// Threshold 70, the five best: what CAT tools show.
    fn default() -> Self {
        Limits {
            threshold: 70,
            top: 5,
        }
    }
}

/// A unit that matches a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// The unit.
    pub unit: StoredUnit,
    /// The fuzzy score: 101 in context, 100 the same text, below that fuzzy.
    pub score: u8,
    /// The score before penalties, 0–100.
    pub base: u8,
    /// Whether the unit stands between the same neighbours as the query.
    pub same_context: bool,
    /// What was taken off, and why.
    pub penalties: Vec<Penalty>,
    /// How the unit's source becomes the query.
    pub edits: Vec<Edit>,
}

impl Match {
    /// The order of a result list: score, base, context, newest, number.
    fn rank(
        &self,
    ) -> (
        Reverse<u8>,
        Reverse<u8>,
        Reverse<bool>,
        Reverse<Timestamp>,
        UnitId,
    ) {
        (
            Reverse(self.score),
            Reverse(self.base),
            Reverse(self.same_context),
            Reverse(self.unit.unit.changed),
            self.unit.id,
        )
    }
}

/// Looks texts of one language pair up in a memory.
///
/// It holds an index over the memory as it was when it was made; the units
/// themselves are read from the memory when they are needed.
pub struct Matcher<'s> {
    store: &'s dyn Store,
    source_lang: Lang,
    index: Index,
}

impl<'s> Matcher<'s> {
    /// Indexes the units of `store` that translate from `source_lang` to `target_lang`
    /// (of any region).
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub fn new(store: &'s dyn Store, source_lang: &Lang, target_lang: &Lang) -> Result<Self> {
        let mut builder = Builder::default();
        store.for_each_unit(&Filter::default(), &mut |stored| {
            let unit = &stored.unit;
            if unit.source_lang.same_language(source_lang)
                && unit.target_lang.same_language(target_lang)
            {
                let side = Side::new(Analysis::new(&unit.source, &unit.source_lang));
                builder.add(stored.id, &side);
            }
            Ok(())
        })?;
        Ok(Matcher {
            store,
            source_lang: source_lang.clone(),
            index: builder.build(),
        })
    }

    /// Number of units that it searches.
    pub fn len(&self) -> usize {
        self.index.len()
    }

    /// Whether there is nothing to search.
    pub fn is_empty(&self) -> bool {
        self.index.is_empty()
    }

    /// The best units for `text`, best first: exactly those that scoring every unit
    /// would give.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub fn lookup(
        &self,
        text: &str,
        context: Option<Context<'_>>,
        limits: Limits,
    ) -> Result<Vec<Match>> {
        let query = Side::new(Analysis::new(text, &self.source_lang));
        let mut candidates = self.index.candidates(&query, limits.threshold);
        candidates.sort_by_key(|candidate| (Reverse(candidate.base), candidate.unit));
        let mut best: Vec<Match> = Vec::new();
        for candidate in candidates {
            // A score is at most the base, but for the one point of context.
            let floor = best
                .get(limits.top.wrapping_sub(1))
                .map_or(0, |last| last.score);
            if reachable(candidate.base) < floor {
                break;
            }
            let Some(found) = self.scored(text, &query, context, candidate)? else {
                continue;
            };
            if found.score >= limits.threshold {
                let place = best.partition_point(|other| other.rank() <= found.rank());
                best.insert(place, found);
                best.truncate(limits.top);
            }
        }
        Ok(best)
    }

    /// The candidate with its score; none when the unit is gone by now.
    fn scored(
        &self,
        text: &str,
        query: &Side,
        context: Option<Context<'_>>,
        candidate: Candidate,
    ) -> Result<Option<Match>> {
        let Some(unit) = self.store.unit(candidate.unit)? else {
            return Ok(None);
        };
        let pair = &unit.unit;
        let source = Side::new(Analysis::new(&pair.source, &pair.source_lang));
        let columns = alignment::align(query, &source);
        let typed_query = Typed {
            text,
            lang: &self.source_lang,
            side: query,
        };
        let typed_unit = Typed {
            text: &pair.source,
            lang: &pair.source_lang,
            side: &source,
        };
        let penalties = score::penalties(typed_query, typed_unit, &columns);
        let same_context = context.is_some_and(|context| stands_in(&unit, context));
        let score = match score::after_penalties(candidate.base, &penalties) {
            score::EXACT if same_context => score::CONTEXT,
            score => score,
        };
        Ok(Some(Match {
            score,
            base: candidate.base,
            same_context,
            penalties,
            edits: alignment::edits(query, &source, &columns),
            unit,
        }))
    }
}

/// The best score that a base can lead to.
fn reachable(base: u8) -> u8 {
    if base == score::EXACT {
        score::CONTEXT
    } else {
        base
    }
}

/// Whether the unit comes from between the same segments. A unit of no story has no
/// neighbours that anybody knows.
fn stands_in(unit: &StoredUnit, context: Context<'_>) -> bool {
    let unit = &unit.unit;
    let known = (unit.story.is_some() && unit.position.is_some())
        || unit.previous.is_some()
        || unit.next.is_some();
    let same = |one: Option<&str>, other: Option<&str>| match (one, other) {
        (Some(one), Some(other)) => score::same_text(one, other),
        (None, None) => true,
        _ => false,
    };
    known
        && same(unit.previous.as_deref(), context.previous)
        && same(unit.next.as_deref(), context.next)
}
