//! ninjs: news in JSON, as the IPTC defines it, versions 1.0 to 3.1.
//!
//! One file holds one item. Its slug line, headline, byline and text become
//! paragraphs; where it carries the text in several forms, the one with mark-up is
//! read, since only that one keeps crossheads apart from paragraphs. Associated items
//! (pictures, other stories) and notes to editors are no part of the story. `located`
//! says where the material comes from and is no dateline; it becomes no paragraph.

use self::item::{Item, Text};
use self::json::Json;
use super::flow::Flow;
use super::front::Front;
use super::metadata::state;
use super::{Article, Metadata, Role, escaped, plain};
use crate::{Error, Place, Result};

mod item;
mod json;
mod place;
#[cfg(test)]
mod tests;

/// Reads a story from a ninjs item.
///
/// # Errors
/// A file that is no JSON object in UTF-8 (UTF-16 is understood), that holds
/// several items, whose fields are of the wrong type, or whose item has no text.
pub(super) fn read(bytes: &[u8], file: &str) -> Result<Article> {
    let item = Json::decode(bytes, file)?.item()?;
    let headed = headline(&item).is_some();
    // A brief has a summary for a text, a flash a headline and no more.
    let body = best(&item.bodies, headed, file).or_else(|| best(&item.descriptions, headed, file));
    let is_text = item.kind.as_deref().is_none_or(|kind| kind == "text");
    if body.is_none() && !(is_text && headed) {
        return Err(without_text(&item, file));
    }
    let mut article = front(&item, file).before(body.unwrap_or_default());
    article.lang = item.language.as_deref().and_then(|tag| tag.parse().ok());
    article.metadata = metadata(&item);
    Ok(article)
}

fn without_text(item: &Item, file: &str) -> Error {
    let kind = item.kind.as_deref().unwrap_or("text");
    let message = match kind {
        "text" => "the item has neither a headline nor a text".to_owned(),
        kind => format!("the item is of type `{kind}` and has no text"),
    };
    Error::input(Place::file(file), message).expected("an item with a body (`body_…` or `bodies`)")
}

/// The forms of a text, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    Html,
    Plain,
    /// NITF and senders' own XML.
    Xml,
}

impl Text {
    fn written(&self) -> &str {
        self.value.as_deref().unwrap_or_default().trim()
    }

    /// In which form it is: by its media type, else by its role, else by its looks.
    fn form(&self) -> Form {
        let said = |field: &Option<String>| field.as_deref().unwrap_or("").to_ascii_lowercase();
        let (media, role) = (said(&self.content_type), said(&self.role));
        let is_tag = |text: &str| {
            text.strip_prefix('<')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()))
        };
        match () {
            () if media.contains("html") => Form::Html,
            () if media.contains("nitf") || media.contains("xml") => Form::Xml,
            () if media == "text/plain" => Form::Plain,
            () if role.contains("html") => Form::Html,
            () if role.contains("nitf") || role.ends_with("xml") => Form::Xml,
            () if is_tag(self.written()) => Form::Html,
            () => Form::Plain,
        }
    }

    /// Its words on one line, without mark-up.
    fn line(&self, file: &str) -> String {
        let page = match self.form() {
            Form::Plain => None,
            Form::Html | Form::Xml => escaped::story(self.written(), file),
        };
        let text = page.map_or(self.written().to_owned(), |page| page.text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// It as a story. `headed` says that its headline is known from elsewhere.
    fn story(&self, headed: bool, file: &str) -> Option<Article> {
        let text = self.written();
        if self.form() != Form::Plain {
            return escaped::story(text, file);
        }
        let mut flow = Flow::default();
        for paragraph in plain::paragraphs(text) {
            let role = match paragraph.role {
                // A guess from how it looks; the header knows.
                Role::Headline if headed => Role::Body,
                role => role,
            };
            flow.paragraph(role, paragraph.span.of(text));
        }
        Some(flow.finish())
    }
}

/// The story in the best form that has one; of equals the first.
fn best(texts: &[Text], headed: bool, file: &str) -> Option<Article> {
    let mut written: Vec<&Text> = texts
        .iter()
        .filter(|text| !text.written().is_empty())
        .collect();
    written.sort_by_key(|text| text.form());
    written.iter().find_map(|text| text.story(headed, file))
}

/// The main headline: the one in the role `main`, else the first.
fn headline(item: &Item) -> Option<&Text> {
    let written = || {
        item.headlines
            .iter()
            .filter(|text| !text.written().is_empty())
    };
    let main = written().find(|text| text.role.as_deref() == Some("main"));
    main.or_else(|| written().next())
}

fn is_subhead(text: &Text) -> bool {
    let role = text.role.as_deref().unwrap_or_default();
    role.to_ascii_lowercase().starts_with("sub") && !text.written().is_empty()
}

/// What the fields say of the front of the story.
fn front(item: &Item, file: &str) -> Front {
    let owned = |field: &Option<String>| field.clone().unwrap_or_default();
    let subheads = item.headlines.iter().filter(|text| is_subhead(text));
    Front {
        slug: owned(&item.slugline),
        headline: headline(item).map_or(String::new(), |text| text.line(file)),
        subheads: subheads.map(|text| text.line(file)).collect(),
        byline: owned(&item.byline),
        dateline: String::new(),
    }
}

fn metadata(item: &Item) -> Metadata {
    let source = item
        .info_sources
        .iter()
        .find_map(|source| source.name.as_ref().or(source.literal.as_ref()));
    let mut metadata = Metadata::default();
    for (field, value) in [
        (&mut metadata.id, &item.uri),
        (&mut metadata.version, &item.version),
        (&mut metadata.slug, &item.slugline),
        (&mut metadata.date, &item.version_created),
        (&mut metadata.urgency, &item.urgency),
        (&mut metadata.status, &item.pub_status),
        (&mut metadata.provider, &source.cloned()),
    ] {
        state(field, value.as_deref().unwrap_or_default());
    }
    for created in [&item.content_created, &item.first_created] {
        state(&mut metadata.date, created.as_deref().unwrap_or_default());
    }
    let holder = item.copyright_holder.as_deref().unwrap_or_default();
    state(&mut metadata.provider, holder);
    metadata
}
