//! What a worker has before it: the memories, open for reading, and the indexes over them.

use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;

use super::config::Means;
use super::workers::Queue;
use crate::matching::pretranslate::{Draft, DraftOrigin};
use crate::matching::proposal::{Proposal, propose};
use crate::matching::{Charges, Match, Matcher, PenaltyRules, Searched, index_beside};
use crate::memory::{Filter, Mode, Store};
use crate::text::Lang;
use crate::{Error, Result};

/// Opens one of the memories by its number among them; every worker does it once. Only the
/// first is written to.
pub(super) type Factory = dyn Fn(usize, Mode) -> Result<Box<dyn Store>> + Send + Sync;

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

/// The memories open for reading, with their indexes, and what the desk works with.
pub struct Desk<'s> {
    stores: &'s [Box<dyn Store>],
    first: &'s dyn Store,
    means: &'s Means,
    /// The one used last stands last.
    matchers: Vec<(Lang, Lang, Matcher<'s>)>,
    indexing: &'s Mutex<()>,
}

/// How a request looks into the memories, where that is not as the settings say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Way {
    /// Only these units are found.
    pub filter: Filter,
    /// Points taken off instead of those of the settings.
    pub penalties: Option<PenaltyRules>,
    /// The memories as they stood at this time.
    pub as_of: Option<Timestamp>,
}

/// The memories as a request looks into them.
pub struct Sight<'m, 's> {
    /// Looks texts up in all of them.
    pub matcher: &'m Matcher<'s>,
    /// What the desk works with.
    pub means: &'m Means,
    stores: Vec<&'m dyn Store>,
    languages: (&'m Lang, &'m Lang),
}

impl<'s> Desk<'s> {
    fn new(
        first: &'s dyn Store,
        stores: &'s [Box<dyn Store>],
        means: &'s Means,
        indexing: &'s Mutex<()>,
    ) -> Self {
        Desk {
            stores,
            first,
            means,
            matchers: Vec::new(),
            indexing,
        }
    }

    /// The first memory.
    pub fn store(&self) -> &'s dyn Store {
        self.first
    }

    /// What the desk works with.
    pub fn means(&self) -> &'s Means {
        self.means
    }

    /// A matcher over all units of all memories between the languages, as they are at each
    /// look-up.
    ///
    /// # Errors
    /// When a memory cannot be read.
    pub fn matcher(&mut self, source: &Lang, target: &Lang) -> Result<&Matcher<'s>> {
        let known = self
            .matchers
            .iter()
            .position(|(from, to, _)| from == source && to == target);
        let entry = match known {
            Some(at) => self.matchers.remove(at),
            None => {
                let way = Way::default();
                let stores = all(self.stores);
                let matcher = matcher(&stores, self.means, &way, (source, target), self.indexing)?;
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
            None => Err(Error::memory(self.first.name(), "its index is gone")),
        }
    }

    /// A matcher over the first memory alone, without penalties.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn own_matcher(&self, source: &Lang, target: &Lang) -> Result<Matcher<'s>> {
        let searched = Searched {
            store: self.first,
            beside: index_beside(self.first, source, target),
            filter: Filter::default(),
            charges: Charges::default(),
        };
        let turn = self.indexing.lock();
        let _turn = turn.unwrap_or_else(PoisonError::into_inner);
        Matcher::over(vec![searched], source, target)
    }

    /// Does a piece of work with the memories as a request looks into them.
    ///
    /// # Errors
    /// When a memory cannot be read; what `work` returns.
    pub fn look<T>(
        &mut self,
        way: &Way,
        (source, target): (&Lang, &Lang),
        work: impl FnOnce(&Sight<'_, '_>) -> Result<T>,
    ) -> Result<T> {
        let (means, indexing) = (self.means, self.indexing);
        let current = self.stores;
        if *way == Way::default() {
            let matcher = self.matcher(source, target)?;
            return work(&Sight {
                matcher,
                means,
                stores: all(current),
                languages: (source, target),
            });
        }
        let past: Vec<Box<dyn Store>> = match way.as_of {
            Some(at) => {
                let past = current.iter().map(|store| store.as_of(at));
                past.collect::<Result<_>>()?
            }
            None => Vec::new(),
        };
        let stores = match way.as_of {
            Some(_) => all(&past),
            None => all(current),
        };
        let matcher = matcher(&stores, means, way, (source, target), indexing)?;
        work(&Sight {
            matcher: &matcher,
            means,
            stores,
            languages: (source, target),
        })
    }
}

