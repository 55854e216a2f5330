//! Every unit whose base score reaches a threshold, found without looking at all.
//!
//! Units are kept as sequences of token numbers, ordered by length. Three facts
//! narrow a search, none of which can lose a unit:
//!
//! 1. *Length*: the distance is at least the difference in length, so units that are
//!    too short or too long for the threshold are out, and the rest is one range.
//! 2. *Prefix*: a unit that reaches the threshold shares at least `need` tokens with
//!    the query, so it holds one of the query's `len − need + 1` rarest tokens; only
//!    their lists are read (S. Chaudhuri et al., "A primitive operator for similarity
//!    joins in data cleaning", ICDE 2006).
//! 3. *Bag*: the distance is at least the longer length less the tokens in common, in
//!    any order, which is cheap to count before the order is looked at.

use std::collections::HashMap;

use super::side::{Side, Symbol};
use super::{distance, score};
use crate::memory::UnitId;

/// Number of a token in an index; smaller numbers were seen first.
type TokenNumber = u32;

/// A token that no unit holds. It equals nothing in the index, and no posting list
/// exists for it.
const UNKNOWN: TokenNumber = TokenNumber::MAX;

/// A unit found: its number and what its source scores before penalties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The unit.
    pub unit: UnitId,
    /// Base score, 0–100.
    pub base: u8,
}

/// Collects sources, then turns them into an [`Index`].
#[derive(Debug, Default)]
pub struct Builder {
    numbers: HashMap<Symbol, TokenNumber>,
    sources: Vec<(UnitId, Vec<TokenNumber>)>,
}

impl Builder {
    /// Adds the source of a unit.
    pub fn add(&mut self, unit: UnitId, source: &Side) {
        let tokens = source
            .symbols
            .iter()
            .map(|symbol| self.number(symbol))
            .collect();
        self.sources.push((unit, tokens));
    }

    fn number(&mut self, symbol: &Symbol) -> TokenNumber {
        if let Some(number) = self.numbers.get(symbol) {
            return *number;
        }
        let next = self.numbers.len() as TokenNumber;
        self.numbers.insert(symbol.clone(), next);
        next
    }

    /// The index over everything added.
    pub fn build(mut self) -> Index {
        self.sources
            .sort_by_key(|(unit, tokens)| (tokens.len(), *unit));
        let mut postings = vec![Vec::new(); self.numbers.len()];
        let mut index = Index {
            units: Vec::with_capacity(self.sources.len()),
            starts: vec![0],
            tokens: Vec::new(),
            postings: Vec::new(),
            numbers: self.numbers,
        };
        for (entry, (unit, tokens)) in self.sources.into_iter().enumerate() {
            index.units.push(unit);
            for token in &tokens {
                let list: &mut Vec<u32> = &mut postings[*token as usize];
                if list.last() != Some(&(entry as u32)) {
                    list.push(entry as u32);
                }
            }
            index.tokens.extend(tokens);
            index.starts.push(index.tokens.len());
        }
        index.postings = postings;
        index
    }
}

/// Units by their source tokens. Entries are ordered by length, then unit.
#[derive(Debug)]
pub struct Index {
    numbers: HashMap<Symbol, TokenNumber>,
    units: Vec<UnitId>,
    /// Entry `e` has the tokens `tokens[starts[e]..starts[e + 1]]`.
    starts: Vec<usize>,
    tokens: Vec<TokenNumber>,
    /// For each token the entries that hold it, ascending.
    postings: Vec<Vec<u32>>,
}

impl Index {
    /// Number of units.
    pub fn len(&self) -> usize {
        self.units.len()
    }

    /// Whether it holds no unit.
    pub fn is_empty(&self) -> bool {
        self.units.is_empty()
    }

    /// All units whose base score against `query` is at least `threshold` (1–100),
    /// in the index's order.
    pub fn candidates(&self, query: &Side, threshold: u8) -> Vec<Candidate> {
        let query: Vec<TokenNumber> = query
            .symbols
            .iter()
            .map(|symbol| self.numbers.get(symbol).copied().unwrap_or(UNKNOWN))
            .collect();
        let window = self.length_window(query.len(), threshold);
        if query.is_empty() {
            // Only texts without base tokens come near one; their base is 100.
            let found = self.units[window].iter();
            return found
                .map(|unit| Candidate {
                    unit: *unit,
                    base: score::EXACT,
                })
                .collect();
        }
        let sorted = sorted(&query);
        let entries = self.entries_with_rare_token(&query, threshold, &window);
        let verified = entries.into_iter().filter_map(|entry| {
            let base = self.base(&query, &sorted, entry, threshold)?;
            Some(Candidate {
                unit: self.units[entry],
                base,
            })
        });
        verified.collect()
    }

    fn source(&self, entry: usize) -> &[TokenNumber] {
        &self.tokens[self.starts[entry]..self.starts[entry + 1]]
    }

