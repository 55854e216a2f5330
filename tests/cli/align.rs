//! `align` on a batch of records, and on one pair beside it.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;

use serde_json::{Value, json};

use crate::harness::{Desk, Ran, sample, samples};

/// Sentences of one story, told apart by its number.
pub(crate) fn story(n: usize) -> (String, String) {
    let (mut es, mut en) = (String::new(), String::new());
    for i in 0..4 + n % 5 {
        let amount = n * 100 + i * 7 + 3;
        writeln!(
            es,
            "El Gobierno pagó {amount} millones de dólares a la empresa."
        )
        .unwrap();
        writeln!(
            en,
            "The government paid {amount} million dollars to the company."
        )
        .unwrap();
        if i % 3 == 1 {
            writeln!(es, "El terremoto de {amount} dejó heridos en Lima.").unwrap();
        }
    }
    (es, en)
}

pub(crate) fn record(id: impl Into<Value>, source: &str, target: &str) -> String {
    json!({"id": id.into(), "source": source, "target": target}).to_string() + "\n"
}

pub(crate) fn batch(desk: &Desk, input: &str, more: &[&str]) -> Ran {
    desk.run_with(
        &[&["align", "--batch", "-"], more].concat(),
        input.as_bytes(),
    )
}

#[test]
fn records_come_out_in_order_the_same_for_any_number_of_threads() {
    let desk = Desk::new();
    // The first record is by far the slowest.
    let (es, en) = story(1);
    let mut input = record("slow", &es.repeat(60), &en.repeat(60));
    for n in 0..80 {
        let (es, en) = story(n);
        input += &record(n, &es, &en);
        if n % 10 == 0 {
            input += "\n{broken\n";
        }
    }
    let one = batch(&desk, &input, &["--threads", "1"]);
    let records = one.expect_code(1).records();
    assert_eq!(records[0]["id"], "slow");
    let ids: Vec<u64> = records.iter().filter_map(|r| r["id"].as_u64()).collect();
    assert_eq!(ids, (0..80).collect::<Vec<_>>());
    let summary = records.last().unwrap();
    assert_eq!(summary["type"], "summary");
    assert_eq!(
        (&summary["records"], &summary["aligned"], &summary["failed"]),
        (&json!(89), &json!(81), &json!(8))
    );
    for threads in ["2", "7"] {
        assert_eq!(
            batch(&desk, &input, &["--threads", threads]).stdout,
            one.stdout
        );
    }
    desk.file("day/batch.jsonl", &input);
    let file = desk.run(&["align", "--batch", "day/batch.jsonl"]);
    assert_eq!(file.expect_code(1).stdout, one.stdout);
}

#[test]
fn a_bad_record_is_an_error_in_its_line_and_the_rest_goes_on() {
    let desk = Desk::new();
    desk.file("here.txt", "La casa es grande.");
    let good = record("good", "La casa es grande.", "The house is big.");
    let bad: [(&[u8], Value, &str); 11] = [
        (b"{\"id\":\"a\",\"source\":", Value::Null, "EOF"),
        (
            b"{\"id\":\"b\",\"source\":\"x\"}",
            json!("b"),
            "`target` is missing",
        ),
        (
            b"{\"source\":\"x\",\"target\":\"y\"}",
            Value::Null,
            "`id` is missing",
        ),
        (b"null", Value::Null, "expected a JSON object"),
        (
            b"{\"id\":\"c\",\"source\":null,\"target\":\"y\"}",
            json!("c"),
            "`source` is missing",
        ),
        (
            b"{\"id\":\"d\",\"source\":\"x\",\"source\":\"x\",\"target\":\"y\"}",
            json!("d"),
            "duplicate field",
        ),
        (
            b"{\"id\":\"\xff\",\"source\":\"x\",\"target\":\"y\"}",
            Value::Null,
            "not UTF-8",
        ),
        (
            b"{\"id\":\"e\",\"source_path\":\"nowhere.txt\",\"target_path\":\"here.txt\"}",
            json!("e"),
            "nowhere.txt",
        ),
        (
            b"{\"id\":\"f\",\"source\":\"x\",\"target\":\"y\",\"src\":\"??\"}",
            json!("f"),
            "language tag",
        ),
        (
            b"{\"id\":\"g\",\"source_path\":\"-\",\"target_path\":\"here.txt\"}",
            json!("g"),
            "names no file",
        ),
        (
            b"{\"id\":\"h\",\"source\":{},\"target\":\"y\"}",
            json!("h"),
            "list of segments",
        ),
    ];
    let mut input = Vec::new();
    for (line, _, _) in &bad {
        input.extend_from_slice(line);
        input.push(b'\n');
        input.extend_from_slice(good.as_bytes());
    }
    let ran = desk.run_with(&["align", "--batch", "-"], &input);
    let records = ran.expect_code(1).records();
    assert_eq!(records.len(), 2 * bad.len() + 1);
    for (at, (_, id, part)) in bad.iter().enumerate() {
        let record = &records[2 * at];
        assert_eq!(record["type"], "alignment");
        assert_eq!(&record["id"], id, "{record}");
        assert_eq!(record["line"], 2 * at + 1);
        assert_eq!(record["beads"], json!([]));
        assert!(record["error"].as_str().unwrap().contains(part), "{record}");
        assert_eq!(records[2 * at + 1]["beads"][0]["kind"], "1-1");
    }
}

