//! A segment's text with its tags, tidied together: what moves in the text moves its tags.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::seg;
use crate::memory::Tag;
use crate::xml::escape;

/// A text in the form that [`seg::clean`] gives it, with its tags where they stand then.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tagged<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) tags: Cow<'a, [Tag]>,
    /// Characters that were left out since XML cannot hold them.
    pub(super) dropped: u64,
}

/// Tidies a text for XML; tags that stand at no character of the text are moved to the
/// one before.
pub(super) fn tidy_for_xml<'a>(text: &'a str, tags: &'a [Tag]) -> Tagged<'a> {
    let (clean, dropped) = seg::clean_for_xml(text);
    let tags = match tags {
        [] => Cow::Borrowed(tags),
        _ if dropped == 0 && clean.len() == text.len() && clean == text => Cow::Borrowed(tags),
        _ => {
            let mut moved = tags.to_vec();
            place(text, &mut moved, &clean);
            Cow::Owned(moved)
        }
    };
    Tagged {
        text: clean,
        tags,
        dropped,
    }
}

/// Tidies a text that was just read, and its tags.
pub(super) fn tidy(text: String, mut tags: Vec<Tag>) -> (String, Vec<Tag>) {
    let clean = seg::clean(&text).into_owned();
    if !tags.is_empty() && clean != text {
        place(&text, &mut tags, &clean);
    }
    (clean, tags)
}

/// Bytes up to which the place of a tag inside a piece is looked for: a letter with its
/// marks is shorter, and endless marks with a tag on each must not cost their square.
const LONG_PIECE: usize = 64;

/// Moves `tags` of `text` to where they stand in `clean`, what [`seg::clean_for_xml`] made
/// of it. One pass over both.
///
/// Both are walked in pieces that are composed on their own: a character below U+0300 joins
/// with nothing before it, nor does white space. A tag inside a piece that composes stands
/// before the piece.
fn place(text: &str, tags: &mut [Tag], clean: &str) {
    let mut next = 0;
    // Byte of `clean` up to which the pieces so far reach.
    let mut out = 0;
    let mut start = 0;
    while start < text.len() {
        let piece = first_piece(&text[start..]);
        let end = start + piece.len();
        let kept: String = piece.chars().filter(|&c| escape::is_allowed(c)).collect();
        let composed: String = kept.nfc().collect();
        let rest = &clean[out..];
        let length = if rest.starts_with(&composed) {
            composed.len()
        } else if piece.starts_with(char::is_whitespace) {
            // White space at an edge or around a line end, which one space stands for.
            let space = rest.starts_with(' ') && !clean[..out].ends_with(' ');
            usize::from(space)
        } else {
            0
        };
        while let Some(tag) = tags.get_mut(next).filter(|tag| tag.at < end) {
            let inside = tag.at.saturating_sub(start);
            tag.at = out;
            if kept == composed && length == kept.len() && piece.len() <= LONG_PIECE {
                let before = piece.get(..inside).unwrap_or_default().chars();
                let allowed = before.filter(|&c| escape::is_allowed(c));
                tag.at += allowed.map(char::len_utf8).sum::<usize>();
            }
            next += 1;
        }
        out += length;
        start = end;
    }
    for tag in tags.iter_mut().skip(next) {
        tag.at = clean.len();
    }
    // Never past a character's first byte, whatever was given.
    let mut least = 0;
    for tag in tags {
        let mut at = tag.at.clamp(least, clean.len());
        while !clean.is_char_boundary(at) {
            at -= 1;
        }
        tag.at = at.max(least);
        least = tag.at;
    }
}

/// The first piece of a text that is not empty.
fn first_piece(text: &str) -> &str {
    let mut chars = text.char_indices();
    let space = chars.next().is_some_and(|(_, c)| c.is_whitespace());
    let begins = |c: char| space || c.is_whitespace() || (c < '\u{300}' && escape::is_allowed(c));
    let end = chars.find(|&(_, c)| begins(c));
    &text[..end.map_or(text.len(), |(at, _)| at)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory::{TagKind, tag};
    use proptest::prelude::*;

    fn tags(places: &[usize]) -> Vec<Tag> {
        let tag = |&at: &usize| Tag {
            at,
            kind: TagKind::Single,
            number: 1,
            role: String::new(),
            code: String::new(),
        };
        places.iter().map(tag).collect()
    }

    #[test]
    fn tags_stay_between_their_letters() {
        for (given, places, text, expected) in [
            ("uno dos", vec![0, 3, 7], "uno dos", vec![0, 3, 7]),
            ("  uno ", vec![0, 2, 5, 6], "uno", vec![0, 0, 3, 3]),
            ("uno \n  dos", vec![4, 5, 7], "uno dos", vec![4, 4, 4]),
            ("uno\u{2028}dos", vec![3, 6], "uno dos", vec![3, 4]),
            ("an\u{303}o", vec![1, 2, 4], "año", vec![1, 1, 3]),
            ("u\u{1}no", vec![1, 2], "uno", vec![1, 1]),
            ("ñandú", vec![2, 7], "ñandú", vec![2, 7]),
        ] {
            let given_tags = tags(&places);
            let tidied = tidy_for_xml(given, &given_tags);
            assert_eq!(tidied.text, text);
            let found: Vec<usize> = tidied.tags.iter().map(|tag| tag.at).collect();
            assert_eq!(found, expected, "{given:?}");
        }
    }

    proptest! {
        #[test]
        fn tags_fit_whatever_happens_to_the_text(
            text in "(?s)[a-c\u{301}\u{1} \t\n\u{a0}\u{2028}.]{0,20}",
            places in proptest::collection::vec(any::<prop::sample::Index>(), 0..5),
        ) {
            let mut places: Vec<usize> = places
                .iter()
                .map(|index| text.char_indices().map(|(at, _)| at).chain([text.len()])
                    .nth(index.index(text.chars().count() + 1)).unwrap())
                .collect();
            places.sort_unstable();
            let given = tags(&places);
            let once = tidy_for_xml(&text, &given);
            prop_assert!(tag::fit(&once.tags, &once.text));
            let (again, same) = tidy(once.text.to_string(), once.tags.to_vec());
            prop_assert_eq!(&again, &once.text);
            prop_assert_eq!(&same[..], &once.tags[..]);
        }
    }
}
