//! Bytes to text: which encoding a file is in, and its content as UTF-8.
//!
//! Wire copy arrives as UTF-8 with or without a byte order mark, as UTF-16 from
//! Windows editors, and as windows-1252 (a superset of printable latin-1) from
//! older systems. Anything else is refused rather than guessed at; the character sets
//! of DOS and of seven-bit lines are read where a label asks for them, and in wire
//! messages, which still carry them, by evidence.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::codepage::{self, CodePage};
use crate::{Error, Place, Result};

/// A decoded file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The content without a byte order mark, otherwise unchanged.
    pub text: String,
    /// Name of the encoding it was in, as the WHATWG Encoding Standard spells it.
    pub encoding: &'static str,
}

/// How much of a file is looked at to tell UTF-16 without a mark from the rest.
const SNIFF_BYTES: usize = 4096;

/// Decodes `bytes`. `label` names the encoding (`--encoding`); without it the
/// encoding is detected: byte order mark, then UTF-8 if valid, then UTF-16 by its
/// zero bytes, then windows-1252.
///
/// # Errors
/// An unknown label is a usage error; bytes that are no text in the encoding (or
/// binary data) an input error with the byte where the trouble starts.
pub fn decode(bytes: &[u8], file: &str, label: Option<&str>) -> Result<Decoded> {
    if let Some(decoded) = decode_stated(bytes, file, label)? {
        refuse_binary(decoded.text.as_bytes(), file)?;
        return Ok(decoded);
    }
    refuse_binary(bytes, file)?;
    utf8_or(bytes, file, || None)
}

/// Decodes a wire message: like [`decode`], but with every control character let
/// through, and with the character sets of old terminals told by evidence.
///
/// # Errors
/// As [`decode`], and for UTF-16, in which no wire transmits.
pub(crate) fn decode_message(bytes: &[u8], file: &str, label: Option<&str>) -> Result<Decoded> {
    let decoded = match decode_stated(bytes, file, label)? {
        Some(decoded) => decoded,
        None => utf8_or(bytes, file, || codepage::by_evidence(bytes))?,
    };
    if decoded.encoding.starts_with("UTF-16") {
        return Err(Error::input(Place::file(file), "the message is in UTF-16")
            .expected("one byte a character, or UTF-8, as wires transmit")
            .hint("save it as UTF-8"));
    }
    Ok(decoded)
}

/// Decodes by label, by byte order mark, or as UTF-16 that its zero bytes betray.
fn decode_stated(bytes: &[u8], file: &str, label: Option<&str>) -> Result<Option<Decoded>> {
    if let Some(label) = label {
        return Ok(Some(match CodePage::for_label(label) {
            Some(page) => in_page(bytes, page),
            None => decode_as(bytes, file, encoding_for(label)?)?,
        }));
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decode_as(&bytes[mark..], file, encoding).map(Some);
    }
    let wide = utf16_without_mark(bytes);
    wide.map(|encoding| decode_as(bytes, file, encoding))
        .transpose()
}

fn in_page(bytes: &[u8], page: CodePage) -> Decoded {
    Decoded {
        text: page.decode(bytes),
        encoding: page.name(),
    }
}

/// UTF-8 if valid and not plain ASCII, else the page, else windows-1252.
fn utf8_or(bytes: &[u8], file: &str, page: impl Fn() -> Option<CodePage>) -> Result<Decoded> {
    let utf8 = std::str::from_utf8(bytes);
    match utf8 {
        Ok(text) if !text.is_ascii() => {}
        _ => {
            if let Some(page) = page() {
                return Ok(in_page(bytes, page));
            }
        }
    }
    match utf8 {
        Ok(text) => Ok(Decoded {
            text: text.to_owned(),
            encoding: UTF_8.name(),
        }),
        Err(_) => decode_as(bytes, file, WINDOWS_1252),
    }
}

fn encoding_for(label: &str) -> Result<&'static Encoding> {
    Encoding::for_label(label.as_bytes()).ok_or_else(|| {
        Error::usage(
            format!("unknown encoding `{label}`"),
            "use a name such as utf-8, windows-1252, iso-8859-1, cp850 or utf-16le",
        )
    })
}

fn decode_as(bytes: &[u8], file: &str, encoding: &'static Encoding) -> Result<Decoded> {
    match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok(Decoded {
            text: text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned(),
            encoding: encoding.name(),
        }),
        None => Err(malformed(bytes, file, encoding)),
    }
}

