//! The lines of a message's text, freed of control and typesetting characters.
//!
//! The control characters of the wire (ISO-IR 26, ANPA 1312) are for the typesetter:
//! they set fonts, fill lines out, hold fixed spaces. A few part the text, and those
//! are kept as what they mean: `^`, tab or backspace in front of a line says that it is
//! a heading, a paragraph or a row of a table; `<` and `=` at its end, that the line
//! is over and is set flush left or in the middle.

/// What the front of a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Nothing.
    None,
    /// A heading, byline, crosshead or note (`^`).
    Heading,
    /// The first line of a paragraph (tab).
    Paragraph,
    /// A row of a table (backspace).
    Row,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its text; spaces in front are kept, since indents open paragraphs.
    pub(super) text: String,
    pub(super) mark: Mark,
    /// Whether a mark at its end says that what it belongs to is over.
    pub(super) ends: bool,
    /// Whether that mark was `=`.
    pub(super) centred: bool,
}

impl Line {
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

const BACKSPACE: char = '\u{8}';
const START_OF_INSTRUCTION: char = '\u{c}';
const END_OF_INSTRUCTION: char = '\u{b}';
const KILL_WORD: char = '\u{18}';
const ESCAPE: char = '\u{1b}';

/// The lines of a text.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let typewriter_quotes = text.contains("``");
    // `<` closes a heading; another may follow on the same line.
    let ended = text.replace("< ^", "<\n^").replace("<^", "<\n^");
    let raw = ended.split('\n').flat_map(|line| {
        let line = line.strip_suffix('\r').unwrap_or(line);
        line.split('\r')
    });
    raw.map(|raw| {
        let mut line = line(raw);
        if typewriter_quotes {
            line.text = line.text.replace("``", "“").replace("''", "”");
        }
        line
    })
    .collect()
}

fn line(raw: &str) -> Line {
    // Fixed spaces and shifts may come before the mark.
    let front = raw
        .trim_start_matches(|c: char| c == ' ' || (c.is_control() && c != '\t' && c != BACKSPACE));
    let (mark, rest) = match front.chars().next() {
        Some('^') => (Mark::Heading, front.trim_start_matches(['^', ' '])),
        Some('\t') => (Mark::Paragraph, front.trim_start()),
        Some(BACKSPACE) => (Mark::Row, front.trim_start_matches([BACKSPACE, '^'])),
        _ => (Mark::None, raw),
    };
    let cleaned = cleaned(rest);
    let text = cleaned.trim_end().trim_end_matches('^').trim_end();
    let inner = text.trim_end_matches(['<', '=']).trim_end();
    let is_rule = inner.is_empty() && text.len() > 1; // `=====`, drawn by hand
    let (text, ends) = match is_rule {
        true => (text, false),
        false => (inner, inner.len() < text.len()),
    };
    let boxed = mark == Mark::Heading && cleaned.trim_end().ends_with('^');
    Line {
        centred: ends && cleaned.trim_end_matches([' ', '^']).ends_with('='),
        text: dashed(text),
        mark,
        ends: ends || boxed,
    }
}

/// The text without control characters: fixed spaces are spaces, instructions to the
/// typesetter go, a killed word goes.
fn cleaned(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut chars = raw.chars();
    // So that a line of nothing but openings is not searched to its end for each.
    let mut may_end = true;
    while let Some(c) = chars.next() {
        match c {
            // Space band, and the thin, en and em spaces and quads of the agencies.
            '\t' | '\u{10}' | '\u{19}' | '\u{1c}'..='\u{1f}' => text.push(' '),
            START_OF_INSTRUCTION if may_end => {
                let end = chars.as_str().split_once(END_OF_INSTRUCTION);
                may_end = end.is_some();
                chars = end.map_or(chars.as_str(), |(_, behind)| behind).chars();
            }
            KILL_WORD => {
                let kept = text.trim_end().rfind(' ').unwrap_or(0);
                text.truncate(kept);
            }
            // A half in the agencies' alphabet: `3{ games behind`.
            '{' if text.ends_with(|c: char| c.is_ascii_digit()) => text.push('½'),
            ESCAPE => chars = behind_escape(chars.as_str()).chars(),
            c if c.is_control() => {}
            c => text.push(c),
        }
    }
    text
}

/// What comes behind an escape sequence (ISO 2022: intermediate bytes and a final
/// one; ISO 6429: a bracket, parameters and a final one).
fn behind_escape(rest: &str) -> &str {
    let sequence = match rest.strip_prefix('[') {
        Some(parameters) => parameters.trim_start_matches(|c: char| matches!(c, ' '..='?')),
        None => rest.trim_start_matches(|c: char| matches!(c, ' '..='/')),
    };
    let mut behind = sequence.chars();
    let is_final = behind.next().is_some_and(|c| matches!(c, '0'..='~'));
    if is_final { behind.as_str() } else { sequence }
}

/// An underscore that stands alone is the dash of the agencies' alphabet.
fn dashed(text: &str) -> String {
    if !text.contains('_') {
        return text.to_owned();
    }
    let words = text
        .split(' ')
        .map(|word| if word == "_" { "—" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_text_stays() {
        use Mark::*;
        for (raw, text, mark, ends) in [
            ("^Quake kills 14<", "Quake kills 14", Heading, true),
            ("^^By ANA RUIZ= ", "By ANA RUIZ", Heading, true),
            ("^HEADLINE^", "HEADLINE", Heading, true),
            (
                "\t   LIMA (AP) _ At least",
                "LIMA (AP) — At least",
                Paragraph,
                false,
            ),
            (
                "\u{8}New\u{10} York;16;21\u{1f}",
                "New  York;16;21",
                Row,
                false,
            ),
            (
                "   Lima, 3 may (EFE).- Al",
                "   Lima, 3 may (EFE).- Al",
                None,
                false,
            ),
            ("it could fail =", "it could fail", None, true),
            ("a\u{7}b\u{0}c\u{7f}", "abc", None, false),
            ("one \u{c}f12,3\u{b}two", "one two", None, false),
            ("one tow\u{18} two", "one two", None, false),
            ("caf\u{1b}(Be\u{1b}[1m s\u{1b}", "cafe s", None, false),
            ("=====", "=====", None, false),
            (
                "snake_case and _ dash",
                "snake_case and — dash",
                None,
                false,
            ),
            ("3{ games {x}", "3½ games {x}", None, false),
            ("", "", None, false),
        ] {
            let found = line(raw);
            assert_eq!(
                (found.text.as_str(), found.mark, found.ends),
                (text, mark, ends),
                "{raw:?}"
            );
        }
    }

    #[test]
    fn quotes_of_the_typewriter_are_paired() {
        let texts = |text: &str| {
            lines(text)
                .into_iter()
                .map(|line| line.text)
                .collect::<Vec<_>>()
        };
        assert_eq!(texts("``Go,''\r\nhe said\rso"), ["“Go,”", "he said", "so"]);
        assert_eq!(texts("''Ve'', dijo"), ["''Ve'', dijo"]);
        assert_eq!(texts("^*9006< ^AP-Top,0176<"), ["*9006", "AP-Top,0176"]);
    }
}
