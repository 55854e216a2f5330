//! Plain text as desks exchange it: one paragraph a line, or blocks of lines with
//! blank lines between them.

use super::{Article, Paragraph, Role, dateline};
use crate::text::Span;

/// Reads a story from plain text.
///
/// Paragraphs are lines, unless the text is hard-wrapped: then the lines of a
/// block belong to one paragraph, and their breaks are white space in it. Line
/// ends of every system count, and form feeds and U+2028/U+2029 too. The head of
/// the story is sorted into slug, headline and byline, its tail into footers.
pub fn read(text: String) -> Article {
    let lines: Vec<Line> = lines_with_gaps(&text).collect();
    let spans = match wrap_width(&text, &lines) {
        Some(width) => unwrapped(&text, &lines, width),
        None => lines.iter().map(|line| line.span).collect(),
    };
    let roles = roles(&text, &spans);
    let paragraphs: Vec<Paragraph> = spans
        .into_iter()
        .zip(roles)
        .map(|(span, role)| Paragraph { span, role })
        .collect();
    let mut article = Article {
        text,
        paragraphs,
        ..Article::default()
    };
    article.dateline = dateline::of_article(&article);
    article
}

/// A line that is not blank.
#[derive(Clone, Copy, Debug)]
struct Line {
    /// Without white space at its edges.
    span: Span,
    /// Whether a blank line or a page break stands before it.
    gap: bool,
    /// Whether it is indented.
    indented: bool,
}

/// The lines of a text that are not blank, without white space at their edges.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Span> + '_ {
    lines_with_gaps(text).map(|line| line.span)
}

fn is_line_end(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

fn lines_with_gaps(text: &str) -> impl Iterator<Item = Line> + '_ {
    let mut start = 0;
    let mut gap = false;
    text.split_inclusive(is_line_end).filter_map(move |line| {
        let whole = Span::new(start, start + line.len());
        // The two halves of a Windows line end: `\n` alone is no blank line then.
        let second_half =
            line == "\n" && start > 0 && text.as_bytes().get(start - 1) == Some(&b'\r');
        start = whole.end;
        let span = whole.trimmed(text);
        if span.is_empty() {
            gap |= !second_half;
            return None;
        }
        let indent = span.start - whole.start;
        let line_read = Line {
            span,
            gap,
            indented: indent >= 2 || line.starts_with('\t'),
        };
        gap = line.ends_with('\u{c}');
        Some(line_read)
    })
}

/// Longest line in characters that a typewriter, a wire terminal or a mail
/// program wraps at; longer lines hold whole paragraphs.
const MAX_WRAP: usize = 100;

/// Fewest lines that can show a margin.
const MIN_LINES: usize = 4;

/// The width at which the text was wrapped, if it was: no line is longer than a
/// wrapper makes them, and at most breaks the next word would not have fitted.
fn wrap_width(text: &str, lines: &[Line]) -> Option<usize> {
    let width = lines.iter().map(|line| length(text, line)).max()?;
    if width > MAX_WRAP || lines.len() < MIN_LINES {
        return None;
    }
    let (mut full, mut inner, mut unfinished) = (0usize, 0usize, 0usize);
    for pair in lines.windows(2) {
        let [line, next] = pair else { continue };
        if next.gap {
            continue;
        }
        inner += 1;
        if length(text, line) + 1 + first_word_length(text, next) > width - width / WRAP_SLACK {
            full += 1;
            unfinished += usize::from(!ends_sentence(line.span.of(text)));
        }
    }
    // Paragraphs of one line each also end near one width by chance, but with a full stop.
    (full * 2 > inner && unfinished * 2 > full).then_some(width)
}

/// A wrapper that breaks before the margin leaves at most this part of it empty (one in …).
const WRAP_SLACK: usize = 8;

fn length(text: &str, line: &Line) -> usize {
    line.span.of(text).chars().take(MAX_WRAP + 1).count()
}

fn first_word_length(text: &str, line: &Line) -> usize {
    line.span
        .of(text)
        .chars()
        .take(MAX_WRAP)
        .take_while(|c| !c.is_whitespace())
        .count()
}

fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(['”', '"', '»', '’', '\'', ')', ']'])
        .ends_with(['.', '!', '?', '…', ':'])
}

/// The paragraphs of hard-wrapped text: they end at a blank line, before an
/// indented line, and after a line that stops well before the margin.
fn unwrapped(text: &str, lines: &[Line], width: usize) -> Vec<Span> {
    let mut paragraphs: Vec<Span> = Vec::new();
    let mut previous: Option<&Line> = None;
    // Where nearly every line is indented, the indent is a margin.
    let indented = lines.iter().filter(|line| line.indented).count();
    let indent_opens = indented * 4 < lines.len() * 3;
    for line in lines {
        let goes_on = previous.is_some_and(|before| {
            let filled = length(text, before) + 1 + first_word_length(text, line);
            let opens = line.gap || (indent_opens && line.indented);
            !opens && filled * 3 > width * 2
        });
        match paragraphs.last_mut() {
            Some(paragraph) if goes_on => paragraph.end = line.span.end,
            _ => paragraphs.push(line.span),
        }
        previous = Some(line);
    }
    paragraphs
}

/// Most footer lines under a story.
const MAX_FOOTERS: usize = 3;

/// How far under a slug its headline may stand: notes come between.
const MAX_HEAD: usize = 3;

/// Longest headline, slug or note in characters.
const MAX_HEADLINE: usize = 200;

/// What each paragraph is.
pub(super) fn roles(text: &str, spans: &[Span]) -> Vec<Role> {
    let mut roles = vec![Role::Body; spans.len()];
    let mut headline = false;
    for (index, span) in spans.iter().enumerate() {
        let paragraph = span.of(text);
        let more = index + 1 < spans.len();
        let headline_follows = || {
            let coming = spans.iter().skip(index + 1).take(MAX_HEAD);
            !headline && coming.map(|next| next.of(text)).any(is_headline)
        };
        let role = if !more || dateline::dateline(paragraph).is_some() {
            break;
        } else if is_byline(paragraph) {
            Role::Byline
        } else if is_note(paragraph) || (is_in_capitals(paragraph) && headline_follows()) {
            Role::Slug
        } else if !headline && is_headline(paragraph) {
            headline = true;
            Role::Headline
        } else {
            break;
        };
        roles[index] = role;
    }
    for (role, span) in roles.iter_mut().zip(spans).skip(1).rev().take(MAX_FOOTERS) {
        if *role != Role::Body || !is_footer(span.of(text)) {
            break;
        }
        *role = Role::Footer;
    }
    roles
}

fn is_short(paragraph: &str) -> bool {
    paragraph.chars().take(MAX_HEADLINE + 1).count() <= MAX_HEADLINE
}

fn is_headline(paragraph: &str) -> bool {
    is_short(paragraph)
        && !paragraph.ends_with(['.', ':', ';', ','])
        && !is_note(paragraph)
        && !is_byline(paragraph)
        && dateline::dateline(paragraph).is_none()
}

fn is_note(paragraph: &str) -> bool {
    is_short(paragraph) && paragraph.starts_with(['(', '[']) && paragraph.ends_with([')', ']'])
}

fn is_in_capitals(paragraph: &str) -> bool {
    is_short(paragraph)
        && paragraph.chars().any(char::is_uppercase)
        && !paragraph.chars().any(char::is_lowercase)
}

/// `Por Ana Ruiz y J. P. Mora`: the preposition, then nothing but names.
pub(super) fn is_byline(paragraph: &str) -> bool {
    if !is_short(paragraph) {
        return false;
    }
    let mut words = paragraph.split_whitespace();
    let opens = words
        .next()
        .is_some_and(|word| matches!(word, "Por" | "POR" | "By" | "BY"));
    let names: Vec<&str> = words.collect();
    let is_name = |word: &&str| {
        word.starts_with(char::is_uppercase)
            || matches!(
                *word,
                "y" | "e"
                    | "and"
                    | "de"
                    | "del"
                    | "la"
                    | "los"
                    | "las"
                    | "van"
                    | "von"
                    | "da"
                    | "in"
                    | "en"
                    | "&"
                    | "|"
                    | "/"
            )
    };
    opens && !names.is_empty() && names.iter().all(is_name) && !paragraph.ends_with(['.', '?', '!'])
}

