//! Units as tab-separated text: `source<TAB>target`, one pair a line, UTF-8.
//!
//! A tab, line feed, carriage return or backslash inside a field is written as
//! `\t`, `\n`, `\r`, `\\`. Further columns need a first line that names them,
//! which starts with `source<TAB>target`; the names are the fields of
//! [`jsonl`](super::jsonl), `props` and tags in the same JSON form. A column with another
//! name becomes a property of that type.

use std::io::{self, BufRead, Write};

use super::lines::Lines;
use super::record::{Record, Records};
use super::{Reading, Summary, Written, count};
use crate::memory::{Tag, Unit};
use crate::{Error, Result};

/// The columns that a full file has, in their order.
pub(super) const ALL: [&str; 17] = [
    "source",
    "target",
    "source_lang",
    "target_lang",
    "story",
    "file",
    "position",
    "previous",
    "next",
    "origin",
    "confidence",
    "created",
    "changed",
    "revision",
    "props",
    "source_tags",
    "target_tags",
];

/// How much of a unit is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Columns {
    /// The two texts, without a header line.
    Pair,
    /// Everything, under a header line.
    All,
}

/// Writes units, one a line.
pub struct Writer<W: Write> {
    out: W,
    columns: Columns,
    begun: bool,
    written: Written,
}

impl<W: Write> Writer<W> {
    /// Starts a file.
    pub fn new(out: W, columns: Columns) -> Self {
        Writer {
            out,
            columns,
            begun: false,
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
        let mut fields = fields(&record)?;
        fields.truncate(self.width());
        let mut line = String::new();
        for (n, field) in fields.iter().enumerate() {
            if n > 0 {
                line.push('\t');
            }
            escape(field, &mut line);
        }
        line.push('\n');
        if !self.begun {
            // A first pair that looks like a header, or whose first character
            // would be taken for a byte order mark, needs one before it.
            let mistaken = line.starts_with('\u{FEFF}') || header(line.trim_end()).is_some();
            self.begin(mistaken)?;
        }
        self.out.write_all(line.as_bytes())?;
        self.written.units += 1;
        Ok(())
    }

    /// Ends the file and says what went into it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn finish(mut self) -> io::Result<Written> {
        if !self.begun {
            self.begin(false)?;
        }
        self.out.flush()?;
        Ok(self.written)
    }

    fn width(&self) -> usize {
        match self.columns {
            Columns::Pair => 2,
            Columns::All => ALL.len(),
        }
    }

    fn begin(&mut self, forced: bool) -> io::Result<()> {
        self.begun = true;
        if forced || self.columns == Columns::All {
            writeln!(self.out, "{}", ALL[..self.width()].join("\t"))?;
        }
        Ok(())
    }
}

/// The fields of a record in the order of [`ALL`].
pub(super) fn fields(record: &Record) -> io::Result<Vec<String>> {
    fn list<T: serde::Serialize>(list: &[T]) -> io::Result<String> {
        match list {
            [] => Ok(String::new()),
            list => serde_json::to_string(list).map_err(io::Error::other),
        }
    }
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    Ok(vec![
        text(&record.source),
        text(&record.target),
        text(&record.source_lang),
        text(&record.target_lang),
        text(&record.story),
        text(&record.file),
        record.position.map_or(String::new(), |n| n.to_string()),
        text(&record.previous),
        text(&record.next),
        text(&record.origin),
        record.confidence.map_or(String::new(), |p| p.to_string()),
        text(&record.created),
        text(&record.changed),
        record.revision.map_or(String::new(), |n| n.to_string()),
        list(&record.props)?,
        list(&record.source_tags)?,
        list(&record.target_tags)?,
    ])
}

/// Appends a field as it stands in a line.
pub(super) fn escape(field: &str, line: &mut String) {
    for c in field.chars() {
        match c {
            '\t' => line.push_str("\\t"),
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            '\\' => line.push_str("\\\\"),
            c => line.push(c),
        }
    }
}

