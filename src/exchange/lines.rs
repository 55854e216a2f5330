//! Line by line through a text format, with the place of every byte.

use std::io::{self, BufRead};

use crate::xml::Limits;
use crate::{Error, Place, Result};

/// The lines of a file, one at a time and no longer than the text limit.
pub(super) struct Lines<R> {
    input: R,
    name: String,
    limits: Limits,
    buffer: Vec<u8>,
    /// The line at hand is longer than the limit; its rest was passed over.
    is_cut: bool,
    /// Number of the line at hand, from 1.
    line: u64,
    /// Byte at which the line at hand starts, and the one after it.
    start: u64,
    end: u64,
}

impl<R: BufRead> Lines<R> {
    pub(super) fn new(input: R, name: &str, limits: &Limits) -> Self {
        Lines {
            input,
            name: name.to_owned(),
            limits: *limits,
            buffer: Vec::new(),
            is_cut: false,
            line: 0,
            start: 0,
            end: 0,
        }
    }

    /// Reads the next line; false at the end of the file.
    ///
    /// # Errors
    /// When the file cannot be read or is larger than the limit. What is wrong with the
    /// line itself, [`Lines::text`] says.
    pub(super) fn advance(&mut self) -> Result<bool> {
        self.start = self.end;
        self.line += 1;
        self.buffer.clear();
        self.is_cut = false;
        loop {
            let bytes = match self.input.fill_buf() {
                Ok(bytes) => bytes,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(Error::io("read", &self.name, error)),
            };
            let end = memchr::memchr(b'\n', bytes).map(|at| at + 1);
            let taken = end.unwrap_or(bytes.len());
            let room = (self.limits.text + 1).saturating_sub(self.buffer.len());
            self.buffer.extend_from_slice(&bytes[..taken.min(room)]);
            self.is_cut |= taken > room;
            self.input.consume(taken);
            self.end += taken as u64;
            if self.end > self.limits.size {
                return Err(self.too_big());
            }
            if end.is_some() || taken == 0 {
                break;
            }
        }
        if self.line == 1 && self.buffer.starts_with(b"\xEF\xBB\xBF") {
            self.buffer.drain(..3);
            self.start = 3;
        }
        if self.buffer.last() == Some(&b'\n') {
            self.buffer.pop();
            if self.buffer.last() == Some(&b'\r') {
                self.buffer.pop();
            }
        }
        self.is_cut |= self.buffer.len() > self.limits.text;
        Ok(self.end > self.start)
    }

    fn too_big(&self) -> Error {
        self.error(
            0,
            format!("the file is longer than {} bytes", self.limits.size),
        )
        .expected("a file within the size limit")
        .hint("split the file, or allow more with --max-size")
    }

    /// The line at hand, without its end, as UTF-8.
    ///
    /// # Errors
    /// When it is no UTF-8, or longer than the limit.
    pub(super) fn text(&self) -> Result<&str> {
        std::str::from_utf8(self.bytes()?).map_err(|error| {
            self.error(error.valid_up_to(), "this byte is no text in UTF-8")
                .expected("UTF-8 text")
                .hint("convert the file to UTF-8, for example with `iconv -t UTF-8`")
        })
    }

    /// The bytes of the line at hand, without its end.
    ///
    /// # Errors
    /// When it is longer than the limit.
    pub(super) fn bytes(&self) -> Result<&[u8]> {
        if self.is_cut {
            let limit = self.limits.text;
            return Err(self
                .error(0, format!("the line is longer than {limit} bytes"))
                .expected("a line end before that")
                .hint("look for a line end that is missing, or allow more with --max-segment"));
        }
        Ok(&self.buffer)
    }

    /// Whether this is the first line.
    pub(super) fn is_first(&self) -> bool {
        self.line == 1
    }

    /// An error at byte `at` of the line.
    pub(super) fn error(&self, at: usize, message: impl Into<String>) -> Error {
        let before = self.buffer.get(..at).unwrap_or(&self.buffer);
        let place = Place {
            file: Some(self.name.clone()),
            line: Some(self.line),
            column: Some(String::from_utf8_lossy(before).chars().count() as u64 + 1),
            byte: Some(self.start + before.len() as u64),
        };
        Error::input(place, message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &[u8], limits: Limits) -> (Vec<String>, Option<String>) {
        let mut lines = Lines::new(bytes, "f", &limits);
        let mut out = Vec::new();
        loop {
            match lines.advance() {
                Ok(true) => match lines.text() {
                    Ok(text) => out.push(text.to_owned()),
                    Err(error) => return (out, Some(error.one_line())),
                },
                Ok(false) => return (out, None),
                Err(error) => return (out, Some(error.one_line())),
            }
        }
    }

    #[test]
    fn a_line_that_is_too_long_is_passed_over() {
        let limits = Limits {
            text: 6,
            ..Limits::default()
        };
        let mut lines = Lines::new(&b"12345678\nab\n"[..], "f", &limits);
        assert!(lines.advance().unwrap() && lines.text().is_err());
        assert!(lines.advance().unwrap());
        assert_eq!(lines.text().unwrap(), "ab");
        assert!(!lines.advance().unwrap());
    }

    #[test]
    fn lines_come_without_their_ends_and_errors_with_their_place() {
        let limits = Limits {
            text: 6,
            size: 20,
            ..Limits::default()
        };
        for (bytes, expected, error) in [
            (&b""[..], vec![], None),
            (b"a\nb\r\n\nc", vec!["a", "b", "", "c"], None),
            (b"\xEF\xBB\xBFa\n", vec!["a"], None),
            (
                b"\xEF\xBB\xBFa\n\xC3\xA9\xFF",
                vec!["a"],
                Some("f:2:2 (byte 7): this byte"),
            ),
            (
                b"1234567\n",
                vec![],
                Some("f:1:1 (byte 0): the line is longer than 6"),
            ),
            (
                b"12345\n12345\n12345\n12345\n",
                vec!["12345"; 3],
                Some("f:4:1 (byte 18): the file"),
            ),
        ] {
            let (found, message) = lines(bytes, limits);
            assert_eq!(found, expected);
            match (message, error) {
                (Some(message), Some(error)) => assert!(message.starts_with(error), "{message}"),
                (message, error) => assert_eq!(message.as_deref(), error),
            }
        }
    }
}
