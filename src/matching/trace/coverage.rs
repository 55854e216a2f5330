//! How much of two segments is accounted for by each other.

use std::collections::HashMap;

use super::terms::{Term, Word};

/// The score of a source segment for a target segment, 0–1: the harmonic mean of
/// the shares of each that the other accounts for. A word counts by its weight,
/// as far as its best term occurs on the other side.
pub(super) fn score(source: &[(Word, f32)], target: &[(Word, f32)]) -> f32 {
    let one = covered(source, &best_weights(target));
    let other = covered(target, &best_weights(source));
    if one + other == 0.0 {
        return 0.0;
    }
    2.0 * one * other / (one + other)
}

/// For each term of a segment how well it stands for one of its words.
fn best_weights(words: &[(Word, f32)]) -> HashMap<&Term, f32> {
    let mut best: HashMap<&Term, f32> = HashMap::new();
    for (term, weight) in words.iter().flat_map(|(word, _)| word) {
        let known = best.entry(term).or_default();
        *known = known.max(*weight);
    }
    best
}

/// The share of `words`, by weight, that `there` accounts for.
fn covered(words: &[(Word, f32)], there: &HashMap<&Term, f32>) -> f32 {
    let mut found = 0.0;
    let mut all = 0.0;
    for (word, importance) in words {
        let terms = word
            .iter()
            .filter_map(|(term, weight)| Some(weight * there.get(term)?));
        found += importance * terms.fold(0.0, f32::max);
        all += importance;
    }
    if all > 0.0 { found / all } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(spellings: &[(&str, f32)]) -> Vec<(Word, f32)> {
        let word = |(text, importance): &(&str, f32)| {
            (vec![(Term::Spelling((*text).into()), 1.0)], *importance)
        };
        spellings.iter().map(word).collect()
    }

    #[test]
    fn rare_words_count_more() {
        let source = words(&[("de", 1.0), ("harris", 3.0)]);
        assert_eq!(score(&source, &source), 1.0);
        // Half of one side, three quarters of the other.
        let target = words(&[("harris", 1.0), ("the", 1.0)]);
        let expected = 2.0 * 0.75 * 0.5 / 1.25;
        assert!((score(&source, &target) - expected).abs() < 1e-6);
        assert_eq!(score(&source, &[]), 0.0);
    }
}
