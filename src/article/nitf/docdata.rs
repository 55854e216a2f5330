//! What the head of a NITF file says about its story.

use std::io::BufRead;

use super::super::Metadata;
use super::super::markup;
use super::super::metadata::state;
use crate::Result;
use crate::xml::{Element, Event, Reader};

/// The statements of a head, before one of several is chosen.
#[derive(Debug, Default)]
pub(super) struct About {
    /// The title, which is the headline where the body has none.
    pub(super) title: String,
    /// The language, where only `meta` states it.
    pub(super) lang: String,
    /// The distributor named in the body's head.
    pub(super) distributor: Option<String>,
    metadata: Metadata,
    /// When it was or will be released, or printed.
    release: Option<String>,
    publication: Option<String>,
    /// Whose register the story's id is in, and who owns the story.
    register: Option<String>,
    owner: Option<String>,
    /// The slug outside of the key that updates share, and the keywords of the story:
    /// where there is one only, it is the slug.
    slug: Option<String>,
    keywords: Vec<String>,
}

impl About {
    /// The story's metadata: of several statements the one that is meant for it.
    pub(super) fn into_metadata(self) -> Metadata {
        let mut metadata = self.metadata;
        metadata.date = metadata.date.or(self.release).or(self.publication);
        metadata.provider = self.distributor.or(self.register).or(self.owner);
        let only = match <[String; 1]>::try_from(self.keywords) {
            Ok([keyword]) => Some(keyword).filter(|keyword| !keyword.is_empty()),
            Err(_) => None,
        };
        metadata.slug = metadata.slug.or(self.slug).or(only);
        metadata
    }

    /// Takes in an element that says all in its attributes.
    fn take(&mut self, element: &Element<'_>) {
        let said = |name: &str| element.attribute(name).unwrap_or_default();
        let story = &mut self.metadata;
        match element.local_name() {
            "docdata" => state(&mut story.status, said("management-status")),
            "doc-id" => {
                state(&mut story.id, said("id-string"));
                state(&mut self.register, said("regsrc"));
            }
            "du-key" => {
                state(&mut story.slug, said("key"));
                state(&mut story.version, said("version"));
            }
            "urgency" => state(&mut story.urgency, said("ed-urg")),
            "date.issue" => state(&mut story.date, said("norm")),
            "date.release" => state(&mut self.release, said("norm")),
            "pubdata" => state(&mut self.publication, said("date.publication")),
            "doc.copyright" => state(&mut self.owner, said("holder")),
            "keyword" => self.keywords.push(said("key").trim().to_owned()),
            "meta" => match said("name").to_ascii_lowercase().as_str() {
                "slug" | "slugline" | "anpa-keyword" => state(&mut self.slug, said("content")),
                "language" | "lang" if self.lang.is_empty() => {
                    self.lang = said("content").trim().to_owned();
                }
                _ => {}
            },
            _ => {}
        }
    }
}

/// Reads the rest of a `head` whose start was the last event.
pub(super) fn read<R: BufRead>(reader: &mut Reader<R>, about: &mut About) -> Result<()> {
    let mut open = 0usize;
    loop {
        match reader.event()? {
            Event::Start(element) if element.local_name() == "title" => {
                let title = markup::line(reader)?;
                if about.title.is_empty() {
                    about.title = title;
                }
            }
            Event::Start(element) => {
                about.take(&element);
                open += 1;
            }
            Event::Text(_) => {}
            Event::End(_) if open > 0 => open -= 1,
            Event::End(_) | Event::Eof => return Ok(()),
        }
    }
}
