//! The smallest pieces of a folded text: words, numbers, marks.
//!
//! A lexeme is found without knowing the language. Words keep inner apostrophes
//! (`couldn't`), dotted abbreviations (`EE.UU.`, `a. m.`, `p.m.`) and the ordinal
//! indicator (`n.º`); numbers keep their separators (`1.234,5`, `9:59`) and their
//! ordinal ending (`1.º`, `118th`); every other character is a mark of its own,
//! but for `...`.

use unicode_normalization::char::is_combining_mark;

use super::Span;

/// What a lexeme is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LexemeKind {
    /// Letters, with what belongs inside a word.
    Word,
    /// Digits with inner separators.
    Number,
    /// Digits with an ordinal ending.
    Ordinal,
    /// A punctuation mark or symbol.
    Mark,
}

/// A piece of a folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lexeme {
    /// What it is.
    pub kind: LexemeKind,
    /// Bytes of the folded text.
    pub span: Span,
    /// Whether it touches the lexeme before it.
    pub glued: bool,
}

/// The lexemes of `text` (folded: white space is single and plain) in order; all
/// of the text but its spaces belongs to exactly one.
pub fn lexemes(text: &str) -> Vec<Lexeme> {
    let mut found: Vec<Lexeme> = Vec::with_capacity(text.len() / 5 + 1);
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        }
        let (kind, length) = match first {
            _ if first.is_ascii_digit() => number(&text[at..]),
            _ if first.is_alphabetic() => (LexemeKind::Word, word(&text[at..])),
            '.' if text[at..].starts_with("...") => (LexemeKind::Mark, 3),
            _ if first.is_numeric() => (LexemeKind::Word, first.len_utf8()),
            _ => (LexemeKind::Mark, first.len_utf8()),
        };
        found.push(Lexeme {
            kind,
            span: Span::new(at, at + length),
            glued: found.last().is_some_and(|last| last.span.end == at),
        });
        at += length;
    }
    found
}

/// Length of the number at the head of `text`, and whether it is an ordinal.
fn number(text: &str) -> (LexemeKind, usize) {
    let bytes = text.as_bytes();
    let mut end = digits(bytes, 0);
    while matches!(bytes.get(end), Some(b'.' | b',' | b':')) {
        let group = digits(bytes, end + 1);
        if group == end + 1 {
            break;
        }
        end = group;
    }
    match ordinal_ending(&text[end..]) {
        0 => (LexemeKind::Number, end),
        ending => (LexemeKind::Ordinal, end + ending),
    }
}

fn digits(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    from + rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Length of `.º`, `ª`, `st`, `th` and the like at the head of what follows a number.
fn ordinal_ending(rest: &str) -> usize {
    const ENDINGS: [&str; 10] = [".º", ".ª", "º", "ª", ".er", "st", "nd", "rd", "th", "er"];
    let fits = |ending: &&&str| {
        rest.strip_prefix(**ending)
            .is_some_and(|after| !after.starts_with(char::is_alphanumeric))
    };
    ENDINGS.iter().find(fits).map_or(0, |ending| ending.len())
}

/// Length of the word at the head of `text`.
fn word(text: &str) -> usize {
    let dotted = dotted_abbreviation(text);
    if dotted > 0 {
        return dotted;
    }
    let mut end = letters(text);
    loop {
        let rest = &text[end..];
        let joiner = match rest.as_bytes().first() {
            Some(b'\'') => 1,
            // `n.º`, `M.ª`: the dot belongs to the abbreviation.
            Some(b'.') if rest[1..].starts_with(['º', 'ª']) => 1,
            _ => return end,
        };
        match letters(&rest[joiner..]) {
            0 => return end,
            more => end += joiner + more,
        }
    }
}

/// Length of the run of letters, digits and combining marks at the head of `text`.
fn letters(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = 0;
    loop {
        end += match bytes.get(end..).unwrap_or_default() {
            [first, ..] if first.is_ascii_alphanumeric() => 1,
            [first, ..] if first.is_ascii() => return end,
            // U+00C0 to U+00FF are letters, but for the signs × and ÷.
            [0xC3, second, ..] if !matches!(second, 0x97 | 0xB7) => 2,
            _ => match text[end..].chars().next() {
                Some(c) if c.is_alphanumeric() || is_combining_mark(c) => c.len_utf8(),
                _ => return end,
            },
        };
    }
}

/// Length of an abbreviation of dotted short groups: `EE.UU.`, `U.S.`, `a.m.`,
/// `S.A.B.`, and with inner spaces where both groups are one letter in lower case
/// or a doubled capital: `a. m.`, `EE. UU.`. 0 where there is none.
fn dotted_abbreviation(text: &str) -> usize {
    let Some((first, mut end)) = dotted_group(text) else {
        return 0;
    };
    let mut groups = 1;
    loop {
        let rest = &text[end..];
        let spaced = rest.strip_prefix(' ').filter(|_| may_be_spaced(first));
        match dotted_group(spaced.unwrap_or(rest)) {
            Some((group, length)) if spaced.is_none() || may_be_spaced(group) => {
                end += length + usize::from(spaced.is_some());
                groups += 1;
            }
            _ => break,
        }
    }
    if groups >= 2 { end } else { 0 }
}

/// A group of one or two letters and its dot, with its length.
fn dotted_group(text: &str) -> Option<(&str, usize)> {
    // Looked for only where it can be: a search of the whole text at every word
    // would take quadratic time on a text without stops. Most words are turned away by
    // their first letters.
    if let [first, second, third, ..] = text.as_bytes()
        && [first, second, third]
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric())
    {
        return None;
    }
    let mut letters = text.char_indices();
    letters.next().filter(|(_, c)| c.is_alphabetic())?;
    let (length, dot) = match letters.next()? {
        (_, c) if c.is_alphabetic() => letters.next()?,
        one => one,
    };
    (dot == '.').then(|| (&text[..length], length + 1))
}

fn may_be_spaced(group: &str) -> bool {
    let mut letters = group.chars();
    match (letters.next(), letters.next()) {
        (Some(one), None) => one.is_lowercase(),
        (Some(one), Some(two)) => one == two && one.is_uppercase(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        lexemes(text)
            .iter()
            .map(|lexeme| lexeme.span.of(text))
            .collect()
    }

    #[test]
    fn words_numbers_and_marks() {
        for (text, expected) in [
            ("No vengan.", "No|vengan|."),
            ("we couldn't", "we|couldn't"),
            ("de EE.UU. y EE. UU. ayer", "de|EE.UU.|y|EE. UU.|ayer"),
            ("a las 9.59 a. m. o p.m.", "a|las|9.59|a. m.|o|p.m."),
            ("the U.S. embassy", "the|U.S.|embassy"),
            ("J. P. Mora", "J|.|P|.|Mora"),
            ("el n.º 3, 1.º y 118th", "el|n.º|3|,|1.º|y|118th"),
            ("1.234,5 y 85 %", "1.234,5|y|85|%"),
            ("$6.7bn", "$|6.7|bn"),
            ("4h.12:36", "4|h|.|12:36"),
            ("US-Mexico", "US|-|Mexico"),
            ("(1042 GMT).", "(|1042|GMT|)|."),
            ("sí... no", "sí|...|no"),
            ("3.", "3|."),
            ("N1042 G20 ½", "N1042|G20|½"),
        ] {
            assert_eq!(pieces(text).join("|"), expected);
        }
    }

    proptest! {
        #[test]
        fn lexemes_cover_everything_but_spaces(text in "\\PC{0,60}") {
            let covered: String = pieces(&text).concat();
            let strip = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(strip(&covered), strip(&text));
        }
    }
}
