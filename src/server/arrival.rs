//! The body of a request on its way in, which may not stall.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Bytes, HttpBody};
use hyper::body::{Frame, Incoming, SizeHint};
use tokio::time::{Sleep, sleep};

/// A body that ends with [`Stalled`] when nothing of it arrives for too long.
pub(super) struct Arrival {
    body: Incoming,
    stall_time: Duration,
    /// None while nobody waits for it.
    waiting: Option<Pin<Box<Sleep>>>,
}

/// Nothing arrived for too long.
#[derive(Debug)]
pub(super) struct Stalled;

impl fmt::Display for Stalled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing arrived for too long")
    }
}

impl std::error::Error for Stalled {}

impl Arrival {
    pub(super) fn new(body: Incoming, stall_time: Duration) -> Self {
        Arrival {
            body,
            stall_time,
            waiting: None,
        }
    }
}

impl HttpBody for Arrival {
    type Data = Bytes;
    type Error = axum::BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::BoxError>>> {
        let this = self.get_mut();
        if let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(context) {
            this.waiting = None;
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        let stall_time = this.stall_time;
        let waiting = this
            .waiting
            .get_or_insert_with(|| Box::pin(sleep(stall_time)));
        waiting
            .as_mut()
            .poll(context)
            .map(|()| Some(Err(Stalled.into())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
