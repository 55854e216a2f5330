//! Where a memory is on a server, as its user names it and as the surroundings fill it in.
//!
//! The order is libpq's: what the address says, then the service, then the environment, then
//! what is usual. Passwords are never in an address: they come from a password file or a
//! service file, which other users cannot see as they can a command line.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use postgres::Config;
use postgres::config::SslMode;

use super::passwords::{PasswordFile, Wanted};
use super::service;
use crate::error::{Error, Result};

/// What an address begins with.
const SCHEMES: [&str; 2] = ["postgres://", "postgresql://"];

/// The schema that a memory is in, where its address names none.
const SCHEMA: &str = "teletipo";

/// Where Debian's servers have their sockets.
const SOCKETS: &str = "/var/run/postgresql";

/// What the part behind `?` may name, as libpq does, and the schema.
const NAMES: [&str; 11] = [
    "application_name",
    "connect_timeout",
    "dbname",
    "host",
    "options",
    "port",
    "schema",
    "service",
    "sslmode",
    "sslrootcert",
    "user",
];

/// How long is waited for a server to answer, in seconds, where nothing else is said.
const CONNECT_TIMEOUT: u64 = 10;

/// Whether a memory is named by the address of a server.
pub fn is_address(memory: &str) -> bool {
    SCHEMES.iter().any(|scheme| memory.starts_with(scheme))
}

/// An address without the password that it should not have: for messages.
pub fn without_password(memory: &str) -> String {
    let Some((scheme, rest)) = memory.split_once("://") else {
        return memory.to_owned();
    };
    // What looks like a password may hold any mark: up to the last `@` before the query.
    let (before, query) = match rest.rfind('?') {
        Some(at) if !rest[at..].contains('@') => rest.split_at(at),
        _ => (rest, ""),
    };
    let before = match before.rsplit_once('@') {
        Some((user, host)) => match user.split_once(':') {
            Some((user, _)) => format!("{user}:…@{host}"),
            None => before.to_owned(),
        },
        None => before.to_owned(),
    };
    let hidden = |part: &str| match part.split_once('=') {
        Some((name, _)) if is_secret(name.trim_start_matches('?')) => format!("{name}=…"),
        _ => part.to_owned(),
    };
    let query: Vec<String> = query.split('&').map(hidden).collect();
    format!("{scheme}://{before}{}", query.join("&"))
}

fn is_secret(name: &str) -> bool {
    let name = decoded(name).unwrap_or_default().to_ascii_lowercase();
    name.contains("password") || name == "sslkey"
}

/// Refuses an address that holds a password.
///
/// # Errors
/// [`Error::Usage`], in which no password is.
pub fn refuse_password(memory: &str) -> Result<()> {
    let is_address = memory.contains("://");
    match is_address && without_password(memory) != memory {
        true => Err(password_in(memory)),
        false => Ok(()),
    }
}

/// What surrounds a program and has a say in its connections. Only whoever reads the
/// environment fills it in; the default says nothing.
#[derive(Clone, Debug, Default)]
pub struct Surroundings {
    /// What variables say, by libpq's names of settings: `PGHOST` is `host`, and so on.
    pub settings: BTreeMap<String, String>,
    /// The name of the user who runs the program.
    pub login: Option<String>,
    /// The service files, the user's before the system's, each with its text.
    pub service_files: Vec<(PathBuf, String)>,
    /// The password file, where there is one.
    pub passwords: Option<PasswordFile>,
    /// The user's folder for what is derived from memories on servers; none where there is none.
    pub derived: Option<PathBuf>,
}

/// How far a connection is protected; the names are libpq's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Protection {
    /// Not at all.
    Disable,
    /// Encrypted where the server can.
    Prefer,
    /// Encrypted, whoever answers.
    Require,
    /// Encrypted, with a certificate that an authority signed.
    VerifyCa,
    /// The same, made out to the host that was asked for.
    VerifyFull,
}

/// A server, a database on it and a schema in that, with all it takes to get there.
#[derive(Clone, Debug)]
pub struct Target {
    /// The memory as its user named it: no password is in it.
    pub(super) name: String,
    pub(super) config: Config,
    pub(super) protection: Protection,
    pub(super) root_certificates: Option<PathBuf>,
    pub(super) schema: String,
    /// For messages: where the server is, as whom, which database.
    pub(super) place: String,
    pub(super) user: String,
    pub(super) database: String,
    /// Why no password was found, where that is not plain.
    pub(super) password_note: Option<String>,
    /// See [`Surroundings::derived`].
    pub(super) derived: Option<PathBuf>,
}

