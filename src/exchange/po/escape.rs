//! Strings of PO: quotes and escapes, as in C.

use std::iter::{Peekable, Skip};
use std::str::CharIndices;

/// Appends `text`, which holds no NUL, to `out` as what stands between quotes.
pub(super) fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            '\u{7}' => out.push_str("\\a"),
            '\u{8}' => out.push_str("\\b"),
            '\u{B}' => out.push_str("\\v"),
            '\u{C}' => out.push_str("\\f"),
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c < ' ' || c == '\u{7F}' => out.push_str(&format!("\\{:03o}", u32::from(c))),
            c => out.push(c),
        }
    }
}

/// What is wrong with a string, at which of its bytes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Breach {
    pub(super) at: usize,
    pub(super) message: &'static str,
    pub(super) expected: &'static str,
}

/// A breach at byte `at`.
fn breach(at: usize, message: &'static str, expected: &'static str) -> Breach {
    Breach {
        at,
        message,
        expected,
    }
}

/// Appends to `out` the string that is all of `quoted`, quotes included.
pub(super) fn unescape(quoted: &str, out: &mut String) -> Result<(), Breach> {
    if !quoted.starts_with('"') {
        return Err(breach(0, "no string begins here", "`\"`"));
    }
    // Bytes, since escapes may spell the bytes of one character one by one.
    let mut bytes = Vec::with_capacity(quoted.len());
    let mut chars = quoted.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => {
                if let Some((at, _)) = chars.next() {
                    let message = "text behind the end of the string";
                    return Err(breach(at, message, "a line end"));
                }
                let message = "escapes give bytes that are no UTF-8";
                let text = String::from_utf8(bytes)
                    .map_err(|_| breach(0, message, "characters as they are"))?;
                out.push_str(&text);
                return Ok(());
            }
            '\\' => {
                let kinds = "`\\n`, `\\t`, `\\\"` or `\\\\`";
                let byte = escaped(&mut chars);
                bytes.push(byte.ok_or_else(|| breach(at, "an unknown escape", kinds))?);
            }
            c => bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
        if bytes.last() == Some(&0) {
            let message = "the character U+0000, which ends a string for gettext";
            return Err(breach(at, message, "text without control characters"));
        }
    }
    Err(breach(quoted.len(), "the string has no end", "`\"`"))
}

/// The characters of a string with their places.
type Chars<'s> = Peekable<Skip<CharIndices<'s>>>;

/// The byte of the escape whose backslash was taken; none where there is no such escape.
fn escaped(chars: &mut Chars<'_>) -> Option<u8> {
    if chars.peek()?.1.is_digit(8) {
        return number(chars, 8, 3);
    }
    Some(match chars.next()? {
        (_, 'n') => b'\n',
        (_, 't') => b'\t',
        (_, 'r') => b'\r',
        (_, 'a') => 7,
        (_, 'b') => 8,
        (_, 'v') => 0xB,
        (_, 'f') => 0xC,
        (_, kind @ ('"' | '\\' | '\'' | '?')) => kind as u8,
        (_, 'x') => number(chars, 16, 2)?,
        _ => return None,
    })
}

/// The number of the next digits, of which there are at most `most`.
fn number(chars: &mut Chars<'_>, radix: u32, most: usize) -> Option<u8> {
    let mut value = None;
    for _ in 0..most {
        let Some(digit) = chars.peek().and_then(|(_, c)| c.to_digit(radix)) else {
            break;
        };
        value = Some(value.unwrap_or(0) * radix + digit);
        chars.next();
    }
    u8::try_from(value?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn strings_are_read_as_gettext_reads_them() {
        for (quoted, expected) in [
            ("\"\"", Ok("")),
            (r#""uno \"dos\" \\ \t\n""#, Ok("uno \"dos\" \\ \t\n")),
            (r#""\303\261 \xc3\xb1 \101\1018 \x41""#, Ok("ñ ñ AA8 A")),
            ("\"ñ", Err(3)),
            ("ñ\"", Err(0)),
            ("\"a\" b", Err(3)),
            (r#""a\q""#, Err(2)),
            (r#""\xg""#, Err(1)),
            (r#""\777""#, Err(1)),
            (r#""\303""#, Err(0)),
            (r#""a\0""#, Err(2)),
            (r#""\x00""#, Err(1)),
            ("\"a\0\"", Err(2)),
        ] {
            let mut out = String::new();
            let found = unescape(quoted, &mut out).map_err(|breach| breach.at);
            assert_eq!(found.map(|()| out.as_str()), expected, "{quoted}");
        }
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "(?s)[^\0]*") {
            let mut quoted = String::from("\"");
            escape(&text, &mut quoted);
            quoted.push('"');
            let mut back = String::new();
            prop_assert_eq!(unescape(&quoted, &mut back), Ok(()));
            prop_assert_eq!(back, text);
        }
    }
}
