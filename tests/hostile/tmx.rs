//! TMX: whole files that are wrong, and odd ones that are right.

use crate::collection::{Answer, Content, Judge, place, refused, utf16};
use crate::markup::Frame;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\
    <header creationtool=\"t\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"t\" \
    adminlang=\"en\" srclang=\"es\" datatype=\"plaintext\"/>\n<body>\n";
const FOOT: &str = "</body></tmx>\n";
const UNIT: &str = "<tu><tuv xml:lang=\"es\"><seg>Llegó ayer.</seg></tuv>\
    <tuv xml:lang=\"en\"><seg>She arrived yesterday.</seg></tuv></tu>\n";
const BEFORE: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\
    <header srclang=\"es\"/>\n<body>\n<tu><tuv xml:lang=\"es\"><seg>Uno.</seg></tuv>\
    <tuv xml:lang=\"en\"><seg>One.</seg></tuv></tu>\n<tu><tuv xml:lang=\"es\"><seg>";
const BEHIND: &str = "</seg></tuv><tuv xml:lang=\"en\"><seg>Two.</seg></tuv></tu></body></tmx>";

/// Given to every call, since a file that is no TMX is not told to be one.
const TMX: [&str; 2] = ["--from", "tmx"];

pub(crate) fn frame() -> Frame {
    Frame {
        around: (BEFORE, BEHIND),
        limits: (256, 8 << 20),
        give: |judge, content, answer| judge.import_with(&TMX, "memory.tmx", content, answer),
    }
}

fn whole(units: &str) -> String {
    [HEAD, units, FOOT].concat()
}

fn import(cases: Vec<(&str, Content, Answer)>) {
    let mut judge = Judge::new();
    for (name, content, answer) in cases {
        judge.import_with(&TMX, &format!("{name}.tmx"), content, &answer);
    }
}

