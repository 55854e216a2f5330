//! Files that are translated and written back in their own format.
//!
//! ```text
//! bytes ─► Document ─► blocks ─► translations ─► the same bytes, but for what was translated
//! ```
//!
//! An [`crate::article::Article`] is what a reader sees of a file; it cannot give the file
//! back. A [`Document`] keeps every byte: its decoded text, and for each paragraph a
//! [`Block`] that knows which bytes of the file are which characters of the text, and what
//! mark-up stands between them. Writing replaces the bytes of what was translated and no
//! other; a tag inside is moved, never dropped and never doubled.
//!
//! | module | holds |
//! |---|---|
//! | `block` | a paragraph: its text, its tags, where both stand in the file, and its edits |
//! | [`place`] | where the tags of a text go in its translation |
//! | `charset` | bytes to text and back, checked to be the same bytes |
//! | `plain`, `html`, `markdown` | the formats that hold one language: segments are replaced in place |
//! | `scan` | the tags and texts of XML that was checked, with their places |
//! | `docx` | Word documents: the text of their parts, all else of the archive untouched |
//! | `xliff`, `po` | the formats that hold both languages: targets are filled |

use crate::article::Format;
use crate::text::{Lang, Span};
use crate::xml::Limits;
use crate::{Error, Place, Result};

mod block;
mod charset;
mod docx;
mod html;
mod markdown;
pub mod place;
mod plain;
mod po;
mod scan;
mod xliff;

pub use block::{Block, Replacement, Translation};
use charset::Encoded;

/// A format that a translation can be written back in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentFormat {
    /// Plain text.
    Text,
    /// Markdown: headings, paragraphs, list entries, quotations, cells of tables. Code, HTML,
    /// addresses, the words for pictures and the block of keys at the top stay.
    Markdown,
    /// A web page with its title. Scripts, styles, preformatted text, code and attributes
    /// (so also the words for pictures) stay.
    Html,
    /// A Word document with its headers, footers and notes.
    Docx,
    /// XLIFF 1.2 or 2.x: targets that are empty are filled.
    Xliff,
    /// Gettext PO: messages without translation are filled.
    Po,
}

impl DocumentFormat {
    /// Every one with its name.
    pub const ALL: [(&str, DocumentFormat); 6] = [
        ("text", DocumentFormat::Text),
        ("markdown", DocumentFormat::Markdown),
        ("html", DocumentFormat::Html),
        ("docx", DocumentFormat::Docx),
        ("xliff", DocumentFormat::Xliff),
        ("po", DocumentFormat::Po),
    ];

    /// The format of a file that starts with `head`; the story format where it cannot be
    /// written back.
    pub fn detect(head: &[u8], name: &str) -> std::result::Result<DocumentFormat, Format> {
        if xliff::is_xliff(head) {
            return Ok(DocumentFormat::Xliff);
        }
        if po::is_po(head, name) {
            return Ok(DocumentFormat::Po);
        }
        DocumentFormat::of_story(Format::detect(head, name))
    }

    /// The same as a story format; that format where it cannot be written back.
    pub fn of_story(format: Format) -> std::result::Result<DocumentFormat, Format> {
        match format {
            Format::Text => Ok(DocumentFormat::Text),
            Format::Markdown => Ok(DocumentFormat::Markdown),
            Format::Html => Ok(DocumentFormat::Html),
            Format::Docx => Ok(DocumentFormat::Docx),
            other => Err(other),
        }
    }

    /// The format of a name; a story format where it is one that cannot be written back.
    ///
    /// # Errors
    /// What is wrong with a name of neither.
    pub fn by_name(
        name: &str,
    ) -> std::result::Result<std::result::Result<DocumentFormat, Format>, String> {
        let known = DocumentFormat::ALL.iter().find(|(known, _)| *known == name);
        if let Some((_, format)) = known {
            return Ok(Ok(*format));
        }
        let story: Format = name.parse().map_err(|_| {
            let names: Vec<&str> = DocumentFormat::ALL.iter().map(|(name, _)| *name).collect();
            format!(
                "`{name}` is no format that is written back; those are {}",
                names.join(", ")
            )
        })?;
        Ok(DocumentFormat::of_story(story))
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        let found = DocumentFormat::ALL.iter().find(|(_, known)| *known == self);
        found.map_or("", |(name, _)| name)
    }

