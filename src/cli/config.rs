//! Settings and where each one comes from.
//!
//! A flag beats a `TELETIPO_*` variable, which beats the project's `teletipo.toml`
//! (in the working folder or the nearest one above it), which beats the user's own
//! file, which beats the default. `teletipo config show` prints the outcome.

use std::collections::BTreeMap;
use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use etcetera::BaseStrategy;
use serde::Deserialize;

use super::lexicons::LexiconPaths;
use super::reader::{RuleFile, RuleFiles};
use crate::text::Lang;
use crate::{Error, Place, Result};

/// Name of the project file.
const PROJECT_FILE: &str = "teletipo.toml";

/// Every key of a settings file. `deny_unknown_fields` finds misspelled ones.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Keys {
    memory: Option<String>,
    src: Option<String>,
    tgt: Option<String>,
    threshold: Option<u8>,
    top: Option<usize>,
    min_confidence: Option<f64>,
    lexicon: Option<Vec<PathBuf>>,
    rules: Option<BTreeMap<String, PathBuf>>,
}

/// The keys, for messages and "did you mean".
const KEYS: [&str; 8] = [
    "memory",
    "src",
    "tgt",
    "threshold",
    "top",
    "min-confidence",
    "lexicon",
    "rules",
];

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A flag of this call.
    Flag,
    /// An environment variable.
    Environment(String),
    /// A settings file.
    File(PathBuf),
    /// Nobody set it.
    Default,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Flag => f.write_str("flag"),
            Origin::Environment(name) => write!(f, "environment {name}"),
            Origin::File(path) => write!(f, "file {}", path.display()),
            Origin::Default => f.write_str("default"),
        }
    }
}

/// A value with its origin.
#[derive(Clone, Debug)]
pub(crate) struct Setting<T> {
    /// The value in force.
    pub(crate) value: T,
    /// Who set it.
    pub(crate) origin: Origin,
}

/// The flags that override settings.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flags {
    pub(crate) memory: Option<String>,
    pub(crate) src: Option<Lang>,
    pub(crate) tgt: Option<Lang>,
    pub(crate) threshold: Option<u8>,
    pub(crate) top: Option<usize>,
    pub(crate) min_confidence: Option<f64>,
    pub(crate) lexicon: Option<LexiconPaths>,
    pub(crate) rules: Option<RuleFiles>,
}

/// All settings in force.
#[derive(Clone, Debug)]
pub(crate) struct Config {
    /// The memory's path.
    pub(crate) memory: Setting<String>,
    /// The source language of the desk.
    pub(crate) src: Setting<Lang>,
    /// The target language of the desk.
    pub(crate) tgt: Setting<Lang>,
    /// Lowest fuzzy score shown, 1–100.
    pub(crate) threshold: Setting<u8>,
    /// Matches shown for each segment.
    pub(crate) top: Setting<usize>,
    /// Lowest confidence at which a bead becomes a unit, 0–1.
    pub(crate) min_confidence: Setting<f64>,
    /// Word translations used beside the shipped ones.
    pub(crate) lexicon: Setting<LexiconPaths>,
    /// Tables laid over the shipped segmentation rules.
    pub(crate) rules: Setting<RuleFiles>,
}

/// Beads that are more likely wrong than right are not worth a translator's trust.
const MIN_CONFIDENCE: f64 = 0.5;

impl Config {
    /// Resolves all settings of this call.
    ///
    /// # Errors
    /// A settings file or variable with a value that is none: file, line and what
    /// was expected.
    pub(crate) fn load(flags: Flags) -> Result<Config> {
        let layers = Layers::read()?;
        Ok(Config {
            memory: layers.pick(
                flags.memory,
                "memory",
                |keys| keys.memory.clone(),
                default_memory,
            )?,
            src: layers.pick(flags.src, "src", |keys| lang(keys.src.as_deref()), Lang::es)?,
            tgt: layers.pick(flags.tgt, "tgt", |keys| lang(keys.tgt.as_deref()), Lang::en)?,
            threshold: layers.pick(flags.threshold, "threshold", |keys| keys.threshold, || 70)?,
            top: layers.pick(flags.top, "top", |keys| keys.top, || 5)?,
            min_confidence: layers.pick(
                flags.min_confidence,
                "min-confidence",
                |keys| keys.min_confidence,
                || MIN_CONFIDENCE,
            )?,
            lexicon: layers.pick(
                flags.lexicon,
                "lexicon",
                |keys| keys.lexicon.clone().map(LexiconPaths),
                LexiconPaths::default,
            )?,
            rules: layers.pick(
                flags.rules,
                "rules",
                |keys| rule_files(keys.rules.as_ref()?),
                RuleFiles::default,
            )?,
        })
    }

    /// Every setting as name, value and origin.
    pub(crate) fn entries(&self) -> Vec<(&'static str, String, Origin)> {
        fn entry<T: fmt::Display>(
            name: &'static str,
            setting: &Setting<T>,
        ) -> (&'static str, String, Origin) {
            (name, setting.value.to_string(), setting.origin.clone())
        }
        vec![
            entry("memory", &self.memory),
            entry("src", &self.src),
            entry("tgt", &self.tgt),
            entry("threshold", &self.threshold),
            entry("top", &self.top),
            entry("min-confidence", &self.min_confidence),
            entry("lexicon", &self.lexicon),
            entry("rules", &self.rules),
        ]
    }
}

