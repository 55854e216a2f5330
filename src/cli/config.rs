//! Settings and where each one comes from.
//!
//! A flag beats a `TELETIPO_*` variable, which beats the project's `teletipo.toml`
//! (in the working folder or the nearest one above it), which beats the user's own
//! file, which beats the default. `teletipo config show` prints the outcome.

use std::env;
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use etcetera::BaseStrategy;

use super::lexicons::LexiconPaths;
use super::memory::MemoryPaths;
use super::penalties::PenaltyRules;
use super::reader::RuleFiles;
use crate::check::{LevelError, Levels};
use crate::matching::lookup::Limits;
use crate::memory::postgres::address::refuse_password;
use crate::text::Lang;
use crate::{Error, Result};
use file::{Keys, read_keys};
pub(crate) use serving::{AccessLog, Count, MEGABYTE, Names, ServeKeys, Serving, TokenFile};

mod file;
mod serving;

/// Name of the project file.
const PROJECT_FILE: &str = "teletipo.toml";

/// What values a setting takes.
struct Range<T> {
    /// In words, for messages.
    wanted: &'static str,
    /// Whether it takes this one.
    takes: fn(&T) -> bool,
}

/// Any value of its type.
const fn any<T>(wanted: &'static str) -> Range<T> {
    Range {
        wanted,
        takes: |_| true,
    }
}

/// Values of `threshold`.
const THRESHOLD: Range<u8> = Range {
    wanted: "a whole number from 1 to 100",
    takes: |score| (1..=100).contains(score),
};
/// Values of `top`.
const TOP: Range<usize> = Range {
    wanted: "a whole number from 1",
    takes: |top| *top >= 1,
};
/// Values of `min-confidence`.
const PROBABILITY: Range<f64> = Range {
    wanted: "a number from 0 to 1",
    takes: |confidence| (0.0..=1.0).contains(confidence),
};
/// Values of `src` and `tgt`.
const LANG: Range<Lang> = any("a language tag such as es or es-MX");

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
    pub(crate) memory: Option<MemoryPaths>,
    pub(crate) author: Option<String>,
    pub(crate) src: Option<Lang>,
    pub(crate) tgt: Option<Lang>,
    pub(crate) threshold: Option<u8>,
    pub(crate) top: Option<usize>,
    pub(crate) min_confidence: Option<f64>,
    pub(crate) lexicon: Option<LexiconPaths>,
    pub(crate) rules: Option<RuleFiles>,
    pub(crate) penalties: Option<PenaltyRules>,
    pub(crate) serve: ServeKeys,
}

/// How grave each check is, as settings say.
#[derive(Clone, Debug, Default)]
pub(crate) struct CheckLevels(pub(crate) Levels);

impl FromStr for CheckLevels {
    type Err = LevelError;

    fn from_str(text: &str) -> std::result::Result<Self, LevelError> {
        text.parse().map(CheckLevels)
    }
}

