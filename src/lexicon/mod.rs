//! Which word translates which: the aligner's dictionary.
//!
//! A [`Lexicon`] answers one question: as what does this word appear in the other
//! language, and how probably. Words are stems ([`crate::text::stem`]), so one
//! entry serves all forms of a word. Two sources are asked:
//!
//! - [`wire`]: entries that people wrote for newswire (`OTAN` is `NATO`); they
//!   override,
//! - [`table`]: word translations trained on public bitext ([`train`]), kept as
//!   sorted text files that are their own index.
//!
//! Both are embedded in the binary for Spanish and English. Any other pair of
//! languages has an empty lexicon, and everything that uses one works without. A
//! further table can be put beside them ([`Lexicon::with_learned`]), such as one
//! learned from the documents at hand.

pub mod file;
mod line_index;
mod own;
pub mod table;
pub mod train;
pub mod wire;

pub use file::LexiconFile;
pub use own::Lexicons;
pub use table::Table;

use std::sync::OnceLock;

use crate::text::Lang;
use crate::text::stem::Stemmer;
use line_index::LineIndex;

/// Spanish stems with their English translations, as trained.
const ES_EN: &str = include_str!("../../memory/lexicon/es-en.lex");
/// English stems with their Spanish translations, from the same training.
const EN_ES: &str = include_str!("../../memory/lexicon/en-es.lex");

/// Word translations from one language into another. Cheap to make and to copy:
/// nothing is read or parsed before the first look-up.
#[derive(Clone, Copy, Debug)]
pub struct Lexicon<'t> {
    table: Table<'t>,
    own: Option<Table<'t>>,
    learned: Option<Table<'t>>,
    wire: Option<wire::Direction>,
}

/// Where the lines of the shipped tables are, once for the process.
static ES_EN_LINES: OnceLock<LineIndex> = OnceLock::new();
static EN_ES_LINES: OnceLock<LineIndex> = OnceLock::new();

impl Lexicon<'static> {
    /// The lexicon shipped for translations from `source` into `target`; empty
    /// where none is shipped (all pairs but Spanish and English, in both directions).
    pub fn shipped(source: &Lang, target: &Lang) -> Self {
        match (source.primary(), target.primary()) {
            ("es", "en") => Lexicon {
                table: Table::indexed(ES_EN, &ES_EN_LINES),
                own: None,
                learned: None,
                wire: Some(wire::Direction::SpanishToEnglish),
            },
            ("en", "es") => Lexicon {
                table: Table::indexed(EN_ES, &EN_ES_LINES),
                own: None,
                learned: None,
                wire: Some(wire::Direction::EnglishToSpanish),
            },
            _ => Lexicon::empty(),
        }
    }

    /// A lexicon without entries, for any pair of languages.
    pub fn empty() -> Self {
        Lexicon::from_table(Table::new(""))
    }
}

impl<'t> Lexicon<'t> {
    /// A lexicon of `table` alone, such as one that a user trained.
    pub fn from_table(table: Table<'t>) -> Self {
        Lexicon {
            table,
            own: None,
            learned: None,
            wire: None,
        }
    }

