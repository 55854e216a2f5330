//! Random sequences of writes against a memory that is a plain list.
//!
//! The model knows the rules as they are stated for [`Store`], applied by
//! comparing everything with everything. Few words, places and times are drawn, so
//! that the same ones meet often.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use teletipo::memory::story;

/// One write.
#[derive(Clone, Debug)]
pub(super) enum Write {
    Story {
        id: &'static str,
        source: Option<Vec<&'static str>>,
        target: Option<Vec<&'static str>>,
        /// How many segments the beads take, one after the other.
        shapes: Vec<(usize, usize)>,
        min_confidence: f64,
    },
    Import(Vec<Unit>),
}

const STORIES: [&str; 2] = ["s", "t"];

fn text() -> impl Strategy<Value = Vec<&'static str>> {
    prop::collection::vec(prop::sample::select(vec!["a", "b", "c", "d"]), 0..5)
}

fn some_unit() -> impl Strategy<Value = Unit> {
    let story = prop::option::weighted(0.9, Just(STORIES[0]));
    let source = prop::sample::select(vec!["a", "b"]);
    let target = prop::sample::select(vec!["a", "b", "c"]);
    let prop = prop::option::of(Just(("note".to_owned(), "n".to_owned())));
    let position = prop::option::weighted(0.9, 0..2_u32);
    (story, position, source, target, 0..6_i64, prop).prop_map(
        |(story, position, source, target, changed, prop)| Unit {
            story: story.map(str::to_owned),
            position,
            changed: at(changed),
            created: at(changed.min(2)),
            props: prop.into_iter().collect(),
            ..loose(source, target)
        },
    )
}

pub(super) fn write() -> impl Strategy<Value = Write> {
    let story = (
        prop::sample::select(STORIES.to_vec()),
        prop::option::weighted(0.9, text()),
        prop::option::weighted(0.9, text()),
        prop::collection::vec((0..3_usize, 0..3_usize), 0..6),
        prop::sample::select(vec![0.0, 0.5]),
    )
        .prop_filter("a story has a side", |(_, source, target, ..)| {
            source.is_some() || target.is_some()
        })
        .prop_map(
            |(id, source, target, shapes, min_confidence)| Write::Story {
                id,
                source,
                target,
                shapes,
                min_confidence,
            },
        );
    prop_oneof![
        3 => story,
        2 => prop::collection::vec(some_unit(), 0..9).prop_map(Write::Import),
    ]
}

/// The beads of these shapes, as far as both texts go; the larger, the surer.
fn beads(shapes: &[(usize, usize)], source: usize, target: usize) -> Vec<Bead> {
    let (mut from, mut to) = (0, 0);
    let mut beads = Vec::new();
    for (wide, high) in shapes {
        let (end, bottom) = ((from + wide).min(source), (to + high).min(target));
        beads.push(Bead {
            source: from..end,
            target: to..bottom,
            confidence: if end - from > 1 { 0.9 } else { 0.4 },
            crossing: false,
        });
        (from, to) = (end, bottom);
    }
    beads
}

/// What was last stored of a story.
#[derive(Default)]
struct Version {
    revision: u32,
    source: Option<Side>,
    target: Option<Side>,
    /// The beads and the least confidence, while they fit both texts.
    alignment: Option<(Vec<Bead>, f64)>,
}

/// The memory as a list: units in the order in which they came in.
#[derive(Default)]
struct Model {
    units: Vec<Unit>,
    stories: BTreeMap<String, Version>,
}

