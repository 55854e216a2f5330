//! `translate` on files with mark-up: written back in their own format, byte for byte but
//! for what was translated.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::harness::Desk;

/// A desk whose memory knows some sentences, one with tags.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.file(
        "m.tsv",
        "La reunión duró una hora.\tThe meeting lasted an hour.\n\
         El ministro salió.\tThe minister left.\n\
         Lima tembló de nuevo.\tA new quake shook Lima.\n\
         Precios & salarios\tPrices & wages <1\n\
         Se fue.\t*Gone*\n",
    );
    let tags = |open: usize, close: usize| {
        serde_json::json!([
            {"at": open, "kind": "open", "number": 1},
            {"at": close, "kind": "close", "number": 1},
        ])
    };
    let unit = serde_json::json!({
        "source_lang": "es", "target_lang": "en",
        "source": "La sala grande quedó vacía.", "target": "The big room was empty.",
        "source_tags": tags(3, 14), "target_tags": tags(4, 12),
    });
    desk.file("m.jsonl", format!("{unit}\n"));
    desk.on_memory(&["import", "m.tsv"]).expect_code(0);
    desk.on_memory(&["import", "m.jsonl"]).expect_code(0);
    // A memory that has nothing for any of the files.
    desk.file("other.tsv", "Zorro azul\tBlue fox\n");
    desk.run(&["--memory", "empty.db", "import", "other.tsv"])
        .expect_code(0);
    desk
}

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

/// One story in three formats; each of its segments fares otherwise. Its emphasis is written
/// with these two.
const STORIES: [(&str, &str, [&str; 2]); 3] = [
    ("a.txt", "1\n\n2\n\n3\n\n4\n", ["", ""]),
    ("a.md", "1\n\n2\n\n3\n\n4\n", ["*", "*"]),
    (
        "a.html",
        "<html lang=\"es\"><p>1</p><p>2</p><p>3</p><p>4</p></html>",
        ["<i>", "</i>"],
    ),
];

/// The texts of that story's segments, and what becomes of them: an exact match, a fuzzy
/// one, one with tags, none.
fn segments([open, close]: [&str; 2]) -> [(String, Option<String>); 4] {
    [
        (
            "El ministro salió.".to_owned(),
            Some("The minister left.".to_owned()),
        ),
        (
            "El ministro salió ayer.".to_owned(),
            Some("The minister left.".to_owned()),
        ),
        (
            format!("La {open}sala grande{close} quedó vacía."),
            Some(format!("The {open}big room{close} was empty.")),
        ),
        ("Los pingüinos vuelven cada primavera.".to_owned(), None),
    ]
}

/// The story with its segments, and the pieces of the XLIFF that is made of it by unit.
fn units(desk: &Desk, story: usize, version: &str, fill: &str) -> Vec<String> {
    let (file, frame, emphasis) = STORIES[story];
    let mut content = frame.to_owned();
    for (number, (source, _)) in segments(emphasis).iter().enumerate() {
        content = content.replacen(&(number + 1).to_string(), source, 1);
    }
    desk.file(file, content);
    let call = [
        "translate",
        file,
        "--src",
        "es",
        "--tgt",
        "en",
        "--to",
        version,
        "--fill-target",
        fill,
    ];
    let out = desk.on_memory(&call).expect_code(0).stdout.clone();
    let unit = if version == "xliff2" {
        "<unit "
    } else {
        "<trans-unit "
    };
    out.split(unit).skip(1).map(str::to_owned).collect()
}

/// What stands between two pieces of a text, if both do.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    Some(rest.split_once(end)?.0)
}

/// Each number that stands between two pieces of a text.
fn numbers(text: &str, start: &str, end: &str) -> Vec<f64> {
    let pieces = text.split(start).skip(1);
    pieces
        .map(|piece| piece.split(end).next().unwrap().parse().unwrap())
        .collect()
}

/// What each segment's best offer is worth: with and without tags in the story.
fn qualities(is_tagged: bool) -> [Option<f64>; 4] {
    let tagged = if is_tagged { 100.0 } else { 98.0 };
    [Some(100.0), Some(75.0), Some(tagged), None]
}

