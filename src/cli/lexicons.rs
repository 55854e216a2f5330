//! The word translations of a call: the shipped ones, and the files a user trained.

use std::convert::Infallible;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use super::config::Config;
use super::files;
use crate::Result;
use crate::lexicon::LexiconFile;
pub(super) use crate::lexicon::Lexicons;
use crate::text::decode;

/// Lexicon files as flags and settings name them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LexiconPaths(pub(crate) Vec<PathBuf>);

impl fmt::Display for LexiconPaths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("as shipped");
        }
        let names: Vec<String> = self
            .0
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        f.write_str(&names.join(", "))
    }
}

/// As an environment variable holds them: parted by commas.
impl FromStr for LexiconPaths {
    type Err = Infallible;

    fn from_str(text: &str) -> std::result::Result<Self, Infallible> {
        let paths = text.split(',').map(|path| PathBuf::from(path.trim()));
        Ok(LexiconPaths(paths.collect()))
    }
}

impl Lexicons {
    /// Reads the files that flags and settings name.
    ///
    /// # Errors
    /// A file that cannot be read or is no lexicon; two for one direction.
    pub(super) fn load(config: &Config) -> Result<Self> {
        let mut lexicons = Lexicons::default();
        for path in &config.lexicon.value.0 {
            let name = path.display().to_string();
            let text = decode::decode(&files::read(path)?, &name, None)?.text;
            lexicons.add(LexiconFile::parse(text, &name)?, &name)?;
        }
        Ok(lexicons)
    }
}
