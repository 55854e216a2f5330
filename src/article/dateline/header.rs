//! What stands in a dateline: places, date and agency, word by word.

use super::closing::Closing;
use crate::text::calendar;

/// Words in small letters that a place name may hold.
const PARTICLES: &[&str] = &[
    "de", "del", "la", "las", "los", "el", "y", "e", "of", "the", "and", "du", "do", "da", "dos",
    "das", "sur", "upon", "al", "en", "on",
];

/// Most other words in small letters: `A bordo del avión papal, 8 jun (EFE).-`.
const MAX_LOOSE: usize = 4;

/// Agencies, and words of which their names consist, in small letters. They are known
/// in brackets behind a place that nothing else shows to be one.
const AGENCIES: &[&str] = &[
    "acan",
    "aci",
    "afp",
    "agencia",
    "agencias",
    "agencies",
    "andina",
    "anf",
    "ansa",
    "ap",
    "associated press",
    "bloomberg",
    "canadian press",
    "colpisa",
    "dpa",
    "efe",
    "efeagro",
    "efecom",
    "efeverde",
    "epa",
    "europa press",
    "infobae",
    "ips",
    "kyodo",
    "lusa",
    "notimex",
    "otr",
    "pl",
    "prensa latina",
    "reuters",
    "servimedia",
    "sputnik",
    "tass",
    "télam",
    "telam",
    "upi",
    "xinhua",
];

/// Labels of an interview, which close like a dateline: `Pregunta.- ¿Por qué?`
const SPEAKERS: &[&str] = &["pregunta", "respuesta"];

/// What the last word was: a number is a day only beside one of these.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Last {
    #[default]
    Start,
    Place,
    Comma,
    Bracket,
    Weekday,
    /// A day that waits for its month.
    Day,
    Month,
    Date,
    Time,
}

/// What stands before the closing.
#[derive(Debug, Default)]
pub(super) struct Header {
    place_words: usize,
    place_letters: usize,
    /// A word before the first comma or bracket has small letters.
    mixed: bool,
    /// The first comma or bracket came.
    first_place_over: bool,
    /// Words in small letters that only a date and an agency excuse.
    loose: usize,
    date: bool,
    /// Whether the last bracket is an agency.
    agency: Option<Agency>,
    speaker: bool,
    last: Last,
}

/// How sure it is that a bracket names an agency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Agency {
    Known,
    /// Capitalised words; also a party, a club's country.
    Likely,
    /// A few capitals: a country's code as a rule.
    Code,
}

impl Header {
    /// Reads the next word, mark or bracket; tells its length in bytes, `None` where
    /// no dateline has it.
    pub(super) fn read(&mut self, rest: &str) -> Option<usize> {
        let first = rest.chars().next()?;
        match first {
            '(' => return self.read_bracket(rest),
            ',' | '/' => {
                self.first_place_over |= first == ',';
                self.last = match self.last {
                    Last::Start => return None,
                    Last::Month | Last::Date | Last::Weekday | Last::Time => self.last,
                    _ => Last::Comma,
                };
                return Some(1);
            }
            _ if first.is_whitespace() => return Some(first.len_utf8()),
            _ => {}
        }
        let length = word_length(rest);
        let word = rest.get(..length)?;
        let behind = rest.get(length..)?;
        if word.is_empty() {
            return None;
        }
        self.last = self.read_word(word, behind)?;
        Some(length)
    }

    fn read_word(&mut self, word: &str, behind: &str) -> Option<Last> {
        let bare = word.trim_end_matches('.');
        let small = bare.to_lowercase();
        if bare.starts_with(|c: char| c.is_ascii_digit()) {
            return self.read_number(bare, behind);
        }
        if is_month(&small) && (self.last == Last::Day || next_is_day(behind)) {
            self.date |= self.place_words > 0;
            let whole = self.last == Last::Day;
            return Some(if whole { Last::Date } else { Last::Month });
        }
        match self.last {
            Last::Day if small == "de" => return Some(Last::Day),
            Last::Date if matches!(small.as_str(), "de" | "del") => return Some(Last::Date),
            Last::Date | Last::Time if is_time_word(&small) => return Some(Last::Time),
            Last::Date | Last::Day | Last::Time => return None,
            Last::Comma | Last::Bracket if calendar::is_weekday(&small) => {
                return Some(Last::Weekday);
            }
            _ => {}
        }
        if word.starts_with(char::is_uppercase) {
            self.place_words += 1;
            self.place_letters += bare.chars().filter(|c| c.is_alphabetic()).count();
            self.speaker |= SPEAKERS.contains(&small.as_str());
            self.mixed |= !self.first_place_over && word.chars().any(char::is_lowercase);
        } else if !PARTICLES.contains(&word) {
            self.loose += 1;
            if self.loose > MAX_LOOSE {
                return None;
            }
        }
        Some(Last::Place)
    }

