//! NewsML-G2 of the IPTC, versions 2.x: a news item, or a message that holds one.
//!
//! ```text
//! newsMessage
//! ├── header                       about the sending: passed over
//! └── itemSet
//!     ├── packageItem              a list of items: passed over
//!     └── newsItem (guid, version)
//!         ├── itemMeta             provider, versionCreated, pubStatus → metadata
//!         ├── contentMeta          headline, by, dateline, slugline   → the front
//!         └── contentSet           inlineXML (NITF, XHTML), inlineData → the text
//! ```
//!
//! A file is one story. A message with several texts is refused with their names, since
//! a choice among them would be a guess; pictures and packages beside one text are no
//! hindrance.

use super::Article;
use crate::xml::{Event, Limits, OwnLimits, Reader};
use crate::{Error, Place, Result};

mod content;
mod item;

use item::Item;

/// Reads a NewsML-G2 file.
///
/// # Errors
/// XML that is broken or goes beyond the [`Limits`], another root, a file
/// without a text or with several.
pub(super) fn read(bytes: &[u8], file: &str, limits: &OwnLimits) -> Result<Article> {
    let mut reader = Reader::new(bytes, file, limits.over(Limits::default()));
    let root = reader.root_of(&["newsItem", "newsMessage", "packageItem"])?;
    let mut is_package = root.local_name() == "packageItem";
    let mut items = Vec::new();
    let first = (root.local_name() == "newsItem").then(|| Item::new(&root));
    let place = reader.place();
    if let Some(item) = first {
        items.push(item.read(&mut reader)?);
    }
    loop {
        match reader.event()? {
            Event::Start(element) if element.local_name() == "newsItem" => {
                let item = Item::new(&element);
                items.push(item.read(&mut reader)?);
            }
            Event::Start(element) => is_package |= element.local_name() == "packageItem",
            Event::Eof => break,
            Event::Text(_) | Event::End(_) => {}
        }
    }
    choose(items, is_package, place)
}

/// The one item with a text.
fn choose(items: Vec<Item>, is_package: bool, place: Place) -> Result<Article> {
    let (mut texts, others): (Vec<Item>, Vec<Item>) = items.into_iter().partition(Item::has_text);
    match (texts.pop(), texts.is_empty()) {
        (Some(item), true) => Ok(item.into_article()),
        (Some(last), false) => {
            texts.push(last);
            Err(several(&texts, place))
        }
        (None, _) => Err(without_text(&others, is_package, place)),
    }
}

/// How many items a message names; a message of thousands is as clear with some.
const NAMED: usize = 10;

fn several(texts: &[Item], place: Place) -> Error {
    let mut names: Vec<String> = texts.iter().take(NAMED).map(Item::to_string).collect();
    if texts.len() > NAMED {
        names.push(format!("{} more", texts.len() - NAMED));
    }
    let message = format!(
        "the file holds {} stories: {}",
        texts.len(),
        names.join(", ")
    );
    Error::input(place, message)
        .expected("one newsItem with a text")
        .hint("split it into one file a newsItem")
}

fn without_text(others: &[Item], is_package: bool, place: Place) -> Error {
    match others {
        [] if is_package => Error::input(
            place,
            "the file is a package: it lists stories and holds none",
        )
        .expected("a newsItem with a text")
        .hint("give the files of the items that it lists"),
        [] => Error::input(place, "the message holds no newsItem")
            .expected("a newsItem with a text")
            .hint("check that this is the file you meant"),
        [only] => only.without_text(),
        [first, ..] => {
            let message = format!("none of the {} items has a text in it", others.len());
            Error::input(first.place(), message)
                .expected("a newsItem with <inlineXML> or <inlineData>")
                .hint("give the file that holds the text")
        }
    }
}

#[cfg(test)]
mod tests;
