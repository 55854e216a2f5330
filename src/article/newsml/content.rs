//! The content of a news item: the story in NITF, in XHTML or as plain text, or only
//! the address of a file.
//!
//! What stands in a `contentSet` is one content in several renditions, so the first one
//! that can be read counts, XML before plain text.

use std::io::BufRead;

use super::super::blocks::{self, Kind};
use super::super::flow::Flow;
use super::super::{Article, Role, escaped, markup, nitf, plain};
use crate::Result;
use crate::xml::{Element, Event, Reader};

/// What a `contentSet` holds.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// The story.
    pub(super) text: Option<Article>,
    /// The roles of its paragraphs were told by their looks, not by the file.
    pub(super) guessed: bool,
    /// The title of a page in XHTML.
    pub(super) title: String,
    /// Address of a content outside of the file.
    pub(super) elsewhere: Option<String>,
    /// The root of a content in an XML that is neither NITF nor XHTML.
    pub(super) unknown: Option<String>,
}

impl Content {
    /// Reads the rest of a `contentSet` whose start was the last event.
    pub(super) fn read<R: BufRead>(&mut self, reader: &mut Reader<R>) -> Result<()> {
        loop {
            match reader.event()? {
                Event::Start(element) => match element.local_name() {
                    "inlineXML" => {
                        let lang = nitf::language(&element);
                        self.read_xml(reader, lang)?;
                    }
                    "inlineData" => {
                        let kind = element.attribute("contenttype").unwrap_or("text/plain");
                        let kind = kind.trim().to_ascii_lowercase();
                        let is_text =
                            kind.starts_with("text/") && element.attribute("encoding").is_none();
                        let lang = nitf::language(&element);
                        if is_text {
                            self.read_data(reader, kind.starts_with("text/html"), lang)?;
                        } else {
                            reader.skip_element()?;
                        }
                    }
                    "remoteContent" => {
                        let href = element.attribute("href").map(str::to_owned);
                        self.elsewhere = self.elsewhere.take().or(href);
                        reader.skip_element()?;
                    }
                    _ => reader.skip_element()?,
                },
                Event::Text(_) => {}
                Event::End(_) | Event::Eof => return Ok(()),
            }
        }
    }

    fn read_xml<R: BufRead>(&mut self, reader: &mut Reader<R>, lang: Option<String>) -> Result<()> {
        let mut flow = Flow::default();
        let mut loose = String::new();
        loop {
            match reader.event()? {
                Event::Start(element) if element.local_name() == "nitf" => {
                    let lang = nitf::language(&element).or_else(|| lang.clone());
                    let article = nitf::read_inside(reader, lang)?;
                    self.offer(article, false);
                }
                Event::Start(element) if element.local_name() == "html" => {
                    flow.lang(nitf::language(&element).as_deref().unwrap_or_default());
                    self.read_page(reader, &mut flow)?;
                }
                Event::Start(element) => match xhtml(&element) {
                    Kind::Block(role) => {
                        flow.lang(nitf::language(&element).as_deref().unwrap_or_default());
                        markup::read(reader, &mut flow, role.unwrap_or(Role::Body), xhtml)?;
                    }
                    Kind::Lines => markup::read(reader, &mut flow, Role::Body, xhtml)?,
                    _ => {
                        self.unknown = Some(element.name().to_owned());
                        reader.skip_element()?;
                    }
                },
                Event::Text(text) => loose.push_str(text),
                Event::End(_) | Event::Eof => break,
            }
        }
        if !flow.is_empty() {
            flow.lang(lang.as_deref().unwrap_or_default());
            self.offer(flow.finish(), false);
        }
        if !loose.trim().is_empty() {
            self.characters(reader, loose, false, lang);
        }
        Ok(())
    }

    /// Reads the rest of an element `html`.
    fn read_page<R: BufRead>(&mut self, reader: &mut Reader<R>, flow: &mut Flow) -> Result<()> {
        loop {
            match reader.event()? {
                Event::Start(element) if element.local_name() == "head" => {}
                Event::Start(element) if element.local_name() == "title" => {
                    let title = markup::line(reader)?;
                    if self.title.is_empty() {
                        self.title = title;
                    }
                }
                Event::Start(element) if element.local_name() == "body" => {
                    flow.lang(nitf::language(&element).as_deref().unwrap_or_default());
                    markup::read(reader, flow, Role::Body, xhtml)?;
                }
                Event::Start(_) => reader.skip_element()?,
                Event::End(name) if name.rsplit(':').next() == Some("head") => {}
                Event::Text(_) => {}
                Event::End(_) | Event::Eof => return Ok(()),
            }
        }
    }

    /// Reads the rest of an element that holds text as characters.
    fn read_data<R: BufRead>(
        &mut self,
        reader: &mut Reader<R>,
        is_page: bool,
        lang: Option<String>,
    ) -> Result<()> {
        let mut text = String::new();
        reader.text_content(&mut text)?;
        self.characters(reader, text, is_page, lang);
        Ok(())
    }

    /// Takes in a story that is given as characters: plain text, or HTML.
    fn characters<R: BufRead>(
        &mut self,
        reader: &Reader<R>,
        text: String,
        is_page: bool,
        lang: Option<String>,
    ) {
        let file = reader.place().file.unwrap_or_default();
        let page = match is_page || escaped::is_html(&text) {
            true => escaped::story(&text, &file),
            false => None,
        };
        let guessed = page.is_none();
        let mut article = page.unwrap_or_else(|| plain::read(text));
        let stated = lang.and_then(|lang| lang.parse().ok());
        article.lang = article.lang.or(stated);
        self.offer(article, guessed);
    }

    /// Takes an article, unless it is empty or there is one already that says more
    /// about its parts.
    fn offer(&mut self, article: Article, guessed: bool) {
        let better = self.text.is_none() || self.guessed && !guessed;
        if better && !article.paragraphs.is_empty() {
            self.text = Some(article);
            self.guessed = guessed;
        }
    }
}

/// What an element of XHTML is to a reader.
fn xhtml(element: &Element<'_>) -> Kind {
    if element.attribute("hidden").is_some() {
        return Kind::Hidden;
    }
    match blocks::html(&element.local_name().to_ascii_lowercase()) {
        Kind::Block(None) => Kind::Block(blocks::role_of_class(
            element.attribute("class").unwrap_or_default(),
        )),
        kind => kind,
    }
}
