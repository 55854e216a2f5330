//! Byte ranges into UTF-8 text.

use std::ops::Range;

use serde::Serialize;

/// A half-open range of bytes, `start..end`, into a text that the context names.
/// Both ends lie on character boundaries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The span `start..end`.
    pub fn new(start: usize, end: usize) -> Self {
        debug_assert!(start <= end);
        Span { start, end }
    }

    /// Length in bytes.
    pub fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The text it covers.
    pub fn of(self, text: &str) -> &str {
        &text[self.start..self.end]
    }

    /// The same span seen from a text in which this one's text starts at `offset`.
    #[must_use]
    pub fn shifted(self, offset: usize) -> Self {
        Span::new(self.start + offset, self.end + offset)
    }

    /// The span as a range, for indexing.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// This span without white space at its edges.
    #[must_use]
    pub fn trimmed(self, text: &str) -> Self {
        let inner = self.of(text);
        let start = self.start + (inner.len() - inner.trim_start().len());
        let end = start + inner.trim().len();
        Span::new(start, end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trimming_moves_both_ends_and_survives_blank_text() {
        let text = "ab  c d \u{a0} ";
        assert_eq!(Span::new(2, text.len()).trimmed(text).of(text), "c d");
        assert!(Span::new(2, 4).trimmed(text).is_empty());
    }
}