/// Reads units and hands each on.
///
/// # Errors
/// At the first line that is no pair, with its place (with `keep_going` such a line is
/// counted instead); when no language is known; and what `each` returns. Units before it
/// were handed on already: the caller keeps nothing of them.
pub fn read<R: BufRead>(
    input: R,
    name: &str,
    reading: &Reading,
    each: impl FnMut(Unit) -> Result<()>,
) -> Result<Summary> {
    let mut lines = Lines::new(input, name, &reading.limits);
    let mut records = Records::new(reading, each);
    let mut columns: Vec<String> = ALL[..2].iter().map(|&name| name.to_owned()).collect();
    while lines.advance()? {
        if lines.is_first()
            && let Ok(first) = lines.text()
            && let Some(named) = header(first)
        {
            columns = named;
            continue;
        }
        if lines.bytes().is_ok_and(<[u8]>::is_empty) {
            continue;
        }
        let record = record(&lines, &columns);
        records.take(record, |message| lines.error(0, message))?;
    }
    Ok(records.summary)
}

/// The columns that a first line names, if it is a header.
fn header(line: &str) -> Option<Vec<String>> {
    let names: Vec<String> = line.split('\t').map(str::to_owned).collect();
    (names.len() >= 2 && names[0] == "source" && names[1] == "target").then_some(names)
}

/// The record on the line at hand.
fn record<R: BufRead>(lines: &Lines<R>, columns: &[String]) -> Result<Record> {
    let mut record = Record::default();
    let mut at = 0;
    let mut seen = 0;
    for field in lines.text()?.split('\t') {
        let Some(column) = columns.get(seen) else {
            return Err(lines
                .error(
                    at,
                    format!("the line has more than {} fields", columns.len()),
                )
                .expected("`source<TAB>target`")
                .hint("name further columns in a first line: source<TAB>target<TAB>story…"));
        };
        let text = unescape(field).map_err(|inside| {
            lines
                .error(at + inside, "an unknown escape")
                .expected("`\\t`, `\\n`, `\\r` or `\\\\`")
                .hint("write a backslash as `\\\\`")
        })?;
        fill(&mut record, column, text).map_err(|expected| {
            lines
                .error(at, format!("the field `{column}` makes no sense"))
                .expected(expected)
                .hint("correct the field in the file")
        })?;
        at += field.len() + 1;
        seen += 1;
    }
    if seen < 2 {
        return Err(no_tab(lines, at.saturating_sub(1)));
    }
    Ok(record)
}

fn no_tab<R: BufRead>(lines: &Lines<R>, end: usize) -> Error {
    lines
        .error(end, "the line has no tab")
        .expected("`source<TAB>target`")
        .hint("check that the file is tab-separated, not comma-separated")
}

/// A value, or what would have been right.
pub(super) type Checked<T> = std::result::Result<T, &'static str>;

/// Puts a field where its column says.
pub(super) fn fill(record: &mut Record, column: &str, text: String) -> Checked<()> {
    fn number<T: std::str::FromStr>(text: &str, what: &'static str) -> Checked<Option<T>> {
        match text.trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| what),
        }
    }
    match column {
        "source" => record.source = Some(text),
        "target" => record.target = Some(text),
        "source_lang" => record.source_lang = Some(text),
        "target_lang" => record.target_lang = Some(text),
        "story" => record.story = Some(text),
        "file" => record.file = Some(text),
        "position" => record.position = number(&text, "a number from 0")?,
        "previous" => record.previous = Some(text),
        "next" => record.next = Some(text),
        "origin" => record.origin = Some(text),
        "confidence" => record.confidence = number(&text, "a number from 0 to 1")?,
        "created" => record.created = Some(text),
        "changed" => record.changed = Some(text),
        "revision" => record.revision = number(&text, "a number from 1")?,
        "props" if text.is_empty() => {}
        "props" => {
            let props: Vec<(String, String)> =
                serde_json::from_str(&text).map_err(|_| "[[\"type\",\"text\"],…]")?;
            record.props.extend(props);
        }
        "source_tags" | "target_tags" if text.is_empty() => {}
        "source_tags" => record.source_tags = tags(&text)?,
        "target_tags" => record.target_tags = tags(&text)?,
        _ if text.is_empty() => {}
        other => record.props.push((other.to_owned(), text)),
    }
    Ok(())
}

