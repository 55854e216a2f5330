//! A settings file: its keys, read and checked.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::serving::{SERVE_KEYS, ServeKeys};
use super::{CheckLevels, LANG, PROBABILITY, THRESHOLD, TOP};
use crate::check::Levels;
use crate::cli::lexicons::LexiconPaths;
use crate::cli::memory::MemoryPaths;
use crate::cli::penalties::PenaltyRules;
use crate::cli::reader::{RuleFile, RuleFiles};
use crate::cli::suggestion::did_you_mean;
use crate::text::Lang;
use crate::{Error, Place, Result};

/// Every key of a settings file. `deny_unknown_fields` finds misspelled ones.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Keys {
    memory: Option<OneOrMore>,
    pub(super) author: Option<String>,
    src: Option<String>,
    tgt: Option<String>,
    pub(super) threshold: Option<u8>,
    pub(super) top: Option<usize>,
    pub(super) min_confidence: Option<f64>,
    lexicon: Option<Vec<PathBuf>>,
    rules: Option<BTreeMap<String, PathBuf>>,
    penalties: Option<BTreeMap<String, u8>>,
    checks: Option<BTreeMap<String, String>>,
    pub(super) serve: Option<ServeKeys>,
}

/// A file, or a list of files.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "a file name or a list of file names is wanted")]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

/// The keys, for messages and "did you mean".
const KEYS: [&str; 12] = [
    "memory",
    "author",
    "src",
    "tgt",
    "threshold",
    "top",
    "min-confidence",
    "lexicon",
    "rules",
    "penalties",
    "checks",
    "serve",
];

/// What the keys say; their values were checked when the file was read.
impl Keys {
    /// The memories; none of an empty list.
    pub(super) fn memory(&self) -> Option<MemoryPaths> {
        MemoryPaths::of(match self.memory.clone()? {
            OneOrMore::One(path) => vec![path],
            OneOrMore::More(paths) => paths,
        })
    }

    /// The source language.
    pub(super) fn src(&self) -> Option<Lang> {
        self.src.as_ref()?.parse().ok()
    }

    /// The target language.
    pub(super) fn tgt(&self) -> Option<Lang> {
        self.tgt.as_ref()?.parse().ok()
    }

    /// The lexicons of one's own.
    pub(super) fn lexicon(&self) -> Option<LexiconPaths> {
        self.lexicon.clone().map(LexiconPaths)
    }

    /// The tables of segmentation rules, `es = "desk.txt"`.
    pub(super) fn rules(&self) -> Option<RuleFiles> {
        let files = self.rules.as_ref()?.iter();
        let files = files.map(|(tag, path)| RuleFile::new(tag, path));
        files.collect::<Option<Vec<_>>>().map(RuleFiles::from)
    }

    /// Points that units lose, `machine = 5`.
    pub(super) fn penalties(&self) -> Option<PenaltyRules> {
        PenaltyRules::from_table(self.penalties.as_ref()?).ok()
    }
}

impl Keys {
    /// How grave each check is, `number_format = "off"`.
    pub(super) fn checks(&self) -> Option<CheckLevels> {
        levels(self.checks.as_ref()?).ok()
    }
}

/// The levels of a table; an error is the key that is wrong, and what was expected.
fn levels(table: &BTreeMap<String, String>) -> std::result::Result<CheckLevels, (&str, String)> {
    let mut levels = Levels::default();
    for (check, level) in table {
        levels.set(check, level).map_err(|error| {
            let expected = "a check of `teletipo check --list`, and error, warning, info or off";
            (check.as_str(), format!("{expected}; {error}"))
        })?;
    }
    Ok(CheckLevels(levels))
}

