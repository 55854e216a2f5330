//! One news item: what it says about its story, and the story.

use std::fmt;
use std::io::BufRead;

use super::super::dateline::is_timestamp;
use super::super::front::Front;
use super::super::metadata::state;
use super::super::{Article, Metadata, Role, markup};
use super::content::Content;
use crate::text::Lang;
use crate::xml::{Element, Event, Reader};
use crate::{Error, Place, Result};

/// A news item.
#[derive(Debug, Default)]
pub(super) struct Item {
    place: Place,
    metadata: Metadata,
    front: Front,
    /// The headline for short displays, which counts where there is no other.
    other_headline: String,
    /// The name of the item, which its makers may mean for themselves.
    title: String,
    /// The line that names whom to credit.
    credit: String,
    /// The language of the story, and of what the item says about it.
    lang: Option<Lang>,
    item_lang: Option<Lang>,
    content: Content,
}

impl Item {
    /// The item that an element opens.
    pub(super) fn new(element: &Element<'_>) -> Item {
        let mut item = Item::default();
        let said = |name: &str| element.attribute(name).unwrap_or_default();
        state(&mut item.metadata.id, said("guid"));
        state(&mut item.metadata.version, said("version"));
        item.item_lang = said("xml:lang").parse().ok();
        item
    }

    /// Reads the rest of the item, whose start was the last event.
    pub(super) fn read<R: BufRead>(mut self, reader: &mut Reader<R>) -> Result<Item> {
        self.place = reader.place();
        loop {
            match reader.event()? {
                Event::Start(element) => match element.local_name() {
                    "itemMeta" => self.read_item_meta(reader)?,
                    "contentMeta" => self.read_content_meta(reader)?,
                    "contentSet" => self.content.read(reader)?,
                    _ => reader.skip_element()?,
                },
                Event::Text(_) => {}
                Event::End(_) | Event::Eof => return Ok(self),
            }
        }
    }

    fn read_item_meta<R: BufRead>(&mut self, reader: &mut Reader<R>) -> Result<()> {
        loop {
            match reader.event()? {
                Event::Start(element) => match element.local_name() {
                    "provider" => {
                        let provider = coded(&element);
                        let name = name_in(reader)?;
                        state(&mut self.metadata.provider, &name);
                        state(&mut self.metadata.provider, &provider);
                    }
                    "versionCreated" => {
                        let date = markup::line(reader)?;
                        state(&mut self.metadata.date, &date);
                    }
                    "pubStatus" => {
                        let status = coded(&element);
                        // An address in the list of states ends with the state.
                        let status = status.rsplit('/').next().unwrap_or_default();
                        state(&mut self.metadata.status, status);
                        reader.skip_element()?;
                    }
                    "title" => first(&mut self.title, markup::line(reader)?),
                    _ => reader.skip_element()?,
                },
                Event::Text(_) => {}
                Event::End(_) | Event::Eof => return Ok(()),
            }
        }
    }

    fn read_content_meta<R: BufRead>(&mut self, reader: &mut Reader<R>) -> Result<()> {
        loop {
            match reader.event()? {
                Event::Start(element) => match element.local_name() {
                    "urgency" => {
                        let urgency = markup::line(reader)?;
                        state(&mut self.metadata.urgency, &urgency);
                    }
                    "slugline" => first(&mut self.front.slug, markup::line(reader)?),
                    "headline" => {
                        let role = element.attribute("role").unwrap_or_default();
                        let role = role.to_ascii_lowercase();
                        let text = markup::line(reader)?;
                        self.headline(&role, text);
                    }
                    "by" => first(&mut self.front.byline, markup::line(reader)?),
                    "dateline" => {
                        let line = markup::line(reader)?;
                        if !is_timestamp(&line) {
                            first(&mut self.front.dateline, line);
                        }
                    }
                    "creditline" => first(&mut self.credit, markup::line(reader)?),
                    "language" => {
                        let lang = element.attribute("tag").unwrap_or_default().parse().ok();
                        self.lang = self.lang.take().or(lang);
                        reader.skip_element()?;
                    }
                    _ => reader.skip_element()?,
                },
                Event::Text(_) => {}
                Event::End(_) | Event::Eof => return Ok(()),
            }
        }
    }

