//! The dateline at the head of a lead: where, when and by whom it was filed.
//!
//! ```text
//! dateline = places [date] [agency] closing
//! places   = capitalised words, particles between them, `,` and `/`, a country in brackets
//! date     = [weekday] day [de] month [year] | month day [year] | day, and a time behind it
//! agency   = one or more names in brackets
//! closing  = `.-` | `. —` | ` -` | ` –` | ` —` | ` --` | ` _` | nothing, behind an agency
//! ```
//!
//! Every part may be missing but the place; how much of the rest must be there depends
//! on the closing, since scores, speakers and labels open paragraphs in the same way.

use super::{Article, Role};
use crate::text::{Span, calendar};

/// No dateline is longer, in bytes: the longest carry a place, its country, a date, two agencies.
const MAX_DATELINE: usize = 140;

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

/// The dateline of an article: the paragraph that is one, else the head of the
/// first body paragraph. Spans the article's text.
pub(super) fn of_article(article: &Article) -> Option<Span> {
    let find = |role| article.paragraphs.iter().find(|found| found.role == role);
    if let Some(own) = find(Role::Dateline) {
        return Some(own.span);
    }
    let lead = find(Role::Body)?.span;
    dateline(lead.of(&article.text)).map(|found| found.shifted(lead.start))
}

/// The span of the dateline at the head of `paragraph`, with its closing dash:
/// `Lima, 3 may.-`, `Ciudad de México, 8 jun (EFE).-`, `WASHINGTON, June 8 (AP) —`,
/// `LA HABANA, 5 jul (Prensa Latina)`. White space before it is left out.
///
/// Behind a dash, a place needs a date, an agency or capitals beside it, or the dash
/// the form `.-`; without a dash, a date and an agency, or capitals and an agency
/// that is known.
pub fn dateline(paragraph: &str) -> Option<Span> {
    let start = paragraph.len() - paragraph.trim_start().len();
    let text = paragraph.get(start..)?;
    if !text.chars().next()?.is_uppercase() {
        return None;
    }
    let mut header = Header::default();
    let mut at = 0;
    while at <= MAX_DATELINE {
        let rest = text.get(at..)?;
        if let Some(closing) = Closing::read(text, at) {
            let end = at + closing.length;
            let goes_on = text.get(end..).is_some_and(|rest| !rest.trim().is_empty());
            let is_one = goes_on && header.is_closed_by(&closing);
            if is_one || closing.dash {
                return is_one.then(|| Span::new(start, start + end));
            }
        }
        at += header.read(rest)?;
    }
    None
}

/// How a dateline ends.
#[derive(Debug)]
struct Closing {
    /// Bytes from the last word or bracket to the end of the dash.
    length: usize,
    dash: bool,
    /// A full stop stands before the dash, and with nothing between them.
    stopped: bool,
    glued: bool,
}

impl Closing {
    /// The closing behind byte `at`, where a word or a bracket has ended.
    fn read(text: &str, at: usize) -> Option<Closing> {
        let (head, rest) = text.split_at_checked(at)?;
        let last = head.chars().next_back()?;
        if last.is_whitespace() || matches!(last, ',' | '/') {
            return None;
        }
        let after = rest.strip_prefix('.').unwrap_or(rest);
        let stopped = last == '.' || after.len() < rest.len();
        let dash = after.trim_start();
        let gap = after.len() - dash.len();
        let length = rest.len() - dash.len() + dash_length(dash);
        let behind = rest.get(length..).unwrap_or_default().chars().next();
        let is_dash = match dash.chars().next() {
            // Hyphens stand inside names: `Port-au-Prince`, `Castilla - La Mancha` is rare.
            Some('-' | '–' | '—') => stopped || gap > 0 || last == ')',
            Some('_') => gap > 0 && behind.is_some_and(char::is_whitespace),
            _ => false,
        };
        if is_dash {
            return Some(Closing {
                length,
                dash: true,
                stopped,
                glued: gap == 0,
            });
        }
        // A lead may follow the agency directly.
        let lead = |c: char| c.is_uppercase() || matches!(c, '"' | '“' | '«' | '‘' | '¿' | '¡');
        let opens = gap > 0 && !stopped && dash.starts_with(lead);
        (last == ')' && opens).then_some(Closing {
            length: 0,
            dash: false,
            stopped: false,
            glued: false,
        })
    }
}

