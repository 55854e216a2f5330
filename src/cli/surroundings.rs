//! What surrounds a call and has a say in memories on PostgreSQL: libpq's variables, its password
//! file and its service files, and the user's folder for what is derived.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use crate::memory::postgres::address::Surroundings;
use crate::memory::postgres::passwords::PasswordFile;
use crate::{Error, Result};

/// Variables, with the setting that each is for. `PGPASSWORD` is not among them: other
/// programs of the user can read it.
const VARIABLES: [(&str, &str); 10] = [
    ("PGHOST", "host"),
    ("PGPORT", "port"),
    ("PGUSER", "user"),
    ("PGDATABASE", "dbname"),
    ("PGSERVICE", "service"),
    ("PGSSLMODE", "sslmode"),
    ("PGSSLROOTCERT", "sslrootcert"),
    ("PGCONNECT_TIMEOUT", "connect_timeout"),
    ("PGOPTIONS", "options"),
    ("PGAPPNAME", "application_name"),
];

/// Where Debian has the service file for all users.
const SYSTEM_FOLDER: &str = "/etc/postgresql-common";

/// Reads them.
///
/// # Errors
/// A file that is named cannot be read.
pub(super) fn surroundings() -> Result<Surroundings> {
    let set = |name: &str| env::var(name).ok().filter(|text| !text.is_empty());
    let settings = VARIABLES.into_iter();
    let settings: BTreeMap<String, String> = settings
        .filter_map(|(variable, name)| Some((name.to_owned(), set(variable)?)))
        .collect();
    let home = |file: &str| set("HOME").map(|home| Path::new(&home).join(file));
    let named = |variable: &str, usual: &str| match set(variable) {
        Some(path) => (Some(PathBuf::from(path)), true),
        None => (home(usual), false),
    };
    let mut service_files = Vec::new();
    let (mine, must_be) = named("PGSERVICEFILE", ".pg_service.conf");
    let system = set("PGSYSCONFDIR").unwrap_or_else(|| SYSTEM_FOLDER.to_owned());
    let system = Path::new(&system).join("pg_service.conf");
    for (path, must_be) in [(mine, must_be), (Some(system), false)] {
        if let Some(path) = path
            && let Some(text) = text_of(&path, must_be)?
        {
            service_files.push((path, text));
        }
    }
    let (path, must_be) = named("PGPASSFILE", ".pgpass");
    let passwords = match path {
        None => None,
        Some(path) => text_of(&path, must_be)?.map(|text| PasswordFile {
            text: match open_to_others(&path) {
                true => Err("may be read by others, and is not used (`chmod 600` it)".to_owned()),
                false => Ok(text),
            },
            path,
        }),
    };
    Ok(Surroundings {
        settings,
        login: ["USER", "LOGNAME"].into_iter().find_map(set),
        service_files,
        passwords,
        derived: etcetera::choose_base_strategy()
            .ok()
            .map(|base| base.cache_dir().join("teletipo")),
    })
}

/// The text of a file; none where it is not there and need not be.
fn text_of(path: &Path, must_be: bool) -> Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound && !must_be => Ok(None),
        Err(error) => Err(Error::io("read", path, error)),
    }
}

/// Whether others than its owner may read a file: a password in it is none any more.
#[cfg(unix)]
fn open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;

    fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn open_to_others(_path: &Path) -> bool {
    false
}