/// Initials of writer and desk (`rjm/ecp`), an agency's sign-off, a credit in brackets, an end mark.
pub(super) fn is_footer(paragraph: &str) -> bool {
    if !is_short(paragraph) {
        return false;
    }
    let is_initials =
        |part: &str| (2..=5).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_lowercase());
    let signed = paragraph
        .trim_matches(['(', ')'])
        .split(['/', '-', '.'])
        .all(is_initials);
    let agency = paragraph.len() <= 12
        && paragraph
            .chars()
            .all(|c| c.is_uppercase() || matches!(c, '/' | '-'))
        && !paragraph.chars().all(|c| c == '-');
    let mark = matches!(
        paragraph,
        "###" | "-30-" | "--30--" | "***" | "-0-" | "FIN" | "END"
    );
    signed || agency || mark || is_note(paragraph)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<(Role, String)> {
        let article = read(text.to_owned());
        article
            .paragraphs
            .iter()
            .map(|paragraph| {
                (
                    paragraph.role,
                    paragraph.span.of(&article.text).replace('\n', "|"),
                )
            })
            .collect()
    }

    #[test]
    fn a_story_has_its_parts() {
        let text = "PERÚ TERREMOTO\n(Actualiza con nuevo balance)\nSuben a 23 los muertos en Perú\nPor Ana Ruiz y J. P. Mora\nLima, 3 may (EFE).- Al menos 23 personas murieron.\nEl sismo se sintió en Lima.\nEFE\nrjm/ecp\n";
        let roles: Vec<Role> = parts(text).into_iter().map(|(role, _)| role).collect();
        use Role::*;
        assert_eq!(
            roles,
            [Slug, Slug, Headline, Byline, Body, Body, Footer, Footer]
        );
        let article = read(text.to_owned());
        let found = article
            .dateline
            .map(|span| span.of(&article.text).to_owned());
        assert_eq!(found.as_deref(), Some("Lima, 3 may (EFE).-"));
    }

    #[test]
    fn line_ends_of_every_system_part_paragraphs() {
        for end in [
            "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\u{2028}", "\u{2029}", "\u{c}", "\n \t\n",
        ] {
            let text = ["Uno se fue.", "Dos se fue.", "Tres se fue."].join(end);
            let found = parts(&text);
            assert_eq!(found.len(), 3, "{end:?}");
            assert!(found.iter().all(|(role, _)| *role == Role::Body));
        }
    }

    #[test]
    fn hard_wrapped_blocks_become_paragraphs() {
        let text = "\
Fracasa la reunión sobre la frontera

   Lima, 8 jun (EFE).- Las dos delegaciones que negocian el
trazado de la frontera se fueron temprano y sin hacer ninguna
declaración a la prensa. Volverán a verse en julio.

   El mediador dijo que no hubo avances, aunque celebró el
tono de las conversaciones de los últimos días.
";
        let found = parts(text);
        assert_eq!(found.len(), 3, "{found:?}");
        assert_eq!(found[0].0, Role::Headline);
        assert!(found[1].1.ends_with("en julio."));

        let indented = text.replace("\n\n", "\n");
        assert_eq!(parts(&indented).len(), 3, "{:?}", parts(&indented));
    }

    #[test]
    fn empty_and_huge_texts_are_sound() {
        assert!(parts("").is_empty());
        assert!(parts(" \r\n\t\n").is_empty());
        let article = read("palabra ".repeat(1_000_000));
        assert_eq!(article.paragraphs.len(), 1);
    }

    #[test]
    fn presegmented_lines_stay_whole() {
        let article = super::super::presegmented("Uno. Dos.\r\n\r\nTres.\n".to_owned());
        let texts: Vec<&str> = article
            .paragraphs
            .iter()
            .map(|p| p.span.of(&article.text))
            .collect();
        assert_eq!(texts, ["Uno. Dos.", "Tres."]);
    }
}
