//! Memories that are looked into together: each of them once.

use crate::error::{Error, Result};
use crate::memory::Store;

/// Refuses two memories that are one on a server, however their addresses are spelt.
///
/// # Errors
/// [`Error::Usage`] with the names of both; [`Error::Memory`] when one cannot be reached.
pub fn check_places<'m>(
    memories: impl ExactSizeIterator<Item = (&'m dyn Store, &'m str)>,
) -> Result<()> {
    // One alone need not be asked where it is.
    if memories.len() < 2 {
        return Ok(());
    }
    let mut known: Vec<(String, &str)> = Vec::new();
    for (store, name) in memories {
        let Some(place) = store.place()? else {
            continue;
        };
        if let Some((_, other)) = known.iter().find(|(other, _)| *other == place) {
            return Err(named_twice(other, name));
        }
        known.push((place, name));
    }
    Ok(())
}

/// The error that two names are of one memory, whose matches would all be listed twice.
pub fn named_twice(one: &str, other: &str) -> Error {
    let what = match one == other {
        true => format!("the memory `{one}` is named twice"),
        false => format!("`{one}` and `{other}` are one memory"),
    };
    Error::usage(
        what,
        "name each memory once; `teletipo config show` lists the settings",
    )
}
