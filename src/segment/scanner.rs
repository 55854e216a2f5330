//! One pass over a paragraph.
//!
//! A table of 256 bytes picks the places where a segment could end; at each one
//! the scanner reads the whole run of stops (`?!`, `...`, `. . .`), the closing
//! quotes and brackets and the note marks (`[12]`) after it, and asks
//! `boundary` about the words on both sides. Scanning goes on behind
//! what was read and every look around is bounded, so the time is linear in the
//! length of the text whatever it holds; nothing is allocated.

use super::boundary::{self, Stop, char_at, char_before, skip_space, skip_space_back};
use super::list::Item;
use super::rules::Rules;
use crate::article;
use crate::text::Span;

/// Bytes that start something the scanner has to look at.
static CANDIDATE: [bool; 256] = {
    let mut table = [false; 256];
    let starts = b".!?()";
    let mut index = 0;
    while index < starts.len() {
        table[starts[index] as usize] = true;
        index += 1;
    }
    // First bytes of the stops outside ASCII: … ‼ (E2), 。 (E3), ！？ (EF), Arabic ؟ ۔ (D8, DB), । (E0).
    table[0xE2] = true;
    table[0xE3] = true;
    table[0xEF] = true;
    table[0xD8] = true;
    table[0xDB] = true;
    table[0xE0] = true;
    table
};

/// Up to how many bytes a bracket inside a sentence is kept whole. Longer ones
/// are taken for a bracket that somebody forgot to close.
const MAX_EMBEDDED: usize = 300;

/// The segments of one paragraph.
#[derive(Clone, Debug)]
pub(super) struct Spans<'t> {
    rules: &'t Rules,
    text: &'t str,
    /// Where the segment being read starts.
    start: usize,
    /// No boundary lies before this byte.
    at: usize,
    /// The list item that opens the segment.
    item: Option<Item>,
    /// Brackets before this byte are known not to close soon.
    unclosed: usize,
}

/// Where the scanner is between two segments: all it needs to go on from there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Position {
    /// Where the next segment starts; the end of the text when there is none.
    pub(super) start: usize,
    /// As [`Spans::unclosed`].
    pub(super) unclosed: usize,
}

/// What a candidate turned out to be.
enum Found {
    /// Nothing; go on here.
    Nothing(usize),
    /// The segment ends here.
    End(usize),
}

impl<'t> Spans<'t> {
    pub(super) fn new(rules: &'t Rules, text: &'t str) -> Self {
        let mut spans = Spans {
            rules,
            text,
            start: 0,
            at: 0,
            item: None,
            unclosed: 0,
        };
        spans.open(0);
        // A dateline stays with its lead.
        if let Some(dateline) = article::dateline(text) {
            spans.at = spans.at.max(dateline.end);
        }
        spans
    }

    /// Goes on in a paragraph whose segments before `position` are known. Some of the
    /// text before it is to be there: the words before a stop are looked at.
    pub(super) fn resume(rules: &'t Rules, text: &'t str, position: Position) -> Self {
        let mut spans = Spans {
            rules,
            text,
            start: 0,
            at: 0,
            item: None,
            unclosed: position.unclosed,
        };
        spans.open(position.start);
        spans
    }

    /// Where the next segment starts, to [`Spans::resume`] there.
    pub(super) fn position(&self) -> Position {
        Position {
            start: self.start,
            unclosed: self.unclosed,
        }
    }

    /// Starts a segment at the first byte from `at` on that is no white space. The
    /// number of a list item stays with the item's text.
    fn open(&mut self, at: usize) {
        self.start = skip_space(self.text, at);
        self.item = Item::opening(self.text, self.start);
        self.at = self.item.map_or(self.start, Item::text_start);
    }

    /// Looks at the candidate byte at `at`.
    fn look(&mut self, at: usize) -> Found {
        let Some(c) = char_at(self.text, at) else {
            return Found::Nothing(at + 1);
        };
        if let Some(item) = self.item
            && let Some(next) = item.next_start(self.text, at)
            && next > self.start
        {
            return Found::End(next);
        }
        let after = at + c.len_utf8();
        match c {
            '(' if at > self.start && at >= self.unclosed => {
                Found::Nothing(embedded_end(self.text, at).unwrap_or_else(|| {
                    self.unclosed = at + MAX_EMBEDDED;
                    after
                }))
            }
            '.' | '!' | '?' | '…' | '‼' | '⁇' | '⁈' | '⁉' | '؟' | '۔' | '।' => {
                self.stop(at)
            }
            '。' | '！' | '？' | '｡' => {
                Found::End(skip_closers(self.text, skip_wide_stops(self.text, after)).end)
            }
            _ => Found::Nothing(after),
        }
    }

