//! One side of a rule, compiled, and the exact answer whether it matches at a place.
//!
//! The two sides of a rule are compiled apart: what groups one side has can
//! neither shift nor meet those of the other. `before` must have a match that *ends*
//! at the place, `after` one that *starts* there; which of several matches an
//! engine would prefer is no matter, only whether there is one.
//!
//! A pattern without look-around and back references runs on the automata of the
//! `regex` crates, whose time is linear whatever the pattern. Any other runs on
//! `fancy-regex`, which backtracks and is stopped at [`BACKTRACK_LIMIT`].

use fancy_regex::RegexInput;
use regex_syntax::hir::Hir;

use super::automaton::{Automaton, Cache};
use super::edges;
use super::notation;
use super::widen;

/// How far `before` looks back and `after` ahead, in bytes: longer than any sentence
/// that a rule has to see whole, and a bound on the work at one place.
pub(super) const REACH: usize = 512;

/// Most steps back that one match may take. A rule of the public files that needs
/// backtracking takes a few dozen; past this it counts as no match.
const BACKTRACK_LIMIT: usize = 20_000;

/// Most memory of one pattern compiled for backtracking, in bytes.
const SIZE_LIMIT: usize = 4 << 20;

/// What runs a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    /// Automata: time linear in the text, whatever the pattern.
    Linear,
    /// Backtracking, for look-around and back references; bounded.
    Backtracking,
}

/// A side of a rule.
#[derive(Debug)]
pub(super) struct Pattern {
    matcher: Matcher,
    /// A pattern of the automata that matches wherever this one does.
    pub(super) wide: Hir,
}

#[derive(Debug)]
enum Matcher {
    /// The empty pattern: matches at every place.
    Anything,
    Linear(Automaton),
    Backtracking {
        regex: Box<fancy_regex::Regex>,
        /// A look-ahead that closes a `before`: it looks beyond the place.
        tail: Option<Box<fancy_regex::Regex>>,
    },
}

/// A match that was given up: it took more steps than a pattern may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct GaveUp;

impl Pattern {
    /// Compiles what stands before a break.
    ///
    /// # Errors
    /// What is wrong with the pattern, in words.
    pub(super) fn before(pattern: &str) -> Result<Pattern, String> {
        Pattern::compile(pattern, true)
    }

    /// Compiles what stands after a break.
    ///
    /// # Errors
    /// What is wrong with the pattern, in words.
    pub(super) fn after(pattern: &str) -> Result<Pattern, String> {
        Pattern::compile(pattern, false)
    }

    fn compile(pattern: &str, before: bool) -> Result<Pattern, String> {
        if pattern.is_empty() {
            let (matcher, wide) = (Matcher::Anything, Hir::empty());
            return Ok(Pattern { matcher, wide });
        }
        let translation = notation::translate(pattern)?;
        if !translation.backtracks {
            return Pattern::linear(&translation.exact, before);
        }
        // Look-around that the automata can do without leaves them the pattern.
        if let Some(plain) = edges::plain(&translation, before)
            && let Ok(pattern) = Pattern::linear(&plain, before)
        {
            return Ok(pattern);
        }
        let wide = widen::widened(&translation.loose)?;
        let matcher = if before {
            let (head, tail) = match translation.tail {
                Some(at) => translation.exact.split_at(at),
                None => (translation.exact.as_str(), ""),
            };
            let tail = (!tail.is_empty()).then(|| backtracking(tail)).transpose()?;
            Matcher::Backtracking {
                regex: Box::new(backtracking(&format!("(?:{head})\\z"))?),
                tail: tail.map(Box::new),
            }
        } else {
            Matcher::Backtracking {
                regex: Box::new(backtracking(&translation.exact)?),
                tail: None,
            }
        };
        Ok(Pattern { matcher, wide })
    }

    /// A pattern in Rust's notation without look-around and back references.
    fn linear(pattern: &str, before: bool) -> Result<Pattern, String> {
        Ok(Pattern {
            matcher: Matcher::Linear(Automaton::new(pattern, before)?),
            wide: widen::widened(pattern)?,
        })
    }

    pub(super) fn engine(&self) -> Engine {
        match self.matcher {
            Matcher::Anything | Matcher::Linear(_) => Engine::Linear,
            Matcher::Backtracking { .. } => Engine::Backtracking,
        }
    }

    /// Whether a match ends at `at`, one that starts at `from` or later.
    pub(super) fn ends_at(
        &self,
        text: &str,
        from: usize,
        at: usize,
        cache: &mut Cache,
    ) -> Result<bool, GaveUp> {
        match &self.matcher {
            Matcher::Anything => Ok(true),
            Matcher::Linear(automaton) => Ok(automaton.ends_at(text, from, at, cache)),
            Matcher::Backtracking { regex, tail } => {
                let head = text.get(..at).unwrap_or_default();
                let found = regex.find_from_pos(head, from).map_err(|_| GaveUp)?;
                match tail {
                    Some(tail) if found.is_some() => starts_here(tail, text, at),
                    _ => Ok(found.is_some()),
                }
            }
        }
    }

