//! Reading a memory into an index, on all cores.
//!
//! One thread reads the memory, the others take texts apart. Their results are put
//! together in the order in which they were read, so that the index is the same whatever
//! the number of threads.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

use super::index::{Builder, Built};
use crate::Result;
use crate::memory::{MatchText, Store, UnitId};
use crate::text::Lang;

/// Texts that are handed over together: enough that handing over costs nothing beside
/// taking them apart.
const BATCH: usize = 1024;

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

/// Texts with their place among the batches.
type Batch = (usize, Vec<Text>);
/// What became of a batch.
type Done = (usize, Builder);

/// The index over all units of `store` between the two languages, to be found by copy in
/// `source_lang`.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn index(store: &dyn Store, source_lang: &Lang, target_lang: &Lang) -> Result<Built> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    // As many batches wait as there are threads: reading never runs far ahead.
    let (give, take) = sync_channel::<Batch>(workers);
    let (give_back, take_back) = channel::<Done>();
    let take = Mutex::new(take);
    thread::scope(|scope| {
        for _ in 0..workers {
            let give_back = give_back.clone();
            let take = &take;
            scope.spawn(move || work(take, &give_back));
        }
        drop(give_back);
        let mut gathered = Gathered::default();
        read(store, source_lang, target_lang, give, &mut |number| {
            gathered.collect(take_back.try_iter());
            debug_assert!(gathered.next <= number);
        })?;
        gathered.collect(take_back.iter());
        Ok(gathered.builder.finish())
    })
}

/// Reads all texts and gives them out in batches; tells after each which one it was.
fn read(
    store: &dyn Store,
    source_lang: &Lang,
    target_lang: &Lang,
    give: SyncSender<Batch>,
    given: &mut dyn FnMut(usize),
) -> Result<()> {
    let mut batch = Vec::with_capacity(BATCH);
    let mut number = 0;
    let mut hand_over = |batch: &mut Vec<Text>| {
        let full = std::mem::replace(batch, Vec::with_capacity(BATCH));
        // It fails only where the workers are gone, and then the scope tells why.
        let _ = give.send((number, full));
        number += 1;
        given(number);
    };
    store.match_texts(source_lang, target_lang, &mut |text| {
        batch.push(Text::new(text));
        if batch.len() == BATCH {
            hand_over(&mut batch);
        }
        Ok(())
    })?;
    hand_over(&mut batch);
    Ok(())
}

/// Takes batches apart until there are no more.
fn work(take: &Mutex<Receiver<Batch>>, give_back: &Sender<Done>) {
    loop {
        let batch = take.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, texts)) = batch else {
            return;
        };
        let mut builder = Builder::default();
        texts.iter().for_each(|text| builder.add(&text.borrowed()));
        if give_back.send((number, builder)).is_err() {
            return;
        }
    }
}

/// Batches put together in their order.
#[derive(Default)]
struct Gathered {
    builder: Builder,
    next: usize,
    waiting: BTreeMap<usize, Builder>,
}

impl Gathered {
    fn collect(&mut self, done: impl Iterator<Item = Done>) {
        for (number, builder) in done {
            self.waiting.insert(number, builder);
            while let Some(builder) = self.waiting.remove(&self.next) {
                self.builder.append(&builder);
                self.next += 1;
            }
        }
    }
}