    /// Whether a file of it holds both languages, so that its text is not replaced but
    /// filled in beside the source.
    pub fn is_bilingual(self) -> bool {
        matches!(self, DocumentFormat::Xliff | DocumentFormat::Po)
    }
}

/// How a file is to be read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The encoding that the user names; by default the file tells. XML and Word documents
    /// say their own.
    pub encoding: Option<&'a str>,
    /// How much the file may ask for.
    pub limits: Limits,
}

/// What stands in a target that was filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Worth {
    /// The translation of the very text.
    Translated,
    /// A translation that a person has to look at.
    Review,
    /// The source text.
    New,
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The numbers of the blocks whose translation was not written, since it would have
    /// become other mark-up of the format.
    pub stays: Vec<usize>,
}

/// A file, read so that it can be written back.
pub struct Document {
    format: DocumentFormat,
    file: String,
    blocks: Vec<Block>,
    source_lang: Option<Lang>,
    target_lang: Option<Lang>,
    left: usize,
    form: Form,
}

/// What holds the file's bytes.
enum Form {
    /// One text.
    Text(Encoded),
    /// The archive and those of its parts that hold text.
    Docx(docx::Archive),
    Xliff(Encoded, xliff::Units),
    Po(Encoded, po::Messages),
}

impl Document {
    /// Reads a file.
    ///
    /// # Errors
    /// A file that is broken or is not in this format; one whose bytes its text would not
    /// give back.
    pub fn read(
        bytes: &[u8],
        file: &str,
        format: DocumentFormat,
        options: Options<'_>,
    ) -> Result<Document> {
        if bytes.len() as u64 > options.limits.size {
            let limit = options.limits.size;
            let message = format!("the file is longer than {limit} bytes");
            return Err(Error::input(Place::file(file), message)
                .expected("a file within the size limit")
                .hint("split the file, or raise --max-size"));
        }
        let label = options.encoding;
        let mut document = Document {
            format,
            file: file.to_owned(),
            blocks: Vec::new(),
            source_lang: None,
            target_lang: None,
            left: 0,
            form: Form::Text(Encoded::default()),
        };
        match format {
            DocumentFormat::Text => {
                let encoded = Encoded::text(bytes, file, label)?;
                document.blocks = plain::blocks(&encoded.text);
                document.form = Form::Text(encoded);
            }
            DocumentFormat::Markdown => {
                let encoded = Encoded::text(bytes, file, label)?;
                document.blocks = markdown::blocks(&encoded.text);
                document.form = Form::Text(encoded);
            }
            DocumentFormat::Html => {
                let encoded = Encoded::html(bytes, file, label)?;
                let page = html::read(&encoded.text);
                (document.blocks, document.source_lang) = (page.blocks, page.lang);
                document.form = Form::Text(encoded);
            }
            DocumentFormat::Docx => {
                let archive = docx::Archive::open(bytes, file, options.limits)?;
                document.blocks = archive.blocks();
                document.form = Form::Docx(archive);
            }
            DocumentFormat::Xliff => {
                xliff::check(bytes, file, options.limits)?;
                let encoded = Encoded::xml(bytes, file)?;
                let (blocks, units) = xliff::read(&encoded.text);
                document.blocks = blocks;
                document.source_lang = units.source_lang.clone();
                document.target_lang = units.target_lang.clone();
                document.form = Form::Xliff(encoded, units);
            }
            DocumentFormat::Po => {
                let encoded = Encoded::text(bytes, file, label)?;
                let (blocks, messages) = po::read(&encoded.text, file)?;
                document.blocks = blocks;
                document.left = messages.plurals;
                document.target_lang = messages.lang.clone();
                document.form = Form::Po(encoded, messages);
            }
        }
        Ok(document)
    }

