//! Word translations learned from the texts of a call, apart for each two languages.

use crate::align::Learner;
use crate::cli::aligned::Aligned;
use crate::cli::lexicons::Lexicons;
use crate::lexicon::{Lexicon, Table};
use crate::text::Lang;

/// Pairs of languages that are learned at a time; texts of further ones are aligned
/// with what there is. A batch of more is one of wrong language tags.
const MAX_PAIRS: usize = 16;

/// What texts teach while they are aligned.
#[derive(Default)]
pub(super) struct Learning(Vec<Pair>);

struct Pair {
    source: Lang,
    target: Lang,
    learner: Learner,
}

impl Learning {
    /// Takes in what a story and its translation teach. The order of the stories counts.
    pub(super) fn add(&mut self, aligned: &Aligned) {
        let (source, target) = (&aligned.source.lang, &aligned.target.lang);
        let known = |pair: &Pair| pair.source == *source && pair.target == *target;
        let at = match self.0.iter().position(known) {
            Some(at) => at,
            None if self.0.len() < MAX_PAIRS => {
                self.0.push(Pair {
                    source: source.clone(),
                    target: target.clone(),
                    learner: Learner::new(source, target),
                });
                self.0.len() - 1
            }
            None => return,
        };
        let texts = (aligned.source.texts(), aligned.target.texts());
        self.0[at].learner.add(&texts.0, &texts.1, &aligned.beads);
    }

    /// What was learned.
    pub(super) fn learned(&self) -> Learned {
        let learned = |pair: &Pair| {
            let table = pair.learner.learned()?;
            Some((pair.source.clone(), pair.target.clone(), table))
        };
        Learned(self.0.iter().filter_map(learned).collect())
    }
}

/// Tables of learned words.
#[derive(Default)]
pub(super) struct Learned(Vec<(Lang, Lang, String)>);

impl Learned {
    /// Whether there was too little to learn from.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is known of translations between two languages, learned words included.
    pub(super) fn lexicon<'a>(
        &'a self,
        lexicons: &'a Lexicons,
        source: &Lang,
        target: &Lang,
    ) -> Lexicon<'a> {
        let lexicon = lexicons.of(source, target);
        let mut tables = self.0.iter();
        match tables.find(|(from, into, _)| from == source && into == target) {
            Some((_, _, table)) => lexicon.with_learned(Table::new(table)),
            None => lexicon,
        }
    }
}
