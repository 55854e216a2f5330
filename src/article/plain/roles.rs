//! What each paragraph of a plain story is.
//!
//! Agencies write no mark-up: a headline is a short line without a full stop, a
//! byline says `Por` or `By`, initials stand at the end. The role of a paragraph is
//! told from it, from those before it, and from [`MAX_LOOK`] short ones behind it at
//! most, so that a stream can tell it soon.

use super::super::{Role, dateline};
use super::{ends_sentence, is_long};

/// Most paragraphs of a story's head, before its running text.
const MAX_HEAD: usize = 12;

/// How many paragraphs are looked at behind one: how far under a slug or a line under
/// the headline the text may start, and most footers under a story.
const MAX_LOOK: usize = 3;

/// Longest crosshead in characters: a line of a column, or two.
const MAX_CROSSHEAD: usize = 100;

/// A paragraph behind the one whose role is asked for.
pub(super) enum Ahead<'t> {
    /// Its text; of a long one the first characters are enough.
    Paragraph(&'t str),
    /// There is none.
    End,
    /// It was not read yet.
    Unknown,
}

/// Tells the roles of a story's paragraphs in their order.
#[derive(Clone, Debug, Default)]
pub(super) struct Roles {
    /// Paragraphs told so far.
    told: usize,
    headline: bool,
    /// Whether the running text has begun.
    body: bool,
    /// Whether the last paragraph is running text and ends as a sentence.
    sentence: bool,
}

impl Roles {
    /// The role of the next paragraph, which is `ahead(0)`, the one behind it `ahead(1)`
    /// and so on; `None` when more of the text is needed to tell.
    pub(super) fn next<'t>(&mut self, ahead: impl Fn(usize) -> Ahead<'t>) -> Option<Role> {
        let Ahead::Paragraph(paragraph) = ahead(0) else {
            return None;
        };
        let head = if self.body {
            None
        } else {
            self.head_role(paragraph, &ahead)?
        };
        let role = match head {
            Some(role) => role,
            None if is_long(paragraph) => Role::Body,
            None => self.tail_or_crosshead(paragraph, &ahead)?,
        };
        self.told += 1;
        self.headline |= role == Role::Headline;
        self.body |= head.is_none();
        // A long paragraph is running text; where it ends may not be known yet.
        self.sentence = role == Role::Body && (is_long(paragraph) || ends_sentence(paragraph));
        Some(role)
    }

    /// The role of a paragraph in the head of a story; `Some(None)` where the head is over.
    fn head_role<'t>(
        &self,
        paragraph: &str,
        ahead: &impl Fn(usize) -> Ahead<'t>,
    ) -> Option<Option<Role>> {
        if self.told >= MAX_HEAD || is_long(paragraph) || dateline::dateline(paragraph).is_some() {
            return Some(None);
        }
        match ahead(1) {
            Ahead::Unknown => return None,
            Ahead::End => return Some(None), // The last paragraph is no headline of anything.
            Ahead::Paragraph(_) => {}
        }
        if is_byline(paragraph) {
            return Some(Some(Role::Byline));
        }
        if is_note(paragraph) || timestamp(paragraph).is_some() {
            return Some(Some(Role::Slug));
        }
        if self.headline {
            let under = under_headline(paragraph, ahead)?;
            return Some(under.then_some(Role::Subhead));
        }
        if is_in_capitals(paragraph) && headline_follows(ahead)? {
            return Some(Some(Role::Slug));
        }
        Some(is_headline(paragraph).then_some(Role::Headline))
    }

    /// The role of a short paragraph of the running text or under it.
    fn tail_or_crosshead<'t>(
        &self,
        paragraph: &str,
        ahead: &impl Fn(usize) -> Ahead<'t>,
    ) -> Option<Role> {
        if self.told > 0 && is_tail(paragraph) && is_last(ahead)? {
            let byline = is_byline(paragraph);
            return Some(if byline { Role::Byline } else { Role::Footer });
        }
        if self.sentence && is_crosshead(paragraph) {
            return match ahead(1) {
                Ahead::Unknown => None,
                Ahead::Paragraph(next) if is_long(next) || ends_sentence(next) => {
                    Some(Role::Subhead)
                }
                _ => Some(Role::Body),
            };
        }
        Some(Role::Body)
    }
}

