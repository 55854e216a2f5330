//! Segments of two languages as terms of one space.

use crate::lexicon::Lexicon;
use crate::text::placeable::{Date, Value};
use crate::text::stem::Stemmer;
use crate::text::{Analysis, Lang, TokenKind, word};

/// Something that two languages can have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Term {
    /// A stem of the target language.
    Stem(String),
    /// A word in small letters without accents, as it is spelled.
    Spelling(String),
    /// The value of a placeable, or of one part of a date.
    Value(String),
}

/// A word or placeable of a segment: the terms it can be found by, each with how
/// well (0–1] it stands for the word. Never empty.
pub(super) type Word = Vec<(Term, f32)>;

/// Translations less probable than this only add noise.
const MIN_PROBABILITY: f32 = 0.05;
/// Translations of one word that are followed.
const MAX_TRANSLATIONS: usize = 6;
/// Probability from which a translation is as good as certain: the lexicon spreads
/// its mass over synonyms, any of which is a full match.
const FULL_PROBABILITY: f32 = 0.3;

/// Makes terms of one language's segments.
pub(super) struct Terms<'l> {
    lang: Lang,
    stemmer: Stemmer,
    /// For the source language: its translations. The target's words are their own stems.
    lexicon: Option<Lexicon<'l>>,
}

impl<'l> Terms<'l> {
    /// For source segments, whose words stand for their translations.
    pub(super) fn of_source(lang: &Lang, lexicon: Lexicon<'l>) -> Self {
        Terms {
            lang: lang.clone(),
            stemmer: Stemmer::new(lang),
            lexicon: Some(lexicon),
        }
    }

    /// For segments in the target language.
    pub(super) fn of_target(lang: &Lang) -> Self {
        Terms {
            lang: lang.clone(),
            stemmer: Stemmer::new(lang),
            lexicon: None,
        }
    }

    /// The words and placeables of a segment.
    pub(super) fn words(&self, text: &str) -> Vec<Word> {
        let analysis = Analysis::new(text, &self.lang);
        let mut words = Vec::new();
        for token in &analysis.tokens {
            match token.kind {
                TokenKind::Mark => {}
                TokenKind::Placeable(value) => words.push(value_terms(value)),
                TokenKind::Word | TokenKind::Name => {
                    let text = analysis.text_of(token);
                    words.extend(word::words(text).map(|span| self.word(span.of(text))));
                }
            }
        }
        words
    }

    fn word(&self, word: &str) -> Word {
        let stem = self.stemmer.stem(word);
        let mut terms = vec![(Term::Spelling(word::plain(word)), 1.0)];
        match &self.lexicon {
            None => terms.push((Term::Stem(stem), 1.0)),
            Some(lexicon) => {
                let likely = lexicon
                    .translations(&stem)
                    .filter(|(_, p)| *p >= MIN_PROBABILITY);
                terms.extend(likely.take(MAX_TRANSLATIONS).map(|(target, probability)| {
                    let weight = (probability / FULL_PROBABILITY).min(1.0);
                    (Term::Stem(target.to_owned()), weight)
                }));
            }
        }
        terms
    }
}

/// A value, and for a date each of its parts, since a translation may name fewer.
fn value_terms(value: Value) -> Word {
    let Value::Date(Date {
        year,
        month,
        day,
        weekday,
    }) = value
    else {
        return vec![(Term::Value(format!("{value:?}")), 1.0)];
    };
    let parts = [
        year.map(|year| format!("year {year}")),
        month.map(|month| format!("month {month}")),
        day.map(|day| format!("day {day}")),
        weekday.map(|weekday| format!("weekday {weekday}")),
    ];
    parts
        .into_iter()
        .flatten()
        .map(|part| (Term::Value(part), 1.0))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_meet_in_the_same_terms() {
        let (es, en) = (Lang::es(), Lang::en());
        let source = Terms::of_source(&es, Lexicon::shipped(&es, &en));
        let target = Terms::of_target(&en);
        let shared = |spanish: &str, english: &str| {
            let all = |words: Vec<Word>| {
                words
                    .into_iter()
                    .flatten()
                    .map(|(term, _)| term)
                    .collect::<Vec<_>>()
            };
            let theirs = all(target.words(english));
            all(source.words(spanish))
                .iter()
                .filter(|term| theirs.contains(term))
                .count()
        };
        for (spanish, english) in [
            ("casa", "houses"),
            ("México", "Mexico's"),
            ("178.120", "178,120"),
            ("las 9.59 hora", "9:59 a.m."),
            ("martes 8 de junio", "Tuesday"),
        ] {
            assert!(shared(spanish, english) > 0, "{spanish} {english}");
        }
        assert_eq!(shared("casa", "mountain"), 0);
    }
}
