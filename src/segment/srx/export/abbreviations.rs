//! Rules for full stops after abbreviations: those of the tables by their class, others by
//! their shape.

use super::super::super::rules::{Class, Rules};
use super::super::document::Rule;
use super::pieces::{CAPITAL, LETTERS, Pieces, ROMAN, any_of, endings, undashed_capital};
use super::words::{First, SPACE, alternation, parts};
use super::{ends, stays};

/// The rules for the abbreviations of `count` parts.
pub(super) fn of_parts(rules: &Rules, pieces: &Pieces, count: usize) -> Vec<Rule> {
    let of_class =
        |wanted: Class| listed(rules, |key, class| class == wanted && parts(key) == count);
    let mut list = Vec::new();
    if let Some(words) = of_class(Class::Never) {
        list.push(stays(pieces.after_word(&words), SPACE));
    }
    if let Some(words) = of_class(Class::Number) {
        list.extend(number(rules, pieces, &pieces.after_word(&words)));
    }
    if let Some(words) = of_class(Class::Time) {
        list.extend(hour(rules, pieces, &pieces.after_word(&words), count));
    }
    if let Some(words) = of_class(Class::Place) {
        let after_comma = format!(r"(?<=,{SPACE}{{0,3}}){}", pieces.before_period(&words));
        list.push(ends(after_comma, undashed_capital()));
        list.extend(doubtful(pieces, &pieces.after_word(&words)));
    }
    if let Some(words) = of_class(Class::Doubtful) {
        list.extend(doubtful(pieces, &pieces.after_word(&words)));
    }
    list
}

/// The abbreviations that `wanted` takes, by key and class, as one alternation.
pub(super) fn listed(rules: &Rules, wanted: impl Fn(&str, Class) -> bool) -> Option<String> {
    let in_capitals = |key: &str| {
        rules
            .abbreviations()
            .any(|(k, _, capital)| k == key && capital)
    };
    let words = rules
        .abbreviations()
        .filter(|(key, class, _)| wanted(key, *class));
    alternation(words.map(|(key, _, capital)| {
        // A single letter, or a word with a twin in capitals, stands for its own case.
        let own = key.chars().nth(1).is_none() || in_capitals(key);
        let first = match (capital, own) {
            (true, _) => First::Capital,
            (false, true) => First::Small,
            (false, false) => First::Any,
        };
        (key, first)
    }))
}

/// Ends before an inverted mark or a starter, goes on before anything else.
pub(super) fn doubtful(pieces: &Pieces, before: &str) -> Vec<Rule> {
    let mut list = vec![ends(before, pieces.inverted.clone())];
    list.extend(
        pieces
            .starter
            .iter()
            .map(|starter| ends(before, starter.clone())),
    );
    list.push(stays(before, SPACE));
    list
}

/// Goes on before a number, a Roman one or a letter; ends before any other sentence.
fn number(rules: &Rules, pieces: &Pieces, before: &str) -> Vec<Rule> {
    let word_end = &pieces.word_end;
    // A letter with a full stop opens a question (`Q.`), a starter (`I`) a sentence.
    let starters: String = rules
        .starters()
        .filter(|word| word.chars().count() == 1)
        .flat_map(|word| {
            word.chars()
                .chain(word.chars().flat_map(char::to_uppercase))
        })
        .collect();
    let letter = format!(r"[^\P{{L}}{starters}](?:[^{LETTERS}'’\.]|$)");
    let number = format!(r"(?:\p{{N}}|[{ROMAN}]{{2,}}{word_end}|{letter})");
    vec![
        stays(before, pieces.next(&number)),
        ends(before, pieces.sentence.clone()),
        stays(before, SPACE),
    ]
}

