//! Bytes to text and back.
//!
//! A file is only taken when its text gives back its very bytes: else something that was
//! never translated would be changed.

use std::borrow::Cow;

use encoding_rs::{EncoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::article::html::charset::declared;
use crate::text::codepage::CodePage;
use crate::text::decode;
use crate::{Error, Place, Result};

/// The set of characters that a file is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Charset {
    Utf8,
    Utf16Le,
    Utf16Be,
    Known(&'static Encoding),
    Page(CodePage),
}

/// A text with the encoding it came in.
pub(super) struct Encoded {
    /// The text without a byte order mark.
    pub(super) text: String,
    /// The byte order mark.
    mark: Vec<u8>,
    charset: Charset,
}

impl Default for Encoded {
    fn default() -> Self {
        Encoded {
            text: String::new(),
            mark: Vec::new(),
            charset: Charset::Utf8,
        }
    }
}

impl Encoded {
    /// Reads a text as [`decode::decode`] does.
    ///
    /// # Errors
    /// As that; and a file whose text would not give back its bytes.
    pub(super) fn text(bytes: &[u8], file: &str, label: Option<&str>) -> Result<Encoded> {
        let decoded = decode::decode(bytes, file, label)?;
        let charset = Charset::named(decoded.encoding);
        Encoded::new(bytes, file, decoded.text, charset)
    }

    /// Reads a page. What the user names counts, then a byte order mark, then UTF-8 if the
    /// bytes are that, then what the page declares; any other bytes are windows-1252, in
    /// which each is a character.
    ///
    /// # Errors
    /// As [`Encoded::text`].
    pub(super) fn html(bytes: &[u8], file: &str, label: Option<&str>) -> Result<Encoded> {
        let has_mark = Encoding::for_bom(bytes).is_some();
        if label.is_some() || has_mark || bytes.contains(&0) {
            return Encoded::text(bytes, file, label);
        }
        if let Ok(text) = std::str::from_utf8(bytes) {
            return Encoded::new(bytes, file, text.to_owned(), Charset::Utf8);
        }
        let named = declared(bytes).filter(|encoding| *encoding != UTF_8);
        let strict = |encoding: &'static Encoding| {
            let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
            Encoded::new(bytes, file, text.into_owned(), Charset::of(encoding)).ok()
        };
        match named.and_then(strict) {
            Some(read) => Ok(read),
            None => {
                let text = WINDOWS_1252
                    .decode_without_bom_handling(bytes)
                    .0
                    .into_owned();
                Encoded::new(bytes, file, text, Charset::Known(WINDOWS_1252))
            }
        }
    }

    /// Reads an XML file that was checked already: by its byte order mark, else as UTF-16
    /// by its zero bytes, else as it declares.
    ///
    /// # Errors
    /// As [`Encoded::text`].
    pub(super) fn xml(bytes: &[u8], file: &str) -> Result<Encoded> {
        if Encoding::for_bom(bytes).is_some() || bytes.contains(&0) {
            return Encoded::text(bytes, file, None);
        }
        let encoding = match bytes.starts_with(b"<?xml") {
            true => declared(bytes).unwrap_or(UTF_8),
            false => UTF_8,
        };
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
        match text {
            Some(text) => Encoded::new(bytes, file, text.into_owned(), Charset::of(encoding)),
            None => Err(Error::input(
                Place::file(file),
                format!("the file is no text in {}", encoding.name()),
            )
            .expected("the encoding that the file declares")
            .hint("convert it to UTF-8")),
        }
    }

    fn new(bytes: &[u8], file: &str, text: String, charset: Charset) -> Result<Encoded> {
        let mark: &[u8] = match charset {
            Charset::Utf8 => b"\xEF\xBB\xBF",
            Charset::Utf16Le => b"\xFF\xFE",
            Charset::Utf16Be => b"\xFE\xFF",
            _ => b"",
        };
        let mark = if bytes.starts_with(mark) { mark } else { b"" };
        let encoded = Encoded {
            text,
            mark: mark.to_vec(),
            charset,
        };
        match encoded.bytes(&encoded.text, file, false) {
            Ok(again) if again == bytes => Ok(encoded),
            _ => Err(Error::input(
                Place::file(file),
                "the file's bytes are not those that its text has in its encoding",
            )
            .expected("a file in which each character is written in one way")
            .hint("convert it to UTF-8, for example with `iconv -t UTF-8`")),
        }
    }

    /// `text` in the file's encoding. A character that it lacks becomes a reference such as
    /// `&#8364;` where the format has these.
    ///
    /// # Errors
    /// Such a character in another format.
    pub(super) fn bytes(&self, text: &str, file: &str, references: bool) -> Result<Vec<u8>> {
        let mut out = self.mark.clone();
        let lacking = match self.charset {
            Charset::Utf8 => {
                out.extend_from_slice(text.as_bytes());
                None
            }
            Charset::Utf16Le => {
                out.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
                None
            }
            Charset::Utf16Be => {
                out.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
                None
            }
            Charset::Known(encoding) => encode(encoding, text, references, &mut out),
            Charset::Page(page) => {
                let all: Vec<u8> = (0..=255).collect();
                let table: Vec<char> = page.decode(&all).chars().collect();
                let code = |c: char| {
                    // The byte that a broken one is read as is no character of the page.
                    let at = table
                        .iter()
                        .position(|known| *known == c && c != '\u{fffd}')?;
                    u8::try_from(at).ok()
                };
                let mut lacking = None;
                for c in text.chars() {
                    match code(c) {
                        Some(byte) => out.push(byte),
                        None if references => out.extend_from_slice(&reference(c)),
                        None => lacking = lacking.or(Some(c)),
                    }
                }
                lacking
            }
        };
        match lacking {
            None => Ok(out),
            Some(c) => {
                let name = self.charset.name();
                let message = format!("`{}` cannot be written in {name}", c.escape_debug());
                Err(Error::input(Place::file(file), message)
                    .expected("a translation in the characters of the file's encoding")
                    .hint("save the file as UTF-8 first, for example with `iconv -t UTF-8`"))
            }
        }
    }
}

