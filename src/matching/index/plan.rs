//! Which lists to read for a query so that no text in reach is missed.
//!
//! Cut a query into pieces that do not overlap, single tokens and pairs of neighbours. One
//! edit touches at most one of them, so a text within distance D holds at least one of any
//! D + 1 pieces as it stands: the texts of D + 1 lists are all that need be looked at (the
//! pigeonhole principle; for prefixes of single tokens, S. Chaudhuri et al., "A primitive
//! operator for similarity joins in data cleaning", ICDE 2006). Pairs have far shorter
//! lists than the tokens in them, and the pieces with the shortest lists in all are found
//! by dynamic programming.
//!
//! A text with more tokens than the query needs insertions, which break pairs but no single
//! token: of a query of n tokens at most U = n − (tokens that must be shared) are missing
//! from it, so any U + 1 single tokens do. The longer the text, the smaller is U; from
//! some length on, single tokens are cheaper.

use std::ops::RangeInclusive;

use crate::matching::score;

/// Queries up to this length are cut into pairs too. The work grows with its square, and
/// a long query has rare tokens enough.
const LONGEST_IN_PAIRS: usize = 128;

/// What a list costs besides its bytes.
const START: u64 = 8;

/// Tokens of a query that a list is read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Piece {
    /// The token at this index.
    One(usize),
    /// The tokens at this index and the next.
    Pair(usize),
}

/// A piece and the texts it is read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// The piece.
    pub(super) piece: Piece,
    /// Whether it is one of the pieces for longer texts.
    longer: bool,
    /// How many pieces of the same texts come before it.
    before: usize,
    cost: u64,
}

/// The lists to read for a query, cheap ones first.
#[derive(Debug)]
pub(super) struct Plan {
    /// Tokens of the query.
    tokens: usize,
    /// Texts of this length and above are found by single tokens, shorter ones by the
    /// mixed pieces.
    longer_from: usize,
    /// In the order in which they are read.
    pub(super) steps: Vec<Step>,
}

/// Largest distance at which a query of `tokens` and a text of `length` tokens still have
/// the base `base`.
#[inline]
pub(super) fn reach(tokens: usize, length: usize, base: u8) -> usize {
    score::largest_distance(tokens.max(length), base)
}

/// Tokens of the query that a text of `length` tokens may miss at most; none where it is
/// too long or too short for the base.
#[inline]
pub(super) fn missing(tokens: usize, length: usize, base: u8) -> Option<usize> {
    let longer = tokens.max(length);
    let shared = longer - score::largest_distance(longer, base);
    tokens.checked_sub(shared).filter(|_| shared <= length)
}

/// The lengths of texts that can have a base against a query of `tokens` tokens.
pub(super) fn lengths(tokens: usize, base: u8) -> RangeInclusive<usize> {
    // ⌊100·min/max⌋ ≥ base, since the shorter text has at most its own length in common.
    let base = usize::from(base.max(1));
    (base * tokens).div_ceil(100)..=100 * tokens / base
}

impl Plan {
    /// The plan for a query of `tokens` tokens at `base`, no text being longer than
    /// `longest`. `one` and `pair` tell the length of the list of the token, or the two
    /// tokens, at an index; a pair without a list has none.
    pub(super) fn new(
        tokens: usize,
        base: u8,
        longest: usize,
        one: impl Fn(usize) -> u64,
        pair: impl Fn(usize) -> Option<u64>,
    ) -> Self {
        let ones: Vec<u64> = (0..tokens).map(|at| one(at) + START).collect();
        let mut singles: Vec<(u64, Piece)> = ones
            .iter()
            .enumerate()
            .map(|(at, cost)| (*cost, Piece::One(at)))
            .collect();
        singles.sort_unstable_by_key(|(cost, piece)| (*cost, index(*piece)));
        let mut plan = Plan {
            tokens,
            longer_from: 0,
            steps: Vec::new(),
        };
        let last = (*lengths(tokens, base).end()).min(longest.max(tokens));
        let mixed = (tokens <= LONGEST_IN_PAIRS).then(|| {
            let pairs: Vec<Option<u64>> = (1..tokens)
                .map(|next| pair(next - 1).map(|cost| cost + START))
                .collect();
            Mixed::new(&ones, &pairs, reach(tokens, last, base) + 1)
        });
        let mut chosen = Vec::new();
        if let Some(mixed) = mixed {
            plan.longer_from = plan.turn(&mixed, &singles, base, last);
            if plan.longer_from > 0 {
                chosen = mixed.pieces(reach(tokens, plan.longer_from - 1, base) + 1);
            }
        }
        chosen.sort_unstable_by_key(|(cost, piece)| (*cost, index(*piece)));
        plan.add(&chosen, false);
        if let Some(missing) = missing(tokens, plan.longer_from.max(tokens), base)
            && plan.longer_from <= last
        {
            plan.add(&singles[..=missing], true);
        }
        plan.steps.sort_by_key(|step| step.cost);
        plan
    }

