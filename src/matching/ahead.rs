//! An index that is made while its memory is being filled.
//!
//! Without it the units of a large import are read back from the memory when all are
//! stored, and taken apart then. Most of that can be done by other cores meanwhile.

use std::collections::BTreeMap;
use std::path::Path;
use std::thread::{self, JoinHandle};

use super::base::{self, KEPT_FROM};
use super::gather::Gatherer;
use super::index::{Built, Part};
use crate::Result;
use crate::memory::{ImportWatch, MatchText, Store, Unit, UnitId};
use crate::text::Lang;

/// Looks on while an empty memory is filled, and makes the index of what comes in.
pub struct Ahead {
    source_lang: Lang,
    target_lang: Lang,
    /// None where the memory was not empty.
    gatherer: Option<Gatherer<(UnitId, Unit)>>,
    last: UnitId,
    /// Units that changed after they came in, as they stand now.
    changed: BTreeMap<UnitId, Unit>,
    /// The index, made while the memory ends its own work; none where it would be too small
    /// to be kept.
    built: Option<JoinHandle<Built>>,
    /// The generation that it is of, once that is stored.
    generation: Option<u64>,
}

impl Ahead {
    /// One for look-ups of copy in `source_lang`.
    pub fn new(source_lang: &Lang, target_lang: &Lang) -> Self {
        Ahead {
            source_lang: source_lang.clone(),
            target_lang: target_lang.clone(),
            gatherer: None,
            last: UnitId(0),
            changed: BTreeMap::new(),
            built: None,
            generation: None,
        }
    }

    /// Writes the index to the file at `path`, for whoever looks the memory up next.
    /// Tells whether it did: not where there was something in the memory before, or so
    /// little came in that no index is kept of it.
    ///
    /// # Errors
    /// When the memory cannot be read. That the file cannot be written is no error.
    pub fn keep(self, store: &dyn Store, path: &Path) -> Result<bool> {
        let (Some(built), Some(generation)) = (self.built, self.generation) else {
            return Ok(false);
        };
        let built = built
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        let languages = (&self.source_lang, &self.target_lang);
        base::keep(store, &built, generation, languages, path)
    }
}

/// Units as a part of an index.
fn part(units: &BTreeMap<UnitId, Unit>, source_lang: &Lang, target_lang: &Lang) -> Part {
    let mut part = Part::default();
    for (id, unit) in units {
        if let Some(text) = MatchText::of_unit(*id, unit, source_lang, target_lang) {
            part.add(&text);
        }
    }
    part
}

impl ImportWatch for Ahead {
    fn begin(&mut self, empty: bool) {
        let (source, target) = (self.source_lang.clone(), self.target_lang.clone());
        self.gatherer = empty.then(|| {
            Gatherer::new(move |(id, unit): &(UnitId, Unit), part: &mut Part| {
                if let Some(text) = MatchText::of_unit(*id, unit, &source, &target) {
                    part.add(&text);
                }
            })
        });
    }

    fn holds(&mut self, id: UnitId, unit: Unit) {
        let Some(gatherer) = &mut self.gatherer else {
            return;
        };
        if id > self.last {
            self.last = id;
            let bytes = unit.weight();
            gatherer.give((id, unit), bytes);
        } else {
            self.changed.insert(id, unit);
        }
    }

    fn complete(&mut self) {
        let Some(gatherer) = self.gatherer.take() else {
            return;
        };
        let mut builder = gatherer.finish();
        if !self.changed.is_empty() {
            builder.retain(|unit| !self.changed.contains_key(&unit));
            builder.append(part(&self.changed, &self.source_lang, &self.target_lang));
        }
        if builder.units() >= KEPT_FROM {
            self.built = Some(thread::spawn(|| builder.finish()));
        }
    }

