//! Nouns and names that tell whether a person is a woman or a man.

use super::Gender;
use crate::check::rules::Marks;
use crate::check::side::{Side, Word};

/// The gender of a noun that speaks of one person, and the lexeme at which its phrase
/// starts: `la ministra`, `el portavoz`, `su nueva jefa`.
pub(super) fn gender_of_noun(source: &Side<'_>, word: &Word) -> Option<(Gender, usize)> {
    let marks = word.marks;
    let common = marks.any(Marks::COMMON);
    if !common && !marks.any(Marks::FEMALE.and(Marks::MALE)) {
        return None;
    }
    let at = word.lexeme as usize;
    let before = |back: usize| {
        at.checked_sub(back)
            .map_or_else(String::new, |at| source.lexeme_text(at).to_lowercase())
    };
    const BETWEEN: [&str; 22] = [
        "primera", "primer", "nueva", "nuevo", "actual", "entonces", "ex", "antigua", "antiguo",
        "propia", "propio", "joven", "futura", "futuro", "flamante", "veterana", "veterano",
        "conocida", "conocido", "anterior", "mismo", "misma",
    ];
    let back = if BETWEEN.contains(&before(1).as_str()) {
        2
    } else {
        1
    };
    let article = article(&before(back));
    if common {
        return article.map(|gender| (gender, at - back));
    }
    let own = matches!(source.text_of(word), "ella" | "él" | "Ella" | "Él");
    let possessed = matches!(before(back).as_str(), "su" | "cuya" | "cuyo");
    let start = match () {
        () if own || at == 0 => at,
        () if article.is_some() || possessed => at - back,
        // `Ministra Olga Sanabria`: a name follows at once.
        () if source.word_at(at + 1).is_some_and(|next| next.in_name) => at,
        () => return None,
    };
    // `la general` is a classification.
    let gender = gender_of(marks)?;
    article
        .is_none_or(|article| article == gender)
        .then_some((gender, start))
}

pub(super) fn gender_of(marks: Marks) -> Option<Gender> {
    match (
        marks.any(Marks::FEMALE),
        marks.any(Marks::MALE),
        marks.any(Marks::COMMON),
    ) {
        (true, false, false) => Some(Gender::Female),
        (false, true, false) => Some(Gender::Male),
        _ => None,
    }
}

pub(super) fn gender_of_name(marks: Marks) -> Option<Gender> {
    match (marks.any(Marks::NAME_FEMALE), marks.any(Marks::NAME_MALE)) {
        (true, false) => Some(Gender::Female),
        (false, true) => Some(Gender::Male),
        _ => None,
    }
}

fn article(word: &str) -> Option<Gender> {
    match word {
        "la" | "una" | "esta" | "esa" | "aquella" | "ella" => Some(Gender::Female),
        "el" | "un" | "al" | "del" | "este" | "ese" | "aquel" => Some(Gender::Male),
        _ => None,
    }
}

/// Whether the noun behind a comma tells who somebody is: `la víctima, una jubilada`.
pub(super) fn is_explained(source: &Side<'_>, at: usize) -> bool {
    const REACH: usize = 4;
    let comma = source.lexeme_text(at + 1) == ",";
    comma
        && (at + 2..at + 2 + REACH).any(|at| {
            let word = source.word_at(at);
            word.is_some_and(|word| gender_of_noun(source, word).is_some())
        })
}
