//! The bytes of an XML file as checked UTF-8, with the place of every one.
//!
//! [`Source`] lies under the tokenizer. It hands out only text that decodes and
//! that XML can hold; where that ends, the place is exactly the offending
//! character, since everything before it was handed out and counted.

use std::io::{self, BufRead, Read};

use encoding_rs::{Decoder, DecoderResult, UTF_8};

use super::{Limits, encoding, escape, rules};
use crate::{Error, Place};

mod doctype;
mod torn;

use doctype::Doctype;

/// How many bytes are decoded at a time.
const CHUNK: usize = 64 * 1024;

/// A place in the original file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Position {
    /// Line, counted from 1.
    pub(super) line: u64,
    /// Column in characters, counted from 1.
    pub(super) column: u64,
    /// Offset in bytes of the original encoding, counted from 0.
    pub(super) byte: u64,
}

/// How many bytes a character takes in the original file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Width {
    Utf8,
    Utf16,
    Single,
}

impl Width {
    /// Bytes in the file of what is `text` in UTF-8 (whole characters or parts of them).
    fn bytes(self, text: &[u8]) -> u64 {
        let pairs = || text.iter().filter(|byte| **byte >= 0xF0).count() as u64;
        match self {
            Width::Utf8 => text.len() as u64,
            Width::Single => characters(text),
            // A character of four UTF-8 bytes is a surrogate pair.
            Width::Utf16 => 2 * (characters(text) + pairs()),
        }
    }
}

/// How many characters begin in `text`. Counted in single bytes, a block at a time, which
/// the processor does for many at once.
fn characters(text: &[u8]) -> u64 {
    let begins = |&byte: &u8| u8::from(byte & 0xC0 != 0x80);
    let blocks = text.chunks(usize::from(u8::MAX));
    blocks
        .map(|block| u64::from(block.iter().map(begins).sum::<u8>()))
        .sum()
}

/// Why no more text comes, besides the end of the file.
#[derive(Debug)]
enum Failure {
    Unreadable(encoding::Unreadable),
    NotEncoded(&'static str),
    Character(char),
    TooLong(usize),
    /// What may follow in a DOCTYPE, and in what only begins like one, is not read.
    Doctype(Doctype),
    TooBig(u64),
    Io(io::Error),
}

/// A file's text, decoded and checked while it streams.
pub(super) struct Source<R> {
    input: R,
    name: String,
    /// Bytes read and not decoded yet.
    raw: Vec<u8>,
    /// Decoded text; what lies before `start` was consumed.
    text: Vec<u8>,
    start: usize,
    /// Where the token at hand begins in `text`; what came before that of it is in `held`.
    token: usize,
    held: Vec<u8>,
    /// Decoded text from the first character on that XML cannot hold.
    behind: Vec<u8>,
    /// None until the first bytes told the encoding; the inner one is none for UTF-8.
    decoder: Option<Option<Decoder>>,
    width: Width,
    /// Where `text[start]` lies.
    at: Position,
    /// Bytes read so far.
    read: u64,
    size: u64,
    /// Bytes that the tokenizer may still take for its current token.
    allowance: usize,
    /// The whole of the allowance, for the message.
    longest: usize,
    /// How far that token has come as a DOCTYPE.
    doctype: Doctype,
    /// No more bytes are read.
    ended: bool,
    /// What stands after the end of `text`.
    failure: Option<Failure>,
}

impl<R: BufRead> Source<R> {
    pub(super) fn new(input: R, name: &str, limits: &Limits) -> Self {
        Source {
            input,
            name: name.to_owned(),
            raw: Vec::new(),
            text: Vec::new(),
            start: 0,
            token: 0,
            held: Vec::new(),
            behind: Vec::new(),
            decoder: None,
            width: Width::Utf8,
            at: Position {
                line: 1,
                column: 1,
                byte: 0,
            },
            read: 0,
            size: limits.size,
            allowance: 0,
            longest: 0,
            doctype: Doctype::unknown(),
            ended: false,
            failure: None,
        }
    }

    /// Where the next character to be handed out lies.
    pub(super) fn position(&self) -> Position {
        self.at
    }

