//! The paragraphs of a part: runs of one look put together, all between them tags.

use super::super::block::{Block, Builder};
use super::super::local;
use super::super::scan::{self, Kind, Piece, Token, attribute};
use crate::text::Span;

/// Namespaces of the elements of text.
const WORD: [&str; 2] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

/// The paragraphs of a part.
pub(super) fn read(text: &str, part: usize) -> Vec<Block> {
    let root = scan::tokens(text).find(|token| matches!(token.kind, Kind::Start | Kind::Empty));
    let Some(root) = root else {
        return Vec::new();
    };
    let tag = root.span.of(text);
    let word = scan::attributes(tag).find_map(|(name, value)| {
        if !WORD.contains(&value.of(tag)) {
            return None;
        }
        match name.split_once(':') {
            Some(("xmlns", prefix)) => Some(format!("{prefix}:")),
            None if name == "xmlns" => Some(String::new()),
            _ => None,
        }
    });
    let Some(word) = word else {
        return Vec::new();
    };
    let mut reading = Reading {
        text,
        part,
        word,
        open: Vec::new(),
        blocks: Vec::new(),
    };
    let mut tokens = scan::tokens(text);
    while let Some(token) = tokens.next() {
        reading.token(token, &mut tokens);
    }
    reading.blocks
}

/// What a piece of text looks like, and what it is in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Look {
    /// Properties of the run, as they are written, without those that nobody sees.
    format: String,
    /// Places of the elements around the run in which it stands, within the paragraph.
    inside: Vec<usize>,
    /// Fields that are open.
    fields: usize,
}

/// A paragraph being read.
struct Paragraph {
    builder: Builder,
    look: Look,
    /// The looks that were gone through to the one of the last text: those that it may
    /// return to.
    looks: Vec<Look>,
    /// End of the last text.
    done: Option<usize>,
    /// What came since: something that is seen, something that parts paragraphs.
    has_object: bool,
    has_break: bool,
    in_run: bool,
    is_hidden: bool,
}

/// Looks that a paragraph can return to.
const MAX_LOOKS: usize = 16;

struct Reading<'a> {
    text: &'a str,
    part: usize,
    /// The prefix of Word's elements, with its colon.
    word: String,
    /// Paragraphs that are open: one, or more inside text boxes.
    open: Vec<Paragraph>,
    blocks: Vec<Block>,
}

impl<'a> Reading<'a> {
    fn token(&mut self, token: Token<'a>, tokens: &mut scan::Tokens<'a>) {
        let word = token.name.strip_prefix(self.word.as_str());
        match (token.kind, word) {
            (Kind::Start, Some("p")) => {
                let paragraph = Paragraph::new(self.part);
                self.open.push(paragraph);
            }
            (Kind::End, Some("p")) => {
                if let Some(mut paragraph) = self.open.pop() {
                    self.blocks.extend(paragraph.builder.finish());
                }
                if let Some(outer) = self.open.last_mut() {
                    // Its words are paragraphs of their own, in the middle of this one.
                    outer.has_break = true;
                }
            }
            (Kind::Start, Some("t")) => self.words(token, tokens),
            _ => {
                let text = self.text;
                let Some(paragraph) = self.open.last_mut() else {
                    return;
                };
                paragraph.element(token, word, text, tokens);
            }
        }
    }

    /// The content of an element of text.
    fn words(&mut self, start: Token<'a>, tokens: &mut scan::Tokens<'a>) {
        let tag = start.span.of(self.text);
        let space = match attribute(tag, "xml:space") {
            Some(_) => None,
            None => Some(start.span.start + scan::attribute_place(tag)),
        };
        let mut pieces = Vec::new();
        for token in tokens.by_ref() {
            match token.kind {
                Kind::Text => pieces.extend(scan::pieces(self.text, token.span)),
                Kind::End => break,
                // Nothing else stands there in an honest file; what does is left alone.
                _ => {}
            }
        }
        let Some(paragraph) = self.open.last_mut() else {
            return;
        };
        if paragraph.is_hidden || !paragraph.in_run {
            paragraph.has_object = true;
            return;
        }
        for piece in pieces {
            let (raw, read) = match piece {
                Piece::Verbatim(span) => (span, None),
                Piece::Reference(span, _, Some(c)) => (span, Some(c.to_string())),
                Piece::Reference(span, as_is, None) => (span, Some(as_is.to_owned())),
            };
            if raw.is_empty() {
                continue;
            }
            let ended = paragraph.reach(raw.start, space, self.text);
            self.blocks.extend(ended);
            match read {
                None => paragraph.builder.chunk(raw, raw.of(self.text), true, space),
                Some(read) => paragraph.builder.chunk(raw, &read, false, space),
            }
            paragraph.done = Some(raw.end);
        }
    }
}

