//! Items of a list that runs on in one paragraph: `1. Open the door 2. Close it`.

use super::look::{char_at, char_before, skip_space, skip_space_back};

/// The number or letter that opens an item, and the sign that closes it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    /// The number; a letter counts as its code.
    value: u32,
    letter: bool,
    /// `.` or `)`, the first sign after the value.
    sign: u8,
    /// Behind the signs: where the item's text starts.
    text_start: usize,
}

const BULLETS: [char; 5] = ['•', '⁃', '‣', '◦', '·'];

/// Numbers of more digits are years and quantities, not items.
const MAX_DIGITS: usize = 3;

impl Item {
    /// Whether the first byte of a segment rules out that it opens with an item: most are
    /// capitals and quotation marks.
    pub(super) fn is_ruled_out(first: u8) -> bool {
        !matches!(first, b'0'..=b'9' | b'a'..=b'z' | 0x80..)
    }

    /// The item that opens the segment at `start`, if it opens with one.
    pub(super) fn opening(text: &str, start: usize) -> Option<Item> {
        let mut at = start;
        if let Some(bullet) = char_at(text, at).filter(|c| BULLETS.contains(c)) {
            at = skip_space(text, at + bullet.len_utf8());
        }
        let rest = text.get(at..)?.as_bytes();
        let digits = rest
            .iter()
            .take(MAX_DIGITS + 1)
            .take_while(|b| b.is_ascii_digit());
        let length = digits.count();
        let (value, letter, length) = match (length, rest.first()?) {
            (1..=MAX_DIGITS, _) => (text.get(at..at + length)?.parse().ok()?, false, length),
            (0, letter) if letter.is_ascii_lowercase() => (u32::from(*letter), true, 1),
            _ => return None,
        };
        let sign = *rest.get(length)?;
        let double = sign == b'.' && rest.get(length + 1) == Some(&b')');
        let text_start = at + length + 1 + usize::from(double);
        let spaced = char_at(text, text_start).is_some_and(char::is_whitespace);
        (matches!(sign, b'.' | b')') && spaced).then_some(Item {
            value,
            letter,
            sign,
            text_start,
        })
    }

    /// Where the item's text starts, behind its sign.
    pub(super) fn text_start(self) -> usize {
        self.text_start
    }

    /// Whether `next` goes on where this item leaves off.
    fn is_followed_by(self, next: Item) -> bool {
        (next.value, next.letter, next.sign) == (self.value + 1, self.letter, self.sign)
    }

    /// Where the next item of this list starts, when the sign at `at` closes its number.
    pub(super) fn next_start(self, text: &str, at: usize) -> Option<usize> {
        if text.as_bytes().get(at) != Some(&self.sign) {
            return None;
        }
        let mut start = at;
        while at - start < MAX_DIGITS
            && char_before(text, start).is_some_and(|c| c.is_ascii_alphanumeric())
        {
            start -= 1;
        }
        let next = Item::opening(text, start)?;
        let before = char_before(text, start)?;
        if !self.is_followed_by(next) {
            return None;
        }
        if BULLETS.contains(&before) {
            return Some(start - before.len_utf8());
        }
        if !before.is_whitespace() {
            return None;
        }
        let bullet_end = skip_space_back(text, start);
        match char_before(text, bullet_end).filter(|c| BULLETS.contains(c)) {
            Some(bullet) => Some(bullet_end - bullet.len_utf8()),
            None => Some(start),
        }
    }
}
