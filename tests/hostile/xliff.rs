//! XLIFF of its three kinds: whole files that are wrong, and odd ones that are right.

use crate::collection::{Answer, Judge, refused, utf16};
use crate::markup::Frame;

const V1: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" \
    xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a.txt\" \
    datatype=\"plaintext\" source-language=\"es\" target-language=\"en\"><body>\n";
const V1_FOOT: &str = "</body></file></xliff>\n";
const V2: &str = "<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" \
    srcLang=\"es\" trgLang=\"en\"><file id=\"f\">\n";
const V2_FOOT: &str = "</file></xliff>\n";

pub(crate) fn frame() -> Frame {
    Frame {
        around: (
            "<xliff version=\"1.2\"><file source-language=\"es\" target-language=\"en\" \
            original=\"a\" datatype=\"plaintext\"><body>\n<trans-unit id=\"1\"><source>Uno.</source>\
            <target>One.</target></trans-unit>\n<trans-unit id=\"2\"><source>Dos.</source><target>",
            "</target></trans-unit></body></file></xliff>",
        ),
        limits: (256, 8 << 20),
        give: |judge, content, answer| {
            judge.import_with(&["--from", "xliff"], "draft.xlf", content, answer)
        },
    }
}

fn unit_1(n: usize) -> String {
    format!(
        "<trans-unit id=\"{n}\"><source>Llegó ayer {n}.</source><target>She arrived {n}.</target></trans-unit>"
    )
}

fn unit_2(n: usize) -> String {
    format!(
        "<unit id=\"{n}\"><segment><source>Vino hoy {n}.</source><target>She came {n}.</target></segment></unit>"
    )
}

#[test]
fn files_that_are_no_xliff_are_refused() {
    let good = [V1, &unit_1(1), V1_FOOT].concat();
    let mut odd = utf16(&good, u16::to_le_bytes);
    odd.pop();
    let latin: Vec<u8> = good.chars().map(|c| c as u8).collect();
    let mut judge = Judge::new();
    let cases: Vec<(&str, Vec<u8>, Vec<&str>)> = vec![
        ("empty", vec![], vec!["empty"]),
        ("blank", b"\n \n".to_vec(), vec!["no root"]),
        ("other-root", b"<catalogue/>".to_vec(), vec!["<catalogue>"]),
        ("html", b"<!doctype html><p>".to_vec(), vec!["HTML page"]),
        (
            "tmx",
            b"<tmx version='1.4'><body/></tmx>".to_vec(),
            vec!["<tmx>"],
        ),
        (
            "second-root",
            format!("{good}<xliff/>").into(),
            vec!["a second root"],
        ),
        (
            "trailing",
            format!("{good}fin").into(),
            vec!["text after the root"],
        ),
        (
            "cut",
            good.as_bytes()[..good.len() - 9].to_vec(),
            vec!["the file ends inside"],
        ),
        (
            "cut-in-unit",
            good.as_bytes()[..good.len() - 50].to_vec(),
            vec![],
        ),
        ("latin", latin, vec!["no text in UTF-8"]),
        ("odd-byte", odd, vec!["UTF-16"]),
        (
            "entity",
            good.replacen("<xliff", "<!DOCTYPE xliff [<!ENTITY a 'b'>]><xliff", 1)
                .into(),
            vec!["declares entities"],
        ),
        (
            "klingon",
            good.replace("UTF-8", "klingon").into(),
            vec!["`klingon`"],
        ),
    ];
    for (name, bytes, says) in cases {
        judge.import_with(
            &["--from", "xliff"],
            &format!("{name}.xlf"),
            bytes,
            &refused(&says),
        );
    }
    let flagged = refused(&["--max-size"]);
    judge.import_with(&["--max-size", "200"], "size.xlf", good.clone(), &flagged);
    judge.import_with(
        &["--max-depth", "4"],
        "depth.xlf",
        good,
        &refused(&["--max-depth"]),
    );
}

#[test]
fn odd_xliff_that_is_right_is_taken() {
    let one = |unit: &str| [V1, unit, V1_FOOT].concat();
    let two = |unit: &str| [V2, unit, V2_FOOT].concat();
    let mut judge = Judge::new();
    let cases: Vec<(&str, Vec<u8>, u64)> = vec![
        ("mark", format!("\u{FEFF}{}", one(&unit_1(1))).into(), 1),
        ("utf-16", utf16(&one(&unit_1(2)), u16::to_be_bytes), 1),
        (
            "no-target",
            one("<trans-unit id=\"3\"><source>Solo.</source></trans-unit>").into(),
            0,
        ),
        (
            "empty-target",
            one("<trans-unit id=\"4\"><source>Solo.</source><target/></trans-unit>").into(),
            0,
        ),
        (
            "groups",
            one(&format!(
                "{}{}{}",
                "<group>".repeat(100),
                unit_1(5),
                "</group>".repeat(100)
            ))
            .into(),
            1,
        ),
        ("v2", two(&unit_2(6)).into(), 1),
        (
            "v2-two-segments",
            two(&unit_2(7).replace(
                "</segment>",
                "</segment><segment><source>Y más.</source><target>And more.</target></segment>",
            ))
            .into(),
            2,
        ),
        ("no-units", one("").into(), 0),
    ];
    for (name, bytes, units) in cases {
        judge.import(&format!("{name}.xlf"), bytes, &Answer::Taken(units));
    }
}
