//! How a dateline ends: a dash with what belongs to it, or nothing behind an agency.

use memchr::{memchr_iter, memchr3_iter};

/// How a dateline ends.
#[derive(Debug)]
pub(super) struct Closing {
    /// Bytes from the last word or bracket to the end of the dash.
    pub(super) length: usize,
    pub(super) dash: bool,
    /// A full stop stands before the dash, and with nothing between them.
    pub(super) stopped: bool,
    pub(super) glued: bool,
}

/// Most bytes from the last word to the end of the dash.
const MAX_CLOSING: usize = 16;

impl Closing {
    /// Whether any closing stands in the first `limit` bytes of `text`. Few paragraphs have
    /// one; for the others this takes a moment, and no word needs to be read.
    pub(super) fn is_near(text: &str, limit: usize) -> bool {
        let bytes = text.as_bytes();
        let near = bytes.get(..limit + MAX_CLOSING).unwrap_or(bytes);
        let closes = |at: usize| Closing::read(text, at).is_some();
        // The bytes of `-` and `_` and the first ones of `–` and `—`.
        let before_dash = |dash: usize| {
            let head = text.get(..dash).unwrap_or_default();
            closes(head.trim_end().len())
        };
        memchr3_iter(b'-', b'_', 0xE2, near).any(before_dash)
            || memchr_iter(b')', near).any(|bracket| closes(bracket + 1))
    }

    /// The closing behind byte `at`, where a word or a bracket has ended.
    pub(super) fn read(text: &str, at: usize) -> Option<Closing> {
        let (head, rest) = text.split_at_checked(at)?;
        let last = head.chars().next_back()?;
        if last.is_whitespace() || matches!(last, ',' | '/') {
            return None;
        }
        let after = rest.strip_prefix('.').unwrap_or(rest);
        let stopped = last == '.' || after.len() < rest.len();
        let dash = after.trim_start();
        let gap = after.len() - dash.len();
        let length = rest.len() - dash.len() + dash_length(dash);
        let behind = rest.get(length..).unwrap_or_default().chars().next();
        let is_dash = match dash.chars().next() {
            // Hyphens stand inside names: `Port-au-Prince`, `Castilla - La Mancha` is rare.
            Some('-' | '–' | '—') => stopped || gap > 0 || last == ')',
            Some('_') => gap > 0 && behind.is_some_and(char::is_whitespace),
            _ => false,
        };
        if is_dash {
            return Some(Closing {
                length,
                dash: true,
                stopped,
                glued: gap == 0,
            });
        }
        // A lead may follow the agency directly.
        let lead = |c: char| c.is_uppercase() || matches!(c, '"' | '“' | '«' | '‘' | '¿' | '¡');
        let opens = gap > 0 && !stopped && dash.starts_with(lead);
        (last == ')' && opens).then_some(Closing {
            length: 0,
            dash: false,
            stopped: false,
            glued: false,
        })
    }
}

/// One dash, or the hyphens that stand for one.
fn dash_length(text: &str) -> usize {
    match text.chars().next() {
        Some('-') => text.bytes().take_while(|byte| *byte == b'-').count(),
        Some(dash @ ('–' | '—' | '_')) => dash.len_utf8(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_closing_is_overlooked(text in "[ .,()A-Ca-cñ\\-_–—“¿\u{a0}]{0,60}") {
            let limit = 20;
            let ends = text.char_indices().map(|(at, _)| at).take_while(|at| *at <= limit);
            if let Some(at) = ends.into_iter().find(|at| {
                Closing::read(&text, *at).is_some_and(|closing| closing.length <= MAX_CLOSING)
            }) {
                prop_assert!(Closing::is_near(&text, limit), "{at}");
            }
        }
    }
}
