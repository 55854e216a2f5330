//! Strings of PO: quotes and escapes, as in C.

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

/// Appends to `out` the string that is all of `quoted`, quotes included.
pub(super) fn unescape(quoted: &str, out: &mut String) -> Result<(), Breach> {
    let breach = |at: usize, message, expected| Breach {
        at,
        message,
        expected,
    };
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
                    return Err(breach(
                        at,
                        "text behind the end of the string",
                        "a line end",
                    ));
                }
                let text = String::from_utf8(bytes).map_err(|_| {
                    breach(
                        0,
                        "escapes give bytes that are no UTF-8",
                        "characters as they are",
                    )
                })?;
                out.push_str(&text);
                return Ok(());
            }
            '\\' => {
                let unknown = breach(at, "an unknown escape", "`\\n`, `\\t`, `\\\"` or `\\\\`");
                let Some((_, kind)) = chars.next() else {
                    return Err(unknown);
                };
                let byte = match kind {
                    'n' => b'\n',
                    't' => b'\t',
                    'r' => b'\r',
                    'a' => 7,
                    'b' => 8,
                    'v' => 0xB,
                    'f' => 0xC,
                    '"' | '\\' | '\'' | '?' => kind as u8,
                    '0'..='7' => {
                        let mut value = kind.to_digit(8).unwrap_or_default();
                        for _ in 0..2 {
                            let Some(digit) = chars.peek().and_then(|(_, c)| c.to_digit(8)) else {
                                break;
                            };
                            value = value * 8 + digit;
                            chars.next();
                        }
                        u8::try_from(value).map_err(|_| unknown)?
                    }
                    'x' => {
                        let mut value = None;
                        for _ in 0..2 {
                            let Some(digit) = chars.peek().and_then(|(_, c)| c.to_digit(16)) else {
                                break;
                            };
                            value = Some(value.unwrap_or(0) * 16 + digit as u8);
                            chars.next();
                        }
                        value.ok_or(unknown)?
                    }
                    _ => return Err(unknown),
                };
                bytes.push(byte);
            }
            c => bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    Err(breach(quoted.len(), "the string has no end", "`\"`"))
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
