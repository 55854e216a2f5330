//! What matching is measured on: a table of units, and texts to look up.

use std::io::{BufRead, BufReader};
use std::path::Path;

use jiff::Timestamp;

use crate::cli::files;
use crate::memory::{Store, Unit};
use crate::text::Lang;
use crate::{Error, Place, Result};

/// Puts the units in `table` into a memory: number, source, target, and further columns that do
/// not count. Rows with a blank text are left out; tells how many.
///
/// # Errors
/// When the table cannot be read or lacks a column in a line.
pub(super) fn import(
    table: &Path,
    memory: &mut dyn Store,
    source: &Lang,
    target: &Lang,
) -> Result<usize> {
    // All of one date, so that nothing hangs on the day of the measurement.
    let date = Timestamp::UNIX_EPOCH;
    let mut blank = 0;
    let unit = |line: Result<(Place, String)>| {
        let (place, line) = line?;
        let mut columns = line.split('\t').skip(1);
        let (Some(text), Some(translation)) = (columns.next(), columns.next()) else {
            let error = Error::input(place, "the line is no unit");
            return Err(error.expected("number, tab, source, tab, target"));
        };
        if text.trim().is_empty() || translation.trim().is_empty() {
            blank += 1;
            return Ok(None);
        }
        Ok(Some(Unit::new(source, target, text, translation, date)))
    };
    let mut units = lines(table)?.map(unit).filter_map(Result::transpose);
    memory.import(&mut units, date)?;
    drop(units);
    Ok(blank)
}

/// The texts of a file to look up in `lang`: one a line, or the column of that language
/// in a table whose first line names the columns. Blank ones are left out.
///
/// # Errors
/// When the file cannot be read, lacks the column in a line, or holds no text.
pub(super) fn queries(path: &Path, lang: &Lang) -> Result<Vec<String>> {
    let mut column = None;
    let mut found = Vec::new();
    for (number, line) in lines(path)?.enumerate() {
        let (place, line) = line?;
        if number == 0 && line.contains('\t') {
            column = line.split('\t').position(|name| name == lang.primary());
            if column.is_some() {
                continue;
            }
        }
        let text = match column {
            Some(column) => line.split('\t').nth(column),
            None => Some(line.as_str()),
        };
        let missing =
            || Error::input(place, "too few columns").expected("as many as the first line names");
        let text = text.ok_or_else(missing)?.trim();
        if !text.is_empty() {
            found.push(text.to_owned());
        }
    }
    if found.is_empty() {
        return Err(Error::usage(
            format!("there is nothing to look up in {}", path.display()),
            "give a file with one text a line",
        ));
    }
    Ok(found)
}

/// The lines of a UTF-8 file, with their places.
fn lines(path: &Path) -> Result<impl Iterator<Item = Result<(Place, String)>>> {
    let input = BufReader::new(files::open(path)?);
    let name = path.display().to_string();
    let failed = path.to_owned();
    Ok(input.lines().zip(1..).map(move |(line, number)| {
        let place = Place {
            line: Some(number),
            ..Place::file(&name)
        };
        match line {
            Ok(line) => Ok((place, line)),
            Err(error) if error.kind() == std::io::ErrorKind::InvalidData => {
                Err(Error::input(place, "the line is no UTF-8").hint("convert the file to UTF-8"))
            }
            Err(error) => Err(Error::io("read", &failed, error)),
        }
    }))
}
