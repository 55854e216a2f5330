//! The settings of `serve`, the table `[serve]` of a settings file.
//!
//! The token itself is no setting: only the name of the file that holds it is, so that no
//! settings file and no listing ever shows it.

use std::convert::Infallible;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, de};

use super::file::Keys;
use super::{Layers, Origin, Range, Setting, any};
use crate::Result;
use crate::server::Limits;

/// What is told of `serve`, by flags or by the table of a settings file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct ServeKeys {
    pub(crate) bind: Option<String>,
    pub(crate) token_file: Option<TokenFile>,
    pub(crate) host: Option<Names>,
    pub(crate) cors: Option<Names>,
    pub(crate) access_log: Option<AccessLog>,
    pub(crate) workers: Option<Count>,
    pub(crate) max_connections: Option<Count>,
    pub(crate) queue: Option<Count>,
    pub(crate) max_body: Option<Count>,
    pub(crate) max_upload: Option<Count>,
    pub(crate) head_time: Option<Count>,
    pub(crate) idle_time: Option<Count>,
    pub(crate) stall_time: Option<Count>,
    pub(crate) request_time: Option<Count>,
    pub(crate) stop_time: Option<Count>,
}

/// The keys of the table, for messages.
pub(super) const SERVE_KEYS: [&str; 15] = [
    "bind",
    "token-file",
    "host",
    "cors",
    "access-log",
    "workers",
    "max-connections",
    "queue",
    "max-body",
    "max-upload",
    "head-time",
    "idle-time",
    "stall-time",
    "request-time",
    "stop-time",
];

impl ServeKeys {
    /// Files that are named from where the settings file is.
    pub(super) fn lie_in(&mut self, folder: &Path) {
        if let Some(TokenFile(Some(file))) = &mut self.token_file {
            *file = folder.join(&file);
        }
        if let Some(AccessLog::File(file)) = &mut self.access_log {
            *file = folder.join(&file);
        }
    }
}

/// The settings of `serve` in force.
#[derive(Clone, Debug)]
pub(crate) struct Serving {
    /// Address and port to listen on.
    pub(crate) bind: Setting<String>,
    /// The file that holds the token for writing.
    pub(crate) token_file: Setting<TokenFile>,
    /// Names by which clients call the server.
    pub(crate) host: Setting<Names>,
    /// Origins whose pages may read.
    pub(crate) cors: Setting<Names>,
    /// Where a line for each request goes.
    pub(crate) access_log: Setting<AccessLog>,
    /// Threads that look things up.
    pub(crate) workers: Setting<Count>,
    /// Connections open at once.
    pub(crate) max_connections: Setting<Count>,
    /// Requests that wait for a thread.
    pub(crate) queue: Setting<Count>,
    /// Largest body of a request, in megabytes.
    pub(crate) max_body: Setting<Count>,
    /// Largest file that is sent to be imported, in megabytes.
    pub(crate) max_upload: Setting<Count>,
    /// Seconds for the head of a request.
    pub(crate) head_time: Setting<Count>,
    /// Seconds between two requests of a connection.
    pub(crate) idle_time: Setting<Count>,
    /// Seconds without progress in a body.
    pub(crate) stall_time: Setting<Count>,
    /// Seconds until the answer to a look-up begins.
    pub(crate) request_time: Setting<Count>,
    /// Seconds for requests in flight when the server ends.
    pub(crate) stop_time: Setting<Count>,
}

/// Where a server listens that was not told otherwise: on this machine alone.
const USUAL_ADDRESS: &str = "127.0.0.1:8888";

/// Bytes of a megabyte.
pub(crate) const MEGABYTE: u64 = 1 << 20;

impl Serving {
    /// The settings of this call.
    pub(super) fn load(flags: &ServeKeys, layers: &Layers) -> Result<Self> {
        let usual = Limits::default();
        let count = |key, of: fn(&ServeKeys) -> Option<Count>, usual: u64| {
            pick(layers, flags, (key, COUNT), of, || Count(usual))
        };
        let seconds = |key, of, usual: std::time::Duration| count(key, of, usual.as_secs());
        Ok(Serving {
            bind: pick(
                layers,
                flags,
                ("serve.bind", any("an address and a port")),
                |keys| keys.bind.clone(),
                || USUAL_ADDRESS.to_owned(),
            )?,
            token_file: pick(
                layers,
                flags,
                ("serve.token-file", any("a file name")),
                |keys| keys.token_file.clone(),
                TokenFile::default,
            )?,
            host: pick(
                layers,
                flags,
                ("serve.host", any("names with commas between them")),
                |keys| keys.host.clone(),
                Names::default,
            )?,
            cors: pick(
                layers,
                flags,
                ("serve.cors", any("origins with commas between them")),
                |keys| keys.cors.clone(),
                Names::default,
            )?,
            access_log: pick(
                layers,
                flags,
                ("serve.access-log", any("a file name, - or none")),
                |keys| keys.access_log.clone(),
                AccessLog::default,
            )?,
            workers: count("serve.workers", |keys| keys.workers, usual.workers as u64)?,
            max_connections: count(
                "serve.max-connections",
                |keys| keys.max_connections,
                usual.connections as u64,
            )?,
            queue: count("serve.queue", |keys| keys.queue, usual.queue as u64)?,
            max_body: count(
                "serve.max-body",
                |keys| keys.max_body,
                usual.body / MEGABYTE,
            )?,
            max_upload: count(
                "serve.max-upload",
                |keys| keys.max_upload,
                usual.upload / MEGABYTE,
            )?,
            head_time: seconds("serve.head-time", |keys| keys.head_time, usual.head_time)?,
            idle_time: seconds("serve.idle-time", |keys| keys.idle_time, usual.idle_time)?,
            stall_time: seconds("serve.stall-time", |keys| keys.stall_time, usual.stall_time)?,
            request_time: seconds(
                "serve.request-time",
                |keys| keys.request_time,
                usual.request_time,
            )?,
            stop_time: seconds("serve.stop-time", |keys| keys.stop_time, usual.stop_time)?,
        })
    }

