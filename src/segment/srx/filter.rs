//! Which rules could match where: all widened patterns of a language in four automata.
//!
//! 1. One pass over the text finds the places where some break rule's `before` ends;
//!    rules with an empty `before` (`\n` alone breaks) are found by their `after`, in a pass
//!    backwards. Nowhere else can a segment end.
//! 2. At such a place one automaton reads backwards and tells every rule whose
//!    `before` may end there and from where; another reads ahead and leaves of these
//!    the rules whose `after` may follow.
//!
//! The automata are lazy: only the states that the text leads to are built.

use regex_automata::hybrid::dfa::{Cache, DFA, OverlappingState};
use regex_automata::nfa::thompson::{self, WhichCaptures};
use regex_automata::{Anchored, Input, MatchKind, PatternSet};
use regex_syntax::hir::Hir;

use super::pattern::{reach_after, reach_before};

/// A rule as the filter sees it.
pub(super) struct Sides<'r> {
    pub(super) breaks: bool,
    pub(super) before: &'r Hir,
    pub(super) after: &'r Hir,
}

#[derive(Clone, Debug)]
pub(super) struct Filter {
    /// All rules' `before`, backwards.
    before: DFA,
    /// All rules' `after`.
    after: DFA,
    /// The `before` of the break rules that have one.
    ends: Option<DFA>,
    /// The `after` of the other break rules, backwards.
    starts: Option<DFA>,
    /// Whether a break rule with two empty sides makes every place a candidate.
    everywhere: bool,
}

/// What a search needs to write to.
#[derive(Debug)]
pub(super) struct Scratch {
    before: Cache,
    after: Cache,
    ends: Option<Cache>,
    starts: Option<Cache>,
    follows: PatternSet,
    /// By rule: the first place where its `before` may start.
    from: Vec<usize>,
    /// The rules that may match at the place at hand.
    pub(super) hits: Vec<Hit>,
}

/// A rule that may match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hit {
    pub(super) rule: usize,
    /// No match of its `before` starts earlier.
    pub(super) from: usize,
}

/// Not found yet.
const NOWHERE: usize = usize::MAX;

