//! A client's connection with its time limits.
//!
//! A client may be quiet between requests, for long; it must send the head of a request
//! soon, once it began; and it must read what it is sent. Who does not is cut off, so that
//! slow clients, or those that mean harm, hold nothing for long.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep};

use super::config::Limits;

/// Sent to a client whose request does not arrive.
const TOO_SLOW: &[u8] = b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\n\
content-type: application/json\r\ncontent-length: 68\r\n\r\n\
{\"error\":\"the head of the request took too long to arrive\",\"at\":\"-\"}\n";

/// What a connection waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
enum Phase {
    /// The next request.
    Idle = 0,
    /// The rest of a request's head.
    Head = 1,
    /// The server, or the body of the request.
    Busy = 2,
}

/// What a connection waits for, as its requests tell it.
#[derive(Clone, Debug, Default)]
pub(super) struct Progress(Arc<AtomicU8>);

impl Progress {
    /// A request's head is there.
    pub(super) fn begin(&self) {
        self.set(Phase::Busy);
    }

    /// Its answer has gone.
    pub(super) fn end(&self) {
        self.set(Phase::Idle);
    }

    fn set(&self, phase: Phase) {
        self.0.store(phase as u8, Ordering::Relaxed);
    }

    fn phase(&self) -> Phase {
        match self.0.load(Ordering::Relaxed) {
            0 => Phase::Idle,
            1 => Phase::Head,
            _ => Phase::Busy,
        }
    }
}

/// A time that something may take.
struct Clock {
    sleep: Pin<Box<Sleep>>,
    running: bool,
}

impl Clock {
    fn new() -> Self {
        Clock {
            sleep: Box::pin(sleep(Duration::ZERO)),
            running: false,
        }
    }

    fn start(&mut self, time: Duration) {
        self.sleep.as_mut().reset(Instant::now() + time);
        self.running = true;
    }

    /// Whether the time is over; else the task is woken when it is.
    fn is_over(&mut self, context: &mut Context<'_>) -> bool {
        self.running && self.sleep.as_mut().poll(context).is_ready()
    }
}

/// A connection that ends when its client is too slow.
pub(super) struct Connection {
    stream: TcpStream,
    progress: Progress,
    limits: Limits,
    reading: Clock,
    /// The phase that `reading` was started for.
    since: Phase,
    writing: Clock,
}

impl Connection {
    pub(super) fn new(stream: TcpStream, progress: Progress, limits: Limits) -> Self {
        Connection {
            stream,
            progress,
            limits,
            reading: Clock::new(),
            since: Phase::Busy,
            writing: Clock::new(),
        }
    }

    /// Waits for the client to send, as long as the phase allows.
    fn wait_to_read(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let phase = self.progress.phase();
        if phase != self.since {
            self.since = phase;
            match phase {
                Phase::Idle => self.reading.start(self.limits.idle_time),
                Phase::Head => self.reading.start(self.limits.head_time),
                // Bodies have limits of their own.
                Phase::Busy => self.reading.running = false,
            }
        }
        if !self.reading.is_over(context) {
            return Poll::Pending;
        }
        if phase == Phase::Head {
            // Nothing else is on its way to the client.
            let _ = self.stream.try_write(TOO_SLOW);
        }
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }

    /// Lets a write wait for the client to read, as long as it may.
    fn wait_to_write<T>(
        &mut self,
        written: Poll<io::Result<T>>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.writing.running = false;
            return written;
        }
        if !self.writing.running {
            self.writing.start(self.limits.stall_time);
        }
        match self.writing.is_over(context) {
            true => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            false => Poll::Pending,
        }
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let read = Pin::new(&mut this.stream).poll_read(context, buffer);
        if read.is_pending() {
            return this.wait_to_read(context);
        }
        if this.progress.phase() == Phase::Idle {
            this.progress.set(Phase::Head);
        }
        read
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write(context, bytes);
        this.wait_to_write(written, context)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write_vectored(context, slices);
        this.wait_to_write(written, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let flushed = Pin::new(&mut this.stream).poll_flush(context);
        this.wait_to_write(flushed, context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(context)
    }
}
