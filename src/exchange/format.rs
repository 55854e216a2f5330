//! The formats of units: which one a file is in, and one way to read and to write them all.

use std::fmt;
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::str::FromStr;

use super::{Reading, Summary, Written, csv, jsonl, po, tmx, tsv, weblate, xliff};
use crate::Result;
use crate::memory::Unit;
use crate::text::Lang;

/// A format of units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnitFormat {
    /// TMX: 1.1 to 1.4b and what calls itself 2.0 in, 1.4b out.
    Tmx,
    /// XLIFF: 1.2, SDLXLIFF, 2.0 and 2.1 in, 1.2 out.
    Xliff,
    /// XLIFF 2.1 out; the same as [`UnitFormat::Xliff`] in.
    Xliff2,
    /// Gettext PO.
    Po,
    /// Source, tab, target, one pair a line.
    Tsv,
    /// Comma-separated values, for spreadsheets.
    Csv,
    /// JSON Lines, one unit a line.
    Jsonl,
    /// The memory of Weblate as JSON.
    Weblate,
}

/// Every format with its name, in the order of the help.
const NAMES: [(&str, UnitFormat); 8] = [
    ("tmx", UnitFormat::Tmx),
    ("xliff", UnitFormat::Xliff),
    ("xliff2", UnitFormat::Xliff2),
    ("po", UnitFormat::Po),
    ("tsv", UnitFormat::Tsv),
    ("csv", UnitFormat::Csv),
    ("jsonl", UnitFormat::Jsonl),
    ("weblate", UnitFormat::Weblate),
];

/// Endings of file names and what they say of the content.
const ENDINGS: [(&str, UnitFormat); 16] = [
    ("tmx", UnitFormat::Tmx),
    ("xlf", UnitFormat::Xliff),
    ("xliff", UnitFormat::Xliff),
    ("sdlxliff", UnitFormat::Xliff),
    ("mxliff", UnitFormat::Xliff),
    ("mqxliff", UnitFormat::Xliff),
    ("xlf2", UnitFormat::Xliff2),
    ("po", UnitFormat::Po),
    ("pot", UnitFormat::Po),
    ("tsv", UnitFormat::Tsv),
    ("tab", UnitFormat::Tsv),
    ("txt", UnitFormat::Tsv),
    ("csv", UnitFormat::Csv),
    ("jsonl", UnitFormat::Jsonl),
    ("ndjson", UnitFormat::Jsonl),
    ("json", UnitFormat::Weblate),
];

impl FromStr for UnitFormat {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let found = NAMES.iter().find(|(name, _)| *name == text);
        found.map(|(_, format)| *format).ok_or_else(|| {
            let names: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
            format!(
                "`{text}` is no format of units; those are {}",
                names.join(", ")
            )
        })
    }
}

impl fmt::Display for UnitFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = NAMES.iter().find(|(_, format)| format == self);
        f.write_str(found.map_or("", |(name, _)| name))
    }
}

impl UnitFormat {
    /// The format that a file's name speaks of, whatever `.gz` stands behind it.
    pub fn of_name(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?.to_ascii_lowercase();
        let name = name.strip_suffix(".gz").unwrap_or(&name);
        let (_, ending) = name.rsplit_once('.')?;
        let found = ENDINGS.iter().find(|(known, _)| *known == ending);
        found.map(|(_, format)| *format)
    }

    /// Whether the format itself says which languages its texts are in.
    pub fn names_languages(self) -> bool {
        matches!(
            self,
            UnitFormat::Tmx | UnitFormat::Xliff | UnitFormat::Xliff2
        )
    }
}

/// Reads the units of a file in `format` and hands each on.
///
/// # Errors
/// What the format's own reader gives.
pub fn read<R: BufRead>(
    format: UnitFormat,
    input: R,
    name: &str,
    reading: &Reading,
    each: impl FnMut(Unit) -> Result<()>,
) -> Result<Summary> {
    match format {
        UnitFormat::Tmx => tmx::read(input, name, reading, each),
        UnitFormat::Xliff | UnitFormat::Xliff2 => xliff::read(input, name, reading, each),
        UnitFormat::Po => po::read(input, name, reading, each),
        UnitFormat::Tsv => tsv::read(input, name, reading, each),
        UnitFormat::Csv => csv::read(input, name, reading, each),
        UnitFormat::Jsonl => jsonl::read(input, name, reading, each),
        UnitFormat::Weblate => weblate::read(input, name, reading, each),
    }
}

