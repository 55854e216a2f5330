//! What a worker has before it: the memory, open for reading, and the indexes over it.

use std::sync::{Mutex, PoisonError};

use super::workers::Queue;
use crate::matching::{Charges, Matcher, Searched, index_beside};
use crate::memory::{Filter, Mode, Store};
use crate::text::Lang;
use crate::{Error, Result};

/// Opens the memory; every worker does it once.
pub(super) type Factory = dyn Fn(Mode) -> Result<Box<dyn Store>> + Send + Sync;

/// Work on the memory as a reader. It is given the desk, or why there is none, and tells
/// whether it left with an error that may mean that the memory is not reached any more.
pub(super) type ReadJob = Box<dyn FnOnce(Result<&mut Desk<'_>>) -> Left + Send>;

/// The same as a writer.
pub(super) type WriteJob = Box<dyn FnOnce(Result<&mut dyn Store>) -> Left + Send>;

/// How a job left the memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Left {
    /// In order, as far as the job can tell.
    Fine,
    /// With an error of the memory itself.
    Doubtful,
}

impl Left {
    /// What an outcome says.
    pub(super) fn by<T>(outcome: &Result<T>) -> Self {
        match outcome {
            Err(Error::Memory { .. }) => Left::Doubtful,
            _ => Left::Fine,
        }
    }
}

/// Language pairs whose index a worker keeps at hand; the one unused for longest goes.
const PAIRS_AT_HAND: usize = 8;

/// A memory open for reading, with its indexes.
pub struct Desk<'s> {
    store: &'s dyn Store,
    /// The one used last stands last.
    matchers: Vec<(Lang, Lang, Matcher<'s>)>,
    indexing: &'s Mutex<()>,
}

impl<'s> Desk<'s> {
    fn new(store: &'s dyn Store, indexing: &'s Mutex<()>) -> Self {
        Desk {
            store,
            matchers: Vec::new(),
            indexing,
        }
    }

    /// The memory.
    pub fn store(&self) -> &'s dyn Store {
        self.store
    }

    /// A matcher over all units between the languages, as they are at each look-up.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub fn matcher(&mut self, source: &Lang, target: &Lang) -> Result<&Matcher<'s>> {
        let known = self
            .matchers
            .iter()
            .position(|(from, to, _)| from == source && to == target);
        let entry = match known {
            Some(at) => self.matchers.remove(at),
            None => {
                // An index that is not there yet is made by one worker; the others wait for
                // it and map its file.
                let turn = self.indexing.lock();
                let _turn = turn.unwrap_or_else(PoisonError::into_inner);
                let matcher = self.new_matcher(source, target)?;
                if self.matchers.len() >= PAIRS_AT_HAND {
                    self.matchers.remove(0);
                }
                (source.clone(), target.clone(), matcher)
            }
        };
        self.matchers.push(entry);
        match self.matchers.last() {
            Some((_, _, matcher)) => Ok(matcher),
            // It was pushed above.
            None => Err(Error::memory(self.store.name(), "its index is gone")),
        }
    }

    fn new_matcher(&self, source: &Lang, target: &Lang) -> Result<Matcher<'s>> {
        let searched = Searched {
            store: self.store,
            beside: index_beside(self.store, source, target),
            filter: Filter::default(),
            charges: Charges::default(),
        };
        Matcher::over(vec![searched], source, target)
    }
}

/// Does jobs of readers until there are no more. A memory that is not reached any more is
/// opened anew for the next one.
pub(super) fn serve_readers(queue: &Queue<ReadJob>, open: &Factory, indexing: &Mutex<()>) {
    let mut next = None;
    while let Some(job) = next.take().or_else(|| queue.next()) {
        let store = match open(Mode::ReadOnly) {
            Ok(store) => store,
            Err(error) => {
                job(Err(error));
                continue;
            }
        };
        let mut desk = Desk::new(&*store, indexing);
        next = Some(job);
        while let Some(job) = next.take().or_else(|| queue.next()) {
            if job(Ok(&mut desk)) == Left::Doubtful && store.generation().is_err() {
                break;
            }
        }
    }
}

/// The same for writers.
pub(super) fn serve_writers(queue: &Queue<WriteJob>, open: &Factory) {
    let mut next = None;
    while let Some(job) = next.take().or_else(|| queue.next()) {
        let mut store = match open(Mode::Create) {
            Ok(store) => store,
            Err(error) => {
                job(Err(error));
                continue;
            }
        };
        next = Some(job);
        while let Some(job) = next.take().or_else(|| queue.next()) {
            if job(Ok(&mut *store)) == Left::Doubtful && store.generation().is_err() {
                break;
            }
        }
    }
}
