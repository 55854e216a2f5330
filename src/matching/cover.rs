//! A whole file against the memory.
//!
//! A translator may have put two source sentences into one; the memory then holds
//! them as one unit. So neighbouring segments are also looked up joined, and the
//! joins are used where they cover the file better than its segments one by one.

use super::lookup::{Context, Limits, Match, Matcher};
use super::score::CONTEXT;
use crate::Result;
use crate::text::{Analysis, Lang};

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

/// What a match is worth to the translator: the words of its segments times its score.
///
/// Words are base tokens, as the score counts them. A join that matches a unit only because
/// one of its segments does is then never worth more than that segment alone: the score of
/// `n + k` tokens of which the unit has `n` is at most `⌊100·n/(n + k)⌋`.
fn worth(tokens: u64, best: Option<&Match>) -> u64 {
    tokens * u64::from(best.map_or(0, |best| best.score))
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
    let tokens = tokens(segments.texts, matcher.source_lang());
    // best[i]: the most valuable division of the first i segments, as its value and
    // the last part of it.
    let mut best: Vec<(u64, Option<Covered>)> = vec![(0, None)];
    for end in 1..=tokens.len() {
        let mut choice: Option<(u64, Covered)> = None;
        for count in 1..=MAX_JOIN.min(end) {
            let first = end - count;
            if count > 1 && !(segments.may_join)(first, first + 1) {
                break;
            }
            // What the join is worth at best need not be looked up to lose.
            let joined: u64 = tokens[first..end].iter().sum();
            let most = best[first].0 + joined * u64::from(CONTEXT);
            if choice.as_ref().is_some_and(|(chosen, _)| most <= *chosen) {
                continue;
            }
            let part = look_up(matcher, segments, first, count, limits)?;
            if count > 1 && part.matches.is_empty() {
                continue;
            }
            let value = best[first].0 + worth(joined, part.matches.first());
            if choice.as_ref().is_none_or(|(chosen, _)| value > *chosen) {
                choice = Some((value, part));
            }
        }
        best.extend(choice.map(|(value, part)| (value, Some(part))));
    }
    let mut parts = Vec::new();
    let mut end = tokens.len();
    while let Some(part) = best.get_mut(end).and_then(|(_, part)| part.take()) {
        end = part.first;
        parts.push(part);
    }
    parts.reverse();
    Ok(parts)
}

/// The base tokens of each text.
fn tokens(texts: &[&str], lang: &Lang) -> Vec<u64> {
    let count = |text: &&str| Analysis::new(text, lang).base().count() as u64;
    texts.iter().map(count).collect()
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
            let tokens = tokens(&segments.texts[first..end], &Lang::es())
                .iter()
                .sum();
            best_value(matcher, segments, first) + worth(tokens, part.unwrap().matches.first())
        });
        values.max().unwrap_or(0)
    }

    /// Sentences with names of several words, which are one token each.
    #[test]
    fn what_is_found_alone_is_not_joined_with_what_is_not() {
        let known = "La presidenta del Consejo de Ministros, Lucía Arrieta, canceló su viaje a \
                     Bogotá y se desplazó a la zona en helicóptero para supervisar las labores de \
                     rescate.";
        let folder = tempfile::tempdir().unwrap();
        let mut store = SqliteStore::open(folder.path().join("m.db"), Mode::Create).unwrap();
        let now = Timestamp::UNIX_EPOCH;
        let unit = Unit::new(&Lang::es(), &Lang::en(), known, "x", now);
        store.import(&mut [Ok(unit)].into_iter(), now).unwrap();
        let matcher = Matcher::new(&store, &Lang::es(), &Lang::en()).unwrap();
        let file = [
            "La acompañan Defensa y Salud.",
            known,
            "La acompañan Defensa y Salud.",
        ];
        let parts = cover(&matcher, &file, Limits::default()).unwrap();
        let scores: Vec<_> = parts
            .iter()
            .map(|part| (part.first, part.matches.first().map(|best| best.score)))
            .collect();
        assert_eq!(scores, [(0, None), (1, Some(100)), (2, None)]);
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
            let value: u64 = parts
                .iter()
                .map(|part| {
                    let texts = &segments[part.first..part.first + part.count];
                    worth(tokens(texts, &es).iter().sum(), part.matches.first())
                })
                .sum();
            prop_assert_eq!(value, best_value(&matcher, &wanted, segments.len()));
        }
    }
}
