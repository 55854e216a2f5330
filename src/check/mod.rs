//! Quality checks on a source text and its translation.
//!
//! A [`Checker`] is given pairs one after the other and says of each what looks wrong
//! ([`Finding`]): which check, how grave, where on both sides, why, and what to write
//! instead where that is sure. It knows newswire: that `3.400 millones` is `3.4 billion`,
//! that a time is `9:59` in English, that the OTAN is NATO, and that the vice president is
//! a woman.
//!
//! - `side`, `words`, `pair`: a pair taken apart once for all checks, each word looked up
//!   once ever;
//! - `rules`: the tables under `memory/rules/check`, which a translator can correct;
//! - `quantity`, `reconcile`, `figures`: numbers, dates, money, units;
//! - `names`, `quotes`, `negation`, `untranslated`, `friends`, `people`, `proportion`,
//!   `repeated`, `consistency`: one check or two each.
//!
//! Spanish to English has all checks. Other languages have those that need no words of
//! theirs: figures, quotations, lengths, repetitions, consistency.

mod baseline;
mod consistency;
mod figures;
mod finding;
mod friends;
mod keys;
mod levels;
mod names;
mod negation;
mod pair;
mod people;
mod proportion;
mod quantity;
mod quotes;
mod reconcile;
mod repeated;
mod rules;
mod side;
mod table;
mod untranslated;
mod words;

pub use baseline::{BASELINE_HEAD, Baseline};
pub use finding::{Check, Finding, Fix, Severity, UnknownName};
pub use levels::{Level, LevelError, Levels};
pub use pair::Pair;

use consistency::Seen;
use pair::Taken;
use people::People;
use rules::Rules;
use words::Words;

use crate::text::Lang;

/// Checks pairs of one pair of languages.
#[derive(Debug)]
pub struct Checker {
    source: Lang,
    target: Lang,
    rules: &'static Rules,
    words: Words,
    people: People,
    seen: Seen,
    levels: Levels,
    is_desk: bool,
    count: u64,
}

impl Checker {
    /// A checker of translations from `source` into `target`; `levels` say how
    /// grave each check is.
    pub fn new(source: &Lang, target: &Lang, levels: Levels) -> Self {
        let is_desk = source.is_spanish() && target.is_english();
        Checker {
            source: source.clone(),
            target: target.clone(),
            rules: if is_desk {
                Rules::shipped()
            } else {
                Rules::none()
            },
            words: Words::new(source, target),
            people: People::default(),
            seen: Seen::default(),
            levels,
            is_desk,
            count: 0,
        }
    }

    /// What there is to say of the next pair, in the order of [`Check::ALL`].
    pub fn check(&mut self, pair: &Pair<'_>) -> Vec<Finding> {
        self.check_numbered(pair, self.count)
    }

    /// The same of pair number `n`, as messages about other pairs are to call it.
    pub fn check_numbered(&mut self, pair: &Pair<'_>, n: u64) -> Vec<Finding> {
        self.count = n + 1;
        if self.words.keep_small() {
            self.seen.forget();
        }
        let langs = (&self.source, &self.target);
        let taken = Taken::new(pair, langs, &mut self.words, self.rules);
        let mut found = Vec::new();
        self.check_all(pair, &taken, n, &mut found);
        found.retain_mut(|finding| match self.levels.of(finding.check) {
            Level::Off => false,
            Level::At(severity) => {
                finding.severity = severity;
                true
            }
        });
        found.sort_by_key(|finding| finding.check);
        found
    }

    fn check_all(&mut self, pair: &Pair<'_>, taken: &Taken<'_>, n: u64, found: &mut Vec<Finding>) {
        let (words, rules) = (&self.words, self.rules);
        self.seen.check(taken, n, found);
        repeated::check(taken, found);
        let length = proportion::length(taken, self.is_desk);
        if self.is_desk {
            untranslated::check(taken, words, rules, found);
            // What was not translated at all is no wrong pair.
            if !found
                .iter()
                .any(|finding| finding.check == Check::Untranslated)
                && let Some(finding) = proportion::relation(taken, words, length.is_some())
            {
                found.push(finding);
                return;
            }
        }
        if let Some(finding) = length {
            found.push(finding);
            return;
        }
        figures::check(taken, rules, found);
        quotes::check(taken, words, found);
        if self.is_desk {
            names::check(taken, words, rules, found);
            negation::check(taken, rules, found);
            friends::check(taken, words, rules, found);
            self.seen.check_terms(taken, n, words, rules, found);
            self.people.check(taken, pair.story, words, rules, found);
        }
    }
}

#[cfg(test)]
mod tests;
