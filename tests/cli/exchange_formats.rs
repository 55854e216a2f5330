//! `import` and `export` in every format of units but TMX, which has tests of its own.

use std::io::Write;
use std::process::Command;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::harness::{Desk, Ran};

const UNITS: &str = r#"{"source":"Hubo 3 heridos.","target":"3 people were hurt.","source_lang":"es-MX","target_lang":"en","story":"sismo","file":"sismo.es.txt","position":4,"previous":"Tembló.","next":"Nadie murió.","origin":"align","confidence":0.9987,"props":[["desk","Sucesos"],["note","Sin confirmar"]],"created":"2025-03-01T10:00:00Z","changed":"2025-03-02T10:00:00Z","revision":2}
{"source":"Haga clic aquí.","target":"Click here.","source_lang":"es","target_lang":"en","source_tags":[{"at":10,"kind":"open","number":1,"role":"link","code":"<a>"},{"at":15,"kind":"close","number":1,"role":"link","code":"</a>"}],"target_tags":[{"at":6,"kind":"open","number":1,"role":"link","code":"<a>"},{"at":10,"kind":"close","number":1,"role":"link","code":"</a>"}],"created":"2025-03-01T10:00:00Z"}
{"source":"=SUMA(A1) & más","target":"'=SUM(A1) & more","source_lang":"es","target_lang":"en","confidence":0.31,"created":"2025-03-01T10:00:00Z"}
{"source":"Banco","target":"Bank","source_lang":"es","target_lang":"en","story":"a","created":"2025-03-01T10:00:00Z"}
{"source":"Banco","target":"Bench","source_lang":"es","target_lang":"en","story":"b","created":"2025-03-01T10:00:00Z"}
"#;

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

fn filled() -> Desk {
    let desk = Desk::new();
    desk.file("units.jsonl", UNITS);
    desk.on_memory(&["import", "units.jsonl"]).expect_code(0);
    desk
}

/// The only summary of a run with `--json`.
fn summary(ran: &Ran) -> serde_json::Value {
    let mut all = ran.records_of("summary");
    assert_eq!(all.len(), 1, "{}", ran.stdout);
    all.remove(0)
}

#[test]
fn a_memory_goes_through_every_format_and_back() {
    let desk = filled();
    desk.on_memory(&["export", "-o", "all.jsonl"])
        .expect_code(0);
    for name in ["m.tmx", "m.xlf", "m.xlf2", "m.po", "m.csv", "m.jsonl"] {
        desk.on_memory(&["export", "-o", name]).expect_code(0);
        let ran = desk.on_memory(&["--json", "import", name]);
        assert_eq!(summary(&ran)["unchanged"], 5, "{name}: {}", ran.stdout);
        let ran = desk.run(&["--memory", "other.db", "--json", "import", name]);
        ran.expect_code(0);
        assert_eq!(summary(&ran)["created"], 5, "{name}: {}", ran.stdout);
        // What comes back is the same memory, and says the same again.
        desk.run(&["--memory", "other.db", "export", "-o", "again.jsonl"])
            .expect_code(0);
        assert_eq!(desk.read("again.jsonl"), desk.read("all.jsonl"), "{name}");
        desk.run(&[
            "--memory",
            "other.db",
            "export",
            "--force",
            "-o",
            &format!("again-{name}"),
        ])
        .expect_code(0);
        assert_eq!(
            desk.read(&format!("again-{name}")),
            desk.read(name),
            "{name}"
        );
        let ran = desk.run(&["--memory", "other.db", "--json", "import", name]);
        assert_eq!(summary(&ran)["unchanged"], 5, "{name}: {}", ran.stdout);
        for file in ["other.db", "again.jsonl"] {
            std::fs::remove_file(desk.path(file)).unwrap();
        }
        for side in ["other.db-wal", "other.db-shm"] {
            let _ = std::fs::remove_file(desk.path(side));
        }
        let _ = std::fs::remove_dir_all(desk.path("other.db.index"));
    }
}

#[test]
fn formats_with_less_room_keep_the_texts() {
    let desk = filled();
    for (format, name) in [("tsv", "m.txt"), ("weblate", "m")] {
        desk.on_memory(&["export", "--to", format, "-o", name])
            .expect_code(0);
        let ran = desk.run(&[
            "--memory",
            &format!("{format}.db"),
            "--json",
            "import",
            name,
        ]);
        ran.expect_code(0);
        assert_eq!(
            summary(&ran)["created"].as_u64().unwrap()
                + summary(&ran)["unchanged"].as_u64().unwrap(),
            5,
            "{}",
            ran.stdout
        );
    }
}

