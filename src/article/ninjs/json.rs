//! A file of JSON: decoded, parsed, and its errors told with place and field.

use serde_json::error::Category;

use super::item::{Item, REPEATED};
use super::place::{self, About};
use crate::article::{MAX_LINES, too_many_lines};
use crate::text::decode;
use crate::{Error, Place, Result};

/// A JSON text with what is needed to say where in its file an error lies.
pub(super) struct Json<'a> {
    bytes: &'a [u8],
    file: &'a str,
    text: String,
    /// Bytes that a character takes in the file, for UTF-16; `None` for UTF-8.
    wide: bool,
    /// Bytes of the byte order mark.
    mark: usize,
}

impl<'a> Json<'a> {
    pub(super) fn decode(bytes: &'a [u8], file: &'a str) -> Result<Json<'a>> {
        let decoded = decode::decode(bytes, file, None)?;
        if decoded.encoding == "windows-1252" {
            return Err(not_utf8(bytes, file));
        }
        // Line ends in its texts are written out.
        let mut ends = memchr::memmem::find_iter(decoded.text.as_bytes(), b"\\n");
        if let Some(at) = ends.nth(MAX_LINES) {
            return Err(too_many_lines(at, file));
        }
        let wide = decoded.encoding != "UTF-8";
        let mark = match bytes {
            [0xEF, 0xBB, 0xBF, ..] => 3,
            [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] if wide => 2,
            _ => 0,
        };
        Ok(Json {
            bytes,
            file,
            text: decoded.text,
            wide,
            mark,
        })
    }

    pub(super) fn item(&self) -> Result<Item> {
        let text = self.text.trim_start();
        let start = self.text.len() - text.len();
        match text.chars().next() {
            Some('{') => {}
            Some('[') => return Err(self.several(start, "a list of items")),
            _ => {
                let message = "this is no ninjs item";
                return Err(Error::input(self.place(start), message)
                    .expected("a JSON object, which opens with `{`"));
            }
        }
        let mut parser = serde_json::Deserializer::from_str(&self.text);
        let item = serde::Deserialize::deserialize(&mut parser);
        let item = item.map_err(|error| self.broken(&error))?;
        if let Err(error) = parser.end() {
            let behind = self.offset(&error);
            let more = self.text.get(behind..).unwrap_or_default();
            if more.starts_with(['{', ',', '[']) {
                return Err(self.several(behind, "more than one item"));
            }
            return Err(self.broken(&error));
        }
        Ok(item)
    }

    /// The byte of the decoded text that the parser complains about.
    fn offset(&self, error: &serde_json::Error) -> usize {
        let mut lines = self.text.split_inclusive('\n');
        let before = lines.by_ref().take(error.line().saturating_sub(1));
        let start: usize = before.map(str::len).sum();
        let mut offset = (start + error.column().saturating_sub(1)).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }

    /// The place of a byte of the decoded text in the file.
    fn place(&self, offset: usize) -> Place {
        let before = self.text.get(..offset).unwrap_or(&self.text);
        let line = before.rsplit('\n').next().unwrap_or_default();
        let read = match self.wide {
            true => before.encode_utf16().count() * 2,
            false => before.len(),
        };
        Place {
            file: Some(self.file.to_owned()),
            line: Some(memchr::memchr_iter(b'\n', before.as_bytes()).count() as u64 + 1),
            column: Some(line.chars().count() as u64 + 1),
            byte: Some((self.mark + read).min(self.bytes.len()) as u64),
        }
    }

    fn several(&self, offset: usize, what: &str) -> Error {
        Error::input(self.place(offset), format!("the file holds {what}"))
            .expected("one ninjs item, a JSON object")
            .hint("write each story to a file of its own")
    }

    /// What the parser says, in words that name the field.
    fn broken(&self, error: &serde_json::Error) -> Error {
        let offset = self.offset(error);
        let told = error.to_string();
        // The parser ends its message with a place of its own.
        let told = told.rsplit_once(" at line ").map_or(&*told, |told| told.0);
        // A fault of data is told behind the value, one of syntax behind its byte.
        let until = offset + usize::from(error.classify() == Category::Data);
        let field = place::field_at(&self.text, until, about(told));
        let within = match field.path.as_str() {
            "" => "the item".to_owned(),
            path => format!("`{path}`"),
        };
        match error.classify() {
            Category::Eof => Error::input(
                self.place(self.text.len()),
                format!("the JSON ends inside {within}"),
            )
            .expected("the rest of the item")
            .hint("the file was cut off on its way: fetch it again"),
            Category::Data => {
                let (message, expected) = match told.split_once(", expected ") {
                    Some((message, expected)) => (message, Some(plainly(expected))),
                    None => (told, None),
                };
                let message = format!("{within}: {}", plainly(message));
                let error = Error::input(self.place(field.value), message);
                match expected {
                    Some(expected) => error.expected(expected),
                    // Of what stands twice the parser says nothing more.
                    None => error.expected("each field once"),
                }
            }
            _ => Error::input(
                self.place(offset),
                format!("the JSON is broken in {within}: {told}"),
            )
            .expected("JSON as RFC 8259 has it")
            .hint("the file is damaged: fetch it again"),
        }
    }
}

/// The parser's words for kinds of values in those of JSON.
fn plainly(told: &str) -> String {
    told.replace("invalid type: ", "it holds ")
        .replace("a sequence", "a list")
        .replace("sequence", "a list")
        .replace("struct Text", "an object")
        .replace("struct Source", "an object")
        .replace("map", "an object")
}

/// What the parser's complaint is about.
fn about(told: &str) -> About {
    let starts = |heads: &[&str]| heads.iter().any(|head| told.starts_with(head));
    match () {
        () if starts(&["invalid type: sequence", "invalid type: map"]) => About::Opened,
        () if starts(&["duplicate field", REPEATED]) => About::Name,
        () => About::Value,
    }
}

fn not_utf8(bytes: &[u8], file: &str) -> Error {
    let byte = match std::str::from_utf8(bytes) {
        Err(error) => error.valid_up_to(),
        Ok(_) => 0,
    };
    let before = bytes.get(..byte).unwrap_or(bytes);
    let place = Place {
        file: Some(file.to_owned()),
        line: Some(memchr::memchr_iter(b'\n', before).count() as u64 + 1),
        column: None,
        byte: Some(byte as u64),
    };
    Error::input(place, "the JSON is not in UTF-8")
        .expected("UTF-8, as RFC 8259 demands of JSON that is exchanged")
        .hint("convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8")
}
