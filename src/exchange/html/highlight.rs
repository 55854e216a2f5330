//! Segments with their matched words marked.
//!
//! A matched pair has the same number on both sides. Marks nest where a value lies
//! around words of its own (`12 de octubre`).

use std::cmp::Reverse;

use crate::align::MatchKind;
use crate::text::Span;
use crate::xml::escape;

/// A matched word in its segment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// Bytes of the segment's text.
    pub(super) span: Span,
    /// Number of the pair in its bead, from 1.
    pub(super) number: usize,
    /// Why it matches.
    pub(super) kind: MatchKind,
}

/// The class of a kind of match; one letter, as a page has thousands.
fn class(kind: MatchKind) -> &'static str {
    &kind.name()[..1]
}

/// The text as HTML, with its marks. A mark that does not lie between characters of
/// the text, or lies partly in another, is left out.
pub(super) fn marked(text: &str, mut marks: Vec<Mark>) -> String {
    marks.retain(|mark| {
        text.get(mark.span.start..mark.span.end)
            .is_some_and(|word| !word.is_empty())
    });
    marks.sort_by_key(|mark| (mark.span.start, Reverse(mark.span.end), mark.number));
    let mut writing = Writing {
        text,
        at: 0,
        open: Vec::new(),
        html: String::with_capacity(text.len() + marks.len() * "<i class=l data-n=10></i>".len()),
    };
    for mark in marks {
        writing.close_until(mark.span.start);
        if writing.open.last().is_some_and(|&end| end < mark.span.end) {
            continue;
        }
        writing.plain(mark.span.start);
        let tag = format!("<i class={} data-n={}>", class(mark.kind), mark.number);
        writing.html.push_str(&tag);
        writing.open.push(mark.span.end);
    }
    writing.close_until(text.len());
    writing.plain(text.len());
    writing.html
}

/// A text on its way into HTML.
struct Writing<'t> {
    text: &'t str,
    /// What comes before this byte is written.
    at: usize,
    /// Where the open marks end, the innermost last.
    open: Vec<usize>,
    html: String,
}

impl Writing<'_> {
    fn plain(&mut self, end: usize) {
        // The page shows text; a control character in it shows nothing.
        let _dropped = escape::attribute(&self.text[self.at..end], &mut self.html);
        self.at = end;
    }

    fn close_until(&mut self, end: usize) {
        while let Some(close) = self.open.pop_if(|close| *close <= end) {
            self.plain(close);
            self.html.push_str("</i>");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn mark(start: usize, end: usize, number: usize) -> Mark {
        Mark {
            span: Span { start, end },
            number,
            kind: MatchKind::Lexicon,
        }
    }

    #[test]
    fn marks_lie_between_characters_nest_and_are_escaped() {
        for (text, marks, html) in [
            (
                "año <1>",
                vec![mark(0, 4, 1), mark(5, 8, 2)],
                "<i class=l data-n=1>año</i> <i class=l data-n=2>&lt;1&gt;</i>",
            ),
            // Within a character, beyond the text, backwards, empty.
            (
                "año",
                vec![
                    mark(0, 2, 1),
                    mark(1, 9, 2),
                    mark(1, 1, 3),
                    Mark {
                        span: Span { start: 3, end: 1 },
                        ..mark(0, 0, 4)
                    },
                ],
                "año",
            ),
            (
                "12 de mayo",
                vec![mark(6, 10, 2), mark(0, 10, 1)],
                "<i class=l data-n=1>12 de <i class=l data-n=2>mayo</i></i>",
            ),
            // Partly in another.
            (
                "abcdef",
                vec![mark(0, 4, 1), mark(2, 6, 2), mark(4, 6, 3)],
                "<i class=l data-n=1>abcd</i><i class=l data-n=3>ef</i>",
            ),
            (
                "ab",
                vec![mark(0, 2, 2), mark(0, 2, 1)],
                "<i class=l data-n=1><i class=l data-n=2>ab</i></i>",
            ),
        ] {
            assert_eq!(marked(text, marks), html, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_marks_give_well_formed_html_and_the_very_text(
            text in "[a-c<>&\"'é🙂ñ ]{0,20}",
            spans in prop::collection::vec((0usize..30, 0usize..30), 0..8),
        ) {
            let marks = spans.iter().enumerate().map(|(n, &(start, end))| Mark { span: Span { start, end }, ..mark(0, 0, n + 1) });
            let html = marked(&text, marks.collect());
            let (mut depth, mut plain) = (0i32, String::new());
            let mut rest = html.as_str();
            while let Some(at) = rest.find('<') {
                plain.push_str(&rest[..at]);
                let end = rest.find('>').unwrap();
                depth += if rest[at..].starts_with("</i>") { -1 } else { 1 };
                prop_assert!(depth >= 0);
                rest = &rest[end + 1..];
            }
            plain.push_str(rest);
            prop_assert_eq!(depth, 0);
            prop_assert_eq!(plain, super::super::safe(&text));
        }
    }
}
