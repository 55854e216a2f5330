//! Which encoding an XML file is in.
//!
//! The first bytes decide (byte order mark, or the zero bytes of UTF-16); where
//! they show a byte-per-character file, the declaration may name its encoding.
//! A declaration that contradicts the bytes loses: tools that convert a file
//! often leave `encoding="UTF-16"` standing in what is UTF-8 now.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// How many bytes the declaration may take; longer ones name no encoding.
pub(super) const DECLARATION: usize = 1024;

/// An encoding and how many bytes of mark stand before the text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Detected {
    pub(super) encoding: &'static Encoding,
    pub(super) mark: usize,
}

/// A file whose text cannot be read, with what to try.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    pub(super) message: String,
    pub(super) hint: &'static str,
}

/// The encoding of a file that starts with `head` (its first [`DECLARATION`]
/// bytes, or all of it).
pub(super) fn detect(head: &[u8]) -> Result<Detected, Unreadable> {
    let found = |encoding, mark| Ok(Detected { encoding, mark });
    match head {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Err(unreadable("UTF-32")),
        [0xEF, 0xBB, 0xBF, ..] => found(UTF_8, 3),
        [0xFF, 0xFE, ..] => found(UTF_16LE, 2),
        [0xFE, 0xFF, ..] => found(UTF_16BE, 2),
        // An XML file begins with `<` or white space, so one zero byte beside it
        // is the other half of a UTF-16 character.
        [0, b'<' | b' ' | b'\t' | b'\r' | b'\n', ..] => found(UTF_16BE, 0),
        [b'<' | b' ' | b'\t' | b'\r' | b'\n', 0, ..] => found(UTF_16LE, 0),
        [0x1F, 0x8B, ..] => Err(packed("gzip")),
        [b'P', b'K', 3, 4, ..] => Err(packed("ZIP")),
        _ => match declared(head) {
            Some(label) => by_label(label),
            None => found(UTF_8, 0),
        },
    }
}

fn unreadable(encoding: &str) -> Unreadable {
    Unreadable {
        message: format!("the file is in {encoding}, which is not supported"),
        hint: "convert it to UTF-8, for example with `iconv -t UTF-8`",
    }
}

fn packed(format: &str) -> Unreadable {
    Unreadable {
        message: format!("the file is compressed ({format}), not XML text"),
        hint: "unpack it first",
    }
}

/// The encoding of a byte-per-character file whose declaration says `label`.
fn by_label(label: &[u8]) -> Result<Detected, Unreadable> {
    let encoding = match Encoding::for_label(label) {
        Some(encoding) if encoding == UTF_16LE || encoding == UTF_16BE => UTF_8,
        Some(encoding) if encoding == UTF_8 || encoding.is_single_byte() => encoding,
        Some(encoding) => return Err(unreadable(encoding.name())),
        // `UTF16` and `UCS-2` are no labels of the web, but files say them.
        None if label.to_ascii_lowercase().starts_with(b"u") => UTF_8,
        None => {
            return Err(unreadable(&format!(
                "an unknown encoding (`{}`)",
                String::from_utf8_lossy(label).escape_debug()
            )));
        }
    };
    Ok(Detected { encoding, mark: 0 })
}

/// The value of `encoding` in the declaration at the start of `head`.
fn declared(head: &[u8]) -> Option<&[u8]> {
    let end = head.windows(2).position(|pair| pair == b"?>")?;
    let declaration = head.get(..end)?.strip_prefix(b"<?xml")?;
    let key = declaration
        .windows(8)
        .position(|word| word == b"encoding")?;
    let after = declaration.get(key + 8..)?.trim_ascii_start();
    let quoted = after.strip_prefix(b"=")?.trim_ascii_start();
    let (quote, rest) = quoted.split_first()?;
    let end = rest.iter().position(|byte| byte == quote)?;
    rest.get(..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::WINDOWS_1252;

    #[test]
    fn bytes_decide_before_the_declaration() {
        let cases: &[(&[u8], &'static Encoding, usize)] = &[
            (b"", UTF_8, 0),
            (b"<tmx/>", UTF_8, 0),
            (b"\xEF\xBB\xBF<tmx/>", UTF_8, 3),
            (b"\xFF\xFE<\0t\0", UTF_16LE, 2),
            (b"\xFE\xFF\0<\0t", UTF_16BE, 2),
            (b"<\0?\0", UTF_16LE, 0),
            (b"\0\n\0<", UTF_16BE, 0),
            (b"<?xml version='1.0' encoding='utf-16'?>", UTF_8, 0),
            (
                b"<?xml version='1.0' encoding = \"ISO-8859-1\" ?>",
                WINDOWS_1252,
                0,
            ),
            (
                b"<?xml version='1.0' encoding='windows-1252'?>",
                WINDOWS_1252,
                0,
            ),
            (b"<a encoding='latin1'?>", UTF_8, 0),
        ];
        for (head, encoding, mark) in cases {
            let expected = Detected {
                encoding,
                mark: *mark,
            };
            assert_eq!(
                detect(head),
                Ok(expected),
                "{:?}",
                head.escape_ascii().to_string()
            );
        }
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let cases: &[(&[u8], &str)] = &[
            (b"\xFF\xFE\0\0<\0\0\0", "UTF-32"),
            (b"<?xml version='1.0' encoding='Shift_JIS'?>", "Shift_JIS"),
            (b"<?xml version='1.0' encoding='klingon'?>", "`klingon`"),
            (b"\x1F\x8B\x08", "gzip"),
            (b"PK\x03\x04", "ZIP"),
        ];
        for (head, word) in cases {
            let message = detect(head).unwrap_err().message;
            assert!(message.contains(word), "{message}");
        }
    }
}
