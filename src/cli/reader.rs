//! How a call reads stories: the format and encoding its flags name, and the
//! rules by which texts are segmented.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

use super::args::Reading;
use super::config::Config;
use super::files;
use super::story::Story;
use crate::Result;
use crate::article::{self, Format};
use crate::segment::{Rules, Segmenters};
pub(super) use crate::story::StoryReader;
use crate::text::{Lang, decode};

impl StoryReader {
    /// A reader as the flags and settings say.
    ///
    /// # Errors
    /// A table of rules or an SRX file that cannot be read or is broken.
    pub(super) fn new(reading: &Reading, config: &Config) -> Result<StoryReader> {
        let limits = reading.wall.own();
        let srx = reading.srx.as_deref();
        let srx = srx
            .map(|path| super::srx::read(path, &limits))
            .transpose()?;
        Ok(StoryReader {
            from: reading.from,
            presegmented: reading.presegmented,
            encoding: reading.encoding.clone(),
            limits,
            segmenters: Arc::new(Segmenters::new(tables(config)?, srx)),
        })
    }

    /// Reads and segments a file, `-` for standard input. Without `lang` the
    /// language is what the file states, else identified from the text.
    ///
    /// # Errors
    /// A file that cannot be read or is broken; a language that cannot be told.
    pub(super) fn read(&self, path: &Path, lang: Option<&Lang>) -> Result<Story> {
        self.read_bytes(&self.bytes(path)?, path, lang)
    }

    /// The bytes of a story's file, `-` for standard input.
    ///
    /// # Errors
    /// A file that cannot be read, or is larger than a story may be.
    pub(super) fn bytes(&self, path: &Path) -> Result<Vec<u8>> {
        files::read_rest(path, files::open(path)?, Vec::new(), self.most())
    }

    /// Reads a file of a folder; `None` when its name or its content shows that it
    /// is no story.
    ///
    /// # Errors
    /// As [`StoryReader::read`].
    pub(super) fn read_if_story(&self, path: &Path, lang: Option<&Lang>) -> Result<Option<Story>> {
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        // A folder's own description is no story.
        if !Format::is_ending(&ending) || stem.eq_ignore_ascii_case("readme") {
            return Ok(None);
        }
        let bytes = self.bytes(path)?;
        if self.from.is_none() && matches!(&*ending.to_ascii_lowercase(), "xml" | "json") {
            let content = Format::detect(bytes.get(..article::HEAD).unwrap_or(&bytes), "");
            if !matches!(content, Format::Nitf | Format::NewsMl | Format::Ninjs) {
                return Ok(None);
            }
        }
        self.read_bytes(&bytes, path, lang).map(Some)
    }

    /// Reads and segments a file whose bytes are at hand.
    ///
    /// # Errors
    /// As [`StoryReader::read`].
    pub(super) fn read_bytes(
        &self,
        bytes: &[u8],
        path: &Path,
        lang: Option<&Lang>,
    ) -> Result<Story> {
        self.story(bytes, path.display().to_string(), lang)
    }
}

/// The tables of rules that flags and settings name, read.
fn tables(config: &Config) -> Result<Vec<(Option<Lang>, Rules)>> {
    let tables = config.rules.value.0.iter().map(|file| {
        let name = file.path.display().to_string();
        let text = decode::decode(&files::read(&file.path)?, &name, None)?.text;
        Ok((file.lang.clone(), Rules::parse(&name, &text)?))
    });
    tables.collect()
}

/// A table of rules as a flag or setting names it: `FILE` for every language, or
/// `es=FILE` for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RuleFile {
    lang: Option<Lang>,
    path: PathBuf,
}

impl RuleFile {
    /// The table at `path` for the language with this tag; `None` when it is no tag.
    pub(crate) fn new(tag: &str, path: &Path) -> Option<RuleFile> {
        Some(RuleFile {
            lang: Some(tag.parse().ok()?),
            path: path.to_owned(),
        })
    }
}

impl FromStr for RuleFile {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<RuleFile, String> {
        let (lang, path) = match text.split_once('=') {
            Some((tag, path)) => match tag.parse() {
                Ok(lang) => (Some(lang), path),
                Err(error) => return Err(format!("{error}; write FILE or LANG=FILE")),
            },
            None => (None, text),
        };
        if path.is_empty() {
            return Err("there is no file name; write FILE or LANG=FILE".into());
        }
        Ok(RuleFile {
            lang,
            path: path.into(),
        })
    }
}

/// Tables of rules, in the order in which they are laid over the shipped ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RuleFiles(Vec<RuleFile>);

impl RuleFiles {
    /// What the flags name; nothing where there is no flag.
    pub(crate) fn from_flags(files: &[RuleFile]) -> Option<RuleFiles> {
        (!files.is_empty()).then(|| RuleFiles(files.to_vec()))
    }
}

impl From<Vec<RuleFile>> for RuleFiles {
    fn from(files: Vec<RuleFile>) -> Self {
        RuleFiles(files)
    }
}

impl fmt::Display for RuleFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("as shipped");
        }
        for (index, RuleFile { lang, path }) in self.0.iter().enumerate() {
            let separator = if index > 0 { ", " } else { "" };
            match lang {
                Some(lang) => write!(f, "{separator}{lang}={}", path.display())?,
                None => write!(f, "{separator}{}", path.display())?,
            }
        }
        Ok(())
    }
}

/// As an environment variable holds them: parted by commas.
impl FromStr for RuleFiles {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<RuleFiles, String> {
        let files = text.split(',').map(|file| file.trim().parse());
        files.collect::<std::result::Result<_, _>>().map(RuleFiles)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_files_are_named_with_or_without_a_language() {
        for (text, shown) in [
            ("desk.txt", "desk.txt"),
            ("es=desk.txt, en=b.txt", "es=desk.txt, en=b.txt"),
            ("spa=a=b.txt", "es=a=b.txt"),
        ] {
            let files: RuleFiles = text.parse().unwrap();
            assert_eq!(files.to_string(), shown);
        }
        for wrong in ["", "es=", "español=a.txt", "a.txt,"] {
            assert!(wrong.parse::<RuleFiles>().is_err(), "{wrong}");
        }
        assert_eq!(RuleFiles::default().to_string(), "as shipped");
    }
}
