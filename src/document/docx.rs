//! Word documents: the text of the document, its headers, footers and notes.
//!
//! A paragraph's words stand in runs of one look each. Runs that look alike are one text to
//! the reader: its translation goes into the first of them, the others are left empty. A
//! change of the look, a link or a field is a tag. All that stands between two texts is one
//! tag, so that wherever it goes, the elements close in the order in which they open.
//!
//! Of the archive only the parts with translations are packed anew; all others are copied
//! as they are packed. A line break and a tab end a paragraph here.

use std::io::{Cursor, Read, Write};

use zip::result::ZipError;
use zip::{ZipArchive, ZipWriter};

use super::block::{self, Block, Builder, Replacement};
use super::charset::Encoded;
use super::local;
use super::scan::{self, Kind, Piece, Token, attribute};
use crate::text::Span;
use crate::xml::{Event, Limits, Reader};
use crate::{Error, Place, Result};

/// Bytes of a part when it is unpacked, as for stories.
const MAX_PART: u64 = 64 << 20;

/// Bytes of all parts with text: more than the largest of them alone.
const MAX_PARTS_SIZE: u64 = 128 << 20;

/// Parts of a document; pictures are parts too.
const MAX_PARTS: usize = 10_000;

/// How deep elements nest in honest documents: tables in text boxes in tables.
const DEPTH: usize = 1000;

/// Namespaces of the elements of text.
const WORD: [&str; 2] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
];

/// What the content types of parts with text end with, in the order of the blocks, and the
/// root elements of these parts.
const KINDS: [(&str, &str); 6] = [
    ("document.main+xml", "document"),
    ("document.macroEnabled.main+xml", "document"),
    ("footnotes+xml", "footnotes"),
    ("endnotes+xml", "endnotes"),
    ("header+xml", "hdr"),
    ("footer+xml", "ftr"),
];

/// A document's archive with its parts that hold text.
pub(super) struct Archive {
    bytes: Vec<u8>,
    file: String,
    parts: Vec<Part>,
}

/// A part with text.
struct Part {
    /// Its number in the archive.
    index: usize,
    content: Encoded,
}

impl Archive {
    /// Opens a document.
    ///
    /// # Errors
    /// A file that is no Word document, an encrypted one, a damaged one, or one that
    /// unpacks to more than it may.
    pub(super) fn open(bytes: &[u8], file: &str, limits: Limits) -> Result<Archive> {
        let wrong = |message: String| {
            Error::input(Place::file(file), message)
                .expected("a Word document (.docx) without a password")
                .hint("open it in Word and save it as .docx, or name its format with --from")
        };
        let mut archive = ZipArchive::new(Cursor::new(bytes))
            .map_err(|error| wrong(format!("the document's archive is not whole: {error}")))?;
        if archive.len() > MAX_PARTS {
            return Err(wrong(format!(
                "the document has more than {MAX_PARTS} parts"
            )));
        }
        let list = archive
            .index_for_name("[Content_Types].xml")
            .ok_or_else(|| wrong("the archive has no list of content types".to_owned()))?;
        let types = types(&unpacked(&mut archive, list, file)?, file)?;
        let mut parts = Vec::new();
        let mut size = 0;
        for (kind, root) in KINDS {
            for (name, _) in types.iter().filter(|(_, of)| of.ends_with(kind)) {
                let Some(index) = archive.index_for_name(name) else {
                    continue;
                };
                let shown = format!("{file}: {name}");
                let content = unpacked(&mut archive, index, &shown)?;
                size += content.len() as u64;
                if size > MAX_PARTS_SIZE {
                    let limit = MAX_PARTS_SIZE >> 20;
                    return Err(wrong(format!("the parts unpack to more than {limit} MB")));
                }
                check(&content, &shown, root, limits)?;
                let content = Encoded::xml(&content, &shown)?;
                parts.push(Part { index, content });
            }
            if parts.is_empty() && kind == "footnotes+xml" {
                return Err(wrong("the archive holds no Word document".to_owned()));
            }
        }
        Ok(Archive {
            bytes: bytes.to_vec(),
            file: file.to_owned(),
            parts,
        })
    }

    /// The paragraphs of all parts.
    pub(super) fn blocks(&self) -> Vec<Block> {
        let parts = self.parts.iter().enumerate();
        parts
            .flat_map(|(number, part)| read(&part.content.text, number))
            .collect()
    }