    /// This lexicon with a table of the user's beside its own.
    #[must_use]
    pub fn with_own<'s>(self, own: Table<'s>) -> Lexicon<'s>
    where
        't: 's,
    {
        Lexicon {
            own: Some(own),
            ..self
        }
    }

    /// This lexicon with a table beside the others that was learned from the documents
    /// at hand.
    #[must_use]
    pub fn with_learned<'s>(self, learned: Table<'s>) -> Lexicon<'s>
    where
        't: 's,
    {
        Lexicon {
            learned: Some(learned),
            ..self
        }
    }

    /// Whether it has no entries at all.
    pub fn is_empty(&self) -> bool {
        self.wire.is_none()
            && self.table.is_empty()
            && [self.own, self.learned]
                .iter()
                .flatten()
                .all(Table::is_empty)
    }

    /// A digest of all that it says, the same on every machine: what was derived from
    /// a lexicon with another digest does not fit it.
    pub fn digest(&self) -> u64 {
        let mut digest = xxhash_rust::xxh3::Xxh3::new();
        let mut part = |text: &str| {
            digest.update(&(text.len() as u64).to_le_bytes());
            digest.update(text.as_bytes());
        };
        part(self.table.text());
        for table in [self.own, self.learned] {
            part(table.map_or("", |table| table.text()));
        }
        part(self.wire.map_or("", wire::Direction::text));
        digest.digest()
    }

    /// Whether it is one of those shipped, with or without further tables.
    pub fn is_shipped(&self) -> bool {
        self.wire.is_some()
    }

    /// Whether it has entries besides those of [`Lexicon::with_learned`].
    pub fn has_own_entries(&self) -> bool {
        let own = self.own.is_some_and(|table| !table.is_empty());
        self.is_shipped() || own || !self.table.is_empty()
    }

    /// The translations of a source stem, each a target stem and a probability in
    /// (0, 1]: hand-written ones first, then trained, the user's and learned ones, most
    /// probable first. A target stem may come more than once; the most probable counts.
    pub fn translations<'l>(
        &'l self,
        stem: &str,
    ) -> impl Iterator<Item = (&'l str, f32)> + use<'l, 't> {
        let written = self
            .wire
            .map_or(&[][..], |direction| wire::translations(direction, stem));
        let trained = [Some(self.table), self.own, self.learned]
            .map(|table| table.map(|table| table.translations(stem)));
        written
            .iter()
            .map(|target| (target.as_str(), wire::PROBABILITY))
            .chain(trained.into_iter().flatten().flatten())
    }
}

/// Stems every word of `text` with `stemmer` and appends them to `stems`.
fn push_stems(text: &str, stemmer: &Stemmer, stems: &mut Vec<String>) {
    stems.extend(crate::text::word::words(text).map(|span| stemmer.stem(span.of(text))));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(lexicon: &Lexicon<'_>, stem: &str) -> Option<String> {
        lexicon
            .translations(stem)
            .next()
            .map(|(target, _)| target.to_owned())
    }

    #[test]
    fn common_words_and_wire_words_are_known_in_both_directions() {
        let (es, en) = (Stemmer::new(&Lang::es()), Stemmer::new(&Lang::en()));
        let there = Lexicon::shipped(&Lang::es(), &Lang::en());
        let back = Lexicon::shipped(&Lang::en(), &Lang::es());
        for (spanish, english) in [
            ("casa", "house"),
            ("gobierno", "government"),
            ("OTAN", "NATO"),
            ("enero", "January"),
            ("perro", "dog"),
        ] {
            let (s, t) = (es.stem(spanish), en.stem(english));
            assert!(
                there.translations(&s).any(|(target, _)| target == t),
                "{spanish} {english}"
            );
            assert!(
                back.translations(&t).any(|(target, _)| target == s),
                "{english} {spanish}"
            );
        }
    }

    #[test]
    fn probabilities_are_probabilities() {
        let lexicon = Lexicon::shipped(&"es-MX".parse().unwrap(), &Lang::en());
        let found: Vec<_> = lexicon.translations("president").collect();
        assert!(!found.is_empty());
        assert!(found.iter().all(|(_, p)| *p > 0.0 && *p <= 1.0));
    }

    #[test]
    fn digests_tell_what_a_lexicon_says() {
        let (es, en) = (Lang::es(), Lang::en());
        let shipped = Lexicon::shipped(&es, &en);
        assert_eq!(shipped.digest(), Lexicon::shipped(&es, &en).digest());
        let others = [
            Lexicon::shipped(&en, &es),
            Lexicon::empty(),
            shipped.with_learned(Table::new("a\tb 1\n")),
            Lexicon::from_table(Table::new("a\tb 1\n")),
        ];
        assert!(
            others
                .iter()
                .all(|other| other.digest() != shipped.digest())
        );
    }

    #[test]
    fn other_pairs_are_empty_and_answer() {
        let lexicon = Lexicon::shipped(&"is".parse().unwrap(), &Lang::en());
        assert!(lexicon.is_empty());
        assert_eq!(best(&lexicon, "hús"), None);
        assert!(!Lexicon::shipped(&Lang::es(), &Lang::en()).is_empty());
    }
}
