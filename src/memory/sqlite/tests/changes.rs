//! The change log as SQLite keeps it.

use super::*;

#[test]
fn the_log_forgets_its_oldest_generations() {
    let mut fixture = Fixture::new();
    let mut generations = vec![0];
    for n in 0..6 {
        fixture.import(&[loose(&format!("a {n}"), "A")], 30);
        generations.push(fixture.store.generation().unwrap());
    }
    let transaction = fixture.store.connection.transaction().unwrap();
    super::super::changes::forget(&transaction, 3).unwrap();
    transaction.commit().unwrap();
    let since: Vec<_> = generations
        .iter()
        .map(|generation| changed_since(&fixture.store, *generation))
        .collect();
    let known = |units: &[i64]| Some(units.to_vec());
    assert_eq!(
        since,
        [
            None,
            None,
            None,
            known(&[4, 5, 6]),
            known(&[5, 6]),
            known(&[6]),
            known(&[]),
        ]
    );
}

#[test]
fn whatever_statement_takes_a_story_out_of_use_it_is_a_change() {
    let mut fixture = Fixture::new();
    fixture.import(
        &[placed("b", "B", 0), loose("x", "X"), placed("c", "C", 1)],
        31,
    );
    let before = fixture.store.generation().unwrap();
    fixture
        .store
        .connection
        .execute("UPDATE story SET status = 'retracted' WHERE id = 's'", [])
        .unwrap();
    assert_eq!(changed_since(&fixture.store, before), Some(vec![1, 3]));
}

#[test]
fn all_units_of_an_import_are_one_row_of_the_log() {
    let mut fixture = Fixture::new();
    let many: Vec<Unit> = (0..100).map(|n| loose(&format!("a {n}"), "A")).collect();
    fixture.import(&many, 30);
    let rows: i64 = fixture
        .store
        .connection
        .query_row("SELECT count(*) FROM unit_change", [], |row| row.get(0))
        .unwrap();
    assert_eq!(rows, 1);
}

fn changed_since(store: &SqliteStore, generation: u64) -> Option<Vec<i64>> {
    let units = store.changed_since(generation).unwrap()?;
    Some(units.into_iter().map(|unit| unit.0).collect())
}