    /// The first length from which single tokens cost less than mixed pieces.
    fn turn(&self, mixed: &Mixed, singles: &[(u64, Piece)], base: u8, last: usize) -> usize {
        let sums: Vec<u64> = singles
            .iter()
            .scan(0, |sum, (cost, _)| {
                *sum += cost;
                Some(*sum)
            })
            .collect();
        let cheaper = |length: usize| {
            let alone = missing(self.tokens, length, base).and_then(|missing| sums.get(missing));
            let together = mixed.cost(reach(self.tokens, length, base) + 1);
            match (alone, together) {
                (Some(alone), Some(together)) => *alone <= together,
                (_, None) => true,
                (None, _) => false,
            }
        };
        // All shorter texts are like those of the query's length.
        match (self.tokens..=last).find(|length| cheaper(*length)) {
            Some(length) if length == self.tokens => 0,
            Some(length) => length,
            None => last + 1,
        }
    }

    fn add(&mut self, pieces: &[(u64, Piece)], longer: bool) {
        let steps = pieces
            .iter()
            .enumerate()
            .map(|(before, (cost, piece))| Step {
                piece: *piece,
                longer,
                before,
                cost: *cost,
            });
        self.steps.extend(steps);
    }

    /// The lengths of texts that a step still has to be read for when nothing below `base`
    /// is wanted. The base may grow from step to step.
    pub(super) fn lengths(&self, step: &Step, base: u8) -> Option<RangeInclusive<usize>> {
        let all = lengths(self.tokens, base);
        let (mut first, mut last) = (*all.start(), *all.end());
        if step.longer {
            first = first.max(self.longer_from);
            let enough =
                |length| missing(self.tokens, length, base).is_some_and(|m| m >= step.before);
            // The longer the text, the fewer tokens may be missing; shorter texts than the
            // query may all miss as many.
            if first > last || !enough(first.max(self.tokens)) {
                return None;
            }
            last = last_where(first.max(self.tokens), last, enough);
        } else {
            last = last.min(self.longer_from.checked_sub(1)?);
            let needed = |length| reach(self.tokens, length, base) >= step.before;
            if first > last || !needed(last) {
                return None;
            }
            if !needed(self.tokens) {
                first = first_where(self.tokens, last, needed);
            }
        }
        (first <= last).then_some(first..=last)
    }
}

fn index(piece: Piece) -> usize {
    match piece {
        Piece::One(at) | Piece::Pair(at) => at,
    }
}

/// The last of `first..=last` that passes, where all that pass come first and one does.
fn last_where(first: usize, last: usize, passes: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (first, last);
    while low < high {
        let middle = high - (high - low) / 2;
        match passes(middle) {
            true => low = middle,
            false => high = middle - 1,
        }
    }
    low
}

/// The first of `first..=last` that passes, where all that pass come last and one does.
fn first_where(first: usize, last: usize, passes: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (first, last);
    while low < high {
        let middle = low.midpoint(high);
        match passes(middle) {
            true => high = middle,
            false => low = middle + 1,
        }
    }
    low
}

/// The cheapest pieces of each number, by dynamic programming over the query's tokens.
struct Mixed {
    tokens: usize,
    /// Most pieces asked for, and one.
    width: usize,
    /// `costs[i · width + c]`: the cheapest `c` pieces of the first `i` tokens.
    costs: Vec<u64>,
    ones: Vec<u64>,
    pairs: Vec<Option<u64>>,
}

/// More than any pieces cost.
const IMPOSSIBLE: u64 = u64::MAX;

