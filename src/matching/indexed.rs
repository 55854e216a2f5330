//! One memory with its index: the units that match a query best.
//!
//! The index proposes units with their scores; they are read and scored again by their
//! texts. What the index cannot know (how white space was typed, say) may cost a unit one
//! more point; then the list is drawn again, longer, until no unit that was left out can
//! belong to it. What changed in the memory since the index was made is held in a second,
//! small index.

use std::cell::RefCell;
use std::collections::HashSet;

use super::alignment::Table;
use super::base::{Base, KEPT_FROM, Wanted};
use super::compare::Typed;
use super::index::{Ask, Best, Class, Delta, Found, Scratch, context_hash};
use super::kept;
use super::lookup::{Limits, Match};
use super::penalty::PenaltyKind;
use super::score;
use super::searched::{self, Query, Searched};
use super::side::Side;
use crate::Result;
use crate::memory::unit::normal_text;
use crate::memory::{Filter, UnitId};
use crate::text::placeable::Convention;
use crate::text::{Analysis, Lang};

/// Units that may change before an index is made anew, at least; and as a share of the
/// units that it holds: looking them up costs little beside the rest.
const LEAST_CHANGES: usize = 2_000;
/// See [`LEAST_CHANGES`].
const SHARE_OF_CHANGES: usize = 16;

/// How many times longer a list is drawn when units lost points that the index did not
/// know of.
const LONGER: usize = 4;

/// A memory with the index of one pair of languages.
pub(super) struct Indexed<'s> {
    searched: Searched<'s>,
    source_lang: Lang,
    target_lang: Lang,
    state: RefCell<State>,
    note: Option<String>,
}

/// What is known of a memory at one of its generations.
struct State {
    /// None before anything was compared with the memory.
    generation: Option<u64>,
    base: Base,
    /// Units of the base that have gone or changed.
    stale: HashSet<UnitId>,
    /// Units that have come or changed.
    delta: Delta,
    /// The units that pass the filter; none lets all pass.
    allowed: Option<HashSet<UnitId>>,
    /// A language of units whose numbers are written by another convention than those of
    /// the copy that is looked up.
    elsewhere: Option<Lang>,
    scratch: Scratch,
}

impl State {
    /// The memory as the index saw it.
    fn new(base: Base) -> Self {
        State {
            generation: None,
            base,
            stale: HashSet::new(),
            delta: Delta::default(),
            allowed: None,
            elsewhere: None,
            scratch: Scratch::default(),
        }
    }

    /// The units that score best by the numbers of the index, best first.
    fn search(&mut self, ask: &Ask<'_>, limits: Limits) -> Vec<Found> {
        let allowed = self.allowed.as_ref();
        let allows =
            |unit: UnitId| allowed.is_none_or(|units| units.contains(&unit)) && (ask.passes)(unit);
        let stale = &self.stale;
        let in_base = |unit: UnitId| (stale.is_empty() || !stale.contains(&unit)) && allows(unit);
        let mut best = Best::new(limits.top, limits.threshold);
        let scratch = &mut self.scratch;
        let asked = |passes| Ask { passes, ..*ask };
        self.base
            .index()
            .search(&asked(&in_base), scratch, &mut best);
        if self.delta.len() > 0 {
            self.delta.search(&asked(&allows), scratch, &mut best);
        }
        best.into_list()
    }

    /// See [`State::elsewhere`].
    fn find_elsewhere(&self, lang: &Lang) -> Option<Lang> {
        let here = Convention::of(lang);
        let index = self.base.index();
        let classes = index.classes().chain(self.delta.classes());
        let mut langs = classes.filter_map(|class| class.lang.parse().ok());
        langs.find(|lang| Convention::of(lang) != here)
    }
}

/// The units that pass the filter of a memory; none lets all pass.
fn allowed(searched: &Searched<'_>) -> Result<Option<HashSet<UnitId>>> {
    if searched.filter == Filter::default() {
        return Ok(None);
    }
    let units = searched.store.unit_ids(&searched.filter)?;
    Ok(Some(units.into_iter().collect()))
}

