//! The arguments of commands that exchange files with other tools.

use std::path::PathBuf;
use std::str::FromStr;

use clap::Args;

use super::super::reader::RuleFile;
use super::{AsOf, Pair, Reading, UnitFilter};
use crate::article::Format;
use crate::exchange::UnitFormat;
use crate::text::Lang;
use crate::xml::{Limits, OwnLimits};
use crate::{Error, Result};

/// How much a file may ask for before it is refused; the defaults are far above what
/// honest files need.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "How much a file may ask for")]
pub(crate) struct WallLimits {
    /// Bytes of one segment, text or tag [default: 8388608]
    #[arg(long, value_name = "BYTES")]
    pub(crate) max_segment: Option<usize>,
    /// Elements inside each other [default: 256]
    #[arg(long, value_name = "N")]
    pub(crate) max_depth: Option<usize>,
    /// Attributes of one element [default: 256]
    #[arg(long, value_name = "N")]
    pub(crate) max_attributes: Option<usize>,
    /// Bytes of a file, unpacked [default: 4294967296, of a story that is read whole 33554432]
    #[arg(long, value_name = "BYTES")]
    pub(crate) max_size: Option<u64>,
}

impl WallLimits {
    /// What the flags say.
    pub(crate) fn own(&self) -> OwnLimits {
        OwnLimits {
            depth: self.max_depth,
            attributes: self.max_attributes,
            text: self.max_segment,
            size: self.max_size,
        }
    }

    /// The limits with the flags laid over the defaults.
    pub(crate) fn limits(&self) -> Limits {
        self.own().over(Limits::default())
    }
}

/// A language as a file is to call it: `es=es-ES`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LanguageCode {
    /// The language of the units.
    pub(crate) lang: Lang,
    /// What the file calls it.
    pub(crate) code: Lang,
}

impl FromStr for LanguageCode {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let (lang, code) = text
            .split_once('=')
            .ok_or("LANG=CODE is wanted, such as es=es-ES")?;
        let tag = |text: &str| {
            text.trim()
                .parse::<Lang>()
                .map_err(|error| error.to_string())
        };
        let (lang, code) = (tag(lang)?, tag(code)?);
        if !lang.same_language(&code) {
            return Err(format!("{code} is no code for {lang}"));
        }
        Ok(LanguageCode { lang, code })
    }
}

/// What the files of an import are: units, or with `--source-only` stories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ImportFormat {
    Units(UnitFormat),
    Story(Format),
}

impl FromStr for ImportFormat {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let units = text.parse().map(ImportFormat::Units);
        units.or_else(|of_units: String| {
            let story = text.parse().map(ImportFormat::Story);
            story.map_err(|of_stories: String| {
                format!("{of_units}; with --source-only {of_stories}, jsonl")
            })
        })
    }
}

#[derive(Debug, Args)]
#[command(
    after_help = "The format is told by the content: TMX 1.1 to 1.4b, XLIFF 1.2 (SDLXLIFF too), 2.0
and 2.1, PO, source-tab-target lines, CSV, JSON Lines or the memory of Weblate; each may be
packed as gz. Of a folder those files are taken whose names end like one of them. A file is
taken whole or, where it is broken, not at all; with --keep-going what is whole of it is
taken, and the files after it. Damage is then exit code 1.

With --source-only the files are stories that are not translated yet, to be found by
`trace`: JSON Lines with {\"id\", \"source\"} in which every line of `source` is a
paragraph, story files of every format that `segment` reads, or folders of both. What is
broken in a folder is left out, with a warning and exit code 1.

Examples:
  teletipo import memory.tmx texts.xlf memory.tmx.gz
  teletipo import --keep-going from-the-agency/
  teletipo import --source-only archive.jsonl stories/
  teletipo import --src es --tgt en pairs.tsv"
)]
pub(crate) struct Import {
    /// The files, or folders of them; - is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) pair: Pair,
    /// The files' format: tmx, xliff, po, tsv, csv, jsonl or weblate; with --source-only
    /// jsonl, text, markdown, html, nitf, newsml, ninjs, wire or docx [default: told by the
    /// content]
    #[arg(long, value_name = "FORMAT", conflicts_with = "presegmented")]
    pub(crate) from: Option<ImportFormat>,
    /// Take what is whole of a damaged file and count what is not
    #[arg(long)]
    pub(crate) keep_going: bool,
    /// Take the files for stories without translation, to be traced
    #[arg(long)]
    pub(crate) source_only: bool,
    /// Take every line of a story file as one segment
    #[arg(long, requires = "source_only")]
    pub(crate) presegmented: bool,
    /// The story files' encoding [default: detected]
    #[arg(long, value_name = "NAME", requires = "source_only")]
    pub(crate) encoding: Option<String>,
    /// Segment stories by this table too, laid over the shipped rules; LANG=FILE for one
    /// language only; may be repeated
    #[arg(
        long,
        value_name = "FILE",
        requires = "source_only",
        conflicts_with = "presegmented"
    )]
    pub(crate) rules: Vec<RuleFile>,
    /// Segment stories by the rules of this SRX 2.0 file
    #[arg(
        long,
        value_name = "FILE",
        requires = "source_only",
        conflicts_with = "presegmented"
    )]
    pub(crate) srx: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) wall: WallLimits,
}

