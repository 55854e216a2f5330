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

use super::block::{self, Block, Replacement};
use super::charset::Encoded;
use super::scan;
use crate::text::Span;
use crate::xml::{Event, Limits, Reader};
use crate::{Error, Place, Result};

mod paragraph;

/// Bytes of a part when it is unpacked, as for stories.
const MAX_PART: u64 = 64 << 20;

/// Bytes of all parts with text: more than the largest of them alone.
const MAX_PARTS_SIZE: u64 = 128 << 20;

/// Parts of a document; pictures are parts too.
const MAX_PARTS: usize = 10_000;

/// How deep elements nest in honest documents: tables in text boxes in tables.
const DEPTH: usize = 1000;

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
            .flat_map(|(number, part)| paragraph::read(&part.content.text, number))
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
