//! Finds the lines of a text that may not have been read to its end.

use crate::text::Span;

/// A line that is not blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Without white space at its edges.
    pub(super) span: Span,
    /// Whether a blank line or a page break stands before it.
    pub(super) gap: bool,
    /// Columns of white space before it; a tab counts as one.
    pub(super) indent: usize,
    /// Whether a tab is among them.
    pub(super) tab: bool,
}

/// Where a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LineEnd {
    /// Behind its last character.
    pub(super) end: usize,
    /// Where the next line starts.
    pub(super) next: usize,
    /// Whether a page or a paragraph ends with it, as with a blank line.
    pub(super) gap: bool,
}

/// Hands out the lines of a growing text, one after the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    /// Where the line starts that is read next.
    at: usize,
    /// No line end lies between there and here.
    searched: usize,
    gap: bool,
}

impl Lines {
    /// The next line that is not blank; `None` when it does not end in `text` and
    /// `complete` does not say that the text does.
    pub(super) fn next(&mut self, text: &str, complete: bool) -> Option<Line> {
        loop {
            if self.at == text.len() {
                return None;
            }
            let end = self.line_end(text, complete)?;
            let line = self.line(text, end.end);
            self.skip(end.next);
            if line.span.is_empty() {
                self.gap = true;
            } else {
                self.gap = end.gap;
                return Some(line);
            }
        }
    }

    /// The line that is read next, as far as it is there. [`Lines::finish`] goes on to
    /// its end.
    pub(super) fn unfinished(&self, text: &str) -> Line {
        self.line(text, text.len())
    }

    /// The end of the unfinished line, once it is there.
    pub(super) fn finish(&mut self, text: &str, complete: bool) -> Option<LineEnd> {
        let end = self.line_end(text, complete)?;
        self.skip(end.next);
        self.gap = end.gap;
        Some(end)
    }

    /// First byte that is still to be looked at; those before it belong to lines that
    /// were handed out or to the unfinished one.
    pub(super) fn position(&self) -> usize {
        self.at
    }

    /// The text lost its first `bytes`, which lie before the line that is read next.
    pub(super) fn shift(&mut self, bytes: usize) {
        self.at = self.at.saturating_sub(bytes);
        self.searched = self.searched.saturating_sub(bytes);
    }

    fn skip(&mut self, next: usize) {
        (self.at, self.searched) = (next, next);
    }

    fn line_end(&mut self, text: &str, complete: bool) -> Option<LineEnd> {
        match line_end(text, self.searched, complete) {
            Ok(end) => Some(end),
            Err(end) if complete => {
                let (next, gap) = (end, false);
                Some(LineEnd { end, next, gap })
            }
            Err(searched) => {
                self.searched = searched;
                None
            }
        }
    }

    fn line(&self, text: &str, end: usize) -> Line {
        let span = Span::new(self.at, end).trimmed(text);
        let before = text.get(self.at..span.start).unwrap_or_default();
        Line {
            span,
            gap: self.gap,
            indent: before.chars().count(),
            tab: before.contains('\t'),
        }
    }
}

/// Whether a line ends here, in the way of any system.
pub fn is_line_end(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Bytes that start a line end: `\n`, vertical tab, form feed, `\r`, and the first
/// ones of U+0085 and of U+2028 and U+2029.
static MAY_END: [bool; 256] = {
    let mut table = [false; 256];
    let starts = b"\n\x0b\x0c\r\xC2\xE2";
    let mut index = 0;
    while index < starts.len() {
        table[starts[index] as usize] = true;
        index += 1;
    }
    table
};

/// The first line end from `from` on, or up to where there is none. The teletype's
/// `\r\r\n` is one line end, as `\r\n` is; what a carriage return at the end of the
/// text belongs to shows only when more of it is there.
fn line_end(text: &str, from: usize, complete: bool) -> Result<LineEnd, usize> {
    let bytes = text.as_bytes();
    let mut at = from;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let Some(offset) = rest.iter().position(|byte| MAY_END[usize::from(*byte)]) else {
            return Err(text.len());
        };
        at += offset;
        let (length, gap) = match bytes.get(at..).unwrap_or_default() {
            [b'\r', b'\n', ..] => (2, false),
            [b'\r', b'\r', b'\n', ..] => (3, false),
            [b'\r'] | [b'\r', b'\r'] if !complete => return Err(at),
            [b'\n' | b'\r' | 0x0b, ..] => (1, false),
            [0x0c, ..] => (1, true),
            [0xC2, 0x85, ..] => (2, false),
            [0xE2, 0x80, 0xA8, ..] => (3, false),
            [0xE2, 0x80, 0xA9, ..] => (3, true),
            _ => {
                at += 1;
                continue;
            }
        };
        return Ok(LineEnd {
            end: at,
            next: at + length,
            gap,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(&str, bool, usize)> {
        let mut lines = Lines::default();
        std::iter::from_fn(|| lines.next(text, true))
            .map(|line| (line.span.of(text), line.gap, line.indent))
            .collect()
    }

    #[test]
    fn lines_with_their_gaps_and_indents() {
        assert_eq!(
            read("a\r\n  b \r\r\n\n\tc\u{c}d\r\re\u{2028}f — g"),
            [
                ("a", false, 0),
                ("b", false, 2),
                ("c", true, 1),
                ("d", true, 0),
                ("e", true, 0),
                ("f — g", false, 0)
            ]
        );
    }

    #[test]
    fn a_line_end_may_come_in_two_pieces() {
        let mut lines = Lines::default();
        assert_eq!(lines.next("a\r", false), None);
        assert_eq!(lines.next("a\r\nb", false).unwrap().span, Span::new(0, 1));
        assert_eq!(lines.next("a\r\nb", false), None);
        let last = lines.next("a\r\nb", true).unwrap();
        assert_eq!((last.span, last.gap), (Span::new(3, 4), false));
        assert_eq!(lines.next("a\r\nb", true), None);
    }
}
