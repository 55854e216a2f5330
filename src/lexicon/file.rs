//! A lexicon file that a user trained, with the direction that its head states.

use super::Table;
use crate::text::Lang;
use crate::{Error, Place, Result};

/// What the head line of every lexicon file opens with; the languages follow.
const HEAD: &str = "Word translations ";

/// The comment at the head of a file from `source` into `target`, made from `sources`.
pub fn head(source: &Lang, target: &Lang, sources: &str) -> String {
    format!("{HEAD}{source} to {target}, made by `teletipo lexicon train` from {sources}")
}

/// A file of word translations in one direction, read whole and checked.
#[derive(Clone, Debug)]
pub struct LexiconFile {
    text: String,
    source: Lang,
    target: Lang,
}

impl LexiconFile {
    /// Takes the `text` of a file called `name`.
    ///
    /// # Errors
    /// [`Error::Input`] when its first line does not state the languages, or as
    /// [`Table::checked`].
    pub fn parse(text: String, name: &str) -> Result<Self> {
        let Some((source, target)) = text.lines().next().and_then(direction) else {
            let place = Place {
                line: Some(1),
                ..Place::file(name)
            };
            return Err(Error::input(place, "the file does not state its languages")
                .expected(format!("`# {HEAD}es to en` in the first line"))
                .hint("make the file with `teletipo lexicon train`"));
        };
        Table::checked(&text, name)?;
        Ok(LexiconFile {
            text,
            source,
            target,
        })
    }

    /// The language of the words that are looked up.
    pub fn source(&self) -> &Lang {
        &self.source
    }

    /// The language of their translations.
    pub fn target(&self) -> &Lang {
        &self.target
    }

    /// Whether it translates from `source` into `target`, of whatever regions.
    pub fn serves(&self, source: &Lang, target: &Lang) -> bool {
        self.source.same_language(source) && self.target.same_language(target)
    }

    /// Its entries.
    pub fn table(&self) -> Table<'_> {
        Table::new(&self.text)
    }
}

/// The languages that a head line states: `# Word translations es to en, …`.
fn direction(line: &str) -> Option<(Lang, Lang)> {
    let stated = line.strip_prefix("# ")?.strip_prefix(HEAD)?;
    let stated = stated.split(',').next()?;
    let (source, target) = stated.trim().split_once(" to ")?;
    Some((source.parse().ok()?, target.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_states_the_direction() {
        let (es, en): (Lang, Lang) = ("es-MX".parse().unwrap(), Lang::en());
        let text = format!("# {}\ncas\thous 0.62\n", head(&es, &en, "pairs.tsv"));
        let file = LexiconFile::parse(text, "desk.lex").unwrap();
        assert_eq!((file.source(), file.target()), (&es, &en));
        assert!(file.serves(&Lang::es(), &en) && !file.serves(&en, &es));
        assert_eq!(file.table().translations("cas").count(), 1);
    }

    #[test]
    fn a_file_without_languages_or_order_is_refused() {
        for (text, line) in [
            ("cas\thous 0.62\n", 1),
            ("", 1),
            ("# Word translations of mine\n", 1),
            ("# Word translations es to en\nb\tx 1\na\ty 1\n", 3),
        ] {
            match LexiconFile::parse(text.to_owned(), "f.lex") {
                Err(Error::Input { place, .. }) => assert_eq!(place.line, Some(line), "{text}"),
                other => panic!("{text}: {other:?}"),
            }
        }
    }
}