impl Charset {
    fn named(name: &str) -> Charset {
        match CodePage::for_label(name) {
            Some(page) => Charset::Page(page),
            None => Charset::of(Encoding::for_label(name.as_bytes()).unwrap_or(UTF_8)),
        }
    }

    fn of(encoding: &'static Encoding) -> Charset {
        match encoding {
            _ if encoding == UTF_8 => Charset::Utf8,
            _ if encoding == UTF_16LE => Charset::Utf16Le,
            _ if encoding == UTF_16BE => Charset::Utf16Be,
            _ => Charset::Known(encoding),
        }
    }

    fn name(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Charset::Utf8 => "UTF-8",
            Charset::Utf16Le => "UTF-16LE",
            Charset::Utf16Be => "UTF-16BE",
            Charset::Known(encoding) => encoding.name(),
            Charset::Page(page) => page.name(),
        })
    }
}

fn reference(c: char) -> Vec<u8> {
    format!("&#{};", u32::from(c)).into_bytes()
}

/// Appends `text` in an encoding; the first character that it lacks, unless that can be
/// written as a reference.
fn encode(
    encoding: &'static Encoding,
    text: &str,
    references: bool,
    out: &mut Vec<u8>,
) -> Option<char> {
    let mut encoder = encoding.new_encoder();
    let mut lacking = None;
    let mut rest = text;
    let mut buffer = [0u8; 4096];
    loop {
        let (result, read, written) =
            encoder.encode_from_utf8_without_replacement(rest, &mut buffer, true);
        out.extend_from_slice(buffer.get(..written).unwrap_or_default());
        rest = rest.get(read..).unwrap_or_default();
        match result {
            EncoderResult::InputEmpty => return lacking,
            EncoderResult::OutputFull => {}
            EncoderResult::Unmappable(c) if references => out.extend_from_slice(&reference(c)),
            EncoderResult::Unmappable(c) => lacking = lacking.or(Some(c)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_gives_back_its_bytes() {
        let utf16 = |text: &str, wide: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(wide).collect()
        };
        for (bytes, label) in [
            ("Peña — llegó\r\n".as_bytes().to_vec(), None),
            ("\u{feff}Peña\n".as_bytes().to_vec(), None),
            (b"\x93Pe\xF1a\x94 lleg\xF3 \x81\n".to_vec(), None),
            (utf16("\u{feff}Peña llegó", u16::to_le_bytes), None),
            (utf16("Peña llegó", u16::to_be_bytes), None),
            (b"Per\xA3 a\xA4o".to_vec(), Some("cp850")),
            (b"El a|o [pasado]".to_vec(), Some("iso646-es")),
            (Vec::new(), None),
        ] {
            let encoded = Encoded::text(&bytes, "a.txt", label).unwrap();
            assert_eq!(encoded.bytes(&encoded.text, "a.txt", false).unwrap(), bytes);
        }
    }

    #[test]
    fn what_an_encoding_lacks_is_a_reference_or_an_error() {
        let page = Encoded::html(b"<p>Pe\xF1a</p>", "a.html", None).unwrap();
        assert_eq!(page.bytes("ñ €ł", "a", true).unwrap(), b"\xF1 \x80&#322;");
        let error = page.bytes("ł", "a.txt", false).unwrap_err();
        assert!(error.to_string().contains("windows-1252"), "{error}");
    }

    #[test]
    fn xml_is_read_as_it_declares() {
        let bytes = b"<?xml version='1.0' encoding='iso-8859-1'?><a>Espa\xF1a</a>";
        let encoded = Encoded::xml(bytes, "a.xlf").unwrap();
        assert!(encoded.text.ends_with("<a>España</a>"));
        assert!(Encoded::xml(b"<a>\xF1</a>", "a.xlf").is_err());
    }
}
