//! Answers that are sent while they are written: a thread writes, the connection sends, and
//! between them there is never more than a little.

use std::io::{self, Write};
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use hyper::body::Frame;
use tokio::sync::mpsc;

use super::failure::{Answer, Failure};
use super::state::App;
use crate::memory::Store;
use crate::{Error, Result};

/// Bytes that are gathered before they are sent.
const PIECE: usize = 64 << 10;

/// Pieces that wait to be sent.
const PIECES: usize = 4;

/// Where a thread writes to.
pub(super) struct Sender {
    pieces: mpsc::Sender<Result<Bytes>>,
    piece: Vec<u8>,
}

impl Sender {
    fn send(&mut self) -> io::Result<()> {
        if self.piece.is_empty() {
            return Ok(());
        }
        let piece = std::mem::replace(&mut self.piece, Vec::with_capacity(PIECE));
        let sent = self.pieces.blocking_send(Ok(piece.into()));
        // The client has gone.
        sent.map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

impl Write for Sender {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.piece.extend_from_slice(bytes);
        if self.piece.len() >= PIECE {
            self.send()?;
        }
        Ok(bytes.len())
    }

    /// Nothing: pieces go when they are full, and at the end.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Starts to write, and gives the body as soon as its first bytes are there: what fails
/// before that is told as every failure is. What fails later breaks the answer off.
///
/// # Errors
/// What opening the memory or writing the first bytes failed with; 503 where too much is
/// being sent.
pub(super) async fn start(
    app: &App,
    write: impl FnOnce(&dyn Store, &mut Sender) -> Result<()> + Send + 'static,
) -> Answer<Body> {
    let (pieces, mut arriving) = mpsc::channel(PIECES);
    app.stream(move |store| {
        let mut sender = Sender {
            pieces: pieces.clone(),
            piece: Vec::with_capacity(PIECE),
        };
        let written = store.and_then(|store| write(&*store, &mut sender));
        let written = written.and_then(|()| {
            let sent = sender.send();
            sent.map_err(|error| Error::io("write", "the answer", error))
        });
        if let Err(error) = written {
            // Nobody may be there to be told.
            let _ = pieces.blocking_send(Err(error));
        }
    })?;
    let first = match arriving.recv().await {
        Some(Ok(first)) => Some(first),
        Some(Err(error)) => return Err(Failure::from(error)),
        None => None,
    };
    Ok(Body::new(Pieces { first, arriving }))
}

/// The pieces of an answer as they arrive.
struct Pieces {
    first: Option<Bytes>,
    arriving: mpsc::Receiver<Result<Bytes>>,
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>>>> {
        let this = self.get_mut();
        if let Some(first) = this.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        let piece = this.arriving.poll_recv(context);
        piece.map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }
}
