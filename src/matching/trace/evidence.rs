//! Why a source segment is a text's likely source.

use super::coverage::{self, Covered, Matching};
use super::index::{Origin, Tracer};
use super::links::{self, LinkKind};
use super::terms::{self, ItemKind, KeyKind, key};
use crate::text::{Folded, word};

/// Why a source segment is a text's likely source.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    /// Words that match, each once, most telling first.
    pub pairs: Vec<MatchedWords>,
    /// How much of both they account for.
    pub covered: Covered,
}

/// Two words that match, as they stand in their texts.
#[derive(Clone, Debug, PartialEq)]
pub struct MatchedWords {
    /// The source word.
    pub source: String,
    /// The text's word.
    pub target: String,
    /// Why they match.
    pub kind: LinkKind,
}

impl Tracer {
    /// Why `origin`, which this tracer found, is a likely source of `text`.
    pub fn evidence(&self, text: &str, origin: &Origin) -> Evidence {
        if origin.number as usize >= self.len() {
            return Evidence::default();
        }
        let query = self.query(text);
        let mut found = Matching::default();
        let covered = coverage::covered(
            &query,
            origin.number,
            &self.archive,
            &self.weights,
            &mut found,
        );
        let forms = self.forms(origin);
        let folded = Folded::new(text);
        let pairs = found.pairs.iter().map(|pair| {
            let form = forms.iter().find(|(word, _)| *word == pair.word);
            let target = query.items[pair.item as usize].span;
            MatchedWords {
                source: form.map_or_else(String::new, |(_, form)| form.clone()),
                target: folded.text.get(target.range()).unwrap_or("").to_owned(),
                kind: pair.kind,
            }
        });
        Evidence {
            pairs: pairs.collect(),
            covered,
        }
    }

    /// The words of a source segment with the form that each has there.
    fn forms(&self, origin: &Origin) -> Vec<(u32, String)> {
        let words = self.archive.words_of(origin.number);
        let analysis = terms::analysis(&origin.segment.text, &origin.segment.lang);
        let mut forms = Vec::new();
        terms::items(&analysis, |kind, text, _| {
            let key = match kind {
                ItemKind::Value(part) => part.key(),
                ItemKind::Word | ItemKind::Name => key(KeyKind::Spelling, &word::plain(text)),
            };
            let numbers = links::of_key(&self.archive.links, key).iter();
            let here = numbers.filter(|link| words.binary_search(&link.word).is_ok());
            forms.extend(here.map(|link| (link.word, text.to_owned())));
        });
        forms
    }
}
