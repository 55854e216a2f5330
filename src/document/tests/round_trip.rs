//! Files of every shape, put together from pieces: all but what was translated stays.

use std::io::{Cursor, Read, Write};

use proptest::prelude::*;

use super::super::*;
use super::{all, read, unchanged, written};

/// Pieces of each format, broken ones too.
fn pieces(format: DocumentFormat) -> Vec<&'static str> {
    match format {
        DocumentFormat::Html => vec![
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<i class='a>b'>",
            "</i>",
            "<br>",
            "<!-- c -->",
            "<!",
            "<code>",
            "</code>",
            "<script>",
            "</script>",
            "<td",
            ">",
            "<",
            "&amp;",
            "&eacute",
            "&#65;",
            "&",
            "El año. ",
            "Uno se fue. Dos",
            " ",
            "\r\n",
            "<title>",
            "</title>",
            "\0",
            "</",
            "<![CDATA[x]]>",
            "<img src=a>",
            "&notit;",
            "ñ",
        ],
        DocumentFormat::Markdown => vec![
            "# ",
            "\n",
            "\n\n",
            "> ",
            "- ",
            "1. ",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "[a](b)",
            "[",
            "]",
            "<b>",
            "</b>",
            "<br>",
            "&amp;",
            "\\*",
            "\\",
            "| a | b |\n|---|---|\n",
            " | ",
            "El año. ",
            "Uno se fue. Dos",
            "  \n",
            "---\n",
            "===\n",
            "~~",
            "![x](y)",
            "<http://a.b>",
            "    ",
            "\r\n",
            "[^1]",
            "\n[^1]: nota",
            "<div>\n",
            "\u{a0}",
        ],
        DocumentFormat::Po => vec![
            "msgid \"a. B\"\n",
            "msgstr \"\"\n",
            "msgid \"\"\n",
            "\"c\\n\"\n",
            "msgstr \"x\"\n",
            "#, fuzzy\n",
            "# c\n",
            "\n",
            "msgctxt \"k\"\n",
            "msgid_plural \"z\"\n",
            "msgstr[0] \"\"\n",
            "#~ msgid \"o\"\n",
            "\r\n",
            "x",
        ],
        _ => vec![
            "El año. ",
            "Uno se fue.",
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "\u{a0}",
            "\u{2028}",
            "\u{c}",
            "Lima, 3 may.- ",
            "\t",
            "ñ",
        ],
    }
}

fn text(format: DocumentFormat) -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(pieces(format));
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

/// A file of XLIFF with contents that are whole.
fn xliff() -> impl Strategy<Value = String> {
    let content = prop::sample::select(vec![
        "Uno. Dos",
        "&amp;",
        "<x id='1'/>",
        "<g id='2'>a</g>",
        "<!-- c -->",
        "<![CDATA[<z>]]>",
        "<bpt id='3'>&lt;b></bpt>",
        "<ept id='3'/>",
        "\n",
        "&#241;",
    ]);
    let unit = (prop::collection::vec(content, 0..6), 0..4u8).prop_map(|(pieces, target)| {
        let target = match target {
            0 => "",
            1 => "<target/>",
            2 => "<target> </target>",
            _ => "<target>x</target>",
        };
        format!(
            "<trans-unit id='u'><source>{}</source>{target}</trans-unit>",
            pieces.concat()
        )
    });
    prop::collection::vec(unit, 0..5).prop_map(|units| {
        format!(
            "<xliff version='1.2'><file source-language='es' target-language='en'><body>{}</body></file></xliff>",
            units.concat()
        )
    })
}

const MARK: &str = "Q";

