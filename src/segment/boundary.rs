//! Does a segment end at this stop? The words on both sides decide.

use super::look::{
    char_at, char_before, is_word_char, opens_word, skip_space, skip_space_back, word_after,
    word_at, word_before,
};
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
        Kind::Strong if stop.after_quote => !is_attribution(rules, text, &next),
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
        && abbreviation(rules, text, start, stop.at, next).is_none()
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
    let found = abbreviation(rules, text, start, dot, next);
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

fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b"IVXLC".contains(&b))
}

/// Most pieces of a dotted abbreviation: `S. A. B. de C. V.` has four in a row at most.
const MAX_PIECES: usize = 4;

/// Most letters of such a piece: `Lt. Gov.`, `AA. RR.`
const MAX_PIECE: usize = 4;

/// The class of the abbreviation that ends before `dot`, by the tables, else by its
/// shape; and where it starts.
fn abbreviation(
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

/// What stands after a stop. Most questions are answered by the first letter or two, so
/// the word is only read to its end when asked for.
#[derive(Clone, Copy, Debug)]
struct Next<'t> {
    text: &'t str,
    first: First,
    /// First byte of the word, behind quotes and brackets before it.
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
    fn word(&self) -> &'t str {
        let end = word_after(self.text, self.at);
        self.text.get(self.at..end).unwrap_or_default()
    }

    /// What stands behind its first character.
    fn second(&self) -> Option<char> {
        let first = char_at(self.text, self.at)?;
        char_at(self.text, self.at + first.len_utf8())
    }

    /// A single letter with a full stop: `A. Gómez`, not the preposition `A`.
    fn is_initial(&self) -> bool {
        self.second() == Some('.') && char_at(self.text, self.at).is_some_and(opens_word)
    }

    /// `OO.`, the second half of `CC. OO.`
    fn is_doubled(&self) -> bool {
        let word = self.word();
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next() == word.chars().next()
            && letters.next().is_none()
            && char_at(self.text, self.at + word.len()) == Some('.')
    }

    /// `3`, `III`, `B`; not the `Q.` that opens a question, nor the word `I`.
    fn is_number(&self, rules: &Rules) -> bool {
        let word = self.word();
        let letter = || word.chars().count() == 1 && !self.is_initial() && !rules.is_starter(word);
        self.first == First::Digit || letter() || (word.len() > 1 && is_roman(word))
    }

    /// `Moscow time`, `Nevada time`.
    fn is_place_of_time(&self) -> bool {
        let end = self.at + self.word().len();
        let rest = self.text.get(end..).unwrap_or_default();
        rest.strip_prefix(' ')
            .and_then(|rest| rest.strip_prefix("time"))
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    }

    /// `EST`, `GMT`: two to five capitals.
    fn is_zone(&self) -> bool {
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

/// Most words of a speaker before the verb: `Prime Minister Ana de la Cruz asked`.
const MAX_SPEAKER: usize = 7;

/// Whether a speaker and a verb of speech follow: `“Is this over?” López asked`.
/// A sentence starter (`The minister asked`) opens a sentence of its own.
fn is_attribution(rules: &Rules, text: &str, next: &Next) -> bool {
    // `I` has a capital wherever it stands.
    let opens = rules.is_starter(next.word()) && next.word() != "I";
    if next.first != First::Capital || next.inverted || opens {
        return false;
    }
    let mut at = next.at;
    let mut owned = false;
    for count in 0..MAX_SPEAKER {
        let name = Next::read(text, at);
        let word = name.word();
        if word.is_empty() || name.at != at {
            return false;
        }
        if name.first == First::Small {
            if rules.is_speech_verb(word) {
                // `I asked.` attributes; `I told him the truth.` may be told by itself.
                let closed = |c| matches!(c, '.' | ',' | ';' | ':' | '—');
                let after = char_at(text, at + word.len());
                return count > 0 && (next.word() != "I" || after.is_some_and(closed));
            }
            // `Ruiz's lawyer asked`: after a possessive the speaker is a common noun.
            if !owned && !NAME_PARTICLES.contains(&word) {
                return false;
            }
        }
        owned |= word.ends_with("'s") || word.ends_with("’s");
        at = skip_space(text, at + word.len());
    }
    false
}

/// Words in small letters inside names and titles.
pub(super) const NAME_PARTICLES: &[&str] = &[
    "de", "del", "la", "las", "los", "y", "of", "van", "von", "bin", "al",
];