    /// Whether the input holds no byte at all.
    pub(super) fn is_empty(&self) -> bool {
        self.read == 0
    }

    /// The place that `at` is in this file.
    pub(super) fn place(&self, at: Position) -> Place {
        Place {
            file: Some(self.name.clone()),
            line: Some(at.line),
            column: Some(at.column),
            byte: Some(at.byte),
        }
    }

    /// The position after `text`, which starts at `at`.
    pub(super) fn after(&self, at: Position, text: &[u8]) -> Position {
        let byte = at.byte + self.width.bytes(text);
        match memchr::memrchr(b'\n', text) {
            None => Position {
                column: at.column + characters(text),
                byte,
                ..at
            },
            Some(last) => Position {
                line: at.line + memchr::memchr_iter(b'\n', text).count() as u64,
                column: 1 + characters(&text[last + 1..]),
                byte,
            },
        }
    }

    /// Lets the tokenizer take up to `bytes` for its next token.
    pub(super) fn allow(&mut self, bytes: usize) {
        self.allowance = bytes;
        self.longest = bytes;
        self.doctype = Doctype::unknown();
        self.token = self.start;
        self.held.clear();
    }

    /// The error for the failure that stopped the source; `token` is where the
    /// token began that was being read. None when nothing but the tokenizer failed.
    pub(super) fn failure(&mut self, token: Position) -> Option<Error> {
        let here = self.place(self.at);
        let failure = self.failure.take()?;
        // The end of the good text is not the end of the file; see `read_any`.
        self.ended = matches!(failure, Failure::Io(_));
        Some(match failure {
            Failure::Unreadable(what) => Error::input(here, what.message)
                .expected("XML text in UTF-8, UTF-16 or a declared single-byte encoding")
                .hint(what.hint),
            Failure::NotEncoded(name) => {
                Error::input(here, format!("these bytes are no text in {name}"))
                    .expected(format!("text in {name} to the end of the file"))
                    .hint(
                        "if the file is in another encoding, convert it to UTF-8 \
                         or name it in the XML declaration",
                    )
            }
            Failure::Character(c) => Error::input(
                here,
                format!("the character U+{:04X} is not allowed in XML", u32::from(c)),
            )
            .expected("text without control characters")
            .hint("the file is damaged or no XML; remove the character or export the file again"),
            Failure::TooLong(limit) => Error::input(
                self.place(token),
                format!("one text, tag or comment is longer than {limit} bytes"),
            )
            .expected("a closing `<` or `>` before that")
            .hint("look for a tag that was never closed, or allow more with --max-segment"),
            Failure::Doctype(doctype) => {
                let breach = rules::unread_doctype(doctype.is_one());
                Error::input(self.place(token), breach.message)
                    .expected(breach.expected)
                    .hint(breach.hint)
            }
            Failure::TooBig(limit) => {
                Error::input(here, format!("the file is longer than {limit} bytes"))
                    .expected("a file within the size limit")
                    .hint("split the file, or allow more with --max-size")
            }
            Failure::Io(error) => Error::io("read", &self.name, error),
        })
    }