impl fmt::Display for CheckLevels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// All settings in force.
#[derive(Clone, Debug)]
pub(crate) struct Config {
    /// The memories' paths; the first is the one that is written to.
    pub(crate) memory: Setting<MemoryPaths>,
    /// Who makes changes; empty where nobody knows.
    pub(crate) author: Setting<String>,
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
    /// Points that units lose by what they are.
    pub(crate) penalties: Setting<PenaltyRules>,
    /// How grave each quality check is, where that is not as usual.
    pub(crate) checks: Setting<CheckLevels>,
    /// How the memory is served over HTTP.
    pub(crate) serve: Serving,
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
        let memory = layers.pick(
            (
                "memory",
                any("a file or an address, or several with commas between them"),
            ),
            flags.memory,
            Keys::memory,
            default_memory,
        )?;
        // Before anything could print it.
        for memory in memory.value.iter() {
            refuse_password(memory)?;
        }
        Ok(Config {
            memory,
            author: layers.pick(
                ("author", any("a name")),
                flags.author,
                |keys| keys.author.clone(),
                system_user,
            )?,
            src: layers.pick(("src", LANG), flags.src, Keys::src, Lang::es)?,
            tgt: layers.pick(("tgt", LANG), flags.tgt, Keys::tgt, Lang::en)?,
            threshold: layers.pick(
                ("threshold", THRESHOLD),
                flags.threshold,
                |keys| keys.threshold,
                || Limits::default().threshold,
            )?,
            top: layers.pick(
                ("top", TOP),
                flags.top,
                |keys| keys.top,
                || Limits::default().top,
            )?,
            min_confidence: layers.pick(
                ("min-confidence", PROBABILITY),
                flags.min_confidence,
                |keys| keys.min_confidence,
                || MIN_CONFIDENCE,
            )?,
            lexicon: layers.pick(
                ("lexicon", any("files with commas between them")),
                flags.lexicon,
                Keys::lexicon,
                LexiconPaths::default,
            )?,
            rules: layers.pick(
                ("rules", any("FILE or LANG=FILE, with commas between them")),
                flags.rules,
                Keys::rules,
                RuleFiles::default,
            )?,
            penalties: layers.pick(
                (
                    "penalties",
                    any("KEY=POINTS with points from 0 to 100, with commas between them"),
                ),
                flags.penalties,
                Keys::penalties,
                PenaltyRules::default,
            )?,
            checks: layers.pick(
                (
                    "checks",
                    any("CHECK=LEVEL (error, warning, info or off), with commas between them"),
                ),
                None,
                Keys::checks,
                CheckLevels::default,
            )?,
            serve: Serving::load(&flags.serve, &layers)?,
        })
    }

    /// The language that copy in `lang` is translated into: the desk's target
    /// language, or for copy in that language its source language.
    ///
    /// # Errors
    /// [`Error::Usage`] when that is the same language.
    pub(crate) fn translation_of(&self, lang: &Lang) -> Result<Lang> {
        let (src, tgt) = (&self.src.value, &self.tgt.value);
        let other = if lang.same_language(tgt) { src } else { tgt };
        if other == lang {
            return Err(Error::usage(
                format!("the text is in {lang}, and so would its translation be"),
                "name the other language too, such as --src en --tgt es",
            ));
        }
        Ok(other.clone())
    }

    /// Every setting as name, value and origin.
    pub(crate) fn entries(&self) -> Vec<(&'static str, String, Origin)> {
        let mut entries = vec![
            entry("memory", &self.memory),
            entry("author", &self.author),
            entry("src", &self.src),
            entry("tgt", &self.tgt),
            entry("threshold", &self.threshold),
            entry("top", &self.top),
            entry("min-confidence", &self.min_confidence),
            entry("lexicon", &self.lexicon),
            entry("rules", &self.rules),
            entry("penalties", &self.penalties),
            entry("checks", &self.checks),
        ];
        entries.extend(self.serve.entries());
        entries
    }
}

/// A setting as name, value and origin.
fn entry<T: fmt::Display>(
    name: &'static str,
    setting: &Setting<T>,
) -> (&'static str, String, Origin) {
    (name, setting.value.to_string(), setting.origin.clone())
}

/// `$XDG_DATA_HOME/teletipo/memory.db`, or beside the call where there is no home.
fn default_memory() -> MemoryPaths {
    let data = etcetera::choose_base_strategy().map(|base| base.data_dir());
    let path = data.unwrap_or_default().join("teletipo").join("memory.db");
    MemoryPaths::one(path.display().to_string())
}

/// The name of the system's user, where its environment tells it.
fn system_user() -> String {
    let named = |name: &str| env::var(name).ok().filter(|user| !user.trim().is_empty());
    let user = ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(named);
    user.unwrap_or_default()
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
        (key, range): (&str, Range<T>),
        flag: Option<T>,
        in_file: impl Fn(&Keys) -> Option<T>,
        default: impl FnOnce() -> T,
    ) -> Result<Setting<T>> {
        if let Some(value) = flag {
            return Ok(Setting {
                value,
                origin: Origin::Flag,
            });
        }
        let variable = format!("TELETIPO_{}", key.to_uppercase().replace(['-', '.'], "_"));
        if let Some(text) = env::var_os(&variable).filter(|text| !text.is_empty()) {
            let text = text.to_string_lossy();
            let value = text.parse().ok().filter(range.takes);
            let value = value.ok_or_else(|| {
                Error::usage(
                    format!("{variable} is `{text}`, which is no value for `{key}`"),
                    format!(
                        "set it to {}, or unset it; `teletipo config show` lists the settings",
                        range.wanted
                    ),
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