/// A writer of units in one of the formats.
pub enum UnitWriter<W: Write> {
    /// TMX.
    Tmx(tmx::Writer<W>),
    /// XLIFF of either version.
    Xliff(xliff::Writer<W>),
    /// PO.
    Po(po::Writer<W>),
    /// Tab-separated.
    Tsv(tsv::Writer<W>),
    /// Comma-separated.
    Csv(Box<csv::Writer<W>>), // boxed: it has buffers of its own
    /// JSON Lines.
    Jsonl(jsonl::Writer<W>),
    /// Weblate's JSON.
    Weblate(weblate::Writer<W>),
}

impl<W: Write> UnitWriter<W> {
    /// Starts a file of one language pair, which it calls `source` and `target`.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn new(format: UnitFormat, out: W, source: &Lang, target: &Lang) -> io::Result<Self> {
        use xliff::Version::{V1, V2};
        Ok(match format {
            UnitFormat::Tmx => UnitWriter::Tmx(tmx::Writer::new(out, source, target)?),
            UnitFormat::Xliff => UnitWriter::Xliff(xliff::Writer::new(out, V1, source, target)?),
            UnitFormat::Xliff2 => UnitWriter::Xliff(xliff::Writer::new(out, V2, source, target)?),
            UnitFormat::Po => UnitWriter::Po(po::Writer::new(out, source, target)?),
            UnitFormat::Tsv => UnitWriter::Tsv(tsv::Writer::new(out, tsv::Columns::Pair)),
            UnitFormat::Csv => UnitWriter::Csv(Box::new(csv::Writer::new(out))),
            UnitFormat::Jsonl => UnitWriter::Jsonl(jsonl::Writer::new(out)),
            UnitFormat::Weblate => UnitWriter::Weblate(weblate::Writer::new(out, source, target)?),
        })
    }

    /// Starts a file that calls its languages, `source` and `target`, otherwise.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn with_codes(
        format: UnitFormat,
        out: W,
        (source, source_code): (&Lang, &Lang),
        (target, target_code): (&Lang, &Lang),
    ) -> io::Result<Self> {
        if format == UnitFormat::Tmx {
            let (source, target) = ((source, source_code), (target, target_code));
            return Ok(UnitWriter::Tmx(tmx::Writer::with_codes(
                out, source, target,
            )?));
        }
        UnitWriter::new(format, out, source_code, target_code)
    }

    /// Writes one unit, or leaves it out and counts why.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn unit(&mut self, unit: &Unit) -> io::Result<()> {
        match self {
            UnitWriter::Tmx(writer) => writer.unit(unit),
            UnitWriter::Xliff(writer) => writer.unit(unit),
            UnitWriter::Po(writer) => writer.unit(unit),
            UnitWriter::Tsv(writer) => writer.unit(unit),
            UnitWriter::Csv(writer) => writer.unit(unit),
            UnitWriter::Jsonl(writer) => writer.unit(unit),
            UnitWriter::Weblate(writer) => writer.unit(unit),
        }
    }

    /// Ends the file and says what went into it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn finish(self) -> io::Result<Written> {
        match self {
            UnitWriter::Tmx(writer) => writer.finish(),
            UnitWriter::Xliff(writer) => writer.finish(),
            UnitWriter::Po(writer) => writer.finish(),
            UnitWriter::Tsv(writer) => writer.finish(),
            UnitWriter::Csv(writer) => writer.finish(),
            UnitWriter::Jsonl(writer) => writer.finish(),
            UnitWriter::Weblate(writer) => writer.finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_speak_of_formats() {
        for (name, format) in NAMES {
            assert_eq!(name.parse(), Ok(format));
            assert_eq!(format.to_string(), name);
        }
        assert!("docx".parse::<UnitFormat>().is_err());
        for (name, format) in [
            ("a.tmx", Some(UnitFormat::Tmx)),
            ("a.b.TMX.gz", Some(UnitFormat::Tmx)),
            ("memory.sdlxliff", Some(UnitFormat::Xliff)),
            ("memory.json", Some(UnitFormat::Weblate)),
            ("tmx", None),
            ("a.gz", None),
        ] {
            assert_eq!(UnitFormat::of_name(Path::new(name)), format, "{name}");
        }
    }
}
