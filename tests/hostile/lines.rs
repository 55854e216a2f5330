//! Units in lines: TSV and JSON Lines.

use crate::collection::{Answer, Content, Judge, refused};

const PAIR: &str = "{\"source\":\"Llegó.\",\"target\":\"She came.\",\"source_lang\":\"es\",\"target_lang\":\"en\"}";

#[test]
fn lines_that_are_no_pairs_are_refused() {
    let mut judge = Judge::new();
    let good = "Uno.\tOne.\n";
    let cases: [(&str, Vec<u8>, &[&str]); 16] = [
        (
            "text",
            "Lo sentimos, la página no existe.".into(),
            &["no tab", "1:34"],
        ),
        (
            "no-tab",
            format!("{good}dos two\n").into(),
            &["no tab", "2:8"],
        ),
        (
            "three-fields",
            format!("{good}a\tb\tc").into(),
            &["more than 2 fields", "2:5"],
        ),
        (
            "escape",
            format!("{good}a\\qb\tc").into(),
            &["unknown escape", "2:2"],
        ),
        (
            "escape-at-end",
            format!("{good}a\tb\\").into(),
            &["unknown escape", "2:4"],
        ),
        (
            "latin",
            [good.as_bytes(), b"Espa\xF1a\tSpain\n"].concat(),
            &["no text in UTF-8", "2:5 (byte 14)"],
        ),
        (
            "overlong",
            [good.as_bytes(), b"a\xC0\x80\tb\n"].concat(),
            &["no text in UTF-8", "2:2"],
        ),
        (
            "surrogate",
            [good.as_bytes(), b"a\xED\xA0\x80\tb\n"].concat(),
            &["no text in UTF-8", "2:2"],
        ),
        (
            "cut",
            [good.as_bytes(), b"a\tb\xE2\x82"].concat(),
            &["no text in UTF-8", "2:4"],
        ),
        (
            "position",
            "source\ttarget\tposition\na\tb\t-1\n".into(),
            &["`position`", "2:5"],
        ),
        (
            "position-overflow",
            "source\ttarget\tposition\na\tb\t99999999999\n".into(),
            &["`position`"],
        ),
        (
            "confidence",
            "source\ttarget\tconfidence\na\tb\t2\n".into(),
            &["`confidence`"],
        ),
        (
            "confidence-nan",
            "source\ttarget\tconfidence\na\tb\tNaN\n".into(),
            &["`confidence`"],
        ),
        (
            "date",
            "source\ttarget\tcreated\na\tb\tyesterday\n".into(),
            &["`created`"],
        ),
        (
            "props",
            "source\ttarget\tprops\na\tb\t{}\n".into(),
            &["`props`"],
        ),
        (
            "lang",
            "source\ttarget\tsource_lang\na\tb\tespañol de aquí\n".into(),
            &["`source_lang`"],
        ),
    ];
    for (name, bytes, says) in cases {
        judge.import(&format!("{name}.tsv"), bytes, &refused(says));
    }
    let pairs = |flags: &[&str], says: &[&str], judge: &mut Judge| {
        judge.import_with(flags, "limit.tsv", good.repeat(50), &refused(says));
    };
    pairs(
        &["--max-size", "100"],
        &["longer than 100 bytes", "--max-size"],
        &mut judge,
    );
    pairs(
        &["--max-segment", "5"],
        &["longer than 5 bytes", "--max-segment"],
        &mut judge,
    );
    for (unit, says) in [
        ("x", "longer than 8388608 bytes"),
        ("\t", "longer than 8388608 bytes"),
    ] {
        let line = Content::long("", unit, 100 << 20, "");
        judge.import_with(
            &["--from", "tsv"],
            "a line of 100 MB",
            line,
            &refused(&[says, "--max-segment"]),
        );
    }
}

