//! A paragraph of a file: its text, its tags, and the bytes of the file that both are.

use std::ops::Range;

use crate::memory::{Tag, TagKind};
use crate::text::Span;

mod builder;

pub(super) use builder::Builder;

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// Which of the file's texts it is in.
    pub(super) part: usize,
    /// Where it stands there: from its first character to its last, or what the format says.
    pub(super) span: Span,
    /// What the format needs to know to write into it.
    pub(super) setting: Setting,
    text: String,
    chunks: Vec<Chunk>,
    inlines: Vec<Inline>,
}

/// Where a paragraph stands, as far as it matters to how it is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Setting {
    #[default]
    Usual,
    /// In a heading, which runs of number signs may end.
    Heading,
    /// In the cell of a table, which bars end.
    Cell,
}

/// Bytes of the file that are characters of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Chunk {
    /// Where its characters start in the text.
    at: usize,
    /// Its bytes in the file.
    raw: Span,
    /// Whether both are the same; else it can only be replaced as a whole.
    verbatim: bool,
    /// Where an attribute goes that keeps white space at the edges of its element.
    space: Option<usize>,
}

/// What stands between the words.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Inline {
    tag: Tag,
    raw: Span,
    /// Means nothing to the words: a comment, the border between two runs that look alike.
    is_seam: bool,
    /// As in [`Chunk`], for the text behind it.
    space: Option<usize>,
}

/// What takes the place of a piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// Number of the block.
    pub block: usize,
    /// Bytes of the block's text, without white space at the edges.
    pub span: Span,
    /// What is written before it, as it is.
    pub mark: String,
    /// What is written instead of it; none where it stays.
    pub text: Option<Translation>,
}

/// A text with the tags that go into it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translation {
    /// The text.
    pub text: String,
    /// Which of the block's tags go where: its number and the byte of the text before which
    /// it stands, in the order of the text. These are the tags of [`Block::inner`].
    pub tags: Vec<(usize, usize)>,
}

/// Bytes of a text and what takes their place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Edit {
    pub(super) span: Span,
    pub(super) text: String,
}

impl Block {
    /// Its text without mark-up.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The tag of a number, unless that is nothing that means anything to the words.
    pub fn tag(&self, number: usize) -> Option<&Tag> {
        let inline = self.inlines.get(number).filter(|inline| !inline.is_seam)?;
        Some(&inline.tag)
    }

    /// How many tags it has.
    pub(super) fn tag_count(&self) -> usize {
        let tags = self.inlines.iter().filter(|inline| !inline.is_seam);
        tags.count()
    }

    /// The numbers of the tags that belong to a piece of the text: those inside it, and
    /// at its edges those whose other end is inside.
    pub fn inner(&self, span: Span) -> Vec<usize> {
        let range = self.inner_range(span);
        range.filter(|at| self.tag(*at).is_some()).collect()
    }

    /// Whether mark-up stands between two places of the text.
    pub fn has_tags_between(&self, start: usize, end: usize) -> bool {
        let first = self.inlines.partition_point(|inline| inline.tag.at < start);
        let mut rest = self.inlines.get(first..).unwrap_or_default().iter();
        rest.by_ref()
            .take_while(|inline| inline.tag.at <= end)
            .any(|inline| !inline.is_seam)
    }

    /// Whether a piece of the text can be replaced: its edges are edges in the file too.
    pub fn is_replaceable(&self, span: Span) -> bool {
        self.raw_start(span.start).is_some() && self.raw_end(span.end).is_some()
    }

    fn inner_range(&self, span: Span) -> Range<usize> {
        let tags = |inline: &Inline| inline.tag.at;
        // Seams count as tags here: one at an edge stays outside.
        inner(&self.inlines, span, tags, |inline| {
            (!inline.is_seam).then_some((inline.tag.kind, inline.tag.number))
        })
    }

