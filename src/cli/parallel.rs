//! Work on all cores whose results come out in the order of the input.
//!
//! A thread reads the items, others work on them, and the caller takes the results.
//! What is read but not yet taken is bounded in number and in bytes, so that one slow
//! item stops the reading instead of filling the memory with results behind it.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;

/// Items under way for each thread: enough to ride out a slow one among quick ones.
const ITEMS_A_THREAD: usize = 8;

/// Bytes of items under way, whatever their number: some hundred thousand segments.
const MAX_BYTES: usize = 64 << 20;

/// As many threads as were asked for, else one for each core.
pub(super) fn threads(asked: Option<usize>) -> usize {
    asked.unwrap_or_else(|| thread::available_parallelism().map_or(1, NonZero::get))
}

/// Works on all `items` with `threads` threads and hands each result to `take`, in the
/// order of the items; `None` says that the next is not ready, which is the moment to
/// write out what was gathered. `size` tells the bytes that an item holds.
///
/// # Errors
/// What `take` returns, after which nothing more is begun; a thread that cannot be made.
pub(super) fn in_order<I, R, E>(
    threads: usize,
    items: impl Iterator<Item = I> + Send + 'static,
    size: impl Fn(&I) -> usize + Send + 'static,
    work: impl Fn(I) -> R + Sync,
    mut take: impl FnMut(Option<R>) -> Result<(), E>,
) -> Result<(), E>
where
    I: Send + 'static,
    R: Send,
    E: From<io::Error>,
{
    let queue = Arc::new(Queue::new(threads.max(1) * ITEMS_A_THREAD));
    let fed = Arc::clone(&queue);
    // Not one of the scope's: it may wait for standard input when all else is over.
    let reading = thread::Builder::new().spawn(move || {
        let _complete = OnDrop(|| fed.change(|state| state.is_complete = true));
        for item in items {
            let bytes = size(&item);
            if !fed.push(item, bytes) {
                return;
            }
        }
    })?;
    thread::scope(|scope| {
        // Also after an error or a panic: no thread is left waiting.
        let _closed = OnDrop(|| queue.change(|state| state.is_closed = true));
        let (done, results) = mpsc::channel();
        for _ in 0..threads.max(1) {
            let (done, queue, work) = (done.clone(), &queue, &work);
            thread::Builder::new().spawn_scoped(scope, move || {
                while let Some(Job {
                    number,
                    bytes,
                    item,
                }) = queue.pop()
                {
                    let result = catch_unwind(AssertUnwindSafe(|| work(item)));
                    if done.send((number, bytes, result)).is_err() {
                        return;
                    }
                }
            })?;
        }
        drop(done);
        let mut early = BTreeMap::new();
        for next in 0.. {
            while !early.contains_key(&next) {
                if let Ok((number, bytes, result)) = results.try_recv() {
                    early.insert(number, (bytes, result));
                    continue;
                }
                take(None)?;
                let Ok((number, bytes, result)) = results.recv() else {
                    return match reading.join() {
                        Ok(()) => Ok(()),
                        Err(panic) => resume_unwind(panic),
                    };
                };
                early.insert(number, (bytes, result));
            }
            if let Some((bytes, result)) = early.remove(&next) {
                take(Some(result.unwrap_or_else(|panic| resume_unwind(panic))))?;
                queue.leave(bytes);
            }
        }
        Ok(())
    })
}

/// An item on its way to a thread.
struct Job<I> {
    number: usize,
    bytes: usize,
    item: I,
}

/// The items that wait for a thread, and the room for more.
struct Queue<I> {
    state: Mutex<State<I>>,
    changed: Condvar,
    max_items: usize,
}

struct State<I> {
    waiting: VecDeque<Job<I>>,
    /// Number of the next item.
    next: usize,
    /// Items read whose results were not taken yet, and their bytes.
    items: usize,
    bytes: usize,
    /// No item follows those that wait.
    is_complete: bool,
    /// Nothing more is to be begun.
    is_closed: bool,
}

impl<I> Queue<I> {
    fn new(max_items: usize) -> Self {
        Queue {
            state: Mutex::new(State {
                waiting: VecDeque::new(),
                next: 0,
                items: 0,
                bytes: 0,
                is_complete: false,
                is_closed: false,
            }),
            changed: Condvar::new(),
            max_items,
        }
    }

