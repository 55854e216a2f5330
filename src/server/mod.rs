//! The memory over HTTP: an interface for programs, one for existing clients of translation
//! memories, and pages for people.
//!
//! ```text
//! listen ─► connection ─► guard, log ─► api, tm, pages ─► state ─► workers ─► desk (memory, indexes)
//! ```
//!
//! - [`config`]: what a server is told before it starts; [`token`]: who may write;
//! - `listen`, `connection`, `arrival`: sockets and bodies with their limits; what is slow
//!   ends here;
//! - `guard`, [`access`], `log`, `metrics`: what every request passes;
//! - [`state`], `workers`, [`desk`]: requests wait while threads ask the memory, which blocks;
//! - `doubts`: why beads of an alignment are not sure;
//! - `api`: the interface for programs under `/api/v1`, with its OpenAPI document;
//! - `tm`: the interface that clients of translate-toolkit's tmserver and of amaGama speak;
//! - `pages`: pages for people.
//!
//! Architecture invariants: HTTP is known here alone. A server is given a way to open its
//! memory, whatever keeps it, and settings; it reads no environment and no files, and prints
//! nothing. Only who holds an [`access::Writer`] changes the memory, and it is made only of a
//! request that shows the token. What a client is told is done is in the memory.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use tokio::runtime;
use tokio::sync::watch;

pub mod access;
mod api;
mod arrival;
pub mod config;
mod connection;
pub mod desk;
mod doubts;
mod download;
mod extract;
pub mod failure;
mod guard;
mod listen;
mod log;
mod metrics;
mod pages;
pub mod percent;
mod routes;
pub mod state;
mod tm;
pub mod token;
mod upload;
mod workers;

pub use config::{Config, Limits, Means};
pub use token::Token;

use crate::memory::together::check_places;
use crate::memory::{Mode, Store};
use crate::{Error, Result};
use guard::Hosts;
use log::Log;
use state::App;

/// A server that is bound to its address, and answers when it is run.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    config: Config,
    app: App,
    stop: watch::Sender<bool>,
}

/// Ends a server from another thread.
#[derive(Clone, Debug)]
pub struct Stopper(watch::Sender<bool>);

impl Stopper {
    /// Lets the server finish the requests in flight and end.
    pub fn stop(&self) {
        // Whether somebody waits for it or not.
        self.0.send_replace(true);
    }
}

impl Server {
    /// Binds the address and opens the memories by `open`, which is told the number of one
    /// among those of [`config::Means`]: once for each worker and whenever they have to be
    /// opened anew.
    ///
    /// # Errors
    /// An address that other machines reach without a token; one that cannot be bound; a
    /// memory that cannot be opened, or that is there twice.
    pub fn bind(
        config: Config,
        open: impl Fn(usize, Mode) -> Result<Box<dyn Store>> + Send + Sync + 'static,
    ) -> Result<Self> {
        config.check()?;
        // What is wrong with a memory is better told now than to the first client.
        let names = &config.means.memories;
        let mode = |number| match config.token {
            Some(_) if number == 0 => Mode::Create,
            _ => Mode::ReadOnly,
        };
        let opened = (0..names.len()).map(|number| open(number, mode(number)));
        let opened = opened.collect::<Result<Vec<_>>>()?;
        check_places(
            opened
                .iter()
                .map(AsRef::as_ref)
                .zip(names.iter().map(String::as_str)),
        )?;
        drop(opened);
        let failed = |error: io::Error| {
            Error::usage(
                format!("cannot listen on {}: {error}", config.bind),
                "port 0 lets the system choose a free one: --bind 127.0.0.1:0",
            )
        };
        let listener = TcpListener::bind(config.bind).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let app = App::start(&config, Arc::new(open))?;
        Ok(Server {
            listener,
            address,
            config,
            app,
            stop: watch::Sender::new(false),
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of its first page.
    pub fn url(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// What ends it.
    pub fn stopper(&self) -> Stopper {
        Stopper(self.stop.clone())
    }

    /// Answers requests until it is stopped, or the process is told to end (SIGINT, SIGTERM).
    ///
    /// # Errors
    /// When the system gives no threads or sockets.
    pub fn run(self) -> Result<()> {
        let failed = |error| Error::memory("the server", format!("it cannot run: {error}"));
        let runtime = runtime::Builder::new_multi_thread()
            .enable_all()
            .thread_name("connections")
            .build()
            .map_err(failed)?;
        let Server {
            listener,
            address,
            config,
            app,
            stop,
        } = self;
        let log = Log::start(config.log).map_err(failed)?;
        let hosts = Hosts::new(address, &config.hosts);
        let router = routes::router(app.clone(), hosts, log, &config.cors);
        let mut stopped = stop.subscribe();
        // The first look-ups shall not wait for the disk; where that fails, they do.
        let _ = app.stream(|store| {
            let _ = store.and_then(|store| store.read_ahead());
        });
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).map_err(failed)?;
            let ended = ended().map_err(failed)?;
            let until = async {
                tokio::select! {
                    () = ended => {}
                    // It fails only when nobody can stop the server any more.
                    _ = stopped.wait_for(|stopped| *stopped) => {}
                }
            };
            listen::serve(listener, router, app.clone(), until).await;
            Ok(())
        })?;
        app.stop();
        Ok(())
    }
}

/// Ready when the process is told to end.
#[cfg(unix)]
fn ended() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Ready when the process is told to end.
#[cfg(not(unix))]
fn ended() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Where it cannot be told, it is ended otherwise.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
