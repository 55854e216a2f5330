//! Markup as answers to requests, and requests as what pages ask.

use axum::extract::{Form, FromRequest, FromRequestParts, Query, Request};
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::Markup;
use serde::de::DeserializeOwned;

use super::layout::Viewer;
use super::wrong;
use crate::server::access::{author, is_signed_in};
use crate::server::failure::Failure;
use crate::server::state::App;

/// An answer, or the page of what went wrong.
pub(super) type Told = std::result::Result<Response, Wrong>;

/// A page with its status.
pub(super) fn html(status: StatusCode, page: Markup) -> Response {
    let kind = (header::CONTENT_TYPE, "text/html; charset=utf-8");
    (status, [kind], page.into_string()).into_response()
}

/// A page.
pub(super) fn ok(page: Markup) -> Told {
    Ok(html(StatusCode::OK, page))
}

/// Sends a browser to another page, by GET.
pub(super) fn see(address: &str) -> Response {
    match HeaderValue::from_str(address) {
        Ok(address) => (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response(),
        // Addresses are made of encoded text.
        Err(_) => Failure::broken().into_response(),
    }
}

/// A request that failed, told as a page.
pub(super) struct Wrong {
    failure: Box<Failure>,
    viewer: Viewer,
}

impl Viewer {
    /// Tells them of a failure.
    pub(super) fn told(&self, failure: impl Into<Failure>) -> Wrong {
        Wrong {
            failure: Box::new(failure.into()),
            viewer: self.clone(),
        }
    }
}

impl IntoResponse for Wrong {
    /// With the status and the headers of the failure.
    fn into_response(self) -> Response {
        let told = &self.failure.told;
        let title = match self.failure.status {
            StatusCode::NOT_FOUND => "There is no such thing",
            StatusCode::UNAUTHORIZED => "Sign in first",
            StatusCode::FORBIDDEN => "That is not allowed",
            StatusCode::SERVICE_UNAVAILABLE => "Too busy just now",
            _ => "That did not work",
        };
        let sign_in = self.failure.status == StatusCode::UNAUTHORIZED;
        let page = wrong::render(
            title,
            &told.error,
            told.hint.as_deref(),
            sign_in,
            &self.viewer,
        );
        let mut response = html(self.failure.status, page);
        if let Some(seconds) = self.failure.retry_after {
            let headers = response.headers_mut();
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

impl FromRequestParts<App> for Viewer {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        Ok(Viewer {
            may_write: is_signed_in(&parts.headers, app),
            can_sign_in: app.token().is_some(),
            name: author(&parts.headers),
        })
    }
}

/// What an address asks.
pub(super) struct Asks<T>(pub(super) T);

impl<T: DeserializeOwned> FromRequestParts<App> for Asks<T> {
    type Rejection = Wrong;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Wrong> {
        let Ok(viewer) = Viewer::from_request_parts(parts, app).await;
        match Query::try_from_uri(&parts.uri) {
            Ok(Query(asked)) => Ok(Asks(asked)),
            Err(error) => {
                let failure = Failure::bad_request(error.body_text());
                Err(viewer.told(failure.hint("follow the links of the pages")))
            }
        }
    }
}

/// What a form sends.
pub(super) struct Sends<T>(pub(super) T);

impl<T: DeserializeOwned> FromRequest<App> for Sends<T> {
    type Rejection = Wrong;

    async fn from_request(request: Request, app: &App) -> Result<Self, Wrong> {
        let (mut parts, body) = request.into_parts();
        let Ok(viewer) = Viewer::from_request_parts(&mut parts, app).await;
        match Form::from_request(Request::from_parts(parts, body), app).await {
            Ok(Form(sent)) => Ok(Sends(sent)),
            Err(rejection) => {
                let failure = Failure::new(rejection.status(), rejection.body_text());
                Err(viewer.told(failure.hint("go back, and send the form of the page")))
            }
        }
    }
}

/// A cookie that lives as long as the browser, or a month, out of reach of scripts and other
/// sites.
pub(super) fn cookie(name: &str, value: &str, keep: bool) -> (HeaderName, String) {
    const MONTH: u32 = 30 * 24 * 60 * 60;
    let age = if keep { MONTH } else { 0 };
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict; Max-Age={age}");
    (header::SET_COOKIE, cookie)
}
