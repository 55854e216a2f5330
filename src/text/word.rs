//! The words of a text, as the lexicon and the aligner see them.
//!
//! A word is a run of letters and digits that opens with a letter, with its
//! combining marks and the apostrophes inside it (`d'Or`, `don’t`). Hyphens
//! separate (`franco-alemán` is two words), and so do full stops (`EE.UU.` is
//! `EE` and `UU`). The English possessive `'s` is cut off, so that `Peru's` and
//! `Peru` are one word. A run that opens with a digit is no word: numbers are
//! placeables, which have values instead of spellings.

use std::iter::Peekable;
use std::str::CharIndices;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Span;

/// The words of `text` in order, as byte spans into it. Time is linear in the text.
pub fn words(text: &str) -> Words<'_> {
    Words {
        text,
        chars: text.char_indices().peekable(),
    }
}

/// Iterator over the words of a text; made by [`words`].
#[derive(Clone, Debug)]
pub struct Words<'t> {
    text: &'t str,
    chars: Peekable<CharIndices<'t>>,
}

impl Iterator for Words<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        loop {
            let (start, first) = self.chars.next()?;
            if !first.is_alphanumeric() {
                continue;
            }
            let end = self.end_of_run(start + first.len_utf8());
            if first.is_alphabetic() {
                return Some(Span::new(start, without_possessive(self.text, start, end)));
            }
        }
    }
}

impl Words<'_> {
    /// Consumes the rest of a run of word characters and gives its end. An
    /// apostrophe belongs to it only between two word characters.
    fn end_of_run(&mut self, mut end: usize) -> usize {
        while let Some(&(at, c)) = self.chars.peek() {
            if c.is_alphanumeric() || is_combining_mark(c) {
                end = at + c.len_utf8();
                self.chars.next();
            } else if is_apostrophe(c) {
                let mut after = self.chars.clone();
                after.next();
                if !after.next().is_some_and(|(_, c)| c.is_alphanumeric()) {
                    break;
                }
                self.chars.next();
            } else {
                break;
            }
        }
        end
    }
}

/// Whether `c` is the typewriter or the typographic apostrophe.
pub fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}')
}

/// The end of the word `start..end` without an English possessive.
fn without_possessive(text: &str, start: usize, end: usize) -> usize {
    let word = &text[start..end];
    ["'s", "\u{2019}s", "'S", "\u{2019}S"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .filter(|stem| !stem.is_empty())
        .map_or(end, |stem| start + stem.len())
}

/// `word` without case and accents, as people compare words by eye: `Reunión` and
/// `REUNION` are both `reunion`.
pub fn plain(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    // Small letters can bring marks of their own (`İ`), so marks go twice.
    word.nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .filter(|c| !is_combining_mark(*c))
        .nfc()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(text: &str) -> Vec<&str> {
        words(text).map(|span| span.of(text)).collect()
    }

    #[test]
    fn words_are_what_a_reader_calls_words() {
        let cases: &[(&str, &[&str])] = &[
            ("", &[]),
            ("…— 12,5 %", &[]),
            ("Lima, 3 may.- Hola", &["Lima", "may", "Hola"]),
            ("Peru's “don’t”", &["Peru", "don’t"]),
            ("los bombers' dogs’", &["los", "bombers", "dogs"]),
            ("d'Or l’Hospitalet", &["d'Or", "l’Hospitalet"]),
            ("franco-alemán EE.UU.", &["franco", "alemán", "EE", "UU"]),
            ("the G20, 19th and H1N1", &["the", "G20", "and", "H1N1"]),
            ("espan\u{303}ol", &["espan\u{303}ol"]),
            ("’s 's", &["s", "s"]),
        ];
        for (text, expected) in cases {
            assert_eq!(all(text), *expected, "{text}");
        }
    }

    #[test]
    fn plain_words_have_neither_case_nor_accents() {
        for (word, expected) in [
            ("Popocatépetl", "popocatepetl"),
            ("AÑO", "ano"),
            ("İzmir", "izmir"),
            ("x", "x"),
        ] {
            assert_eq!(plain(word), expected);
        }
    }

    proptest! {
        #[test]
        fn words_are_in_order_and_on_character_boundaries(text in ".{0,80}") {
            let mut last = 0;
            for span in words(&text) {
                prop_assert!(span.start >= last && span.start < span.end);
                prop_assert!(text.get(span.range()).is_some());
                last = span.end;
            }
        }
    }
}
