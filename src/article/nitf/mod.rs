//! NITF 3, the News Industry Text Format of the IPTC, versions 3.0 to 3.6.
//!
//! ```text
//! nitf
//! ├── head      title, meta, docdata: about the story      → [`docdata`], metadata
//! └── body
//!     ├── body.head     hedline, byline, dateline, abstract → the front
//!     ├── body.content  p, hl2, block, table, media, ol …   → the text
//!     └── body.end      tagline, bibliography               → footers
//! ```
//!
//! With a namespace (since 3.3) or without, with a prefix or without, alone in a file
//! or inside of NewsML-G2: names are compared without their prefix.

use std::io::BufRead;

use super::dateline::is_timestamp;
use super::flow::Flow;
use super::front::Front;
use super::metadata::state;
use super::{Article, Role, escaped, markup};
use crate::Result;
use crate::xml::{Element, Event, Limits, OwnLimits, Reader};

mod docdata;
mod elements;

use docdata::About;

/// Reads a NITF file.
///
/// # Errors
/// XML that is broken or goes beyond the [`Limits`], or another root.
pub(super) fn read(bytes: &[u8], file: &str, limits: &OwnLimits) -> Result<Article> {
    let mut reader = Reader::new(bytes, file, limits.over(Limits::default()));
    let lang = language(&reader.root("nitf")?);
    let article = read_inside(&mut reader, lang)?;
    while reader.event()? != Event::Eof {}
    Ok(article)
}

/// Reads the rest of an element `nitf` whose start was the last event; `lang` is the
/// language that it states.
///
/// # Errors
/// Like [`Reader::event`].
pub(super) fn read_inside<R: BufRead>(
    reader: &mut Reader<R>,
    lang: Option<String>,
) -> Result<Article> {
    let mut flow = Flow::default();
    flow.lang(lang.as_deref().unwrap_or_default());
    let mut about = About::default();
    loop {
        match reader.event()? {
            Event::Start(element) => match element.local_name() {
                "head" => docdata::read(reader, &mut about)?,
                "body" => {
                    flow.lang(language(&element).as_deref().unwrap_or_default());
                    read_body(reader, &mut flow, &mut about)?;
                }
                _ => reader.skip_element()?,
            },
            Event::Text(_) => {}
            Event::End(_) | Event::Eof => break,
        }
    }
    flow.lang(&about.lang);
    let front = Front {
        headline: about.title.clone(),
        ..Front::default()
    };
    *flow.metadata() = about.into_metadata();
    let file = reader.place().file.unwrap_or_default();
    Ok(front.before(escaped::unfolded(flow.finish(), &file)))
}

/// The language that an element states: `xml:lang`, or the attribute that NITF had
/// before it.
pub(super) fn language(element: &Element<'_>) -> Option<String> {
    let names = ["xml:lang", "baselang", "lang"];
    let stated = names.iter().find_map(|name| element.attribute(name));
    stated.map(str::to_owned)
}

fn read_body<R: BufRead>(reader: &mut Reader<R>, flow: &mut Flow, about: &mut About) -> Result<()> {
    loop {
        match reader.event()? {
            Event::Start(element) => match element.local_name() {
                "body.head" => read_head(reader, flow, about)?,
                "body.end" => markup::read(reader, flow, Role::Footer, elements::text)?,
                _ => markup::read(reader, flow, Role::Body, elements::text)?,
            },
            Event::Text(text) => flow.text(text),
            Event::End(_) | Event::Eof => return Ok(()),
        }
    }
}

/// Reads what stands over the text. The role is told by the element here; inside of it
/// paragraphs keep the role.
fn read_head<R: BufRead>(reader: &mut Reader<R>, flow: &mut Flow, about: &mut About) -> Result<()> {
    loop {
        match reader.event()? {
            Event::Start(element) => {
                let role = match element.local_name() {
                    "hedline" | "headline" | "hl1" => Role::Headline,
                    "hl2" | "abstract" => Role::Subhead,
                    "note" => Role::Slug,
                    "byline" | "byttl" => Role::Byline,
                    "dateline" => {
                        read_dateline(reader, flow)?;
                        continue;
                    }
                    "distributor" => {
                        let name = markup::line(reader)?;
                        flow.paragraph(Role::Footer, &name);
                        state(&mut about.distributor, &name);
                        continue;
                    }
                    "rights" => Role::Footer,
                    _ => Role::Body,
                };
                markup::read(reader, flow, role, elements::head)?;
            }
            Event::Text(text) => flow.text(text),
            Event::End(_) | Event::Eof => return Ok(()),
        }
    }
}

/// Reads a dateline, unless it is one for machines.
fn read_dateline<R: BufRead>(reader: &mut Reader<R>, flow: &mut Flow) -> Result<()> {
    let mut own = Flow::default();
    markup::read(reader, &mut own, Role::Dateline, elements::head)?;
    let own = own.finish();
    if !is_timestamp(own.text.trim()) {
        flow.article(&own);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
