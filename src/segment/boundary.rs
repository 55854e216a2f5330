//! Does a segment end at this stop? The words on both sides decide.

use super::abbreviation::{self, is_roman};
use super::attribution;
use super::look::{char_at, char_before, is_word_char, skip_space_back, word_at, word_before};
use super::next::{First, Next};
use super::rules::{Class, Rules};
use crate::article;

/// What a run of stops amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One full stop.
    Period,
    /// `…`, `...`, `. . .`
    Ellipsis,
    /// A run with `!` or `?`.
    Strong,
}

/// A run of stops with what closes after it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stop {
    pub(super) kind: Kind,
    /// First byte of the run.
    pub(super) at: usize,
    /// Behind the run.
    pub(super) run_end: usize,
    /// Behind the closing quotes, brackets and note marks: where the segment would end.
    pub(super) end: usize,
    /// Whether a quotation closes here.
    pub(super) after_quote: bool,
    /// First byte after the white space; before the end of the text.
    pub(super) next: usize,
}

/// Whether the segment that starts at `start` ends at `stop`.
pub(super) fn ends_segment(rules: &Rules, text: &str, start: usize, stop: &Stop) -> bool {
    if is_omission(text, stop) {
        return false;
    }
    let next = Next::read(text, stop.next);
    if stop.next == stop.end {
        // Nothing between the stop and the next word: `9.59`, `www.efe.com`, `?,`.
        // `Pregunta.- ¿Por qué?` keeps its label.
        let opens = next.inverted && !next.dash && stop.kind != Kind::Ellipsis;
        return opens || is_missing_space(text, stop, &next);
    }
    let opens = match next.first {
        First::Capital | First::Digit | First::Symbol => true,
        First::Small => {
            stop.kind != Kind::Ellipsis
                && (next.inverted
                    || is_address(next.word())
                    || is_all_small(rules, text, start, stop, &next))
        }
        First::Nothing => false,
    };
    if !opens {
        return false;
    }
    match stop.kind {
        Kind::Strong if stop.after_quote => !attribution::follows(rules, text, &next),
        Kind::Strong => {
            let head = text.get(start..stop.at).unwrap_or_default();
            !rules.may_stand_before_stop(head)
                || !rules.is_exclaimed_name(word_at(text, start, stop.at))
                || rules.is_starter(next.word())
        }
        Kind::Ellipsis => {
            // The capital of `I` says nothing.
            next.first != First::Digit
                && !matches!(next.word(), "I" | "I'm" | "I’m" | "I've" | "I’ve")
                && !is_cut_short(rules, text, start, stop, &next)
        }
        Kind::Period => stop.after_quote || period_ends(rules, text, start, stop.at, &next),
    }
}

/// Whether a space was forgotten: `lo dijo.Luego se fue`. Small letters before
/// the stop and a capitalised word after it; addresses (`Ana.Gil@`, `Web.Site.com`) have neither.
fn is_missing_space(text: &str, stop: &Stop, next: &Next) -> bool {
    if stop.kind == Kind::Ellipsis || stop.end != stop.run_end || next.at != stop.end {
        return false;
    }
    let head = word_before(text, 0, stop.at);
    let before = text.get(head..stop.at).unwrap_or_default();
    let word = next.word();
    let mut letters = word.chars();
    let capitalised =
        letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase);
    let is_address = |c: Option<char>| matches!(c, Some('@' | '.' | '/' | '_' | '-' | '#'));
    before.chars().count() > 2
        && before.chars().all(char::is_lowercase)
        && capitalised
        && !is_address(char_before(text, head))
        && !is_address(char_at(text, next.at + word.len()))
}

/// Whether the ellipsis only makes the reader wait: `The Oscar went to... Hungary.` No
/// sentence ends with a preposition or article, but its writer may have dropped it for a new one.
fn is_cut_short(rules: &Rules, text: &str, start: usize, stop: &Stop, next: &Next) -> bool {
    let end = skip_space_back(text, stop.at).max(start);
    !stop.after_quote
        && !rules.is_starter(next.word())
        && !next.inverted
        && rules.is_linking(word_at(text, start, end))
}

/// Whether the writer opens sentences in small letters: this one does, and neither
/// a quotation nor an abbreviation closes before the next. `a)` opens an item.
fn is_all_small(rules: &Rules, text: &str, start: usize, stop: &Stop, next: &Next) -> bool {
    stop.end == stop.run_end
        && char_at(text, start).is_some_and(char::is_lowercase)
        && !matches!(char_at(text, start + 1), Some(')' | '.'))
        && abbreviation::before(rules, text, start, stop.at, next).is_none()
}