/// Whether a headline follows soon, with nothing but notes and other slugs between.
fn headline_follows<'t>(ahead: &impl Fn(usize) -> Ahead<'t>) -> Option<bool> {
    for offset in 1..=MAX_LOOK {
        match ahead(offset) {
            Ahead::Unknown => return None,
            Ahead::Paragraph(next) if is_headline(next) => return Some(true),
            Ahead::Paragraph(next) if !is_long(next) && dateline::dateline(next).is_none() => {}
            _ => break,
        }
    }
    Some(false)
}

/// Whether a short paragraph under the headline belongs to the head: the story starts
/// behind it, with a dateline or under a byline, or it has no full stop and the next
/// one is running text.
fn under_headline<'t>(paragraph: &str, ahead: &impl Fn(usize) -> Ahead<'t>) -> Option<bool> {
    for offset in 1..=MAX_LOOK {
        match ahead(offset) {
            Ahead::Unknown => return None,
            Ahead::End => break,
            Ahead::Paragraph(next) => {
                if dateline::dateline(next).is_some() {
                    return Some(true);
                }
                if is_byline(next) {
                    // With nothing behind it the byline ends the story.
                    return match ahead(offset + 1) {
                        Ahead::Unknown => None,
                        Ahead::End => Some(false),
                        Ahead::Paragraph(_) => Some(true),
                    };
                }
                if is_long(next) || ends_sentence(next) {
                    return Some(is_headline(paragraph));
                }
            }
        }
    }
    Some(false)
}

/// Whether nothing but footers follows.
fn is_last<'t>(ahead: &impl Fn(usize) -> Ahead<'t>) -> Option<bool> {
    for offset in 1..=MAX_LOOK {
        match ahead(offset) {
            Ahead::Unknown => return None,
            Ahead::End => return Some(true),
            Ahead::Paragraph(next) if is_tail(next) => {}
            Ahead::Paragraph(_) => break,
        }
    }
    Some(false)
}

fn is_headline(paragraph: &str) -> bool {
    !is_long(paragraph)
        && !paragraph.ends_with(['.', ':', ';', ','])
        && !is_note(paragraph)
        && !is_byline(paragraph)
        && timestamp(paragraph).is_none()
        && dateline::dateline(paragraph).is_none()
}

/// A line between two paragraphs of running text that names what comes.
fn is_crosshead(paragraph: &str) -> bool {
    let opens = |c: char| {
        c.is_uppercase() || c.is_ascii_digit() || matches!(c, '¿' | '¡' | '“' | '"' | '«' | '‘')
    };
    !paragraph.ends_with(['.', '!', '?', '…', ':', ';', ','])
        && !ends_sentence(paragraph)
        && paragraph.starts_with(opens)
        && paragraph.chars().nth(MAX_CROSSHEAD).is_none()
        && paragraph.chars().any(char::is_alphabetic)
}

/// An editor's note: all of it in brackets.
pub(in crate::article) fn is_note(paragraph: &str) -> bool {
    !is_long(paragraph) && paragraph.starts_with(['(', '[']) && paragraph.ends_with([')', ']'])
}

pub(in crate::article) fn is_in_capitals(paragraph: &str) -> bool {
    !is_long(paragraph)
        && paragraph.chars().any(char::is_uppercase)
        && !paragraph.chars().any(char::is_lowercase)
}

/// The time in a line that says when the story was published or changed
/// (`Actualizado: 8 junio 2021 10:15`). Such a line is a note of the desk.
pub(super) fn timestamp(paragraph: &str) -> Option<&str> {
    const OPENERS: [&str; 8] = [
        "Actualizado",
        "Actualizada",
        "Última actualización",
        "Publicado",
        "Publicada",
        "Updated",
        "Last updated",
        "Published",
    ];
    if is_long(paragraph) || paragraph.ends_with('.') {
        return None;
    }
    let rest = OPENERS
        .iter()
        .find_map(|opener| paragraph.strip_prefix(opener))?;
    let (colon, time) = match rest.strip_prefix(':') {
        Some(time) => (true, time.trim()),
        None => (false, rest.trim()),
    };
    // Without a colon it may be a headline: `Published works of …`
    let time = time.trim_start_matches("el ").trim_start_matches("on ");
    let is_time = time.starts_with(|c: char| c.is_ascii_digit())
        || (colon && time.contains(|c: char| c.is_ascii_digit()));
    is_time.then_some(time)
}

