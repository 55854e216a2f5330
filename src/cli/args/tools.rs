//! Commands with commands of their own: on word translations, rules and settings.

use std::path::PathBuf;

use clap::Subcommand;

use super::{Pair, WallLimits, Words};
use crate::text::Lang;

/// Commands on word translations.
#[derive(Debug, Subcommand)]
pub(crate) enum Lexicon {
    /// Train a lexicon from the memory's pairs, or from files of sentence pairs
    #[command(
        after_help = "Without files the pairs of the memory are taken, each counting by its confidence; with
files and --memory both are.

Examples:
  teletipo lexicon train --memory desk.db -o es-en.lex
  teletipo lexicon train pairs.tsv -o es-en.lex --reverse en-es.lex
  teletipo align es.txt en.txt --lexicon es-en.lex"
    )]
    Train {
        /// TSV files: source, tab, target, and where given a weight; - is standard input
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Write the lexicon here; - is standard output
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Write the lexicon of the other direction here; - is standard output
        #[arg(long, value_name = "FILE")]
        reverse: Option<PathBuf>,
        #[command(flatten)]
        pair: Pair,
        /// Replace existing files
        #[arg(long)]
        force: bool,
    },
    /// Show the translations of a word
    Show {
        /// Words of the source language
        #[arg(required = true, value_name = "WORD")]
        looked_up: Vec<String>,
        #[command(flatten)]
        pair: Pair,
        #[command(flatten)]
        words: Words,
    },
}

/// Commands on SRX segmentation rules.
#[derive(Debug, Subcommand)]
pub(crate) enum Srx {
    /// Explain a file: its languages, its rules, what runs them, which cannot be used
    #[command(after_help = "Examples:
  teletipo srx check rules.srx
  teletipo srx check rules.srx --lang es-MX

Exit code 1 when some rules cannot be used, 3 when the file cannot.")]
    Check {
        /// The SRX file; - is standard input
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Only what applies to this language
        #[arg(long, value_name = "LANG")]
        lang: Option<Lang>,
        #[command(flatten)]
        wall: WallLimits,
    },
    /// Write our own rules as SRX 2.0, for OmegaT and other tools
    #[command(after_help = "Example:
  teletipo srx export es -o es.srx")]
    Export {
        /// The language: es or en
        #[arg(value_name = "LANG")]
        lang: Lang,
        /// Write to this file instead of standard output
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Replace an existing file
        #[arg(long)]
        force: bool,
    },
}

/// Commands on settings.
#[derive(Debug, Subcommand)]
pub(crate) enum ConfigCommand {
    /// Show every setting, its value and where it comes from
    Show,
}