impl Target {
    /// Reads an address, such as `postgres://desk@db.example/archive?sslmode=verify-full`.
    ///
    /// # Errors
    /// [`Error::Usage`] for an address that cannot be read, that names what is not known or
    /// that holds a password; [`Error::Input`] for a service file that cannot be read.
    pub fn of(memory: &str, around: &Surroundings) -> Result<Target> {
        let given = settings_of(memory)?;
        let service = match given.get("service").or(around.settings.get("service")) {
            Some(name) => service::settings(name, &around.service_files)?,
            None => BTreeMap::new(),
        };
        let say = |name: &str| {
            let said = given.get(name).or(service.get(name));
            said.or(around.settings.get(name))
                .filter(|said| !said.is_empty())
                .cloned()
        };
        let wrong = |name: &str, said: &str, wanted: &str| {
            Error::usage(
                format!(
                    "`{}`: {name} is `{said}`, which is not {wanted}",
                    without_password(memory)
                ),
                format!("give {wanted}"),
            )
        };
        let host = say("host").unwrap_or_else(usual_host);
        let port = say("port").unwrap_or_else(|| "5432".to_owned());
        let number = port
            .parse()
            .map_err(|_| wrong("port", &port, "a number from 1 to 65535"))?;
        let user = say("user").or(around.login.clone()).ok_or_else(|| {
            Error::usage(
                format!("`{}` names no user", without_password(memory)),
                "name one: postgres://user@host/database",
            )
        })?;
        let database = say("dbname").unwrap_or_else(|| user.clone());
        let root_certificates = say("sslrootcert").filter(|root| root != "system");
        let protection = match say("sslmode").as_deref() {
            // As libpq has it: whoever names an authority wants it to be asked.
            Some("require") if root_certificates.is_some() => Protection::VerifyCa,
            Some(mode) => protection(mode).ok_or_else(|| wrong("sslmode", mode, PROTECTIONS))?,
            None => Protection::Prefer,
        };
        let timeout = match say("connect_timeout") {
            None => CONNECT_TIMEOUT,
            Some(said) => said
                .parse()
                .map_err(|_| wrong("connect_timeout", &said, "a number of seconds"))?,
        };
        let is_socket = host.starts_with('/');
        let mut config = Config::new();
        config
            .host(&host)
            .port(number)
            .user(&user)
            .dbname(&database);
        config.application_name(say("application_name").as_deref().unwrap_or("teletipo"));
        if timeout > 0 {
            config.connect_timeout(Duration::from_secs(timeout));
        }
        if let Some(options) = say("options") {
            config.options(&options);
        }
        let protection = if is_socket {
            Protection::Disable
        } else {
            protection
        };
        config.ssl_mode(match protection {
            Protection::Disable => SslMode::Disable,
            Protection::Prefer => SslMode::Prefer,
            _ => SslMode::Require,
        });
        let wanted = Wanted {
            host: if is_socket { "localhost" } else { &host },
            port: &port,
            database: &database,
            user: &user,
        };
        let (password, password_note) = match service.get("password") {
            Some(password) => (Some(password.clone()), None),
            None => match &around.passwords {
                Some(file) => file.find(&wanted),
                None => (None, None),
            },
        };
        if let Some(password) = password {
            config.password(password);
        }
        Ok(Target {
            name: memory.to_owned(),
            protection,
            root_certificates: root_certificates.map(PathBuf::from),
            schema: say("schema").unwrap_or_else(|| SCHEMA.to_owned()),
            place: if is_socket {
                Path::new(&host)
                    .join(format!(".s.PGSQL.{port}"))
                    .display()
                    .to_string()
            } else {
                format!("{host}:{port}")
            },
            config,
            user,
            database,
            password_note,
            derived: around.derived.clone(),
        })
    }

    /// The memory as its user named it; no password is in it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same server and database, and another schema in it.
    #[must_use]
    pub fn in_schema(mut self, schema: &str) -> Target {
        self.schema = schema.to_owned();
        self
    }
}

const PROTECTIONS: &str = "one of disable, prefer, require, verify-ca, verify-full";

fn protection(mode: &str) -> Option<Protection> {
    Some(match mode {
        "disable" => Protection::Disable,
        // libpq's `allow` tries without first; what it gives is no surer.
        "allow" | "prefer" => Protection::Prefer,
        "require" => Protection::Require,
        "verify-ca" => Protection::VerifyCa,
        "verify-full" => Protection::VerifyFull,
        _ => return None,
    })
}

fn usual_host() -> String {
    match Path::new(SOCKETS).is_dir() {
        true => SOCKETS.to_owned(),
        false => "localhost".to_owned(),
    }
}

