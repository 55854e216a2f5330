//! What a request holds, taken apart; what cannot be is told as every failure is.

use std::error::Error;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use hyper::body::{Frame, SizeHint};
use serde::de::DeserializeOwned;

use super::arrival::Stalled;
use super::config::Limits;
use super::failure::{Answer, Failure};
use super::state::App;

/// Bytes that are read of a body that is refused for its size.
const PASSED_OVER: usize = 16 << 20;

/// Time that is given to that.
const PASSING_OVER: Duration = Duration::from_secs(2);

/// The parts of the path that a route names.
pub(super) struct Named<T>(pub(super) T);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for Named<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Answer<Self> {
        match Path::from_request_parts(parts, app).await {
            Ok(Path(named)) => Ok(Named(named)),
            Err(wrong) => Err(Failure::bad_request(wrong.body_text())
                .at("path")
                .hint("texts in an address are UTF-8, percent-encoded")),
        }
    }
}

/// What stands behind the question mark.
pub(super) struct Asked<T>(pub(super) T);

impl<T: DeserializeOwned> FromRequestParts<App> for Asked<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Answer<Self> {
        match Query::from_request_parts(parts, app).await {
            Ok(Query(asked)) => Ok(Asked(asked)),
            Err(wrong) => Err(Failure::bad_request(wrong.body_text()).at("query")),
        }
    }
}

/// A body of JSON. It must say that it is: forms of other sites cannot.
pub(super) struct Posted<T>(pub(super) T);

impl<T: DeserializeOwned> FromRequest<App> for Posted<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, app: &App) -> Answer<Self> {
        if !is_json(request.headers()) {
            return Err(Failure::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "the body is not said to be JSON",
            )
            .at("Content-Type")
            .expected("application/json"));
        }
        let body = whole(request.into_body(), &app.settings().limits).await?;
        Ok(Posted(json(&body)?))
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/json") || kind.to_ascii_lowercase().ends_with("+json")
}

/// The value that a body is in JSON.
///
/// # Errors
/// 400 where it is no JSON, 422 where it is not what is wanted.
pub(super) fn json<T: DeserializeOwned>(body: &[u8]) -> Answer<T> {
    serde_json::from_slice(body).map_err(|error| {
        let status = match error.classify() {
            serde_json::error::Category::Data => StatusCode::UNPROCESSABLE_ENTITY,
            _ => StatusCode::BAD_REQUEST,
        };
        let message = error.to_string();
        let message = message
            .split(" at line ")
            .next()
            .unwrap_or_default()
            .to_owned();
        Failure::new(
            status,
            format!("the body is not the JSON that is wanted: {message}"),
        )
        .at(format!("body:{}:{}", error.line(), error.column()))
        .hint("`/api/v1/openapi.json` tells what is wanted")
    })
}

/// A whole body.
///
/// # Errors
/// 413 where it is larger than bodies may be, 408 where it does not come in time, 400 where
/// the client breaks off.
pub(super) async fn whole(body: Body, limits: &Limits) -> Answer<Vec<u8>> {
    let mut bytes = Vec::new();
    let arriving = each_piece(body, limits.body, |piece| {
        bytes.extend_from_slice(piece);
        Ok(())
    });
    // One that comes in drops never stalls.
    let arrived = tokio::time::timeout(limits.request_time, arriving).await;
    arrived.unwrap_or_else(|_| Err(Failure::too_slow()))?;
    Ok(bytes)
}

/// A body, piece by piece as it arrives.
///
/// # Errors
/// As [`whole`], and what `each` returns.
pub(super) async fn each_piece(
    mut body: Body,
    most: u64,
    mut each: impl FnMut(&[u8]) -> Answer<()>,
) -> Answer<()> {
    // What it says of itself is known before anything arrives.
    if body.size_hint().lower() > most {
        pass_over(body).await;
        return Err(Failure::too_large(most));
    }
    let mut arrived = 0;
    while let Some(piece) = next_piece(&mut body).await {
        let piece = piece?;
        arrived += piece.len() as u64;
        if arrived > most {
            pass_over(body).await;
            return Err(Failure::too_large(most));
        }
        each(&piece)?;
    }
    Ok(())
}

/// The next bytes of a body; none at its end.
async fn next_piece(body: &mut Body) -> Option<Answer<Bytes>> {
    loop {
        let frame = poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await?;
        match frame.map(Frame::into_data) {
            Ok(Ok(piece)) => return Some(Ok(piece)),
            // Trailers say nothing here.
            Ok(Err(_)) => {}
            Err(error) => return Some(Err(broken_body(&error))),
        }
    }
}

/// Reads on in a body that a route left alone because the request is wrong.
pub(super) async fn read_on(request: Request, next: Next) -> Response {
    let headers = request.headers();
    // Who waits to be asked for the body need not send it.
    if request.body().is_end_stream() || headers.contains_key(header::EXPECT) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let body = Arc::new(Mutex::new(body));
    let lent = Body::new(Lent(Arc::clone(&body)));
    let response = next.run(Request::from_parts(parts, lent)).await;
    if response.status().is_client_error() {
        pass_over(Body::new(Lent(body))).await;
    }
    response
}

/// A body that somebody else may read on in.
struct Lent(Arc<Mutex<Body>>);

impl Lent {
    fn body(&self) -> MutexGuard<'_, Body> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HttpBody for Lent {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut *self.body()).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body().is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body().size_hint()
    }
}

/// Reads on for a moment in a body that is not wanted: a client that is still sending when
/// the connection is closed would never read the answer.
async fn pass_over(mut body: Body) {
    let mut most = PASSED_OVER;
    let reading = async {
        while let Some(Ok(piece)) = next_piece(&mut body).await {
            match most.checked_sub(piece.len()) {
                Some(left) => most = left,
                None => return,
            }
        }
    };
    let _ = tokio::time::timeout(PASSING_OVER, reading).await;
}

/// Why a body did not arrive.
fn broken_body(error: &axum::Error) -> Failure {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.is::<Stalled>() {
            return Failure::too_slow();
        }
        cause = error.source();
    }
    Failure::bad_request("the body breaks off, or is not sent as it says")
}
