//! Things on their way from one thread to another: many at once, and never many bytes.

use std::sync::mpsc::{Receiver, SendError, SyncSender, sync_channel};

/// Things that are handed over together.
const THINGS: usize = 512;
/// Bytes from which things are handed over however few they are.
const BYTES: usize = 1 << 20;
/// Batches that wait: enough to keep both threads busy where one of them is slow now and
/// then, as a memory is that has collected enough words to be indexed.
const WAITING: usize = 16;

/// Whoever takes the things has stopped, and says why.
pub(super) struct Stopped;

impl<T> From<SendError<T>> for Stopped {
    fn from(_: SendError<T>) -> Self {
        Stopped
    }
}

/// Gives things to another thread; what waits is [flushed](Giver::flush) at the end.
pub(super) struct Giver<T> {
    batches: SyncSender<Vec<T>>,
    batch: Vec<T>,
    bytes: usize,
}

/// Both ends of a handover.
pub(super) fn handover<T>() -> (Giver<T>, Receiver<Vec<T>>) {
    let (batches, taken) = sync_channel(WAITING);
    let giver = Giver {
        batches,
        batch: Vec::new(),
        bytes: 0,
    };
    (giver, taken)
}

impl<T> Giver<T> {
    /// Gives one thing of so many bytes.
    pub(super) fn give(&mut self, thing: T, bytes: usize) -> Result<(), Stopped> {
        self.bytes += bytes;
        self.batch.push(thing);
        match self.batch.len() >= THINGS || self.bytes >= BYTES {
            true => self.flush(),
            false => Ok(()),
        }
    }

    /// Hands over what waits.
    pub(super) fn flush(&mut self) -> Result<(), Stopped> {
        if self.batch.is_empty() {
            return Ok(());
        }
        self.bytes = 0;
        let full = std::mem::replace(&mut self.batch, Vec::with_capacity(THINGS));
        Ok(self.batches.send(full)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_things_are_handed_over_one_by_one() {
        for (bytes, together) in [(BYTES, 1), (BYTES / 4, 4), (1, THINGS)] {
            let (mut giver, taken) = handover();
            for _ in 0..=together {
                assert!(giver.give('a', bytes).is_ok());
            }
            assert!(giver.flush().is_ok());
            drop(giver);
            let lengths: Vec<usize> = taken.iter().map(|batch| batch.len()).collect();
            assert_eq!(lengths, [together, 1]);
        }
    }

    #[test]
    fn who_gives_learns_that_nobody_takes() {
        let (mut giver, taken) = handover::<char>();
        drop(taken);
        assert!(giver.give('a', 1).is_ok());
        assert!(giver.flush().is_err());
    }
}
