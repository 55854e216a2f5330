//! What a copy says of itself: that it updates, leads anew, corrects or kills a story.
//!
//! Wires say so in their headers, which the readers of formats put into
//! [`Metadata`](super::Metadata) (`status`, `version`), and to editors at the head of the
//! text: a note in brackets (`(Actualiza con nuevo balance)`, `(Corrects spelling of name)`),
//! or a line that opens with the word in capitals (`ANULACIÓN`, `CORRECCIÓN: …`). A headline
//! may be about a correction or an annulment; so anywhere else a word says nothing.

use serde::Serialize;

use super::{Article, Role};
use crate::text::word::{plain, words};

/// What a copy is to the story that it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Filing {
    /// The story as it stands now.
    Update,
    /// The same with another lead.
    Lead,
    /// What was wrong is put right.
    Correction,
    /// The story is not to be used.
    Kill,
}

/// What a copy says of itself, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// What it is.
    pub filing: Filing,
    /// The words that say so, for a person.
    pub reason: String,
}

/// Paragraphs at the head of a text among which a note is looked for: slug, note, headline
/// and another note.
const HEAD: usize = 5;

/// Words that editors are told with, without case and accents. Of a note the first of them
/// counts: `(Actualiza la N1042 y corrige el nombre)` is an update.
const WORDS: &[(Filing, &[&str])] = &[
    (
        Filing::Kill,
        &[
            "anula",
            "anulacion",
            "anulada",
            "anulado",
            "anulen",
            "anulese",
            "eliminen",
            "kill",
            "kills",
            "killed",
            "withdraw",
            "withdrawal",
            "withdrawn",
            "withdraws",
        ],
    ),
    (
        Filing::Correction,
        &[
            "corrige",
            "correccion",
            "corregida",
            "corregido",
            "corrected",
            "correction",
            "corrects",
            "fixes",
            "rectifica",
            "rectificacion",
        ],
    ),
    (
        Filing::Lead,
        &[
            "entradilla",
            "lead",
            "lede",
            "ld",
            "recasts",
            "reescribe",
            "writethru",
        ],
    ),
    (
        Filing::Update,
        &[
            "actualiza",
            "actualizacion",
            "actualizada",
            "adds",
            "agrega",
            "amplia",
            "ampliacion",
            "anade",
            "update",
            "updated",
            "updates",
        ],
    ),
];

/// Words before the one that counts: whom a note is for, and what `lead` and `entradilla`
/// stand behind.
const BEFORE: &[&str] = &[
    "a",
    "atencion",
    "attention",
    "bulletin",
    "cambia",
    "clientes",
    "con",
    "de",
    "editores",
    "editors",
    "eds",
    "la",
    "las",
    "los",
    "mandatory",
    "new",
    "nota",
    "note",
    "nueva",
    "nuevo",
    "por",
    "favor",
    "please",
    "se",
    "story",
    "suscriptores",
    "the",
    "this",
    "to",
    "urgente",
    "with",
    "noticia",
    "aviso",
    "el",
];

impl Article {
    /// What the copy says it is to its story; none where it says nothing.
    pub fn filed(&self) -> Option<Filed> {
        self.filed_by_header().or_else(|| self.filed_by_text())
    }

    fn filed_by_header(&self) -> Option<Filed> {
        let said = |filing, what: &str, value: &str| Filed {
            filing,
            reason: format!("its {what} is `{value}`"),
        };
        if let Some(status) = &self.metadata.status
            && matches!(&*plain(status), "canceled" | "cancelled" | "killed")
        {
            return Some(said(Filing::Kill, "status", status));
        }
        let version = self.metadata.version.as_deref()?;
        let marks = version.split(|c: char| !c.is_alphabetic());
        if let Some(filing) = marks.filter_map(|mark| named(&plain(mark))).next() {
            return Some(said(filing, "version", version));
        }
        // Versions count from 1, or from 0 where the first has no number of its own.
        let number: u64 = version.trim().parse().ok()?;
        (number > 1).then(|| said(Filing::Update, "version", version))
    }

    fn filed_by_text(&self) -> Option<Filed> {
        let head = self.paragraphs.iter().take(HEAD);
        let told = head.take_while(|paragraph| {
            matches!(
                paragraph.role,
                Role::Slug | Role::Headline | Role::Subhead | Role::Byline
            ) || is_note(paragraph.span.of(&self.text))
                || opens_in_capitals(paragraph.span.of(&self.text)).is_some()
        });
        for paragraph in told {
            let text = paragraph.span.of(&self.text).trim();
            let filing = match is_note(text) {
                true => of_note(text),
                false => opens_in_capitals(text),
            };
            if let Some(filing) = filing {
                return Some(Filed {
                    filing,
                    reason: format!("it says `{text}`"),
                });
            }
        }
        None
    }
}

/// Whether a line says what a copy is and nothing else: `ANULACIÓN`, `(Kill, kill)`.
pub fn says_only_that(text: &str) -> bool {
    let mut words = words(text).map(|span| plain(span.of(text))).peekable();
    words.peek().is_some()
        && words.all(|word| named(&word).is_some() || BEFORE.contains(&word.as_str()))
}

