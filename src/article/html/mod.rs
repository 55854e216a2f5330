//! Web pages: the article in them, as newspapers, agencies and blogs publish it.
//!
//! ```text
//! bytes ─► text ─► Page ─► paragraphs shown ─► those of the story ─► Article
//!    charset   parse   shown               content            story (with facts)
//! ```
//!
//! A page is read as a browser would: the HTML5 parser repairs what is broken, so that
//! every text is a page, a fragment without `<html>` too. Of its paragraphs those of
//! the main article are kept ([`content`]); where nothing on the page looks like one,
//! all are. Time and memory are linear in the page's size ([`parse`]).

use super::Article;
use crate::xml::OwnLimits;
use crate::{Error, Place, Result};

pub(crate) mod charset;
mod content;
mod facts;
mod headline;
mod noise;
mod page;
mod parse;
mod shown;
mod story;
mod tree;

/// Bytes of a page, whatever the user allows: the parser counts in 32 bits.
const MAX_PAGE: usize = 1 << 30;

/// Reads the story of a web page.
///
/// # Errors
/// A page that asks for more than the bounds allow; bytes that are no text in the
/// encoding that the user named.
pub(super) fn read(
    bytes: &[u8],
    file: &str,
    encoding: Option<&str>,
    limits: &OwnLimits,
) -> Result<Article> {
    if bytes.len() > MAX_PAGE {
        let message = format!("the page has more than {} MB", MAX_PAGE >> 20);
        return Err(Error::input(Place::file(file), message)
            .expected("a page with one story")
            .hint("save only the story, or name the file's format with --from"));
    }
    let text = charset::decode(bytes, file, encoding)?;
    let page = parse::parse(&text, file, limits)?;
    Ok(story::write(&page, is_fragment(&text)))
}

/// Whether a text is a piece of a page: it has none of the elements that make one.
fn is_fragment(text: &str) -> bool {
    let mut tags = memchr::memchr_iter(b'<', text.as_bytes());
    let names: [&[u8]; 5] = [b"!doctype", b"html", b"head", b"body", b"title"];
    !tags.any(|at| {
        let rest = text.as_bytes().get(at + 1..).unwrap_or_default();
        let is = |name: &&[u8]| {
            rest.get(..name.len())
                .is_some_and(|tag| tag.eq_ignore_ascii_case(name))
        };
        names.iter().any(is)
            && !rest
                .get(..6)
                .is_some_and(|tag| tag.eq_ignore_ascii_case(b"header"))
    })
}
