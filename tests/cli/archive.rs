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
