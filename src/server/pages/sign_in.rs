//! Signing in, to write.

use maud::{Markup, html};

use super::layout::{Part, Viewer, page};

/// The page; `then` is where to go from it, `wrong` says what was wrong with what was sent.
pub(super) fn render(then: &str, wrong: Option<&str>, viewer: &Viewer) -> Markup {
    let body = html! {
        h1 { "Sign in" }
        p { "Everybody may read. To confirm and change alignments, give the token of this server, and the name that the history of a story is to show." }
        @if let Some(wrong) = wrong { p.alert #wrong role="alert" { (wrong) } }
        form.sign-in method="post" action="/sign-in" {
            input type="hidden" name="then" value=(then);
            label for="token" { "Token" }
            input #token type="password" name="token" autocomplete="current-password" required aria-describedby=[wrong.map(|_| "wrong")];
            label for="name" { "Your name" }
            input #name name="name" autocomplete="name" maxlength="100" value=[viewer.name.as_deref()];
            button { "Sign in" }
        }
    };
    page("Sign in", Part::SignIn, viewer, &body)
}

/// Where to go from it: the page of this server that led to it, by what the browser says of
/// that one; the stories where it says nothing.
pub(super) fn then(referer: Option<&str>, host: Option<&str>) -> String {
    let path = referer
        .zip(host)
        .and_then(|(referer, host)| referer.split_once("://")?.1.strip_prefix(host))
        .filter(|path| is_page(path) && !path.starts_with("/sign-in"));
    path.unwrap_or(STORIES).to_owned()
}

/// Where to go where nothing else is known.
const STORIES: &str = "/stories";

/// The page that a form wants to go on with, where it is one of this server.
pub(super) fn checked(then: &str) -> &str {
    match is_page(then) {
        true => then,
        false => STORIES,
    }
}

/// Whether an address is a path of this server: browsers take `//host` and `/\host` for other
/// servers.
fn is_page(address: &str) -> bool {
    let plain = address
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    plain && address.starts_with('/') && !address.starts_with("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signing_in_leads_back_and_never_elsewhere() {
        let host = Some("127.0.0.1:8888");
        for (referer, page) in [
            (
                Some("http://127.0.0.1:8888/story?id=a%2Fb"),
                "/story?id=a%2Fb",
            ),
            (Some("http://127.0.0.1:8888/sign-in"), STORIES),
            (Some("http://evil.example/story"), STORIES),
            (Some("http://127.0.0.1:8888.evil.example/"), STORIES),
            (None, STORIES),
        ] {
            assert_eq!(then(referer, host), page);
        }
        for wrong in [
            "//evil.example",
            "/\\evil.example",
            "http://evil.example",
            "",
            "/a b",
            "/\r\n",
        ] {
            assert_eq!(checked(wrong), STORIES, "{wrong}");
        }
        assert_eq!(checked("/story?id=x"), "/story?id=x");
    }
}
