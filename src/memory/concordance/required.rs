//! Words that every match of a regular expression holds, so that an index of words can
//! propose candidates for it.
//!
//! Only what is certain counts. The letters of an expression are a whole word where it
//! says what stands on both sides of them: a space, a mark, the edge of the text. Where
//! it only says what stands before them they begin a word; where it does not say that
//! they may be the end of a longer word, of which the index knows nothing. `\b` does not
//! say it: it is also between `²` and a letter, which the index takes for one word.

use regex::Regex;
use regex_syntax::hir::{Class, Hir, HirKind, Look};

use crate::text::word::plain;

/// A piece of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    /// A letter or digit, as the index folds it.
    Letter(char),
    /// At least one character that parts words, or an edge of the text.
    Gap,
    /// Anything, or nothing.
    Unknown,
}

/// Beginnings of words shorter than this select too little to be worth their lists.
const SHORTEST_BEGINNING: usize = 3;

/// Classes of more characters than this are not looked through.
const LARGEST_CLASS: usize = 64;

/// A word that a text must have, without case and accents; or the beginning of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Required {
    /// Its letters.
    pub(crate) word: String,
    /// Whether the text's word may go on behind them.
    pub(crate) is_beginning: bool,
}

/// For each alternative of the expression the words that each match of it holds; none where
/// some alternative has no such word.
pub(crate) fn alternatives(regex: &Regex) -> Option<Vec<Vec<Required>>> {
    let hir = regex_syntax::parse(regex.as_str()).ok()?;
    let mut whole = &hir;
    while let HirKind::Capture(capture) = whole.kind() {
        whole = &capture.sub;
    }
    let branches = match whole.kind() {
        HirKind::Alternation(branches) => branches.as_slice(),
        _ => std::slice::from_ref(whole),
    };
    let required = branches.iter().map(|branch| {
        let mut pieces = Vec::new();
        flatten(branch, &mut pieces);
        Some(words(&pieces)).filter(|words| !words.is_empty())
    });
    required.collect()
}

fn flatten(hir: &Hir, pieces: &mut Vec<Piece>) {
    match hir.kind() {
        HirKind::Empty => {}
        HirKind::Literal(literal) => match std::str::from_utf8(&literal.0) {
            Ok(text) => pieces.extend(text.chars().map(piece)),
            Err(_) => pieces.push(Piece::Unknown),
        },
        HirKind::Class(class) => pieces.push(class_piece(class)),
        HirKind::Look(look) => match look {
            Look::Start | Look::End | Look::StartLF | Look::EndLF => pieces.push(Piece::Gap),
            Look::StartCRLF | Look::EndCRLF => pieces.push(Piece::Gap),
            // They take up nothing and say nothing certain.
            _ => {}
        },
        HirKind::Capture(capture) => flatten(&capture.sub, pieces),
        HirKind::Concat(parts) => parts.iter().for_each(|part| flatten(part, pieces)),
        HirKind::Repetition(repetition) => {
            let mut inner = Vec::new();
            flatten(&repetition.sub, &mut inner);
            let gap = repetition.min > 0 && !inner.is_empty();
            let gap = gap && inner.iter().all(|piece| *piece == Piece::Gap);
            pieces.push(if gap { Piece::Gap } else { Piece::Unknown });
        }
        HirKind::Alternation(_) => pieces.push(Piece::Unknown),
    }
}

fn piece(c: char) -> Piece {
    match c {
        // What ignoring case adds to `k` and `s`; the index has the one only composed
        // to a K, and folds the other.
        '\u{212a}' => Piece::Letter('k'),
        '\u{17f}' => Piece::Letter('s'),
        '\0' => Piece::Unknown,
        '¿' | '¡' | '«' | '»' | '“' | '”' | '‘' | '’' | '–' | '—' | '…' => {
            Piece::Gap
        }
        _ if c.is_whitespace() || (c.is_ascii() && !c.is_ascii_alphanumeric()) => Piece::Gap,
        // Of further letters the index may not fold the accents as we do.
        '0'..='\u{17e}' if c.is_alphanumeric() => {
            let folded = plain(c.encode_utf8(&mut [0; 4]));
            let mut letters = folded.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) if letter.is_ascii_alphanumeric() => Piece::Letter(letter),
                _ => Piece::Unknown,
            }
        }
        _ => Piece::Unknown,
    }
}

/// The piece that all characters of a class are.
fn class_piece(class: &Class) -> Piece {
    let Class::Unicode(class) = class else {
        return Piece::Unknown;
    };
    let size: usize = class.iter().map(|range| range.len()).sum();
    if size > LARGEST_CLASS {
        return Piece::Unknown;
    }
    let characters = class.iter().flat_map(|range| range.start()..=range.end());
    let mut pieces = characters.map(piece);
    match pieces.next() {
        Some(first) if pieces.all(|piece| piece == first) => first,
        _ => Piece::Unknown,
    }
}

fn words(pieces: &[Piece]) -> Vec<Required> {
    let mut words = Vec::new();
    let mut word = String::new();
    // Whether what stands before the word is known to part words.
    let mut parted = false;
    for piece in pieces.iter().copied().chain([Piece::Unknown]) {
        if let Piece::Letter(letter) = piece {
            word.push(letter);
            continue;
        }
        if parted && !word.is_empty() {
            let is_beginning = piece != Piece::Gap;
            if !is_beginning || word.len() >= SHORTEST_BEGINNING {
                words.push(Required {
                    word: word.clone(),
                    is_beginning,
                });
            }
        }
        word.clear();
        parted = piece == Piece::Gap;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_certain_words_are_required() {
        for (expression, expected) in [
            ("presidente", None),
            (" presidente ", Some(vec![vec!["presidente"]])),
            ("la presidenta", Some(vec![vec!["presidenta*"]])),
            (r"\bpresidente\b", None),
            (r"\d+ muertos", Some(vec![vec!["muertos*"]])),
            (r"^[Rr]euni[oó]n\s+de", Some(vec![vec!["reunion"]])),
            (r"(?i), ska.", Some(vec![vec!["ska*"]])),
            (r" de la?s", Some(vec![vec!["de"]])),
            (r" uno |, dos ", Some(vec![vec!["uno"], vec!["dos"]])),
            (r" uno |dos", None),
            (r"( (?:uno|dos) )", None),
            (r" (uno) «dos» ñu$", Some(vec![vec!["uno", "dos", "nu"]])),
            (r" día(s) ", Some(vec![vec!["dias"]])),
            (r" Σ ", None),
            (r"\s*uno ", None),
            ("", None),
        ] {
            let regex = Regex::new(expression).unwrap();
            let found = alternatives(&regex);
            let shown = |required: &Required| match required.is_beginning {
                true => format!("{}*", required.word),
                false => required.word.clone(),
            };
            let found: Option<Vec<Vec<String>>> = found.map(|branches| {
                let words = |words: &Vec<Required>| words.iter().map(shown).collect();
                branches.iter().map(words).collect()
            });
            let expected: Option<Vec<Vec<String>>> = expected.map(|branches: Vec<Vec<&str>>| {
                let owned = |words: Vec<&str>| words.into_iter().map(str::to_owned).collect();
                branches.into_iter().map(owned).collect()
            });
            assert_eq!(found, expected, "{expression}");
        }
    }
}
