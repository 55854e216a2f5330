//! Taking texts apart for an index, on all cores.
//!
//! Whoever has the texts gives them to a [`Gatherer`]; threads take them apart in batches.
//! Their results are put together in the order in which they were given, so that the index
//! is the same whatever the number of threads.

use std::collections::BTreeMap;
use std::mem;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use super::index::{Builder, Built, Part};
use crate::Result;
use crate::memory::{MatchText, Store, UnitId};
use crate::text::Lang;

/// Texts that are handed over together: enough that handing over, and the numbers that each
/// batch has of its own, cost nothing beside taking them apart.
const BATCH: usize = 4096;
/// Bytes of text from which they are handed over however few they are.
const BYTES: usize = 4 << 20;

/// Batches that wait for each thread.
const WAITING: usize = 2;

/// A [`MatchText`] of its own.
struct Text {
    unit: UnitId,
    reversed: bool,
    lang: Lang,
    text: String,
    tags: u32,
    origin: Option<String>,
    placed: bool,
    previous: Option<String>,
    next: Option<String>,
    changed: i64,
}

impl Text {
    fn new(text: &MatchText<'_>) -> Self {
        Text {
            unit: text.unit,
            reversed: text.reversed,
            lang: text.lang.clone(),
            text: text.text.to_owned(),
            tags: text.tags,
            origin: text.origin.map(str::to_owned),
            placed: text.placed,
            previous: text.previous.map(str::to_owned),
            next: text.next.map(str::to_owned),
            changed: text.changed,
        }
    }

    fn borrowed(&self) -> MatchText<'_> {
        MatchText {
            unit: self.unit,
            reversed: self.reversed,
            lang: &self.lang,
            text: &self.text,
            tags: self.tags,
            origin: self.origin.as_deref(),
            placed: self.placed,
            previous: self.previous.as_deref(),
            next: self.next.as_deref(),
            changed: self.changed,
        }
    }
}

/// The index over all units of `store` between the two languages, to be found by copy in
/// `source_lang`.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn index(store: &dyn Store, source_lang: &Lang, target_lang: &Lang) -> Result<Built> {
    let mut gatherer = Gatherer::new(|text: &Text, part| part.add(&text.borrowed()));
    store.match_texts(source_lang, target_lang, &mut |text| {
        gatherer.give(Text::new(text), text.text.len());
        Ok(())
    })?;
    Ok(gatherer.finish().finish())
}

/// Things with their place among the batches.
type Batch<T> = (usize, Vec<T>);

/// Takes things that have texts and collects what they come to.
pub(super) struct Gatherer<T> {
    batch: Vec<T>,
    /// Bytes in the batch.
    bytes: usize,
    /// Batches given so far.
    given: usize,
    give: SyncSender<Batch<T>>,
    workers: Vec<JoinHandle<()>>,
    gathered: Arc<Mutex<Gathered>>,
}

impl<T: Send + 'static> Gatherer<T> {
    /// One whose threads put the text of each thing into a part with `add`.
    pub(super) fn new(add: impl Fn(&T, &mut Part) + Send + Sync + 'static) -> Self {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        // Some batches wait for each thread: giving never runs far ahead, and where it stops
        // for a moment the threads do not.
        let (give, take) = sync_channel::<Batch<T>>(WAITING * workers);
        let take = Arc::new(Mutex::new(take));
        let add = Arc::new(add);
        let gathered = Arc::new(Mutex::new(Gathered::default()));
        let work = |_| {
            let (take, add, gathered) = (take.clone(), add.clone(), gathered.clone());
            thread::spawn(move || work(&take, add.as_ref(), &gathered))
        };
        Gatherer {
            batch: Vec::with_capacity(BATCH),
            bytes: 0,
            given: 0,
            workers: (0..workers).map(work).collect(),
            give,
            gathered,
        }
    }

    /// Gives one more, of so many bytes.
    pub(super) fn give(&mut self, thing: T, bytes: usize) {
        self.batch.push(thing);
        self.bytes += bytes;
        if self.batch.len() == BATCH || self.bytes >= BYTES {
            self.hand_over();
        }
    }

    fn hand_over(&mut self) {
        self.bytes = 0;
        let full = mem::replace(&mut self.batch, Vec::with_capacity(BATCH));
        // It fails only where the workers are gone, and then joining them tells why.
        let _ = self.give.send((self.given, full));
        self.given += 1;
    }

    /// All texts that were given.
    pub(super) fn finish(mut self) -> Builder {
        self.hand_over();
        drop(self.give);
        for worker in self.workers {
            worker
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        }
        let mut gathered = locked(&self.gathered);
        mem::take(&mut gathered.builder)
    }
}

/// What a lock guards; no panic leaves it half-done.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes batches apart until there are no more.
fn work<T>(
    take: &Mutex<Receiver<Batch<T>>>,
    add: &impl Fn(&T, &mut Part),
    gathered: &Mutex<Gathered>,
) {
    loop {
        let batch = locked(take).recv();
        let Ok((number, things)) = batch else {
            return;
        };
        let mut part = Part::default();
        things.iter().for_each(|thing| add(thing, &mut part));
        drop(things);
        locked(gathered).collect(number, part);
    }
}

/// Batches put together in their order.
#[derive(Default)]
struct Gathered {
    builder: Builder,
    next: usize,
    waiting: BTreeMap<usize, Part>,
}

impl Gathered {
    fn collect(&mut self, number: usize, part: Part) {
        self.waiting.insert(number, part);
        while let Some(part) = self.waiting.remove(&self.next) {
            self.builder.append(part);
            self.next += 1;
        }
    }
}
