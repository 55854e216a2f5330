//! Pages to trees: the HTML5 parser, fed in bounded steps.
//!
//! The parser is html5ever, which builds what a browser builds from the same bytes.
//! Three costs of it are not linear in a hostile page, and are bounded here:
//!
//! - every start tag looks up the stack of open elements; past [`MAX_DEPTH`] block
//!   elements become line breaks and inline ones are passed over, so that the text
//!   stays and the stack does not grow (browsers stop at 512 too);
//! - unclosed formatting (`<b><i>…`) is opened again in every later block; it says
//!   nothing about a story, so `b`, `i`, `font` … are read as `span`;
//! - the attributes of a tag are held against each other; past [`MAX_ATTRIBUTES`] the
//!   page is refused.

use std::cell::{Cell, RefCell};

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use html5ever::tree_builder::{Tracer, TreeBuilder, TreeBuilderOpts};
use html5ever::{LocalName, local_name};

use super::page::Page;
use super::tree::{Handle, Tree};
use crate::article::blocks::{self, Kind};
use crate::xml::OwnLimits;
use crate::{Error, Place, Result};

/// Open elements at one time, as in Chromium and WebKit. Pages of news have 20 to 60.
const MAX_DEPTH: usize = 512;

/// Attributes of one tag. Real tags have a few dozen at most; each is compared with
/// all before it.
const MAX_ATTRIBUTES: usize = 1024;

/// Elements and texts of a page: a hundred megabytes of memory. The longest pages of the
/// Web, whole standards in one file, have no more.
const MAX_NODES: usize = 500_000;

/// Bytes given to the tokenizer at a time: between two steps the bounds are looked at.
const STEP: usize = 4 << 10;

/// Parses a decoded page. Any text is a page; what is not marked up is its text.
///
/// # Errors
/// When the page asks for more than the bounds allow.
pub(super) fn parse(text: &str, file: &str, limits: &OwnLimits) -> Result<Page> {
    let most = limits.attributes.unwrap_or(MAX_ATTRIBUTES);
    let options = TreeBuilderOpts::default();
    let guard = Guard::new(TreeBuilder::new(Tree::default(), options));
    let tokenizer = Tokenizer::new(guard, TokenizerOpts::default());
    let source = StrTendril::from(text);
    let queue = BufferQueue::default();
    let mut tag = OpenTag::new();
    for (start, end) in steps(text) {
        tag.step(text, start, end, tokenizer.sink.tokens.get());
        if tag.attributes > most {
            let message = format!("a tag has more than {most} attributes");
            return Err(Error::input(place(text, tag.since, file), message)
                .expected("`>` at the tag's end")
                .hint("look for a quote that is missing, or allow more with --max-attributes"));
        }
        queue.push_back(piece(&source, start, end));
        let _ = tokenizer.feed(&queue); // Done: the guard never interrupts it.
        if tokenizer.sink.builder.sink.len() > MAX_NODES {
            let message = format!("the page has more than {MAX_NODES} elements and texts");
            return Err(Error::input(place(text, end, file), message)
                .expected("a page with one story")
                .hint("save only the story, or name the file's format with --from"));
        }
    }
    tokenizer.end();
    Ok(tokenizer.sink.builder.sink.flatten())
}

fn piece(source: &StrTendril, start: usize, end: usize) -> StrTendril {
    // The size of a page is below u32::MAX by far, see `MAX_PAGE`.
    source.subtendril(start as u32, (end - start) as u32)
}

/// Cuts a text into pieces that start at `<` or are [`STEP`] long.
fn steps(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = text.as_bytes().get(start + 1..).unwrap_or_default();
        if start >= text.len() {
            return None;
        }
        let window = rest.get(..STEP).unwrap_or(rest);
        let cut = memchr::memchr(b'<', window).unwrap_or(window.len());
        let end = text.ceil_char_boundary(start + 1 + cut);
        let step = (start, end);
        start = end;
        Some(step)
    })
}

/// Counts the attributes of a tag before the tokenizer meets them.
///
/// The tokenizer is silent while it collects a tag. Where silence begins with a step
/// that starts with `<` and a letter, a tag is open from there on; elsewhere, as in a
/// script, the tokenizer speaks at every step.
#[derive(Debug)]
struct OpenTag {
    /// Where silence began.
    since: usize,
    /// Tokens that had come by then.
    tokens: usize,
    at: At,
    attributes: usize,
}

/// Where in a tag a byte stands (HTML, sections 13.2.5.8 and 13.2.5.32 to 13.2.5.39).
#[derive(Clone, Copy, Debug)]
enum At {
    Outside,
    Name,
    Between,
    Equals,
    Quoted(u8),
    Unquoted,
}

impl OpenTag {
    fn new() -> OpenTag {
        OpenTag {
            since: 0,
            tokens: usize::MAX,
            at: At::Outside,
            attributes: 0,
        }
    }

    /// Takes in the step that the tokenizer gets next, `tokens` being out so far.
    fn step(&mut self, text: &str, start: usize, end: usize, tokens: usize) {
        let bytes = text.as_bytes().get(start..end).unwrap_or_default();
        if tokens != self.tokens {
            let is_tag = matches!(bytes, [b'<', b'a'..=b'z' | b'A'..=b'Z', ..]);
            *self = OpenTag {
                since: start,
                tokens,
                at: if is_tag { At::Name } else { At::Outside },
                attributes: 0,
            };
        }
        for byte in bytes {
            if let At::Outside = self.at {
                return;
            }
            self.byte(*byte);
        }
    }

