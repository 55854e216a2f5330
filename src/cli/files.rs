//! Files in and out: reading with a limit, writing beside and renaming.

use std::fs;
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use crate::{Error, Result, article};

/// Largest file that is read whole and is no story: a table of rules, a corpus to
/// measure on. What is larger is a memory, and those are read as a stream.
const MAX_TABLE: u64 = 512 << 20;

/// The name that stands for standard input and output.
pub(crate) const STDIO: &str = "-";

/// The file to write to; none for standard output, named or not.
pub(crate) fn output(path: Option<&PathBuf>) -> Option<&Path> {
    path.map(PathBuf::as_path)
        .filter(|path| *path != Path::new(STDIO))
}

/// A file to read from, or standard input for `-`.
///
/// # Errors
/// When it cannot be opened.
pub(crate) fn open(path: &Path) -> Result<Box<dyn Read>> {
    if path == Path::new(STDIO) {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = fs::File::open(path).map_err(|source| Error::io("read", path, source))?;
    Ok(Box::new(file))
}

/// The bytes of a file, or of standard input for `-`.
///
/// # Errors
/// When it cannot be read, is a folder, or is larger than a table may be.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    read_rest(path, open(path)?, Vec::new(), MAX_TABLE)
}

/// The bytes of a file whose `head` was read already, of which there may be `most`.
///
/// # Errors
/// When it cannot be read, is a folder, or is larger.
pub(crate) fn read_rest(path: &Path, file: impl Read, head: Vec<u8>, most: u64) -> Result<Vec<u8>> {
    let mut bytes = head;
    let room = most.saturating_add(1).saturating_sub(bytes.len() as u64);
    file.take(room)
        .read_to_end(&mut bytes)
        .map_err(|source| Error::io("read", path, source))?;
    if bytes.len() as u64 > most {
        return Err(article::too_large(&path.display().to_string(), most));
    }
    Ok(bytes)
}

/// A stream of which no more than `most` bytes may come.
pub(crate) struct Bounded<R> {
    stream: R,
    most: u64,
    read: u64,
}

impl<R> Bounded<R> {
    pub(crate) fn new(stream: R, most: u64) -> Self {
        Bounded {
            stream,
            most,
            read: 0,
        }
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let amount = self.stream.read(buffer)?;
        self.read += amount as u64;
        if self.read > self.most {
            let message = format!("the file is larger than {} bytes", self.most);
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
        }
        Ok(amount)
    }
}

/// Refuses to write over a file that is there, unless `force` says so. [`write`] does so
/// itself; this is for calls that write several files, before the first of them.
///
/// # Errors
/// When there is a file of this name.
pub(crate) fn check_free(path: &Path, force: bool) -> Result<()> {
    match fs::metadata(path) {
        Ok(old) if old.is_file() && !force => {
            let exists = "the file exists; --force replaces it";
            let exists = io::Error::new(io::ErrorKind::AlreadyExists, exists);
            Err(Error::io("write", path, exists))
        }
        _ => Ok(()),
    }
}

/// Writes a file as a whole: into a temporary one beside it, which then takes its
/// name. A reader sees the old file or the new one, and a failure leaves the old one.
/// A linked file is replaced where it lies and keeps its permissions; a new one has those
/// that the user's mask leaves. A device or pipe is written to as it is.
///
/// # Errors
/// An existing file without `force`, a failed write, or what `write` returns; whatever
/// `write` calls what it writes to, an error names the file.
pub(crate) fn write(
    path: &Path,
    force: bool,
    write: impl FnOnce(&mut dyn Write) -> Result<()>,
) -> Result<()> {
    let mut file = Unnamed::new(path, force)?;
    write(&mut file).map_err(|error| match error {
        Error::Io {
            action: "write",
            source,
            ..
        } => Error::io("write", path, source),
        other => other,
    })?;
    file.finish()?.take_name()
}

/// A file that is being written and has no name yet; see [`write()`], which is for one file.
/// Several that belong together are all finished before the first takes its name.
pub(crate) struct Unnamed {
    path: PathBuf,
    /// Where it will lie; none for a device or pipe, which is written to as it is.
    place: Option<PathBuf>,
    /// Those of the file that it takes the place of.
    permissions: Option<fs::Permissions>,
    out: BufWriter<fs::File>,
    /// The temporary file.
    temporary: Option<tempfile::TempPath>,
}