    fn chunk_at(&self, at: usize) -> Option<(&Chunk, usize)> {
        let next = self.chunks.partition_point(|chunk| chunk.at <= at);
        let chunk = self.chunks.get(next.checked_sub(1)?)?;
        let end = self
            .chunks
            .get(next)
            .map_or(self.text.len(), |next| next.at);
        Some((chunk, end))
    }

    /// The file's byte at which the character at `at` starts.
    fn raw_start(&self, at: usize) -> Option<usize> {
        let (chunk, end) = self.chunk_at(at)?;
        let inside = at - chunk.at;
        (at < end && (chunk.verbatim || inside == 0)).then_some(chunk.raw.start + inside)
    }

    /// The file's byte at which the character before `at` ends.
    fn raw_end(&self, at: usize) -> Option<usize> {
        let (chunk, end) = self.chunk_at(at.checked_sub(1)?)?;
        match (chunk.verbatim, at == end) {
            (true, _) => Some(chunk.raw.start + (at - chunk.at)),
            (false, true) => Some(chunk.raw.end),
            (false, false) => None,
        }
    }

    /// What changes in `raw`, the text that the block is in, when `replacement` is made.
    /// `escape` makes text fit for the format; it is told whether the text starts the block.
    pub(super) fn edits(
        &self,
        raw: &str,
        replacement: &Replacement,
        escape: &dyn Fn(&str, bool) -> String,
        edits: &mut Vec<Edit>,
    ) {
        let Replacement {
            span, mark, text, ..
        } = replacement;
        let Some(start) = self.raw_start(span.start) else {
            return;
        };
        let Some(translation) = text else {
            if !mark.is_empty() {
                let span = Span::new(start, start);
                edits.push(Edit {
                    span,
                    text: mark.clone(),
                });
            }
            return;
        };
        let Some(end) = self.raw_end(span.end) else {
            return;
        };
        let range = self.inner_range(*span);
        let items = self.inlines.get(range.clone()).unwrap_or_default();
        let start = items
            .first()
            .map_or(start, |first| start.min(first.raw.start));
        let end = items.last().map_or(end, |last| end.max(last.raw.end));
        // In Markdown a line can open in the middle of a paragraph too.
        let line = raw.get(..start).unwrap_or_default();
        let line = line.trim_end_matches([' ', '\t', '>']);
        let opens_line = span.start == 0 || line.is_empty() || line.ends_with('\n');
        let opens_block = opens_line && mark.is_empty();
        let mut pen = Pen {
            raw,
            out: mark.clone(),
            escape,
            opens_block,
            space: match self.chunk_at(span.start).and_then(|(chunk, _)| chunk.space) {
                Some(at) => Space::InFile(at),
                None => Space::Kept,
            },
            wanted: Vec::new(),
        };
        // The white space behind a mark ends the element where a tag follows.
        if !mark.is_empty() && translation.tags.first().is_some_and(|(_, at)| *at == 0) {
            pen.keep_space();
        }
        let mut done = 0;
        // Seams keep their order among the tags: each goes right before the next of them.
        let mut seams: Vec<(usize, &Inline)> = Vec::new();
        let mut before = Vec::new();
        for (number, inline) in range.zip(items) {
            if inline.is_seam {
                before.push(inline);
            } else {
                seams.extend(before.drain(..).map(|seam| (number, seam)));
            }
        }
        for (number, at) in &translation.tags {
            let piece = translation.text.get(done..*at).unwrap_or_default();
            pen.text(piece);
            done = (*at).max(done);
            let first = seams.partition_point(|(of, _)| of < number);
            let last = seams.partition_point(|(of, _)| of <= number);
            seams[first..last]
                .iter()
                .for_each(|(_, seam)| pen.inline(seam));
            if let Some(inline) = self.inlines.get(*number) {
                pen.inline(inline);
            }
        }
        pen.text(translation.text.get(done..).unwrap_or_default());
        before.into_iter().for_each(|seam| pen.inline(seam));
        edits.extend(pen.wanted.into_iter().map(|at| Edit {
            span: Span::new(at, at),
            text: KEEP_SPACE.to_owned(),
        }));
        edits.push(Edit {
            span: Span::new(start, end),
            text: pen.out,
        });
    }
}