    /// The document with its translations.
    ///
    /// # Errors
    /// When the archive cannot be packed.
    pub(super) fn bytes(&self, blocks: &[Block], replacements: &[Replacement]) -> Result<Vec<u8>> {
        let mut edits: Vec<Vec<block::Edit>> = self.parts.iter().map(|_| Vec::new()).collect();
        for replacement in replacements {
            let Some(block) = blocks.get(replacement.block) else {
                continue;
            };
            if let (Some(part), Some(edits)) =
                (self.parts.get(block.part), edits.get_mut(block.part))
            {
                let text = &part.content.text;
                block.edits(text, replacement, &|text, _| scan::escaped(text), edits);
            }
        }
        if edits.iter().all(Vec::is_empty) {
            return Ok(self.bytes.clone());
        }
        let mut changed = Vec::new();
        for (part, edits) in self.parts.iter().zip(edits) {
            if !edits.is_empty() {
                let text = &part.content.text;
                let text = block::apply(text, Span::new(0, text.len()), edits);
                changed.push((part.index, part.content.bytes(&text, &self.file, true)?));
            }
        }
        self.packed(&changed).map_err(|error| {
            let message = format!("the document cannot be packed again: {error}");
            Error::input(Place::file(&self.file), message)
                .expected("an archive as Word packs it")
                .hint("save it again in Word")
        })
    }

    fn packed(&self, changed: &[(usize, Vec<u8>)]) -> std::result::Result<Vec<u8>, ZipError> {
        let mut archive = ZipArchive::new(Cursor::new(self.bytes.as_slice()))?;
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..archive.len() {
            let file = archive.by_index_raw(index)?;
            match changed.iter().find(|(number, _)| *number == index) {
                None => writer.raw_copy_file(file)?,
                Some((_, content)) => {
                    let (name, options) = (file.name()?.into_owned(), file.options());
                    drop(file);
                    writer.start_file(name, options)?;
                    writer.write_all(content)?;
                }
            }
        }
        writer.set_raw_comment(archive.comment().into())?;
        Ok(writer.finish()?.into_inner())
    }
}

/// A part unpacked.
fn unpacked(archive: &mut ZipArchive<Cursor<&[u8]>>, index: usize, shown: &str) -> Result<Vec<u8>> {
    let damaged = |message: String| {
        Error::input(Place::file(shown), message)
            .expected("a part as Word packs it")
            .hint("the file is damaged; get it again, or save it again in Word")
    };
    let mut content = Vec::new();
    let part = archive
        .by_index(index)
        .map_err(|error| damaged(format!("the part cannot be opened: {error}")))?;
    part.take(MAX_PART + 1)
        .read_to_end(&mut content)
        .map_err(|error| damaged(format!("the part cannot be unpacked: {error}")))?;
    if content.len() as u64 > MAX_PART {
        return Err(damaged(format!(
            "the part unpacks to more than {} MB",
            MAX_PART >> 20
        )));
    }
    Ok(content)
}

/// Name and content type of the parts that are listed one by one.
fn types(content: &[u8], file: &str) -> Result<Vec<(String, String)>> {
    let shown = format!("{file}: [Content_Types].xml");
    let mut reader = Reader::new(content, &shown, Limits::default());
    let mut types = Vec::new();
    reader.root("Types")?;
    loop {
        match reader.event()? {
            Event::Start(element) if element.local_name() == "Override" => {
                let attribute = |name| element.attribute(name).unwrap_or_default();
                let name = attribute("PartName").trim_start_matches('/').to_owned();
                types.push((name, attribute("ContentType").to_owned()));
            }
            Event::Eof => return Ok(types),
            _ => {}
        }
    }
}

/// Reads a part under the rules of XML.
fn check(content: &[u8], shown: &str, root: &str, limits: Limits) -> Result<()> {
    let limits = Limits {
        depth: limits.depth.max(DEPTH),
        ..limits
    };
    let mut reader = Reader::new(content, shown, limits);
    reader.root(root)?;
    while reader.event()? != Event::Eof {}
    Ok(())
}

/// The paragraphs of a part.
fn read(text: &str, part: usize) -> Vec<Block> {
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
