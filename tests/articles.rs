//! Every story file under `tests/data/article` is read and held against the golden
//! file beside it, and read again cut off and damaged in many ways.
//!
//! The notation of a golden file is described in `tests/data/README.md`.
//! `TELETIPO_BLESS=1` rewrites them.
#![allow(clippy::unwrap_used)] // a test may: it fails by panicking

use std::fmt::Write;
use std::fs;
use std::io::{Cursor, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;

use teletipo::article::{self, Article, Format, Role};
use teletipo::{Error, Result};

/// A story file of the test data.
struct Sample {
    path: PathBuf,
    /// Its path below `tests/data/article`.
    name: String,
    bytes: Vec<u8>,
}

impl Sample {
    fn format(&self) -> Format {
        let head = &self.bytes[..self.bytes.len().min(article::HEAD)];
        Format::detect(head, &self.name)
    }

    fn golden(&self) -> PathBuf {
        let mut path = self.path.clone().into_os_string();
        path.push(".expected");
        PathBuf::from(path)
    }
}

fn samples() -> Vec<Sample> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/article");
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    paths.sort();
    let sample = |path: PathBuf| Sample {
        name: path.strip_prefix(&root).unwrap().display().to_string(),
        bytes: if path.is_dir() {
            zipped(&path)
        } else {
            fs::read(&path).unwrap()
        },
        path,
    };
    paths.into_iter().map(sample).collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_package = path.extension().is_some_and(|end| end == "docx");
        if path.is_dir() && !is_package {
            walk(&path, paths);
        } else if path.extension().is_none_or(|end| end != "expected") {
            paths.push(path);
        }
    }
}

