//! Rules for `!` and `?`: who asked or shouted may follow, and names are written with them.

use super::super::super::attribution::NAME_PARTICLES;
use super::super::super::rules::Rules;
use super::super::document::Rule;
use super::pieces::{LETTERS, Pieces, unspaced};
use super::words::{First, SPACE, alternation};
use super::{ends, stays};

pub(super) fn strong(rules: &Rules, pieces: &Pieces) -> Vec<Rule> {
    let Pieces {
        strong, closers, ..
    } = pieces;
    let mut list = attribution(rules, pieces);
    list.extend(names(rules, pieces));
    list.push(ends(format!("{strong}{closers}"), pieces.sentence.clone()));
    list.push(ends(format!("{strong}{closers}"), unspaced()));
    list
}

/// Behind a quotation who speaks goes on.
fn attribution(rules: &Rules, pieces: &Pieces) -> Vec<Rule> {
    let Some(verbs) = alternation(rules.speech_verbs().map(|verb| (verb, First::Small))) else {
        return Vec::new();
    };
    let before = format!("{}{}", pieces.strong, pieces.quote_closers);
    // `I asked.` attributes; `I told him the truth.` may be told by itself.
    let mut list = vec![stays(
        before.clone(),
        pieces.next(&format!("I{SPACE}+{verbs}[\\.,;:—]")),
    )];
    // `The minister asked` opens a sentence of its own.
    let starter = pieces.starter.iter();
    list.extend(starter.map(|starter| ends(before.clone(), starter.clone())));
    list.push(stays(
        before,
        pieces.next(&speaker(&verbs, &pieces.word_end)),
    ));
    list
}

/// A speaker of at most six words, then a verb of speech.
fn speaker(verbs: &str, word_end: &str) -> String {
    let particles = NAME_PARTICLES.join("|");
    let name = format!(r"[\p{{Lu}}\p{{Lt}}\p{{Lo}}\p{{N}}][{LETTERS}'’]*");
    let any = format!("[{LETTERS}][{LETTERS}'’]*");
    // After a possessive the speaker is a common noun: `Ruiz's lawyer asked`.
    let plain = format!("{name}(?:{SPACE}+(?:{name}|{particles})){{0,5}}");
    let owned = format!("(?:{name}{SPACE}+){{0,4}}{name}['’]s(?:{SPACE}+{any}){{0,4}}");
    format!("(?:{plain}|{owned}){SPACE}+{verbs}{word_end}")
}

/// `Yahoo!` ends a segment only before a starter.
fn names(rules: &Rules, pieces: &Pieces) -> Vec<Rule> {
    let Some(names) = alternation(rules.exclaimed_names().map(|name| (name, First::Any))) else {
        return Vec::new();
    };
    let before = format!(
        "{}{names}{}{}",
        pieces.word_start, pieces.strong, pieces.bracket_closers
    );
    let starter = pieces.any_starter.iter();
    let mut list: Vec<Rule> = starter
        .map(|starter| ends(before.clone(), starter.clone()))
        .collect();
    list.push(stays(before, SPACE));
    list
}
