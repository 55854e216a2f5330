//! The lexicons of a desk: files that it trained, one for each direction.

use super::{Lexicon, LexiconFile};
use crate::text::Lang;
use crate::{Error, Result};

/// Lexicon files beside the shipped words; by default none.
#[derive(Clone, Debug, Default)]
pub struct Lexicons(Vec<LexiconFile>);

impl Lexicons {
    /// Adds a file, which is called `name`.
    ///
    /// # Errors
    /// When there is one for its direction already.
    pub fn add(&mut self, file: LexiconFile, name: &str) -> Result<()> {
        let (source, target) = (file.source(), file.target());
        if self.0.iter().any(|other| other.serves(source, target)) {
            return Err(Error::usage(
                format!("{name} is a second lexicon from {source} into {target}"),
                "give one for each direction; `lexicon train` makes one of several files",
            ));
        }
        self.0.push(file);
        Ok(())
    }

    /// What is known of translations from `source` into `target`: the shipped words,
    /// and those of a file for the direction.
    pub fn of(&self, source: &Lang, target: &Lang) -> Lexicon<'_> {
        let lexicon = Lexicon::shipped(source, target);
        match self.0.iter().find(|file| file.serves(source, target)) {
            Some(file) => lexicon.with_own(file.table()),
            None => lexicon,
        }
    }
}