/// The archive of a Word document, of which the test data hold the parts in a folder.
fn zipped(folder: &Path) -> Vec<u8> {
    let mut parts = Vec::new();
    walk(folder, &mut parts);
    parts.sort();
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for part in parts {
        let name = part.strip_prefix(folder).unwrap().display().to_string();
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(name, options).unwrap();
        archive.write_all(&fs::read(&part).unwrap()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn role_name(role: Role) -> String {
    let name = serde_json::to_value(role).unwrap();
    name.as_str().unwrap().to_owned()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('\n', "\\n")
        .replace('\r', "\\r")
        .replace('\t', "\\t")
}

/// What came of a file, in the notation of the golden files.
fn shown(format: Format, read: &Result<Article>) -> String {
    let mut out = String::new();
    let mut line = |key: &str, value: &str| {
        let _ = writeln!(out, "{key}\t{}", escaped(value));
    };
    match read {
        Ok(article) => {
            for paragraph in &article.paragraphs {
                line(&role_name(paragraph.role), paragraph.span.of(&article.text));
            }
            line("--", "");
            line("format", format.name());
            if let Some(dateline) = article.dateline {
                line("dateline", dateline.of(&article.text));
            }
            if let Some(lang) = &article.lang {
                line("lang", &lang.to_string());
            }
            for (key, value) in article.metadata.to_map() {
                line(&key, value.as_str().unwrap());
            }
        }
        Err(Error::Input {
            place,
            message,
            expected,
            hint,
        }) => {
            line("error", message);
            let place = place.to_string();
            line("at", place.split_once(':').map_or("", |(_, at)| at));
            line("expected", expected.as_deref().unwrap_or_default());
            line("hint", hint.as_deref().unwrap_or_default());
            line("--", "");
            line("format", format.name());
        }
        Err(other) => line("error", &other.to_string()),
    }
    out
}

/// The invariants of every article, whatever the file.
fn check_sound(article: &Article, what: &str) {
    let mut end = 0;
    for paragraph in &article.paragraphs {
        let span = paragraph.span;
        assert!(span.start >= end, "{what}: paragraphs overlap");
        let text = span.of(&article.text);
        assert!(!text.trim().is_empty(), "{what}: an empty paragraph");
        end = span.end;
    }
    if let Some(dateline) = article.dateline {
        assert!(dateline.end <= article.text.len(), "{what}: dateline");
        assert!(!dateline.of(&article.text).is_empty(), "{what}: dateline");
    }
}

#[test]
fn every_story_is_read_as_its_golden_file_says() {
    let bless = std::env::var_os("TELETIPO_BLESS").is_some();
    let mut wrong = Vec::new();
    for sample in samples() {
        let read = article::read(&sample.bytes, &sample.name, None, None);
        if let Ok(article) = &read {
            check_sound(article, &sample.name);
        }
        let found = shown(sample.format(), &read);
        if bless {
            fs::write(sample.golden(), &found).unwrap();
            continue;
        }
        let golden = fs::read_to_string(sample.golden()).unwrap_or_default();
        if golden != found {
            wrong.push(format!(
                "{}\n--- expected\n{golden}--- found\n{found}",
                sample.name
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_command_line_tells_each_format_and_prints_its_segments() {
    for sample in samples() {
        let read = article::read(&sample.bytes, &sample.name, None, None);
        let mut packed = tempfile::NamedTempFile::new().unwrap();
        packed.write_all(&sample.bytes).unwrap();
        let path = if sample.path.is_dir() {
            packed.path()
        } else {
            &sample.path
        };
        let mut command = Command::new(env!("CARGO_BIN_EXE_teletipo"));
        command.arg("segment").arg(path);
        let named = Command::new(env!("CARGO_BIN_EXE_teletipo"))
            .args(["segment", "--from", sample.format().name()])
            .arg(path)
            .output()
            .unwrap();
        let told = command.output().unwrap();
        assert_eq!(told, named, "{}", sample.name);
        let shown = String::from_utf8(told.stdout).unwrap();
        match read {
            Ok(article) => {
                assert_eq!(told.status.code(), Some(0), "{}", sample.name);
                assert!(shown.lines().count() >= article.paragraphs.len());
            }
            Err(_) => {
                assert_eq!(told.status.code(), Some(3), "{}", sample.name);
                assert!(shown.is_empty(), "{}", sample.name);
            }
        }
    }
}

/// Whether the format is XML, where a broken file is always noticed.
fn is_xml(format: Format) -> bool {
    matches!(format, Format::Nitf | Format::NewsMl)
}

/// Reads damaged bytes as `format`; the answer must be sound, or an error that names
/// the file and, in XML, the line and the byte.
fn read_damaged(bytes: &[u8], format: Format, what: &str) -> Result<Article> {
    let read = catch_unwind(AssertUnwindSafe(|| {
        article::read(bytes, "damaged", Some(format), None)
    }));
    let read = read.unwrap_or_else(|_| panic!("{what}: the reader panicked"));
    match &read {
        Ok(article) => check_sound(article, what),
        Err(Error::Input { place, message, .. }) => {
            let file = place.file.as_deref().unwrap_or_default();
            // Of an archive the part is named too: `damaged: word/document.xml`.
            let file = file.split_once(": ").map_or(file, |(file, _)| file);
            assert_eq!(file, "damaged", "{what}");
            assert!(!message.is_empty(), "{what}");
            if is_xml(format) {
                assert!(place.line.is_some() && place.byte.is_some(), "{what}");
            }
        }
        Err(other) => panic!("{what}: {other}"),
    }
    read
}

#[test]
fn a_file_cut_off_anywhere_is_told_or_read_soundly() {
    /// Bytes between two cuts: a prime, so that cuts fall everywhere in the lines.
    const STEP: usize = 97;
    for sample in samples() {
        let format = sample.format();
        let last_tag = sample.bytes.iter().rposition(|byte| *byte == b'>');
        let end = match last_tag {
            Some(at) if is_xml(format) => at, // what follows the last `>` is no loss
            _ => sample.bytes.len(),
        };
        for cut in (0..=end).step_by(STEP) {
            let what = format!("{} cut at byte {cut}", sample.name);
            let read = read_damaged(&sample.bytes[..cut], format, &what);
            assert!(!is_xml(format) || read.is_err(), "{what}: went unnoticed");
        }
    }
}

/// A small generator of numbers (xorshift64*), the same ones in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % bound.max(1)
    }
}

/// Pieces that hostile or damaged files have in odd places.
const PIECES: &[&[u8]] = &[
    b"\0",
    b"\x01",
    b"\x1b[2J",
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    "\u{fffe}".as_bytes(),
    "\u{202e}".as_bytes(),
    "\u{2028}".as_bytes(),
    b"<",
    b">",
    b"&",
    b"&#0;",
    b"&nbsp;",
    b"]]>",
    b"<![CDATA[",
    b"<!--",
    b"<p>",
    b"</p>",
    b"<pre>",
    b"<html><body>",
    b"\"",
    b"{",
    b"}",
    b"[[[[[[[[",
    b"\\",
    b"\\ud800",
    b"\r\n\r\n",
    b"PK\x03\x04",
];

fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let at = dice.below(bytes.len());
    let to = (at + dice.below(40)).min(bytes.len());
    match dice.below(5) {
        0 => {
            if let Some(byte) = bytes.get_mut(at) {
                *byte = dice.below(256) as u8;
            }
        }
        1 => drop(bytes.drain(at..to)),
        2 => {
            let again = bytes[at..to].to_vec();
            bytes.splice(to..to, again);
        }
        3 => {
            let elsewhere = dice.below(bytes.len());
            let piece = bytes[at..to].to_vec();
            bytes.splice(elsewhere..elsewhere, piece);
        }
        _ => {
            let piece = PIECES[dice.below(PIECES.len())];
            bytes.splice(at..at, piece.iter().copied());
        }
    }
}

#[test]
fn damaged_files_never_break_a_reader() {
    /// Damaged copies of each file. Raise it to look deeper.
    const COPIES: u64 = 200;
    for sample in samples() {
        for seed in 1..=COPIES {
            let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            let mut bytes = sample.bytes.clone();
            for _ in 0..1 + dice.below(4) {
                damage(&mut bytes, &mut dice);
            }
            let what = format!("{} damaged with seed {seed}", sample.name);
            let _ = read_damaged(&bytes, sample.format(), &what);
            let head = &bytes[..bytes.len().min(article::HEAD)];
            let _ = read_damaged(&bytes, Format::detect(head, &sample.name), &what);
        }
    }
}

#[test]
fn no_reader_breaks_on_a_file_of_another_format() {
    for sample in samples() {
        for format in Format::ALL {
            let what = format!("{} read as {format}", sample.name);
            let _ = read_damaged(&sample.bytes, format, &what);
        }
    }
    for format in Format::ALL {
        for (name, bytes) in [
            ("nothing", &b""[..]),
            ("a blank", b" "),
            ("a mark", b"\xef\xbb\xbf"),
            ("half a mark", b"\xff\xfe"),
            ("zeros", &[0; 4096]),
        ] {
            let _ = read_damaged(bytes, format, &format!("{name} read as {format}"));
        }
    }
}

/// A story in each format of news in XML, with room for `prolog` and `text`.
fn xml_story(format: Format, prolog: &str, text: &str) -> String {
    let nitf = format!("<nitf><body><body.content>{text}</body.content></body></nitf>");
    match format {
        Format::Nitf => format!("{prolog}{nitf}"),
        _ => format!(
            "{prolog}<newsItem guid='a'><contentSet><inlineXML>{nitf}</inlineXML></contentSet></newsItem>"
        ),
    }
}

#[test]
fn hostile_xml_is_refused_with_its_place() {
    let bomb = "<!DOCTYPE nitf [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>";
    let file = "<!DOCTYPE nitf [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
    let parameter = "<!DOCTYPE nitf [<!ENTITY % p SYSTEM 'http://example.org/x.dtd'>%p;]>";
    let deep = format!("{}x{}", "<block>".repeat(5000), "</block>".repeat(5000));
    let wide = format!(
        "<p {}>x</p>",
        (0..5000).map(|n| format!("a{n}='' ")).collect::<String>()
    );
    let cases: &[(&str, &str, &str)] = &[
        (bomb, "<p>&b;</p>", "DOCTYPE"),
        (file, "<p>&x;</p>", "DOCTYPE"),
        (parameter, "<p>x</p>", "DOCTYPE"),
        ("", "<p>&nbsp;</p>", "not defined"),
        ("", "<p>&#1;</p>", "no character"),
        ("", "<p>a\u{1}b</p>", "U+0001"),
        ("", "<p>a</b>", "</b>"),
        ("", "<p>a", "</body.content>"),
        ("", "<p>a]]>b</p>", "]]>"),
        ("", &deep, "nested"),
        ("", &wide, "attributes"),
    ];
    for format in [Format::Nitf, Format::NewsMl] {
        for (prolog, text, word) in cases {
            let what = format!("{format} with {}", text.get(..40).unwrap_or(text));
            let story = xml_story(format, prolog, text);
            match read_damaged(story.as_bytes(), format, &what) {
                Err(Error::Input { message, .. }) => {
                    assert!(message.contains(word), "{what}: {message}");
                }
                other => panic!("{what}: {other:?}"),
            }
        }
        let page = b"<!DOCTYPE html><html><body><p>404 Not Found</body></html>";
        let story = xml_story(Format::Nitf, "", "<p>a</p>").replace("nitf>", "story>");
        for wrong in [&page[..], b"", b"{}", b"Lima, 3 may.- x", story.as_bytes()] {
            let what = format!("{format} of {:?}", String::from_utf8_lossy(wrong));
            assert!(read_damaged(wrong, format, &what).is_err(), "{what}");
        }
    }
}

#[test]
fn time_and_memory_grow_with_the_file_only() {
    /// Elements of each kind; a quadratic step over them would take minutes.
    const MANY: usize = 100_000;
    for text in [
        "<dateline>Lima, 3 may</dateline>",
        "<dateline>Lima, 3 may</dateline><p>Lima, 3 may.- x</p>",
        "<hl1>a</hl1>",
        "<pre>a\nb</pre>",
        "<p>a<br/></p>",
        "<byline><person>a</person><byttl>b</byttl></byline>",
        "<p>&lt;p&gt;</p>",
    ] {
        let story = xml_story(Format::NewsMl, "", &text.repeat(MANY));
        let start = std::time::Instant::now();
        read_damaged(story.as_bytes(), Format::NewsMl, text).unwrap();
        let took = start.elapsed();
        assert!(took.as_secs() < 20, "{text}: {took:?}");
    }
    let heads = "<headline role='x:sub'>a</headline><by>b</by><slugline>c</slugline>".repeat(MANY);
    let story = xml_story(Format::NewsMl, "", "<p>a</p>").replace(
        "<contentSet>",
        &format!("<contentMeta>{heads}</contentMeta><contentSet>"),
    );
    let start = std::time::Instant::now();
    read_damaged(story.as_bytes(), Format::NewsMl, "headlines").unwrap();
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