/// One dash, or the hyphens that stand for one.
fn dash_length(text: &str) -> usize {
    match text.chars().next() {
        Some('-') => text.bytes().take_while(|byte| *byte == b'-').count(),
        Some(dash @ ('–' | '—' | '_')) => dash.len_utf8(),
        _ => 0,
    }
}

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
struct Header {
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
    fn read(&mut self, rest: &str) -> Option<usize> {
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

    fn is_closed_by(&self, closing: &Closing) -> bool {
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

fn is_month(word: &str) -> bool {
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

/// Whether `text` is nothing but a date (`17 de mayo`, `June 8, 2021`): it opens an
/// entry of a chronology as a dateline opens a lead.
pub(crate) fn is_date(text: &str) -> bool {
    if text.len() > MAX_DATE {
        return false;
    }
    let mut month = false;
    let words = text.split(|c: char| !c.is_alphanumeric());
    let fits = words.filter(|word| !word.is_empty()).all(|word| {
        let small = word.to_lowercase();
        let is_month = is_month(&small);
        month |= is_month;
        is_month || small == "de" || word.bytes().all(|b| b.is_ascii_digit())
    });
    fits && month
}

/// Longest date in bytes: `11-25 de septiembre de 2000`.
const MAX_DATE: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn datelines_of_the_agencies() {
        for (head, lead) in [
            ("Lima, 3 may.-", " Al menos 14 personas murieron."),
            ("Lima, May 3 -", " At least 14 people were killed."),
            (
                "Ciudad de México, 8 jun (EFE).-",
                " El presidente recibió a la enviada.",
            ),
            (
                "MADRID, 14 (EUROPA PRESS) -",
                " El juez ha citado a tres testigos.",
            ),
            ("WASHINGTON, June 8 (AP) —", " Lawmakers approved the bill."),
            ("ST. LOUIS (AP) —", " The river crested."),
            ("WASHINGTON (Reuters) -", " Stocks fell."),
            ("BUENOS AIRES, Aug. 14 —", " Consumer prices rose."),
            ("PARIS —", " The trains stopped."),
            (
                "Miami (EE.UU.), 19 sep (Servimundo).-",
                " El huracán subió.",
            ),
            (
                "Cuenca, Ecuador, June 24 (Servimundo) -",
                " She soloed to victory.",
            ),
            ("Port-au-Prince, 4 ene. (AFP) --", " The airport closed."),
            (
                "Ginebra/Madrid, 8 de junio de 2021 (EFE).-",
                " La OMS advirtió.",
            ),
            ("Caracas.-", " El Gobierno anunció."),
            ("Caracas.-", "El Gobierno anunció."),
            ("CARACAS. —", " El Gobierno anunció."),
            ("LA HABANA, 5 jul (Prensa Latina)", " El presidente viajó."),
            ("ROMA, 3 de mayo de 2021 (ANSA)", " El papa rezó."),
            ("Roma, 3 set (ANSA)", " «Recen», pidió el papa."),
            ("BOGOTÁ (AP)", " Las autoridades avisaron."),
            ("BOGOTÁ (AP) _", " Las autoridades avisaron."),
            ("Madrid, lunes 8 jun. 2021 (EFE).-", " El Gobierno aprobó."),
            (
                "Madrid, 8 de junio de 2021, 10:15 h (EFE).-",
                " El Gobierno aprobó.",
            ),
            ("Kiev, Tuesday, June 8, 2021 (AP) --", " The front moved."),
            (
                "WASHINGTON, 8 jun 2021 (Xinhua) --",
                " La Casa Blanca dijo.",
            ),
            ("NEW YORK/LONDON (Reuters) -", " Stocks fell."),
            ("MEXICO CITY —", " The president left."),
            ("CHATHAM, Mass. —", " A lobster died."),
            ("Madrid, 8 jun (EFEAGRO).-", " El trigo subió."),
            ("San Sebastián, 8 jun (EFE/EPA).—", " El festival empezó."),
            (
                "Redacción Internacional, 8 jun (EFE).-",
                " Los mercados cayeron.",
            ),
            (
                "Al Udeid Air Base, Qatar, June 8 (AP) —",
                " The general left.",
            ),
            ("A bordo del avión papal, 8 jun (EFE).-", " El papa habló."),
            ("Washington D.C., 8 jun (EFE).-", " El Congreso votó."),
            ("L'Aquila (Italia), 6 abr (EFE).-", " La tierra tembló."),
            ("SAN JOSÉ, C.R. (AP) —", " La corte falló."),
            ("Lima (Servimundo) -", " El sismo se sintió."),
            ("MADRID, 14 Ene. (EUROPA PRESS) -", " El juez citó."),
        ] {
            let paragraph = format!("  {head}{lead}");
            let span = dateline(&paragraph).unwrap_or_else(|| panic!("{head}"));
            assert_eq!(span.of(&paragraph), head);
        }
    }

    #[test]
    fn leads_without_one() {
        for text in [
            "",
            "El proyecto —caro, lento— se canceló.",
            "The plan — costly, slow — was dropped.",
            "El Racing - Betis acabó en empate.",
            "Mr. Smith-Jones left.",
            "—No iremos —dijo.",
            "Juan Pérez — who left — came back.",
            "Lima, 3 may.-",
            "Ayr 38 - Melrose 17: un Ayr invicto",
            "Livingston 1 - Rangers 0",
            "I -- which I try to do -- left",
            "PS -- There is a happy hour",
            "P.- ¿Por qué se fue?",
            "Respuesta.- Porque quise.",
            "Rafael Nadal (ESP) - Roger Federer (SUI)",
            "El presidente (PP) La oposición",
            "La OMS (Organización Mundial de la Salud) Advierte",
            "El 8 de junio (martes) Madrid amaneció",
            "Mayo 8, 2021 - El informe",
            "Madrid, 3 goles - y una victoria",
            "Juan Pérez. — No iremos.",
            "Barack Obama, 44 - años después",
            "El presidente de la comisión (EFE) dijo",
        ] {
            assert_eq!(dateline(text), None, "{text}");
        }
    }
}
