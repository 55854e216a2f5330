//! Which format a story file is in, told by its content.

use std::fmt;
use std::str::FromStr;

/// A format that stories arrive in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Plain text, one paragraph a line or blocks of lines.
    Text,
    /// Markdown (CommonMark), with or without front matter.
    Markdown,
    /// A web page; its main article is read.
    Html,
    /// NITF 3, the News Industry Text Format.
    Nitf,
    /// A NewsML-G2 news item, or a message that holds one.
    NewsMl,
    /// ninjs 1, 2 or 3: news in JSON.
    Ninjs,
    /// A wire message in the frame of IPTC 7901 or ANPA 1312.
    Wire,
    /// A Word document (Office Open XML).
    Docx,
}

impl Format {
    /// All formats, in the order in which help texts list them.
    pub const ALL: [Format; 8] = [
        Format::Text,
        Format::Markdown,
        Format::Html,
        Format::Nitf,
        Format::NewsMl,
        Format::Ninjs,
        Format::Wire,
        Format::Docx,
    ];

    /// Its name, as `--from` takes it.
    pub fn name(self) -> &'static str {
        match self {
            Format::Text => "text",
            Format::Markdown => "markdown",
            Format::Html => "html",
            Format::Nitf => "nitf",
            Format::NewsMl => "newsml",
            Format::Ninjs => "ninjs",
            Format::Wire => "wire",
            Format::Docx => "docx",
        }
    }

    /// Whether files of one of the formats are named with this ending. Such a file
    /// may still hold something else: `.xml` and `.json` are used for anything.
    pub fn is_ending(ending: &str) -> bool {
        ENDINGS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending))
    }

    /// Tells the format from the first bytes of a file (some thousand are enough)
    /// and, only where the content leaves it open, from the file's name.
    pub fn detect(head: &[u8], name: &str) -> Format {
        // The older Word format opens with the second mark: its reader says what to do.
        if head.starts_with(b"PK\x03\x04") || head.starts_with(b"\xD0\xCF\x11\xE0") {
            return Format::Docx;
        }
        let frame = head.get(..MAX_FRAME).unwrap_or(head);
        if frame.contains(&SOH) && !is_utf16(frame) {
            return Format::Wire;
        }
        let head = readable(head);
        let text = head.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
        if text.starts_with('<') {
            return markup(text);
        }
        // A list of items is read as ninjs too, so that its reader can say what is wrong.
        let object = text.strip_prefix('[').unwrap_or(text).trim_start();
        if object.starts_with('{') && object.contains("\"uri\"") {
            return Format::Ninjs;
        }
        let ending = |known: &[&str]| {
            let end = name
                .rsplit_once('.')
                .map(|(_, end)| end.to_ascii_lowercase());
            end.is_some_and(|end| known.contains(&end.as_str()))
        };
        if ending(&["json", "ninjs"]) && text.starts_with('{') {
            return Format::Ninjs;
        }
        let looks_so = || text.starts_with("# ") || has_front_matter(text);
        if ending(&["md", "markdown"]) || (!ending(&["txt", "text"]) && looks_so()) {
            return Format::Markdown;
        }
        Format::Text
    }
}

/// Endings of the names of story files.
const ENDINGS: [&str; 14] = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "xml", "nitf", "json", "ninjs",
    "iptc", "anpa", "docx",
];

/// Start of header, the first byte of a wire message's frame (IPTC 7901, section 2).
const SOH: u8 = 0x01;

/// Bytes that may stand before a wire message: synchronisation and line noise.
const MAX_FRAME: usize = 64;

/// Whether the bytes are UTF-16, in which any letter may hold the byte of a mark.
fn is_utf16(head: &[u8]) -> bool {
    matches!(head, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]) || head.contains(&0)
}

/// The head as text; in UTF-16 every second byte is zero, and is left out.
fn readable(head: &[u8]) -> String {
    let kept: Vec<u8> = head.iter().copied().filter(|byte| *byte != 0).collect();
    let text = match head {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => kept.get(2..).unwrap_or_default(),
        _ => &kept,
    };
    String::from_utf8_lossy(text).into_owned()
}

