//! How the memory grew and how sure its units are: a picture and the tables beside it.
//!
//! To count a million units takes longer than a page may. The figures are counted aside,
//! once for each state of the memory that somebody wants to see, and the page shows the
//! last ones with the time when they were counted.

use jiff::Timestamp;
use maud::{Markup, PreEscaped, html};

use super::layout::{Part, Viewer, grouped, language, moment, page};
use crate::exchange::figures::inline_svg;
use crate::memory::{Growth, Period, Stats, Store};

/// What was counted, and when.
#[derive(Clone, Debug)]
pub(in crate::server) struct Figures {
    /// The state of the memory that they are of.
    pub(in crate::server) generation: u64,
    at: Timestamp,
    pub(super) stats: Stats,
    growth: Vec<Growth>,
}

impl Figures {
    /// Counts, in time by the size of the memory.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub(in crate::server) fn count(store: &dyn Store, at: Timestamp) -> crate::Result<Figures> {
        let generation = store.generation()?;
        let days = store.growth(Period::Day)?;
        let growth = match days.len() {
            ..=MOST_DAYS => days,
            _ => store.growth(Period::Month)?,
        };
        Ok(Figures {
            generation,
            at,
            stats: store.stats()?,
            growth,
        })
    }
}

/// Days of growth that are shown one by one; more are shown as months.
const MOST_DAYS: usize = 92;

/// Rows of the table of growth, the latest; the picture has more.
const ROWS: usize = 24;

/// The page; `current` is the state that the memory is in.
pub(super) fn render(
    memory: &str,
    figures: Option<&Figures>,
    current: u64,
    viewer: &Viewer,
) -> Markup {
    let body = html! {
        h1 { "Figures" }
        @match figures {
            None => p.none role="status" { "The memory is being counted for the first time. " a href="/figures" { "Look again" } " in a moment." },
            Some(figures) => {
                p.facts role="status" {
                    "Memory " strong { (memory) } ", counted " (moment(figures.at))
                    @if figures.generation != current { "; it has changed since and is being counted again" }
                    "."
                }
                (counted(memory, figures))
            }
        }
    };
    page("Figures", Part::Figures, viewer, &body)
}

fn counted(memory: &str, figures: &Figures) -> Markup {
    let stats = &figures.stats;
    let bins = stats.confidence.iter().enumerate().rev();
    html! {
        dl.sizes {
            @for (name, number) in [
                ("units", stats.units),
                ("stories", stats.stories),
                ("retracted stories", stats.retracted_stories),
                ("source segments", stats.source_segments),
                ("target segments", stats.target_segments),
                ("earlier states of units", stats.history_states),
            ] {
                div { dt { (name) } dd { (grouped(number)) } }
            }
        }
        section.figures aria-label="Growth and confidence" {
            figure.scrolls tabindex="0" { (PreEscaped(inline_svg(memory, stats, &figures.growth))) }
            div.tables {
                table {
                    caption { "Units created" @if figures.growth.len() > ROWS { ", the last " (ROWS) " of " (figures.growth.len()) } }
                    thead { tr { th scope="col" { "When" } th.number scope="col" { "Units" } th.number scope="col" { "In all" } } }
                    tbody {
                        @for period in figures.growth.iter().rev().take(ROWS) {
                            tr { th scope="row" { (period.period) } td.number { (grouped(period.units)) } td.number { (grouped(period.total)) } }
                        }
                    }
                }
                table {
                    caption { "Units by confidence" }
                    thead { tr { th scope="col" { "Confidence" } th.number scope="col" { "Units" } } }
                    tbody {
                        @for (bin, units) in bins {
                            tr { th scope="row" { "0." (bin) " – " @if bin == 9 { "1.0" } @else { "0." (bin + 1) } } td.number { (grouped(*units)) } }
                        }
                        tr { th scope="row" { "unknown" } td.number { (grouped(stats.confidence_unknown)) } }
                    }
                }
                table {
                    caption { "Units by language" }
                    thead { tr { th scope="col" { "Languages" } th.number scope="col" { "Units" } } }
                    tbody {
                        @for (source, target, units) in &stats.languages {
                            tr { th scope="row" { (language(source)) " to " (language(target)) } td.number { (grouped(*units)) } }
                        }
                    }
                }
            }
        }
    }
}

/// The memory in a line, for the start page.
pub(super) fn line(figures: &Figures) -> Markup {
    html! {
        (grouped(figures.stats.units)) " units of " (grouped(figures.stats.stories)) " stories, counted " (moment(figures.at))
    }
}
