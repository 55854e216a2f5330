//! Which units of a memory a command is about.

use clap::Args;

use super::probability;
use crate::memory::Filter;

/// Conditions that units must meet, all of them.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Which units")]
pub(crate) struct UnitFilter {
    /// Only units of this story
    #[arg(long, value_name = "ID")]
    story: Option<String>,
    /// Only units changed on this day or later
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    since: Option<jiff::Timestamp>,
    /// Only units last changed on this day or earlier
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = end_of_day)]
    until: Option<jiff::Timestamp>,
    /// Only units that are at least so sure, 0 to 1; those that nobody measured pass
    #[arg(long, value_name = "P", value_parser = probability)]
    min_confidence: Option<f64>,
    /// Only units with this property; may be repeated
    #[arg(long = "prop", value_name = "KEY=VALUE", value_parser = property)]
    props: Vec<(String, String)>,
}

impl UnitFilter {
    /// The conditions as a memory takes them, whatever the languages.
    pub(crate) fn filter(&self) -> Filter {
        Filter {
            story: self.story.clone(),
            since: self.since,
            before: self.until,
            min_confidence: self.min_confidence,
            props: self.props.clone(),
            source_lang: None,
            target_lang: None,
        }
    }
}

/// A moment of the past.
#[derive(Clone, Copy, Debug, Default, Args)]
#[command(next_help_heading = "Which units")]
pub(crate) struct AsOf {
    /// Answer as the memory stood at this time, retractions included: a day (its end, UTC)
    /// or a time such as 2026-01-31T12:00:00Z
    #[arg(long, value_name = "DATE", value_parser = moment)]
    pub(crate) as_of: Option<jiff::Timestamp>,
}

/// The last second of a day, or a time.
fn moment(text: &str) -> Result<jiff::Timestamp, String> {
    const SECOND: jiff::SignedDuration = jiff::SignedDuration::from_secs(1);
    if let Ok(time) = text.parse() {
        return Ok(time);
    }
    let end = end_of_day(text).and_then(|end| end.checked_sub(SECOND).map_err(|_| String::new()));
    end.map_err(|_| {
        "a day such as 2026-01-31, or a time such as 2026-01-31T12:00:00Z, is wanted".to_owned()
    })
}

fn property(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("KEY=VALUE is wanted")?;
    Ok((key.to_owned(), value.to_owned()))
}

fn day(text: &str) -> Result<jiff::Timestamp, String> {
    let wanted = |_| "a day such as 2026-01-31 is wanted".to_owned();
    let date: jiff::civil::Date = text.parse().map_err(wanted)?;
    let midnight = date.at(0, 0, 0, 0);
    jiff::tz::Offset::UTC.to_timestamp(midnight).map_err(wanted)
}

/// The first moment behind a day.
fn end_of_day(text: &str) -> Result<jiff::Timestamp, String> {
    const DAY: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);
    let end = day(text)?.checked_add(DAY);
    end.map_err(|_| "a day such as 2026-01-31 is wanted".to_owned())
}
