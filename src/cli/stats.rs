//! `teletipo stats`: what the memory holds.

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::args::{StatsArgs, StatsFormat};
use super::config::Config;
use super::memory::open_for_reading;
use super::output::{FRAME, Output, Record, STRONG, Shown};
use super::{CommandResult, Outcome, files};
use crate::exchange::figures;
use crate::memory::{Growth, Stats};
use crate::{Error, Result};

/// Widest bar of the confidence histogram, in characters.
const BAR: u64 = 40;

#[derive(Serialize)]
#[serde(tag = "type", rename = "stats")]
struct StatsRecord<'a> {
    memory: &'a str,
    #[serde(flatten)]
    stats: Stats,
    growth: Vec<Growth>,
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
            line(
                "retracted",
                &format_args!(
                    "{} stories, {} units",
                    stats.retracted_stories, stats.retracted_units
                ),
            )?;
        }
        line("source segments", &stats.source_segments)?;
        line("target segments", &stats.target_segments)?;
        for (source, target, units) in &stats.languages {
            line(
                &format!("{source} → {target}"),
                &format_args!("{units} units"),
            )?;
        }
        line("history states", &stats.history_states)?;
        line("size", &format_args!("{:.1} MB", stats.bytes as f64 / 1e6))?;
        if let (Some(first), Some(last)) = (stats.first_created, stats.last_changed) {
            line("first, last", &format_args!("{first}, {last}"))?;
        }
        self.write_growth(out)?;
        self.write_confidence(out)
    }
}

impl StatsRecord<'_> {
    /// Writes the figures in a format, without colours.
    fn write(&self, format: StatsFormat, out: &mut dyn Write) -> io::Result<()> {
        match format {
            StatsFormat::Table => self.write_text(out),
            StatsFormat::Json => {
                serde_json::to_writer(&mut *out, self)?;
                writeln!(out)
            }
            StatsFormat::Svg => figures::write_svg(out, self.memory, &self.stats, &self.growth),
        }
    }

    fn write_growth(&self, out: &mut dyn Write) -> io::Result<()> {
        let most = self.growth.iter().map(|period| period.units).max();
        let Some(most) = most else {
            return Ok(());
        };
        writeln!(out, "  units created")?;
        for Growth {
            period,
            units,
            total,
        } in &self.growth
        {
            let bar = "█".repeat(length(*units, most));
            writeln!(
                out,
                "    {period:<10} {FRAME}{bar}{FRAME:#} {units} {FRAME}in all {total}{FRAME:#}"
            )?;
        }
        Ok(())
    }

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
            let (low, high) = (tenth as f64 / 10.0, (tenth + 1) as f64 / 10.0);
            writeln!(
                out,
                "    {low:.1}–{high:.1} {FRAME}{}{FRAME:#} {count}",
                "█".repeat(length(*count, most))
            )?;
        }
        match self.stats.confidence_unknown {
            0 => Ok(()),
            unknown => writeln!(out, "    unknown {unknown}"),
        }
    }
}

/// Characters of a bar.
fn length(count: u64, most: u64) -> usize {
    let length = count.saturating_mul(BAR).div_ceil(most.max(1));
    usize::try_from(length).unwrap_or_default()
}

/// Shows the figures, or writes them to a file.
pub(super) fn run(arguments: &StatsArgs, config: &Config, output: &mut Output) -> CommandResult {
    let path = files::output(arguments.output.as_ref());
    let format = format(arguments.to, path)?;
    let store = open_for_reading(config)?;
    let record = StatsRecord {
        memory: config.memory.value.first(),
        stats: store.stats()?,
        growth: store.growth(arguments.by.into())?,
    };
    let Some(path) = path else {
        match format {
            None => output.record(&record)?,
            Some(StatsFormat::Table) => record.write_text(output.table())?,
            Some(format) => record.write(format, output.raw())?,
        }
        return Ok(Outcome::Done);
    };
    files::write(path, arguments.force, |out| {
        let format = format.unwrap_or(StatsFormat::Table);
        let mut text = Vec::new();
        let written = record.write(format, &mut text);
        // A file has no colours, whatever the terminal has.
        let plain = anstream::adapter::strip_bytes(&text).into_vec();
        let written = written.and_then(|()| out.write_all(&plain));
        written.map_err(|error| Error::io("write", path, error))
    })?;
    output.note(format_args!("wrote {}", path.display()));
    Ok(Outcome::Done)
}

/// The format that is named, else that of the file's name, else none.
fn format(to: Option<StatsFormat>, path: Option<&Path>) -> Result<Option<StatsFormat>> {
    let (None, Some(path)) = (to, path) else {
        return Ok(to);
    };
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    match &*ending.to_ascii_lowercase() {
        "svg" => Ok(Some(StatsFormat::Svg)),
        "json" | "jsonl" => Ok(Some(StatsFormat::Json)),
        "txt" => Ok(Some(StatsFormat::Table)),
        _ => Err(Error::usage(
            format!("the name {} tells no format", path.display()),
            "end it in .svg, .json or .txt, or say --to svg, --to json or --to table",
        )),
    }
}
