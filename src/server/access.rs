//! Who may write: a request that shows the token.
//!
//! Programs show it as `Authorization: Bearer …`. Browsers send it in a cookie after a
//! sign-in; since a browser sends a cookie along with what other sites make it send, such a
//! request counts only where it comes from a page of this server.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, header};

use super::failure::{Answer, Failure};
use super::state::App;
use crate::Result;
use crate::memory::Store;

/// The cookie that holds the token in a browser.
pub const TOKEN_COOKIE: &str = "teletipo-token";

/// The cookie that holds the name under which a browser's changes are signed, and the header
/// by which a program says its name; both percent-encoded UTF-8.
pub const AUTHOR_COOKIE: &str = "teletipo-author";
/// See [`AUTHOR_COOKIE`].
pub const AUTHOR_HEADER: &str = "teletipo-author";

/// Longest name of an author, in characters.
const LONGEST_NAME: usize = 200;

/// The right to change the memory. A handler that takes it runs only for those who have it,
/// and there is no other way to write.
pub struct Writer {
    app: App,
    author: Option<String>,
}

impl Writer {
    /// Changes the memory; what it returns is done for good.
    ///
    /// # Errors
    /// What `work` fails with; 503 where too much is asked at once, 500 after a panic.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut dyn Store) -> Result<T> + Send + 'static,
    ) -> Answer<T> {
        self.app.write(self.author.clone(), work).await
    }

    /// Who writes, where that was said.
    pub fn author(&self) -> Option<&str> {
        self.author.as_deref()
    }
}

impl FromRequestParts<App> for Writer {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Answer<Self> {
        check(&parts.method, &parts.headers, app)?;
        Ok(Writer {
            app: app.clone(),
            author: author(&parts.headers),
        })
    }
}

/// Whether whoever sends these headers is signed in, for pages that show what may be done.
pub fn is_signed_in(headers: &HeaderMap, app: &App) -> bool {
    let shown = bearer(headers).or_else(|| cookie(headers, TOKEN_COOKIE));
    app.token()
        .zip(shown)
        .is_some_and(|(token, shown)| token.is(shown))
}

/// Whether `text`, as somebody typed it, is the token.
pub fn is_token(text: &str, app: &App) -> bool {
    app.token().is_some_and(|token| token.is(text.trim()))
}

/// Refuses what does not show the token, or was made by another site.
fn check(method: &Method, headers: &HeaderMap, app: &App) -> Answer<()> {
    let Some(token) = app.token() else {
        return Err(
            Failure::new(StatusCode::FORBIDDEN, "this server only reads")
                .hint("start it with --token-file, and show the token"),
        );
    };
    let unauthorized = |error: &str| {
        Failure::new(StatusCode::UNAUTHORIZED, error)
            .hint("send the token as `Authorization: Bearer TOKEN`, or sign in on a page")
    };
    if let Some(shown) = bearer(headers) {
        return match token.is(shown) {
            true => Ok(()),
            false => Err(unauthorized("that is not the token")),
        };
    }
    let Some(shown) = cookie(headers, TOKEN_COOKIE) else {
        return Err(unauthorized("writing needs the token"));
    };
    if !token.is(shown) {
        return Err(unauthorized("that is not the token any more"));
    }
    match is_from_own_page(method, headers) {
        true => Ok(()),
        false => Err(
            Failure::new(StatusCode::FORBIDDEN, "the request comes from another site")
                .hint("open the page of this server itself, and do it there"),
        ),
    }
}

/// Whether a browser sends the request from a page of this server, by what it says of it.
pub fn is_from_own_page(method: &Method, headers: &HeaderMap) -> bool {
    if method.is_safe() {
        return true;
    }
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(header::HeaderName::from_static("sec-fetch-site"))
        && !matches!(site, "same-origin" | "none")
    {
        return false;
    }
    // Browsers send it with everything that may change something. Where a policy of the
    // page takes it away it is `null`, which is no origin.
    let (Some(origin), Some(host)) = (text(header::ORIGIN), text(header::HOST)) else {
        return text(header::HeaderName::from_static("sec-fetch-site")).is_some();
    };
    let origin = origin.split_once("://").map(|(_, rest)| rest);
    origin.is_some_and(|origin| origin.eq_ignore_ascii_case(host))
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// A cookie of a request.
pub fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let lines = headers.get_all(header::COOKIE).into_iter();
    let pairs = lines.filter_map(|line| line.to_str().ok());
    let mut pairs = pairs.flat_map(|line| line.split(';'));
    pairs.find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (key.trim() == name).then(|| value.trim())
    })
}

/// Who sends the request, as far as it says so.
pub fn author(headers: &HeaderMap) -> Option<String> {
    let header = headers.get(AUTHOR_HEADER);
    let header = header.and_then(|name| std::str::from_utf8(name.as_bytes()).ok());
    let name = header.or_else(|| cookie(headers, AUTHOR_COOKIE))?;
    let name = super::percent::decoded(name)?;
    let name: String = name
        .chars()
        .filter(|c| !c.is_control())
        .take(LONGEST_NAME)
        .collect();
    let name = name.trim();
    (!name.is_empty()).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pairs = pairs.iter().map(|(name, value)| {
            let name = header::HeaderName::from_static(name);
            (name, header::HeaderValue::from_static(value))
        });
        pairs.collect()
    }

    #[test]
    fn a_browser_tells_where_a_request_comes_from() {
        let host = ("host", "127.0.0.1:4000");
        for (sent, own) in [
            (vec![host, ("origin", "http://127.0.0.1:4000")], true),
            (
                vec![
                    host,
                    ("origin", "http://127.0.0.1:4000"),
                    ("sec-fetch-site", "same-origin"),
                ],
                true,
            ),
            (vec![host, ("sec-fetch-site", "none")], true),
            (vec![host, ("origin", "http://evil.example")], false),
            (vec![host, ("origin", "http://127.0.0.1:4001")], false),
            (vec![host, ("origin", "null")], false),
            (
                vec![host, ("origin", "null"), ("sec-fetch-site", "cross-site")],
                false,
            ),
            (vec![host, ("sec-fetch-site", "same-site")], false),
            (vec![host], false),
        ] {
            assert_eq!(
                is_from_own_page(&Method::POST, &headers(&sent)),
                own,
                "{sent:?}"
            );
        }
    }

    #[test]
    fn cookies_and_names_are_read_as_they_were_written() {
        let sent = headers(&[(
            "cookie",
            "a=1; teletipo-token=s3cret; teletipo-author=Ana%20L%C3%B3pez",
        )]);
        assert_eq!(cookie(&sent, TOKEN_COOKIE), Some("s3cret"));
        assert_eq!(cookie(&sent, "b"), None);
        assert_eq!(author(&sent).as_deref(), Some("Ana López"));
        assert_eq!(author(&headers(&[("teletipo-author", "%0A%09")])), None);
    }
}