fn all(stores: &[Box<dyn Store>]) -> Vec<&dyn Store> {
    stores.iter().map(AsRef::as_ref).collect()
}

fn matcher<'s>(
    stores: &[&'s dyn Store],
    means: &Means,
    way: &Way,
    (source, target): (&Lang, &Lang),
    indexing: &Mutex<()>,
) -> Result<Matcher<'s>> {
    let names: Vec<&str> = means.memories.iter().map(String::as_str).collect();
    let charges = |number: usize| match (&way.penalties, names.get(number)) {
        (Some(rules), Some(name)) => rules.charges_of(name, &names, &|one, other| one == other),
        _ => means.charges.get(number).cloned().unwrap_or_default(),
    };
    let searched = stores.iter().enumerate().map(|(number, store)| Searched {
        store: *store,
        beside: index_beside(*store, source, target),
        filter: way.filter.clone(),
        charges: charges(number),
    });
    // An index that is not there yet is made by one worker; the others wait for it and map
    // its file.
    let turn = indexing.lock();
    let _turn = turn.unwrap_or_else(PoisonError::into_inner);
    Matcher::over(searched.collect(), source, target)
}

impl Sight<'_, '_> {
    /// The memory that a match is from, as it was named; none where there is only one.
    pub fn name_of(&self, found: &Match) -> Option<&str> {
        let names = &self.means.memories;
        let name = names.get(found.memory).filter(|_| names.len() > 1);
        name.map(String::as_str)
    }

    /// The translation that follows from a match of rank `rank`. Units are read for the
    /// best match alone, since a word that is often used takes a while to look up.
    ///
    /// # Errors
    /// When a memory cannot be read.
    pub fn propose(&self, query: &str, rank: usize, found: &Match) -> Result<Option<Proposal>> {
        let store = self.stores.get(found.memory).filter(|_| rank == 0);
        let (source, target) = self.languages;
        let knowledge = self.means.knowledge(source, target, store.copied());
        Ok(propose(query, source, found, &knowledge)?.ok())
    }

    /// Carries what differs over into the translations of fuzzy matches, where that is
    /// certain.
    ///
    /// # Errors
    /// When a memory cannot be read.
    pub fn propose_all(&self, drafts: &mut [Draft]) -> Result<()> {
        for draft in drafts {
            if let (DraftOrigin::Fuzzy, Some(found)) = (draft.origin(), &draft.found) {
                draft.proposal = self.propose(&draft.source, 0, found)?;
            }
        }
        Ok(())
    }

    /// The first memory.
    pub fn store(&self) -> Option<&dyn Store> {
        self.stores.first().copied()
    }
}

/// Does jobs of readers until there are no more. Memories that are not reached any more are
/// opened anew for the next one.
pub(super) fn serve_readers(
    queue: &Queue<ReadJob>,
    open: &Factory,
    means: &Means,
    indexing: &Mutex<()>,
) {
    let mut next = None;
    while let Some(job) = next.take().or_else(|| queue.next()) {
        let numbers = 0..means.memories.len();
        let stores = numbers.map(|number| open(number, Mode::ReadOnly));
        let stores = match stores.collect::<Result<Vec<Box<dyn Store>>>>() {
            Ok(stores) => stores,
            Err(error) => {
                job(Err(error));
                continue;
            }
        };
        let Some(first) = stores.first() else {
            job(Err(Error::memory("the server", "it has no memory")));
            continue;
        };
        let mut desk = Desk::new(first.as_ref(), &stores, means, indexing);
        next = Some(job);
        while let Some(job) = next.take().or_else(|| queue.next()) {
            let is_lost = || stores.iter().any(|store| store.generation().is_err());
            if job(Ok(&mut desk)) == Left::Doubtful && is_lost() {
                break;
            }
        }
    }
}

/// The same for writers.
pub(super) fn serve_writers(queue: &Queue<WriteJob>, open: &Factory) {
    let mut next = None;
    while let Some(job) = next.take().or_else(|| queue.next()) {
        let mut store = match open(0, Mode::Create) {
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
