//! Who holds a locked memory.
//!
//! Linux lists the file locks of all processes in `/proc/locks`. SQLite in WAL
//! mode marks a writer by a lock on one byte of the `-shm` file, and an exclusive
//! user by a lock on the database itself (SQLite's documents "WAL-mode File
//! Format" and "File Locking").

use std::path::Path;

/// Byte of the `-shm` file that the writer locks.
const WAL_WRITE_BYTE: u64 = 120;

/// The program that is writing to the memory, as far as the system tells:
/// `teletipo (process 4711)` or `another program`.
pub(super) fn holder(path: &Path) -> String {
    writer(path).map_or_else(
        || "another program".to_owned(),
        |process| {
            let name = std::fs::read_to_string(format!("/proc/{process}/comm"));
            let name = name.as_deref().map_or("a program", str::trim);
            format!("{name} (process {process})")
        },
    )
}

/// The process with a write lock on the memory.
#[cfg(target_os = "linux")]
fn writer(path: &Path) -> Option<u32> {
    use std::os::unix::fs::MetadataExt;

    let inode = |path: &Path| std::fs::metadata(path).ok().map(|found| found.ino());
    let mut shared = path.as_os_str().to_owned();
    shared.push("-shm");
    let (database, shared) = (inode(path), inode(Path::new(&shared)));
    let locks = std::fs::read_to_string("/proc/locks").ok()?;
    locks.lines().filter_map(WriteLock::read).find_map(|lock| {
        let writes = Some(lock.inode) == database
            || (Some(lock.inode) == shared && (lock.start..=lock.end).contains(&WAL_WRITE_BYTE));
        writes.then_some(lock.process)
    })
}

#[cfg(not(target_os = "linux"))]
fn writer(_path: &Path) -> Option<u32> {
    None
}

/// A line of `/proc/locks` that tells of an exclusive lock, such as
/// `3: POSIX  ADVISORY  WRITE 4711 08:02:1321 120 120`.
#[cfg(target_os = "linux")]
#[derive(Debug, PartialEq, Eq)]
struct WriteLock {
    process: u32,
    inode: u64,
    start: u64,
    end: u64,
}

#[cfg(target_os = "linux")]
impl WriteLock {
    fn read(line: &str) -> Option<Self> {
        // A process that waits for the lock is listed with an arrow: it holds nothing.
        if line.contains("->") {
            return None;
        }
        let mut fields = line
            .split_whitespace()
            .skip_while(|field| *field != "WRITE")
            .skip(1);
        let process = fields.next()?.parse().ok()?;
        let inode = fields.next()?.rsplit(':').next()?.parse().ok()?;
        let start = fields.next()?.parse().ok()?;
        let end = fields.next()?;
        let end = if end == "EOF" {
            u64::MAX
        } else {
            end.parse().ok()?
        };
        Some(WriteLock {
            process,
            inode,
            start,
            end,
        })
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_lock_table_are_read() {
        let lock = |process, inode, start, end| {
            Some(WriteLock {
                process,
                inode,
                start,
                end,
            })
        };
        for (line, read) in [
            (
                "3: POSIX  ADVISORY  WRITE 4711 08:02:1321 120 120",
                lock(4711, 1321, 120, 120),
            ),
            (
                "1: FLOCK  ADVISORY  WRITE 12 00:1b:99 0 EOF",
                lock(12, 99, 0, u64::MAX),
            ),
            ("2: POSIX  ADVISORY  READ 4711 08:02:1321 123 123", None),
            ("3: -> POSIX  ADVISORY  WRITE 4712 08:02:1321 120 120", None),
            ("", None),
        ] {
            assert_eq!(WriteLock::read(line), read, "{line}");
        }
    }

    #[test]
    fn a_memory_that_nobody_holds_names_nobody() {
        assert_eq!(holder(Path::new("no-such-memory.db")), "another program");
    }
}
