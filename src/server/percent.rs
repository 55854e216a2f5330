//! Percent-encoding of addresses, both ways (RFC 3986).

use std::fmt::Write;

/// The text that `encoded` stands for; none where it is no UTF-8. A percent sign that no two
/// hexadecimal digits follow stands for itself, and so does `+`.
pub(super) fn decoded(encoded: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let Some((byte, behind)) = rest.split_first() {
        let digits = behind.get(..2).filter(|_| *byte == b'%');
        let value = digits
            .filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(value.unwrap_or(*byte));
        rest = match value {
            Some(_) => behind.get(2..).unwrap_or_default(),
            None => behind,
        };
    }
    String::from_utf8(bytes).ok()
}

/// A text as it stands in one part of an address or in a cookie.
pub(super) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            // Writing to a string cannot fail.
            _ => drop(write!(out, "%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_encoded_comes_back() {
        for text in ["", "año/¿qué? 100 % \"ya\" + &=#", "%41", "日本", "a%"] {
            assert_eq!(decoded(&encoded(text)).as_deref(), Some(text));
        }
        for (given, text) in [
            ("a%20b+c", Some("a b+c")),
            ("%C3%BC%c3%BC", Some("üü")),
            ("100%", Some("100%")),
            ("%zz%4", Some("%zz%4")),
            ("%FF", None),
        ] {
            assert_eq!(decoded(given).as_deref(), text, "{given}");
        }
    }
}
