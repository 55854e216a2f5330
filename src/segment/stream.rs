//! Segments of a text that is never whole in memory.
//!
//! Most paragraphs come whole and are cut as ever. One that is too long for that comes
//! in pieces, and its segments are those of the whole: whether a segment ends
//! somewhere depends on a bounded stretch of text behind that place, so a segment is
//! final once so much text behind it is there. Scanning then goes on from the start
//! of the first segment that is not.
//!
//! A segment is never cut, so one without an end is kept in memory as a whole; by the
//! rules of an SRX file, so is a paragraph.

use std::io::Read;

use super::scanner::{Position, Spans};
use super::{Engine, Rules, Segmenter};
use crate::Error;
use crate::article::{Role, plain};
use crate::text::Span;

/// How much text behind a segment can bear on where it ends, in bytes with every run
/// of white space counted as one: the scanner looks at eight words of at most 24
/// characters of four bytes with eight marks before each, at 300 bytes for a bracket that
/// closes, and at 600 for the second item of a list: together less than half of this.
const LOOK_AHEAD: usize = 4096;

/// How much text before a segment the scanner looks at: one word of 24 characters and
/// the one before it, in bytes with room to spare.
const LOOK_BEHIND: usize = 256;

/// One segment of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Streamed<'t> {
    /// Index of its paragraph.
    pub paragraph: usize,
    /// What its paragraph is.
    pub role: Role,
    /// Bytes of the whole text, without white space at the edges.
    pub span: Span,
    /// Its text.
    pub text: &'t str,
}

