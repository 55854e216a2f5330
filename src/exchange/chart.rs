//! What the charts share: their frame, their style, how numbers are written and drawn.
//!
//! A chart is complete in itself: it names no font, style or picture outside, and no
//! script. It follows the reader's light or dark scheme and carries its figures as a
//! description for those who do not see it.

use std::io::{self, Write};

use crate::xml::escape;

/// Styles of every chart: text, paper, tracks of bars, columns of figures.
const STYLE: &str = include_str!("chart.css");

/// Width in pixels. The picture scales; this fixes its proportions.
pub(super) const WIDTH: u64 = 760;
/// Free space around it.
pub(super) const MARGIN: u64 = 24;

/// What stands around and above a chart.
pub(super) struct Frame<'a> {
    /// Height in pixels.
    pub(super) height: u64,
    /// What the chart is of, for the heading: `Leverage of`.
    pub(super) of: &'a str,
    /// What it is about, such as a file's name.
    pub(super) subject: &'a str,
    /// All figures in sentences.
    pub(super) description: &'a str,
    /// The line below the heading.
    pub(super) line: &'a str,
    /// Styles of this kind of chart.
    pub(super) style: &'a str,
}

/// Writes the frame and, by `draw`, what is in it.
///
/// # Errors
/// When `out` cannot be written.
pub(super) fn framed(
    out: &mut dyn Write,
    frame: &Frame<'_>,
    draw: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let Frame {
        height,
        of,
        subject,
        description,
        line,
        style,
    } = frame;
    write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" \
         viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-labelledby=\"title desc\">\n\
         <title id=\"title\">{of} {}</title>\n\
         <desc id=\"desc\">{}</desc>\n\
         <style>\n{STYLE}{style}</style>\n\
         <rect class=\"paper\" width=\"{WIDTH}\" height=\"{height}\"/>\n\
         <g aria-hidden=\"true\">\n\
         <text class=\"title\" x=\"{MARGIN}\" y=\"42\">{of} {}</text>\n\
         <text class=\"dim\" x=\"{MARGIN}\" y=\"64\">{}</text>\n",
        safe(subject),
        safe(description),
        safe(&shortened(subject)),
        safe(line),
    )?;
    draw(out)?;
    out.write_all(b"</g>\n</svg>\n")
}

/// Top of a chart that stands in a page, which has a heading of its own.
const INLINE_TOP: u64 = 68;

/// The chart as a part of a page: without heading, paper and styles, which the page has
/// ([`PAGE_STYLE`]).
pub(super) fn inline(
    frame: &Frame<'_>,
    draw: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> String {
    let Frame {
        height,
        of,
        subject,
        description,
        ..
    } = frame;
    let mut svg = Vec::new();
    let head = format!(
        "<svg class=\"chart\" viewBox=\"0 {INLINE_TOP} {WIDTH} {}\" role=\"img\" \
         aria-labelledby=\"chart-title chart-desc\">\n\
         <title id=\"chart-title\">{of} {}</title>\n\
         <desc id=\"chart-desc\">{}</desc>\n\
         <g aria-hidden=\"true\">\n",
        height - INLINE_TOP,
        safe(subject),
        safe(description),
    );
    svg.extend_from_slice(head.as_bytes());
    // Working memory takes all that is written to it.
    if draw(&mut svg).is_err() {
        return String::new();
    }
    svg.extend_from_slice(b"</g>\n</svg>\n");
    String::from_utf8_lossy(&svg).into_owned()
}

/// Styles of all charts that stand in a page.
pub const PAGE_STYLE: &str = concat!(
    include_str!("chart.css"),
    include_str!("figures.css"),
    include_str!("leverage/bands.css")
);

/// `part` of `total` on a length of `pixels`, in tenths of a pixel, rounded.
pub(super) fn scaled(part: u64, total: u64, pixels: u64) -> u64 {
    let exact = u128::from(10 * pixels) * u128::from(part) + u128::from(total / 2);
    let tenths = exact.checked_div(u128::from(total)).unwrap_or(0);
    u64::try_from(tenths).unwrap_or(u64::MAX)
}

/// Tenths as a decimal number.
pub(super) fn tenths(number: u64) -> String {
    format!("{}.{}", number / 10, number % 10)
}

/// A number with commas between its thousands.
pub(super) fn grouped(number: u64) -> String {
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
pub(super) fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    escape::text(text, &mut safe);
    safe
}
