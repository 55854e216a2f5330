//! An archive of untranslated stories: brought in, brought in again, traced in.

use super::harness::Desk;

const ARCHIVE: &str = r#"{"id": "sismo", "source": "Terremoto en Ica\nLima, 3 may.- Al menos 14 personas murieron en la región de Ica.\nEl temblor duró un minuto.", "lang": "es"}
{"id": "bolsa", "source": "La bolsa de Madrid subió un 2,4 % el martes.\nEl euro cayó."}
"#;

#[test]
fn an_archive_is_stored_once_and_found() {
    let desk = Desk::new();
    desk.file("a.jsonl", ARCHIVE);
    let import = [
        "import",
        "--source-only",
        "--src",
        "es",
        "a.jsonl",
        "--json",
    ];
    let first = desk.on_memory(&import).expect_code(0).records();
    assert_eq!(
        (&first[0]["read"], &first[0]["created"]),
        (&2.into(), &2.into())
    );
    let again = desk.on_memory(&import).expect_code(0).records();
    assert_eq!(again[0]["unchanged"], 2);

    let text = "At least 14 people died in the Ica region.";
    let ran = desk.on_memory(&["trace", "--text", text, "--json"]);
    let trace = &ran.expect_code(0).records_of("trace")[0];
    assert_eq!(trace["story"], "sismo");
    let evidence = trace["evidence"].as_array().unwrap();
    let holds = |source: &str, kind: &str| {
        let mut pairs = evidence.iter();
        pairs.any(|pair| pair["source"] == source && pair["kind"] == kind)
    };
    assert!(holds("14", "value") && holds("Ica", "name"), "{evidence:?}");
    assert_eq!(ran.records_of("story")[0]["story"], "sismo");
}

#[test]
fn a_broken_line_leaves_nothing_of_its_file() {
    let desk = Desk::new();
    desk.file(
        "b.jsonl",
        format!("{ARCHIVE}{{\"id\": \"c\", \"source\": 7}}\n"),
    );
    desk.on_memory(&["import", "--source-only", "b.jsonl"])
        .expect_code(3)
        .expect_stderr(&["b.jsonl", "3"]);
    desk.file("a.jsonl", ARCHIVE);
    let ran = desk.on_memory(&["import", "--source-only", "a.jsonl", "--json"]);
    assert_eq!(ran.expect_code(0).records()[0]["created"], 2);
}

#[test]
fn one_bad_file_does_not_keep_a_folder_out() {
    let desk = Desk::new();
    desk.file("in/a.es.txt", "El tren llegó tarde.\n")
        .file("in/b.es.xml", "<nitf><body><p>El tren salió.</p>")
        .file("in/c.jsonl", ARCHIVE)
        .file(
            "in/d.jsonl",
            "{\"id\": \"d1\", \"source\": \"Llueve.\"}\nno story\n",
        )
        .file("in/e.es.txt", "La bolsa cerró en alza.\n");
    let import = ["import", "--source-only", "--src", "es", "--json"];
    let ran = desk.on_memory(&[&import[..], &["in"]].concat());
    ran.expect_code(1)
        .expect_stderr(&["b.es.xml", "d.jsonl:2", "left out"]);
    let summary = &ran.records()[0];
    assert_eq!(summary["created"], 4, "{summary}");
    assert_eq!(summary["skipped"]["broken"], 2);
    // What stands before the broken line was not kept.
    let stats = desk.on_memory(&["stats", "--json"]).records();
    assert_eq!(stats[0]["stories"], 4, "{stats:?}");
    // By itself a broken file is refused.
    desk.on_memory(&[&import[..], &["in/d.jsonl"]].concat())
        .expect_code(3);
}

#[test]
fn stories_are_read_as_other_commands_read_them() {
    let desk = Desk::new();
    desk.file("a.txt", "<p>Llegó el Xtmo. Paz.</p><p>Habló.</p>\n")
        .file("desk.txt", "[never]\nXtmo.\n")
        .file("lines.log", ARCHIVE);
    let stories = |flags: &[&str]| {
        let import = ["import", "--source-only", "--src", "es", "--json"];
        desk.on_memory(&[&import[..], flags].concat())
    };
    for flags in [
        &["--from", "text", "a.txt"][..],
        &["--from", "html", "a.txt"],
    ] {
        let ran = stories(flags);
        assert_eq!(ran.expect_code(0).records()[0]["read"], 1);
    }
    let read = stories(&["--from", "jsonl", "lines.log"]);
    assert_eq!(read.expect_code(0).records()[0]["read"], 2);
    stories(&["--from", "tmx", "a.txt"])
        .expect_code(2)
        .expect_stderr(&["--source-only"]);
    stories(&["--from", "pdf", "a.txt"])
        .expect_code(2)
        .expect_stderr(&["tmx", "html"]);
    desk.on_memory(&["import", "--from", "html", "a.txt"])
        .expect_code(2)
        .expect_stderr(&["--source-only"]);
    stories(&["--rules", "desk.txt", "a.txt"]).expect_code(0);
    stories(&["--rules", "nowhere.txt", "a.txt"])
        .expect_code(3)
        .expect_stderr(&["nowhere.txt"]);
    desk.on_memory(&["import", "--rules", "desk.txt", "a.tsv"])
        .expect_code(2);
}

#[test]
fn ids_may_be_numbers() {
    let desk = Desk::new();
    desk.file(
        "a.jsonl",
        "{\"id\": 4711, \"source\": \"El ministro viajó a Lima.\"}\n{\"id\": \"4712\", \"source\": \"Llueve en Ica.\"}\n",
    );
    let import = ["import", "--source-only", "--src", "es", "a.jsonl"];
    desk.on_memory(&import).expect_code(0);
    let trace = [
        "trace",
        "--text",
        "The minister travelled to Lima.",
        "--json",
    ];
    let ran = desk.on_memory(&trace);
    assert_eq!(ran.expect_code(0).records_of("trace")[0]["story"], "4711");
    for id in ["1.5", "[1]", "null", "\" \""] {
        desk.file(
            "b.jsonl",
            format!("{{\"id\": {id}, \"source\": \"Nieva.\"}}\n"),
        );
        desk.on_memory(&["import", "--source-only", "--src", "es", "b.jsonl"])
            .expect_code(3)
            .expect_stderr(&["`id`", "b.jsonl:1"]);
    }
}
