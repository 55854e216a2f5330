//! A memory on a server, which proposes by itself: its lists are those of scoring every unit,
//! and those of the same memory in a file.

use jiff::Timestamp;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use teletipo::matching::lookup::Limits;
use teletipo::matching::{Matcher, Searched};
use teletipo::memory::postgres::address::{Surroundings, Target};
use teletipo::memory::{Filter, Mode, PostgresStore, Store, Unit, tag};
use teletipo::text::Lang;

use crate::complete::{check, folder};
use crate::copy::{Around, Plan, plan, tags};
use crate::postgres_server::{Server, server};
use crate::twin::{Memory, Place};

/// A new memory on the server.
fn on(server: &Server) -> PostgresStore {
    let target = Target::of(&server.place(), &Surroundings::default()).unwrap();
    PostgresStore::open(&target, Mode::Create).unwrap()
}

fn searched<'s>(store: &'s dyn Store, plan: &Plan) -> Searched<'s> {
    Searched {
        store,
        beside: None,
        filter: plan.filter.clone(),
        charges: plan.charges.clone(),
    }
}

/// Looks the queries of the plan up at any threshold, in both memories.
fn compare(there: &Matcher<'_>, here: &Matcher<'_>, plan: &Plan) -> Result<(), TestCaseError> {
    for (query, tagged, around) in &plan.queries {
        let (text, tags) = (plan.text(query), tags(*tagged));
        let structure = tag::structure(&tags);
        let around = around.map(Around::new);
        let context = around.as_ref().map(Around::context);
        for threshold in [1, 20, 49, 50, 51, 69, 70, 84, 85, 86, 98, 100] {
            for top in [1, 3, 40] {
                let limits = Limits { threshold, top };
                let lists = [there, here].map(|matcher| {
                    let list = matcher.lookup_tagged(&text, structure, context, limits);
                    list.unwrap().iter().map(Place::of).collect::<Vec<_>>()
                });
                prop_assert_eq!(&lists[0], &lists[1], "{:?} at {:?}", text, limits);
            }
        }
    }
    Ok(())
}

#[test]
fn its_lists_are_those_of_scoring_every_unit() {
    let Some(server) = server() else { return };
    let mut runner = TestRunner::new(Config::with_cases(40));
    let outcome = runner.run(&plan(1..4), |plan| {
        let (_folder, mut here) = folder();
        let mut there = on(server);
        // It lives while the memory is written to.
        for (number, write) in plan.writes.iter().enumerate() {
            write.apply(&mut here, plan.vocabulary, number);
            write.apply(&mut there, plan.vocabulary, number);
            let memory = Memory {
                store: &there,
                filter: plan.filter.clone(),
                charges: plan.charges.clone(),
            };
            let langs = (&plan.lang, &Lang::en());
            let of = |searched| Matcher::over(vec![searched], langs.0, langs.1).unwrap();
            let matcher = of(searched(&there, &plan));
            check(&matcher, &[memory], &plan)?;
            compare(&matcher, &of(searched(&here, &plan)), &plan)?;
        }
        Ok(())
    });
    outcome.unwrap();
}

/// Sentences of one pattern, and loose ones, in numbers at which the order is frozen anew.
fn many(from: i64, to: i64) -> impl Iterator<Item = Unit> {
    (from..to).map(|number| {
        let text = match number % 3 {
            0 => format!("El índice subió {number} puntos en la bolsa de Lima."),
            1 => format!(
                "Palabra{} palabra{} y palabra{}.",
                number % 97,
                number % 89,
                number % 7
            ),
            _ => format!(
                "Lugar {}",
                ["Lima", "Quito", "Bogotá"][(number % 5 % 3) as usize]
            ),
        };
        let at = Timestamp::from_second(number % 13).unwrap();
        Unit::new(&Lang::es(), &Lang::en(), &text, "x", at)
    })
}

#[test]
fn keys_made_anew_find_the_same() {
    let Some(server) = server() else { return };
    let (_folder, mut here) = folder();
    let mut there = on(server);
    let now = Timestamp::from_second(20).unwrap();
    let (es, en) = (Lang::es(), Lang::en());
    // One that reads on while others write and freeze the order anew.
    let target = Target::of(&there.name(), &Surroundings::default()).unwrap();
    let reading = PostgresStore::open(&target, Mode::ReadOnly).unwrap();
    let matcher = Matcher::new(&reading, &es, &en).unwrap();
    for (from, to) in [(0, 700), (700, 1_500), (1_500, 6_000), (6_000, 6_010)] {
        here.import(&mut many(from, to).map(Ok), now).unwrap();
        there.import(&mut many(from, to).map(Ok), now).unwrap();
        let twin = Matcher::new(&here, &es, &en).unwrap();
        assert_eq!(matcher.units().unwrap(), twin.units().unwrap());
        for text in [
            "El índice subió 14 puntos en la bolsa de Lima.",
            "El índice bajó 14 puntos en la bolsa de Lima.",
            "Palabra3 palabra4 y palabra5.",
            "Lima",
            "Lugar Cuzco",
        ] {
            for threshold in [40, 50, 70, 95] {
                let limits = Limits { threshold, top: 5 };
                let lists = [&matcher, &twin].map(|matcher| {
                    let list = matcher.lookup(text, None, limits).unwrap();
                    list.iter().map(Place::of).collect::<Vec<_>>()
                });
                assert_eq!(lists[0], lists[1], "{text} at {threshold}");
                assert!(threshold > 50 || !lists[0].is_empty());
            }
        }
    }
    let filter = Filter {
        since: Timestamp::from_second(12).ok(),
        ..Filter::default()
    };
    let [there, here]: [Vec<Place>; 2] = [&there as &dyn Store, &here].map(|store| {
        let newest = Searched {
            store,
            beside: None,
            filter: filter.clone(),
            charges: Default::default(),
        };
        let matcher = Matcher::over(vec![newest], &es, &en).unwrap();
        let list = matcher
            .lookup("Lugar Lima", None, Limits::default())
            .unwrap();
        list.iter().map(Place::of).collect()
    });
    assert_eq!(there, here);
    assert!(!there.is_empty());
}
