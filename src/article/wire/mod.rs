//! Wire messages in the frame of IPTC 7901 or ANPA 1312.
//!
//! Both standards put a story between control characters, so that receivers of the
//! teleprinter age could route it:
//!
//! ```text
//! SOH  header: who sends it, its number, priority, category, keywords
//! STX  the text, with its headline; lines wrapped at 60 to 70 columns
//! ETX  date and time of transmission
//! EOT
//! ```
//!
//! What the header and the line after the text say becomes metadata ([`header`]); the
//! text is freed of control and typesetting characters ([`line`]), unwrapped and
//! sorted into headline, byline and paragraphs ([`story`]). Which characters the bytes
//! are, is told by `--encoding`, else by evidence ([`crate::text::decode`]).

use self::frame::Frame;
use self::header::Header;
use super::Article;
use super::metadata::state;
use crate::text::decode;
use crate::{Error, Place, Result};

mod frame;
mod header;
mod line;
mod story;
#[cfg(test)]
mod tests;

/// Reads the story of a wire message. A file may hold several messages if only one
/// of them has text. A message that lost its frame on the way (mail gateways drop
/// control characters) is read when its header lines are still there.
///
/// # Errors
/// A frame that breaks off, several stories, none at all, and bytes that are no
/// text in the named encoding.
pub(super) fn read(bytes: &[u8], file: &str, encoding: Option<&str>) -> Result<Article> {
    // Once over the whole file, so that errors name its bytes.
    super::check_lines(&decode::decode_message(bytes, file, encoding)?.text, file)?;
    let message = Message {
        bytes,
        file,
        encoding,
    };
    if !bytes.contains(&frame::SOH) {
        return message.unframed();
    }
    let frames = frame::frames(bytes, file)?;
    let mut with_text = frames.iter().filter(|frame| frame.has_text(bytes));
    match (with_text.next(), with_text.next()) {
        (Some(frame), None) => message.story(frame),
        (Some(_), Some(second)) => {
            let place = frame::place(bytes, second.start, file);
            let count = 2 + with_text.count();
            Err(
                Error::input(place, format!("the file holds {count} messages with text"))
                    .expected("one message; the second starts here")
                    .hint("split the file before each start of header (byte 0x01)"),
            )
        }
        (None, _) => Err(Error::input(
            Place::file(file),
            "the message has no text between STX and ETX",
        )
        .expected("a story")
        .hint("service messages carry none; leave them out")),
    }
}

/// The bytes of a file and how to make text of them.
struct Message<'a> {
    bytes: &'a [u8],
    file: &'a str,
    encoding: Option<&'a str>,
}

impl Message<'_> {
    fn story(&self, frame: &Frame) -> Result<Article> {
        let slice =
            |range: &std::ops::Range<usize>| self.bytes.get(range.clone()).unwrap_or_default();
        let text = decode::decode_message(slice(&frame.text), self.file, self.encoding)?;
        let decoded = |range| {
            decode::decode_message(slice(range), self.file, Some(text.encoding))
                .map(|decoded| decoded.text)
        };
        let header = Header::read(&decoded(&frame.header)?);
        Ok(assembled(header, &text.text, &decoded(&frame.trailer)?))
    }

    /// A message without SOH. Its first lines must be those of a header.
    fn unframed(&self) -> Result<Article> {
        let text = decode::decode_message(self.bytes, self.file, self.encoding)?.text;
        let Some((header, rest)) = Header::split_off(&text) else {
            return Err(Error::input(
                frame::place(self.bytes, 0, self.file),
                "this is no wire message: it has neither a start of header (byte 0x01) nor header lines",
            )
            .expected("a message in the frame of IPTC 7901 or ANPA 1312")
            .hint("read plain copy with --from text"));
        };
        Ok(assembled(header, rest, ""))
    }
}

fn assembled(header: Header, text: &str, trailer: &str) -> Article {
    let lines = line::lines(text);
    let (mut flow, found) = story::build(&lines, &header);
    let trailer = header::trailer(trailer).or(found.trailer);
    let (provider, date) = trailer.unwrap_or_default();
    let metadata = flow.metadata();
    for (field, value) in [
        (&mut metadata.id, header.id),
        (&mut metadata.version, found.version.or(header.version)),
        (&mut metadata.slug, found.slug.or(header.slug)),
        (&mut metadata.date, date.or(header.date)),
        (&mut metadata.urgency, header.urgency),
        (
            &mut metadata.status,
            found.status.or(header.status).map(str::to_owned),
        ),
        (&mut metadata.provider, provider.or(header.provider)),
    ] {
        state(field, value.as_deref().unwrap_or_default());
    }
    flow.finish()
}
