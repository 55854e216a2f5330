use jiff::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::memory::{Mode, SqliteStore, Store, Unit};

/// A memory of these sources, gone with the folder.
fn memory(sources: &[&str]) -> (tempfile::TempDir, SqliteStore) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = SqliteStore::open(folder.path().join("m.db"), Mode::Create).unwrap();
    let now = Timestamp::from_second(1).unwrap();
    let unit = |source: &&str| Ok(Unit::new(&Lang::es(), &Lang::en(), source, "x", now));
    store.import(&mut sources.iter().map(unit), now).unwrap();
    (folder, store)
}

fn tables(sources: &[&str], files: &[Vec<&str>]) -> Vec<Table> {
    let (_folder, store) = memory(sources);
    let es = Lang::es();
    let matcher = Matcher::new(&store, &es, &Lang::en()).unwrap();
    let mut leverage = Leverage::new(&matcher, files, &es);
    leverage.tables().map(Result::unwrap).collect()
}

/// The bands that hold segments, with their number.
fn bands(table: &Table) -> Vec<(&'static str, u64)> {
    let filled = Band::ALL
        .into_iter()
        .filter(|band| table.of(*band).segments > 0);
    filled
        .map(|band| (band.name(), table.of(band).segments))
        .collect()
}

const TEN: &str = "el gobierno peruano anunció ayer nuevas medidas contra la sequía";

#[test]
fn a_segment_counts_in_the_first_band_that_fits() {
    let nine = "el gobierno peruano anunció hoy nuevas medidas contra la sequía";
    let eight = "el gobierno peruano anunció hoy otras medidas contra la sequía";
    let (marks, other) = (format!("{TEN}."), "nadie sabe nada de los barcos");
    for (sources, segments, expected) in [
        (&[TEN][..], vec![TEN], vec![("100", 1)]),
        (&[TEN], vec![&marks], vec![("95-99", 1)]),
        (&[TEN], vec![nine], vec![("85-94", 1)]),
        (&[TEN], vec![eight], vec![("75-84", 1)]),
        (&[TEN], vec![other], vec![("new", 1)]),
        // What the memory has whole comes before repetitions, they before the rest.
        (&[TEN], vec![TEN, TEN], vec![("100", 2)]),
        (
            &[TEN],
            vec![nine, nine],
            vec![("repetitions", 1), ("85-94", 1)],
        ),
        (
            &[],
            vec![other, other, other],
            vec![("repetitions", 2), ("new", 1)],
        ),
        // The spaces at the edges and the composition of letters are no difference.
        (
            &[],
            vec!["anunció", " anuncio\u{301} "],
            vec![("repetitions", 1), ("new", 1)],
        ),
        // Internal only where it lifts the segment into a better band.
        (&[], vec![TEN, nine], vec![("internal", 1), ("new", 1)]),
        (&[TEN], vec![eight, nine], vec![("85-94", 1), ("75-84", 1)]),
        (
            &[TEN],
            vec![nine, eight],
            vec![("85-94", 1), ("internal", 1)],
        ),
        (&[], vec![" ", "", other], vec![("new", 1)]),
        (&[], vec![], vec![]),
    ] {
        let tables = tables(sources, std::slice::from_ref(&segments));
        assert_eq!(bands(&tables[0]), expected, "{sources:?} {segments:?}");
    }
}

#[test]
fn what_is_earlier_is_earlier_in_the_order_of_files() {
    let files = [vec![TEN], vec![TEN, "otra cosa"], vec!["otra cosa"]];
    let tables = tables(&[], &files);
    assert_eq!(bands(&tables[0]), [("new", 1)]);
    assert_eq!(bands(&tables[1]), [("repetitions", 1), ("new", 1)]);
    assert_eq!(bands(&tables[2]), [("repetitions", 1)]);
}

#[test]
fn joined_segments_count_each_at_the_score_of_the_join() {
    let sources = ["Llegó el tren de la mañana. Nadie bajó en la estación vieja."];
    let joined = vec![
        "Llegó el tren de la mañana.",
        "Nadie bajó en la estación vieja.",
    ];
    let table = tables(&sources, &[joined])[0];
    assert_eq!(bands(&table), [("100", 2)]);
    assert_eq!(table.total().words, 12);
}

