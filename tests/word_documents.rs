//! Word documents that are hostile, damaged or none. (Those that are read are under
//! `tests/data/article/docx`.)
#![allow(clippy::unwrap_used)] // a test may: it fails by panicking

use std::io::{Cursor, Write};

use teletipo::article::{self, Format};
use teletipo::{Error, Place};

const TYPES: &str = r#"<Types xmlns="t"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#;
const RELATIONS: &str = r#"<Relationships><Relationship Type="x/officeDocument" Target="word/document.xml"/></Relationships>"#;

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(*name, options).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn document(body: &str) -> Vec<u8> {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let text = format!("<w:document xmlns:w=\"{space}\"><w:body>{body}</w:body></w:document>");
    package(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("word/document.xml", text.as_bytes()),
    ])
}

fn refusal(bytes: &[u8]) -> (Place, String) {
    match article::read(bytes, "a.docx", Some(Format::Docx), None) {
        Err(Error::Input { place, message, .. }) => (*place, message),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_no_whole_document_is_refused_with_its_place() {
    let whole = document("<w:p><w:r><w:t>Lima</w:t></w:r></w:p>");
    let zeros = vec![b' '; 80 << 20];
    let bomb = package(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("word/document.xml", &zeros),
    ]);
    let mut damaged = whole.clone();
    let at = damaged.windows(8).position(|at| at == b"document").unwrap();
    for byte in &mut damaged[at + 60..at + 90] {
        *byte ^= 0xFF;
    }
    for (bytes, file, part) in [
        (
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(),
            "a.docx",
            "Word 97",
        ),
        (b"Lima".to_vec(), "a.docx", "list of its parts"),
        (
            whole[..whole.len() / 2].to_vec(),
            "a.docx",
            "list of its parts",
        ),
        (package(&[]), "a.docx", "which part"),
        (
            bomb,
            "a.docx: word/document.xml",
            "more than 33554432 bytes",
        ),
        (
            document("<w:p>&bomb;</w:p>"),
            "a.docx: word/document.xml",
            "",
        ),
        (
            document(&"<w:p><w:r>".repeat(100_000)),
            "a.docx: word/document.xml",
            "nested",
        ),
    ] {
        let (place, message) = refusal(&bytes);
        assert_eq!(place.file.as_deref(), Some(file), "{message}");
        assert!(message.contains(part), "{message}");
        assert!(place.byte.is_some(), "{message}");
    }
    let _ = article::read(&damaged, "a.docx", Some(Format::Docx), None);
}

#[test]
fn only_what_a_reader_sees_is_text() {
    let run = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    let field = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let code = "<w:r><w:instrText>IF </w:instrText></w:r>";
    for (body, text) in [
        (format!("<w:p>{}{}</w:p>", run("Li"), run("ma")), "Lima\n"),
        // A field in the code of another one: only the outer result is seen.
        (
            format!(
                "<w:p>{}{code}{}{code}{}{}{}{}{}{}</w:p>",
                field("begin"), field("begin"), field("separate"), run("no"), field("end"),
                field("separate"), run("sí"), field("end")
            ),
            "sí\n",
        ),
        (
            format!("<w:p><w:moveFrom>{}</w:moveFrom><w:moveTo>{}</w:moveTo></w:p>", run("no"), run("sí")),
            "sí\n",
        ),
        (
            "<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>sí</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r></w:p>".to_owned(),
            "sí\n",
        ),
        (
            "<w:p><w:r><w:t>20</w:t><w:sym w:font=\"Symbol\" w:char=\"F0B0\"/><w:t>C</w:t></w:r></w:p>".to_owned(),
            "20°C\n",
        ),
        (
            "<w:p><w:r><w:ruby><w:rt><w:r><w:t>no</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>東</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>".to_owned(),
            "東\n",
        ),
        (
            format!("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p>", run("al final")),
            "al final\n",
        ),
    ] {
        let read = article::read(&document(&body), "a.docx", None, None).unwrap();
        assert_eq!(read.text, text, "{body}");
    }
}
