//! Headlines in capitals that run into the text after them: `EL ALAVÉS GANA EN EL
//! CAMP NOU El Alavés consiguió…`. Wires that lost their line breaks have them.

use super::look::skip_space;
use super::rules::Rules;

/// Longest headline in bytes that is looked for. The limit keeps the work for each segment
/// small, however long the words of a text are.
const MAX_HEADING: usize = 240;

/// Fewest words of one. Shorter runs of capitals are places, acronyms and names.
const MIN_WORDS: usize = 4;

/// Where the headline in capitals that opens at `start` ends, when a sentence follows
/// it without any stop between.
///
/// A sentence follows when the next word is a known starter with one capital. A run
/// with a stop, a colon or a dash at its end is none: that is a dateline or a label.
#[inline]
pub(super) fn end(rules: &Rules, text: &str, start: usize) -> Option<usize> {
    let rest = text.get(start..)?;
    // Four words in capitals are seven bytes at least; nearly every segment has small letters there.
    let opening: &[u8; 2 * MIN_WORDS - 1] = rest.as_bytes().first_chunk()?;
    if opening.iter().any(u8::is_ascii_lowercase) {
        return None;
    }
    end_of_capitals(rules, rest).map(|end| start + end)
}

fn end_of_capitals(rules: &Rules, rest: &str) -> Option<usize> {
    let near = rest.get(..rest.floor_char_boundary(MAX_HEADING))?;
    let (mut end, mut words) = (0, 0);
    loop {
        let from = skip_space(near, end);
        let word = near.get(from..)?.split(char::is_whitespace).next()?;
        let is_cut = from + word.len() == near.len() && near.len() < rest.len();
        if word.is_empty() || is_cut {
            return None;
        }
        if word.chars().any(char::is_lowercase) {
            let bare = word.trim_end_matches([',', '.', '’', '\'']);
            let opens = words >= MIN_WORDS
                && bare.chars().next().is_some_and(char::is_uppercase)
                && bare.chars().skip(1).all(char::is_lowercase)
                && rules.is_starter(bare);
            let closed = near
                .get(..end)?
                .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '"' | '”' | '»'));
            return (opens && closed).then_some(end);
        }
        words += usize::from(word.chars().any(char::is_alphabetic));
        end = from + word.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn a_heading_ends_where_a_sentence_opens() {
        let rules = Rules::for_lang(&Lang::es());
        for (text, heading) in [
            (
                "CUARTA VICTORIA DEL SEVILLA Un gol del uruguayo",
                Some("CUARTA VICTORIA DEL SEVILLA"),
            ),
            (
                "EL 3-2 DEL ALAVÉS \"HISTÓRICO\" El club",
                Some("EL 3-2 DEL ALAVÉS \"HISTÓRICO\""),
            ),
            ("SAN JOSÉ DE COSTA RICA, El", None),
            ("LA HABANA El presidente", None),
            ("EL JEFE DEL GOBIERNO ESPAÑOL José Paz", None),
            ("EL PAPA LLEGA A LIMA", None),
            ("La ONU y la OEA se reunieron", None),
            ("¿QUÉ PASA CON EL AGUA? El", None),
            ("", None),
        ] {
            assert_eq!(
                end(&rules, text, 0).map(|at| &text[..at]),
                heading,
                "{text}"
            );
        }
    }
}
