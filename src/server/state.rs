//! What all requests share: the memory behind its workers, the settings, the counters.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{Semaphore, oneshot};

use super::config::{Config, Limits, Means};
use super::desk::{Desk, Factory, Left, ReadJob, WriteJob, serve_readers, serve_writers};
use super::failure::{Answer, Failure};
use super::metrics::Metrics;
use super::token::Token;
use super::workers::Pool;
use crate::matching::lookup::Limits as MatchLimits;
use crate::memory::{Mode, Store};
use crate::text::Lang;
use crate::{Error, Result};

/// Threads for work that takes long: analyses, alignments, whole files.
const LONG_WORKERS: usize = 2;

/// Files that are sent out at once, each by a thread and a reader of its own: who reads
/// slowly keeps nobody else waiting.
const STREAMS: usize = 4;

/// What all requests share. A clone is the same state.
#[derive(Clone)]
pub struct App(Arc<Shared>);

struct Shared {
    settings: Settings,
    token: Option<Token>,
    now: Option<Timestamp>,
    means: Arc<Means>,
    open: Arc<Factory>,
    quick: Pool<ReadJob>,
    long: Pool<ReadJob>,
    writer: Pool<WriteJob>,
    streams: Arc<Semaphore>,
    metrics: Metrics,
}

/// What requests that do not say otherwise get.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Language of copy.
    pub source_lang: Lang,
    /// Language of translations.
    pub target_lang: Lang,
    /// How loose matches are, and how many.
    pub matching: MatchLimits,
    /// Beads below this confidence give no unit.
    pub min_confidence: f64,
    /// How much is taken.
    pub limits: Limits,
}

/// How long a piece of work takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pace {
    Quick,
    Long,
}

impl App {
    /// Starts the workers.
    pub(super) fn start(config: &Config, open: Arc<Factory>) -> Result<Self> {
        let means = &config.means;
        let limits = config.limits;
        let failed =
            |error| Error::memory("the server", format!("a thread cannot be started: {error}"));
        let indexing = Arc::new(Mutex::new(()));
        let readers = |name, threads| {
            let (open, means) = (Arc::clone(&open), Arc::clone(means));
            let indexing = Arc::clone(&indexing);
            Pool::start(name, threads, limits.queue, move |queue| {
                serve_readers(queue, &*open, &means, &indexing)
            })
        };
        let quick = readers("look-up", limits.workers).map_err(failed)?;
        let long = readers("long work", LONG_WORKERS).map_err(failed)?;
        let write = Arc::clone(&open);
        // One writer: a memory takes one at a time.
        let writer = Pool::start("writer", 1, limits.queue, move |queue| {
            serve_writers(queue, &*write)
        });
        Ok(App(Arc::new(Shared {
            settings: Settings {
                source_lang: config.source_lang.clone(),
                target_lang: config.target_lang.clone(),
                matching: config.matching,
                min_confidence: config.min_confidence,
                limits,
            },
            token: config.token.clone(),
            now: config.now,
            means: Arc::clone(means),
            open,
            quick,
            long,
            writer: writer.map_err(failed)?,
            streams: Arc::new(Semaphore::new(STREAMS)),
            metrics: Metrics::default(),
        })))
    }

    /// What requests that do not say otherwise get.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// What the desk works with.
    pub(super) fn means(&self) -> &Arc<Means> {
        &self.0.means
    }

    /// The time that is written into the memory: whole seconds.
    pub fn now(&self) -> Timestamp {
        let clock = || Timestamp::from_second(Timestamp::now().as_second());
        self.0.now.or_else(|| clock().ok()).unwrap_or_default()
    }

    /// What a client shows to write.
    pub(super) fn token(&self) -> Option<&Token> {
        self.0.token.as_ref()
    }

    /// What is counted.
    pub(super) fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// Jobs that wait for a thread: quick ones, long ones, writes.
    pub(super) fn waiting(&self) -> [usize; 3] {
        let Shared {
            quick,
            long,
            writer,
            ..
        } = &*self.0;
        [quick.waiting(), long.waiting(), writer.waiting()]
    }

