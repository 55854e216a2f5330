//! Learning word translations from the aligner's own confident beads.
//!
//! Where no lexicon knows the languages, names, numbers and lengths align a text
//! well enough to learn its words from; aligned again with these, it comes out
//! better. The same adds the words of a desk's own stories to a shipped lexicon, where
//! it changes next to nothing.
//!
//! What self-training must fear is its own accidents: what happened to align comes
//! out surer, and the rest looks dropped. So doubtful beads teach too, by as much as
//! they are trusted; a word must be seen in two beads or more; and the aligner, where
//! few words match, takes the cost of a skip from what it skipped before, not from what
//! has no match (`traits`).

use super::{Aligner, Bead};
use crate::lexicon::train::{Corpus, Options};
use crate::lexicon::{Lexicon, Table};
use crate::text::Lang;
use crate::text::word::words;

/// Segments of both sides of one document pair.
pub type Document<'t> = (&'t [&'t str], &'t [&'t str]);

/// Beads below this confidence teach nothing; those above count by their confidence.
const TEACHING: f64 = 0.2;

/// Beads from this confidence on are sure enough to count towards [`LEAST`].
const CONFIDENT: f64 = 0.5;

/// Rounds of learning. The first learns most, and more than two hardly any.
pub const ROUNDS: usize = 2;

/// Fewest confident beads to learn from. A single short story teaches its own
/// accidents.
const LEAST: usize = 40;

/// Words of both sides after which nothing more is taken in: some ten thousand
/// sentence pairs. Training takes memory for each, and frequent words are known by then.
const MOST_WORDS: usize = 500_000;

/// What is learned from few pairs: translations seen twice are worth having, since
/// they were seen in this very text.
const OPTIONS: Options = Options {
    iterations: 5,
    min_count: 1.5,
    min_probability: 0.05,
    max_translations: 5,
};

/// Collects confident beads of aligned documents and learns word translations from
/// them. Stops collecting at half a million words.
#[derive(Debug)]
pub struct Learner {
    corpus: Corpus,
    confident: usize,
    words: usize,
}

impl Learner {
    /// A learner of translations from one language into another.
    pub fn new(source_lang: &Lang, target_lang: &Lang) -> Self {
        Learner {
            corpus: Corpus::new(source_lang, target_lang),
            confident: 0,
            words: 0,
        }
    }

    /// Takes the beads of one aligned document in. Beads out of range are left out.
    pub fn add(&mut self, source: &[&str], target: &[&str], beads: &[Bead]) {
        for bead in beads
            .iter()
            .filter(|bead| bead.is_pair() && bead.confidence >= TEACHING)
        {
            if self.words >= MOST_WORDS {
                return;
            }
            let (Some(source), Some(target)) = (
                source.get(bead.source.clone()),
                target.get(bead.target.clone()),
            ) else {
                continue;
            };
            let (source, target) = (source.join(" "), target.join(" "));
            self.words += words(&source).count() + words(&target).count();
            self.confident += usize::from(bead.confidence >= CONFIDENT);
            self.corpus.add(&source, &target, bead.confidence as f32);
        }
    }

    /// The text of a `.lex` table of what was learned; none when there is too little to
    /// learn from.
    pub fn learned(&self) -> Option<String> {
        (self.confident >= LEAST).then(|| {
            self.corpus
                .train(&OPTIONS)
                .table("learned from aligned documents")
        })
    }
}

/// Aligns documents of two languages, learns from what is sure, and aligns them
/// again with it; documents too few or too short to learn from are aligned once. Worth
/// its time, some three times that of aligning, where `lexicon` is empty or small for
/// the subject.
pub fn align_learning(
    documents: &[Document<'_>],
    lexicon: &Lexicon<'_>,
    source_lang: &Lang,
    target_lang: &Lang,
) -> Vec<Vec<Bead>> {
    let learned = learned_over(documents, lexicon, source_lang, target_lang);
    let learned = Table::new(learned.as_deref().unwrap_or_default());
    let aligner = Aligner::new(&lexicon.with_learned(learned), source_lang, target_lang);
    documents
        .iter()
        .map(|(source, target)| aligner.align(source, target))
        .collect()
}

/// The text of the `.lex` table that [`align_learning`] aligns with in the end; none
/// where there is too little to learn from.
pub fn learned_over(
    documents: &[Document<'_>],
    lexicon: &Lexicon<'_>,
    source_lang: &Lang,
    target_lang: &Lang,
) -> Option<String> {
    let mut learned: Option<String> = None;
    for _ in 0..ROUNDS {
        let table = Table::new(learned.as_deref().unwrap_or_default());
        let aligner = Aligner::new(&lexicon.with_learned(table), source_lang, target_lang);
        let mut learner = Learner::new(source_lang, target_lang);
        for (source, target) in documents {
            learner.add(source, target, &aligner.align(source, target));
        }
        match learner.learned() {
            Some(table) => learned = Some(table),
            None => break,
        }
    }
    learned
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
        let mut learner = Learner::new(&de, &en);
        learner.add(document.0, document.1, &beads[0]);
        let text = learner.learned().unwrap();
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

    #[test]
    fn collecting_stops_and_too_little_teaches_nothing() {
        let (de, en): (Lang, Lang) = ("de".parse().unwrap(), Lang::en());
        let bead = |at: usize| Bead {
            source: at..at + 1,
            target: at..at + 1,
            confidence: 0.9,
            crossing: false,
        };
        let text = "Wort ".repeat(1_000);
        let other = "word ".repeat(1_000);
        let mut learner = Learner::new(&de, &en);
        learner.add(&[&text], &[&other], &[bead(0), bead(7)]);
        assert_eq!((learner.confident, learner.words), (1, 2_000));
        assert!(learner.learned().is_none());
        for _ in 0..300 {
            learner.add(&[&text], &[&other], &[bead(0)]);
        }
        assert_eq!(learner.words, MOST_WORDS);
        assert!(learner.learned().is_some());
    }
}
