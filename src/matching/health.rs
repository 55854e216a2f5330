//! Whether a file that is kept beside a memory can be used.

use std::path::Path;

use super::base;
use super::index::Layout;
use super::kept::{self, Read};
use super::trace;
use crate::Result;
use crate::memory::Store;
use crate::text::Lang;

/// What is wrong with the file at `path`, which by its name is an index beside `store`, to be
/// put behind its name: `is cut short`; none where it serves, or is only behind.
///
/// # Errors
/// When the memory cannot be read.
pub fn unfit(store: &dyn Store, path: &Path) -> Result<Option<String>> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // `desk.db.match-es-en`
    let ending = name.rsplit('.').next().unwrap_or_default();
    if ending.starts_with("trace-") {
        return Ok(trace::unfit(path));
    }
    let languages = ending.strip_prefix("match-").and_then(|pair| {
        let (source, target) = pair.split_once('-')?;
        Some((source.parse::<Lang>().ok()?, target.parse::<Lang>().ok()?))
    });
    let Some((source, target)) = languages else {
        return Ok(Some(
            "has the name of an index, but of no two languages".to_owned(),
        ));
    };
    let stamp = base::stamp(store, 0, (&source, &target))?;
    Ok(match kept::read(path, &stamp) {
        Read::Missing => None,
        Read::Unfit { why } => Some(why),
        Read::Found { payload, .. } if Layout::read(&payload).is_none() => {
            Some("is no index".to_owned())
        }
        Read::Found { generation, .. } => store
            .changed_since(generation)?
            .is_none()
            .then(|| "is of a state that the memory does not remember".to_owned()),
    })
}