/// After an hour: a time zone goes on, and so does a sentence that opens with the hour;
/// any other capital opens a sentence. `count` is the number of parts.
fn hour(rules: &Rules, pieces: &Pieces, before: &str, count: usize) -> Vec<Rule> {
    let word_end = &pieces.word_end;
    let zone = Some(format!("[A-Z]{{2,5}}{word_end}"));
    let words = alternation(rules.time_words().map(|word| (word, First::Capital)));
    let words = words.map(|words| format!("{words}{word_end}"));
    // `Moscow time`
    let place = Some(format!(
        r"{CAPITAL}[{LETTERS}'’]* time(?:[^\p{{L}}\p{{N}}]|$)"
    ));
    let goes_on = any_of([zone, words, place]).unwrap_or_default();
    let mut list = doubtful(pieces, before);
    let last = list.pop();
    list.push(stays(before, pieces.next(&goes_on)));
    let opening = opening_hours(rules, pieces, count).into_iter().flatten();
    list.extend(opening.map(|before| stays(before, SPACE)));
    list.push(ends(before, pieces.next(CAPITAL)));
    list.extend(last);
    list
}

/// A segment that opens with an hour: `At 5 a.m. Paz left`.
fn opening_hours(rules: &Rules, pieces: &Pieces, count: usize) -> Option<[String; 2]> {
    let is_hour = |key: &str| {
        key.split('.')
            .all(|part| matches!(part, "a" | "p" | "m" | "c" | "d"))
    };
    let hours = rules
        .abbreviations()
        .filter(|(key, class, _)| *class == Class::Time && parts(key) == count && is_hour(key));
    let hours = alternation(hours.map(|(key, ..)| (key, First::Small)))?;
    let starters = |first| alternation(rules.starters().map(|word| (word, first)));
    let capital = starters(First::Capital)?;
    let ending = endings(rules).map(|ending| format!(r"\p{{L}}{{2,}}{ending}"));
    let number = Some(format!("[0-9]+|[{ROMAN}]+"));
    let word = any_of([number, starters(First::Any), ending])?;
    let gap = r"[ \u00A0\.:]+";
    let hour = |head: &str, most| format!("{head}(?:{word}{gap}){{0,{most}}}{hours}");
    // Behind another hour a capital has to tell that a segment opens.
    let behind_hour = format!(r"(?<=[ap]\.[ \u00A0]?m\.{SPACE}){capital}{gap}");
    let heads = [hour(&pieces.opening, 6), hour(&behind_hour, 5)];
    Some(heads.map(|head| pieces.before_period(&head)))
}

/// After some words a single letter is a label, whatever else it may stand for:
/// `Plan B. Then …`
pub(super) fn labels(rules: &Rules, pieces: &Pieces) -> Vec<Rule> {
    let labels = alternation(rules.labels().map(|word| (word, First::Any)));
    let rule = labels.map(|labels| {
        let label = format!(r"{labels}{SPACE}\p{{Lu}}");
        ends(pieces.after_word(&label), pieces.sentence.clone())
    });
    rule.into_iter().collect()
}

/// Words that look like abbreviations.
pub(super) fn shapes(pieces: &Pieces) -> Vec<Rule> {
    let doubled = |wanted: fn(char) -> bool| {
        let letters = ('A'..='Z').chain(['Ñ']).filter(|c| wanted(*c));
        letters
            .map(|c| format!("{c}{c}"))
            .collect::<Vec<_>>()
            .join("|")
    };
    let all = doubled(|_| true);
    // `CC. OO.`: what could be a Roman numeral is none before another such piece.
    let roman = doubled(|c| ROMAN.contains(c));
    let plain = doubled(|c| !ROMAN.contains(c));
    let mut list = vec![stays(
        pieces.after_word(&format!("(?:{roman})")),
        pieces.next(&format!(r"(?:{all})\.")),
    )];
    let shape = format!(
        r"(?:\p{{Lu}}|[\p{{L}}\p{{N}}]{{1,3}}\.(?:[\p{{L}}\p{{N}}]{{1,4}}\.[ \u00A0\u2009\u202F]?)?\p{{L}}{{1,2}}|{plain}|[0-9]{{2,4}}[ºª°])"
    );
    list.extend(doubtful(pieces, &pieces.after_word(&shape)));
    list
}
