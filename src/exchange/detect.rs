//! Which format of units a file is in, by its first bytes.
//!
//! The content decides: a root element, `msgid`, JSON, tabs or a header line. The file's name
//! is asked only where that leaves it open, since mail and web servers give files names of
//! their own. What is none of the formats is refused with what it looks like.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

use super::UnitFormat;
use super::csv::delimiter;
use crate::{Error, Place, Result};

/// How many bytes of a file are enough to tell its format, as [`detect`] wants them.
pub const HEAD: usize = 64 * 1024;

/// Bytes that files of other kinds begin with, and what those are.
const MAGIC: [(&[u8], &str); 15] = [
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xFF\xD8\xFF", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a sound, film or picture file"),
    (b"\x1F\x8B", "a gz file inside a gz file"),
    (b"BZh", "a bz2 archive"),
    (b"\xFD7zXZ", "an xz archive"),
    (b"\x28\xB5\x2F\xFD", "a zstd archive"),
    (b"7z\xBC\xAF", "a 7z archive"),
    (b"SQLite format 3\0", "an SQLite database"),
    (b"\xD0\xCF\x11\xE0", "an old office document"),
    (b"\x7FELF", "a program"),
];

/// The format of a file that begins with `head`, which holds [`HEAD`] bytes or all of it.
/// `name` is the file's, for its ending and for messages.
///
/// # Errors
/// When the file is empty or looks like none of the formats, with what it looks like.
pub fn detect(head: &[u8], name: &str) -> Result<UnitFormat> {
    let ending = UnitFormat::of_name(name.as_ref());
    if head.trim_ascii().is_empty() {
        return Err(refused(name, "the file is empty", "export it again"));
    }
    if let Some((_, what)) = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Err(refused(
            name,
            &format!("the file looks like {what}"),
            "unpack it or export it as one of those",
        ));
    }
    if let Some(encoding) = wide(head) {
        let (text, _) = encoding.decode_with_bom_removal(head);
        return match text.trim_start().starts_with('<') {
            true => Ok(of_markup(&text, ending)),
            false => Err(refused(
                name,
                "the file looks like text in UTF-16 that is no XML",
                "convert it to UTF-8, for example with `iconv -f UTF-16 -t UTF-8`",
            )),
        };
    }
    let text = String::from_utf8_lossy(head);
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text).trim_start();
    if text.contains('\0') {
        return Err(refused(
            name,
            "the file looks like no text",
            "check that this is the file you meant",
        ));
    }
    of_text(text, ending).ok_or_else(|| {
        refused(
            name,
            "the file looks like plain text: its lines have no tab, and no line names columns",
            "pair texts with `align`; name the format with --from if it is one of those",
        )
    })
}

fn refused(name: &str, message: &str, hint: &str) -> Error {
    let place = Place {
        file: Some(name.to_owned()),
        line: Some(1),
        column: Some(1),
        byte: Some(0),
    };
    Error::input(place, message)
        .expected("TMX, XLIFF, PO, TSV, CSV, JSON Lines or the JSON of Weblate")
        .hint(hint)
}

/// UTF-16, with or without a byte order mark: every second byte of ASCII is 0.
fn wide(head: &[u8]) -> Option<&'static Encoding> {
    match head {
        [0xFF, 0xFE, ..] => Some(UTF_16LE),
        [0xFE, 0xFF, ..] => Some(UTF_16BE),
        [a, 0, b, 0, ..] if *a != 0 && *b != 0 => Some(UTF_16LE),
        [0, a, 0, b, ..] if *a != 0 && *b != 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// The format of a text that begins with neither white space nor a byte order mark.
fn of_text(text: &str, ending: Option<UnitFormat>) -> Option<UnitFormat> {
    let after = |from: char| text.strip_prefix(from).map(str::trim_start);
    if text.starts_with('<') {
        return Some(of_markup(text, ending));
    }
    if after('{').is_some_and(|rest| rest.starts_with(['"', '}'])) {
        return Some(UnitFormat::Jsonl);
    }
    if after('[').is_some_and(|rest| rest.is_empty() || rest.starts_with(['{', ']'])) {
        return Some(UnitFormat::Weblate);
    }
    let said = text
        .lines()
        .map(str::trim)
        .find(|line| !line.is_empty() && !line.starts_with('#'));
    let is_entry = |line: &str| {
        let strings = ["msgid", "msgctxt", "domain"];
        strings
            .iter()
            .filter_map(|keyword| line.strip_prefix(keyword))
            .any(|rest| rest.trim_start().starts_with('"'))
    };
    if said.is_none_or(is_entry) && (said.is_some() || ending == Some(UnitFormat::Po)) {
        return Some(UnitFormat::Po);
    }
    let first = text.lines().next().unwrap_or_default();
    match ending {
        Some(UnitFormat::Csv) => return ending,
        _ if first.contains('\t') => return Some(UnitFormat::Tsv),
        _ => {}
    }
    let between = char::from(delimiter(text.as_bytes()));
    let names = |wanted: &str| {
        let cells = first.split(between);
        cells
            .map(|cell| cell.trim().trim_matches('"').to_ascii_lowercase())
            .any(|cell| cell == wanted)
    };
    if names("source") && names("target") {
        return Some(UnitFormat::Csv);
    }
    // A text of one's own is often called `.txt`, which says nothing of pairs; the other
    // endings do, and the reader says what is wrong then.
    match ending {
        Some(UnitFormat::Tsv) if first.contains(',') || first.contains(';') => ending,
        Some(UnitFormat::Po | UnitFormat::Jsonl | UnitFormat::Weblate) => ending,
        _ => None,
    }
}

/// The format of markup by its root; what is none of ours is the reader of TMX's to refuse,
/// which says what it is.
fn of_markup(text: &str, ending: Option<UnitFormat>) -> UnitFormat {
    match root(text) {
        Some("tmx") => UnitFormat::Tmx,
        Some("xliff") => UnitFormat::Xliff,
        found => match ending {
            // Pairs may begin with a tag.
            Some(UnitFormat::Tsv | UnitFormat::Csv)
                if text
                    .lines()
                    .next()
                    .is_some_and(|line| line.contains(['\t', ',', ';'])) =>
            {
                ending.unwrap_or(UnitFormat::Tsv)
            }
            Some(UnitFormat::Xliff | UnitFormat::Xliff2) if found.is_none() => UnitFormat::Xliff,
            _ => UnitFormat::Tmx,
        },
    }
}

/// The name of the root without its prefix; none where the text ends before it.
fn root(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
        let (open, close) = if rest.starts_with("<?") {
            ("<?", "?>")
        } else if rest.starts_with("<!--") {
            ("<!--", "-->")
        } else if rest.starts_with("<!") {
            rest = &rest[declaration(rest)?..];
            continue;
        } else {
            break;
        };
        let end = rest[open.len()..].find(close)?;
        rest = &rest[open.len() + end + close.len()..];
    }
    let name = rest.strip_prefix('<')?;
    let end = name.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/' | '<'))?;
    name[..end].rsplit(':').next()
}

