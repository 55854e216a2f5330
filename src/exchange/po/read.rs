//! Units in from PO.

use std::borrow::Cow;
use std::io::BufRead;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::entry::Entry;
use crate::exchange::lines::Lines;
use crate::exchange::record::Records;
use crate::exchange::{DAMAGED, Reading, Summary, count};
use crate::memory::Unit;
use crate::text::Lang;
use crate::{Error, Result};

/// Reads a catalogue and hands each of its units on.
///
/// # Errors
/// At the first line that is none of a PO file, with its place (with `keep_going` its entry is
/// counted instead, and reading goes on behind the next blank line); an encoding that nobody
/// knows; when no language is known; and what `each` returns. Units before it were handed on
/// already: the caller keeps nothing of them.
pub fn read<R: BufRead>(
    input: R,
    name: &str,
    reading: &Reading,
    each: impl FnMut(Unit) -> Result<()>,
) -> Result<Summary> {
    let mut catalogue = Catalogue {
        lines: Lines::new(input, name, &reading.limits),
        records: Records::new(reading, each),
        encoding: None,
        source: None,
        target: None,
    };
    catalogue.read()?;
    Ok(catalogue.records.summary)
}

struct Catalogue<'a, R, F> {
    lines: Lines<R>,
    records: Records<'a, F>,
    /// None before the header told it.
    encoding: Option<&'static Encoding>,
    /// Languages that the header names.
    source: Option<String>,
    target: Option<String>,
}

