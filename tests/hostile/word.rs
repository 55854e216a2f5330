//! Word documents: archives that are damaged or made to break a reader.

use std::io::{Cursor, Write};

use zip::CompressionMethod::{Deflated, Stored};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::collection::{Answer, Content, Judge, refused};
use crate::markup::Frame;

const TYPES: &str = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/\
    vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
const RELATIONS: &str = "<Relationships><Relationship Type=\"x/officeDocument\" \
    Target=\"word/document.xml\"/></Relationships>";
const TEXT: (&str, &str) = (
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\n\
    <w:body><w:p><w:r><w:t>",
    "</w:t></w:r></w:p></w:body></w:document>",
);

/// An archive of these parts.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let method = if bytes.len() > 1 << 20 {
            Deflated
        } else {
            Stored
        };
        let options = SimpleFileOptions::default().compression_method(method);
        archive.start_file(*name, options).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A document with this text part.
fn document(text: &[u8]) -> Vec<u8> {
    packed(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("word/document.xml", text),
    ])
}

pub(crate) fn frame() -> Frame {
    Frame {
        around: TEXT,
        limits: (256, 8 << 20),
        give: |judge, content, answer| {
            let Content::Bytes(text) = content else {
                unreachable!("a document is packed whole")
            };
            judge.read(&["segment"], "story.docx", document(&text), answer);
        },
    }
}

fn whole() -> Vec<u8> {
    document(&frame().file("Nadie la esperaba.".as_bytes()))
}

/// The bytes with those of `from` replaced by `to`, everywhere.
fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut out = bytes.to_vec();
    let places: Vec<usize> = (0..out.len() - from.len())
        .filter(|&at| out[at..].starts_with(from))
        .collect();
    assert!(!places.is_empty());
    for at in places {
        out[at..at + to.len()].copy_from_slice(to);
    }
    out
}

/// The archive with all its parts said to be packed by another method.
fn packed_by(archive: &[u8], method: u8) -> Vec<u8> {
    let mut out = archive.to_vec();
    // Where the method stands in the head of a part and in the list of parts.
    for (mark, offset) in [(b"PK\x03\x04", 8), (b"PK\x01\x02", 10)] {
        for at in 0..out.len() - offset {
            if out[at..].starts_with(mark) {
                out[at + offset] = method;
            }
        }
    }
    out
}

#[test]
fn archives_that_are_no_document_are_refused() {
    let whole = whole();
    let (types, relations) = (TYPES.as_bytes(), RELATIONS.as_bytes());
    let text = frame().file(b"Nadie.");
    let up = RELATIONS.replace("word/document.xml", "../../../etc/passwd");
    let away = RELATIONS.replace("Target=", "TargetMode=\"External\" Target=");
    let sheet = TYPES.replace("wordprocessingml", "spreadsheetml");
    let judge = Judge::new();
    let damaged_sum = {
        // The checksum of the text part, in the list of parts and before the part.
        let sum = crc(&text);
        let one = document(&text);
        replaced(&one, &sum.to_le_bytes(), &(sum ^ 1).to_le_bytes())
    };
    for (name, bytes, says) in [
        ("empty-archive", packed(&[]), vec![]),
        (
            "cut",
            whole[..whole.len() - 30].to_vec(),
            vec!["list of its parts"],
        ),
        (
            "cut-early",
            whole[..100].to_vec(),
            vec!["list of its parts"],
        ),
        (
            "only-mark",
            b"PK\x03\x04".to_vec(),
            vec!["list of its parts"],
        ),
        (
            "zeros-behind-mark",
            [b"PK\x03\x04".as_slice(), &[0; 5000]].concat(),
            vec!["list of its parts"],
        ),
        (
            "old-word",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(),
            vec!["Word 97"],
        ),
        (
            "no-types",
            packed(&[("_rels/.rels", relations), ("word/document.xml", &text)]),
            vec!["content types"],
        ),
        (
            "no-relations",
            packed(&[("[Content_Types].xml", types), ("word/document.xml", &text)]),
            vec!["which part is the document"],
        ),
        (
            "no-text",
            packed(&[("[Content_Types].xml", types), ("_rels/.rels", relations)]),
            vec!["no part word/document.xml"],
        ),
        ("no-bytes", document(b""), vec!["empty"]),
        (
            "outside-the-archive",
            packed(&[
                ("[Content_Types].xml", types),
                ("_rels/.rels", up.as_bytes()),
            ]),
            vec![],
        ),
        (
            "elsewhere",
            packed(&[
                ("[Content_Types].xml", types),
                ("_rels/.rels", away.as_bytes()),
            ]),
            vec!["which part is the document"],
        ),
        (
            "spreadsheet",
            packed(&[
                ("[Content_Types].xml", sheet.as_bytes()),
                ("_rels/.rels", relations),
            ]),
            vec!["a spreadsheet"],
        ),
        (
            "html-inside",
            document(b"<!doctype html><p>"),
            vec!["HTML page"],
        ),
        ("other-root", document(b"<other/>"), vec![]),
        ("wrong-sum", damaged_sum, vec!["word/document.xml"]),
        ("other-packing", packed_by(&whole, 99), vec![]),
    ] {
        judge.read(
            &["segment", "--lang", "es"],
            &format!("{name}.docx"),
            bytes,
            &refused(&says),
        );
    }
}

