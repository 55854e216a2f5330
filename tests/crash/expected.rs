//! What the memory must hold.

use std::collections::{BTreeMap, BTreeSet};

use teletipo::memory::{Store, StoredUnit, StoryStatus};

use crate::desk::Desk;
use crate::work::{COPY, DUPLICATES, PAIRS, PAIRS_BEFORE, REPLACED, RETRACTED, SENTENCES, Work};

/// What was reported as done, or was found to be.
#[derive(Debug, Default)]
pub(crate) struct Done {
    /// Batches that were imported.
    batches: BTreeSet<u64>,
    /// Which translation the replaced pairs have.
    replaced: u64,
    /// Version of the story.
    version: Option<u64>,
    /// Whether the other story is retracted.
    retracted: bool,
    /// For each file of duplicates whether they were merged.
    merged: BTreeMap<u64, bool>,
    /// Whether there is a copy of the memory, and whether it is a new one.
    copied: bool,
    copied_anew: bool,
}

/// What the units of a memory say of what was done.
#[derive(Debug, Default)]
struct Seen {
    batches: BTreeMap<u64, usize>,
    replaced: BTreeMap<u64, usize>,
    versions: BTreeMap<u64, usize>,
    retracted: usize,
    /// For each file of duplicates those with a place and those without.
    duplicates: BTreeMap<u64, [usize; 2]>,
}

impl Seen {
    fn of(units: &[StoredUnit]) -> Self {
        let mut seen = Seen::default();
        for StoredUnit { unit, .. } in units {
            let words: Vec<&str> = unit.target.split([' ', '.']).collect();
            let number = |at: usize| words[at].parse::<u64>().unwrap();
            match words[0] {
                "batch" => *seen.batches.entry(number(1)).or_default() += 1,
                "replaced" => *seen.replaced.entry(number(1)).or_default() += 1,
                "retracted" => seen.retracted += 1,
                "duplicate" => {
                    let of_file = seen.duplicates.entry(number(1)).or_default();
                    of_file[usize::from(unit.story.is_none())] += 1;
                }
                _ => *seen.versions.entry(number(words.len() - 2)).or_default() += 1,
            }
        }
        seen
    }

    /// The one number that all are of, and that there are so many.
    fn only(found: &BTreeMap<u64, usize>, whole: usize, what: &str) -> Option<u64> {
        assert!(found.len() <= 1, "{what}: {found:?}");
        let (number, count) = found.first_key_value()?;
        assert_eq!(*count, whole, "half of {what} {number}");
        Some(*number)
    }
}

impl Done {
    /// What is reported as done now.
    pub(crate) fn reported(&mut self, work: Work, step: u64) {
        match work {
            Work::Import => _ = self.batches.insert(step),
            Work::Replace => self.replaced = step,
            Work::Take => self.version = Some(step),
            Work::Retract => self.retracted = true,
            Work::Restore => self.retracted = false,
            Work::Dedupe => self.merged.values_mut().for_each(|merged| *merged = true),
            Work::Backup => (self.copied, self.copied_anew) = (true, true),
            Work::Match => {}
        }
    }

    /// What was made ready for a work, before it began.
    pub(crate) fn prepared(&mut self, work: Work, step: u64) {
        if work == Work::Dedupe {
            self.merged.insert(step, false);
        }
    }

    /// Looks at what is there: all of the old, and of what was being done all or nothing.
    /// What is there from now on has to stay.
    pub(crate) fn check(&mut self, desk: &Desk, units: &[StoredUnit], under_way: Option<Work>) {
        let seen = Seen::of(units);
        for (batch, pairs) in &seen.batches {
            let whole = if *batch == 0 { PAIRS_BEFORE } else { PAIRS };
            assert_eq!(*pairs, whole, "half of batch {batch}");
        }
        let batches: BTreeSet<u64> = seen.batches.into_keys().collect();
        assert!(batches.is_superset(&self.batches), "a batch is gone");
        assert!(batches.len() <= self.batches.len() + usize::from(under_way == Some(Work::Import)));
        self.batches = batches;

        let replaced = Seen::only(&seen.replaced, REPLACED, "translation").unwrap();
        assert!(
            replaced == self.replaced
                || replaced > self.replaced && under_way == Some(Work::Replace)
        );
        self.replaced = replaced;

        let version = Seen::only(&seen.versions, SENTENCES, "version");
        assert!(version == self.version || version > self.version && under_way == Some(Work::Take));
        self.version = version;
        self.check_story(desk);

        let copied = desk.path(COPY).exists();
        let copying = under_way == Some(Work::Backup);
        assert!(copied == self.copied || copied && copying);
        if copied && (copying || self.copied_anew) {
            desk.assert_sound(COPY);
        }
        (self.copied, self.copied_anew) = (copied, false);

        let retracted = self.check_retracted(desk, seen.retracted);
        let turned = matches!(under_way, Some(Work::Retract | Work::Restore));
        assert!(retracted == self.retracted || turned);
        self.retracted = retracted;

        assert_eq!(seen.duplicates.len(), self.merged.len());
        let mut merged = BTreeMap::new();
        for (file, [placed, loose]) in seen.duplicates {
            assert_eq!(placed, DUPLICATES, "duplicates {file}");
            assert!(
                loose == 0 || loose == DUPLICATES,
                "half of duplicates {file}: {loose}"
            );
            merged.insert(file, loose == 0);
        }
        for (file, was) in &self.merged {
            assert!(merged[file] || !was, "merged duplicates {file} are back");
            assert!(merged[file] == *was || under_way == Some(Work::Dedupe));
        }
        let ways: BTreeSet<bool> = merged.values().copied().collect();
        let together = self
            .merged
            .iter()
            .filter(|(_, was)| !**was)
            .map(|(file, _)| merged[file]);
        assert!(
            together.collect::<BTreeSet<bool>>().len() <= 1,
            "{merged:?}"
        );
        assert!(ways.len() <= 2);
        self.merged = merged;
    }

    /// That the story's last version has its texts, its beads and their units.
    fn check_story(&self, desk: &Desk) {
        let store = desk.store();
        let Some(story) = store.story_version("s", None).unwrap() else {
            assert_eq!(self.version, None);
            return;
        };
        let (source, target) = (story.source.unwrap(), story.target.unwrap());
        assert_eq!(
            (source.segments.len(), target.segments.len()),
            (SENTENCES, SENTENCES)
        );
        let beads = story.beads.unwrap();
        assert_eq!(beads.len(), SENTENCES);
        for (bead, unit) in beads {
            let unit = store.unit(unit.unwrap()).unwrap().unwrap();
            assert_eq!(
                unit.unit.source,
                source.segments[bead.source.start].text.trim()
            );
        }
    }

    /// Whether the other story is retracted: its status, and all its units with it.
    fn check_retracted(&self, desk: &Desk, seen: usize) -> bool {
        let store = desk.store();
        let retracted = store.story("r").unwrap().unwrap().status == StoryStatus::Retracted;
        assert_eq!(seen, if retracted { 0 } else { RETRACTED });
        let last = store.retractions("r").unwrap().pop();
        assert_eq!(last.is_some_and(|last| last.undone.is_none()), retracted);
        retracted
    }
}