fn tags(text: &str) -> Checked<Vec<Tag>> {
    serde_json::from_str(text).map_err(|_| "[{\"at\":0,\"kind\":\"open\",\"number\":1},…]")
}

/// A field with its escapes resolved; an error is the byte of an unknown one.
fn unescape(field: &str) -> std::result::Result<String, usize> {
    let mut out = String::with_capacity(field.len());
    let mut chars = field.char_indices();
    while let Some((at, c)) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        out.push(match chars.next() {
            Some((_, 't')) => '\t',
            Some((_, 'n')) => '\n',
            Some((_, 'r')) => '\r',
            Some((_, '\\')) => '\\',
            _ => return Err(at),
        });
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::tests::{any_tagged_unit, es_en, told, unit};
    use proptest::prelude::*;

    fn read_all(text: &str) -> Result<(Vec<Unit>, Summary)> {
        let mut units = Vec::new();
        let summary = read(text.as_bytes(), "m.tsv", &es_en(), |unit| {
            units.push(unit);
            Ok(())
        })?;
        Ok((units, summary))
    }

    fn written(units: &[Unit], columns: Columns) -> String {
        let mut out = Vec::new();
        let mut writer = Writer::new(&mut out, columns);
        for unit in units {
            writer.unit(unit).unwrap();
        }
        writer.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_pair_is_a_line_and_a_header_names_more() {
        assert_eq!(
            written(&[unit("a\\b\tc", "x"), unit("uno", "one")], Columns::Pair),
            "a\\\\b\\tc\tx\nuno\tone\n"
        );
        assert_eq!(
            written(&[unit("source", "target")], Columns::Pair),
            "source\ttarget\nsource\ttarget\n"
        );
        let (units, _) = read_all("uno\\tdos\tone\r\n\r\ntres\tthree\n").unwrap();
        assert_eq!(units[0].source, "uno\tdos");
        assert_eq!(units.len(), 2);
        let text = "source\ttarget\tclient\tposition\nuno\tone\tAgencia\t7\ndos\ttwo\n";
        let (units, _) = read_all(text).unwrap();
        assert_eq!(units[0].position, Some(7));
        assert_eq!(
            units[0].props,
            [("client".to_owned(), "Agencia".to_owned())]
        );
        assert!(units[1].props.is_empty());
        let (units, summary) = read_all("\tone\nuno\t \n").unwrap();
        assert_eq!((units.len(), summary.skipped.len()), (0, 2));
    }

    #[test]
    fn a_wrong_line_is_refused_with_its_place() {
        for (text, at, word) in [
            ("uno;one\n", (1, 8, 7), "no tab"),
            ("ñ\tone\ndos\ttwo\tmore\n", (2, 9, 15), "more than 2 fields"),
            ("ñ\tone\nñandú\\q\tx\n", (2, 6, 14), "escape"),
            ("uno\\\tone\n", (1, 4, 3), "escape"),
            (
                "source\ttarget\tposition\na\tb\tx\n",
                (2, 5, 27),
                "`position`",
            ),
            ("source\ttarget\tprops\na\tb\t{}\n", (2, 5, 24), "`props`"),
            ("source\ttarget\tconfidence\na\tb\t7\n", (2, 1, 25), "range"),
        ] {
            let (place, message) = told(read_all(text).unwrap_err());
            assert_eq!(place, at, "{text:?}: {message}");
            assert!(message.contains(word), "{text:?}: {message}");
        }
    }

    proptest! {
        #[test]
        fn units_come_back_equal(units in proptest::collection::vec(any_tagged_unit(), 0..4)) {
            prop_assert_eq!(&read_all(&written(&units, Columns::All)).unwrap().0, &units);
            let pairs = |units: &[Unit]| -> Vec<(String, String)> {
                units.iter().map(|unit| (unit.source.clone(), unit.target.clone())).collect()
            };
            let back = read_all(&written(&units, Columns::Pair)).unwrap().0;
            prop_assert_eq!(pairs(&back), pairs(&units));
        }

        #[test]
        fn no_line_makes_it_panic(text in "(?s)(source\ttarget\tprops\n)?.{0,60}") {
            let _ = read_all(&text);
        }
    }
}