impl Model {
    fn store(&mut self, record: &StoryRecord<'_>, now: Timestamp) -> StoryOutcome {
        let version = self.stories.entry(record.id.to_owned()).or_default();
        let (mut mine, others): (Vec<Unit>, Vec<Unit>) = std::mem::take(&mut self.units)
            .into_iter()
            .partition(|unit| unit.story.as_deref() == Some(record.id));
        let both = record.source.is_some() && record.target.is_some();
        let alignment = both.then(|| (record.beads.to_vec(), record.min_confidence));
        let same = (record.source.is_none() || record.source == version.source)
            && (record.target.is_none() || record.target == version.target)
            && (!both || alignment == version.alignment);
        let mut outcome = StoryOutcome {
            change: match version.revision {
                _ if same => StoryChange::Unchanged,
                0 => StoryChange::Created,
                _ => StoryChange::Updated,
            },
            created: 0,
            updated: 0,
            unchanged: mine.len() as u64,
            removed: 0,
        };
        if !same {
            version.revision += 1;
            version.source = record.source.clone().or(version.source.take());
            version.target = record.target.clone().or(version.target.take());
            version.alignment = alignment;
            if both {
                outcome.unchanged = 0;
                mine.sort_by_key(|unit| unit.position);
                let derived = story::units(record, now).unwrap();
                let derived = derived.into_iter().map(|(_, unit)| unit).collect();
                mine = renewed(mine, derived, &mut outcome, now);
            }
        }
        self.units = others;
        self.units.append(&mut mine);
        outcome
    }

    fn import(&mut self, given: &[Unit]) -> ImportSummary {
        let mut done = summary(0, 0, 0);
        // Of several lines about the same unit the first decides which unit they are about,
        // and the last by date and properties what it becomes.
        let mut units: Vec<(Unit, Timestamp)> = Vec::new();
        for new in given {
            let key = |unit: &Unit| {
                let place = (unit.story.clone(), unit.position);
                (place, unit.source.clone(), unit.target.clone())
            };
            match units.iter_mut().find(|(unit, _)| key(unit) == key(new)) {
                None => units.push((new.clone(), new.changed)),
                Some((known, _)) => {
                    done.unchanged += 1;
                    if (known.changed, &known.props) < (new.changed, &new.props) {
                        *known = new.clone();
                    }
                }
            }
        }
        // Which units this import has brought, confirmed or changed.
        let mut touched = vec![false; self.units.len()];
        for (new, first_changed) in &units {
            if let Some(story) = &new.story {
                self.stories.entry(story.clone()).or_default();
            }
            let same = self.units.iter().position(|old| {
                (&old.story, old.position, &old.source, &old.target)
                    == (&new.story, new.position, &new.source, &new.target)
            });
            let earlier = self
                .units
                .iter()
                .enumerate()
                .filter(|(index, old)| {
                    (&old.story, old.position, &old.source)
                        == (&new.story, new.position, &new.source)
                        && new.story.is_some()
                        && new.position.is_some()
                        && old.changed < *first_changed
                        && !touched[*index]
                })
                .min_by_key(|(_, old)| (old.changed, old.target.clone()))
                .map(|(index, _)| index);
            match (same, earlier) {
                (Some(index), _) => {
                    touched[index] = true;
                    let old = &mut self.units[index];
                    if provenance(old) != provenance(new) && new.changed >= old.changed {
                        let (created, revision) = (old.created, old.revision);
                        *old = new.clone();
                        old.created = created.min(new.created);
                        old.revision = revision;
                        done.updated += 1;
                    } else {
                        done.unchanged += 1;
                    }
                }
                (None, Some(index)) => {
                    touched[index] = true;
                    let old = &mut self.units[index];
                    let (created, revision) = (old.created, old.revision);
                    *old = new.clone();
                    old.created = created.min(new.created);
                    old.revision = revision + 1;
                    done.updated += 1;
                }
                (None, None) => {
                    self.units.push(new.clone());
                    touched.push(true);
                    done.created += 1;
                }
            }
        }
        done
    }

    /// The units in the order of [`Store::for_each_unit`].
    fn sorted(&self) -> Vec<Unit> {
        let mut units = self.units.clone();
        // Those of no story stay as they came.
        units.sort_by_key(|unit| {
            let in_story = unit.story.as_ref().map(|story| {
                (
                    story.clone(),
                    (unit.position.is_none(), unit.position),
                    (unit.source.clone(), unit.target.clone()),
                )
            });
            (in_story.is_none(), in_story)
        });
        units
    }
}

/// What a unit says beside its text, place, dates and revision.
fn provenance(unit: &Unit) -> impl PartialEq {
    (
        unit.file.clone(),
        unit.origin.clone(),
        unit.confidence.map(f64::to_bits),
        unit.previous.clone(),
        unit.next.clone(),
        unit.props.clone(),
    )
}

