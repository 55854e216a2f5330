//! Any memory, any query: the list is that of scoring every unit.

use proptest::prelude::*;
use teletipo::matching::lookup::Limits;
use teletipo::matching::{Matcher, Searched};
use teletipo::memory::{Mode, SqliteStore, tag};
use teletipo::text::Lang;
use tempfile::TempDir;

use crate::copy::{Around, Plan, plan, tags};
use crate::twin::{self, Memory, Place};

/// Thresholds that are asked for: the ends, what translators use, and what lies between.
const THRESHOLDS: [u8; 7] = [1, 30, 50, 70, 85, 99, 100];

/// A folder with the memory `m.db`, open for writing.
pub(crate) fn folder() -> (TempDir, SqliteStore) {
    let folder = tempfile::tempdir().unwrap();
    let store = SqliteStore::open(folder.path().join("m.db"), Mode::Create).unwrap();
    (folder, store)
}

/// Looks all queries of the plan up and fails where a list is not the twin's.
pub(crate) fn check(
    matcher: &Matcher<'_>,
    memories: &[Memory<'_>],
    plan: &Plan,
) -> Result<(), TestCaseError> {
    for (number, (query, tagged, around)) in plan.queries.iter().enumerate() {
        let (text, tags) = (plan.text(query), tags(*tagged));
        let structure = tag::structure(&tags);
        let around = around.map(Around::new);
        let context = around.as_ref().map(Around::context);
        let langs = (&plan.lang, &Lang::en());
        let ranking = twin::ranking(memories, langs, (&text, &tags), context);
        for (at, threshold) in THRESHOLDS.into_iter().enumerate() {
            let limits = Limits {
                threshold,
                top: 1 + (at + number) % 7,
            };
            let found = matcher
                .lookup_tagged(&text, structure, context, limits)
                .unwrap();
            let found: Vec<Place> = found.iter().map(Place::of).collect();
            prop_assert_eq!(
                found,
                twin::head(&ranking, limits),
                "{:?} with {:?} at {:?}",
                text,
                tags,
                limits
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_memory_that_was_written_to(plan in plan(1..4)) {
        let (folder, mut store) = folder();
        for (number, write) in plan.writes.iter().enumerate() {
            write.apply(&mut store, plan.vocabulary, number);
            // The index is there from before the write.
            let searched = Searched {
                store: &store,
                beside: Some(folder.path().join("m.db.index")),
                filter: plan.filter.clone(),
                charges: plan.charges.clone(),
            };
            let memory = Memory {
                store: &store,
                filter: plan.filter.clone(),
                charges: plan.charges.clone(),
            };
            let matcher = Matcher::over(vec![searched], &plan.lang, &Lang::en()).unwrap();
            check(&matcher, &[memory], &plan)?;
        }
    }

    #[test]
    fn several_memories_at_once(one in plan(1..3), other in plan(1..3)) {
        let plans = [&one, &other];
        let made = plans.map(|plan| {
            let (folder, mut store) = folder();
            for (number, write) in plan.writes.iter().enumerate() {
                write.apply(&mut store, plan.vocabulary, number);
            }
            (folder, store)
        });
        let (mut searched, mut memories) = (Vec::new(), Vec::new());
        for (plan, (folder, store)) in plans.into_iter().zip(&made) {
            let (filter, charges) = (plan.filter.clone(), plan.charges.clone());
            searched.push(Searched {
                store,
                beside: Some(folder.path().join("m.db.index")),
                filter: filter.clone(),
                charges: charges.clone(),
            });
            memories.push(Memory { store, filter, charges });
        }
        let matcher = Matcher::over(searched, &one.lang, &Lang::en()).unwrap();
        check(&matcher, &memories, &one)?;
    }
}
