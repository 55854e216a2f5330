//! The recipe for Spark, on a master and two workers.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::json;

use crate::batch::{Desk, assert_same_records, run, sorted};
use crate::engines::{SparkInUse, python_with, recipe};

const TELETIPO: &str = env!("CARGO_BIN_EXE_teletipo");

/// The recipe as a command; parts as small as that make several for each worker.
fn align(desk: &Desk, spark: &SparkInUse, teletipo: impl AsRef<Path>) -> Command {
    let mut command = desk.recipe("spark_align.py", teletipo.as_ref());
    command.args(["--parts", "7"]);
    on_cluster(&mut command, spark);
    command
}

/// Tells a recipe where the cluster is, and the cluster to run the recipe's own Python.
fn on_cluster(command: &mut Command, spark: &SparkInUse) {
    let python = command.get_program().to_owned();
    command
        .env("SPARK_MASTER", spark.master())
        .env("SPARK_LOCAL_IP", "127.0.0.1")
        .env("PYSPARK_PYTHON", python);
}

/// In the first run a process is killed in the middle of its part, and so is a whole executor,
/// as with its machine: their parts are done again and come once.
#[test]
fn the_cluster_gives_what_one_process_gives_also_with_parts_killed() {
    let Some(python) = python_with(&["pyspark"]) else {
        return;
    };
    let spark = SparkInUse::new(&python);
    let desk = Desk::new(&python);
    // The executor is the Java program above the one that runs the part.
    let executor = "p=$$; while [ \"$(cat /proc/$p/comm)\" != java ]; do \
                    p=$(awk '/^PPid/ { print $2 }' /proc/$p/status); done; kill -9 $p; sleep 60";
    let mortal = desk.mortal(&["kill -9 $$", executor]);
    let alone = desk.alone();
    run(&mut align(&desk, &spark, mortal));
    assert!(desk.has_died(0) && desk.has_died(1));
    assert_same_records(&desk.read("out.jsonl"), &alone);
    assert_eq!(desk.read("out.tmx"), desk.tmx_alone());

    // Again with one document that changed and one more: only these are aligned, and what could
    // not be aligned is tried again.
    let changed =
        json!({"id": "made-000001", "source": "Sale el sol.", "target": "The sun rises."});
    let added = json!({"id": "new", "source": "Llueve en Lima.", "target": "It rains in Lima."});
    let batch = fs::read(desk.path("pairs.jsonl")).unwrap();
    let mut lines: Vec<&[u8]> = batch.split(|byte| *byte == b'\n').collect();
    let (changed, added) = (changed.to_string(), added.to_string());
    let id = b"\"made-000001\"";
    for line in &mut lines {
        if line.windows(id.len()).any(|part| part == id) {
            *line = changed.as_bytes();
        }
    }
    lines.push(added.as_bytes());
    fs::write(desk.path("pairs.jsonl"), lines.join(&b'\n')).unwrap();
    let again = run(&mut align(&desk, &spark, TELETIPO));
    let expected = "run 2: 2 documents aligned, 4 lines with an error";
    assert!(again.contains(expected), "{again}");
    assert_eq!(sorted(&desk.read("out.jsonl")), sorted(&desk.alone()));
}

#[test]
fn look_ups_on_the_cluster_give_what_one_process_gives() {
    let Some(python) = python_with(&["pyspark"]) else {
        return;
    };
    let spark = SparkInUse::new(&python);
    let desk = Desk::new(&python);
    desk.tmx_alone();
    let mut command = desk.command(&python);
    let output = ["-o", "out", "--jsonl", "out.jsonl", "--memory", "alone.db"];
    command
        .arg(recipe("spark_match.py"))
        .arg("pairs.jsonl")
        .args(output)
        .args(["--parts", "5", "--teletipo", TELETIPO])
        .args(["--", "--top", "2", "--src", "es"]);
    on_cluster(&mut command, &spark);
    run(&mut command);
    let options = ["--memory", "alone.db", "--top", "2", "--src", "es"];
    let alone = desk.records(&[&["match", "--batch", "-"], &options[..]].concat());
    assert_same_records(&desk.read("out.jsonl"), &alone);
    assert!(alone.contains("\"score\":101"));
}

/// The recipe itself is killed while a part is under way; the next run finds what it left.
#[test]
fn a_run_that_is_killed_is_made_good_by_the_next() {
    let Some(python) = python_with(&["pyspark"]) else {
        return;
    };
    let spark = SparkInUse::new(&python);
    let desk = Desk::new(&python);
    let mortal = desk.mortal(&["sleep 15"]);
    let mut killed = align(&desk, &spark, mortal)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    while !desk.has_died(0) {
        assert!(killed.try_wait().unwrap().is_none(), "it ended by itself");
        std::thread::sleep(Duration::from_millis(100));
    }
    killed.kill().unwrap();
    killed.wait().unwrap();
    assert!(!desk.path("out.jsonl").exists());
    let next = run(&mut align(&desk, &spark, TELETIPO));
    assert!(next.contains("run 2: 74 documents aligned"), "{next}");
    assert_same_records(&desk.read("out.jsonl"), &desk.alone());
    assert_eq!(desk.read("out.tmx"), desk.tmx_alone());
}