/// Reads and checks a settings file.
///
/// # Errors
/// A key that there is not, a value that it does not take: file and line.
pub(super) fn read_keys(path: &Path) -> Result<Keys> {
    let text = fs::read_to_string(path).map_err(|source| Error::io("read", path, source))?;
    let mut keys: Keys = toml::from_str(&text).map_err(|error| toml_error(path, &text, &error))?;
    let fail = |key: &str, expected: &str| {
        Err(Error::input(
            place_of(path, &text, byte_of(key, &text)),
            format!("bad value for `{key}`"),
        )
        .expected(expected))
    };
    let is_no_lang =
        |tag: &Option<String>| tag.as_ref().is_some_and(|tag| tag.parse::<Lang>().is_err());
    for (key, tag) in [("src", &keys.src), ("tgt", &keys.tgt)] {
        if is_no_lang(tag) {
            return fail(key, LANG.wanted);
        }
    }
    if keys.memory.is_some() && keys.memory().is_none() {
        return fail("memory", "a file name, or a list of at least one");
    }
    if let Some(Err((key, wrong))) = keys.penalties.as_ref().map(PenaltyRules::from_table) {
        return fail(key, &wrong);
    }
    if let Some(Err((key, wrong))) = keys.checks.as_ref().map(levels) {
        return fail(key, &wrong);
    }
    // A relative name is meant from where the settings file is.
    let beside = |file: &Path| path.parent().unwrap_or(Path::new("")).join(file);
    for file in keys.lexicon.iter_mut().flatten() {
        *file = beside(file);
    }
    if let Some(serve) = &mut keys.serve {
        serve.lie_in(path.parent().unwrap_or(Path::new("")));
    }
    if let Some(rules) = &mut keys.rules {
        for (tag, file) in rules {
            if tag.parse::<Lang>().is_err() {
                return fail(
                    tag,
                    "a language tag such as es, then a file: es = \"desk.txt\"",
                );
            }
            *file = beside(file);
        }
    }
    if keys
        .threshold
        .is_some_and(|score| !(THRESHOLD.takes)(&score))
    {
        return fail("threshold", THRESHOLD.wanted);
    }
    if keys.top.is_some_and(|top| !(TOP.takes)(&top)) {
        return fail("top", TOP.wanted);
    }
    let confidence = keys.min_confidence;
    if confidence.is_some_and(|confidence| !(PROBABILITY.takes)(&confidence)) {
        return fail("min-confidence", PROBABILITY.wanted);
    }
    Ok(keys)
}

fn toml_error(path: &Path, text: &str, error: &toml::de::Error) -> Error {
    let at = error.span().map_or(0, |span| span.start);
    let input = Error::input(place_of(path, text, at), error.message().trim().to_owned());
    let word: String = text[at..]
        .chars()
        .take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
        .collect();
    let keys: &[&str] = match is_in_table("serve", &text[..at]) {
        true => &SERVE_KEYS,
        false => &KEYS,
    };
    match did_you_mean(&word, keys) {
        // The key is right, and its value is not.
        Some(key) if key == word => input,
        Some(key) => input.hint(format!("did you mean `{key}`?")),
        None => input.hint(format!("the keys are {}", keys.join(", "))),
    }
}

/// Whether what follows `before` stands in this table.
fn is_in_table(table: &str, before: &str) -> bool {
    let mut lines = before.lines().rev().map(str::trim);
    let header = lines.find(|line| line.starts_with('['));
    header.is_some_and(|header| header.trim_matches(['[', ']', ' ']) == table)
}

/// Where a settings file sets `key`: the first line that opens with it.
fn byte_of(key: &str, text: &str) -> usize {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let name = line.trim_start_matches([' ', '\t', '"', '\'']);
        if name.starts_with(key) {
            return start + line.len() - name.len();
        }
        start += line.len();
    }
    0
}

fn place_of(path: &Path, text: &str, byte: usize) -> Place {
    let before = &text[..byte.min(text.len())];
    Place {
        file: Some(path.display().to_string()),
        line: Some(before.matches('\n').count() as u64 + 1),
        column: Some(before.chars().rev().take_while(|c| *c != '\n').count() as u64 + 1),
        byte: Some(byte as u64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspelled_keys_are_named_with_their_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("teletipo.toml");
        fs::write(&path, "src = \"es\"\ntreshold = 80\n").unwrap();
        let Err(Error::Input { place, hint, .. }) = read_keys(&path) else {
            panic!("accepted")
        };
        assert_eq!(place.line, Some(2));
        assert_eq!(hint.as_deref(), Some("did you mean `threshold`?"));
    }

    #[test]
    fn values_out_of_range_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("teletipo.toml");
        for text in [
            "threshold = 0",
            "threshold = 101",
            "src = \"español\"",
            "min-confidence = 2.0",
            "min-confidence = nan",
            "top = \"x\"",
            "top = 0",
            "memory = []",
            "memory = 3",
            "[serve]\nmax-body = 0",
            "[serve]\nqueue = -1",
            "[serve]\nhost = \"tm.desk.example\"",
            "[serve]\ntoken = \"0123456789abcdef\"",
            "[penalties]\nmachine = 101",
            "[penalties]\n\"memory:\" = 1",
        ] {
            fs::write(&path, text).unwrap();
            assert!(
                matches!(read_keys(&path), Err(Error::Input { .. })),
                "{text}"
            );
        }
    }
}
