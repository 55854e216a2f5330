//! The figures of a memory as a picture: how it grew, and how sure its units are.

use std::io::{self, Write};

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::chart::{Frame, MARGIN, WIDTH, framed, grouped, inline, safe, scaled, tenths};
use crate::memory::{Growth, Stats};

/// The colours of this chart.
const STYLE: &str = include_str!("figures.css");

/// Top of the growth, below the heading, and the height of its highest column.
const GROWTH_TOP: u64 = 96;
const GROWTH_HEIGHT: u64 = 150;
/// Columns that the width has room for so that each can be seen; earlier ones are told in
/// the description alone.
const COLUMNS: usize = 120;
/// Widest column, so that few do not look like many; a day has room below it.
const WIDEST: u64 = 90;

/// Top of the bars of confidence, and what each takes.
const BARS_TOP: u64 = GROWTH_TOP + GROWTH_HEIGHT + 84;
const ROW: u64 = 26;
const BAR_HEIGHT: u64 = 16;
const BARS_LEFT: u64 = 130;
const BAR_LENGTH: u64 = 480;
const COUNT_RIGHT: u64 = WIDTH - MARGIN;

/// Rows of the confidence: ten tenths and the units that nobody measured.
const ROWS: u64 = 11;

/// Writes the chart; `memory` is its name.
///
/// # Errors
/// When `out` cannot be written.
pub fn write_svg(
    out: &mut dyn Write,
    memory: &str,
    stats: &Stats,
    growth: &[Growth],
) -> io::Result<()> {
    let told = (description(stats, growth), sizes(stats));
    framed(out, &frame(memory, &told), |out| {
        columns(out, growth)?;
        bars(out, stats)
    })
}

/// The chart as a part of a page that has [`CHART_STYLE`](super::CHART_STYLE).
pub fn inline_svg(memory: &str, stats: &Stats, growth: &[Growth]) -> String {
    let told = (description(stats, growth), sizes(stats));
    inline(&frame(memory, &told), |out| {
        columns(out, growth)?;
        bars(out, stats)
    })
}

fn frame<'a>(memory: &'a str, (description, line): &'a (String, String)) -> Frame<'a> {
    Frame {
        height: BARS_TOP + ROW * ROWS + MARGIN,
        of: "Memory",
        subject: memory,
        description,
        line,
        style: STYLE,
    }
}

/// Units by period, as columns from the left to the right, and a line of all units until then.
fn columns(out: &mut dyn Write, growth: &[Growth]) -> io::Result<()> {
    let bottom = GROWTH_TOP + GROWTH_HEIGHT;
    let right = WIDTH - MARGIN;
    writeln!(
        out,
        "<text class=\"heading\" x=\"{MARGIN}\" y=\"{}\">Units created</text>\n\
         <line class=\"axis\" x1=\"{MARGIN}\" y1=\"{bottom}\" x2=\"{right}\" y2=\"{bottom}\"/>",
        GROWTH_TOP - 8,
    )?;
    let shown = without_gaps(growth);
    let (Some(first), Some(last)) = (shown.first(), shown.last()) else {
        return Ok(());
    };
    let most = shown.iter().map(|period| period.units).max().unwrap_or(0);
    let count = shown.len() as u64;
    // In tenths of a pixel.
    let step = (10 * (right - MARGIN)).checked_div(count).unwrap_or(0);
    let step = step.min(10 * WIDEST);
    let width = (step * 4 / 5).max(5);
    let height_of_all = |total| tenths(10 * bottom - scaled(total, last.total, GROWTH_HEIGHT));
    let before = first.total.saturating_sub(first.units);
    let mut line = format!("{MARGIN},{}", height_of_all(before));
    for (at, period) in (0..).zip(&shown) {
        let height = scaled(period.units, most, GROWTH_HEIGHT);
        let left = 10 * MARGIN + at * step;
        writeln!(
            out,
            "<rect class=\"grown\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>",
            tenths(left),
            tenths(10 * bottom - height),
            tenths(width),
            tenths(height),
        )?;
        let end = tenths(left + width);
        line.push_str(&format!(" {end},{}", height_of_all(period.total)));
    }
    writeln!(
        out,
        "<polyline class=\"all\" points=\"{line}\"/>\n\
         <text class=\"dim\" x=\"{MARGIN}\" y=\"{}\">{}</text>",
        bottom + 20,
        safe(&first.period),
    )?;
    if count > 1 {
        writeln!(
            out,
            "<text class=\"number dim\" x=\"{}\" y=\"{}\">{}</text>",
            tenths(10 * MARGIN + step * (count - 1) + width),
            bottom + 20,
            safe(&last.period),
        )?;
    }
    writeln!(
        out,
        "<text class=\"number dim\" x=\"{right}\" y=\"{}\">columns: {} at most, line: {} in all</text>",
        GROWTH_TOP - 8,
        grouped(most),
        grouped(last.total),
    )
}

/// The last periods, with those between them in which nothing came: time goes evenly from
/// the left to the right.
fn without_gaps(growth: &[Growth]) -> Vec<Growth> {
    let dated = growth
        .iter()
        .map(|known| Some((beginning(&known.period)?, known)));
    // A time that no calendar holds has no place among the others.
    let Some(dated) = dated.collect::<Option<Vec<_>>>() else {
        return growth[growth.len().saturating_sub(COLUMNS)..].to_vec();
    };
    let (Some((first, known)), Some((last, _))) = (dated.first(), dated.last()) else {
        return Vec::new();
    };
    let (step, format): (Span, _) = match known.period.len() {
        DAY => (1.day(), "%Y-%m-%d"),
        _ => (1.month(), "%Y-%m"),
    };
    let mut earlier = dated.iter().rev().peekable();
    let mut shown = Vec::new();
    let mut next = Some(*last);
    while let Some(date) = next.filter(|date| date >= first && shown.len() < COLUMNS) {
        shown.push(match earlier.next_if(|(known, _)| *known == date) {
            Some((_, known)) => (*known).clone(),
            None => Growth {
                period: date.strftime(format).to_string(),
                units: 0,
                total: earlier.peek().map_or(0, |(_, known)| known.total),
            },
        });
        next = date.checked_sub(step).ok();
    }
    shown.reverse();
    shown
}

