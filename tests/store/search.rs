//! Searches against asking every unit.

use std::cmp::Reverse;

use proptest::prelude::*;

use super::*;
use teletipo::memory::concordance::RANKED;

/// More hits than any store sorts at once.
const MANY: usize = 5_000;

/// A memory of these pairs, each with the second at which it changed.
fn memory(make: Make, pairs: &[(String, String, i64)]) -> Fixture {
    let mut fixture = make.memory();
    let unit = |(number, (source, target, second)): (usize, &(String, String, i64))| Unit {
        story: Some(format!("s{}", number % 3)),
        position: Some(number as u32),
        created: at(*second),
        changed: at(*second),
        ..loose(source, target)
    };
    let units: Vec<Unit> = pairs.iter().enumerate().map(unit).collect();
    fixture.import(&units, 99);
    fixture
}

/// What a search must find: every unit asked.
fn brute_force(store: &dyn Store, concordance: &Concordance) -> Vec<Hit> {
    let mut hits = Vec::new();
    let visit = &mut |unit: &mut StoredUnit| {
        hits.extend(concordance.hit(unit.clone()));
        Ok(())
    };
    store.for_each_unit(&concordance.filter, visit).unwrap();
    let date = |hit: &Hit| (hit.unit.unit.changed, hit.unit.id);
    match concordance.sort {
        Sort::Relevance => hits.sort_by_key(|hit| Reverse((hit.relevance(), date(hit)))),
        Sort::Date => hits.sort_by_key(|hit| Reverse(date(hit))),
    }
    hits.truncate(concordance.limit);
    hits
}

/// A text of words that are alike but for accents, case and composition, with marks,
/// symbols and other scripts between them.
const TEXT: &str = "(de|dé|De\u{301}|DE|la|año|an\u{303}os|ano|²|5|中文|λόγος|кий|がく|ß)\
                    ([ ,.«🎉_-](de|la|las|año|anos|😀|中|文|λογος|кии|かく|q\u{303}a)){0,5}";

fn pattern() -> impl Strategy<Value = Pattern> {
    let words = "(\"?(de|d|la|ano|año|anos|中文|λογος|кий|かく|😀 la|qa)( la|\"|\\*)? ?){1,3}";
    let regex = "(\\^| |, )?(de|\\[dD\\]\\[eé\\]|la|a\\[nñ\\]o|\\\\w\\+|中)(s|s\\?| |\\.|\\$|\\\\s\\+la|\\| la )?";
    prop_oneof![
        words.prop_filter_map("no word", |typed| Pattern::words(&typed).ok()),
        regex.prop_filter_map("no expression", |typed| Pattern::regex(&typed).ok()),
    ]
}

pub(crate) fn a_search_finds_what_asking_every_unit_finds(make: Make) {
    proptest!(make.cases(200), |(pairs in prop::collection::vec((TEXT, TEXT, 1i64..5), 0..12),
        pattern in pattern(),
        side in prop::sample::select(vec![SearchSide::Source, SearchSide::Target, SearchSide::Either]),
        sort in prop::sample::select(vec![Sort::Relevance, Sort::Date]),
        story in prop::option::of(Just("s1".to_owned())),
        since in prop::option::of(1i64..5),
        limit in 1usize..9)| {
        let fixture = memory(make, &pairs);
    let store = fixture.store.as_ref();
        let filter = Filter {
            story,
            since: since.map(at),
            ..Filter::default()
        };
        let concordance = Concordance { pattern, side, filter, sort, limit };
        prop_assert_eq!(store.search(&concordance).unwrap(), brute_force(store, &concordance));
    });
}

pub(crate) fn of_many_hits_the_last_are_ranked_and_all_are_dated(make: Make) {
    let count = RANKED + MANY + 10;
    let pair = |number: usize| {
        // The first is the best and the newest of all.
        let (source, second) = match number {
            0 => ("uno".to_owned(), 9),
            _ => (format!("uno número {number}"), 5),
        };
        (source, "x".to_owned(), second)
    };
    let pairs: Vec<_> = (0..count).map(pair).collect();
    let fixture = memory(make, &pairs);
    let store = fixture.store.as_ref();
    let first = |sort, pattern| {
        let concordance = Concordance {
            pattern,
            side: SearchSide::Either,
            filter: Filter::default(),
            sort,
            limit: 3,
        };
        let hits = store.search(&concordance).unwrap();
        let sources = hits.into_iter().map(|hit| hit.unit.unit.source);
        sources.collect::<Vec<_>>()
    };
    for pattern in [
        Pattern::words("uno").unwrap(),
        Pattern::regex("^uno").unwrap(),
    ] {
        let dated = first(Sort::Date, pattern.clone());
        assert_eq!(dated[0], "uno");
        assert_eq!(dated[1], format!("uno número {}", count - 1));
        assert!(!first(Sort::Relevance, pattern).contains(&"uno".to_owned()));
    }
}