impl Segmenter {
    /// The segments of a plain text, one after the other as it is read: those that
    /// [`Segmenter::segment`] finds in the whole.
    ///
    /// # Errors
    /// What reading fails with, or what `each` returns.
    pub fn stream<R: Read, E: From<Error>>(
        &self,
        text: &mut plain::Stream<R>,
        mut each: impl FnMut(Streamed<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let presegmented = text.is_presegmented();
        let mut long = Pieces::default();
        while let Some(piece) = text.next_piece()? {
            let plain::Piece {
                paragraph, role, ..
            } = piece;
            let mut give = |start: usize, span: Span, text: &str| {
                each(Streamed {
                    paragraph,
                    role,
                    span: span.shifted(start),
                    text: span.of(text),
                })
            };
            if piece.opens && piece.closes {
                self.cut(presegmented, piece.text, |span| {
                    give(piece.start, span, piece.text)
                })?;
                continue;
            }
            long.push(&piece);
            match &self.engine {
                Engine::Scanner(rules) if !presegmented => {
                    long.settle(rules, piece.closes, give)?
                }
                // A line that is a segment ends where it ends, and rules of an SRX file
                // may look anywhere.
                _ if piece.closes => {
                    self.cut(presegmented, &long.text, |span| {
                        give(long.start, span, &long.text)
                    })?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The segments of a paragraph that is there as a whole.
    fn cut<E>(
        &self,
        presegmented: bool,
        text: &str,
        mut give: impl FnMut(Span) -> Result<(), E>,
    ) -> Result<(), E> {
        if presegmented {
            return give(Span::new(0, text.len()).trimmed(text));
        }
        self.spans(text).try_for_each(give)
    }
}

/// A paragraph that comes in pieces.
#[derive(Debug, Default)]
struct Pieces {
    /// The text from some way before the first segment that is not final.
    text: String,
    /// Where that starts in the whole text.
    start: usize,
    /// Where the first segment that is not final starts; none at the paragraph's head.
    position: Option<Position>,
    /// Bytes of the text when no segment in it was final: it is looked at again when it
    /// is twice as long, so that the time stays linear.
    tried: usize,
}

impl Pieces {
    fn push(&mut self, piece: &plain::Piece<'_>) {
        if piece.opens {
            *self = Pieces {
                start: piece.start,
                text: std::mem::take(&mut self.text),
                ..Pieces::default()
            };
            self.text.clear();
        }
        self.text.push_str(piece.text);
    }

    /// Gives the segments that are final: all of them where the paragraph ends.
    fn settle<E>(
        &mut self,
        rules: &Rules,
        closes: bool,
        mut give: impl FnMut(usize, Span, &str) -> Result<(), E>,
    ) -> Result<(), E> {
        if !closes && self.text.len() < 2 * self.tried {
            return Ok(());
        }
        self.tried = self.text.len();
        let last = match closes {
            true => self.text.len(),
            false => match final_up_to(&self.text) {
                Some(last) => last,
                None => return Ok(()),
            },
        };
        let mut spans = match self.position {
            Some(position) => Spans::resume(rules, &self.text, position),
            None => Spans::new(rules, &self.text),
        };
        while let Some(span) = spans.next() {
            let position = spans.position();
            if position.start > last {
                break;
            }
            give(self.start, span, &self.text)?;
            self.position = Some(position);
            self.tried = 0;
        }
        self.drop_final();
        Ok(())
    }

    /// Forgets the text that nothing looks at any more.
    fn drop_final(&mut self) {
        let Some(position) = &mut self.position else {
            return;
        };
        let behind = position.start.saturating_sub(LOOK_BEHIND);
        let used = self.text.floor_char_boundary(behind);
        self.text.drain(..used);
        self.start += used;
        position.start -= used;
        position.unclosed = position.unclosed.saturating_sub(used);
    }
}

/// The last place in a text behind which there is [`LOOK_AHEAD`]; none if it is shorter.
fn final_up_to(text: &str) -> Option<usize> {
    let (mut seen, mut in_space) = (0, false);
    for (at, c) in text.char_indices().rev() {
        let space = c.is_whitespace();
        seen += match (space, in_space) {
            (true, true) => 0,
            (true, false) => 1,
            (false, _) => c.len_utf8(),
        };
        in_space = space;
        if seen >= LOOK_AHEAD {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::Lang;
    use crate::text::decode::TextReader;

    /// The segments of one paragraph that comes in pieces of about `size` bytes.
    fn in_pieces(segmenter: &Segmenter, text: &str, size: usize) -> Vec<Span> {
        let Engine::Scanner(rules) = &segmenter.engine else {
            panic!("only the scanner goes on in the middle")
        };
        let mut pieces = Pieces::default();
        let mut found = Vec::new();
        let mut start = 0;
        while start < text.len() || text.is_empty() {
            let end = text.ceil_char_boundary((start + size).min(text.len()));
            let piece = plain::Piece {
                paragraph: 0,
                role: Role::Body,
                start: start + 7,
                text: &text[start..end],
                opens: start == 0,
                closes: end == text.len(),
            };
            pieces.push(&piece);
            let give = |start: usize, span: Span, piece: &str| -> Result<(), Error> {
                let whole = Span::new(span.start + start - 7, span.end + start - 7);
                assert_eq!(span.of(piece), whole.of(text));
                found.push(whole);
                Ok(())
            };
            pieces.settle(rules, piece.closes, give).unwrap();
            if end == text.len() {
                break;
            }
            start = end;
        }
        found
    }

    /// Enough of `unit` that segments become final on the way.
    fn long(unit: &str) -> String {
        unit.repeat(3 * LOOK_AHEAD / unit.len() + 1)
    }

    #[test]
    fn long_paragraphs_of_one_kind() {
        for unit in [
            "Lima, 3 may.- Murió en EE.UU. el lunes. Nadie lo esperaba. ",
            "1. Abrir la puerta 2. Cerrar 3. Salir 4. Volver. ",
            "“¿Se acabó?” La ministra Ana de la Cruz preguntó. ",
            "(sin cerrar. Otra ( vez. ",
            "palabra ",
            "Uno.       \u{a0}    Dos.   ",
            "dijo.Luego se fue.Otra vez. ",
            "これは文です。「本当？」それも文です！",
            ". . . ",
            "…",
            "Sr. ",
            "[1][2]. A ",
        ] {
            let text = long(unit);
            for lang in [Lang::es(), Lang::en(), "ja".parse().unwrap()] {
                let segmenter = Segmenter::for_lang(&lang);
                let expected: Vec<Span> = segmenter.spans(&text).collect();
                for size in [97, 1000, 5000] {
                    let given = in_pieces(&segmenter, &text, size);
                    assert_eq!(given, expected, "{unit:?} {lang} {size}");
                }
            }
        }
    }

    #[test]
    fn a_stream_has_the_segments_of_the_whole() {
        let line = "Murió en EE.UU. el lunes. Nadie lo esperaba. ".repeat(5000);
        let text = format!("Titular\n{line}\nrjm/ecp\n");
        let segmenter = Segmenter::for_lang(&Lang::es());
        let article = plain::read(text.clone());
        for presegmented in [false, true] {
            let reader = TextReader::new(text.as_bytes(), "-", None).unwrap();
            let (mut stream, article) = if presegmented {
                let article = crate::article::presegmented(text.clone());
                (plain::Stream::presegmented(reader), article)
            } else {
                (plain::Stream::new(reader), article.clone())
            };
            let mut given = Vec::new();
            segmenter
                .stream(&mut stream, |segment| {
                    assert_eq!(segment.text, segment.span.of(&text));
                    given.push((segment.paragraph, segment.span));
                    Ok::<(), Error>(())
                })
                .unwrap();
            let expected: Vec<(usize, Span)> = segmenter
                .segment(&article)
                .iter()
                .map(|segment| (segment.paragraph, segment.span))
                .collect();
            assert_eq!(given, expected);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]
        #[test]
        fn pieces_have_the_segments_of_the_whole(
            words in prop::collection::vec(prop::sample::select(vec![
                "Lima,", "3", "may.-", "EE.", "UU.", "Sr.", "Paz", "art.", "a.", "m.", "p.m.", "1.", "2)", "2.", "•", "(EFE)",
                "—", "“¿Qué?”", "preguntó", "dijo", "El", "fin.", "...", "…", ".", "?", "¡No!", "[12]", "(sí.)", "(", ")", "J.",
                "ministra de la", "asked", "\n", "\u{2028}", "\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t", "dijo.Luego", "。", "palabra", "se", "fue",
            ]), 1..60),
            times in 20usize..200,
            size in 50usize..6000,
            joined in any::<bool>(),
        ) {
            let unit = if joined { words.concat() } else { words.join(" ") };
            let text = unit.repeat(times);
            for lang in [Lang::es(), Lang::en()] {
                let segmenter = Segmenter::for_lang(&lang);
                let expected: Vec<Span> = segmenter.spans(&text).collect();
                prop_assert_eq!(in_pieces(&segmenter, &text, size), expected);
            }
        }
    }
}