    /// Each of them as name, value and origin.
    pub(super) fn entries(&self) -> Vec<(&'static str, String, Origin)> {
        let counts = [
            ("serve.workers", &self.workers),
            ("serve.max-connections", &self.max_connections),
            ("serve.queue", &self.queue),
            ("serve.max-body", &self.max_body),
            ("serve.max-upload", &self.max_upload),
            ("serve.head-time", &self.head_time),
            ("serve.idle-time", &self.idle_time),
            ("serve.stall-time", &self.stall_time),
            ("serve.request-time", &self.request_time),
            ("serve.stop-time", &self.stop_time),
        ];
        let mut entries = vec![
            super::entry("serve.bind", &self.bind),
            super::entry("serve.token-file", &self.token_file),
            super::entry("serve.host", &self.host),
            super::entry("serve.cors", &self.cors),
            super::entry("serve.access-log", &self.access_log),
        ];
        entries.extend(counts.map(|(name, count)| super::entry(name, count)));
        entries
    }
}

fn pick<T: FromStr>(
    layers: &Layers,
    flags: &ServeKeys,
    what: (&str, Range<T>),
    of: impl Fn(&ServeKeys) -> Option<T>,
    usual: impl FnOnce() -> T,
) -> Result<Setting<T>> {
    let in_file = |keys: &Keys| of(keys.serve.as_ref()?);
    layers.pick(what, of(flags), in_file, usual)
}

/// How [`Names`], [`TokenFile`] and [`AccessLog`] say that there is none.
const NONE: &str = "none";

/// Values of the numbers.
const COUNT: Range<Count> = any("a whole number from 1");

/// A whole number from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Count(u64);

impl Count {
    /// The number.
    pub(crate) fn get(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Count {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let number = text.parse().ok().filter(|number| *number >= 1);
        number
            .map(Count)
            .ok_or_else(|| COUNT.wanted.to_owned() + " is wanted")
    }
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        match u64::deserialize(from)? {
            0 => Err(de::Error::custom(format!("{} is wanted", COUNT.wanted))),
            number => Ok(Count(number)),
        }
    }
}

/// Names with commas between them; a list in a settings file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(crate) struct Names(pub(crate) Vec<String>);

impl Names {
    /// What a flag names, which may be repeated; none where it is not there.
    pub(crate) fn flag(given: &[String]) -> Option<Self> {
        (!given.is_empty()).then(|| Names(given.to_vec()))
    }
}

impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0[..] {
            [] => f.write_str(NONE),
            _ => f.write_str(&self.0.join(", ")),
        }
    }
}

impl FromStr for Names {
    type Err = Infallible;

    fn from_str(text: &str) -> std::result::Result<Self, Infallible> {
        let names = text.split(',').map(|name| name.trim().to_owned());
        Ok(Names(names.filter(|name| !name.is_empty()).collect()))
    }
}

/// The file that holds the token, if there is one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub(crate) struct TokenFile(pub(crate) Option<PathBuf>);

impl fmt::Display for TokenFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(file) => file.display().fmt(f),
            None => f.write_str(NONE),
        }
    }
}

impl FromStr for TokenFile {
    type Err = Infallible;

    fn from_str(text: &str) -> std::result::Result<Self, Infallible> {
        Ok(TokenFile(Some(PathBuf::from(text))))
    }
}

/// Where a line for each request goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum AccessLog {
    /// Nowhere.
    None,
    /// To standard error.
    #[default]
    Stderr,
    /// To the end of this file.
    File(PathBuf),
}

impl fmt::Display for AccessLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AccessLog::None => f.write_str(NONE),
            AccessLog::Stderr => f.write_str(crate::cli::files::STDIO),
            AccessLog::File(file) => file.display().fmt(f),
        }
    }
}

impl FromStr for AccessLog {
    type Err = Infallible;

    fn from_str(text: &str) -> std::result::Result<Self, Infallible> {
        Ok(match text {
            NONE => AccessLog::None,
            crate::cli::files::STDIO => AccessLog::Stderr,
            file => AccessLog::File(PathBuf::from(file)),
        })
    }
}

impl<'de> Deserialize<'de> for AccessLog {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Self, D::Error> {
        let Ok(log) = String::deserialize(from)?.parse();
        Ok(log)
    }
}
