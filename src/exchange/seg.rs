//! The text of one segment as files exchange it: NFC, one line, no white space
//! at the edges. Its tags move with the text.

use std::borrow::Cow;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc, is_nfc_quick};

use crate::memory::Tag;
use crate::xml::escape;

/// `text` as one line in NFC with trimmed edges; no-break spaces inside stay.
///
/// A line end with the white space around it becomes one space: to the clients a
/// line end in a segment is the end of the segment.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    if is_plain_line(trimmed) {
        return Cow::Borrowed(trimmed);
    }
    let (mut one_line, mut plain) = (true, true);
    for c in trimmed.chars() {
        one_line &= !is_line_end(c);
        plain &= is_plain(c);
    }
    let folded = match one_line {
        true => Cow::Borrowed(trimmed),
        false => Cow::Owned(folded(trimmed, &mut [])),
    };
    match plain || is_nfc(&folded) {
        true => folded,
        false => Cow::Owned(folded.nfc().collect()),
    }
}

/// Whether a text holds no line end, no character to be composed and none that XML cannot
/// hold: whether it stands as it is. Nearly all do, and a block at a time is tested without
/// branches; of what lies above the letters of western Europe, quotation marks, dashes and
/// the ellipsis are known. A text that is turned away may still be clean.
fn is_plain_line(text: &str) -> bool {
    const BLOCK: usize = 32;
    // Controls; 0x85 ends the line end U+0085, among others; from 0xCC on start U+0300 and
    // all above.
    let suspicious = |byte: u8| byte < b' ' || matches!(byte, 0x85 | 0xCC..);
    let mut bytes = text.as_bytes();
    loop {
        while let Some((block, rest)) = bytes.split_first_chunk::<BLOCK>()
            && !block
                .iter()
                .fold(false, |any, &byte| any | suspicious(byte))
        {
            bytes = rest;
        }
        let at = bytes.iter().position(|&byte| suspicious(byte));
        bytes = match bytes.get(at.unwrap_or(bytes.len())..) {
            // U+2010 to U+203F without the line ends U+2028 and U+2029.
            Some([0xE2, 0x80, 0x90..=0xA7 | 0xAA..=0xBF, rest @ ..]) => rest,
            Some([]) | None => return true,
            Some(_) => return false,
        };
    }
}

/// The same without the characters that XML cannot hold; also how many they were.
pub(crate) fn clean_for_xml(text: &str) -> (Cow<'_, str>, u64) {
    if is_plain_line(text) {
        return (Cow::Borrowed(text.trim()), 0);
    }
    if escape::first_forbidden(text.as_bytes()).is_none() {
        return (clean(text), 0);
    }
    let kept: String = text.chars().filter(|&c| escape::is_allowed(c)).collect();
    let dropped = text.chars().count() - kept.chars().count();
    (Cow::Owned(clean(&kept).into_owned()), dropped as u64)
}

/// [`clean`] for a text with tags, which then stand where they stood: a tag in white space
/// that goes stands where the white space was, one inside a character that is composed
/// stands behind it.
pub(crate) fn clean_tagged<'t>(text: &'t str, tags: &mut [Tag]) -> Cow<'t, str> {
    if tags.is_empty() {
        return clean(text);
    }
    fit(text, tags);
    let trimmed = text.trim();
    let before = text.len() - text.trim_start().len();
    for tag in tags.iter_mut() {
        tag.at = tag.at.saturating_sub(before).min(trimmed.len());
    }
    let folded = match trimmed.contains(is_line_end) {
        false => Cow::Borrowed(trimmed),
        true => Cow::Owned(folded(trimmed, tags)),
    };
    match folded.chars().all(is_plain) || is_nfc(&folded) {
        true => folded,
        false => Cow::Owned(composed(&folded, tags)),
    }
}

/// [`clean_for_xml`] for a text with tags, as [`clean_tagged`].
pub(crate) fn clean_tagged_for_xml<'t>(text: &'t str, tags: &mut [Tag]) -> (Cow<'t, str>, u64) {
    if tags.is_empty() {
        return clean_for_xml(text);
    }
    if escape::first_forbidden(text.as_bytes()).is_none() {
        return (clean_tagged(text, tags), 0);
    }
    fit(text, tags);
    let mut kept = String::with_capacity(text.len());
    let (mut dropped, mut next) = (0, 0);
    for (at, c) in text.char_indices() {
        while next < tags.len() && tags[next].at <= at {
            tags[next].at = kept.len();
            next += 1;
        }
        match escape::is_allowed(c) {
            true => kept.push(c),
            false => dropped += 1,
        }
    }
    for tag in &mut tags[next..] {
        tag.at = kept.len();
    }
    (Cow::Owned(clean_tagged(&kept, tags).into_owned()), dropped)
}

/// A text and its tags as [`clean_tagged_for_xml`] gives them.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tagged<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) tags: Vec<Tag>,
    /// Characters that were left out since XML cannot hold them.
    pub(crate) dropped: u64,
}

/// [`clean_tagged_for_xml`] for a text and tags that are not the caller's own.
pub(crate) fn tidy_for_xml<'a>(text: &'a str, tags: &[Tag]) -> Tagged<'a> {
    let mut tags = tags.to_vec();
    let (text, dropped) = clean_tagged_for_xml(text, &mut tags);
    Tagged {
        text,
        tags,
        dropped,
    }
}

/// [`clean_tagged`] for a text and tags that the caller gives away.
pub(crate) fn tidy(text: String, mut tags: Vec<Tag>) -> (String, Vec<Tag>) {
    match clean_tagged(&text, &mut tags) {
        Cow::Borrowed(clean) if clean.len() == text.len() => (text, tags),
        clean => (clean.into_owned(), tags),
    }
}

