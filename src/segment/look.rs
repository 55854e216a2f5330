//! Looking around a place in a text: the characters, white space and words beside a byte.
//!
//! Nearly every byte that the scanner looks at is ASCII, so each function answers
//! for those from the byte itself and decodes a character only for the others.
//! Places are byte offsets on character boundaries; nothing here panics on others.

/// Longest word looked at, in characters: the longest abbreviation and starter are shorter.
pub(super) const MAX_WORD: usize = 24;

/// The character at byte `at`; `None` at the end.
#[inline]
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        Some(_) => wide_char_at(text, at),
        None => None,
    }
}

fn wide_char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// The character that ends at byte `at`; `None` at the start.
#[inline]
pub(super) fn char_before(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at.checked_sub(1)?) {
        Some(byte) if byte.is_ascii() => Some(char::from(*byte)),
        Some(_) => wide_char_before(text, at),
        None => None,
    }
}

fn wide_char_before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// The first byte from `at` on that is no white space.
#[inline]
pub(super) fn skip_space(text: &str, mut at: usize) -> usize {
    while let Some(c) = char_at(text, at).filter(|c| is_space(*c)) {
        at += c.len_utf8();
    }
    at
}

/// `at` moved back over the white space before it.
#[inline]
pub(super) fn skip_space_back(text: &str, mut at: usize) -> usize {
    while let Some(c) = char_before(text, at).filter(|c| is_space(*c)) {
        at -= c.len_utf8();
    }
    at
}

/// `char::is_whitespace` with its commonest answers first.
#[inline]
fn is_space(c: char) -> bool {
    c == ' ' || (!c.is_ascii_graphic() && c.is_whitespace())
}

/// Start of the word that ends at `end`, not before `start`; `end` when there is none.
#[inline]
pub(super) fn word_before(text: &str, start: usize, end: usize) -> usize {
    // Most words are short, and the byte before them is ASCII: then eight bytes tell.
    if end >= start + 8
        && let Some(eight) = text.as_bytes().get(..end).and_then(<[u8]>::last_chunk)
    {
        let length = word_bytes_at_end(u64::from_le_bytes(*eight));
        if length < 8 && eight[7 - length].is_ascii() {
            return end - length;
        }
    }
    word_before_by_chars(text, start, end)
}

/// How many of eight bytes, counted from the last (highest) one, are ASCII letters and
/// digits and the letters of Western Europe that are two bytes long, [`is_word_char`]'s
/// `À` to `ÿ`. Where the first byte is the second half of a letter it is not counted.
#[inline]
fn word_bytes_at_end(bytes: u64) -> usize {
    const fn all(byte: u8) -> u64 {
        u64::from_le_bytes([byte; 8])
    }
    // All of these set the highest bit of every byte that fits, and leave its neighbours alone.
    let low = bytes & all(0x7F);
    let within =
        |bytes: u64, first: u8, last: u8| (bytes + all(0x80 - first)) & !(bytes + all(0x7F - last));
    let is_low = |low_bits: u8| !((low ^ all(low_bits)) + all(0x7F));
    let ascii = (within(low | all(0x20), b'a', b'z') | within(low, b'0', b'9')) & !bytes;
    // `À` to `ÿ` are C3 80 to C3 BF, but for `×` (97) and `÷` (B7).
    let lead = is_low(0xC3 & 0x7F) & bytes & all(0x80);
    let sign = is_low(0x97 & 0x7F) | is_low(0xB7 & 0x7F);
    let half = bytes & !(bytes << 1) & !sign & lead << 8;
    // A lead counts where its other half does.
    let word = ascii | half | (lead & half >> 8);
    (!word & all(0x80)).leading_zeros() as usize / 8
}

fn word_before_by_chars(text: &str, start: usize, end: usize) -> usize {
    let mut at = end;
    for _ in 0..MAX_WORD {
        match char_before(text, at) {
            Some(c) if at > start && is_word_char(c) => at -= c.len_utf8(),
            _ => break,
        }
    }
    at
}

/// The word that ends at `end`; empty when there is none.
pub(super) fn word_at(text: &str, start: usize, end: usize) -> &str {
    text.get(word_before(text, start, end)..end)
        .unwrap_or_default()
}

