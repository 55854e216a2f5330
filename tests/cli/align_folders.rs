//! `align` on two folders of stories.

use serde_json::json;

use crate::align::story;
use crate::harness::Desk;

/// Two folders of the same stories, named so that the names say nothing.
fn folders(count: usize) -> Desk {
    let desk = Desk::new();
    for n in 0..count {
        let (es, en) = story(n);
        desk.file(&format!("es/a{n:02}.txt"), es);
        desk.file(&format!("en/z{:02}.txt", count - n), en);
    }
    desk
}

#[test]
fn folders_are_paired_by_content() {
    let desk = folders(8);
    desk.file(
        "es/alone.txt",
        "Nadie tradujo nunca esta breve nota sobre un poeta olvidado.",
    );
    desk.file("en/broken.xml", "<nitf><body>");
    desk.file("en/README.md", "The translations of the day.");
    let ran = desk.run(&["align", "es", "en", "--json", "--store", "--memory", "m.db"]);
    let records = ran.expect_code(1).records();
    ran.expect_stderr(&["broken.xml", "left out"]);
    let pairs = ran.records_of("pair");
    let names: Vec<_> = pairs
        .iter()
        .map(|pair| (pair["source"].clone(), pair["target"].clone()))
        .collect();
    let expected: Vec<_> = (0..8)
        .map(|n| {
            (
                json!(format!("es/a{n:02}.txt")),
                json!(format!("en/z{:02}.txt", 8 - n)),
            )
        })
        .collect();
    assert_eq!(names, expected);
    assert_eq!(records[0]["type"], "pair");
    assert_eq!(
        (&records[1]["type"], &records[1]["pair"]),
        (&json!("bead"), &json!(0))
    );
    let unpaired = ran.records_of("unpaired");
    assert_eq!(unpaired.len(), 1);
    assert_eq!(
        (&unpaired[0]["side"], &unpaired[0]["file"]),
        (&json!("source"), &json!("es/alone.txt"))
    );
    let summary = &ran.records_of("summary")[0];
    assert_eq!(
        (&summary["paired"], &summary["left_out"], &summary["stored"]),
        (&json!(8), &json!(1), &json!(8))
    );
    for threads in ["1", "7"] {
        let again = desk.run(&[
            "align",
            "es",
            "en",
            "--json",
            "--store",
            "--memory",
            "m.db",
            "--threads",
            threads,
        ]);
        assert_eq!(again.stdout, ran.stdout);
    }
    let shown = desk.run(&["align", "es", "en"]);
    assert!(
        shown.stdout.contains("8 pairs") && shown.stdout.contains("no translation"),
        "{}",
        shown.stdout
    );
}

#[test]
fn pairs_of_folders_are_written_in_every_format() {
    let desk = folders(3);
    for (format, ending) in [
        ("html", "html"),
        ("xliff", "xlf"),
        ("ladder", "ladder"),
        ("tmx", "tmx"),
        ("tsv", "tsv"),
        ("jsonl", "jsonl"),
    ] {
        let out = format!("out-{format}");
        desk.run(&["align", "es", "en", "--to", format, "-o", &out])
            .expect_code(0);
        for n in 0..3 {
            assert!(!desk.read(&format!("{out}/a{n:02}.{ending}")).is_empty());
        }
        // What is there already stays.
        desk.run(&["align", "es", "en", "--to", format, "-o", &out])
            .expect_code(3);
    }
    desk.run(&["align", "es", "en", "--to", "tsv", "-o", "all.tsv"])
        .expect_code(0);
    let printed = desk.run(&["align", "es", "en", "--to", "tsv"]);
    assert_eq!(desk.read("all.tsv"), printed.stdout);
    assert!(printed.stdout.lines().count() > 10);
}

#[test]
fn folders_that_share_nothing_have_no_pairs() {
    let desk = Desk::new();
    desk.file("es/a.txt", "El poeta murió en su casa rodeado de libros.");
    desk.file(
        "en/a.txt",
        "Stocks rose sharply on heavy trading this morning.",
    );
    let ran = desk.run(&["align", "es", "en", "--json"]);
    assert_eq!(ran.expect_code(1).records_of("unpaired").len(), 2);
    desk.file("empty/.hidden", "");
    desk.run(&["align", "empty", "en"]).expect_code(1);
    desk.run(&["align", "nowhere", "en"]).expect_code(3);
}

#[test]
fn what_cannot_be_written_is_told_before_anything_is() {
    let desk = Desk::new();
    for n in [1, 2, 5] {
        let (es, en) = story(n);
        desk.file(&format!("de/s{n}.txt"), es)
            .file(&format!("a/t{n}.txt"), en);
    }
    desk.file("out/s5.ladder", "precious");
    let align = ["align", "de", "a", "--to", "ladder", "-o", "out"];
    desk.run(&align)
        .expect_code(3)
        .expect_stderr(&["s5.ladder", "--force"]);
    assert!(!desk.path("out/s1.ladder").exists());
    assert_eq!(desk.read("out/s5.ladder"), "precious");
    desk.run(&[&align[..], &["--force"]].concat())
        .expect_code(0);
    assert!(desk.read("out/s5.ladder").starts_with("[0]:[0]"));
    desk.run(&["align", "-", "-"])
        .expect_code(2)
        .expect_stderr(&["standard input holds one text"]);
    desk.run(&["align", "de/s1.txt", "a/t1.txt", "--texts"])
        .expect_code(2)
        .expect_stderr(&["--json"]);
    desk.run(&["align", "de", "nowhere"])
        .expect_code(3)
        .expect_stderr(&["nowhere"]);
}
