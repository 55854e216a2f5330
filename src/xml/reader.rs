//! The events of an XML file, each held against the rules before it is given out.

use std::io::BufRead;
use std::mem;

use quick_xml::events::Event as Token;

mod damage;
mod refusal;

use super::Limits;
use super::event::{Element, Event, local};
use super::fault::Fault;
use super::rules;
use super::source::{Position, Source};
use super::tag::{self, Attributes, shortened};
use crate::{Error, Place, Result};

/// An element that is open.
#[derive(Debug)]
struct Open {
    /// Where its name starts in [`Reader::names`].
    name: usize,
    /// Bytes of text directly inside it so far.
    text: usize,
    /// Line of its tag, for messages.
    line: u64,
}

/// An event whose data lie in the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Start,
    Text,
    End,
    Eof,
}

/// How far the file has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Nothing was read.
    Begin,
    /// Before the root.
    Prolog { doctype: bool },
    /// Inside the root.
    Inside,
    /// After the root's end.
    Epilog,
    /// An error was given out.
    Broken,
}

/// A bounded, checked reader; see the [module](super) for what it refuses.
pub struct Reader<R> {
    tokens: quick_xml::Reader<Source<R>>,
    limits: Limits,
    /// Bytes of the token at hand.
    buffer: Vec<u8>,
    /// Names of the open elements, one after the other.
    names: String,
    open: Vec<Open>,
    /// Name, attributes and text of the event at hand.
    name: String,
    attributes: Attributes,
    text: String,
    /// Where the event at hand starts.
    at: Position,
    /// The event after the text at hand, read already.
    pending: Option<(Step, Position)>,
    /// The element just opened is an empty one.
    empty: bool,
    stage: Stage,
    /// What an error says of the file; most are about its markup.
    fault: Option<Fault>,
}

impl<R: BufRead> Reader<R> {
    /// A reader of `input`, which errors call `name`.
    pub fn new(input: R, name: &str, limits: Limits) -> Self {
        let source = Source::new(input, name, &limits);
        let at = source.position();
        let mut tokens = quick_xml::Reader::from_reader(source);
        // End tags are checked here, with better messages.
        let config = tokens.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        Reader {
            tokens,
            limits,
            buffer: Vec::new(),
            names: String::new(),
            open: Vec::new(),
            name: String::new(),
            attributes: Attributes::default(),
            text: String::new(),
            at,
            pending: None,
            empty: false,
            stage: Stage::Begin,
            fault: Some(Fault::Markup),
        }
    }

