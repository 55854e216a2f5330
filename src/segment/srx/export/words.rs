//! The words of the tables as alternations, in a notation that Java, ICU and Rust
//! read alike.
//!
//! `(?i:…)` takes both cases of ASCII letters everywhere, but of other letters only in
//! some tools; those are written as `[úÚ]`.

use std::collections::{BTreeMap, BTreeSet};

/// Any white space, the kinds of no-break space among it.
pub(super) const SPACE: &str = r"[\s\p{Z}]";

/// What may stand between the parts of an abbreviation: `EE. UU.`
const GAP: &str = r"[ \u00A0\u2009\u202F]?";

/// A word that stands for both cases, but for its first letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum First {
    /// A capital.
    Capital,
    /// A small letter.
    Small,
    /// Either.
    Any,
}

/// Words (in lower case) as one group, in an order of their own that does not depend on
/// the order they come in. `None` when there are none.
pub(super) fn alternation<'w>(words: impl IntoIterator<Item = (&'w str, First)>) -> Option<String> {
    let mut free = BTreeSet::new();
    let mut led: BTreeMap<char, BTreeSet<String>> = BTreeMap::new();
    for (word, first) in words {
        let mut rest = word.chars();
        let Some(letter) = rest.next() else { continue };
        match first {
            First::Any => {
                free.insert(both_cases(word));
            }
            First::Small => {
                led.entry(letter)
                    .or_default()
                    .insert(both_cases(rest.as_str()));
            }
            First::Capital => {
                let capital = letter.to_uppercase().next().unwrap_or(letter);
                led.entry(capital)
                    .or_default()
                    .insert(both_cases(rest.as_str()));
            }
        }
    }
    let mut branches: Vec<String> = led
        .into_iter()
        .map(|(letter, rests)| led_by(letter, &rests))
        .collect();
    if !free.is_empty() {
        branches.push(format!("(?i:{})", joined(&free)));
    }
    (!branches.is_empty()).then(|| format!("(?:{})", branches.join("|")))
}

/// Words (in lower case) of two letters and more as one group, each with one capital and
/// small letters after it.
pub(super) fn capitalised<'w>(words: impl IntoIterator<Item = &'w str>) -> Option<String> {
    let words: BTreeSet<String> = words
        .into_iter()
        .filter_map(|word| {
            let mut rest = word.chars();
            let capital = rest.next()?.to_uppercase();
            let rest = rest.as_str();
            (!rest.is_empty()).then(|| format!("{capital}{rest}"))
        })
        .collect();
    (!words.is_empty()).then(|| format!("(?:{})", joined(&words)))
}

/// `G(?i:ral|en)`; `p(?:)` is `p`.
fn led_by(letter: char, rests: &BTreeSet<String>) -> String {
    let lone = rests.contains("");
    let rests: BTreeSet<String> = rests
        .iter()
        .filter(|rest| !rest.is_empty())
        .cloned()
        .collect();
    match (rests.is_empty(), lone) {
        (true, _) => letter.to_string(),
        (false, false) => format!("{letter}(?i:{})", joined(&rests)),
        (false, true) => format!("{letter}(?i:{})?", joined(&rests)),
    }
}

fn joined(branches: &BTreeSet<String>) -> String {
    let branches: Vec<&str> = branches.iter().map(String::as_str).collect();
    branches.join("|")
}

/// A word inside `(?i:…)`.
fn both_cases(word: &str) -> String {
    let mut out = String::new();
    for c in word.chars() {
        match c {
            '.' => out.push_str(&format!("\\.{GAP}")),
            '\'' => out.push_str("['’]"),
            c if c.is_ascii_alphanumeric() => out.push(c),
            c if c.is_ascii() => out.extend(['\\', c]),
            c => match c.to_uppercase().next().filter(|capital| *capital != c) {
                Some(capital) => out.push_str(&format!("[{c}{capital}]")),
                None => out.push(c),
            },
        }
    }
    out
}

/// How many parts an abbreviation has: 2 for `EE.UU.`
pub(super) fn parts(key: &str) -> usize {
    key.split('.').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternations_keep_the_case_of_first_letters() {
        let given = [
            ("gral", First::Capital),
            ("gen", First::Capital),
            ("art", First::Any),
            ("según", First::Any),
            ("p", First::Small),
            ("ee.uu", First::Capital),
            ("d", First::Capital),
            ("dr", First::Capital),
        ];
        let expected =
            r"(?:D(?i:r)?|E(?i:e\.[ \u00A0\u2009\u202F]?uu)|G(?i:en|ral)|p|(?i:art|seg[úÚ]n))";
        assert_eq!(alternation(given).as_deref(), Some(expected));
        assert_eq!(alternation([]), None);
        let capitals = capitalised(["él", "el", "a", "la"]);
        assert_eq!(capitals.as_deref(), Some("(?:El|La|Él)"));
    }
}
