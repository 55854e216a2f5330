//! Files of every format that stories come in, as requests hold them, and what comes back.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value, json};

use crate::harness::{Desk, Server, TOKEN, quoted};

/// Standard base64 with padding, written here so that the server's reader is held against
/// another hand.
pub(crate) fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for three in bytes.chunks(3) {
        let number = three
            .iter()
            .fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte));
        let number = number << (8 * (3 - three.len()));
        for place in 0..4 {
            match place <= three.len() {
                true => out.push(char::from(
                    LETTERS[(number >> (18 - 6 * place)) as usize & 63],
                )),
                false => out.push('='),
            }
        }
    }
    out
}

fn bytes(base64: &str) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let value = |byte: u8| LETTERS.iter().position(|known| *known == byte).unwrap() as u32;
    let letters: Vec<u8> = base64.bytes().filter(|byte| *byte != b'=').collect();
    let mut out = Vec::new();
    for four in letters.chunks(4) {
        let number =
            four.iter().fold(0, |sum, byte| sum << 6 | value(*byte)) << (6 * (4 - four.len()));
        out.extend(number.to_be_bytes()[1..four.len()].iter());
    }
    out
}

fn post(server: &Server, path: &str, body: &Value) -> Value {
    server.send("POST", &format!("/api/v1/{path}"), body).ok()
}

/// A memory with two pairs.
fn server(desk: &Desk) -> Server {
    let server = desk.serve(&[]);
    let story = json!({
        "source": ["El sismo fue a las 5.42.", "Nadie murió."],
        "target": ["The quake struck at 5:42 a.m.", "Nobody died."],
    });
    server.send("PUT", "/api/v1/stories/sismo", &story).ok();
    server
}

const PAGE: &str = "<html lang=\"es\"><title>Sismo</title><body><p>El sismo fue a las 5.42. <b>Nadie murió.</b></p><pre>Nadie murió.</pre></body></html>";

fn page() -> Value {
    json!({"name": "sismo.html", "content": base64(PAGE.as_bytes())})
}