    /// The entries that are neither too short nor too long.
    fn length_window(&self, length: usize, threshold: u8) -> std::ops::Range<usize> {
        let reaches = |entry: usize| {
            let other = self.source(entry).len();
            let longer = length.max(other);
            length.abs_diff(other) <= score::largest_distance(longer, threshold)
        };
        let at_least = |wanted: usize| {
            let entries = &self.starts[..self.units.len()];
            let mut low = 0;
            let mut high = entries.len();
            while low < high {
                let middle = low.midpoint(high);
                if self.source(middle).len() < wanted {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            low
        };
        let equal = at_least(length);
        // On either side of the query's length, what reaches the threshold is
        // contiguous with it.
        let mut start = 0;
        let mut end = equal;
        while start < end {
            let middle = start.midpoint(end);
            if reaches(middle) {
                end = middle
            } else {
                start = middle + 1
            }
        }
        let from = start;
        let (mut start, mut end) = (equal, self.units.len());
        while start < end {
            let middle = start.midpoint(end);
            if reaches(middle) {
                start = middle + 1
            } else {
                end = middle
            }
        }
        from..start
    }

    /// Entries in `window` that hold one of the query's rarest tokens, ascending.
    fn entries_with_rare_token(
        &self,
        query: &[TokenNumber],
        threshold: u8,
        window: &std::ops::Range<usize>,
    ) -> Vec<usize> {
        // The longer text has at least the query's length, so at least this many
        // tokens are shared by any unit that reaches the threshold.
        let need = query.len() - score::largest_distance(query.len(), threshold);
        let mut rarest = query.to_vec();
        rarest.sort_by_key(|token| (self.frequency(*token), *token));
        rarest.truncate(query.len() + 1 - need.max(1));
        rarest.dedup();
        let mut entries: Vec<usize> = Vec::new();
        for token in rarest {
            let list = self
                .postings
                .get(token as usize)
                .map_or(&[][..], Vec::as_slice);
            let from = list.partition_point(|entry| (*entry as usize) < window.start);
            let to = list.partition_point(|entry| (*entry as usize) < window.end);
            entries.extend(list[from..to].iter().map(|entry| *entry as usize));
        }
        entries.sort_unstable();
        entries.dedup();
        entries
    }

    fn frequency(&self, token: TokenNumber) -> usize {
        self.postings.get(token as usize).map_or(0, Vec::len)
    }

    fn base(
        &self,
        query: &[TokenNumber],
        sorted_query: &[TokenNumber],
        entry: usize,
        threshold: u8,
    ) -> Option<u8> {
        let source = self.source(entry);
        let longer = query.len().max(source.len());
        let bound = score::largest_distance(longer, threshold);
        let shared = common(sorted_query, &sorted(source));
        (longer - shared <= bound).then_some(())?;
        let distance = distance::within(query, source, bound)?;
        Some(score::base(longer, distance))
    }
}

fn sorted(tokens: &[TokenNumber]) -> Vec<TokenNumber> {
    let mut sorted = tokens.to_vec();
    sorted.sort_unstable();
    sorted
}

/// How many tokens two sorted bags have in common.
fn common(a: &[TokenNumber], b: &[TokenNumber]) -> usize {
    let (mut i, mut j, mut count) = (0, 0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        i += usize::from(x <= y);
        j += usize::from(y <= x);
        count += usize::from(x == y && *x != UNKNOWN);
    }
    count
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::{Analysis, Lang};

    fn side(text: &str) -> Side {
        Side::new(Analysis::new(text, &Lang::es()))
    }

    /// What the index must equal: every unit scored.
    fn brute_force(query: &Side, sources: &[Side], threshold: u8) -> Vec<(UnitId, u8)> {
        let mut found: Vec<(UnitId, u8)> = Vec::new();
        for (number, source) in sources.iter().enumerate() {
            let longer = query.symbols.len().max(source.symbols.len());
            let distance = distance::within(&query.symbols, &source.symbols, longer).unwrap();
            let base = score::base(longer, distance);
            if base >= threshold {
                found.push((UnitId(number as i64), base));
            }
        }
        found
    }

    proptest! {
        #[test]
        fn the_candidates_are_those_of_brute_force(
            sources in prop::collection::vec("([a-f1]{1} ){0,9}", 0..40),
            query in "([a-f1x]{1} ){0,9}",
            threshold in 1u8..=100,
        ) {
            let query = side(&query);
            let sources: Vec<Side> = sources.iter().map(|text| side(text)).collect();
            let mut builder = Builder::default();
            for (number, source) in sources.iter().enumerate() {
                builder.add(UnitId(number as i64), source);
            }
            let found = builder.build().candidates(&query, threshold);
            let mut found: Vec<(UnitId, u8)> = found.iter().map(|c| (c.unit, c.base)).collect();
            found.sort_unstable();
            prop_assert_eq!(found, brute_force(&query, &sources, threshold));
        }
    }
}
