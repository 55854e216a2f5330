//! Plain text as desks exchange it: one paragraph a line, or blocks of lines with
//! blank lines or indents between them.
//!
//! `lines` finds the lines, `wrap` tells hard-wrapped text from paragraphs of one
//! line and joins its lines, `roles` sorts paragraphs into headline, byline, body and
//! the rest. None of them needs the whole text: the layout is told from its head, a
//! paragraph from the line behind it, a role from the next few paragraphs. So
//! [`read`], which has the whole text, and [`Stream`], which never does, give the
//! very same paragraphs.

use super::metadata::state;
use super::{Article, Paragraph, Role, dateline};
use crate::text::Span;

mod lines;
mod roles;
mod stream;
mod wrap;

use lines::Lines;
pub use lines::{is_line_end, is_one_line};
use roles::{Ahead, Roles};
pub(super) use roles::{is_byline, is_footer, is_in_capitals, is_note};
pub use stream::{Piece, Stream};
use wrap::{Grouping, Layout, Opening};

/// How much of a text is looked at to tell its layout, in bytes. Far more than shows
/// a margin; the same for a story and for a stream.
const HEAD: usize = 64 << 10;

/// Reads a story from plain text.
///
/// Paragraphs are lines, unless the text is hard-wrapped: then the lines of a
/// block belong to one paragraph, and their breaks are white space in it. Line
/// ends of every system count, and form feeds and U+2028/U+2029 too. The head of
/// the story is sorted into slug, headline and byline, its tail into footers.
pub fn read(text: String) -> Article {
    let paragraphs = paragraphs(&text);
    let mut article = Article {
        text,
        paragraphs,
        ..Article::default()
    };
    article.dateline = dateline::of_article(&article);
    let slugs = article
        .paragraphs
        .iter()
        .filter(|paragraph| paragraph.role == Role::Slug)
        .map(|paragraph| paragraph.span.of(&article.text));
    for slug in slugs {
        if let Some(date) = roles::timestamp(slug) {
            state(&mut article.metadata.date, date);
        } else if !roles::is_note(slug) {
            state(&mut article.metadata.slug, slug);
        }
    }
    article
}

/// The paragraphs of a text and what they are.
pub fn paragraphs(text: &str) -> Vec<Paragraph> {
    with_roles(text, &blocks(text, Layout::of_text(text, HEAD)))
}

/// The paragraphs of copy that is known to be hard-wrapped, however short it is.
pub(super) fn wrapped_paragraphs(text: &str) -> Vec<Paragraph> {
    with_roles(text, &blocks(text, Layout::wrapped(text)))
}

/// The lines of a text that are not blank, without white space at their edges.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Span> + '_ {
    let mut lines = Lines::default();
    std::iter::from_fn(move || lines.next(text, true)).map(|line| line.span)
}

/// The paragraphs of a text in this layout.
fn blocks(text: &str, layout: Layout) -> Vec<Span> {
    let mut blocks: Vec<Span> = Vec::new();
    let mut lines = Lines::default();
    let mut grouping = Grouping::new(layout);
    while let Some(line) = lines.next(text, true) {
        match (grouping.add(text, &line), blocks.last_mut()) {
            (Opening::Parts, _) => {}
            (Opening::GoesOn, Some(block)) => block.end = line.span.end,
            _ => blocks.push(line.span),
        }
    }
    blocks
}

fn with_roles(text: &str, blocks: &[Span]) -> Vec<Paragraph> {
    let mut roles = Roles::default();
    let paragraph = |(index, span): (usize, &Span)| {
        let ahead = |offset: usize| match blocks.get(index + offset) {
            Some(span) => Ahead::Paragraph(span.of(text)),
            None => Ahead::End,
        };
        Paragraph {
            span: *span,
            // With the whole text at hand every role can be told.
            role: roles.next(ahead).unwrap_or(Role::Body),
        }
    };
    blocks.iter().enumerate().map(paragraph).collect()
}

/// Characters after which a line or a paragraph is long: nothing that is told from it
/// (its role, its margin, its dateline) changes with what comes behind them.
const LONG: usize = 200;

/// Whether `text` has more than [`LONG`] characters.
fn is_long(text: &str) -> bool {
    text.len() > LONG && (text.len() > 4 * LONG || text.chars().nth(LONG).is_some())
}

/// Whether `text` ends as a sentence does.
fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['”', '"', '»', '’', '\'', ')', ']'])
        .ends_with(['.', '!', '?', '…'])
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
        assert_eq!(article.metadata.slug.as_deref(), Some("PERÚ TERREMOTO"));
    }

    #[test]
    fn line_ends_of_every_system_part_paragraphs() {
        for end in [
            "\n", "\r\n", "\r", "\r\r\n", "\n\n", "\r\n\r\n", "\u{2028}", "\u{2029}", "\u{c}",
            "\u{b}", "\u{85}", "\n \t\n",
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
