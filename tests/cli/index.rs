//! The match index beside a memory: made, kept, noticed when it does not fit.

use std::fs;

use super::harness::Desk;

/// As many units as an index is kept for, and more.
const UNITS: usize = 6_000;

/// The file beside the memory of a desk.
const INDEX: &str = "memory.db.match-es-en";

/// Pairs of sentences; those from `first` on.
fn pairs(first: usize, count: usize) -> String {
    const VERBS: [&str; 7] = [
        "llegó a",
        "salió de",
        "pasó por",
        "volvió a",
        "partió de",
        "vio",
        "evitó",
    ];
    const PLACES: [&str; 11] = [
        "la costa",
        "la sierra",
        "la selva",
        "el puerto",
        "la frontera",
        "la capital",
        "el valle",
        "la isla",
        "el río",
        "la plaza",
        "el aeropuerto",
    ];
    let line = |n: usize| {
        let (verb, place) = (VERBS[n % VERBS.len()], PLACES[n % PLACES.len()]);
        format!(
            "El convoy {n} {verb} {place} con {} camiones.\tConvoy {n}.\n",
            n % 13
        )
    };
    (first..first + count).map(line).collect()
}

fn import(desk: &Desk, first: usize, count: usize) {
    desk.file("pairs.tsv", pairs(first, count));
    desk.on_memory(&["import", "--src", "es", "--tgt", "en", "pairs.tsv"])
        .expect_code(0);
}

/// What the memory answers, and what is said of the index.
fn answers(desk: &Desk) -> (String, String) {
    let ran = desk.on_memory(&[
        "match",
        "--json",
        "--threshold",
        "50",
        "El convoy 41 llegó a la sierra con 3 camiones.",
        "El convoy salió de la isla con camiones nuevos.",
        "El convoy 7 pasó por el valle.",
    ]);
    ran.expect_code(0);
    assert!(ran.records_of("match").len() >= 10);
    (ran.stdout, ran.stderr)
}

#[test]
fn an_index_that_does_not_fit_is_noticed_and_made_anew() {
    let desk = Desk::new();
    import(&desk, 0, UNITS);
    let index = desk.path(INDEX);
    let whole = fs::read(&index).unwrap();
    let (expected, said) = answers(&desk);
    assert_eq!(said, "");
    let other = Desk::new();
    import(&other, 5, UNITS);
    let foreign = fs::read(other.path(INDEX)).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    for (damaged, why) in [
        (&whole[..whole.len() / 2], "cut short"),
        (&whole[..20], "cut short"),
        (&[], "cut short"),
        (flipped.as_slice(), "checksum"),
        (foreign.as_slice(), "another memory"),
    ] {
        fs::write(&index, damaged).unwrap();
        let (found, said) = answers(&desk);
        assert_eq!(found, expected, "{why}");
        assert!(
            said.contains("match index") && said.contains(why),
            "{why}: {said}"
        );
        // It is whole again.
        assert_eq!(answers(&desk), (expected.clone(), String::new()));
    }
}

#[test]
fn a_missing_index_is_made_anew_and_a_folder_in_its_place_is_left() {
    let desk = Desk::new();
    import(&desk, 0, UNITS);
    let index = desk.path(INDEX);
    let (expected, _) = answers(&desk);
    fs::remove_file(&index).unwrap();
    let (found, said) = answers(&desk);
    assert_eq!(found, expected);
    assert!(
        said.contains("match index") && said.contains("missing"),
        "{said}"
    );
    assert_eq!(answers(&desk), (expected.clone(), String::new()));
    assert!(index.is_file());
    fs::remove_file(&index).unwrap();
    fs::create_dir(&index).unwrap();
    let (found, said) = answers(&desk);
    assert_eq!(found, expected);
    assert!(said.contains("match index"), "{said}");
    assert!(index.is_dir());
}

#[test]
fn an_index_of_another_day_answers_for_today() {
    let desk = Desk::new();
    import(&desk, 0, UNITS);
    let (before, _) = answers(&desk);
    let old = fs::read(desk.path(INDEX)).unwrap();
    let memory = fs::read(desk.path("memory.db")).unwrap();
    // More units, with the index of before: few enough to be taken in beside it.
    import(&desk, UNITS, 500);
    let (after, _) = answers(&desk);
    fs::write(desk.path(INDEX), &old).unwrap();
    assert_eq!(answers(&desk).0, after);
    // The memory of before, with the index of after.
    import(&desk, UNITS + 500, 4_000);
    fs::write(desk.path("memory.db"), &memory).unwrap();
    for ending in ["-wal", "-shm"] {
        let _ = fs::remove_file(desk.path(&format!("memory.db{ending}")));
    }
    assert_eq!(answers(&desk).0, before);
    assert_eq!(answers(&desk).0, before);
}
