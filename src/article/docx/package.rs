//! The archive that a Word document is, and how its parts find each other.
//!
//! A document is a zip archive of XML parts (Open Packaging Conventions, ECMA-376
//! part 2). Which part is which is said by relationships, files of their own; the
//! usual names (`word/document.xml`) are only usual.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::article::MAX_STORY;
use crate::xml::{Event, Limits, OwnLimits, Reader};
use crate::{Error, Place, Result};

/// Parts of a document; pictures are parts too.
const MAX_PARTS: usize = 10_000;

/// What a part may ask of the XML reader: tables nest in text boxes in tables, and a
/// book of a thousand pages has about 20 MB when it is unpacked.
const LIMITS: Limits = Limits {
    depth: 1000,
    attributes: 256,
    text: 8 << 20,
    size: MAX_STORY,
};

/// An open document.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    file: &'a str,
    size: usize,
    limits: Limits,
}

/// A part, unpacked.
pub(super) struct Part {
    /// Its name in the archive.
    pub(super) name: String,
    bytes: Vec<u8>,
    /// The document's file name and its own, for errors.
    shown: String,
    limits: Limits,
}

/// A reference from one part to another.
pub(super) struct Relation {
    /// The last word of its type, such as `styles`.
    pub(super) kind: String,
    /// Name of the part it leads to.
    pub(super) target: String,
}

