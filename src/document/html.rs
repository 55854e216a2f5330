//! Web pages: the text between tags.
//!
//! A tokenizer by the letter of the HTML standard says where each tag and text stands.
//! Elements that a browser sets apart end a paragraph, so does a line break; the others are
//! tags inside it. Nothing is put right: tags that do not fit each other stay as they are.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use super::block::{Block, Builder};
use crate::text::{Lang, Span};

/// What was read of a page.
pub(super) struct Page {
    pub(super) blocks: Vec<Block>,
    pub(super) lang: Option<Lang>,
}

/// What an element is to its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Parts paragraphs.
    Block,
    /// Marks words inside one.
    Inline,
    /// Stands inside one, for itself: a picture, a control.
    Single,
    /// Stands inside one with all that is in it: code, a formula.
    Closed,
    /// Parts paragraphs, and nothing in it is text to translate.
    Hidden,
}

fn kind(name: &[u8]) -> Kind {
    match name {
        b"a" | b"abbr" | b"acronym" | b"b" | b"bdi" | b"bdo" | b"big" | b"cite" | b"data"
        | b"del" | b"dfn" | b"em" | b"font" | b"i" | b"ins" | b"label" | b"mark" | b"nobr"
        | b"q" | b"rb" | b"ruby" | b"s" | b"small" | b"span" | b"strike" | b"strong" | b"sub"
        | b"sup" | b"time" | b"tt" | b"u" => Kind::Inline,
        b"img" | b"input" | b"wbr" => Kind::Single,
        b"code" | b"kbd" | b"samp" | b"var" | b"math" | b"svg" | b"rt" | b"rp" => Kind::Closed,
        b"script" | b"style" | b"pre" | b"listing" | b"xmp" | b"plaintext" | b"textarea"
        | b"template" | b"iframe" | b"noembed" | b"noframes" | b"object" | b"audio" | b"video"
        | b"canvas" | b"select" | b"datalist" => Kind::Hidden,
        // With the unknown ones: a word too many apart is better than two run together.
        _ => Kind::Block,
    }
}

/// Elements whose text is in them though they have no end tag.
fn is_void(name: &[u8]) -> bool {
    matches!(
        name,
        b"area"
            | b"base"
            | b"br"
            | b"col"
            | b"embed"
            | b"hr"
            | b"img"
            | b"input"
            | b"link"
            | b"meta"
            | b"param"
            | b"source"
            | b"track"
            | b"wbr"
    )
}

/// Reads a page.
pub(super) fn read(text: &str) -> Page {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut reading = Reading {
        text,
        builder: Builder::new(0),
        page: Page {
            blocks: Vec::new(),
            lang: None,
        },
        closed: None,
        done: 0,
        pending: Vec::new(),
    };
    for token in Tokenizer::new_with_emitter(text, emitter) {
        let Ok(token) = token;
        reading.token(token);
    }
    reading.flush(text.len());
    reading.end();
    reading.page
}

struct Reading<'a> {
    text: &'a str,
    builder: Builder,
    page: Page,
    closed: Option<Closed>,
    /// The end of the last token that was no text, and the text since.
    done: usize,
    pending: Vec<u8>,
}

/// An element that is passed over with all that is in it.
struct Closed {
    name: Vec<u8>,
    /// Elements of the same name that are open.
    depth: usize,
    /// Where it starts.
    start: usize,
    is_inline: bool,
}

