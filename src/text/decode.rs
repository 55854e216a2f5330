//! Bytes to text: which encoding a file is in, and its content as UTF-8.
//!
//! Wire copy arrives as UTF-8 with or without a byte order mark, as UTF-16 from
//! Windows editors, and as windows-1252 (a superset of printable latin-1) from
//! older systems. Anything else is refused rather than guessed at.
//!
//! The encoding is told from the head of a file: its byte order mark, else the zero
//! bytes of UTF-16, else the first 64 KiB from the first byte on that is not ASCII,
//! which are valid UTF-8 or are windows-1252. So a file that is read whole and one
//! that is read as a stream ([`TextReader`]) come out the same, and one broken byte
//! deep in a file is an error, not a reason to read all of it in another encoding.
//! The character sets of DOS and of seven-bit lines are read where a label asks for
//! them and, by evidence, in wire messages, which still carry them.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

use super::codepage::{self, CodePage};
use crate::{Error, Place, Result};

mod stream;

use stream::Decoder;
pub use stream::TextReader;

/// A decoded file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The content without a byte order mark, otherwise unchanged. Offsets of segments
    /// point into this text, so they do not count the mark.
    pub text: String,
    /// Name of the encoding it was in, as the WHATWG Encoding Standard spells it.
    pub encoding: &'static str,
}

/// How much of a file is looked at to tell UTF-16 without a mark from the rest.
const SNIFF_BYTES: usize = 4096;

/// Decodes `bytes`. `label` names the encoding (`--encoding`); without it the
/// encoding is detected.
///
/// # Errors
/// An unknown label is a usage error; bytes that are no text in the encoding (or
/// binary data) an input error with the line and byte where the trouble starts.
pub fn decode(bytes: &[u8], file: &str, label: Option<&str>) -> Result<Decoded> {
    let mut decoder = Decoder::new(file, label)?;
    let mut text = String::with_capacity(bytes.len());
    let (_, result) = decoder.push(bytes, true, &mut text);
    result.map(|()| Decoded {
        text,
        encoding: decoder.name(),
    })
}

/// Decodes a wire message: like [`decode`], but with every control character let
/// through, and with the character sets of old terminals told by evidence.
///
/// # Errors
/// As [`decode`], and for UTF-16, in which no wire transmits.
pub(crate) fn decode_message(bytes: &[u8], file: &str, label: Option<&str>) -> Result<Decoded> {
    let is_unicode = !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok();
    let page = match label {
        None if !is_unicode => codepage::by_evidence(bytes).map(CodePage::name),
        _ => None,
    };
    let mut decoder = Decoder::new(file, label.or(page))?.with_controls();
    let mut text = String::with_capacity(bytes.len());
    decoder.push(bytes, true, &mut text).1?;
    if decoder.name().starts_with("UTF-16") {
        return Err(Error::input(Place::file(file), "the message is in UTF-16")
            .expected("one byte a character, or UTF-8, as wires transmit")
            .hint("save it as UTF-8"));
    }
    Ok(Decoded {
        text,
        encoding: decoder.name(),
    })
}

fn encoding_for(label: &str) -> Result<&'static Encoding> {
    Encoding::for_label(label.as_bytes()).ok_or_else(|| {
        Error::usage(
            format!("unknown encoding `{label}`"),
            "use a name such as utf-8, windows-1252, iso-8859-1, cp850 or utf-16le",
        )
    })
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

/// Control characters that text files do hold: tab, line ends, vertical tab, form
/// feed, and the start, end and escape marks of wire transmission formats (ANPA 1312,
/// IPTC 7901).
fn is_text_control(byte: u8) -> bool {
    matches!(byte, 0x01..=0x04 | b'\t'..=b'\r' | 0x0f | 0x11..=0x1f)
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
