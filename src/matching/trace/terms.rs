//! The items of a segment: its words and values, and the keys by which two
//! languages meet.
//!
//! A key is a 64-bit digest with a seed of its own for each kind, so that an index
//! compares and stores numbers instead of texts. Two of a million keys agree by
//! chance with a probability below one in ten million.

use crate::text::lexeme::LexemeKind;
use crate::text::placeable::{Date, Decimal, Value};
use crate::text::{Analysis, Lang, Span, TokenKind, word};

/// Version of how segments are taken apart; an index of another version does not fit.
pub(super) const VERSION: u32 = 2;

/// A digest of something that segments can have in common.
pub(super) type Key = u64;

/// What a key is a digest of; the number is the digest's seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyKind {
    /// A stem of the source language.
    SourceStem = 1,
    /// A stem of the target language.
    TargetStem = 2,
    /// A word without case and accents.
    Spelling = 3,
    /// A value.
    Value = 4,
}

/// The key of a text.
pub(super) fn key(kind: KeyKind, text: &str) -> Key {
    xxhash_rust::xxh3::xxh3_64_with_seed(text.as_bytes(), kind as u64)
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ItemKind {
    /// One word.
    Word,
    /// A word of a run of capitalised words.
    Name,
    /// An amount, a time, or one part of a date.
    Value(Part),
}

/// What values are compared as. A translation may name fewer parts of a date, and
/// write a currency or `percent` elsewhere in the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Amount(Decimal),
    Minutes(u16),
    Year(u16),
    Month(u8),
    Day(u8),
    Weekday(u8),
}

impl Part {
    /// Its key.
    pub(super) fn key(self) -> Key {
        let text = match self {
            Part::Amount(number) => format!("number {number}"),
            Part::Minutes(minutes) => format!("minutes {minutes}"),
            Part::Year(year) => format!("number {year}"),
            Part::Month(month) => format!("month {month}"),
            Part::Day(day) => format!("number {day}"),
            Part::Weekday(day) => format!("weekday {day}"),
        };
        key(KeyKind::Value, &text)
    }
}

/// Most items of one segment that are looked at: what is longer than any sentence
/// is no segment of a translator, and would take time without end.
const MAX_ITEMS: usize = 400;

/// Calls `each` for the items of a segment in order: what it is, its text, and where
/// that is in the segment's folded text.
pub(super) fn items(analysis: &Analysis, mut each: impl FnMut(ItemKind, &str, Span)) {
    let mut left = MAX_ITEMS;
    for token in &analysis.tokens {
        if left == 0 {
            return;
        }
        let text = analysis.text_of(token);
        let mut give = |kind, span: Span| {
            if left > 0 {
                left -= 1;
                each(kind, span.of(&analysis.folded.text), span);
            }
        };
        let kind = match token.kind {
            TokenKind::Mark => continue,
            TokenKind::Placeable(value) => {
                parts(value, |part| give(ItemKind::Value(part), token.span));
                continue;
            }
            TokenKind::Word => ItemKind::Word,
            TokenKind::Name => ItemKind::Name,
        };
        for span in word::words(text) {
            let start = token.span.start;
            give(kind, Span::new(start + span.start, start + span.end));
        }
        // What looks like a number but has no value, such as a version or a telephone
        // number, is a word by its spelling.
        let first = token.first as usize;
        let lexemes = analysis.lexemes.iter().skip(first);
        for lexeme in lexemes.take(token.count as usize) {
            if matches!(lexeme.kind, LexemeKind::Number | LexemeKind::Ordinal) {
                give(kind, lexeme.span);
            }
        }
    }
}

/// A segment taken apart; of a text far longer than any segment only the head.
pub(super) fn analysis(text: &str, lang: &Lang) -> Analysis {
    let mut end = text.len().min(MAX_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    Analysis::new(&text[..end], lang)
}

/// Bytes of a segment that are looked at: more than [`MAX_ITEMS`] words have.
const MAX_BYTES: usize = 16 << 10;

fn parts(value: Value, mut each: impl FnMut(Part)) {
    match value {
        Value::Number(n) | Value::Percent(n) | Value::Money(n, _) => each(Part::Amount(n)),
        Value::Ordinal(n) => each(Part::Amount(Decimal::new(u64::from(n), 0))),
        Value::Time(time) => each(Part::Minutes(time.minutes)),
        Value::Date(Date {
            year,
            month,
            day,
            weekday,
        }) => {
            day.into_iter().for_each(|day| each(Part::Day(day)));
            month.into_iter().for_each(|month| each(Part::Month(month)));
            year.into_iter().for_each(|year| each(Part::Year(year)));
            weekday.into_iter().for_each(|day| each(Part::Weekday(day)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, lang: &Lang) -> Vec<String> {
        let mut shown = Vec::new();
        items(&analysis(text, lang), |kind, text, _| {
            shown.push(match kind {
                ItemKind::Word => text.to_owned(),
                ItemKind::Name => format!("<{text}>"),
                ItemKind::Value(part) => format!("{part:?}"),
            });
        });
        shown
    }

    #[test]
    fn words_names_and_values_are_items() {
        assert_eq!(
            shown("the quake killed 23 in Estados Unidos", &Lang::en())[4..],
            ["in", "<Estados>", "<Unidos>"]
        );
    }

    #[test]
    fn numbers_without_a_value_are_items() {
        let found = shown("kernel 2.6.24 it", &Lang::en());
        assert_eq!(found, ["kernel", "2.6.24", "it"]);
    }

    #[test]
    fn equal_values_have_equal_keys_in_both_languages() {
        let value = |text: &str, lang: &Lang| {
            let mut keys = Vec::new();
            items(&analysis(text, lang), |kind, _, _| {
                if let ItemKind::Value(part) = kind {
                    keys.push(part.key());
                }
            });
            keys
        };
        for (spanish, english) in [
            ("178.120", "178,120"),
            ("las 9.59 hora", "9:59 a.m."),
            ("el martes 8 de junio", "on June 8"),
        ] {
            let (there, here) = (value(spanish, &Lang::es()), value(english, &Lang::en()));
            assert!(here.iter().any(|key| there.contains(key)), "{spanish}");
        }
    }

    #[test]
    fn a_text_without_end_is_cut() {
        let long = "é".repeat(MAX_BYTES) + &" palabra".repeat(1000);
        assert_eq!(shown(&long, &Lang::es()).len(), 1);
        assert_eq!(shown(&"a ".repeat(5000), &Lang::en()).len(), MAX_ITEMS);
    }
}
