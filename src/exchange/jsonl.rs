//! Units as JSON Lines: one object a line, UTF-8.
//!
//! | field | is |
//! |---|---|
//! | `type` | `"unit"`; lines of another type are passed over |
//! | `source`, `target` | the texts; must be there |
//! | `source_tags`, `target_tags` | inline tags: `[{"at": byte, "kind": "open", "close" or "single", "number": n, "role": …, "code": …}, …]` |
//! | `source_lang`, `target_lang` | language tags; by default what the caller says |
//! | `story`, `file` | text |
//! | `position` | index of the first source segment in the story, from 0 |
//! | `previous`, `next` | the neighbouring source segments |
//! | `origin` | `align`, or the tool it came from |
//! | `confidence` | 0 to 1 |
//! | `props` | `[["type", "text"], …]` |
//! | `created`, `changed` | `2026-01-02T03:04:05Z` |
//! | `revision` | from 1 |
//!
//! Unknown fields are passed over, so that a newer file can be read.

use std::io::{self, BufRead, Write};

use super::lines::Lines;
use super::record::{Record, Records};
use super::{Reading, Summary, Written, count};
use crate::memory::Unit;
use crate::{Error, Result};

/// The object that stands for a unit in a line.
///
/// # Errors
/// Never for a unit that a memory holds.
pub fn object(unit: &Unit) -> serde_json::Result<serde_json::Value> {
    serde_json::to_value(Record::of(unit))
}

/// Writes units, one a line.
pub struct Writer<W: Write> {
    out: W,
    written: Written,
}

impl<W: Write> Writer<W> {
    /// Starts a file.
    pub fn new(out: W) -> Self {
        Writer {
            out,
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
        let mut line = serde_json::to_vec(&record).map_err(io::Error::other)?;
        line.push(b'\n');
        self.out.write_all(&line)?;
        self.written.units += 1;
        Ok(())
    }

    /// Ends the file and says what went into it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn finish(mut self) -> io::Result<Written> {
        self.out.flush()?;
        Ok(self.written)
    }
}

/// Reads units and hands each on.
///
/// # Errors
/// At the first line that is no JSON object of the fields above, with its place (with
/// `keep_going` such a line is counted instead); when no language is known; and what `each`
/// returns. Units before it were handed on already: the caller keeps nothing of them.
pub fn read<R: BufRead>(
    input: R,
    name: &str,
    reading: &Reading,
    each: impl FnMut(Unit) -> Result<()>,
) -> Result<Summary> {
    let mut lines = Lines::new(input, name, &reading.limits);
    let mut records = Records::new(reading, each);
    while lines.advance()? {
        if lines
            .bytes()
            .is_ok_and(|bytes| bytes.trim_ascii().is_empty())
        {
            continue;
        }
        records.take(record(&lines), |message| lines.error(0, message))?;
    }
    Ok(records.summary)
}

/// The record on the line at hand.
fn record<R: BufRead>(lines: &Lines<R>) -> Result<Record> {
    let text = lines.text()?;
    // A list would pass for a record whose fields have no names.
    if !text.trim_start().starts_with('{') {
        return Err(broken(lines, 0, "no object"));
    }
    serde_json::from_str(text).map_err(|error| {
        let full = error.to_string();
        let message = full.split(" at line ").next().unwrap_or(&full);
        broken(lines, error.column().saturating_sub(1), message)
    })
}

fn broken<R: BufRead>(lines: &Lines<R>, at: usize, message: &str) -> Error {
    lines
        .error(at, format!("no unit in JSON: {message}"))
        .expected("one JSON object with `source` and `target` a line")
        .hint("check that the file is JSON Lines, not one JSON document over many lines")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::tests::{any_tagged_unit, es_en, told};
    use proptest::prelude::*;

    fn read_all(text: &str) -> Result<(Vec<Unit>, Summary)> {
        let mut units = Vec::new();
        let summary = read(text.as_bytes(), "m.jsonl", &es_en(), |unit| {
            units.push(unit);
            Ok(())
        })?;
        Ok((units, summary))
    }

    #[test]
    fn a_line_needs_two_texts_and_knows_more() {
        let text = "\u{FEFF}{\"source\": \" uno\", \"target\": \"one\"}\n\n\
                    {\"type\":\"summary\",\"read\":1}\n\
                    {\"source\":\"\",\"target\":\"x\"}\n\
                    {\"source\":\"x\",\"target\":\"x\",\"source_lang\":\"fr\"}\n\
                    {\"source\":\"dos\",\"target\":\"two\",\"source_lang\":\"es_MX\",\
                     \"position\":3,\"props\":[[\"a\",\"b\"]],\"confidence\":0.98765,\
                     \"created\":\"2026-01-02T03:04:05.678Z\",\"new\":1}\n";
        let (units, summary) = read_all(text).unwrap();
        assert_eq!(units[0].source, "uno");
        let two = &units[1];
        assert_eq!((two.source_lang.as_str(), two.position), ("es-MX", Some(3)));
        assert_eq!(two.confidence, Some(0.9877));
        assert_eq!(two.created.to_string(), "2026-01-02T03:04:05Z");
        assert_eq!(two.changed, two.created);
        let skipped: Vec<_> = summary.skipped.into_iter().collect();
        assert_eq!(
            skipped,
            [
                ("another kind of record", 1),
                ("another language pair", 1),
                ("empty source", 1)
            ]
        );
    }

    #[test]
    fn a_wrong_line_is_refused_with_its_place() {
        let good = "{\"source\":\"é\",\"target\":\"x\"}\n";
        for (line, at, word) in [
            ("[1]", (2, 1, 29), "JSON"),
            ("{\"source\": \"é\", x", (2, 17, 46), "JSON"),
            ("{\"source\": \"a\"}", (2, 1, 29), "no `target`"),
            (
                "{\"source\": \"a\", \"target\": 3}",
                (2, 27, 55),
                "invalid type",
            ),
            (
                "{\"source\":\"a\",\"target\":\"b\",\"confidence\":7}",
                (2, 1, 29),
                "range",
            ),
            (
                "{\"source\":\"a\",\"target\":\"b\",\"created\":\"x\"}",
                (2, 1, 29),
                "no date",
            ),
            (
                "{\"source\":\"a\",\"target\":\"b\",\"source_lang\":\"?\"}",
                (2, 1, 29),
                "`?`",
            ),
        ] {
            let (place, message) = told(read_all(&format!("{good}{line}\n")).unwrap_err());
            assert_eq!(place, at, "{line}: {message}");
            assert!(message.contains(word), "{line}: {message}");
        }
    }

    proptest! {
        #[test]
        fn units_come_back_equal(units in proptest::collection::vec(any_tagged_unit(), 0..4)) {
            let mut out = Vec::new();
            let mut writer = Writer::new(&mut out);
            for unit in &units {
                writer.unit(unit).unwrap();
            }
            prop_assert_eq!(writer.finish().unwrap().units, units.len() as u64);
            let (back, _) = read_all(std::str::from_utf8(&out).unwrap()).unwrap();
            prop_assert_eq!(back, units);
        }

        #[test]
        fn no_line_makes_it_panic(text in "(?s)[{\"a-z:,\\[\\]0-9\n é]{0,60}") {
            let _ = read_all(&text);
        }
    }
}
