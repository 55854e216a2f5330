//! One memory that proposes its units by itself.
//!
//! It gives the units that may reach a list, best first by what each can reach at best. They
//! are scored in that order, until the list is full of units that none of the rest can come
//! before; where what was proposed ends earlier, more is asked for. So the list is that of
//! scoring every unit, and most units are never read.

use std::cmp::Reverse;

use jiff::Timestamp;

use super::alignment::Table;
use super::lookup::{Limits, Match};
use super::penalty::PenaltyKind;
use super::score;
use super::searched::{self, Query, Searched};
use crate::Result;
use crate::memory::unit::normal_text;
use crate::memory::{Losses, Near, NearText, OwnIndex, Promise, Proposed, UnitId};
use crate::text::Lang;

/// Units that are asked for at first, at least: those that the list has no room for are few,
/// and cost little beside the way to the server.
const FIRST: usize = 12;

/// The same for each place of the list: some lose points that the memory does not count.
const FOR_EACH: usize = 2;

/// How many times more are asked for when they did not do: to look through the candidates once
/// more costs the server more than some hundred units cost.
const MORE: usize = 64;

/// What differences of the texts cost at least.
const LOSSES: Losses = Losses {
    value: PenaltyKind::Number.points(),
    name: PenaltyKind::Name.points(),
    together: score::VALUE_CAP,
    other: PenaltyKind::Other.points(),
};

/// Texts that are asked for at once, at most: by then the way to the server is a small part.
const AT_ONCE: usize = 64;

/// Units that come at once, at most, where more than one text is asked for: some megabytes.
const UNITS_AT_ONCE: usize = 4_000;

/// How many units are asked for at first.
fn most_at_first(limits: Limits) -> usize {
    FIRST.max(limits.top.saturating_mul(FOR_EACH))
}

/// Texts, given by their numbers, in portions that are asked for at once; `most` tells how many
/// units of each may come.
fn portions(texts: &[usize], most: impl Fn(&usize) -> usize) -> Vec<&[usize]> {
    let mut portions = Vec::new();
    let mut rest = texts;
    while !rest.is_empty() {
        let mut widest = 0;
        let fits = rest.iter().zip(1..=AT_ONCE).take_while(|(text, count)| {
            widest = widest.max(most(text));
            *count == 1 || widest.saturating_mul(*count) <= UNITS_AT_ONCE
        });
        let (portion, others) = rest.split_at(fits.count());
        portions.push(portion);
        rest = others;
    }
    portions
}

/// A text and its neighbours as a memory has them.
struct Normal<'a> {
    text: &'a str,
    neighbours: Option<(Option<String>, Option<String>)>,
}

impl<'a> Normal<'a> {
    fn of(query: &Query<'a>) -> Self {
        let normal = |text: Option<&str>| text.map(|text| normal_text(text).into_owned());
        Normal {
            text: query.text,
            neighbours: query
                .context
                .map(|context| (normal(context.previous), normal(context.next))),
        }
    }

    fn near(&self, limits: Limits) -> NearText<'_> {
        NearText {
            text: self.text,
            score: limits.threshold.clamp(1, score::EXACT),
            neighbours: self
                .neighbours
                .as_ref()
                .map(|(previous, next)| (previous.as_deref(), next.as_deref())),
        }
    }
}

/// A memory that proposes what is near a text, for one pair of languages.
pub(super) struct Proposing<'s> {
    memory: &'s dyn OwnIndex,
    searched: Searched<'s>,
    source_lang: Lang,
    target_lang: Lang,
    /// Whether the memory has to look at every unit.
    by_scan: bool,
}

impl<'s> Proposing<'s> {
    pub(super) fn new(
        memory: &'s dyn OwnIndex,
        searched: Searched<'s>,
        (source_lang, target_lang): (&Lang, &Lang),
    ) -> Self {
        Proposing {
            memory,
            searched,
            source_lang: source_lang.clone(),
            target_lang: target_lang.clone(),
            by_scan: false,
        }
    }

    /// Has the memory look at every unit, to be compared with.
    pub(super) fn by_scan(self) -> Self {
        Proposing {
            by_scan: true,
            ..self
        }
    }

