//! Units as comma-separated values, for spreadsheets (RFC 4180).
//!
//! The first line names the columns, which are those of [`tsv`](super::tsv) and hold the same;
//! texts stand in their cells as they are, with line ends, commas and quotes inside quotes. On
//! input any order of columns goes, further ones become props, and a file of two columns may
//! do without that line; the delimiter may be a semicolon or a tab, as spreadsheets of many
//! languages write it.
//!
//! # Formulas
//!
//! A spreadsheet runs a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end, whoever
//! wrote it. Such a cell gets an apostrophe before it, by which a spreadsheet takes it for
//! text. One that begins with apostrophes and then such a character gets one more, so that
//! reading, which takes one away from any cell of that shape, gives back every text. Texts that
//! merely begin with an apostrophe stay as they are.

use std::borrow::Cow;
use std::cell::Cell;
use std::io::{self, BufRead, Read, Write};
use std::rc::Rc;

use super::record::{Record, Records};
use super::tsv::{ALL, fields, fill};
use super::{DAMAGED, Reading, Summary, Written, count};
use crate::memory::Unit;
use crate::xml::Limits;
use crate::{Error, Place, Result};

/// Whether a cell of this text would be run or, on reading, lose its apostrophe.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

/// A text as it stands in a cell.
fn neutral(text: &str) -> Cow<'_, str> {
    match is_formula(text) {
        true => Cow::Owned(format!("'{text}")),
        false => Cow::Borrowed(text),
    }
}

/// The text of a cell.
fn plain(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_formula(text) => text,
        _ => cell,
    }
}

/// Writes units, one a row.
pub struct Writer<W: Write> {
    out: csv::Writer<W>,
    has_begun: bool,
    written: Written,
}

impl<W: Write> Writer<W> {
    /// Starts a file.
    pub fn new(out: W) -> Self {
        Writer {
            out: csv::WriterBuilder::new().from_writer(out),
            has_begun: false,
            written: Written::default(),
        }
    }

    /// Writes one unit; one without text on a side is left out and counted.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn unit(&mut self, unit: &Unit) -> io::Result<()> {
        let record = Record::of(unit);
        if let Some(reason) = record.incomplete() {
            count(&mut self.written.skipped, reason);
            return Ok(());
        }
        self.begin()?;
        for field in fields(&record)? {
            self.out.write_field(neutral(&field).as_bytes())?;
        }
        self.out.write_record(None::<&[u8]>)?;
        self.written.units += 1;
        Ok(())
    }

    /// Ends the file and says what went into it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn finish(mut self) -> io::Result<Written> {
        self.begin()?;
        self.out.flush()?;
        Ok(self.written)
    }

    fn begin(&mut self) -> io::Result<()> {
        if !self.has_begun {
            self.has_begun = true;
            self.out.write_record(ALL)?;
        }
        Ok(())
    }
}

/// What the reader of rows and the rows themselves have to tell each other.
#[derive(Default)]
struct Meter {
    /// Bytes read since the row at hand began, and of the whole file.
    row: Cell<u64>,
    file: Cell<u64>,
    /// Whether the quotes so far are no pairs.
    odd: Cell<bool>,
    /// Whether the end of the file was read.
    ended: Cell<bool>,
}

/// The bytes of the file, which end at the limits.
struct Metered<R> {
    input: R,
    meter: Rc<Meter>,
    limits: Limits,
}

/// What a limit is called inside of an [`io::Error`].
const TOO_LONG: &str = "the row is too long";
const TOO_BIG: &str = "the file is too big";

/// How much the reader of rows takes at once.
const CHUNK: usize = 64 * 1024;

