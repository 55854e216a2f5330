//! What a client is told when its request fails: a status, and the error in words.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use crate::Error;

/// A request that failed.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The status of the answer.
    pub status: StatusCode,
    /// The error in words.
    pub told: Told,
    /// Seconds after which to try again, where that helps.
    pub retry_after: Option<u32>,
}

/// An error in words, as every failed request of the API answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = Error)]
pub struct Told {
    /// What went wrong.
    pub error: String,
    /// Where: a file with line and column, a field of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// What was expected there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// What to try.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

/// Result of what answers a request.
pub type Answer<T> = std::result::Result<T, Failure>;

/// Seconds after which a server that has too much to do is asked again.
const BUSY_SECONDS: u32 = 1;

impl Failure {
    /// A failure without further words.
    pub fn new(status: StatusCode, error: impl Into<String>) -> Self {
        Failure {
            status,
            told: Told {
                error: error.into(),
                ..Told::default()
            },
            retry_after: None,
        }
    }

    /// Says what to try.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.told.hint = Some(hint.into());
        self
    }

    /// Says where the trouble is.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.told.at = Some(place.into());
        self
    }

    /// Says what was expected.
    #[must_use]
    pub fn expected(mut self, what: impl Into<String>) -> Self {
        self.told.expected = Some(what.into());
        self
    }

    /// There is no such thing.
    pub fn not_found(error: impl Into<String>) -> Self {
        Failure::new(StatusCode::NOT_FOUND, error)
    }

    /// The request says what cannot be.
    pub fn bad_request(error: impl Into<String>) -> Self {
        Failure::new(StatusCode::BAD_REQUEST, error)
    }

    /// Too much is asked of the server at once.
    pub fn busy() -> Self {
        Failure {
            retry_after: Some(BUSY_SECONDS),
            ..Failure::new(StatusCode::SERVICE_UNAVAILABLE, "too many requests at once")
                .hint("ask again in a second; `--workers` and `--queue` let the server take more")
        }
    }

    /// The work on a request came to a sudden end.
    pub fn broken() -> Self {
        Failure::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "the work on this request came to a sudden end",
        )
        .hint("that is a fault of teletipo; its error output tells more")
    }

    /// A body that is larger than what is taken.
    pub fn too_large(most: u64) -> Self {
        Failure::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            format!("the body is larger than the {most} bytes that are taken"),
        )
        .hint("send less at once, or start the server with higher limits")
    }

    /// A body that stopped coming.
    pub fn too_slow() -> Self {
        Failure::new(
            StatusCode::REQUEST_TIMEOUT,
            "the request took too long to arrive",
        )
    }
}

impl From<Error> for Failure {
    /// What the library's errors mean to a client: wrong usage is a bad request, bad input
    /// one that cannot be processed, the rest a failure of the server.
    fn from(error: Error) -> Self {
        let message = error.to_string();
        match error {
            Error::Usage { hint, .. } => Failure {
                told: Told {
                    error: message,
                    hint,
                    ..Told::default()
                },
                ..Failure::bad_request("")
            },
            Error::Input {
                place,
                expected,
                hint,
                ..
            } => Failure {
                told: Told {
                    error: message,
                    at: Some(place.to_string()),
                    expected,
                    hint,
                },
                ..Failure::new(StatusCode::UNPROCESSABLE_ENTITY, "")
            },
            Error::Conflict { .. } => Failure::new(StatusCode::CONFLICT, message)
                .hint("read it anew, and make the change again on top of what is there"),
            Error::Memory { hint, .. } => Failure {
                told: Told {
                    error: message,
                    hint,
                    ..Told::default()
                },
                ..Failure::new(StatusCode::INTERNAL_SERVER_ERROR, "")
            },
            _ => Failure::new(StatusCode::INTERNAL_SERVER_ERROR, message),
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = (self.status, Json(&self.told)).into_response();
        let headers = response.headers_mut();
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            let bearer = HeaderValue::from_static("Bearer realm=\"teletipo\"");
            headers.insert(header::WWW_AUTHENTICATE, bearer);
        }
        response
    }
}
