//! Reads the rule tables: lines of fields between tabs, comments behind `#`.

use crate::{Error, Place, Result};

/// A table as a person wrote it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table<'t> {
    /// What messages call it.
    pub(super) name: &'t str,
    /// Its text.
    pub(super) text: &'t str,
}

/// One line of a table.
#[derive(Clone, Debug)]
pub(super) struct Row<'t> {
    /// The table's name.
    name: &'t str,
    /// Counted from 1.
    line: usize,
    fields: Vec<&'t str>,
}

impl<'t> Table<'t> {
    /// Its rows, comments and empty lines left out.
    pub(super) fn rows(self) -> impl Iterator<Item = Row<'t>> {
        let lines = self.text.lines().enumerate();
        let said = lines.filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
        said.map(move |(index, line)| Row {
            name: self.name,
            line: index + 1,
            fields: line.split('\t').map(str::trim).collect(),
        })
    }
}

impl<'t> Row<'t> {
    /// A field that must be there and say something; counted from 0, `what` it holds.
    ///
    /// # Errors
    /// [`Error::Input`] with the line, when it is missing or empty.
    pub(super) fn field(&self, index: usize, what: &str) -> Result<&'t str> {
        match self.optional(index) {
            "" => Err(self.error(&format!("field {} is missing", index + 1), what)),
            field => Ok(field),
        }
    }

    /// A field that may be empty or missing.
    pub(super) fn optional(&self, index: usize) -> &'t str {
        self.fields.get(index).copied().unwrap_or_default()
    }

    /// What is wrong with the row, and what was expected.
    pub(super) fn error(&self, message: &str, expected: &str) -> Error {
        let place = Place {
            line: Some(self.line as u64),
            ..Place::file(self.name)
        };
        Error::input(place, message).expected(expected)
    }
}

/// The spellings of a field: what stands between `|`.
pub(super) fn spellings(field: &str) -> impl Iterator<Item = &str> {
    field
        .split('|')
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_hold_fields_and_name_their_line() {
        let table = Table {
            name: "t.tsv",
            text: "# about\n\nuno\tone | a\n dos \t\n",
        };
        let rows: Vec<Row<'_>> = table.rows().collect();
        assert_eq!(rows.len(), 2);
        let field = rows[0].field(1, "English").unwrap();
        assert_eq!(spellings(field).collect::<Vec<_>>(), ["one", "a"]);
        assert_eq!(rows[1].field(0, "Spanish").unwrap(), "dos");
        match rows[1].field(1, "English") {
            Err(Error::Input { place, .. }) => assert_eq!(place.line, Some(4)),
            other => panic!("{other:?}"),
        }
    }
}
