//! `translate` on files with mark-up: written back in their own format, byte for byte but
//! for what was translated.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::*;

/// Files of each format with their translations.
fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/documents")
}

#[test]
fn every_golden_file_comes_out_as_it_should() {
    let desk = desk();
    for name in [
        "page.html",
        "story.md",
        "story.xlf",
        "story2.xlf",
        "messages.po",
    ] {
        let (stem, ending) = name.rsplit_once('.').unwrap();
        let source = golden().join(format!("{stem}.es.{ending}"));
        let wanted = fs::read(golden().join(format!("{stem}.en.{ending}"))).unwrap();
        let out = format!("out-{name}");
        let call = [
            "translate",
            source.to_str().unwrap(),
            "--src",
            "es",
            "-o",
            &out,
        ];
        desk.on_memory(&call).expect_code(0);
        let made = fs::read(desk.path(&out)).unwrap();
        assert_eq!(
            String::from_utf8_lossy(&made),
            String::from_utf8_lossy(&wanted),
            "{name}"
        );
        assert_eq!(made, wanted, "{name}");
        // A memory that has nothing changes nothing.
        let call = [
            "translate",
            source.to_str().unwrap(),
            "--src",
            "es",
            "--marks",
            "none",
            "-o",
            "same",
            "--force",
        ];
        desk.run(&[&["--memory", "empty.db"], &call[..]].concat())
            .expect_code(1);
        assert_eq!(
            fs::read(desk.path("same")).unwrap(),
            fs::read(&source).unwrap()
        );
    }
}

#[test]
fn tags_go_where_the_unit_has_them_or_the_segment_stays() {
    let desk = desk();
    let page = "<html lang=\"es\"><p>La <i class=\"x\">sala enorme</i> quedó vacía. \
                <b>El ministro salió.</b></p><p><a href=\"/l\">Lima</a> tembló de nuevo.</p>\
                <p>La <em>reunión</em> duró una hora.</p></html>";
    desk.file("a.html", page);
    let ran = desk.on_memory(&["translate", "a.html", "--json", "-o", "b.html"]);
    ran.expect_code(0);
    let out = desk.read("b.html");
    assert!(out.contains("<b>The minister left.</b></p>"), "{out}");
    assert!(
        out.contains("<p>[fuzzy 98] A new quake shook <a href=\"/l\">Lima</a>.</p>"),
        "{out}"
    );
    assert!(
        out.contains("<p>[new] La <em>reunión</em> duró una hora.</p>"),
        "{out}"
    );
    assert!(out.contains("<i class=\"x\">"), "{out}");
    let summary = &ran.records_of("summary")[0];
    assert_eq!(summary["kept"]["inline markup"], 1, "{summary}");
    let kept = ran.records_of("segment");
    let kept: Vec<_> = kept
        .iter()
        .filter(|one| one["kept"] == "inline markup")
        .collect();
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0]["source"], "La reunión duró una hora.");
}

#[test]
fn a_page_keeps_its_encoding() {
    let desk = desk();
    desk.file(
        "a.html",
        b"<html lang=es><meta charset=\"iso-8859-1\"><p>La reuni\xf3n dur\xf3 una hora.</p>\xa0\r\n",
    );
    desk.on_memory(&["translate", "a.html", "-o", "b.html"])
        .expect_code(0);
    assert_eq!(
        fs::read(desk.path("b.html")).unwrap(),
        b"<html lang=es><meta charset=\"iso-8859-1\"><p>The meeting lasted an hour.</p>\xa0\r\n"
    );
    desk.file("z.tsv", "Uno.\tŁódź → one.\n");
    desk.on_memory(&["import", "z.tsv"]).expect_code(0);
    desk.file("c.html", b"<html lang=es><p>Uno.</p><p>\xe9</p>");
    desk.on_memory(&["translate", "c.html", "-o", "d.html"])
        .expect_code(0);
    assert!(
        fs::read(desk.path("d.html"))
            .unwrap()
            .starts_with(b"<html lang=es><p>&#321;\xf3d&#378; &#8594; one.</p>")
    );
    desk.file("e.txt", b"Uno. Qui\xe9n sabe.");
    desk.on_memory(&["translate", "e.txt", "--src", "es"])
        .expect_code(3)
        .expect_stderr(&["e.txt", "windows-1252", "UTF-8"]);
}

