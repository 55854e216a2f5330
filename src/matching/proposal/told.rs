//! A text taken apart, with the values of its tokens and the way back to its bytes.

use super::spelled;
use crate::matching::compare::Typed;
use crate::matching::side::Side;
use crate::text::lexeme::LexemeKind;
use crate::text::placeable::{Date, Decimal, Value};
use crate::text::{Analysis, Lang, Span, TokenKind};

/// A text of one language with its base tokens.
pub(super) struct Told<'a> {
    pub(super) text: &'a str,
    pub(super) lang: &'a Lang,
    pub(super) side: Side,
}

/// A lexeme of a token: what it is, its folded text and its bytes in the original.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    pub(super) kind: LexemeKind,
    pub(super) folded: &'a str,
    pub(super) span: Span,
    /// Whether it touches the piece before it.
    pub(super) glued: bool,
}

impl<'a> Told<'a> {
    pub(super) fn new(text: &'a str, lang: &'a Lang) -> Self {
        Told {
            text,
            lang,
            side: Side::new(Analysis::new(text, lang)),
        }
    }

    /// The text as it is compared.
    pub(super) fn typed(&self) -> Typed<'_> {
        Typed {
            text: self.text,
            lang: self.lang,
            side: &self.side,
        }
    }

    /// Number of base tokens.
    pub(super) fn len(&self) -> usize {
        self.side.base.len()
    }

    /// The bytes of base token `at` in the original text.
    pub(super) fn span(&self, at: usize) -> Span {
        self.side.analysis.original(self.side.base[at].span)
    }

    /// The original text of base token `at`.
    pub(super) fn original(&self, at: usize) -> &'a str {
        self.text.get(self.span(at).range()).unwrap_or_default()
    }

    /// The lexemes of base token `at`.
    pub(super) fn pieces(&self, at: usize) -> Vec<Piece<'_>> {
        let analysis = &self.side.analysis;
        let lexemes = analysis.lexemes_of(&self.side.base[at]).iter();
        lexemes
            .map(|lexeme| Piece {
                kind: lexeme.kind,
                folded: lexeme.span.of(&analysis.folded.text),
                span: analysis.original(lexeme.span),
                glued: lexeme.glued,
            })
            .collect()
    }

    /// The value of base token `at`: a placeable's, or that of a number word.
    pub(super) fn value(&self, at: usize) -> Option<Value> {
        match self.side.base[at].kind {
            TokenKind::Placeable(value) => Some(value),
            TokenKind::Word => spelled::value(self.side.text(at), self.lang),
            TokenKind::Name | TokenKind::Mark => None,
        }
    }

    /// Whether a minus stands before base token `at`, or a word for it. A dash behind
    /// another figure or a word is none: `2-1`.
    pub(super) fn is_negative(&self, at: usize) -> bool {
        let before = self.text.get(..self.span(at).start).unwrap_or_default();
        let word = before.split_whitespace().next_back().unwrap_or_default();
        if before.ends_with(char::is_whitespace) {
            return matches!(word.to_lowercase().as_str(), "menos" | "minus" | "-" | "−");
        }
        let sign = word.trim_end_matches(['$', '€', '£']);
        sign.ends_with(['-', '−']) && !sign.chars().rev().nth(1).is_some_and(char::is_alphanumeric)
    }

    /// Whether base token `at` is a number written as a word.
    pub(super) fn is_spelled(&self, at: usize) -> bool {
        self.side.base[at].kind == TokenKind::Word
    }

    pub(super) fn is_name(&self, at: usize) -> bool {
        self.side.base[at].kind == TokenKind::Name
    }

    /// The base tokens whose value stands for `value`, of the nearest kind of
    /// agreement that there is.
    pub(super) fn standing_for(&self, value: &Value) -> Vec<usize> {
        let kinds: [fn(&Value, &Value) -> bool; 3] = [Value::eq, names_part_of, same_amount];
        for agrees in kinds {
            let stands = |at: &usize| self.value(*at).is_some_and(|here| agrees(&here, value));
            let found: Vec<usize> = (0..self.len()).filter(stands).collect();
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }
}

/// Whether `part` is a date that says nothing which `whole` does not say: `Tuesday` of
/// `martes 8 de junio`.
pub(super) fn names_part_of(part: &Value, whole: &Value) -> bool {
    let (Value::Date(part), Value::Date(whole)) = (part, whole) else {
        return false;
    };
    part.agrees_with(whole) && has_parts_of(whole, part)
}

/// Whether `date` names each part that `other` names.
pub(super) fn has_parts_of(date: &Date, other: &Date) -> bool {
    (other.year.is_none() || date.year.is_some())
        && (other.month.is_none() || date.month.is_some())
        && (other.day.is_none() || date.day.is_some())
        && (other.weekday.is_none() || date.weekday.is_some())
}

/// The number of an amount of anything.
pub(super) fn amount(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) | Value::Percent(number) | Value::Money(number, _) => Some(*number),
        Value::Time(_) | Value::Date(_) | Value::Ordinal(_) => None,
    }
}

/// Whether both are amounts of the same number: `6,7 %` and `6.7 points`.
pub(super) fn same_amount(one: &Value, other: &Value) -> bool {
    amount(one).is_some() && amount(one) == amount(other)
}
