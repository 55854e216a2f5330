//! What a terminal may be shown: no character of a file reaches it that could move its
//! cursor, change its settings or turn a line around.
//!
//! Texts from files are written as [`Escaped`] where they stand between styles of our
//! own. [`Guard`] lies under everything that goes to a terminal, files of other formats
//! too, and writes out what is left: of escape sequences it lets only those through that
//! our styles are made of, and none where a command has no styles.

use std::fmt;
use std::io::{self, Write};

/// Text from a file as a terminal may show it: control characters and direction
/// marks, which could move the cursor or turn a line around, are written out. A tab
/// does no harm.
pub(crate) struct Escaped<'a>(pub(crate) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut plain = 0;
        for (at, character) in self.0.char_indices() {
            if is_harmful(character) {
                f.write_str(&self.0[plain..at])?;
                write!(f, "{}", character.escape_unicode())?;
                plain = at + character.len_utf8();
            }
        }
        f.write_str(&self.0[plain..])
    }
}

/// Whether a terminal does something else with a character than show it: control
/// characters but the tab, and what sets the direction of text (Unicode Standard
/// Annex 9, section 2).
pub(crate) fn is_harmful(character: char) -> bool {
    (character.is_control() && character != '\t')
        || matches!(
            character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

/// What is written to a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// Text with our own styles in it.
    Styled,
    /// Text as it stands in a file.
    Plain,
    /// JSON, in which a character is written out in JSON's own way.
    Json,
}

/// The escape sequences that the styles of [`output`](super::output) are made of.
const STYLES: [&str; 6] = [
    "\u{1b}[0m",
    "\u{1b}[1m",
    "\u{1b}[2m",
    "\u{1b}[31m",
    "\u{1b}[32m",
    "\u{1b}[33m",
];

/// Writes to a terminal only what does no harm there.
pub(crate) struct Guard<W: Write> {
    out: W,
    content: Content,
    /// The start of a character, line end or style that a write ended in.
    waiting: Vec<u8>,
}

impl<W: Write> Guard<W> {
    pub(crate) fn new(out: W, content: Content) -> Self {
        Guard {
            out,
            content,
            waiting: Vec::new(),
        }
    }

    /// Writes `bytes` and returns how many of them were written: not those at the end
    /// that wait for what comes behind them, unless nothing comes.
    fn pass(&mut self, bytes: &[u8], last: bool) -> io::Result<usize> {
        let mut done = 0;
        for chunk in bytes.utf8_chunks() {
            let (text, wrong) = (chunk.valid(), chunk.invalid());
            let ends = done + text.len() + wrong.len() == bytes.len();
            let used = self.pass_text(text, last || !wrong.is_empty())?;
            done += used;
            let is_cut = std::str::from_utf8(wrong).is_err_and(|e| e.error_len().is_none());
            if used < text.len() || (ends && is_cut && !last) {
                break;
            }
            for byte in wrong {
                write!(self.out, "\\x{byte:02x}")?;
            }
            done += wrong.len();
        }
        Ok(done)
    }

    fn pass_text(&mut self, text: &str, last: bool) -> io::Result<usize> {
        let mut rest = text;
        let harmful = |&(_, character): &(usize, char)| character != '\n' && is_harmful(character);
        while let Some((at, character)) = rest.char_indices().find(harmful) {
            self.out.write_all(&rest.as_bytes()[..at])?;
            rest = &rest[at..];
            let mut taken = character.len_utf8();
            match self.allowed(rest) {
                Some(length) => {
                    self.out.write_all(&rest.as_bytes()[..length])?;
                    taken = length;
                }
                None if !last && self.may_go_on(rest) => return Ok(text.len() - rest.len()),
                None if self.content == Content::Json => {
                    write!(self.out, "\\u{:04x}", u32::from(character))?;
                }
                None => write!(self.out, "{}", character.escape_unicode())?,
            }
            rest = &rest[taken..];
        }
        self.out.write_all(rest.as_bytes())?;
        Ok(text.len())
    }

    /// The length of what may stand at the start of `rest` although it begins with a
    /// control character.
    fn allowed(&self, rest: &str) -> Option<usize> {
        let styled = self.content == Content::Styled;
        let mut styles = STYLES.iter().filter(|_| styled);
        let style = styles.find(|style| rest.starts_with(**style));
        style
            .map(|style| style.len())
            .or_else(|| rest.starts_with("\r\n").then_some(2))
    }

    /// Whether `rest` may be the start of what is allowed.
    fn may_go_on(&self, rest: &str) -> bool {
        let styled = self.content == Content::Styled;
        rest == "\r" || styled && STYLES.iter().any(|style| style.starts_with(rest))
    }
}

impl<W: Write> Write for Guard<W> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        let mut bytes = std::mem::take(&mut self.waiting);
        bytes.extend_from_slice(buffer);
        let done = self.pass(&bytes, false)?;
        bytes.drain(..done);
        self.waiting = bytes;
        Ok(buffer.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let bytes = std::mem::take(&mut self.waiting);
        self.pass(&bytes, true)?;
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_terminal_sees_no_escape_from_a_file() {
        let shown = Escaped("a\u{1b}[31mb\u{202e}c\tñ\n\u{61c}").to_string();
        assert_eq!(shown, "a\\u{1b}[31mb\\u{202e}c\tñ\\u{a}\\u{61c}");
    }

    /// What a terminal is given of `bytes`, which come in pieces of `step`.
    fn guarded(bytes: &[u8], step: usize, content: Content) -> String {
        let mut out = Vec::new();
        let mut guard = Guard::new(&mut out, content);
        for piece in bytes.chunks(step) {
            guard.write_all(piece).unwrap();
        }
        guard.flush().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn only_our_own_styles_pass_and_only_where_there_are_some() {
        let (styled, plain, json) = (Content::Styled, Content::Plain, Content::Json);
        for (text, content, expected) in [
            ("\u{1b}[2m5\u{1b}[0m ñ\n", styled, "\u{1b}[2m5\u{1b}[0m ñ\n"),
            ("\u{1b}[2m5\u{1b}[0m", plain, "\\u{1b}[2m5\\u{1b}[0m"),
            (
                "\u{1b}[2J\u{1b}]0;x\u{7}",
                styled,
                "\\u{1b}[2J\\u{1b}]0;x\\u{7}",
            ),
            ("\u{1b}", styled, "\\u{1b}"),
            ("a\r\nb\rc\td\r", plain, "a\r\nb\\u{d}c\td\\u{d}"),
            ("\"\u{202e}\u{9b}\"", json, "\"\\u202e\\u009b\""),
        ] {
            for step in [1, 2, 3, 100] {
                assert_eq!(
                    guarded(text.as_bytes(), step, content),
                    expected,
                    "{text:?}"
                );
            }
        }
        assert_eq!(
            guarded(b"a\xC3\xFF\xE2\x80", 1, plain),
            "a\\xc3\\xff\\xe2\\x80"
        );
    }

    proptest! {
        #[test]
        fn pieces_make_no_difference_and_nothing_harmful_passes(
            text in "[a\u{1b}\\[0-3m\r\n\tñ\u{202e}\u{9b}\u{7f}🙂]{0,40}",
            step in 1usize..8,
        ) {
            for content in [Content::Styled, Content::Plain, Content::Json] {
                let whole = guarded(text.as_bytes(), usize::MAX, content);
                prop_assert_eq!(guarded(text.as_bytes(), step, content), whole.as_str());
                let mut rest = whole.replace("\r\n", "\n");
                if content == Content::Styled {
                    for style in STYLES {
                        rest = rest.replace(style, "");
                    }
                }
                prop_assert!(!rest.chars().any(|c| c != '\n' && is_harmful(c)), "{:?}", rest);
            }
        }
    }
}