impl<'a> Package<'a> {
    /// Opens a document.
    ///
    /// # Errors
    /// When it is no archive, or not a whole one.
    pub(super) fn open(bytes: &'a [u8], file: &'a str, limits: &OwnLimits) -> Result<Package<'a>> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| {
            Error::input(
                place(file, bytes.len()),
                format!("the document's archive is not whole: {}", reason(&error)),
            )
            .expected("a Word document (.docx), which ends with the list of its parts")
            .hint("the file was cut off or is no Word document; get it again")
        })?;
        if archive.len() > MAX_PARTS {
            let message = format!("the document has more than {MAX_PARTS} parts");
            return Err(Error::input(Place::file(file), message)
                .expected("a Word document (.docx)")
                .hint("check that this is the file you meant"));
        }
        Ok(Package {
            archive,
            file,
            size: bytes.len(),
            limits: limits.over(LIMITS),
        })
    }

    /// Unpacks the part of this name, if there is one.
    ///
    /// # Errors
    /// When it is damaged, packed in another way than Word does, or too large.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<Part>> {
        let shown = format!("{}: {name}", self.file);
        let Some(index) = self.index(name) else {
            return Ok(None);
        };
        let damaged = |message: String, byte: Option<u64>| {
            let place = Place {
                byte,
                ..Place::file(&shown)
            };
            Error::input(place, message)
                .expected("a part as Word packs it")
                .hint("the file is damaged; get it again, or save it again in Word")
        };
        let mut bytes = Vec::new();
        let packed = self.archive.by_index(index).map_err(|error| {
            damaged(
                format!("the part cannot be opened: {}", reason(&error)),
                None,
            )
        })?;
        let start = packed.data_start();
        let most = self.limits.size;
        let read = packed.take(most.saturating_add(1)).read_to_end(&mut bytes);
        read.map_err(|error| damaged(format!("the part cannot be unpacked: {error}"), start))?;
        if bytes.len() as u64 > most {
            let message = format!("the part unpacks to more than {most} bytes");
            return Err(damaged(message, start).hint(
                "the file is damaged or a trap; if it is sound, allow more with --max-size",
            ));
        }
        Ok(Some(Part {
            name: name.to_owned(),
            bytes,
            shown,
            limits: self.limits,
        }))
    }

    /// The place of a part in the archive; names differ in case at most (ECMA-376-2,
    /// section 6.2.2.3).
    fn index(&self, name: &str) -> Option<usize> {
        let exact = self.archive.index_for_name(name);
        exact.or_else(|| {
            (0..self.archive.len()).find(|index| {
                let known = self.archive.name_for_index(*index);
                known.is_some_and(|known| known.is_ok_and(|known| known.eq_ignore_ascii_case(name)))
            })
        })
    }

    /// The relations that start at a part, or at the document itself when its name is
    /// empty.
    ///
    /// # Errors
    /// When the list of relations is broken.
    pub(super) fn relations(&mut self, from: &str) -> Result<Vec<Relation>> {
        let (folder, name) = from.rsplit_once('/').unwrap_or(("", from));
        let list = match folder {
            "" => format!("_rels/{name}.rels"),
            _ => format!("{folder}/_rels/{name}.rels"),
        };
        let Some(part) = self.part(&list)? else {
            return Ok(Vec::new());
        };
        let mut relations = Vec::new();
        let mut reader = part.reader();
        reader.root("Relationships")?;
        loop {
            match reader.event()? {
                Event::Start(element) if element.local_name() == "Relationship" => {
                    if element.attribute("TargetMode") == Some("External") {
                        continue;
                    }
                    let kind = element.attribute("Type").unwrap_or_default();
                    let target = element.attribute("Target").unwrap_or_default();
                    relations.push(Relation {
                        kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                        target: resolved(folder, target),
                    });
                }
                Event::Eof => return Ok(relations),
                _ => {}
            }
        }
    }

    /// The content type of a part, as `[Content_Types].xml` states it.
    ///
    /// # Errors
    /// When that list is missing or broken.
    pub(super) fn content_type(&mut self, name: &str) -> Result<String> {
        let Some(list) = self.part("[Content_Types].xml")? else {
            return Err(self.not_word("the archive has no list of content types"));
        };
        let ending = name.rsplit_once('.').map(|(_, ending)| ending);
        let mut of_ending = String::new();
        let mut reader = list.reader();
        reader.root("Types")?;
        loop {
            match reader.event()? {
                Event::Start(element) => {
                    let attribute = |key| element.attribute(key).unwrap_or_default();
                    let kind = attribute("ContentType");
                    let part = attribute("PartName").trim_start_matches('/');
                    if element.local_name() == "Override" && part.eq_ignore_ascii_case(name) {
                        return Ok(kind.to_owned());
                    }
                    let same =
                        ending.is_some_and(|end| end.eq_ignore_ascii_case(attribute("Extension")));
                    if element.local_name() == "Default" && same {
                        of_ending = kind.to_owned();
                    }
                }
                Event::Eof => return Ok(of_ending),
                _ => {}
            }
        }
    }

    /// The error for an archive that is no Word document.
    pub(super) fn not_word(&self, message: impl Into<String>) -> Error {
        Error::input(place(self.file, self.size), message)
            .expected("a Word document (.docx)")
            .hint("check that this is the file you meant, or name its format with --from")
    }
}

impl Part {
    /// A reader of the part's XML, whose errors name document and part.
    pub(super) fn reader(&self) -> Reader<&[u8]> {
        Reader::new(self.bytes.as_slice(), &self.shown, self.limits)
    }
}

fn place(file: &str, byte: usize) -> Place {
    Place {
        byte: Some(byte as u64),
        ..Place::file(file)
    }
}

/// What is wrong with an archive, in words.
fn reason(error: &ZipError) -> String {
    match error {
        ZipError::InvalidPassword | ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => {
            "it is protected by a password".to_owned()
        }
        ZipError::InvalidArchive(_) => "the list of its parts is missing or damaged".to_owned(),
        other => other.to_string(),
    }
}

/// The name of the part that a target written in `folder` means.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            _ => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn targets_are_found_from_where_they_are_written() {
        for (folder, target, name) in [
            ("", "word/document.xml", "word/document.xml"),
            ("word", "styles.xml", "word/styles.xml"),
            ("word", "/word/styles.xml", "word/styles.xml"),
            ("word", "../docProps/core.xml", "docProps/core.xml"),
            ("", "../../x.xml", "x.xml"),
        ] {
            assert_eq!(resolved(folder, target), name);
        }
    }
}
