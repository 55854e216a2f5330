//! `analyze`: the table of bands, as text, JSON, CSV and chart.

use serde_json::Value;

use crate::harness::{Desk, sample, samples};

/// Segments by band of the records of one file.
fn segments(records: &[Value], file: &str) -> Vec<(String, u64)> {
    let of_file = records.iter().filter(|record| record["file"] == file);
    let filled = of_file.filter(|record| record["segments"] != 0);
    filled
        .map(|record| {
            let band = record["band"].as_str().unwrap().to_owned();
            (band, record["segments"].as_u64().unwrap())
        })
        .collect()
}

fn sum(records: &[Value], field: &str) -> u64 {
    records
        .iter()
        .map(|record| record[field].as_u64().unwrap())
        .sum()
}

#[test]
fn a_story_that_the_memory_holds_is_context_but_for_what_was_dropped() {
    let desk = Desk::with_samples();
    let file = sample("harris.es.txt");
    let ran = desk.on_memory(&["analyze", &file, "--json"]);
    let bands = ran.expect_code(0).records_of("band");
    let expected = [("context".to_owned(), 17), ("new".to_owned(), 1)];
    assert_eq!(segments(&bands, &file), expected);
    let summary = &ran.records_of("summary")[0];
    assert_eq!(
        (&summary["files"], &summary["left_out"]),
        (&1.into(), &0.into())
    );
    for field in [
        "segments",
        "words",
        "characters",
        "characters_without_spaces",
    ] {
        assert_eq!(summary[field], sum(&bands, field), "{field}");
    }
    assert_eq!(summary["bands"].as_array().unwrap().len(), 9);
}

#[test]
fn folders_are_counted_file_by_file_without_the_translations() {
    let desk = Desk::with_samples();
    let folder = samples();
    let ran = desk.on_memory(&["analyze", folder.to_str().unwrap(), "--json"]);
    let summary = &ran.expect_code(0).records_of("summary")[0];
    assert_eq!(summary["files"], 4);
    let text = desk.on_memory(&["analyze", folder.to_str().unwrap()]);
    for part in ["harris.es.txt", "repetitions", "without spaces", "in all"] {
        assert!(
            text.stdout.contains(part),
            "no `{part}` in\n{}",
            text.stdout
        );
    }
    assert!(!text.stdout.contains("harris.en.txt"));
}

#[test]
fn repetitions_reach_over_files_and_weights_add_up() {
    let desk = Desk::with_samples();
    desk.file("a.es.txt", "Nadie sabe nada de los barcos perdidos.\n")
        .file("b.es.txt", "Nadie sabe nada de los barcos perdidos.\n");
    let arguments = ["analyze", "a.es.txt", "b.es.txt", "--src", "es", "--json"];
    let weights = ["--weights", "repetitions=25,95–99=30"];
    let ran = desk.on_memory(&[&arguments[..], &weights].concat());
    let bands = ran.expect_code(0).records_of("band");
    assert_eq!(segments(&bands, "a.es.txt"), [("new".to_owned(), 1)]);
    assert_eq!(
        segments(&bands, "b.es.txt"),
        [("repetitions".to_owned(), 1)]
    );
    assert_eq!(ran.records_of("summary")[0]["weighted_words"], 8.75);
    for wrong in ["fuzzy=1", "100=101", "100"] {
        desk.on_memory(&["analyze", "a.es.txt", "--weights", wrong])
            .expect_code(2);
    }
}

#[test]
fn a_file_that_cannot_be_read_keeps_the_others_from_nothing() {
    let desk = Desk::with_samples();
    let file = sample("harris.es.txt");
    let arguments = [
        "analyze",
        "nowhere.txt",
        &file,
        &sample("harris.en.txt"),
        "--json",
    ];
    let ran = desk.on_memory(&arguments);
    ran.expect_code(3)
        .expect_stderr(&["nowhere.txt", "harris.en.txt", "--src"]);
    assert_eq!(ran.records_of("band").len(), 9);
    assert_eq!(ran.records_of("summary")[0]["left_out"], 2);
    let ran = desk.on_memory(&["analyze", "nowhere.txt"]);
    assert_eq!(ran.expect_code(3).stdout, "");
}

#[test]
fn the_csv_has_a_row_for_each_band_of_each_file_and_no_formula() {
    let desk = Desk::with_samples();
    desk.file(
        "=1+1.es.txt",
        "Nadie sabe nada de los barcos, dijo “el capitán”.\n",
    );
    let ran = desk.on_memory(&["analyze", "=1+1.es.txt", "--src", "es", "--to", "csv"]);
    let lines: Vec<&str> = ran.expect_code(0).stdout.lines().collect();
    assert_eq!(
        lines[0],
        "file,band,segments,words,characters,characters_without_spaces,share"
    );
    assert_eq!(lines.len(), 1 + 9 + 9);
    assert_eq!(lines[9], "'=1+1.es.txt,new,1,9,49,41,100.0");
    assert_eq!(lines[18], ",new,1,9,49,41,100.0");
}

#[test]
fn the_chart_is_a_file_of_its_own_and_the_table_is_still_printed() {
    let desk = Desk::with_samples();
    let file = sample("harris.es.txt");
    let ran = desk.on_memory(&["analyze", &file, "-o", "chart.svg"]);
    assert!(ran.expect_code(0).stdout.contains("in all"));
    let chart = desk.read("chart.svg");
    assert!(chart.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    assert!(chart.contains("prefers-color-scheme: dark") && chart.contains("<desc id=\"desc\">"));
    assert!(!chart.contains("href") && !chart.contains("url("));
    desk.on_memory(&["analyze", &file, "-o", "chart.svg"])
        .expect_code(3)
        .expect_stderr(&["--force"]);
    desk.on_memory(&["analyze", &file, "-o", "chart.svg", "--force"])
        .expect_code(0);
    assert_eq!(desk.read("chart.svg"), chart, "the same every time");
    desk.on_memory(&["analyze", &file, "-o", "chart.png"])
        .expect_code(2)
        .expect_stderr(&[".svg"]);
    desk.on_memory(&["analyze", &file, "--to", "csv", "--json"])
        .expect_code(2);
}
