//! Learning word translations from the aligner's own confident beads.
//!
//! Where no lexicon knows the languages, names, numbers and lengths align a text
//! well enough to learn its words from; aligned again with these, it comes out
//! better. The same adds the words of a desk's own stories to a shipped lexicon.

use super::{Aligner, Bead};
use crate::lexicon::train::{Corpus, Options};
use crate::lexicon::{Lexicon, Table};
use crate::text::Lang;

/// Segments of both sides of one document pair.
pub type Document<'t> = (&'t [&'t str], &'t [&'t str]);

/// Beads below this confidence teach nothing; those above count by their confidence.
const CONFIDENT: f64 = 0.5;

/// Rounds of learning. The first learns most, later ones ever less.
const ROUNDS: usize = 2;

/// Fewest confident beads to learn from. A single short story teaches its own
/// accidents: what happens to align comes out surer, and the rest looks dropped.
const LEAST: usize = 40;

/// What is learned from few pairs: translations seen about once are worth having,
/// since every one was seen in this very text.
const OPTIONS: Options = Options {
    iterations: 5,
    min_count: 1.5,
    min_probability: 0.1,
    max_translations: 5,
};

/// The text of a `.lex` file with the word translations of confidently aligned
/// documents; empty of entries when there are none.
pub fn learn<'t>(
    aligned: impl IntoIterator<Item = (Document<'t>, &'t [Bead])>,
    source_lang: &Lang,
    target_lang: &Lang,
) -> String {
    let mut corpus = Corpus::new(source_lang, target_lang);
    for ((source, target), beads) in aligned {
        for bead in beads
            .iter()
            .filter(|bead| bead.is_pair() && bead.confidence >= CONFIDENT)
        {
            let (Some(source), Some(target)) = (
                source.get(bead.source.clone()),
                target.get(bead.target.clone()),
            ) else {
                continue;
            };
            corpus.add(&source.join(" "), &target.join(" "), bead.confidence as f32);
        }
    }
    corpus
        .train(&OPTIONS)
        .table("learned from aligned documents")
}

/// Learns word translations from documents as they are aligned, one by one.
pub struct Learner {
    corpus: Corpus,
    confident: usize,
}

impl Learner {
    /// A learner of translations from `source_lang` into `target_lang`.
    pub fn new(source_lang: &Lang, target_lang: &Lang) -> Self {
        Learner {
            corpus: Corpus::new(source_lang, target_lang),
            confident: 0,
        }
    }

    /// Takes in the confident beads of a document; those out of range teach nothing.
    /// What is learned depends on the order of the documents.
    pub fn add(&mut self, source: &[&str], target: &[&str], beads: &[Bead]) {
        for bead in beads
            .iter()
            .filter(|bead| bead.is_pair() && bead.confidence >= CONFIDENT)
        {
            let (Some(source), Some(target)) = (
                source.get(bead.source.clone()),
                target.get(bead.target.clone()),
            ) else {
                continue;
            };
            let weight = bead.confidence as f32;
            self.corpus
                .add(&source.join(" "), &target.join(" "), weight);
            self.confident += 1;
        }
    }

    /// The text of a `.lex` file with what was learned; `None` when there was too
    /// little to learn from.
    pub fn learned(&self) -> Option<String> {
        (self.confident >= LEAST).then(|| {
            self.corpus
                .train(&OPTIONS)
                .table("learned from aligned documents")
        })
    }
}

/// Aligns documents of two languages, learns from what is sure, and aligns them
/// again with it; documents too few or too short to learn from are aligned once. Worth its time, some three times that of aligning, where `lexicon`
/// is empty or small for the subject.
pub fn align_learning(
    documents: &[Document<'_>],
    lexicon: &Lexicon<'_>,
    source_lang: &Lang,
    target_lang: &Lang,
) -> Vec<Vec<Bead>> {
    let align = |lexicon: &Lexicon<'_>| -> Vec<Vec<Bead>> {
        let aligner = Aligner::new(lexicon, source_lang, target_lang);
        documents
            .iter()
            .map(|(source, target)| aligner.align(source, target))
            .collect()
    };
    let mut beads = align(lexicon);
    for _ in 0..ROUNDS {
        let confident = |bead: &&Bead| bead.is_pair() && bead.confidence >= CONFIDENT;
        if beads.iter().flatten().filter(confident).count() < LEAST {
            break;
        }
        let aligned = documents
            .iter()
            .copied()
            .zip(beads.iter().map(Vec::as_slice));
        let learned = learn(aligned, source_lang, target_lang);
        beads = align(&lexicon.with_learned(Table::new(&learned)));
    }
    beads
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_look_unlike_are_learned_from_their_places() {
        let (de, en): (Lang, Lang) = ("de".parse().unwrap(), Lang::en());
        let words = [
            ("Hund", "dog"),
            ("Haus", "house"),
            ("Baum", "tree"),
            ("Wald", "forest"),
            ("Vogel", "bird"),
        ];
        let (mut source, mut target) = (Vec::new(), Vec::new());
        for i in 0..60 {
            let (a, b) = (words[i % 5], words[(i * 3 + i / 5 + 1) % 5]);
            source.push(format!("{} {} und {}", i + 100, a.0, b.0));
            target.push(format!("{} {} and {}", i + 100, a.1, b.1));
        }
        let source: Vec<&str> = source.iter().map(String::as_str).collect();
        let target: Vec<&str> = target.iter().map(String::as_str).collect();
        let document: Document<'_> = (&source, &target);
        let beads = align_learning(&[document], &Lexicon::empty(), &de, &en);
        assert!(beads[0].iter().all(|bead| bead.source == bead.target));
        let text = learn([(document, beads[0].as_slice())], &de, &en);
        let table = Table::checked(&text, "learned").unwrap();
        assert_eq!(
            table.translations("hund").next().map(|(word, _)| word),
            Some("dog")
        );
    }

    #[test]
    fn nothing_to_learn_from_is_no_trouble() {
        let (de, en): (Lang, Lang) = ("de".parse().unwrap(), Lang::en());
        assert!(align_learning(&[], &Lexicon::empty(), &de, &en).is_empty());
        let beads = align_learning(&[(&["a"], &["b"]), (&[], &[])], &Lexicon::empty(), &de, &en);
        assert_eq!(beads.len(), 2);
        assert!(beads[1].is_empty());
    }
}