#[test]
fn files_that_are_no_memory_are_refused() {
    let good = whole(UNIT);
    let case = |name, content: &str, says: &[&str]| (name, Content::from(content), refused(says));
    let bytes = |name, content: &[u8], says: &[&str]| (name, content.into(), refused(says));
    import(vec![
        case("empty", "", &["empty"]),
        case("blank", " \n\t\r\n ", &[]),
        case(
            "only-declaration",
            "<?xml version=\"1.0\"?>\n",
            &["no root"],
        ),
        case("only-comment", "<!-- nothing -->", &["no root"]),
        case(
            "html",
            "<!DOCTYPE html>\n<html><body><p>404",
            &["HTML page"],
        ),
        case("html-without-doctype", "<html><head><title>404", &["HTML"]),
        case(
            "other-root",
            "<catalogue><tu/></catalogue>",
            &["<catalogue>", "<tmx>"],
        ),
        case("json", "{\"error\": \"not found\"}", &[]),
        case("bare-text", "Lo sentimos, la página no existe.", &[]),
        case(
            "no-body",
            "<tmx version=\"1.4\"><header/></tmx>",
            &["<body>"],
        ),
        bytes("zip", b"PK\x03\x04\x14\0\0\0\x08\0", &[]),
        bytes("pdf", b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n", &[]),
        bytes("png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", &[]),
        bytes("elf", b"\x7fELF\x02\x01\x01\0\0\0\0\0", &[]),
        bytes("zeros", &[0; 100_000], &[]),
        bytes(
            "utf-32",
            b"\xFF\xFE\0\0<\0\0\0t\0\0\0",
            &["UTF-32", "iconv"],
        ),
        case(
            "second-root",
            &[&good, "<tmx/>"].concat(),
            &["a second root"],
        ),
        case(
            "trailing-text",
            &[&good, "\nfin"].concat(),
            &["text after the root"],
        ),
        case(
            "trailing-reference",
            &[&good, "&amp;"].concat(),
            &["outside the root"],
        ),
        case(
            "trailing-cdata",
            &[&good, "<![CDATA[ ]]>"].concat(),
            &["outside the root"],
        ),
        case(
            "trailing-end",
            &[&good, "</tmx>"].concat(),
            &["closes nothing"],
        ),
        case(
            "late-declaration",
            &["\n", &good].concat(),
            &["an XML declaration inside", "2:1 (byte 1)"],
        ),
        case(
            "two-declarations",
            &["<?xml version='1.0'?>", &good].concat(),
            &["an XML declaration inside"],
        ),
        case(
            "two-doctypes",
            "<!DOCTYPE tmx><!DOCTYPE tmx><tmx/>",
            &["a DOCTYPE out of place"],
        ),
        case("text-before", &["fin", &good].concat(), &[]),
        case("xml-2", "<?xml version=\"2.0\"?><tmx/>", &["version `2.0`"]),
        case(
            "no-version",
            "<?xml encoding=\"UTF-8\"?><tmx/>",
            &["broken XML declaration"],
        ),
        case(
            "klingon",
            "<?xml version=\"1.0\" encoding=\"klingon\"?><tmx/>",
            &["`klingon`"],
        ),
        case(
            "shift-jis",
            "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><tmx/>",
            &["Shift_JIS"],
        ),
    ]);
}

#[test]
fn files_that_are_cut_are_refused_whole() {
    let good = whole(&UNIT.repeat(3));
    let mut judge = Judge::new();
    // At every byte of the tail, and now and then before.
    let tail = good.len() - 40..good.trim_end().len();
    for end in (1..tail.start).step_by(61).chain(tail) {
        if good.is_char_boundary(end) {
            let says = refused(&["cut.tmx:"]);
            judge.import_with(&TMX, "cut.tmx", &good[..end], &says);
        }
    }
}

#[test]
fn no_declared_entity_is_expanded() {
    let doctype = |inside: &str, unit: &str| {
        let body = whole(&UNIT.replace("ayer", unit));
        body.replacen("<tmx", &format!("<!DOCTYPE tmx [\n{inside}\n]>\n<tmx"), 1)
    };
    let mut laughs = "<!ENTITY a0 \"ja\">".to_owned();
    for n in 1..10 {
        let ten = format!("&a{};", n - 1).repeat(10);
        laughs += &format!("\n<!ENTITY a{n} \"{ten}\">");
    }
    let quadratic = format!("<!ENTITY a \"{}\">", "ja".repeat(50_000));
    let cases = [
        ("laughs", doctype(&laughs, "&a9;")),
        ("quadratic", doctype(&quadratic, &"&a;".repeat(10_000))),
        ("own", doctype("<!ENTITY a \"ja\">", "&a;")),
        ("itself", doctype("<!ENTITY a \"&a;\">", "&a;")),
        ("unused", doctype("<!ENTITY a \"ja\">", "ayer")),
        (
            "parameter",
            doctype("<!ENTITY % p SYSTEM \"p.dtd\"> %p;", "ayer"),
        ),
        ("element", doctype("<!ELEMENT tu ANY>", "ayer")),
        (
            "default",
            doctype("<!ATTLIST tuv xml:lang CDATA \"es\">", "ayer"),
        ),
        ("empty", doctype("", "ayer")),
    ];
    let mut judge = Judge::new();
    for (name, file) in cases {
        let says = refused(&["declares entities or elements", "2:1 (byte 39)"]);
        judge.import_with(&TMX, &format!("{name}.tmx"), file, &says);
    }
}

#[test]
fn encodings_that_lie_or_break_are_refused() {
    let good = whole(UNIT);
    let (le, be) = (u16::to_le_bytes, u16::to_be_bytes);
    let mut judge = Judge::new();
    let mut odd = utf16(&good, le);
    odd.pop();
    // Not at the end: between the root's end and the line end there is nothing to miss.
    let mut early = utf16(&good, le);
    early.truncate(201);
    let lone = |surrogate: u16| {
        let mut bytes = utf16(HEAD, le);
        bytes.extend(surrogate.to_le_bytes());
        bytes.extend(utf16(&good, le));
        bytes
    };
    let latin: Vec<u8> = good.chars().map(|c| c as u8).collect();
    let at = good.find("ó").unwrap();
    let latin_place = place(good.as_bytes(), at);
    let cases: Vec<(&str, Vec<u8>, Vec<&str>)> = vec![
        ("odd-byte", odd, vec!["UTF-16"]),
        ("odd-byte-early", early, vec!["UTF-16"]),
        ("high-surrogate", lone(0xD800), vec!["no text in UTF-16LE"]),
        ("low-surrogate", lone(0xDC00), vec!["no text in UTF-16LE"]),
        (
            "latin-in-utf-8",
            latin,
            vec!["no text in UTF-8", &latin_place],
        ),
        (
            "utf-16-then-8",
            [utf16("<tmx><", be), good.into_bytes()].concat(),
            vec![],
        ),
        ("nul", utf16(&whole("<tu>\0</tu>"), be), vec!["U+0000"]),
        (
            "noncharacter",
            utf16(&whole("\u{FFFE}"), be),
            vec!["U+FFFE"],
        ),
    ];
    for (name, bytes, says) in cases {
        judge.import_with(&TMX, &format!("{name}.tmx"), bytes, &refused(&says));
    }
}

#[test]
fn endless_files_end_early() {
    let mut judge = Judge::new();
    let open = [HEAD, "<tu><tuv xml:lang=\"es\"><seg>"].concat();
    for (name, head, unit, times, says) in [
        (
            "a segment of 100 MB",
            open.as_str(),
            "x",
            100 << 20,
            "--max-segment",
        ),
        (
            "a segment without end of tags",
            &open,
            &["<ph>{1}</ph>", &"y".repeat(1000)].concat(),
            10 << 10,
            "8388608 bytes",
        ),
        (
            "a unit of a million notes",
            &[HEAD, "<tu>"].concat(),
            "<note>n</note>",
            1 << 20,
            "8388608 bytes",
        ),
        (
            "a unit of a million texts",
            &[HEAD, "<tu>"].concat(),
            "<tuv xml:lang=\"en\"><seg>o</seg></tuv>",
            1 << 20,
            "8388608 bytes",
        ),
        (
            "a comment of 100 MB",
            "<!-- ",
            "x",
            100 << 20,
            "--max-segment",
        ),
        ("a name of 100 MB", "<", "x", 100 << 20, "--max-segment"),
        (
            "white space of 100 MB",
            "",
            " ",
            100 << 20,
            "longer than 8388608",
        ),
        (
            "an open tag of 100 MB",
            "<tmx ",
            "a='b' ",
            20 << 20,
            "--max-",
        ),
        (
            "a DOCTYPE of 100 MB",
            "<!DOCTYPE tmx [",
            "<!ENTITY a 'b'>",
            10 << 20,
            "declares entities",
        ),
        (
            "the name of a DTD of 100 MB",
            "<!DOCTYPE tmx SYSTEM '",
            "tmx14.dtd[<",
            10 << 20,
            "--max-segment",
        ),
    ] {
        let _ = name;
        judge.import_with(
            &TMX,
            name,
            Content::long(head, unit, times, ""),
            &refused(&[says]),
        );
    }
    let mut flagged = |flags: &[&str], file: String, says: &[&str]| {
        judge.import_with(flags, "limit.tmx", file, &refused(says));
    };
    flagged(
        &["--max-size", "300"],
        whole(&UNIT.repeat(9)),
        &["longer than 300 bytes", "--max-size"],
    );
    flagged(
        &["--max-depth", "4"],
        whole(UNIT),
        &["more than 4 deep", "--max-depth"],
    );
    flagged(
        &["--max-attributes", "3"],
        whole(UNIT),
        &["more than 3 attributes", "--max-attributes"],
    );
    flagged(
        &["--max-segment", "90"],
        whole(UNIT),
        &["90 bytes", "--max-segment"],
    );
}

#[test]
fn odd_files_that_are_right_are_taken() {
    let unit = |n: usize| UNIT.replace("ayer", &format!("ayer {n}"));
    let (le, be) = (u16::to_le_bytes, u16::to_be_bytes);
    let deep = format!("{}x{}", "<hi>".repeat(200), "</hi>".repeat(200));
    let long = "palabra ".repeat(200_000);
    let cases: Vec<(&str, Vec<u8>, u64)> = vec![
        ("mark", ["\u{FEFF}", &whole(&unit(1))].concat().into(), 1),
        ("utf-16-le", utf16(&whole(&unit(2)), le), 1),
        ("utf-16-be", utf16(&whole(&unit(3)), be), 1),
        ("utf-16-le-mark", utf16(&["\u{FEFF}", &whole(&unit(4))].concat(), le), 1),
        ("utf-16-be-mark", utf16(&["\u{FEFF}", &whole(&unit(5))].concat(), be), 1),
        ("says-utf-16", whole(&unit(6)).replace("UTF-8", "UTF-16").into(), 1),
        ("latin", whole(&unit(7)).replace("UTF-8", "iso-8859-1").chars().map(|c| c as u8).collect(), 1),
        ("dtd", whole(&unit(8)).replacen("<tmx", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx", 1).into(), 1),
        ("public", whole(&unit(9)).replacen("<tmx", "<!DOCTYPE tmx PUBLIC \"-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN\" 'http://127.0.0.1:9/[x].dtd'>\n<tmx", 1).into(), 1),
        ("comments", whole(&unit(10)).replace('>', "><!-- c --><?p i?>").replacen("<!-- c --><?p i?>", "", 1).into(), 1),
        ("cdata", whole(&unit(11).replace("Llegó", "<![CDATA[<Llegó & más>]]>")).into(), 1),
        ("references", whole(&unit(12).replace("Llegó", "&#76;leg&#xF3;&#x1F642;&lt;&gt;&amp;&quot;&apos;")).into(), 1),
        ("crlf", whole(&unit(13)).replace('\n', "\r\n").into(), 1),
        ("cr", whole(&unit(14)).replace('\n', "\r").into(), 1),
        ("deep", whole(&unit(15).replace("Llegó", &deep)).into(), 1),
        ("long", whole(&unit(16).replace("Llegó", &long)).into(), 1),
        ("no-units", whole("").into(), 0),
        ("one-side", whole("<tu><tuv xml:lang=\"es\"><seg>Solo.</seg></tuv></tu>").into(), 0),
        ("empty-texts", whole("<tu><tuv xml:lang=\"es\"><seg/></tuv><tuv xml:lang=\"en\"><seg> </seg></tuv></tu>").into(), 0),
        ("space-around", [&whole(&unit(17)), " \n\n<!-- end -->\n"].concat().into(), 1),
    ];
    let mut judge = Judge::new();
    for (name, bytes, units) in cases {
        judge.import_with(&TMX, &format!("{name}.tmx"), bytes, &Answer::Taken(units));
    }
    // Limits that are raised.
    let deep = format!("{}x{}", "<hi>".repeat(500), "</hi>".repeat(500));
    let file = whole(&unit(18).replace("Llegó", &deep));
    judge.import_with(
        &["--max-depth", "1000"],
        "deep.tmx",
        file,
        &Answer::Taken(1),
    );
}