impl Mixed {
    fn new(ones: &[u64], pairs: &[Option<u64>], most: usize) -> Self {
        let tokens = ones.len();
        let width = most.min(tokens) + 1;
        let mut costs = vec![IMPOSSIBLE; (tokens + 1) * width];
        costs[0] = 0;
        for end in 1..=tokens {
            for count in 0..width {
                let without = costs[(end - 1) * width + count];
                let (mut with_one, mut with_pair) = (IMPOSSIBLE, IMPOSSIBLE);
                if count > 0 {
                    with_one = costs[(end - 1) * width + count - 1].saturating_add(ones[end - 1]);
                    if end > 1
                        && let Some(pair) = pairs[end - 2]
                    {
                        with_pair = costs[(end - 2) * width + count - 1].saturating_add(pair);
                    }
                }
                costs[end * width + count] = without.min(with_one).min(with_pair);
            }
        }
        Mixed {
            tokens,
            width,
            costs,
            ones: ones.to_vec(),
            pairs: pairs.to_vec(),
        }
    }

    /// What the cheapest `count` pieces cost; none where there are not so many.
    fn cost(&self, count: usize) -> Option<u64> {
        let cost = *self.costs.get(self.tokens * self.width + count)?;
        (count < self.width && cost != IMPOSSIBLE).then_some(cost)
    }

    /// The cheapest `count` pieces, each with its cost.
    fn pieces(&self, mut count: usize) -> Vec<(u64, Piece)> {
        let mut pieces = Vec::with_capacity(count);
        let mut end = self.tokens;
        while count > 0 && end > 0 {
            let cost = self.costs[end * self.width + count];
            let before = |end: usize, count: usize| self.costs[end * self.width + count];
            if cost == before(end - 1, count) {
                end -= 1;
            } else if cost == before(end - 1, count - 1).saturating_add(self.ones[end - 1]) {
                pieces.push((self.ones[end - 1], Piece::One(end - 1)));
                (end, count) = (end - 1, count - 1);
            } else {
                // Only a pair is left, which has a cost.
                let pair = self.pairs.get(end.wrapping_sub(2)).copied().flatten();
                pieces.push((pair.unwrap_or_default(), Piece::Pair(end.saturating_sub(2))));
                (end, count) = (end.saturating_sub(2), count - 1);
            }
        }
        pieces
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Whether a text holds a piece of the query.
    fn holds(text: &[u32], query: &[u32], piece: Piece) -> bool {
        match piece {
            Piece::One(at) => text.contains(&query[at]),
            Piece::Pair(at) => text.windows(2).any(|two| two == &query[at..at + 2]),
        }
    }

    proptest! {
        /// Whatever the lists cost, each text in reach holds a piece that is read for its
        /// length, also when the base grows after any step.
        #[test]
        fn every_text_in_reach_is_read(
            query in prop::collection::vec(0u32..6, 1..14),
            edits in prop::collection::vec((0usize..30, 0u32..8, 0u8..3), 0..16),
            costs in prop::collection::vec((0u64..50, prop::option::of(0u64..50)), 14),
            bases in (1u8..=100, 0usize..20, 0u8..60),
        ) {
            let mut text = query.clone();
            for (at, symbol, kind) in edits {
                let at = at % (text.len() + 1);
                match kind {
                    0 => text.insert(at, symbol),
                    1 if at < text.len() => { text.remove(at); }
                    _ if at < text.len() => text[at] = symbol,
                    _ => {}
                }
            }
            let (base, grows_after, by) = bases;
            let longer = query.len().max(text.len());
            let distance = super::super::super::distance::Sequence::new(&query).distance(&text);
            let plan = Plan::new(query.len(), base, 60, |at| costs[at].0, |at| costs[at].1);
            let mut found = false;
            let mut wanted = base;
            for (number, step) in plan.steps.iter().enumerate() {
                if number == grows_after {
                    wanted = base.saturating_add(by).min(100);
                }
                let read = plan.lengths(step, wanted);
                found |= read.is_some_and(|lengths| lengths.contains(&text.len()))
                    && holds(&text, &query, step.piece);
            }
            if score::base(longer, distance) >= base.saturating_add(by).min(100) {
                prop_assert!(found, "{:?}", plan);
            }
        }
    }

    #[test]
    fn rare_pairs_are_preferred_to_frequent_tokens() {
        let plan = Plan::new(
            4,
            70,
            10,
            |_| 1000,
            |at| Some(if at == 1 { 5 } else { 900 }),
        );
        // Two pieces do for texts of up to four tokens.
        let mixed: Vec<Piece> = plan
            .steps
            .iter()
            .filter(|step| !step.longer)
            .map(|step| step.piece)
            .collect();
        assert!(mixed.contains(&Piece::Pair(1)), "{plan:?}");
    }
}
