//! CSV and the JSON of Weblate's memory.

use crate::collection::{Answer, Content, Judge, refused};

#[test]
fn tables_that_are_broken_are_refused() {
    let mut judge = Judge::new();
    let head = "source,target\nUno.,One.\n";
    let cases: Vec<(&str, Vec<u8>, Vec<&str>)> = vec![
        (
            "open-quote",
            format!("{head}\"Dos.,Two.\n").into(),
            vec![":3:"],
        ),
        ("one-field", format!("{head}Dos.\n").into(), vec![":3:"]),
        ("three-fields", format!("{head}a,b,c\n").into(), vec![":3:"]),
        (
            "latin",
            [head.as_bytes(), b"Espa\xF1a,Spain\n"].concat(),
            vec![":3:1", "UTF-8"],
        ),
        (
            "overlong",
            [head.as_bytes(), b"a\xC0\x80,b\n"].concat(),
            vec![":3:1", "UTF-8"],
        ),
        ("nul-bytes", vec![0; 4096], vec![]),
        (
            "confidence",
            "source,target,confidence\na,b,7\n".into(),
            vec![":2:"],
        ),
        (
            "no-columns",
            "origen;destino;nota\na;b;c\n".into(),
            vec![":1:"],
        ),
        ("text", "Lo sentimos.\n".into(), vec![":1:"]),
    ];
    for (name, bytes, says) in cases {
        judge.import_with(
            &["--from", "csv"],
            &format!("{name}.csv"),
            bytes,
            &refused(&says),
        );
    }
    for (name, head, unit) in [
        ("a field of 100 MB", "source,target\n\"", "x"),
        (
            "a quoted field of 25 million lines",
            "source,target\n\"",
            "x\ny\n",
        ),
        ("a row of 100 million fields", "source,target\n", ","),
        ("a header of 100 MB", "source,target", ",x"),
    ] {
        let content = Content::long(head, unit, (100 << 20) / unit.len(), "");
        let says = refused(&["8388608", "--max-segment"]);
        judge.import_with(&["--from", "csv"], name, content, &says);
    }
}

#[test]
fn odd_tables_that_are_right_are_taken() {
    let mut judge = Judge::new();
    for (name, text, units) in [
        ("mark", "\u{FEFF}source,target\r\nDos.,Two.\r\n", 1),
        (
            "lines",
            "source,target\n\"Tres\nlíneas, \"\"sí\"\".\",Three lines.\n",
            1,
        ),
        ("only-header", "source,target\n", 0),
        ("formula", "source,target\n'=1+1,'=2+2\n", 1),
    ] {
        judge.import_with(
            &["--from", "csv"],
            &format!("{name}.csv"),
            text,
            &Answer::Taken(units),
        );
    }
}

#[test]
fn json_that_is_no_memory_of_weblate_is_refused() {
    let mut judge = Judge::new();
    let one = "{\"source\":\"Uno.\",\"target\":\"One.\",\"source_language\":\"es\",\
        \"target_language\":\"en\",\"origin\":\"a\",\"category\":1}";
    let cases: Vec<(&str, Vec<u8>, Vec<&str>)> = vec![
        ("empty", vec![], vec![":1:"]),
        ("open", format!("[{one}").into(), vec![":1:"]),
        ("open-string", format!("[{one},{{\"source\":\"Dos").into(), vec![":1:"]),
        ("object", "{\"error\":\"not found\"}".into(), vec![":1:"]),
        ("comma", format!("[{one},]").into(), vec![":1:"]),
        ("behind", format!("[{one}] fin").into(), vec![":1:"]),
        ("numbers", "[1,2]".into(), vec![":1:"]),
        ("no-target", format!("[\n{one},\n{{\"source\":\"a\",\"source_language\":\"es\",\"target_language\":\"en\"}}]").into(), vec![":3:"]),
        ("language", format!("[{}]", one.replace("\"es\"", "\"español de aquí\"")).into(), vec![]),
        ("twice", format!("[{}]", one.replacen('{', "{\"source\":\"a\",", 1)).into(), vec!["source"]),
        ("surrogate", format!("[{}]", one.replace("Uno.", "\\ud800")).into(), vec![]),
        ("control", format!("[{}]", one.replace("Uno.", "a\u{1}")).into(), vec![]),
        ("deep", "[".repeat(200_000).into(), vec![]),
        ("deep-objects", format!("[{}", "{\"source\":".repeat(200_000)).into(), vec![]),
        ("deep-unknown", format!("[{{\"x\":{}{}}}]", "[".repeat(200_000), "]".repeat(200_000)).into(), vec![]),
        ("overflow", format!("[{}]", one.replace("1}", "1e999}")).into(), vec![]),
        ("latin", b"[{\"source\":\"Espa\xF1a\"}]".to_vec(), vec!["unicode"]),
    ];
    for (name, bytes, says) in cases {
        judge.import_with(
            &["--from", "weblate"],
            &format!("{name}.json"),
            bytes,
            &refused(&says),
        );
    }
    for (name, head, unit) in [
        ("a text of 100 MB", "[{\"source\":\"", "x"),
        ("an object of 100 MB", "[{", "\"x\":1,"),
    ] {
        let content = Content::long(head, unit, (100 << 20) / unit.len(), "");
        let says = refused(&["8388608", "--max-segment"]);
        judge.import_with(&["--from", "weblate"], name, content, &says);
    }
    judge.import_with(&["--from", "weblate"], "none.json", "[]", &Answer::Taken(0));
    let spread = format!(
        "\u{FEFF}\n[\n\n{one}\n,\r\n{}]\n\n",
        one.replace("Uno", "Once")
    );
    judge.import_with(
        &["--from", "weblate"],
        "spread.json",
        spread,
        &Answer::Taken(2),
    );
}