    fn read_number(&mut self, word: &str, behind: &str) -> Option<Last> {
        let number: Option<u16> = word.parse().ok();
        let is_day = number.is_some_and(|day| (1..=31).contains(&day)) && word.len() <= 2;
        let month_follows = || {
            let next = behind.trim_start().trim_start_matches("de ");
            let length = word_length(next);
            let word = next.get(..length).unwrap_or_default();
            is_month(&word.trim_end_matches('.').to_lowercase())
        };
        match self.last {
            Last::Start => None,
            Last::Month if is_day => Some(Last::Date),
            Last::Date | Last::Time if number.is_some_and(is_year) => Some(Last::Date),
            Last::Date | Last::Time if is_time(word) => Some(Last::Time),
            _ if is_day && month_follows() => Some(Last::Day),
            Last::Comma | Last::Weekday if is_day => {
                self.date = true; // `MADRID, 14 (EUROPA PRESS)`
                Some(Last::Date)
            }
            _ => None,
        }
    }

    fn read_bracket(&mut self, rest: &str) -> Option<usize> {
        let end = rest.find(')')?;
        let inside = rest.get(1..end)?.trim();
        if self.last == Last::Start || inside.contains('(') || inside.is_empty() {
            return None;
        }
        self.first_place_over = true;
        self.agency = agency(inside);
        self.last = match self.last {
            Last::Date | Last::Time | Last::Day => Last::Date,
            _ => Last::Bracket,
        };
        Some(end + 1)
    }

    pub(super) fn is_closed_by(&self, closing: &Closing) -> bool {
        let capitals = !self.mixed && self.place_letters >= MIN_CAPITALS;
        let known = self.agency == Some(Agency::Known);
        let named = known || self.agency == Some(Agency::Likely);
        if self.place_words == 0 || self.speaker || self.last == Last::Day {
            return false;
        }
        if self.loose > 0 {
            return self.date && named && closing.dash;
        }
        if !closing.dash {
            return (self.date && self.agency.is_some()) || (capitals && known);
        }
        // A place alone and `.-`; a single letter is a speaker (`P.- ¿Por qué?`).
        let labelled = closing.stopped && closing.glued && self.place_letters > 1;
        self.date || named || capitals || labelled
    }
}

/// Fewest letters of a place in capitals with nothing beside it: `PS --` is none.
const MIN_CAPITALS: usize = 3;

pub(super) fn is_month(word: &str) -> bool {
    // `set` is September to Peruvians and Italians; elsewhere a part of a match.
    calendar::is_month(word) || word == "set"
}

fn next_is_day(behind: &str) -> bool {
    let next = behind.trim_start_matches(['.', ' ', '\u{a0}']);
    let digits = next.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits)
}

fn is_year(number: u16) -> bool {
    (1900..2100).contains(&number)
}

/// `14:30`, `10.15`.
fn is_time(word: &str) -> bool {
    word.split_once([':', '.']).is_some_and(|(hour, minute)| {
        [hour, minute]
            .iter()
            .all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
    })
}

fn is_time_word(word: &str) -> bool {
    const WORDS: [&str; 12] = [
        "h", "hs", "hrs", "horas", "gmt", "utc", "a.m", "p.m", "am", "pm", "est", "edt",
    ];
    WORDS.contains(&word)
}

/// Bytes of the word at the start of `text`: letters, digits, apostrophes, full stops,
/// and hyphens and colons between them.
fn word_length(text: &str) -> usize {
    let mut length = 0;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let inner = length > 0 && next.is_some_and(char::is_alphanumeric);
        let stopped = text.get(..length).is_some_and(|word| word.ends_with('.'));
        let belongs = match c {
            '-' => inner && !stopped,
            ':' => inner && next.is_some_and(|c| c.is_ascii_digit()),
            '\'' | '’' | '.' | 'º' | 'ª' => length > 0,
            c => c.is_alphanumeric(),
        };
        if !belongs {
            break;
        }
        length += c.len_utf8();
    }
    length
}

/// What the words in a bracket are; `None` when they are no name.
fn agency(inside: &str) -> Option<Agency> {
    let small = inside.to_lowercase();
    let mut parts = small.split(['/', '-', ',']).map(str::trim);
    if AGENCIES.contains(&small.as_str()) || parts.any(|part| AGENCIES.contains(&part)) {
        return Some(Agency::Known);
    }
    let mut words = inside.split([' ', '/', '-']);
    let named = words.all(|word| word.starts_with(char::is_uppercase) || PARTICLES.contains(&word));
    let letters = inside.chars().filter(|c| c.is_alphabetic()).count();
    let code = letters <= MAX_CODE && !inside.chars().any(char::is_lowercase);
    match (named, code) {
        (false, _) => None,
        (true, true) => Some(Agency::Code),
        (true, false) => Some(Agency::Likely),
    }
}

/// Longest code of a country, party or club in capitals.
const MAX_CODE: usize = 4;
