//! The arguments of `serve`.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Limits, Pair, Penalties, Words};
use crate::cli::config::{AccessLog, Count, Names, ServeKeys, TokenFile};
use crate::cli::files;
use crate::cli::reader::RuleFile;

#[derive(Debug, Args)]
#[command(
    after_help = "The address is printed when the server is ready. Without --token-file nobody writes; with it
programs send `Authorization: Bearer TOKEN`, and people sign in on a page. SIGINT and SIGTERM
end the server when the requests in flight are done.

Where a proxy stands before the server, name the host that clients call with --host; other
hosts are refused.

Examples:
  teletipo serve
  teletipo serve --bind 127.0.0.1:8888 --token-file token.txt --access-log access.jsonl
  curl http://127.0.0.1:8888/tmserver/es/en/unit/Nadie%20murió."
)]
pub(crate) struct Serve {
    /// Address and port; port 0 is one that is free. An address that other machines reach
    /// needs a token [default: 127.0.0.1:8888]
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) bind: Option<String>,
    /// File that holds the token for writing, readable by its owner alone
    #[arg(long, value_name = "FILE")]
    pub(crate) token_file: Option<PathBuf>,
    /// A name by which clients call the server, beside its address, with or without a port;
    /// may be repeated
    #[arg(long, value_name = "NAME")]
    pub(crate) host: Vec<String>,
    /// An origin whose pages may use the interface, such as https://desk.example; may be
    /// repeated
    #[arg(long, value_name = "ORIGIN")]
    pub(crate) cors: Vec<String>,
    /// Write a line of JSON for each request here; - is standard error [default: -]
    #[arg(long, value_name = "FILE")]
    pub(crate) access_log: Option<PathBuf>,
    /// Write no line for requests
    #[arg(long, conflicts_with = "access_log")]
    pub(crate) no_access_log: bool,
    /// Threads that look things up [default: as many as processors, at least 2]
    #[arg(long, value_name = "N")]
    pub(crate) workers: Option<Count>,
    /// Connections that are open at once [default: 4096]
    #[arg(long, value_name = "N")]
    pub(crate) max_connections: Option<Count>,
    /// Requests that wait for a thread; more are told to come back [default: 2048]
    #[arg(long, value_name = "N")]
    pub(crate) queue: Option<Count>,
    /// Largest body of a request, in megabytes [default: 4]
    #[arg(long, value_name = "MB")]
    pub(crate) max_body: Option<Count>,
    /// Largest file that is sent to be imported, in megabytes [default: 4096]
    #[arg(long, value_name = "MB")]
    pub(crate) max_upload: Option<Count>,
    /// Seconds for the head of a request, from its first byte [default: 10]
    #[arg(long, value_name = "S")]
    pub(crate) head_time: Option<Count>,
    /// Seconds between two requests of a connection [default: 75]
    #[arg(long, value_name = "S")]
    pub(crate) idle_time: Option<Count>,
    /// Seconds without progress in a body, in either direction [default: 30]
    #[arg(long, value_name = "S")]
    pub(crate) stall_time: Option<Count>,
    /// Seconds until the answer to a look-up begins [default: 30]
    #[arg(long, value_name = "S")]
    pub(crate) request_time: Option<Count>,
    /// Seconds for requests in flight when the server ends [default: 10]
    #[arg(long, value_name = "S")]
    pub(crate) stop_time: Option<Count>,
    #[command(flatten)]
    pub(crate) limits: Limits,
    #[command(flatten)]
    pub(crate) pair: Pair,
    #[command(flatten)]
    pub(crate) penalties: Penalties,
    #[command(flatten)]
    pub(crate) words: Words,
    /// Segment by this table too, laid over the shipped rules (as memory/rules/es.txt);
    /// LANG=FILE for one language only; may be repeated
    #[arg(long, value_name = "FILE")]
    pub(crate) rules: Vec<RuleFile>,
    /// Segment by the rules of this SRX 2.0 file
    #[arg(long, value_name = "FILE")]
    pub(crate) srx: Option<PathBuf>,
}

impl Serve {
    /// The flags that override settings.
    pub(super) fn keys(&self) -> ServeKeys {
        let log = self.access_log.as_ref().map(|path| match path {
            path if path == Path::new(files::STDIO) => AccessLog::Stderr,
            path => AccessLog::File(path.clone()),
        });
        ServeKeys {
            bind: self.bind.clone(),
            token_file: self.token_file.clone().map(|file| TokenFile(Some(file))),
            host: Names::flag(&self.host),
            cors: Names::flag(&self.cors),
            access_log: log.or(self.no_access_log.then_some(AccessLog::None)),
            workers: self.workers,
            max_connections: self.max_connections,
            queue: self.queue,
            max_body: self.max_body,
            max_upload: self.max_upload,
            head_time: self.head_time,
            idle_time: self.idle_time,
            stall_time: self.stall_time,
            request_time: self.request_time,
            stop_time: self.stop_time,
        }
    }
}
