//! The translation memory of Weblate as JSON: one array of objects, as its `dump_memory`
//! writes and its `import_memory` reads it.
//!
//! | field | is |
//! |---|---|
//! | `source`, `target` | the texts |
//! | `source_language`, `target_language` | language tags |
//! | `origin` | the file or component they come from: the unit's `file`, else its story |
//! | `category` | 1 for a file, 2 shared, from 10000000 a project, from 20000000 a user |
//! | `context` | in newer files, the context or key: the prop `context` |
//! | `status` | in newer files, 0 for a text that waits for approval |
//!
//! The schema allows no further fields, so a unit leaves here what else it knows. The
//! category, where it is not 1, is kept as the prop `weblate-category`. A file is read one
//! object at a time: what stands between the commas of the array is found first and then
//! parsed, so that a long file takes no more memory than a short one, and what is wrong has
//! its place.

use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};

use super::record::{Record, Records};
use super::{DAMAGED, Reading, Summary, Written, count};
use crate::memory::Unit;
use crate::text::Lang;
use crate::{Error, Place, Result};

/// The prop that keeps a category.
const CATEGORY: &str = "weblate-category";
/// The prop that keeps a context.
const CONTEXT: &str = "context";
/// The category of what came from a file.
const FROM_FILE: i64 = 1;
/// The status of a text that waits for approval.
const PENDING: i64 = 0;

/// One object of the array.
#[derive(Debug, Serialize, Deserialize)]
struct Item {
    source: String,
    target: String,
    source_language: String,
    target_language: String,
    #[serde(default)]
    origin: String,
    #[serde(default = "from_file")]
    category: i64,
    #[serde(default, skip_serializing)]
    context: Option<String>,
    #[serde(default, skip_serializing)]
    status: Option<i64>,
}

fn from_file() -> i64 {
    FROM_FILE
}

/// Writes units of one language pair, one object a line.
///
/// A unit of another language, or without text on one side, is left out and counted.
pub struct Writer<W: Write> {
    out: W,
    source: Lang,
    target: Lang,
    written: Written,
}

impl<W: Write> Writer<W> {
    /// Starts a file.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn new(mut out: W, source: &Lang, target: &Lang) -> io::Result<Self> {
        out.write_all(b"[")?;
        Ok(Writer {
            out,
            source: source.clone(),
            target: target.clone(),
            written: Written::default(),
        })
    }

    /// Writes one unit, or leaves it out and counts why.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn unit(&mut self, unit: &Unit) -> io::Result<()> {
        let record = Record::of(unit);
        let pair = unit.source_lang.same_language(&self.source)
            && unit.target_lang.same_language(&self.target);
        let reason = match pair {
            true => record.incomplete(),
            false => Some("another language pair"),
        };
        if let Some(reason) = reason {
            count(&mut self.written.skipped, reason);
            return Ok(());
        }
        let category = unit.props.iter().find(|(name, _)| name == CATEGORY);
        let category = category.and_then(|(_, value)| value.parse().ok());
        let item = Item {
            source: record.source.unwrap_or_default(),
            target: record.target.unwrap_or_default(),
            source_language: unit.source_lang.to_string(),
            target_language: unit.target_lang.to_string(),
            origin: record.file.or(record.story).unwrap_or_default(),
            category: category.filter(|&n| n >= 0).unwrap_or(FROM_FILE),
            context: None,
            status: None,
        };
        let comma = if self.written.units > 0 { "," } else { "" };
        let object = serde_json::to_string(&item).map_err(io::Error::other)?;
        write!(self.out, "{comma}\n{object}")?;
        self.written.units += 1;
        Ok(())
    }

    /// Ends the file and says what went into it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn finish(mut self) -> io::Result<Written> {
        self.out.write_all(b"\n]\n")?;
        self.out.flush()?;
        Ok(self.written)
    }
}

