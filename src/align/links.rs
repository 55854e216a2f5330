//! Which words and values of one text may translate which of the other.
//!
//! Terms are linked once for a document pair, wherever they occur: by the lexicon, by
//! spelling (the same, or alike enough to be cognates), by value.

use std::collections::HashMap;

use super::document::{Key, Side};
use crate::lexicon::Lexicon;
use crate::text::placeable::{Decimal, Value};

/// Why two items match.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MatchKind {
    #[default]
    /// The lexicon knows one as a translation of the other.
    Lexicon,
    /// They look alike (`nacional`, `national`).
    Cognate,
    /// They are spelled the same.
    Spelling,
    /// They are spelled the same, within a name.
    Name,
    /// They are the same number, amount, time or date.
    Value,
}

impl MatchKind {
    /// Its name in one word, as files and pages have it.
    pub fn name(self) -> &'static str {
        match self {
            MatchKind::Lexicon => "lexicon",
            MatchKind::Cognate => "cognate",
            MatchKind::Spelling => "spelling",
            MatchKind::Name => "name",
            MatchKind::Value => "value",
        }
    }
}

/// Links below this weight are left out: they match by chance as often as not.
const MIN_WEIGHT: f32 = 0.15;

/// A lexicon probability p gives the weight `min(1, LEXICON_SCALE · √p)`. A word
/// with four good translations gives each about 0.25, yet every one of them is a
/// sure match; the root says so.
const LEXICON_SCALE: f32 = 1.15;

/// Words shorter than this (in letters) are no cognates unless they are the same.
const MIN_COGNATE: usize = 4;

/// Words longer than this (in bytes) are none, but run-on text.
const MAX_COGNATE: usize = 64;

/// Similarity (1 − edit distance / longer length) from which words count as
/// cognates; at 1 they weigh [`COGNATE_BEST`], at this 0, linear between.
const COGNATE_FROM: f64 = 0.5;

/// Weight of the best cognate that is not spelled the same.
const COGNATE_BEST: f64 = 1.0;

/// Different words a side from which cognates must share more of their start: in a
/// long text most words of two letters' common start are no cognates.
const MANY_TERMS: usize = 4_000;

/// Letters that cognates share at their start, in texts with few and many terms.
const COGNATE_START: (usize, usize) = (2, 4);

/// That one term of the source may be the translation of a term of the target.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub(super) target: u32,
    pub(super) weight: f32,
    pub(super) kind: MatchKind,
}

/// Links by source term.
#[derive(Debug)]
pub(super) struct Links {
    starts: Vec<u32>,
    links: Vec<Link>,
}

impl Links {
    /// Finds all links between the terms of two sides.
    pub(super) fn new(source: &Side, target: &Side, lexicon: &Lexicon<'_>) -> Self {
        let index = Index::new(
            target,
            source.terms.len().max(target.terms.len()) > MANY_TERMS,
        );
        let mut links = Links {
            starts: vec![0],
            links: Vec::new(),
        };
        let mut found: Vec<Link> = Vec::new();
        for term in &source.terms {
            found.clear();
            if term.rarity > 0.0 {
                match &term.key {
                    Key::Word { stem, spelling } => {
                        index.words(stem, spelling, lexicon, &mut found)
                    }
                    Key::Value(value) => index.values(value, &mut found),
                }
            }
            links.add(&mut found, target);
        }
        links
    }

    /// The links of a source term.
    pub(super) fn of(&self, term: u32) -> &[Link] {
        let term = term as usize;
        &self.links[self.starts[term] as usize..self.starts[term + 1] as usize]
    }

    /// Keeps the best link to each target term that says anything.
    fn add(&mut self, found: &mut [Link], target: &Side) {
        found.sort_by(|a, b| a.target.cmp(&b.target).then(b.weight.total_cmp(&a.weight)));
        let first = self.links.len();
        for link in found.iter() {
            let known = self.links[first..]
                .last()
                .is_some_and(|last| last.target == link.target);
            if !known
                && link.weight >= MIN_WEIGHT
                && target.terms[link.target as usize].rarity > 0.0
            {
                self.links.push(*link);
            }
        }
        self.starts.push(self.links.len() as u32);
    }
}

/// The target terms, to be found from the source side.
struct Index<'s> {
    stems: HashMap<&'s str, u32>,
    spellings: HashMap<&'s str, u32>,
    /// Words by the start of their spelling.
    starts: HashMap<&'s str, Vec<Spelled<'s>>>,
    start: usize,
    numbers: HashMap<Measure, Vec<u32>>,
    dates: Vec<(u32, Value)>,
}

/// A target word that may be a cognate.
struct Spelled<'s> {
    term: u32,
    spelling: &'s str,
    letters: u32,
}

/// What values are compared as: amounts by their number, times by their minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Measure {
    Amount(Decimal),
    Minutes(u16),
}