#[test]
fn texts_segments_and_files_are_read() {
    let desk = Desk::new();
    desk.file("day/es.txt", "La casa es grande. El perro duerme.\n");
    desk.file("day/en.txt", "The house is big. The dog sleeps.\n");
    desk.file(
        "day/batch.jsonl",
        [
            json!({"id": 1, "source": "La casa es grande. El perro duerme.", "target": "The house is big. The dog sleeps."}),
            json!({"id": 2, "source": ["La casa es grande.", "", "El perro duerme."], "target": ["The house is big.", "The dog sleeps."]}),
            json!({"id": 3, "source_path": "es.txt", "target_path": "en.txt", "src": "es", "tgt": "en"}),
        ]
        .map(|record| record.to_string())
        .join("\n"),
    );
    let ran = desk.run(&["align", "--batch", "day/batch.jsonl", "--texts"]);
    let records = ran.expect_code(0).records_of("alignment");
    let pairs = |record: &Value| -> Vec<(Value, Value)> {
        let beads = record["beads"].as_array().unwrap().iter();
        let pairs = beads.filter(|bead| bead["src"] != json!([]) && bead["tgt"] != json!([]));
        pairs
            .map(|bead| (bead["src"].clone(), bead["target"].clone()))
            .collect()
    };
    let (house, dog) = (json!("The house is big."), json!("The dog sleeps."));
    assert_eq!(
        pairs(&records[0]),
        [(json!([0]), house.clone()), (json!([1]), dog.clone())]
    );
    // A blank segment of a list keeps its number, whichever bead it falls to.
    let last = pairs(&records[1]).pop();
    assert_eq!(last, Some((json!([2]), dog.clone())));
    assert_eq!(pairs(&records[2]), pairs(&records[0]));
    assert_eq!(records[0]["source_lang"], "es");
    // Without --texts the beads are numbers only.
    let bare = desk.run(&["align", "--batch", "day/batch.jsonl"]);
    let bead = &bare.records()[0]["beads"][0];
    assert_eq!(bead["src"], json!([0]));
    assert!(bead.get("source").is_none() && bead["score"].is_number());
}