#[test]
fn documents_that_unpack_without_end_are_refused() {
    let judge = Judge::new();
    let spaces = vec![b' '; 40 << 20];
    let nested = document(&frame().file(&b"<w:r>".repeat(200_000)));
    let parts: Vec<String> = (0..10_001).map(|n| format!("p{n}")).collect();
    let many: Vec<(&str, &[u8])> = parts.iter().map(|name| (name.as_str(), &b""[..])).collect();
    for (name, bytes, says) in [
        (
            "bomb",
            document(&spaces),
            vec!["unpacks to more than 33554432 bytes", "--max-size"],
        ),
        ("deep", nested, vec!["deep", "--max-depth"]),
        ("many-parts", packed(&many), vec!["more than 10000 parts"]),
    ] {
        judge.read(
            &["segment", "--lang", "es"],
            &format!("{name}.docx"),
            bytes,
            &refused(&says),
        );
    }
    let limited = refused(&["more than 5 deep", "--max-depth"]);
    let flags = ["segment", "--lang", "es", "--max-depth", "5"];
    judge.read(
        &flags,
        "limited.docx",
        document(&frame().file(b"<w:r><w:r/></w:r>")),
        &limited,
    );
}

#[test]
fn odd_documents_that_are_right_are_taken() {
    let text = frame().file("Nadie la esperaba.".as_bytes());
    let (types, relations) = (TYPES.as_bytes(), RELATIONS.as_bytes());
    let parts = [
        ("[Content_Types].xml", types),
        ("_rels/.rels", relations),
        ("word/document.xml", text.as_slice()),
    ];
    // Names that would leave the folder, were they ever unpacked.
    let outside = [
        ("../../outside.txt", &b"fuera"[..]),
        ("/etc/teletipo", b"fuera"),
        ("C:\\outside.txt", b"fuera"),
        ("word\\document.xml", b"fuera"),
    ];
    let judge = Judge::new();
    let large = document(&frame().file("Nadie la esperaba. ".repeat(400_000).as_bytes()));
    for (name, bytes) in [
        ("outside", packed(&[&parts[..], &outside[..]].concat())),
        (
            "bytes-before",
            [b"PK\x03\x04 sfx ".as_slice(), &packed(&parts)].concat(),
        ),
        (
            "bytes-behind",
            [packed(&parts), b"\0\0\0".to_vec()].concat(),
        ),
        ("large", large),
    ] {
        let taken = Answer::Taken(0);
        let ran = judge.read(
            &["segment", "--lang", "es"],
            &format!("{name}.docx"),
            bytes,
            &taken,
        );
        assert!(
            ran.stdout.starts_with("Nadie la esperaba."),
            "{name}: {}",
            ran.stdout.len()
        );
    }
    assert!(!judge.desk.path("../../outside.txt").exists());
}

/// The checksum of ZIP and gzip (RFC 1952, section 8).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte), |sum, _| {
            (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg())
        })
    })
}