/// The length of a DOCTYPE, with what stands between brackets in it.
fn declaration(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut inside = false;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '[') => inside = true,
            (None, ']') => inside = false,
            (None, '>') if !inside => return Some(at + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_content_decides() {
        use UnitFormat::{Csv, Jsonl, Po, Tmx, Tsv, Weblate, Xliff};
        for (text, name, expected) in [
            ("<tmx version=\"1.4\">", "a.xlf", Tmx),
            (
                "\u{FEFF}<?xml version=\"1.0\"?>\n<!-- <xliff> -->\n<!DOCTYPE tmx [<!ENTITY a \">\">]>\n<tmx>",
                "a",
                Tmx,
            ),
            (
                "<?xml version='1.0'?><x:xliff srcLang='es'>",
                "a.tmx",
                Xliff,
            ),
            ("<html>", "a.tmx", Tmx),
            ("<b>uno</b>\t<b>one</b>\n", "a.tsv", Tsv),
            ("{\"source\":\"a\"}", "a.json", Jsonl),
            ("{0} archivos\t{0} files", "a", Tsv),
            ("[\n{\"source\":\"a\"}]", "a.txt", Weblate),
            ("# nota\n\nmsgid \"\"\nmsgstr \"\"\n", "a.txt", Po),
            ("msgctxt \"a\"\nmsgid \"b\"\n", "a", Po),
            ("#~ msgid \"a\"\n", "a.po", Po),
            ("uno\tone\n", "a.txt", Tsv),
            ("msgid\tone\n", "a.txt", Tsv),
            ("source,target\nuno,one\n", "a.txt", Csv),
            ("\"Target\";\"Source\"\n", "a", Csv),
            ("uno,one\n", "a.csv", Csv),
            ("uno\tone\n", "a.csv", Csv),
            ("uno,one\n", "a.tsv", Tsv),
        ] {
            assert_eq!(
                detect(text.as_bytes(), name).unwrap(),
                expected,
                "{text} in {name}"
            );
        }
        let wide: Vec<u8> = "<xliff>"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(detect(&wide, "a").unwrap(), Xliff);
    }

    #[test]
    fn what_is_no_format_of_units_is_named() {
        let wide: Vec<u8> = "uno\tone"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        for (bytes, word) in [
            (&b""[..], "empty"),
            (b" \n\n", "empty"),
            (b"PK\x03\x04", "ZIP"),
            (b"%PDF-1.7", "PDF"),
            (b"\x89PNG\r\n", "PNG"),
            (b"\x1F\x8B\x08", "inside a gz"),
            (b"SQLite format 3\0", "SQLite"),
            (b"abc\0\0\0", "no text"),
            (b"Una noticia.\nSin pares.\n", "plain text"),
            (&wide, "UTF-16"),
        ] {
            let error = detect(bytes, "a.txt").unwrap_err();
            assert!(error.to_string().contains(word), "{error}");
            assert!(error.one_line().starts_with("a.txt:1:1 (byte 0)"));
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..80), name in "a?(\\.(tsv|csv|po|xlf))?") {
            let _ = detect(&bytes, &name);
        }

        #[test]
        fn no_text_makes_it_panic(text in "[<!?\\-\\[\\]>\"'a \n{}\t,ñ]{0,30}") {
            let _ = detect(text.as_bytes(), "a");
        }
    }
}
