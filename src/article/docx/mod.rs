//! Word documents (Office Open XML, ECMA-376; strict and transitional).
//!
//! ```text
//! bytes ─► Package ─► parts ─► paragraphs with styles ─► Article
//!     package      (XML)    body, style               here
//! ```
//!
//! The text is what a reader sees with all changes accepted: inserted text counts,
//! deleted and hidden text does not, of a field its result, of a drawing the words in
//! its text boxes. Foot- and endnotes follow the text; page headers and footers, and
//! comments, stay out. Styles say what a paragraph is; in a document without styles
//! its place does, as in plain text.

use super::flow::Flow;
use super::metadata::state;
use super::{Article, Metadata, Role, dateline, plain};
use crate::text::Span;
use crate::xml::{Event, OwnLimits};
use crate::{Error, Place, Result};

mod body;
mod package;
mod style;

use package::{Package, Part, Relation};
use style::Styles;

/// The first bytes of the binary format of Word 97 to 2003, in which Word also wraps
/// encrypted documents ([MS-CFB], section 2.2).
const COMPOUND: [u8; 4] = [0xD0, 0xCF, 0x11, 0xE0];

/// Reads the story in a Word document.
///
/// # Errors
/// A file that is no Word document, an older or encrypted one, or a damaged one: file,
/// part, line and byte.
pub(super) fn read(bytes: &[u8], file: &str, limits: &OwnLimits) -> Result<Article> {
    if bytes.starts_with(&COMPOUND) {
        let place = Place {
            byte: Some(0),
            ..Place::file(file)
        };
        let message = "an encrypted document, or one of Word 97 to 2003 (.doc)";
        return Err(Error::input(place, message)
            .expected("a Word document (.docx) without a password")
            .hint("open it in Word and save it as .docx without a password"));
    }
    let mut package = Package::open(bytes, file, limits)?;
    let roots = package.relations("")?;
    let document = main_part(&mut package, &roots)?;
    let relations = package.relations(&document.name)?;
    let styles = match related(&mut package, &relations, "styles")? {
        Some(part) => Styles::read(&part)?,
        None => Styles::default(),
    };
    let mut text = body::Text::default();
    body::read(&document, "document", &styles, &mut text)?;
    let notes = text.paragraphs.len();
    for (kind, root) in [("footnotes", "footnotes"), ("endnotes", "endnotes")] {
        if let Some(part) = related(&mut package, &relations, kind)? {
            body::read(&part, root, &styles, &mut text)?;
        }
    }
    let properties = match related(&mut package, &roots, "core-properties")? {
        Some(part) => properties(&part)?,
        None => Properties::default(),
    };
    Ok(article(&text, notes, properties))
}

/// The part with the text.
fn main_part(package: &mut Package, roots: &[Relation]) -> Result<Part> {
    let Some(main) = roots.iter().find(|root| root.kind == "officeDocument") else {
        return Err(package.not_word("the archive does not say which part is the document"));
    };
    let kind = package.content_type(&main.target)?;
    if !kind.contains("wordprocessingml") && !kind.contains("ms-word") {
        let what = match &kind {
            kind if kind.contains("spreadsheet") || kind.contains("excel") => "a spreadsheet",
            kind if kind.contains("presentation") => "a presentation",
            _ => "no Word document",
        };
        return Err(package.not_word(format!("the archive holds {what}")));
    }
    match package.part(&main.target)? {
        Some(part) => Ok(part),
        None => Err(package.not_word(format!("the archive has no part {}", main.target))),
    }
}

/// The part that a relation of this kind leads to.
fn related(package: &mut Package, relations: &[Relation], kind: &str) -> Result<Option<Part>> {
    match relations.iter().find(|relation| relation.kind == kind) {
        Some(relation) => package.part(&relation.target),
        None => Ok(None),
    }
}

/// What the document says about itself.
#[derive(Debug, Default)]
struct Properties {
    metadata: Metadata,
    title: String,
    creator: String,
    lang: String,
}

fn properties(part: &Part) -> Result<Properties> {
    let mut found = Properties::default();
    let mut reader = part.reader();
    reader.root("coreProperties")?;
    let (mut created, mut modified) = (String::new(), String::new());
    let mut value = String::new();
    loop {
        let name = match reader.event()? {
            Event::Start(element) => element.local_name().to_owned(),
            Event::Eof => break,
            _ => continue,
        };
        value.clear();
        reader.text_content(&mut value)?;
        let value = value.trim();
        match name.as_str() {
            "title" => found.title = value.to_owned(),
            "creator" => found.creator = value.to_owned(),
            "language" => found.lang = value.to_owned(),
            "created" => created = value.to_owned(),
            "modified" => modified = value.to_owned(),
            "identifier" => state(&mut found.metadata.id, value),
            "version" => state(&mut found.metadata.version, value),
            "contentStatus" => state(&mut found.metadata.status, value),
            _ => {}
        }
    }
    state(&mut found.metadata.date, &modified);
    state(&mut found.metadata.date, &created);
    Ok(found)
}

/// Puts the story together; its paragraphs from `notes` on are notes.
fn article(text: &body::Text, notes: usize, properties: Properties) -> Article {
    let mut flow = Flow::default();
    for (at, paragraph) in text.paragraphs.iter().enumerate() {
        if at == notes {
            flow.sign_off();
        }
        flow.lines(paragraph.role.unwrap_or(Role::Body), &paragraph.text);
    }
    if notes == text.paragraphs.len() {
        flow.sign_off();
    }
    if let Some(lang) = text.lang() {
        flow.lang(lang);
    }
    flow.lang(&properties.lang);
    *flow.metadata() = properties.metadata;
    let mut article = flow.finish();
    place_roles(&mut article, &properties.title, &properties.creator);
    article.dateline = dateline::of_article(&article);
    article
}

/// Gives roles to paragraphs that no style names: by the document's own title and
/// author, else by where they stand.
fn place_roles(article: &mut Article, title: &str, creator: &str) {
    let text = article.text.as_str();
    let has = |article: &[super::Paragraph], role| article.iter().any(|known| known.role == role);
    let paragraphs = &mut article.paragraphs;
    if !has(paragraphs, Role::Headline) && !title.is_empty() {
        let head = paragraphs.iter_mut().take(HEAD);
        let mut titled = head.filter(|paragraph| paragraph.span.of(text) == title);
        if let Some(paragraph) = titled.next() {
            paragraph.role = Role::Headline;
        }
    }
    if !has(paragraphs, Role::Headline)
        && paragraphs
            .iter()
            .all(|known| matches!(known.role, Role::Body | Role::Footer))
    {
        let spans: Vec<Span> = paragraphs.iter().map(|paragraph| paragraph.span).collect();
        *paragraphs = plain::with_roles(text, &spans);
        return;
    }
    if !has(paragraphs, Role::Byline) {
        let mut head = paragraphs.iter_mut().take(HEAD);
        let signed = head.find(|paragraph| {
            let line = paragraph.span.of(text);
            paragraph.role == Role::Body && (plain::is_byline(line) || line == creator)
        });
        if let Some(paragraph) = signed {
            paragraph.role = Role::Byline;
        }
    }
}

/// Paragraphs at the top of a document in which headline and byline are looked for.
const HEAD: usize = 6;
