//! An error as a page a person can act on.

use std::io::{self, Write};

use super::output::{BAD, FRAME, STRONG};
use super::terminal::Escaped;
use crate::Error;

/// Prints what went wrong, where, what was expected and what to try.
///
/// # Errors
/// When the stream cannot be written.
pub(crate) fn write_error(error: &Error, out: &mut dyn Write) -> io::Result<()> {
    let text = error.to_string();
    writeln!(
        out,
        "{BAD}error:{BAD:#} {STRONG}{}{STRONG:#}",
        Escaped(&text)
    )?;
    let (place, expected, hint) = match error {
        Error::Usage { hint, .. } | Error::Memory { hint, .. } => (None, None, hint.as_deref()),
        Error::Input {
            place,
            expected,
            hint,
            ..
        } => (Some(place), expected.as_deref(), hint.as_deref()),
        Error::Io { source, .. } => (None, None, io_hint(source.kind())),
        Error::Conflict { .. } => (
            None,
            None,
            Some("look at what is there now, and make the change again"),
        ),
    };
    let mut line =
        |label: &str, text: &str| writeln!(out, "{FRAME}{label:>9}:{FRAME:#} {}", Escaped(text));
    if let Some(place) = place {
        line("at", &place.to_string())?;
    }
    if let Some(expected) = expected {
        line("expected", expected)?;
    }
    if let Some(hint) = hint {
        line("try", hint)?;
    }
    Ok(())
}

/// What helps with the system's usual refusals.
fn io_hint(kind: io::ErrorKind) -> Option<&'static str> {
    Some(match kind {
        io::ErrorKind::NotFound => "check the path; `-` reads standard input",
        io::ErrorKind::PermissionDenied => "check who may read and write it, and its folder",
        io::ErrorKind::IsADirectory => "name a file; `teletipo run DIR` works on a folder",
        io::ErrorKind::StorageFull => "free some space and try again",
        io::ErrorKind::AlreadyExists => "give --force to replace it, or another name",
        io::ErrorKind::FileTooLarge => "split it, or allow more with --max-size",
        _ => return None,
    })
}