impl<R: BufRead> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        let meter = &self.meter;
        meter.row.set(meter.row.get() + read as u64);
        meter.file.set(meter.file.get() + read as u64);
        let quotes = memchr::memchr_iter(b'"', &buffer[..read]).count();
        meter.odd.set(meter.odd.get() ^ (quotes % 2 == 1));
        meter.ended.set(read == 0);
        if meter.file.get() > self.limits.size {
            return Err(io::Error::other(TOO_BIG));
        }
        // A row may begin at the end of what was read before.
        if meter.row.get() > (self.limits.text + CHUNK) as u64 {
            return Err(io::Error::other(TOO_LONG));
        }
        Ok(read)
    }
}

/// Reads units and hands each on.
///
/// # Errors
/// At the first row that is no pair, with its place (with `keep_going` such a row is counted
/// instead); a quote without its partner, which spoils all that follows; when no language is
/// known; and what `each` returns. Units before it were handed on already: the caller keeps
/// nothing of them.
pub fn read<R: BufRead>(
    mut input: R,
    name: &str,
    reading: &Reading,
    each: impl FnMut(Unit) -> Result<()>,
) -> Result<Summary> {
    let mark = skip_mark(&mut input).map_err(|error| Error::io("read", name, error))?;
    let head = input
        .fill_buf()
        .map_err(|error| Error::io("read", name, error))?;
    let delimiter = delimiter(head);
    let meter = Rc::new(Meter::default());
    let metered = Metered {
        input,
        meter: Rc::clone(&meter),
        limits: reading.limits,
    };
    let mut rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .buffer_capacity(CHUNK)
        .from_reader(metered);
    let mut records = Records::new(reading, each);
    let mut columns: Option<Vec<String>> = None;
    let mut row = csv::ByteRecord::new();
    loop {
        meter.row.set(0);
        let start = rows.position().clone();
        let error = |message: String| Error::input(place(name, &start, mark), message);
        let ended = match rows.read_byte_record(&mut row) {
            Ok(more) => !more,
            Err(failure) => {
                let failure = failed(failure, name, &reading.limits, error);
                if !(reading.keep_going && matches!(failure, Error::Input { .. })) {
                    return Err(failure);
                }
                count(&mut records.summary.skipped, DAMAGED);
                return Ok(records.summary);
            }
        };
        // The last row holds all that stands behind a quote without partner.
        if meter.odd.get() && meter.ended.get() {
            let broken = error("a quote has no partner, here or in a row before".into())
                .expected("an even number of quotes")
                .hint("write a quote inside a cell twice, and quotes around the cell");
            return match reading.keep_going {
                true => {
                    count(&mut records.summary.skipped, DAMAGED);
                    Ok(records.summary)
                }
                false => Err(broken),
            };
        }
        if ended {
            return Ok(records.summary);
        }
        let cells = cells(&row).map_err(|what| {
            error(what)
                .expected("UTF-8 text")
                .hint("save the file as UTF-8, for example as `CSV UTF-8`")
        });
        let Some(named) = &columns else {
            match cells.and_then(|cells| header(&cells, error)) {
                Ok((named, is_header)) => {
                    if !is_header {
                        let record = self::cells(&row).map_err(error);
                        let record = record.and_then(|cells| record_of(&cells, &named, error));
                        records.take(record, error)?;
                    }
                    columns = Some(named);
                }
                Err(error) => return Err(error),
            }
            continue;
        };
        let record = cells.and_then(|cells| record_of(&cells, named, error));
        records.take(record, error)?;
    }
}

/// Takes a byte order mark away; tells its length.
fn skip_mark(input: &mut impl BufRead) -> io::Result<u64> {
    let mark = b"\xEF\xBB\xBF";
    let found = input.fill_buf()?.starts_with(mark);
    if found {
        input.consume(mark.len());
        return Ok(mark.len() as u64);
    }
    Ok(0)
}

