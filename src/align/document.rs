//! Two texts as the aligner sees them: segments as lists of numbered items.
//!
//! An **item** is a word, or a placeable with its value. Items that are the same in
//! their own language (same stem, same value) share a **term**; a term knows in
//! which segments it occurs and how rare it is. Everything after this module works
//! on numbers.

use std::collections::HashMap;
use std::ops::Range;

use super::rarity::rarity;
use crate::text::placeable::Value;
use crate::text::stem::Stemmer;
use crate::text::word::{plain, words};
use crate::text::{Analysis, Lang, Span, TokenKind};

/// Items of one segment that are looked at; the rest of a longer one is not used
/// as evidence. Ten times a long sentence: only broken input is longer.
const MAX_ITEMS: usize = 400;

/// One side of the document pair.
#[derive(Debug, Default)]
pub(super) struct Side {
    /// Different words and values.
    pub(super) terms: Vec<Term>,
    /// All items, segment after segment, those of common terms left out.
    pub(super) items: Vec<Item>,
    /// The segments.
    pub(super) segments: Vec<Segment>,
}

/// A word or value of one language.
#[derive(Debug)]
pub(super) struct Term {
    /// What it is.
    pub(super) key: Key,
    /// How much a match of it says, in nats; 0 for terms too common to say anything.
    pub(super) rarity: f32,
    /// Where it occurs, in the order of the text.
    pub(super) occurrences: Vec<Occurrence>,
    /// Segments that have it, counted once each.
    segments: u32,
    /// The last segment counted.
    last: u32,
}

/// An item, with its segment beside it so that searching by segment stays local.
#[derive(Clone, Copy, Debug)]
pub(super) struct Occurrence {
    /// Segment it lies in.
    pub(super) segment: u32,
    /// Number into [`Side::items`].
    pub(super) item: u32,
}

/// What makes two items the same term.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    /// A word by its stem, with the first spelling met, lower-cased and without accents.
    Word {
        /// The stem.
        stem: String,
        /// The folded spelling; the same for every item of the stem.
        spelling: String,
    },
    /// A placeable by its value.
    Value(Value),
}

/// A word or a placeable in its place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    /// Number of its term.
    pub(super) term: u32,
    /// Its segment.
    pub(super) segment: u32,
    /// Bytes of the segment's text.
    pub(super) span: (u32, u32),
    /// Whether it belongs to a name.
    pub(super) name: bool,
}

impl Item {
    /// Its place in the segment's text.
    pub(super) fn span(&self) -> Span {
        Span::new(self.span.0 as usize, self.span.1 as usize)
    }
}

/// A segment.
#[derive(Clone, Debug, Default)]
pub(super) struct Segment {
    /// Its items.
    pub(super) items: Range<u32>,
    /// Sum of their rarity.
    pub(super) mass: f32,
    /// Characters without white space.
    pub(super) length: f32,
    /// Its marks.
    pub(super) marks: Marks,
}

/// Marks that translations keep, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    /// Question marks at the end of something asked (`?`).
    pub(super) questions: u16,
    /// Exclamation marks (`!`).
    pub(super) exclamations: u16,
    /// Quotation marks of any shape.
    pub(super) quotes: u16,
    /// Opening parentheses.
    pub(super) parentheses: u16,
    /// Colons.
    pub(super) colons: u16,
}

impl Marks {
    fn count(&mut self, mark: &str) {
        let counter = match mark {
            "?" => &mut self.questions,
            "!" => &mut self.exclamations,
            "\"" | "«" | "»" => &mut self.quotes,
            "(" => &mut self.parentheses,
            ":" => &mut self.colons,
            _ => return,
        };
        *counter = counter.saturating_add(1);
    }

    /// The marks of both.
    pub(super) fn with(self, other: Marks) -> Marks {
        Marks {
            questions: self.questions.saturating_add(other.questions),
            exclamations: self.exclamations.saturating_add(other.exclamations),
            quotes: self.quotes.saturating_add(other.quotes),
            parentheses: self.parentheses.saturating_add(other.parentheses),
            colons: self.colons.saturating_add(other.colons),
        }
    }
}

impl Side {
    /// Takes the segments of one side apart.
    pub(super) fn new(texts: &[&str], lang: &Lang, stemmer: &Stemmer) -> Self {
        let mut builder = Builder {
            side: Side::default(),
            numbers: HashMap::new(),
            values: HashMap::new(),
        };
        for (index, text) in texts.iter().enumerate() {
            builder.push(index as u32, text, lang, stemmer);
        }
        builder.side.weigh();
        builder.side
    }

