//! What every list must equal: each unit of the memory scored, the best of them ranked.
//!
//! It shares the score with matching, and nothing of how units are found. Only one
//! bound spares it work, and that one is safe: a distance is at least the longer
//! length less the tokens in common, in any order. Units are taken in the order of the
//! score that this leaves them, until none that is left can enter the list.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Mutex;

use jiff::Timestamp;

use crate::Result;
use crate::matching::alignment::Table;
use crate::matching::compare::{Texts, Typed};
use crate::matching::lookup::Limits;
use crate::matching::score;
use crate::matching::side::{Side, Symbol};
use crate::memory::{Filter, Store, UnitId, tag};
use crate::text::{Analysis, Lang};

/// A unit in a list, in the order of lists: score, score before penalties, date, number.
pub(super) type Ranked = (Reverse<(u8, u8, Timestamp)>, UnitId);

/// Number of a symbol.
type Number = u32;

/// A symbol that no unit holds.
const UNKNOWN: Number = Number::MAX;

/// All units of a memory between two languages, taken apart.
pub(super) struct BruteForce {
    /// Where the texts of the few units that are scored are read again: kept here, those
    /// of all units would fill the memory.
    store: Mutex<Box<dyn Store>>,
    lang: Lang,
    numbers: HashMap<Symbol, Number>,
    units: Vec<UnitId>,
    /// Unit `u` has the symbols `symbols[starts[u]..starts[u + 1]]`.
    starts: Vec<usize>,
    symbols: Vec<Number>,
}

impl BruteForce {
    /// Takes apart what copy in `source` can be looked up in.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn new(store: Box<dyn Store>, source: &Lang, target: &Lang) -> Result<Self> {
        let mut numbers = HashMap::new();
        let (mut units, mut starts, mut symbols) = (Vec::new(), vec![0], Vec::new());
        let same =
            |one: &Lang, other: &Lang| one.same_language(source) && other.same_language(target);
        store.for_each_unit(&Filter::default(), &mut |stored| {
            let unit = &stored.unit;
            let (text, lang) = match (&unit.source_lang, &unit.target_lang) {
                (from, to) if same(from, to) => (&unit.source, from),
                (from, to) if same(to, from) => (&unit.target, to),
                _ => return Ok(()),
            };
            for symbol in Side::new(Analysis::new(text, lang)).symbols {
                let next = numbers.len() as Number;
                symbols.push(*numbers.entry(symbol).or_insert(next));
            }
            units.push(stored.id);
            starts.push(symbols.len());
            Ok(())
        })?;
        Ok(BruteForce {
            store: Mutex::new(store),
            lang: source.clone(),
            numbers,
            units,
            starts,
            symbols,
        })
    }

    /// The list of a text, best first.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(super) fn list(&self, text: &str, limits: Limits) -> Result<Vec<Ranked>> {
        let query = Side::new(Analysis::new(text, &self.lang));
        let number = |symbol| self.numbers.get(symbol).copied().unwrap_or(UNKNOWN);
        let symbols: Vec<Number> = query.symbols.iter().map(number).collect();
        let mut best: Vec<Ranked> = Vec::new();
        let floor = |best: &[Ranked]| match best.get(limits.top - 1) {
            Some((Reverse((score, ..)), _)) => limits.threshold.max(*score),
            None => limits.threshold,
        };
        for (bound, units) in (0..=score::EXACT).zip(self.by_bound(&symbols)).rev() {
            if bound < floor(&best) {
                break;
            }
            for unit in units {
                let base = self.base(&symbols, unit);
                if base < floor(&best) {
                    continue;
                }
                let found = self.scored(text, &query, self.units[unit], base)?;
                let found = found.filter(|(Reverse((score, ..)), _)| *score >= limits.threshold);
                best.extend(found);
                best.sort_unstable();
                best.truncate(limits.top);
            }
        }
        Ok(best)
    }

    fn of(&self, unit: usize) -> &[Number] {
        &self.symbols[self.starts[unit]..self.starts[unit + 1]]
    }

    /// The units by the highest base that their tokens in common with the query leave
    /// them, 0–100.
    fn by_bound(&self, query: &[Number]) -> Vec<Vec<usize>> {
        let mut wanted = vec![0_u32; self.numbers.len()];
        for number in query.iter().filter(|number| **number != UNKNOWN) {
            wanted[*number as usize] += 1;
        }
        let mut bounds = vec![Vec::new(); usize::from(score::EXACT) + 1];
        let mut taken = Vec::new();
        for unit in 0..self.units.len() {
            let symbols = self.of(unit);
            for number in symbols {
                if wanted[*number as usize] > 0 {
                    wanted[*number as usize] -= 1;
                    taken.push(*number);
                }
            }
            let longer = query.len().max(symbols.len());
            bounds[usize::from(score::base(longer, longer - taken.len()))].push(unit);
            for number in taken.drain(..) {
                wanted[number as usize] += 1;
            }
        }
        bounds
    }

    fn base(&self, query: &[Number], unit: usize) -> u8 {
        let unit = self.of(unit);
        score::base(query.len().max(unit.len()), distance(query, unit))
    }

    /// The unit with its score; none when it is gone by now.
    fn scored(&self, text: &str, query: &Side, id: UnitId, base: u8) -> Result<Option<Ranked>> {
        let stored = {
            let store = self.store.lock();
            store
                .unwrap_or_else(|poisoned| poisoned.into_inner())
                .unit(id)?
        };
        let Some(unit) = stored.map(|stored| stored.unit) else {
            return Ok(None);
        };
        let (source, lang, tags) = match unit.source_lang.same_language(&self.lang) {
            true => (&unit.source, &unit.source_lang, &unit.source_tags),
            false => (&unit.target, &unit.target_lang, &unit.target_tags),
        };
        let side = Side::new(Analysis::new(source, lang));
        let typed = |text, lang, side| Typed { text, lang, side };
        let texts = Texts::new(typed(text, &self.lang, query), typed(source, lang, &side));
        let mut penalties = score::penalties(&texts, Table::default().align(&texts));
        penalties.extend(score::tag_penalty(0, tag::structure(tags)));
        let score = score::after_penalties(base, &penalties);
        Ok(Some((Reverse((score, base, unit.changed)), id)))
    }
}

/// Levenshtein distance, by the whole table.
fn distance(one: &[Number], other: &[Number]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, x) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (column, y) in other.iter().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[column + 1];
            row[column + 1] = replaced.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_is_that_of_the_textbook() {
        for (one, other, expected) in [
            (&[1, 2, 3][..], &[1, 2, 3][..], 0),
            (&[1, 2, 3], &[1, 3], 1),
            (&[1, 2, 3], &[3, 2, 1], 2),
            (&[], &[1, 2], 2),
            (&[1, 2], &[], 2),
            (&[1, 1, 2, 5], &[2, 1, 1], 3),
            (&[UNKNOWN], &[1], 1),
        ] {
            assert_eq!(distance(one, other), expected, "{one:?} {other:?}");
        }
    }
}
