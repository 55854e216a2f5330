//! Units in from TMX 1.1 to 1.4b.

use std::borrow::Cow;
use std::cell::Cell;
use std::io::BufRead;

use jiff::Timestamp;

use super::segment::{Segment, Segments};
use super::unit::{Entry, File, Props, Variant};
use super::{TOOL, date, prop};
use crate::Result;
use crate::exchange::{Reading, Summary, count, damage};
use crate::memory::Unit;
use crate::text::Lang;
use crate::xml::{Element, Event, Fault, Piece, Reader};

/// Bytes that a prop takes in memory beside its text.
const PROP: usize = size_of::<(Cow<'static, str>, String)>();

/// Reads a TMX file and hands `each` of its units on.
///
/// The pair is what `reading` wants; what it leaves open comes from the header's
/// `srclang` and the first entry with two languages. Regions of the wanted
/// language count too (`es-MX` where `es` is wanted), and an entry with several
/// variants of the wanted target gives a unit for each. Inline markup becomes tags
/// beside the plain text; the text of a `<sub>` is no part of the sentence and is
/// left out.
///
/// # Errors
/// At the first breach of XML, or when the file is no TMX. Units before it were
/// handed on already: the caller keeps nothing of them. With `keep_going` only when
/// the file is no TMX or cannot be read: every unit that is whole by itself is handed
/// on, and what is damaged is counted among the skipped. Also what `each` returns.
pub fn read<R: BufRead>(
    input: R,
    name: &str,
    reading: &Reading,
    mut each: impl FnMut(Unit) -> Result<()>,
) -> Result<Summary> {
    let mut reader = Reader::new(input, name, reading.limits);
    let mut file = File::new(reading);
    let mut segments = Segments::default();
    // An error of the caller's is no damage of the file.
    let refused = Cell::new(false);
    let mut each = |unit| each(unit).inspect_err(|_| refused.set(true));
    let error = match read_file(&mut reader, &mut file, &mut segments, &mut each) {
        Ok(()) => return Ok(file.summary),
        Err(error) => error,
    };
    match reader.fault() {
        Some(fault) if reading.keep_going && !refused.get() => {
            count(&mut file.summary.skipped, damage(fault));
            let any = salvage(reader, name, &mut file, &mut segments, &mut each)?;
            // Where there is nothing of a TMX, nothing shows that it is one.
            match any || file.has_body {
                true => Ok(file.summary),
                false => Err(error),
            }
        }
        _ => Err(error),
    }
}

/// Reads a sound file.
fn read_file<R: BufRead>(
    reader: &mut Reader<R>,
    file: &mut File,
    segments: &mut Segments,
    each: &mut impl FnMut(Unit) -> Result<()>,
) -> Result<()> {
    reader.root("tmx")?;
    loop {
        match reader.event()? {
            Event::Start(element) => match element.local_name() {
                "header" => {
                    header(&element, file);
                    read_header(reader, file)?;
                }
                "body" => {
                    file.has_body = true;
                    read_body(reader, file, segments, each)?;
                }
                "tu" => return Err(reader.misplaced("tmx")),
                _ => pass_over(reader, "tmx")?,
            },
            Event::Text(_) | Event::End(_) => {}
            Event::Eof if file.has_body => return Ok(()),
            Event::Eof => {
                return Err(reader
                    .error("the file has no <body>")
                    .expected("<body> with the units inside <tmx>")
                    .hint("the file is no complete TMX; export it again"));
            }
        }
    }
}

/// Reads what is whole behind the damage that stopped `reader`; whether there was any
/// unit, whole or not.
fn salvage<R: BufRead>(
    reader: Reader<R>,
    name: &str,
    file: &mut File,
    segments: &mut Segments,
    each: &mut impl FnMut(Unit) -> Result<()>,
) -> Result<bool> {
    let limits = *reader.limits();
    let mut rest = reader.salvage("tu");
    let mut any = false;
    let mut entry = Entry::default();
    while let Some(piece) = rest.piece()? {
        any = true;
        let fault = match piece {
            Piece::Around(_) => continue,
            Piece::Torn(fault) => Some(fault),
            Piece::Whole(text) => {
                let mut reader = Reader::new(text, name, limits);
                let notes = file.summary.notes.clone();
                match read_piece(&mut reader, &mut entry, file, segments) {
                    Ok(()) => None,
                    Err(_) => {
                        file.summary.notes = notes;
                        // A start tag that is broken says nothing yet.
                        Some(reader.fault().unwrap_or(Fault::Markup))
                    }
                }
            }
        };
        match fault {
            Some(fault) => count(&mut file.summary.skipped, damage(fault)),
            None => file.units(&mut entry, each)?,
        }
    }
    Ok(any)
}

/// Reads a `<tu>` that is a document of its own.
fn read_piece<R: BufRead>(
    reader: &mut Reader<R>,
    entry: &mut Entry,
    file: &mut File,
    segments: &mut Segments,
) -> Result<()> {
    let element = reader.root("tu")?;
    open_entry(entry, &element, file);
    read_entry(reader, entry, file, segments)?;
    loop {
        if let Event::Eof = reader.event()? {
            return Ok(());
        }
    }
}

/// Takes the source language and the tool's name from the header.
fn header(element: &Element<'_>, file: &mut File) {
    if file.source.is_none() {
        // `*all*` and what else is no language leave it to the entries.
        let lang = element
            .attribute("srclang")
            .and_then(|code| code.parse::<Lang>().ok());
        file.source = lang.filter(|lang| Some(lang) != file.target.as_ref());
    }
    let tool = element.attribute("creationtool").map(str::trim);
    file.tool = tool
        .filter(|tool| !tool.is_empty() && *tool != TOOL)
        .map(str::to_owned);
}

/// Reads what the header says of all units.
fn read_header<R: BufRead>(reader: &mut Reader<R>, file: &mut File) -> Result<()> {
    loop {
        match reader.event()? {
            Event::Start(element) => {
                let name = element.local_name();
                if is_misplaced(name) {
                    return Err(reader.misplaced("header"));
                }
                let name = element_name(&element);
                let mut props = Vec::new();
                read_prop(reader, name, &mut props)?;
                for (name, value) in &props {
                    file.header_prop(name, value);
                }
            }
            Event::End(_) => return Ok(()),
            Event::Text(_) | Event::Eof => {}
        }
    }
}

fn read_body<R: BufRead>(
    reader: &mut Reader<R>,
    file: &mut File,
    segments: &mut Segments,
    each: &mut impl FnMut(Unit) -> Result<()>,
) -> Result<()> {
    let mut entry = Entry::default();
    loop {
        match reader.event()? {
            Event::Start(element) if element.local_name() == "tu" => {
                open_entry(&mut entry, &element, file);
                read_entry(reader, &mut entry, file, segments)?;
                file.units(&mut entry, each)?;
            }
            Event::Start(_) => pass_over(reader, "body")?,
            Event::End(_) => return Ok(()),
            Event::Text(_) | Event::Eof => {}
        }
    }
}

/// Begins an entry with what its start tag says.
fn open_entry(entry: &mut Entry, element: &Element<'_>, file: &mut File) {
    entry.clear();
    for attribute in element.attributes() {
        let value = attribute.value.as_str();
        match attribute.name.as_str() {
            "srclang" => entry.srclang = value.parse().ok(),
            "creationdate" => entry.created = dated(value, &mut file.summary),
            "changedate" => entry.changed = dated(value, &mut file.summary),
            _ => {}
        }
    }
}

/// The date that `text` is; one that is no date is noted and left out.
fn dated(text: &str, summary: &mut Summary) -> Option<Timestamp> {
    let found = date::parse(text);
    if found.is_none() {
        count(&mut summary.notes, "date not understood");
    }
    found
}

/// Reads the rest of a `<tu>`.
fn read_entry<R: BufRead>(
    reader: &mut Reader<R>,
    entry: &mut Entry,
    file: &mut File,
    segments: &mut Segments,
) -> Result<()> {
    let start = reader.byte();
    let mut weight = 0;
    loop {
        match reader.event()? {
            Event::Start(element) => match element.local_name() {
                "tuv" => {
                    let mut variant = open_variant(&element, file);
                    read_variant(reader, &mut variant, file, segments, start)?;
                    entry.variants.push(variant);
                    weight += size_of::<Variant>();
                }
                name if is_misplaced(name) => return Err(reader.misplaced("tu")),
                _ => {
                    let name = element_name(&element);
                    read_prop(reader, name, &mut entry.props)?;
                    weight += PROP;
                }
            },
            Event::End(_) => return Ok(()),
            Event::Text(_) | Event::Eof => {}
        }
        bound(reader, start, weight)?;
    }
}

/// Begins a variant with what its start tag says.
fn open_variant(element: &Element<'_>, file: &mut File) -> Variant {
    let mut variant = Variant::default();
    let mut code = None;
    for attribute in element.attributes() {
        let value = attribute.value.as_str();
        match attribute.name.as_str() {
            "xml:lang" => code = Some(value),
            "lang" => code = code.or(Some(value)),
            "creationdate" => variant.created = dated(value, &mut file.summary),
            "changedate" => variant.changed = dated(value, &mut file.summary),
            _ => {}
        }
    }
    variant.lang = code.and_then(|code| file.lang(code));
    if variant.lang.is_none() {
        count(&mut file.summary.notes, "language not understood");
    }
    variant
}

/// Reads the rest of a `<tuv>` in the `<tu>` that starts at byte `start`.
fn read_variant<R: BufRead>(
    reader: &mut Reader<R>,
    variant: &mut Variant,
    file: &mut File,
    segments: &mut Segments,
    start: u64,
) -> Result<()> {
    let mut filled = false;
    let mut weight = 0;
    loop {
        match reader.event()? {
            Event::Start(element) => match element.local_name() {
                "seg" if !filled => {
                    let foreign = file.tool.is_some();
                    let mut notes = Notes::default();
                    let Segment { text, tags } = segments.read(reader, foreign, &mut notes)?;
                    notes.add_to(&mut file.summary);
                    weight += tags.len() * size_of::<crate::memory::Tag>();
                    (variant.text, variant.tags) = (text, tags);
                    filled = true;
                }
                name if is_misplaced(name) || name == "tuv" => {
                    return Err(reader.misplaced("tuv"));
                }
                _ => {
                    let name = element_name(&element);
                    read_prop(reader, name, &mut variant.props)?;
                    weight += PROP;
                }
            },
            Event::End(_) => return Ok(()),
            Event::Text(_) | Event::Eof => {}
        }
        bound(reader, start, weight)?;
    }
}

/// What is noted of a segment.
#[derive(Debug, Default)]
pub(super) struct Notes {
    subs: u64,
}

impl Notes {
    /// One more text inside a tag.
    pub(super) fn sub(&mut self) {
        self.subs += 1;
    }

    fn add_to(&self, summary: &mut Summary) {
        if self.subs > 0 {
            let notes = &mut summary.notes;
            *notes
                .entry("text inside a tag (<sub>) left out")
                .or_default() += self.subs;
        }
    }
}

/// Whether an element of this name, found inside a unit, says that the unit before it has
/// lost its end.
pub(super) fn is_misplaced(name: &str) -> bool {
    matches!(name, "tu" | "body" | "header" | "tmx")
}

/// Passes over the rest of an element that means nothing here, inside the one called
/// `inside`; no unit may stand in it.
pub(super) fn pass_over<R: BufRead>(reader: &mut Reader<R>, inside: &str) -> Result<()> {
    let mut depth = 1;
    while depth > 0 {
        match reader.event()? {
            Event::Start(element) => {
                if is_misplaced(element.local_name()) {
                    return Err(reader.misplaced(inside));
                }
                depth += 1;
            }
            Event::End(_) => depth -= 1,
            Event::Text(_) | Event::Eof => {}
        }
    }
    Ok(())
}

/// The name under which an element's text is kept: a prop's type, `note`, or
/// none for what is no property.
fn element_name(element: &Element<'_>) -> Option<Cow<'static, str>> {
    match element.local_name() {
        "prop" => {
            let name = element.attribute("type").unwrap_or_default();
            let known = prop::FIELDS.iter().find(|known| **known == name);
            Some(known.map_or_else(
                || Cow::Owned(name.to_owned()),
                |known| Cow::Borrowed(*known),
            ))
        }
        "note" => Some(Cow::Borrowed(prop::NOTE)),
        _ => None,
    }
}

/// Reads the element whose start was the last event into `props`, under `name`.
fn read_prop<R: BufRead>(
    reader: &mut Reader<R>,
    name: Option<Cow<'static, str>>,
    props: &mut Props,
) -> Result<()> {
    let Some(name) = name else {
        return pass_over(reader, "tu");
    };
    let mut text = String::new();
    loop {
        match reader.event()? {
            Event::Text(piece) => text.push_str(piece),
            Event::Start(element) => {
                if is_misplaced(element.local_name()) {
                    return Err(reader.misplaced("prop"));
                }
                pass_over(reader, "prop")?;
            }
            Event::End(_) | Event::Eof => break,
        }
    }
    props.push((name, text));
    Ok(())
}

/// Holds one `<tu>` against the limit of a text, so that endless props cannot
/// fill the memory. `weight` is what its parts take beside their text.
fn bound<R: BufRead>(reader: &mut Reader<R>, start: u64, weight: usize) -> Result<()> {
    let limit = reader.limits().text as u64;
    // Small parts take more room in memory than in the file.
    if reader.byte().saturating_sub(start) <= limit && weight as u64 <= 4 * limit {
        return Ok(());
    }
    Err(reader.too_long("<tu>"))
}
