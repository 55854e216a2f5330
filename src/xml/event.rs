//! What a reader hands out: tags, text, the end.

use super::tag::Attribute;

/// What comes next in the file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event<'a> {
    /// An element opens. An empty one (`<a/>`) gives this and then [`Event::End`].
    Start(Element<'a>),
    /// Text up to the next tag, references and CDATA resolved, line ends as `\n`.
    Text(&'a str),
    /// The element of this name closes.
    End(&'a str),
    /// The file is over, and every element was closed.
    Eof,
}

/// An opening tag.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Element<'a> {
    pub(super) name: &'a str,
    pub(super) attributes: &'a [Attribute],
}

impl<'a> Element<'a> {
    /// Its name with the prefix, as written.
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// Its name without a prefix.
    pub fn local_name(&self) -> &'a str {
        local(self.name)
    }

    /// Its attributes in order.
    pub fn attributes(&self) -> &'a [Attribute] {
        self.attributes
    }

    /// The value of the attribute with this very name, such as `xml:lang`.
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        let mut list = self.attributes.iter();
        let found = list.find(|attribute| attribute.name == name)?;
        Some(&found.value)
    }
}

/// A name without its prefix.
pub(super) fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}