#[test]
fn lines_that_are_no_objects_are_refused() {
    let mut judge = Judge::new();
    let deep = format!(
        "{{\"props\":{}{}}}",
        "[".repeat(200_000),
        "]".repeat(200_000)
    );
    let unknown = format!("{{\"x\":{}{}}}", "[".repeat(200_000), "]".repeat(200_000));
    let cases: [(&str, String, &[&str]); 18] = [
        ("open", format!("{PAIR}\n{{\"source\":\"a\""), &["no unit in JSON", "2:"]),
        ("document", "{\n\"source\": \"a\",\n\"target\": \"b\"\n}".into(), &["no unit in JSON", "1:"]),
        ("list", format!("{PAIR}\n[\"a\",\"b\"]"), &["no object", "2:1"]),
        ("word", format!("{PAIR}\nnull"), &["no object", "2:1"]),
        ("behind", format!("{PAIR} fin"), &["no unit in JSON"]),
        ("two-a-line", format!("{PAIR}{PAIR}"), &["no unit in JSON"]),
        ("no-target", "{\"source\":\"a\"}".into(), &["no `target`"]),
        ("null-target", "{\"source\":\"a\",\"target\":null}".into(), &["no `target`"]),
        ("number", "{\"source\":1,\"target\":\"b\"}".into(), &["no unit in JSON"]),
        ("twice", "{\"source\":\"a\",\"source\":\"b\",\"target\":\"c\"}".into(), &["no unit in JSON", "source"]),
        ("overflow", "{\"source\":\"a\",\"target\":\"b\",\"position\":1e99}".into(), &["no unit in JSON"]),
        ("infinite", "{\"source\":\"a\",\"target\":\"b\",\"confidence\":1e999}".into(), &["no unit in JSON"]),
        ("confidence", "{\"source\":\"a\",\"target\":\"b\",\"confidence\":-0.1}".into(), &["`confidence`"]),
        ("surrogate", "{\"source\":\"\\ud800\",\"target\":\"b\"}".into(), &["no unit in JSON"]),
        ("control", "{\"source\":\"a\u{1}\",\"target\":\"b\"}".into(), &["no unit in JSON"]),
        ("deep", deep, &["no unit in JSON"]),
        ("deep-unknown", unknown, &["no `target`"]),
        ("tags", "{\"source\":\"ñ\",\"target\":\"b\",\"source_tags\":[{\"at\":1,\"kind\":\"open\",\"number\":1}]}".into(), &[]),
    ];
    for (name, text, says) in cases {
        judge.import(&format!("{name}.jsonl"), text, &refused(says));
    }
    let latin: &[u8] = b"{\"source\":\"Espa\xF1a\",\"target\":\"b\"}";
    judge.import(
        "latin.jsonl",
        latin,
        &refused(&["no text in UTF-8", "1:16 (byte 15)"]),
    );
    let line = Content::long("{\"source\":\"", "x", 100 << 20, "");
    judge.import(
        "a line of 100 MB",
        line,
        &refused(&["longer than 8388608 bytes", "--max-segment"]),
    );
}

#[test]
fn odd_lines_that_are_right_are_taken() {
    let mut judge = Judge::new();
    let cases: [(&str, &str, u64); 9] = [
        ("a.tsv", "\u{FEFF}Dos.\tTwo.\r\n\r\nTres.\tThree.", 2),
        ("b.tsv", "source\ttarget\n", 0),
        ("c.tsv", "\tNada.\nAlgo.\t\n \t \n", 0),
        ("d.tsv", "Con \\t y \\\\.\tWith \\n and \\r.\n", 1),
        ("e.tsv", "\u{1b}[31mRojo\u{202e}\tRed\u{7}\n", 1),
        (
            "a.jsonl",
            "\u{FEFF}\n  \n{\"type\":\"summary\"}\n{\"source\":\"Cinco.\",\"target\":\"Five.\",\"new\":[{}]}\n",
            1,
        ),
        ("b.jsonl", "{\"source\":\"\",\"target\":\"\"}\n", 0),
        (
            "c.jsonl",
            "{\"source\":\"\\ud83d\\ude42\",\"target\":\"smile\",\"props\":[[\"a\",\"\\u0000\"]]}",
            1,
        ),
        (
            "d.jsonl",
            "{\"target\":\"Six.\",\"source\":\"Seis.\",\"position\":4294967295,\"revision\":0}",
            1,
        ),
    ];
    for (name, text, units) in cases {
        let flags: &[&str] = match name.ends_with(".tsv") {
            true => &["--from", "tsv"],
            false => &[],
        };
        judge.import_with(flags, name, text, &Answer::Taken(units));
    }
}