    /// Reads up to the root element, which must be called `expected` (whatever
    /// its prefix).
    ///
    /// # Errors
    /// When the root is another one, with what it seems to be; when there is
    /// none; and like [`Reader::event`].
    pub fn root(&mut self, expected: &str) -> Result<Element<'_>> {
        self.root_of(&[expected])
    }

    /// Reads up to the root element, which must be one of `expected` (whatever
    /// its prefix).
    ///
    /// # Errors
    /// Like [`Reader::root`].
    pub fn root_of(&mut self, expected: &[&str]) -> Result<Element<'_>> {
        let mut step = self.step()?;
        while step == Step::Text {
            step = self.step()?;
        }
        if !expected.contains(&local(&self.name)) {
            self.fault = None;
            self.stage = Stage::Broken;
            let (message, right) = rules::other_root(&self.name, expected);
            return Err(self
                .error(message)
                .expected(right)
                .hint("check that this is the file you meant, or name its format"));
        }
        Ok(Element {
            name: &self.name,
            attributes: self.attributes.as_slice(),
        })
    }

    /// The next event.
    ///
    /// # Errors
    /// At the first breach of the rules of XML or of the [`Limits`], with its
    /// place; when the input cannot be read.
    pub fn event(&mut self) -> Result<Event<'_>> {
        Ok(match self.step()? {
            Step::Start => Event::Start(Element {
                name: &self.name,
                attributes: self.attributes.as_slice(),
            }),
            Step::Text => Event::Text(&self.text),
            Step::End => Event::End(&self.name),
            Step::Eof => Event::Eof,
        })
    }

    /// Passes over the rest of the element whose start was the last event.
    ///
    /// # Errors
    /// Like [`Reader::event`].
    pub fn skip_element(&mut self) -> Result<()> {
        let mut inside = 1;
        while inside > 0 {
            match self.step()? {
                Step::Start => inside += 1,
                Step::End => inside -= 1,
                Step::Text | Step::Eof => {}
            }
        }
        Ok(())
    }

    /// Appends to `out` the text directly inside the element whose start was
    /// the last event, up to its end; elements within are passed over.
    ///
    /// # Errors
    /// Like [`Reader::event`].
    pub fn text_content(&mut self, out: &mut String) -> Result<()> {
        loop {
            match self.step()? {
                Step::Start => self.skip_element()?,
                Step::Text => out.push_str(&self.text),
                Step::End | Step::Eof => return Ok(()),
            }
        }
    }

    /// Where the last event starts.
    pub fn place(&self) -> Place {
        self.tokens.get_ref().place(self.at)
    }

    /// Byte of the file at which the last event starts.
    pub fn byte(&self) -> u64 {
        self.at.byte
    }

    /// The limits it reads under.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// An error at the last event, for what its format does not allow.
    pub fn error(&self, message: impl Into<String>) -> Error {
        Error::input(self.place(), message)
    }

    fn step(&mut self) -> Result<Step> {
        if self.stage == Stage::Broken {
            return Err(self.error("reading stopped at an earlier error"));
        }
        let mut buffer = mem::take(&mut self.buffer);
        let step = self.advance(&mut buffer);
        self.buffer = buffer;
        if step.is_err() {
            self.stop();
        }
        step
    }

    /// Reads tokens until an event is whole.
    fn advance(&mut self, buffer: &mut Vec<u8>) -> Result<Step> {
        if let Some((step, at)) = self.pending.take() {
            self.at = at;
            return Ok(step);
        }
        if mem::take(&mut self.empty) {
            self.close();
            return Ok(Step::End);
        }
        self.text.clear();
        let mut text_at = None;
        let (step, at) = loop {
            buffer.clear();
            let at = self.tokens.get_ref().position();
            self.tokens.get_mut().allow(self.limits.text);
            let token = match self.tokens.read_event_into(buffer) {
                Ok(token) => token,
                Err(error) => return Err(self.token_error(&error, at)),
            };
            match token {
                Token::Start(content) => break (self.start(&content, at)?, at),
                Token::Empty(content) => {
                    let step = self.start(&content, at)?;
                    self.empty = true;
                    break (step, at);
                }
                Token::End(name) => break (self.end(&name, at)?, at),
                Token::Eof => break (self.finish(at)?, at),
                between => self.between_tags(&between, at)?,
            }
            if !self.text.is_empty() {
                text_at.get_or_insert(at);
            }
            if self.stage == Stage::Begin {
                self.stage = Stage::Prolog { doctype: false };
            }
        };
        match text_at {
            None => {
                self.at = at;
                Ok(step)
            }
            Some(text_at) => {
                self.pending = Some((step, at));
                self.at = text_at;
                Ok(Step::Text)
            }
        }
    }

    /// Takes in what makes no event of its own: text, and what is passed over.
    fn between_tags(&mut self, token: &Token<'_>, at: Position) -> Result<()> {
        match token {
            Token::Text(text) => self.add_text(text, at),
            Token::CData(text) => self.add_cdata(text, at),
            Token::GeneralRef(name) => self.add_reference(name, at),
            Token::Decl(content) => self.check_declaration(content, at),
            Token::DocType(content) => self.check_doctype(content, at),
            Token::Comment(text) if text.contains("--") || text.ends_with('-') => {
                Err(self.refuse(at, "`--` inside a comment", "`-->` at its end only"))
            }
            Token::PI(content) => {
                let target = content.target();
                if tag::is_name(target) && !target.eq_ignore_ascii_case("xml") {
                    return Ok(());
                }
                Err(self.refuse(at, "a broken processing instruction", "`<?name …?>`"))
            }
            _ => Ok(()),
        }
    }

    fn start(&mut self, content: &str, at: Position) -> Result<Step> {
        match self.stage {
            Stage::Inside => {}
            Stage::Epilog => {
                return Err(self.refuse(at, "a second root element", "the end of the file"));
            }
            _ => self.stage = Stage::Inside,
        }
        let length = match tag::scan(content, self.limits.attributes, &mut self.attributes) {
            Ok(length) => length,
            Err(breach) => {
                if self.attributes.as_slice().len() == self.limits.attributes {
                    self.fault = Some(Fault::Limit);
                }
                return Err(self.breach(breach, at, &["<", content]));
            }
        };
        if self.open.len() == self.limits.depth {
            self.fault = Some(Fault::Limit);
            let message = format!("elements are nested more than {} deep", self.limits.depth);
            return Err(self
                .refuse(at, message, "an element to close")
                .hint("look for tags that are opened again instead of closed, or allow more with --max-depth"));
        }
        self.name.clear();
        self.name.push_str(&content[..length]);
        self.open.push(Open {
            name: self.names.len(),
            text: 0,
            line: at.line,
        });
        self.names.push_str(&self.name);
        Ok(Step::Start)
    }

    fn end(&mut self, name: &str, at: Position) -> Result<Step> {
        match self.open.last() {
            None => {
                let found = shortened(name);
                Err(self.refuse(at, format!("</{found}> closes nothing"), "an open element"))
            }
            Some(open) if &self.names[open.name..] != name => {
                let found = shortened(name);
                let (line, expected) = (open.line, shortened(&self.names[open.name..]));
                Err(self
                    .refuse(
                        at,
                        format!("</{found}> stands where another element is open"),
                        "",
                    )
                    .expected(format!("</{expected}>, which line {line} opened")))
            }
            Some(_) => {
                self.close();
                Ok(Step::End)
            }
        }
    }

    /// Takes the innermost element from the stack and makes its name the event's.
    fn close(&mut self) {
        if let Some(open) = self.open.pop() {
            self.name.clear();
            self.name.push_str(&self.names[open.name..]);
            self.names.truncate(open.name);
        }
        if self.open.is_empty() {
            self.stage = Stage::Epilog;
        }
    }

    fn finish(&mut self, at: Position) -> Result<Step> {
        if let Some(open) = self.open.last() {
            self.fault = Some(Fault::CutOff);
            let name = shortened(&self.names[open.name..]);
            return Err(self
                .refuse(at, format!("the file ends inside <{name}>"), "")
                .expected(format!("</{name}>, for the <{name}> of line {}", open.line))
                .hint("the file was cut off; get it again or export it again"));
        }
        match self.stage {
            Stage::Epilog => Ok(Step::Eof),
            _ if self.tokens.get_ref().is_empty() => {
                Err(self.refuse(at, "the file is empty", "an XML file"))
            }
            _ => Err(self.refuse(at, "the file has no root element", "an element")),
        }
    }

    fn add_text(&mut self, text: &str, at: Position) -> Result<()> {
        if self.open.is_empty() {
            let blank = text.trim_start_matches([' ', '\t', '\r', '\n']);
            if blank.is_empty() {
                return Ok(());
            }
            let before = &text[..text.len() - blank.len()];
            let at = self.tokens.get_ref().after(at, before.as_bytes());
            return Err(match self.stage {
                Stage::Epilog => {
                    self.refuse(at, "text after the root element", "the end of the file")
                }
                _ => self
                    .refuse(at, "text before the root element", "`<`")
                    .hint("the file seems to be no XML"),
            });
        }
        // Looked for by its last character, which is rare in text.
        let ends = |&at: &usize| text[..at].ends_with("]]");
        if let Some(found) = memchr::memchr_iter(b'>', text.as_bytes()).find(ends) {
            let found = found - 2;
            let at = self.tokens.get_ref().after(at, &text.as_bytes()[..found]);
            return Err(self.refuse(at, "`]]>` in text", "`]]&gt;`"));
        }
        self.append(text, at)
    }

    fn add_cdata(&mut self, text: &str, at: Position) -> Result<()> {
        if self.open.is_empty() {
            return Err(self.refuse(
                at,
                "a CDATA section outside the root element",
                "`<` and a name",
            ));
        }
        self.append(text, at)
    }

    fn add_reference(&mut self, name: &str, at: Position) -> Result<()> {
        if self.open.is_empty() {
            return Err(self.refuse(at, "a reference outside the root element", "`<` and a name"));
        }
        let character = tag::reference(name).map_err(|breach| self.breach(breach, at, &[]))?;
        self.count(character.len_utf8(), at)?;
        self.text.push(character);
        Ok(())
    }

    /// Adds text with line ends as XML wants them: `\r\n` and `\r` are `\n`.
    fn append(&mut self, text: &str, at: Position) -> Result<()> {
        self.count(text.len(), at)?;
        let mut rest = text;
        while let Some(found) = rest.find('\r') {
            self.text.push_str(&rest[..found]);
            self.text.push('\n');
            rest = &rest[found + 1..];
            rest = rest.strip_prefix('\n').unwrap_or(rest);
        }
        self.text.push_str(rest);
        Ok(())
    }

    /// Holds the text of the innermost element against its limit.
    fn count(&mut self, bytes: usize, at: Position) -> Result<()> {
        let limit = self.limits.text;
        let Some(open) = self.open.last_mut() else {
            return Ok(());
        };
        open.text += bytes;
        if open.text <= limit {
            return Ok(());
        }
        self.fault = Some(Fault::Limit);
        let name = shortened(&self.names[open.name..]);
        Err(self
            .refuse(
                at,
                format!("<{name}> holds more than {limit} bytes of text"),
                "its end",
            )
            .hint("look for a tag that was never closed, or allow more with --max-segment"))
    }

    fn check_declaration(&mut self, content: &str, at: Position) -> Result<()> {
        if self.stage != Stage::Begin {
            return Err(self
                .refuse(
                    at,
                    "an XML declaration inside the file",
                    "it at the very start only",
                )
                .hint("remove what stands before it, or the declaration itself"));
        }
        rules::declaration(content, self.limits.attributes, &mut self.attributes)
            .map_err(|breach| self.breach(breach, at, &["<?", content]))
    }

    fn check_doctype(&mut self, content: &str, at: Position) -> Result<()> {
        match self.stage {
            Stage::Begin | Stage::Prolog { doctype: false } => {}
            _ => {
                return Err(self.refuse(
                    at,
                    "a DOCTYPE out of place",
                    "one, before the root element",
                ));
            }
        }
        self.stage = Stage::Prolog { doctype: true };
        rules::doctype(content).map_err(|breach| self.breach(breach, at, &[]))
    }
}

#[cfg(test)]
#[path = "reader_tests.rs"]
mod tests;
