//! `match` on a batch of documents, and on one document beside it.

use std::fs;

use serde_json::{Value, json};

use crate::harness::{Desk, Ran, samples};

/// A document of the samples.
fn sample(name: &str) -> String {
    fs::read_to_string(samples().join(name)).unwrap()
}

fn batch(desk: &Desk, input: &str, more: &[&str]) -> Ran {
    let arguments = [&["--memory", "memory.db", "match", "--batch", "-"], more].concat();
    desk.run_with(&arguments, input.as_bytes())
}

/// What `match --file --json` prints of a text.
fn alone(desk: &Desk, text: &str, more: &[&str]) -> Vec<Value> {
    desk.file("alone.txt", text);
    let arguments = [&["match", "--file", "alone.txt", "--json"], more].concat();
    desk.on_memory(&arguments).records()
}

#[test]
fn a_document_of_a_batch_has_the_matches_that_it_has_alone() {
    let desk = Desk::with_samples();
    let (update, english) = (sample("terremoto-ica-act.es.txt"), sample("harris.en.txt"));
    let nothing = "El gato duerme en la cocina desde hace unas horas.\n";
    for flags in [&[][..], &["--threshold", "50", "--top", "2"]] {
        let mut input = String::new();
        for (id, text) in [(1, &*update), (2, &*english), (3, nothing)] {
            input += &(json!({"id": id, "source": text}).to_string() + "\n");
        }
        let ran = batch(&desk, &input, flags);
        let records = ran.expect_code(0).records();
        assert_eq!(records.len(), 4);
        for (found, text) in records.iter().zip([&*update, &*english, nothing]) {
            assert_eq!(found["type"], "matches");
            let expected = alone(&desk, text, flags);
            assert!(!expected.is_empty());
            assert_eq!(found["records"].as_array().unwrap(), &expected);
        }
        assert_eq!(
            (&records[0]["source_lang"], &records[0]["target_lang"]),
            (&json!("es"), &json!("en"))
        );
        assert_eq!(records[1]["source_lang"], "en");
        let summary = &records[3];
        assert_eq!(
            (
                &summary["records"],
                &summary["looked_up"],
                &summary["failed"]
            ),
            (&json!(3), &json!(3), &json!(0))
        );
        assert!(summary["matched"].as_u64() < summary["segments"].as_u64());
    }
}

#[test]
fn a_bad_record_of_a_batch_is_an_error_in_its_line() {
    let desk = Desk::with_samples();
    fs::create_dir_all(desk.path("day")).unwrap();
    fs::write(
        desk.path("day/update.txt"),
        sample("terremoto-ica-act.es.txt"),
    )
    .unwrap();
    let lines = [
        json!({"id": "file", "source_path": "update.txt", "target": 7, "src": "es"}),
        json!({"id": "file", "source_path": "update.txt", "src": "es"}),
        json!({"id": "gone", "source_path": "gone.txt"}),
        json!({"source": "Llueve."}),
        json!({"id": "none"}),
        json!({"id": "list", "source": ["Llueve en Lima.", "Sale el sol."], "src": "es"}),
    ];
    let lines = lines.map(|line| line.to_string()).join("\n");
    desk.file("day/batch.jsonl", format!("{{broken\n\n{lines}\n"));
    let arguments = ["match", "--batch", "day/batch.jsonl", "--first-line", "101"];
    let records = desk.on_memory(&arguments).expect_code(1).records();
    let errors: Vec<(u64, &str)> = records
        .iter()
        .filter_map(|record| Some((record["line"].as_u64()?, record["error"].as_str()?)))
        .collect();
    let expected = [
        (101, "key must be a string"),
        (103, "a text or a list of segments"),
        (105, "gone.txt"),
        (106, "`id` is missing"),
        (107, "`source` is missing"),
    ];
    assert_eq!(errors.len(), expected.len(), "{errors:?}");
    for ((line, error), (expected_line, part)) in errors.iter().zip(expected) {
        assert!(*line == expected_line && error.contains(part), "{errors:?}");
    }
    let list = records
        .iter()
        .find(|record| record["id"] == "list")
        .unwrap();
    assert_eq!(list["records"].as_array().unwrap().len(), 2);
    assert_eq!(records.last().unwrap()["failed"], 5);
}

#[test]
fn what_does_not_go_together_is_refused() {
    let desk = Desk::with_samples();
    for wrong in [
        &["match", "--batch", "-", "--file", "x"][..],
        &["match", "--batch", "-", "texto"],
        &["match", "--batch", "-", "--fragments"],
        &["match", "texto", "--first-line", "3"],
        &["match", "--batch", "-", "--first-line", "0"],
    ] {
        desk.on_memory(wrong).expect_code(2);
    }
    desk.on_memory(&["match", "--batch", "gone.jsonl"])
        .expect_code(3)
        .expect_stderr(&["gone.jsonl"]);
    // Nothing at all is found in nothing.
    batch(&desk, "", &[]).expect_code(1);
    desk.run(&["--memory", "gone.db", "match", "--batch", "-"])
        .expect_code(3)
        .expect_stderr(&["gone.db"]);
}
