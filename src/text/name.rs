//! Names: runs of capitalised words that are not just the start of a sentence.
//!
//! A name is carried over like a number, so matching treats it as one class token.
//! `de`, `del`, `la`, `y` (English `of`, `the`, `and`) inside a run belong to it.

use super::Lang;
use super::lexeme::{Lexeme, LexemeKind};

/// Words that open sentences without being part of the name behind them: `El
/// presidente`, `Según Pérez`, `The Vice President`. Lower case.
const OPENERS_ES: &[&str] = &[
    "a", "acerca", "además", "ahora", "al", "algunas", "algunos", "allí", "ambas", "ambos", "ante",
    "antes", "así", "asimismo", "aunque", "ayer", "bajo", "cada", "cerca", "como", "con",
    "conforme", "contra", "cuando", "cuanto", "cuatro", "de", "del", "desde", "después", "donde",
    "dos", "durante", "ella", "ellas", "ellos", "el", "en", "entre", "era", "es", "esa", "esas",
    "ese", "eso", "esos", "esta", "estas", "este", "esto", "estos", "excepto", "fue", "gracias",
    "ha", "hacia", "han", "hasta", "hay", "hoy", "incluso", "junto", "la", "las", "le", "les",
    "lo", "los", "luego", "mediante", "mientras", "mi", "más", "muchas", "muchos", "muy", "ni",
    "ninguna", "ninguno", "no", "nos", "nuestra", "nuestro", "o", "otra", "otro", "otros", "para",
    "pero", "por", "porque", "pues", "que", "quien", "se", "según", "si", "sin", "sobre", "solo",
    "son", "su", "sus", "también", "tampoco", "tanto", "todas", "todo", "todos", "tras", "un",
    "una", "y", "ya",
];
const OPENERS_EN: &[&str] = &[
    "a", "about", "after", "all", "also", "although", "among", "an", "and", "another", "any",
    "are", "as", "at", "because", "before", "both", "but", "by", "despite", "did", "do", "does",
    "during", "each", "even", "every", "for", "from", "had", "has", "have", "he", "her", "here",
    "his", "how", "however", "i", "if", "in", "instead", "into", "is", "it", "its", "just", "last",
    "later", "like", "many", "more", "most", "my", "no", "nor", "not", "now", "of", "on", "once",
    "one", "only", "or", "our", "over", "she", "since", "so", "some", "such", "than", "that",
    "the", "their", "then", "there", "these", "they", "this", "those", "through", "to", "two",
    "under", "until", "we", "what", "when", "while",
];

/// Most words between two capitalised ones of a name: `Banco de la Nación`.
const MAX_LINKS: usize = 2;

/// Recognises names in the lexemes of one text.
pub(super) struct Names<'a> {
    text: &'a str,
    lexemes: &'a [Lexeme],
    openers: &'static [&'static str],
    links: &'static [&'static str],
    enabled: bool,
}

impl<'a> Names<'a> {
    /// Over all `lexemes` of `text`, which is in `lang`.
    pub(super) fn new(text: &'a str, lexemes: &'a [Lexeme], lang: &Lang) -> Self {
        let (openers, links): (&[&str], &[&str]) = match lang.primary() {
            "es" => (OPENERS_ES, &["de", "del", "la", "las", "los", "y", "e"]),
            "en" => (OPENERS_EN, &["of", "the", "and", "de", "del", "la"]),
            _ => (&[], &[]),
        };
        let words = || {
            lexemes
                .iter()
                .filter(|lexeme| lexeme.kind == LexemeKind::Word)
        };
        // Case says nothing in a line of capitals or a title-cased headline, nor in
        // a language that writes every noun with a capital.
        let enabled = lang.primary() != "de"
            && words().any(|lexeme| {
                let word = lexeme.span.of(text);
                starts_lower(word) && !links.contains(&word)
            });
        Names {
            text,
            lexemes,
            openers,
            links,
            enabled,
        }
    }

