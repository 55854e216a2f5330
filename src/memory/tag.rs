//! Inline tags: the markup that a translator moves along with the words.
//!
//! A unit's texts are plain, since plain text is what is matched, searched and shown.
//! What stood between the words, such as the tags of a link or a line break, is kept
//! beside the text, each with the byte where it stands.

use serde::{Deserialize, Serialize};

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TagKind {
    /// Begins something, which the next [`TagKind::Close`] of the same number ends. One that
    /// nothing ends in this text is open at its end.
    Open,
    /// Ends something; it may have begun in another segment.
    Close,
    /// Stands for itself: a picture, a line break, a placeholder.
    Single,
}

/// One inline tag of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Tag {
    /// The byte of the text before which it stands: a character's first, or the text's
    /// length. Tags of one text are in the order of the text.
    pub at: usize,
    /// What it does.
    pub kind: TagKind,
    /// Joins the two ends of a pair, and a tag to its counterpart in the other text.
    pub number: u32,
    /// What it means, by the name that files use (`bold`, `link`, `lb`); may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub role: String,
    /// Its native code, such as `<b>`; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
}

/// A number for the sequence of kinds of `tags`: the same for texts that are tagged alike,
/// wherever the tags stand; 0 for a text without tags.
pub fn structure(tags: &[Tag]) -> u32 {
    structure_of(tags.iter().map(|tag| tag.kind))
}

/// The same by the kinds of the tags, in their order.
pub fn structure_of(kinds: impl Iterator<Item = TagKind>) -> u32 {
    let kinds: Vec<u8> = kinds.map(|kind| kind as u8).collect();
    if kinds.is_empty() {
        return 0;
    }
    // Folded to 31 bits above 0, which stands for none.
    (xxhash_rust::xxh3::xxh3_64(&kinds) as u32) | 1
}

/// Whether every tag stands at a character of `text`, in the order of the text.
pub fn fit(tags: &[Tag], text: &str) -> bool {
    tags.is_sorted_by_key(|tag| tag.at) && tags.iter().all(|tag| text.is_char_boundary(tag.at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(at: usize, kind: TagKind) -> Tag {
        Tag {
            at,
            kind,
            number: 1,
            role: String::new(),
            code: String::new(),
        }
    }

    #[test]
    fn texts_tagged_alike_have_one_structure() {
        let (open, close) = (TagKind::Open, TagKind::Close);
        assert_eq!(structure(&[]), 0);
        let one = structure(&[tag(0, open), tag(3, close)]);
        assert_ne!(one, 0);
        assert_eq!(one, structure(&[tag(2, open), tag(9, close)]));
        assert_ne!(one, structure(&[tag(0, close), tag(3, open)]));
    }

    #[test]
    fn tags_stand_between_characters_in_order() {
        let single = TagKind::Single;
        assert!(fit(&[tag(0, single), tag(2, single), tag(3, single)], "ña"));
        assert!(!fit(&[tag(1, single)], "ña"));
        assert!(!fit(&[tag(4, single)], "ña"));
        assert!(!fit(&[tag(3, single), tag(0, single)], "ña"));
    }
}
