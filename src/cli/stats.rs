//! `teletipo stats`: what the memory holds.

use std::io::{self, Write};

use serde::Serialize;

use super::config::Config;
use super::memory::open_for_reading;
use super::output::{FRAME, Output, Record, STRONG, Shown};
use super::{CommandResult, Outcome};
use crate::memory::{Stats, Store};

/// Widest bar of the confidence histogram, in characters.
const BAR: u64 = 40;

#[derive(Serialize)]
#[serde(tag = "type", rename = "stats")]
struct StatsRecord<'a> {
    memory: &'a str,
    #[serde(flatten)]
    stats: Stats,
}

impl Record for StatsRecord<'_> {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let stats = &self.stats;
        writeln!(out, "{STRONG}{}{STRONG:#}", Shown(self.memory))?;
        let mut line =
            |name: &str, value: &dyn std::fmt::Display| writeln!(out, "  {name:<17} {value}");
        line("units", &stats.units)?;
        line("stories", &stats.stories)?;
        if stats.retracted_stories > 0 {
            line("retracted", &stats.retracted_stories)?;
        }
        line("source segments", &stats.source_segments)?;
        line("target segments", &stats.target_segments)?;
        for (source, target, units) in &stats.languages {
            line(
                &format!("{source} → {target}"),
                &format_args!("{units} units"),
            )?;
        }
        line("size", &format_args!("{:.1} MB", stats.bytes as f64 / 1e6))?;
        if let (Some(first), Some(last)) = (stats.first_created, stats.last_changed) {
            line("first, last", &format_args!("{first}, {last}"))?;
        }
        self.write_confidence(out)
    }
}

impl StatsRecord<'_> {
    fn write_confidence(&self, out: &mut dyn Write) -> io::Result<()> {
        let bins = &self.stats.confidence;
        let most = bins.iter().copied().max().unwrap_or_default().max(1);
        if bins.iter().all(|bin| *bin == 0) {
            return Ok(());
        }
        writeln!(out, "  confidence")?;
        for (tenth, count) in bins
            .iter()
            .enumerate()
            .rev()
            .filter(|(_, count)| **count > 0)
        {
            let length =
                usize::try_from(count.saturating_mul(BAR).div_ceil(most)).unwrap_or_default();
            let (low, high) = (tenth as f64 / 10.0, (tenth + 1) as f64 / 10.0);
            writeln!(
                out,
                "    {low:.1}–{high:.1} {FRAME}{}{FRAME:#} {count}",
                "█".repeat(length)
            )?;
        }
        match self.stats.confidence_unknown {
            0 => Ok(()),
            unknown => writeln!(out, "    unknown {unknown}"),
        }
    }
}

/// Shows the figures.
pub(super) fn run(config: &Config, output: &mut Output) -> CommandResult {
    let store = open_for_reading(config)?;
    output.record(&StatsRecord {
        memory: config.memory.value.first(),
        stats: store.stats()?,
    })?;
    Ok(Outcome::Done)
}
