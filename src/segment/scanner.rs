//! One pass over a paragraph.
//!
//! Eight bytes at a time it looks for places where a segment could end; at each one
//! the scanner reads the whole run of stops (`?!`, `...`, `. . .`), the closing
//! quotes and brackets and the note marks (`[12]`) after it, and asks
//! `boundary` about the words on both sides. Scanning goes on behind
//! what was read and every look around is bounded, so the time is linear in the
//! length of the text whatever it holds; nothing is allocated.

use super::boundary::{self, Stop};
use super::heading;
use super::list::Item;
use super::look::{char_at, char_before, skip_space, skip_space_back};
use super::rules::Rules;
use crate::article;
use crate::text::Span;

/// The first byte from `from` on that the scanner has to look at: a stop, a bracket, or
/// the first byte of a character from U+0600 on, of which some are stops. Eight bytes are
/// tested at a time.
#[inline]
fn candidate_from(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    while let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        if let Some(offset) = first_candidate(u64::from_le_bytes(*eight)) {
            return Some(at + offset);
        }
        at += 8;
    }
    let rest = bytes.get(at..)?;
    let mut eight = [0; 8];
    for (byte, of_rest) in eight.iter_mut().zip(rest) {
        *byte = *of_rest;
    }
    Some(at + first_candidate(u64::from_le_bytes(eight))?)
}

/// The first of eight bytes, the lowest first, that is a candidate.
#[inline]
fn first_candidate(bytes: u64) -> Option<usize> {
    const fn all(byte: u8) -> u64 {
        u64::from_le_bytes([byte; 8])
    }
    // Sets the highest bit of every byte that is zero; of bytes above such a one it may be
    // wrong, but the first one is asked for.
    let zero = |bytes: u64| bytes.wrapping_sub(all(1)) & !bytes;
    let is = |byte: u8| zero(bytes ^ all(byte));
    let bracket = zero((bytes & all(0xFE)) ^ all(b'('));
    // From 0xD8 on: 111….. or 11011….
    let wide = bytes & bytes << 1 & (bytes << 2 | bytes << 3 & bytes << 4);
    let marks = (is(b'.') | is(b'!') | is(b'?') | bracket | wide) & all(0x80);
    (marks != 0).then(|| marks.trailing_zeros() as usize / 8)
}

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
    /// Where the headline that opens the segment ends, when it runs into the text.
    heading: Option<usize>,
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
            heading: None,
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
            heading: None,
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
        (self.item, self.at) = (None, self.start);
        self.heading = heading::end(self.rules, self.text, self.start);
        let first = self.text.as_bytes().get(self.start);
        if first.is_none_or(|first| Item::is_ruled_out(*first)) {
            return;
        }
        if let Some(item) = Item::opening(self.text, self.start) {
            (self.item, self.at) = (Some(item), item.text_start());
        }
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
                Found::Nothing(match embedded_end(self.text, at) {
                    // A full stop right before the closing bracket may end the segment:
                    // `(so he said.) The`. It is looked at like any other.
                    Some(end) if ends_with_stop(self.text.get(at..end)) => end - 2,
                    Some(end) => end,
                    None => {
                        self.unclosed = at + MAX_EMBEDDED;
                        after
                    }
                })
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
        let stop = lone_stop(self.text, at).unwrap_or_else(|| read_stop(self.text, at));
        let end = stop.end;
        if stop.next == self.text.len() {
            return Found::Nothing(stop.next);
        }
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
            if let Some(end) = self.heading {
                break end;
            }
            let Some(at) = candidate_from(bytes, self.at) else {
                break self.text.len();
            };
            match self.look(at) {
                Found::Nothing(next) => self.at = next,
                Found::End(end) => break end,
            }
        };
        let span = Span::new(self.start, skip_space_back(self.text, end));
        self.open(end);
        Some(span)
    }
}

/// A stop with one space and an ASCII word behind it, as nearly all are.
#[inline]
fn lone_stop(text: &str, at: usize) -> Option<Stop> {
    let &[stop, b' ', next] = text.as_bytes().get(at..)?.first_chunk()? else {
        return None;
    };
    let kind = match stop {
        b'.' => boundary::Kind::Period,
        b'!' | b'?' => boundary::Kind::Strong,
        _ => return None,
    };
    next.is_ascii_alphanumeric().then_some(Stop {
        kind,
        at,
        run_end: at + 1,
        end: at + 1,
        after_quote: false,
        next: at + 2,
    })
}

/// The stop at `at` with all that belongs to it.
#[inline(never)]
fn read_stop(text: &str, at: usize) -> Stop {
    let (kind, run_end) = read_run(text, at);
    let closers = skip_closers(text, run_end);
    let end = skip_note_marks(text, closers.end);
    Stop {
        kind,
        at,
        run_end,
        end,
        after_quote: closers.quote,
        next: skip_space(text, end),
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

/// Whether a full stop stands before the bracket that closes; `(...)` is an omission.
fn ends_with_stop(bracket: Option<&str>) -> bool {
    bracket.is_some_and(|bracket| bracket.ends_with(".)") && !bracket.ends_with("..)"))
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_first_candidate_is_found(bytes in prop::collection::vec(prop_oneof![any::<u8>(), prop::sample::select(&b"a .!?()\x80\xc3\xd7\xd8\xe2"[..])], 0..40), from in 0..45usize) {
            let is_candidate = |byte: &u8| matches!(byte, b'.' | b'!' | b'?' | b'(' | b')' | 0xD8..);
            let expected = bytes.iter().skip(from).position(is_candidate).map(|offset| from + offset);
            prop_assert_eq!(candidate_from(&bytes, from), expected);
        }
    }
}
