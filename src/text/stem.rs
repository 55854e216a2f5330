//! Word stems: what different forms of a word have in common.
//!
//! Spanish and English use the Snowball stemmers; in any other language a stem is
//! the lower-cased word. A stem is a key for comparing words, not a word to show.

use std::borrow::Cow;
use std::fmt;

use rust_stemmers::Algorithm;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::Lang;

/// Finds the stems of the words of one language. Cheap to make and to keep.
pub struct Stemmer {
    snowball: Option<rust_stemmers::Stemmer>,
}

impl Stemmer {
    /// The stemmer of `lang`, whatever its region.
    pub fn new(lang: &Lang) -> Self {
        let algorithm = match lang.primary() {
            "es" => Some(Algorithm::Spanish),
            "en" => Some(Algorithm::English),
            _ => None,
        };
        Stemmer {
            snowball: algorithm.map(rust_stemmers::Stemmer::create),
        }
    }

    /// The stem of `word`: NFC, lower case, typewriter apostrophes, and without
    /// the endings of its language.
    pub fn stem(&self, word: &str) -> String {
        let key = lower_key(word);
        match &self.snowball {
            Some(snowball) => match snowball.stem(&key) {
                Cow::Borrowed(stem) if stem.len() == key.len() => key.into_owned(),
                stem => stem.into_owned(),
            },
            None => key.into_owned(),
        }
    }
}

impl fmt::Debug for Stemmer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stemmer")
            .field("snowball", &self.snowball.is_some())
            .finish()
    }
}

/// `word` in NFC and lower case with typewriter apostrophes; borrowed where it is that already.
fn lower_key(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|b| b.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    if word.is_ascii() {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    let lower = word.to_lowercase().replace('\u{2019}', "'");
    match is_nfc_quick(lower.chars()) {
        IsNormalized::Yes => Cow::Owned(lower),
        _ => Cow::Owned(lower.nfc().collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem() {
        let (es, en) = (Stemmer::new(&Lang::es()), Stemmer::new(&Lang::en()));
        for (stemmer, one, other) in [
            (&es, "Presidentes", "presidente"),
            (&es, "ganó", "ganaron"),
            (&es, "avio\u{301}n", "avión"),
            (&en, "Elections", "election"),
            (&en, "don’t", "DON'T"),
        ] {
            assert_eq!(stemmer.stem(one), stemmer.stem(other), "{one} {other}");
        }
    }

    #[test]
    fn other_languages_keep_the_lower_cased_word() {
        let is = Stemmer::new(&"is".parse().unwrap());
        assert_eq!(is.stem("Þingvellir"), "þingvellir");
    }
}