/// The delimiter that stands most often, outside of quotes, in the first line.
pub(super) fn delimiter(head: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in head {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            byte if !quoted => {
                for (delimiter, count) in &mut counts {
                    *count += usize::from(delimiter == byte);
                }
            }
            _ => {}
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max();
    let best = counts.iter().find(|(_, count)| Some(*count) == most);
    best.map_or(b',', |(delimiter, _)| *delimiter)
}

fn place(name: &str, at: &csv::Position, mark: u64) -> Place {
    Place {
        file: Some(name.to_owned()),
        line: Some(at.line()),
        column: Some(1),
        byte: Some(at.byte() + mark),
    }
}

/// The error of a row that could not be read.
fn failed(
    failure: csv::Error,
    name: &str,
    limits: &Limits,
    error: impl FnOnce(String) -> Error,
) -> Error {
    let cause = match failure.into_kind() {
        csv::ErrorKind::Io(cause) => cause,
        other => io::Error::other(format!("{other:?}")),
    };
    match cause.to_string().as_str() {
        TOO_LONG => error(format!("one row is longer than {} bytes", limits.text))
            .expected("its end before that")
            .hint("look for a quote that is missing, or allow more with --max-segment"),
        TOO_BIG => error(format!("the file is longer than {} bytes", limits.size))
            .expected("a file within the size limit")
            .hint("split the file, or allow more with --max-size"),
        _ => Error::io("read", name, cause),
    }
}

/// The cells of a row as text.
fn cells(row: &csv::ByteRecord) -> std::result::Result<Vec<&str>, String> {
    let text = |(n, cell)| {
        std::str::from_utf8(cell).map_err(|_| format!("cell {} of the row is no UTF-8", n + 1))
    };
    row.iter().enumerate().map(text).collect()
}

/// The columns of the file by its first row, and whether that row names them.
fn header(cells: &[&str], error: impl FnOnce(String) -> Error) -> Result<(Vec<String>, bool)> {
    let names: Vec<String> = cells
        .iter()
        .map(|name| {
            let small = name.trim().to_ascii_lowercase();
            match ALL.contains(&small.as_str()) {
                true => small,
                false => plain(name).to_owned(),
            }
        })
        .collect();
    let names_both = |names: &[String]| {
        let has = |wanted: &str| names.iter().any(|name| name == wanted);
        has("source") && has("target")
    };
    if names_both(&names) {
        return Ok((names, true));
    }
    if cells.len() == 2 {
        return Ok((
            ALL[..2].iter().map(|&name| name.to_owned()).collect(),
            false,
        ));
    }
    Err(
        error("the first row names no columns `source` and `target`".into())
            .expected("`source,target` with further columns, or two columns")
            .hint("name the columns in a first row, or check the delimiter"),
    )
}

fn record_of(
    cells: &[&str],
    columns: &[String],
    error: impl FnOnce(String) -> Error,
) -> Result<Record> {
    if cells.len() > columns.len() {
        return Err(error(format!(
            "the row has {} cells, the first one {}",
            cells.len(),
            columns.len()
        ))
        .expected("as many cells as columns")
        .hint("put quotes around cells that hold the delimiter"));
    }
    let mut record = Record::default();
    for (cell, column) in cells.iter().zip(columns) {
        if let Err(expected) = fill(&mut record, column, plain(cell).to_owned()) {
            return Err(error(format!("the cell `{column}` makes no sense"))
                .expected(expected)
                .hint("correct the cell in the file"));
        }
    }
    Ok(record)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::tests::{any_tagged_unit, es_en, told, unit};
    use proptest::prelude::*;

    fn read_all(bytes: &[u8], reading: &Reading) -> Result<(Vec<Unit>, Summary)> {
        let mut units = Vec::new();
        let summary = read(bytes, "m.csv", reading, |unit| {
            units.push(unit);
            Ok(())
        })?;
        Ok((units, summary))
    }

    fn written(units: &[Unit]) -> String {
        let mut out = Vec::new();
        let mut writer = Writer::new(&mut out);
        units.iter().for_each(|unit| writer.unit(unit).unwrap());
        writer.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn formulas_get_an_apostrophe_and_lose_it_again() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@a", "'@a"),
            ("\ta", "'\ta"),
            ("\ra", "'\ra"),
            ("'=1", "''=1"),
            ("''=1", "'''=1"),
            ("'Tis", "'Tis"),
            ("''", "''"),
            ("a=1", "a=1"),
            ("—", "—"),
            ("", ""),
        ] {
            assert_eq!(neutral(text), cell);
            assert_eq!(plain(cell), text);
        }
        let text = written(&[unit("=HYPERLINK(\"a\")", "-, no")]);
        assert!(
            text.contains("\n\"'=HYPERLINK(\"\"a\"\")\",\"'-, no\",es,en,"),
            "{text}"
        );
    }

    #[test]
    fn rows_are_read_in_the_shapes_of_spreadsheets() {
        let expected = ("uno, \"dos\"; tres\tx", "a b");
        for text in [
            "source,target\n\"uno, \"\"dos\"\"; tres\tx\",\"a\nb\"\n",
            "\u{FEFF}Source;Target\r\n\"uno, \"\"dos\"\"; tres\tx\";\"a\r\nb\"\r\n",
            "target\tsource\n\"a\nb\"\t\"uno, \"\"dos\"\"; tres\tx\"",
            "\"uno, \"\"dos\"\"; tres\tx\",\"a\nb\"",
        ] {
            let (units, _) = read_all(text.as_bytes(), &es_en()).unwrap();
            assert_eq!(units.len(), 1, "{text}");
            assert_eq!((&*units[0].source, &*units[0].target), expected);
        }
        let text = "client,source,target\n=x,uno,one\n'=y,dos,two\n\n,tres,\n";
        let (units, summary) = read_all(text.as_bytes(), &es_en()).unwrap();
        assert_eq!(units[0].props, [("client".to_owned(), "=x".to_owned())]);
        assert_eq!(units[1].props, [("client".to_owned(), "=y".to_owned())]);
        assert_eq!(summary.skipped.get("empty target"), Some(&1));
    }

    #[test]
    fn a_wrong_row_is_refused_with_its_place() {
        let small = Limits {
            text: 20,
            ..Limits::default()
        };
        let long = format!("source,target\na,b\n\"{}", "x".repeat(3 * CHUNK));
        for (text, at, word) in [
            ("a,b,c\n", (1, 1, 0), "no columns"),
            ("source,target\nñ,b\na,b,c\n", (3, 1, 19), "3 cells"),
            ("source,target\na,b\n\"c,d\ne,f\n", (3, 1, 18), "quote"),
            ("source,target,position\na,b,x\n", (2, 1, 23), "`position`"),
            (long.as_str(), (3, 1, 18), "longer than 20"),
        ] {
            let reading = Reading {
                limits: small,
                ..es_en()
            };
            let (place, message) = told(read_all(text.as_bytes(), &reading).unwrap_err());
            assert!(message.contains(word), "{text:.40}: {message}");
            assert_eq!(place, at, "{text:.40}: {message}");
            let going = Reading {
                keep_going: true,
                ..reading
            };
            if place.0 > 1 {
                let (_, summary) = read_all(text.as_bytes(), &going).unwrap();
                assert_eq!(summary.skipped.get(DAMAGED), Some(&1), "{text:.40}");
            }
        }
        let (place, _) = told(read_all(b"source,target\n\xFF,b\n", &es_en()).unwrap_err());
        assert_eq!(place, (2, 1, 14));
    }

    proptest! {
        #[test]
        fn units_come_back_equal(units in proptest::collection::vec(any_tagged_unit(), 0..4)) {
            let text = written(&units);
            let (back, _) = read_all(text.as_bytes(), &es_en()).unwrap();
            prop_assert_eq!(written(&back), text);
            prop_assert_eq!(back, units);
        }

        #[test]
        fn every_cell_comes_back(text in "['=+\\-@\t a]{0,6}") {
            let cell = neutral(&text);
            prop_assert_eq!(plain(&cell), &text);
        }

        #[test]
        fn no_file_makes_it_panic(text in "(?s)(source,target\n)?.{0,60}") {
            let _ = read_all(text.as_bytes(), &es_en());
        }
    }
}