/// Characters of the name of a day.
const DAY: usize = "2026-01-31".len();

/// The first day of a period.
fn beginning(period: &str) -> Option<Date> {
    match period.len() {
        DAY => period.parse().ok(),
        _ => format!("{period}-01").parse().ok(),
    }
}

/// Units by confidence, the surest first.
fn bars(out: &mut dyn Write, stats: &Stats) -> io::Result<()> {
    writeln!(
        out,
        "<text class=\"heading\" x=\"{MARGIN}\" y=\"{}\">Confidence</text>",
        BARS_TOP - 14
    )?;
    let unknown = stats.confidence_unknown;
    let most = stats
        .confidence
        .iter()
        .copied()
        .max()
        .unwrap_or(0)
        .max(unknown);
    let known = tenths_down().zip(stats.confidence.into_iter().rev());
    let known = known.map(|(tenth, units)| (bin(tenth), "sure", units));
    let rows = known.chain([("unknown".to_owned(), "unknown", unknown)]);
    for (row, (name, class, units)) in (0..).zip(rows) {
        let top = BARS_TOP + ROW * row;
        let middle = top + BAR_HEIGHT - 3;
        let length = scaled(units, most, BAR_LENGTH);
        writeln!(
            out,
            "<text x=\"{MARGIN}\" y=\"{middle}\">{name}</text>\n\
             <rect class=\"track\" x=\"{BARS_LEFT}\" y=\"{top}\" width=\"{BAR_LENGTH}\" height=\"{BAR_HEIGHT}\" rx=\"3\"/>"
        )?;
        if length > 0 {
            writeln!(
                out,
                "<rect class=\"{class}\" x=\"{BARS_LEFT}\" y=\"{top}\" width=\"{}\" height=\"{BAR_HEIGHT}\" rx=\"3\"/>",
                tenths(length)
            )?;
        }
        writeln!(
            out,
            "<text class=\"number\" x=\"{COUNT_RIGHT}\" y=\"{middle}\">{}</text>",
            grouped(units)
        )?;
    }
    Ok(())
}

/// The tenths of the confidence, the highest first.
fn tenths_down() -> impl Iterator<Item = u64> {
    (0..10).rev()
}

/// The name of a tenth of the confidence.
fn bin(tenth: u64) -> String {
    format!("{}–{}", tenths(tenth), tenths(tenth + 1))
}

fn sizes(stats: &Stats) -> String {
    let mut sizes = format!(
        "{} units, {} stories, {} MB",
        grouped(stats.units),
        grouped(stats.stories),
        tenths((stats.bytes + 50_000) / 100_000),
    );
    if stats.retracted_stories > 0 {
        sizes.push_str(&format!(", {} retracted", grouped(stats.retracted_stories)));
    }
    sizes
}

/// All figures in sentences.
fn description(stats: &Stats, growth: &[Growth]) -> String {
    let periods = growth
        .iter()
        .map(|period| format!("{} {}", period.period, grouped(period.units)));
    let bins = tenths_down()
        .zip(stats.confidence.into_iter().rev())
        .map(|(tenth, units)| format!("{} {}", bin(tenth), grouped(units)));
    format!(
        "{}. Units created: {}. Units by confidence: {}, unknown {}.",
        sizes(stats),
        periods.collect::<Vec<_>>().join(", "),
        bins.collect::<Vec<_>>().join(", "),
        grouped(stats.confidence_unknown),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grown(periods: &[(&str, u64, u64)]) -> Vec<Growth> {
        let growth = |(period, units, total): &(&str, u64, u64)| Growth {
            period: (*period).to_owned(),
            units: *units,
            total: *total,
        };
        periods.iter().map(growth).collect()
    }

    #[test]
    fn time_goes_evenly() {
        let months = [("2025-11", 3, 3), ("2026-02", 2, 5)];
        let even = [
            ("2025-11", 3, 3),
            ("2025-12", 0, 3),
            ("2026-01", 0, 3),
            ("2026-02", 2, 5),
        ];
        assert_eq!(without_gaps(&grown(&months)), grown(&even));
        let days = [("2026-02-27", 3, 3), ("2026-03-01", 2, 5)];
        let even = [
            ("2026-02-27", 3, 3),
            ("2026-02-28", 0, 3),
            ("2026-03-01", 2, 5),
        ];
        assert_eq!(without_gaps(&grown(&days)), grown(&even));
        // The last periods, however long ago the first one was.
        let ages = [("0001-01-01", 1, 1), ("2026-03-01", 2, 3)];
        let shown = without_gaps(&grown(&ages));
        assert_eq!(shown.len(), COLUMNS);
        assert_eq!(shown[0].total, 1);
        assert_eq!(shown.last(), grown(&ages).last());
        for odd in [&[][..], &[("", 3, 3), ("2026-02", 2, 5)]] {
            assert_eq!(without_gaps(&grown(odd)), grown(odd));
        }
    }
}