    /// Number of segments.
    pub(super) fn len(&self) -> usize {
        self.segments.len()
    }

    /// The items of a segment.
    pub(super) fn items_of(&self, segment: usize) -> &[Item] {
        let range = &self.segments[segment].items;
        &self.items[range.start as usize..range.end as usize]
    }

    /// The occurrences of a term in a range of segments.
    pub(super) fn occurrences_in(&self, term: u32, segments: &Range<usize>) -> &[Occurrence] {
        let all = &self.terms[term as usize].occurrences;
        let start = all.partition_point(|one| (one.segment as usize) < segments.start);
        let rest = &all[start..];
        // What is near is a few occurrences on: look there before halving the rest.
        let end = match rest
            .iter()
            .take(8)
            .position(|one| one.segment as usize >= segments.end)
        {
            Some(end) => end,
            None => rest.partition_point(|one| (one.segment as usize) < segments.end),
        };
        &rest[..end]
    }

    /// Gives every term its rarity, drops the items that say nothing, and sums up.
    fn weigh(&mut self) {
        let count = self.segments.len();
        for term in &mut self.terms {
            let letters = match &term.key {
                Key::Word { spelling, .. } => Some(spelling.chars().count()),
                Key::Value(_) => None,
            };
            term.rarity = rarity(term.segments as usize, count, letters);
        }
        let mut kept = Vec::with_capacity(self.items.len());
        for segment in &mut self.segments {
            let start = kept.len() as u32;
            for item in &self.items[segment.items.start as usize..segment.items.end as usize] {
                let term = &mut self.terms[item.term as usize];
                if term.rarity > 0.0 {
                    term.occurrences.push(Occurrence {
                        segment: item.segment,
                        item: kept.len() as u32,
                    });
                    segment.mass += term.rarity;
                    kept.push(*item);
                }
            }
            segment.items = start..kept.len() as u32;
        }
        self.items = kept;
    }
}

/// Builds a [`Side`]; the maps are only needed meanwhile.
struct Builder {
    side: Side,
    numbers: HashMap<String, u32>,
    values: HashMap<Value, u32>,
}

impl Builder {
    fn push(&mut self, segment: u32, text: &str, lang: &Lang, stemmer: &Stemmer) {
        let analysis = Analysis::new(text, lang);
        let folded = analysis.folded.text.as_str();
        let start = self.side.items.len();
        let mut marks = Marks::default();
        for token in &analysis.tokens {
            if let TokenKind::Mark = token.kind {
                marks.count(analysis.text_of(token));
                continue;
            }
            if self.side.items.len() - start >= MAX_ITEMS {
                continue;
            }
            let item = |builder: &mut Builder, term: u32, span: Span, name: bool| {
                let span = analysis.original(span);
                builder.count(term, segment);
                builder.side.items.push(Item {
                    term,
                    segment,
                    span: (span.start as u32, span.end as u32),
                    name,
                });
            };
            if let TokenKind::Placeable(value) = token.kind {
                let term = self.value(value);
                item(self, term, token.span, false);
            }
            for word in words(token.span.of(folded)) {
                let span = word.shifted(token.span.start);
                let term = self.word(span.of(folded), stemmer);
                item(self, term, span, token.kind == TokenKind::Name);
            }
        }
        self.side.segments.push(Segment {
            items: start as u32..self.side.items.len() as u32,
            mass: 0.0,
            length: folded.chars().filter(|c| !c.is_whitespace()).count() as f32,
            marks,
        });
    }

    fn word(&mut self, word: &str, stemmer: &Stemmer) -> u32 {
        let stem = stemmer.stem(word);
        if let Some(&number) = self.numbers.get(&stem) {
            return number;
        }
        let number = self.term(Key::Word {
            stem: stem.clone(),
            spelling: plain(word),
        });
        self.numbers.insert(stem, number);
        number
    }

    fn value(&mut self, value: Value) -> u32 {
        if let Some(&number) = self.values.get(&value) {
            return number;
        }
        let number = self.term(Key::Value(value));
        self.values.insert(value, number);
        number
    }

    fn term(&mut self, key: Key) -> u32 {
        self.side.terms.push(Term {
            key,
            rarity: 0.0,
            occurrences: Vec::new(),
            segments: 0,
            last: u32::MAX,
        });
        (self.side.terms.len() - 1) as u32
    }

    fn count(&mut self, term: u32, segment: u32) {
        let term = &mut self.side.terms[term as usize];
        if term.last != segment {
            term.last = segment;
            term.segments += 1;
        }
    }
}
