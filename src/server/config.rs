//! What a server is told before it starts.

use std::fmt;
use std::io::Write;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::token::Token;
use crate::check::Levels;
use crate::lexicon::Lexicons;
use crate::matching::Charges;
use crate::matching::lookup::Limits as MatchLimits;
use crate::matching::proposal::Knowledge;
use crate::memory::Store;
use crate::segment::Segmenters;
use crate::text::Lang;
use crate::{Error, Result};

/// Where a server listens, whom it trusts and how much it takes.
pub struct Config {
    /// Address and port; port 0 lets the system choose one.
    pub bind: SocketAddr,
    /// Names, beside its own address, by which clients may call it: `tm.desk.example`, with
    /// or without a port. Requests to other names are refused, so that no web page can reach
    /// it by a name that it lets point here.
    pub hosts: Vec<String>,
    /// What a client shows to write; nobody writes without one.
    pub token: Option<Token>,
    /// Origins, as browsers send them, whose pages may read: `https://desk.example`.
    pub cors: Vec<String>,
    /// Language of copy where a request names none.
    pub source_lang: Lang,
    /// Language of translations where a request names none.
    pub target_lang: Lang,
    /// How loose matches are and how many there are where a request does not say.
    pub matching: MatchLimits,
    /// Beads below this confidence (0–1) give no unit where a request does not say.
    pub min_confidence: f64,
    /// The time that is written into the memory; none is the clock's.
    pub now: Option<Timestamp>,
    /// What the desk works with beside the memory.
    pub means: Arc<Means>,
    /// How much is taken.
    pub limits: Limits,
    /// Where a line for each request goes; none writes no log.
    pub log: Option<Box<dyn Write + Send>>,
}

/// What a desk works with: its memories by name, its penalties, its words, its rules.
#[derive(Debug)]
pub struct Means {
    /// The memories as they were named, at least one; the first is written to.
    pub memories: Vec<String>,
    /// What the units of each lose, in step with the names.
    pub charges: Vec<Charges>,
    /// Its word translations.
    pub lexicons: Lexicons,
    /// The rules by which it segments.
    pub segmenters: Arc<Segmenters>,
    /// How grave each check is.
    pub levels: Levels,
}

impl Means {
    /// One memory and what is shipped.
    pub fn of_memory(name: String) -> Means {
        Means {
            memories: vec![name],
            charges: vec![Charges::default()],
            lexicons: Lexicons::default(),
            segmenters: Arc::default(),
            levels: Levels::default(),
        }
    }

    /// What proposals are made with: words there and back, and units of a memory where one
    /// is to be asked for them.
    pub(super) fn knowledge<'k>(
        &'k self,
        source: &Lang,
        target: &Lang,
        store: Option<&'k dyn Store>,
    ) -> Knowledge<'k> {
        Knowledge {
            there: self.lexicons.of(source, target),
            back: self.lexicons.of(target, source),
            store,
        }
    }
}

/// How much a server takes, from one client and from all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Connections open at once; more are told to come back later.
    pub connections: usize,
    /// Bytes of a request's body that is read whole.
    pub body: u64,
    /// Bytes of a file that is sent to be imported.
    pub upload: u64,
    /// Time for the head of a request, from its first byte.
    pub head_time: Duration,
    /// Time between two requests of a connection.
    pub idle_time: Duration,
    /// Time without any progress in a body, in either direction.
    pub stall_time: Duration,
    /// Time for a request as a whole, until its answer begins.
    pub request_time: Duration,
    /// The same for requests that work on files or change much.
    pub long_time: Duration,
    /// Time that requests in flight have when the server stops.
    pub stop_time: Duration,
    /// Threads that look things up; each has the memory open.
    pub workers: usize,
    /// Requests that wait for a thread; more are told to come back later.
    pub queue: usize,
}

impl Default for Limits {
    /// For a desk of some hundred clients on one machine.
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Limits {
            connections: 4_096,
            body: 4 << 20,
            upload: 4 << 30,
            head_time: Duration::from_secs(10),
            idle_time: Duration::from_secs(75),
            stall_time: Duration::from_secs(30),
            request_time: Duration::from_secs(30),
            long_time: Duration::from_secs(30 * 60),
            stop_time: Duration::from_secs(10),
            workers: cores.max(2),
            queue: 2_048,
        }
    }
}

impl Config {
    /// Whether the address can be reached from other machines.
    pub(super) fn is_open_to_others(&self) -> bool {
        !self.bind.ip().is_loopback()
    }

    /// Refuses what would give the memory away.
    ///
    /// # Errors
    /// An address that other machines reach, without a token.
    pub(super) fn check(&self) -> Result<()> {
        if self.is_open_to_others() && self.token.is_none() {
            return Err(Error::usage(
                format!(
                    "{} can be reached from other machines, and no token keeps them out",
                    self.bind
                ),
                "bind to 127.0.0.1, or name a file that holds a token with --token-file",
            ));
        }
        let wrong = self.cors.iter().find(|origin| !is_origin(origin));
        match wrong {
            Some(wrong) => Err(Error::usage(
                format!("`{wrong}` is no origin"),
                "write it as browsers do: https://desk.example, with a port where it has one",
            )),
            None => Ok(()),
        }
    }
}

/// Whether browsers write an origin so: scheme and host, nothing behind them.
fn is_origin(text: &str) -> bool {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| {
        let fits = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'/' | b'?' | b'#' | b'*');
        !host.is_empty() && host.bytes().all(fits)
    })
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("bind", &self.bind)
            .field("hosts", &self.hosts)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
