//! What went wrong, as a page a person can act on.

use maud::{Markup, html};

use super::layout::{Part, Viewer, page, sentence};

/// A page that says what is wrong and what to try.
pub(super) fn render(
    title: &str,
    what: &str,
    hint: Option<&str>,
    sign_in: bool,
    viewer: &Viewer,
) -> Markup {
    let body = html! {
        h1 { (title) }
        p.alert role="alert" { (sentence(what)) }
        @if sign_in { p { a href="/sign-in" { "Sign in" } ", then go back and send it once more." } }
        @else if let Some(hint) = hint { p { (sentence(hint)) } }
        p { a href="/" { "To the first page" } ", " a href="/stories" { "to the stories" } }
    };
    page(title, Part::Elsewhere, viewer, &body)
}
