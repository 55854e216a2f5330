//! What teletipo writes, as the libraries of others read it: XLIFF by translate-toolkit, XLIFF
//! 2 by the rules of its specification, PO by gettext, tables and JSON by Python.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{Desk, are_installed, must_succeed, root, texts};

const PYTHON: [&str; 2] = ["python3", "pretranslate"];

/// Source and target of each record, sorted.
fn pairs(records: &[Value]) -> Vec<(&str, &str)> {
    let mut pairs: Vec<_> = texts(records, "source")
        .into_iter()
        .zip(texts(records, "target"))
        .collect();
    pairs.sort_unstable();
    pairs
}

/// Units that spreadsheets and tables trip over.
const ODD: &str = "=SUMA(A1;A2)\t=SUM(A1,A2)
+34 91 555, llame\t+34 91 555, call
-no- dijo\t-no- she said
@agencia\t@agency
dijo: \"sí, vale\"; luego\tsaid: \"yes, fine\"; then
dos\\nlíneas y\\tuna tabulación\ttwo\\nlines and\\ta tab
C:\\\\prensa\tC:\\\\press
'=comillas'\t'=quotes'
3,4\u{a0}% más\t3.4% more
";

fn odd() -> Desk {
    let desk = Desk::new();
    desk.file("odd.tsv", ODD);
    desk.import("memory.db", "odd.tsv");
    desk
}

#[test]
fn translate_toolkit_reads_xliff() {
    if !are_installed(&PYTHON) {
        return;
    }
    let desk = Desk::with_samples();
    desk.export("memory.db", "xliff", "all.xlf");
    let units = desk.units("memory.db");
    let read = desk.read_as("xliff", "all.xlf");
    assert_eq!(pairs(&read), pairs(&units));
    the_draft_offers_what_the_memory_has(&desk, "xliff");
}

#[test]
fn xliff_2_follows_its_specification() {
    if !are_installed(&PYTHON) {
        return;
    }
    let desk = Desk::with_samples();
    desk.export("memory.db", "xliff2", "all.xlf");
    let units = desk.units("memory.db");
    let read = desk.read_as("xliff2", "all.xlf");
    assert_eq!(pairs(&read), pairs(&units));
    the_draft_offers_what_the_memory_has(&desk, "xliff2");
}

/// A story is drafted as XLIFF: its segments are those of the story, the same text has its
/// translation in the target, and matches are offered with their score.
fn the_draft_offers_what_the_memory_has(desk: &Desk, format: &str) {
    let story = root().join("samples/terremoto-ica-act.es.txt");
    let story = story.to_str().unwrap();
    let draft = ["translate", story, "--memory", "memory.db", "--to", format];
    for fill in ["best", "source", "none"] {
        let name = format!("{fill}.xlf");
        desk.teletipo(&[&draft[..], &["--fill-target", fill, "-o", &name]].concat());
    }
    let [best, source, none] =
        ["best", "source", "none"].map(|fill| desk.read_as(format, &format!("{fill}.xlf")));
    assert_eq!(texts(&best, "source"), texts(&none, "source"));
    assert_eq!(texts(&best, "source"), texts(&source, "source"));
    assert!(best.len() >= 10, "{} segments", best.len());
    let is_empty = |unit: &Value| unit["target"].as_str().is_none_or(str::is_empty);
    assert!(none.iter().all(is_empty));
    for unit in &source {
        assert_eq!(unit["target"], unit["source"]);
    }
    let units = desk.units("memory.db");
    let known: BTreeSet<_> = pairs(&units).into_iter().collect();
    let exact = best.iter().filter(|unit| {
        let pair = (unit["source"].as_str(), unit["target"].as_str());
        matches!(pair, (Some(source), Some(target)) if known.contains(&(source, target)))
    });
    assert!(exact.count() >= 5, "{best:?}");
    for drafted in [&best, &none] {
        let offers = drafted
            .iter()
            .flat_map(|unit| unit["offers"].as_array().unwrap());
        let mut count = 0;
        for offer in offers {
            let quality = offer["quality"].as_str().unwrap_or_default();
            let quality: f64 = quality.trim_end_matches('%').parse().unwrap();
            assert!((1.0..=101.0).contains(&quality), "{offer}");
            count += 1;
        }
        assert!(count >= 5, "{format}: {count} offers");
    }
}