/// What a word, without case and accents, says.
fn named(word: &str) -> Option<Filing> {
    let found = WORDS.iter().find(|(_, words)| words.contains(&word));
    found.map(|(filing, _)| *filing)
}

/// Whether a paragraph is a note in brackets: the first one closes at its very end.
fn is_note(text: &str) -> bool {
    let text = text.trim().trim_end_matches('.');
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return at > 0 && at + c.len_utf8() == text.len();
        }
    }
    false
}

/// What the first word of a note says; of one that turns to somebody, the first behind that.
fn of_note(text: &str) -> Option<Filing> {
    for word in words(text).map(|span| plain(span.of(text))) {
        match named(&word) {
            Some(filing) => return Some(filing),
            None if BEFORE.contains(&word.as_str()) => {}
            None => return None,
        }
    }
    None
}

/// What a line says that opens with such a word in capitals and ends there, or has a colon,
/// a dash or a bracket behind it.
fn opens_in_capitals(text: &str) -> Option<Filing> {
    let text = text.trim();
    for span in words(text) {
        let word = span.of(text);
        if word.chars().any(char::is_lowercase) {
            return None;
        }
        match named(&plain(word)) {
            Some(filing) => {
                let rest = text[span.end..].trim_start();
                let ends = rest.is_empty() || rest.starts_with([':', '-', '–', '—', '.', '(', '/']);
                // `KILL KILL KILL`
                let again = words(rest).all(|span| named(&plain(span.of(rest))) == Some(filing));
                return (ends || again).then_some(filing);
            }
            None if BEFORE.contains(&plain(word).as_str()) => {}
            None => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::{Format, Metadata, read};
    use super::*;

    fn filed(text: &str) -> Option<Filing> {
        let article = read(text.as_bytes(), "a.txt", Some(Format::Text), None).unwrap();
        article.filed().map(|filed| filed.filing)
    }

    const LEAD: &str = "\n\nLima, 3 may.- Al menos 23 personas murieron este domingo.\n";

    #[test]
    fn the_head_of_a_copy_says_what_it_is() {
        for (head, wanted) in [
            (
                "(Actualiza con nuevo balance y declaraciones)\nSuben a 23 los muertos",
                Some(Filing::Update),
            ),
            (
                "(Actualiza la N1042 y corrige el nombre)\nSuben a 23",
                Some(Filing::Update),
            ),
            (
                "Suben a 23 los muertos\n(Amplía con declaraciones)",
                Some(Filing::Update),
            ),
            (
                "(Updates with toll)\nDeath toll rises",
                Some(Filing::Update),
            ),
            (
                "(Corrige el número de heridos)\nSuben a 23",
                Some(Filing::Correction),
            ),
            (
                "CORRECCIÓN: Suben a 23 los muertos",
                Some(Filing::Correction),
            ),
            (
                "CORRECTION\nDeath toll rises to 23",
                Some(Filing::Correction),
            ),
            ("(Nueva entradilla)\nSuben a 23", Some(Filing::Lead)),
            ("(Recasts with president)\nDeath toll", Some(Filing::Lead)),
            ("ANULACIÓN\nAl menos 14 muertos en Perú", Some(Filing::Kill)),
            ("KILL KILL KILL\nDeath toll", Some(Filing::Kill)),
            (
                "(Atención, editores: por favor, anulen la noticia)\nSuben",
                Some(Filing::Kill),
            ),
            ("PERÚ TERREMOTO\nAl menos 14 muertos por un terremoto", None),
            // Stories about such things.
            ("Anula el Supremo la condena de un alcalde", None),
            ("ANULACIÓN DE LA CONDENA DE UN ALCALDE", None),
            ("Corrige el Banco Central su previsión", None),
            ("(Crónica)\nActualiza Chile su ley", None),
        ] {
            assert_eq!(filed(&format!("{head}{LEAD}")), wanted, "{head}");
        }
        assert_eq!(filed("(Corrige) Al final del día, (sí)"), None);
        assert_eq!(filed(""), None);
    }

    #[test]
    fn running_text_says_nothing() {
        let story = format!("Un titular{LEAD}(Actualiza el balance)\n");
        assert_eq!(filed(&story), None);
    }

    #[test]
    fn headers_say_it_too() {
        let of = |status: Option<&str>, version: Option<&str>| {
            let metadata = Metadata {
                status: status.map(str::to_owned),
                version: version.map(str::to_owned),
                ..Metadata::default()
            };
            let article = Article {
                metadata,
                ..Article::default()
            };
            article.filed().map(|filed| filed.filing)
        };
        for (status, version, wanted) in [
            (Some("canceled"), None, Some(Filing::Kill)),
            (Some("usable"), Some("3"), Some(Filing::Update)),
            (None, Some("1"), None),
            (None, Some("2nd Ld-Writethru"), Some(Filing::Lead)),
            (None, Some("Correction"), Some(Filing::Correction)),
            (None, Some("v7b"), None),
        ] {
            assert_eq!(of(status, version), wanted, "{status:?} {version:?}");
        }
    }
}
