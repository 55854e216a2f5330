//! Every unit compared with the query.

use std::collections::HashMap;

use rapidfuzz::distance::levenshtein::{Args, BatchComparator};
use teletipo::matching::score;
use teletipo::matching::side::Symbol;

use crate::{THRESHOLD, scored, side};

/// Number of a token.
type Number = u32;

/// Units with their tokens numbered.
pub(crate) struct Scan<'a> {
    texts: &'a [String],
    numbers: HashMap<Symbol, Number>,
    units: Vec<Vec<Number>>,
}

impl<'a> Scan<'a> {
    pub(crate) fn new(texts: &'a [String]) -> Self {
        let mut numbers = HashMap::new();
        let mut number = |symbol| {
            let next = numbers.len() as Number;
            *numbers.entry(symbol).or_insert(next)
        };
        let units = texts
            .iter()
            .map(|text| side(text).symbols.into_iter().map(&mut number).collect())
            .collect();
        Scan {
            texts,
            numbers,
            units,
        }
    }

    /// The best score of at least [`THRESHOLD`].
    pub(crate) fn best(&self, text: &str) -> Option<u8> {
        let query = side(text);
        let number = |symbol| self.numbers.get(symbol).copied().unwrap_or(Number::MAX);
        let symbols: Vec<Number> = query.symbols.iter().map(number).collect();
        let comparator = BatchComparator::new(symbols.iter().copied());
        let mut best = None;
        for (unit, source) in self.units.iter().zip(self.texts) {
            let longer = symbols.len().max(unit.len());
            let floor = best.unwrap_or(THRESHOLD);
            let limit = Args::default().score_cutoff(score::largest_distance(longer, floor));
            let Some(distance) = comparator.distance_with_args(unit.iter().copied(), &limit) else {
                continue;
            };
            let base = score::base(longer, distance);
            let score = scored((text, &query), (source, &side(source)), base);
            if score >= THRESHOLD {
                best = best.max(Some(score));
            }
            if best == Some(score::EXACT) {
                break;
            }
        }
        best
    }
}
