//! The access log: one JSON object a line for each request that was answered.
//!
//! A line holds the path as the route has it, `/api/v1/stories/{id}`, never the path as it
//! was sent, nor the query: both hold texts. Lines are written by a thread of their own, so
//! that a slow disk slows no request; where it cannot keep up they are left out and counted.

use std::io::{BufWriter, Write};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::task::{Context, Poll};
use std::time::Instant;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{MatchedPath, Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use hyper::body::{Frame, SizeHint};
use jiff::Timestamp;
use serde::Serialize;

use super::state::App;

/// Lines that wait to be written.
const WAITING: usize = 8_192;

/// One request.
#[derive(Debug, Serialize)]
struct Line {
    time: String,
    peer: Option<String>,
    method: String,
    path: String,
    status: u16,
    /// Of the body, as far as it was sent.
    bytes: u64,
    ms: f64,
    /// Absent where the answer went out whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    broken_off: Option<bool>,
}

/// Where lines are handed over.
#[derive(Clone)]
pub(super) struct Log(Option<SyncSender<Line>>);

impl Log {
    /// Starts the thread that writes.
    pub(super) fn start(out: Option<Box<dyn Write + Send>>) -> std::io::Result<Self> {
        let Some(out) = out else {
            return Ok(Log(None));
        };
        let (sender, lines) = mpsc::sync_channel(WAITING);
        std::thread::Builder::new()
            .name("access log".to_owned())
            .spawn(move || write_lines(&lines, out))?;
        Ok(Log(Some(sender)))
    }
}

/// Writes lines as they come, and all that are there at once. When nobody reads the log any
/// more there is nobody to tell.
fn write_lines(lines: &Receiver<Line>, out: Box<dyn Write + Send>) {
    let mut out = BufWriter::new(out);
    while let Ok(first) = lines.recv() {
        let all = std::iter::once(first).chain(lines.try_iter().take(WAITING));
        let written = all
            .into_iter()
            .try_for_each(|line| write_line(&mut out, &line));
        if written.and_then(|()| out.flush()).is_err() {
            return;
        }
    }
}

fn write_line(out: &mut impl Write, line: &Line) -> std::io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    out.write_all(b"\n")
}

/// Who is on the other end of a connection.
#[derive(Clone, Copy, Debug)]
pub(super) struct Peer(pub(super) SocketAddr);

/// What every answer passes on its way out: it is counted and logged when its body has gone.
#[derive(Clone)]
pub(super) struct Observer {
    pub(super) app: App,
    pub(super) log: Log,
}

/// Watches a request.
pub(super) async fn observe(
    State(observer): State<Observer>,
    request: Request,
    next: Next,
) -> Response {
    let extensions = request.extensions();
    let path = extensions.get::<MatchedPath>().cloned();
    let peer = extensions.get::<Peer>().map(|Peer(address)| *address);
    let method = request.method().clone();
    let start = Instant::now();
    let response = next.run(request).await;
    let watch = Watch {
        observer,
        peer,
        method,
        path,
        status: response.status().as_u16(),
        start,
        bytes: 0,
    };
    response.map(|body| Body::new(Watched { body, watch }))
}

/// An answer on its way; when it is dropped the request is over.
struct Watch {
    observer: Observer,
    peer: Option<SocketAddr>,
    method: Method,
    path: Option<MatchedPath>,
    status: u16,
    start: Instant,
    bytes: u64,
}

/// The body of an answer, watched.
struct Watched {
    body: Body,
    watch: Watch,
}

impl HttpBody for Watched {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let this = self.get_mut();
        let frame = Pin::new(&mut this.body).poll_frame(context);
        if let Poll::Ready(Some(Ok(frame))) = &frame
            && let Some(data) = frame.data_ref()
        {
            this.watch.bytes += data.len() as u64;
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        let Watch {
            observer: Observer { app, log },
            peer,
            method,
            path,
            status,
            start,
            bytes,
        } = &self.watch;
        let time = start.elapsed();
        app.metrics().answered(*status, *bytes, time);
        let Log(Some(log)) = log else {
            return;
        };
        let is_whole = self.body.is_end_stream() || *method == Method::HEAD;
        let line = Line {
            time: format!("{:.3}", Timestamp::now()),
            peer: peer.map(|peer| peer.to_string()),
            method: method.to_string(),
            // What no route matches is not told: it may be anything.
            path: path.as_ref().map_or("-", MatchedPath::as_str).to_owned(),
            status: *status,
            bytes: *bytes,
            ms: (time.as_secs_f64() * 1e6).round() / 1e3,
            broken_off: (!is_whole).then_some(true),
        };
        if log.try_send(line).is_err() {
            app.metrics().unlogged();
        }
    }
}