/// The units of a story after the version that gives `derived`.
fn renewed(
    mut stored: Vec<Unit>,
    derived: Vec<Unit>,
    outcome: &mut StoryOutcome,
    now: Timestamp,
) -> Vec<Unit> {
    let mut partners: Vec<Option<Unit>> = vec![None; derived.len()];
    for likeness in 0..4 {
        for (partner, new) in partners.iter_mut().zip(&derived) {
            let alike = |old: &Unit| {
                old.source == new.source
                    && (likeness >= 2 || old.target == new.target)
                    && (likeness % 2 == 1 || old.position == new.position)
            };
            if partner.is_none()
                && let Some(index) = stored.iter().position(alike)
            {
                *partner = Some(stored.remove(index));
            }
        }
    }
    outcome.removed = stored.len() as u64;
    let renew = |(new, partner): (Unit, Option<Unit>)| {
        let Some(old) = partner else {
            outcome.created += 1;
            return new;
        };
        let same = old.target == new.target;
        *(if same {
            &mut outcome.unchanged
        } else {
            &mut outcome.updated
        }) += 1;
        Unit {
            props: old.props,
            created: old.created,
            changed: if same { old.changed } else { now },
            revision: old.revision + u32::from(!same),
            ..new
        }
    };
    derived.into_iter().zip(partners).map(renew).collect()
}

fn numbered(lang: Lang, words: &[&str]) -> Side {
    side(lang, &words.join("|"))
}

/// Calls `work` with the record of a write that stores a story.
pub(super) fn with_record<T>(write: &Write, work: impl FnOnce(&StoryRecord<'_>) -> T) -> Option<T> {
    let Write::Story {
        id,
        source,
        target,
        shapes,
        min_confidence,
    } = write
    else {
        return None;
    };
    let source = source.as_ref().map(|words| numbered(Lang::es(), words));
    let target = target.as_ref().map(|words| numbered(Lang::en(), words));
    let length = |side: &Option<Side>| side.as_ref().map_or(0, |side| side.segments.len());
    let beads = beads(shapes, length(&source), length(&target));
    Some(work(&StoryRecord {
        id,
        source,
        target,
        beads: &beads,
        origin: None,
        min_confidence: *min_confidence,
        based_on: None,
        kind: RevisionKind::Story,
        author: None,
        note: None,
    }))
}

pub(crate) fn any_sequence_of_writes_gives_what_the_rules_say(make: Make) {
    proptest!(make.cases(48), |(writes in prop::collection::vec(write(), 1..12))| {
        let mut fixture = make.memory();
        let mut model = Model::default();
        for (now, write) in (3..).zip(&writes) {
            let generation = fixture.store.generation().unwrap();
            let changed = match write {
                Write::Story { .. } => {
                    let outcome = with_record(write, |record| {
                        let outcome = fixture.store.store_story(record, at(now)).unwrap();
                        (outcome, model.store(record, at(now)))
                    });
                    let (outcome, expected) = outcome.unwrap();
                    prop_assert_eq!(outcome, expected);
                    outcome.change != StoryChange::Unchanged
                }
                Write::Import(units) => {
                    let done = fixture.import(units, now);
                    prop_assert_eq!(done, model.import(units));
                    done.created + done.updated > 0
                }
            };
            let after = fixture.store.generation().unwrap();
            prop_assert_eq!(after > generation, changed);
            let stored: Vec<Unit> =
                fixture.units().into_iter().map(|stored| stored.unit).collect();
            prop_assert_eq!(&stored, &model.sorted());
            for info in fixture.store.stories().unwrap() {
                let version = &model.stories[&info.id];
                prop_assert_eq!(info.revision, version.revision);
                prop_assert_eq!(info.aligned, version.alignment.is_some());
            }
        }
        fixture.assert_sound();

        // What comes out goes into a new memory and comes out the same.
        let exported: Vec<Unit> = fixture.units().into_iter().map(|stored| stored.unit).collect();
        let mut copy = make.memory();
        let done = copy.import(&exported, 99);
        prop_assert_eq!(done, summary(exported.len() as u64, 0, 0));
        let copied: Vec<Unit> = copy.units().into_iter().map(|stored| stored.unit).collect();
        prop_assert_eq!(copied, exported.clone());
        let again = copy.import(&exported, 100);
        prop_assert_eq!(again, summary(0, 0, exported.len() as u64));
    });
}