    /// Whether some unit came in by this origin.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn has_origin(&self, origin: &str) -> Result<bool> {
        let (source, target) = (&self.source_lang, &self.target_lang);
        self.memory.has_origin(origin, source, target)
    }

    /// Number of units that are searched.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn units(&self) -> Result<usize> {
        let (source, target) = (&self.source_lang, &self.target_lang);
        let units = self.memory.units_between(source, target)?;
        Ok(usize::try_from(units).unwrap_or(usize::MAX))
    }

    /// The best units for each text, best first: exactly those that scoring every unit would
    /// give. The texts are asked for together; those for which too little was proposed are asked
    /// for again, together too.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn best_each(&self, queries: &[(Query<'_>, Limits)]) -> Result<Vec<Vec<Match>>> {
        let texts: Vec<Normal<'_>> = queries.iter().map(|(query, _)| Normal::of(query)).collect();
        let mut lists = vec![Vec::new(); queries.len()];
        let wants_units = |at: &usize| queries[*at].1.top > 0;
        let mut open: Vec<usize> = (0..queries.len()).filter(wants_units).collect();
        let mut factor = 1;
        while !open.is_empty() {
            let mut left = Vec::new();
            let most = |at: &usize| most_at_first(queries[*at].1).saturating_mul(factor);
            for portion in portions(&open, most) {
                let most = portion.iter().map(most).max().unwrap_or(FIRST);
                let near: Vec<NearText<'_>> = portion
                    .iter()
                    .map(|&at| texts[at].near(queries[at].1))
                    .collect();
                for (&at, proposed) in portion.iter().zip(self.proposed(&near, most)?) {
                    let (query, limits) = &queries[at];
                    match self.list(query, *limits, proposed) {
                        Some(list) => lists[at] = list,
                        None => left.push(at),
                    }
                }
            }
            open = left;
            factor = factor.saturating_mul(MORE);
        }
        Ok(lists)
    }

    /// What the memory proposes for each of the texts.
    fn proposed(&self, texts: &[NearText<'_>], most: usize) -> Result<Vec<Proposed>> {
        let near = Near {
            source_lang: &self.source_lang,
            target_lang: &self.target_lang,
            filter: &self.searched.filter,
            losses: LOSSES,
            most,
            texts,
        };
        match self.by_scan {
            true => self.memory.near_by_scan(&near),
            false => self.memory.near(&near),
        }
    }

    /// The list, where what was proposed holds all of it.
    fn list(&self, query: &Query<'_>, limits: Limits, proposed: Proposed) -> Option<Vec<Match>> {
        let mut table = Table::default();
        let mut list: Vec<Match> = Vec::new();
        let mut last = None;
        for proposal in proposed.units {
            let (changed, id) = (proposal.unit.unit.changed, proposal.unit.id);
            let reaches = Reaches {
                at_best: proposal.at_best,
                changed,
                id,
            };
            if is_complete(&list, limits, reaches) {
                return Some(list);
            }
            last = Some(reaches);
            let is_wanted = |base: u8| {
                let at_best = Promise {
                    score: if base == score::EXACT {
                        score::CONTEXT
                    } else {
                        base
                    },
                    base,
                    in_context: true,
                };
                base >= limits.threshold.min(score::EXACT)
                    && !is_complete(&list, limits, Reaches { at_best, ..reaches })
            };
            let by = (&self.searched.charges, &mut table);
            let found = searched::scored(query, proposal.unit, None, by, &is_wanted);
            if let Some(found) = found.filter(|found| found.score >= limits.threshold) {
                let place = list.partition_point(|other| other.rank() <= found.rank());
                list.insert(place, found);
                list.truncate(limits.top);
            }
        }
        // What was not proposed ranks behind the last that was.
        let is_rest_behind = last.is_some_and(|last| is_complete(&list, limits, last));
        (proposed.are_all || is_rest_behind).then_some(list)
    }
}

/// What a unit can reach at best, and what decides between it and others that reach the same.
#[derive(Clone, Copy)]
struct Reaches {
    at_best: Promise,
    changed: Timestamp,
    id: UnitId,
}

impl Reaches {
    /// More comes first.
    fn key(self) -> impl Ord {
        (self.at_best, self.changed, Reverse(self.id))
    }
}

/// Whether the list is full of units that rank before what a unit can reach.
fn is_complete(list: &[Match], limits: Limits, reaches: Reaches) -> bool {
    let Some(last) = list.get(limits.top.wrapping_sub(1)) else {
        return false;
    };
    let reached = Reaches {
        at_best: Promise {
            score: last.score,
            base: last.base,
            in_context: last.same_context,
        },
        changed: last.unit.unit.changed,
        id: last.unit.id,
    };
    reached.key() >= reaches.key()
}
