//! Accepting connections, up to a limit, and ending with those that are open done.

use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::Request;
use hyper::body::{Frame, Incoming, SizeHint};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tower::Service;

use super::config::Limits;
use super::connection::{Connection, Progress};
use super::log::Peer;
use super::state::App;

/// Bytes of a request's head that are taken: a look-up holds its text in its address.
const HEAD_BYTES: usize = 64 << 10;

/// Headers of a request that are taken.
const HEADERS: usize = 64;

/// Pause after the system refused to hand a connection over, as when the process has as many
/// files open as it may: time for some to be closed.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Sent to clients for whom there is no room.
const NO_ROOM: &[u8] =
    b"HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\nretry-after: 1\r\n\
content-type: application/json\r\ncontent-length: 74\r\n\r\n\
{\"error\":\"too many connections at once\",\"hint\":\"try again in some seconds\"}";

/// Time in which a client for whom there is no room reads that.
const REFUSAL_TIME: Duration = Duration::from_secs(1);

/// Refusals that are being sent at once; beyond that connections are just closed.
const REFUSALS: usize = 256;

/// Serves clients until `stop` is ready. Requests in flight are done then, as far as the
/// limits give them time.
pub(super) async fn serve(
    listener: TcpListener,
    router: Router,
    app: App,
    stop: impl Future<Output = ()>,
) {
    let limits = app.settings().limits;
    let rooms = Arc::new(Semaphore::new(limits.connections));
    let refusals = Arc::new(Semaphore::new(REFUSALS));
    let graceful = GracefulShutdown::new();
    let mut stop = pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        let (stream, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // A client that went away again is no reason to wait.
                if error.kind() != std::io::ErrorKind::ConnectionAborted {
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
                continue;
            }
        };
        let Ok(room) = Arc::clone(&rooms).try_acquire_owned() else {
            app.metrics().refused();
            if let Ok(permit) = Arc::clone(&refusals).try_acquire_owned() {
                tokio::spawn(async move {
                    refuse(stream).await;
                    drop(permit);
                });
            }
            continue;
        };
        // Answers are written whole; there is nothing to wait for.
        let _ = stream.set_nodelay(true);
        let progress = Progress::default();
        let connection = Connection::new(stream, progress.clone(), limits);
        let serving = connection_of(connection, progress, Peer(peer), router.clone(), limits);
        let serving = graceful.watch(serving);
        let app = app.clone();
        tokio::spawn(async move {
            app.metrics().connected();
            // A client that breaks off has been told what there was to tell.
            let _ = serving.await;
            app.metrics().disconnected();
            drop(room);
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(limits.stop_time, graceful.shutdown()).await;
}

/// The serving of one connection.
fn connection_of(
    connection: Connection,
    progress: Progress,
    peer: Peer,
    router: Router,
    limits: Limits,
) -> impl hyper_util::server::graceful::GracefulConnection<
    Error = hyper::Error,
    Output = Result<(), hyper::Error>,
> {
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        progress.begin();
        let end = AtEnd(progress.clone());
        let mut request: Request = request.map(Body::new);
        request.extensions_mut().insert(peer);
        let mut router = router.clone();
        async move {
            let Ok(response) = router.call(request).await;
            Ok::<_, Infallible>(response.map(|body| Sent { body, _end: end }))
        }
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        // The connection's own limits come first.
        .header_read_timeout(limits.idle_time + limits.head_time)
        .max_headers(HEADERS)
        .max_buf_size(HEAD_BYTES)
        .serve_connection(TokioIo::new(connection), service)
}

/// Tells the connection that its answer has gone.
struct AtEnd(Progress);

impl Drop for AtEnd {
    fn drop(&mut self) {
        self.0.end();
    }
}

/// The body of an answer; the connection is idle when it is dropped.
struct Sent {
    body: Body,
    _end: AtEnd,
}

impl HttpBody for Sent {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        std::pin::Pin::new(&mut self.get_mut().body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Tells a client that there is no room, if it listens.
async fn refuse(mut stream: TcpStream) {
    let told = async {
        stream.write_all(NO_ROOM).await?;
        stream.shutdown().await
    };
    let _ = tokio::time::timeout(REFUSAL_TIME, told).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_refusal_says_how_long_it_is() {
        for answer in [NO_ROOM] {
            let text = std::str::from_utf8(answer).unwrap();
            let (head, body) = text.split_once("\r\n\r\n").unwrap();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            assert_eq!(length.unwrap().parse(), Ok(body.len()));
            serde_json::from_str::<serde_json::Value>(body).unwrap();
        }
    }
}