#[test]
fn odd_texts_get_an_answer_or_a_note() {
    let desk = Desk::new();
    let (es, en) = story(3);
    let one_line = format!("{} ", es.replace('\n', " "));
    let long = one_line.repeat(5 << 20 >> 8);
    let input = [
        record("empty", "", &en),
        record("both empty", "", ""),
        record(
            "long",
            &es.repeat(1_000),
            "The government paid 303 million dollars.",
        ),
        record("same", &es, &es),
        record("swapped", &en, &es),
        record("5 MB", &long, "The government paid."),
    ]
    .concat();
    assert!(input.len() > 5 << 20);
    let ran = batch(&desk, &input, &[]);
    let records = ran.expect_code(0).records_of("alignment");
    let kinds = |at: usize| {
        let beads = records[at]["beads"].as_array().unwrap().iter();
        beads
            .map(|bead| bead["kind"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let note = |at: usize| {
        records[at]["notes"][0]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    };
    assert!(kinds(0).iter().all(|kind| kind == "0-1"), "{:?}", kinds(0));
    assert!(note(0).contains("holds no text"));
    assert!(kinds(1).is_empty());
    assert!(kinds(2).len() > 1_000);
    assert!(note(3).contains("the same text"));
    assert!(note(4).contains("swapped"), "{}", records[4]);
    assert!(records[5]["beads"].as_array().unwrap().len() > 1_000);
}

#[test]
fn nothing_in_is_a_summary_out() {
    let desk = Desk::new();
    for input in ["", "\n \n"] {
        let ran = batch(&desk, input, &[]);
        let records = ran.expect_code(0).records();
        assert_eq!(records.len(), 1);
        assert_eq!(records[0]["records"], 0);
    }
}

#[test]
fn wrong_calls_say_what_to_do() {
    let desk = Desk::new();
    desk.file("b.jsonl", "")
        .file("d/a.txt", "a")
        .file("f.txt", "a");
    desk.run(&["align", "--batch", "b.jsonl", "--to", "ladder"])
        .expect_code(2)
        .expect_stderr(&["JSON Lines", "leave it out"]);
    desk.run(&["align", "--batch", "b.jsonl", "f.txt", "f.txt"])
        .expect_code(2);
    desk.run(&["align", "--batch", "nowhere.jsonl"])
        .expect_code(3);
    desk.run(&["align", "--batch", "d"]).expect_code(3);
    desk.run(&["align", "--batch", "b.jsonl", "--threads", "0"])
        .expect_code(2);
    desk.run(&["align", "d", "f.txt"])
        .expect_code(2)
        .expect_stderr(&["d is a folder"]);
    desk.run(&["align", "d", "d", "--to", "html"])
        .expect_code(2)
        .expect_stderr(&["-o"]);
    desk.run(&["align"]).expect_code(2);
}

#[test]
fn a_record_is_answered_before_the_next_is_sent_and_a_closed_pipe_ends_it() {
    let desk = Desk::new();
    let mut child = desk
        .command(&["align", "--batch", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for n in 0..3 {
        let (es, en) = story(n);
        stdin.write_all(record(n, &es, &en).as_bytes()).unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let answer: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(answer["id"], n);
    }
    drop(stdout);
    let (es, en) = story(9);
    // The pipe stays open on this side: the binary must not wait for more.
    stdin.write_all(record(9, &es, &en).as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    let mut stderr = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut stderr)
        .unwrap();
    assert_eq!(stderr, "");
}

#[test]
fn words_are_learned_where_no_lexicon_serves() {
    let words = [
        ("hestur", "horse"),
        ("bátur", "boat"),
        ("fjall", "mountain"),
        ("skógur", "forest"),
        ("fugl", "bird"),
        ("kirkja", "church"),
        ("brú", "bridge"),
    ];
    let mut input = String::new();
    for n in 0..40 {
        let (mut is, mut en) = (Vec::new(), Vec::new());
        for i in 0..4 {
            let (a, b) = (words[(n + i) % 7], words[(n * 3 + i * 2 + 1) % 7]);
            is.push(format!("{} {} sá {}", n * 10 + i, a.0, b.0));
            en.push(format!("{} {} saw {}", n * 10 + i, a.1, b.1));
        }
        input += &(json!({"id": n, "source": is, "target": en}).to_string() + "\n");
    }
    // Only the words tell which of the two is translated.
    let last = json!({"id": "test", "source": ["hestur sá fjall", "fugl sá kirkja"], "target": ["bird saw church"]});
    input += &(last.to_string() + "\n");
    let desk = Desk::new();
    let languages = ["--src", "is", "--tgt", "en"];
    let pairs = |ran: &Ran| ran.records_of("summary")[0]["sure"].as_u64().unwrap();
    let learned = batch(&desk, &input, &languages);
    let plain = batch(
        &desk,
        &input,
        &[&languages[..], &["--learn", "never"]].concat(),
    );
    learned.expect_code(0);
    assert!(
        pairs(&learned) > pairs(&plain),
        "{} {}",
        pairs(&learned),
        pairs(&plain)
    );
    let test = &learned.records_of("alignment")[40]["beads"];
    assert_eq!(test[0]["tgt"], json!([]), "{test}");
    for threads in ["1", "7"] {
        let again = batch(
            &desk,
            &input,
            &[&languages[..], &["--threads", threads]].concat(),
        );
        assert_eq!(again.stdout, learned.stdout);
    }
    desk.file("b.jsonl", &input);
    let file = desk.run(&[&["align", "--batch", "b.jsonl"], &languages[..]].concat());
    assert_eq!(file.stdout, learned.stdout);
}

#[test]
fn records_are_kept_under_their_ids() {
    let desk = Desk::new();
    let (es, en) = story(5);
    let input = record("5-sure", &es, &en) + "{\n" + &record(6, &es, &en);
    let ran = batch(&desk, &input, &["--store", "--memory", "m.db"]);
    assert_eq!(ran.expect_code(1).records_of("summary")[0]["stored"], 2);
    for id in ["5-sure", "6"] {
        let arguments = ["--memory", "m.db", "export", "--to", "tsv", "--story", id];
        let units = desk.run(&arguments);
        assert!(units.expect_code(0).stdout.contains("El Gobierno pagó"));
    }
}

#[test]
fn one_pair_and_a_batch_of_it_agree() {
    let desk = Desk::new();
    let (es, en) = (sample("harris.es.txt"), sample("harris.en.txt"));
    let alone = desk.run(&["align", &es, &en, "--json"]);
    let input = json!({"id": "harris", "source_path": es, "target_path": en}).to_string();
    let ran = batch(&desk, &input, &[]);
    let beads = ran.expect_code(0).records()[0]["beads"].clone();
    let ladder = |beads: &[Value]| -> Vec<(Value, Value)> {
        beads
            .iter()
            .map(|bead| (bead["src"].clone(), bead["tgt"].clone()))
            .collect()
    };
    assert!(samples().is_dir());
    assert_eq!(
        ladder(beads.as_array().unwrap()),
        ladder(&alone.records_of("bead"))
    );
}

#[test]
fn no_story_of_a_batch_takes_the_place_of_another_unseen() {
    let desk = Desk::new();
    let (es, en) = story(3);
    let other = story(4);
    let input = record("a", &es, &en)
        + &record(1, &es, &en)
        + &record("a", &other.0, &other.1)
        + &record("1", &other.0, &other.1)
        + "{\"id\": 123456789012345678901234567890, \"source\": \"a\", \"target\": \"b\"}\n";
    let ran = batch(&desk, &input, &["--store", "--memory", "desk.db"]);
    let records = ran.expect_code(1).records();
    let errors: Vec<&str> = records
        .iter()
        .filter_map(|record| record["error"].as_str())
        .collect();
    assert_eq!(errors.len(), 3, "{errors:?}");
    assert!(errors[0].contains("line 1 was stored") && errors[1].contains("line 2"));
    assert!(errors[2].contains("64 bits"));
    assert_eq!(records.last().unwrap()["stored"], 2);
    // Without a memory an id may come again.
    let twice = record("a", &es, &en).repeat(2);
    batch(&desk, &twice, &[]).expect_code(0);
}

/// A ladder counts the lines of its texts, blank ones too, whichever way they come in.
#[test]
fn blank_lines_keep_their_numbers() {
    let desk = Desk::new();
    let (es, en) = (
        "El sismo dejó 14 muertos.\n\n\nLa Marina descartó un tsunami.\n",
        "The quake left 14 dead.\n\nThe Navy ruled out a tsunami.\n",
    );
    desk.file("es.txt", es).file("en.txt", en);
    let wanted = ["[0]:[0]", "[1]:[]", "[2]:[]", "[]:[1]", "[3]:[2]"];
    let one = desk.run(&[
        "align",
        "es.txt",
        "en.txt",
        "--presegmented",
        "--to",
        "ladder",
    ]);
    let mut lines: Vec<&str> = one.expect_code(0).stdout.lines().collect();
    lines.sort_unstable();
    let mut sorted = wanted;
    sorted.sort_unstable();
    assert_eq!(lines, sorted);
    let input = record("a", es, en);
    let all = batch(
        &desk,
        &input,
        &["--presegmented", "--store", "--memory", "m.db"],
    );
    let records = all.expect_code(0).records();
    assert_eq!(records[0]["beads"].as_array().unwrap().len(), wanted.len());
    let exported = desk.run(&["export", "--memory", "m.db", "--to", "tsv"]);
    assert_eq!(exported.expect_code(0).stdout.lines().count(), 2);
}
