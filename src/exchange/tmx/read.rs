//! Units in from TMX 1.1 to 1.4b.

use std::io::BufRead;

use jiff::Timestamp;

use super::segment::{segment, too_long};
use super::unit::{Entry, File, Variant};
use super::{TOOL, date, prop};
use crate::Result;
use crate::exchange::{Reading, Summary, count};
use crate::memory::Unit;
use crate::text::Lang;
use crate::xml::{Element, Event, Reader};

/// Reads a TMX file and hands `each` of its units on.
///
/// The pair is what `reading` wants; what it leaves open comes from the header's
/// `srclang` and the first entry with two languages. Regions of the wanted
/// language count too (`es-MX` where `es` is wanted), and an entry with several
/// variants of the wanted target gives a unit for each. Inline markup is
/// dropped, its text content kept; the text of a `<sub>` is no part of the
/// sentence and is dropped with its tag.
///
/// # Errors
/// At the first breach of XML, or when the file is no TMX. Units before it were
/// handed on already: the caller keeps nothing of them. Also what `each` returns.
pub fn read<R: BufRead>(
    input: R,
    name: &str,
    reading: &Reading,
    mut each: impl FnMut(Unit) -> Result<()>,
) -> Result<Summary> {
    let mut reader = Reader::new(input, name, reading.limits);
    let mut file = File {
        source: reading.source.clone(),
        target: reading.target.clone(),
        tool: None,
        undated: reading.undated,
        summary: Summary::default(),
    };
    reader.root("tmx")?;
    let mut body = false;
    loop {
        match reader.event()? {
            Event::Start(element) if element.local_name() == "header" => {
                header(&element, &mut file);
                reader.skip_element()?;
            }
            Event::Start(element) if element.local_name() == "body" => {
                body = true;
                read_body(&mut reader, &mut file, &mut each)?;
            }
            Event::Start(_) => reader.skip_element()?,
            Event::Text(_) | Event::End(_) => {}
            Event::Eof if body => return Ok(file.summary),
            Event::Eof => {
                return Err(reader
                    .error("the file has no <body>")
                    .expected("<body> with the units inside <tmx>")
                    .hint("the file is no complete TMX; export it again"));
            }
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

fn read_body<R: BufRead>(
    reader: &mut Reader<R>,
    file: &mut File,
    each: &mut impl FnMut(Unit) -> Result<()>,
) -> Result<()> {
    loop {
        match reader.event()? {
            Event::Start(element) if element.local_name() == "tu" => {
                let mut entry = Entry {
                    srclang: element
                        .attribute("srclang")
                        .and_then(|code| code.parse().ok()),
                    created: dated(&element, "creationdate", &mut file.summary),
                    changed: dated(&element, "changedate", &mut file.summary),
                    ..Entry::default()
                };
                read_entry(reader, &mut entry, &mut file.summary)?;
                for unit in file.units(&entry) {
                    each(unit)?;
                    file.summary.read += 1;
                }
            }
            Event::Start(_) => reader.skip_element()?,
            Event::End(_) => return Ok(()),
            Event::Text(_) | Event::Eof => {}
        }
    }
}

/// The date in an attribute; one that is no date is noted and left out.
fn dated(element: &Element<'_>, name: &str, summary: &mut Summary) -> Option<Timestamp> {
    let text = element.attribute(name)?;
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
    summary: &mut Summary,
) -> Result<()> {
    let start = reader.byte();
    loop {
        match reader.event()? {
            Event::Start(element) => match element.local_name() {
                "tuv" => {
                    let code = element.attribute("xml:lang").or(element.attribute("lang"));
                    let mut variant = Variant {
                        lang: code.and_then(|code| code.parse().ok()),
                        created: dated(&element, "creationdate", summary),
                        changed: dated(&element, "changedate", summary),
                        ..Variant::default()
                    };
                    if variant.lang.is_none() {
                        count(&mut summary.notes, "language not understood");
                    }
                    read_variant(reader, &mut variant, start, summary)?;
                    entry.variants.push(variant);
                }
                _ => {
                    let name = element_name(&element);
                    read_prop(reader, name, &mut entry.props)?;
                }
            },
            Event::End(_) => return Ok(()),
            Event::Text(_) | Event::Eof => {}
        }
        bound(reader, start)?;
    }
}

/// Reads the rest of a `<tuv>` in the `<tu>` that starts at byte `start`.
fn read_variant<R: BufRead>(
    reader: &mut Reader<R>,
    variant: &mut Variant,
    start: u64,
    summary: &mut Summary,
) -> Result<()> {
    let mut filled = false;
    loop {
        match reader.event()? {
            Event::Start(element) => match element.local_name() {
                "seg" if !filled => {
                    let segment = segment(reader)?;
                    if segment.markup {
                        count(&mut summary.notes, "inline markup dropped");
                    }
                    variant.text = segment.text;
                    filled = true;
                }
                _ => {
                    let name = element_name(&element);
                    read_prop(reader, name, &mut variant.props)?;
                }
            },
            Event::End(_) => return Ok(()),
            Event::Text(_) | Event::Eof => {}
        }
        bound(reader, start)?;
    }
}

/// The name under which an element's text is kept: a prop's type, `note`, or
/// none for what is no property.
fn element_name(element: &Element<'_>) -> Option<String> {
    match element.local_name() {
        "prop" => Some(element.attribute("type").unwrap_or_default().to_owned()),
        "note" => Some(prop::NOTE.to_owned()),
        _ => None,
    }
}

/// Reads the element whose start was the last event into `props`, under `name`.
fn read_prop<R: BufRead>(
    reader: &mut Reader<R>,
    name: Option<String>,
    props: &mut Vec<(String, String)>,
) -> Result<()> {
    let Some(name) = name else {
        return reader.skip_element();
    };
    let mut text = String::new();
    reader.text_content(&mut text)?;
    props.push((name, text));
    Ok(())
}

/// Holds one `<tu>` against the limit of a text, so that endless props cannot
/// fill the memory.
fn bound<R: BufRead>(reader: &Reader<R>, start: u64) -> Result<()> {
    let limit = reader.limits().text;
    if reader.byte().saturating_sub(start) <= limit as u64 {
        return Ok(());
    }
    Err(too_long(reader, "<tu>", limit))
}