    fn done(&mut self, generation: u64) {
        self.generation = Some(generation);
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use tempfile::TempDir;

    use super::*;
    use crate::matching::base::stamp;
    use crate::matching::gather;
    use crate::matching::kept::{self, Read};
    use crate::memory::{Mode, SqliteStore};

    /// Enough units for an index: some in a story, some translated the other way round,
    /// some of another language, and now and then one that came before, with a later date.
    fn units() -> Vec<Unit> {
        let langs = ["es", "en", "es-MX", "fr"].map(|tag| tag.parse::<Lang>().unwrap());
        let [es, en, mexican, french] = &langs;
        let date = |seconds: usize| Timestamp::from_second(seconds as i64).unwrap();
        (0..KEPT_FROM + 3000)
            .map(|number| {
                let (source, target) = match number % 7 {
                    0 => (en, es),
                    1 => (mexican, en),
                    2 => (french, en),
                    _ => (es, en),
                };
                let text = match number % 11 {
                    10 => number - 9,
                    _ => number,
                };
                let (spanish, english) = (format!("Llegó el {text}."), format!("The {text} came."));
                let mut unit = Unit::new(source, target, &spanish, &english, date(1000));
                unit.changed = date(2000 + number);
                unit.previous = (number % 5 == 0).then(|| format!("Antes {number}."));
                unit.origin = (number % 3 == 0).then(|| "align".to_owned());
                unit
            })
            .collect()
    }

    /// The index beside a memory.
    fn kept_index(store: &SqliteStore, path: &Path) -> Vec<u8> {
        let wanted = stamp(store, 0, (&Lang::es(), &Lang::en())).unwrap();
        match kept::read(path, &wanted) {
            Read::Found {
                payload,
                generation,
            } => {
                assert_eq!(generation, store.generation().unwrap());
                payload.to_vec()
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_index_made_meanwhile_is_the_one_made_afterwards() {
        let folder = TempDir::new().unwrap();
        let mut store = SqliteStore::open(folder.path().join("m.db"), Mode::Create).unwrap();
        let path = folder.path().join("index");
        // No two of them are the same unit: nothing changes that came in.
        let fresh = units()
            .into_iter()
            .enumerate()
            .filter(|(number, _)| number % 11 != 10);
        let mut ahead = Ahead::new(&Lang::es(), &Lang::en());
        let now = Timestamp::UNIX_EPOCH;
        store
            .import_watched(&mut fresh.map(|(_, unit)| Ok(unit)), now, &mut ahead)
            .unwrap();
        assert!(ahead.keep(&store, &path).unwrap());
        let made = gather::index(&store, &Lang::es(), &Lang::en()).unwrap();
        assert!(kept_index(&store, &path) == made.to_bytes());
    }

    #[test]
    fn units_that_change_while_they_come_in_are_found_as_they_stand() {
        let folder = TempDir::new().unwrap();
        let mut store = SqliteStore::open(folder.path().join("m.db"), Mode::Create).unwrap();
        let path = folder.path().join("index");
        let mut ahead = Ahead::new(&Lang::es(), &Lang::en());
        let now = Timestamp::UNIX_EPOCH;
        store
            .import_watched(&mut units().into_iter().map(Ok), now, &mut ahead)
            .unwrap();
        assert!(!ahead.changed.is_empty());
        assert!(ahead.keep(&store, &path).unwrap());
        let bytes = kept_index(&store, &path);
        let layout = crate::matching::index::Layout::read(&bytes).unwrap();
        let made = gather::index(&store, &Lang::es(), &Lang::en()).unwrap();
        assert_eq!(layout.units(), made.units());
    }

    #[test]
    fn nothing_is_made_of_a_memory_that_held_something() {
        let folder = TempDir::new().unwrap();
        let mut store = SqliteStore::open(folder.path().join("m.db"), Mode::Create).unwrap();
        let now = Timestamp::UNIX_EPOCH;
        let first = Unit::new(&Lang::es(), &Lang::en(), "Uno.", "One.", now);
        store.import(&mut std::iter::once(Ok(first)), now).unwrap();
        let mut ahead = Ahead::new(&Lang::es(), &Lang::en());
        store
            .import_watched(&mut units().into_iter().map(Ok), now, &mut ahead)
            .unwrap();
        assert!(!ahead.keep(&store, &folder.path().join("index")).unwrap());
    }
}
