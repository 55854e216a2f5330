//! The table of bands of an analysis, for other programs: CSV for spreadsheets and a
//! bar chart in SVG.

mod chart;
mod csv;

pub use chart::{inline_svg, write as write_svg};
pub use csv::write as write_csv;

use crate::matching::leverage::Table;

/// The table of one file, or of all.
#[derive(Clone, Copy, Debug)]
pub struct FileTable<'a> {
    /// The file as the user named it; none for all files together.
    pub file: Option<&'a str>,
    /// Its counts.
    pub table: &'a Table,
}
