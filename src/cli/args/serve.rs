//! The arguments of `serve`.

use std::path::PathBuf;

use clap::Args;

use super::{Limits, Pair, Penalties, Words, at_least_one};
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
    /// needs a token
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8888")]
    pub(crate) bind: String,
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
    /// Write a line of JSON for each request here; - is standard error
    #[arg(long, value_name = "FILE", default_value = "-")]
    pub(crate) access_log: PathBuf,
    /// Write no line for requests
    #[arg(long, conflicts_with = "access_log")]
    pub(crate) no_access_log: bool,
    /// Threads that look things up [default: as many as processors, at least 2]
    #[arg(long, value_name = "N", value_parser = at_least_one)]
    pub(crate) workers: Option<usize>,
    /// Connections that are open at once
    #[arg(long, value_name = "N", default_value = "4096", value_parser = at_least_one)]
    pub(crate) max_connections: usize,
    /// Requests that wait for a thread; more are told to come back
    #[arg(long, value_name = "N", default_value = "2048", value_parser = at_least_one)]
    pub(crate) queue: usize,
    /// Largest body of a request, in megabytes
    #[arg(long, value_name = "MB", default_value = "4", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) max_body: u64,
    /// Largest file that is sent to be imported, in megabytes
    #[arg(long, value_name = "MB", default_value = "4096", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) max_upload: u64,
    /// Seconds for the head of a request, from its first byte
    #[arg(long, value_name = "S", default_value = "10", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) head_time: u64,
    /// Seconds between two requests of a connection
    #[arg(long, value_name = "S", default_value = "75", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) idle_time: u64,
    /// Seconds without progress in a body, in either direction
    #[arg(long, value_name = "S", default_value = "30", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) stall_time: u64,
    /// Seconds until the answer to a look-up begins
    #[arg(long, value_name = "S", default_value = "30", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) request_time: u64,
    /// Seconds for requests in flight when the server ends
    #[arg(long, value_name = "S", default_value = "10", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) stop_time: u64,
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
