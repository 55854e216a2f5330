use jiff::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::memory::{Filter, Mode, SqliteStore, Store, StoredUnit, Unit};
use crate::text::Lang;

/// A memory of these pairs, each with the second at which it changed; gone with the folder.
fn memory(pairs: &[(String, String, i64)]) -> (tempfile::TempDir, SqliteStore) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = SqliteStore::open(folder.path().join("m.db"), Mode::Create).unwrap();
    let unit = |(number, (source, target, second)): (usize, &(String, String, i64))| {
        let changed = Timestamp::from_second(*second).unwrap();
        let unit = Unit::new(&Lang::es(), &Lang::en(), source, target, changed);
        Ok(Unit {
            story: Some(format!("s{}", number % 3)),
            position: Some(number as u32),
            ..unit
        })
    };
    let now = Timestamp::from_second(99).unwrap();
    store
        .import(&mut pairs.iter().enumerate().map(unit), now)
        .unwrap();
    (folder, store)
}

/// What a search must find: every unit asked.
fn brute_force(store: &SqliteStore, concordance: &Concordance) -> Vec<Hit> {
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn a_search_finds_what_asking_every_unit_finds(
        pairs in prop::collection::vec((TEXT, TEXT, 1i64..5), 0..12),
        pattern in pattern(),
        side in prop::sample::select(vec![SearchSide::Source, SearchSide::Target, SearchSide::Either]),
        sort in prop::sample::select(vec![Sort::Relevance, Sort::Date]),
        story in prop::option::of(Just("s1".to_owned())),
        since in prop::option::of(1i64..5),
        limit in 1usize..9,
    ) {
        let (_folder, store) = memory(&pairs);
        let filter = Filter {
            story,
            since: since.map(|second| Timestamp::from_second(second).unwrap()),
            ..Filter::default()
        };
        let concordance = Concordance { pattern, side, filter, sort, limit };
        prop_assert_eq!(store.search(&concordance).unwrap(), brute_force(&store, &concordance));
    }
}

#[test]
fn of_many_hits_the_last_are_ranked_and_all_are_dated() {
    let count = RANKED + FEW as usize + 10;
    let pair = |number: usize| {
        // The first is the best and the newest of all.
        let (source, second) = match number {
            0 => ("uno".to_owned(), 9),
            _ => (format!("uno número {number}"), 5),
        };
        (source, "x".to_owned(), second)
    };
    let pairs: Vec<_> = (0..count).map(pair).collect();
    let (_folder, store) = memory(&pairs);
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
