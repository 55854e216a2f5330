//! The frame of control characters around header, text and end line.

use std::ops::Range;

use crate::{Error, Place, Result};

/// Start of header.
pub(super) const SOH: u8 = 0x01;
/// Start of text.
pub(super) const STX: u8 = 0x02;
/// End of text.
pub(super) const ETX: u8 = 0x03;
/// End of transmission.
const EOT: u8 = 0x04;

/// Where the parts of one message stand in the file.
#[derive(Debug)]
pub(super) struct Frame {
    /// Its start of header.
    pub(super) start: usize,
    pub(super) header: Range<usize>,
    pub(super) text: Range<usize>,
    /// The line between end of text and end of transmission.
    pub(super) trailer: Range<usize>,
}

impl Frame {
    /// Whether the text has any character that is seen.
    pub(super) fn has_text(&self, bytes: &[u8]) -> bool {
        let text = bytes.get(self.text.clone()).unwrap_or_default();
        text.iter()
            .any(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80)
    }
}

/// The messages of a file; bytes before, between and behind them are line noise.
///
/// # Errors
/// A message that breaks off before its text or inside it.
pub(super) fn frames(bytes: &[u8], file: &str) -> Result<Vec<Frame>> {
    let mut frames = Vec::new();
    let mut from = 0;
    while let Some(start) = find(bytes, from..bytes.len(), SOH) {
        let end = find(bytes, start + 1..bytes.len(), SOH).unwrap_or(bytes.len());
        frames.push(frame(bytes, start, end, file)?);
        from = end;
    }
    Ok(frames)
}

fn frame(bytes: &[u8], start: usize, end: usize, file: &str) -> Result<Frame> {
    let header = start + 1;
    let sent = find(bytes, header..end, EOT).unwrap_or(end);
    let breaks_off = |what: &str, expected: &str| {
        let message =
            format!("the message that starts at byte {start} breaks off inside its {what}");
        Err(Error::input(place(bytes, sent, file), message)
            .expected(expected)
            .hint("the message was cut off on its way: fetch it again"))
    };
    let Some(text) = find(bytes, header..sent, STX) else {
        let closed = sent < end || find(bytes, header..sent, ETX).is_some();
        if !closed {
            return breaks_off("header", "STX, the start of the text (byte 0x02)");
        }
        return Ok(Frame {
            start,
            header: header..sent,
            text: sent..sent,
            trailer: sent..sent,
        });
    };
    let Some(closed) = find(bytes, text + 1..sent, ETX) else {
        return breaks_off("text", "ETX, the end of the text (byte 0x03)");
    };
    Ok(Frame {
        start,
        header: header..text,
        text: text + 1..closed,
        trailer: closed + 1..sent,
    })
}

fn find(bytes: &[u8], range: Range<usize>, wanted: u8) -> Option<usize> {
    let found = memchr::memchr(wanted, bytes.get(range.clone())?)?;
    Some(range.start + found)
}

/// The place of a byte in the file. A column would depend on the encoding.
pub(super) fn place(bytes: &[u8], byte: usize, file: &str) -> Place {
    let before = bytes.get(..byte).unwrap_or(bytes);
    Place {
        file: Some(file.to_owned()),
        line: Some(memchr::memchr_iter(b'\n', before).count() as u64 + 1),
        column: None,
        byte: Some(byte as u64),
    }
}
