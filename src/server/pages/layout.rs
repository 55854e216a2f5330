//! What all pages share: the frame, the way between them, links, texts with marks.

use maud::{DOCTYPE, Markup, html};

use crate::server::percent;
use crate::text::{Lang, Span};

/// Who looks at a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::server) struct Viewer {
    /// Whether they may write.
    pub(in crate::server) may_write: bool,
    /// Whether they could sign in to write: the server has a token.
    pub(in crate::server) can_sign_in: bool,
    /// What they call themselves.
    pub(in crate::server) name: Option<String>,
}

/// The parts of the pages that the heading leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Start,
    Concordance,
    Stories,
    Leverage,
    Figures,
    SignIn,
    /// None of them: what went wrong.
    Elsewhere,
}

const PARTS: [(Part, &str, &str); 4] = [
    (Part::Concordance, "/concordance", "Concordance"),
    (Part::Stories, "/stories", "Stories"),
    (Part::Leverage, "/leverage", "Leverage"),
    (Part::Figures, "/figures", "Figures"),
];

/// A whole page.
pub(super) fn page(title: &str, part: Part, viewer: &Viewer, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " · teletipo" }
                link rel="icon" href="/pages.svg" type="image/svg+xml";
                link rel="stylesheet" href="/pages.css";
                script src="/pages.js" defer {}
            }
            body {
                a.skip href="#main" { "Skip to the content" }
                header.top {
                    nav aria-label="Pages" {
                        a.home href="/" aria-current=[here(part == Part::Start)] { "teletipo" }
                        @for (this, href, name) in PARTS {
                            a href=(href) aria-current=[here(this == part)] { (name) }
                        }
                    }
                    (signed(part, viewer))
                }
                main #main tabindex="-1" { (body) }
            }
        }
    }
}

fn here(is_here: bool) -> Option<&'static str> {
    is_here.then_some("page")
}

/// Who is signed in, or the way to be.
fn signed(part: Part, viewer: &Viewer) -> Markup {
    html! {
        @if viewer.may_write && viewer.can_sign_in {
            form.signed method="post" action="/sign-out" {
                span { @if let Some(name) = &viewer.name { (name) } @else { "Signed in" } }
                " "
                button.plain { "Sign out" }
            }
        } @else if viewer.can_sign_in {
            a.signed href="/sign-in" aria-current=[here(part == Part::SignIn)] { "Sign in" }
        } @else if !viewer.may_write {
            span.signed { "Read only" }
        }
    }
}

/// A link with its query.
pub(super) fn link(path: &str, query: &[(&str, &str)]) -> String {
    let mut link = path.to_owned();
    for (number, (name, value)) in query.iter().enumerate() {
        link.push(if number == 0 { '?' } else { '&' });
        link.push_str(name);
        link.push('=');
        link.push_str(&percent::encoded(value));
    }
    link
}

/// The page of a story.
pub(super) fn story_link(id: &str) -> String {
    link("/story", &[("id", id)])
}

/// The page of a story, at the bead with a source segment.
pub(super) fn segment_link(id: &str, segment: u32) -> String {
    let segment = segment.to_string();
    link(
        "/story",
        &[("id", id), ("order", "text"), ("segment", &segment)],
    )
}

/// A text with some of its parts marked; `spans` are in order and without overlap.
pub(super) fn marked(text: &str, spans: &[Span]) -> Markup {
    let mut pieces = Vec::with_capacity(2 * spans.len() + 1);
    let mut at = 0;
    for span in spans {
        let found = (text.get(at..span.start), text.get(span.start..span.end));
        if let (Some(before), Some(found)) = found {
            pieces.extend([(before, false), (found, true)]);
            at = span.end;
        }
    }
    pieces.push((text.get(at..).unwrap_or_default(), false));
    html! {
        @for (piece, is_found) in pieces {
            @if is_found { mark { (piece) } } @else { (piece) }
        }
    }
}

/// What a language is called here; its tag where it has no name of ours.
pub(super) fn language(lang: &Lang) -> String {
    match lang.as_str() {
        "es" => "Spanish".to_owned(),
        "en" => "English".to_owned(),
        tag => tag.to_owned(),
    }
}

/// Characters of the beginning of a text.
const GLIMPSE: usize = 90;

/// The beginning of a text.
pub(super) fn glimpse(text: &str) -> String {
    match text.char_indices().nth(GLIMPSE) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    }
}

/// A message that others may continue, as a sentence of its own: begun with a capital.
pub(super) fn sentence(message: &str) -> String {
    let mut rest = message.chars();
    let first = rest.next().into_iter().flat_map(char::to_uppercase);
    first.chain(rest).chain(['.']).collect()
}

/// So many of something.
pub(super) fn counted(number: u64, one: &str, several: &str) -> String {
    let what = if number == 1 { one } else { several };
    format!("{} {what}", grouped(number))
}

/// A number with commas between its thousands.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut shown = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

/// A moment, to the minute.
pub(super) fn moment(time: jiff::Timestamp) -> Markup {
    html! {
        time datetime=(time) { (time.strftime("%Y-%m-%d %H:%M")) " UTC" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_hold_any_text() {
        assert_eq!(
            link("/story", &[("id", "año/1 & 50%"), ("order", "text")]),
            "/story?id=a%C3%B1o%2F1%20%26%2050%25&order=text"
        );
    }

    #[test]
    fn marks_stand_around_what_was_found_and_text_is_escaped() {
        let text = "a <b> año";
        let shown = marked(text, &[Span::new(2, 5), Span::new(6, 10)]).into_string();
        assert_eq!(shown, "a <mark>&lt;b&gt;</mark> <mark>año</mark>");
        assert_eq!(
            marked(text, &[Span::new(7, 8)]).into_string(),
            "a &lt;b&gt; año"
        );
    }
}