impl Reading<'_> {
    fn token(&mut self, token: Token<usize>) {
        let span = match &token {
            Token::String(piece) => {
                self.pending.extend_from_slice(&piece.value);
                return;
            }
            Token::Error(_) => return,
            Token::StartTag(tag) => self.span(tag.span),
            Token::EndTag(tag) => self.span(tag.span),
            Token::Comment(comment) => self.span(comment.span),
            Token::Doctype(doctype) => self.span(doctype.span),
        };
        self.flush(span.start);
        self.done = span.end;
        match token {
            Token::StartTag(tag) => self.start(&tag, span),
            Token::EndTag(tag) => self.close(&tag.name, span),
            Token::Comment(_) if self.closed.is_none() && self.builder.has_text() => {
                self.builder.seam(span, None);
            }
            _ => {}
        }
    }

    /// The tokenizer's span, held against the text.
    fn span(&self, span: html5gum::Span<usize>) -> Span {
        let start = self.text.floor_char_boundary(span.start).max(self.done);
        let end = self.text.floor_char_boundary(span.end).max(start);
        Span::new(start, end)
    }

    /// Takes the text in that ends before the byte `end`.
    fn flush(&mut self, end: usize) {
        let value = std::mem::take(&mut self.pending);
        let span = Span::new(self.done.min(end), end);
        if self.closed.is_none() && !value.is_empty() {
            self.piece(span, &value);
        }
    }

    fn start(&mut self, tag: &StartTag<usize>, span: Span) {
        let name: &[u8] = &tag.name;
        if let Some(closed) = &mut self.closed {
            closed.depth += usize::from(closed.name == name && !tag.self_closing);
            return;
        }
        let attribute = |key: &[u8]| {
            let found = tag
                .attributes
                .iter()
                .find(|(name, _)| name.as_slice() == key)?;
            std::str::from_utf8(&found.1.value).ok()
        };
        if name == b"html" && self.page.lang.is_none() {
            let stated = attribute(b"lang").or(attribute(b"xml:lang"));
            self.page.lang = stated.and_then(|lang| lang.trim().parse().ok());
        }
        let shown = String::from_utf8_lossy(name);
        let stays = attribute(b"translate") == Some("no");
        let mut kind = kind(name);
        if stays && !is_void(name) {
            kind = match kind {
                Kind::Inline | Kind::Single | Kind::Closed => Kind::Closed,
                Kind::Block | Kind::Hidden => Kind::Hidden,
            };
        }
        match kind {
            Kind::Inline => self.builder.open(span, self.text, &shown, None),
            Kind::Single => self.builder.single(span, self.text, &shown, None),
            Kind::Block => self.end(),
            Kind::Closed if tag.self_closing => {
                self.builder.single(span, self.text, &shown, None);
            }
            Kind::Closed | Kind::Hidden => {
                let is_inline = kind == Kind::Closed;
                if !is_inline {
                    self.end();
                }
                self.closed = Some(Closed {
                    name: name.to_vec(),
                    depth: 1,
                    start: span.start,
                    is_inline,
                });
            }
        }
    }

    fn close(&mut self, name: &[u8], span: Span) {
        if let Some(closed) = &mut self.closed {
            closed.depth -= usize::from(closed.name == name);
            if closed.depth > 0 {
                return;
            }
            let (start, is_inline) = (closed.start, closed.is_inline);
            self.closed = None;
            if is_inline {
                let whole = Span::new(start.min(span.start), span.end);
                let shown = String::from_utf8_lossy(name);
                self.builder.single(whole, self.text, &shown, None);
            }
            return;
        }
        let shown = String::from_utf8_lossy(name);
        match kind(name) {
            Kind::Inline => self.builder.close(span, self.text, &shown, None),
            // A stray end of what stands for itself.
            Kind::Single | Kind::Closed => self.builder.close(span, self.text, &shown, None),
            Kind::Block | Kind::Hidden => self.end(),
        }
    }

    /// A text with its references.
    fn piece(&mut self, span: Span, value: &[u8]) {
        let raw = span.of(self.text);
        if raw.as_bytes() == value {
            self.builder.verbatim(span, self.text);
            return;
        }
        let pieces = pieces(raw);
        let read: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        // Line ends are single in what the tokenizer gives out.
        let plain = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
        if plain(&read).as_bytes() != value {
            // It reads it otherwise, as with characters that HTML replaces: that stays.
            self.end();
            return;
        }
        for piece in pieces {
            let raw = piece.raw.shifted(span.start);
            match piece.verbatim {
                true => self.builder.verbatim(raw, self.text),
                false => self.builder.written(raw, &piece.text),
            }
        }
    }

    fn end(&mut self) {
        if let Some(block) = self.builder.finish() {
            self.page.blocks.push(block);
        }
    }
}

/// A part of a text: as it is, or a reference with what it stands for.
struct Piece {
    raw: Span,
    text: String,
    verbatim: bool,
}

/// Bytes of the longest name of a reference, with room for numbers with zeros before them.
const MAX_REFERENCE: usize = 40;

/// Takes a text apart at its references.
fn pieces(raw: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let (mut done, mut at) = (0, 0);
    let plain = |from: usize, to: usize, pieces: &mut Vec<Piece>| {
        if from < to {
            let raw_span = Span::new(from, to);
            let text = raw_span.of(raw).to_owned();
            pieces.push(Piece {
                raw: raw_span,
                text,
                verbatim: true,
            });
        }
    };
    while let Some(found) = raw.get(at..).and_then(|rest| rest.find('&')) {
        let start = at + found;
        let rest = raw.get(start + 1..).unwrap_or_default();
        let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'#';
        let length = rest.bytes().take(MAX_REFERENCE).take_while(is_name).count();
        let semicolon = usize::from(rest.as_bytes().get(length) == Some(&b';'));
        let end = start + 1 + length + semicolon;
        at = end.max(start + 1);
        let reference = raw.get(start..end).unwrap_or_default();
        let text = resolved(reference);
        if length > 0 && text != reference {
            plain(done, start, &mut pieces);
            let span = Span::new(start, end);
            pieces.push(Piece {
                raw: span,
                text,
                verbatim: false,
            });
            done = end;
        }
    }
    plain(done, raw.len(), &mut pieces);
    pieces
}

/// What a reference stands for, by the tokenizer's own table.
fn resolved(reference: &str) -> String {
    let mut text = Vec::new();
    for token in Tokenizer::new(reference) {
        if let Ok(Token::String(piece)) = token {
            text.extend_from_slice(&piece.value);
        }
    }
    String::from_utf8_lossy(&text).into_owned()
}

/// Text as it stands between tags.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }
    out
}
