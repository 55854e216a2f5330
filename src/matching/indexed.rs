//! One memory with its index: the units that match a query best.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::path::PathBuf;

use super::alignment;
use super::index::{Builder, Candidate, Index};
use super::lookup::{Context, Limits, Match};
use super::penalty::Charges;
use super::score::{self, Typed};
use super::side::Side;
use crate::Result;
use crate::memory::{Filter, Store, StoredUnit, Unit, UnitId};
use crate::text::{Analysis, Lang};

/// A memory to be searched, and how.
pub struct Searched<'s> {
    /// The memory.
    pub store: &'s dyn Store,
    /// Where its index is kept; none keeps it in working memory alone.
    pub beside: Option<PathBuf>,
    /// Only these of its units are found.
    pub filter: Filter,
    /// What its units lose.
    pub charges: Charges,
}

/// A text that is looked up, taken apart once for all memories.
pub(super) struct Query<'a> {
    pub(super) text: &'a str,
    pub(super) lang: &'a Lang,
    pub(super) side: &'a Side,
    pub(super) context: Option<Context<'a>>,
}

/// A memory with the index of one pair of languages.
pub(super) struct Indexed<'s> {
    searched: Searched<'s>,
    index: Index,
    /// The units that pass the filter; none lets all pass.
    allowed: Option<HashSet<UnitId>>,
}

impl<'s> Indexed<'s> {
    /// Indexes the units between the two languages.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn open(
        searched: Searched<'s>,
        source_lang: &Lang,
        target_lang: &Lang,
    ) -> Result<Self> {
        let mut builder = Builder::default();
        searched
            .store
            .match_texts(source_lang, target_lang, &mut |text| {
                builder.add(text.unit, &Side::new(Analysis::new(text.text, text.lang)));
                Ok(())
            })?;
        let allowed = match searched.filter == Filter::default() {
            true => None,
            false => Some(searched.store.unit_ids(&searched.filter)?.into_iter()),
        };
        Ok(Indexed {
            searched,
            index: builder.build(),
            allowed: allowed.map(Iterator::collect),
        })
    }

    /// Number of units that are searched.
    pub(super) fn len(&self) -> usize {
        self.index.len()
    }

    /// The best units, best first: exactly those that scoring every unit would give.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn best(&self, query: &Query<'_>, limits: Limits) -> Result<Vec<Match>> {
        let mut candidates = self.index.candidates(query.side, limits.threshold);
        candidates.sort_by_key(|candidate| (Reverse(candidate.base), candidate.unit));
        let mut best: Vec<Match> = Vec::new();
        for candidate in candidates {
            let passes = |allowed: &HashSet<UnitId>| allowed.contains(&candidate.unit);
            if !self.allowed.as_ref().is_none_or(passes) {
                continue;
            }
            // A score is at most the base, but for the one point of context.
            let floor = best
                .get(limits.top.wrapping_sub(1))
                .map_or(0, |last| last.score);
            if reachable(candidate.base) < floor {
                break;
            }
            let Some(found) = self.scored(query, candidate)? else {
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
    fn scored(&self, query: &Query<'_>, candidate: Candidate) -> Result<Option<Match>> {
        let Some(stored) = self.searched.store.unit(candidate.unit)? else {
            return Ok(None);
        };
        let reversed = !stored.unit.source_lang.same_language(query.lang);
        let unit = match reversed {
            true => turned(stored),
            false => stored,
        };
        let pair = &unit.unit;
        let source = Side::new(Analysis::new(&pair.source, &pair.source_lang));
        let columns = alignment::align(query.side, &source);
        let typed_query = Typed {
            text: query.text,
            lang: query.lang,
            side: query.side,
        };
        let typed_unit = Typed {
            text: &pair.source,
            lang: &pair.source_lang,
            side: &source,
        };
        let mut penalties = score::penalties(typed_query, typed_unit, &columns);
        let charges = &self.searched.charges;
        penalties.extend(charges.penalties(pair.origin.as_deref(), reversed));
        let same_context = query
            .context
            .is_some_and(|context| !reversed && stands_in(&unit, context));
        let score = match score::after_penalties(candidate.base, &penalties) {
            score::EXACT if same_context => score::CONTEXT,
            score => score,
        };
        Ok(Some(Match {
            score,
            base: candidate.base,
            same_context,
            reversed,
            memory: 0,
            penalties,
            edits: alignment::edits(query.side, &source, &columns),
            unit,
        }))
    }
}

/// The unit as if it had been translated the other way round.
fn turned(stored: StoredUnit) -> StoredUnit {
    let unit = stored.unit;
    StoredUnit {
        id: stored.id,
        unit: Unit {
            source_lang: unit.target_lang,
            target_lang: unit.source_lang,
            source: unit.target,
            target: unit.source,
            // They are texts of what is now the target.
            previous: None,
            next: None,
            ..unit
        },
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