#[test]
fn targets_are_filled_as_the_call_says() {
    let desk = desk();
    let unit = |target: &str| {
        format!(
            "<xliff version=\"1.2\"><file source-language=\"es\" target-language=\"en\"><body>\
             <trans-unit id=\"1\"><source>El ministro salió.</source>{target}</trans-unit>\
             </body></file></xliff>"
        )
    };
    desk.file("a.xlf", unit(""));
    for (fill, target) in [
        (
            "best",
            "<target state=\"translated\">The minister left.</target>",
        ),
        (
            "source",
            "<target state=\"new\">El ministro salió.</target>",
        ),
        ("none", ""),
    ] {
        let ran = desk.on_memory(&["translate", "a.xlf", "--fill-target", fill]);
        assert_eq!(ran.expect_code(0).stdout, unit(target), "{fill}");
    }
    desk.file("b.xlf", unit("<target>Done</target>"));
    let ran = desk.on_memory(&["translate", "b.xlf", "--json"]);
    assert_eq!(ran.records_of("summary")[0]["filled"], 0);
    desk.file("c.xlf", unit("").replace("</body>", ""));
    desk.on_memory(&["translate", "c.xlf"])
        .expect_code(3)
        .expect_stderr(&["c.xlf:1:", "</body>"]);
    let ran = desk.on_memory(&["translate", "a.xlf", "--max-depth", "2"]);
    ran.expect_code(3);
}

/// A Word document of these paragraphs, with a picture beside them.
fn word(body: &str) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    for (name, content) in [
        (
            "[Content_Types].xml",
            format!(
                "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>\
                 <Override PartName=\"/word/document.xml\" ContentType=\"{kind}\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            "<Relationships><Relationship Id=\"r\" Target=\"word/document.xml\" Type=\"http://schemas.\
             openxmlformats.org/officeDocument/2006/relationships/officeDocument\"/></Relationships>"
                .to_owned(),
        ),
        (
            "word/document.xml",
            format!("<w:document xmlns:w=\"{space}\"><w:body>{body}</w:body></w:document>"),
        ),
        ("word/media/a.png", "picture".to_owned()),
    ] {
        writer.start_file(name, options).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut content = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut content)
        .unwrap();
    content
}

#[test]
fn a_word_document_keeps_its_runs_and_its_other_parts() {
    let desk = desk();
    let body = "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>La reunión </w:t></w:r>\
                <w:proofErr w:type=\"x\"/><w:r w:rsidR=\"1\"><w:t xml:space=\"preserve\">duró una \
                hora. </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>El ministro salió.</w:t></w:r></w:p>\
                <w:p><w:r><w:t>La </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>sala grande</w:t></w:r>\
                <w:r><w:t> quedó vacía.</w:t></w:r></w:p>\
                <w:p><w:r><w:t>Precios &amp; salarios</w:t></w:r></w:p>";
    let bytes = word(body);
    desk.file("a.docx", &bytes);
    desk.on_memory(&["translate", "a.docx", "--src", "es", "-o", "b.docx"])
        .expect_code(0);
    let made = fs::read(desk.path("b.docx")).unwrap();
    let wanted = "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>The meeting lasted an hour.</w:t></w:r>\
                  <w:proofErr w:type=\"x\"/><w:r w:rsidR=\"1\"><w:t xml:space=\"preserve\"> \
                  </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>The minister left.</w:t></w:r></w:p>\
                  <w:p><w:r><w:t xml:space=\"preserve\">The </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>big room</w:t></w:r>\
                  <w:r><w:t xml:space=\"preserve\"> was empty.</w:t></w:r></w:p>\
                  <w:p><w:r><w:t>Prices &amp; wages &lt;1</w:t></w:r></w:p>";
    let document = part(&made, "word/document.xml");
    assert_eq!(document, part(&word(wanted), "word/document.xml"));
    assert_eq!(part(&made, "word/media/a.png"), "picture");
    // It is read as a story again.
    let ran = desk.on_memory(&["segment", "b.docx", "--lang", "en"]);
    assert!(
        ran.expect_code(0)
            .stdout
            .contains("The big room was empty.")
    );
    // Without translation it is the same file.
    let call = [
        "--memory",
        "empty.db",
        "translate",
        "a.docx",
        "--src",
        "es",
        "--marks",
        "none",
        "-o",
        "c.docx",
    ];
    desk.run(&call).expect_code(1);
    assert_eq!(fs::read(desk.path("c.docx")).unwrap(), bytes);
}

