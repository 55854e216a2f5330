//! A text as numbers: all that scoring asks of it, without its letters.
//!
//! Words, names, values, odd spellings and marks are numbered, each kind by itself, by
//! whoever keeps the strings ([`Numbers`]). Two texts numbered by the same are then
//! compared without looking at the strings again.

use crate::matching::compare::letters;
use crate::memory::MatchText;
use crate::text::placeable::{Value, ValueKind};
use crate::text::{Analysis, Token, TokenKind};

/// Symbols of classes: the five kinds of values, and names. Words are numbered from here.
pub(super) const NAME: u32 = 5;
/// The symbol of the first word.
pub(super) const FIRST_WORD: u32 = 6;

/// A string that nobody has numbered: equal to none that has a number.
pub(super) const UNKNOWN: u32 = u32::MAX;

/// What a numbered string is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word in lower case.
    Word,
    /// A name as folding leaves it.
    Name,
    /// The value of a placeable.
    Value,
    /// A word whose capitals are neither none, nor the first letter, nor all.
    Spelling,
    /// The marks between two tokens as typed, each followed by a zero byte.
    Marks,
}

/// Number of kinds.
pub(super) const KINDS: usize = 5;

/// Case of a word: all small.
const SMALL: u32 = 0;
/// The first letter is a capital.
pub(super) const TITLE: u32 = 1;
/// All letters are capitals.
const CAPITALS: u32 = 2;
/// Cases from here are spellings by number.
pub(super) const FIRST_SPELLING: u32 = 3;

/// A text as numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Form {
    /// The symbol of each base token.
    pub(super) symbols: Vec<u32>,
    /// For each base token the number of its value, of its name, or its case.
    pub(super) details: Vec<u32>,
    /// For each gap between base tokens, and before and behind them, 0 or one more than
    /// the number of its marks.
    pub(super) marks: Vec<u32>,
}

/// Gives strings their numbers; [`UNKNOWN`] to those that have none.
pub(super) trait Numbers {
    /// The number of a string.
    fn number(&mut self, kind: Kind, text: &str) -> u32;
}

/// Whether a symbol stands for a class of tokens, which have values or names.
pub(super) fn is_class(symbol: u32) -> bool {
    symbol < FIRST_WORD
}

/// The symbol of a kind of placeables.
fn of_kind(kind: ValueKind) -> u32 {
    match kind {
        ValueKind::Number => 0,
        ValueKind::Percent => 1,
        ValueKind::Money => 2,
        ValueKind::Time => 3,
        ValueKind::Date => 4,
    }
}

/// The kind of placeables that a symbol stands for.
pub(super) fn kind_of(symbol: u32) -> Option<ValueKind> {
    Some(match symbol {
        0 => ValueKind::Number,
        1 => ValueKind::Percent,
        2 => ValueKind::Money,
        3 => ValueKind::Time,
        4 => ValueKind::Date,
        _ => return None,
    })
}

impl Form {
    /// The numbers of the text of a unit.
    pub(super) fn of_unit(text: &MatchText<'_>, numbers: &mut impl Numbers) -> Self {
        Form::new(text.text, &Analysis::new(text.text, text.lang), numbers)
    }

    /// The numbers of a text that was taken apart.
    pub(super) fn new(text: &str, analysis: &Analysis, numbers: &mut impl Numbers) -> Self {
        let tokens = analysis.tokens.len();
        let mut form = Form {
            symbols: Vec::with_capacity(tokens),
            details: Vec::with_capacity(tokens),
            marks: Vec::with_capacity(tokens + 1),
        };
        let mut marks = String::new();
        let mut buffer = String::new();
        for token in &analysis.tokens {
            if token.kind == TokenKind::Mark {
                // As typed: `«` and `“` are different ones.
                marks.push_str(analysis.original(token.span).of(text));
                marks.push('\0');
                continue;
            }
            form.end_gap(&mut marks, numbers);
            let (symbol, detail) = token_numbers(analysis, token, &mut buffer, numbers);
            form.symbols.push(symbol);
            form.details.push(detail);
        }
        form.end_gap(&mut marks, numbers);
        form
    }

    /// Ends a gap between base tokens, in which `marks` stand.
    fn end_gap(&mut self, marks: &mut String, numbers: &mut impl Numbers) {
        self.marks.push(match marks.is_empty() {
            true => 0,
            false => numbers.number(Kind::Marks, marks).saturating_add(1),
        });
        marks.clear();
    }
}

