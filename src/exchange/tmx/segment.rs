//! The content of a `<seg>` as plain text.

use std::io::BufRead;

use crate::exchange::seg;
use crate::xml::{Event, Reader};
use crate::{Error, Result};

/// The error of a `what` that takes more than the limit allows.
pub(super) fn too_long<R: BufRead>(reader: &Reader<R>, what: &str, limit: usize) -> Error {
    reader
        .error(format!("one {what} is longer than {limit} bytes"))
        .expected(format!("the end of the {what} before that"))
        .hint("look for a tag that was never closed, or allow more with --max-segment")
}

/// A segment as plain text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) text: String,
    /// Whether inline markup was dropped.
    pub(super) markup: bool,
}

/// Reads the rest of a `<seg>`.
pub(super) fn segment<R: BufRead>(reader: &mut Reader<R>) -> Result<Segment> {
    let limit = reader.limits().text;
    let mut text = String::new();
    let mut markup = false;
    let mut inside = 0;
    loop {
        match reader.event()? {
            Event::Text(piece) => text.push_str(piece),
            Event::Start(element) => {
                markup = true;
                match element.local_name() {
                    // Elements of native code: what they hold is no text.
                    "bpt" | "ept" | "ph" | "it" | "ut" | "sub" => {
                        if element.attribute("type") == Some("lb") {
                            text.push(' ');
                        }
                        reader.skip_element()?;
                    }
                    _ => inside += 1,
                }
            }
            Event::End(_) if inside == 0 => {
                let text = seg::clean(&text).into_owned();
                return Ok(Segment { text, markup });
            }
            Event::End(_) => inside -= 1,
            Event::Eof => {}
        }
        if text.len() > limit {
            return Err(too_long(reader, "<seg>", limit));
        }
    }
}
