//! The word translations of a call: the shipped ones, and the files a user trained.

use std::convert::Infallible;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use super::config::Config;
use super::files;
use crate::lexicon::{Lexicon, LexiconFile};
use crate::text::{Lang, decode};
use crate::{Error, Result};

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

/// The files, read.
pub(super) struct Lexicons(Vec<LexiconFile>);

impl Lexicons {
    /// Reads the files that flags and settings name.
    ///
    /// # Errors
    /// A file that cannot be read or is no lexicon; two for one direction.
    pub(super) fn load(config: &Config) -> Result<Self> {
        let mut found: Vec<LexiconFile> = Vec::new();
        for path in &config.lexicon.value.0 {
            let name = path.display().to_string();
            let text = decode::decode(&files::read(path)?, &name, None)?.text;
            let file = LexiconFile::parse(text, &name)?;
            let (source, target) = (file.source(), file.target());
            if found.iter().any(|other| other.serves(source, target)) {
                return Err(Error::usage(
                    format!("{name} is a second lexicon from {source} into {target}"),
                    "give one for each direction; `lexicon train` makes one of several files",
                ));
            }
            found.push(file);
        }
        Ok(Lexicons(found))
    }

    /// What is known of translations from `source` into `target`: the shipped words,
    /// and those of a file for the direction.
    pub(super) fn of(&self, source: &Lang, target: &Lang) -> Lexicon<'_> {
        let lexicon = Lexicon::shipped(source, target);
        match self.0.iter().find(|file| file.serves(source, target)) {
            Some(file) => lexicon.with_own(file.table()),
            None => lexicon,
        }
    }
}