/// End of the word that starts at `start`, apostrophes included; `start` when there is none.
#[inline]
pub(super) fn word_after(text: &str, start: usize) -> usize {
    let mut at = start;
    for _ in 0..MAX_WORD {
        match char_at(text, at) {
            Some(c) if opens_word(c) => at += c.len_utf8(),
            _ => break,
        }
    }
    at
}

/// Whether `c` may stand in the word of [`word_after`]; its first character may be an
/// apostrophe too (`’80s`).
#[inline]
pub(super) fn opens_word(c: char) -> bool {
    is_word_char(c) || matches!(c, '\'' | '’')
}

/// A letter, a digit, or a sign that ends an ordinal number.
#[inline]
pub(super) fn is_word_char(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphanumeric(),
        // The letters of Western Europe; the tables of Unicode are slower.
        'À'..='ÿ' => !matches!(c, '×' | '÷'),
        _ => c.is_alphanumeric() || matches!(c, 'º' | 'ª' | '°'),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_short_way_to_a_words_start_is_the_long_way(text in "[a-zA-Z0-9@`{\\[/:ñ’º .]{0,40}", start in 0..40usize, end in 0..40usize) {
            let place = |at: usize| text.char_indices().map(|(at, _)| at).nth(at).unwrap_or(text.len());
            let (start, end) = (place(start.min(end)), place(end));
            prop_assert_eq!(word_before(&text, start, end), word_before_by_chars(&text, start, end));
        }

        #[test]
        fn word_bytes_are_letters_and_digits_of_western_europe(text in "[a-cA-CzZ09@`{\\[/: .À×÷ßÿñ¿’º日\u{80}\u{d7}]{8,12}", raw: [u8; 8]) {
            let bytes = *text.as_bytes().last_chunk::<8>().unwrap();
            let belongs = |c: &char| is_word_char(*c) && matches!(c, '\0'..='\x7f' | 'À'..='ÿ');
            let letters = text.chars().rev().take_while(belongs).map(char::len_utf8);
            let counted: usize = letters.sum();
            let whole_letters = match counted {
                0..=8 => counted,
                // The last letter that fits whole.
                _ => 8 - usize::from(bytes[0] & 0xC0 == 0x80),
            };
            prop_assert_eq!(word_bytes_at_end(u64::from_le_bytes(bytes)), whole_letters);
            prop_assert!(word_bytes_at_end(u64::from_le_bytes(raw)) <= 8);
        }
    }

    #[test]
    fn the_short_ways_give_what_the_tables_of_unicode_give() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_space(c), c.is_whitespace(), "{c:?}");
            let in_word = c.is_alphanumeric() || matches!(c, 'º' | 'ª' | '°');
            assert_eq!(is_word_char(c), in_word, "{c:?}");
            let text = format!("a {c}{c} b");
            let (start, end) = (2, text.len() - 2);
            assert_eq!(char_at(&text, start), Some(c));
            assert_eq!(char_before(&text, end), Some(c));
            let (after, before) = (skip_space(&text, start), skip_space_back(&text, end));
            assert_eq!(
                after,
                text.len() - text[start..].trim_start().len(),
                "{c:?}"
            );
            assert_eq!(before, text[..end].trim_end().len(), "{c:?}");
            let word = if in_word { start } else { end };
            assert_eq!(word_before(&text, start, end), word, "{c:?}");
        }
    }

    #[test]
    fn places_outside_the_text_or_inside_a_character_have_nothing() {
        let text = "ñ";
        for at in [1, 3, usize::MAX] {
            assert_eq!((char_at(text, at), char_before(text, at)), (None, None));
            assert_eq!((skip_space(text, at), skip_space_back(text, at)), (at, at));
            assert_eq!((word_before(text, 0, at), word_after(text, at)), (at, at));
        }
        assert_eq!((char_at(text, 2), char_before(text, 0)), (None, None));
    }

    #[test]
    fn words_are_looked_at_up_to_a_length() {
        let long = "ñ".repeat(100);
        assert_eq!(word_after(&long, 0), 2 * MAX_WORD);
        assert_eq!(word_before(&long, 0, 200), 200 - 2 * MAX_WORD);
        assert_eq!(word_before("un año", 4, 7), 4);
        assert_eq!(&"it’s on"[..word_after("it’s on", 0)], "it’s");
    }
}
