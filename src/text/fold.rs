//! The folded text that matching works on, with a map back to the original.
//!
//! Two editors type the same sentence with other quotes, dashes, spaces and
//! accents (composed or not). Folding takes these differences away and nothing
//! else: normalisation form C, never KC, which would ruin `n.º`, `½` and `m²`.
//! Case is kept, since names and acronyms are told by it; [`Folded::key`] is the
//! lower-case form.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::Span;

/// A text in folded form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// NFC; quotes, dashes and spaces unified, white space single and none at the
    /// edges, invisible characters dropped, `…` written `...`; case kept.
    pub text: String,
    /// Where stretches of `text` come from in the original: from each on, both go on
    /// alike, character by character.
    stretches: Vec<Stretch>,
    /// Offset in the original where the last character ends.
    end: u32,
}

/// The first character of a stretch, as offsets in the folded text and in the original.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    folded: u32,
    original: u32,
}

impl Folded {
    /// Folds `original`.
    pub fn new(original: &str) -> Self {
        let mut folded = Folded {
            text: String::with_capacity(original.len()),
            ..Folded::default()
        };
        let mut end_of_text = 0;
        let mut space_at = None;
        let mut clusters = Clusters {
            text: original,
            at: 0,
        };
        loop {
            // Nearly all of a text is runs of characters that stay as they are.
            let run = clusters.plain_run();
            if !run.is_empty() {
                if let Some(space) = space_at.take()
                    && !folded.text.is_empty()
                {
                    folded.push(' ', space);
                }
                folded.push_run(run.of(original), run.start);
                end_of_text = run.end;
            }
            let Some((offset, cluster)) = clusters.next() else {
                break;
            };
            let mut each = |character: char, at: usize, after: usize| match fold(character) {
                Fold::Drop => {}
                Fold::Space => space_at = space_at.or(Some(at)),
                kept => {
                    if let Some(space) = space_at.take()
                        && !folded.text.is_empty()
                    {
                        folded.push(' ', space);
                    }
                    match kept {
                        Fold::To(text) => text.chars().for_each(|c| folded.push(c, at)),
                        _ => folded.push(character, at),
                    }
                    end_of_text = after;
                }
            };
            let mut characters = cluster.chars();
            match (characters.next(), characters.next()) {
                (Some(only), None) => each(only, offset, offset + only.len_utf8()),
                _ => cluster
                    .nfc()
                    .for_each(|c| each(c, offset, offset + cluster.len())),
            }
        }
        folded.end = end_of_text as u32;
        folded
    }

    fn push(&mut self, character: char, original_offset: usize) {
        self.comes_from(original_offset);
        self.text.push(character);
    }

    /// Adds text that stays as it is, from `start` of the original.
    fn push_run(&mut self, run: &str, start: usize) {
        self.comes_from(start);
        self.text.push_str(run);
    }

    /// Notes that what is added next comes from `original` on.
    fn comes_from(&mut self, original: usize) {
        let next = Stretch {
            folded: self.text.len() as u32,
            original: original as u32,
        };
        let goes_on = |last: &Stretch| {
            u64::from(last.original) + u64::from(next.folded - last.folded)
                == u64::from(next.original)
        };
        if !self.stretches.last().is_some_and(goes_on) {
            self.stretches.push(next);
        }
    }

    /// The original's bytes that the folded bytes `span`, which are whole characters,
    /// came from. Invisible characters behind the span's last character count as part
    /// of it.
    pub fn original(&self, span: Span) -> Span {
        let start = self.offset(span.start);
        Span::new(start, self.offset(span.end).max(start))
    }

    /// The offset in the original of the character at offset `folded`, or of the end.
    fn offset(&self, folded: usize) -> usize {
        if folded >= self.text.len() {
            return self.end as usize;
        }
        let behind = |stretch: &Stretch| stretch.folded as usize <= folded;
        match self.stretches[..self.stretches.partition_point(behind)].last() {
            Some(last) => last.original as usize + folded - last.folded as usize,
            None => 0,
        }
    }

    /// The match key: the folded text in lower case.
    pub fn key(&self) -> String {
        self.text.to_lowercase()
    }
}

/// Whether a text is in normalisation form C.
pub fn is_composed(text: &str) -> bool {
    let mut bytes = text.as_bytes();
    // A block at a time without branches, as far as all is below U+0300.
    const BLOCK: usize = 64;
    while let Some((block, rest)) = bytes.split_first_chunk::<BLOCK>()
        && !block.iter().fold(false, |any, byte| any | (*byte >= 0xCC))
    {
        bytes = rest;
    }
    loop {
        bytes = match bytes {
            [] => return true,
            // All characters below U+0300, the first combining mark.
            [first, rest @ ..] if *first < 0xCC => rest,
            // U+2010 to U+203F: quotation marks, dashes, the ellipsis.
            [0xE2, 0x80, 0x90..=0xBF, rest @ ..] => rest,
            _ => return is_nfc(text),
        };
    }
}

