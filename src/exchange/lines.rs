//! Line by line through a text format, with the place of every byte.

use std::io::{self, BufRead, Read};

use crate::xml::Limits;
use crate::{Error, Place, Result};

/// The lines of a UTF-8 file, one at a time and no longer than the text limit.
pub(super) struct Lines<R> {
    input: R,
    name: String,
    limits: Limits,
    buffer: Vec<u8>,
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
            line: 0,
            start: 0,
            end: 0,
        }
    }

    /// Reads the next line; false at the end of the file.
    pub(super) fn advance(&mut self) -> Result<bool> {
        self.start = self.end;
        self.line += 1;
        self.buffer.clear();
        let most = self.limits.text as u64 + 1;
        let mut piece = (&mut self.input).take(most);
        let taken = loop {
            match piece.read_until(b'\n', &mut self.buffer) {
                Ok(taken) => break taken,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Error::io("read", &self.name, error)),
            }
        };
        self.end += taken as u64;
        if self.buffer.len() > self.limits.text {
            return Err(self
                .error(
                    0,
                    format!("the line is longer than {} bytes", self.limits.text),
                )
                .expected("a line end before that")
                .hint("look for a line end that is missing, or allow more with --max-segment"));
        }
        if self.end > self.limits.size {
            return Err(self
                .error(
                    0,
                    format!("the file is longer than {} bytes", self.limits.size),
                )
                .expected("a file within the size limit")
                .hint("split the file, or allow more with --max-size"));
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
        if let Err(error) = std::str::from_utf8(&self.buffer) {
            return Err(self
                .error(error.valid_up_to(), "this byte is no text in UTF-8")
                .expected("UTF-8 text")
                .hint("convert the file to UTF-8, for example with `iconv -t UTF-8`"));
        }
        Ok(taken > 0)
    }

    /// The line at hand, without its end.
    pub(super) fn text(&self) -> &str {
        // Checked when the line was read.
        std::str::from_utf8(&self.buffer).unwrap_or_default()
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
                Ok(true) => out.push(lines.text().to_owned()),
                Ok(false) => return (out, None),
                Err(Error::Input { place, message, .. }) => {
                    return (out, Some(format!("{place}: {message}")));
                }
                Err(other) => return (out, Some(other.to_string())),
            }
        }
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
