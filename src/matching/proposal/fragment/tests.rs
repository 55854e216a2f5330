//! Fragments and repairs on a small memory.

use jiff::Timestamp;
use tempfile::TempDir;

use super::*;
use crate::matching::lookup::{Limits, Matcher};
use crate::matching::proposal::{Evidence, ProposalKind, propose};
use crate::memory::{Mode, SqliteStore, Unit};

fn memory(pairs: &[(&str, &str)]) -> (TempDir, SqliteStore) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = SqliteStore::open(folder.path().join("m.db"), Mode::Create).unwrap();
    let unit = |(source, target): &(&str, &str)| {
        let (es, en) = (Lang::es(), Lang::en());
        Ok(Unit::new(&es, &en, source, target, Timestamp::UNIX_EPOCH))
    };
    store
        .import(&mut pairs.iter().map(unit), Timestamp::UNIX_EPOCH)
        .unwrap();
    (folder, store)
}

/// The fragments as `run → piece`.
fn shown(query: &str, pairs: &[(&str, &str)]) -> Vec<String> {
    let (_folder, store) = memory(pairs);
    let (es, en) = (Lang::es(), Lang::en());
    let knowledge = Knowledge::shipped(&es, &en, Some(&store));
    let found = fragments(query, &es, &en, &knowledge).unwrap();
    found
        .iter()
        .map(|fragment| {
            let unit = &fragment.unit.unit;
            let piece = fragment
                .target_span
                .map_or("?", |span| span.of(&unit.target));
            assert_eq!(fragment.target_span.is_some(), fragment.score.is_some());
            format!("{} → {piece}", fragment.span.of(query))
        })
        .collect()
}

/// What is proposed for the best match of `query`.
fn proposed(query: &str, pairs: &[(&str, &str)]) -> Option<(String, usize)> {
    let (_folder, store) = memory(pairs);
    let (es, en) = (Lang::es(), Lang::en());
    let matcher = Matcher::new(&store, &es, &en).unwrap();
    let limits = Limits {
        threshold: 50,
        top: 1,
    };
    let found = matcher.lookup(query, None, limits).unwrap();
    let knowledge = Knowledge::shipped(&es, &en, Some(&store));
    let answer = propose(query, &es, found.first()?, &knowledge).unwrap();
    let proposal = answer.ok()?;
    assert_eq!(proposal.kind, ProposalKind::Repair);
    let evidence: Vec<&Evidence> = proposal
        .changes
        .iter()
        .flat_map(|change| &change.evidence)
        .collect();
    Some((proposal.text.clone(), evidence.len()))
}

#[test]
fn the_longest_runs_are_found_with_what_translates_them() {
    let pairs = [
        (
            "El presidente de la República visitó el mercado.",
            "The president of the Republic visited the market.",
        ),
        (
            "Ayer llovió en la provincia de Mendoza y hubo daños.",
            "Yesterday it rained in the province of Mendoza and there was damage.",
        ),
        ("Nada que ver con esto.", "Nothing to do with this."),
    ];
    let query = "Según el presidente de la República, habrá elecciones en la provincia de Mendoza.";
    let found = shown(query, &pairs);
    assert_eq!(
        found,
        [
            "el presidente de la República → president of the Republic",
            "en la provincia de Mendoza → province of Mendoza",
        ]
    );
}

#[test]
fn without_evidence_there_is_a_run_and_no_piece() {
    let pairs = [(
        "La zarabanda trombosa comenzó tarde.",
        "Grumble wibble began late.",
    )];
    assert_eq!(
        shown("Otra zarabanda trombosa más.", &pairs),
        ["zarabanda trombosa → ?"]
    );
    // Words of the run stand apart, with another word of the sentence between them.
    let pairs = [(
        "El presidente mexicano visitó el mercado.",
        "The president visited the Mexican market.",
    )];
    let found = shown("Dijo que el presidente mexicano no viajará.", &pairs);
    assert_eq!(found, ["el presidente mexicano → ?"]);
}

#[test]
fn a_run_that_is_a_whole_unit_is_translated_by_the_whole_target() {
    let pairs = [("Zarabanda trombosa", "Grumble wibble")];
    assert_eq!(
        shown("Otra zarabanda trombosa más.", &pairs),
        ["zarabanda trombosa → Grumble wibble"]
    );
}

#[test]
fn short_and_common_runs_are_not_shown() {
    let pairs = [("Dijo que no es la de él.", "He said it was not his.")];
    assert!(shown("No es la de ella, que no.", &pairs).is_empty());
    assert!(shown("", &pairs).is_empty());
    assert!(shown("\"\" — …", &pairs).is_empty());
}

#[test]
fn the_usual_translation_is_shown() {
    let pairs = [
        (
            "El presidente mexicano salió hoy.",
            "The leader of Mexico left today.",
        ),
        (
            "Ayer vino el presidente mexicano.",
            "The Mexican president came yesterday.",
        ),
        (
            "Otra vez vino el presidente mexicano.",
            "Again the Mexican president came.",
        ),
    ];
    let found = shown("Recibió al presidente mexicano en palacio.", &pairs);
    assert_eq!(found, ["presidente mexicano → Mexican president"]);
}

#[test]
fn a_span_is_repaired_by_units_of_the_memory() {
    let pairs = [
        (
            "La fiscal pidió prisión provisional para los cuatro detenidos.",
            "The prosecutor asked for pretrial detention for the four detainees.",
        ),
        ("Prisión provisional", "Pretrial detention"),
        ("Arresto domiciliario", "House arrest"),
    ];
    let query = "La fiscal pidió arresto domiciliario para los cuatro detenidos.";
    let expected = "The prosecutor asked for house arrest for the four detainees.";
    assert_eq!(proposed(query, &pairs), Some((expected.to_owned(), 2)));
    // Two translations of the new span, or the old one twice: no repair.
    let mut two = pairs.to_vec();
    two.push(("Arresto domiciliario", "Home detention"));
    assert_eq!(proposed(query, &two), None);
    let mut twice = pairs.to_vec();
    twice[0].1 = "Pretrial detention, said the prosecutor: pretrial detention.";
    assert_eq!(proposed(query, &twice), None);
}

#[test]
fn a_value_and_a_span_are_carried_over_together() {
    let pairs = [
        (
            "La fiscal pidió prisión provisional para los 9 detenidos.",
            "The prosecutor asked for pretrial detention for the nine detainees.",
        ),
        ("Prisión provisional", "Pretrial detention"),
        ("Arresto domiciliario", "House arrest"),
    ];
    let query = "La fiscal pidió arresto domiciliario para los 14 detenidos.";
    let expected = "The prosecutor asked for house arrest for the 14 detainees.";
    assert_eq!(proposed(query, &pairs), Some((expected.to_owned(), 2)));
}

#[test]
fn one_word_is_repaired_by_the_lexicon_in_a_form_that_the_memory_shows() {
    let pairs = [
        (
            "El perro cruzó la calle de noche.",
            "The dog crossed the street at night.",
        ),
        ("Un caballo vino.", "A horse came."),
    ];
    let query = "El caballo cruzó la calle de noche.";
    let expected = "The horse crossed the street at night.";
    assert_eq!(proposed(query, &pairs), Some((expected.to_owned(), 2)));
    // The memory does not show how the word is written.
    assert_eq!(proposed(query, &pairs[..1]), None);
}
