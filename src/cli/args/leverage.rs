//! Flags of `analyze`, and the filters of units that `search` and `export` share.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Pair, Reading, day, probability, property};
use crate::matching::leverage::Band;
use crate::memory::Filter;

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

/// Which units are wanted.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Which units")]
pub(crate) struct UnitFilter {
    /// Only this story
    #[arg(long, value_name = "ID")]
    pub(crate) story: Option<String>,
    /// Only units changed on this day or later
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(crate) since: Option<jiff::Timestamp>,
    /// Only units last changed on this day or earlier
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = end_of_day)]
    pub(crate) until: Option<jiff::Timestamp>,
    /// Only units that are at least so sure, 0 to 1
    #[arg(long, value_name = "P", value_parser = probability)]
    pub(crate) min_confidence: Option<f64>,
    /// Only units with this property; may be repeated
    #[arg(long = "prop", value_name = "KEY=VALUE", value_parser = property)]
    pub(crate) props: Vec<(String, String)>,
}

impl UnitFilter {
    /// The filter, for units of any language.
    pub(crate) fn filter(&self) -> Filter {
        Filter {
            story: self.story.clone(),
            since: self.since,
            before: self.until,
            min_confidence: self.min_confidence,
            props: self.props.clone(),
            ..Filter::default()
        }
    }
}

/// The first moment behind a day.
fn end_of_day(text: &str) -> Result<jiff::Timestamp, String> {
    const DAY: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);
    let end = day(text)?.checked_add(DAY);
    end.map_err(|_| "a day such as 2026-01-31 is wanted".to_owned())
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
