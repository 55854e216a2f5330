//! Units that came after an index was made, until it is made anew.
//!
//! A small index in working memory that units are added to and taken from one by one. It
//! reads the lists of a query's rarest tokens, as many as no text in reach lacks, and
//! gives the same answers as the large one.

use std::collections::HashMap;

use super::ask::{Ask, Asked, Candidate, Class, Names, context_hash};
use super::best::{Best, Found};
use super::form::{Form, Kind, UNKNOWN, name_key};
use super::plan;
use super::search::Scratch;
use super::vocabulary::Interner;
use crate::matching::score;
use crate::memory::{MatchText, UnitId};
use crate::text::hash::Quick;

/// A unit and its text.
#[derive(Debug)]
struct Entry {
    unit: UnitId,
    form: Form,
    lang: String,
    tags: u32,
    origin: Option<String>,
    reversed: bool,
    changed: i64,
    context: Option<u32>,
}

/// An index of few units that may change.
#[derive(Debug, Default)]
pub(in crate::matching) struct Delta {
    strings: Interner,
    /// For each name by number the first that counts as the same.
    firsts: Vec<u32>,
    first_of: HashMap<String, u32, Quick>,
    /// None where the unit was taken out again.
    entries: Vec<Option<Entry>>,
    of_unit: HashMap<UnitId, usize>,
    /// For each symbol the entries that hold it, ascending.
    lists: HashMap<u32, Vec<u32>>,
    /// Entries without tokens.
    empty: Vec<u32>,
}

impl Names for Delta {
    fn first(&self, number: u32) -> u32 {
        self.firsts.get(number as usize).copied().unwrap_or(UNKNOWN)
    }

    fn text(&self, number: u32) -> &str {
        self.strings.text(Kind::Name, number)
    }
}

impl Delta {
    /// Number of units.
    pub(in crate::matching) fn len(&self) -> usize {
        self.of_unit.len()
    }

    /// Takes a unit out, if it is there.
    pub(in crate::matching) fn remove(&mut self, unit: UnitId) {
        if let Some(entry) = self.of_unit.remove(&unit) {
            self.entries[entry] = None;
        }
    }

    /// Adds the text of a unit, in the place of the one that it had.
    pub(in crate::matching) fn add(&mut self, text: &MatchText<'_>) {
        self.remove(text.unit);
        let form = Form::of_unit(text, &mut self.strings);
        for name in self.firsts.len()..self.strings.len(Kind::Name) {
            let key = name_key(self.strings.text(Kind::Name, name as u32));
            let first = *self.first_of.entry(key).or_insert(name as u32);
            self.firsts.push(first);
        }
        let entry = self.entries.len();
        let mut symbols = form.symbols.clone();
        symbols.sort_unstable();
        symbols.dedup();
        for symbol in &symbols {
            self.lists.entry(*symbol).or_default().push(entry as u32);
        }
        if symbols.is_empty() {
            self.empty.push(entry as u32);
        }
        self.of_unit.insert(text.unit, entry);
        self.entries.push(Some(Entry {
            unit: text.unit,
            form,
            lang: text.lang.to_string(),
            tags: text.tags,
            origin: text.origin.map(str::to_owned),
            reversed: text.reversed,
            changed: text.changed,
            context: text.placed.then(|| context_hash(text.previous, text.next)),
        }));
    }

    /// Offers every unit that may belong to the list.
    pub(in crate::matching) fn search(
        &self,
        ask: &Ask<'_>,
        scratch: &mut Scratch,
        best: &mut Best,
    ) {
        let mut asked = self.asked(ask);
        let lists = self.proposed(&asked.form.symbols, best.floor().min(score::EXACT));
        let mut proposed = lists.concat();
        proposed.sort_unstable();
        proposed.dedup();
        for entry in proposed {
            self.judge(entry, ask, &mut asked, scratch, best);
        }
    }

    /// Whether some unit scores at least `threshold`.
    pub(in crate::matching) fn has_alike(
        &self,
        ask: &Ask<'_>,
        threshold: u8,
        scratch: &mut Scratch,
    ) -> bool {
        let mut asked = self.asked(ask);
        let mut best = Best::new(1, threshold);
        let lists = self.proposed(&asked.form.symbols, threshold);
        // The first that is found will do: in a table of results that is nearly at once.
        lists.into_iter().flatten().any(|entry| {
            self.judge(*entry, ask, &mut asked, scratch, &mut best);
            best.is_full()
        })
    }

    fn asked<'q>(&self, ask: &Ask<'q>) -> Asked<'q> {
        Asked::new(ask.query, |kind, text| {
            let number = self.strings.find(kind, text);
            let first = match kind {
                Kind::Name => self.first_of.get(&name_key(text)).copied(),
                _ => None,
            };
            (number, first.unwrap_or(UNKNOWN))
        })
    }

    /// Lists of the entries that may have a base against a query, short ones first.
    fn proposed(&self, query: &[u32], base: u8) -> Vec<&[u32]> {
        if query.is_empty() {
            return vec![&self.empty];
        }
        let list = |symbol: &u32| self.lists.get(symbol).map_or(&[][..], Vec::as_slice);
        let mut lists: Vec<&[u32]> = query.iter().map(list).collect();
        lists.sort_unstable_by_key(|list| list.len());
        // Longer texts may lack no more tokens than those of the query's length.
        let missing = plan::missing(query.len(), query.len(), base);
        lists.truncate(missing.map_or(0, |missing| missing + 1));
        lists
    }

    fn judge(
        &self,
        entry: u32,
        ask: &Ask<'_>,
        asked: &mut Asked<'_>,
        scratch: &mut Scratch,
        best: &mut Best,
    ) {
        let Some(Some(entry)) = self.entries.get(entry as usize) else {
            return;
        };
        let symbols = &entry.form.symbols;
        let longer = symbols.len().max(asked.form.symbols.len());
        let distance = asked.sequence.distance(symbols);
        let base = score::base(longer, distance);
        let class = Class {
            lang: &entry.lang,
            tags: entry.tags,
            origin: entry.origin.as_deref(),
            reversed: entry.reversed,
        };
        let charge = (ask.charge)(class);
        if base.saturating_sub(charge) < best.floor().min(score::EXACT) || !(ask.passes)(entry.unit)
        {
            return;
        }
        let found = Found {
            unit: entry.unit,
            score: 0,
            base,
            context: false,
            changed: entry.changed,
        };
        let candidate = Candidate {
            form: &entry.form,
            found,
            context: entry.context.is_some() && entry.context == ask.context,
            charge,
            distance,
        };
        asked.offer(candidate, self, scratch.table(), best);
    }

    /// All classes of units that are here, each at least once.
    pub(in crate::matching) fn classes(&self) -> impl Iterator<Item = Class<'_>> {
        self.entries.iter().flatten().map(|entry| Class {
            lang: &entry.lang,
            tags: entry.tags,
            origin: entry.origin.as_deref(),
            reversed: entry.reversed,
        })
    }
}