    /// Whether a match starts at `at`.
    pub(super) fn starts_at(
        &self,
        text: &str,
        at: usize,
        cache: &mut Cache,
    ) -> Result<bool, GaveUp> {
        match &self.matcher {
            Matcher::Anything => Ok(true),
            Matcher::Linear(automaton) => {
                Ok(automaton.starts_at(text, at, reach_after(text, at), cache))
            }
            Matcher::Backtracking { regex, .. } => starts_here(regex, text, at),
        }
    }
}

fn starts_here(regex: &fancy_regex::Regex, text: &str, at: usize) -> Result<bool, GaveUp> {
    let input = RegexInput::new(text)
        .range(at..reach_after(text, at))
        .anchored(true);
    let found = regex.find_input(input).map_err(|_| GaveUp)?;
    // Patterns that it hands on whole to `regex` are searched for, anchored or not.
    Ok(found.is_some_and(|found| found.start() == at))
}

/// The last place that a pattern at `at` looks at.
pub(super) fn reach_after(text: &str, at: usize) -> usize {
    let mut end = (at + REACH).min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    end
}

/// The first place that a pattern before `at` looks at.
pub(super) fn reach_before(text: &str, at: usize) -> usize {
    let mut start = at.saturating_sub(REACH);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    start
}

fn backtracking(pattern: &str) -> Result<fancy_regex::Regex, String> {
    fancy_regex::RegexBuilder::new(pattern)
        .backtrack_limit(BACKTRACK_LIMIT)
        .delegate_size_limit(SIZE_LIMIT)
        .max_prog_size(SIZE_LIMIT / 64) // An instruction takes about that many bytes.
        .build()
        .map_err(|error| cause(&error))
}

/// The last and most telling line of an engine's error.
pub(super) fn cause(error: &dyn std::error::Error) -> String {
    let deepest = std::iter::successors(Some(error), |error| error.source()).last();
    let text = deepest.unwrap_or(error).to_string();
    let last = text.lines().rfind(|line| !line.trim().is_empty());
    let last = last.unwrap_or_default().trim();
    last.strip_prefix("error: ").unwrap_or(last).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All places of `text` at which a match ends, and at which one starts.
    fn places(pattern: &str, text: &str) -> (Vec<usize>, Vec<usize>) {
        let (mut one, mut other) = (Cache::default(), Cache::default());
        let (before, after) = (Pattern::before(pattern), Pattern::after(pattern));
        let (before, after) = (before.unwrap(), after.unwrap());
        let all = (0..=text.len()).filter(|at| text.is_char_boundary(*at));
        let ends = all
            .clone()
            .filter(|at| before.ends_at(text, 0, *at, &mut one).unwrap());
        let ends = ends.collect();
        let starts = all.filter(|at| after.starts_at(text, *at, &mut other).unwrap());
        (ends, starts.collect())
    }

    #[test]
    fn every_end_and_every_start_counts() {
        for (pattern, text, ends, starts) in [
            // Not only where the preferred match ends.
            (r"\.+", "a...b", vec![2, 3, 4], vec![1, 2, 3]),
            (r"a|ab", "xab", vec![2, 3], vec![1]),
            (r"a+?", "aaa", vec![1, 2, 3], vec![0, 1, 2]),
            (r"\bno\b", "no nota no", vec![2, 10], vec![0, 8]),
            (r"^a", "aa", vec![1], vec![0]),
            (r"a$", "aa", vec![2], vec![1]),
            // What looks beyond the place sees the text there.
            (r"a\b", "a ab", vec![1], vec![0]),
            (r"a(?=b)", "ac ab", vec![4], vec![3]),
            (r"a(?!b)", "ac ab", vec![1], vec![0]),
            (r"(?<!x)a", "xa a", vec![4], vec![3]),
            (r"(?<=x)a", "xa a", vec![2], vec![1]),
            (r"(.)\1", "xaab", vec![3], vec![1]),
            (r"a++b", "aab", vec![3], vec![0, 1]),
            (r"a++ab", "aab", vec![], vec![]),
            (r"é\.", "né. ", vec![4], vec![1]),
        ] {
            assert_eq!(places(pattern, text), (ends, starts), "{pattern} in {text}");
        }
    }

    #[test]
    fn a_pattern_that_would_run_for_ever_is_given_up() {
        let text = "a".repeat(REACH);
        let pattern = Pattern::before(r"(?!b)(?:a+)+\1?c|(x)")
            .or_else(|_| Pattern::before(r"((?:a+)+)\1c"))
            .unwrap();
        assert_eq!(pattern.engine(), Engine::Backtracking);
        assert_eq!(
            pattern.ends_at(&text, 0, text.len(), &mut Cache::default()),
            Err(GaveUp)
        );
    }

    #[test]
    fn what_is_too_large_is_refused_in_words() {
        for (pattern, reason) in [
            (r"(?:\p{L}{1000}){1000}", "MiB"),
            (r"[\p{Klingon}]", "property"),
        ] {
            let error = Pattern::before(pattern).unwrap_err();
            assert!(error.contains(reason), "{error}");
        }
    }
}