/// A web address opens a segment in small letters.
fn is_address(word: &str) -> bool {
    matches!(word, "http" | "https" | "www")
}

/// `[...]` and `(…)` stand for words left out; they end nothing.
fn is_omission(text: &str, stop: &Stop) -> bool {
    stop.kind == Kind::Ellipsis
        && matches!(char_before(text, stop.at), Some('[' | '('))
        && matches!(char_at(text, stop.run_end), Some(']' | ')'))
}

/// A single full stop at `dot` before white space and something that could open a sentence.
fn period_ends(rules: &Rules, text: &str, start: usize, dot: usize, next: &Next) -> bool {
    let head = text.get(start..dot).unwrap_or_default();
    if is_item_number(head)
        || opens_list(text, dot, head)
        || ends_with_slash(head)
        || (next.dash && article::is_date(head))
    {
        return false;
    }
    let doubtful = || {
        let opens = rules.is_starter(next.word()) && next.first == First::Capital;
        next.inverted || (opens && !next.is_initial())
    };
    if next.is_initial() && ends_with_letter(head) {
        return false; // The letters of one abbreviation: `J. P.`, `a. C.`
    }
    let found = abbreviation::before(rules, text, start, dot, next);
    match found.map(|(class, _)| class) {
        None => true,
        Some(Class::Never) => false,
        Some(Class::Number) => !next.is_number(rules),
        Some(Class::Time) => {
            let goes_on = next.is_zone()
                || rules.continues_time(next.word())
                || next.is_place_of_time()
                || opens_with_hour(rules, head);
            doubtful() || (next.first == First::Capital && !goes_on)
        }
        Some(Class::Place) => {
            let at = found.map_or(dot, |(_, at)| skip_space_back(text, at));
            let after_comma = char_before(text, at) == Some(',');
            doubtful() || (after_comma && next.first == First::Capital && !next.dash)
        }
        Some(Class::Doubtful) => doubtful(),
    }
}

/// Whether nothing but an hour stands before the stop: `At 5 a.m. Paz left` goes on,
/// `He left at 5 a.m. Paz stayed` does not.
fn opens_with_hour(rules: &Rules, head: &str) -> bool {
    head.len() <= MAX_OPENING_HOUR
        && head.split([' ', '\u{a0}', '.', ':']).all(|word| {
            let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
            is_number
                || matches!(word, "a" | "p" | "m" | "c" | "d" | "C")
                || is_roman(word)
                || rules.is_starter(word)
        })
}

/// Longest such opening in bytes: `Hacia las 10:45 a. m`, `Just before 10:45 p.m`.
const MAX_OPENING_HOUR: usize = 32;

/// Whether a list begins in running text: `three demands: 1. Open the border. 2. Close it.`
fn opens_list(text: &str, dot: usize, head: &str) -> bool {
    let Some(before) = head.strip_suffix('1').map(str::trim_end) else {
        return false;
    };
    before.ends_with(':') && before.len() + 1 < head.len() && has_second_item(text, dot)
}

/// How far behind the first item of a list in running text the second one may stand, in bytes.
const MAX_ITEM_TEXT: usize = 600;

/// Whether ` 2.` or ` 2)` follows soon.
fn has_second_item(text: &str, from: usize) -> bool {
    let bytes = text.as_bytes().get(from..).unwrap_or_default();
    let near = bytes.get(..MAX_ITEM_TEXT).unwrap_or(bytes);
    near.windows(3).any(|part| matches!(part, b" 2." | b" 2)"))
}

/// Whether it ends with a letter and a slash: `S/. 45` (soles), `c/. Mayor` (street).
fn ends_with_slash(head: &str) -> bool {
    head.strip_suffix('/').is_some_and(ends_with_letter)
}

/// Whether the last word of `head` is a single letter.
fn ends_with_letter(head: &str) -> bool {
    let mut back = head.chars().rev();
    back.next().is_some_and(char::is_alphabetic) && !back.next().is_some_and(is_word_char)
}

/// Longest item number or score in bytes: `XVIII`, `102–98`.
const MAX_ITEM: usize = 8;

/// A list number (`1`, `IV`), a letter (`Q`, `A`) or a score (`2-1`) that opens its segment:
/// its full stop belongs to the item.
fn is_item_number(head: &str) -> bool {
    if head.is_empty() || head.len() > MAX_ITEM {
        return false;
    }
    let is_count =
        |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    let mut letters = head.chars();
    let one_letter = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    one_letter
        || is_count(head)
        || is_roman(head)
        || head
            .split_once(['-', '–', ':'])
            .is_some_and(|(one, other)| is_count(one) && is_count(other))
}
