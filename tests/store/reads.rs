//! What comes out again: units, segments, searches, figures.

use super::*;

pub(crate) fn every_source_segment_is_listed_with_its_unit(make: Make) {
    let mut fixture = make.memory();
    let beads = [
        Bead {
            source: 0..2,
            target: 0..1,
            confidence: 0.9,
            crossing: false,
        },
        Bead {
            source: 2..2,
            target: 1..2,
            confidence: 0.9,
            crossing: false,
        },
        Bead {
            source: 2..3,
            target: 2..2,
            confidence: 0.9,
            crossing: false,
        },
        Bead {
            source: 3..4,
            target: 2..3,
            confidence: 0.9,
            crossing: false,
        },
        Bead {
            source: 4..5,
            target: 3..4,
            confidence: 0.1,
            crossing: false,
        },
    ];
    let record = story("s", "a|b|c|d|e", "AB|x|D|E", &beads);
    fixture.store.store_story(&record, at(1)).unwrap();
    fixture.import(
        &[
            loose("zz", "ZZ"),
            Unit {
                story: Some("other".into()),
                ..placed("yy", "YY", 4)
            },
        ],
        2,
    );
    let id = |source: &str| {
        let units = fixture.units();
        units
            .iter()
            .find(|unit| unit.unit.source == source)
            .map(|unit| unit.id)
    };
    let s = |position, text: &str, unit| (Some("s".into()), Some(position), text.to_owned(), unit);
    assert_eq!(
        segments(fixture.store.as_ref()),
        [
            (Some("other".into()), Some(4), "yy".into(), id("yy")),
            s(0, "a", id("a b")),
            s(1, "b", id("a b")),
            s(2, "c", None),
            s(3, "d", id("d")),
            s(4, "e", None),
            (None, None, "zz".into(), id("zz")),
        ]
    );
}

pub(crate) fn filters_let_pass_what_they_say(make: Make) {
    let mut fixture = make.memory();
    fixture.import(
        &[
            Unit {
                confidence: Some(0.4),
                ..placed("a", "A", 0)
            },
            Unit {
                confidence: Some(0.8),
                changed: at(50),
                ..loose("b", "B")
            },
            Unit {
                source_lang: "es-MX".parse().unwrap(),
                props: vec![("client".into(), "desk".into())],
                ..loose("c", "C")
            },
        ],
        60,
    );
    let none = Filter::default();
    for (filter, expected) in [
        (none.clone(), "abc"),
        (
            Filter {
                story: Some("s".into()),
                ..none.clone()
            },
            "a",
        ),
        (
            Filter {
                since: Some(at(50)),
                ..none.clone()
            },
            "b",
        ),
        (
            Filter {
                min_confidence: Some(0.8),
                ..none.clone()
            },
            "bc",
        ),
        (
            Filter {
                props: vec![("client".into(), "desk".into())],
                ..none.clone()
            },
            "c",
        ),
        (
            Filter {
                props: vec![("client".into(), "d".into())],
                ..none.clone()
            },
            "",
        ),
        (
            Filter {
                source_lang: Some(Lang::es()),
                ..none.clone()
            },
            "abc",
        ),
        (
            Filter {
                source_lang: "es-MX".parse().ok(),
                ..none.clone()
            },
            "c",
        ),
        (
            Filter {
                target_lang: Some(Lang::es()),
                ..none
            },
            "",
        ),
    ] {
        let found: String = units(fixture.store.as_ref(), &filter)
            .iter()
            .map(|unit| unit.unit.source.as_str())
            .collect();
        assert_eq!(found, expected, "{filter:?}");
    }
}

pub(crate) fn searches_find_words_on_either_side_and_never_fail_on_what_is_typed(make: Make) {
    let mut fixture = make.memory();
    fixture.import(
        &[
            loose("La reunión de ministros", "The ministers' meeting"),
            loose("Reuniones en EE.UU.", "Meetings in the U.S."),
            loose("Nada", "Nothing AND everything"),
        ],
        60,
    );
    let search = |typed: &str, side: SearchSide, limit: usize| {
        let pattern = Pattern::words(typed).unwrap();
        let hits = fixture
            .store
            .search(&Concordance {
                pattern,
                side,
                filter: Filter::default(),
                sort: Sort::default(),
                limit,
            })
            .unwrap();
        let mut sources: Vec<_> = hits.into_iter().map(|hit| hit.unit.unit.source).collect();
        sources.sort();
        sources
    };
    use SearchSide::{Either, Source, Target};
    let (first, second, third) = ("La reunión de ministros", "Reuniones en EE.UU.", "Nada");
    assert_eq!(search("REUNION", Either, 9), [first]);
    assert_eq!(search("reunion*", Source, 9), [first, second]);
    assert_eq!(search("reunion*", Source, 1).len(), 1);
    assert!(search("reunion*", Source, 0).is_empty());
    assert!(search("reunion", Target, 9).is_empty());
    assert!(
        search("reunión meeting", Either, 9).is_empty(),
        "both on one side"
    );
    assert_eq!(search("\"ee uu\"", Either, 9), [second]);
    assert_eq!(search("and", Either, 9), [third]);
    for odd in [
        "a\"",
        "NEAR(a b)",
        "source:x",
        "a AND",
        "x^2",
        "{a}",
        "-a",
        "a\u{0}b",
        "*a*",
    ] {
        search(odd, Either, 9);
    }

    let pattern = Pattern::regex("[Rr]euni.n(es)?").unwrap();
    let regex = Concordance {
        pattern,
        side: Source,
        filter: Filter::default(),
        sort: Sort::default(),
        limit: 9,
    };
    let hits = fixture.store.search(&regex).unwrap();
    let spans: Vec<_> = hits
        .iter()
        .map(|hit| hit.source_spans[0].of(&hit.unit.unit.source))
        .collect();
    assert_eq!(spans, ["Reuniones", "reunión"]);
    assert!(hits.iter().all(|hit| hit.target_spans.is_empty()));
}

