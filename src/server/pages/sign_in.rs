//! Signing in, to write.

use maud::{Markup, html};

use super::layout::{Part, Viewer, page};

/// The page; `wrong` says what was wrong with what was sent.
pub(super) fn render(wrong: Option<&str>, viewer: &Viewer) -> Markup {
    let body = html! {
        h1 { "Sign in" }
        p { "Everybody may read. To confirm and change alignments, give the token of this server, and the name that the history of a story is to show." }
        @if let Some(wrong) = wrong { p.alert #wrong role="alert" { (wrong) } }
        form.sign-in method="post" action="/sign-in" {
            label for="token" { "Token" }
            input #token type="password" name="token" autocomplete="current-password" required aria-describedby=[wrong.map(|_| "wrong")];
            label for="name" { "Your name" }
            input #name name="name" autocomplete="name" maxlength="100" value=[viewer.name.as_deref()];
            button { "Sign in" }
        }
    };
    page("Sign in", Part::SignIn, viewer, &body)
}
