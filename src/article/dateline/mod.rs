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
use crate::text::Span;

mod closing;
mod header;

use closing::Closing;
use header::{Header, is_month};

/// No dateline is longer, in bytes: the longest carry a place, its country, a date, two agencies.
const MAX_DATELINE: usize = 140;

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
/// `LA HABANA, 5 jul (Prensa Latina)`. White space before it is left out.
///
/// Behind a dash, a place needs a date, an agency or capitals beside it, or the dash
/// the form `.-`; without a dash, a date and an agency, or capitals and an agency
/// that is known.
pub fn dateline(paragraph: &str) -> Option<Span> {
    let start = paragraph.len() - paragraph.trim_start().len();
    let text = paragraph.get(start..)?;
    if !text.chars().next()?.is_uppercase() || !Closing::is_near(text, MAX_DATELINE) {
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
