//! One bounded, checked XML reader for every format that is XML.
//!
//! A tokenizer alone lets too much through: undefined entities, control
//! characters, tags that never close, a second root, nesting without end. Each
//! of these is either a broken file or an attack, and a memory that swallows one
//! is damaged without a word. So every format reads through [`Reader`], which
//!
//! - decodes UTF-8, UTF-16 (with or without a byte order mark) and the
//!   single-byte encodings that a declaration names, while streaming;
//! - lets only characters through that XML 1.0 allows;
//! - keeps a stack of open elements and holds it against every end tag and the
//!   end of the file;
//! - knows the five entities and character references, and no others: a DTD is
//!   never read, no file is opened, no address is visited;
//! - stops at the [`Limits`], so that memory stays bounded whatever the file says.
//!
//! Every refusal names file, line, column and byte, what was expected and what
//! to try. Who wants what is whole of a damaged file all the same goes on with
//! [`Reader::salvage`].
//!
//! ```
//! use teletipo::xml::{Event, Limits, Reader};
//!
//! let file = "<story><p>Lluvias &amp; viento</p></story>";
//! let mut reader = Reader::new(file.as_bytes(), "story.xml", Limits::default());
//! reader.root("story")?;
//! let mut texts = Vec::new();
//! loop {
//!     match reader.event()? {
//!         Event::Text(text) => texts.push(text.to_owned()),
//!         Event::Eof => break,
//!         Event::Start(_) | Event::End(_) => {}
//!     }
//! }
//! assert_eq!(texts, ["Lluvias & viento"]);
//! # Ok::<(), teletipo::Error>(())
//! ```

use std::io::BufRead;

use crate::{Error, Place, Result};

mod encoding;
pub mod escape;
mod event;
mod fault;
mod reader;
mod rules;
mod salvage;
mod source;
mod tag;

pub use event::{Element, Event};
pub use fault::Fault;
pub use reader::Reader;
pub use salvage::{Piece, Salvage};
pub use tag::Attribute;

/// The number of tokens of a file as the tokenizer alone gives them: nothing is decoded or
/// checked, whatever the file is. For measuring what the checks cost.
///
/// # Errors
/// Where even the tokenizer stops.
pub fn count_tokens(input: impl BufRead, name: &str) -> Result<u64> {
    let mut tokens = quick_xml::Reader::from_reader(input);
    let mut buffer = Vec::new();
    let mut count = 0;
    loop {
        match tokens.read_event_into(&mut buffer) {
            Ok(quick_xml::events::Event::Eof) => return Ok(count),
            Ok(_) => count += 1,
            Err(error) => return Err(Error::input(Place::file(name), error.to_string())),
        }
        buffer.clear();
    }
}

/// How much a file may ask of the reader. Each bound keeps memory finite on a
/// hostile file; a caller with an unusual but honest file raises it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Open elements at one time. Default 256: the deepest news and office
    /// formats stay below a hundred.
    pub depth: usize,
    /// Attributes of one element. Default 256, several times what any of the
    /// formats defines.
    pub attributes: usize,
    /// Bytes (as UTF-8) of the text directly inside one element, and of any
    /// single tag, comment or instruction. Default 8 MiB: room for a picture
    /// embedded in a story, and a small part of the memory a command may use.
    pub text: usize,
    /// Bytes of the whole input. Default 4 GiB, more than ten million units of
    /// TMX; it ends an input that never ends.
    pub size: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            depth: 256,
            attributes: 256,
            text: 8 << 20,
            size: 4 << 30,
        }
    }
}

/// Limits of a user's own, laid over those that a format has by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OwnLimits {
    /// In place of [`Limits::depth`].
    pub depth: Option<usize>,
    /// In place of [`Limits::attributes`].
    pub attributes: Option<usize>,
    /// In place of [`Limits::text`].
    pub text: Option<usize>,
    /// In place of [`Limits::size`].
    pub size: Option<u64>,
}

impl OwnLimits {
    /// The limits to read under where a format has `usual` ones.
    pub fn over(&self, usual: Limits) -> Limits {
        Limits {
            depth: self.depth.unwrap_or(usual.depth),
            attributes: self.attributes.unwrap_or(usual.attributes),
            text: self.text.unwrap_or(usual.text),
            size: self.size.unwrap_or(usual.size),
        }
    }
}
