//! Flags of `analyze`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Pair, Penalties, Reading, UnitFilter};
use crate::matching::leverage::Band;

#[derive(Debug, Args)]
#[command(
    after_help = "Each segment counts in one band, the first that fits: the very text in the memory (context:
between the same neighbours; 100), a repetition of a text earlier in the files, internal
(so like an earlier segment of the files that it reaches a better band than the memory
offers), the band of the memory's best score, new. Segments that the memory holds joined
count each at the score of the join. Words are runs between spaces that hold a letter or a
digit. Shares are of words.

Of a folder, stories in other languages than the source language are passed over.

Examples:
  teletipo analyze update.es.txt
  teletipo analyze stories/ --to csv -o job.csv
  teletipo analyze stories/ --weights context=0,100=10,repetitions=10,95-99=30,85-94=50
  teletipo analyze stories/ -o job.svg

Exit code 3 when a file could not be read; the others are counted."
)]
pub(crate) struct Analyze {
    /// Files and folders of new copy, in the order in which they are translated; - is
    /// standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Write CSV or a chart to this file too
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(long)]
    pub(crate) force: bool,
    /// The file's format [default: told by its name]; without -o it is what is printed
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) to: Option<TableFormat>,
    /// What a word of each band is paid at, in percent; bands not named are paid in full.
    /// Adds up the words so weighted
    #[arg(long, value_name = "BAND=PERCENT", value_delimiter = ',', value_parser = weight)]
    pub(crate) weights: Vec<(Band, u8)>,
    #[command(flatten)]
    pub(crate) pair: Pair,
    #[command(flatten)]
    pub(crate) filter: UnitFilter,
    #[command(flatten)]
    pub(crate) penalties: Penalties,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// Formats of the table of bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TableFormat {
    /// A row for each band of each file
    Csv,
    /// A bar chart of all files together
    Svg,
}

fn weight(text: &str) -> Result<(Band, u8), String> {
    let (name, percent) = text.split_once('=').ok_or("BAND=PERCENT is wanted")?;
    let name = name.trim().replace('–', "-");
    let band = Band::ALL.into_iter().find(|band| band.name() == name);
    let band = band.ok_or_else(|| {
        let names = Band::ALL.map(Band::name).join(", ");
        format!("there is no band `{name}`; the bands are {names}")
    })?;
    match percent.trim().trim_end_matches('%').parse() {
        Ok(percent) if percent <= 100 => Ok((band, percent)),
        _ => Err("a percentage from 0 to 100 is wanted".into()),
    }
}
