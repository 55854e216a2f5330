//! `teletipo serve`: the memory over HTTP.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::net::{SocketAddr, ToSocketAddrs};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;

use super::args::{Reading, Serve};
use super::config::{AccessLog, Config, Count, MEGABYTE, Origin, Serving, Setting};
use super::lexicons::Lexicons;
use super::memory;
use super::output::{Output, Record};
use super::reader::StoryReader;
use super::{CommandResult, Outcome, fixed_now};
use crate::matching::lookup;
use crate::server::{self, Limits, Means, Server, Token};
use crate::{Error, Result};

/// Bytes of a token file that are read; a longer one holds no token.
const LONGEST_TOKEN: u64 = 4_096;

/// Where the server listens.
#[derive(Serialize)]
#[serde(tag = "type", rename = "server")]
struct ServerRecord {
    url: String,
    memory: String,
    /// Whether it takes a token and writes.
    writes: bool,
}

impl Record for ServerRecord {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{}", self.url)
    }
}

/// Serves until told to end.
pub(super) fn run(arguments: &Serve, config: &Config, output: &mut Output) -> CommandResult {
    let serving = &config.serve;
    let file = serving.token_file.value.0.as_deref();
    let token = file.map(token).transpose()?;
    let writes = token.is_some();
    let means = means(arguments, config)?;
    let memory = config.memory.value.to_string();
    let settings = server::Config {
        bind: address(&serving.bind)?,
        hosts: serving.host.value.0.clone(),
        token,
        cors: serving.cors.value.0.clone(),
        source_lang: config.src.value.clone(),
        target_lang: config.tgt.value.clone(),
        matching: lookup::Limits {
            threshold: config.threshold.value,
            top: config.top.value,
        },
        min_confidence: config.min_confidence.value,
        now: fixed_now()?,
        means: Arc::new(means),
        limits: limits(serving),
        log: log(&serving.access_log.value, output)?,
    };
    open_more_files();
    let paths: Vec<String> = config.memory.value.iter().map(str::to_owned).collect();
    let server = Server::bind(settings, move |number, mode| match paths.get(number) {
        Some(path) => memory::open(path, mode),
        None => Err(Error::memory("the server", "it has no such memory")),
    })?;
    output.record(&ServerRecord {
        url: server.url(),
        memory,
        writes,
    })?;
    output.flush()?;
    server.run()?;
    Ok(Outcome::Done)
}

/// What the settings say of memories, penalties, words, rules and checks.
fn means(arguments: &Serve, config: &Config) -> Result<Means> {
    let memories = &config.memory.value;
    memory::check_distinct(memories)?;
    if config.penalties.origin == Origin::Flag {
        config.penalties.value.check(memories)?;
    }
    let charges = memories
        .iter()
        .map(|path| config.penalties.value.charges(path, memories));
    let reading = Reading {
        srx: arguments.srx.clone(),
        ..Reading::default()
    };
    Ok(Means {
        charges: charges.collect(),
        memories: memories.iter().map(str::to_owned).collect(),
        lexicons: Lexicons::load(config)?,
        segmenters: StoryReader::new(&reading, config)?.segmenters,
        levels: config.checks.value.0.clone(),
    })
}

fn limits(serving: &Serving) -> Limits {
    // A number beyond what this machine can count is as good as no limit.
    let number = |count: &Setting<Count>| usize::try_from(count.value.get()).unwrap_or(usize::MAX);
    let megabytes = |count: &Setting<Count>| count.value.get().saturating_mul(MEGABYTE);
    let seconds = |count: &Setting<Count>| Duration::from_secs(count.value.get());
    Limits {
        connections: number(&serving.max_connections),
        body: megabytes(&serving.max_body),
        upload: megabytes(&serving.max_upload),
        head_time: seconds(&serving.head_time),
        idle_time: seconds(&serving.idle_time),
        stall_time: seconds(&serving.stall_time),
        request_time: seconds(&serving.request_time),
        stop_time: seconds(&serving.stop_time),
        workers: number(&serving.workers),
        queue: number(&serving.queue),
        ..Limits::default()
    }
}

/// Lets the process have as many files open as it may have: each connection is one.
#[cfg(unix)]
fn open_more_files() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit {
        current: limit.maximum,
        ..limit
    };
    // Where that is refused, connections wait for others to be closed.
    let _ = setrlimit(Resource::Nofile, raised);
}

/// Elsewhere there is no such limit.
#[cfg(not(unix))]
fn open_more_files() {}

/// The address that is named, `localhost:8888` too.
fn address(bind: &Setting<String>) -> Result<SocketAddr> {
    let Setting { value, origin } = bind;
    let wrong = |why: String| {
        Error::usage(
            format!("`{value}` ({origin}) is no address to listen on: {why}"),
            "name an address and a port, such as 127.0.0.1:8888; port 0 is one that is free",
        )
    };
    let mut found = value
        .to_socket_addrs()
        .map_err(|error| wrong(error.to_string()))?;
    found.next().ok_or_else(|| wrong("it has none".to_owned()))
}

/// The token in a file that only its owner reads.
fn token(path: &Path) -> Result<Token> {
    let failed = |source| Error::io("read", path, source);
    let file = File::open(path).map_err(failed)?;
    check_mode(&file, path)?;
    let mut text = String::new();
    io::Read::read_to_string(&mut io::Read::take(file, LONGEST_TOKEN), &mut text)
        .map_err(failed)?;
    Token::new(&text)
}

/// Refuses a token file that others may read.
#[cfg(unix)]
fn check_mode(file: &File, path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let meta = file
        .metadata()
        .map_err(|source| Error::io("read", path, source))?;
    if meta.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    Err(Error::usage(
        format!("others than its owner may read {}", path.display()),
        format!("take that right away: chmod 600 {}", path.display()),
    ))
}

/// Elsewhere rights are not told so.
#[cfg(not(unix))]
fn check_mode(_: &File, _: &Path) -> Result<()> {
    Ok(())
}

/// Where lines about requests go.
fn log(log: &AccessLog, output: &Output) -> Result<Option<Box<dyn Write + Send>>> {
    let path = match log {
        AccessLog::None => return Ok(None),
        AccessLog::Stderr if output.is_quiet() => return Ok(None),
        AccessLog::Stderr => return Ok(Some(Box::new(io::stderr()))),
        AccessLog::File(path) => path,
    };
    let file = OpenOptions::new().append(true).create(true).open(path);
    let file = file.map_err(|source| Error::io("write", path, source))?;
    Ok(Some(Box::new(file)))
}
