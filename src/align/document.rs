//! Two texts as the aligner sees them: segments as lists of numbered parts.
//!
//! An **item** is a word, or a placeable with its value. Items that are the same in
//! their own language (same stem, same value) share a **term**; a term knows how rare
//! it is and in which segments it occurs. The items of one term in one segment are a
//! **part** of the segment. Everything after this module works on these numbers.

use std::collections::HashMap;
use std::ops::Range;

use super::rarity::rarity;
use crate::text::hash::Quick;
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
    /// All parts, segment after segment, those of common terms left out.
    pub(super) parts: Vec<Part>,
    /// The segments.
    pub(super) segments: Vec<Segment>,
    /// Numbers of parts, term after term, in the order of the text.
    postings: Vec<Posting>,
    /// Items in the order of the text, where they were asked for.
    items: Vec<Item>,
}

/// A word or value of one language.
#[derive(Debug)]
pub(super) struct Term {
    /// What it is.
    pub(super) key: Key,
    /// How much a match of it says, in nats; 0 for terms too common to say anything.
    pub(super) rarity: f32,
    /// Its places among the postings; while the side is built, their number alone.
    postings: Range<u32>,
    /// While the side is built, the last of its parts.
    last: u32,
}

/// Where a term occurs; the segment lies beside the part so that searching stays local.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Posting {
    pub(super) segment: u32,
    /// Number into [`Side::parts`].
    pub(super) part: u32,
}

/// The items of one term in one segment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) term: u32,
    /// How many items, at most as many as are looked at in a segment.
    pub(super) count: u16,
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

/// A word or a placeable in its place, to be shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    /// Number of its part.
    pub(super) part: u32,
    /// Bytes of its segment's text.
    pub(super) span: Span,
    /// Whether it belongs to a name.
    pub(super) name: bool,
}

/// A segment.
#[derive(Clone, Debug, Default)]
pub(super) struct Segment {
    /// Its parts.
    pub(super) parts: Range<u32>,
    /// Sum of the rarity of its items.
    pub(super) mass: f32,
    /// Characters without white space.
    pub(super) length: f32,
    /// Its marks.
    pub(super) marks: Marks,
}

/// Which of the marks that translations keep a text has: question and exclamation
/// marks, quotation marks of any shape, parentheses, colons.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks(u8);

impl Marks {
    fn note(&mut self, mark: &str) {
        self.0 |= match mark {
            "?" => 1,
            "!" => 2,
            "\"" => 4,
            "(" => 8,
            ":" => 16,
            _ => 0,
        };
    }

    /// The marks of both.
    pub(super) fn with(self, other: Marks) -> Marks {
        Marks(self.0 | other.0)
    }

    /// How many kinds of marks both have, and how many only one has.
    pub(super) fn kept_and_lost(self, other: Marks) -> (u32, u32) {
        (
            (self.0 & other.0).count_ones(),
            (self.0 ^ other.0).count_ones(),
        )
    }
}

impl Side {
    /// Takes the segments of one side apart. With `shown` the items are kept.
    pub(super) fn new(texts: &[&str], lang: &Lang, stemmer: &Stemmer, shown: bool) -> Self {
        let mut builder = Builder {
            side: Side::default(),
            words: HashMap::default(),
            stems: HashMap::default(),
            values: HashMap::default(),
            lang,
            stemmer,
            shown,
        };
        for text in texts {
            builder.push(text);
        }
        builder.side.weigh();
        builder.side
    }

    /// Number of segments.
    pub(super) fn len(&self) -> usize {
        self.segments.len()
    }

    /// The numbers of a segment's parts.
    pub(super) fn parts_of(&self, segment: usize) -> Range<usize> {
        let parts = &self.segments[segment].parts;
        parts.start as usize..parts.end as usize
    }

    /// The segment of a part.
    pub(super) fn segment_of(&self, part: u32) -> usize {
        self.segments
            .partition_point(|segment| segment.parts.end <= part)
    }

    /// Everywhere that a term occurs, in the order of the text.
    pub(super) fn postings(&self, term: u32) -> &[Posting] {
        let places = &self.terms[term as usize].postings;
        &self.postings[places.start as usize..places.end as usize]
    }

    /// Where a term occurs in a range of segments.
    pub(super) fn postings_in(&self, term: u32, segments: &Range<usize>) -> &[Posting] {
        let all = self.postings(term);
        let start = all.partition_point(|one| (one.segment as usize) < segments.start);
        let rest = &all[start..];
        let end = rest.partition_point(|one| (one.segment as usize) < segments.end);
        &rest[..end]
    }