impl Item {
    /// The record of it; none when it waits for approval.
    fn into_record(self) -> Option<Record> {
        if self.status == Some(PENDING) {
            return None;
        }
        let mut props = Vec::new();
        if self.category != FROM_FILE {
            props.push((CATEGORY.to_owned(), self.category.to_string()));
        }
        if let Some(context) = self.context.filter(|context| !context.is_empty()) {
            props.push((CONTEXT.to_owned(), context));
        }
        Some(Record {
            source: Some(self.source),
            target: Some(self.target),
            source_lang: Some(self.source_language),
            target_lang: Some(self.target_language),
            file: Some(self.origin),
            props,
            ..Record::default()
        })
    }
}

/// Reads units and hands each on.
///
/// # Errors
/// When the file is no JSON array; at the first element that is no object of the fields
/// above, with its place (with `keep_going` such an element is counted instead); and what
/// `each` returns. Units before it were handed on already: the caller keeps nothing of them.
pub fn read<R: BufRead>(
    input: R,
    name: &str,
    reading: &Reading,
    each: impl FnMut(Unit) -> Result<()>,
) -> Result<Summary> {
    let mut array = Array::new(input, name, reading);
    let mut records = Records::new(reading, each);
    let result = array.begin().and_then(|()| {
        while array.advance()? {
            match array.item() {
                Ok(item) => match item.into_record() {
                    Some(record) => records.take(Ok(record), |message| array.error(message))?,
                    None => count(&mut records.summary.skipped, "waiting for approval"),
                },
                Err(error) => records.take(Err(error), |message| array.error(message))?,
            }
        }
        Ok(())
    });
    match result {
        // What is wrong with the array itself ends it; elements were held against the rule.
        Err(Error::Input { .. }) if reading.keep_going && array.is_broken => {
            count(&mut records.summary.skipped, DAMAGED);
        }
        other => other?,
    }
    Ok(records.summary)
}

/// The elements of an array, one at a time.
struct Array<'a, R> {
    input: R,
    name: &'a str,
    reading: &'a Reading,
    /// The element at hand and where it begins.
    buffer: Vec<u8>,
    start: Spot,
    /// Where the next byte stands.
    at: Spot,
    /// Whether an element was read, so that a comma must follow.
    has_any: bool,
    is_broken: bool,
}

/// A place in the file; columns count characters.
#[derive(Clone, Copy)]
struct Spot {
    line: u64,
    column: u64,
    byte: u64,
}

impl<'a, R: BufRead> Array<'a, R> {
    fn new(input: R, name: &'a str, reading: &'a Reading) -> Self {
        let at = Spot {
            line: 1,
            column: 1,
            byte: 0,
        };
        Array {
            input,
            name,
            reading,
            buffer: Vec::new(),
            start: at,
            at,
            has_any: false,
            is_broken: false,
        }
    }

    /// Reads up to the elements.
    fn begin(&mut self) -> Result<()> {
        let mark = b"\xEF\xBB\xBF";
        let head = self
            .input
            .fill_buf()
            .map_err(|error| Error::io("read", self.name, error))?;
        if head.starts_with(mark) {
            self.input.consume(mark.len());
            self.at.byte = mark.len() as u64;
        }
        self.blank()?;
        if self.peek()? != Some(b'[') {
            return Err(self.broken("this is no array", "`[` with one object for each unit"));
        }
        self.next()?;
        Ok(())
    }

    /// Reads the next element into the buffer; false at the end of the array.
    fn advance(&mut self) -> Result<bool> {
        self.blank()?;
        match self.peek()? {
            Some(b']') => {
                self.next()?;
                self.blank()?;
                if self.peek()?.is_some() {
                    return Err(self.broken("text behind the array", "the end of the file"));
                }
                return Ok(false);
            }
            Some(b',') if self.has_any => {
                self.next()?;
                self.blank()?;
            }
            None => return Err(self.broken("the file ends inside the array", "`]`")),
            Some(_) if self.has_any => {
                return Err(self.broken("two elements without a comma", "`,` or `]`"));
            }
            _ => {}
        }
        self.has_any = true;
        self.start = self.at;
        self.buffer.clear();
        self.element()?;
        Ok(true)
    }