    /// A plain text whose paragraphs are known: bytes of the decoded text, in order.
    ///
    /// # Errors
    /// As [`Document::read`].
    pub fn of_paragraphs(
        bytes: &[u8],
        file: &str,
        encoding: Option<&str>,
        paragraphs: &[Span],
    ) -> Result<Document> {
        let encoded = Encoded::text(bytes, file, encoding)?;
        let fits = |span: &Span| encoded.text.get(span.range()).is_some();
        let spans = paragraphs.iter().copied().filter(fits);
        Ok(Document {
            format: DocumentFormat::Text,
            file: file.to_owned(),
            blocks: spans
                .map(|span| plain::block(&encoded.text, span))
                .collect(),
            source_lang: None,
            target_lang: None,
            left: 0,
            form: Form::Text(encoded),
        })
    }

    /// Its format.
    pub fn format(&self) -> DocumentFormat {
        self.format
    }

    /// Its paragraphs in order; of a format with both languages those that have no
    /// translation yet.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The language that it states for its text.
    pub fn source_lang(&self) -> Option<&Lang> {
        self.source_lang.as_ref()
    }

    /// The language that it states for its translation.
    pub fn target_lang(&self) -> Option<&Lang> {
        self.target_lang.as_ref()
    }

    /// Messages with plural forms that are not translated, which stay so: languages have
    /// different numbers of them.
    pub fn plurals(&self) -> usize {
        self.left
    }

    /// The file with `replacements` in place, which are in the order of the blocks
    /// and of each block's text. Of a format with both languages `worth` says for each
    /// block what its target is to be; blocks beyond its end, and those without, stay as
    /// they are. `target_lang` is named in a file that has targets and does not say which
    /// language they are in.
    ///
    /// # Errors
    /// When a character cannot be written in the file's encoding and the format has no
    /// other way to write it.
    pub fn written(
        &self,
        replacements: &[Replacement],
        worth: &[Option<Worth>],
        target_lang: &Lang,
    ) -> Result<Written> {
        let mut stays = Vec::new();
        let bytes = match &self.form {
            Form::Text(encoded) => {
                let text = match self.format {
                    DocumentFormat::Markdown => {
                        let text = &encoded.text;
                        let (text, changed) = markdown::written(text, &self.blocks, replacements);
                        stays = changed;
                        text
                    }
                    DocumentFormat::Html => {
                        self.edited(&encoded.text, replacements, &html::escaped)
                    }
                    _ => self.edited(&encoded.text, replacements, &plain::escaped),
                };
                let references = self.format != DocumentFormat::Text;
                encoded.bytes(&text, &self.file, references)
            }
            Form::Docx(archive) => archive.bytes(&self.blocks, replacements),
            Form::Xliff(encoded, units) => {
                let text = units.filled(
                    &encoded.text,
                    &self.blocks,
                    replacements,
                    worth,
                    target_lang,
                );
                encoded.bytes(&text, &self.file, true)
            }
            Form::Po(encoded, messages) => {
                let text = messages.filled(&encoded.text, &self.blocks, replacements, worth);
                encoded.bytes(&text, &self.file, false)
            }
        };
        Ok(Written {
            bytes: bytes?,
            stays,
        })
    }

    fn edited(
        &self,
        text: &str,
        replacements: &[Replacement],
        escape: &dyn Fn(&str) -> String,
    ) -> String {
        let mut edits = Vec::new();
        for replacement in replacements {
            if let Some(block) = self.blocks.get(replacement.block) {
                block.edits(text, replacement, &|text, _| escape(text), &mut edits);
            }
        }
        block::apply(text, Span::new(0, text.len()), edits)
    }
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// The name that files use for what an element marks.
fn role(name: &str) -> &str {
    match name {
        "b" | "strong" => "bold",
        "i" | "em" => "italic",
        "u" => "underlined",
        "a" => "link",
        "br" => "lb",
        "img" => "image",
        other => other,
    }
}

#[cfg(test)]
mod tests;