/// Words in small letters that stand between names, or say what somebody is.
const BETWEEN_NAMES: &[&str] = &[
    "y",
    "e",
    "and",
    "de",
    "del",
    "la",
    "los",
    "las",
    "van",
    "von",
    "da",
    "dos",
    "in",
    "en",
    "for",
    "para",
    "desde",
    "from",
    "&",
    "|",
    "/",
    "-",
    "–",
    "—",
    "·",
    "corresponsal",
    "enviado",
    "enviada",
    "enviados",
    "especial",
    "especiales",
    "redactor",
    "redactora",
    "correspondent",
    "reporter",
    "writer",
    "editor",
    "staff",
    "special",
    "to",
];

/// Most words of a byline: two or three names with their places and agencies.
const MAX_BYLINE: usize = 16;

/// `Por Ana Ruiz y J. P. Mora`, `By JOHN SMITH, Associated Press`: the preposition,
/// then nothing but names; and `Redacción`, the desk itself.
pub(in crate::article) fn is_byline(paragraph: &str) -> bool {
    if is_long(paragraph) || paragraph.ends_with(['.', '?', '!', ':', ',']) {
        return false;
    }
    let mut words = paragraph.split_whitespace();
    let opener = words.next().unwrap_or_default();
    let by = matches!(opener, "Por" | "POR" | "By" | "BY");
    let desk = matches!(
        opener.trim_end_matches([',', ':']),
        "Redacción" | "REDACCIÓN" | "Agencias" | "AGENCIAS"
    );
    let is_name = |word: &str| {
        let word = word.trim_matches(['(', ')', ',', ';']);
        word.starts_with(char::is_uppercase) || BETWEEN_NAMES.contains(&word)
    };
    let mut names = 0;
    (by || desk)
        && words.all(|word| {
            names += 1;
            names <= MAX_BYLINE && is_name(word)
        })
        && (desk || names > 0)
}

/// A line that stands only under a story.
fn is_tail(paragraph: &str) -> bool {
    is_footer(paragraph) || is_byline(paragraph)
}

/// Initials of writer and desk (`rjm/ecp`), an agency's sign-off, a credit, an end mark.
pub(in crate::article) fn is_footer(paragraph: &str) -> bool {
    !is_long(paragraph)
        && (is_signature(paragraph)
            || is_end_mark(paragraph)
            || is_credit(paragraph)
            || is_note(paragraph))
}

/// `rjm/ecp`, `(jmr)`, `EFE`, `EFE rjm/ecp`: agencies in capitals, then initials.
fn is_signature(paragraph: &str) -> bool {
    /// Longest sign-off in bytes: `EUROPA PRESS`.
    const MAX_AGENCY: usize = 12;
    let is_initials =
        |part: &str| (2..=5).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_lowercase());
    let is_signed = |word: &str| word.split(['/', '-', '.']).all(is_initials);
    let is_agency = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word
                .chars()
                .all(|c| c.is_uppercase() || matches!(c, '/' | '-'))
    };
    let mut words = paragraph.trim_matches(['(', ')']).split(' ').peekable();
    let mut agency = 0;
    while let Some(word) = words.next_if(|word| is_agency(word)) {
        agency += word.len() + 1;
    }
    let signed = words.next();
    agency <= MAX_AGENCY + 1
        && words.next().is_none()
        && (agency > 0 || signed.is_some())
        && signed.is_none_or(is_signed)
}

/// `###`, `-30-`, `* * *`, `FIN`.
fn is_end_mark(paragraph: &str) -> bool {
    let mark = paragraph.trim_matches(['-', '–', '—', '(', ')', ' ', '.']);
    let is_ornament = paragraph.len() > 1
        && paragraph
            .chars()
            .all(|c| matches!(c, '#' | '*' | '_' | '=' | '-' | '–' | '—' | ' '));
    let is_number = matches!(mark, "30" | "0") && mark != paragraph;
    is_ornament || is_number || matches!(mark, "FIN" | "END" | "ENDS" | "Fin" | "Ends")
}

