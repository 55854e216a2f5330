use super::failure::{Failure, Sql};
use super::session::Session;
use crate::error::Result;
use crate::memory::SqliteStore;
use jiff::Timestamp;
use std::path::Path;
pub(super) fn past(_: &Session, _: Timestamp) -> Result<Sql<SqliteStore>> {
    Ok(Err(Failure::unusable("not yet", "wait")))
}
pub(super) fn copy(_: &Session, _: &Path, _: &mut dyn FnMut(u64, u64)) -> Result<Sql<()>> {
    Ok(Err(Failure::unusable("not yet", "wait")))
}