    /// The kept items of a part in their order.
    pub(super) fn items_of(&self, part: u32) -> impl Iterator<Item = &Item> {
        let first = self.items.partition_point(|item| item.part < part);
        self.items[first..]
            .iter()
            .take_while(move |item| item.part == part)
    }

    /// Gives every term its rarity, drops the parts that say nothing, and sums up.
    fn weigh(&mut self) {
        let count = self.segments.len();
        let mut end = 0;
        for term in &mut self.terms {
            let letters = match &term.key {
                Key::Word { spelling, .. } => Some(spelling.chars().count()),
                Key::Value(_) => None,
            };
            term.rarity = rarity(term.postings.end as usize, count, letters);
            let occurrences = if term.rarity > 0.0 {
                term.postings.end
            } else {
                0
            };
            term.postings = end..end;
            end += occurrences;
        }
        self.postings = vec![Posting::default(); end as usize];
        let mut kept = 0;
        let mut numbers = vec![
            u32::MAX;
            if self.items.is_empty() {
                0
            } else {
                self.parts.len()
            }
        ];
        for (number, segment) in self.segments.iter_mut().enumerate() {
            let start = kept as u32;
            for at in segment.parts.clone() {
                let part = self.parts[at as usize];
                let term = &mut self.terms[part.term as usize];
                if term.rarity <= 0.0 {
                    continue;
                }
                self.postings[term.postings.end as usize] = Posting {
                    segment: number as u32,
                    part: kept as u32,
                };
                term.postings.end += 1;
                segment.mass += term.rarity * f32::from(part.count);
                self.parts[kept] = part;
                if let Some(number) = numbers.get_mut(at as usize) {
                    *number = kept as u32;
                }
                kept += 1;
            }
            segment.parts = start..kept as u32;
        }
        self.parts.truncate(kept);
        self.parts.shrink_to_fit();
        self.items.retain_mut(|item| {
            item.part = numbers[item.part as usize];
            item.part != u32::MAX
        });
        self.items.sort_by_key(|item| item.part);
    }
}

/// Builds a [`Side`]; the maps are only needed meanwhile.
struct Builder<'b> {
    side: Side,
    /// Terms by the word as it stands: most words of a text come again, and stemming is dear.
    words: HashMap<Box<str>, u32, Quick>,
    stems: HashMap<String, u32, Quick>,
    values: HashMap<Value, u32, Quick>,
    lang: &'b Lang,
    stemmer: &'b Stemmer,
    shown: bool,
}

impl Builder<'_> {
    fn push(&mut self, text: &str) {
        let analysis = Analysis::new(text, self.lang);
        let folded = analysis.folded.text.as_str();
        let start = self.side.parts.len();
        let mut marks = Marks::default();
        let mut left = MAX_ITEMS;
        for token in &analysis.tokens {
            if let TokenKind::Mark = token.kind {
                marks.note(analysis.text_of(token));
                continue;
            }
            if left == 0 {
                continue;
            }
            if let TokenKind::Placeable(value) = token.kind {
                let term = self.value(value);
                self.item(term, start, &analysis, token.span, false);
                left -= 1;
            }
            for word in words(token.span.of(folded)).take(left) {
                let span = word.shifted(token.span.start);
                let term = self.word(span.of(folded));
                let name = token.kind == TokenKind::Name;
                self.item(term, start, &analysis, span, name);
                left -= 1;
            }
        }
        self.side.segments.push(Segment {
            parts: start as u32..self.side.parts.len() as u32,
            mass: 0.0,
            length: folded.chars().filter(|c| !c.is_whitespace()).count() as f32,
            marks,
        });
    }

    /// Counts an item of the segment whose parts begin at `start`.
    fn item(&mut self, term: u32, start: usize, analysis: &Analysis, span: Span, name: bool) {
        let known = &mut self.side.terms[term as usize];
        if known.postings.end > 0 && known.last as usize >= start {
            self.side.parts[known.last as usize].count += 1;
        } else {
            known.last = self.side.parts.len() as u32;
            known.postings.end += 1;
            self.side.parts.push(Part { term, count: 1 });
        }
        if self.shown {
            self.side.items.push(Item {
                part: known.last,
                span: analysis.original(span),
                name,
            });
        }
    }

    fn word(&mut self, word: &str) -> u32 {
        if let Some(&number) = self.words.get(word) {
            return number;
        }
        let stem = self.stemmer.stem(word);
        let number = match self.stems.get(&stem) {
            Some(&number) => number,
            None => {
                let number = self.term(Key::Word {
                    stem: stem.clone(),
                    spelling: plain(word),
                });
                self.stems.insert(stem, number);
                number
            }
        };
        self.words.insert(word.into(), number);
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
            postings: 0..0,
            last: 0,
        });
        (self.side.terms.len() - 1) as u32
    }
}
