//! PO: files that are wrong, and odd ones that are right.

use crate::collection::{Answer, Content, Judge, refused};

const HEAD: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\
    \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

#[test]
fn files_that_are_no_po_are_refused() {
    let mut judge = Judge::new();
    let good = "msgid \"Uno.\"\nmsgstr \"One.\"\n\n";
    let cases: Vec<(&str, Vec<u8>, Vec<&str>)> = vec![
        (
            "open-string",
            format!("{HEAD}{good}msgid \"Dos.\nmsgstr \"Two.\"\n").into(),
            vec![":9:"],
        ),
        (
            "open-at-end",
            format!("{HEAD}{good}msgid \"Dos.\"\nmsgstr \"Two.").into(),
            vec![":10:"],
        ),
        (
            "no-string",
            format!("{HEAD}{good}msgid Dos.\nmsgstr \"Two.\"\n").into(),
            vec![":9:"],
        ),
        (
            "behind-string",
            format!("{HEAD}{good}msgid \"Dos.\" x\nmsgstr \"Two.\"\n").into(),
            vec![":9:"],
        ),
        (
            "escape",
            format!("{HEAD}{good}msgid \"D\\qos.\"\nmsgstr \"Two.\"\n").into(),
            vec![":9:"],
        ),
        (
            "no-msgid",
            format!("{HEAD}msgstr \"Two.\"\n").into(),
            vec![":6:"],
        ),
        (
            "no-msgstr",
            format!("{HEAD}msgid \"Dos.\"\n\nmsgid \"Tres.\"\nmsgstr \"Three.\"\n").into(),
            vec![],
        ),
        (
            "ends-after-msgid",
            format!("{HEAD}{good}msgid \"Dos.\"\n").into(),
            vec![],
        ),
        (
            "word",
            format!("{HEAD}{good}mensaje \"Dos.\"\n").into(),
            vec![":9:"],
        ),
        ("bare-string", "\"Dos.\"\n".into(), vec![":1:"]),
        ("html", "<!doctype html><p>".into(), vec![":1:"]),
        (
            "text",
            "Lo sentimos, la página no existe.\n".into(),
            vec![":1:"],
        ),
        (
            "latin-as-utf-8",
            [HEAD.as_bytes(), b"msgid \"Espa\xF1a\"\nmsgstr \"Spain\"\n"].concat(),
            vec![":6:", "UTF-8"],
        ),
        (
            "overlong",
            [HEAD.as_bytes(), b"msgid \"a\xC0\x80\"\nmsgstr \"b\"\n"].concat(),
            vec![":6:"],
        ),
        (
            "klingon",
            HEAD.replace("UTF-8", "klingon").into(),
            vec!["klingon"],
        ),
    ];
    for (name, bytes, says) in cases {
        judge.import_with(
            &["--from", "po"],
            &format!("{name}.po"),
            bytes,
            &refused(&says),
        );
    }
    let line = Content::long("msgid \"", "x", 100 << 20, "");
    let long = refused(&["8388608", "--max-segment"]);
    judge.import_with(&["--from", "po"], "a line of 100 MB", line, &long);
    // An entry that never ends, a line at a time.
    let lines = Content::long("msgid \"\"\n", "\"x\"\n", 25 << 20, "");
    judge.import_with(&["--from", "po"], "a text of 100 MB", lines, &long);
    let comments = Content::long("", "# x\n", 25 << 20, "msgid \"a\"\n");
    judge.import_with(
        &["--from", "po"],
        "comments of 100 MB",
        comments,
        &refused(&[]),
    );
}

#[test]
fn odd_po_that_is_right_is_taken() {
    let mut judge = Judge::new();
    let cases: Vec<(&str, Vec<u8>, u64)> = vec![
        ("empty", "".into(), 0),
        (
            "mark",
            format!("\u{FEFF}{HEAD}msgid \"Dos.\"\nmsgstr \"Two.\"\n").into(),
            1,
        ),
        (
            "crlf",
            format!("{HEAD}msgid \"Tres.\"\nmsgstr \"Three.\"\n")
                .replace('\n', "\r\n")
                .into(),
            1,
        ),
        ("no-header", "msgid \"Cuatro.\"\nmsgstr \"Four.\"".into(), 1),
        (
            "latin",
            [
                HEAD.replace("UTF-8", "ISO-8859-1").as_bytes(),
                b"msgid \"Espa\xF1a\"\nmsgstr \"Spain\"\n",
            ]
            .concat(),
            1,
        ),
        (
            "fuzzy",
            format!("{HEAD}#, fuzzy\nmsgid \"Cinco.\"\nmsgstr \"Six.\"\n").into(),
            0,
        ),
        (
            "obsolete",
            format!("{HEAD}#~ msgid \"Seis.\"\n#~ msgstr \"Six.\"\n").into(),
            0,
        ),
        (
            "not-translated",
            format!("{HEAD}msgid \"Siete.\"\nmsgstr \"\"\n").into(),
            0,
        ),
    ];
    for (name, bytes, units) in cases {
        judge.import_with(
            &["--from", "po"],
            &format!("{name}.po"),
            bytes,
            &Answer::Taken(units),
        );
    }
}