    /// Takes bytes up to the comma or bracket that ends the element.
    fn element(&mut self) -> Result<()> {
        let (mut depth, mut quoted, mut escaped) = (0_u64, false, false);
        loop {
            let Some(byte) = self.peek()? else {
                if depth == 0 && !quoted && !self.buffer.is_empty() {
                    return Ok(());
                }
                return Err(self.broken("the file ends inside the array", "`]`"));
            };
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                _ if quoted => {}
                b'{' | b'[' => depth += 1,
                b',' | b']' | b'}' if depth == 0 => return Ok(()),
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            if self.buffer.len() >= self.reading.limits.text {
                let limit = self.reading.limits.text;
                self.is_broken = true;
                return Err(self
                    .error(format!("one element is longer than {limit} bytes"))
                    .expected("its end before that")
                    .hint("look for a quote that is missing, or allow more with --max-segment"));
            }
            self.buffer.push(byte);
            self.next()?;
        }
    }

    /// The element at hand.
    fn item(&self) -> Result<Item> {
        serde_json::from_slice(&self.buffer).map_err(|error| {
            let full = error.to_string();
            let message = full.split(" at line ").next().unwrap_or(&full);
            self.error(format!("no unit of Weblate: {message}"))
                .expected(
                    "an object with `source`, `target`, `source_language` and `target_language`",
                )
                .hint("check that this is a memory of Weblate, or name the format with --from")
        })
    }

    fn peek(&mut self) -> Result<Option<u8>> {
        loop {
            match self.input.fill_buf() {
                Ok(bytes) => return Ok(bytes.first().copied()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Error::io("read", self.name, error)),
            }
        }
    }

    /// Passes over the byte that was looked at.
    fn next(&mut self) -> Result<()> {
        let byte = self.peek()?;
        self.input.consume(usize::from(byte.is_some()));
        self.at.byte += 1;
        match byte {
            Some(b'\n') => {
                self.at.line += 1;
                self.at.column = 1;
            }
            Some(byte) => self.at.column += u64::from(byte & 0xC0 != 0x80),
            None => {}
        }
        if self.at.byte > self.reading.limits.size {
            let limit = self.reading.limits.size;
            return Err(self.broken(
                &format!("the file is longer than {limit} bytes"),
                "a file within the size limit",
            ));
        }
        Ok(())
    }

    /// Passes over white space.
    fn blank(&mut self) -> Result<()> {
        while matches!(self.peek()?, Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.next()?;
        }
        Ok(())
    }

    /// An error at the element at hand.
    fn error(&self, message: impl Into<String>) -> Error {
        let Spot { line, column, byte } = self.start;
        let place = Place {
            file: Some(self.name.to_owned()),
            line: Some(line),
            column: Some(column),
            byte: Some(byte),
        };
        Error::input(place, message)
    }