/// The symbol of a base token, and its detail.
fn token_numbers(
    analysis: &Analysis,
    token: &Token,
    buffer: &mut String,
    numbers: &mut impl Numbers,
) -> (u32, u32) {
    let text = analysis.text_of(token);
    match token.kind {
        TokenKind::Placeable(value) => {
            let number = numbers.number(Kind::Value, &key(&value));
            (of_kind(value.kind()), number)
        }
        TokenKind::Name => (NAME, numbers.number(Kind::Name, text)),
        TokenKind::Word | TokenKind::Mark => {
            let word = small(text, buffer);
            let symbol = match numbers.number(Kind::Word, word) {
                UNKNOWN => UNKNOWN,
                number => FIRST_WORD + number,
            };
            (symbol, case(text, word, numbers))
        }
    }
}

/// A word in lower case: itself, where nothing is to be done, as is the rule.
fn small<'a>(word: &'a str, buffer: &'a mut String) -> &'a str {
    // Of ASCII and the letters of western Europe.
    let is_small = |c| matches!(c, '\0'..='@' | '['..='\x7F' | 'ß'..='ÿ');
    if word.chars().all(is_small) {
        return word;
    }
    *buffer = word.to_lowercase();
    buffer
}

/// The case of a word whose lower-case form is `small`.
fn case(text: &str, small: &str, numbers: &mut impl Numbers) -> u32 {
    if text == small {
        return SMALL;
    }
    let mut letters = small.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    if first.chain(letters).eq(text.chars()) {
        return TITLE;
    }
    if small.chars().flat_map(char::to_uppercase).eq(text.chars()) {
        return CAPITALS;
    }
    match numbers.number(Kind::Spelling, text) {
        UNKNOWN => UNKNOWN,
        number => FIRST_SPELLING + number,
    }
}

/// What tells a value from every other one.
fn key(value: &Value) -> String {
    match value {
        Value::Number(number) => format!("{number}"),
        Value::Percent(number) => format!("%{number}"),
        Value::Money(number, currency) => format!("{currency:?} {number}"),
        Value::Time(time) => format!("t{}{}", time.minutes, if time.utc { "z" } else { "" }),
        Value::Date(date) => format!("{date:?}"),
        Value::Ordinal(number) => format!("o{number}"),
    }
}

/// What names that count as the same have in common.
pub(super) fn name_key(name: &str) -> String {
    letters(name).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::Lang;

    /// Numbers strings as they come, and keeps them.
    #[derive(Default)]
    struct Seen(Vec<(Kind, String)>);

    impl Numbers for Seen {
        fn number(&mut self, kind: Kind, text: &str) -> u32 {
            self.0.push((kind, text.to_owned()));
            self.0.len() as u32 - 1
        }
    }

    #[test]
    fn a_text_becomes_numbers() {
        let text = "«Hoy llegaron 1.500 iPhone de EE. UU. a las 10.15», dijo.";
        let lang = Lang::es();
        let analysis = Analysis::new(text, &lang);
        let mut seen = Seen::default();
        let form = Form::new(text, &analysis, &mut seen);
        let shown: Vec<String> = seen
            .0
            .iter()
            .map(|(kind, text)| format!("{kind:?} {}", text.replace('\0', "|")))
            .collect();
        assert_eq!(form.symbols.len(), analysis.base().count());
        assert_eq!(form.marks.len(), form.symbols.len() + 1);
        for expected in [
            "Word hoy",
            "Value 1500",
            "Word iphone",
            "Spelling iPhone",
            "Name EE. UU.",
            "Value t615",
            "Marks «|",
            "Marks »|,|",
            "Marks .|",
        ] {
            assert!(
                shown.iter().any(|one| one == expected),
                "{expected} in {shown:?}"
            );
        }
    }

    #[test]
    fn the_case_of_a_word_is_none_first_all_or_a_spelling() {
        let mut seen = Seen::default();
        for (text, small, expected) in [
            ("hoy", "hoy", SMALL),
            ("Hoy", "hoy", TITLE),
            ("HOY", "hoy", CAPITALS),
            ("ÑU", "ñu", CAPITALS),
            ("iPhone", "iphone", FIRST_SPELLING),
        ] {
            assert_eq!(case(text, small, &mut seen), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn small_words_are_in_lower_case(word in "\\PC{0,8}|[a-zA-ZÀ-ÿΣσ]{0,8}") {
            let mut buffer = String::new();
            prop_assert_eq!(small(&word, &mut buffer), word.to_lowercase());
        }
    }

    #[test]
    fn one_letter_capitals_have_one_case() {
        let mut seen = Seen::default();
        assert_eq!(case("Ñ", "ñ", &mut seen), TITLE);
        assert_eq!(case("ñ", "ñ", &mut seen), SMALL);
    }
}
