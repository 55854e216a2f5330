//! The table as a picture: one bar for each band, by words, and above them the whole
//! as one strip.
//!
//! The file is complete in itself: it names no font, style or picture outside, and no
//! script. It follows the reader's light or dark scheme and carries its figures as a
//! description for those who do not see it.

use std::io::{self, Write};

use crate::matching::leverage::{Band, Table};
use crate::xml::escape;

const STYLE: &str = include_str!("chart.css");

/// Measures in pixels. The picture scales; these fix its proportions.
const WIDTH: u64 = 760;
const MARGIN: u64 = 24;
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
    let total = table.total();
    let height = BARS_TOP + ROW * Band::ALL.len() as u64 + MARGIN;
    write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" \
         viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"title desc\">\n\
         <title id=\"title\">Leverage of {}</title>\n\
         <desc id=\"desc\">{}</desc>\n\
         <style>\n{STYLE}</style>\n\
         <rect class=\"paper\" width=\"{WIDTH}\" height=\"{height}\"/>\n\
         <g aria-hidden=\"true\">\n\
         <text class=\"title\" x=\"{MARGIN}\" y=\"42\">Leverage of {}</text>\n\
         <text class=\"dim\" x=\"{MARGIN}\" y=\"64\">{}</text>\n",
        safe(subject),
        description(table),
        safe(&shortened(subject)),
        sizes(table),
    )?;
    strip(out, table)?;
    for (row, band) in Band::ALL.into_iter().enumerate() {
        bar(out, table, band, BARS_TOP + ROW * row as u64, total.words)?;
    }
    out.write_all(b"</g>\n</svg>\n")
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

/// `part` of `total` on a length of `pixels`, in tenths of a pixel, rounded.
fn scaled(part: u64, total: u64, pixels: u64) -> u64 {
    (10 * pixels * part + total / 2)
        .checked_div(total)
        .unwrap_or(0)
}

/// Tenths as a decimal number.
fn tenths(number: u64) -> String {
    format!("{}.{}", number / 10, number % 10)
}

/// A number with commas between its thousands.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut shown = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
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

/// Characters of the subject that the heading has room for.
const HEADING: usize = 60;

/// The end of a long name, where files differ.
fn shortened(subject: &str) -> String {
    let count = subject.chars().count();
    match count > HEADING {
        true => format!(
            "…{}",
            subject
                .chars()
                .skip(count + 1 - HEADING)
                .collect::<String>()
        ),
        false => subject.to_owned(),
    }
}

/// Text as the content of an element.
fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    escape::text(text, &mut safe);
    safe
}
