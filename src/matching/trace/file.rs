//! The index of a memory, kept in a file beside it.
//!
//! ```text
//! magic and version · stamp · archive · xxh3 of all before it
//! ```
//!
//! Numbers are little-endian with seven bits a byte (LEB128), keys and weights as they
//! are. What follows from the rest (postings, rarities) is not kept. The file is never
//! trusted: one that is broken, of another version, or made from another state of the
//! memory or another lexicon is as good as none, and the index is built anew.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::archive::{Archive, NONE, Segment};
use super::links::{Link, Spelled};
use crate::memory::{Store, UnitId};
use crate::text::Lang;

/// The file that keeps the index of a memory for a pair of languages: beside a memory in a file,
/// in the user's own folder for one on a server. None where nothing can be kept.
pub fn index_beside(memory: &dyn Store, source: &Lang, target: &Lang) -> Option<PathBuf> {
    let mut name = memory.derived_from()?.into_os_string();
    name.push(format!(".trace-{source}-{target}"));
    Some(name.into())
}

/// What the file starts with; the last byte is the version of its layout.
const MAGIC: &[u8; 8] = b"ttpotrc\x01";

/// Bytes of the checksum at the end.
const SUM: usize = 8;

/// What an index was made from. An index fits where all of it is the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    /// Tells this memory from every other one.
    pub(super) identity: String,
    pub(super) generation: u64,
    pub(super) source_lang: Lang,
    pub(super) target_lang: Lang,
    pub(super) lexicon: u64,
}

impl Stamp {
    fn write(&self, out: &mut Vec<u8>) {
        text(out, &self.identity);
        number(out, self.generation);
        text(out, self.source_lang.as_str());
        text(out, self.target_lang.as_str());
        out.extend(self.lexicon.to_le_bytes());
        text(out, env!("CARGO_PKG_VERSION"));
        number(out, u64::from(super::terms::VERSION));
    }
}

/// Writes an index beside its place, then puts it there; who may
/// read the memory, whose name is the path without its last extension, may read it too; where
/// that is no file, nobody but its owner may.
///
/// # Errors
/// When it cannot be written; the place is as it was.
pub(super) fn write(path: &Path, stamp: &Stamp, archive: &Archive) -> io::Result<()> {
    let mut bytes = head(stamp);
    write_archive(&mut bytes, archive);
    bytes.extend(xxhash_rust::xxh3::xxh3_64(&bytes).to_le_bytes());
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new()
        .prefix(".teletipo-")
        .tempfile_in(folder)?;
    file.write_all(&bytes)?;
    if let Ok(memory) = fs::metadata(path.with_extension("")) {
        fs::set_permissions(file.path(), memory.permissions())?;
    }
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// The index in a file, where there is one with this stamp and it is whole.
pub(super) fn read(path: &Path, stamp: &Stamp) -> Option<Archive> {
    // A pipe or device of this name would be read without end.
    if !fs::metadata(path).ok()?.is_file() {
        return None;
    }
    let bytes = fs::read(path).ok()?;
    let (body, sum) = bytes.split_at_checked(bytes.len().checked_sub(SUM)?)?;
    if xxhash_rust::xxh3::xxh3_64(body).to_le_bytes() != sum {
        return None;
    }
    let mut input = Input {
        rest: body.strip_prefix(head(stamp).as_slice())?,
    };
    let archive = read_archive(&mut input)?;
    (input.rest.is_empty() && archive.is_sound()).then_some(archive)
}

/// What is wrong with the file at `path`, if it is no whole index of this version: to be put
/// behind its name.
pub(in crate::matching) fn unfit(path: &Path) -> Option<String> {
    let wrong = |what: &str| Some(what.to_owned());
    match fs::metadata(path) {
        Ok(found) if !found.is_file() => return wrong("is no regular file"),
        Ok(_) => {}
        Err(error) => return Some(format!("cannot be read: {error}")),
    }
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return Some(format!("cannot be read: {error}")),
    };
    let split = bytes
        .len()
        .checked_sub(SUM)
        .and_then(|at| bytes.split_at_checked(at));
    match split {
        Some((body, sum)) if xxhash_rust::xxh3::xxh3_64(body).to_le_bytes() == sum => {
            match body.starts_with(MAGIC) {
                true => None,
                false => wrong("was made by another version of teletipo"),
            }
        }
        _ => wrong("is damaged: its checksum is wrong"),
    }
}