pub(crate) fn retracted_stories_are_in_no_answer(make: Make) {
    let mut fixture = make.memory();
    let beads = one_to_one(1);
    fixture
        .store
        .store_story(&story("s", "Uno.", "One.", &beads), at(1))
        .unwrap();
    fixture.store.retract("s", "", at(2)).unwrap();
    assert!(fixture.units().is_empty());
    assert!(segments(fixture.store.as_ref()).is_empty());
    for pattern in [
        Pattern::words("uno").unwrap(),
        Pattern::regex("Uno").unwrap(),
    ] {
        let search = Concordance {
            pattern,
            side: SearchSide::Either,
            filter: Filter::default(),
            sort: Sort::default(),
            limit: 9,
        };
        assert!(fixture.store.search(&search).unwrap().is_empty());
    }
    let stats = fixture.store.stats().unwrap();
    assert_eq!(
        (stats.units, stats.stories, stats.retracted_stories),
        (0, 0, 1)
    );
    let info = fixture.store.story("s").unwrap().unwrap();
    assert_eq!(info.status, StoryStatus::Retracted);
}

pub(crate) fn figures_add_up(make: Make) {
    let mut fixture = make.memory();
    let confident = |source: &str, confidence: f64| Unit {
        confidence: Some(confidence),
        ..loose(source, "T")
    };
    fixture.import(
        &[
            confident("a", 0.0),
            confident("b", 0.3),
            confident("c", 0.2999),
            confident("d", 1.0),
            Unit {
                changed: at(99),
                target_lang: Lang::es(),
                ..loose("e", "E")
            },
        ],
        60,
    );
    let stats = fixture.store.stats().unwrap();
    assert_eq!(stats.units, 5);
    assert_eq!(stats.confidence, [1, 0, 1, 1, 0, 0, 0, 0, 0, 1]);
    assert_eq!(stats.confidence_unknown, 1);
    assert_eq!(
        stats.languages,
        [(Lang::es(), Lang::en(), 4), (Lang::es(), Lang::es(), 1)]
    );
    assert_eq!(
        (stats.first_created, stats.last_changed),
        (Some(at(10)), Some(at(99)))
    );
    assert!(stats.bytes > 4096);
}

pub(crate) fn a_visitor_may_read_from_the_memory_that_it_visits(make: Make) {
    let mut fixture = make.memory();
    let many: Vec<Unit> = (0..1_500).map(|n| loose(&format!("a {n}"), "A")).collect();
    fixture.import(&many, 10);
    let store = fixture.store.as_ref();
    let mut seen = 0;
    store
        .for_each_unit(&Filter::default(), &mut |unit| {
            seen += 1;
            if seen % 500 == 1 {
                assert_eq!(store.unit(unit.id)?.as_ref(), Some(&*unit));
                assert_eq!(units(store, &Filter::default()).len(), many.len());
                store.moment(&mut || store.generation().map(drop))?;
            }
            Ok(())
        })
        .unwrap();
    assert_eq!(seen, many.len());
}

pub(crate) fn a_visitor_that_fails_ends_the_visit_and_harms_nothing(make: Make) {
    let mut fixture = make.memory();
    fixture.import(&[loose("a", "A"), loose("b", "B")], 10);
    let store = fixture.store.as_ref();
    let fail = || Error::usage("enough", "nothing");
    let mut seen = 0;
    let visit = &mut |_: &mut StoredUnit| {
        seen += 1;
        Err(fail())
    };
    let failed = store.for_each_unit(&Filter::default(), visit);
    assert!(matches!(failed, Err(Error::Usage { .. })));
    assert_eq!(seen, 1);
    // Inside a moment that goes on, too.
    store
        .moment(&mut || {
            for _ in 0..2 {
                let failed = store.for_each_unit(&Filter::default(), &mut |_| Err(fail()));
                assert!(failed.is_err());
            }
            assert_eq!(units(store, &Filter::default()).len(), 2);
            Ok(())
        })
        .unwrap();
    assert!(store.moment(&mut || Err(fail())).is_err());
    assert_eq!(fixture.import(&[loose("c", "C")], 11), summary(1, 0, 0));
}