#[test]
fn every_route_that_takes_a_text_takes_a_file() {
    let desk = Desk::new();
    let server = server(&desk);
    let cut = post(&server, "segment", &json!({"text": page()}));
    let texts: Vec<&str> = cut["segments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|segment| segment["text"].as_str().unwrap())
        .collect();
    assert!(texts.contains(&"El sismo fue a las 5.42."), "{texts:?}");
    assert!(!texts.iter().any(|text| text.contains('<')), "{texts:?}");
    let found = post(&server, "match", &json!({"story": page()}));
    let scores: Vec<&Value> = found["queries"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|query| query["matches"].get(0))
        .map(|found| &found["score"])
        .collect();
    assert!(
        scores.contains(&&json!(100)) || scores.contains(&&json!(101)),
        "{scores:?}"
    );
    let english = json!({"name": "quake.md", "content": base64(b"The quake struck at 5:42 a.m. *Nobody died.*")});
    let aligned = post(
        &server,
        "align",
        &json!({"source": page(), "target": english}),
    );
    assert_eq!(
        (&aligned["source_lang"], &aligned["target_lang"]),
        (&json!("es"), &json!("en"))
    );
    let traced = post(&server, "trace", &json!({"text": english, "lang": "en"}));
    assert_eq!(traced["stories"][0]["story"], "sismo");
    let counted = post(
        &server,
        "analyze",
        &json!({"files": [{"name": "a", "text": page()}]}),
    );
    assert!(
        counted["summary"]["segments"].as_u64() >= Some(2),
        "{counted}"
    );
    let checked = post(
        &server,
        "check",
        &json!({"source": page(), "target": english}),
    );
    assert!(checked["summary"]["pairs"].as_u64() >= Some(1), "{checked}");
    let taken = post(&server, "stories/sismo/take", &json!({"source": page()}));
    assert!(
        taken["draft"].as_str().unwrap().contains("Nobody died."),
        "{taken}"
    );
    let stored = server
        .send(
            "PUT",
            "/api/v1/stories/page",
            &json!({"source": page(), "target": english}),
        )
        .ok();
    assert_eq!(stored["change"], "created");
    // A file of pairs is checked as such.
    let pairs =
        json!({"name": "pairs.tsv", "content": base64("Murieron 12.\t21 died.\n".as_bytes())});
    let checked = post(&server, "check", &json!({"file": pairs}));
    assert_eq!(checked["summary"]["flagged"], 1, "{checked}");
}

#[test]
fn a_page_comes_back_as_the_page_it_was() {
    let desk = Desk::new();
    let server = server(&desk);
    let expected =
        "<p>The quake struck at 5:42 a.m. <b>Nobody died.</b></p><pre>Nadie murió.</pre>";
    let done = post(&server, "translate", &json!({"text": page()}));
    assert_eq!(
        (&done["text"], &done["file"]["format"]),
        (&Value::Null, &json!("html"))
    );
    let content = bytes(done["file"]["content"].as_str().unwrap());
    let html = String::from_utf8(content).unwrap();
    assert!(html.contains(expected), "{html}");
    assert!(html.contains("[new] Sismo"), "{html}");
    assert_eq!(done["summary"]["exact"]["segments"], 1, "{done}");
    assert_eq!(done["summary"]["context"]["segments"], 1, "{done}");
    // The same sent as it is.
    let raw = server.ask(
        "POST",
        "/api/v1/translate/file?name=sismo.html",
        &[],
        PAGE.as_bytes(),
    );
    assert_eq!(raw.status, 200, "{}", raw.text());
    assert_eq!(raw.text(), html);
    assert_eq!(raw.header("content-type"), Some("text/html"));
    assert!(
        raw.header("content-disposition")
            .unwrap()
            .contains("sismo.html")
    );
    // As the command line writes it.
    std::fs::write(desk.path("sismo.html"), PAGE).unwrap();
    let ran = desk
        .command(&["--memory", "memory.db", "translate", "-q", "sismo.html"])
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(ran.stdout).unwrap(), html);
    // For a translation editor.
    for (to, version) in [("xliff", "1.2"), ("xliff2", "2.1")] {
        let path = format!("/api/v1/translate/file?name=sismo.html&to={to}");
        let xliff = server.ask("POST", &path, &[], PAGE.as_bytes());
        assert_eq!(xliff.status, 200, "{}", xliff.text());
        assert_eq!(xliff.header("content-type"), Some("application/xliff+xml"));
        let text = xliff.text();
        assert!(text.contains(&format!("version=\"{version}\"")), "{text}");
        assert!(text.contains("Nobody died."), "{text}");
    }
    // What has no translation is left empty, or is not marked.
    let path = "/api/v1/translate/file?name=sismo.html&missing=empty&marks=none";
    let bare = server.ask("POST", path, &[], PAGE.as_bytes());
    assert!(bare.text().contains("<title></title>"), "{}", bare.text());
    // Texts in XLIFF too.
    let done = post(
        &server,
        "translate",
        &json!({"text": "Nadie murió.", "to": "xliff"}),
    );
    assert!(done["text"].as_str().unwrap().contains("<target"), "{done}");
    assert_eq!(done["file"], Value::Null);
}

#[test]
fn files_of_both_languages_are_filled() {
    let desk = Desk::new();
    let server = server(&desk);
    let po = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\nLanguage: en\\n\"\n\nmsgid \"Nadie murió.\"\nmsgstr \"\"\n";
    let done = post(
        &server,
        "translate",
        &json!({"text": {"name": "a.po", "content": base64(po.as_bytes())}, "src": "es"}),
    );
    assert_eq!(done["summary"]["filled"], 1, "{done}");
    let text = String::from_utf8(bytes(done["file"]["content"].as_str().unwrap())).unwrap();
    assert!(text.contains("msgstr \"Nobody died.\""), "{text}");
}