    /// Length in lexemes of the name that starts at `at`; 0 where none does. It ends
    /// before lexeme `limit`, where something else begins.
    pub(super) fn name(&self, at: usize, limit: usize) -> usize {
        if !self.enabled || !self.is_capitalised(at) {
            return 0;
        }
        let initial = self.is_initial(at);
        if initial && self.is_opener(at) {
            return 0;
        }
        let mut end = at + 1;
        let mut next = end;
        while let Some(lexeme) = self.lexemes[..limit].get(next) {
            let word = lexeme.span.of(self.text);
            if self.is_capitalised(next) {
                end = next + 1;
                next = end;
            } else if lexeme.kind == LexemeKind::Word
                && self.links.contains(&word)
                && next - end < MAX_LINKS
            {
                next += 1;
            } else {
                break;
            }
        }
        // One capitalised word at the start of a sentence may be any word.
        if initial && end == at + 1 && !is_acronym(self.word(at)) {
            return 0;
        }
        end - at
    }

    fn word(&self, at: usize) -> &'a str {
        self.lexemes
            .get(at)
            .map_or("", |lexeme| lexeme.span.of(self.text))
    }

    fn is_capitalised(&self, at: usize) -> bool {
        let lexeme = self.lexemes.get(at);
        lexeme.is_some_and(|lexeme| lexeme.kind == LexemeKind::Word)
            && self.word(at).starts_with(char::is_uppercase)
    }

    fn is_opener(&self, at: usize) -> bool {
        let lower = self.word(at).to_lowercase();
        self.openers.contains(&lower.as_str())
    }

    /// Whether a sentence, a quotation or an enumeration starts at `at`, so that the
    /// capital there says nothing.
    fn is_initial(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return true;
        };
        match self.word(before) {
            "\"" | "'" | "¿" | "¡" | ":" | "!" | "?" | "..." => true,
            // A raya or the dash behind a dateline; not the hyphen in `Asia-Pacífico`.
            "-" => !self.lexemes[at].glued,
            // A full stop behind a whole word; `Sr. López` is no new sentence.
            "." => before.checked_sub(1).is_none_or(|last| {
                let word = self.word(last);
                !word.starts_with(char::is_uppercase) && word.chars().count() > 3
            }),
            _ => false,
        }
    }
}

fn starts_lower(word: &str) -> bool {
    word.starts_with(char::is_lowercase)
}

/// `EE.UU.`, `ONU`, `CBP`: a word of capitals is a name wherever it stands.
fn is_acronym(word: &str) -> bool {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    letters.clone().count() >= 2 && letters.all(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lexeme::lexemes;

    fn names(text: &str, lang: Lang) -> String {
        let lexemes = lexemes(text);
        let names = Names::new(text, &lexemes, &lang);
        let mut found = Vec::new();
        let mut at = 0;
        while at < lexemes.len() {
            match names.name(at, lexemes.len()) {
                0 => at += 1,
                length => {
                    found.push(&text[lexemes[at].span.start..lexemes[at + length - 1].span.end]);
                    at += length;
                }
            }
        }
        found.join(" | ")
    }

    #[test]
    fn spanish_names() {
        for (text, expected) in [
            (
                "Harris llegó al Palacio Nacional de México",
                "Palacio Nacional de México",
            ),
            (
                "Kamala Harris llegó a EE.UU. ayer",
                "Kamala Harris | EE.UU.",
            ),
            ("La Marina de Guerra descartó todo", "Marina de Guerra"),
            (
                "El Banco de la Nación y el Sr. López negaron todo",
                "Banco de la Nación | Sr | López",
            ),
            ("ONU y Cruz Roja ofrecieron ayuda", "ONU y Cruz Roja"),
            ("Lima, 3 may.- Al menos 14 murieron", ""),
            ("dijo: \"No vengan\" y calló", ""),
            ("PERÚ TERREMOTO", ""),
            ("de López Obrador y Harris con él", "López Obrador y Harris"),
        ] {
            assert_eq!(names(text, Lang::es()), expected, "{text}");
        }
    }

    #[test]
    fn english_names() {
        for (text, expected) in [
            (
                "The Vice President of the United States arrived",
                "Vice President of the United States",
            ),
            (
                "Prime Minister Lucía Arrieta canceled her trip",
                "Prime Minister Lucía Arrieta",
            ),
            ("14 Dead After Quake Strikes Southern Peru", ""),
            ("He said that Peru lies there", "Peru"),
        ] {
            assert_eq!(names(text, Lang::en()), expected, "{text}");
        }
    }

    #[test]
    fn openers_are_unique() {
        for table in [OPENERS_ES, OPENERS_EN] {
            let mut words = table.to_vec();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), table.len());
        }
    }
}
