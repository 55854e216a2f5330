//! A pattern without look-around as an automaton: does a match end, or start, at a place?
//!
//! A lazy automaton reads backwards from the place for `before` and ahead for `after`, and
//! stops at the first match. It cannot hold `\b` of Unicode; patterns with it are simulated
//! state by state, which is slower but just as exact, and linear too.

use regex_automata::hybrid::dfa;
use regex_automata::nfa::thompson::{self, WhichCaptures, pikevm};
use regex_automata::{Anchored, Input, MatchKind};

use super::pattern::cause;

/// Most memory of one compiled pattern, in bytes. The largest of the public files take
/// a tenth.
const SIZE_LIMIT: usize = 4 << 20;

#[derive(Debug)]
pub(super) enum Automaton {
    Lazy(Box<dfa::DFA>),
    Simulated(Box<pikevm::PikeVM>),
}

/// What a search writes to; belongs to one automaton, made when first needed.
#[derive(Debug, Default)]
pub(super) struct Cache(Option<Inner>);

#[derive(Debug)]
enum Inner {
    Lazy(Box<dfa::Cache>),
    Simulated(Box<pikevm::Cache>),
}

impl Automaton {
    /// For matches that end at a place (`before`) or that start there.
    ///
    /// # Errors
    /// What is wrong with the pattern, in words.
    pub(super) fn new(pattern: &str, before: bool) -> Result<Automaton, String> {
        let thompson = thompson::Config::new().nfa_size_limit(Some(SIZE_LIMIT));
        // Without this one the pattern is wrong or too large, whatever runs it.
        let simulated = pikevm::PikeVM::builder()
            .configure(pikevm::Config::new().match_kind(MatchKind::All))
            .thompson(thompson.clone().which_captures(WhichCaptures::Implicit))
            .build(pattern)
            .map_err(|error| match error.size_limit() {
                Some(_) => format!("it compiles to more than {} MiB", SIZE_LIMIT >> 20),
                None => cause(&error),
            })?;
        let config = dfa::DFA::config()
            .match_kind(MatchKind::All)
            .skip_cache_capacity_check(true);
        let lazy = dfa::DFA::builder()
            .configure(config)
            .thompson(thompson.reverse(before).which_captures(WhichCaptures::None))
            .build(pattern);
        Ok(match lazy {
            Ok(lazy) => Automaton::Lazy(Box::new(lazy)),
            Err(_) => Automaton::Simulated(Box::new(simulated)),
        })
    }

    /// Whether a match ends at `at` that starts at `from` or later; for one made for `before`.
    pub(super) fn ends_at(&self, text: &str, from: usize, at: usize, cache: &mut Cache) -> bool {
        let input = Input::new(text).range(from..at);
        match (self, cache.of(self)) {
            (Automaton::Lazy(dfa), Inner::Lazy(cache)) => {
                let input = input.anchored(Anchored::Yes).earliest(true);
                // It gives up only where told to; a doubt counts as no match.
                dfa.try_search_rev(cache, &input)
                    .is_ok_and(|found| found.is_some())
            }
            (Automaton::Simulated(vm), Inner::Simulated(cache)) => {
                // With all matches wanted the last one found is the one that ends last.
                let mut slots = [None; 2];
                vm.search_slots(cache, &input, &mut slots);
                let [_, end] = slots;
                end.is_some_and(|end| end.get() == at)
            }
            _ => false,
        }
    }

    /// Whether a match starts at `at` that ends at `to` or earlier; for one made for `after`.
    pub(super) fn starts_at(&self, text: &str, at: usize, to: usize, cache: &mut Cache) -> bool {
        let input = Input::new(text)
            .range(at..to)
            .anchored(Anchored::Yes)
            .earliest(true);
        match (self, cache.of(self)) {
            (Automaton::Lazy(dfa), Inner::Lazy(cache)) => dfa
                .try_search_fwd(cache, &input)
                .is_ok_and(|found| found.is_some()),
            (Automaton::Simulated(vm), Inner::Simulated(cache)) => {
                vm.search_slots(cache, &input, &mut []).is_some()
            }
            _ => false,
        }
    }
}

impl Cache {
    fn of(&mut self, automaton: &Automaton) -> &mut Inner {
        self.0.get_or_insert_with(|| match automaton {
            Automaton::Lazy(dfa) => Inner::Lazy(Box::new(dfa.create_cache())),
            Automaton::Simulated(vm) => Inner::Simulated(Box::new(vm.create_cache())),
        })
    }
}
