//! `align --batch` on the parts of a larger batch, as a cluster runs it, and what it prints for
//! those who put the parts together.

use serde_json::{Value, json};

use crate::align::{batch, record, story};
use crate::harness::{Desk, sample};

/// Parts of a batch, each told where it begins, give what the whole gives: the numbers of
/// lines in errors and in notes too.
#[test]
fn parts_of_a_batch_give_what_the_whole_gives() {
    let desk = Desk::new();
    let mut lines = Vec::new();
    for n in 0..12 {
        let (es, en) = story(n);
        lines.push(match n {
            3 => "{broken\n".to_owned(),
            5 => "\n".to_owned(),
            // The wrong way round, which a note says with the line's number.
            7 => record(n, &en, &es),
            9 => json!({"id": n, "source": es}).to_string() + "\n",
            _ => record(n, &es, &en),
        });
    }
    let whole = batch(&desk, &lines.concat(), &["--texts"]);
    let records = whole.expect_code(1).records();
    let note = records[6]["notes"][0].as_str().unwrap();
    assert!(note.contains("-:8 source"), "{note}");
    let mut parts = Vec::new();
    for (first, size, code) in [(0, 4, 1), (4, 5, 0), (9, 3, 1)] {
        let part = lines[first..first + size].concat();
        let ran = batch(
            &desk,
            &part,
            &["--texts", "--first-line", &(first + 1).to_string()],
        );
        let mut records = ran.expect_code(code).records();
        records.pop();
        parts.extend(records);
    }
    assert_eq!(parts, records[..records.len() - 1]);

    for wrong in ["0", "-1", "x", "281474976710657"] {
        batch(&desk, "", &["--first-line", wrong]).expect_code(2);
    }
    desk.run(&["align", "a.txt", "b.txt", "--first-line", "2"])
        .expect_code(2);
    desk.run(&["align", "a.txt", "b.txt", "--units"])
        .expect_code(2);
}

/// What `--units` prints is what a memory that stores the batch exports.
#[test]
fn units_of_a_batch_are_those_that_a_memory_keeps() {
    let desk = Desk::new();
    let (es, en) = (sample("harris.es.txt"), sample("harris.en.txt"));
    let mut input =
        json!({"id": "harris", "source_path": es, "target_path": en}).to_string() + "\n{broken\n";
    for n in 0..5 {
        let (es, en) = story(n);
        input += &record(n, &es, &en);
    }
    for confidence in ["0", "0.5", "0.99"] {
        let least = ["--min-confidence", confidence];
        let printed = batch(&desk, &input, &[&["--units"], &least[..]].concat());
        let printed = printed.expect_code(1).records();
        assert!(printed[1].get("units").is_none() && printed[1]["error"].is_string());
        let units: Vec<Value> = printed
            .iter()
            .filter_map(|record| record["units"].as_array())
            .flatten()
            .cloned()
            .collect();
        let memory = format!("{confidence}.db");
        let store = ["--store", "--memory", &memory];
        batch(&desk, &input, &[&store[..], &least[..]].concat()).expect_code(1);
        let exported = desk.run(&["--memory", &memory, "export", "--to", "jsonl"]);
        let exported = exported.expect_code(0).records();
        assert!(units.len() > 10 || confidence == "0.99", "{}", units.len());
        assert_eq!(in_order(units), in_order(exported), "{confidence}");
    }
    assert!(
        batch(&desk, &input, &[]).records()[0]
            .get("units")
            .is_none()
    );
}

/// Units by their text: a memory has an order of its own.
fn in_order(mut units: Vec<Value>) -> Vec<Value> {
    units.sort_by_key(Value::to_string);
    units
}
