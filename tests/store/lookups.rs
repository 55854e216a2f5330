//! Look-ups in a memory: many at once give what each gives alone, whatever keeps the memory.

use proptest::prelude::*;
use teletipo::matching::cover::cover;
use teletipo::matching::lookup::Limits;
use teletipo::matching::{Context, LookUp, Matcher};

use crate::fixture::*;

/// A sentence of few words, so that many are alike and some are the same.
fn sentence() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "casa", "puerto", "14", "23", "de", "Lima", "noche", "calle", "cayó", "9.59",
    ]);
    prop::collection::vec(word, 1..8).prop_map(|words| words.join(" "))
}

/// Units with neighbours, some of them the same pair twice.
fn units() -> impl Strategy<Value = Vec<Unit>> {
    let unit = (sentence(), prop::option::of(sentence()), 0..4u8).prop_map(
        |(source, previous, origin)| Unit {
            previous,
            origin: (origin == 0).then(|| "machine".into()),
            ..loose(&source, "x")
        },
    );
    prop::collection::vec(unit, 1..60)
}

pub fn many_texts_at_once_give_the_lists_of_each_alone(make: Make) {
    proptest!(make.cases(24), |(
        units in units(),
        texts in prop::collection::vec((sentence(), 0..2u32, 1..=100u8, 0..4usize), 1..90),
    )| {
        let mut memory = make.memory();
        memory.import(&units, 10);
        let matcher = Matcher::new(memory.store.as_ref(), &Lang::es(), &Lang::en()).unwrap();
        let wanted: Vec<LookUp<'_>> = texts
            .iter()
            .enumerate()
            .map(|(at, (text, tags, threshold, top))| LookUp {
                text,
                tags: *tags,
                context: (at % 2 == 0).then(|| Context {
                    previous: at.checked_sub(1).map(|before| texts[before].0.as_str()),
                    next: None,
                }),
                limits: Limits { threshold: *threshold, top: *top },
            })
            .collect();
        let at_once = matcher.lookup_each(&wanted).unwrap();
        prop_assert_eq!(at_once.len(), wanted.len());
        for (look_up, list) in wanted.iter().zip(at_once) {
            let LookUp { text, tags, context, limits } = *look_up;
            let alone = matcher.lookup_tagged(text, tags, context, limits).unwrap();
            prop_assert_eq!(list, alone, "{:?}", look_up);
        }
    });
}

pub fn a_story_is_covered_as_by_a_memory_in_a_file(make: Make) {
    proptest!(make.cases(24), |(
        units in units(),
        story in prop::collection::vec(sentence(), 1..40),
        threshold in prop::sample::select(vec![40, 70, 85]),
    )| {
        let mut memories = [Make::Sqlite, make].map(Make::memory);
        // Some units are two sentences of the story.
        let joined = story.windows(2).step_by(3).map(|two| loose(&two.join(" "), "x"));
        let units: Vec<Unit> = units.into_iter().chain(joined).collect();
        for memory in &mut memories {
            memory.import(&units, 10);
        }
        let texts: Vec<&str> = story.iter().map(String::as_str).collect();
        let limits = Limits { threshold, top: 3 };
        let [expected, covered] = memories.each_ref().map(|memory| {
            let store = memory.store.as_ref();
            let matcher = Matcher::new(store, &Lang::es(), &Lang::en()).unwrap();
            cover(&matcher, &texts, limits).unwrap()
        });
        prop_assert_eq!(covered, expected);
    });
}
