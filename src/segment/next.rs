//! What stands after a stop: the next word, and what may stand before it.

use super::abbreviation::is_roman;
use super::look::{char_at, char_before, opens_word, word_after};
use super::rules::Rules;

/// What the next word starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum First {
    /// A capital, or a letter of a script that has none.
    Capital,
    Small,
    Digit,
    /// A sign that can open a sentence: `$20`, `#tag`.
    Symbol,
    /// Nothing that opens a sentence: `,`, `)`, `/`.
    Nothing,
}

/// What stands after a stop. Most questions are answered by the first letter or two, so
/// the word is only read to its end when asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Next<'t> {
    text: &'t str,
    pub(super) first: First,
    /// First byte of the word, behind quotes and brackets before it.
    pub(super) at: usize,
    /// Whether `¿` or `¡` stands before it.
    pub(super) inverted: bool,
    /// Whether a dash does.
    pub(super) dash: bool,
}

/// Most quotes, brackets and dashes before a word; more are ornament.
const MAX_OPENERS: usize = 8;

impl<'t> Next<'t> {
    pub(super) fn read(text: &'t str, from: usize) -> Self {
        let (mut at, mut inverted, mut dash) = (from, false, false);
        for _ in 0..MAX_OPENERS {
            let Some(c) = char_at(text, at) else { break };
            match c {
                'a'..='z' | 'A'..='Z' | '0'..='9' => break,
                // A lone stop behind a dash: a segment holds a word, so this opens none.
                '.' if at > from && is_lone_stop(text, at) => break,
                '¿' | '¡' => inverted = true,
                '—' | '–' | '-' => dash = true,
                '"' | '\'' | '“' | '”' | '„' | '‘' | '«' | '‹' | '「' | '『' => {}
                '(' | '[' | ']' | '{' | '•' | '·' | '*' | '…' | '.' => {}
                c if c.is_whitespace() && at > from => {}
                _ => break,
            }
            at += c.len_utf8();
        }
        Next {
            text,
            first: first_at(text, at),
            at,
            inverted,
            dash,
        }
    }

    /// The word; empty when there is none.
    pub(super) fn word(&self) -> &'t str {
        let end = word_after(self.text, self.at);
        self.text.get(self.at..end).unwrap_or_default()
    }

    /// What stands behind its first character.
    fn second(&self) -> Option<char> {
        let first = char_at(self.text, self.at)?;
        char_at(self.text, self.at + first.len_utf8())
    }

    /// A single letter with a full stop: `A. Gómez`, not the preposition `A`.
    pub(super) fn is_initial(&self) -> bool {
        self.second() == Some('.') && char_at(self.text, self.at).is_some_and(opens_word)
    }

    /// `OO.`, the second half of `CC. OO.`
    pub(super) fn is_doubled(&self) -> bool {
        let word = self.word();
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next() == word.chars().next()
            && letters.next().is_none()
            && char_at(self.text, self.at + word.len()) == Some('.')
    }

    /// `3`, `III`, `B`; not the `Q.` that opens a question, nor the word `I`.
    pub(super) fn is_number(&self, rules: &Rules) -> bool {
        let word = self.word();
        let letter = || word.chars().count() == 1 && !self.is_initial() && !rules.is_starter(word);
        self.first == First::Digit || letter() || (word.len() > 1 && is_roman(word))
    }

    /// `Moscow time`, `Nevada time`.
    pub(super) fn is_place_of_time(&self) -> bool {
        let end = self.at + self.word().len();
        let rest = self.text.get(end..).unwrap_or_default();
        rest.strip_prefix(' ')
            .and_then(|rest| rest.strip_prefix("time"))
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    }

    /// `EST`, `GMT`: two to five capitals.
    pub(super) fn is_zone(&self) -> bool {
        let word = self.word();
        (2..=5).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_uppercase())
    }
}

fn is_lone_stop(text: &str, at: usize) -> bool {
    char_before(text, at) != Some('.') && char_at(text, at + 1).is_some_and(char::is_whitespace)
}

/// What the word at `at` starts with.
fn first_at(text: &str, at: usize) -> First {
    match char_at(text, at) {
        Some(c) if c.is_numeric() => First::Digit,
        // `iPhone` and `eBay` are names.
        Some(c) if c.is_lowercase() => match char_at(text, at + c.len_utf8()) {
            Some(second) if second.is_uppercase() => First::Capital,
            _ => First::Small,
        },
        Some(c) if opens_word(c) => First::Capital,
        Some('$' | '€' | '£' | '¥' | '#' | '@' | '+' | '~') => First::Symbol,
        _ => First::Nothing,
    }
}
