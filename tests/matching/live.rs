//! A matcher that lives while others write: its next lookup sees what they wrote.

use jiff::Timestamp;
use proptest::prelude::*;
use teletipo::matching::lookup::Limits;
use teletipo::matching::{Matcher, Searched};
use teletipo::memory::{Mode, SqliteStore, Store, Unit};
use teletipo::text::Lang;

use crate::complete::{check, folder};
use crate::copy::plan;
use crate::twin::Memory;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_memory_that_others_write_to(plan in plan(1..6)) {
        let (folder, mut writer) = folder();
        let store = SqliteStore::open(folder.path().join("m.db"), Mode::ReadOnly).unwrap();
        let searched = Searched {
            store: &store,
            beside: Some(folder.path().join("m.db.index")),
            filter: plan.filter.clone(),
            charges: plan.charges.clone(),
        };
        let matcher = Matcher::over(vec![searched], &plan.lang, &Lang::en()).unwrap();
        for (number, write) in plan.writes.iter().enumerate() {
            write.apply(&mut writer, plan.vocabulary, number);
            let memory = Memory {
                store: &store,
                filter: plan.filter.clone(),
                charges: plan.charges.clone(),
            };
            check(&matcher, &[memory], &plan)?;
        }
    }
}

#[test]
fn a_unit_is_seen_from_the_next_lookup_on() {
    let (folder, mut writer) = folder();
    let store = SqliteStore::open(folder.path().join("m.db"), Mode::ReadOnly).unwrap();
    let matcher = Matcher::new(&store, &Lang::es(), &Lang::en()).unwrap();
    for number in 0..20 {
        let text = format!("Una frase nueva, la {number}.");
        let unit = Unit::new(&Lang::es(), &Lang::en(), &text, "x", Timestamp::UNIX_EPOCH);
        writer
            .import(&mut std::iter::once(Ok(unit)), Timestamp::UNIX_EPOCH)
            .unwrap();
        let found = matcher.lookup(&text, None, Limits::default()).unwrap();
        assert_eq!(
            (found[0].score, found[0].unit.unit.source.as_str()),
            (100, text.as_str())
        );
        assert_eq!(found.len(), (number + 1).min(5));
    }
}
