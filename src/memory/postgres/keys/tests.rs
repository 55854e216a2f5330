//! Keys and looks against every text, compared one by one.

use jiff::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::text::symbol::{Symbol, symbol};
use crate::text::{Analysis, Span};

/// Few words, so that texts are near each other and symbols repeat; names and figures.
const WORDS: [&str; 12] = [
    "de",
    "de",
    "la",
    "el",
    "sismo",
    "cayó",
    "Lima",
    "Juan Pérez",
    "14",
    "25",
    "3 %",
    "a las 5.42",
];

fn text() -> impl Strategy<Value = String> {
    let words = prop::collection::vec(prop::sample::select(&WORDS[..]), 0..9);
    let long = prop::collection::vec(prop::sample::select(&WORDS[..]), 20..45);
    prop_oneof![12 => words, 1 => long].prop_map(|words| match words.is_empty() {
        true => "…".to_owned(),
        false => words.join(" "),
    })
}

fn symbols(text: &str) -> Vec<Symbol> {
    let analysis = Analysis::new(text, &Lang::es());
    analysis
        .base()
        .map(|token| symbol(&analysis, token))
        .collect()
}

/// The whole table of the classic algorithm.
fn distance(one: &[Symbol], other: &[Symbol]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, x) in one.iter().enumerate() {
        let above = row.clone();
        row[0] = line + 1;
        for (column, y) in other.iter().enumerate() {
            let replaced = above[column] + usize::from(x != y);
            row[column + 1] = replaced.min(above[column + 1] + 1).min(row[column] + 1);
        }
    }
    row[other.len()]
}

/// The edits that two looks are apart at least, as the statement counts them.
fn least_distance(query: &Looks, unit: &Looks) -> u32 {
    let missing = |one: &Looks, other: &Looks| {
        let bits = |at: usize| (one.signature[at] & !other.signature[at]).count_ones();
        bits(0) + bits(1)
    };
    missing(query, unit)
        .max(missing(unit, query))
        .max(query.length.abs_diff(unit.length))
}

/// Seven bytes, so many of which differ.
fn differing(one: i64, other: i64) -> u32 {
    let bytes = (one ^ other).to_le_bytes();
    bytes.iter().map(|byte| u32::from(*byte != 0)).sum()
}

fn order(texts: &[String]) -> Order {
    let mut counts = Counts::default();
    for text in texts {
        counts.add(&Look::new(text, &Lang::es()).elements);
    }
    Order::kept(&counts.frozen())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn whatever_reaches_the_threshold_is_wanted(
        query in text(),
        units in prop::collection::vec(text(), 1..12),
        is_frozen: bool,
    ) {
        let (es, en) = (Lang::es(), Lang::en());
        // Any order will do: one of these very texts, or none.
        let order = if is_frozen { order(&units) } else { Order::default() };
        for unit in &units {
            let forward = Unit::new(&es, &en, unit, "x", Timestamp::UNIX_EPOCH);
            let backward = Unit::new(&en, &es, "x", unit, Timestamp::UNIX_EPOCH);
            let (forward, backward) =
                (&TextKeys::of_unit(&forward, &order)[0], &TextKeys::of_unit(&backward, &order)[1]);
            prop_assert!(backward.reversed && !forward.reversed);
            prop_assert_eq!(backward.look, forward.look);
            let (one, other) = (symbols(&query), symbols(unit));
            let longer = one.len().max(other.len());
            let edits = distance(&one, &other);
            let base = (100 * (longer - edits)).checked_div(longer).unwrap_or(100);
            for threshold in 1..=100_u8 {
                let wanted = Wanted::new(&query, (&es, &en), threshold, &order);
                let has = |keys: &TextKeys| match &wanted.keys {
                    Some(wanted) => wanted.iter().any(|key| keys.keys.contains(key)),
                    None => true,
                };
                prop_assert_eq!(wanted.pair, forward.pair);
                if base < usize::from(threshold) {
                    continue;
                }
                prop_assert!(has(forward), "{query} / {unit} at {threshold}");
                prop_assert!(has(backward), "{query} / {unit} at {threshold}");
                let look = &forward.look;
                prop_assert!((wanted.shortest..=wanted.longest).contains(&look.length));
                prop_assert!(least_distance(&wanted.look, look) as usize <= edits);
            }
        }
    }

    #[test]
    fn what_differs_in_a_look_differs_in_the_text(one in text(), other in text()) {
        let looks = [&one, &other].map(|text| Look::new(text, &Lang::es()));
        let symbols = [&one, &other].map(|text| symbols(text));
        prop_assert_eq!(looks[0].form == looks[1].form, symbols[0] == symbols[1]);
        prop_assert_eq!(looks[0].same == looks[1].same, one == other);
        if symbols[0] == symbols[1] {
            let [one, other] = [&one, &other].map(|text| tokens(text));
            let differ = one.iter().zip(&other).filter(|(one, other)| one != other).count();
            let told = differing(looks[0].values.cast_signed(), looks[1].values.cast_signed())
                + differing(looks[0].names.cast_signed(), looks[1].names.cast_signed());
            prop_assert!(told as usize <= differ);
            prop_assert_eq!(told == 0, differ == 0);
        }
    }
}

/// The base tokens as they are written.
fn tokens(text: &str) -> Vec<String> {
    let analysis = Analysis::new(text, &Lang::es());
    let text_of = |span: Span| span.of(&analysis.folded.text).to_lowercase();
    analysis.base().map(|token| text_of(token.span)).collect()
}

#[test]
fn low_thresholds_look_at_every_unit_of_the_lengths() {
    let langs = (&Lang::es(), &Lang::en());
    let wanted =
        |threshold| Wanted::new("uno dos tres cuatro", langs, threshold, &Order::default());
    assert!(wanted(50).keys.is_some());
    assert!(wanted(40).keys.is_none());
    assert_eq!((wanted(40).shortest, wanted(40).longest), (2, 10));
}

#[test]
fn other_languages_have_other_keys() {
    let (es, en) = (Lang::es(), Lang::en());
    let (mexican, french) = ("es-MX".parse().unwrap(), "fr".parse().unwrap());
    let keys = |from: &Lang, to: &Lang| {
        let unit = Unit::new(from, to, "una frase", "a sentence", Timestamp::UNIX_EPOCH);
        TextKeys::of_unit(&unit, &Order::default())
            .swap_remove(0)
            .keys
    };
    assert_eq!(keys(&es, &en), keys(&mexican, &en));
    let french = keys(&es, &french);
    assert!(keys(&es, &en).iter().all(|key| !french.contains(key)));
}
