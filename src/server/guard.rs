//! What every request must pass, and what every answer carries.
//!
//! - The `Host` header must name this server. A web page that lets its own name point to
//!   this machine (DNS rebinding) thus reads nothing.
//! - Headers tell browsers to trust nothing that this server did not send itself.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, Version, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::failure::Failure;

/// Names of the own machine.
const LOOPBACK: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// The names that this server answers to.
#[derive(Clone, Debug)]
pub(super) struct Hosts(Arc<[String]>);

impl Hosts {
    /// Those of its address, and those named beside it: without a port they go for any.
    pub(super) fn new(address: SocketAddr, named: &[String]) -> Self {
        let mut hosts = vec![address.to_string()];
        // Who is bound to all addresses is called by any of them; those are to be named.
        if address.ip().is_loopback() || address.ip().is_unspecified() {
            hosts.extend(LOOPBACK.map(|name| format!("{name}:{}", address.port())));
        }
        if address.port() == 80 {
            hosts.push(address.ip().to_string());
            hosts.extend(LOOPBACK.map(str::to_owned));
        }
        hosts.extend(named.iter().map(|name| name.to_ascii_lowercase()));
        Hosts(hosts.into())
    }

    /// Whether a `Host` header means this server.
    fn hold(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        let name = match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => &host,
        };
        self.0.iter().any(|known| *known == host || known == name)
    }
}

/// Lets requests pass that mean this server.
pub(super) async fn check_host(
    State(hosts): State<Hosts>,
    request: Request,
    next: Next,
) -> Response {
    let host = request.headers().get(header::HOST);
    let is_ours = match host {
        Some(host) => host.to_str().is_ok_and(|host| hosts.hold(host)),
        // No browser speaks so.
        None => request.version() == Version::HTTP_10,
    };
    if is_ours {
        return next.run(request).await;
    }
    Failure::new(
        StatusCode::MISDIRECTED_REQUEST,
        "the Host header names another server",
    )
    .at("Host")
    .hint("call this server by its address, or name the host with --host when it starts")
    .into_response()
}

/// Headers of every answer. Nothing is loaded from elsewhere, no script stands in a page,
/// nobody puts a page into a frame, no address with a text in it is told to others.
const HEADERS: [(HeaderName, &str); 6] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    // With `no-referrer` browsers would not say where a form was sent from.
    (header::REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
];

/// Adds the headers that answers carry.
pub(super) async fn add_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    // What is in the memory changes, and is nobody else's to keep.
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_own_names_are_its_own() {
        let named = [
            "tm.desk.example".to_owned(),
            "Other.example:8080".to_owned(),
        ];
        let hosts = Hosts::new("127.0.0.1:4000".parse().unwrap(), &named);
        for ours in [
            "127.0.0.1:4000",
            "localhost:4000",
            "LOCALHOST:4000",
            "[::1]:4000",
            "tm.desk.example",
            "tm.desk.example:443",
            "other.example:8080",
        ] {
            assert!(hosts.hold(ours), "{ours}");
        }
        for other in [
            "",
            "127.0.0.1",
            "127.0.0.1:4001",
            "localhost",
            "evil.example:4000",
            "other.example",
            "tm.desk.example.evil.example",
            ":4000",
        ] {
            assert!(!hosts.hold(other), "{other}");
        }
        let wide = Hosts::new("192.0.2.7:80".parse().unwrap(), &[]);
        assert!(wide.hold("192.0.2.7") && wide.hold("192.0.2.7:80"));
        assert!(!wide.hold("evil.example"));
    }
}