fn malformed(bytes: &[u8], file: &str, encoding: &'static Encoding) -> Error {
    let byte = match std::str::from_utf8(bytes) {
        Err(error) if encoding == UTF_8 => error.valid_up_to(),
        _ => 0,
    };
    Error::input(
        place_of_byte(bytes, byte, file),
        "the bytes are not valid text",
    )
    .expected(format!("text in {}", encoding.name()))
    .hint("name the file's encoding with --encoding, for example --encoding windows-1252")
}

/// UTF-16 that starts without a byte order mark: most of its characters are
/// latin, so every second byte of it is zero.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(SNIFF_BYTES) & !1];
    if head.len() < 4 {
        return None;
    }
    let zeros = |parity: usize| {
        let picked = head.iter().skip(parity).step_by(2);
        picked.filter(|byte| **byte == 0).count()
    };
    let (first, second, pairs) = (zeros(0), zeros(1), head.len() / 2);
    match () {
        () if second * 4 >= pairs * 3 && first * 10 < pairs => Some(UTF_16LE),
        () if first * 4 >= pairs * 3 && second * 10 < pairs => Some(UTF_16BE),
        () => None,
    }
}

/// Control characters that text files do hold: tab, line ends, form feed, and the
/// start, end and escape marks of wire transmission formats (ANPA 1312, IPTC 7901).
fn is_text_control(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x01..=0x04 | 0x0f | 0x11..=0x1f)
}

fn refuse_binary(bytes: &[u8], file: &str) -> Result<()> {
    let stray = bytes
        .iter()
        .position(|byte| *byte < 0x20 && !is_text_control(*byte));
    match stray {
        None => Ok(()),
        Some(byte) => Err(Error::input(
            place_of_byte(bytes, byte, file),
            format!(
                "control character 0x{:02X}: this is not a text file",
                bytes[byte]
            ),
        )
        .expected("plain text in UTF-8, UTF-16 or windows-1252")
        .hint("convert the document to plain text first")),
    }
}

/// Line and byte of an offset; the column is left out, since it depends on the encoding.
fn place_of_byte(bytes: &[u8], byte: usize, file: &str) -> Place {
    let line = memchr::memchr_iter(b'\n', &bytes[..byte]).count() as u64 + 1;
    Place {
        file: Some(file.to_owned()),
        line: Some(line),
        column: None,
        byte: Some(byte as u64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(text: &str, wide: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(wide).collect()
    }

    #[test]
    fn each_encoding_of_the_same_copy_gives_the_same_text() {
        let text = "Peña llegó a la reunión.\n";
        let latin: Vec<u8> = text.chars().map(|c| c as u8).collect();
        let le = encoded(text, u16::to_le_bytes);
        let be = encoded(text, u16::to_be_bytes);
        for (bytes, encoding) in [
            (text.as_bytes().to_vec(), "UTF-8"),
            (
                [b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat(),
                "UTF-8",
            ),
            (latin, "windows-1252"),
            ([b"\xFF\xFE".as_slice(), &le].concat(), "UTF-16LE"),
            ([b"\xFE\xFF".as_slice(), &be].concat(), "UTF-16BE"),
            (le, "UTF-16LE"),
            (be, "UTF-16BE"),
        ] {
            let decoded = decode(&bytes, "a.txt", None).unwrap();
            assert_eq!((decoded.text.as_str(), decoded.encoding), (text, encoding));
        }
    }

    #[test]
    fn windows_quotes_are_not_control_characters() {
        let decoded = decode(b"\x93No vengan\x94, dijo", "a.txt", None).unwrap();
        assert_eq!(decoded.text, "“No vengan”, dijo");
    }

    #[test]
    fn binary_and_wrong_labels_say_where_and_what_to_try() {
        let error = decode(b"uno\ndos\0tres", "a.bin", None).unwrap_err();
        let Error::Input { place, .. } = &error else {
            panic!("{error:?}")
        };
        assert_eq!((place.line, place.byte), (Some(2), Some(7)));
        assert!(matches!(
            decode(b"x", "a", Some("klingon")),
            Err(Error::Usage { .. })
        ));
        assert_eq!(decode(b"caf\x82", "a", Some("cp850")).unwrap().text, "café");
        assert!(decode(b"caf\xE9", "a", Some("utf-8")).is_err());
        assert_eq!(
            decode(b"caf\xE9", "a", Some("latin1")).unwrap().text,
            "café"
        );
    }

    #[test]
    fn empty_and_one_byte_files_are_text() {
        assert_eq!(decode(b"", "a", None).unwrap().text, "");
        assert_eq!(decode(b"x", "a", None).unwrap().text, "x");
    }
}
