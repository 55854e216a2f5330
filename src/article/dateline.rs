//! The dateline at the head of a lead: where, when and by whom it was filed.

use memchr::memchr2_iter;

use super::{Article, Role};
use crate::text::Span;

/// No dateline is longer, in bytes: the longest carry a place, its country, a date, two agencies.
const MAX_DATELINE: usize = 140;

/// Words in small letters that a place name may hold.
const PARTICLES: &[&str] = &[
    "de", "del", "la", "las", "los", "el", "y", "e", "of", "the", "and", "du", "do", "da", "sur",
    "upon",
];

/// Months as datelines write them, without full stop.
const MONTHS: &[&str] = &[
    "ene",
    "enero",
    "feb",
    "febrero",
    "mar",
    "marzo",
    "abr",
    "abril",
    "may",
    "mayo",
    "jun",
    "junio",
    "jul",
    "julio",
    "ago",
    "agosto",
    "sep",
    "sept",
    "set",
    "septiembre",
    "setiembre",
    "oct",
    "octubre",
    "nov",
    "noviembre",
    "dic",
    "diciembre",
    "jan",
    "january",
    "february",
    "march",
    "apr",
    "april",
    "june",
    "july",
    "aug",
    "august",
    "september",
    "october",
    "november",
    "dec",
    "december",
];

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

/// The paragraphs in which the format keeps a dateline apart although the lead behind
/// it opens with the very same one, in ascending order: readers see it once.
pub(super) fn repeated(article: &Article) -> Vec<usize> {
    let mut found = Vec::new();
    let mut lead = None; // the dateline at the head of the next paragraph with one
    for (index, paragraph) in article.paragraphs.iter().enumerate().rev() {
        let text = paragraph.span.of(&article.text);
        match paragraph.role {
            Role::Body => lead = dateline(text).map(|span| span.of(text)).or(lead),
            Role::Dateline if lead.is_some_and(|head| says_all_of(head, text)) => {
                found.push(index);
            }
            _ => {}
        }
    }
    found.reverse();
    found
}

/// Whether the words of `own` stand in `head`, in this order. A month may be short in
/// one and long in the other.
fn says_all_of(head: &str, own: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric());
        let words = words.filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let same = |one: &str, other: &str| {
        let is_month = |word: &str| MONTHS.contains(&word);
        one == other
            || is_month(one)
                && is_month(other)
                && (one.starts_with(other) || other.starts_with(one))
    };
    let (head, own) = (words(head), words(own));
    let mut head = head.iter();
    !own.is_empty() && own.iter().all(|word| head.any(|found| same(found, word)))
}

/// The span of the dateline at the head of `paragraph`, with its closing dash:
/// `Lima, 3 may.-`, `Ciudad de México, 8 jun (EFE).-`, `WASHINGTON, June 8 (AP) —`,
/// `MADRID, 14 (EUROPA PRESS) -`. White space before it is left out.
///
/// A dateline opens with a capitalised place, holds nothing but places, a date
/// and agencies in brackets, and closes with a dash. A place alone counts when
/// it is in capitals (`PARIS —`) or closed with `.-`.
pub fn dateline(paragraph: &str) -> Option<Span> {
    let start = paragraph.len() - paragraph.trim_start().len();
    let text = paragraph.get(start..)?;
    if !text.chars().next()?.is_uppercase() {
        return None;
    }
    // The bytes of `-` and the first ones of `–` and `—`.
    let near = text.as_bytes().get(..=MAX_DATELINE);
    for at in memchr2_iter(b'-', 0xE2, near.unwrap_or(text.as_bytes())) {
        if !text
            .get(at..)
            .is_some_and(|rest| rest.starts_with(['-', '–', '—']))
        {
            continue;
        }
        let head = text.get(..at)?;
        let closed = head.trim_end();
        let stopped = closed.ends_with('.');
        let spaced = closed.len() < head.len() || closed.ends_with(')');
        if !stopped && !spaced {
            continue; // A hyphen inside a name: `Port-au-Prince`.
        }
        let end = at + dash_length(text.get(at..)?);
        let header = Header::read(closed)?;
        let goes_on = text.get(end..).is_some_and(|rest| !rest.trim().is_empty());
        return (goes_on && header.is_dateline(stopped)).then(|| Span::new(start, start + end));
    }
    None
}

/// One dash, or the two hyphens that stand for one.
fn dash_length(text: &str) -> usize {
    if text.starts_with("--") {
        2
    } else {
        text.chars().next().map_or(0, char::len_utf8)
    }
}

/// What stands before the closing dash.
#[derive(Debug, Default)]
struct Header {
    place_in_capitals: bool,
    date: bool,
    agency: bool,
}

impl Header {
    /// `None` when it holds a word that no dateline holds.
    fn read(text: &str) -> Option<Header> {
        let mut header = Header::default();
        let mut brackets = 0usize;
        let mut place_words = 0usize;
        let mut capitals = true;
        for (index, token) in text
            .split(|c: char| c.is_whitespace() || matches!(c, ',' | '/'))
            .enumerate()
        {
            let opened = token.contains('(');
            let closed = token.contains(')');
            brackets += usize::from(opened);
            let word = token.trim_matches(|c: char| matches!(c, '(' | ')' | '.' | ';'));
            let in_brackets = brackets > 0;
            if closed {
                brackets = brackets.checked_sub(1)?;
                header.agency = true;
            }
            if word.is_empty() || in_brackets {
                continue;
            }
            let small = word.to_lowercase();
            if word.bytes().all(|b| b.is_ascii_digit()) {
                // The day, or the year after it.
                header.date |= index > 0 && word.len() <= 2;
            } else if MONTHS.contains(&small.as_str()) {
                header.date |= index > 0;
            } else if word.chars().next().is_some_and(char::is_uppercase) {
                place_words += 1;
                capitals &= !word.chars().any(char::is_lowercase);
            } else if !PARTICLES.contains(&word) {
                return None;
            }
        }
        header.place_in_capitals = capitals && place_words > 0;
        (place_words > 0 && brackets == 0).then_some(header)
    }

    fn is_dateline(&self, stopped: bool) -> bool {
        self.date || self.agency || self.place_in_capitals || stopped
    }
}

/// Whether `text` is a moment as machines write it (`20260503T171500-0500`,
/// `2026-05-03 17:15:00 GMT+00:00`): some feeds have it where a dateline belongs.
pub(super) fn is_timestamp(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let mut words = text.split(|c: char| !c.is_ascii_alphabetic());
    let no_words = words.all(|word| matches!(word, "" | "T" | "Z" | "GMT" | "UTC"));
    // A year, a month and a day at least.
    digits >= 8 && no_words && text.is_ascii()
}

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
        let is_month = MONTHS.contains(&small.as_str());
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
        ] {
            let paragraph = format!("  {head}{lead}");
            let span = dateline(&paragraph).unwrap_or_else(|| panic!("{head}"));
            assert_eq!(span.of(&paragraph), head);
        }
    }

    #[test]
    fn machines_moments_are_no_datelines() {
        for (text, expected) in [
            ("20260503T171500-0500", true),
            ("2026-05-03T17:15:00Z", true),
            ("2014-07-16 15:53:10 GMT+00:00", true),
            ("20260503", true),
            ("Lima, 3 may", false),
            ("MARCH 04, 2013", false),
            ("2026", false),
            ("", false),
        ] {
            assert_eq!(is_timestamp(text), expected, "{text:?}");
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
        ] {
            assert_eq!(dateline(text), None, "{text}");
        }
    }
}
