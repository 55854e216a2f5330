//! The index of a memory at one of its generations: found beside the memory, or made.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::gather;
use super::index::{self, Built, Index, Layout};
use super::kept::{self, Payload, Read, Stamp};
use super::searched::Searched;
use crate::Result;
use crate::memory::Store;
use crate::text::Lang;

/// Held by the thread that makes an index anew: others may find it made.
static MAKING: Mutex<()> = Mutex::new(());

/// Units from which an index is kept in a file: fewer are indexed in less time than a
/// person notices.
pub(super) const KEPT_FROM: usize = 5_000;

/// The file that keeps the index of a memory for a pair of languages, whatever their
/// regions; none for a memory that has nothing beside it.
pub fn index_beside(memory: &dyn Store, source: &Lang, target: &Lang) -> Option<PathBuf> {
    Some(index_file(memory.file()?, source, target))
}

fn index_file(memory: &Path, source: &Lang, target: &Lang) -> PathBuf {
    let mut name = memory.as_os_str().to_owned();
    name.push(format!(".match-{}-{}", source.primary(), target.primary()));
    name.into()
}

/// An index in its bytes, and of which generation of the memory it is.
pub(super) struct Base {
    bytes: Bytes,
    layout: Layout,
    /// The generation of the memory that it was made from.
    pub(super) generation: u64,
}

/// Where the bytes of an index are.
enum Bytes {
    /// In working memory alone.
    Made(Vec<u8>),
    /// In a file beside the memory.
    Kept(Payload),
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Bytes::Made(bytes) => bytes,
            Bytes::Kept(payload) => payload,
        }
    }
}

impl Base {
    fn new(bytes: Bytes, generation: u64) -> Option<Self> {
        Some(Base {
            layout: Layout::read(&bytes)?,
            bytes,
            generation,
        })
    }

    pub(super) fn index(&self) -> Index<'_> {
        Index::new(&self.bytes, &self.layout)
    }

    /// Number of units.
    pub(super) fn units(&self) -> usize {
        self.layout.units()
    }
}

/// What an index is made from.
pub(super) struct Wanted<'a> {
    pub(super) searched: &'a Searched<'a>,
    pub(super) source_lang: &'a Lang,
    pub(super) target_lang: &'a Lang,
}

/// What an index of `store` at a generation is made from.
pub(super) fn stamp(
    store: &dyn Store,
    generation: u64,
    (source, target): (&Lang, &Lang),
) -> Result<Stamp> {
    // An index serves all regions of its languages.
    let primary = |lang: &Lang| lang.primary().parse().unwrap_or_else(|_| lang.clone());
    Ok(Stamp {
        identity: store.identity()?,
        generation,
        source_lang: primary(source),
        target_lang: primary(target),
        version: index::VERSION,
    })
}

/// Writes an index of `store` at a generation to the file at `path`; tells whether it is
/// there now.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn keep(
    store: &dyn Store,
    built: &Built,
    generation: u64,
    languages: (&Lang, &Lang),
    path: &Path,
) -> Result<bool> {
    let stamp = stamp(store, generation, languages)?;
    Ok(kept::write(path, &stamp, &mut |out| built.write(out)).is_ok())
}

impl Wanted<'_> {
    fn stamp(&self, generation: u64) -> Result<Stamp> {
        let languages = (self.source_lang, self.target_lang);
        stamp(self.searched.store, generation, languages)
    }

    /// The index beside the memory, if there is one that can be brought up to date; else
    /// why there is none, where that is worth a word.
    pub(super) fn kept(&self) -> Result<std::result::Result<Base, Option<String>>> {
        let Some(path) = &self.searched.beside else {
            return Ok(Err(None));
        };
        Ok(match kept::read(path, &self.stamp(0)?) {
            Read::Missing => Err(Some(format!("{} is missing", path.display()))),
            Read::Unfit { why } => Err(Some(format!("{} {why}", path.display()))),
            Read::Found {
                payload,
                generation,
            } => Base::new(Bytes::Kept(payload), generation)
                .ok_or_else(|| Some(format!("{} is no index", path.display()))),
        })
    }

    /// An index in the place of one of generation `known`, which the memory has left too
    /// far behind: one that somebody has kept meanwhile and that no more than `most` units
    /// changed after, else a new one. Of several threads that want one at once, one makes
    /// it and the others map its file.
    pub(super) fn newer(&self, known: u64, most: usize) -> Result<Base> {
        let turn = MAKING.lock();
        let _turn = turn.unwrap_or_else(PoisonError::into_inner);
        if let Ok(base) = self.kept()?
            && base.generation > known
        {
            let changed = self.searched.store.changed_since(base.generation)?;
            if changed.is_some_and(|changed| changed.len() <= most) {
                return Ok(base);
            }
        }
        self.made()
    }

    /// A new index over the memory as it stands, written beside it where it is worth it.
    pub(super) fn made(&self) -> Result<Base> {
        let store = self.searched.store;
        // Asked for first: what changes while the memory is read is taken in later.
        let generation = store.generation()?;
        let built = gather::index(store, self.source_lang, self.target_lang)?;
        if let Some(path) = &self.searched.beside
            && built.units() >= KEPT_FROM
        {
            let stamp = self.stamp(generation)?;
            let write = || kept::write(path, &stamp, &mut |out| built.write(out));
            // Without the right to write here it works all the same.
            if write().is_ok()
                && let Ok(base) = self.kept()?
                && base.generation == generation
            {
                return Ok(base);
            }
        }
        let bytes = built.to_bytes();
        Ok(Base {
            // What was just made can be read.
            layout: Layout::read(&bytes).unwrap_or_default(),
            bytes: Bytes::Made(bytes),
            generation,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_index_stands_beside_its_memory() {
        let mexican: Lang = "es-MX".parse().unwrap();
        let name = index_file(Path::new("/m/desk.db"), &mexican, &Lang::en());
        assert_eq!(name, Path::new("/m/desk.db.match-es-en"));
    }
}
