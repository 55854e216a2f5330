//! The library's one error type.
//!
//! An error is a value that says what went wrong, where (file, line, column,
//! byte), what was expected and what to try. The library never prints it; the
//! command line turns it into a page a person can act on and into an exit code
//! (2 for wrong usage, 3 for bad input or a failed operation).

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Result of everything in this crate that can fail.
pub type Result<T> = std::result::Result<T, Error>;

/// Where in the input an error lies. Every part is optional: a database has no
/// line, standard input has no file name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// File name as the user gave it; `-` for standard input.
    pub file: Option<String>,
    /// Line, counted from 1.
    pub line: Option<u64>,
    /// Column in characters, counted from 1.
    pub column: Option<u64>,
    /// Offset in bytes from the start of the file, counted from 0.
    pub byte: Option<u64>,
}

impl Place {
    /// A place that names only the file.
    pub fn file(file: impl Into<String>) -> Self {
        Place {
            file: Some(file.into()),
            ..Place::default()
        }
    }
}

impl fmt::Display for Place {
    /// `file:line:column (byte N)`, leaving out what is unknown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file.as_deref().unwrap_or("input"))?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
            if let Some(column) = self.column {
                write!(f, ":{column}")?;
            }
        }
        if let Some(byte) = self.byte {
            write!(f, " (byte {byte})")?;
        }
        Ok(())
    }
}

/// Everything that can go wrong, by what the user can do about it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The command was called wrongly: exit code 2.
    #[error("{message}")]
    Usage {
        /// What is wrong with the call.
        message: String,
        /// What to try.
        hint: Option<String>,
    },
    /// A file's content is not what it should be: exit code 3.
    #[error("{message}")]
    Input {
        /// Where the trouble starts.
        place: Box<Place>, // boxed: keeps every `Result` small
        /// What is wrong there.
        message: String,
        /// What would have been right.
        expected: Option<String>,
        /// What to try.
        hint: Option<String>,
    },
    /// The operating system refused a file operation: exit code 3.
    #[error("cannot {action} {}: {source}", path.display())]
    Io {
        /// What was tried, as a verb: `read`, `write`, `create`, `rename`.
        action: &'static str,
        /// On which file.
        path: PathBuf,
        /// The system's own word on it.
        source: io::Error,
    },
    /// The translation memory cannot be used: exit code 3.
    #[error("memory {memory}: {message}")]
    Memory {
        /// The memory, as the user named it.
        memory: String,
        /// What is wrong with it.
        message: String,
        /// What to try.
        hint: Option<String>,
    },
    /// Somebody else was faster: what was to be changed has changed meanwhile. Nothing was
    /// written: exit code 3.
    #[error("{what} is at version {found} now, and not at {expected} any more")]
    Conflict {
        /// What was to be changed, such as a story by its id.
        what: String,
        /// The version that the change was made from.
        expected: u32,
        /// The version that is there.
        found: u32,
    },
}

impl Error {
    /// Wrong usage, with a hint.
    pub fn usage(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Error::Usage {
            message: message.into(),
            hint: Some(hint.into()),
        }
    }

    /// Bad content at `place`; add [`Error::expected`] and [`Error::hint`] where known.
    pub fn input(place: Place, message: impl Into<String>) -> Self {
        Error::Input {
            place: Box::new(place),
            message: message.into(),
            expected: None,
            hint: None,
        }
    }

    /// A failed file operation; `action` is a verb such as `read`.
    pub fn io(action: &'static str, path: impl AsRef<Path>, source: io::Error) -> Self {
        Error::Io {
            action,
            path: path.as_ref().to_owned(),
            source,
        }
    }

    /// Trouble with a memory; add [`Error::hint`] where known.
    pub fn memory(memory: impl fmt::Display, message: impl Into<String>) -> Self {
        Error::Memory {
            memory: memory.to_string(),
            message: message.into(),
            hint: None,
        }
    }

    /// The error on one line, with its place: for a report on many files.
    pub fn one_line(&self) -> String {
        match self {
            Error::Input { place, .. } => format!("{place}: {self}"),
            _ => self.to_string(),
        }
    }

    /// Says what would have been right; only input errors carry it.
    #[must_use]
    pub fn expected(mut self, what: impl Into<String>) -> Self {
        if let Error::Input { expected, .. } = &mut self {
            *expected = Some(what.into());
        }
        self
    }

    /// Says what to try; I/O errors carry the system's own message instead.
    #[must_use]
    pub fn hint(mut self, what: impl Into<String>) -> Self {
        match &mut self {
            Error::Usage { hint, .. } | Error::Input { hint, .. } | Error::Memory { hint, .. } => {
                *hint = Some(what.into());
            }
            Error::Io { .. } | Error::Conflict { .. } => {}
        }
        self
    }

    /// The process exit code that stands for this error: 2 usage, 3 everything else.
    pub fn exit_code(&self) -> u8 {
        match self {
            Error::Usage { .. } => 2,
            Error::Input { .. }
            | Error::Io { .. }
            | Error::Memory { .. }
            | Error::Conflict { .. } => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_shows_only_what_is_known() {
        let whole = Place {
            file: Some("a.tmx".into()),
            line: Some(3),
            column: Some(7),
            byte: Some(120),
        };
        assert_eq!(whole.to_string(), "a.tmx:3:7 (byte 120)");
        assert_eq!(Place::file("-").to_string(), "-");
        assert_eq!(Place::default().to_string(), "input");
    }

    #[test]
    fn exit_codes_follow_the_contract() {
        assert_eq!(Error::usage("m", "h").exit_code(), 2);
        assert_eq!(Error::input(Place::default(), "m").exit_code(), 3);
        assert_eq!(Error::memory("m.db", "m").exit_code(), 3);
    }
}
