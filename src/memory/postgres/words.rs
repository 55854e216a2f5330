//! The words of a text, and what a search asks of them.
//!
//! They are a `tsvector` made here, and not by one of the server's text configurations: what
//! parts and folds words is [`folded_words`], which also decides what a hit is, so that no hit
//! is missed. The server only keeps and finds what it is given.

use std::error::Error as StdError;

use postgres::types::private::BytesMut;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};

use crate::memory::concordance::folded_words;

/// Characters of a word that are kept: those behind them hardly tell words apart. The server
/// would refuse words of more than 2,046 bytes.
const KEPT: usize = 40;

/// Bytes of all words of a text; the server takes a mebibyte at most.
const MOST: usize = 500_000;

/// Stands for all words of a text that has too many. No word: it is neither letter nor digit.
const ALL: &str = "*";

/// The words of a text, without case and accents: each once, in the order of their bytes.
#[derive(Debug)]
pub(super) struct Lexemes(Vec<String>);

impl Lexemes {
    pub(super) fn of(text: &str) -> Lexemes {
        let words = folded_words(text).into_iter();
        let mut words: Vec<String> = words.map(|(word, _)| cut(word)).collect();
        words.sort_unstable();
        words.dedup();
        let size: usize = words.iter().map(|word| word.len() + 8).sum();
        if size > MOST {
            words = vec![ALL.to_owned()];
        }
        Lexemes(words)
    }

    pub(super) fn words(&self) -> &[String] {
        &self.0
    }
}

/// The form that the server receives: the number of words, then each with its end and with
/// how many of its places are told, which is none.
impl ToSql for Lexemes {
    fn to_sql(
        &self,
        _: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        out.extend_from_slice(&i32::try_from(self.0.len())?.to_be_bytes());
        for word in &self.0 {
            out.extend_from_slice(word.as_bytes());
            out.extend_from_slice(&[0, 0, 0]);
        }
        Ok(IsNull::No)
    }

    fn accepts(of: &Type) -> bool {
        *of == Type::TS_VECTOR
    }

    to_sql_checked!();
}

fn cut(mut word: String) -> String {
    if let Some((end, _)) = word.char_indices().nth(KEPT) {
        word.truncate(end);
    }
    word
}

/// A word that a text must have, or a word's beginning, in the language of `tsquery`.
pub(super) fn asked(word: &str, is_beginning: bool) -> String {
    let word = cut(word.to_owned())
        .replace('\\', "\\\\")
        .replace('\'', "''");
    let beginning = if is_beginning { ":*" } else { "" };
    format!("'{word}'{beginning}")
}

/// A `tsquery` for texts that have all words of one of the alternatives.
pub(super) fn query(alternatives: &[Vec<String>]) -> String {
    let all = alternatives
        .iter()
        .map(|words| format!("({})", words.join(" & ")));
    let mut any: Vec<String> = all.collect();
    any.push(format!("'{ALL}'"));
    any.join(" | ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_once_folded_and_cut() {
        let lexemes = Lexemes::of("La Reunión, ¡la reunión! ".repeat(3).as_str());
        assert_eq!(lexemes.words(), ["la", "reunion"]);
        let long = "ñ".repeat(60);
        assert_eq!(Lexemes::of(&long).words(), ["n".repeat(KEPT)]);
        assert_eq!(
            asked(&"n".repeat(60), true),
            format!("'{}':*", "n".repeat(KEPT))
        );
        let many: Vec<String> = (0..100_000).map(|n| format!("palabra{n}")).collect();
        assert_eq!(Lexemes::of(&many.join(" ")).words(), [ALL]);
        assert!(Lexemes::of("—").words().is_empty());
    }

    #[test]
    fn a_query_asks_for_all_words_of_an_alternative() {
        let words = |words: &[&str]| words.iter().map(|word| asked(word, false)).collect();
        assert_eq!(
            query(&[words(&["a", "b'"]), vec![asked("c", true)]]),
            "('a' & 'b''') | ('c':*) | '*'"
        );
    }
}