    fn lock(&self) -> MutexGuard<'_, State<I>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State<I>)) {
        change(&mut self.lock());
        self.changed.notify_all();
    }

    /// Waits while there is no room for the item and then adds it; an item larger than
    /// all room goes alone. `false` when nothing more is wanted.
    fn push(&self, item: I, bytes: usize) -> bool {
        let full = |state: &mut State<I>| {
            let full = state.items >= self.max_items || state.bytes + bytes > MAX_BYTES;
            !state.is_closed && state.items > 0 && full
        };
        let waited = self.changed.wait_while(self.lock(), full);
        let mut state = waited.unwrap_or_else(PoisonError::into_inner);
        if state.is_closed {
            return false;
        }
        let number = state.next;
        state.waiting.push_back(Job {
            number,
            bytes,
            item,
        });
        state.next += 1;
        state.items += 1;
        state.bytes += bytes;
        drop(state);
        self.changed.notify_all();
        true
    }

    /// Waits for an item; `None` when none will come.
    fn pop(&self) -> Option<Job<I>> {
        let idle = |state: &mut State<I>| {
            state.waiting.is_empty() && !state.is_complete && !state.is_closed
        };
        let waited = self.changed.wait_while(self.lock(), idle);
        let mut state = waited.unwrap_or_else(PoisonError::into_inner);
        match state.is_closed {
            true => None,
            false => state.waiting.pop_front(),
        }
    }

    /// The result of an item of so many bytes was taken.
    fn leave(&self, bytes: usize) {
        self.change(|state| {
            state.items -= 1;
            state.bytes -= bytes;
        });
    }
}

/// Does something when it is dropped, however that comes about.
struct OnDrop<F: Fn()>(F);

impl<F: Fn()> Drop for OnDrop<F> {
    fn drop(&mut self) {
        self.0();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    fn run(threads: usize, items: impl Iterator<Item = usize> + Send + 'static) -> Vec<usize> {
        let mut taken = Vec::new();
        let slow_first = |item: usize| {
            if item.is_multiple_of(50) {
                thread::sleep(Duration::from_millis(5));
            }
            item * 2
        };
        let done = in_order(
            threads,
            items,
            |_| 1,
            slow_first,
            |result| {
                taken.extend(result);
                Ok::<(), io::Error>(())
            },
        );
        done.unwrap();
        taken
    }

    #[test]
    fn results_come_in_order_for_any_number_of_threads() {
        let expected: Vec<usize> = (0..200).map(|item| item * 2).collect();
        for threads in [0, 1, 2, 7] {
            assert_eq!(run(threads, 0..200), expected);
            assert!(run(threads, 0..0).is_empty());
        }
    }

    #[test]
    fn a_slow_item_holds_the_reading_back() {
        let read = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&read);
        let items = (0..1_000).inspect(move |_| {
            counted.fetch_add(1, Ordering::SeqCst);
        });
        let mut most_ahead = 0;
        let wait_first = |item: usize| {
            if item == 0 {
                thread::sleep(Duration::from_millis(100));
            }
            item
        };
        in_order(
            2,
            items,
            |_| 1,
            wait_first,
            |result| {
                if let Some(item) = result {
                    most_ahead = most_ahead.max(read.load(Ordering::SeqCst) - item);
                }
                Ok::<(), io::Error>(())
            },
        )
        .unwrap();
        assert!(most_ahead <= 2 * ITEMS_A_THREAD + 1, "{most_ahead}");
    }

    #[test]
    fn large_items_go_one_by_one() {
        let under_way = AtomicUsize::new(0);
        let work = |_| {
            let others = under_way.fetch_add(1, Ordering::SeqCst);
            thread::sleep(Duration::from_millis(2));
            under_way.fetch_sub(1, Ordering::SeqCst);
            others
        };
        in_order(
            4,
            0..10,
            |_| MAX_BYTES,
            work,
            |others| {
                assert!(others.is_none_or(|others| others == 0));
                Ok::<(), io::Error>(())
            },
        )
        .unwrap();
    }

    #[test]
    fn an_error_ends_it_though_the_input_never_does() {
        let taken = in_order(
            3,
            0..,
            |_: &i32| 1,
            |item| item,
            |result| match result {
                Some(20) => Err(io::Error::from(io::ErrorKind::BrokenPipe)),
                _ => Ok(()),
            },
        );
        assert_eq!(taken.unwrap_err().kind(), io::ErrorKind::BrokenPipe);
    }

    #[test]
    fn a_panic_comes_through() {
        let work = |item| assert!(item != 30, "thirty");
        let run = || in_order(2, 0..100, |_| 1, work, |_| Ok::<(), io::Error>(()));
        assert!(catch_unwind(AssertUnwindSafe(run)).is_err());
    }
}
