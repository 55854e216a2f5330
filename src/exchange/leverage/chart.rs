//! The table as a picture: one bar for each band, by words, and above them the whole
//! as one strip.

use std::io::{self, Write};

use crate::exchange::chart::{Frame, MARGIN, WIDTH, framed, grouped, inline, scaled, tenths};
use crate::matching::leverage::{Band, Table};
/// The colours of the bands.
const STYLE: &str = include_str!("bands.css");

/// Top of the strip, below two lines of heading.
const STRIP_TOP: u64 = 84;
const STRIP_HEIGHT: u64 = 22;
/// Top of the first bar.
const BARS_TOP: u64 = 132;
const ROW: u64 = 34;
const BAR_HEIGHT: u64 = 20;
/// Left end of the bars, behind their names.
const BARS_LEFT: u64 = 130;
/// Length of a bar of all words; the figures stand behind it.
const BAR_LENGTH: u64 = 400;
/// Right ends of the columns of figures.
const WORDS_RIGHT: u64 = 650;
const SHARE_RIGHT: u64 = WIDTH - MARGIN;

/// Writes the chart of `table`; `subject` says what was analysed, such as a file's name.
///
/// # Errors
/// When `out` cannot be written.
pub fn write(out: &mut dyn Write, subject: &str, table: &Table) -> io::Result<()> {
    let told = (description(table), sizes(table));
    framed(out, &frame(subject, &told), |out| bars(out, table))
}

/// The chart as a part of a page that has [`CHART_STYLE`](crate::exchange::CHART_STYLE).
pub fn inline_svg(subject: &str, table: &Table) -> String {
    let told = (description(table), sizes(table));
    inline(&frame(subject, &told), |out| bars(out, table))
}

fn frame<'a>(subject: &'a str, (description, line): &'a (String, String)) -> Frame<'a> {
    Frame {
        height: BARS_TOP + ROW * Band::ALL.len() as u64 + MARGIN,
        of: "Leverage of",
        subject,
        description,
        line,
        style: STYLE,
    }
}

/// The strip of all words, and a bar for each band.
fn bars(out: &mut dyn Write, table: &Table) -> io::Result<()> {
    let total = table.total();
    strip(out, table)?;
    for (row, band) in Band::ALL.into_iter().enumerate() {
        bar(out, table, band, BARS_TOP + ROW * row as u64, total.words)?;
    }
    Ok(())
}

/// All words as one bar, divided into the bands.
fn strip(out: &mut dyn Write, table: &Table) -> io::Result<()> {
    let width = WIDTH - 2 * MARGIN;
    let total = table.total().words;
    writeln!(
        out,
        "<rect class=\"track\" x=\"{MARGIN}\" y=\"{STRIP_TOP}\" width=\"{width}\" height=\"{STRIP_HEIGHT}\"/>"
    )?;
    let mut before = 0;
    for band in Band::ALL {
        let words = table.of(band).words;
        // Both ends are rounded, so that neighbours touch and the last one ends the strip.
        let (start, end) = (
            scaled(before, total, width),
            scaled(before + words, total, width),
        );
        before += words;
        if end > start {
            writeln!(
                out,
                "<rect class=\"{}\" x=\"{}\" y=\"{STRIP_TOP}\" width=\"{}\" height=\"{STRIP_HEIGHT}\"/>",
                class(band),
                tenths(10 * MARGIN + start),
                tenths(end - start),
            )?;
        }
    }
    Ok(())
}

fn bar(out: &mut dyn Write, table: &Table, band: Band, top: u64, total: u64) -> io::Result<()> {
    let words = table.of(band).words;
    let middle = top + BAR_HEIGHT / 2 + 5;
    let length = scaled(words, total, BAR_LENGTH);
    writeln!(
        out,
        "<text x=\"{MARGIN}\" y=\"{middle}\">{}</text>",
        label(band)
    )?;
    writeln!(
        out,
        "<rect class=\"track\" x=\"{BARS_LEFT}\" y=\"{top}\" width=\"{BAR_LENGTH}\" height=\"{BAR_HEIGHT}\" rx=\"3\"/>"
    )?;
    if length > 0 {
        writeln!(
            out,
            "<rect class=\"{}\" x=\"{BARS_LEFT}\" y=\"{top}\" width=\"{}\" height=\"{BAR_HEIGHT}\" rx=\"3\"/>",
            class(band),
            tenths(length),
        )?;
    }
    writeln!(
        out,
        "<text class=\"number\" x=\"{WORDS_RIGHT}\" y=\"{middle}\">{} {}</text>\n\
         <text class=\"number dim\" x=\"{SHARE_RIGHT}\" y=\"{middle}\">{} %</text>",
        grouped(words),
        if words == 1 { "word" } else { "words" },
        tenths(table.share(band)),
    )
}

fn class(band: Band) -> &'static str {
    match band {
        Band::Context => "context",
        Band::Exact => "exact",
        Band::Repetition => "repetitions",
        Band::Fuzzy95 => "fuzzy95",
        Band::Fuzzy85 => "fuzzy85",
        Band::Fuzzy75 => "fuzzy75",
        Band::Fuzzy50 => "fuzzy50",
        Band::Internal => "internal",
        Band::New => "new",
    }
}

/// Its name for the eye.
fn label(band: Band) -> String {
    band.name().replace('-', "–")
}

/// The figures in a sentence.
fn description(table: &Table) -> String {
    let part = |band| {
        let words = grouped(table.of(band).words);
        format!("{} {words} ({} %)", label(band), tenths(table.share(band)))
    };
    format!(
        "{}. Words by band: {}.",
        sizes(table),
        Band::ALL.map(part).join(", ")
    )
}

fn sizes(table: &Table) -> String {
    let total = table.total();
    format!(
        "{} segments, {} words, {} characters",
        grouped(total.segments),
        grouped(total.words),
        grouped(total.characters)
    )
}
