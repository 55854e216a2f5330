//! Units of a memory out to XLIFF 1.2 or 2.1.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::codes::{Codes, one_word, write_1};
use super::{METADATA, NAMESPACE_1, NAMESPACE_2, NO_UNIT, REVIEW, Version, fields};
use crate::align::SURE;
use crate::exchange::seg::tidy_for_xml;
use crate::exchange::{Written, count};
use crate::memory::Unit;
use crate::text::Lang;
use crate::xml::escape;

/// The prop that stands in the file as a `<note>`.
const NOTE: &str = "note";

/// Writes units of one language pair, one after the other.
///
/// A unit of another region (`es-MX` in a file of `es`) keeps its own tag in a field. A unit
/// of another language, or without text on one side, is left out and counted.
pub struct Writer<W: Write> {
    out: W,
    version: Version,
    source: Lang,
    target: Lang,
    /// The unit at hand, so that each is one write.
    text: String,
    written: Written,
}

impl<W: Write> Writer<W> {
    /// Starts a file from `source` to `target`; writes its head.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn new(mut out: W, version: Version, source: &Lang, target: &Lang) -> io::Result<Self> {
        let tool = env!("CARGO_PKG_VERSION");
        out.write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")?;
        match version {
            Version::V1 => write!(
                out,
                "<xliff version=\"1.2\" xmlns=\"{NAMESPACE_1}\">\n\
                 <file original=\"memory\" source-language=\"{source}\" \
                 target-language=\"{target}\" datatype=\"plaintext\" xml:space=\"preserve\">\n\
                 <header><tool tool-id=\"teletipo\" tool-name=\"teletipo\" tool-version=\"{tool}\"/></header>\n\
                 <body>\n"
            )?,
            Version::V2 => write!(
                out,
                "<xliff version=\"2.1\" xmlns=\"{NAMESPACE_2}\" xmlns:mda=\"{METADATA}\" \
                 srcLang=\"{source}\" trgLang=\"{target}\" xml:space=\"preserve\">\n\
                 <file id=\"f1\" original=\"memory\">\n"
            )?,
        }
        Ok(Writer {
            out,
            version,
            source: source.clone(),
            target: target.clone(),
            text: String::new(),
            written: Written::default(),
        })
    }

    /// Writes one unit, or leaves it out and counts why.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn unit(&mut self, unit: &Unit) -> io::Result<()> {
        let pair = unit.source_lang.same_language(&self.source)
            && unit.target_lang.same_language(&self.target);
        let empty = |text: &str| {
            !text
                .chars()
                .any(|c| escape::is_allowed(c) && !c.is_whitespace())
        };
        let reason = if !pair {
            Some("another language pair")
        } else if empty(&unit.source) {
            Some("empty source")
        } else if empty(&unit.target) {
            Some("empty target")
        } else {
            None
        };
        if let Some(reason) = reason {
            count(&mut self.written.skipped, reason);
            return Ok(());
        }
        self.text.clear();
        self.written.units += 1;
        match self.version {
            Version::V1 => self.unit_1(unit),
            Version::V2 => self.unit_2(unit),
        }
        self.out.write_all(self.text.as_bytes())
    }

    /// Ends the file and says what went into it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn finish(mut self) -> io::Result<Written> {
        match self.version {
            Version::V1 => self.out.write_all(b"</body>\n")?,
            Version::V2 if self.written.units == 0 => self.out.write_all(NO_UNIT.as_bytes())?,
            Version::V2 => {}
        }
        self.out.write_all(b"</file>\n</xliff>\n")?;
        self.out.flush()?;
        Ok(self.written)
    }

    fn unit_1(&mut self, unit: &Unit) {
        let source = tidy_for_xml(&unit.source, &unit.source_tags);
        let target = tidy_for_xml(&unit.target, &unit.target_tags);
        let mut dropped = source.dropped + target.dropped;
        let state = match is_sure(unit) {
            true => "translated",
            false => "needs-review-translation",
        };
        let out = &mut self.text;
        let _ = write!(out, "<trans-unit id=\"{}\">\n<source>", self.written.units);
        dropped += write_1(&source.text, &source.tags, out);
        let lang = &self.target;
        let _ = write!(
            out,
            "</source>\n<target xml:lang=\"{lang}\" state=\"{state}\">"
        );
        dropped += write_1(&target.text, &target.tags, out);
        out.push_str("</target>\n<context-group purpose=\"information\">\n");
        for (name, value) in fields::of(unit, &self.source, &self.target) {
            let _ = write!(out, "<context context-type=\"x-teletipo-{name}\">");
            dropped += escape::text(&value, out);
            out.push_str("</context>\n");
        }
        out.push_str("</context-group>\n");
        for (name, value) in &unit.props {
            if name == NOTE {
                out.push_str("<note>");
                dropped += escape::text(value, out);
                out.push_str("</note>\n");
                continue;
            }
            out.push_str("<context-group purpose=\"information\"><context context-type=\"x-prop-");
            dropped += escape::attribute(&one_word(name, false), out);
            out.push_str("\">");
            dropped += escape::text(value, out);
            out.push_str("</context></context-group>\n");
        }
        out.push_str("</trans-unit>\n");
        self.written.dropped_characters += dropped;
    }

    fn unit_2(&mut self, unit: &Unit) {
        let source = tidy_for_xml(&unit.source, &unit.source_tags);
        let target = tidy_for_xml(&unit.target, &unit.target_tags);
        let mut dropped = source.dropped + target.dropped;
        let mut codes = Codes::default();
        let mut sides = String::from("<source>");
        dropped += codes.write(0, &source.text, &source.tags, &mut sides);
        sides.push_str("</source>\n<target>");
        dropped += codes.write(0, &target.text, &target.tags, &mut sides);
        sides.push_str("</target>\n");
        let out = &mut self.text;
        let n = self.written.units;
        let _ = write!(
            out,
            "<unit id=\"u{n}\">\n<mda:metadata>\n<mda:metaGroup category=\"teletipo\">\n"
        );
        for (name, value) in fields::of(unit, &self.source, &self.target) {
            let _ = write!(out, "<mda:meta type=\"{name}\">");
            dropped += escape::text(&value, out);
            out.push_str("</mda:meta>\n");
        }
        let mut notes = String::new();
        for (name, value) in &unit.props {
            if name == NOTE {
                // Notes have a place of their own; where they stood among the props is kept.
                out.push_str("<mda:meta type=\"note\"/>\n");
                notes.push_str("<note>");
                dropped += escape::text(value, &mut notes);
                notes.push_str("</note>\n");
                continue;
            }
            out.push_str("<mda:meta type=\"prop:");
            dropped += escape::attribute(name, out);
            out.push_str("\">");
            dropped += escape::text(value, out);
            out.push_str("</mda:meta>\n");
        }
        out.push_str("</mda:metaGroup>\n</mda:metadata>\n");
        if !notes.is_empty() {
            out.push_str("<notes>\n");
            out.push_str(&notes);
            out.push_str("</notes>\n");
        }
        dropped += codes.original_data(out);
        let review = match is_sure(unit) {
            true => String::new(),
            false => format!(" subState=\"{REVIEW}\""),
        };
        let _ = writeln!(out, "<segment id=\"s1\" state=\"translated\"{review}>");
        out.push_str(&sides);
        out.push_str("</segment>\n</unit>\n");
        self.written.dropped_characters += dropped;
    }
}

/// Whether nobody has to look at the pair: it is sure, or was never measured.
fn is_sure(unit: &Unit) -> bool {
    unit.confidence.is_none_or(|confidence| confidence >= SURE)
}
