//! Stories: NITF, NewsML-G2, ninjs, wire messages, web pages and plain text.

use crate::collection::{Answer, Content, Judge, place, refused, utf16};
use crate::markup::Frame;

pub(crate) const NITF: (&str, &str) = (
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<nitf>\n<body><body.head><hedline>\
    <hl1>Llegó ayer</hl1></hedline></body.head><body.content><p>",
    "</p></body.content></body></nitf>",
);
pub(crate) const NEWSML: (&str, &str) = (
    "<newsItem guid=\"a\" version=\"1\"><itemMeta><itemClass qcode=\"ninat:text\"/></itemMeta>\n\
    <contentMeta><headline>Llegó ayer</headline></contentMeta><contentSet>\
    <inlineXML><nitf><body><body.content><p>",
    "</p></body.content></body></nitf></inlineXML></contentSet></newsItem>",
);

pub(crate) fn nitf() -> Frame {
    Frame {
        around: NITF,
        limits: (256, 8 << 20),
        give: |judge, content, answer| {
            judge.read(
                &["segment", "--from", "nitf"],
                "story.nitf",
                content,
                answer,
            );
        },
    }
}

pub(crate) fn newsml() -> Frame {
    Frame {
        around: NEWSML,
        limits: (256, 8 << 20),
        give: |judge, content, answer| {
            judge.read(
                &["segment", "--from", "newsml"],
                "story.xml",
                content,
                answer,
            );
        },
    }
}

fn segment(from: &str, cases: Vec<(&str, Content, Answer)>) {
    let judge = Judge::new();
    for (name, content, answer) in cases {
        judge.read(
            &["segment", "--lang", "es", "--from", from],
            name,
            content,
            &answer,
        );
    }
}

