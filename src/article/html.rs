//! STUB

use super::Article;
use crate::Result;

pub(super) fn read(_bytes: &[u8], _file: &str, _encoding: Option<&str>) -> Result<Article> {
    Ok(Article::default())
}