/// The attribute that keeps white space at the edges of an element's text.
const KEEP_SPACE: &str = " xml:space=\"preserve\"";

/// Writes the pieces of a replacement.
struct Pen<'a> {
    raw: &'a str,
    out: String,
    escape: &'a dyn Fn(&str, bool) -> String,
    opens_block: bool,
    space: Space,
    /// Where in the file the attribute is wanted.
    wanted: Vec<usize>,
}

/// What becomes of white space at the edges of the element at hand.
#[derive(Clone, Copy)]
enum Space {
    /// It is kept anyway.
    Kept,
    /// An attribute at this byte of the file keeps it.
    InFile(usize),
    /// An attribute at this byte of what was written keeps it.
    InOut(usize),
}

impl Pen<'_> {
    fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let at_edge = |c: Option<char>| c.is_some_and(char::is_whitespace);
        if at_edge(text.chars().next()) || at_edge(text.chars().next_back()) {
            self.keep_space();
        }
        let escaped = (self.escape)(text, self.opens_block);
        self.out.push_str(&escaped);
        self.opens_block = false;
    }

    fn keep_space(&mut self) {
        match std::mem::replace(&mut self.space, Space::Kept) {
            Space::Kept => {}
            Space::InFile(at) => self.wanted.push(at),
            Space::InOut(at) => self.out.insert_str(at, KEEP_SPACE),
        }
    }

    fn inline(&mut self, inline: &Inline) {
        self.out.push_str(inline.raw.of(self.raw));
        self.space = match inline.space {
            Some(at) => Space::InOut(self.out.len() - (inline.raw.end - at)),
            None => Space::Kept,
        };
    }
}

/// The part of `text` in `span` with `edits` made, which lie inside it; of several at one
/// place the empty ones come first.
pub(super) fn apply(text: &str, span: Span, mut edits: Vec<Edit>) -> String {
    edits.sort();
    // The same attribute may be wanted by two pieces of one element.
    edits.dedup_by(|one, other| one == other && one.text == KEEP_SPACE);
    let mut out = String::with_capacity(span.len());
    let mut done = span.start;
    for edit in &edits {
        if edit.span.start < done {
            debug_assert!(false, "edits overlap");
            continue;
        }
        out.push_str(text.get(done..edit.span.start).unwrap_or_default());
        out.push_str(&edit.text);
        done = edit.span.end;
    }
    out.push_str(text.get(done..span.end).unwrap_or_default());
    out
}

/// Which of `items` belong to a piece of their text: those strictly inside, and at its edges
/// those whose other end is inside, with what stands between.
pub(super) fn inner<T>(
    items: &[T],
    span: Span,
    at: impl Fn(&T) -> usize,
    pair: impl Fn(&T) -> Option<(TagKind, u32)>,
) -> Range<usize> {
    let first = items.partition_point(|item| at(item) <= span.start);
    let last = items.partition_point(|item| at(item) < span.end).max(first);
    let has = |wanted: (TagKind, u32)| {
        let mut inside = items.get(first..last).unwrap_or_default().iter();
        inside.any(|item| pair(item) == Some(wanted))
    };
    let (mut from, mut to) = (first, last);
    if first < last {
        let edge = items.iter().enumerate().take(first).rev().take(MAX_EDGE);
        for (number, item) in edge.take_while(|(_, item)| at(item) == span.start) {
            if let Some((TagKind::Open, tag)) = pair(item)
                && has((TagKind::Close, tag))
            {
                from = number;
            }
        }
        let edge = items.iter().enumerate().skip(last).take(MAX_EDGE);
        for (number, item) in edge.take_while(|(_, item)| at(item) == span.end) {
            if let Some((TagKind::Close, tag)) = pair(item)
                && has((TagKind::Open, tag))
            {
                to = number + 1;
            }
        }
    }
    from..to
}

/// Tags at one edge of a segment that are looked at.
const MAX_EDGE: usize = 64;