impl<'s> Index<'s> {
    fn new(side: &'s Side, many: bool) -> Self {
        let mut index = Index {
            stems: HashMap::new(),
            spellings: HashMap::new(),
            starts: HashMap::new(),
            start: if many {
                COGNATE_START.1
            } else {
                COGNATE_START.0
            },
            numbers: HashMap::new(),
            dates: Vec::new(),
        };
        for (number, term) in side.terms.iter().enumerate() {
            if term.rarity <= 0.0 {
                continue;
            }
            let number = number as u32;
            match &term.key {
                Key::Word { stem, spelling } => {
                    index.stems.insert(stem, number);
                    index.spellings.entry(spelling).or_insert(number);
                    if let Some(start) = cognate_start(spelling, index.start) {
                        index.starts.entry(start).or_default().push(Spelled {
                            term: number,
                            spelling,
                            letters: letter_set(spelling),
                        });
                    }
                }
                Key::Value(Value::Date(_)) => {
                    if let Key::Value(value) = term.key {
                        index.dates.push((number, value));
                    }
                }
                Key::Value(value) => {
                    if let Some(measure) = measure(value) {
                        index.numbers.entry(measure).or_default().push(number);
                    }
                }
            }
        }
        index
    }

    fn words(&self, stem: &str, spelling: &str, lexicon: &Lexicon<'_>, found: &mut Vec<Link>) {
        for (translation, probability) in lexicon.translations(stem) {
            if let Some(&target) = self.stems.get(translation) {
                let weight = (LEXICON_SCALE * probability.sqrt()).min(1.0);
                found.push(Link {
                    target,
                    weight,
                    kind: MatchKind::Lexicon,
                });
            }
        }
        if let Some(&target) = self.spellings.get(spelling) {
            found.push(Link {
                target,
                weight: 1.0,
                kind: MatchKind::Spelling,
            });
        }
        let near = cognate_start(spelling, self.start).and_then(|start| self.starts.get(start));
        let letters = letter_set(spelling);
        for other in near.into_iter().flatten() {
            if let Some(weight) =
                cognate_weight((spelling, letters), (other.spelling, other.letters))
            {
                found.push(Link {
                    target: other.term,
                    weight,
                    kind: MatchKind::Cognate,
                });
            }
        }
    }

    fn values(&self, value: &Value, found: &mut Vec<Link>) {
        let mut add = |target| {
            found.push(Link {
                target,
                weight: 1.0,
                kind: MatchKind::Value,
            });
        };
        match value {
            Value::Date(_) => {
                let agreeing = self
                    .dates
                    .iter()
                    .filter(|(_, date)| date.agrees_with(value));
                agreeing.for_each(|(target, _)| add(*target));
            }
            _ => {
                let same = measure(value).and_then(|measure| self.numbers.get(&measure));
                same.into_iter().flatten().for_each(|target| add(*target));
            }
        }
    }
}

/// What two values must share to be the same thing; none for dates, which agree by
/// their common parts.
fn measure(value: &Value) -> Option<Measure> {
    match value {
        Value::Number(n) | Value::Percent(n) | Value::Money(n, _) => Some(Measure::Amount(*n)),
        Value::Ordinal(n) => Some(Measure::Amount(Decimal::new(u64::from(*n), 0))),
        Value::Time(time) => Some(Measure::Minutes(time.minutes)),
        Value::Date(_) => None,
    }
}

/// The first `count` letters of a word long enough to be a cognate.
fn cognate_start(spelling: &str, count: usize) -> Option<&str> {
    spelling.char_indices().nth(MIN_COGNATE - 1)?;
    let end = spelling
        .char_indices()
        .nth(count)
        .map_or(spelling.len(), |(at, _)| at);
    spelling.get(..end)
}

/// The letters of a word as a bit set.
fn letter_set(spelling: &str) -> u32 {
    spelling
        .chars()
        .fold(0, |set, c| set | 1 << (c as u32 % 32))
}

/// The weight of two words as cognates; none when they do not look alike.
fn cognate_weight(one: (&str, u32), other: (&str, u32)) -> Option<f32> {
    let (short, long) = {
        let (a, b) = (one.0.len(), other.0.len());
        (a.min(b), a.max(b))
    };
    // What is longer than any word of either language takes quadratic time.
    if long > MAX_COGNATE {
        return None;
    }
    // Cheap bounds first: the distance is at least the difference in length, and a
    // letter that only one has costs an edit.
    let allowed = long as f64 * (1.0 - COGNATE_FROM);
    let alone = (one.1 & !other.1)
        .count_ones()
        .max((other.1 & !one.1).count_ones());
    if (long - short) as f64 > allowed || f64::from(alone) > allowed {
        return None;
    }
    let similarity = strsim::normalized_levenshtein(one.0, other.0);
    let weight = COGNATE_BEST * (similarity - COGNATE_FROM) / (1.0 - COGNATE_FROM);
    (weight > 0.0).then_some(weight as f32)
}
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cognates_look_alike() {
        let weight = |a: &str, b: &str| cognate_weight((a, letter_set(a)), (b, letter_set(b)));
        assert!(weight("nacional", "national").unwrap() > 0.4);
        assert!(weight("presidente", "president").unwrap() > 0.7);
        assert!(weight("perro", "president").is_none());
        assert_eq!(cognate_start("ano", 2), None);
        assert_eq!(cognate_start("años", 2), Some("añ"));
    }
}
