//! Look-ups in a finished index.
//!
//! The lists that [`plan`](super::plan) names are read one after the other, the cheap ones
//! first. A pattern met for the first time is judged by its signature, then by its
//! distance, and its members are offered to the list of the best. As the list fills, the
//! score that a newcomer needs rises, and fewer lists, shorter ranges of them and smaller
//! distances are left.

use std::ops::Range;

use super::Index;
use super::ask::{Ask, Asked, Candidate};
use super::best::{Best, Found};
use super::form::{Form, UNKNOWN};
use super::plan::{self, Piece, Plan};
use super::signature::{self, Signature};
use super::{lists, record};
use crate::matching::alignment::Table;
use crate::matching::score;
use crate::memory::UnitId;

/// Room that look-ups use again and again.
#[derive(Debug, Default)]
pub(in crate::matching) struct Scratch {
    /// For each pattern the look-up that last met it, counted up to 255.
    met: Vec<u8>,
    round: u8,
    form: Form,
    table: Table,
    /// Patterns of a list that their signatures do not turn away.
    near: Vec<(u32, Bounds)>,
    /// Signatures of a part of a list.
    gathered: Vec<Signature>,
}

impl Scratch {
    /// Prepares for a look-up among `patterns`: none of them has been met.
    fn begin(&mut self, patterns: usize) {
        if self.met.len() != patterns || self.round == u8::MAX {
            self.met.clear();
            self.met.resize(patterns, 0);
            self.round = 0;
        }
        self.round += 1;
    }

    /// Room for an alignment.
    pub(super) fn table(&mut self) -> &mut Table {
        &mut self.table
    }
}

/// What holds for all patterns of one length.
#[derive(Clone, Copy, Debug)]
struct Bounds {
    /// Patterns of this length.
    end: u32,
    length: usize,
    /// For which wanted base the rest was computed.
    base: u8,
    /// Largest distance.
    reach: usize,
    /// Most symbols of the query that the pattern may lack.
    missing: u32,
    /// Most symbols of the pattern that the query may lack.
    surplus: u32,
}

impl Bounds {
    fn new(tokens: usize, length: usize, end: u32, base: u8) -> Self {
        let reach = plan::reach(tokens, length, base);
        let shared = tokens.max(length) - reach;
        Bounds {
            end,
            length,
            base,
            reach,
            missing: tokens.saturating_sub(shared) as u32,
            surplus: length.saturating_sub(shared) as u32,
        }
    }

    /// The same for another wanted base.
    fn at(self, tokens: usize, base: u8) -> Self {
        match base == self.base {
            true => self,
            false => Bounds::new(tokens, self.length, self.end, base),
        }
    }
}

/// One look-up.
struct Search<'a> {
    index: Index<'a>,
    ask: &'a Ask<'a>,
    asked: Asked<'a>,
    signature: Signature,
    /// Tokens of the query that no pattern has.
    unknown: u32,
    /// Points that each class loses.
    charges: Vec<u8>,
    /// The least of them.
    least_charge: u8,
}

impl Index<'_> {
    /// Offers every unit that may belong to the list.
    pub(in crate::matching) fn search(
        &self,
        ask: &Ask<'_>,
        scratch: &mut Scratch,
        best: &mut Best,
    ) {
        let asked = Asked::new(ask.query, |kind, text| self.strings(kind).find(text));
        let charges: Vec<u8> = self.classes().map(|class| (ask.charge)(class)).collect();
        let unknown = |symbol: &&u32| **symbol == UNKNOWN;
        let mut search = Search {
            index: *self,
            ask,
            signature: signature::of(&asked.form.symbols),
            unknown: asked.form.symbols.iter().filter(unknown).count() as u32,
            least_charge: charges.iter().copied().min().unwrap_or(0),
            charges,
            asked,
        };
        scratch.begin(self.patterns());
        search.run(scratch, best);
    }
}