#[test]
fn what_is_wrong_with_a_file_is_told_with_its_place() {
    let desk = Desk::new();
    let server = server(&desk);
    let file = |name: &str, content: &[u8]| json!({"name": name, "content": base64(content)});
    let nitf = b"<?xml version=\"1.0\"?>\n<nitf>\n<body><p>Hola.</q></body></nitf>";
    for (text, status, at) in [
        (json!({"content": "no base64!"}), 422, "text"),
        (file("story.xml", nitf), 422, "story.xml:3"),
        (json!({"content": "", "format": "rtf"}), 400, ""),
        (json!({"contents": ""}), 422, "body:1"),
        (json!(3), 422, "body:1"),
    ] {
        let answer = server.send("POST", "/api/v1/segment", &json!({"text": text}));
        assert_eq!(answer.status, status, "{text}: {}", answer.text());
        let told = answer.json();
        let place = told["at"].as_str().unwrap_or_default();
        assert!(place.starts_with(at), "{text}: {told}");
    }
    // A format that cannot be written back says so.
    let answer = server.ask(
        "POST",
        "/api/v1/translate/file?name=s.xml&format=nitf",
        &[],
        nitf,
    );
    assert_eq!(answer.status, 422, "{}", answer.text());
    assert!(
        answer.text().contains("cannot write nitf back"),
        "{}",
        answer.text()
    );
    let empty = server.ask("POST", "/api/v1/translate/file", &[], b"");
    assert_eq!(empty.status, 400, "{}", empty.text());
    for query in [
        "to=pdf",
        "marks=red",
        "missing=all",
        "fill_target=x",
        "threshold=0",
        "src=es&tgt=es",
    ] {
        let path = format!("/api/v1/translate/file?{query}");
        let answer = server.ask("POST", &path, &[], "Nadie murió.".as_bytes());
        assert_eq!(answer.status, 400, "{query}: {}", answer.text());
    }
}

/// Files that are made to be dear, or broken.
#[test]
fn hostile_files_are_refused_and_others_are_served() {
    let desk = Desk::new();
    let server = server(&desk);
    let mut nested = String::from("<?xml version=\"1.0\"?><nitf><body>");
    for _ in 0..20_000 {
        nested.push_str("<p>");
    }
    let mut entities = String::from("<!DOCTYPE nitf [<!ENTITY a \"aaaaaaaaaa\">");
    for (next, known) in ('b'..='k').zip('a'..='j') {
        let _ = write!(
            entities,
            "<!ENTITY {next} \"{}\">",
            format!("&{known};").repeat(10)
        );
    }
    entities.push_str("]><nitf><body><p>&k;</p></body></nitf>");
    let samples: [(&str, Vec<u8>); 6] = [
        ("deep.xml", nested.clone().into_bytes()),
        ("entities.xml", entities.into_bytes()),
        ("deep.html", "<div>".repeat(200_000).into_bytes()),
        ("cut.docx", b"PK\x03\x04\x14\0\0\0\x08\0".repeat(2_000)),
        ("nulls.txt", vec![0; 400_000]),
        ("quotes.md", b"> ".repeat(300_000)),
    ];
    for (name, content) in &samples {
        for path in ["segment", "translate"] {
            let body = json!({"text": {"name": name, "content": base64(content)}, });
            let answer = server.send("POST", &format!("/api/v1/{path}"), &body);
            assert!(answer.status < 500, "{path} {name}: {}", answer.text());
        }
        let path = format!("/api/v1/translate/file?name={}", quoted(name));
        let answer = server.ask("POST", &path, &[], content);
        assert!(answer.status < 500, "{name}: {answer:?}");
        assert_eq!(server.get("/healthz").status, 200, "{name}");
    }
    // A file that is larger than a story may be is not read.
    let head = format!(
        "POST /api/v1/translate/file HTTP/1.1\r\nhost: {}\r\ncontent-length: 99999999\r\n\r\n",
        server.address
    );
    let mut stream = server.connect().unwrap();
    std::io::Write::write_all(&mut stream, head.as_bytes()).unwrap();
    let mut answer = String::new();
    let _ = std::io::Read::read_to_string(&mut stream, &mut answer);
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
}

#[test]
fn shipped_samples_are_translated_in_their_formats() {
    let desk = Desk::new();
    let server = server(&desk);
    let bearer = format!("Bearer {TOKEN}");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/documents");
    for (spanish, english) in [
        ("page.es.html", "page.en.html"),
        ("story.es.md", "story.en.md"),
    ] {
        let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
        let (source, target) = (read(spanish), read(english));
        let pair = json!({
            "source": {"name": spanish, "content": base64(&source)},
            "target": {"name": english, "content": base64(&target)},
            "min_confidence": 0.1,
        });
        server
            .send("PUT", &format!("/api/v1/stories/{spanish}"), &pair)
            .ok();
        let path = format!("/api/v1/translate/file?name={spanish}&story={spanish}");
        let headers = [("authorization", bearer.as_str())];
        let done = server.ask("POST", &path, &headers, &source);
        assert_eq!(done.status, 200, "{}", done.text());
        assert_ne!(done.body, source, "{spanish}");
    }
}