impl Import {
    /// The format of files of units, where it is named.
    ///
    /// # Errors
    /// The name of a format of stories.
    pub(crate) fn unit_format(&self) -> Result<Option<UnitFormat>> {
        match self.from {
            None => Ok(None),
            Some(ImportFormat::Units(format)) => Ok(Some(format)),
            Some(ImportFormat::Story(format)) => Err(Error::usage(
                format!("{} is a format of stories", format.name()),
                "add --source-only to import stories, or name a format of units such as tmx",
            )),
        }
    }

    /// How the stories of `--source-only` are read, and whether all files are JSON Lines.
    ///
    /// # Errors
    /// The name of a format that stories do not come in.
    pub(crate) fn story_reading(&self) -> Result<(Reading, bool)> {
        let (from, is_archive) = match self.from {
            None => (None, false),
            Some(ImportFormat::Units(UnitFormat::Jsonl)) => (None, true),
            Some(ImportFormat::Story(format)) => (Some(format), false),
            Some(ImportFormat::Units(format)) => {
                return Err(Error::usage(
                    format!("{format} is a format of pairs, and --source-only imports stories"),
                    "leave out --source-only, or name a format of stories such as html or jsonl",
                ));
            }
        };
        let reading = Reading {
            from,
            presegmented: self.presegmented,
            encoding: self.encoding.clone(),
            rules: self.rules.clone(),
            srx: self.srx.clone(),
            wall: self.wall.clone(),
        };
        Ok((reading, is_archive))
    }
}

/// What an export is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExportFormat {
    /// A file of units.
    Units(UnitFormat),
    /// A project folder of OmegaT.
    OmegaT,
}

impl FromStr for ExportFormat {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        match text {
            "omegat" => Ok(ExportFormat::OmegaT),
            text => text.parse().map(ExportFormat::Units),
        }
    }
}

#[derive(Debug, Args)]
#[command(after_help = "A file whose name ends in .gz is packed.

--to omegat makes a project folder: omegat.project, source, target, glossary, dictionary
and omegat, and the pairs below tm. Pairs that are at least 0.9 sure, and those that
nobody measured, are in tm/auto, from where OmegaT inserts them by itself. The others are
in tm/penalty-010 (0.8 to 0.9 sure), tm/penalty-020 (0.7 to 0.8) and so on, and lose so
many points when OmegaT offers them. --force writes into a folder that is not empty and
replaces there what an export writes, nothing else.

Examples:
  teletipo export -o memory.tmx
  teletipo export --to tsv --story 4711
  teletipo export --min-confidence 0.9 --since 2026-01-01 -o sure.tmx
  teletipo export --lang-map es=es-ES --split 100000 -o memory.tmx.gz
  teletipo export --to omegat -o project")]
pub(crate) struct Export {
    /// Write to this file instead of standard output; with --to omegat, to this folder
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Replace existing files
    #[arg(long)]
    pub(crate) force: bool,
    /// The format: tmx, xliff (1.2), xliff2 (2.1), po, tsv, csv, jsonl, weblate, or omegat,
    /// which makes a project folder [default: told by the file's name, else tmx]
    #[arg(long, value_name = "FORMAT")]
    pub(crate) to: Option<ExportFormat>,
    /// Call a language otherwise in the file; may be repeated
    #[arg(long, value_name = "LANG=CODE")]
    pub(crate) lang_map: Vec<LanguageCode>,
    /// Begin a new file after so many units: memory-0001.tmx, memory-0002.tmx and so on
    #[arg(long, value_name = "N", requires = "output", value_parser = clap::value_parser!(u64).range(1..))]
    pub(crate) split: Option<u64>,
    #[command(flatten)]
    pub(crate) pair: Pair,
    #[command(flatten)]
    pub(crate) filter: UnitFilter,
    #[command(flatten)]
    pub(crate) as_of: AsOf,
}
