//! The trained word translations: a sorted text file that is its own index.
//!
//! ```text
//! # Word translations es to en …
//! cas<TAB>hous 0.62<TAB>home 0.21
//! gobiern<TAB>govern 0.88
//! ```
//!
//! Lines that open with `#` stand at the head and say how the file was made. Then
//! comes one source stem a line, with its translations from the most to the least
//! probable. Lines are sorted by the bytes of their stem, so that a look-up is a
//! binary search in the text itself: there is nothing to load, whether the file is
//! embedded or mapped.

use std::sync::OnceLock;

use super::line_index::LineIndex;
use crate::{Error, Place, Result};

/// Word translations in one direction, over the text of a `.lex` file.
#[derive(Clone, Copy, Debug)]
pub struct Table<'t> {
    /// The lines after the comment head.
    lines: &'t str,
    /// Where the lines are, found at the first look-up; without it a binary search.
    index: Option<&'static OnceLock<LineIndex>>,
}

impl<'t> Table<'t> {
    /// A table over the text of a file known to be in order, such as one that
    /// [`super::train`] wrote. Reads only the comment head. In a file out of order
    /// some stems are not found, nothing worse; [`Table::checked`] tells.
    pub fn new(text: &'t str) -> Self {
        let mut lines = text;
        while lines.starts_with('#') {
            lines = lines.split_once('\n').map_or("", |(_, rest)| rest);
        }
        Table { lines, index: None }
    }

    /// The same, with an index that look-ups of every process share; `index` is of
    /// this text alone.
    pub(super) fn indexed(text: &'t str, index: &'static OnceLock<LineIndex>) -> Self {
        Table {
            index: Some(index),
            ..Table::new(text)
        }
    }

    /// A table over `text` after reading all of it.
    ///
    /// # Errors
    /// [`Error::Input`] with the line (of the file called `name`) whose stem is
    /// empty or not above the one before it, or whose translations are not
    /// `stem probability` with a probability in (0, 1].
    pub fn checked(text: &'t str, name: &str) -> Result<Self> {
        let mut last = "";
        for (index, line) in text.lines().enumerate() {
            if line.starts_with('#') && last.is_empty() {
                continue;
            }
            let place = Place {
                line: Some(index as u64 + 1),
                ..Place::file(name)
            };
            let (stem, rest) = line.split_once('\t').unwrap_or((line, ""));
            if stem <= last {
                return Err(
                    Error::input(place, format!("the stem `{stem}` is out of order"))
                        .expected("stems sorted by their bytes, each once")
                        .hint("make the file with `teletipo lexicon train`"),
                );
            }
            if rest.split('\t').any(|field| translation(field).is_none()) {
                return Err(Error::input(
                    place,
                    format!("the translations of `{stem}` cannot be read"),
                )
                .expected("`stem probability` between tabs, the probability in (0, 1]"));
            }
            last = stem;
        }
        Ok(Table::new(text))
    }

    /// Whether it has no entries.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Its lines as they stand in the file, without the comment head.
    pub(super) fn text(&self) -> &'t str {
        self.lines
    }

    /// Every entry in order: the stem and its translations.
    pub fn entries(&self) -> impl Iterator<Item = (&'t str, Translations<'t>)> + use<'t> {
        self.lines.lines().filter_map(|line| {
            let (stem, rest) = line.split_once('\t')?;
            Some((stem, Translations { rest }))
        })
    }

    /// The translations of `stem`, most probable first; none where it is unknown.
    pub fn translations(&self, stem: &str) -> Translations<'t> {
        Translations {
            rest: self.find(stem).unwrap_or(""),
        }
    }

    /// What follows `stem` and its tab on its line.
    fn find(&self, stem: &str) -> Option<&'t str> {
        if let Some(index) = self.index {
            return index
                .get_or_init(|| LineIndex::new(self.lines))
                .find(self.lines, stem);
        }
        let bytes = self.lines.as_bytes();
        let (mut low, mut high) = (0, bytes.len()); // starts of lines, or the end
        while low < high {
            let middle = low + (high - low) / 2;
            let start =
                memchr::memrchr(b'\n', bytes.get(low..middle)?).map_or(low, |at| low + at + 1);
            let end =
                memchr::memchr(b'\n', bytes.get(start..)?).map_or(bytes.len(), |at| start + at);
            let line = self.lines.get(start..end)?;
            let (key, rest) = line.split_once('\t').unwrap_or((line, ""));
            match key.cmp(stem) {
                std::cmp::Ordering::Equal => return Some(rest),
                std::cmp::Ordering::Less => low = end + 1,
                std::cmp::Ordering::Greater => high = start,
            }
        }
        None
    }
}

/// Iterator over the translations of one stem.
#[derive(Clone, Copy, Debug)]
pub struct Translations<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Translations<'t> {
    type Item = (&'t str, f32);

    fn next(&mut self) -> Option<(&'t str, f32)> {
        let (field, rest) = match memchr::memchr(b'\t', self.rest.as_bytes()) {
            Some(at) => (self.rest.get(..at)?, self.rest.get(at + 1..)?),
            None => (self.rest, ""),
        };
        self.rest = rest;
        translation(field)
    }
}

/// Reads `hous 0.62`.
fn translation(field: &str) -> Option<(&str, f32)> {
    let space = memchr::memrchr(b' ', field.as_bytes())?;
    let (stem, probability) = (field.get(..space)?, field.get(space + 1..)?);
    let probability: f32 = probability.parse().ok()?;
    (!stem.is_empty() && probability > 0.0 && probability <= 1.0).then_some((stem, probability))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str =
        "# made by hand\n# second line\nagu\twater 0.91\ncas\thous 0.62\thome 0.21\nñand\trhea 1\n";

    #[test]
    fn every_entry_is_found_and_nothing_else() {
        let table = Table::checked(SMALL, "small.lex").unwrap();
        let found = |stem| table.translations(stem).collect::<Vec<_>>();
        assert_eq!(found("agu"), [("water", 0.91)]);
        assert_eq!(found("cas"), [("hous", 0.62), ("home", 0.21)]);
        assert_eq!(found("ñand"), [("rhea", 1.0)]);
        for unknown in [
            "",
            "a",
            "agua",
            "b",
            "cas\thous 0.62",
            "zz",
            "#",
            "# made by hand",
        ] {
            assert!(found(unknown).is_empty(), "{unknown}");
        }
        assert_eq!(table.entries().count(), 3);
        assert!(Table::new("").translations("x").next().is_none());
    }

    #[test]
    fn a_broken_file_names_its_line() {
        for (text, line) in [
            ("b\tx 1\na\ty 1\n", 2),
            ("a\tx 1\na\ty 1\n", 2),
            ("# c\na\tx\n", 2),
            ("a\tx 0\n", 1),
            ("a\n", 1),
        ] {
            match Table::checked(text, "f.lex") {
                Err(Error::Input { place, .. }) => assert_eq!(place.line, Some(line), "{text}"),
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn the_shipped_tables_are_in_order() {
        for (text, name) in [
            (super::super::ES_EN, "es-en.lex"),
            (super::super::EN_ES, "en-es.lex"),
        ] {
            let table = Table::checked(text, name).unwrap();
            let index = Box::leak(Box::default());
            let indexed = Table::indexed(text, index);
            for (stem, translations) in table.entries() {
                assert!(table.translations(stem).eq(translations), "{stem}");
                assert!(indexed.translations(stem).eq(translations), "{stem}");
                let longer = format!("{stem}x");
                assert!(
                    indexed
                        .translations(&longer)
                        .eq(table.translations(&longer))
                );
            }
        }
    }
}
