//! Learns word translations from sentence pairs.
//!
//! The model is IBM Model 1 with a preference for words at the same relative place
//! of their sentences, as in Dyer, Chahuneau and Smith, “A Simple, Fast, and
//! Effective Reparameterization of IBM Model 2” (2013): every target word was
//! made by one source word, or by none. Expectation maximisation runs once in each
//! direction; the probability of an entry is the geometric mean of both, which
//! removes the translations that rare words collect from their sentences in one
//! direction only.
//!
//! An iteration goes through the corpus source stem by source stem, with the
//! stem's row of probabilities laid out in one array over the target stems, so
//! that the inner loop is an addition. The result depends on the pairs and their
//! order alone.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::BufRead;

mod em;

use super::push_stems;
use crate::text::Lang;
use crate::text::stem::Stemmer;
use crate::{Error, Place, Result};
use em::{Direction, Row};

/// How the table is trained and pruned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Options {
    /// Passes of expectation maximisation. Five is where held-out gains end in the
    /// literature on Model 1; more sharpens rare words wrongly.
    pub iterations: usize,
    /// Stems seen in fewer pairs than this (summed weight) are not entered.
    pub min_count: f32,
    /// Translations below this probability are dropped.
    pub min_probability: f32,
    /// At most this many translations a stem.
    pub max_translations: usize,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            iterations: 5,
            min_count: 0.2,
            min_probability: 0.02,
            max_translations: 8,
        }
    }
}

/// Pairs below which [`Options::for_pairs`] is careful: in so few a word that occurs once
/// meets its sentence's words by chance as often as its translation.
const FEW_PAIRS: usize = 10_000;

impl Options {
    /// Options for a corpus of this many pairs. From few pairs only translations are
    /// entered that were seen more than once and stand out.
    pub fn for_pairs(pairs: usize) -> Self {
        if pairs >= FEW_PAIRS {
            return Options::default();
        }
        Options {
            min_count: 1.5,
            min_probability: 0.1,
            max_translations: 5,
            ..Options::default()
        }
    }
}

/// Longest sentence (in words) that is trained on: longer ones say little about
/// any one word and cost the square of their length.
const MAX_WORDS: usize = 80;

/// Expected links added to the denominator of an entry, so that one chance meeting
/// of two rare words is not a certain translation.
const RARE_DISCOUNT: f32 = 0.5;

/// Sentence pairs as stems, ready to train on.
#[derive(Debug)]
pub struct Corpus {
    source: Side,
    target: Side,
    weights: Vec<f32>,
    source_stemmer: Stemmer,
    target_stemmer: Stemmer,
}

/// One side of the corpus: the stems and every sentence as stem numbers.
#[derive(Debug, Default)]
struct Side {
    stems: Vec<String>,
    numbers: HashMap<String, u32>,
    /// Stem numbers of all sentences, one after the other.
    tokens: Vec<u32>,
    /// Where each sentence starts in `tokens`, and the end of the last.
    starts: Vec<usize>,
}

impl Side {
    fn push(&mut self, stems: Vec<String>) {
        if self.starts.is_empty() {
            self.starts.push(0);
        }
        for stem in stems {
            let number = match self.numbers.get(&stem) {
                Some(&number) => number,
                None => {
                    let number = self.stems.len() as u32;
                    self.stems.push(stem.clone());
                    self.numbers.insert(stem, number);
                    number
                }
            };
            self.tokens.push(number);
        }
        self.starts.push(self.tokens.len());
    }
}

impl Corpus {
    /// An empty corpus of pairs from `source` into `target`.
    pub fn new(source: &Lang, target: &Lang) -> Self {
        Corpus {
            source: Side::default(),
            target: Side::default(),
            weights: Vec::new(),
            source_stemmer: Stemmer::new(source),
            target_stemmer: Stemmer::new(target),
        }
    }

    /// Adds a pair that counts `weight` times (more than 0; 1 is usual). Pairs with
    /// an empty or a very long side, or the same text on both, teach nothing and
    /// are left out.
    pub fn add(&mut self, source: &str, target: &str, weight: f32) {
        let (mut s, mut t) = (Vec::new(), Vec::new());
        push_stems(source, &self.source_stemmer, &mut s);
        push_stems(target, &self.target_stemmer, &mut t);
        let trainable = |stems: &[String]| (1..=MAX_WORDS).contains(&stems.len());
        if trainable(&s) && trainable(&t) && source != target && weight > 0.0 {
            self.source.push(s);
            self.target.push(t);
            self.weights.push(weight);
        }
    }

    /// Adds the pairs of tab-separated lines: source, target and, where given, a
    /// weight. `name` is the file's name in errors. Gives how many lines were read.
    ///
    /// # Errors
    /// [`Error::Io`] when reading fails, [`Error::Input`] with the line that has no
    /// tab or a weight that is no positive number.
    pub fn read(&mut self, lines: impl BufRead, name: &str) -> Result<u64> {
        let mut count = 0;
        for line in lines.lines() {
            let line = line.map_err(|source| Error::io("read", name, source))?;
            count += 1;
            let place = || Place {
                line: Some(count),
                ..Place::file(name)
            };
            let mut columns = line.split('\t');
            let (Some(source), Some(target)) = (columns.next(), columns.next()) else {
                return Err(Error::input(place(), "a line without a tab")
                    .expected("source<TAB>target, or source<TAB>target<TAB>weight"));
            };
            let weight = match columns.next() {
                None => 1.0,
                Some(text) => match text.trim().parse::<f32>() {
                    Ok(weight) if weight > 0.0 && weight.is_finite() => weight,
                    _ => {
                        return Err(Error::input(place(), format!("`{text}` is no weight"))
                            .expected("a number above 0"));
                    }
                },
            };
            self.add(source, target, weight);
        }
        Ok(count)
    }

