//! Does a segment end at this stop? The words on both sides decide.

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
        return next.inverted && stop.kind != Kind::Ellipsis || is_missing_space(text, stop, &next);
    }
    let opens = match next.first {
        First::Capital | First::Digit | First::Symbol => true,
        First::Small => {
            stop.kind != Kind::Ellipsis && (next.inverted || is_all_small(text, start, stop))
        }
        First::Nothing => false,
    };
    if !opens {
        return false;
    }
    match stop.kind {
        Kind::Strong => !(stop.after_quote && is_attribution(rules, text, &next)),
        Kind::Ellipsis => next.first != First::Digit,
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
    let mut letters = next.word.chars();
    let capitalised =
        letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase);
    let is_address = |c: Option<char>| matches!(c, Some('@' | '.' | '/' | '_' | '-' | '#'));
    before.chars().count() > 2
        && before.chars().all(char::is_lowercase)
        && capitalised
        && !is_address(char_before(text, head))
        && !is_address(char_at(text, next.at + next.word.len()))
}

/// Whether the writer opens sentences in small letters: this one does, and no
/// quotation closes before the next.
fn is_all_small(text: &str, start: usize, stop: &Stop) -> bool {
    stop.end == stop.run_end && char_at(text, start).is_some_and(char::is_lowercase)
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
    if is_item_number(head) || opens_list(head) || (next.dash && article::is_date(head)) {
        return false;
    }
    let doubtful = || next.inverted || (rules.is_starter(next.word) && !next.is_initial(text));
    if next.is_initial(text) && ends_with_letter(head) {
        return false; // The letters of one abbreviation: `J. P.`, `a. C.`
    }
    match abbreviation(rules, text, start, dot) {
        None => true,
        Some(Class::Never) => false,
        Some(Class::Number) => !next.is_number(),
        Some(Class::Time) => {
            doubtful()
                || (next.first == First::Capital
                    && !next.is_zone()
                    && !rules.continues_time(next.word))
        }
        Some(Class::Doubtful) => doubtful(),
    }
}

/// Whether a list begins in running text: `three demands: 1. Open the border.`
fn opens_list(head: &str) -> bool {
    let before = head.strip_suffix('1').map(str::trim_end);
    before.is_some_and(|before| before.ends_with(':') && before.len() + 1 < head.len())
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

fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b"IVXLC".contains(&b))
}

/// Most pieces of a dotted abbreviation: `S. A. B. de C. V.` has four in a row at most.
const MAX_PIECES: usize = 4;

/// Most letters of such a piece: `Lt. Gov.`, `AA. RR.`
const MAX_PIECE: usize = 4;

/// The class of the abbreviation that ends before `dot`: by the tables, else by its shape.
fn abbreviation(rules: &Rules, text: &str, start: usize, dot: usize) -> Option<Class> {
    let last = word_before(text, start, dot);
    if last == dot {
        return None;
    }
    let word = text.get(last..dot)?;
    let mut found = rules.class_of(word);
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
        found = rules.class_of(text.get(head..dot)?).or(found);
    }
    found.or_else(|| by_shape(rules, text, start, last, word, attached).then_some(Class::Doubtful))
}

/// Words that are abbreviations by their look: initials, `U.S.`, `CC. OO.`, `3.ª`.
fn by_shape(
    rules: &Rules,
    text: &str,
    start: usize,
    at: usize,
    word: &str,
    attached: bool,
) -> bool {
    let mut chars = word.chars();
    match (chars.next(), chars.next(), chars.next()) {
        (Some(one), None, _) if one.is_uppercase() => !attached_label(rules, text, start, at),
        (Some(one), None, _) => attached && one.is_alphabetic(),
        (Some(one), Some(two), None) => {
            (one == two && one.is_uppercase() && !is_roman(word))
                || (attached && one.is_alphabetic() && two.is_alphabetic())
        }
        _ => word.ends_with(['º', 'ª', '°']) && word.starts_with(|c: char| c.is_ascii_digit()),
    }
}

/// Whether the single letter at `at` is a label: `Plan B`, `el Grupo A`.
fn attached_label(rules: &Rules, text: &str, start: usize, at: usize) -> bool {
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

/// Longest word looked at, in characters: the longest abbreviation and starter are shorter.
const MAX_WORD: usize = 24;

/// Start of the word that ends at `end`, not before `start`; `end` when there is none.
fn word_before(text: &str, start: usize, end: usize) -> usize {
    let mut at = end;
    for _ in 0..MAX_WORD {
        match char_before(text, at) {
            Some(c) if at > start && is_word_char(c) => at -= c.len_utf8(),
            _ => break,
        }
    }
    at
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, 'º' | 'ª' | '°')
}

/// What the next word starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum First {
    /// A capital, or a letter of a script that has none.
    Capital,
    Small,
    Digit,
    /// A sign that can open a sentence: `$20`, `#tag`.
    Symbol,
    /// Nothing that opens a sentence: `,`, `)`, `/`.
    Nothing,
}