#[test]
fn the_content_tells_the_format_whatever_the_name() {
    let desk = filled();
    for format in ["tmx", "xliff", "xliff2", "po", "csv", "jsonl", "weblate"] {
        desk.on_memory(&["export", "--to", format, "--force", "-o", "file.dat"])
            .expect_code(0);
        let bytes = std::fs::read(desk.path("file.dat")).unwrap();
        desk.file("packed", gz(&bytes));
        for name in ["file.dat", "packed"] {
            let ran = desk.run(&[
                "--memory",
                &format!("{format}-{name}.db"),
                "--json",
                "import",
                name,
            ]);
            ran.expect_code(0);
            assert_eq!(
                summary(&ran)["read"],
                5,
                "{format} in {name}: {}",
                ran.stdout
            );
        }
        let ran = desk.run_with(
            &[
                "--memory",
                &format!("{format}-in.db"),
                "--json",
                "import",
                "-",
            ],
            &bytes,
        );
        ran.expect_code(0);
        assert_eq!(summary(&ran)["read"], 5, "{format}");
    }
}

#[test]
fn what_is_no_format_of_units_is_refused_by_its_look() {
    let desk = Desk::new();
    for (name, bytes, word) in [
        ("empty.tmx", &b""[..], "empty"),
        ("memory.tmx", b"%PDF-1.4\n", "PDF"),
        ("memory.zip", b"PK\x03\x04\x14\x00", "ZIP"),
        ("a.png", b"\x89PNG\r\n\x1A\n\0\0", "PNG"),
        (
            "story.txt",
            "Tembló en Ica.\nHubo heridos.\n".as_bytes(),
            "plain text",
        ),
        (
            "page.tmx",
            b"<!DOCTYPE html><html><body>404</body></html>",
            "HTML",
        ),
    ] {
        desk.file(name, bytes);
        let ran = desk.on_memory(&["import", name]);
        ran.expect_code(3)
            .expect_stderr(&[name, word, "expected", "try"]);
    }
}

#[test]
fn a_damaged_or_endless_gz_is_refused() {
    let desk = Desk::new();
    let whole = gz(UNITS.repeat(200).as_bytes());
    desk.file("cut.jsonl.gz", &whole[..whole.len() - 20]);
    let ran = desk.on_memory(&["import", "cut.jsonl.gz"]);
    ran.expect_code(3)
        .expect_stderr(&["cut.jsonl.gz", "gz file is damaged or was cut off"]);
    let line = "{\"source\":\"a\",\"target\":\"b\"}\n";
    desk.file("bomb.gz", gz(line.repeat(200_000).as_bytes()));
    let ran = desk.on_memory(&["import", "--max-size", "1000000", "bomb.gz"]);
    ran.expect_code(3)
        .expect_stderr(&["longer than 1000000 bytes", "--max-size"]);
    // Nothing was stored: there is not even a memory.
    let ran = desk.on_memory(&["export", "--to", "jsonl"]);
    ran.expect_code(3).expect_stderr(&["there is no memory"]);
}

#[test]
fn each_file_is_taken_whole_or_not_at_all() {
    let desk = Desk::new();
    desk.file("in/1.tsv", "uno\tone\n")
        .file(
            "in/2.jsonl",
            "{\"source\":\"dos\",\"target\":\"two\"}\n{\"source\":3}\n",
        )
        .file("in/3.po", "msgid \"tres\"\nmsgstr \"three\"\n")
        .file("in/4.xlf", "PK\x03\x04")
        .file("in/readme.md", "nada");
    let ran = desk.on_memory(&["--json", "import", "in"]);
    ran.expect_code(3).expect_stderr(&["2.jsonl", "2:"]);
    assert_eq!(ran.records_of("summary").len(), 1);
    let ran = desk.on_memory(&["--json", "import", "--keep-going", "in"]);
    ran.expect_code(1).expect_stderr(&["4.xlf", "ZIP"]);
    let summaries = ran.records_of("summary");
    assert_eq!(summaries.len(), 3);
    assert_eq!(summaries[0]["unchanged"], 1);
    assert_eq!(summaries[1]["created"], 1);
    assert_eq!(summaries[1]["skipped"]["damaged: no unit can be read"], 1);
    assert_eq!(summaries[2]["created"], 1);
    let ran = desk.on_memory(&["import", "--keep-going", "in/1.tsv"]);
    ran.expect_code(0);
}

#[test]
fn gettext_takes_what_is_written() {
    let desk = filled();
    desk.on_memory(&["export", "-o", "m.po"]).expect_code(0);
    let Ok(checked) = Command::new("msgfmt")
        .args(["-c", "-o", "/dev/null", "m.po"])
        .current_dir(desk.path(""))
        .output()
    else {
        return; // No gettext here; where the tests must have it, others need it too.
    };
    let said = String::from_utf8_lossy(&checked.stderr).into_owned();
    assert!(checked.status.success() && said.is_empty(), "{said}");
    desk.file(
        "new.pot",
        "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"Banco\"\nmsgstr \"\"\n",
    );
    let merged = Command::new("msgmerge")
        .args(["-q", "--compendium", "m.po", "/dev/null", "new.pot"])
        .current_dir(desk.path(""))
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&merged.stdout).into_owned();
    assert!(text.contains("msgid \"Banco\"\nmsgstr \"Bank\""), "{text}");
}