/// `© EFE 2021`, `Con información de AP`, `Reporting by Ana Ruiz; editing by John Smith`.
fn is_credit(paragraph: &str) -> bool {
    const OPENERS: [&str; 16] = [
        "©",
        "(c)",
        "(C)",
        "Copyright ",
        "Con información de ",
        "Información de ",
        "Con aportes de ",
        "Con reporte de ",
        "Reporte de ",
        "Edición de ",
        "Editado por ",
        "Traducción de ",
        "Traducido por ",
        "Reporting by ",
        "Editing by ",
        "Writing by ",
    ];
    OPENERS.iter().any(|opener| paragraph.starts_with(opener))
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn roles(text: &str) -> Vec<Role> {
        read(text.to_owned())
            .paragraphs
            .iter()
            .map(|paragraph| paragraph.role)
            .collect()
    }

    #[test]
    fn heads_of_stories() {
        use Role::{Body, Byline, Headline, Slug, Subhead};
        let lead = "Lima, 3 may (EFE).- Al menos 23 personas murieron.";
        for (head, expected) in [
            (
                "Suben a 23 los muertos en Perú\nEl sismo se sintió en todo el país\n",
                vec![Headline, Subhead],
            ),
            (
                "Suben a 23 los muertos en Perú\nEl sismo se sintió en Lima.\nPor Ana Ruiz, Madrid\n",
                vec![Headline, Subhead, Byline],
            ),
            (
                "Quake kills 23 in Peru\nBy JOHN SMITH, Associated Press\n",
                vec![Headline, Byline],
            ),
            (
                "Quake kills 23 in Peru\nBy John Smith | Reuters\nUpdated: June 8, 2021 10:15\n",
                vec![Headline, Byline, Slug],
            ),
            (
                "Suben a 23 los muertos\nActualizado: 8 junio 2021 10:15\nRedacción\n",
                vec![Headline, Slug, Byline],
            ),
            (
                "Suben a 23 los muertos\nRedacción Internacional\n",
                vec![Headline, Byline],
            ),
            (
                "Suben a 23 los muertos\nPor Ana Ruiz, enviada especial\n",
                vec![Headline, Byline],
            ),
            (
                "PERÚ TERREMOTO\n(Nota a los editores)\nSuben a 23 los muertos\n",
                vec![Slug, Slug, Headline],
            ),
            ("SUBEN A 23 LOS MUERTOS EN PERÚ\n", vec![Headline]),
        ] {
            let text = format!("{head}{lead}\nEl sismo se sintió en Lima.\n");
            assert_eq!(
                roles(&text),
                [&expected[..], &[Body, Body]].concat(),
                "{head}"
            );
        }
        let undated = "Titular\nEl presidente llegó ayer.\nSe fue hoy.\n";
        assert_eq!(roles(undated), [Headline, Body, Body]);
    }

    #[test]
    fn crossheads_stand_between_sentences() {
        use Role::{Body, Headline, Subhead};
        let text = "Titular\nEl sismo se sintió.\nSin alerta de tsunami\nLa Marina la descartó.\nEstos son los heridos:\nAna Ruiz\nJuan Paz\nFueron atendidos.\nFin de la lista\n";
        let expected = [Headline, Body, Subhead, Body, Body, Body, Body, Body, Body];
        assert_eq!(roles(text), expected);
    }

    #[test]
    fn what_stands_under_a_story() {
        for (line, footer) in [
            ("rjm/ecp", true),
            ("(jmr)", true),
            ("EFE", true),
            ("EFE rjm/ecp", true),
            ("EUROPA PRESS", true),
            ("###", true),
            ("# # #", true),
            ("-30-", true),
            ("—30—", true),
            ("* * *", true),
            ("FIN", true),
            ("© EFE 2021", true),
            ("Con información de AP", true),
            ("(Reporting by Ana Ruiz; Editing by John Smith)", true),
            ("Se fue.", false),
            ("30", false),
            ("La reunión terminó sin acuerdo", false),
        ] {
            assert_eq!(is_footer(line), footer, "{line}");
            let text = format!("Titular\nLima, 3 may.- Murió ayer.\n{line}\n");
            let role = if footer { Role::Footer } else { Role::Body };
            assert_eq!(roles(&text).last(), Some(&role), "{line}");
        }
        let signed = "Titular\nLima, 3 may.- Murió ayer.\nPor Ana Ruiz\nEFE\n";
        assert_eq!(roles(signed)[2..], [Role::Byline, Role::Footer]);
        assert_eq!(roles("EFE"), [Role::Body]);
    }
}