impl Unnamed {
    /// A file that will be called `path`.
    ///
    /// # Errors
    /// An existing one without `force`, or when the system refuses.
    pub(crate) fn new(path: &Path, force: bool) -> Result<Self> {
        let failed = |source| Error::io("write", path, source);
        check_free(path, force)?;
        let existing = fs::metadata(path).ok();
        match &existing {
            Some(old) if old.is_dir() => return Err(failed(io::ErrorKind::IsADirectory.into())),
            Some(old) if !old.is_file() => {
                let stream = fs::File::options().write(true).open(path).map_err(failed)?;
                return Ok(Unnamed {
                    path: path.to_owned(),
                    place: None,
                    permissions: None,
                    out: BufWriter::new(stream),
                    temporary: None,
                });
            }
            _ => {}
        }
        let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let folder = match place.parent() {
            Some(parent) if parent != Path::new("") => parent,
            _ => Path::new("."),
        };
        let file = beside(folder, existing.is_none()).map_err(failed)?;
        let (file, temporary) = file.into_parts();
        Ok(Unnamed {
            path: path.to_owned(),
            place: Some(place),
            permissions: existing.map(|old| old.permissions()),
            out: BufWriter::new(file),
            temporary: Some(temporary),
        })
    }

    /// Ends the writing; the file is closed and waits for its name.
    ///
    /// # Errors
    /// When the rest cannot be written.
    pub(crate) fn finish(self) -> Result<Finished> {
        let Unnamed {
            path,
            place,
            permissions,
            mut out,
            temporary,
        } = self;
        let failed = |source| Error::io("write", &path, source);
        out.flush().map_err(failed)?;
        drop(out);
        if let (Some(permissions), Some(temporary)) = (permissions, &temporary) {
            fs::set_permissions(temporary, permissions).map_err(failed)?;
        }
        Ok(Finished {
            path,
            named: temporary.zip(place),
        })
    }
}

impl Write for Unnamed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A file that is written but for its name. It is gone when it is dropped.
pub(crate) struct Finished {
    path: PathBuf,
    /// The temporary file and where it will lie.
    named: Option<(tempfile::TempPath, PathBuf)>,
}

impl Finished {
    /// Gives the file its name.
    ///
    /// # Errors
    /// When the system refuses.
    pub(crate) fn take_name(self) -> Result<()> {
        let Some((temporary, place)) = self.named else {
            return Ok(());
        };
        let persisted = temporary.persist(&place);
        persisted.map_err(|error| Error::io("write", &self.path, error.error))
    }
}

/// The same for a file that `write` makes by its path, which is that of an empty file.
///
/// # Errors
/// As [`write()`].
pub(crate) fn write_at(
    path: &Path,
    force: bool,
    write: impl FnOnce(&Path) -> Result<()>,
) -> Result<()> {
    let file = Unnamed::new(path, force)?;
    let Some(temporary) = &file.temporary else {
        let refused = "it is no regular file";
        return Err(Error::usage(
            format!("{} cannot be written: {refused}", path.display()),
            "name another file",
        ));
    };
    write(temporary)?;
    file.finish()?.take_name()
}

/// A temporary file in `folder`: one that is to be a new file as every program makes
/// them, one that is to take the place of another private until it has its permissions.
/// It is opened here so that an error is the system's own and names no file that nobody
/// knows.
fn beside(folder: &Path, is_new: bool) -> io::Result<tempfile::NamedTempFile> {
    let mut options = fs::File::options();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // The system takes off what the user's mask forbids.
        options.mode(if is_new { 0o666 } else { 0o600 });
    }
    #[cfg(not(unix))]
    let _ = is_new;
    let mut builder = tempfile::Builder::new();
    builder.prefix(".teletipo-");
    builder.make_in(folder, |path| options.open(path))
}

/// Makes a folder and those above it.
///
/// # Errors
/// When the system refuses.
pub(crate) fn create_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).map_err(|source| Error::io("create", path, source))
}

/// Name of a file for a story: the id with what is no plain letter or digit written
/// as `-`, and a digest where that could make two ids one.
pub(crate) fn name_for(id: &str, ending: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    if id.len() <= MAX_NAME && id.chars().all(plain) && !id.starts_with('.') {
        return format!("{id}.{ending}");
    }
    let cut = &id[..id.floor_char_boundary(MAX_NAME)];
    let name: String = cut
        .chars()
        .map(|c| if plain(c) { c } else { '-' })
        .collect();
    let digest = crate::memory::digest(id);
    format!("{}-{}.{ending}", name.trim_start_matches('.'), &digest[..8])
}