#[test]
fn a_story_becomes_xliff_1_with_what_the_memory_offers() {
    let desk = desk();
    for (story, (file, _, emphasis)) in STORIES.iter().enumerate() {
        let code = |name: &str, tag: &str| {
            let tag = tag.replace('<', "&lt;").replace('>', "&gt;");
            match name {
                _ if tag.is_empty() => String::new(),
                "bpt" => format!("<bpt id=\"1\" ctype=\"italic\">{tag}</bpt>"),
                name => format!("<{name} id=\"1\">{tag}</{name}>"),
            }
        };
        let (open, close) = (code("bpt", emphasis[0]), code("ept", emphasis[1]));
        let is_tagged = !open.is_empty();
        for fill in ["source", "best", "none"] {
            let units = units(&desk, story, "xliff", fill);
            assert_eq!(units.len(), 4, "{file} {fill}");
            let wanted = segments([&open, &close])
                .into_iter()
                .zip(qualities(is_tagged));
            for (unit, ((source, best), quality)) in units.iter().zip(wanted) {
                let case = format!("{file} {fill}: {unit}");
                // The unit's own parts come before what is offered.
                let own = unit.split("<alt-trans").next().unwrap();
                assert_eq!(
                    between(own, "<source>", "</source>"),
                    Some(&*source),
                    "{case}"
                );
                let state = match quality {
                    Some(100.0) => "translated\" state-qualifier=\"exact-match",
                    _ => "needs-review-translation\" state-qualifier=\"fuzzy-match",
                };
                let target = match fill {
                    "source" => Some(format!("new\">{source}")),
                    "best" => best.map(|best| format!("{state}\">{best}")),
                    _ => None,
                };
                let found = between(own, "<target state=\"", "</target>");
                assert_eq!(found, target.as_deref(), "{case}");
                let offers = numbers(unit, "match-quality=\"", "%");
                assert_eq!(offers.first().copied(), quality, "{case}");
                assert!(offers.is_sorted_by(|one, other| one >= other), "{case}");
            }
            // The offers have their tags, whatever the story's are.
            assert!(units[2].contains(
                "<target>The <bpt id=\"1\"/>big room<ept id=\"1\"/> was empty.</target>\n</alt-trans>"
            ));
        }
    }
}

#[test]
fn a_story_becomes_xliff_2_with_what_the_memory_offers() {
    let desk = desk();
    for (story, (file, _, emphasis)) in STORIES.iter().enumerate() {
        let is_tagged = !emphasis[0].is_empty();
        let code = "<pc id=\"1\" type=\"fmt\" subType=\"xlf:i\" dataRefStart=\"d1\" \
                    dataRefEnd=\"";
        // Both ends of Markdown's emphasis are one code.
        let end = if emphasis[0] == emphasis[1] {
            "d1"
        } else {
            "d2"
        };
        let open = match is_tagged {
            true => format!("{code}{end}\">"),
            false => String::new(),
        };
        let close = if is_tagged { "</pc>" } else { "" };
        for fill in ["source", "best", "none"] {
            let units = units(&desk, story, "xliff2", fill);
            assert_eq!(units.len(), 4, "{file} {fill}");
            let wanted = segments([&open, close])
                .into_iter()
                .zip(qualities(is_tagged));
            for (unit, ((source, best), quality)) in units.iter().zip(wanted) {
                let case = format!("{file} {fill}: {unit}");
                let own = between(unit, "<segment ", "</segment>").unwrap();
                assert_eq!(
                    between(own, "<source>", "</source>"),
                    Some(&*source),
                    "{case}"
                );
                let target = match fill {
                    "source" => Some(source),
                    "best" => best,
                    _ => None,
                };
                let found = between(own, "<target>", "</target>");
                assert_eq!(found, target.as_deref(), "{case}");
                let state = between(own, "state=\"", "\"");
                let is_done = fill == "best" && quality == Some(100.0);
                let wanted = if is_done { "translated" } else { "initial" };
                assert_eq!(state, Some(wanted), "{case}");
                let is_review = fill == "best" && quality.is_some() && !is_done;
                assert_eq!(own.contains("subState="), is_review, "{case}");
                let offers = numbers(unit, "matchQuality=\"", "\"");
                assert_eq!(offers.first().copied(), quality, "{case}");
                assert!(offers.is_sorted_by(|one, other| one >= other), "{case}");
                assert_eq!(unit.contains("<mtc:matches>"), quality.is_some(), "{case}");
            }
            assert!(units[2].contains(
                "<target>The <pc id=\"1\">big room</pc> was empty.</target>\n</mtc:match>"
            ));
        }
    }
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
    let tags = |open: usize, close: usize| {
        serde_json::json!([
            {"at": open, "kind": "open", "number": 4},
            {"at": close, "kind": "close", "number": 4},
        ])
    };
    let unit = serde_json::json!({
        "source_lang": "es", "target_lang": "en",
        "source": "Nadie lo vio salir.", "target": "Nobody saw him leave.",
        "source_tags": tags(0, 5), "target_tags": tags(0, 6),
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
