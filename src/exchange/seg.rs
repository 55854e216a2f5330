//! The text of one segment as files exchange it: NFC, one line, no white space
//! at the edges.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::xml::escape;

/// `text` as one line in NFC with trimmed edges; no-break spaces inside stay.
///
/// A line end with the white space around it becomes one space: to the clients a
/// line end in a segment is the end of the segment.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    let (mut one_line, mut plain) = (true, true);
    for c in trimmed.chars() {
        one_line &= !is_line_end(c);
        plain &= is_plain(c);
    }
    let folded = match one_line {
        true => Cow::Borrowed(trimmed),
        false => Cow::Owned(folded(trimmed)),
    };
    match plain || is_nfc(&folded) {
        true => folded,
        false => Cow::Owned(folded.nfc().collect()),
    }
}

/// The same without the characters that XML cannot hold; also how many they were.
pub(crate) fn clean_for_xml(text: &str) -> (Cow<'_, str>, u64) {
    if escape::first_forbidden(text.as_bytes()).is_none() {
        return (clean(text), 0);
    }
    let kept: String = text.chars().filter(|&c| escape::is_allowed(c)).collect();
    let dropped = text.chars().count() - kept.chars().count();
    (Cow::Owned(clean(&kept).into_owned()), dropped as u64)
}

/// Whether text of such characters is NFC at a glance: Latin letters, and the
/// dashes, quotes and ellipses of print, all of which compose with nothing
/// before them.
fn is_plain(c: char) -> bool {
    matches!(c, ..'\u{300}' | '\u{2010}'..='\u{2027}')
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split(is_line_end) {
        let line = line.trim();
        if !line.is_empty() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(line);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_segment_is_one_trimmed_line_in_nfc() {
        for (given, expected) in [
            (" uno\tdos ", "uno\tdos"),
            ("uno \r\n\n  dos\u{2028}tres", "uno dos tres"),
            ("an\u{303}o", "año"),
            ("3,4\u{a0}%\u{a0}", "3,4\u{a0}%"),
            ("1.º  ½", "1.º  ½"),
            (" \n ", ""),
        ] {
            assert_eq!(clean(given), expected, "{given:?}");
        }
        assert_eq!(clean_for_xml("\u{1} uno\u{0}"), (Cow::Borrowed("uno"), 2));
    }

    #[test]
    fn what_is_plain_is_nfc() {
        for c in ('\0'..'\u{300}').chain('\u{2010}'..='\u{2027}') {
            let pair = format!("{c}{c}n{c}");
            assert!(is_plain(c) && is_nfc(&pair), "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in ".*") {
            let (once, _) = clean_for_xml(&text);
            let (twice, dropped) = clean_for_xml(&once);
            prop_assert_eq!(&once, &twice);
            prop_assert_eq!(dropped, 0);
        }
    }
}