#[test]
fn words_and_characters_are_counted_as_documented() {
    for (text, words, characters, without_spaces) in [
        ("Harris llegó a las 9.59", 5, 23, 19),
        ("  dos  palabras ", 2, 13, 11),
        ("franco-alemán — 85 %", 2, 20, 17),
        ("an\u{303}o", 1, 3, 3),
        ("¿…?", 0, 3, 3),
        ("😀 EE.UU.", 1, 8, 7),
        ("日本語 テスト", 2, 7, 6),
    ] {
        let expected = Counts {
            segments: 1,
            words,
            characters,
            characters_without_spaces: without_spaces,
        };
        assert_eq!(Counts::of(text), expected, "{text}");
    }
}

#[test]
fn shares_and_weights_are_of_words() {
    let counts = |words| Counts {
        segments: 1,
        words,
        ..Counts::default()
    };
    let mut table = Table::default();
    assert_eq!(table.share(Band::New), 0);
    table.add(Band::Exact, counts(1));
    table.add(Band::New, counts(2));
    assert_eq!(
        [Band::Exact, Band::New].map(|band| table.share(band)),
        [333, 667]
    );
    let weight = |band| if band == Band::Exact { 10 } else { 100 };
    assert_eq!(table.weighted(weight), 210);
}

proptest! {
    // Each case makes some six memories on disk.
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn internal_likeness_is_that_of_a_memory_of_the_earlier_texts(
        texts in prop::collection::vec("([a-d1]{1} ){1,6}", 1..12),
    ) {
        let texts: Vec<&str> = texts.iter().map(|text| text.trim()).collect();
        let es = Lang::es();
        for number in 0..texts.len() {
            let (_folder, store) = memory(&texts[..number]);
            let matcher = Matcher::new(&store, &es, &Lang::en()).unwrap();
            let limits = Limits { threshold: LOWEST, top: 1 };
            let found = matcher.lookup(texts[number], None, limits).unwrap();
            let expected = match found.first().map_or(0, |best| best.score) {
                0 => ("new", 1),
                EXACT.. => ("repetitions", 1),
                _ => ("internal", 1),
            };
            let before = tables(&[], &[texts[..number].to_vec()]);
            let with = tables(&[], &[texts[..=number].to_vec()]);
            let (mut before, with) = (bands(&before[0]), bands(&with[0]));
            // The last segment adds one to its band.
            match before.iter_mut().find(|(band, _)| *band == expected.0) {
                Some((_, count)) => *count += 1,
                None => before.push(expected),
            }
            before.sort_unstable();
            let mut with = with;
            with.sort_unstable();
            prop_assert_eq!(with, before);
        }
    }

    #[test]
    fn the_bands_divide_the_segments(
        sources in prop::collection::vec("([a-d1]{1} ){0,5}[a-d.]", 0..6),
        files in prop::collection::vec(prop::collection::vec("([a-d1]{1} ){0,5}", 0..8), 0..4),
    ) {
        let sources: Vec<&str> = sources.iter().map(String::as_str).collect();
        let files: Vec<Vec<&str>> = files
            .iter()
            .map(|file| file.iter().map(String::as_str).collect())
            .collect();
        let tables = tables(&sources, &files);
        prop_assert_eq!(tables.len(), files.len());
        let mut whole = Table::default();
        for (table, file) in tables.iter().zip(&files) {
            let mut expected = Counts::default();
            let filled = file.iter().filter(|text| !is_blank(text));
            filled.for_each(|text| expected += Counts::of(text));
            prop_assert_eq!(table.total(), expected);
            whole += table;
        }
        // Every distinct text that the memory lacks is new work once at most.
        let distinct: std::collections::BTreeSet<&str> =
            files.iter().flatten().map(|text| text.trim()).collect();
        let worked = [Band::Fuzzy95, Band::Fuzzy85, Band::Fuzzy75, Band::Fuzzy50, Band::Internal, Band::New];
        let worked: u64 = worked.iter().map(|band| whole.of(*band).segments).sum();
        prop_assert!(worked <= distinct.len() as u64);
    }
}