/// What folding does with a character.
enum Fold {
    Keep,
    Drop,
    Space,
    To(&'static str),
}

fn fold(character: char) -> Fold {
    match character {
        '\u{21}'..='\u{26}' | '\u{28}'..='\u{5f}' | '\u{61}'..='\u{7e}' => Fold::Keep,
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂' => Fold::To("\""),
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '′' | '´' | '`' => Fold::To("'"),
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' => Fold::To("-"),
        '…' => Fold::To("..."),
        // Soft hyphen, zero-width characters, byte order mark, direction marks.
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => Fold::Drop,
        _ if character.is_whitespace() => Fold::Space,
        _ => Fold::Keep,
    }
}

/// Runs of a text that normalisation form C can be applied to one by one: a
/// character and the combining marks (or conjoining Hangul vowels and finals)
/// behind it. Yields each with its offset.
struct Clusters<'a> {
    text: &'a str,
    at: usize,
}

/// Whether a byte is a character of ASCII that folding leaves alone: none but spaces,
/// controls, `'` and the grave accent.
fn is_plain(byte: u8) -> bool {
    matches!(byte, b'!'..=b'&' | b'('..=b'_' | b'a'..=b'~')
}

impl Clusters<'_> {
    /// Takes the characters ahead that stay as they are: letters, digits and marks of
    /// ASCII and the letters of western Europe, as far as nothing behind them joins them,
    /// with single spaces between them.
    fn plain_run(&mut self) -> Span {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let mut end = start;
        loop {
            let length = match bytes.get(end..).unwrap_or_default() {
                [first, ..] if is_plain(*first) => 1,
                [b' ', next, ..] if end > start && is_plain(*next) => 1,
                // U+00C0 to U+00FF but for the signs × and ÷: composed, in form C.
                [0xC3, second, ..] if !matches!(second, 0x97 | 0xB7) => 2,
                _ => break,
            };
            // Combining marks begin at U+0300, whose first byte is 0xCC.
            if bytes.get(end + length).is_some_and(|next| *next >= 0xCC) {
                break;
            }
            end += length;
        }
        self.at = end;
        Span::new(start, end)
    }
}

impl<'a> Iterator for Clusters<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<(usize, &'a str)> {
        let rest = &self.text[self.at..];
        let first = rest.chars().next()?;
        let joins = |c: char| {
            !c.is_ascii() && (is_combining_mark(c) || matches!(c, '\u{1160}'..='\u{11ff}'))
        };
        let tail = rest[first.len_utf8()..]
            .char_indices()
            .find(|(_, c)| !joins(*c))
            .map_or(rest.len(), |(offset, _)| first.len_utf8() + offset);
        let start = self.at;
        self.at += tail;
        Some((start, &rest[..tail]))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn typographic_variants_fold_to_one_text() {
        for (given, folded) in [
            ("«No vengan»", "\"No vengan\""),
            ("“No\u{a0}vengan”", "\"No vengan\""),
            ("  dos\t \u{202f}espacios\r\n", "dos espacios"),
            ("me\u{ad}xi\u{200b}cano", "mexicano"),
            ("1914–1918 — fin…", "1914-1918 - fin..."),
            ("n.º ½ m² 1.ª", "n.º ½ m² 1.ª"),
            ("me\u{301}xico", "méxico"),
            ("l’état", "l'état"),
            ("\u{ad}\u{200b}", ""),
            ("", ""),
        ] {
            assert_eq!(Folded::new(given).text, folded, "{given:?}");
        }
    }

    #[test]
    fn spans_lead_back_to_the_original() {
        let original = " «Me\u{301}xico…»  y  Perú";
        let folded = Folded::new(original);
        assert_eq!(folded.text, "\"México...\" y Perú");
        let back = |part: &str| {
            let start = folded.text.find(part).unwrap();
            folded
                .original(Span::new(start, start + part.len()))
                .of(original)
        };
        assert_eq!(back("México"), "Me\u{301}xico");
        assert_eq!(back("..."), "…");
        assert_eq!(back("y"), "y");
        assert_eq!(back("Perú"), "Perú");
        assert_eq!(back("\"México...\" y Perú"), original.trim());
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = Folded::new(&text).text;
            prop_assert_eq!(&Folded::new(&once).text, &once);
        }

        #[test]
        fn letters_come_out_in_form_c(text in "[a-zA-Zñáé\u{300}-\u{308}가-힣\u{1100}-\u{11ff}]{0,30}") {
            prop_assert_eq!(Folded::new(&text).text, text.nfc().collect::<String>());
        }

        #[test]
        fn composed_is_what_form_c_leaves_alone(text in "[a-zñé“”—…½ \u{300}-\u{308}\u{2000}-\u{2040}가\u{1100}-\u{11ff}]{0,12}") {
            prop_assert_eq!(is_composed(&text), text.nfc().eq(text.chars()));
        }

        #[test]
        fn every_span_of_whole_characters_maps_inside_the_original(text in "\\PC{0,40}") {
            let folded = Folded::new(&text);
            let mut last = 0;
            for (start, character) in folded.text.char_indices() {
                let span = folded.original(Span::new(start, start + character.len_utf8()));
                prop_assert!(text.get(span.range()).is_some());
                prop_assert!(span.start >= last);
                last = span.start;
            }
        }
    }
}