#[test]
fn what_is_no_word_document_is_refused() {
    let desk = desk();
    let bytes = word("<w:p><w:r><w:t>x</w:t></w:r>");
    desk.file("a.docx", &bytes);
    desk.on_memory(&["translate", "a.docx", "--src", "es"])
        .expect_code(3)
        .expect_stderr(&["a.docx: word/document.xml"]);
    desk.file("b.docx", &bytes[..bytes.len() / 2]);
    desk.on_memory(&["translate", "b.docx", "--src", "es"])
        .expect_code(3);
    desk.file("c.docx", b"\xD0\xCF\x11\xE0 old");
    desk.on_memory(&["translate", "c.docx", "--src", "es"])
        .expect_code(3);
}

#[test]
fn a_format_can_be_named_and_others_are_refused() {
    let desk = desk();
    desk.file("a", "<p>El ministro salió.</p>");
    let ran = desk.on_memory(&["translate", "a", "--from", "html", "--src", "es"]);
    assert_eq!(ran.expect_code(0).stdout, "<p>The minister left.</p>");
    for from in ["nitf", "ninjs"] {
        desk.on_memory(&["translate", "a", "--from", from, "--src", "es"])
            .expect_code(3)
            .expect_stderr(&[from, "markdown", "xliff"]);
    }
    desk.on_memory(&["translate", "a", "--from", "pdf"])
        .expect_code(2)
        .expect_stderr(&["docx"]);
}

#[test]
fn a_segment_is_looked_up_with_its_tags() {
    let desk = desk();
    let page = "<p><a>La <b>sala grande</b> quedó vacía.</a></p><p>La sala grande quedó vacía.</p>\
                <p><i>El ministro</i> salió.</p><p><i>El ministro salió.</i></p>";
    desk.file("a.html", page);
    let call = [
        "translate",
        "a.html",
        "--src",
        "es",
        "--json",
        "-o",
        "b.html",
    ];
    let ran = desk.on_memory(&call);
    let told: Vec<(u64, String)> = ran
        .expect_code(0)
        .records_of("segment")
        .iter()
        .map(|one| (one["score"].as_u64().unwrap(), one["origin"].to_string()))
        .collect();
    let wanted = [(100, "exact"), (98, "fuzzy"), (98, "fuzzy"), (100, "exact")];
    let wanted = wanted.map(|(score, origin)| (score, format!("{origin:?}")));
    assert_eq!(told, wanted);
    let out = desk.read("b.html");
    assert!(
        out.starts_with(
            "<p><a>The <b>big room</b> was empty.</a></p><p>[fuzzy 98] The big room was"
        ),
        "{out}"
    );
    assert!(out.ends_with("<p><i>The minister left.</i></p>"), "{out}");
}

#[test]
fn neighbours_of_a_tagged_segment_are_its_context() {
    let desk = desk();
    let unit = serde_json::json!({
        "source_lang": "es", "target_lang": "en",
        "source": "Nadie lo vio salir.", "target": "Nobody saw him leave.",
        "source_tags": tags(4, 0, 5), "target_tags": tags(4, 0, 6),
        "previous": "El ministro salió.", "next": "Se fue.", "story": "s",
    });
    desk.file("c.jsonl", format!("{unit}\n"));
    desk.on_memory(&["import", "c.jsonl"]).expect_code(0);
    desk.file(
        "a.html",
        "<p>El <u>ministro</u> salió. <b>Nadie</b> lo vio salir.</p><p>Se fue.</p>",
    );
    let call = ["translate", "a.html", "--src", "es", "--marks", "all"];
    let ran = desk.on_memory(&call);
    let out = &ran.expect_code(0).stdout;
    assert!(
        out.contains("[context 101] <b>Nobody</b> saw him leave."),
        "{out}"
    );
}
