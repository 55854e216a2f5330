//! Which words and values of one text may translate which of the other.
//!
//! Terms are linked once for a document pair, wherever they occur: by the lexicon, by
//! spelling (the same, or alike enough to be cognates), by value.

use std::collections::HashMap;
use std::ops::Range;

use super::cognates::Cognates;
use super::dates::Dates;
use super::document::{Key, Side};
use crate::lexicon::Lexicon;
use crate::text::hash::Quick;
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

/// Links that a word keeps, the surest: no word has more translations in one text.
const MOST_OF_WORD: usize = 32;

/// The same of a value. A month agrees with every date in it, which may be many.
const MOST_OF_VALUE: usize = 1_000;

/// That one term of the source may be the translation of a term of the target.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub(super) target: u32,
    /// How surely, 0–1.
    pub(super) weight: f32,
    /// What a match adds to the score: the weight times the mean rarity of both terms.
    pub(super) gain: f32,
    pub(super) kind: MatchKind,
}

/// Both sides with the links between them.
pub(super) struct Pair<'d> {
    pub(super) source: &'d Side,
    pub(super) target: &'d Side,
    pub(super) links: Links,
}

impl<'d> Pair<'d> {
    /// Two sides, linked by what `lexicon` knows and by what looks or counts the same.
    pub(super) fn new(source: &'d Side, target: &'d Side, lexicon: &Lexicon<'_>) -> Self {
        Pair {
            source,
            target,
            links: Links::new(source, target, lexicon),
        }
    }
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
        let index = Index::new(target);
        let mut links = Links {
            starts: Vec::with_capacity(source.terms.len() + 1),
            links: Vec::new(),
        };
        links.starts.push(0);
        let mut found: Vec<Candidate> = Vec::new();
        for term in &source.terms {
            found.clear();
            if term.rarity > 0.0 {
                match &term.key {
                    Key::Word { stem, spelling } => {
                        index.words(stem, spelling, lexicon, &mut found);
                        keep_best(&mut found, MOST_OF_WORD);
                    }
                    Key::Value(value) => {
                        index.values(value, &mut found);
                        keep_best(&mut found, MOST_OF_VALUE);
                    }
                }
            }
            links.links.extend(found.iter().map(|one| Link {
                target: one.target,
                weight: one.weight,
                gain: one.weight * 0.5 * (term.rarity + target.terms[one.target as usize].rarity),
                kind: one.kind,
            }));
            links.starts.push(links.links.len() as u32);
        }
        links
    }

    /// The numbers of the links of a source term.
    pub(super) fn of(&self, term: u32) -> Range<u32> {
        let term = term as usize;
        self.starts[term]..self.starts[term + 1]
    }

    /// The link of this number.
    pub(super) fn get(&self, number: u32) -> &Link {
        &self.links[number as usize]
    }
}

/// A target term that may translate the source term looked at.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    target: u32,
    weight: f32,
    kind: MatchKind,
}

/// Keeps the surest candidate of each target term, and of these at most `most`.
fn keep_best(found: &mut Vec<Candidate>, most: usize) {
    found.retain(|one| one.weight >= MIN_WEIGHT);
    found.sort_by(|a, b| a.target.cmp(&b.target).then(b.weight.total_cmp(&a.weight)));
    found.dedup_by_key(|one| one.target);
    if found.len() > most {
        found.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        found.truncate(most);
    }
}

/// The target terms, to be found from the source side; those that say nothing are
/// left out.
struct Index<'s> {
    stems: HashMap<&'s str, u32, Quick>,
    spellings: HashMap<&'s str, u32, Quick>,
    cognates: Cognates<'s>,
    measures: HashMap<Measure, Vec<u32>, Quick>,
    dates: Dates,
}

/// What values are compared as: amounts by their number, times by their minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Measure {
    Amount(Decimal),
    Minutes(u16),
}

impl<'s> Index<'s> {
    fn new(side: &'s Side) -> Self {
        let telling = || (0..).zip(&side.terms).filter(|(_, term)| term.rarity > 0.0);
        let words = || {
            telling().filter_map(|(number, term)| match &term.key {
                Key::Word { stem, spelling } => Some((stem.as_str(), spelling.as_str(), number)),
                Key::Value(_) => None,
            })
        };
        let mut index = Index {
            stems: words().map(|(stem, _, number)| (stem, number)).collect(),
            spellings: HashMap::default(),
            cognates: Cognates::new(words().map(|(_, spelling, number)| (spelling, number))),
            measures: HashMap::default(),
            dates: Dates::default(),
        };
        for (_, spelling, number) in words() {
            index.spellings.entry(spelling).or_insert(number);
        }
        for (number, term) in telling() {
            match &term.key {
                Key::Word { .. } => {}
                Key::Value(Value::Date(date)) => index.dates.insert(date, number),
                Key::Value(value) => {
                    if let Some(measure) = measure(value) {
                        index.measures.entry(measure).or_default().push(number);
                    }
                }
            }
        }
        index
    }

    fn words(&self, stem: &str, spelling: &str, lexicon: &Lexicon<'_>, found: &mut Vec<Candidate>) {
        let mut add = |target, weight, kind| {
            found.push(Candidate {
                target,
                weight,
                kind,
            });
        };
        for (translation, probability) in lexicon.translations(stem) {
            if let Some(&target) = self.stems.get(translation) {
                let weight = (LEXICON_SCALE * probability.sqrt()).min(1.0);
                add(target, weight, MatchKind::Lexicon);
            }
        }
        if let Some(&target) = self.spellings.get(spelling) {
            add(target, 1.0, MatchKind::Spelling);
        }
        self.cognates.each(spelling, |target, weight| {
            add(target, weight, MatchKind::Cognate);
        });
    }

    fn values(&self, value: &Value, found: &mut Vec<Candidate>) {
        let mut add = |target| {
            found.push(Candidate {
                target,
                weight: 1.0,
                kind: MatchKind::Value,
            });
        };
        match value {
            Value::Date(date) => self.dates.agreeing(date).for_each(add),
            _ => {
                let same = measure(value).and_then(|measure| self.measures.get(&measure));
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
