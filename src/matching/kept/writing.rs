//! Putting a new file in the place of an old one.
//!
//! The new one grows under a name of its own and is locked as long as its writer lives, so
//! that what a killed writer left behind can be told from what is being written.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, BufWriter, Read, Seek, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use tempfile::NamedTempFile;
use xxhash_rust::xxh3::Xxh3;

use super::header::{self, Header};
use super::{Stamp, open_regular};

/// What the names of growing files end with.
const SUFFIX: &str = ".part";

/// Bytes that are collected before they are hashed and written.
const CHUNK: usize = 256 * 1024;

/// How long a writer waits for another one to rename its file, which takes no time.
const WAIT: Duration = Duration::from_secs(2);

/// Pause between attempts to get a lock.
const PAUSE: Duration = Duration::from_millis(2);

/// Attempts to make a file that no other writer sweeps away as it appears.
const ATTEMPTS: usize = 10;

/// Writes what `payload` writes into a file and puts it at `path`, with the permissions of
/// the memory, whose name is the path without its last extension. Where a file of a later
/// generation of the same memory is there by then, that one stays, and this is no error.
///
/// # Errors
/// The one of `payload`, or when it cannot be written; `path` is as it was.
pub fn write(
    path: &Path,
    stamp: &Stamp,
    payload: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let prefix = prefix(path)?;
    sweep(folder, &prefix);
    let mut part = start(folder, &prefix)?;
    fill(part.as_file_mut(), stamp, payload)?;
    if let Ok(memory) = fs::metadata(path.with_extension("")) {
        fs::set_permissions(part.path(), memory.permissions())?;
    }
    part.as_file().sync_data()?;
    // Between looking at the old file and replacing it no other writer may do so.
    let _alone = lock_folder(folder)?;
    if !is_later(path, stamp)? {
        part.persist(path).map_err(|error| error.error)?;
    }
    Ok(())
}

/// What the names of growing files for `path` start with.
fn prefix(path: &Path) -> io::Result<OsString> {
    let name = path
        .file_name()
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the path names no file"))?;
    let mut prefix = OsString::from(".");
    prefix.push(name);
    prefix.push("-");
    Ok(prefix)
}

/// Removes growing files that nobody is writing any more. What cannot be removed stays for
/// the next time.
fn sweep(folder: &Path, prefix: &OsString) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let name = name.as_encoded_bytes();
        let grows = name.starts_with(prefix.as_encoded_bytes())
            && name.ends_with(SUFFIX.as_bytes())
            && entry.file_type().is_ok_and(|kind| kind.is_file());
        if !grows {
            continue;
        }
        // The lock is held until the file is gone, so that a writer that has just made it
        // finds out.
        if let Ok(file) = File::open(entry.path())
            && file.try_lock().is_ok()
        {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// A new file, locked.
fn start(folder: &Path, prefix: &OsString) -> io::Result<NamedTempFile> {
    for _ in 0..ATTEMPTS {
        let part = tempfile::Builder::new()
            .prefix(prefix)
            .suffix(SUFFIX)
            .tempfile_in(folder)?;
        match part.as_file().try_lock() {
            // Another writer may have taken it for a leftover before it was locked.
            Ok(()) if part.path().exists() => return Ok(part),
            Ok(()) | Err(TryLockError::WouldBlock) => {}
            // Where files cannot be locked, nobody sweeps.
            Err(TryLockError::Error(_)) => return Ok(part),
        }
    }
    Err(io::Error::other(
        "other writers remove what is written here",
    ))
}

fn fill(
    file: &mut File,
    stamp: &Stamp,
    payload: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    // Room for the header, which is known in the end.
    file.write_all(&header::bytes(stamp, 0, 0))?;
    let mut out = BufWriter::with_capacity(
        CHUNK,
        Summed {
            file: &mut *file,
            sum: Xxh3::new(),
            length: 0,
        },
    );
    payload(&mut out)?;
    let Summed { sum, length, .. } = out.into_inner().map_err(|error| error.into_error())?;
    file.rewind()?;
    file.write_all(&header::bytes(stamp, length, sum.digest()))
}

/// Sums up what goes into a file.
struct Summed<'f> {
    file: &'f mut File,
    sum: Xxh3,
    length: u64,
}

impl Write for Summed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.sum.update(&bytes[..written]);
        self.length += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// Keeps other writers from replacing files in `folder` until it is dropped. None where
/// the system does not lock folders.
fn lock_folder(folder: &Path) -> io::Result<Option<File>> {
    let Ok(folder) = File::open(folder) else {
        return Ok(None);
    };
    let deadline = Instant::now() + WAIT;
    loop {
        match folder.try_lock() {
            Ok(()) => return Ok(Some(folder)),
            Err(TryLockError::Error(_)) => return Ok(None),
            Err(TryLockError::WouldBlock) if Instant::now() < deadline => {
                std::thread::sleep(PAUSE);
            }
            Err(TryLockError::WouldBlock) => {
                return Err(io::Error::new(
                    io::ErrorKind::WouldBlock,
                    "another program keeps its folder locked",
                ));
            }
        }
    }
}

/// Whether the file at `path` is of the same memory and of a later generation.
///
/// # Errors
/// When something is there that is no regular file.
fn is_later(path: &Path, stamp: &Stamp) -> io::Result<bool> {
    let file = match open_regular(path) {
        Ok(Some(file)) => file,
        Ok(None) => {
            return Err(io::Error::new(
                io::ErrorKind::AlreadyExists,
                "something that is no regular file has its name",
            ));
        }
        // What cannot be read is no use to anyone.
        Err(_) => return Ok(false),
    };
    let mut start = Vec::new();
    if file
        .take(header::LONGEST as u64)
        .read_to_end(&mut start)
        .is_err()
    {
        return Ok(false);
    }
    Ok(Header::parse(&start).is_ok_and(|header| {
        header.stamp.is_alike(stamp) && header.stamp.generation > stamp.generation
    }))
}
