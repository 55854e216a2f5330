//! The table as CSV: a row for each band of each file, then a row for each
//! band of all files, in which the file's name is empty.

use std::borrow::Cow;
use std::io::{self, Write};

use super::FileTable;
use crate::matching::leverage::Band;

/// Writes the tables in order; the columns say what they hold. `share` is the band's
/// share in the words of the file, in percent.
///
/// # Errors
/// When `out` cannot be written.
pub fn write(out: &mut dyn Write, tables: &[FileTable<'_>]) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record([
        "file",
        "band",
        "segments",
        "words",
        "characters",
        "characters_without_spaces",
        "share",
    ])?;
    for FileTable { file, table } in tables {
        for band in Band::ALL {
            let (counts, share) = (table.of(band), table.share(band));
            writer.write_record([
                &*harmless(file.unwrap_or_default()),
                band.name(),
                &counts.segments.to_string(),
                &counts.words.to_string(),
                &counts.characters.to_string(),
                &counts.characters_without_spaces.to_string(),
                &format!("{}.{}", share / 10, share % 10),
            ])?;
        }
    }
    writer.flush()
}

/// A text that no spreadsheet takes for a formula: an apostrophe before the characters
/// that start one.
fn harmless(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        return Cow::Owned(format!("'{cell}"));
    }
    Cow::Borrowed(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_starts_a_formula() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("+a", "'+a"),
            ("-", "'-"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("a=b", "a=b"),
            ("", ""),
        ] {
            assert_eq!(harmless(cell), written);
        }
    }
}