    /// Reads one more piece of the input into `raw`; false at its end.
    fn read_more(&mut self) -> io::Result<bool> {
        let taken = loop {
            match self.input.fill_buf() {
                Ok(bytes) => {
                    let taken = bytes.len().min(CHUNK);
                    self.raw.extend_from_slice(&bytes[..taken]);
                    break taken;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        };
        self.input.consume(taken);
        self.read += taken as u64;
        Ok(taken > 0)
    }

    /// Reads and decodes until there is text, a failure or the end.
    fn refill(&mut self) {
        self.held.extend_from_slice(&self.text[self.token..]);
        self.text.clear();
        (self.start, self.token) = (0, 0);
        while self.text.is_empty() && !self.ended {
            match self.read_more() {
                Ok(more) => self.ended = !more,
                Err(error) => return self.fail(Failure::Io(error)),
            }
            if self.read > self.size {
                return self.fail(Failure::TooBig(self.size));
            }
            if self.decoder.is_none() {
                if self.raw.len() < encoding::DECLARATION && !self.ended {
                    continue;
                }
                self.open();
            }
            self.decode();
        }
    }

    fn fail(&mut self, failure: Failure) {
        self.ended = true;
        self.failure = Some(failure);
    }

    /// Finds the encoding from the first bytes.
    fn open(&mut self) {
        let head = &self.raw[..self.raw.len().min(encoding::DECLARATION)];
        match encoding::detect(head) {
            Ok(found) => {
                self.raw.drain(..found.mark);
                self.at.byte = found.mark as u64;
                let utf8 = found.encoding == UTF_8;
                self.width = match found.encoding {
                    _ if utf8 => Width::Utf8,
                    encoding if encoding.is_single_byte() => Width::Single,
                    _ => Width::Utf16,
                };
                let decoder = found.encoding.new_decoder_without_bom_handling();
                self.decoder = Some((!utf8).then_some(decoder));
            }
            Err(what) => {
                self.raw.clear();
                self.decoder = Some(None);
                self.fail(Failure::Unreadable(what));
            }
        }
    }

    /// Moves what can be decoded of `raw` to `text` and checks it.
    fn decode(&mut self) {
        let bad = match &mut self.decoder {
            Some(Some(decoder)) => {
                decode_legacy(decoder, &mut self.raw, &mut self.text, self.ended)
                    .then(|| decoder.encoding().name())
            }
            _ => decode_utf8(&mut self.raw, &mut self.text, self.ended).then_some("UTF-8"),
        };
        if let Some(encoding) = bad {
            self.fail(Failure::NotEncoded(encoding));
        }
        if let Some((at, character)) = escape::first_forbidden(&self.text) {
            self.behind = self.text.split_off(at);
            self.fail(Failure::Character(character));
        }
        // Wrong UTF-8 is in `raw` still, what else was wrong is gone.
        if bad.is_some() && self.width != Width::Utf8 {
            self.behind.push(0);
        }
    }
}

/// Moves the valid UTF-8 of `raw` to `text`, keeping a character cut by the end
/// of the chunk; true when a byte is wrong.
fn decode_utf8(raw: &mut Vec<u8>, text: &mut Vec<u8>, last: bool) -> bool {
    let (valid, bad) = match simdutf8::compat::from_utf8(raw) {
        Ok(_) => (raw.len(), false),
        Err(error) => (error.valid_up_to(), error.error_len().is_some() || last),
    };
    if valid == raw.len() {
        std::mem::swap(raw, text);
        raw.clear();
    } else {
        text.extend_from_slice(&raw[..valid]);
        raw.drain(..valid);
    }
    bad
}

/// Decodes `raw` to `text`; true when a byte is wrong.
fn decode_legacy(decoder: &mut Decoder, raw: &mut Vec<u8>, text: &mut Vec<u8>, last: bool) -> bool {
    let room = decoder
        .max_utf8_buffer_length_without_replacement(raw.len())
        .unwrap_or(raw.len().saturating_mul(3));
    text.resize(room, 0);
    let (result, read, written) = decode_some(decoder, raw, text, last);
    text.truncate(written);
    raw.drain(..read);
    // The buffer is as large as the decoder asked for, so it is never full.
    matches!(result, DecoderResult::Malformed(..))
}

/// What a decoder makes of `raw` in the room of `text`, with how much it read and wrote.
/// Who goes on behind a fault may ask again at the end of the file, where the library
/// allows no decoder to be asked a second time: it is then a new one.
fn decode_some(
    decoder: &mut Decoder,
    raw: &[u8],
    text: &mut [u8],
    last: bool,
) -> (DecoderResult, usize, usize) {
    let done = decoder.decode_to_utf8_without_replacement(raw, text, last);
    if last && done.0 == DecoderResult::InputEmpty {
        *decoder = decoder.encoding().new_decoder_without_bom_handling();
    }
    done
}

/// What the tokenizer gets to know of a failure.
fn stopped() -> io::Error {
    io::Error::other("stopped by the source")
}

impl<R: BufRead> BufRead for Source<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.start == self.text.len() {
            if self.failure.is_none() {
                self.refill();
            }
            if self.text.len() == self.start && self.failure.is_some() {
                return Err(stopped());
            }
        }
        let available = &self.text[self.start..];
        if available.is_empty() {
            return Ok(available);
        }
        if self.allowance == 0 {
            self.failure = Some(Failure::TooLong(self.longest));
            return Err(stopped());
        }
        let mut most = available.len().min(self.allowance);
        let mut doctype = self.doctype;
        if let Some(end) = doctype.pass(&available[..most]) {
            if end == 0 {
                self.failure = Some(Failure::Doctype(doctype));
                return Err(stopped());
            }
            most = end;
        }
        Ok(&available[..most])
    }

