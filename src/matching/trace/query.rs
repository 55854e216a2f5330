//! A text of the target language, ready to be compared with source segments.

use super::archive::{Archive, SegmentNumber, WordNumber};
use super::cognates::Cognates;
use super::form::Form;
use super::links::{self, LinkKind};
use super::terms::{self, ItemKind, Key, KeyKind, key};
use super::weights::Weights;
use crate::text::stem::Stemmer;
use crate::text::{Lang, Span, word};

/// Share of the largest rarity that a word gets which no source word may stand for:
/// it may be rare, or only unknown to the lexicon.
const UNKNOWN_SHARE: f32 = 0.5;

/// Makes queries of texts.
#[derive(Debug)]
pub(super) struct Reader {
    lang: Lang,
    stemmer: Stemmer,
}

/// A text's distinct words, and the source words that each may stand for.
#[derive(Debug, Default)]
pub(super) struct Query {
    pub(super) items: Vec<Item>,
    /// By source word, surest first.
    pub(super) links: Vec<QueryLink>,
    /// Sum of the items' rarities.
    pub(super) mass: f32,
    /// Its length and end.
    pub(super) form: Form,
    /// A bit for some of the linked words, to tell most others apart at once.
    linked: [u64; 16],
}

/// A distinct word or value of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    key: Key,
    /// Where it first is in the folded text.
    pub(super) span: Span,
    /// How much it tells, in nats.
    pub(super) rarity: f32,
}

/// That an item may stand for a source word.
#[derive(Clone, Copy, Debug)]
pub(super) struct QueryLink {
    pub(super) word: WordNumber,
    /// Index of the item.
    pub(super) item: u32,
    /// How well, 0–1.
    pub(super) weight: f32,
    pub(super) kind: LinkKind,
}

impl Reader {
    pub(super) fn new(lang: &Lang) -> Self {
        Reader {
            lang: lang.clone(),
            stemmer: Stemmer::new(lang),
        }
    }

    /// A text as a query of `archive`, whose words weigh `weights`.
    pub(super) fn query(
        &self,
        text: &str,
        archive: &Archive,
        cognates: &Cognates,
        weights: &Weights,
    ) -> Query {
        let analysis = terms::analysis(text, &self.lang);
        let mut query = Query {
            form: Form::of(text),
            ..Query::default()
        };
        terms::items(&analysis, |kind, text, span| {
            let item = query.items.len() as u32;
            let mut link = |word, weight, kind| {
                query.links.push(QueryLink {
                    word,
                    item,
                    weight,
                    kind,
                });
            };
            let key = match kind {
                ItemKind::Value(part) => {
                    let key = part.key();
                    for found in links::of_key(&archive.links, key) {
                        link(found.word, found.weight, LinkKind::Value);
                    }
                    key
                }
                ItemKind::Word | ItemKind::Name => self.word(text, kind, archive, cognates, link),
            };
            query.items.push(Item {
                key,
                span,
                rarity: 0.0,
            });
        });
        query.finish(weights);
        query
    }

    /// Links a word; gives its key.
    fn word(
        &self,
        word: &str,
        kind: ItemKind,
        archive: &Archive,
        cognates: &Cognates,
        mut link: impl FnMut(WordNumber, f32, LinkKind),
    ) -> Key {
        let stem = key(KeyKind::TargetStem, &self.stemmer.stem(word));
        for found in links::of_key(&archive.links, stem) {
            link(found.word, found.weight, LinkKind::Lexicon);
        }
        let plain = word::plain(word);
        let spelling = key(KeyKind::Spelling, &plain);
        let same = match kind {
            ItemKind::Name => LinkKind::Name,
            _ => LinkKind::Spelling,
        };
        for found in links::of_key(&archive.links, spelling) {
            link(found.word, found.weight, same);
        }
        for (word, weight) in cognates.of(&plain) {
            link(word, weight, LinkKind::Cognate);
        }
        stem
    }
}

impl Query {
    /// Keeps each item once, with its best links, and weighs it.
    fn finish(&mut self, weights: &Weights) {
        let mut first: Vec<u32> = (0..self.items.len() as u32).collect();
        first.sort_by_key(|item| (self.items[*item as usize].key, *item));
        first.dedup_by_key(|item| self.items[*item as usize].key);
        first.sort_unstable();
        self.links
            .retain(|link| first.binary_search(&link.item).is_ok());
        for link in &mut self.links {
            link.item = first.binary_search(&link.item).unwrap_or_default() as u32;
        }
        self.items = first
            .iter()
            .map(|item| self.items[*item as usize])
            .collect();
        self.links.sort_by(|a, b| {
            let order = a.word.cmp(&b.word).then(a.item.cmp(&b.item));
            order.then(b.weight.total_cmp(&a.weight))
        });
        self.links.dedup_by_key(|link| (link.word, link.item));
        let mut holders = vec![0.0; self.items.len()];
        for link in &self.links {
            holders[link.item as usize] += link.weight * weights.holders(link.word) as f32;
        }
        for (item, holders) in self.items.iter_mut().zip(holders) {
            item.rarity = if holders > 0.0 {
                weights.rarity(holders)
            } else {
                weights.rarity(1.0) * UNKNOWN_SHARE
            };
        }
        for link in &self.links {
            self.linked[link.word as usize / 64 % 16] |= 1 << (link.word % 64);
        }
        self.mass = self.items.iter().map(|item| item.rarity).sum();
    }

    /// The links to a source word.
    pub(super) fn links_to(&self, word: WordNumber) -> &[QueryLink] {
        if self.linked[word as usize / 64 % 16] & 1 << (word % 64) == 0 {
            return &[];
        }
        let start = self.links.partition_point(|link| link.word < word);
        let rest = &self.links[start..];
        &rest[..rest.iter().take_while(|link| link.word == word).count()]
    }
}

/// A segment with its score.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scored {
    pub(super) segment: SegmentNumber,
    pub(super) score: f32,
}
