//! Reads the paragraphs of a plain text that is never whole in memory.

use std::collections::VecDeque;
use std::io::Read;

use super::lines::{Line, Lines};
use super::roles::{Ahead, Roles};
use super::wrap::{Grouping, Layout, Opening};
use super::{HEAD, is_long};
use crate::Result;
use crate::article::Role;
use crate::text::Span;
use crate::text::decode::TextReader;

/// How much of a paragraph is kept back until its end is there, in bytes; of a longer
/// one pieces are handed out. No paragraph that somebody wrote is so long.
const MAX_WHOLE: usize = 64 << 10;

/// A paragraph, or a piece of a very long one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'t> {
    /// Index of the paragraph.
    pub paragraph: usize,
    /// What the paragraph is.
    pub role: Role,
    /// Where the piece starts in the whole text, in bytes.
    pub start: usize,
    /// Its text. The pieces of a paragraph follow each other without a gap; the last
    /// ones may hold white space behind the paragraph's text.
    pub text: &'t str,
    /// Whether the paragraph starts with it.
    pub opens: bool,
    /// Whether the paragraph ends with it; the last piece may be empty.
    pub closes: bool,
}

/// The paragraphs of a plain text, read as it comes.
///
/// They are the paragraphs of [`super::read`], in memory that does not grow with the
/// text: some hundred KiB. Only white space without end is kept as a whole.
pub struct Stream<R> {
    reader: TextReader<R>,
    /// The part of the text that is in memory, and where it starts in the whole.
    window: String,
    start: usize,
    ended: bool,
    assembly: Option<Assembly>,
    presegmented: bool,
    head: usize,
    max_whole: usize,
}

impl<R: Read> Stream<R> {
    /// The paragraphs of a story.
    pub fn new(reader: TextReader<R>) -> Self {
        Stream {
            reader,
            window: String::new(),
            start: 0,
            ended: false,
            assembly: None,
            presegmented: false,
            head: HEAD,
            max_whole: MAX_WHOLE,
        }
    }

    /// The lines of a text that has one segment a line.
    pub fn presegmented(reader: TextReader<R>) -> Self {
        Stream {
            presegmented: true,
            ..Stream::new(reader)
        }
    }

    /// Whether every paragraph is one segment.
    pub fn is_presegmented(&self) -> bool {
        self.presegmented
    }

    /// The first 64 KiB of the text or all of it, before any paragraph was taken.
    ///
    /// # Errors
    /// As [`TextReader::read_into`].
    pub fn head(&mut self) -> Result<&str> {
        self.begin()?;
        let end = self.window.floor_char_boundary(self.head);
        Ok(self.window.get(..end).unwrap_or(&self.window))
    }

    /// The next paragraph, or the next piece of a long one; `None` at the end.
    ///
    /// # Errors
    /// As [`TextReader::read_into`].
    pub fn next_piece(&mut self) -> Result<Option<Piece<'_>>> {
        self.begin()?;
        let ready = loop {
            let Some(assembly) = &mut self.assembly else {
                return Ok(None);
            };
            if let Some(ready) = assembly.step(&self.window, self.ended) {
                break ready;
            }
            if self.ended {
                return Ok(None);
            }
            let used = assembly.used();
            assembly.shift(used);
            self.window.drain(..used);
            self.start += used;
            self.ended = !self.reader.read_into(&mut self.window)?;
        };
        Ok(Some(Piece {
            paragraph: ready.paragraph,
            role: ready.role,
            start: self.start + ready.span.start,
            text: ready.span.of(&self.window),
            opens: ready.opens,
            closes: ready.closes,
        }))
    }

    /// Reads the head and tells the layout.
    fn begin(&mut self) -> Result<()> {
        if self.assembly.is_some() {
            return Ok(());
        }
        while self.window.len() <= self.head && !self.ended {
            self.ended = !self.reader.read_into(&mut self.window)?;
        }
        let layout = if self.presegmented {
            Layout::Lines
        } else {
            Layout::of_text(&self.window, self.head)
        };
        self.assembly = Some(Assembly {
            lines: Lines::default(),
            grouping: Grouping::new(layout),
            roles: (!self.presegmented).then(Roles::default),
            pending: VecDeque::new(),
            in_line: false,
            over: false,
            count: 0,
            tried: 0,
            max_whole: self.max_whole,
        });
        Ok(())
    }
}

/// A paragraph that was not handed out to its end. Its bytes are the window's.
#[derive(Clone, Copy, Debug)]
struct Pending {
    /// What of it was not handed out.
    span: Span,
    /// Whether nothing was.
    whole: bool,
    /// Whether its end is known.
    closed: bool,
    role: Option<Role>,
}

/// A piece that can be handed out.
struct Ready {
    paragraph: usize,
    role: Role,
    span: Span,
    opens: bool,
    closes: bool,
}

