//! Text made safe for an XML file.
//!
//! Characters that XML 1.0 cannot hold in any form (most control characters,
//! U+FFFE, U+FFFF) are dropped, and the writer is told how many: wire copy comes
//! with transmission controls in it, and a file that no tool opens would help
//! nobody.

/// Whether XML 1.0 can hold `c` (the production `Char`).
pub fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// Appends `text` to `out` as element content; returns how many characters were dropped.
///
/// A carriage return becomes a reference, since a parser would turn it into a
/// line feed.
pub fn text(text: &str, out: &mut String) -> u64 {
    if is_plain(text.as_bytes()) {
        out.push_str(text);
        return 0;
    }
    escaped(text, out, |c| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '\r' => Some("&#13;"),
        _ => None,
    })
}

/// Whether nothing of a text has to be escaped or dropped; tested without branches, a block
/// at a time.
fn is_plain(text: &[u8]) -> bool {
    const BLOCK: usize = 32;
    let is_special = |byte: u8| byte < b' ' || matches!(byte, b'&' | b'<' | b'>' | 0xEF);
    let mut blocks = text.chunks(BLOCK);
    blocks.all(|block| {
        !block
            .iter()
            .fold(false, |any, &byte| any | is_special(byte))
    })
}

/// Appends `value` to `out` as the content of a double-quoted attribute; returns
/// how many characters were dropped.
///
/// Tabs and line ends become references, since a parser would turn them into
/// spaces.
pub fn attribute(value: &str, out: &mut String) -> u64 {
    escaped(value, out, |c| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\t' => Some("&#9;"),
        '\n' => Some("&#10;"),
        '\r' => Some("&#13;"),
        _ => None,
    })
}

fn escaped(text: &str, out: &mut String, entity: impl Fn(char) -> Option<&'static str>) -> u64 {
    // Only these bytes begin a character that may not stand as it is; U+FFFE and
    // U+FFFF begin with 0xEF.
    let special = |byte: &u8| *byte < b' ' || matches!(byte, b'&' | b'<' | b'>' | b'"' | 0xEF);
    let mut dropped = 0;
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| special(&byte)) {
        out.push_str(&rest[..at]);
        let mut chars = rest[at..].chars();
        match chars.next() {
            Some(c) => match entity(c) {
                Some(entity) => out.push_str(entity),
                None if is_allowed(c) => out.push(c),
                None => dropped += 1,
            },
            None => break,
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    dropped
}

/// The first character in `text`, which is valid UTF-8, that XML cannot hold, and
/// the byte where it is.
///
/// Only control characters and U+FFFE and U+FFFF can be wrong there. Blocks are
/// tested without branches first, as nearly all of them are clean.
pub(crate) fn first_forbidden(text: &[u8]) -> Option<(usize, char)> {
    const BLOCK: usize = 64;
    let control = |byte: u8| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    let mut first = None;
    for (index, block) in text.chunks(BLOCK).enumerate() {
        if block.iter().fold(false, |any, &byte| any | control(byte)) {
            first = block
                .iter()
                .position(|&byte| control(byte))
                .map(|at| (index * BLOCK + at, char::from(block[at])));
            break;
        }
    }
    let before = first.map_or(text.len(), |(at, _)| at);
    memchr::memchr_iter(0xEF, &text[..before])
        .find_map(|at| match text.get(at..at + 3) {
            Some([0xEF, 0xBF, 0xBE]) => Some((at, '\u{FFFE}')),
            Some([0xEF, 0xBF, 0xBF]) => Some((at, '\u{FFFF}')),
            _ => None,
        })
        .or(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn content_and_attributes_are_escaped_and_impossible_characters_dropped() {
        for (given, as_text, as_attribute, lost) in [
            ("Pérez & Cía", "Pérez &amp; Cía", "Pérez &amp; Cía", 0),
            ("a<b>\"c\"", "a&lt;b&gt;\"c\"", "a&lt;b&gt;&quot;c&quot;", 0),
            ("a\tb\nc\rd", "a\tb\nc&#13;d", "a&#9;b&#10;c&#13;d", 0),
            ("\u{1}uno\u{0}\u{FFFE}", "uno", "uno", 3),
            ("3,4\u{a0}% 🙂", "3,4\u{a0}% 🙂", "3,4\u{a0}% 🙂", 0),
        ] {
            let mut out = String::new();
            assert_eq!(text(given, &mut out), lost, "{given:?}");
            assert_eq!(out, as_text);
            let mut out = String::new();
            assert_eq!(attribute(given, &mut out), lost, "{given:?}");
            assert_eq!(out, as_attribute);
        }
    }

    proptest! {
        #[test]
        fn the_first_forbidden_character_is_found(text in "(?s).{0,150}") {
            let expected = text.char_indices().find(|&(_, c)| !is_allowed(c));
            prop_assert_eq!(first_forbidden(text.as_bytes()), expected);
        }
    }
}
