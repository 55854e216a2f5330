//! A whole file against the memory.
//!
//! A translator may have put two source sentences into one; the memory then holds
//! them as one unit. So neighbouring segments are also looked up joined, and the
//! joins are used where they cover the file better than its segments one by one.

use std::collections::HashMap;

use super::lookup::{Context, Limits, LookUp, Match, Matcher};
use super::score::{CONTEXT, EXACT};
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
fn worth(tokens: u64, score: u8) -> u64 {
    tokens * u64::from(score)
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
/// A memory on a server is asked three times, whatever the number of segments: for the segments,
/// for those joins that may come before them, and for the lists of the joins that did.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn cover_where(
    matcher: &Matcher<'_>,
    segments: &Segments<'_>,
    limits: Limits,
) -> Result<Vec<Covered>> {
    let count = segments.texts.len();
    let alone: Vec<Part> = (0..count).map(|first| Part::alone(first, limits)).collect();
    let mut lists = Vec::with_capacity(count);
    for portion in alone.chunks(PORTION) {
        lists.extend(look_up(matcher, segments, portion)?);
    }
    let tokens = tokens(segments.texts, matcher.source_lang());
    let worths: Vec<u64> = tokens
        .iter()
        .zip(&lists)
        .map(|(tokens, list)| worth(*tokens, score(list)))
        .collect();
    let candidates = joins(segments, &tokens, &worths, limits);
    let mut scores = Vec::with_capacity(candidates.len());
    for portion in candidates.chunks(PORTION) {
        let found = look_up(matcher, segments, portion)?;
        scores.extend(found.iter().map(|list| score(list)));
    }
    let chosen = best_division(&tokens, &worths, candidates.iter().zip(scores));
    let joined: Vec<Part> = chosen
        .iter()
        .filter(|(_, count)| *count > 1)
        .map(|&(first, count)| Part {
            first,
            count,
            limits,
        })
        .collect();
    let mut joined = look_up(matcher, segments, &joined)?.into_iter();
    let part = |(first, count): (usize, usize)| Covered {
        first,
        count,
        text: segments.texts[first..first + count].join(" "),
        matches: match count {
            1 => std::mem::take(&mut lists[first]),
            _ => joined.next().unwrap_or_default(),
        },
    };
    Ok(chosen.into_iter().map(part).collect())
}

/// Parts whose texts are written out at once.
const PORTION: usize = 256;

/// Neighbouring segments that are looked up as one text.
#[derive(Clone, Copy)]
struct Part {
    first: usize,
    count: usize,
    limits: Limits,
}

impl Part {
    fn alone(first: usize, limits: Limits) -> Self {
        Part {
            first,
            count: 1,
            limits,
        }
    }
}

/// The joins that may be worth more than their segments one by one, each with the score from
/// which on it is: whoever divides a story can always take the segments instead. The best match
/// tells what a join is worth.
fn joins(segments: &Segments<'_>, tokens: &[u64], worths: &[u64], limits: Limits) -> Vec<Part> {
    let mut joins = Vec::new();
    for first in 0..tokens.len() {
        for count in 2..=MAX_JOIN.min(tokens.len() - first) {
            let last = first + count - 1;
            if !(segments.may_join)(last - 1, last) {
                break;
            }
            let joined: u64 = tokens[first..=last].iter().sum();
            let apart: u64 = worths[first..=last].iter().sum();
            if joined * u64::from(CONTEXT) <= apart {
                continue;
            }
            // One point more than what the segments come to on average.
            let least = u8::try_from(apart / joined + 1).unwrap_or(EXACT);
            joins.push(Part {
                first,
                count,
                limits: Limits {
                    threshold: limits.threshold.max(least.min(EXACT)),
                    top: limits.top.min(1),
                },
            });
        }
    }
    joins
}

