//! A whole file against the memory.
//!
//! A translator may have put two source sentences into one; the memory then holds
//! them as one unit. So neighbouring segments are also looked up joined, and the
//! joins are used where they cover the file better than its segments one by one.

use super::lookup::{Context, Limits, Match, Matcher};
use super::score::CONTEXT;
use crate::Result;

/// Most neighbouring segments that are looked up as one text: the largest bead side.
pub const MAX_JOIN: usize = 4;

/// One or more neighbouring segments of a file and what the memory has for them.
#[derive(Clone, Debug, PartialEq)]
pub struct Covered {
    /// Index of the first segment, counted from 0.
    pub first: usize,
    /// Number of segments, 1 to [`MAX_JOIN`].
    pub count: usize,
    /// Their text, joined with a space.
    pub text: String,
    /// The matches, best first; empty when nothing reached the threshold.
    pub matches: Vec<Match>,
}

impl Covered {
    /// What it is worth to the translator: words times score.
    fn value(&self) -> u64 {
        let score = self.matches.first().map_or(0, |best| best.score);
        worth(words(&self.text), score)
    }
}

fn words(text: &str) -> u64 {
    text.split_whitespace().count() as u64
}

fn worth(words: u64, score: u8) -> u64 {
    words * u64::from(score)
}

/// Looks up all segments of a story and the joins of neighbours, and returns the
/// division of the story that leaves the least to translate. The parts follow each
/// other and cover every segment once.
///
/// # Errors
/// When the memory cannot be read.
pub fn cover(matcher: &Matcher<'_>, segments: &[&str], limits: Limits) -> Result<Vec<Covered>> {
    let segments = Segments {
        texts: segments,
        may_join: &|_, _| true,
        tags: &|_, _| 0,
    };
    cover_where(matcher, &segments, limits)
}

/// The segments of a file that may have mark-up.
pub(super) struct Segments<'a> {
    /// Their texts.
    pub(super) texts: &'a [&'a str],
    /// Whether two neighbours, given by their indices, may be joined.
    pub(super) may_join: &'a dyn Fn(usize, usize) -> bool,
    /// How a number of segments, from one on, are tagged
    /// ([`tag::structure`](crate::memory::tag::structure)).
    pub(super) tags: &'a dyn Fn(usize, usize) -> u32,
}

/// The same for segments that may have mark-up.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn cover_where(
    matcher: &Matcher<'_>,
    segments: &Segments<'_>,
    limits: Limits,
) -> Result<Vec<Covered>> {
    let words: Vec<u64> = segments.texts.iter().map(|text| words(text)).collect();
    // best[i]: the most valuable division of the first i segments, as its value and
    // the last part of it.
    let mut best: Vec<(u64, Option<Covered>)> = vec![(0, None)];
    for end in 1..=words.len() {
        let mut choice: Option<(u64, Covered)> = None;
        for count in 1..=MAX_JOIN.min(end) {
            let first = end - count;
            if count > 1 && !(segments.may_join)(first, first + 1) {
                break;
            }
            // What the join is worth at best need not be looked up to lose.
            let most = best[first].0 + worth(words[first..end].iter().sum(), CONTEXT);
            if choice.as_ref().is_some_and(|(chosen, _)| most <= *chosen) {
                continue;
            }
            let part = look_up(matcher, segments, first, count, limits)?;
            if count > 1 && part.matches.is_empty() {
                continue;
            }
            let value = best[first].0 + part.value();
            if choice.as_ref().is_none_or(|(chosen, _)| value > *chosen) {
                choice = Some((value, part));
            }
        }
        best.extend(choice.map(|(value, part)| (value, Some(part))));
    }
    let mut parts = Vec::new();
    let mut end = words.len();
    while let Some(part) = best.get_mut(end).and_then(|(_, part)| part.take()) {
        end = part.first;
        parts.push(part);
    }
    parts.reverse();
    Ok(parts)
}

fn look_up(
    matcher: &Matcher<'_>,
    segments: &Segments<'_>,
    first: usize,
    count: usize,
    limits: Limits,
) -> Result<Covered> {
    let texts = segments.texts;
    let text = texts[first..first + count].join(" ");
    let context = Context {
        previous: first.checked_sub(1).map(|before| texts[before]),
        next: texts.get(first + count).copied(),
    };
    let tags = (segments.tags)(first, count);
    let matches = matcher.lookup_tagged(&text, tags, Some(context), limits)?;
    Ok(Covered {
        first,
        count,
        text,
        matches,
    })
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use proptest::prelude::*;

    use super::*;
    use crate::memory::{Mode, SqliteStore, Store, Unit};
    use crate::text::Lang;

    /// The value of the best division of the first `end` segments, with every part
    /// looked up.
    fn best_value(matcher: &Matcher<'_>, segments: &Segments<'_>, end: usize) -> u64 {
        let joins = |next: usize| (segments.may_join)(next - 1, next);
        let joinable = |first: usize| (first + 1..end).all(joins);
        let firsts = (end.saturating_sub(MAX_JOIN)..end).filter(|first| joinable(*first));
        let values = firsts.map(|first| {
            let part = look_up(matcher, segments, first, end - first, Limits::default());
            best_value(matcher, segments, first) + part.unwrap().value()
        });
        values.max().unwrap_or(0)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]
        #[test]
        fn the_cover_is_the_best_division(
            segments in prop::collection::vec("[abcd]( [abcd]){0,4}", 0..6),
            units in prop::collection::vec("[abcd]( [abcd]){0,11}", 0..12),
            paragraph_ends: [bool; 6],
        ) {
            let folder = tempfile::tempdir().unwrap();
            let mut store = SqliteStore::open(folder.path().join("m.db"), Mode::Create).unwrap();
            let (es, en, now) = (Lang::es(), Lang::en(), Timestamp::UNIX_EPOCH);
            let units = units.iter().map(|source| Ok(Unit::new(&es, &en, source, "x", now)));
            store.import(&mut units.into_iter(), now).unwrap();
            let matcher = Matcher::new(&store, &es, &en).unwrap();
            let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
            let may_join = |one: usize, _| !paragraph_ends[one];
            let wanted = Segments { texts: &segments, may_join: &may_join, tags: &|_, _| 0 };
            let parts = cover_where(&matcher, &wanted, Limits::default()).unwrap();
            let mut next = 0;
            for part in &parts {
                prop_assert_eq!(part.first, next);
                prop_assert_eq!(&part.text, &segments[next..next + part.count].join(" "));
                next += part.count;
                prop_assert!((part.first + 1..next).all(|at| may_join(at - 1, at)));
            }
            prop_assert_eq!(next, segments.len());
            let value: u64 = parts.iter().map(Covered::value).sum();
            prop_assert_eq!(value, best_value(&matcher, &wanted, segments.len()));
        }
    }
}
