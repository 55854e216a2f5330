//! A parsed page, laid out flat.
//!
//! Elements and texts stand in document order, and each knows where what is inside
//! it ends. So a part of the page is a range of places, every pass over it is a plain
//! loop, and no depth of nesting costs stack, not even when the page is dropped.

use std::ops::Range;

use html5ever::LocalName;
use html5ever::tendril::StrTendril;

use crate::article::blocks::{self, Kind};

/// A place in [`Page::nodes`].
pub(super) type Place = usize;

/// A page: its elements and texts in document order.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) nodes: Vec<Node>,
}

/// An element or a text.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) content: Content,
    /// The element it stands in; the first node stands in itself.
    pub(super) parent: Place,
    /// The first place behind what is inside it.
    pub(super) end: Place,
}

/// What a node is.
#[derive(Debug)]
pub(super) enum Content {
    Element(Element),
    Text(StrTendril),
}

/// An element, with the attributes that readers of stories ask for.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: LocalName,
    pub(super) attributes: Vec<(LocalName, StrTendril)>,
}

impl Element {
    /// Its name in small letters.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// The value of an attribute, empty when it has none.
    pub(super) fn attribute(&self, name: &str) -> &str {
        self.find(name).unwrap_or_default()
    }

    /// The value of an attribute, if the element has it.
    pub(super) fn find(&self, name: &str) -> Option<&str> {
        let mut all = self.attributes.iter();
        all.find(|(known, _)| &**known == name)
            .map(|(_, value)| &**value)
    }

    /// Whether an attribute that lists words has this one.
    pub(super) fn has_word(&self, attribute: &str, word: &str) -> bool {
        let mut words = self.attribute(attribute).split_ascii_whitespace();
        words.any(|known| known.eq_ignore_ascii_case(word))
    }
}

impl Page {
    /// The elements with their places, in document order.
    pub(super) fn elements(&self) -> impl Iterator<Item = (Place, &Element)> + '_ {
        let nodes = self.nodes.iter().enumerate();
        nodes.filter_map(|(place, node)| match &node.content {
            Content::Element(element) => Some((place, element)),
            Content::Text(_) => None,
        })
    }

    /// The element at a place.
    pub(super) fn element(&self, place: Place) -> Option<&Element> {
        match &self.nodes.get(place)?.content {
            Content::Element(element) => Some(element),
            Content::Text(_) => None,
        }
    }

    /// The element at a place and what is inside it.
    pub(super) fn range(&self, place: Place) -> Range<Place> {
        let end = self.nodes.get(place).map_or(place, |node| node.end);
        place..end
    }

    /// The element around a place, unless it is the outermost.
    pub(super) fn parent(&self, place: Place) -> Option<Place> {
        let parent = self.nodes.get(place)?.parent;
        (parent != place).then_some(parent)
    }

    /// The elements around a place, from the inside out.
    pub(super) fn ancestors(&self, place: Place) -> impl Iterator<Item = Place> + '_ {
        std::iter::successors(self.parent(place), |at| self.parent(*at))
    }

    /// All text inside an element as the page has it, that of scripts too.
    pub(super) fn raw(&self, place: Place) -> String {
        let nodes = self.nodes.get(self.range(place)).unwrap_or_default();
        let texts = nodes.iter().map(|node| match &node.content {
            Content::Text(text) => &**text,
            Content::Element(element) => match blocks::html(element.name()) {
                Kind::Inline => "",
                _ => " ",
            },
        });
        texts.collect()
    }

    /// All text inside an element, white space folded to single spaces.
    pub(super) fn text(&self, place: Place) -> String {
        let raw = self.raw(place);
        raw.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
    }
}
