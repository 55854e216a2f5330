//! One memory that proposes its units by itself.
//!
//! It gives the units that may reach a list, best first by what each can reach at best. They
//! are scored in that order, until the list is full of units that none of the rest can come
//! before; where what was proposed ends earlier, more is asked for. So the list is that of
//! scoring every unit, and most units are never read.

use super::alignment::Table;
use super::lookup::{Limits, Match};
use super::penalty::PenaltyKind;
use super::score;
use super::searched::{self, Query, Searched};
use crate::Result;
use crate::memory::unit::normal_text;
use crate::memory::{Losses, Near, NearText, OwnIndex, Promise, Proposal, Proposed};
use crate::text::Lang;

/// Units that are asked for at first, at least: those that the list has no room for are few,
/// and cost little beside the way to the server.
const FIRST: usize = 12;

/// The same for each place of the list: some lose points that the memory does not count.
const FOR_EACH: usize = 2;

/// How many times more are asked for when they did not do.
const MORE: usize = 8;

/// What differences of the texts cost at least.
const LOSSES: Losses = Losses {
    value: PenaltyKind::Number.points(),
    name: PenaltyKind::Name.points(),
    together: score::VALUE_CAP,
    other: PenaltyKind::Other.points(),
};

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

    /// The best units, best first: exactly those that scoring every unit would give.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn best(&self, query: &Query<'_>, limits: Limits) -> Result<Vec<Match>> {
        if limits.top == 0 {
            return Ok(Vec::new());
        }
        let normal = |text: Option<&str>| text.map(|text| normal_text(text).into_owned());
        let neighbours = query
            .context
            .map(|context| (normal(context.previous), normal(context.next)));
        let mut most = FIRST.max(limits.top.saturating_mul(FOR_EACH));
        loop {
            let text = NearText {
                text: query.text,
                score: limits.threshold.clamp(1, score::EXACT),
                neighbours: neighbours
                    .as_ref()
                    .map(|(previous, next)| (previous.as_deref(), next.as_deref())),
            };
            let near = Near {
                source_lang: &self.source_lang,
                target_lang: &self.target_lang,
                filter: &self.searched.filter,
                losses: LOSSES,
                most,
                texts: &[text],
            };
            let proposed = match self.by_scan {
                true => self.memory.near_by_scan(&near)?,
                false => self.memory.near(&near)?,
            };
            let proposed = proposed.into_iter().next().unwrap_or_default();
            if let Some(list) = self.list(query, limits, proposed) {
                return Ok(list);
            }
            most = most.saturating_mul(MORE);
        }
    }

    /// The list, where what was proposed holds all of it.
    fn list(&self, query: &Query<'_>, limits: Limits, proposed: Proposed) -> Option<Vec<Match>> {
        let mut table = Table::default();
        let mut list: Vec<Match> = Vec::new();
        let mut last = None;
        for proposal in proposed.units {
            if is_complete(&list, limits, &proposal) {
                return Some(list);
            }
            last = Some(Proposal {
                unit: proposal.unit.clone(),
                ..proposal
            });
            let charges = &self.searched.charges;
            let found = searched::scored(query, proposal.unit, None, charges, &mut table);
            if found.score >= limits.threshold {
                let place = list.partition_point(|other| other.rank() <= found.rank());
                list.insert(place, found);
                list.truncate(limits.top);
            }
        }
        // What was not proposed ranks behind the last that was.
        let is_rest_behind = last.is_some_and(|last| is_complete(&list, limits, &last));
        (proposed.are_all || is_rest_behind).then_some(list)
    }
}

/// Whether the list is full of units that rank before what `proposal` can reach, and so before
/// all that is proposed behind it.
fn is_complete(list: &[Match], limits: Limits, proposal: &Proposal) -> bool {
    let Some(last) = list.get(limits.top.wrapping_sub(1)) else {
        return false;
    };
    let reached = Promise {
        score: last.score,
        base: last.base,
        in_context: last.same_context,
    };
    let key = |promise: Promise, changed, id| (promise, changed, std::cmp::Reverse(id));
    let unit = &last.unit;
    key(reached, unit.unit.changed, unit.id)
        >= key(
            proposal.at_best,
            proposal.unit.unit.changed,
            proposal.unit.id,
        )
}