/// What stands after a stop.
#[derive(Clone, Copy, Debug)]
struct Next<'t> {
    first: First,
    /// The word, without quotes and brackets before it.
    word: &'t str,
    /// Its first byte.
    at: usize,
    /// Whether `¿` or `¡` stands before it.
    inverted: bool,
    /// Whether a dash does.
    dash: bool,
}

/// Most quotes, brackets and dashes before a word; more are ornament.
const MAX_OPENERS: usize = 8;

impl<'t> Next<'t> {
    fn read(text: &'t str, from: usize) -> Self {
        let (mut at, mut inverted, mut dash) = (from, false, false);
        for _ in 0..MAX_OPENERS {
            let Some(c) = char_at(text, at) else { break };
            match c {
                // A lone stop behind a dash: a segment holds a word, so this opens none.
                '.' if at > from && is_lone_stop(text, at) => break,
                '¿' | '¡' => inverted = true,
                '—' | '–' | '-' => dash = true,
                '"' | '\'' | '“' | '”' | '„' | '‘' | '«' | '‹' | '「' | '『' => {}
                '(' | '[' | ']' | '{' | '•' | '*' | '…' | '.' => {}
                c if c.is_whitespace() && at > from => {}
                _ => break,
            }
            at += c.len_utf8();
        }
        let mut end = at;
        for c in text.get(at..).unwrap_or_default().chars().take(MAX_WORD) {
            if !is_word_char(c) && !matches!(c, '\'' | '’') {
                break;
            }
            end += c.len_utf8();
        }
        let word = text.get(at..end).unwrap_or_default();
        Next {
            first: first_of(text, at, word),
            word,
            at,
            inverted,
            dash,
        }
    }

    /// A single letter with a full stop: `A. Gómez`, not the preposition `A`.
    fn is_initial(&self, text: &str) -> bool {
        self.word.chars().count() == 1 && char_at(text, self.at + self.word.len()) == Some('.')
    }

    /// `3`, `III`, `B`.
    fn is_number(&self) -> bool {
        self.first == First::Digit || is_roman(self.word) || self.word.chars().count() == 1
    }

    /// `EST`, `GMT`: two to five capitals.
    fn is_zone(&self) -> bool {
        (2..=5).contains(&self.word.len()) && self.word.bytes().all(|b| b.is_ascii_uppercase())
    }
}

fn is_lone_stop(text: &str, at: usize) -> bool {
    char_before(text, at) != Some('.') && char_at(text, at + 1).is_some_and(char::is_whitespace)
}

fn first_of(text: &str, at: usize, word: &str) -> First {
    let mut letters = word.chars();
    match letters.next() {
        Some(c) if c.is_numeric() => First::Digit,
        // `iPhone` and `eBay` are names.
        Some(c) if c.is_lowercase() => match letters.next() {
            Some(second) if second.is_uppercase() => First::Capital,
            _ => First::Small,
        },
        Some(_) => First::Capital,
        None => match char_at(text, at) {
            Some('$' | '€' | '£' | '¥' | '#' | '@' | '+' | '~') => First::Symbol,
            _ => First::Nothing,
        },
    }
}

/// Most words of a speaker before the verb: `Prime Minister Ana de la Cruz asked`.
const MAX_SPEAKER: usize = 7;

/// Whether a speaker and a verb of speech follow: `“Is this over?” López asked`.
/// A sentence starter (`The minister asked`) opens a sentence of its own.
fn is_attribution(rules: &Rules, text: &str, next: &Next) -> bool {
    if next.first != First::Capital || next.inverted || rules.is_starter(next.word) {
        return false;
    }
    let mut at = next.at;
    let mut owned = false;
    for count in 0..MAX_SPEAKER {
        let Next {
            first,
            word,
            at: start,
            ..
        } = Next::read(text, at);
        if word.is_empty() || start != at {
            return false;
        }
        if first == First::Small {
            if rules.is_speech_verb(word) {
                return count > 0;
            }
            // `Ruiz's lawyer asked`: after a possessive the speaker is a common noun.
            if !owned && !NAME_PARTICLES.contains(&word) {
                return false;
            }
        }
        owned |= word.ends_with("'s") || word.ends_with("’s");
        at = skip_space(text, start + word.len());
    }
    false
}

/// Words in small letters inside names and titles.
pub(super) const NAME_PARTICLES: &[&str] = &[
    "de", "del", "la", "las", "los", "y", "of", "van", "von", "bin", "al",
];

/// The character at byte `at`; `None` at the end.
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// The character that ends at byte `at`; `None` at the start.
pub(super) fn char_before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The first byte from `at` on that is no white space.
pub(super) fn skip_space(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + (rest.len() - rest.trim_start().len())
}

/// `at` moved back over the white space before it.
pub(super) fn skip_space_back(text: &str, at: usize) -> usize {
    text.get(..at).map_or(at, |head| head.trim_end().len())
}
