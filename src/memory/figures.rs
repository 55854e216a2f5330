//! What a memory tells about itself in figures.

use jiff::Timestamp;
use serde::Serialize;

use crate::text::Lang;

/// A length of time that units are counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// A day, UTC.
    Day,
    /// A month of the calendar, UTC.
    Month,
}

/// Units that were created in one period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Growth {
    /// The period: `2026-01-31` or `2026-01`.
    pub period: String,
    /// Units created in it.
    pub units: u64,
    /// Units created until its end.
    pub total: u64,
}

/// Figures about a memory. Retracted stories and their units are counted only in
/// `retracted_stories` and `retracted_units`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Stats {
    /// Units.
    pub units: u64,
    /// Live stories.
    pub stories: u64,
    /// Stories taken out of use.
    pub retracted_stories: u64,
    /// Units of stories taken out of use.
    pub retracted_units: u64,
    /// Earlier states of units, in the history.
    pub history_states: u64,
    /// Segments of the current source texts.
    pub source_segments: u64,
    /// Segments of the current target texts.
    pub target_segments: u64,
    /// Units of each pair of languages (source, target), by language.
    pub languages: Vec<(Lang, Lang, u64)>,
    /// Units by confidence: ten bins of a tenth; the last one includes 1.
    pub confidence: [u64; 10],
    /// Units whose confidence nobody measured.
    pub confidence_unknown: u64,
    /// Size of the database in bytes.
    pub bytes: u64,
    /// When the first unit came in.
    pub first_created: Option<Timestamp>,
    /// When a unit last changed.
    pub last_changed: Option<Timestamp>,
}
