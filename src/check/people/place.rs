//! How a person, or what might be one, stands in the sentence.

use crate::check::rules::Rules;
use crate::check::side::{Case, Side, Word};
use crate::check::words::{Key, Words};

/// How a person stands in the sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// As a subject or without any preposition.
    Free,
    /// Behind `de`.
    Possessor,
    /// Behind another preposition, or as somebody's relative: the pronoun may well mean
    /// somebody else.
    Object,
}

/// The role of a person whose noun phrase or name starts at lexeme `at`.
pub(super) fn role(source: &Side<'_>, at: usize) -> Role {
    let before = at
        .checked_sub(1)
        .map_or("", |before| source.lexeme_text(before));
    let own = source.lexeme_text(at);
    match (before, own) {
        (_, "su" | "sus" | "Su" | "Sus" | "al") => Role::Object,
        (_, "del") | ("de", _) => Role::Possessor,
        (
            "a" | "con" | "por" | "para" | "contra" | "sobre" | "entre" | "ante" | "según"
            | "Según" | "A" | "Con" | "Para" | "su" | "sus" | "que",
            _,
        ) => Role::Object,
        _ => Role::Free,
    }
}

/// Whether what stands between a noun and a name lets the name explain it: `la ministra de
/// Asuntos Exteriores, Olga Sanabria`, `la ministra Olga Sanabria`.
pub(super) fn is_apposition(source: &Side<'_>, noun: usize, name: usize) -> bool {
    const FAR: usize = 12;
    if name < noun || name - noun > FAR {
        return false;
    }
    let mut plain = 0;
    let mut named = false;
    for at in noun + 1..name {
        let text = source.lexeme_text(at);
        match text {
            "," | "de" | "del" | "la" | "las" | "el" | "los" | "y" | "e" | "para" => {}
            "que" | "." | ";" | ":" | "\"" | "(" => return false,
            _ if source
                .word_at(at)
                .is_some_and(|word| word.case != Case::Small) =>
            {
                named = true
            }
            _ => plain += 1,
        }
    }
    // A comma stands before it unless it follows at once, or nearly.
    let comma = name > noun + 1 && source.lexeme_text(name - 1) == ",";
    comma && plain <= 2 || !named && plain <= 1 && name - noun <= 2
}

/// Whether a word of a name is one that the lexicon translates by another: a ministry, no
/// person.
pub(super) fn is_translatable(source: &Side<'_>, word: &Word, words: &Words) -> bool {
    let known = source.known(word, words);
    let first: Option<&Key> = known.translations.first();
    first.is_some_and(|first| *first != known.stem && *first != known.plain)
}

/// Whether the tables have a name as that of a place or body.
pub(super) fn is_listed(name: &[&Word], words: &Words, rules: &Rules) -> bool {
    let text = |word: &&Word| words.keys.text(word.plain);
    let texts: Vec<&str> = name.iter().map(text).collect();
    rules.names.place(&texts.join(" ")).is_some()
}

/// Whether a name follows what only places follow, or a journey: `en Lugo`, `visita a Lugo`.
pub(super) fn is_after_place_preposition(source: &Side<'_>, first: &Word) -> bool {
    let at = first.lexeme as usize;
    let before = |back: usize| at.checked_sub(back).map_or("", |at| source.lexeme_text(at));
    const JOURNEYS: [&str; 22] = [
        "visita",
        "viaje",
        "viajó",
        "viajará",
        "viaja",
        "viajar",
        "llegó",
        "llegada",
        "llegará",
        "fue",
        "irá",
        "ir",
        "regresó",
        "regreso",
        "volvió",
        "gira",
        "trasladó",
        "trasladará",
        "desplazó",
        "acudió",
        "rumbo",
        "camino",
    ];
    match before(1) {
        "en" | "hacia" | "desde" | "hasta" => true,
        "a" | "por" => JOURNEYS.contains(&before(2)),
        "de" => matches!(
            before(2),
            "alcalde"
                | "alcaldesa"
                | "ciudad"
                | "provincia"
                | "gobernador"
                | "gobernadora"
                | "aeropuerto"
                | "puerto"
                | "universidad"
                | "alcaldía"
        ),
        _ => false,
    }
}
