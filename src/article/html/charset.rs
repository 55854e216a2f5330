//! The encoding of a page: told by the user, a byte order mark, the page itself.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::Result;
use crate::text::decode;

/// Bytes in which a page must name its encoding (HTML, section 4.2.5.4).
const HEAD: usize = 1024;

/// Decodes a page. The encoding that the user names counts, then a byte order mark; then
/// UTF-8, if the bytes are that, whatever the page declares; then what it declares. A
/// page may hold a broken byte anywhere: what is left is read as windows-1252, in which
/// every byte is a character, as browsers do.
///
/// # Errors
/// An unknown label; bytes that are no text in the encoding that the user named.
pub(super) fn decode<'a>(bytes: &'a [u8], file: &str, label: Option<&str>) -> Result<Cow<'a, str>> {
    if label.is_some() {
        return decode::decode(bytes, file, label).map(|decoded| Cow::Owned(decoded.text));
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let marked = bytes.get(mark..).unwrap_or_default();
        return Ok(encoding.decode_without_bom_handling(marked).0);
    }
    let declared = declared(bytes);
    if bytes.contains(&0)
        && let Ok(decoded) = decode::decode(bytes, file, None)
    // UTF-16 without a mark
    {
        return Ok(Cow::Owned(decoded.text));
    }
    // Most pages are UTF-8 whatever they declare, and text of another encoding hardly
    // ever is valid UTF-8 by chance.
    if declared.is_none_or(Encoding::is_ascii_compatible) && is_mostly_utf8(bytes) {
        return Ok(String::from_utf8_lossy(bytes));
    }
    let named = declared.filter(|encoding| *encoding != UTF_8);
    let strict = |encoding: &'static Encoding| {
        encoding.decode_without_bom_handling_and_without_replacement(bytes)
    };
    Ok(match named.and_then(strict) {
        Some(text) => text,
        None => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    })
}

/// Whether the bytes are UTF-8: all of them, or all but a few, as where a page was cut
/// inside a character or quotes another one that was not converted.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        // Each character outside ASCII has one byte like this.
        whole += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    broken == 0 || whole > broken
}

/// The encoding that the head of a page declares, in `<meta charset>`,
/// `<meta http-equiv>` or an XML declaration.
pub(crate) fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..HEAD).unwrap_or(bytes).to_ascii_lowercase();
    let xml = head
        .starts_with(b"<?xml")
        .then(|| value_after(&head, b"encoding"))
        .flatten();
    let meta = || {
        let mut rest = head.as_slice();
        while let Some(at) = memchr::memmem::find(rest, b"<meta") {
            rest = rest.get(at + 5..).unwrap_or_default();
            let end = memchr::memchr(b'>', rest).unwrap_or(rest.len());
            let tag = rest.get(..end).unwrap_or_default();
            if let Some(encoding) = value_after(tag, b"charset") {
                return Some(encoding);
            }
        }
        None
    };
    xml.or_else(meta).map(|encoding| {
        // A page that could be read up to here is not in UTF-16 (HTML, 13.2.3.2).
        if encoding == UTF_16LE || encoding == UTF_16BE {
            UTF_8
        } else {
            encoding
        }
    })
}

/// The encoding named behind `key` and `=`, with or without quotes.
fn value_after(text: &[u8], key: &[u8]) -> Option<&'static Encoding> {
    let at = memchr::memmem::find(text, key)?;
    let rest = text.get(at + key.len()..)?.trim_ascii_start();
    let rest = rest.strip_prefix(b"=")?.trim_ascii_start();
    let rest = match rest {
        [b'"' | b'\'', inside @ ..] => inside,
        _ => rest,
    };
    let ends = |byte: &u8| {
        byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b';' | b'>' | b'/' | b'?')
    };
    let end = rest.iter().position(ends).unwrap_or(rest.len());
    Encoding::for_label(rest.get(..end)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_to_say_the_encoding() {
        let latin = |head: &str| [head.as_bytes(), b"<p>Pe\xF1a dijo \x93no\x94"].concat();
        let cyrillic = b"<meta charset=windows-1251><p>\xCB\xE8\xEC\xE0";
        let wide: Vec<u8> = "\u{feff}<p>Peña"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        for (bytes, label, end) in [
            (latin("<meta charset='iso-8859-1'>"), None, "Peña dijo “no”"),
            (
                latin("<meta http-equiv=Content-Type content=\"text/html; charset=ISO-8859-1\">"),
                None,
                "Peña dijo “no”",
            ),
            (
                latin("<?xml version='1.0' encoding='latin1'?>"),
                None,
                "Peña dijo “no”",
            ),
            // The declaration is wrong, or missing.
            (latin("<meta charset=utf-8>"), None, "Peña dijo “no”"),
            (latin(""), None, "Peña dijo “no”"),
            (latin(""), Some("windows-1252"), "Peña dijo “no”"),
            (cyrillic.to_vec(), None, "Лима"),
            ("<meta charset=iso-8859-1><p>Peña".into(), None, "Peña"),
            ("<meta charset=utf-16><p>Peña".into(), None, "Peña"),
            ("<p>¿Qué? Peñ\0a".into(), None, "¿Qué? Peñ\0a"),
            (
                b"<p>\xC2\xBFQu\xC3\xA9? Pe\xC3".to_vec(),
                None,
                "¿Qué? Pe\u{fffd}",
            ),
            (wide, None, "Peña"),
        ] {
            let text = decode(&bytes, "a.html", label).unwrap();
            assert!(text.ends_with(end), "{text}");
        }
        assert!(decode(b"caf\xE9", "a", Some("utf-8")).is_err());
        assert!(decode(b"", "a", Some("klingon")).is_err());
    }

    #[test]
    fn broken_bytes_and_zeros_do_not_end_a_page() {
        for bytes in [
            &b"<p>a\0b\xC3"[..],
            b"\0\0\0\0",
            b"\xFF",
            b"<meta charset=utf-8>\xFF\0",
        ] {
            assert!(decode(bytes, "a", None).is_ok());
        }
    }
}