/// Puts paragraphs together from what is in the window.
struct Assembly {
    lines: Lines,
    grouping: Grouping,
    /// None for presegmented text.
    roles: Option<Roles>,
    pending: VecDeque<Pending>,
    /// Whether the last one's last line goes on behind the window.
    in_line: bool,
    /// Whether all lines were read.
    over: bool,
    /// Paragraphs handed out.
    count: usize,
    /// Bytes of the next line when it was looked at whether it is long; that is done
    /// again when there are twice as many.
    tried: usize,
    max_whole: usize,
}

impl Assembly {
    /// The next piece, if the window holds it.
    fn step(&mut self, window: &str, ended: bool) -> Option<Ready> {
        loop {
            if let Some(ready) = self.hand_out(window) {
                return Some(ready);
            }
            if !self.read_on(window, ended) {
                return None;
            }
        }
    }

    /// Bytes of the window that are not needed any more.
    fn used(&self) -> usize {
        let line = if self.in_line {
            usize::MAX
        } else {
            self.lines.position()
        };
        let first = self.pending.front().map(|first| first.span.start);
        first.map_or(line, |first| first.min(line))
    }

    fn shift(&mut self, bytes: usize) {
        self.lines.shift(bytes);
        for pending in &mut self.pending {
            pending.span = Span::new(pending.span.start - bytes, pending.span.end - bytes);
        }
    }

    /// The first pending paragraph, if its role and its end are known, or a piece of it
    /// if it is very long.
    fn hand_out(&mut self, window: &str) -> Option<Ready> {
        let first = *self.pending.front()?;
        let role = match first.role {
            Some(role) => role,
            None => self.role(window)?,
        };
        let (opens, closes) = (first.whole, first.closed);
        let ready = Ready {
            paragraph: self.count,
            role,
            span: first.span,
            opens,
            closes,
        };
        if closes {
            self.pending.pop_front();
            self.count += 1;
            return Some(ready);
        }
        let first = self.pending.front_mut()?;
        first.role = Some(role);
        if first.span.len() < self.max_whole {
            return None;
        }
        first.span.start = first.span.end;
        first.whole = false;
        Some(ready)
    }

    fn role(&mut self, window: &str) -> Option<Role> {
        let Some(roles) = &mut self.roles else {
            return Some(Role::Body);
        };
        let (pending, over) = (&self.pending, self.over);
        roles.next(|offset| match pending.get(offset) {
            Some(found) => {
                let text = found.span.of(window);
                if found.closed || is_long(text) {
                    Ahead::Paragraph(text)
                } else {
                    Ahead::Unknown
                }
            }
            None if over => Ahead::End,
            None => Ahead::Unknown,
        })
    }

    /// Reads the next line, or more of it; `false` when the window holds no more.
    fn read_on(&mut self, window: &str, ended: bool) -> bool {
        if self.in_line {
            return self.read_on_in_line(window, ended);
        }
        if let Some(line) = self.lines.next(window, ended) {
            self.tried = 0;
            self.add(window, &line);
            self.close_line();
            return true;
        }
        if ended {
            let news = !self.over;
            self.over = true;
            self.close_last();
            return news;
        }
        let size = window.len() - self.lines.position();
        if size < self.max_whole || size < 2 * self.tried {
            return false;
        }
        self.tried = size;
        let line = self.lines.unfinished(window);
        if !is_long(line.span.of(window)) {
            return false;
        }
        self.tried = 0;
        self.in_line = self.add(window, &line);
        self.in_line
    }

    fn read_on_in_line(&mut self, window: &str, ended: bool) -> bool {
        let end = self.lines.finish(window, ended);
        let edge = end.map_or(self.lines.searched(), |end| end.end);
        let Some(last) = self.pending.back_mut() else {
            return false;
        };
        let before = last.span.end;
        last.span.end = edge.max(last.span.start);
        if end.is_none() {
            return last.span.end > before;
        }
        let text = last.span.of(window).trim_end();
        last.span.end = last.span.start + text.len();
        self.in_line = false;
        self.close_line();
        true
    }

    /// Adds a line to the last paragraph or opens one; `false` where it does neither.
    fn add(&mut self, window: &str, line: &Line) -> bool {
        match (self.grouping.add(window, line), self.pending.back_mut()) {
            (Opening::Parts, _) => return false,
            (Opening::GoesOn, Some(last)) => last.span.end = line.span.end,
            _ => {
                self.close_last();
                self.pending.push_back(Pending {
                    span: line.span,
                    whole: true,
                    closed: false,
                    role: None,
                });
            }
        }
        true
    }

    /// A line was read to its end.
    fn close_line(&mut self) {
        if self.grouping.is_by_line() {
            self.close_last();
        }
    }

    fn close_last(&mut self) {
        if let Some(last) = self.pending.back_mut() {
            last.closed = true;
        }
    }
}

#[cfg(test)]
#[path = "stream_tests.rs"]
mod tests;