    /// Reads the stop at `at` and what belongs to it, and decides.
    fn stop(&self, at: usize) -> Found {
        let (kind, run_end) = read_run(self.text, at);
        let closers = skip_closers(self.text, run_end);
        let end = skip_note_marks(self.text, closers.end);
        let next = skip_space(self.text, end);
        if next == self.text.len() {
            return Found::Nothing(next);
        }
        let stop = Stop {
            kind,
            at,
            run_end,
            end,
            after_quote: closers.quote,
            next,
        };
        if boundary::ends_segment(self.rules, self.text, self.start, &stop) {
            Found::End(end)
        } else {
            Found::Nothing(end)
        }
    }
}

impl Iterator for Spans<'_> {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        if self.start >= self.text.len() {
            return None;
        }
        let bytes = self.text.as_bytes();
        let end = loop {
            let rest = bytes.get(self.at..).unwrap_or_default();
            let Some(offset) = rest.iter().position(|byte| CANDIDATE[usize::from(*byte)]) else {
                break self.text.len();
            };
            match self.look(self.at + offset) {
                Found::Nothing(next) => self.at = next,
                Found::End(end) => break end,
            }
        };
        let span = Span::new(self.start, skip_space_back(self.text, end));
        self.open(end);
        Some(span)
    }
}

/// The run of stops at `at`: what it amounts to and where it ends.
fn read_run(text: &str, at: usize) -> (boundary::Kind, usize) {
    let (mut end, mut dots, mut ellipsis, mut strong) = (at, 0usize, false, false);
    while let Some(c) = char_at(text, end) {
        match c {
            '.' => dots += 1,
            '…' => ellipsis = true,
            '!' | '?' | '‼' | '⁇' | '⁈' | '⁉' | '؟' => strong = true,
            '۔' | '।' => {}
            // `. . .`: a space between two dots belongs to the run.
            ' ' | '\u{a0}' if dots > 0 => {
                let space = c.len_utf8();
                if text.as_bytes().get(end + space) != Some(&b'.')
                    || char_before(text, end) != Some('.')
                {
                    break;
                }
            }
            _ => break,
        }
        end += c.len_utf8();
    }
    let kind = if strong {
        boundary::Kind::Strong
    } else if ellipsis || dots > 1 {
        boundary::Kind::Ellipsis
    } else {
        boundary::Kind::Period
    };
    (kind, end)
}

/// What closes after a stop.
struct Closers {
    end: usize,
    /// Whether a quotation mark is among them.
    quote: bool,
}

/// Closing quotes and brackets after a stop, with the stops after them (`».`, `?”.`).
fn skip_closers(text: &str, from: usize) -> Closers {
    let mut closers = Closers {
        end: from,
        quote: false,
    };
    while let Some(c) = char_at(text, closers.end) {
        match c {
            '"' | '\'' | '”' | '’' | '»' | '›' | '」' | '』' => closers.quote = true,
            ')' | ']' | '}' | '）' | '】' => {}
            '.' | '!' | '?' | '…' if closers.end > from => {}
            _ => break,
        }
        closers.end += c.len_utf8();
    }
    closers
}

fn skip_wide_stops(text: &str, mut at: usize) -> usize {
    while let Some(c @ ('。' | '！' | '？' | '｡')) = char_at(text, at) {
        at += c.len_utf8();
    }
    at
}

/// Note marks after a stop: `[12]`, `[3][4]`, `²`.
fn skip_note_marks(text: &str, mut at: usize) -> usize {
    loop {
        match char_at(text, at) {
            Some(c @ ('¹' | '²' | '³' | '⁰' | '⁴'..='⁹')) => at += c.len_utf8(),
            Some('[') => {
                let digits = text.as_bytes().get(at + 1..).unwrap_or_default();
                let count = digits
                    .iter()
                    .take(4)
                    .take_while(|b| b.is_ascii_digit())
                    .count();
                if !(1..=3).contains(&count) || digits.get(count) != Some(&b']') {
                    return at;
                }
                at += count + 2;
            }
            _ => return at,
        }
    }
}

/// Where the bracket that opens at `open` is closed, if it is soon enough.
fn embedded_end(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0usize;
    let bytes = text.as_bytes().get(open..)?;
    for (offset, byte) in bytes.iter().take(MAX_EMBEDDED).enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => continue,
        }
        if depth == 0 {
            return Some(open + offset + 1);
        }
    }
    None
}