/// Values were checked when the file was read.
fn lang(text: Option<&str>) -> Option<Lang> {
    text?.parse().ok()
}

/// The tables of a settings file, `es = "desk.txt"`. Checked when the file was read.
fn rule_files(table: &BTreeMap<String, PathBuf>) -> Option<RuleFiles> {
    let files = table.iter().map(|(tag, path)| RuleFile::new(tag, path));
    files.collect::<Option<Vec<_>>>().map(RuleFiles::from)
}

/// `$XDG_DATA_HOME/teletipo/memory.db`, or beside the call where there is no home.
fn default_memory() -> String {
    let data = etcetera::choose_base_strategy().map(|base| base.data_dir());
    let path = data.unwrap_or_default().join("teletipo").join("memory.db");
    path.display().to_string()
}

/// The settings files, nearest first.
struct Layers(Vec<(PathBuf, Keys)>);

impl Layers {
    fn read() -> Result<Self> {
        let mut files = Vec::new();
        let here = env::current_dir().unwrap_or_default();
        let project = here.ancestors().map(|folder| folder.join(PROJECT_FILE));
        if let Some(path) = project.into_iter().find(|path| path.is_file()) {
            files.push((path.clone(), read_keys(&path)?));
        }
        if let Ok(base) = etcetera::choose_base_strategy() {
            let path = base.config_dir().join("teletipo").join("config.toml");
            if path.is_file() {
                files.push((path.clone(), read_keys(&path)?));
            }
        }
        Ok(Layers(files))
    }

    fn pick<T: FromStr>(
        &self,
        flag: Option<T>,
        key: &str,
        in_file: impl Fn(&Keys) -> Option<T>,
        default: impl FnOnce() -> T,
    ) -> Result<Setting<T>> {
        if let Some(value) = flag {
            return Ok(Setting {
                value,
                origin: Origin::Flag,
            });
        }
        let variable = format!("TELETIPO_{}", key.to_uppercase().replace('-', "_"));
        if let Some(text) = env::var_os(&variable).filter(|text| !text.is_empty()) {
            let text = text.to_string_lossy();
            let value = text.parse().map_err(|_| {
                Error::usage(
                    format!("{variable} is `{text}`, which is no value for `{key}`"),
                    "correct or unset the variable; `teletipo config show` lists the settings",
                )
            })?;
            return Ok(Setting {
                value,
                origin: Origin::Environment(variable),
            });
        }
        let set = |(path, keys): &(PathBuf, Keys)| Some((in_file(keys)?, path.clone()));
        Ok(match self.0.iter().find_map(set) {
            Some((value, path)) => Setting {
                value,
                origin: Origin::File(path),
            },
            None => Setting {
                value: default(),
                origin: Origin::Default,
            },
        })
    }
}

fn read_keys(path: &Path) -> Result<Keys> {
    let text = fs::read_to_string(path).map_err(|source| Error::io("read", path, source))?;
    let mut keys: Keys = toml::from_str(&text).map_err(|error| toml_error(path, &text, &error))?;
    let fail = |key: &str, expected: &str| {
        Err(Error::input(
            place_of(path, &text, text.find(key).unwrap_or(0)),
            format!("bad value for `{key}`"),
        )
        .expected(expected))
    };
    for (key, value) in [("src", &keys.src), ("tgt", &keys.tgt)] {
        if value.is_some() && lang(value.as_deref()).is_none() {
            return fail(key, "a language tag such as es or es-MX");
        }
    }
    // A relative name is meant from where the settings file is.
    let beside = |file: &Path| path.parent().unwrap_or(Path::new("")).join(file);
    for file in keys.lexicon.iter_mut().flatten() {
        *file = beside(file);
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
        .is_some_and(|threshold| !(1..=100).contains(&threshold))
    {
        return fail("threshold", "a whole number from 1 to 100");
    }
    if keys
        .min_confidence
        .is_some_and(|confidence| !(0.0..=1.0).contains(&confidence))
    {
        return fail("min-confidence", "a number from 0 to 1");
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
    match did_you_mean(&word, &KEYS) {
        Some(key) => input.hint(format!("did you mean `{key}`?")),
        None => input.hint(format!("the keys are {}", KEYS.join(", "))),
    }
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

/// The known word that a misspelled one most resembles, if it does at all.
pub(crate) fn did_you_mean<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    /// Jaro-Winkler similarity from which a word is taken for a misspelling.
    const ALIKE: f64 = 0.8;
    let scored = known
        .iter()
        .map(|other| (strsim::jaro_winkler(word, other), *other));
    let best = scored.max_by(|one, other| one.0.total_cmp(&other.0))?;
    (best.0 >= ALIKE).then_some(best.1)
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
            "top = \"x\"",
        ] {
            fs::write(&path, text).unwrap();
            assert!(
                matches!(read_keys(&path), Err(Error::Input { .. })),
                "{text}"
            );
        }
    }

    #[test]
    fn nothing_is_like_everything() {
        assert_eq!(did_you_mean("mached", &["match", "segment"]), Some("match"));
        assert_eq!(did_you_mean("zzz", &["match", "segment"]), None);
    }
}
