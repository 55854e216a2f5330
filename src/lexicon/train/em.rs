//! Expectation maximisation for one direction; see [`super`] for the model.

use super::Side;

/// How strongly a word prefers the same relative place: the tension λ of the
/// reparameterised Model 2, at its usual starting value.
const TENSION: f32 = 4.0;

/// Probability that a target word was made by no source word, as in fast_align.
const NULL: f32 = 0.08;

/// Dirichlet prior of the translation distributions: below 1 it asks for few
/// translations a word, and it keeps rare words from collecting everything.
const PRIOR: f64 = 0.01;

/// Links that expect fewer occurrences than this are forgotten between passes; all
/// they cost is memory.
const FORGET: f32 = 1e-4;

/// Steps of the table of place preferences.
const STEPS: usize = 256;

/// Expected links of one stem with the stems of the other side.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// Stem numbers of the other side, ascending.
    others: Vec<u32>,
    /// Probability, or after training the expected count, of each.
    values: Vec<f32>,
    /// Sum of the expected counts.
    pub(super) total: f32,
}

impl Row {
    /// The linked stems with their values, in stem order.
    pub(super) fn links(&self) -> impl Iterator<Item = (u32, f32)> + '_ {
        self.others.iter().copied().zip(self.values.iter().copied())
    }

    /// Writes the values into an array over all stems of the other side.
    fn lay_out(&self, dense: &mut [f32]) {
        for (other, value) in self.links() {
            dense[other as usize] = value;
        }
    }

    /// Undoes [`Row::lay_out`].
    fn take_away(&self, dense: &mut [f32]) {
        for &other in &self.others {
            dense[other as usize] = 0.0;
        }
    }

    /// The value of one stem; 0 where there is no link.
    pub(super) fn get(&self, other: u32) -> f32 {
        match self.others.binary_search(&other) {
            Ok(at) => self.values[at],
            Err(_) => 0.0,
        }
    }
}

/// The corpus seen in one direction, with what every pass needs of it.
#[derive(Debug)]
pub(super) struct Direction<'c> {
    from: &'c Side,
    into: &'c Side,
    /// By source stem: where it occurs, as (sentence, place in it).
    postings: Vec<Vec<(u32, u32)>>,
    /// Place preference by quantised distance.
    preference: Vec<f32>,
    /// By target token: what the place preferences are multiplied with so that
    /// those of its sentence add up to 1 − [`NULL`].
    norms: Vec<f32>,
    /// By target token: the weight of its pair.
    weights: Vec<f32>,
    /// By target stem: its share in all tokens. Also what every row starts from.
    frequencies: Vec<f32>,
}

impl<'c> Direction<'c> {
    pub(super) fn new(from: &'c Side, into: &'c Side, pair_weights: &[f32]) -> Self {
        let mut postings = vec![Vec::new(); from.stems.len()];
        let mut norms = Vec::with_capacity(into.tokens.len());
        let mut weights = Vec::with_capacity(into.tokens.len());
        for (sentence, &weight) in pair_weights.iter().enumerate() {
            let sources = from.sentence(sentence);
            let targets = into.sentence(sentence).len();
            for (place, &stem) in sources.iter().enumerate() {
                postings[stem as usize].push((sentence as u32, place as u32));
            }
            for j in 0..targets {
                norms.push(
                    (1.0 - NULL)
                        / (sources.len() as f32 * preference_integral(relative(j, targets))),
                );
                weights.push(weight);
            }
        }
        let preference = (0..=STEPS)
            .map(|step| (-TENSION * step as f32 / STEPS as f32).exp())
            .collect();
        Direction {
            from,
            into,
            postings,
            preference,
            norms,
            weights,
            frequencies: frequencies(into),
        }
    }

    /// Calls `visit(target token, its stem, prior of the link)` for every target
    /// word of every sentence with `stem`.
    fn visit(&self, stem: usize, mut visit: impl FnMut(usize, usize, f32)) {
        for &(sentence, place) in &self.postings[stem] {
            let start = self.into.starts[sentence as usize];
            let targets = self.into.sentence(sentence as usize);
            let here = relative(place as usize, self.from.sentence(sentence as usize).len());
            for (j, &target) in targets.iter().enumerate() {
                let distance = (here - relative(j, targets.len())).abs();
                let preference = self.preference[(distance * STEPS as f32) as usize];
                visit(
                    start + j,
                    target as usize,
                    preference * self.norms[start + j],
                );
            }
        }
    }
}

impl Side {
    fn sentence(&self, number: usize) -> &[u32] {
        &self.tokens[self.starts[number]..self.starts[number + 1]]
    }
}

/// Place `index` of `len` as a fraction, in the middle of its word.
fn relative(index: usize, len: usize) -> f32 {
    (index as f32 + 0.5) / len as f32
}

/// Mean preference over a whole sentence for a word at the relative place `at`.
fn preference_integral(at: f32) -> f32 {
    (2.0 - (-TENSION * at).exp() - (-TENSION * (1.0 - at)).exp()) / TENSION
}

