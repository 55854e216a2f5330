//! What no XML may hold, put into a text of every format that is XML.

use crate::collection::{Answer, Content, Judge, place, refused};
use crate::{srx, stories, tmx, word, xliff};

/// A format that is XML: how a file of it is made around what stands in a text, and how
/// it is given to the binary.
pub(crate) struct Frame {
    /// What stands before and behind the text.
    pub(crate) around: (&'static str, &'static str),
    /// How many attributes and how many bytes of text are allowed.
    pub(crate) limits: (usize, usize),
    pub(crate) give: fn(&mut Judge, Content, &Answer),
}

impl Frame {
    pub(crate) fn file(&self, inside: &[u8]) -> Vec<u8> {
        [self.around.0.as_bytes(), inside, self.around.1.as_bytes()].concat()
    }
}

pub(crate) fn frames() -> [Frame; 6] {
    [
        tmx::frame(),
        xliff::frame(),
        stories::nitf(),
        stories::newsml(),
        word::frame(),
        srx::frame(),
    ]
}

/// What is wrong, at which byte of it the message must point, and what it must say.
const FLAWS: [(&[u8], usize, &str); 51] = [
    // Entities and references.
    (b"a&nbsp;b", 1, "the entity `&nbsp;` is not defined"),
    (b"&xxe;", 0, "the entity `&xxe;` is not defined"),
    (b"a &amp b", 2, "without `;`"),
    (b"a & b", 2, "without `;`"),
    (b"&", 0, "without `;`"),
    (b"&;", 0, ""),
    (b"&#0;", 0, "no character of XML"),
    (b"&#x1B;", 0, "no character of XML"),
    (b"&#xD800;", 0, "no character of XML"),
    (b"&#xFFFE;", 0, "no character of XML"),
    (b"&#x110000;", 0, "no character of XML"),
    (b"&#99999999999999999999;", 0, "no character of XML"),
    (b"&#;", 0, "no character of XML"),
    (b"&#x;", 0, "no character of XML"),
    (b"&#-65;", 0, "no character of XML"),
    (b"&#xZZ;", 0, "no character of XML"),
    // Characters.
    (b"a\0b", 1, "U+0000"),
    (b"\x01", 0, "U+0001"),
    (b"a\x1b[2J", 1, "U+001B"),
    (b"\x0c", 0, "U+000C"),
    (b"\xEF\xBF\xBE", 0, "U+FFFE"),
    (b"\xEF\xBF\xBF", 0, "U+FFFF"),
    // Bytes that are no UTF-8: overlong, a surrogate, above the last character, cut.
    (b"a\xC0\x80b", 1, "no text in UTF-8"),
    (b"a\xE0\x80\xAFb", 1, "no text in UTF-8"),
    (b"a\xED\xA0\x80b", 1, "no text in UTF-8"),
    (b"a\xF4\x90\x80\x80b", 1, "no text in UTF-8"),
    (b"a\xE2\x82b", 1, "no text in UTF-8"),
    (b"a\x80b", 1, "no text in UTF-8"),
    (b"Espa\xF1a", 4, "no text in UTF-8"),
    // Tags.
    (b"<q></r>", 3, "</r> stands where another element is open"),
    (
        b"<q><r></q></r>",
        6,
        "</q> stands where another element is open",
    ),
    (b"</q>", 0, "</q> stands where another element is open"),
    (b"1 < 2", 3, "a name is missing"),
    (b"<1/>", 1, "is no name"),
    (b"<>", 1, "a name is missing"),
    (b"<q/r/>", 2, ""),
    (b"]]>", 0, "`]]>` in text"),
    // Attributes.
    (b"<q a='1' a='2'/>", 9, "the attribute `a` stands twice"),
    (b"<q a/>", 4, "has no value"),
    (b"<q a=1/>", 5, "is not quoted"),
    (b"<q a='1'b='2'/>", 8, "run together"),
    (b"<q a='<'/>", 6, "`<` inside an attribute value"),
    (b"<q a='&nbsp;'/>", 6, "`&nbsp;` is not defined"),
    (b"<q a='\x07'/>", 6, "U+0007"),
    // What is not text.
    (b"<!-- a -- b -->", 0, "`--` inside a comment"),
    (b"<?xml version='1.0'?>", 0, "an XML declaration inside"),
    (b"<?XmL a?>", 0, "a broken processing instruction"),
    (b"<!DOCTYPE q>", 0, "a DOCTYPE out of place"),
    (b"<!ENTITY a 'b'>", 0, ""),
    (b"<![INCLUDE[a]]>", 0, ""),
    (b"<!", 0, ""),
];

#[test]
fn flaws_are_refused_in_every_format_where_they_are() {
    for frame in frames() {
        let mut judge = Judge::new();
        for (flaw, at, says) in FLAWS {
            let file = frame.file(flaw);
            let at = place(&file, frame.around.0.len() + at);
            (frame.give)(&mut judge, file.into(), &refused(&[says, &at]));
        }
    }
}

/// Ends of the file where none may be: what was cut, and what the message must say.
#[test]
fn a_file_that_is_cut_is_refused_where_it_ends() {
    for frame in frames() {
        let mut judge = Judge::new();
        for (rest, says) in [
            ("a", "the file ends inside <"),
            ("<q>", "the file ends inside <q>"),
            ("<q a='1", "no end"),
            ("<q", "no end"),
            ("<!-- a", "comment has no end"),
            ("<![CDATA[ a", "CDATA"),
            ("<?p a", "no end"),
        ] {
            let file = [frame.around.0, rest].concat();
            (frame.give)(&mut judge, file.into(), &refused(&[says]));
        }
    }
}

/// Files that would fill the memory or never end.
#[test]
fn what_asks_for_too_much_is_refused_early() {
    let deep = "<q>".repeat(200_000);
    let many: String = (0..1_000_000).map(|n| format!(" a{n}=''")).collect();
    let wide: String = (0..2000).map(|n| format!(" a{n}=''")).collect();
    let long = "x".repeat(9 << 20);
    for frame in frames() {
        let mut judge = Judge::new();
        let (attributes, text) = frame.limits;
        let attributes = format!("more than {attributes} attributes");
        let (text, inside) = (format!("longer than {text} bytes"), format!("{text} bytes"));
        let cases = [
            (deep.clone(), ["deep", "--max-depth"]),
            (format!("<q{wide}/>"), [&attributes, "--max-attributes"]),
            (format!("<q{many}/>"), [&text, "--max-segment"]),
            (long.clone(), [&text, "--max-segment"]),
            (format!("<!--{long}-->"), [&text, "--max-segment"]),
            (format!("<{long}/>"), [&text, "--max-segment"]),
            (format!("<q a='{long}'/>"), [&text, "--max-segment"]),
            (
                format!("{}<q/>", "x".repeat(1000)).repeat(9000),
                [&inside, "--max-segment"],
            ),
        ];
        for (inside, says) in cases {
            let file = frame.file(inside.as_bytes());
            (frame.give)(&mut judge, file.into(), &refused(&says));
        }
    }
}