/// The format of a text that opens with a tag, by its first element.
fn markup(text: &str) -> Format {
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let end = match rest {
            _ if rest.starts_with("<!--") => "-->",
            _ if rest.starts_with("<?") => "?>",
            _ if rest.starts_with("<!") => match doctype(rest) {
                Some("html") => return Format::Html,
                Some("nitf") => return Format::Nitf,
                // Declarations inside it hold `>` too.
                Some(_) if rest.find('[') < rest.find('>') => "]>",
                _ => ">",
            },
            _ => break,
        };
        let Some(at) = rest.find(end) else { break };
        rest = rest.get(at + end.len()..).unwrap_or_default();
    }
    let name = rest
        .trim_start_matches('<')
        .split(|c: char| c.is_whitespace() || matches!(c, '>' | '/'))
        .next()
        .unwrap_or_default();
    match name.rsplit(':').next().unwrap_or_default() {
        "nitf" => Format::Nitf,
        // Those without a story in them, and NewsML 1, are refused by their name.
        "newsItem" | "newsMessage" | "packageItem" | "conceptItem" | "knowledgeItem"
        | "planningItem" | "catalogItem" | "NewsML" => Format::NewsMl,
        _ => Format::Html,
    }
}

/// The root element that a document type declaration names, `html` in any case.
fn doctype(text: &str) -> Option<&str> {
    let mut words = text.get(2..)?.split([' ', '>', '[', '\n', '\t']);
    let keyword = words.next()?;
    let root = words.find(|word| !word.is_empty())?;
    let root = if root.eq_ignore_ascii_case("html") {
        "html"
    } else {
        root
    };
    keyword.eq_ignore_ascii_case("doctype").then_some(root)
}

/// Whether the text opens with a block of `key: value` lines between `---` lines.
fn has_front_matter(text: &str) -> bool {
    let is_key = |key: &str| {
        !key.is_empty()
            && key
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
    };
    let mut lines = text.lines();
    lines.next().is_some_and(|line| line.trim_end() == "---")
        && lines
            .next()
            .and_then(|line| line.split_once(':'))
            .is_some_and(|(key, _)| is_key(key))
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(name: &str) -> Result<Format, String> {
        let known = Format::ALL.into_iter().find(|format| format.name() == name);
        known.ok_or_else(|| {
            let names = Format::ALL.map(Format::name);
            format!("the formats are {}", names.join(", "))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_tells() {
        for (head, name, format) in [
            ("Lima, 3 may.- Al menos 14.", "a.txt", Format::Text),
            ("", "a.txt", Format::Text),
            ("PK\u{3}\u{4}rest", "a", Format::Docx),
            ("\r\n\u{1}EFE0042 4 I POL", "a.txt", Format::Wire),
            (
                "<?xml version=\"1.0\"?>\n<!-- x -->\n<!DOCTYPE nitf SYSTEM \"nitf-3-6.dtd\">\n<nitf>",
                "a.xml",
                Format::Nitf,
            ),
            ("\u{feff}<n:newsItem xmlns:n=\"x\">", "a", Format::NewsMl),
            ("<newsMessage>", "a", Format::NewsMl),
            ("<!doctype HTML><html>", "a.txt", Format::Html),
            ("<html lang=es>", "a.txt", Format::Html),
            ("<p>Lima</p>", "a.txt", Format::Html),
            ("{\"uri\": \"urn:x\"}", "a.txt", Format::Ninjs),
            ("[\n {\"uri\": \"urn:x\"}]", "a", Format::Ninjs),
            ("[Lima] \"uri\"", "a", Format::Text),
            ("{\"headline\": \"x\"}", "a.json", Format::Ninjs),
            ("{\"headline\": \"x\"}", "a.txt", Format::Text),
            ("# Título\n\nTexto.", "-", Format::Markdown),
            ("# Título\n\n    Texto.", "a.txt", Format::Text),
            ("---\nLo dijo ayer: vendrá.\n---\n", "-", Format::Text),
            (
                "<!DOCTYPE nitf SYSTEM \"n.dtd\" [<!ENTITY a \"b\">]><nitf>",
                "a",
                Format::Nitf,
            ),
            (
                "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<newsItem>",
                "a",
                Format::NewsMl,
            ),
            ("---\ntitle: x\n---\n", "-", Format::Markdown),
            ("--- no es la guerra\n", "a.txt", Format::Text),
            ("Texto", "a.md", Format::Markdown),
        ] {
            assert_eq!(Format::detect(head.as_bytes(), name), format, "{head:?}");
        }
        let serbian: Vec<u8> = "\u{feff}Đoković ganó."
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(Format::detect(&serbian, "a.txt"), Format::Text);
        let wide: Vec<u8> = "\u{feff}<nitf>"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(Format::detect(&wide, "a"), Format::Nitf);
    }

    #[test]
    fn names_are_read_back() {
        for format in Format::ALL {
            assert_eq!(format.to_string().parse(), Ok(format));
        }
        assert!("pdf".parse::<Format>().unwrap_err().contains("docx"));
    }
}