    /// Number of pairs to train on.
    pub fn len(&self) -> usize {
        self.weights.len()
    }

    /// Whether there is nothing to train on.
    pub fn is_empty(&self) -> bool {
        self.weights.is_empty()
    }

    /// Trains in both directions.
    pub fn train(&self, options: &Options) -> Trained<'_> {
        let there = em::train(
            &Direction::new(&self.source, &self.target, &self.weights),
            options.iterations,
        );
        let back = em::train(
            &Direction::new(&self.target, &self.source, &self.weights),
            options.iterations,
        );
        Trained {
            corpus: self,
            options: *options,
            there,
            back,
        }
    }
}

/// A trained model of both directions, to be written as tables.
#[derive(Debug)]
pub struct Trained<'c> {
    corpus: &'c Corpus,
    options: Options,
    /// By source stem: expected links with target stems.
    there: Vec<Row>,
    /// By target stem: expected links with source stems.
    back: Vec<Row>,
}

impl Trained<'_> {
    /// The text of a `.lex` file ([`super::table`]) of translations from source
    /// into target, with `comment` at its head.
    pub fn table(&self, comment: &str) -> String {
        self.write(
            comment,
            &self.there,
            &self.back,
            &self.corpus.source,
            &self.corpus.target,
        )
    }

    /// The same from target into source.
    pub fn reverse_table(&self, comment: &str) -> String {
        self.write(
            comment,
            &self.back,
            &self.there,
            &self.corpus.target,
            &self.corpus.source,
        )
    }

    fn write(
        &self,
        comment: &str,
        there: &[Row],
        back: &[Row],
        from: &Side,
        into: &Side,
    ) -> String {
        let mut order: Vec<usize> = (0..from.stems.len()).collect();
        order.sort_by(|a, b| from.stems[*a].cmp(&from.stems[*b]));
        let mut text = String::new();
        for line in comment.lines() {
            let _ = writeln!(text, "# {line}"); // writing to a string cannot fail
        }
        for number in order {
            let found = self.translations(number, there, back, from, into);
            if found.is_empty() {
                continue;
            }
            text.push_str(&from.stems[number]);
            for (stem, probability) in found {
                let _ = write!(text, "\t{stem} {probability:.2}");
            }
            text.push('\n');
        }
        text
    }

    /// The translations of one stem that are good enough to be written, best first.
    /// Names with digits (`G20`, `COVID19`) are left out: they are spelled alike.
    fn translations<'s>(
        &self,
        number: usize,
        there: &[Row],
        back: &[Row],
        from: &Side,
        into: &'s Side,
    ) -> Vec<(&'s str, f32)> {
        let row = &there[number];
        if row.total < self.options.min_count
            || from.stems[number].contains(|c: char| c.is_ascii_digit())
        {
            return Vec::new();
        }
        let mut found: Vec<(&str, f32)> = row
            .links()
            .filter(|&(other, _)| back[other as usize].total >= self.options.min_count)
            .map(|(other, links)| {
                let reverse = &back[other as usize];
                let one = links / (row.total + RARE_DISCOUNT);
                let two = reverse.get(number as u32) / (reverse.total + RARE_DISCOUNT);
                (into.stems[other as usize].as_str(), (one * two).sqrt())
            })
            .filter(|&(_, probability)| probability >= self.options.min_probability)
            .collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        found.truncate(self.options.max_translations);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Table;

    fn small() -> Corpus {
        let mut corpus = Corpus::new(&Lang::es(), &Lang::en());
        for (s, t) in [
            ("la casa", "the house"),
            ("la casa verde", "the green house"),
            ("el libro", "the book"),
            ("el libro verde", "the green book"),
            ("la mesa", "the table"),
            ("una mesa verde", "a green table"),
            ("una mesa", "a table"),
            ("verde", "green"),
        ] {
            corpus.add(s, t, 1.0);
        }
        corpus
    }

    #[test]
    fn the_classic_example_is_learned() {
        let corpus = small();
        let trained = corpus.train(&Options::default());
        let (there, back) = (trained.table("t"), trained.reverse_table("t"));
        let best = |text: &str, stem: &str| {
            Table::checked(text, "t")
                .unwrap()
                .translations(stem)
                .next()
                .map(|(t, _)| t.to_owned())
        };
        for (es, en) in [
            ("cas", "hous"),
            ("libr", "book"),
            ("mes", "tabl"),
            ("verd", "green"),
        ] {
            assert_eq!(best(&there, es).as_deref(), Some(en));
            assert_eq!(best(&back, en).as_deref(), Some(es));
        }
    }

    #[test]
    fn training_is_the_same_every_time() {
        let text = || small().train(&Options::default()).table("x");
        assert_eq!(text(), text());
    }

    #[test]
    fn lines_are_read_and_bad_ones_named() {
        let mut corpus = Corpus::new(&Lang::es(), &Lang::en());
        let good = "la casa\tthe house\nel mar\tthe sea\t0.2\n\tempty\n";
        assert_eq!(corpus.read(good.as_bytes(), "f").unwrap(), 3);
        assert_eq!(corpus.len(), 2);
        for bad in ["one column", "a\tb\tmuch", "a\tb\t-1"] {
            assert!(
                matches!(corpus.read(bad.as_bytes(), "f"), Err(Error::Input { .. })),
                "{bad}"
            );
        }
        let empty = Corpus::new(&Lang::es(), &Lang::en());
        assert_eq!(empty.train(&Options::default()).table("c"), "# c\n");
    }
}
