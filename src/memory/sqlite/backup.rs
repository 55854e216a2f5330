//! A copy of a memory that others may be writing to.
//!
//! SQLite's online backup reads the pages of one moment: a transaction is open meanwhile,
//! so that what is written during the copy neither shows in it nor makes it begin again.

use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::failure::{Failure, Sql};

/// Pages that are copied between two reports.
const STEP: i32 = 2_000;

/// Copies the memory as it stands into the file at `to`; see
/// [`Store::backup`](crate::memory::Store::backup).
pub(super) fn copy(memory: &Connection, to: &Path, progress: &mut dyn FnMut(u64, u64)) -> Sql<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut copy = Connection::open_with_flags(to, flags)?;
    let moment = memory.unchecked_transaction()?;
    // A transaction sees one moment from its first read on.
    super::read::generation(&moment)?;
    {
        let backup = Backup::new(&moment, &mut copy)?;
        loop {
            let step = backup.step(STEP)?;
            let state = backup.progress();
            let pages = |number: i32| u64::from(number.unsigned_abs());
            progress(
                pages(state.pagecount - state.remaining),
                pages(state.pagecount),
            );
            match step {
                StepResult::Done => break,
                StepResult::More => {}
                _ => {
                    return Err(Failure::unusable(
                        "another program locks it",
                        "wait until it is done, or end it, and try again",
                    ));
                }
            }
        }
    }
    drop(moment);
    // One file; whoever opens it next for writing begins its log.
    copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    copy.close().map_err(|(_, error)| error)?;
    Ok(())
}