/// Puts tags that do not stand at characters of `text`, in its order, where they can stand.
fn fit(text: &str, tags: &mut [Tag]) {
    let mut least = 0;
    for tag in tags {
        tag.at = text.floor_char_boundary(tag.at).max(least);
        least = tag.at;
    }
}

/// `text` in one line, with its tags.
fn folded(text: &str, tags: &mut [Tag]) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut start, mut next) = (0, 0);
    for line in text.split(is_line_end) {
        let end = start + line.len();
        let trimmed = line.trim();
        let before = start + (line.len() - line.trim_start().len());
        if !trimmed.is_empty() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(trimmed);
        }
        let from = out.len() - trimmed.len();
        while next < tags.len() && tags[next].at <= end {
            let inside = tags[next].at.saturating_sub(before).min(trimmed.len());
            tags[next].at = from + inside;
            next += 1;
        }
        let separator = text[end..].chars().next();
        start = end + separator.map_or(0, char::len_utf8);
    }
    out
}

/// `text` in NFC with its tags. It is composed piece by piece, each from one character that
/// composes with nothing before it to the next, which gives the same as composing it whole.
fn composed(text: &str, tags: &mut [Tag]) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut start, mut next) = (0, 0);
    let ends = text
        .char_indices()
        .skip(1)
        .filter(|&(_, c)| stands_alone(c));
    for end in ends.map(|(at, _)| at).chain([text.len()]) {
        let (piece, from) = (&text[start..end], out.len());
        out.extend(piece.nfc());
        let is_same = out[from..] == *piece;
        while next < tags.len() && tags[next].at < end {
            let inside = tags[next].at - start;
            tags[next].at = match inside {
                0 => from,
                _ if is_same => from + inside,
                _ => out.len(),
            };
            next += 1;
        }
        start = end;
    }
    for tag in &mut tags[next..] {
        tag.at = out.len();
    }
    out
}

/// Whether `c` composes with nothing before it, nor trades places with it.
fn stands_alone(c: char) -> bool {
    is_plain(c)
        || canonical_combining_class(c) == 0
            && is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes
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

    fn tags(places: &[usize]) -> Vec<Tag> {
        let tag = |&at: &usize| Tag {
            at,
            kind: crate::memory::TagKind::Single,
            number: 1,
            role: String::new(),
            code: String::new(),
        };
        places.iter().map(tag).collect()
    }

    #[test]
    fn tags_stand_where_they_stood() {
        for (given, places, expected, then) in [
            (
                " uno dos ",
                vec![0, 1, 4, 8, 9],
                "uno dos",
                vec![0, 0, 3, 7, 7],
            ),
            (
                "uno \n dos",
                vec![3, 4, 5, 6, 9],
                "uno dos",
                vec![3, 3, 4, 4, 7],
            ),
            ("uno\n\n dos", vec![4, 5, 9], "uno dos", vec![3, 4, 7]),
            ("an\u{303}o", vec![1, 2, 4, 5], "año", vec![1, 3, 3, 4]),
            ("q\u{303}o", vec![0, 1, 3, 4], "q\u{303}o", vec![0, 1, 3, 4]),
            ("\u{1}uno\u{2}", vec![0, 1, 4, 5], "uno", vec![0, 0, 3, 3]),
            ("año", vec![9, 2, 0], "año", vec![4, 4, 4]),
            ("", vec![0, 0], "", vec![0, 0]),
        ] {
            let mut tags = tags(&places);
            let (text, _) = clean_tagged_for_xml(given, &mut tags);
            assert_eq!(text, expected, "{given:?}");
            let (again, same) = tidy(text.to_string(), tags.clone());
            assert_eq!((again.as_str(), &same), (expected, &tags), "{given:?}");
            let found: Vec<usize> = tags.iter().map(|tag| tag.at).collect();
            assert_eq!(found, then, "{given:?}");
        }
    }

    proptest! {
        #[test]
        fn plain_lines_stand_as_they_are(text in "[ -~ñÑ“”…\u{80}-\u{a0}\u{2020}-\u{2030}\u{300}\u{fffe}\n]{0,90}|[ -~ñé“’]{0,90}") {
            if is_plain_line(&text) {
                prop_assert!(!text.contains(is_line_end));
                prop_assert!(is_nfc(&text));
                prop_assert_eq!(escape::first_forbidden(text.as_bytes()), None);
            }
        }

        #[test]
        fn tags_change_nothing_of_the_text_and_settle(
            text in "[a-z \n\u{85}\u{0}ñ\u{300}-\u{345}\u{1100}-\u{11ff}\u{ac00}\u{9be}\u{9c7}]{0,20}|.*",
            mut places in proptest::collection::vec(0usize..40, 1..5),
        ) {
            places.sort_unstable();
            let mut tags = tags(&places);
            let (once, dropped) = clean_tagged_for_xml(&text, &mut tags);
            prop_assert_eq!((&once, dropped), (&clean_for_xml(&text).0, clean_for_xml(&text).1));
            prop_assert!(crate::memory::tag::fit(&tags, &once));
            let settled = tags.clone();
            let (twice, _) = clean_tagged_for_xml(&once, &mut tags);
            prop_assert_eq!(&once, &twice);
            prop_assert_eq!(tags, settled);
        }

        #[test]
        fn cleaning_twice_changes_nothing(text in ".*") {
            let (once, _) = clean_for_xml(&text);
            let (twice, dropped) = clean_for_xml(&once);
            prop_assert_eq!(&once, &twice);
            prop_assert_eq!(dropped, 0);
        }
    }
}