/// The most valuable division, as the first segment and the number of segments of each part:
/// of segments by what they are worth, and of joins by the scores of their best matches. Of
/// divisions that are worth the same, that with the shorter last parts.
fn best_division<'j>(
    tokens: &[u64],
    worths: &[u64],
    joins: impl Iterator<Item = (&'j Part, u8)>,
) -> Vec<(usize, usize)> {
    let found = joins.filter(|(_, score)| *score > 0);
    let scores: HashMap<(usize, usize), u8> = found
        .map(|(join, score)| ((join.first, join.count), score))
        .collect();
    // best[i]: the most that the first i segments are worth, and how many the last part has.
    let mut best: Vec<(u64, usize)> = vec![(0, 0)];
    for end in 1..=tokens.len() {
        let mut choice = (best[end - 1].0 + worths[end - 1], 1);
        for count in 2..=MAX_JOIN.min(end) {
            let first = end - count;
            let Some(score) = scores.get(&(first, count)) else {
                continue;
            };
            let joined: u64 = tokens[first..end].iter().sum();
            let value = best[first].0 + worth(joined, *score);
            if value > choice.0 {
                choice = (value, count);
            }
        }
        best.push(choice);
    }
    let mut parts = Vec::new();
    let mut end = tokens.len();
    while end > 0 {
        let (_, count) = best[end];
        end -= count;
        parts.push((end, count));
    }
    parts.reverse();
    parts
}

/// The base tokens of each text.
fn tokens(texts: &[&str], lang: &Lang) -> Vec<u64> {
    let count = |text: &&str| Analysis::new(text, lang).base().count() as u64;
    texts.iter().map(count).collect()
}

/// The score of the best match; 0 where there is none.
fn score(matches: &[Match]) -> u8 {
    matches.first().map_or(0, |best| best.score)
}

/// The matches of each part.
fn look_up(
    matcher: &Matcher<'_>,
    segments: &Segments<'_>,
    parts: &[Part],
) -> Result<Vec<Vec<Match>>> {
    let texts = segments.texts;
    let joined: Vec<String> = parts
        .iter()
        .map(|part| texts[part.first..part.first + part.count].join(" "))
        .collect();
    let wanted: Vec<LookUp<'_>> = parts
        .iter()
        .zip(&joined)
        .map(|(part, text)| LookUp {
            text,
            tags: (segments.tags)(part.first, part.count),
            context: Some(Context {
                previous: part.first.checked_sub(1).map(|before| texts[before]),
                next: texts.get(part.first + part.count).copied(),
            }),
            limits: part.limits,
        })
        .collect();
    matcher.lookup_each(&wanted)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use proptest::prelude::*;

    use super::*;
    use crate::memory::{Mode, SqliteStore, Store, Unit};
    use crate::text::Lang;

    /// The best division of the first `end` segments, every part of every division looked up by
    /// itself, and what it is worth.
    fn by_every_part(
        matcher: &Matcher<'_>,
        segments: &Segments<'_>,
        end: usize,
        limits: Limits,
    ) -> (u64, Vec<Covered>) {
        let joins = |next: usize| (segments.may_join)(next - 1, next);
        let mut best: Option<(u64, Vec<Covered>)> = None;
        for count in 1..=MAX_JOIN.min(end) {
            let first = end - count;
            if !(first + 1..end).all(joins) {
                continue;
            }
            let texts = &segments.texts[first..end];
            let text = texts.join(" ");
            let context = Context {
                previous: first.checked_sub(1).map(|before| segments.texts[before]),
                next: segments.texts.get(end).copied(),
            };
            let matches = matcher.lookup(&text, Some(context), limits).unwrap();
            if count > 1 && matches.is_empty() {
                continue;
            }
            let (before, mut parts) = by_every_part(matcher, segments, first, limits);
            let tokens = tokens(texts, &Lang::es()).iter().sum();
            let value = before + worth(tokens, score(&matches));
            if best.as_ref().is_none_or(|(best, _)| value > *best) {
                parts.push(Covered {
                    first,
                    count,
                    text,
                    matches,
                });
                best = Some((value, parts));
            }
        }
        best.unwrap_or_default()
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
            threshold in prop::sample::select(vec![30, 70, 100]),
            top in 1usize..4,
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
            let limits = Limits { threshold, top };
            let parts = cover_where(&matcher, &wanted, limits).unwrap();
            let (_, expected) = by_every_part(&matcher, &wanted, segments.len(), limits);
            prop_assert_eq!(parts, expected);
        }
    }
}