    /// The error of an array that cannot be read on, where it stands.
    fn broken(&mut self, message: &str, expected: &str) -> Error {
        self.is_broken = true;
        self.start = self.at;
        self.error(message)
            .expected(expected)
            .hint("the file was cut off or is no memory of Weblate; export it again")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::tests::{any_unit, es_en, told, unit};
    use proptest::prelude::*;

    fn read_all(text: &str, reading: &Reading) -> Result<(Vec<Unit>, Summary)> {
        let mut units = Vec::new();
        let summary = read(text.as_bytes(), "m.json", reading, |unit| {
            units.push(unit);
            Ok(())
        })?;
        Ok((units, summary))
    }

    fn written(units: &[Unit]) -> String {
        let mut out = Vec::new();
        let mut writer = Writer::new(&mut out, &Lang::es(), &Lang::en()).unwrap();
        units.iter().for_each(|unit| writer.unit(unit).unwrap());
        writer.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn an_object_is_a_unit() {
        let two = Unit {
            file: Some("a/b".into()),
            props: vec![(CATEGORY.into(), "10000007".into())],
            ..unit("dos", "\"two\"")
        };
        let text = written(&[unit("uno", "one"), two.clone()]);
        assert_eq!(
            text,
            "[\n{\"source\":\"uno\",\"target\":\"one\",\"source_language\":\"es\",\
             \"target_language\":\"en\",\"origin\":\"\",\"category\":1},\n\
             {\"source\":\"dos\",\"target\":\"\\\"two\\\"\",\"source_language\":\"es\",\
             \"target_language\":\"en\",\"origin\":\"a/b\",\"category\":10000007}\n]\n"
        );
        let (units, _) = read_all(&text, &es_en()).unwrap();
        assert_eq!(units[1], two);
        assert_eq!(read_all(&written(&[]), &es_en()).unwrap().0, []);
        let text = "\u{FEFF} [ {\"source\":\"]},\\\"\",\"target\":\"x\",\"source_language\":\"es\",\
                    \"target_language\":\"en_US\",\"context\":\"menu\",\"status\":1,\"more\":[{}]} , \
                    {\"source\":\"a\",\"target\":\"b\",\"source_language\":\"es\",\
                    \"target_language\":\"en\",\"status\":0}]";
        let (units, summary) = read_all(text, &es_en()).unwrap();
        assert_eq!(units[0].source, "]},\"");
        assert_eq!(units[0].target_lang.as_str(), "en-US");
        assert_eq!(units[0].props, [("context".to_owned(), "menu".to_owned())]);
        assert_eq!(summary.skipped.get("waiting for approval"), Some(&1));
    }

    #[test]
    fn what_is_wrong_has_its_place() {
        let good = "{\"source\":\"é\",\"target\":\"b\",\"source_language\":\"es\",\"target_language\":\"en\"}";
        for (text, at, word, kept) in [
            ("{}".to_owned(), (1, 1, 0), "no array", 0),
            (String::new(), (1, 1, 0), "no array", 0),
            (format!("[{good},\n 3]"), (2, 2, 80), "no unit", 1),
            (format!("[{good} {good}]"), (1, 2, 1), "trailing", 0),
            (format!("[{good}"), (1, 78, 78), "ends inside", 1),
            (format!("[{good}]x"), (1, 79, 79), "behind", 1),
            (
                format!("[{good},{{\"source\":\"x\"}},{good}]"),
                (1, 79, 79),
                "missing field",
                2,
            ),
            (format!("[{good},]"), (1, 79, 79), "no unit", 1),
        ] {
            let (place, message) = told(read_all(&text, &es_en()).unwrap_err());
            assert!(message.contains(word), "{text}: {message}");
            assert_eq!(place.0, at.0, "{text}: {message}");
            let going = Reading {
                keep_going: true,
                ..es_en()
            };
            let (units, summary) = read_all(&text, &going).unwrap();
            assert_eq!(units.len(), kept, "{text}");
            assert_eq!(summary.skipped.get(DAMAGED), Some(&1), "{text}");
        }
    }

    proptest! {
        #[test]
        fn texts_and_languages_come_back(units in proptest::collection::vec(any_unit(), 0..4)) {
            let text = written(&units);
            let (back, _) = read_all(&text, &es_en()).unwrap();
            prop_assert_eq!(written(&back), text);
            let known = |unit: &Unit| (
                unit.source.clone(), unit.target.clone(),
                unit.source_lang.clone(), unit.target_lang.clone(),
            );
            prop_assert!(back.iter().map(known).eq(units.iter().map(known)));
        }

        #[test]
        fn no_file_makes_it_panic(text in "(?s)\\[?[{\"a-z:,\\[\\]}0-9\n é\\\\]{0,60}") {
            let _ = read_all(&text, &es_en());
        }
    }
}