fn head(stamp: &Stamp) -> Vec<u8> {
    let mut head = MAGIC.to_vec();
    stamp.write(&mut head);
    head
}

fn write_archive(out: &mut Vec<u8>, archive: &Archive) {
    number(out, archive.langs.len() as u64);
    archive
        .langs
        .iter()
        .for_each(|lang| text(out, lang.as_str()));
    number(out, archive.stories.len() as u64);
    archive.stories.iter().for_each(|story| text(out, story));
    text(out, &archive.texts);
    number(out, u64::from(archive.vocabulary));
    number(out, archive.segments.len() as u64);
    for (index, segment) in (0..).zip(&archive.segments) {
        number(out, u64::from(segment.lang));
        number(out, u64::from(segment.story.wrapping_add(1)));
        number(out, u64::from(segment.position.wrapping_add(1)));
        // Units count from 1, so that 0 stands for none.
        let unit = segment.unit.map_or(0, |unit| unit.0);
        out.extend(unit.to_le_bytes());
        number(out, archive.text_of(index).len() as u64);
        let words = archive.words_of(index);
        number(out, words.len() as u64);
        let mut last = 0;
        for word in words {
            number(out, u64::from(word - last));
            last = *word;
        }
    }
    number(out, archive.links.len() as u64);
    for link in &archive.links {
        out.extend(link.key.to_le_bytes());
        number(out, u64::from(link.word));
        out.extend(link.weight.to_le_bytes());
    }
    number(out, archive.spellings.len() as u64);
    for spelled in &archive.spellings {
        text(out, &spelled.spelling);
        number(out, u64::from(spelled.word));
    }
}

fn read_archive(input: &mut Input<'_>) -> Option<Archive> {
    let mut archive = Archive::default();
    for _ in 0..input.number()? {
        archive.langs.push(input.text()?.parse().ok()?);
    }
    for _ in 0..input.number()? {
        archive.stories.push(input.text()?.to_owned());
    }
    archive.texts = input.text()?.to_owned();
    archive.vocabulary = input.small()?;
    let mut text_end = 0_usize;
    for _ in 0..input.number()? {
        let lang = input.small()?;
        let story = input.small()?.wrapping_sub(1);
        let position = input.small()?.wrapping_sub(1);
        let unit = i64::from_le_bytes(input.array()?);
        text_end = text_end.checked_add(usize::try_from(input.number()?).ok()?)?;
        let mut word = 0_u32;
        for _ in 0..input.number()? {
            word = word.checked_add(input.small()?)?;
            archive.words.push(word);
        }
        archive.segments.push(Segment {
            lang,
            story,
            position,
            unit: (unit != 0).then_some(UnitId(unit)),
            text_end,
            words_end: archive.words.len(),
        });
    }
    for _ in 0..input.number()? {
        archive.links.push(Link {
            key: u64::from_le_bytes(input.array()?),
            word: input.small()?,
            weight: f32::from_le_bytes(input.array()?),
        });
    }
    for _ in 0..input.number()? {
        archive.spellings.push(Spelled {
            spelling: input.text()?.to_owned(),
            word: input.small()?,
        });
    }
    Some(archive)
}

impl Archive {
    /// Whether every number in it points to something.
    fn is_sound(&self) -> bool {
        let words = self.vocabulary;
        // Each word is in some segment, so that a vocabulary is no larger than the text.
        words as usize <= self.words.len()
            && self.words.iter().all(|word| *word < words)
            && self
                .links
                .iter()
                .all(|link| link.word < words && (0.0..=1.0).contains(&link.weight))
            && self.spellings.iter().all(|spelled| spelled.word < words)
            && self.segments.iter().all(|segment| {
                (segment.lang as usize) < self.langs.len()
                    && (segment.story == NONE || (segment.story as usize) < self.stories.len())
                    && self.texts.is_char_boundary(segment.text_end)
            })
    }
}