impl<R: BufRead, F: FnMut(Unit) -> Result<()>> Catalogue<'_, R, F> {
    fn read(&mut self) -> Result<()> {
        let mut entry = Entry::default();
        // Whether lines are passed over up to a blank one.
        let mut is_damaged = false;
        let mut size = 0;
        while self.lines.advance()? {
            if is_damaged {
                is_damaged = !self
                    .lines
                    .bytes()
                    .is_ok_and(|line| line.trim_ascii().is_empty());
                continue;
            }
            let begins = self.lines.bytes().is_ok_and(begins_entry);
            if begins && entry.is_whole() {
                self.finish(std::mem::take(&mut entry))?;
                size = 0;
            }
            size += self.lines.bytes().map_or(0, <[u8]>::len);
            let taken = self.line(&mut entry, size);
            match taken {
                Ok(()) => {}
                Err(Error::Input { .. }) if self.records.reading.keep_going => {
                    count(&mut self.records.summary.skipped, DAMAGED);
                    entry = Entry::default();
                    size = 0;
                    is_damaged = true;
                }
                Err(error) => return Err(error),
            }
        }
        if entry.is_whole() {
            return self.finish(entry);
        }
        if !entry.is_blank() {
            let error = self
                .lines
                .error(0, "the file ends inside an entry")
                .expected("`msgstr`")
                .hint("the file was cut off; get it again or export it again");
            if !self.records.reading.keep_going {
                return Err(error);
            }
            count(&mut self.records.summary.skipped, DAMAGED);
        }
        Ok(())
    }

    /// Takes in the line at hand; the entry has `size` bytes with it.
    fn line(&mut self, entry: &mut Entry, size: usize) -> Result<()> {
        let limit = self.records.reading.limits.text;
        if size > limit {
            return Err(self
                .lines
                .error(0, format!("one entry is longer than {limit} bytes"))
                .expected("its end before that")
                .hint("look for a quote that is missing, or allow more with --max-segment"));
        }
        let text = decode(&self.lines, self.encoding)?;
        let line = text.trim();
        if line.is_empty() || line == "\u{FEFF}" {
            return Ok(());
        }
        if let Some(obsolete) = line.strip_prefix("#~") {
            let rest = obsolete.trim_start();
            if rest.starts_with("msgid") && !rest.starts_with("msgid_plural") {
                count(&mut self.records.summary.skipped, "obsolete");
            }
            return Ok(());
        }
        if let Some(comment) = line.strip_prefix('#') {
            entry.comment(comment);
            return Ok(());
        }
        if line.starts_with("domain") && entry.is_blank() {
            return Ok(());
        }
        entry.line(&text).map_err(|breach| {
            // Where the line's bytes are not those of UTF-8, the place is the line's start.
            let at = match self.encoding {
                Some(encoding) if encoding != UTF_8 => 0,
                _ => breach.at,
            };
            self.lines
                .error(at, breach.message)
                .expected(breach.expected)
                .hint("correct the line; `msgfmt -c` shows what else is wrong with the file")
        })
    }

    /// Hands the units of a whole entry on.
    fn finish(&mut self, entry: Entry) -> Result<()> {
        if self.encoding.is_none() {
            self.encoding = Some(UTF_8);
            if entry.is_header() {
                return self.header(entry.first_form());
            }
        }
        if entry.is_header() {
            count(&mut self.records.summary.skipped, "empty source");
            return Ok(());
        }
        if entry.is_fuzzy && !entry.is_ours() {
            count(&mut self.records.summary.skipped, "fuzzy");
            return Ok(());
        }
        let Catalogue {
            lines,
            records,
            source,
            target,
            ..
        } = self;
        let at = |message: String| lines.error(0, message);
        let found = match entry.into_records() {
            Ok(found) => found,
            Err(message) => {
                let error = at(message)
                    .expected("{\"story\": …}, as it was written")
                    .hint("remove the comment, or export the file again");
                return records.take(Err(error), at);
            }
        };
        for mut record in found {
            record.source_lang = record.source_lang.or_else(|| source.clone());
            record.target_lang = record.target_lang.or_else(|| target.clone());
            records.take(Ok(record), |message| lines.error(0, message))?;
        }
        Ok(())
    }

    /// Takes languages and encoding from the header.
    fn header(&mut self, text: &str) -> Result<()> {
        for line in text.lines() {
            let Some((name, value)) = line.split_once(':') else {
                continue;
            };
            let value = value.trim();
            // What is no tag, such as a language's name, says nothing.
            let lang = || value.parse::<Lang>().ok().map(|lang| lang.to_string());
            match name.trim().to_ascii_lowercase().as_str() {
                "language" => self.target = lang(),
                "x-source-language" => self.source = lang(),
                "content-type" => self.charset(value)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn charset(&mut self, content_type: &str) -> Result<()> {
        let lower = content_type.to_ascii_lowercase();
        let Some((_, label)) = lower.split_once("charset=") else {
            return Ok(());
        };
        let label = label.split(';').next().unwrap_or_default().trim();
        // A template that nobody filled in says CHARSET.
        if label.is_empty() || label == "charset" {
            return Ok(());
        }
        let known =
            Encoding::for_label(label.as_bytes()).filter(|found| found.is_ascii_compatible());
        match known {
            Some(encoding) => {
                self.encoding = Some(encoding);
                Ok(())
            }
            None => Err(self
                .lines
                .error(
                    0,
                    format!("the header names the unknown encoding `{label}`"),
                )
                .expected("`charset=UTF-8`")
                .hint("convert the file, for example with `msgconv -t UTF-8`")),
        }
    }
}

/// Whether a line begins an entry, if the one before is whole.
fn begins_entry(line: &[u8]) -> bool {
    let line = line.trim_ascii_start();
    line.starts_with(b"#")
        || line.starts_with(b"msgctxt")
        || (line.starts_with(b"msgid") && !line.starts_with(b"msgid_plural"))
}

/// The line at hand as text. Before the header is read any text goes: what tells the
/// encoding is ASCII in all of them.
fn decode<R: BufRead>(lines: &Lines<R>, encoding: Option<&'static Encoding>) -> Result<String> {
    let bytes = lines.bytes()?;
    let encoding = match encoding {
        Some(encoding) if encoding == UTF_8 => return lines.text().map(str::to_owned),
        Some(encoding) => encoding,
        None => match std::str::from_utf8(bytes) {
            Ok(text) => return Ok(text.to_owned()),
            Err(_) => WINDOWS_1252,
        },
    };
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .map(Cow::into_owned)
        .ok_or_else(|| {
            lines
                .error(0, format!("this line is no text in {}", encoding.name()))
                .expected("text in the encoding that the header names")
                .hint("correct the `charset` of the header, or convert the file")
        })
}