/// Runs `iterations` passes and gives, by source stem, the expected links.
pub(super) fn train(direction: &Direction<'_>, iterations: usize) -> Vec<Row> {
    let stems = direction.from.stems.len();
    let mut pass = Pass::new(direction);
    let mut rows: Option<Vec<Row>> = None;
    for _ in 0..iterations.max(1) {
        pass.explain(rows.as_deref());
        let mut next: Vec<Row> = (0..stems)
            .map(|stem| pass.expect(stem, row(&rows, stem)))
            .collect();
        next.iter_mut().for_each(normalise);
        rows = Some(next);
    }
    pass.explain(rows.as_deref());
    (0..stems)
        .map(|stem| pass.expect(stem, row(&rows, stem)))
        .collect()
}

/// The row of a stem; none before the first pass.
fn row(rows: &Option<Vec<Row>>, stem: usize) -> Option<&Row> {
    rows.as_ref().and_then(|rows| rows.get(stem))
}

/// Working memory of the passes.
struct Pass<'d> {
    direction: &'d Direction<'d>,
    /// By target token: the probability with which its sentence explains it.
    sums: Vec<f32>,
    /// One row laid out over all target stems; zero between uses.
    dense: Vec<f32>,
    /// Expected counts over all target stems; zero between uses.
    counts: Vec<f32>,
}

impl<'d> Pass<'d> {
    fn new(direction: &'d Direction<'d>) -> Self {
        let stems = direction.into.stems.len();
        Pass {
            direction,
            sums: Vec::new(),
            dense: vec![0.0; stems],
            counts: vec![0.0; stems],
        }
    }

    /// Fills `sums`: what all source words of a sentence and the empty word give
    /// each of its target words.
    fn explain(&mut self, rows: Option<&[Row]>) {
        let direction = self.direction;
        self.sums.clear();
        self.sums.extend(
            direction
                .into
                .tokens
                .iter()
                .map(|&t| NULL * direction.frequencies[t as usize]),
        );
        for stem in 0..direction.from.stems.len() {
            let sums = &mut self.sums;
            match rows.and_then(|rows| rows.get(stem)) {
                None => direction.visit(stem, |token, target, prior| {
                    sums[token] += direction.frequencies[target] * prior;
                }),
                Some(row) => {
                    row.lay_out(&mut self.dense);
                    let dense = &self.dense;
                    direction.visit(stem, |token, target, prior| {
                        sums[token] += dense[target] * prior
                    });
                    row.take_away(&mut self.dense);
                }
            }
        }
    }

    /// The expected links of one source stem, whose row of the last pass is `row`.
    fn expect(&mut self, stem: usize, row: Option<&Row>) -> Row {
        let direction = self.direction;
        if let Some(row) = row {
            row.lay_out(&mut self.dense);
        }
        let probabilities = if row.is_some() {
            &self.dense
        } else {
            &direction.frequencies
        };
        let (counts, sums) = (&mut self.counts, &self.sums);
        let mut others = Vec::new();
        direction.visit(stem, |token, target, prior| {
            let share = probabilities[target] * prior / sums[token] * direction.weights[token];
            if share > 0.0 {
                if counts[target] == 0.0 {
                    others.push(target as u32);
                }
                counts[target] += share;
            }
        });
        if let Some(row) = row {
            row.take_away(&mut self.dense);
        }
        others.sort_unstable();
        let mut result = Row::default();
        for other in others {
            let count = std::mem::take(&mut self.counts[other as usize]);
            if count >= FORGET {
                result.others.push(other);
                result.values.push(count);
                result.total += count;
            }
        }
        result
    }
}

/// Turns expected counts into probabilities under the Dirichlet prior (variational
/// Bayes: digamma in place of the logarithm).
fn normalise(row: &mut Row) {
    let total: f64 = row.values.iter().map(|&v| f64::from(v) + PRIOR).sum();
    let total = digamma(total);
    for value in &mut row.values {
        *value = (digamma(f64::from(*value) + PRIOR) - total).exp() as f32;
    }
}

/// Share of each stem in the tokens of its side.
fn frequencies(side: &Side) -> Vec<f32> {
    let mut counts = vec![0.0f32; side.stems.len()];
    for &token in &side.tokens {
        counts[token as usize] += 1.0;
    }
    let all = side.tokens.len().max(1) as f32;
    counts.iter().map(|count| count / all).collect()
}

/// The digamma function for x > 0: recurrence up to 6, then its asymptotic series
/// (Abramowitz and Stegun 6.3.18).
fn digamma(mut x: f64) -> f64 {
    let mut result = 0.0;
    while x < 6.0 {
        result -= 1.0 / x;
        x += 1.0;
    }
    let inverse = 1.0 / (x * x);
    result + x.ln() - 0.5 / x - inverse * (1.0 / 12.0 - inverse * (1.0 / 120.0 - inverse / 252.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digamma_has_its_known_values() {
        for (x, expected) in [
            (1.0, -0.577_215_664_9),
            (0.5, -1.963_510_026_0),
            (10.0, 2.251_752_589_1),
        ] {
            assert!((digamma(x) - expected).abs() < 1e-8, "{x}");
        }
    }
}
