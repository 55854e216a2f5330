//! STUB

use super::Article;
use crate::Result;

pub(super) fn read(_bytes: &[u8], _file: &str) -> Result<Article> {
    Ok(Article::default())
}
