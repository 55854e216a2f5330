//! Units out as a compendium.

use std::collections::HashMap;
use std::io::{self, Write};

use xxhash_rust::xxh3::xxh3_64;

use super::escape::escape;
use super::{FIELDS, VARIANT};
use crate::align::SURE;
use crate::exchange::record::Record;
use crate::exchange::{Written, count, seg};
use crate::memory::Unit;
use crate::text::Lang;

/// Writes units of one language pair, one after the other.
///
/// A unit of another language, or without text on one side, is left out and counted.
pub struct Writer<W: Write> {
    out: W,
    source: Lang,
    target: Lang,
    /// How often each source came, by its hash.
    seen: HashMap<u64, u32>,
    text: String,
    written: Written,
}

impl<W: Write> Writer<W> {
    /// Starts a file from `source` to `target`; writes its header, which has no date of its
    /// own, so that the same units always give the same bytes.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn new(mut out: W, source: &Lang, target: &Lang) -> io::Result<Self> {
        let locale = target.as_str().replace('-', "_");
        let version = env!("CARGO_PKG_VERSION");
        write!(
            out,
            "msgid \"\"\n\
             msgstr \"\"\n\
             \"Project-Id-Version: memory\\n\"\n\
             \"PO-Revision-Date: 1970-01-01 00:00+0000\\n\"\n\
             \"Last-Translator: teletipo\\n\"\n\
             \"Language-Team: none\\n\"\n\
             \"Language: {locale}\\n\"\n\
             \"MIME-Version: 1.0\\n\"\n\
             \"Content-Type: text/plain; charset=UTF-8\\n\"\n\
             \"Content-Transfer-Encoding: 8bit\\n\"\n\
             \"X-Source-Language: {source}\\n\"\n\
             \"X-Generator: teletipo {version}\\n\"\n"
        )?;
        Ok(Writer {
            out,
            source: source.clone(),
            target: target.clone(),
            seen: HashMap::new(),
            text: String::new(),
            written: Written::default(),
        })
    }

    /// Writes one unit, or leaves it out and counts why.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn unit(&mut self, unit: &Unit) -> io::Result<()> {
        let mut record = Record::of(unit);
        // A string of C ends at a NUL, so no text here may hold one.
        for text in [&mut record.source, &mut record.target] {
            if let Some(text) = text.as_mut().filter(|text| text.contains('\0')) {
                self.written.dropped_characters += text.matches('\0').count() as u64;
                *text = seg::clean(&text.replace('\0', "")).into_owned();
                record.source_tags.clear();
                record.target_tags.clear();
            }
        }
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
        let source = record.source.take().unwrap_or_default();
        let target = record.target.take().unwrap_or_default();
        record.kind = None;
        self.text.clear();
        self.text.push_str("\n#. ");
        self.text.push_str(FIELDS);
        self.text
            .push_str(&serde_json::to_string(&record).map_err(io::Error::other)?);
        self.text.push('\n');
        if let Some(file) = &unit.file
            && is_reference(file)
        {
            self.text.push_str("#: ");
            self.text.push_str(file);
            self.text.push('\n');
        }
        if unit.confidence.is_some_and(|confidence| confidence < SURE) {
            self.text.push_str("#, fuzzy\n");
        }
        let nth = self.seen.entry(xxh3_64(source.as_bytes())).or_default();
        *nth += 1;
        if *nth > 1 {
            self.text.push_str(&format!("msgctxt \"{VARIANT}{nth}\"\n"));
        }
        for (keyword, text) in [("msgid", &source), ("msgstr", &target)] {
            self.text.push_str(keyword);
            self.text.push_str(" \"");
            escape(text, &mut self.text);
            self.text.push_str("\"\n");
        }
        self.out.write_all(self.text.as_bytes())?;
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

/// Whether a file's name can stand as a reference as it is: gettext parts them at white
/// space.
fn is_reference(file: &str) -> bool {
    !file.is_empty() && !file.chars().any(|c| c.is_whitespace() || c.is_control())
}