impl Paragraph {
    fn new(part: usize) -> Paragraph {
        Paragraph {
            builder: Builder::new(part),
            look: Look::default(),
            looks: Vec::new(),
            done: None,
            has_object: false,
            has_break: false,
            in_run: false,
            is_hidden: false,
        }
    }

    /// Takes in what stands between the last text and the one that starts at `start`; the
    /// block that ended there.
    fn reach(&mut self, start: usize, space: Option<usize>, text: &str) -> Option<Block> {
        let has_object = std::mem::take(&mut self.has_object);
        let ended = match std::mem::take(&mut self.has_break) {
            true => {
                self.done = None;
                self.builder.finish()
            }
            false => None,
        };
        let Some(done) = self.done else {
            self.looks = vec![self.look.clone()];
            return ended;
        };
        let raw = Span::new(done, start);
        if raw.is_empty() {
            return None;
        }
        let space = space.filter(|at| *at >= done);
        let known = self.looks.iter().rposition(|look| *look == self.look);
        let above = known.map(|at| self.looks.len() - 1 - at);
        match above {
            Some(0) if has_object => self.builder.single(raw, text, "ph", space),
            Some(0) => self.builder.seam(raw, space),
            Some(above) => {
                // One that ends several at once is the end of none.
                let name = if above == 1 {
                    look_name(self.looks.len())
                } else {
                    "ends".to_owned()
                };
                self.looks.truncate(self.looks.len() - above);
                self.builder.close(raw, text, &name, space);
            }
            None => {
                if self.looks.len() == MAX_LOOKS {
                    self.looks.clear();
                }
                self.looks.push(self.look.clone());
                self.builder
                    .open(raw, text, &look_name(self.looks.len()), space);
            }
        }
        None
    }

    /// An element that is neither a paragraph nor text.
    fn element<'a>(
        &mut self,
        token: Token<'a>,
        word: Option<&str>,
        text: &'a str,
        tokens: &mut scan::Tokens<'a>,
    ) {
        match (token.kind, word) {
            (Kind::Start, Some("pPr")) => {
                scan::skip(token, tokens);
            }
            (Kind::Start, Some("r")) => {
                self.in_run = true;
                self.is_hidden = false;
                self.look.format.clear();
            }
            (Kind::End, Some("r")) => self.in_run = false,
            (Kind::Start, Some("rPr")) if self.in_run => self.properties(text, tokens),
            (Kind::Start | Kind::Empty, Some("br" | "cr" | "tab" | "ptab")) if self.in_run => {
                self.has_break = true;
            }
            (Kind::Start | Kind::Empty, Some("fldChar")) => {
                self.has_object = true;
                let tag = token.span.of(text);
                match scan::attributes(tag).find(|(name, _)| local(name) == "fldCharType") {
                    Some((_, value)) if value.of(tag) == "begin" => self.look.fields += 1,
                    Some((_, value)) if value.of(tag) == "end" => {
                        self.look.fields = self.look.fields.saturating_sub(1);
                    }
                    _ => {}
                }
            }
            // Text that was moved away, and what Word remembers of the last time it was shown.
            (Kind::Start, Some("moveFrom" | "del" | "rt")) => {
                scan::skip(token, tokens);
                self.has_object = true;
            }
            (Kind::Empty, Some("lastRenderedPageBreak" | "rPr" | "t")) => {}
            (Kind::Start | Kind::Empty, _) if self.in_run => self.has_object = true,
            (Kind::Start, _) => {
                self.has_object |= word.is_none();
                self.look.inside.push(token.span.start);
            }
            (Kind::End, _) if !self.in_run => {
                let start = self.look.inside.pop();
                // It came and went without text.
                self.has_object |=
                    start.is_some_and(|start| self.done.is_none_or(|done| start >= done));
            }
            _ => {}
        }
    }

    /// The properties of a run.
    fn properties(&mut self, text: &str, tokens: &mut scan::Tokens<'_>) {
        let mut depth = 1;
        for token in tokens.by_ref() {
            let tag = token.span.of(text);
            let name = local(token.name);
            match token.kind {
                Kind::Start => depth += 1,
                Kind::End => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return;
            }
            if matches!(token.kind, Kind::Start | Kind::Empty) && name == "vanish" {
                let value = scan::attributes(tag).find(|(name, _)| local(name) == "val");
                let value = value.map(|(_, value)| value.of(tag));
                self.is_hidden = !matches!(value, Some("0" | "false" | "off" | "none"));
            }
            if !matches!(name, "lang" | "noProof" | "webHidden") && !tag.trim().is_empty() {
                self.look.format.push_str(tag);
            }
        }
    }
}

/// The name that the two ends of a look have among the tags.
fn look_name(level: usize) -> String {
    format!("r{level}")
}
