//! The arguments of `check`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::super::config::CheckLevels;
use super::super::reader::RuleFile;
use super::exchange::ImportFormat;
use super::{Pair, Reading, UnitFilter, WallLimits, Words};
use crate::check;
use crate::exchange::UnitFormat;

#[derive(Debug, Args)]
#[command(
    after_help = "Without a file the memory is checked. Two files that hold no units are a text and its
translation: they are aligned first. `check --list` shows all checks; the project file
sets how grave each is, or turns it off:
  [checks]
  number_format = \"error\"
  inconsistent = \"off\"

Examples:
  teletipo check story.es.txt story.en.txt
  teletipo check memory.tmx --only number_mismatch,date_mismatch
  teletipo check --memory desk.db --story harris
  teletipo check pairs.tsv --write-baseline accepted.tsv
  teletipo check pairs.tsv --baseline accepted.tsv --fail-on error --to sarif -o found.sarif

Exit code 1 when something was found that is at least as grave as --fail-on."
)]
pub(crate) struct CheckArgs {
    /// Files of units (TMX, XLIFF, PO, TSV, CSV, JSON Lines), or a text and its translation;
    /// - is standard input [default: the memory]
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Show the checks, what each finds and how grave that is
    #[arg(long, conflicts_with = "files")]
    pub(crate) list: bool,
    /// Make these checks alone
    #[arg(long, value_name = "CHECK", value_delimiter = ',', value_parser = check_id)]
    pub(crate) only: Vec<check::Check>,
    /// Leave these checks out
    #[arg(long, value_name = "CHECK", value_delimiter = ',', value_parser = check_id)]
    pub(crate) skip: Vec<check::Check>,
    /// How grave a check is: error, warning, info or off; may be repeated
    #[arg(long = "set", value_name = "CHECK=LEVEL")]
    pub(crate) levels: Vec<CheckLevels>,
    /// Show only what is at least so grave
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = SeverityName::Info)]
    pub(crate) level: SeverityName,
    /// Exit with 1 only when something is at least so grave
    #[arg(long, value_enum, value_name = "LEVEL", default_value_t = FailOn::Info)]
    pub(crate) fail_on: FailOn,
    /// Leave out findings that this file accepts
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write a file that accepts all findings
    #[arg(long, value_name = "FILE")]
    pub(crate) write_baseline: Option<PathBuf>,
    /// Write the findings in this format
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) to: Option<CheckFormat>,
    /// File for the findings; its ending says the format
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Replace files that exist
    #[arg(long)]
    pub(crate) force: bool,
    /// The files' format: tmx, xliff, po, tsv, csv, jsonl or weblate; of two texts text,
    /// markdown, html, nitf, newsml, ninjs, wire or docx [default: told by the content]
    #[arg(long, value_name = "FORMAT")]
    from: Option<ImportFormat>,
    /// Take every line of two texts as one segment
    #[arg(long)]
    presegmented: bool,
    /// The texts' encoding [default: detected]
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// Segment texts by this table too, laid over the shipped rules; LANG=FILE for one
    /// language only; may be repeated
    #[arg(long, value_name = "FILE", conflicts_with = "presegmented")]
    pub(crate) rules: Vec<RuleFile>,
    /// Segment texts by the rules of this SRX 2.0 file
    #[arg(long, value_name = "FILE", conflicts_with = "presegmented")]
    srx: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) wall: WallLimits,
    #[command(flatten)]
    pub(crate) pair: Pair,
    #[command(flatten)]
    pub(crate) filter: UnitFilter,
    #[command(flatten)]
    pub(crate) words: Words,
}

impl CheckArgs {
    /// The format of files of units, where it is named.
    pub(crate) fn unit_format(&self) -> Option<UnitFormat> {
        match self.from {
            Some(ImportFormat::Units(format)) => Some(format),
            _ => None,
        }
    }

    /// Whether the files are named as texts.
    pub(crate) fn names_texts(&self) -> bool {
        matches!(self.from, Some(ImportFormat::Story(_))) || self.presegmented
    }

    /// How two texts are read.
    pub(crate) fn reading(&self) -> Reading {
        Reading {
            from: match self.from {
                Some(ImportFormat::Story(format)) => Some(format),
                _ => None,
            },
            presegmented: self.presegmented,
            encoding: self.encoding.clone(),
            rules: self.rules.clone(),
            srx: self.srx.clone(),
            wall: self.wall.clone(),
        }
    }
}

/// Formats of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    Tsv,
    Sarif,
    Html,
    Jsonl,
}

/// Severities by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SeverityName {
    Info,
    Warning,
    Error,
}

impl From<SeverityName> for check::Severity {
    fn from(name: SeverityName) -> Self {
        match name {
            SeverityName::Info => check::Severity::Info,
            SeverityName::Warning => check::Severity::Warning,
            SeverityName::Error => check::Severity::Error,
        }
    }
}

/// From which severity on a finding makes the command exit with 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Info,
    Warning,
    Error,
    Never,
}

impl FailOn {
    /// The severity; none: never.
    pub(crate) fn severity(self) -> Option<check::Severity> {
        match self {
            FailOn::Info => Some(check::Severity::Info),
            FailOn::Warning => Some(check::Severity::Warning),
            FailOn::Error => Some(check::Severity::Error),
            FailOn::Never => None,
        }
    }
}

fn check_id(text: &str) -> Result<check::Check, String> {
    text.parse().map_err(|_| {
        let mut ids = check::Check::ALL.map(check::Check::id);
        let near = |id: &&str| (strsim::jaro_winkler(id, text) * 1000.0) as i32;
        ids.sort_by_key(|id| std::cmp::Reverse(near(id)));
        format!(
            "there is no such check; did you mean {}? `teletipo check --list` shows all",
            ids[0]
        )
    })
}
