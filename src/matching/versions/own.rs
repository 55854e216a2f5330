//! What the last translation offers where the memory has nothing.
//!
//! That a segment is the old one, changed, is known without a score; so what it was
//! translated with is offered even where a look-up would not find it, but for a headline of
//! which next to nothing is left. A segment that was translated together with its neighbours
//! is offered all of that.

use std::ops::Range;

use super::super::alignment::Table;
use super::super::cover::MAX_JOIN;
use super::super::lookup::Match;
use super::super::pretranslate::{Draft, Placed};
use super::super::score::EXACT;
use super::CHANGED;
use super::likeness::difference;
use super::translated::{Held, Treatment};
use crate::memory::StoredUnit;
use crate::text::{Lang, Span};

/// A draft with what the last translation offers beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    /// The draft. Neighbours in one paragraph that the last translation had as one are one.
    pub draft: Draft,
    /// The unit that its segments are only a part of, as if it was found in the first memory.
    pub whole: Option<Match>,
}

/// The drafts of a new version with what the last translation offers. Where the memory has
/// nothing, the unit of the very segments is found for them if it scores `least` or better,
/// by default as much as a changed segment does.
pub fn offered(
    drafts: Vec<Draft>,
    segments: &[Placed<'_>],
    treatments: &[Treatment],
    lang: &Lang,
    least: Option<u8>,
) -> Vec<Offered> {
    let least = least.unwrap_or(CHANGED);
    let mut table = Table::default();
    let mut matched = |unit: &StoredUnit, text: &str| matched(unit, text, lang, &mut table);
    let mut offered = Vec::with_capacity(drafts.len());
    let mut rest = drafts.into_iter().peekable();
    while let Some(mut draft) = rest.next() {
        let Some(held) = held(&draft, treatments) else {
            offered.push(Offered { draft, whole: None });
            continue;
        };
        while let Some(next) = rest.next_if(|next| joins(&draft, next, held, segments, treatments))
        {
            draft.source = [&*draft.source, &next.source].join(" ");
            draft.span = Span::new(draft.span.start, next.span.end);
            draft.count = next.first + next.count - draft.first;
        }
        let is_all = is_all(&held.old, &draft, treatments);
        let is_own = |found: &Match| found.memory == 0 && found.unit.id == held.unit.id;
        let whole = match draft.found.take() {
            // A look-up may find the unit of which this is but a part.
            Some(found) if is_own(&found) && found.score < EXACT && !is_all => Some(found),
            Some(found) => {
                draft.found = Some(found);
                (!is_all).then(|| matched(&held.unit, &draft.source))
            }
            None if is_all => {
                let own = matched(&held.unit, &draft.source);
                draft.found = Some(own).filter(|own| own.score >= least);
                None
            }
            None => Some(matched(&held.unit, &draft.source)),
        };
        offered.push(Offered { draft, whole });
    }
    offered
}

/// The unit of the last version that a draft's only segment is in.
fn held<'t>(draft: &Draft, treatments: &'t [Treatment]) -> Option<&'t Held> {
    let treatment = treatments.get(draft.first)?;
    treatment.held.as_ref().filter(|_| draft.count == 1)
}

/// Whether the next draft has nothing either and was translated together with this one.
fn joins(
    draft: &Draft,
    next: &Draft,
    with: &Held,
    segments: &[Placed<'_>],
    treatments: &[Treatment],
) -> bool {
    let paragraph = |n: usize| segments.get(n).map(|segment| segment.paragraph);
    draft.found.is_none()
        && next.found.is_none()
        && draft.first + draft.count == next.first
        && draft.count < MAX_JOIN
        && paragraph(draft.first) == paragraph(next.first)
        && held(next, treatments).is_some_and(|held| held.unit.id == with.unit.id)
}

/// Whether a draft's segments come from all of some segments of the last version.
fn is_all(old: &Range<usize>, draft: &Draft, treatments: &[Treatment]) -> bool {
    let range = draft.first..draft.first + draft.count;
    let treated = treatments.get(range).unwrap_or_default();
    old.clone()
        .all(|at| treated.iter().any(|treatment| treatment.from.contains(&at)))
        // One of two that were one is not all of it.
        && treatments
            .iter()
            .skip(draft.first + draft.count)
            .take(1)
            .chain(treatments[..draft.first].last())
            .all(|beside| treated.iter().all(|one| one.from != beside.from))
}

/// How a text matches a unit, whatever the score.
fn matched(unit: &StoredUnit, text: &str, lang: &Lang, table: &mut Table) -> Match {
    let difference = difference(text, &unit.unit.source, lang, table);
    Match {
        unit: unit.clone(),
        score: difference.score,
        base: difference.base,
        same_context: false,
        reversed: false,
        memory: 0,
        penalties: difference.penalties,
        edits: difference.edits,
    }
}