/// What an address says, by libpq's names of settings.
fn settings_of(memory: &str) -> Result<BTreeMap<String, String>> {
    let shown = || without_password(memory);
    let unreadable = |what: &str| {
        Error::usage(
            format!("`{}` is no address of a memory: {what}", shown()),
            "name it like postgres://user@host:5432/database",
        )
    };
    let rest = SCHEMES
        .iter()
        .find_map(|scheme| memory.strip_prefix(scheme))
        .ok_or_else(|| unreadable("it does not begin with postgres://"))?;
    let (before, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, path) = before.split_once('/').unwrap_or((before, ""));
    let (user, place) = match authority.rsplit_once('@') {
        Some((user, place)) => (user, place),
        None => ("", authority),
    };
    if user.contains(':') {
        return Err(password_in(memory));
    }
    let (host, port) = host_and_port(place).ok_or_else(|| unreadable("its host is none"))?;
    let mut settings = BTreeMap::new();
    let mut set = |name: &str, text: &str| -> Result<()> {
        let text = decoded(text).ok_or_else(|| unreadable("a % in it stands for nothing"))?;
        if !text.is_empty() {
            settings.insert(name.to_owned(), text);
        }
        Ok(())
    };
    set("user", user)?;
    set("host", host)?;
    set("port", port)?;
    set("dbname", path)?;
    for part in query.split('&').filter(|part| !part.is_empty()) {
        let (name, text) = part.split_once('=').unwrap_or((part, ""));
        if is_secret(name) {
            return Err(password_in(memory));
        }
        if !NAMES.contains(&name) {
            return Err(Error::usage(
                format!("`{}` says `{name}`, which nobody knows", shown()),
                format!("behind the ? there may be: {}", NAMES.join(", ")),
            ));
        }
        set(name, text)?;
    }
    if settings.values().any(|text| text.contains('\0')) {
        return Err(unreadable("there is a NUL in it"));
    }
    Ok(settings)
}

/// Host and port of `db.example:5433` or `[::1]:5433`; several are none.
fn host_and_port(place: &str) -> Option<(&str, &str)> {
    if place.contains(',') {
        return None;
    }
    if let Some(rest) = place.strip_prefix('[') {
        let (host, port) = rest.split_once(']')?;
        return match port {
            "" => Some((host, "")),
            port => Some((host, port.strip_prefix(':')?)),
        };
    }
    match place.split_once(':') {
        Some((_, port)) if port.contains(':') => None,
        Some((host, port)) => Some((host, port)),
        None => Some((place, "")),
    }
}

/// The error of an address with a password, which is not in it.
fn password_in(memory: &str) -> Error {
    Error::usage(
        format!(
            "`{}` holds a password, which others can read there",
            without_password(memory)
        ),
        "leave it out, and write it into ~/.pgpass (a line host:port:database:user:password, readable by you alone), or into a service file",
    )
}

/// Text with its `%20` and the like as what they stand for; none where that is none.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        let (high, low) = (digit(rest.next())?, digit(rest.next())?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(memory: &str) -> std::result::Result<String, String> {
        let around = Surroundings {
            login: Some("lena".into()),
            settings: [("host".to_owned(), "of.env".to_owned())].into(),
            ..Surroundings::default()
        };
        match Target::of(memory, &around) {
            Ok(target) => Ok(format!(
                "{} {} {} {} {:?}",
                target.place, target.user, target.database, target.schema, target.protection
            )),
            Err(error) => Err(error.one_line()),
        }
    }

    #[test]
    fn addresses_are_read() {
        for (memory, expected) in [
            (
                "postgres://desk@db:5433/archive",
                "db:5433 desk archive teletipo Prefer",
            ),
            (
                "postgresql://de%20sk@[::1]/a%2Fb?sslmode=verify-full&schema=x",
                "::1:5432 de sk a/b x VerifyFull",
            ),
            ("postgres://", "of.env:5432 lena lena teletipo Prefer"),
            (
                "postgres:///m?host=%2Frun%2Fpg&port=6000&sslmode=require",
                "/run/pg/.s.PGSQL.6000 lena m teletipo Disable",
            ),
            (
                "postgres://db/m?sslmode=require&sslrootcert=ca.pem",
                "db:5432 lena m teletipo VerifyCa",
            ),
            (
                "postgres://db/m?sslmode=require&sslrootcert=system",
                "db:5432 lena m teletipo Require",
            ),
        ] {
            assert_eq!(read(memory).as_deref(), Ok(expected), "{memory}");
        }
    }

    #[test]
    fn addresses_that_say_nothing_sensible_are_refused() {
        for (memory, told) in [
            ("postgres://db:port/m", "port"),
            ("postgres://a,b/m", "host"),
            ("postgres://db/m?sslmode=maybe", "sslmode"),
            ("postgres://db/m?colour=red", "colour"),
            ("postgres://db/%zz", "stands for nothing"),
            ("postgres://db/%00", "NUL"),
            ("postgres://a:b:c/m", "host"),
            ("postgres://db/m?service=none", "service"),
            ("mysql://db/m", "postgres://"),
        ] {
            let error = read(memory).unwrap_err();
            assert!(error.contains(told), "{memory}: {error}");
        }
    }

    #[test]
    fn a_password_is_refused_and_not_repeated() {
        for memory in [
            "postgres://desk:hunter2@db/m",
            "postgres://desk:hu@nter2@db/m?sslmode=require",
            "postgres://desk@db/m?password=hunter2",
            "postgres://desk@db/m?x=1&PassWord=hunter2",
            "postgres://desk@db/m?p%61ssword=hunter2",
            "postgres://desk:hunter2?@db/m",
            "postgres://desk:h/unter2@db/m",
        ] {
            let error = read(memory).unwrap_err();
            assert!(!error.contains("unter2"), "{error}");
            assert!(!without_password(memory).contains("unter2"), "{memory}");
        }
        assert_eq!(without_password("a.db"), "a.db");
    }
}