/// Bytes of an id that go into a file's name; file systems take some 255.
const MAX_NAME: usize = 150;

/// The files of a folder and the folders below it, sorted, hidden ones and those in
/// `skip` left out; and why folders below it cannot be read, where there are such.
///
/// # Errors
/// When the folder itself cannot be read.
pub(crate) fn files_below(top: &Path, skip: &[PathBuf]) -> Result<(Vec<PathBuf>, Vec<Error>)> {
    let (mut found, mut closed) = (Vec::new(), Vec::new());
    let mut waiting = vec![top.to_owned()];
    while let Some(folder) = waiting.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(source) if folder == top => return Err(Error::io("read", &folder, source)),
            Err(source) => {
                closed.push(Error::io("read", &folder, source));
                continue;
            }
        };
        for entry in entries {
            let entry = entry.map_err(|source| Error::io("read", &folder, source))?;
            let path = entry.path();
            if entry.file_name().to_string_lossy().starts_with('.') || skip.contains(&path) {
                continue;
            }
            // A linked folder could lead back here.
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => waiting.push(path),
                _ if path.is_file() => found.push(path),
                _ => {}
            }
        }
    }
    found.sort();
    Ok((found, closed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_in_their_folder_and_apart() {
        assert_eq!(name_for("madrid", "html"), "madrid.html");
        let long = "ñ".repeat(300);
        let odd = ["a/b", "a b", "../x", ".x", "a-b", &long];
        let names: std::collections::BTreeSet<_> =
            odd.iter().map(|id| name_for(id, "html")).collect();
        assert_eq!(names.len(), odd.len());
        for name in names {
            assert_eq!(Path::new(&name).components().count(), 1, "{name}");
            assert!(name.len() < 200);
        }
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_and_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        let one = |out: &mut dyn Write| {
            out.write_all(b"one")
                .map_err(|source| Error::io("write", "a.txt", source))
        };
        write(&path, false, one).unwrap();
        let refused = write(&path, false, |_| Ok(()));
        assert!(matches!(refused, Err(Error::Io { .. })));
        let failed = write(&path, true, |_| Err(Error::usage("m", "h")));
        assert!(failed.is_err());
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn an_error_names_the_file_that_was_wanted() {
        let folder = tempfile::tempdir().unwrap();
        let wanted = folder.path().join("no/such/a.txt");
        let missing = write(&wanted, false, |_| Ok(())).unwrap_err().to_string();
        assert!(missing.contains("such/a.txt"), "{missing}");
        assert!(!missing.contains(".teletipo-"), "{missing}");
        let path = folder.path().join("a.txt");
        let full = write(&path, false, |_| {
            Err(Error::io(
                "write",
                "the export",
                io::ErrorKind::StorageFull.into(),
            ))
        });
        let full = full.unwrap_err().to_string();
        assert!(full.starts_with(&format!("cannot write {}", path.display())));
    }

    #[cfg(unix)]
    #[test]
    fn a_replaced_file_keeps_its_permissions() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        fs::write(&path, "old").unwrap();
        let mode = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        for wanted in [0o600, 0o664] {
            fs::set_permissions(&path, fs::Permissions::from_mode(wanted)).unwrap();
            write(&path, true, |_| Ok(())).unwrap();
            assert_eq!(mode(), wanted);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_linked_file_is_replaced_where_it_lies() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("sub/a.txt"), folder.path().join("link"));
        fs::create_dir(folder.path().join("sub")).unwrap();
        fs::write(&file, "old").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        write(&link, true, |out| {
            out.write_all(b"new")
                .map_err(|source| Error::io("write", "link", source))
        })
        .unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }

    #[test]
    fn folders_are_walked_in_order_without_hidden_files() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.txt", "a.txt", ".hidden", "sub/c.txt", "out/d.txt"] {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "x").unwrap();
        }
        let (found, closed) = files_below(folder.path(), &[folder.path().join("out")]).unwrap();
        assert!(closed.is_empty());
        let names: Vec<_> = found
            .iter()
            .map(|path| path.strip_prefix(folder.path()).unwrap())
            .collect();
        assert_eq!(
            names,
            [
                Path::new("a.txt"),
                Path::new("b.txt"),
                Path::new("sub/c.txt")
            ]
        );
    }
}
