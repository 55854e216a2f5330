//! Rules for what opens a paragraph or a segment: datelines, headlines that run into the
//! text, the numbers and letters of lists.

use super::super::super::rules::{Class, Rules};
use super::super::document::Rule;
use super::abbreviations::{doubtful, listed};
use super::pieces::{Pieces, QUOTES, ROMAN, STOPS};
use super::words::{First, SPACE, alternation, parts};
use super::{ends, stays};
use crate::text::calendar::{MONTHS_EN, MONTHS_ES};

pub(super) fn dateline() -> Vec<Rule> {
    let dash = "[-–—]";
    let months = MONTHS_ES.iter().chain(&MONTHS_EN);
    let months = months.flat_map(|names| names.iter());
    let months = alternation(months.map(|name| (*name, First::Any))).unwrap_or_default();
    let part = format!("(?:[0-9]{{1,4}}|de|{months})");
    let sign = format!(r"[^\p{{L}}\p{{N}}{STOPS}]{{1,3}}");
    vec![
        stays(
            r"\.",
            format!(r"(?={SPACE}*\([^()]{{1,40}}\){SPACE}*\.?{SPACE}?{dash})"),
        ),
        stays(
            r",[ \u00A0][0-9]{1,2}[ \u00A0]\p{L}{3,4}\.",
            format!(r"(?={SPACE}*(?:{dash}|\())"),
        ),
        // `ST. PAUL, Minn. -- The`
        stays(
            format!(r"(?<=^)[\p{{Lu}}'’\.\- ]{{3,60}},{SPACE}\p{{Lu}}[\p{{L}}\.]{{1,6}}\."),
            format!(r"(?={SPACE}*{dash})"),
        ),
        // An entry of a chronology opens with its date: `11-25 de septiembre. - La`
        stays(
            format!(
                r"(?<=^|[{STOPS}]{SPACE}|[{STOPS}][{QUOTES}\)]{SPACE})(?:{part}{sign}){{0,5}}{months}(?:{sign}{part}){{0,4}}\."
            ),
            format!("(?={SPACE}*{dash})"),
        ),
    ]
}

/// Four words or more in capitals, then a known starter with one capital.
pub(super) fn headings(pieces: &Pieces) -> Vec<Rule> {
    let capitals = r"[^\s\p{Z}\p{Ll}ªº]*";
    let word = format!(r"[^\s\p{{Z}}\p{{L}}]*[\p{{Lu}}\p{{Lt}}\p{{Lo}}]{capitals}");
    let figures = r"[^\s\p{Z}\p{L}]+";
    // The last one closes with a letter, a digit or a quotation mark; a colon or a dash
    // would make a label or a dateline of it.
    let last = format!(r#"{capitals}[\p{{Lu}}\p{{Lo}}\p{{N}}"”»]"#);
    let heading = format!(
        r"(?<=^|^{SPACE}|[{STOPS}]{SPACE}|[{STOPS}][{QUOTES}\)]{SPACE})(?:(?:{figures}{SPACE}+)*{word}{SPACE}+){{3,}}(?:{figures}{SPACE}+)*{last}{SPACE}+"
    );
    let starter = pieces.capitalised_starter.iter();
    starter
        .map(|starter| ends(heading.clone(), starter.clone()))
        .collect()
}

pub(super) fn items(rules: &Rules, pieces: &Pieces) -> Vec<Rule> {
    let Pieces {
        bracket_closers,
        opening,
        word_start,
        ..
    } = pieces;
    let count = "[0-9]{1,3}";
    let mut list = Vec::new();
    let after = |words: &str, text: &str| pieces.after_word(&format!(r"{words}\.{SPACE}{text}"));
    let one_part = |wanted: &[Class], least| {
        listed(rules, |key, class| {
            wanted.contains(&class) && parts(key) == 1 && key.len() >= least
        })
    };
    // What looks like an item behind a sentence may be the number of an abbreviation:
    // `la pág. 45. El`, `el cap. X. El`.
    if let Some(words) = one_part(&[Class::Number, Class::Doubtful], 3) {
        let figures = format!("(?:{count}|{count}[-–:]{count}|[{ROMAN}]{{2,8}})");
        list.push(ends(after(&words, &figures), pieces.sentence.clone()));
    }
    if let Some(words) = one_part(&[Class::Doubtful], 3) {
        list.extend(doubtful(pieces, &after(&words, r"\p{Lu}")));
    }
    // Where a number should follow, a letter with a full stop opens a segment: `No. Q. Why`
    if let Some(words) = one_part(&[Class::Number], 2) {
        list.push(stays(after(&words, r"\p{Lu}"), SPACE));
    }
    list.extend([
        stays(
            format!(
                r"{opening}(?:{count}|{count}[-–:]{count}|[{ROMAN}]{{1,8}}|\p{{Lu}}|[a-z])\.{bracket_closers}"
            ),
            "",
        ),
        // A list begins in running text: `three demands: 1. Open the border. 2. Close it.`
        stays(
            format!(r":{SPACE}{{1,3}}1\.{bracket_closers}"),
            format!(r"(?=.{{0,{ITEM_TEXT}}} 2[\.\)])"),
        ),
        // `S/. 45`
        stays(format!(r"{word_start}\p{{L}}/\.{bracket_closers}"), SPACE),
        // The letters of one abbreviation: `J. P.`
        stays(
            format!(r"{word_start}\p{{L}}\.{bracket_closers}"),
            format!(r"(?={}(?:[¿¡]{SPACE}*)?[\p{{L}}\p{{N}}'’]\.)", pieces.lead),
        ),
    ]);
    list
}

/// How far behind the first item of a list in running text the second one may stand, in
/// characters (the scanner counts 600 bytes).
const ITEM_TEXT: usize = 580;