    fn byte(&mut self, byte: u8) {
        let space = matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0x0c);
        self.at = match (self.at, byte) {
            (At::Quoted(quote), _) if byte == quote => At::Between,
            (At::Quoted(_) | At::Outside, _) => self.at,
            (_, b'>') => At::Outside,
            (At::Unquoted, _) if space => At::Between,
            (At::Equals, _) if space => At::Equals,
            (At::Equals, b'"' | b'\'') => At::Quoted(byte),
            (At::Unquoted | At::Equals, _) => At::Unquoted,
            (At::Name | At::Between, b'=') => At::Equals,
            (At::Name | At::Between, b'/') => At::Between,
            (At::Name | At::Between, _) if space => At::Between,
            (At::Name, _) => At::Name,
            (At::Between, _) => {
                self.attributes += 1;
                At::Name
            }
        };
    }
}

/// Line and byte of the decoded text.
fn place(text: &str, byte: usize, file: &str) -> Place {
    let before = text.as_bytes().get(..byte).unwrap_or_default();
    Place {
        file: Some(file.to_owned()),
        line: Some(memchr::memchr_iter(b'\n', before).count() as u64 + 1),
        column: None,
        byte: Some(byte as u64),
    }
}

/// Stands between tokenizer and tree builder, and keeps the tree bounded.
struct Guard {
    builder: TreeBuilder<Handle, Tree>,
    /// Tokens that came so far.
    tokens: Cell<usize>,
    /// Never fewer than the open elements.
    depth: Cell<usize>,
    /// Start tags passed over whose end tags are to come.
    passed: Cell<usize>,
}

/// Counts the elements that the tree builder has open.
#[derive(Default)]
struct Count(RefCell<usize>);

impl Tracer for Count {
    type Handle = Handle;

    fn trace_handle(&self, _: &Handle) {
        *self.0.borrow_mut() += 1;
    }
}

impl Guard {
    fn new(builder: TreeBuilder<Handle, Tree>) -> Guard {
        Guard {
            builder,
            tokens: Cell::new(0),
            depth: Cell::new(0),
            passed: Cell::new(0),
        }
    }

    /// What becomes of a tag; `None` when it is passed over.
    fn admit(&self, mut tag: Tag) -> Option<Tag> {
        if is_formatting(&tag.name) {
            tag.name = local_name!("span");
        }
        if stands_alone(&tag.name) {
            return Some(tag);
        }
        if tag.kind == TagKind::EndTag {
            let passed = self.passed.get();
            self.passed.set(passed.saturating_sub(1));
            return (passed == 0).then_some(tag);
        }
        if self.passed.get() == 0 && !self.is_deep() {
            return Some(tag);
        }
        self.passed.set(self.passed.get() + 1);
        let parts = matches!(blocks::html(&tag.name), Kind::Block(_) | Kind::Lines);
        parts.then(|| {
            tag.name = local_name!("br");
            tag.attrs.clear();
            tag
        })
    }

    /// Whether the stack of open elements is full. It is counted only when the start
    /// tags since the last count could have filled it.
    fn is_deep(&self) -> bool {
        if self.depth.get() >= MAX_DEPTH {
            let count = Count::default();
            self.builder.trace_handles(&count);
            self.depth.set(count.0.into_inner());
        }
        self.depth.set(self.depth.get() + 1);
        self.depth.get() > MAX_DEPTH
    }
}

impl TokenSink for Guard {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
        let token = match token {
            // Errors come in the middle of tags, and end no silence.
            Token::ParseError(_) => return TokenSinkResult::Continue,
            Token::TagToken(tag) => {
                self.tokens.set(self.tokens.get() + 1);
                match self.admit(tag) {
                    Some(tag) => Token::TagToken(tag),
                    None => return TokenSinkResult::Continue,
                }
            }
            other => {
                self.tokens.set(self.tokens.get() + 1);
                other
            }
        };
        match self.builder.process_token(token, line) {
            // Nothing runs a script, and the page is decoded already.
            TokenSinkResult::Script(_) | TokenSinkResult::EncodingIndicator(_) => {
                TokenSinkResult::Continue
            }
            other => other,
        }
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// Formatting elements of HTML (section 13.2.4.3) but `a`, of which only one is open
/// at a time.
fn is_formatting(name: &LocalName) -> bool {
    matches!(
        &**name,
        "b" | "big"
            | "code"
            | "em"
            | "font"
            | "i"
            | "nobr"
            | "s"
            | "small"
            | "strike"
            | "strong"
            | "tt"
            | "u"
    )
}

/// Elements that nest in nothing: those without an end tag, and those whose content
/// is no mark-up, where the tree builder must tell the tokenizer so.
fn stands_alone(name: &LocalName) -> bool {
    matches!(
        &**name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "iframe"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "noembed"
            | "noframes"
            | "noscript"
            | "param"
            | "plaintext"
            | "script"
            | "source"
            | "style"
            | "textarea"
            | "title"
            | "track"
            | "wbr"
            | "xmp"
    )
}