    /// Sorts a headline in by its role, a code that each provider may choose; all of
    /// them say `main` or `sub` in it where they mean that.
    fn headline(&mut self, role: &str, text: String) {
        if role.contains("sub") {
            self.front.subheads.push(text);
        } else if role.is_empty() || role.contains("main") {
            first(&mut self.front.headline, text);
        } else {
            first(&mut self.other_headline, text);
        }
    }

    /// Whether the story itself is in the item.
    pub(super) fn has_text(&self) -> bool {
        self.content.text.is_some()
    }

    /// Where the item starts.
    pub(super) fn place(&self) -> Place {
        self.place.clone()
    }

    /// Why there is no story in it.
    pub(super) fn without_text(&self) -> Error {
        let hint = match self.content.elsewhere.as_deref() {
            Some(href) => format!("its content is in another file, {href}"),
            None => "give the file that holds the text".to_owned(),
        };
        let message = match self.content.unknown.as_deref() {
            Some(root) => format!("the content of {self} is <{root}>, which cannot be read"),
            None => format!("{self} has no text in it"),
        };
        Error::input(self.place(), message)
            .expected("NITF or XHTML in <inlineXML>, or plain text in <inlineData>")
            .hint(hint)
    }

    /// The story, with what only the item says about it.
    pub(super) fn into_article(self) -> Article {
        let mut front = self.front;
        for other in [self.other_headline, self.content.title, self.title] {
            first(&mut front.headline, other);
        }
        let mut text = self.content.text.unwrap_or_default();
        if self.content.guessed && !front.headline.is_empty() {
            // The item knows the headline; what looks like one is a crosshead.
            for paragraph in &mut text.paragraphs {
                if paragraph.role == Role::Headline {
                    paragraph.role = Role::Body;
                }
            }
        }
        let inner = std::mem::take(&mut text.metadata);
        let outer = self.metadata;
        let credit = Some(self.credit).filter(|credit| !credit.is_empty());
        let slug = Some(front.slug.clone()).filter(|slug| !slug.is_empty());
        let mut article = front.before(text);
        article.metadata = Metadata {
            id: outer.id.or(inner.id),
            version: outer.version.or(inner.version),
            slug: slug.or(inner.slug),
            date: outer.date.or(inner.date),
            urgency: outer.urgency.or(inner.urgency),
            status: outer.status.or(inner.status),
            provider: outer.provider.or(credit).or(inner.provider),
        };
        article.lang = article.lang.or(self.lang).or(self.item_lang);
        article
    }
}

impl fmt::Display for Item {
    /// Its id, or the line where it starts.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.metadata.id, self.place.line) {
            (Some(id), _) => f.write_str(id),
            (None, Some(line)) => write!(f, "the item of line {line}"),
            (None, None) => f.write_str("the item"),
        }
    }
}

/// Sets a text that is not set yet.
fn first(said: &mut String, text: String) {
    if said.is_empty() {
        *said = text;
    }
}

/// What an element names by a text of its own, by a code, of which the alias of its
/// list is left out (`stat:usable`), or by an address.
fn coded(element: &Element<'_>) -> String {
    let said = |name| element.attribute(name).filter(|value| !value.is_empty());
    let code = |qcode: &'_ str| match qcode.split_once(':') {
        Some((_, code)) => code.to_owned(),
        None => qcode.to_owned(),
    };
    let literal = said("literal").map(str::to_owned);
    let named = literal.or_else(|| said("qcode").map(code));
    named.unwrap_or_else(|| said("uri").unwrap_or_default().to_owned())
}

/// The first name that an element holds; reads the rest of the element.
fn name_in<R: BufRead>(reader: &mut Reader<R>) -> Result<String> {
    let mut name = String::new();
    loop {
        match reader.event()? {
            Event::Start(element) if element.local_name() == "name" => {
                first(&mut name, markup::line(reader)?);
            }
            Event::Start(_) => reader.skip_element()?,
            Event::Text(_) => {}
            Event::End(_) | Event::Eof => return Ok(name),
        }
    }
}
