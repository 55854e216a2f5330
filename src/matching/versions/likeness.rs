//! How alike segments of two versions are.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::super::alignment::{self, Table};
use super::super::compare::{Compared, Texts, Typed};
use super::super::distance::Sequence;
use super::super::score;
use super::super::side::{Side, Symbol};
use super::Difference;
use crate::memory::StorySegment;
use crate::memory::unit::normal_text;
use crate::text::{Analysis, Lang};

/// Most neighbouring segments that are taken as one text.
pub(super) const JOINED: usize = 2;

/// Both versions, with what was worked out about them.
pub(super) struct Scale<'a> {
    lang: &'a Lang,
    pub(super) new: Version<'a>,
    pub(super) old: Version<'a>,
    /// Numbers for symbols, the same for both versions.
    numbers: HashMap<Symbol, u32>,
    table: Table,
}

/// One version: its texts, and the texts of neighbours joined.
pub(super) struct Version<'a> {
    pub(super) texts: Vec<Cow<'a, str>>,
    paragraphs: Vec<usize>,
    /// The texts taken apart, by first segment: alone, and joined with the next one.
    pieces: Vec<[Option<Piece>; JOINED]>,
}

/// A text taken apart.
struct Piece {
    text: String,
    side: Side,
    numbers: Vec<u32>,
    sequence: Sequence,
}

impl<'a> Version<'a> {
    fn new(segments: &'a [StorySegment]) -> Self {
        Version {
            texts: segments
                .iter()
                .map(|segment| normal_text(&segment.text))
                .collect(),
            paragraphs: segments.iter().map(|segment| segment.paragraph).collect(),
            pieces: segments.iter().map(|_| [None, None]).collect(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether two segments follow each other in one paragraph.
    pub(super) fn may_join(&self, first: usize, second: usize) -> bool {
        first + 1 == second && self.paragraphs[first] == self.paragraphs[second]
    }

    /// The text of neighbouring segments.
    fn joined(&self, range: &Range<usize>) -> String {
        self.texts[range.clone()].join(" ")
    }

    fn words(&self, range: &Range<usize>) -> u64 {
        let texts = self.texts[range.clone()].iter();
        texts
            .map(|text| text.split_whitespace().count() as u64)
            .sum()
    }

    /// Takes the text of one segment, or of two, apart.
    fn prepare(&mut self, range: &Range<usize>, numbers: &mut HashMap<Symbol, u32>, lang: &Lang) {
        let slot = range.len().saturating_sub(1).min(JOINED - 1);
        if self.pieces[range.start][slot].is_some() {
            return;
        }
        let text = self.joined(range);
        let side = Side::new(Analysis::new(&text, lang));
        let mut number = |symbol: &Symbol| {
            let next = numbers.len() as u32;
            *numbers.entry(symbol.clone()).or_insert(next)
        };
        let numbers: Vec<u32> = side.symbols.iter().map(&mut number).collect();
        self.pieces[range.start][slot] = Some(Piece {
            text,
            side,
            sequence: Sequence::new(&numbers),
            numbers,
        });
    }

    fn piece(&mut self, range: &Range<usize>) -> Option<&mut Piece> {
        let slot = range.len().saturating_sub(1).min(JOINED - 1);
        self.pieces.get_mut(range.start)?[slot].as_mut()
    }
}

impl<'a> Scale<'a> {
    /// Two versions in one language.
    pub(super) fn new(new: &'a [StorySegment], old: &'a [StorySegment], lang: &'a Lang) -> Self {
        Scale {
            lang,
            new: Version::new(new),
            old: Version::new(old),
            numbers: HashMap::new(),
            table: Table::default(),
        }
    }

    /// The fuzzy score of segments of the new version against segments of the old one, one
    /// or two a side; 0 where it is below `least`, and where a side has no word.
    pub(super) fn score(&mut self, new: &Range<usize>, old: &Range<usize>, least: u8) -> u8 {
        self.new.prepare(new, &mut self.numbers, self.lang);
        self.old.prepare(old, &mut self.numbers, self.lang);
        let (Some(one), Some(other)) = (self.new.piece(new), self.old.piece(old)) else {
            return 0;
        };
        let longer = one.numbers.len().max(other.numbers.len());
        let shorter = one.numbers.len().min(other.numbers.len());
        // The distance is at least the difference of the lengths.
        if shorter == 0 || score::base(longer, longer - shorter) < least {
            return 0;
        }
        let base = score::base(longer, one.sequence.distance(&other.numbers));
        if base < least {
            return 0;
        }
        let texts = texts(one, other, self.lang);
        let columns = self.table.align(&texts);
        let score = base.saturating_sub(score::points(&texts, columns));
        if score < least { 0 } else { score }
    }

    /// What such a pair is worth: words on both sides times score.
    pub(super) fn worth(&self, new: &Range<usize>, old: &Range<usize>, score: u8) -> u64 {
        (self.new.words(new) + self.old.words(old)) * u64::from(score)
    }

    /// How the text of segments differs from that of others.
    pub(super) fn difference(&mut self, new: &Range<usize>, old: &Range<usize>) -> Difference {
        let (one, other) = (self.new.joined(new), self.old.joined(old));
        difference(&one, &other, self.lang, &mut self.table)
    }
}

/// How `new` differs from `old`.
pub(super) fn difference(new: &str, old: &str, lang: &Lang, table: &mut Table) -> Difference {
    let sides = [new, old].map(|text| Side::new(Analysis::new(text, lang)));
    let [one, other] = &sides;
    let typed = |text, side| Typed { text, lang, side };
    let texts = Texts::new(typed(new, one), typed(old, other));
    let columns = table.align(&texts);
    let longer = texts.rows().max(texts.columns());
    let edits = columns
        .iter()
        .filter(|column| !matches!(column, alignment::Column::Both(..)))
        .count();
    let base = score::base(longer, edits);
    let penalties = score::penalties(&texts, columns);
    Difference {
        score: score::after_penalties(base, &penalties),
        base,
        edits: alignment::edits(&texts, columns),
        penalties,
    }
}

fn texts<'p>(one: &'p Piece, other: &'p Piece, lang: &'p Lang) -> Texts<'p> {
    let typed = |piece: &'p Piece| Typed {
        text: &piece.text,
        lang,
        side: &piece.side,
    };
    Texts::new(typed(one), typed(other))
}
