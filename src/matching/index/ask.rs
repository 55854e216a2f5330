//! What is asked of an index, and a query in its numbers.

use super::best::{Best, Found};
use super::form::{FIRST_WORD, Form, Kind, NAME, Numbers, UNKNOWN, kind_of};
use crate::matching::alignment::Table;
use crate::matching::compare::{self, Compared, Typed};
use crate::matching::distance::Sequence;
use crate::matching::penalty::PenaltyKind;
use crate::matching::score;
use crate::memory::UnitId;

/// A look-up.
pub(in crate::matching) struct Ask<'a> {
    /// The text.
    pub(in crate::matching) query: Typed<'a>,
    /// [`context_hash`] of its neighbours, where they are known.
    pub(in crate::matching) context: Option<u32>,
    /// Which units may be found.
    pub(in crate::matching) passes: &'a dyn Fn(UnitId) -> bool,
    /// Points that units of a class lose.
    pub(in crate::matching) charge: &'a dyn Fn(Class<'_>) -> u8,
}

/// What units have in common that lose the same points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::matching) struct Class<'a> {
    /// Language tag of the text.
    pub(in crate::matching) lang: &'a str,
    /// Structure of the text's inline tags, 0 for none.
    pub(in crate::matching) tags: u32,
    /// How the units came in.
    pub(in crate::matching) origin: Option<&'a str>,
    /// Whether they were translated the other way round.
    pub(in crate::matching) reversed: bool,
}

/// What stands for the neighbours of a segment, NFC and trimmed.
pub(in crate::matching) fn context_hash(previous: Option<&str>, next: Option<&str>) -> u32 {
    let mut hash = 0;
    for text in [previous, next] {
        let bytes = text.map_or(&[][..], str::as_bytes);
        hash = xxhash_rust::xxh3::xxh3_64_with_seed(bytes, hash) ^ u64::from(text.is_some());
    }
    hash as u32
}

/// Names that an index has numbered.
pub(super) trait Names {
    /// The first of the names that count as the same as this one.
    fn first(&self, number: u32) -> u32;
    /// A name.
    fn text(&self, number: u32) -> &str;
}

/// A query in the numbers of one index.
pub(super) struct Asked<'q> {
    pub(super) form: Form,
    /// For each token that is a name the first of those that count as the same.
    firsts: Vec<u32>,
    query: Typed<'q>,
    /// Its symbols, to be compared with.
    pub(super) sequence: Sequence,
}

/// Numbers the strings of a query, and tells the first of each name.
struct Finder<F> {
    find: F,
    firsts: Vec<u32>,
}

impl<F: FnMut(Kind, &str) -> (u32, u32)> Numbers for Finder<F> {
    fn number(&mut self, kind: Kind, text: &str) -> u32 {
        let (number, first) = (self.find)(kind, text);
        if kind == Kind::Name {
            self.firsts.push(first);
        }
        number
    }
}

impl<'q> Asked<'q> {
    /// The query in the numbers that `find` tells: that of the string, and for a name that
    /// of the first of those that count as the same.
    pub(super) fn new(query: Typed<'q>, find: impl FnMut(Kind, &str) -> (u32, u32)) -> Self {
        let mut finder = Finder {
            find,
            firsts: Vec::new(),
        };
        let form = Form::new(query.text, &query.side.analysis, &mut finder);
        let mut of_names = finder.firsts.into_iter();
        let of_name = |symbol: &u32| match *symbol == NAME {
            true => of_names.next().unwrap_or(UNKNOWN),
            false => UNKNOWN,
        };
        Asked {
            firsts: form.symbols.iter().map(of_name).collect(),
            sequence: Sequence::new(&form.symbols),
            form,
            query,
        }
    }

    /// Offers a unit, scored by its form.
    pub(super) fn offer(
        &self,
        candidate: Candidate<'_>,
        names: &impl Names,
        table: &mut Table,
        best: &mut Best,
    ) {
        let Candidate {
            form,
            found,
            context,
            charge,
            distance,
        } = candidate;
        let pair = Beside {
            asked: self,
            unit: form,
            names,
        };
        let with = |points: u8| {
            let score = found.base.saturating_sub(points.saturating_add(charge));
            let is_in_context = context && score == score::EXACT;
            Found {
                score: if is_in_context { score::CONTEXT } else { score },
                context,
                ..found
            }
        };
        // Most of a family of sentences that differ in figures have no place, however well
        // the rest agrees.
        let values = if distance == 0 {
            pair.value_points()
        } else {
            0
        };
        if !best.takes(&with(values)) {
            return;
        }
        let columns = match distance {
            0 => table.beside(pair.rows()),
            _ => table.align(&pair),
        };
        best.offer(with(score::points(&pair, columns)));
    }
}

/// A unit near enough to be scored.
pub(super) struct Candidate<'f> {
    /// Its text, in the numbers of the query.
    pub(super) form: &'f Form,
    /// What is known of it; its score and context are not yet.
    pub(super) found: Found,
    /// Whether its neighbours are those of the query.
    pub(super) context: bool,
    /// Points that its class loses.
    pub(super) charge: u8,
    /// Of its symbols from those of the query.
    pub(super) distance: usize,
}

/// A query and a unit, compared by their numbers.
struct Beside<'a, N> {
    asked: &'a Asked<'a>,
    unit: &'a Form,
    names: &'a N,
}

impl<N: Names> Beside<'_, N> {
    /// Points lost by values and names between texts of the same symbols.
    fn value_points(&self) -> u8 {
        let losses = (0..self.columns()).filter_map(|at| self.value_loss(at, at));
        losses.fold(0, |sum, kind| score::VALUE_CAP.min(sum + kind.points()))
    }

    /// Whether two names count as the same.
    fn same_name(&self, row: usize, column: usize) -> bool {
        let first = self.asked.firsts[row];
        first != UNKNOWN && first == self.names.first(self.unit.details[column])
    }
}

impl<N: Names> Compared for Beside<'_, N> {
    fn rows(&self) -> usize {
        self.asked.form.symbols.len()
    }

    fn columns(&self) -> usize {
        self.unit.symbols.len()
    }

    #[inline]
    fn same_symbol(&self, row: usize, column: usize) -> bool {
        self.asked.form.symbols[row] == self.unit.symbols[column]
    }

    #[inline]
    fn value_loss(&self, row: usize, column: usize) -> Option<PenaltyKind> {
        let symbol = self.unit.symbols[column];
        if symbol >= FIRST_WORD || self.asked.form.details[row] == self.unit.details[column] {
            return None;
        }
        match kind_of(symbol) {
            Some(kind) => Some(compare::of_value(kind)),
            None => (!self.same_name(row, column)).then_some(PenaltyKind::Name),
        }
    }

    fn case_differs(&self, row: usize, column: usize) -> bool {
        let symbol = self.unit.symbols[column];
        if self.asked.form.details[row] == self.unit.details[column] || kind_of(symbol).is_some() {
            return false;
        }
        symbol >= FIRST_WORD
            || self.same_name(row, column)
                && compare::in_case_alone(
                    self.asked.query.side.text(row),
                    self.names.text(self.unit.details[column]),
                )
    }

    fn marks_differ(&self, row: usize, column: usize) -> bool {
        self.asked.form.marks[row] != self.unit.marks[column]
    }
}
