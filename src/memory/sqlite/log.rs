//! The write-ahead log on its way to the disk.
//!
//! What is stored is in the log at first, and moved to its place in the memory later; for
//! both SQLite waits until the disk has it. At the end of a large import that would be the
//! time that the disk needs for all of it, twice; other threads do it beside the import and
//! beside what comes after it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Result};

/// How long the log grows before the disk takes in what is new.
const PAUSE: Duration = Duration::from_millis(500);

/// Bytes of the log from which moving them is worth a thread.
const LARGE: u64 = 16 << 20;

/// The write-ahead log beside a memory.
pub(super) fn log_of(memory: &Path) -> PathBuf {
    let mut log = memory.as_os_str().to_owned();
    log.push("-wal");
    log.into()
}

/// Has the disk take in the log of a memory while it grows, until this is dropped.
pub(super) struct Flushing {
    thread: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Flushing {
    pub(super) fn start(memory: &Path) -> Self {
        let log = log_of(memory);
        let (stop, stopped) = channel();
        let thread = thread::spawn(move || {
            while stopped.recv_timeout(PAUSE) == Err(RecvTimeoutError::Timeout) {
                // Where it cannot be done SQLite does it all at the end. No lock of SQLite
                // is on this file, so none is lost when it is closed.
                let _ = File::open(&log).and_then(|log| log.sync_data());
            }
        });
        Flushing {
            thread: Some((stop, thread)),
        }
    }
}

impl Drop for Flushing {
    fn drop(&mut self) {
        if let Some((stop, thread)) = self.thread.take() {
            drop(stop);
            let _ = thread.join();
        }
    }
}

/// Moves what is in the log to its place. That it is stored does not depend on it, and where
/// it cannot be done, as while another program reads, the next one to write will do it.
#[derive(Debug, Default)]
pub(super) struct Tidying(Option<JoinHandle<()>>);

impl Tidying {
    /// Begins to; `connection` is to the memory at `path`.
    pub(super) fn start(&mut self, connection: &Connection, path: &Path) {
        self.wait();
        if fs::metadata(log_of(path)).map_or(0, |log| log.len()) < LARGE {
            let _ = tidy_up(connection);
            return;
        }
        let path = path.to_owned();
        self.0 = Some(thread::spawn(move || {
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let _ = Connection::open_with_flags(path, flags).and_then(|other| tidy_up(&other));
        }));
    }

    /// Returns when it is done.
    pub(super) fn wait(&mut self) {
        if let Some(thread) = self.0.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Tidying {
    fn drop(&mut self) {
        self.wait();
    }
}

fn tidy_up(connection: &Connection) -> Result<()> {
    connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    #[test]
    fn a_large_log_is_moved_to_its_place_by_another_thread() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("m.db");
        let memory = Connection::open(&path).unwrap();
        memory
            .execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;
                 CREATE TABLE t (a);",
            )
            .unwrap();
        let flushing = Flushing::start(&path);
        memory
            .execute("INSERT INTO t VALUES (zeroblob(?1))", [LARGE as i64])
            .unwrap();
        drop(flushing);
        let size = || fs::metadata(&path).unwrap().len();
        assert!(size() < LARGE && fs::metadata(log_of(&path)).unwrap().len() > LARGE);
        let mut tidying = Tidying::default();
        tidying.start(&memory, &path);
        assert!(tidying.0.is_some());
        tidying.wait();
        assert!(size() > LARGE);
        drop(memory);
        assert!(!log_of(&path).exists());
    }
}
