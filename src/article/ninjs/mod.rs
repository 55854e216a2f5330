//! ninjs: news in JSON, as the IPTC defines it, versions 1.0 to 3.1.
//!
//! One file holds one item. Its headline, byline and text become paragraphs; where
//! it carries the text in several forms, the one with mark-up is read, since only
//! that one keeps crossheads apart from paragraphs. Associated items (pictures,
//! other stories) are no part of the story. `located` says where the material comes
//! from and is no dateline; it becomes no paragraph.

use self::item::{Item, Text};
use self::json::Json;
use super::flow::Flow;
use super::metadata::state;
use super::{Article, Role, html, plain};
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
    let json = Json::decode(bytes, file)?;
    let item = json.item()?;
    let body = body(&item);
    let is_text = item.kind.as_deref().is_none_or(|kind| kind == "text");
    // A flash is a headline and no more.
    if body.paragraphs.is_empty() && !(is_text && headline(&item).is_some()) {
        return Err(without_text(&item, file));
    }
    Ok(story(&item, &body))
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
    fn line(&self) -> String {
        let mut flow = Flow::default();
        match self.form() {
            Form::Plain => flow.paragraph(Role::Body, self.written()),
            Form::Html | Form::Xml => html::fragment(self.written(), &mut flow),
        }
        flow.finish().text.trim_end().replace('\n', " ")
    }
}

/// The best form among those that say anything; of equals the first.
fn best(texts: &[Text]) -> Option<&Text> {
    let written = texts.iter().filter(|text| !text.written().is_empty());
    written.min_by_key(|text| text.form())
}

/// The text of the item; of one without a text its summary (a flash has no more).
fn body(item: &Item) -> Article {
    let mut flow = Flow::default();
    let Some(text) = best(&item.bodies).or_else(|| best(&item.descriptions)) else {
        return flow.finish();
    };
    let written = text.written();
    if text.form() != Form::Plain {
        html::fragment(written, &mut flow);
        return flow.finish();
    }
    for paragraph in plain::paragraphs(written) {
        flow.paragraph(paragraph.role, paragraph.span.of(written));
    }
    flow.finish()
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

/// Puts the fields and the paragraphs of the text together. A text that repeats
/// headline or byline, as a whole page does, gives them once.
fn story(item: &Item, body: &Article) -> Article {
    let mut flow = Flow::default();
    let mut heads: Vec<(Role, String)> = Vec::new();
    if let Some(note) = &item.ed_note {
        heads.push((Role::Slug, note.clone()));
    }
    if let Some(headline) = headline(item) {
        heads.push((Role::Headline, headline.line()));
    }
    let subheads = item.headlines.iter().filter(|text| is_subhead(text));
    heads.extend(subheads.map(|text| (Role::Subhead, text.line())));
    if let Some(byline) = &item.byline
        && body
            .part(Role::Byline)
            .is_none_or(|own| !own.contains(byline.trim()))
    {
        heads.push((Role::Byline, byline.clone()));
    }
    for (role, text) in &heads {
        flow.paragraph(*role, text);
    }
    let has_headline = heads.iter().any(|(role, _)| *role == Role::Headline);
    let mut in_head = true;
    for paragraph in &body.paragraphs {
        let text = paragraph.span.of(&body.text);
        in_head = in_head && heads.iter().any(|(_, head)| same_words(head, text));
        match paragraph.role {
            _ if in_head => {}
            Role::Headline if has_headline => flow.paragraph(Role::Subhead, text),
            role => flow.paragraph(role, text),
        }
    }
    set_metadata(item, &mut flow);
    flow.finish()
}

fn same_words(left: &str, right: &str) -> bool {
    left.split_whitespace().eq(right.split_whitespace())
}

fn set_metadata(item: &Item, flow: &mut Flow) {
    if let Some(language) = &item.language {
        flow.lang(language);
    }
    let source = item
        .info_sources
        .iter()
        .find_map(|source| source.name.as_ref().or(source.literal.as_ref()));
    let metadata = flow.metadata();
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
}