impl<'s> Indexed<'s> {
    /// Finds or makes the index of the units between the two languages.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn open(
        searched: Searched<'s>,
        source_lang: &Lang,
        target_lang: &Lang,
    ) -> Result<Self> {
        let wanted = Wanted {
            searched: &searched,
            source_lang,
            target_lang,
        };
        let (base, note) = match wanted.kept()? {
            Ok(base) => (base, None),
            Err(note) => {
                let base = wanted.made()?;
                // Of a small memory none is kept, and none is missed.
                let is_kept = base.units() >= KEPT_FROM;
                (base, note.filter(|_| is_kept))
            }
        };
        let mut indexed = Indexed {
            source_lang: source_lang.clone(),
            target_lang: target_lang.clone(),
            state: RefCell::new(State::new(base)),
            note,
            searched,
        };
        let is_new = indexed.catch_up(&mut indexed.state.borrow_mut())?;
        if is_new && let Some(path) = &indexed.searched.beside {
            let note = format!("{} is of another state of the memory", path.display());
            indexed.note.get_or_insert(note);
        }
        Ok(indexed)
    }

    /// What was wrong with the index beside the memory, so that it was made anew.
    pub(super) fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// Whether some unit came in by this origin.
    pub(super) fn has_origin(&self, origin: &str) -> bool {
        let state = self.state.borrow();
        let index = state.base.index();
        let mut classes = index.classes().chain(state.delta.classes());
        classes.any(|class| class.origin == Some(origin))
    }

    /// Number of units that are searched.
    pub(super) fn len(&self) -> usize {
        let state = self.state.borrow();
        state.base.units() + state.delta.len()
    }

    /// The best units, best first: exactly those that scoring every unit would give.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn best(&self, query: &Query<'_>, limits: Limits) -> Result<Vec<Match>> {
        let mut state = self.state.borrow_mut();
        let mut list = None;
        loop {
            self.searched.store.moment(&mut || {
                if Some(self.searched.store.generation()?) == state.generation {
                    list = Some(self.list(&mut state, query, limits)?);
                }
                Ok(())
            })?;
            if let Some(list) = list {
                return Ok(list);
            }
            self.catch_up(&mut state)?;
        }
    }

    /// Takes in what changed in the memory; tells whether the index was made anew for it.
    fn catch_up(&self, state: &mut State) -> Result<bool> {
        let store = self.searched.store;
        let generation = store.generation()?;
        if Some(generation) == state.generation {
            return Ok(false);
        }
        let known = state.generation.unwrap_or(state.base.generation);
        let most = LEAST_CHANGES.max(state.base.units() / SHARE_OF_CHANGES);
        let changed = store.changed_since(known)?;
        let mut is_new = false;
        match &changed {
            Some(changed) if state.stale.len() + changed.len() <= most => {
                for unit in changed {
                    state.stale.insert(*unit);
                    state.delta.remove(*unit);
                }
                let (source, target) = (&self.source_lang, &self.target_lang);
                store.match_texts_of(changed, source, target, &mut |text| {
                    state.delta.add(text);
                    Ok(())
                })?;
                state.generation = Some(generation);
            }
            _ => {
                let wanted = Wanted {
                    searched: &self.searched,
                    source_lang: &self.source_lang,
                    target_lang: &self.target_lang,
                };
                if let (None, Some(path)) = (&changed, &self.searched.beside) {
                    // The memory never stood where the index says: an older copy of it
                    // was put in its place. That it is left is no harm.
                    let _ = kept::discard(path);
                }
                *state = State::new(wanted.newer(known, most)?);
                is_new = true;
                // What changed while it was made comes with the next look-up.
                state.generation = Some(state.base.generation);
            }
        }
        state.allowed = allowed(&self.searched)?;
        state.elsewhere = state.find_elsewhere(&self.source_lang);
        Ok(is_new)
    }

    /// The list for a query, as the memory stands.
    fn list(&self, state: &mut State, query: &Query<'_>, limits: Limits) -> Result<Vec<Match>> {
        let same = self.same_text_elsewhere(state, query)?;
        let known: HashSet<UnitId> = same.iter().map(|found| found.unit.id).collect();
        let unknown = |unit: UnitId| !known.contains(&unit);
        let mut table = Table::default();
        let mut top = limits.top;
        loop {
            let found = self.found(state, query, Limits { top, ..limits }, &unknown);
            let mut list = same.clone();
            for unit in &found {
                list.extend(self.scored(query, unit, &mut table)?);
            }
            list.retain(|found| found.score >= limits.threshold);
            list.sort_by_key(Match::rank);
            list.truncate(limits.top);
            // Units that were left out rank behind the last one that was not.
            let is_last = |left: &Found| {
                let last = list.get(limits.top.wrapping_sub(1));
                last.is_some_and(|last| as_found(last) <= *left)
            };
            if found.len() < top || found.last().is_none_or(is_last) {
                return Ok(list);
            }
            top = top.saturating_mul(LONGER);
        }
    }

    /// The units that score best by the numbers of the index.
    fn found(
        &self,
        state: &mut State,
        query: &Query<'_>,
        limits: Limits,
        passes: &dyn Fn(UnitId) -> bool,
    ) -> Vec<Found> {
        let context = query.context.map(|context| {
            let text = |text: Option<&'_ str>| text.map(|text| normal_text(text).into_owned());
            context_hash(
                text(context.previous).as_deref(),
                text(context.next).as_deref(),
            )
        });
        let charge = |class: Class<'_>| {
            let in_other_region = class.lang != query.lang.as_str()
                && class
                    .lang
                    .parse()
                    .is_ok_and(|lang| score::other_region(query.lang, &lang));
            let points = |kind: PenaltyKind, is_due: bool| kind.points() * u8::from(is_due);
            let region = points(PenaltyKind::Region, in_other_region);
            let tags = points(PenaltyKind::Tags, class.tags != query.tags);
            let charges = &self.searched.charges;
            charges
                .penalties(class.origin, class.reversed)
                .iter()
                .fold(region + tags, |sum, penalty| {
                    sum.saturating_add(penalty.points)
                })
        };
        let ask = Ask {
            query: query.typed(),
            context,
            passes,
            charge: &charge,
        };
        state.search(&ask, limits)
    }

    /// Units of regions with other number conventions whose text is the query's own. Their
    /// numbers mean something else there, so that they are not found by what the query's
    /// mean here.
    fn same_text_elsewhere(&self, state: &mut State, query: &Query<'_>) -> Result<Vec<Match>> {
        let Some(lang) = state.elsewhere.clone() else {
            return Ok(Vec::new());
        };
        let side = Side::new(Analysis::new(query.text, &lang));
        let ask = Ask {
            query: Typed {
                text: query.text,
                lang: &lang,
                side: &side,
            },
            context: None,
            passes: &|_| true,
            charge: &|_| 0,
        };
        let all = Limits {
            threshold: score::EXACT,
            top: usize::MAX,
        };
        let mut same = Vec::new();
        let mut table = Table::default();
        for unit in state.search(&ask, all) {
            let found = self.scored(query, &unit, &mut table)?;
            same.extend(
                found.filter(|found| score::same_text(&found.unit.unit.source, query.text)),
            );
        }
        Ok(same)
    }

    /// The unit with its score; none when it is gone by now.
    fn scored(&self, query: &Query<'_>, found: &Found, table: &mut Table) -> Result<Option<Match>> {
        let stored = self.searched.store.unit(found.unit)?;
        let by = (&self.searched.charges, table);
        let base = Some(found.base);
        Ok(stored.and_then(|stored| searched::scored(query, stored, base, by, &|_| true)))
    }
}

/// A match as the index orders it.
fn as_found(found: &Match) -> Found {
    Found {
        unit: found.unit.id,
        score: found.score,
        base: found.base,
        context: found.same_context,
        changed: found.unit.unit.changed.as_second(),
    }
}
