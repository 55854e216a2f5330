//! Threads that do one job after the other, and the bounded queue before them.
//!
//! A memory is asked in calls that block, so that requests, which must not, hand their work
//! over to these threads. A thread whose job panics is replaced by a fresh one; nobody but
//! that job's client notices.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

/// Jobs that wait, up to a limit.
pub(super) struct Queue<J> {
    waiting: Mutex<Waiting<J>>,
    arrived: Condvar,
    depth: usize,
}

struct Waiting<J> {
    jobs: VecDeque<J>,
    /// Nothing comes any more.
    closed: bool,
}

impl<J> Queue<J> {
    fn new(depth: usize) -> Self {
        Queue {
            waiting: Mutex::new(Waiting {
                jobs: VecDeque::new(),
                closed: false,
            }),
            arrived: Condvar::new(),
            depth,
        }
    }

    /// No job runs while it is locked, so that it is whole even after a panic.
    fn waiting(&self) -> MutexGuard<'_, Waiting<J>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next job, as soon as there is one; none when the queue was closed and is empty.
    pub(super) fn next(&self) -> Option<J> {
        let mut waiting = self.waiting();
        loop {
            if let Some(job) = waiting.jobs.pop_front() {
                return Some(job);
            }
            if waiting.closed {
                return None;
            }
            waiting = self
                .arrived
                .wait(waiting)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Puts a job at the end; gives it back where the queue is full or closed.
    fn push(&self, job: J) -> Result<(), J> {
        let mut waiting = self.waiting();
        if waiting.closed || waiting.jobs.len() >= self.depth {
            return Err(job);
        }
        waiting.jobs.push_back(job);
        drop(waiting);
        self.arrived.notify_one();
        Ok(())
    }

    fn close(&self) {
        self.waiting().closed = true;
        self.arrived.notify_all();
    }
}

/// Threads with their queue.
pub(super) struct Pool<J> {
    queue: Arc<Queue<J>>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

impl<J: Send + 'static> Pool<J> {
    /// Starts `threads` of them. Each calls `serve`, which takes jobs from the queue until
    /// there are no more, and calls it again when it panicked.
    pub(super) fn start(
        name: &str,
        threads: usize,
        depth: usize,
        serve: impl Fn(&Queue<J>) + Clone + Send + 'static,
    ) -> std::io::Result<Self> {
        let queue = Arc::new(Queue::new(depth));
        let pool = Pool {
            queue: Arc::clone(&queue),
            threads: Mutex::default(),
        };
        for number in 0..threads.max(1) {
            let (queue, serve) = (Arc::clone(&queue), serve.clone());
            let thread = thread::Builder::new()
                .name(format!("{name} {number}"))
                .spawn(
                    move || while catch_unwind(AssertUnwindSafe(|| serve(&queue))).is_err() {},
                )?;
            pool.threads().push(thread);
        }
        Ok(pool)
    }

    fn threads(&self) -> MutexGuard<'_, Vec<JoinHandle<()>>> {
        self.threads.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hands a job over; gives it back where too many wait, or the pool has stopped.
    pub(super) fn push(&self, job: J) -> Result<(), J> {
        self.queue.push(job)
    }

    /// Jobs that wait.
    pub(super) fn waiting(&self) -> usize {
        self.queue.waiting().jobs.len()
    }

    /// Takes no more jobs, and returns when those that wait are done.
    pub(super) fn stop(&self) {
        self.queue.close();
        let threads = std::mem::take(&mut *self.threads());
        for thread in threads {
            // A panic has been dealt with where it happened.
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    type Job = Box<dyn FnOnce() + Send>;

    fn pool(threads: usize, depth: usize) -> Pool<Job> {
        let serve = |queue: &Queue<Job>| {
            while let Some(job) = queue.next() {
                job();
            }
        };
        Pool::start("test", threads, depth, serve).unwrap()
    }

    #[test]
    fn a_job_that_panics_costs_no_thread() {
        let pool = pool(1, 8);
        let (told, heard) = mpsc::channel();
        assert!(
            pool.push(Box::new(|| panic!("a job that fails on purpose")))
                .is_ok()
        );
        assert!(pool.push(Box::new(move || told.send(7).unwrap())).is_ok());
        assert_eq!(heard.recv(), Ok(7));
    }

    #[test]
    fn what_does_not_fit_is_given_back_and_what_waits_is_done() {
        let pool = pool(1, 2);
        let (go, gate) = mpsc::channel::<()>();
        let (begun, running) = mpsc::channel();
        let (told, heard) = mpsc::channel();
        let job = move || {
            begun.send(()).unwrap();
            gate.recv().unwrap();
        };
        assert!(pool.push(Box::new(job)).is_ok());
        running.recv().unwrap();
        for number in 0..2 {
            let told = told.clone();
            assert!(
                pool.push(Box::new(move || told.send(number).unwrap()))
                    .is_ok()
            );
        }
        assert!(pool.push(Box::new(|| {})).is_err());
        go.send(()).unwrap();
        pool.stop();
        assert!(pool.push(Box::new(|| {})).is_err());
        assert_eq!(heard.try_iter().collect::<Vec<_>>(), [0, 1]);
    }
}