/// Without translations the file is the same; with them all else is.
fn holds(format: DocumentFormat, source: &str) {
    let Some(document) = read(source, format) else {
        return;
    };
    assert_eq!(unchanged(&document), source);
    if format.is_bilingual() {
        // Filled once, nothing is left to be filled.
        let filled = written(&document, &all(&document, |_| MARK.to_owned()));
        let again = read(&filled, format).unwrap();
        let left = again.blocks().iter().map(Block::text);
        assert_eq!(left.collect::<Vec<_>>(), Vec::<&str>::new(), "{filled}");
        return;
    }
    // Each segment a mark; what stands around the marks is found in the source in order.
    // Comments inside a segment go to its end, so these are left out.
    let mut whole = all(&document, |_| MARK.to_owned());
    let text = source.strip_prefix('\u{feff}').unwrap_or(source);
    whole.retain(|one| {
        let block = &document.blocks()[one.block];
        let raw = text.get(block.span.range()).unwrap_or_default();
        let has_comment = ["<!", "</", "<?"].iter().any(|sign| raw.contains(sign));
        block.inner(one.span).is_empty() && !has_comment
    });
    let out = written(&document, &whole);
    if !source.contains(MARK) {
        let last = out.rsplit(MARK).next().unwrap_or_default();
        assert!(source.ends_with(last), "{source:?} became {out:?}");
        let mut pieces = out.split(MARK);
        let first = pieces.next().unwrap_or_default();
        let mut rest = source
            .strip_prefix(first)
            .unwrap_or_else(|| panic!("{source:?} became {out:?}"));
        for piece in pieces {
            let at = rest.find(piece);
            assert!(at.is_some(), "{source:?} became {out:?}");
            rest = &rest[at.unwrap() + piece.len()..];
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn pages_keep_all_else(text in text(DocumentFormat::Html)) {
        holds(DocumentFormat::Html, &text);
    }

    #[test]
    fn markdown_keeps_all_else(text in text(DocumentFormat::Markdown)) {
        holds(DocumentFormat::Markdown, &text);
    }

    #[test]
    fn plain_text_keeps_all_else(text in text(DocumentFormat::Text)) {
        holds(DocumentFormat::Text, &text);
    }

    #[test]
    fn messages_keep_all_else(text in text(DocumentFormat::Po)) {
        holds(DocumentFormat::Po, &text);
    }

    #[test]
    fn units_keep_all_else(text in xliff()) {
        holds(DocumentFormat::Xliff, &text);
    }

    #[test]
    fn any_text_in_any_format_comes_back(text in "(?s).{0,200}") {
        for (_, format) in DocumentFormat::ALL {
            if format != DocumentFormat::Docx {
                holds(format, &text);
            }
        }
    }
}

/// A Word document with this body.
fn word(body: &str) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let types = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/\
                 vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let document = format!(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:body>{body}</w:body></w:document>"
    );
    for (name, content) in [
        ("[Content_Types].xml", types),
        ("word/document.xml", &document),
        ("word/media/image1.png", "picture"),
    ] {
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file(name, options).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn paragraphs() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<w:r><w:t>Uno. </w:t></w:r>",
        "<w:r><w:t xml:space=\"preserve\"> dos</w:t></w:r>",
        "<w:r><w:rPr><w:b/></w:rPr><w:t>tres &amp; seis</w:t></w:r>",
        "<w:r><w:rPr><w:i/><w:lang w:val=\"es\"/></w:rPr><w:t>Siete.</w:t></w:r>",
        "<w:hyperlink><w:r><w:t>enlace</w:t></w:r></w:hyperlink>",
        "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
        "<w:r><w:instrText>PAGE</w:instrText></w:r>",
        "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        "<w:proofErr/><w:bookmarkStart/>",
        "<w:del><w:r><w:delText>no</w:delText></w:r></w:del>",
        "<w:ins><w:r><w:t>ocho</w:t></w:r></w:ins>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r>",
        "<w:r><w:drawing><w:p><w:r><w:t>caja</w:t></w:r></w:p></w:drawing></w:r>",
        "<w:r><w:t/></w:r>",
        "</w:p><w:p>",
    ]);
    prop::collection::vec(piece, 0..14).prop_map(|pieces| format!("<w:p>{}</w:p>", pieces.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn word_documents_keep_all_else(body in paragraphs()) {
        let bytes = word(&body);
        let read = |bytes: &[u8]| {
            Document::read(bytes, "a.docx", DocumentFormat::Docx, Options::default()).unwrap()
        };
        let document = read(&bytes);
        let same = document.written(&[], &[], &Lang::en()).unwrap();
        prop_assert_eq!(&same.bytes, &bytes);
        let replacements = all(&document, |_| MARK.to_owned());
        let made = document.written(&replacements, &[], &Lang::en()).unwrap().bytes;
        // It is whole, and each paragraph now says what was written.
        let again = read(&made);
        let texts = again.blocks().iter().map(|block| block.text().trim());
        prop_assert!(texts.into_iter().all(|text| text == MARK), "{}", body);
        prop_assert_eq!(again.blocks().len(), document.blocks().len());
        let mut archive = zip::ZipArchive::new(Cursor::new(made)).unwrap();
        prop_assert_eq!(archive.len(), 3);
        let mut part = String::new();
        archive.by_name("word/document.xml").unwrap().read_to_string(&mut part).unwrap();
        for tag in ["<w:p>", "<w:b/>", "<w:hyperlink>", "<w:fldChar", "<w:proofErr/>", "<w:del>"] {
            prop_assert_eq!(part.matches(tag).count(), body.matches(tag).count());
        }
    }
}

#[test]
fn hostile_files_take_linear_time() {
    // A quadratic step would take hours on any of these, a linear one seconds at most.
    for unit in [
        "<b>",
        "</i>",
        "<b>a</i>",
        "&amp;",
        "a<br>",
        "<!--",
        "<",
        "&",
        "<code>",
        "x <i>y</i> ",
    ] {
        let document = read(&unit.repeat(50_000), DocumentFormat::Html).unwrap();
        assert_eq!(unchanged(&document), unit.repeat(50_000));
    }
    for unit in ["a *b* ", "\\*", "a\n", "<b>a", "~~a~~ ", "&amp;"] {
        let document = read(&unit.repeat(20_000), DocumentFormat::Markdown).unwrap();
        assert_eq!(unchanged(&document), unit.repeat(20_000));
    }
    let document = read(
        &"msgid \"a\"\nmsgstr \"\"\n".repeat(50_000),
        DocumentFormat::Po,
    )
    .unwrap();
    assert_eq!(document.blocks().len(), 50_000);
}