#[test]
fn gettext_takes_the_memory_as_a_compendium() {
    let gettext = ["msgmerge", "msgfmt", "python3", "pretranslate"];
    if !are_installed(&gettext) {
        return;
    }
    let desk = Desk::with_samples();
    desk.export("memory.db", "po", "memory.po");
    must_succeed(
        desk.client("msgfmt")
            .args(["--check", "-o", "/dev/null", "memory.po"]),
    );
    let units = desk.units("memory.db");
    let read = desk.read_as("po", "memory.po");
    assert_eq!(pairs(&read), pairs(&units));
    // A new catalogue of the same texts, without translations.
    let sources: BTreeSet<&str> = texts(&units, "source").into_iter().collect();
    let mut new =
        String::from("msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n");
    for source in &sources {
        let quoted = source.replace('\\', "\\\\").replace('"', "\\\"");
        new.push_str(&format!("\nmsgid \"{quoted}\"\nmsgstr \"\"\n"));
    }
    desk.file("new.pot", &new);
    let merge = [
        "--no-fuzzy-matching",
        "--compendium=memory.po",
        "-o",
        "merged.po",
    ];
    must_succeed(
        desk.client("msgmerge")
            .args(merge)
            .args(["/dev/null", "new.pot"]),
    );
    let merged = desk.read_as("po", "merged.po");
    assert_eq!(merged.len(), sources.len());
    // What the aligner is not sure of is fuzzy in the compendium, and offered at most.
    let is_sure = |unit: &&Value| unit["fuzzy"] == false && unit["context"] == "";
    let sure: BTreeSet<_> = read
        .iter()
        .filter(is_sure)
        .map(|unit| (unit["source"].as_str(), unit["target"].as_str()))
        .collect();
    assert!(sure.len() >= 20, "{} of {}", sure.len(), read.len());
    let filled: BTreeSet<_> = merged
        .iter()
        .filter(|unit| unit["fuzzy"] == false && unit["target"] != "")
        .map(|unit| (unit["source"].as_str(), unit["target"].as_str()))
        .collect();
    assert_eq!(filled, sure);
}

#[test]
fn spreadsheets_read_csv_and_take_no_text_for_a_formula() {
    if !are_installed(&["python3"]) {
        return;
    }
    let desk = odd();
    desk.export("memory.db", "csv", "odd.csv");
    let rows = desk.read_as("csv", "odd.csv");
    let units = desk.units("memory.db");
    assert_eq!(rows.len(), units.len());
    for row in &rows {
        for (column, cell) in row.as_object().unwrap() {
            let cell = cell.as_str().unwrap();
            let begins = |mark: &str| cell.starts_with(mark.chars().collect::<Vec<_>>().as_slice());
            assert!(!begins("=+-@\t\r\n"), "{column}: {cell}");
        }
    }
    // What no spreadsheet would calculate stands there as it is.
    let plain = |pair: &(&str, &str)| !pair.0.starts_with(['=', '+', '-', '@', '\'']);
    let (mut written, mut known) = (pairs(&rows), pairs(&units));
    written.retain(plain);
    known.retain(plain);
    assert_eq!(written, known);
    desk.import("back.db", "odd.csv");
    assert_eq!(pairs(&desk.units("back.db")), pairs(&units));
}

#[test]
fn python_reads_tsv() {
    if !are_installed(&["python3"]) {
        return;
    }
    let desk = odd();
    desk.export("memory.db", "tsv", "odd.out.tsv");
    let rows = desk.read_as("tsv", "odd.out.tsv");
    assert_eq!(pairs(&rows), pairs(&desk.units("memory.db")));
}

#[test]
fn weblate_takes_the_memory() {
    if !are_installed(&["python3"]) {
        return;
    }
    let desk = odd();
    desk.export("memory.db", "weblate", "memory.json");
    let read = desk.read_as("weblate", "memory.json");
    assert_eq!(pairs(&read), pairs(&desk.units("memory.db")));
    for unit in &read {
        assert_eq!(unit["source_language"], "es");
        assert_eq!(unit["target_language"], "en");
    }
}