impl Filter {
    /// # Errors
    /// When the rules together are too many or too large.
    pub(super) fn new(rules: &[Sides<'_>]) -> Result<Filter, String> {
        let may_be_empty = |hir: &Hir| {
            hir.properties()
                .minimum_len()
                .is_none_or(|least| least == 0)
        };
        let all = |side: fn(&Sides<'_>) -> Hir| rules.iter().map(side).collect::<Vec<_>>();
        let breaking = || rules.iter().filter(|rule| rule.breaks);
        let led = breaking().filter(|rule| !may_be_empty(rule.before));
        let rest = || breaking().filter(|rule| may_be_empty(rule.before));
        let followed = rest().filter(|rule| !may_be_empty(rule.after));
        Ok(Filter {
            before: automaton(&all(|rule| rule.before.clone()), true)?,
            after: automaton(&all(|rule| rule.after.clone()), false)?,
            ends: any(led.map(|rule| rule.before.clone()).collect(), false)?,
            starts: any(followed.map(|rule| rule.after.clone()).collect(), true)?,
            everywhere: rest().any(|rule| may_be_empty(rule.after)),
        })
    }

    pub(super) fn scratch(&self) -> Scratch {
        let rules = self.before.pattern_len();
        Scratch {
            before: self.before.create_cache(),
            after: self.after.create_cache(),
            ends: self.ends.as_ref().map(DFA::create_cache),
            starts: self.starts.as_ref().map(DFA::create_cache),
            follows: PatternSet::new(rules),
            from: vec![NOWHERE; rules],
            hits: Vec::new(),
        }
    }

    /// The places inside `text` where a segment could end, in order.
    pub(super) fn candidates(&self, text: &str, scratch: &mut Scratch) -> Vec<usize> {
        let inside = |at: &usize| *at > 0 && *at < text.len() && text.is_char_boundary(*at);
        let every = || (1..text.len()).filter(inside).collect();
        if self.everywhere {
            return every();
        }
        let ends = self.ends.as_ref().zip(scratch.ends.as_mut());
        let starts = self.starts.as_ref().zip(scratch.starts.as_mut());
        let ends = ends.map_or(Some(Vec::new()), |(dfa, cache)| {
            passed(dfa, cache, text, false)
        });
        let starts = starts.map_or(Some(Vec::new()), |(dfa, cache)| {
            passed(dfa, cache, text, true)
        });
        let (Some(mut places), Some(starts)) = (ends, starts) else {
            return every();
        };
        places.extend(starts);
        places.retain(inside);
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Leaves in [`Scratch::hits`] the rules that may match at `at`, in order.
    pub(super) fn look(&self, text: &str, at: usize, scratch: &mut Scratch) {
        scratch.hits.clear();
        let first = reach_before(text, at);
        if self.read_back(text, first, at, scratch).is_some() {
            for hit in &mut scratch.hits {
                if let Some(from) = scratch.from.get_mut(hit.rule) {
                    hit.from = std::mem::replace(from, NOWHERE);
                }
                // Of several rules that start at a place, this search tells the later
                // ones a byte too early. That costs nothing but must be a character's.
                while !text.is_char_boundary(hit.from) {
                    hit.from -= 1;
                }
            }
        } else {
            // Any rule may match.
            scratch.from.fill(NOWHERE);
            scratch.hits.clear();
            let rules = 0..scratch.from.len();
            scratch
                .hits
                .extend(rules.map(|rule| Hit { rule, from: first }));
        }
        if scratch.hits.is_empty() {
            return;
        }
        let input = Input::new(text)
            .range(at..reach_after(text, at))
            .anchored(Anchored::Yes);
        scratch.follows.clear();
        let (cache, set) = (&mut scratch.after, &mut scratch.follows);
        if self
            .after
            .try_which_overlapping_matches(cache, &input, set)
            .is_ok()
        {
            let follows = &scratch.follows;
            scratch.hits.retain(|hit| {
                regex_automata::PatternID::new(hit.rule).is_ok_and(|id| follows.contains(id))
            });
        }
        scratch.hits.sort_unstable();
    }

    /// Reads back from `at`; `None` when the automaton gave up.
    fn read_back(&self, text: &str, first: usize, at: usize, scratch: &mut Scratch) -> Option<()> {
        let input = Input::new(text).range(first..at).anchored(Anchored::Yes);
        let mut state = OverlappingState::start();
        loop {
            self.before
                .try_search_overlapping_rev(&mut scratch.before, &input, &mut state)
                .ok()?;
            let Some(found) = state.get_match() else {
                return Some(());
            };
            let rule = found.pattern().as_usize();
            let from = scratch.from.get_mut(rule)?;
            if *from == NOWHERE {
                scratch.hits.push(Hit { rule, from: at });
            }
            *from = found.offset();
        }
    }
}

/// All places at which a match ends (backwards: starts), in the order found; `None` when the
/// automaton gave up.
fn passed(dfa: &DFA, cache: &mut Cache, text: &str, backwards: bool) -> Option<Vec<usize>> {
    let input = Input::new(text);
    let mut state = OverlappingState::start();
    let mut places = Vec::new();
    loop {
        if backwards {
            dfa.try_search_overlapping_rev(cache, &input, &mut state)
                .ok()?;
        } else {
            dfa.try_search_overlapping_fwd(cache, &input, &mut state)
                .ok()?;
        }
        match state.get_match() {
            Some(found) => places.push(found.offset()),
            None => return Some(places),
        }
    }
}

/// One automaton for all of `patterns` as one; `None` when there are none.
fn any(patterns: Vec<Hir>, backwards: bool) -> Result<Option<DFA>, String> {
    if patterns.is_empty() {
        return Ok(None);
    }
    automaton(&[Hir::alternation(patterns)], backwards).map(Some)
}

/// Most memory of the widened patterns, in bytes; the largest public file takes a fiftieth.
const SIZE_LIMIT: usize = 64 << 20;

/// Memory for states before the automaton forgets them and starts over, in bytes. News copy
/// under the largest public file fills a tenth.
const CACHE: usize = 16 << 20;

fn automaton(patterns: &[Hir], backwards: bool) -> Result<DFA, String> {
    let too_large = |_| "the rules together are too large".to_owned();
    let config = thompson::Config::new()
        .reverse(backwards)
        .which_captures(WhichCaptures::None)
        // All matches of text lie between characters anyhow; the search need not check.
        .utf8(false)
        .nfa_size_limit(Some(SIZE_LIMIT));
    let nfa = thompson::Compiler::new()
        .configure(config)
        .build_many_from_hir(patterns)
        .map_err(too_large)?;
    let config = DFA::config()
        .match_kind(MatchKind::All)
        .cache_capacity(CACHE)
        .skip_cache_capacity_check(true);
    DFA::builder()
        .configure(config)
        .build_from_nfa(nfa)
        .map_err(|_| "the rules together are too large".to_owned())
}