impl Search<'_> {
    fn run(&mut self, scratch: &mut Scratch, best: &mut Best) {
        let tokens = self.asked.form.symbols.len();
        let wanted = self.wanted(best);
        if tokens == 0 {
            // Only texts without tokens come near one.
            for pattern in self.index.range(&(0..=0)) {
                self.judge(pattern, Bounds::new(0, 0, u32::MAX, wanted), scratch, best);
            }
            return;
        }
        let symbols = &self.asked.form.symbols;
        let plan = Plan::new(
            tokens,
            wanted,
            self.index.longest(),
            |at| self.index.one(symbols[at]).len() as u64,
            |at| {
                let pair = self.index.pair(symbols[at], symbols[at + 1]);
                pair.map(|list| list.len() as u64)
            },
        );
        for step in &plan.steps {
            let Some(lengths) = plan.lengths(step, self.wanted(best)) else {
                continue;
            };
            let symbols = &self.asked.form.symbols;
            let list = match step.piece {
                Piece::One(at) => self.index.one(symbols[at]),
                Piece::Pair(at) => {
                    let pair = self.index.pair(symbols[at], symbols[at + 1]);
                    pair.unwrap_or_default()
                }
            };
            self.read(list, self.index.range(&lengths), scratch, best);
        }
    }

    /// The base below which no unit can have a place.
    fn wanted(&self, best: &Best) -> u8 {
        let floor = best.floor().saturating_add(self.least_charge);
        floor.min(score::EXACT)
    }

    /// Judges the patterns of a list that lie in a range.
    fn read(&mut self, list: &[u8], range: Range<u32>, scratch: &mut Scratch, best: &mut Best) {
        let tokens = self.asked.form.symbols.len();
        let signatures = self.index.signatures();
        let mut bounds = Bounds::new(tokens, 0, 0, score::EXACT);
        let mut lengths = self.index.lengths_from(range.start);
        let mut near = std::mem::take(&mut scratch.near);
        let mut gathered = std::mem::take(&mut scratch.gathered);
        lists::read(list, range, |patterns| {
            // All are fetched before one is looked at: they lie far apart, and the
            // processor waits for many at once as long as it need not decide anything.
            gathered.clear();
            let fetched = patterns
                .iter()
                .map(|pattern| signatures.get(*pattern as usize));
            gathered
                .extend(fetched.map(|bits| bits.map_or(0, |bits| Signature::from_le_bytes(*bits))));
            near.clear();
            for (pattern, signature) in patterns.iter().zip(&gathered) {
                if *pattern >= bounds.end {
                    let (length, end) = lengths
                        .find(|(_, end)| pattern < end)
                        .unwrap_or((0, u32::MAX));
                    bounds = Bounds::new(tokens, length, end, self.wanted(best));
                }
                let missing = (self.signature & !signature).count_ones() + self.unknown;
                if missing <= bounds.missing
                    && (signature & !self.signature).count_ones() <= bounds.surplus
                {
                    near.push((*pattern, bounds));
                }
            }
            for (pattern, bounds) in near.drain(..) {
                match scratch.met.get_mut(pattern as usize) {
                    Some(met) if *met != scratch.round => *met = scratch.round,
                    _ => continue,
                }
                let bounds = bounds.at(tokens, self.wanted(best));
                self.judge(pattern, bounds, scratch, best);
            }
            bounds = bounds.at(tokens, self.wanted(best));
        });
        scratch.near = near;
        scratch.gathered = gathered;
    }

    /// Offers the members of a pattern, if it is near enough.
    fn judge(&mut self, pattern: u32, bounds: Bounds, scratch: &mut Scratch, best: &mut Best) {
        let record = self.index.pattern(pattern);
        let form = &mut scratch.form;
        let mut members = record::read_symbols(record, &mut form.symbols);
        let distance = self.asked.sequence.distance(&form.symbols);
        if distance > bounds.reach {
            return;
        }
        let longer = form.symbols.len().max(self.asked.form.symbols.len());
        let base = score::base(longer, distance);
        let names = self.index.names();
        while let Some((member, _)) = members.next(form) {
            let unit = UnitId(member.unit);
            let charge = self.charges.get(member.class as usize).copied();
            let charge = charge.unwrap_or_default();
            if base.saturating_sub(charge) < best.floor().min(score::EXACT)
                || !(self.ask.passes)(unit)
            {
                continue;
            }
            let found = Found {
                unit,
                score: 0,
                base,
                context: false,
                changed: self.index.time(member.changed),
            };
            let candidate = Candidate {
                form,
                found,
                context: member.context.is_some() && member.context == self.ask.context,
                charge,
                distance,
            };
            self.asked
                .offer(candidate, &names, &mut scratch.table, best);
        }
    }
}