    /// Does a piece of work that takes a moment with the memory: a look-up, a page.
    ///
    /// # Errors
    /// What `work` fails with; 503 where too much is asked at once, 500 after a panic.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk<'_>) -> Result<T> + Send + 'static,
    ) -> Answer<T> {
        self.read_at(Pace::Quick, work).await
    }

    /// The same for work that takes longer: a whole file, the whole memory.
    ///
    /// # Errors
    /// As [`App::read`].
    pub async fn read_long<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk<'_>) -> Result<T> + Send + 'static,
    ) -> Answer<T> {
        self.read_at(Pace::Long, work).await
    }

    async fn read_at<T: Send + 'static>(
        &self,
        pace: Pace,
        work: impl FnOnce(&mut Desk<'_>) -> Result<T> + Send + 'static,
    ) -> Answer<T> {
        let (reply, answer) = oneshot::channel();
        let job: ReadJob = Box::new(move |desk| {
            // Whoever asked may be gone by now.
            if reply.is_closed() {
                return Left::Fine;
            }
            let outcome = desk.and_then(work);
            let left = Left::by(&outcome);
            let _ = reply.send(outcome);
            left
        });
        let (pool, limit) = match pace {
            Pace::Quick => (&self.0.quick, self.settings().limits.request_time),
            Pace::Long => (&self.0.long, self.settings().limits.long_time),
        };
        pool.push(job).map_err(|_| Failure::busy())?;
        within(limit, answer).await
    }

    /// Changes the memory. What it returns is what was done, for good: a client that is
    /// told so may rely on it. `author` is who does it, where that is known.
    ///
    /// Only who holds a [`Writer`](super::access::Writer) comes here.
    ///
    /// # Errors
    /// As [`App::read`].
    pub(super) async fn write<T: Send + 'static>(
        &self,
        author: Option<String>,
        work: impl FnOnce(&mut dyn Store) -> Result<T> + Send + 'static,
    ) -> Answer<T> {
        let (reply, answer) = oneshot::channel();
        let job: WriteJob = Box::new(move |store| {
            if reply.is_closed() {
                return Left::Fine;
            }
            let outcome = store.and_then(|store| {
                store.sign(author);
                work(store)
            });
            let left = Left::by(&outcome);
            let _ = reply.send(outcome);
            left
        });
        self.0.writer.push(job).map_err(|_| Failure::busy())?;
        within(self.settings().limits.long_time, answer).await
    }

    /// Starts a thread with a reader of its own that sends something long.
    ///
    /// # Errors
    /// 503 where too many such threads run.
    pub(super) fn stream(
        &self,
        work: impl FnOnce(Result<Box<dyn Store>>) + Send + 'static,
    ) -> Answer<()> {
        let permit = Arc::clone(&self.0.streams).try_acquire_owned();
        let permit = permit.map_err(|_| Failure::busy())?;
        let open = Arc::clone(&self.0.open);
        let thread = std::thread::Builder::new().name("stream".to_owned());
        let started = thread.spawn(move || {
            work(open(0, Mode::ReadOnly));
            drop(permit);
        });
        started.map(drop).map_err(|_| Failure::busy())
    }

    /// Ends the workers when they have done what waits.
    pub(super) fn stop(&self) {
        self.0.writer.stop();
        self.0.quick.stop();
        self.0.long.stop();
    }
}

/// The outcome of a job, where it comes in time.
async fn within<T>(limit: Duration, answer: oneshot::Receiver<Result<T>>) -> Answer<T> {
    match tokio::time::timeout(limit, answer).await {
        Ok(Ok(outcome)) => Ok(outcome?),
        // The worker dropped it: a panic, or the end of the server.
        Ok(Err(_)) => Err(Failure::broken()),
        Err(_) => Err(Failure {
            retry_after: Some(1),
            ..Failure::new(
                axum::http::StatusCode::SERVICE_UNAVAILABLE,
                format!("no answer within {} s", limit.as_secs()),
            )
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::memory::SqliteStore;

    /// A server's state over an empty memory, and how often the memory was opened.
    fn app(folder: &std::path::Path, workers: usize, queue: usize) -> (App, Arc<AtomicUsize>) {
        let path = folder.join("memory.db");
        drop(SqliteStore::open(&path, Mode::Create).unwrap());
        let opened = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&opened);
        let open = move |_, mode| -> Result<Box<dyn Store>> {
            count.fetch_add(1, Ordering::Relaxed);
            Ok(Box::new(SqliteStore::open(&path, mode)?))
        };
        let config = Config {
            bind: ([127, 0, 0, 1], 0).into(),
            hosts: Vec::new(),
            token: None,
            cors: Vec::new(),
            source_lang: Lang::es(),
            target_lang: Lang::en(),
            matching: MatchLimits::default(),
            min_confidence: 0.5,
            now: None,
            means: Arc::new(Means::of_memory("memory".to_owned())),
            limits: Limits {
                workers,
                queue,
                request_time: Duration::from_millis(300),
                ..Limits::default()
            },
            log: None,
        };
        (App::start(&config, Arc::new(open)).unwrap(), opened)
    }

    fn run<T>(work: impl Future<Output = T>) -> T {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_time().build().unwrap().block_on(work)
    }

    #[test]
    fn a_panic_costs_its_own_request_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (app, _) = app(folder.path(), 1, 8);
        run(async {
            let broken = app.read(|_| -> Result<()> { panic!("on purpose") }).await;
            assert_eq!(broken.unwrap_err().status, 500);
            let broken = app.write(None, |_| -> Result<()> { panic!("on purpose") });
            assert_eq!(broken.await.unwrap_err().status, 500);
            assert!(app.read(|desk| desk.store().generation()).await.is_ok());
            assert!(app.write(None, |store| store.generation()).await.is_ok());
        });
        app.stop();
    }

    #[test]
    fn a_memory_that_is_gone_is_opened_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (app, opened) = app(folder.path(), 1, 8);
        run(async {
            assert!(app.read(|desk| desk.store().generation()).await.is_ok());
            let failed = app.read(|_| -> Result<()> { Err(Error::memory("m", "it is locked")) });
            assert_eq!(failed.await.unwrap_err().status, 500);
            assert!(app.read(|desk| desk.store().generation()).await.is_ok());
            // The memory was still there: nothing was opened for it.
            assert_eq!(opened.load(Ordering::Relaxed), 1);
        });
        app.stop();
    }

    #[test]
    fn who_waits_too_long_or_finds_no_room_is_told_so() {
        let folder = tempfile::tempdir().unwrap();
        let (app, _) = app(folder.path(), 1, 1);
        let (go, gate) = std::sync::mpsc::channel::<()>();
        run(async {
            let held = app.read(move |_| {
                gate.recv().unwrap();
                Ok(())
            });
            // It has begun, and is over its time.
            assert_eq!(held.await.unwrap_err().status, 503);
            let job = || app.read(|_| Ok(()));
            let waiting = job();
            let (waiting, refused) = tokio::join!(waiting, job());
            assert_eq!(waiting.unwrap_err().status, 503);
            let refused = refused.unwrap_err();
            assert_eq!(
                (refused.status.as_u16(), refused.retry_after),
                (503, Some(1))
            );
            go.send(()).unwrap();
        });
        app.stop();
    }
}