    fn consume(&mut self, amount: usize) {
        let end = self.text.len().min(self.start + amount);
        let consumed = &self.text[self.start..end];
        self.doctype.pass(consumed);
        self.at = self.after(self.at, consumed);
        self.start = end;
        self.allowance = self.allowance.saturating_sub(amount);
    }
}

impl<R: BufRead> Read for Source<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let available = self.fill_buf()?;
        let amount = available.len().min(buffer.len());
        buffer[..amount].copy_from_slice(&available[..amount]);
        self.consume(amount);
        Ok(amount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Everything the source hands out, or the error that ended it.
    fn drained(bytes: &[u8], step: usize) -> (String, Option<Error>) {
        let input = io::BufReader::with_capacity(step, bytes);
        let mut source = Source::new(input, "f.xml", &Limits::default());
        source.allow(usize::MAX);
        let mut out = Vec::new();
        let error = match source.read_to_end(&mut out) {
            Ok(_) => None,
            Err(_) => source.failure(source.position()),
        };
        (String::from_utf8(out).unwrap(), error)
    }

    fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn every_encoding_gives_the_same_text_whatever_the_chunks() {
        let text = "<a>\nÑandú — 3,4\u{a0}% 🙂</a>";
        let marked = format!("\u{FEFF}{text}");
        let latin = "<?xml version='1.0' encoding='latin1'?><a>España</a>";
        let latin_bytes: Vec<u8> = latin.chars().map(|c| c as u8).collect();
        for step in [1, 2, 3, 5, 7, 4096] {
            for bytes in [
                text.as_bytes().to_vec(),
                marked.as_bytes().to_vec(),
                utf16(text, u16::to_le_bytes),
                utf16(text, u16::to_be_bytes),
                utf16(&marked, u16::to_le_bytes),
                utf16(&marked, u16::to_be_bytes),
            ] {
                let (out, error) = drained(&bytes, step);
                assert!(error.is_none(), "{error:?}");
                assert_eq!(out, text);
            }
            assert_eq!(drained(&latin_bytes, step).0, latin);
        }
    }

    #[test]
    fn a_failure_lies_on_the_very_character() {
        let place = |error: Option<Error>| match error {
            Some(Error::Input { place, .. }) => (place.line, place.column, place.byte),
            other => panic!("{other:?}"),
        };
        let utf16_bad: Vec<u8> = utf16("<a>\né", u16::to_le_bytes)
            .into_iter()
            .chain([0x00, 0xD8, b'x', 0])
            .collect();
        let cases = [
            (b"<a>\n\xC3\xA9\0".to_vec(), "<a>\né", (2, 2, 6)),
            (b"<a>\n\xC3\xA9\xFFz".to_vec(), "<a>\né", (2, 2, 6)),
            (b"<a>\xC3".to_vec(), "<a>", (1, 4, 3)),
            (b"\xEF\xBB\xBF<a>\x1B".to_vec(), "<a>", (1, 4, 6)),
            ("<a>\u{FFFE}\0".as_bytes().to_vec(), "<a>", (1, 4, 3)),
            (utf16_bad, "<a>\né", (2, 2, 10)),
        ];
        for (bytes, handed, (line, column, byte)) in cases {
            for step in [1, 2, 3, 4096] {
                let (out, error) = drained(&bytes, step);
                assert_eq!(out, handed);
                assert_eq!(
                    place(error),
                    (Some(line), Some(column), Some(byte)),
                    "{bytes:?}"
                );
            }
        }
    }
}
