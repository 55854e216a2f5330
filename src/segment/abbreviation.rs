//! Is the word before a full stop an abbreviation, and of which class?

use super::look::{char_before, skip_space_back, word_before};
use super::next::Next;
use super::rules::{Class, Rules};

/// Most pieces of a dotted abbreviation: `S. A. B. de C. V.` has four in a row at most.
const MAX_PIECES: usize = 4;

/// Most letters of such a piece: `Lt. Gov.`, `AA. RR.`
const MAX_PIECE: usize = 4;

/// The class of the abbreviation that ends before `dot`, by the tables, else by its
/// shape; and where it starts.
pub(super) fn before(
    rules: &Rules,
    text: &str,
    start: usize,
    dot: usize,
    next: &Next,
) -> Option<(Class, usize)> {
    if !rules.may_stand_before_stop(text.get(start..dot)?) {
        return None;
    }
    let last = word_before(text, start, dot);
    if last == dot {
        return None;
    }
    let word = text.get(last..dot)?;
    if is_label_letter(rules, text, start, last, word) {
        return None;
    }
    let mut found = rules.class_of(word).map(|class| (class, last));
    // The longest entry wins: `p. ej.` over `ej.`
    let (mut head, mut attached) = (last, false);
    for _ in 1..MAX_PIECES {
        let Some(piece) = piece_before(text, start, head) else {
            break;
        };
        attached |= char_before(text, head) == Some('.')
            && text
                .get(piece..head)
                .is_some_and(|p| p.chars().count() <= 3);
        head = piece;
        let longer = rules.class_of(text.get(head..dot)?);
        found = longer.map(|class| (class, head)).or(found);
    }
    found.or_else(|| by_shape(word, attached, next).then_some((Class::Doubtful, head)))
}

/// Words that are abbreviations by their look: initials, `U.S.`, `CC. OO.`, `3.ª`.
fn by_shape(word: &str, attached: bool, next: &Next) -> bool {
    let mut chars = word.chars();
    match (chars.next(), chars.next(), chars.next()) {
        (Some(one), None, _) => one.is_uppercase() || (attached && one.is_alphabetic()),
        (Some(one), Some(two), None) => {
            // `CC. OO.`; a Roman numeral only where another such piece follows it.
            (one == two && one.is_uppercase() && (!is_roman(word) || next.is_doubled()))
                || (attached && one.is_alphabetic() && two.is_alphabetic())
        }
        _ => word.ends_with(['º', 'ª', '°']) && word.starts_with(|c: char| c.is_ascii_digit()),
    }
}

/// Whether the word at `at` is a single letter that labels something: `Plan B`, `vitamina D`.
fn is_label_letter(rules: &Rules, text: &str, start: usize, at: usize, word: &str) -> bool {
    let mut letters = word.chars();
    if !letters.next().is_some_and(char::is_uppercase) || letters.next().is_some() {
        return false;
    }
    let end = skip_space_back(text, at);
    let head = word_before(text, start, end);
    text.get(head..end).is_some_and(|word| rules.is_label(word))
}

/// Start of the short piece that ends with a full stop right before `head`
/// (`EE.` before `UU`), with or without one space between.
fn piece_before(text: &str, start: usize, head: usize) -> Option<usize> {
    let mut end = head;
    if let Some(space @ (' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')) = char_before(text, end) {
        end -= space.len_utf8();
    }
    if end <= start || char_before(text, end) != Some('.') {
        return None;
    }
    let dot = end - 1;
    let piece = word_before(text, start, dot);
    let letters = text.get(piece..dot)?.chars().count();
    (1..=MAX_PIECE).contains(&letters).then_some(piece)
}

/// Whether a word could be a Roman numeral below 400.
pub(super) fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b"IVXLC".contains(&b))
}