fn number(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn text(out: &mut Vec<u8>, text: &str) {
    number(out, text.len() as u64);
    out.extend(text.as_bytes());
}

/// What is left of a file to read; everything is none past its end.
struct Input<'b> {
    rest: &'b [u8],
}

impl<'b> Input<'b> {
    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.rest.split_first()?;
            self.rest = rest;
            number |= u64::from(byte & 0x7F) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn small(&mut self) -> Option<u32> {
        u32::try_from(self.number()?).ok()
    }

    fn text(&mut self) -> Option<&'b str> {
        let length = usize::try_from(self.number()?).ok()?;
        let (text, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        std::str::from_utf8(text).ok()
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.rest.split_first_chunk::<N>()?;
        self.rest = rest;
        Some(*bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::super::archive::Builder;
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::memory::SourceSegment;

    fn small() -> (Stamp, Archive) {
        let (es, en) = (Lang::es(), Lang::en());
        let lexicon = Lexicon::shipped(&es, &en);
        let mut builder = Builder::new(&es, lexicon);
        for (position, text) in (0..).zip(["Murieron 23 en Perú.", "", "La casa de Ñuñoa."]) {
            builder.add(&SourceSegment {
                story: (position != 1).then(|| format!("s{position}")),
                position: Some(position),
                lang: es.clone(),
                text: text.into(),
                unit: (position == 2).then_some(UnitId(7)),
            });
        }
        let stamp = Stamp {
            identity: "a".into(),
            generation: 3,
            source_lang: es,
            target_lang: en,
            lexicon: 5,
        };
        (stamp, builder.build())
    }

    #[test]
    fn an_index_comes_back_and_only_where_it_fits() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("index");
        let (stamp, archive) = small();
        assert_eq!(read(&path, &stamp), None);
        write(&path, &stamp, &archive).unwrap();
        assert_eq!(read(&path, &stamp), Some(archive));
        let later = Stamp {
            generation: 4,
            ..stamp.clone()
        };
        assert_eq!(read(&path, &later), None);
        let other = Stamp {
            lexicon: 6,
            ..stamp
        };
        assert_eq!(read(&path, &other), None);
    }

    #[cfg(unix)]
    #[test]
    fn who_may_read_the_memory_may_read_its_index() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let memory = folder.path().join("desk.db");
        fs::write(&memory, "").unwrap();
        fs::set_permissions(&memory, fs::Permissions::from_mode(0o640)).unwrap();
        let path = folder.path().join("desk.db.trace-es-en");
        let (stamp, archive) = small();
        write(&path, &stamp, &archive).unwrap();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
    }

    #[test]
    fn a_broken_file_is_none_even_with_a_right_checksum() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("index");
        let (stamp, archive) = small();
        write(&path, &stamp, &archive).unwrap();
        let whole = fs::read(&path).unwrap();
        let sealed = |mut bytes: Vec<u8>| {
            bytes.extend(xxhash_rust::xxh3::xxh3_64(&bytes).to_le_bytes());
            bytes
        };
        for at in 0..whole.len() - SUM {
            let mut flipped = whole.clone();
            flipped[at] ^= 0xFF;
            fs::write(&path, &flipped).unwrap();
            assert_eq!(read(&path, &stamp), None, "byte {at}");
            // Never a panic, whatever it says.
            flipped.truncate(whole.len() - SUM);
            fs::write(&path, sealed(flipped)).unwrap();
            read(&path, &stamp);
            fs::write(&path, sealed(whole[..at].to_vec())).unwrap();
            assert_eq!(read(&path, &stamp), None, "cut at {at}");
        }
    }
}
