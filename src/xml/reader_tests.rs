use std::io::BufReader;

use proptest::prelude::*;

use super::*;

/// The events of a file in one line each, or the error that ended them.
fn events(bytes: &[u8], step: usize, limits: Limits) -> Result<Vec<String>> {
    let input = BufReader::with_capacity(step, bytes);
    let mut reader = Reader::new(input, "f.xml", limits);
    let mut out = Vec::new();
    loop {
        out.push(match reader.event()? {
            Event::Start(element) => {
                let mut line = format!("<{}", element.name());
                for attribute in element.attributes() {
                    line += &format!(" {}={:?}", attribute.name, attribute.value);
                }
                line + ">"
            }
            Event::Text(text) => format!("{text:?}"),
            Event::End(name) => format!("</{name}>"),
            Event::Eof => return Ok(out),
        });
    }
}

fn read(text: &str) -> Result<Vec<String>> {
    events(text.as_bytes(), 4096, Limits::default())
}

/// Line, column and byte of an error, its message and what it expected.
fn told(error: Error) -> ((u64, u64, u64), String, String) {
    match error {
        Error::Input {
            place,
            message,
            expected,
            hint,
        } => {
            assert_eq!(place.file.as_deref(), Some("f.xml"));
            assert!(hint.is_some(), "no hint: {message}");
            let at = (
                place.line.unwrap(),
                place.column.unwrap(),
                place.byte.unwrap(),
            );
            (at, message, expected.unwrap_or_default())
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn well_formed_files_give_their_events() {
    for (file, expected) in [
        ("<a/>", vec!["<a>", "</a>"]),
        (
            "<?xml version='1.0'?>\n<!-- c -->\n<a></a >\n<?p i?><!-- d -->",
            vec!["<a>", "</a>"],
        ),
        (
            "<!DOCTYPE tmx SYSTEM \"tmx14[x].dtd\">\n<tmx version=\"1.4\"/>",
            vec!["<tmx version=\"1.4\">", "</tmx>"],
        ),
        (
            "<a>1&amp;2<!-- gone -->&#51;<![CDATA[<4>]]>\r\n5<b/>6</a>",
            vec!["<a>", "\"1&23<4>\\n5\"", "<b>", "</b>", "\"6\"", "</a>"],
        ),
        (
            "<x:a x:b='1'><x:a/></x:a>",
            vec!["<x:a x:b=\"1\">", "<x:a>", "</x:a>", "</x:a>"],
        ),
    ] {
        for step in [1, 2, 3, 7, 4096] {
            let found = events(file.as_bytes(), step, Limits::default());
            assert_eq!(found.unwrap(), expected, "{file} in steps of {step}");
        }
    }
}

#[test]
fn broken_files_are_refused_where_they_break() {
    let cases = [
        ("", (1, 1, 0), "empty", "XML"),
        (" \n", (2, 1, 2), "no root", "element"),
        ("{\"a\": 1}", (1, 1, 0), "before the root", "<"),
        ("\n x <a/>", (2, 2, 2), "before the root", "<"),
        ("<a>", (1, 4, 3), "ends inside <a>", "line 1"),
        ("<a>\n <b>x", (2, 6, 9), "ends inside <b>", "line 2"),
        (
            "<a>\n<b></a>",
            (2, 4, 7),
            "</a> stands where",
            "</b>, which line 2",
        ),
        ("</a>", (1, 1, 0), "closes nothing", ""),
        ("<a/></a>", (1, 5, 4), "closes nothing", ""),
        ("<a/><b/>", (1, 5, 4), "second root", "end of the file"),
        ("<a/>\n\nmore", (3, 1, 6), "after the root", "end"),
        ("<a/>&amp;", (1, 5, 4), "outside the root", ""),
        ("<a/><![CDATA[x]]>", (1, 5, 4), "outside the root", ""),
        (
            "<a>é&nbsp;</a>",
            (1, 5, 5),
            "`&nbsp;` is not defined",
            "&#160;",
        ),
        ("<a>&#0;</a>", (1, 4, 3), "no character", "control"),
        ("<a>&#xD800;</a>", (1, 4, 3), "no character", ""),
        ("<a>a & b</a>", (1, 6, 5), "without `;`", "&amp;"),
        ("<a>a &amp</a>", (1, 6, 5), "without `;`", "&amp;"),
        ("<a>\n\u{1}</a>", (2, 1, 4), "U+0001", "control"),
        ("<a b='\0'/>", (1, 7, 6), "U+0000", ""),
        ("<a>]]></a>", (1, 4, 3), "`]]>`", ""),
        ("<a\n b='1' b='2'/>", (2, 8, 10), "twice", "once"),
        ("<a b='<'/>", (1, 7, 6), "inside an attribute", "&lt;"),
        ("<a b=1/>", (1, 6, 5), "not quoted", ""),
        ("<a b='1/>", (1, 1, 0), "no end", "'"),
        ("<a b='1'", (1, 1, 0), "no end", ">"),
        ("<1/>", (1, 2, 1), "no name", ""),
        ("< a/>", (1, 2, 1), "missing", ""),
        ("<a><!-- x", (1, 4, 3), "comment has no end", "-->"),
        ("<a><!-- x -- y --></a>", (1, 4, 3), "`--`", ""),
        ("<a><![CDATA[ x ]]</a>", (1, 4, 3), "CDATA", "]]>"),
        ("<a><!ELEMENT b></a>", (1, 4, 3), "<!", ""),
        (
            "<a><?xml version='1.0'?></a>",
            (1, 4, 3),
            "declaration inside",
            "start",
        ),
        (
            " <?xml version='1.0'?><a/>",
            (1, 2, 1),
            "declaration inside",
            "start",
        ),
        (
            "<?xml?><a/>",
            (1, 3, 2),
            "broken XML declaration",
            "version",
        ),
        (
            "<?xml encoding='UTF-8'?><a/>",
            (1, 3, 2),
            "broken XML declaration",
            "",
        ),
        (
            "<?xml version='2.0'?><a/>",
            (1, 3, 2),
            "version `2.0`",
            "1.0",
        ),
        (
            "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
            (1, 1, 0),
            "declares",
            "none",
        ),
        (
            "<!DOCTYPE a SYSTEM 'x' [ ]><a/>",
            (1, 1, 0),
            "declares",
            "none",
        ),
        (
            "<!doctype a PUB<!--L <![CDATA[\"s\">]>\u{1f}",
            (1, 1, 0),
            "declares",
            "none",
        ),
        ("<!DATA [<!-- >]>", (1, 1, 0), "after `<!`", "<!--"),
        ("<!DATA", (1, 1, 0), "after `<!`", "<!--"),
        ("<a><!DOCTYPE a [<!-- ]>", (1, 4, 3), "declares", "none"),
        (
            "<!DOCTYPE a><!DOCTYPE a><a/>",
            (1, 13, 12),
            "out of place",
            "",
        ),
        ("<a><!DOCTYPE a></a>", (1, 4, 3), "out of place", ""),
        ("<!doctype html><p>", (1, 1, 0), "HTML page", "XML"),
    ];
    for (file, at, message, expected) in cases {
        for step in [1, 3, 4096] {
            let error = events(file.as_bytes(), step, Limits::default()).unwrap_err();
            let (found_at, found_message, found_expected) = told(error);
            assert_eq!(found_at, at, "{file:?}: {found_message}");
            assert!(found_message.contains(message), "{file:?}: {found_message}");
            assert!(
                found_expected.contains(expected),
                "{file:?}: {found_expected}"
            );
        }
    }
}

#[test]
fn the_root_is_held_against_what_the_caller_wants() {
    let root = |file: &str| {
        let mut reader = Reader::new(file.as_bytes(), "f.xml", Limits::default());
        reader.root("tmx").map(|root| root.name().to_owned())
    };
    assert_eq!(root("<?xml version='1.0'?>\n<tmx/>").unwrap(), "tmx");
    assert_eq!(root("<!-- --><t:tmx/>").unwrap(), "t:tmx");
    for (file, at, message) in [
        ("<html><head><br></html>", (1, 1, 0), "<html>, an HTML page"),
        ("\n<xliff/>", (2, 1, 1), "<xliff>, an XLIFF file"),
        ("<other/>", (1, 1, 0), "<other>"),
    ] {
        let (found_at, found, expected) = told(root(file).unwrap_err());
        assert_eq!((found_at, expected.as_str()), (at, "<tmx>"), "{file}");
        assert!(found.contains(message), "{found}");
    }
}

#[test]
fn limits_hold_and_can_be_raised() {
    let limits = Limits {
        depth: 3,
        attributes: 1,
        text: 100,
        size: 1000,
    };
    let long = "x".repeat(60);
    let fits = format!("<a><b><c d='{long}'>{long}</c></b>{long}</a>");
    let cases = [
        ("<a><b><c><d/></c></b></a>".to_owned(), "more than 3 deep"),
        ("<a b='1' c='2'/>".to_owned(), "more than 1 attributes"),
        (
            format!("<a>{long}<b/>{long}</a>"),
            "more than 100 bytes of text",
        ),
        (format!("<a>{long}{long}</a>"), "longer than 100 bytes"),
        (format!("<a b='{long}{long}'/>"), "longer than 100 bytes"),
        (
            format!("<a><!--{long}{long}--></a>"),
            "longer than 100 bytes",
        ),
        (
            format!("<!DOCTYPE a '{long}{long}'><a/>"),
            "longer than 100 bytes",
        ),
        (
            format!("<a>{}</a>", "<b/>".repeat(250)),
            "longer than 1000 bytes",
        ),
    ];
    for step in [1, 16, 4096] {
        assert!(events(fits.as_bytes(), step, limits).is_ok());
        for (file, word) in &cases {
            let error = events(file.as_bytes(), step, limits).unwrap_err();
            let (_, message, _) = told(error);
            assert!(message.contains(word), "{file}: {message}");
            assert!(read(file).is_ok(), "{file}");
        }
    }
}

#[test]
fn endless_nesting_and_endless_text_end_early() {
    let mut deep = "<a>".repeat(200_000);
    assert!(told(read(&deep).unwrap_err()).1.contains("256 deep"));
    deep = format!("<a>{}", "x".repeat(10 << 20));
    assert!(told(read(&deep).unwrap_err()).1.contains("8388608 bytes"));
}

#[test]
fn an_element_can_be_passed_over_or_read_as_text() {
    let file = "<a><b>1<c>2</c>3</b><d/><e>4<e>5</e></e>6</a>";
    let mut reader = Reader::new(file.as_bytes(), "f.xml", Limits::default());
    reader.root("a").unwrap();
    assert!(matches!(reader.event().unwrap(), Event::Start(e) if e.name() == "b"));
    let mut text = String::new();
    reader.text_content(&mut text).unwrap();
    assert_eq!(text, "13");
    for name in ["d", "e"] {
        assert!(matches!(reader.event().unwrap(), Event::Start(e) if e.name() == name));
        reader.skip_element().unwrap();
    }
    assert_eq!(reader.event().unwrap(), Event::Text("6"));
    assert_eq!(reader.byte(), 40);
    assert_eq!(reader.event().unwrap(), Event::End("a"));
    assert_eq!(reader.event().unwrap(), Event::Eof);
}

const VALID: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE a SYSTEM \"a.dtd\">\n\
    <a b=\"1\" c='&lt;ñ'>\n <d>Año &amp; día<!-- c --></d>\n <e/><![CDATA[<x>]]>&#160;</a>\n";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), step in 1usize..9) {
        let _ = events(&bytes, step, Limits::default());
    }

    #[test]
    fn no_markup_makes_it_panic(
        pieces in proptest::collection::vec(proptest::sample::select(vec![
            "<", ">", "<a", "/>", "</a>", "<a>", "&", ";", "&#", "amp", "x", "=", "'", "\"", " ",
            "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "xml", "<!DOCTYPE ", "[", "]", "<!", "-",
            "ENTITY", "ELEMENT", "NOTATION", "\n", "\r", "é", "<!ATTLIST ", "<!ENTITY ", "\u{FEFF}",
        ]), 0..40),
        step in 1usize..9,
    ) {
        let _ = events(pieces.concat().as_bytes(), step, Limits::default());
    }

    #[test]
    fn no_change_to_a_valid_file_makes_it_panic(
        changes in proptest::collection::vec((0..VALID.len(), any::<u8>()), 1..6),
        cut in 0..VALID.len(),
        step in 1usize..9,
    ) {
        let mut bytes = VALID.as_bytes().to_vec();
        for (at, byte) in changes {
            bytes[at] = byte;
        }
        let _ = events(&bytes, step, Limits::default());
        let cut_off = &VALID.as_bytes()[..cut];
        prop_assert!(cut + 1 == VALID.len() || events(cut_off, step, Limits::default()).is_err());
    }

    #[test]
    fn escaped_text_comes_back(text in ".*", step in 1usize..9) {
        let mut file = String::from("<a b=\"");
        super::super::escape::attribute(&text, &mut file);
        file.push_str("\">");
        super::super::escape::text(&text, &mut file);
        file.push_str("</a>");
        let kept: String = text.chars().filter(|&c| super::super::escape::is_allowed(c)).collect();
        let mut expected = vec![format!("<a b={kept:?}>")];
        if !kept.is_empty() {
            expected.push(format!("{kept:?}"));
        }
        expected.push("</a>".into());
        prop_assert_eq!(events(file.as_bytes(), step, Limits::default()).unwrap(), expected);
    }
}
