//! The bytes of a file in working memory: mapped, so that several processes share them and
//! what is not looked at need not stay there; read where the system does not map.

use std::fs::File;
use std::io::{self, Read};
use std::ops::Deref;

use memmap2::Mmap;

use super::header::ALIGNMENT;

/// The bytes of a file from some point on. They start at an address that is a multiple of
/// 64, as long as the point is one.
#[derive(Debug)]
pub struct Payload {
    bytes: Bytes,
    start: usize,
}

#[derive(Debug)]
enum Bytes {
    Mapped(Mmap),
    /// The contents from the first aligned address in the allocation on.
    Read {
        allocation: Vec<u8>,
        start: usize,
    },
}

impl Deref for Payload {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        let bytes = match &self.bytes {
            Bytes::Mapped(bytes) => &bytes[..],
            Bytes::Read { allocation, start } => &allocation[*start..],
        };
        &bytes[self.start..]
    }
}

impl Payload {
    /// What is left of these bytes from `start` on; nothing when they are fewer.
    pub(super) fn from(mut self, start: usize) -> Payload {
        self.start += start.min(self.len());
        self
    }
}

/// All bytes of a regular file that is only ever replaced.
///
/// # Errors
/// When it can neither be mapped nor read.
pub(super) fn contents(file: &File) -> io::Result<Payload> {
    let bytes = match mapped(file) {
        Ok(mapped) => Bytes::Mapped(mapped),
        Err(_) => read(file)?,
    };
    Ok(Payload { bytes, start: 0 })
}

/// SAFETY of the mapping: its bytes are a `&[u8]`, which must not change or vanish while
/// it lives. The file is one that `writing` made. It gets its name by a rename after its
/// last byte was written, and from then on no code of this crate opens it for writing or
/// cuts it: a newer one is another file that takes over the name, and this one lives on,
/// without a name, until the last mapping of it goes. The mapping is read-only, so that
/// nothing is written through it either. There remains a program of another make that
/// writes into the file, against which no process can guard; it would have to be let by
/// the permissions, which are those of the memory, where it could do the same to the
/// database.
#[allow(unsafe_code)]
fn mapped(file: &File) -> io::Result<Mmap> {
    unsafe { Mmap::map(file) }
}

fn read(mut file: &File) -> io::Result<Bytes> {
    let length = usize::try_from(file.metadata()?.len()).map_err(io::Error::other)?;
    let mut allocation: Vec<u8> = Vec::new();
    allocation
        .try_reserve_exact(length.saturating_add(ALIGNMENT))
        .map_err(io::Error::other)?;
    // The allocation is large enough for what follows, so that it does not move.
    let start = allocation.as_ptr().align_offset(ALIGNMENT).min(ALIGNMENT);
    allocation.resize(start + length, 0);
    file.read_exact(&mut allocation[start..])?;
    Ok(Bytes::Read { allocation, start })
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn what_is_mapped_and_what_is_read_is_the_same_and_aligned() {
        let mut file = tempfile::tempfile().unwrap();
        let content: Vec<u8> = (0..10_000_u32).map(|n| (n % 251) as u8).collect();
        file.write_all(&content).unwrap();
        let mapped = contents(&file).unwrap();
        assert!(matches!(mapped.bytes, Bytes::Mapped(_)));
        std::io::Seek::rewind(&mut file).unwrap();
        let read = Payload {
            bytes: read(&file).unwrap(),
            start: 0,
        };
        assert_eq!(*mapped, content[..]);
        assert_eq!(*read, content[..]);
        for payload in [mapped, read] {
            let rest = payload.from(128);
            assert_eq!(rest.as_ptr().align_offset(ALIGNMENT), 0);
            assert_eq!(*rest, content[128..]);
            assert!(rest.from(20_000).is_empty());
        }
    }
}
