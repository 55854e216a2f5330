//! What the head of a page says about its story: meta elements, JSON-LD, microdata.

use serde_json::Value;

use super::page::{Element, Page, Place};
use super::parse;
use crate::xml::OwnLimits;

/// What a page says about its story; an empty string says nothing.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) headline: String,
    /// Of `<title>`, which often ends with the name of the site.
    pub(super) title: String,
    pub(super) authors: Vec<String>,
    pub(super) published: String,
    pub(super) modified: String,
    pub(super) id: String,
    pub(super) address: String,
    pub(super) slug: String,
    pub(super) site: String,
    pub(super) publisher: String,
    pub(super) locale: String,
    /// The story's text, where the page repeats it for machines.
    pub(super) body: String,
}

/// Sets a fact unless it is known: of two statements the first one counts.
fn state(fact: &mut String, value: &str) {
    let value = value.trim();
    if fact.is_empty() && !value.is_empty() {
        *fact = plain(value);
    }
}

/// A value as text: some makers write character references, or even tags, where they
/// have no place.
fn plain(value: &str) -> String {
    if !value.contains(['&', '<']) {
        return value.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    parse::parse(value, "", &OwnLimits::default())
        .map_or_else(|_| value.to_owned(), |page| page.text(0))
}

/// Reads what the page says.
pub(super) fn read(page: &Page) -> Facts {
    let mut facts = Facts::default();
    // What is written for machines to read comes before what is written for shares.
    for (place, element) in page.elements() {
        if element.name() == "script" && is_json_ld(element) {
            json_ld(&page.raw(place), &mut facts);
        }
    }
    for (place, element) in page.elements() {
        match element.name() {
            "meta" => meta(element, &mut facts),
            "link" if element.has_word("rel", "canonical") => {
                state(&mut facts.address, element.attribute("href"));
            }
            "title" => state(&mut facts.title, &page.text(place)),
            _ => {}
        }
        if let Some(property) = element.find("itemprop") {
            microdata(page, place, element, property, &mut facts);
        }
    }
    facts
}

fn is_json_ld(element: &Element) -> bool {
    element
        .attribute("type")
        .trim()
        .eq_ignore_ascii_case("application/ld+json")
}

fn meta(element: &Element, facts: &mut Facts) {
    let content = element.attribute("content");
    for key in ["property", "name", "http-equiv"] {
        let key = element.attribute(key).to_ascii_lowercase();
        match key.as_str() {
            "og:title" | "twitter:title" | "dc.title" => state(&mut facts.headline, content),
            "author" | "dc.creator" | "article:author" | "parsely-author" | "sailthru.author" => {
                author(content, facts);
            }
            "article:published_time"
            | "datepublished"
            | "dc.date.issued"
            | "dc.date"
            | "date"
            | "pubdate"
            | "parsely-pub-date"
            | "sailthru.date"
            | "publishdate" => {
                state(&mut facts.published, content);
            }
            "article:modified_time"
            | "og:updated_time"
            | "datemodified"
            | "lastmod"
            | "dc.date.modified"
            | "last-modified" => state(&mut facts.modified, content),
            "og:url" => state(&mut facts.address, content),
            "og:site_name" | "application-name" => state(&mut facts.site, content),
            "dc.publisher" | "publisher" => state(&mut facts.publisher, content),
            "dc.identifier" => state(&mut facts.id, content),
            "slug" | "slugline" => state(&mut facts.slug, content),
            "og:locale" | "content-language" | "dc.language" | "language" => {
                state(&mut facts.locale, content);
            }
            _ => {}
        }
    }
}

/// An author's name; addresses and account names are none.
fn author(name: &str, facts: &mut Facts) {
    let name = plain(name.trim());
    let is_name = !name.is_empty()
        && name.len() <= MAX_AUTHOR
        && !name.contains(['@', '{'])
        && !name.contains("://");
    if is_name && !facts.authors.contains(&name) && facts.authors.len() < MAX_AUTHORS {
        facts.authors.push(name);
    }
}

/// Bytes of a name, and names: more is a text or a directory.
const MAX_AUTHOR: usize = 200;
const MAX_AUTHORS: usize = 20;

fn microdata(page: &Page, place: Place, element: &Element, property: &str, facts: &mut Facts) {
    let value = || match element.find("content").or_else(|| element.find("datetime")) {
        Some(value) => value.to_owned(),
        None => page.text(place),
    };
    match property {
        "datePublished" => state(&mut facts.published, &value()),
        "dateModified" => state(&mut facts.modified, &value()),
        "inLanguage" => state(&mut facts.locale, &value()),
        _ => {}
    }
}

/// Reads a block of JSON-LD (schema.org) for the first thing that is a story.
fn json_ld(text: &str, facts: &mut Facts) {
    // Line ends inside strings are common and wrong; between values they say nothing.
    let clean = text.replace(|c: char| c.is_control(), " ");
    let clean = clean.trim().trim_end_matches(';');
    let Ok(value) = serde_json::from_str::<Value>(clean) else {
        return; // Broken, as many are; the page says the same elsewhere.
    };
    if let Some(story) = find_story(&value) {
        story_facts(story, facts);
    }
}

/// Types of schema.org that are stories.
const STORIES: &[&str] = &[
    "Article",
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "BackgroundNewsArticle",
    "OpinionNewsArticle",
    "ReviewNewsArticle",
    "AskPublicNewsArticle",
    "AdvertiserContentArticle",
    "BlogPosting",
    "LiveBlogPosting",
    "SocialMediaPosting",
    "Report",
    "ScholarlyArticle",
    "TechArticle",
];

/// The first story in a value; the parser bounds how deep it can nest.
fn find_story(value: &Value) -> Option<&Value> {
    match value {
        Value::Array(list) => list.iter().find_map(find_story),
        Value::Object(map) => {
            let is_story = strings(map.get("@type")).any(|name| {
                let name = name.rsplit('/').next().unwrap_or(name);
                STORIES.contains(&name)
            });
            if is_story {
                return Some(value);
            }
            ["@graph", "mainEntity", "mainEntityOfPage"]
                .into_iter()
                .find_map(|key| find_story(map.get(key)?))
        }
        _ => None,
    }
}

fn story_facts(story: &Value, facts: &mut Facts) {
    let text = |key: &str| story.get(key).and_then(Value::as_str).unwrap_or_default();
    state(&mut facts.headline, text("headline"));
    state(&mut facts.published, text("datePublished"));
    state(&mut facts.modified, text("dateModified"));
    state(&mut facts.locale, text("inLanguage"));
    if let Some(identifier) = story.get("identifier") {
        let value = identifier.get("value").unwrap_or(identifier);
        state(&mut facts.id, &scalar(value));
    }
    for key in ["author", "creator"] {
        for name in names(story.get(key)) {
            author(&name, facts);
        }
    }
    if let Some(name) = names(story.get("publisher")).into_iter().next() {
        state(&mut facts.publisher, &name);
    }
    if facts.body.is_empty() {
        facts.body = text("articleBody").to_owned();
    }
}

/// A string or number as text.
fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// The strings of a value that is one or a list of them.
fn strings(value: Option<&Value>) -> impl Iterator<Item = &str> {
    let list = match value {
        Some(Value::Array(list)) => list.as_slice(),
        Some(value) => std::slice::from_ref(value),
        None => &[],
    };
    list.iter().filter_map(Value::as_str)
}

/// The names of persons or organisations: one or a list, as text or as things.
fn names(value: Option<&Value>) -> Vec<String> {
    let list = match value {
        Some(Value::Array(list)) => list.as_slice(),
        Some(value) => std::slice::from_ref(value),
        None => &[],
    };
    list.iter()
        .flat_map(|one| match one {
            Value::String(name) => vec![name.clone()],
            Value::Object(map) => strings(map.get("name")).map(str::to_owned).collect(),
            _ => Vec::new(),
        })
        .collect()
}
