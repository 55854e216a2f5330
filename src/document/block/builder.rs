//! Puts a block together while a file is read.

use super::super::role;
use super::{Block, Chunk, Inline, Setting};
use crate::memory::{Tag, TagKind};
use crate::text::Span;

/// How deep a closing tag is looked for among those that are open; what is nested deeper is
/// no honest mark-up, and looking further would take quadratic time.
const MAX_OPEN: usize = 64;

/// Puts a block together from the pieces of a file, in their order.
#[derive(Default)]
pub(in crate::document) struct Builder {
    block: Block,
    /// Elements that are open: name and number.
    open: Vec<(String, u32)>,
    next: u32,
}

impl Builder {
    pub(in crate::document) fn new(part: usize) -> Builder {
        let mut builder = Builder::default();
        builder.block.part = part;
        builder
    }

    pub(in crate::document) fn setting(&mut self, setting: Setting) {
        self.block.setting = setting;
    }

    pub(in crate::document) fn has_text(&self) -> bool {
        !self.block.chunks.is_empty()
    }

    /// Text that stands in the file as it is.
    pub(in crate::document) fn verbatim(&mut self, raw: Span, file: &str) {
        self.chunk(raw, raw.of(file), true, None);
    }

    /// Text that is written otherwise in the file, such as a reference to a character.
    pub(in crate::document) fn written(&mut self, raw: Span, text: &str) {
        self.chunk(raw, text, false, None);
    }

    pub(in crate::document) fn chunk(
        &mut self,
        raw: Span,
        text: &str,
        verbatim: bool,
        space: Option<usize>,
    ) {
        if text.is_empty() && verbatim {
            return;
        }
        let at = self.block.text.len();
        self.block.text.push_str(text);
        if text.is_empty() {
            // Nothing to read, such as a joined line end: it must not be lost either.
            return self.seam(raw, None);
        }
        self.block.chunks.push(Chunk {
            at,
            raw,
            verbatim,
            space,
        });
    }

    pub(in crate::document) fn open(
        &mut self,
        raw: Span,
        file: &str,
        name: &str,
        space: Option<usize>,
    ) {
        self.next += 1;
        self.open.push((name.to_owned(), self.next));
        self.inline(raw, file, TagKind::Open, self.next, name, space);
    }

    pub(in crate::document) fn close(
        &mut self,
        raw: Span,
        file: &str,
        name: &str,
        space: Option<usize>,
    ) {
        let near = self.open.iter().enumerate().rev().take(MAX_OPEN);
        let found = near.clone().find(|(_, (open, _))| open == name);
        let number = match found.map(|(at, _)| at) {
            Some(at) => self.open.remove(at).1,
            None => {
                self.next += 1;
                self.next
            }
        };
        self.inline(raw, file, TagKind::Close, number, name, space);
    }

    pub(in crate::document) fn single(
        &mut self,
        raw: Span,
        file: &str,
        name: &str,
        space: Option<usize>,
    ) {
        self.next += 1;
        self.inline(raw, file, TagKind::Single, self.next, name, space);
    }

    pub(in crate::document) fn seam(&mut self, raw: Span, space: Option<usize>) {
        let tag = Tag {
            at: self.block.text.len(),
            kind: TagKind::Single,
            number: 0,
            role: String::new(),
            code: String::new(),
        };
        let is_seam = true;
        self.block.inlines.push(Inline {
            tag,
            raw,
            is_seam,
            space,
        });
    }

    fn inline(
        &mut self,
        raw: Span,
        file: &str,
        kind: TagKind,
        number: u32,
        name: &str,
        space: Option<usize>,
    ) {
        let tag = Tag {
            at: self.block.text.len(),
            kind,
            number,
            role: role(name).to_owned(),
            code: raw.of(file).to_owned(),
        };
        let is_seam = false;
        self.block.inlines.push(Inline {
            tag,
            raw,
            is_seam,
            space,
        });
    }

    /// The block, if there is any text in it; starts the next one.
    pub(in crate::document) fn finish(&mut self) -> Option<Block> {
        let block = self.whole();
        (!block.text.trim().is_empty()).then_some(block)
    }

    /// The block, blank or not; starts the next one.
    pub(in crate::document) fn whole(&mut self) -> Block {
        let part = self.block.part;
        let mut block = std::mem::take(self).block;
        self.block.part = part;
        if let (Some(first), Some(last)) = (block.chunks.first(), block.chunks.last()) {
            block.span = Span::new(first.raw.start, last.raw.end);
        }
        block
    }
}
