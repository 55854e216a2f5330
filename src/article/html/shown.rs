//! The paragraphs that a page shows, whatever they are: story, menu or advertisement.

use super::page::{Content, Element, Page, Place};
use crate::article::Role;
use crate::article::blocks::{self, Kind};

/// A paragraph that the page shows.
#[derive(Debug)]
pub(super) struct Shown {
    /// Its text, white space folded; `\n` where the page breaks the line.
    pub(super) text: String,
    /// Its characters, and those of them that are links.
    pub(super) length: usize,
    pub(super) linked: usize,
    /// Characters of the link that it starts with.
    pub(super) link_ahead: usize,
    /// Words: runs of characters between spaces.
    pub(super) words: usize,
    /// Places of its first and its last text.
    pub(super) first: Place,
    pub(super) last: Place,
    /// Innermost block that it stands in.
    pub(super) block: Place,
    /// What its element or class says that it is.
    pub(super) role: Option<Role>,
}

/// The paragraphs of a page in document order; what a browser hides is left out.
pub(super) fn paragraphs(page: &Page) -> Vec<Shown> {
    let mut reading = Reading {
        page,
        open: Vec::new(),
        line: Line::default(),
        done: Vec::new(),
    };
    let mut place = 0;
    while let Some(node) = page.nodes.get(place) {
        reading.close_before(place);
        match &node.content {
            Content::Text(text) => reading.text(text, place),
            Content::Element(element) => {
                if is_hidden(element) {
                    place = node.end;
                    continue;
                }
                reading.element(element, place, node.end);
            }
        }
        place += 1;
    }
    reading.close_before(usize::MAX);
    reading.flush();
    reading.done
}

/// An element that is open while the page is walked through.
struct Open {
    place: Place,
    end: Place,
    /// Whether paragraphs start and end with it.
    is_block: bool,
    keeps_lines: bool,
    role: Option<Role>,
    is_link: bool,
}

struct Reading<'a> {
    page: &'a Page,
    open: Vec<Open>,
    line: Line,
    done: Vec<Shown>,
}

/// The paragraph that is being put together.
#[derive(Default)]
struct Line {
    text: String,
    length: usize,
    linked: usize,
    link_ahead: usize,
    /// Places of its first and its last text so far.
    texts: Option<(Place, Place)>,
    space: bool,
}

impl Reading<'_> {
    fn close_before(&mut self, place: Place) {
        while self.open.last().is_some_and(|open| open.end <= place) {
            if self.open.last().is_some_and(|open| open.is_block) {
                self.flush();
            }
            self.open.pop();
        }
    }

    fn element(&mut self, element: &Element, place: Place, end: Place) {
        let kind = blocks::html(element.name());
        if kind == Kind::Break {
            self.line.line_break();
            return;
        }
        let is_block = matches!(kind, Kind::Block(_) | Kind::Lines);
        if is_block {
            self.flush();
        }
        let around = self.open.last();
        let own = match kind {
            Kind::Block(role) => blocks::role_of_class(element.attribute("class")).or(role),
            _ => None,
        };
        self.open.push(Open {
            place,
            end,
            is_block,
            keeps_lines: kind == Kind::Lines || around.is_some_and(|open| open.keeps_lines),
            role: own.or(around.and_then(|open| open.role)),
            is_link: around.is_some_and(|open| open.is_link)
                || element.name() == "a" && element.find("href").is_some(),
        });
    }

    fn text(&mut self, text: &str, place: Place) {
        let (keeps_lines, is_link) = self
            .open
            .last()
            .map_or((false, false), |open| (open.keeps_lines, open.is_link));
        for c in text.chars() {
            match c {
                '\n' if keeps_lines => self.line.line_break(),
                ' ' | '\t' | '\n' | '\r' | '\u{c}' => self.line.space = true,
                // What a browser shows as nothing: the parser's mark for a zero byte,
                // soft hyphens, and marks where a word may be broken.
                '\0' | '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
                _ => self.line.push(c, is_link, place),
            }
        }
    }

    /// Ends the paragraph at hand.
    fn flush(&mut self) {
        let line = std::mem::take(&mut self.line);
        let Some((first, last)) = line.texts else {
            return;
        };
        let mut around = self.open.iter().rev();
        let block = around
            .find(|open| open.is_block)
            .map_or(0, |open| open.place);
        debug_assert!(block < self.page.nodes.len());
        self.done.push(Shown {
            words: words(&line.text),
            text: line.text,
            length: line.length,
            linked: line.linked,
            link_ahead: line.link_ahead,
            first,
            last,
            block,
            role: self.open.last().and_then(|open| open.role),
        });
    }
}

impl Line {
    fn push(&mut self, c: char, is_link: bool, place: Place) {
        if self.space && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push(' ');
            self.length += 1;
            self.linked += usize::from(is_link);
        }
        self.space = false;
        self.texts = Some((self.texts.map_or(place, |(first, _)| first), place));
        self.text.push(c);
        self.length += 1;
        self.linked += usize::from(is_link);
        if self.linked == self.length {
            self.link_ahead = self.linked;
        }
    }

    fn line_break(&mut self) {
        self.space = false;
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }
}

/// Words of a text. Chinese and Japanese have no spaces between words, which are about
/// two characters long.
fn words(text: &str) -> usize {
    let unspaced = text
        .chars()
        .filter(|c| ('\u{3040}'..='\u{9fff}').contains(c));
    text.split_whitespace().count() + unspaced.count() / 2
}

/// Whether a browser shows nothing of an element.
fn is_hidden(element: &Element) -> bool {
    if blocks::html(element.name()) == Kind::Hidden {
        return true;
    }
    // Scripts show these when they are done; a saved page is not lost for that.
    if matches!(element.name(), "html" | "body" | "main" | "article") {
        return false;
    }
    if element
        .find("hidden")
        .is_some_and(|value| value != "until-found")
    {
        return true;
    }
    let style = element.attribute("style");
    if !style.is_empty() && is_style_hidden(style) {
        return true;
    }
    let mut classes = element.attribute("class").split_ascii_whitespace();
    classes.any(|class| FOR_EARS.contains(&class))
}

/// Longest `style` that is looked at; hand-written ones are far shorter.
const MAX_STYLE: usize = 2000;

fn is_style_hidden(style: &str) -> bool {
    style.len() < MAX_STYLE && {
        let bare: String = style.split_ascii_whitespace().collect();
        let bare = bare.to_ascii_lowercase();
        bare.contains("display:none") || bare.contains("visibility:hidden")
    }
}

/// Classes of text that only screen readers meet: names of icons and sections.
const FOR_EARS: &[&str] = &[
    "sr-only",
    "screen-reader-text",
    "screen-reader-only",
    "visually-hidden",
    "visuallyhidden",
    "u-visually-hidden",
    "a11y-hidden",
    "hide-text",
    "accessibly-hidden",
    "offscreen",
];