#[test]
fn what_is_no_news_in_xml_is_refused() {
    for (from, frame, root) in [("nitf", nitf(), "nitf"), ("newsml", newsml(), "newsItem")] {
        let good = String::from_utf8(frame.file("Nadie la esperaba.".as_bytes())).unwrap();
        let latin: Vec<u8> = good.chars().map(|c| c as u8).collect();
        let at = place(good.as_bytes(), good.find('ó').unwrap());
        let mut odd = utf16(&good, u16::to_le_bytes);
        odd.pop();
        let bare = good.replacen("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "", 1);
        segment(
            from,
            vec![
                ("empty", "".into(), refused(&["empty"])),
                ("blank", " \n".into(), refused(&["no root"])),
                (
                    "html",
                    "<!doctype html><p>404".into(),
                    refused(&["HTML page"]),
                ),
                (
                    "tmx",
                    "<tmx version='1.4'/>".into(),
                    refused(&["a TMX memory", root]),
                ),
                (
                    "text",
                    "Lima, 3 may.- Al menos".into(),
                    refused(&["text before the root", "1:1 (byte 0)"]),
                ),
                (
                    "zip",
                    b"PK\x03\x04\x14\0".as_slice().into(),
                    refused(&["compressed (ZIP)"]),
                ),
                (
                    "gzip",
                    b"\x1f\x8b\x08\0\0\0".as_slice().into(),
                    refused(&["compressed (gzip)"]),
                ),
                (
                    "pdf",
                    b"%PDF-1.7\n%\xE2\xE3\n".as_slice().into(),
                    refused(&[]),
                ),
                (
                    "second-root",
                    format!("{good}<{root}/>").into(),
                    refused(&["a second root"]),
                ),
                (
                    "trailing",
                    format!("{good}\n\nfin").into(),
                    refused(&["text after the root"]),
                ),
                (
                    "late",
                    format!(" <?xml version='1.0'?>{bare}").into(),
                    refused(&["declaration inside", "1:2 (byte 1)"]),
                ),
                (
                    "twice",
                    format!("<?xml version='1.0'?><?xml version='1.0'?>{bare}").into(),
                    refused(&["declaration inside"]),
                ),
                (
                    "klingon",
                    format!("<?xml version='1.0' encoding='klingon'?>{bare}").into(),
                    refused(&["`klingon`"]),
                ),
                (
                    "utf-32",
                    b"\xFF\xFE\0\0<\0\0\0".as_slice().into(),
                    refused(&["UTF-32"]),
                ),
                ("latin", latin.into(), refused(&["no text in UTF-8", &at])),
                ("odd", odd.into(), refused(&["no text in UTF-16LE"])),
                ("cut", good[..good.len() - 9].into(), refused(&["cut:"])),
                (
                    "laughs",
                    format!("<!DOCTYPE {root} [<!ENTITY a 'ja'><!ENTITY b '&a;&a;'>]>{bare}")
                        .into(),
                    refused(&["declares entities", "1:1 (byte 0)"]),
                ),
            ],
        );
        let taken = Answer::Taken(0);
        segment(
            from,
            vec![
                ("mark", format!("\u{FEFF}{good}").into(), taken.clone()),
                (
                    "utf-16",
                    utf16(&bare, u16::to_be_bytes).into(),
                    taken.clone(),
                ),
                (
                    "dtd",
                    format!("<!DOCTYPE {root} SYSTEM \"http://127.0.0.1:9/x.dtd\">{bare}").into(),
                    taken.clone(),
                ),
                (
                    "no-paragraphs",
                    good.replace("Nadie la esperaba.", "").into(),
                    // An item without text is one whose text is elsewhere.
                    match from {
                        "newsml" => refused(&["no text in it"]),
                        _ => taken,
                    },
                ),
            ],
        );
    }
}

#[test]
fn what_is_no_ninjs_item_is_refused() {
    let deep = format!("{{\"uri\":{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let deep_objects = "{\"a\":".repeat(200_000);
    let text = "{\"uri\":\"urn:x\",\"headline\":\"Llegó\",\"body_text\":\"Nadie.\"}";
    segment(
        "ninjs",
        vec![
            ("empty", "".into(), refused(&["1:1 (byte 0)"])),
            ("word", "null".into(), refused(&["no ninjs item"])),
            ("number", "1e999999".into(), refused(&["no ninjs item"])),
            ("list", "[]".into(), refused(&["list"])),
            (
                "several",
                format!("{text}\n{text}").into(),
                refused(&["more than one item", "2:1"]),
            ),
            ("open", "{\"uri\":\"urn:x\"".into(), refused(&["1:"])),
            ("unquoted", "{uri:1}".into(), refused(&["1:2"])),
            ("comma", "{\"uri\":\"urn:x\",}".into(), refused(&["1:"])),
            ("deep", deep.into(), refused(&["1:"])),
            ("deep-objects", deep_objects.into(), refused(&["1:"])),
            (
                "twice",
                "{\"headline\":\"a\",\"headline\":\"b\"}".into(),
                refused(&["headline"]),
            ),
            ("wrong-type", "{\"headline\":[1]}".into(), refused(&[])),
            (
                "control",
                "{\"headline\":\"a\u{1}b\"}".into(),
                refused(&["1:"]),
            ),
            (
                "half-surrogate",
                "{\"headline\":\"\\ud83d\"}".into(),
                refused(&["1:"]),
            ),
            (
                "escape",
                "{\"headline\":\"\\x41\"}".into(),
                refused(&["1:"]),
            ),
            (
                "latin",
                b"{\"headline\":\"Espa\xF1a\"}".as_slice().into(),
                refused(&["UTF-8"]),
            ),
            (
                "nul",
                b"{\"headline\":\"a\0b\"}".as_slice().into(),
                refused(&["byte"]),
            ),
            (
                "picture",
                "{\"uri\":\"x\",\"type\":\"picture\",\"headline\":\"a\"}".into(),
                refused(&["picture"]),
            ),
            (
                "nothing",
                "{}".into(),
                refused(&["neither a headline nor a text"]),
            ),
            ("html", "<html>".into(), refused(&["no ninjs item"])),
        ],
    );
    let many: String = (0..100_000).map(|n| format!("\"a{n}\":{n},")).collect();
    segment(
        "ninjs",
        vec![
            ("mark", format!("\u{FEFF}{text}").into(), Answer::Taken(0)),
            (
                "utf-16",
                utf16(text, u16::to_le_bytes).into(),
                Answer::Taken(0),
            ),
            (
                "many-fields",
                text.replacen('{', &format!("{{{many}"), 1).into(),
                Answer::Taken(0),
            ),
            (
                "pair",
                text.replace("Nadie", "\\ud83d\\ude42").into(),
                Answer::Taken(0),
            ),
        ],
    );
}

#[test]
fn wire_messages_that_break_off_are_refused() {
    let message = |header: &str, text: &str| format!("\u{1}{header}\r\n\u{2}{text}\u{3}\r\n\u{4}");
    let good = message("smu0042 3 i 412", "LLEGO AYER\r\n   Nadie la esperaba.\r\n");
    segment(
        "wire",
        vec![
            (
                "header",
                good[..8].into(),
                refused(&["breaks off inside its header"]),
            ),
            (
                "text",
                good[..30].into(),
                refused(&["breaks off inside its text"]),
            ),
            (
                "two",
                format!("{good}{good}").into(),
                refused(&["2 messages with text"]),
            ),
            (
                "none",
                message("smu0042 3 i 412", "\r\n").into(),
                refused(&[]),
            ),
            (
                "utf-16",
                [b"\xFF\xFE".as_slice(), &utf16(&good, u16::to_le_bytes)]
                    .concat()
                    .into(),
                refused(&["UTF-16"]),
            ),
            ("marks", "\u{1}".repeat(100_000).into(), refused(&[])),
            ("good", good.clone().into(), Answer::Taken(0)),
            ("noise", format!("\0\0~~{good}~~").into(), Answer::Taken(0)),
            (
                "controls",
                message(
                    "smu0042 3 i 412",
                    "A\u{0}\u{7}\u{8}\u{7f}\u{1b}[2JB C D.\r\n",
                )
                .into(),
                Answer::Taken(0),
            ),
        ],
    );
}

#[test]
fn pages_that_are_traps_are_read_or_refused() {
    let many: String = (0..2000).map(|n| format!(" a{n}=x")).collect();
    let nested = |tag: &str| format!("<{tag}>").repeat(200_000) + "fin";
    segment(
        "html",
        vec![
            ("deep", nested("div").into(), Answer::Taken(0)),
            ("formatting", nested("b").into(), Answer::Taken(0)),
            ("tables", nested("table").into(), Answer::Taken(0)),
            ("selects", nested("select").into(), Answer::Taken(0)),
            ("templates", nested("template").into(), Answer::Taken(0)),
            ("svg", nested("svg").into(), Answer::Taken(0)),
            (
                "open-comment",
                format!("<p>a{}", "<!--".repeat(100_000)).into(),
                Answer::Taken(0),
            ),
            (
                "open-script",
                format!("<script>{}", "<!--<script".repeat(50_000)).into(),
                Answer::Taken(0),
            ),
            (
                "references",
                "&amp".repeat(200_000).into(),
                Answer::Taken(0),
            ),
            (
                "attributes",
                format!("<p{many}>a").into(),
                refused(&["more than 1024 attributes"]),
            ),
            ("cut", "<p>Lima<a hre".into(), Answer::Taken(0)),
            ("empty", "".into(), Answer::Taken(0)),
            ("many", "<p>a".repeat(200_000).into(), Answer::Taken(0)),
            ("lines", "<br>".repeat(400_000).into(), Answer::Taken(0)),
        ],
    );
}

#[test]
fn texts_that_are_none_are_refused() {
    let cut = [
        b"\xFF\xFE".as_slice(),
        &utf16("Hola, mundo", u16::to_le_bytes),
        b"x",
    ]
    .concat();
    let lone = [
        b"\xFF\xFE".as_slice(),
        &utf16("Hola", u16::to_le_bytes),
        b"\x00\xD8",
        &utf16(" mundo", u16::to_le_bytes),
    ]
    .concat();
    segment(
        "text",
        vec![
            (
                "binary",
                b"\x7fELF\x02\x01\x01\0\0\0".as_slice().into(),
                refused(&["byte 7"]),
            ),
            (
                "png",
                b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice().into(),
                refused(&["byte"]),
            ),
            (
                "nul",
                b"uno\ndos\0tres".as_slice().into(),
                refused(&["2 (byte 7)"]),
            ),
            ("utf-16-odd", cut.into(), refused(&["UTF-16LE"])),
            ("utf-16-lone", lone.into(), refused(&["UTF-16LE"])),
            ("escapes", "a\u{1b}[2Jb\u{202e}c".into(), Answer::Taken(0)),
            ("marks", "\u{301}".repeat(100_000).into(), Answer::Taken(0)),
            ("dots", ".".repeat(100_000).into(), Answer::Taken(0)),
            ("quotes", "«".repeat(100_000).into(), Answer::Taken(0)),
            ("brackets", "(".repeat(100_000).into(), Answer::Taken(0)),
            ("numbers", "1. ".repeat(100_000).into(), Answer::Taken(0)),
            (
                "line-ends",
                "\u{2028}\u{85}\r\n\r".repeat(50_000).into(),
                Answer::Taken(0),
            ),
            ("spaces", " ".repeat(1_000_000).into(), Answer::Taken(0)),
        ],
    );
}
