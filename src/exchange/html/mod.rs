//! Alignments for the eye: one HTML page with both columns and the beads between
//! them as bands, coloured by confidence.
//!
//! The page is one file and asks for nothing from outside, which its own content
//! policy enforces. It prints, follows the reader's light or dark scheme, and
//! without its script it only loses the keyboard moves.

use std::io::{self, Write};

use super::AlignedStory;
use crate::align::Bead;
use crate::text::Lang;
use crate::xml::escape;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// Writes a page titled `title` that shows the stories in order.
///
/// # Errors
/// When `out` cannot be written.
pub fn write(out: &mut dyn Write, title: &str, stories: &[AlignedStory<'_>]) -> io::Result<()> {
    let title = safe(title);
    write!(
        out,
        "<!DOCTYPE html>\n\
         <html lang=\"en\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <style>\n{STYLE}</style>\n\
         </head>\n\
         <body>\n\
         <h1>{title}</h1>\n\
         <p class=\"help\"><kbd>n</kbd> <kbd>p</kbd> from the least certain bead on and back, \
         <kbd>j</kbd> <kbd>k</kbd> down and up.</p>\n"
    )?;
    if stories.len() > 1 {
        contents(out, stories)?;
    }
    for (n, story) in stories.iter().enumerate() {
        section(out, n, story)?;
    }
    write!(out, "<script>\n{SCRIPT}</script>\n</body>\n</html>\n")?;
    out.flush()
}

/// Links to the stories.
fn contents(out: &mut dyn Write, stories: &[AlignedStory<'_>]) -> io::Result<()> {
    out.write_all(b"<nav><ol>\n")?;
    for (n, story) in stories.iter().enumerate() {
        writeln!(
            out,
            "<li><a href=\"#story-{n}\">{}</a></li>",
            safe(story.title)
        )?;
    }
    out.write_all(b"</ol></nav>\n")
}

fn section(out: &mut dyn Write, n: usize, story: &AlignedStory<'_>) -> io::Result<()> {
    writeln!(
        out,
        "<section id=\"story-{n}\">\n<h2>{}</h2>",
        safe(story.title)
    )?;
    writeln!(out, "<p class=\"facts\">{}</p>", facts(story))?;
    for bead in story.beads {
        band(out, story, bead)?;
    }
    out.write_all(b"</section>\n")
}

/// The story in numbers.
fn facts(story: &AlignedStory<'_>) -> String {
    let pairs = story.beads.iter().filter(|bead| bead.is_pair());
    let least = pairs.clone().map(|bead| bead.confidence).reduce(f64::min);
    let least = least.map_or(String::new(), |least| {
        format!(", least confidence {}", number(least))
    });
    format!(
        "{} to {}. Pairs {}, segments dropped {}, added {}{least}.",
        story.source_lang,
        story.target_lang,
        pairs.count(),
        lone(story.beads, |bead| bead.source.len()),
        lone(story.beads, |bead| bead.target.len()),
    )
}

/// Segments of the beads that have nothing on the other side.
fn lone(beads: &[Bead], segments: impl Fn(&Bead) -> usize) -> usize {
    beads
        .iter()
        .filter(|bead| !bead.is_pair())
        .map(segments)
        .sum()
}

/// One bead as a row: source, mark, target.
fn band(out: &mut dyn Write, story: &AlignedStory<'_>, bead: &Bead) -> io::Result<()> {
    let percent = (bead.confidence.clamp(0.0, 1.0) * 100.0).round();
    let mark = match (bead.source.is_empty(), bead.target.is_empty()) {
        (false, true) => "dropped".to_owned(),
        (true, _) => "added".to_owned(),
        _ if bead.crossing => format!("{} crossing", bead.kind()),
        _ => bead.kind(),
    };
    if bead.is_pair() {
        let confidence = number(bead.confidence);
        writeln!(
            out,
            "<div class=\"bead\" tabindex=\"0\" style=\"--percent: {percent}\" \
             data-confidence=\"{:.4}\">",
            bead.confidence
        )?;
        side(
            out,
            story.source_lang,
            bead.source.start,
            story.source_of(bead),
        )?;
        writeln!(out, "<div class=\"mark\"><b>{confidence}</b>{mark}</div>")?;
    } else {
        writeln!(out, "<div class=\"bead alone\" tabindex=\"0\">")?;
        side(
            out,
            story.source_lang,
            bead.source.start,
            story.source_of(bead),
        )?;
        writeln!(out, "<div class=\"mark\">{mark}</div>")?;
    }
    side(
        out,
        story.target_lang,
        bead.target.start,
        story.target_of(bead),
    )?;
    out.write_all(b"</div>\n")
}

/// The segments of one side, numbered from `first`.
fn side(out: &mut dyn Write, lang: &Lang, first: usize, segments: &[String]) -> io::Result<()> {
    write!(out, "<div class=\"side\" lang=\"{lang}\" dir=\"auto\">")?;
    for (n, segment) in segments.iter().enumerate() {
        let number = first + n;
        let text = safe(segment);
        write!(out, "<p><span class=\"number\">{number}</span>{text}</p>")?;
    }
    out.write_all(b"</div>\n")
}

/// A probability in two decimals, never rounded up to a certainty it is not. It
/// goes by ten-thousandths, the exactness that confidences have, since a plain
/// `0.29 * 100.0` lies below 29.
fn number(confidence: f64) -> String {
    let shown = ((confidence * 1e4).round() / 100.0).floor();
    format!("{:.2}", shown / 100.0)
}

/// Text that can stand in content and in quoted attributes.
fn safe(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // The page shows text; a control character in it shows nothing.
    let _dropped = escape::attribute(text, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bead(source: std::ops::Range<usize>, target: std::ops::Range<usize>, p: f64) -> Bead {
        Bead {
            source,
            target,
            confidence: p,
            crossing: false,
        }
    }

    fn page(source: &[&str], target: &[&str], beads: &[Bead]) -> String {
        let owned = |texts: &[&str]| {
            texts
                .iter()
                .map(|&text| text.to_owned())
                .collect::<Vec<_>>()
        };
        let (source, target) = (owned(source), owned(target));
        let story = AlignedStory {
            title: "Sismo <en> \"Ica\"",
            source_lang: &Lang::es(),
            target_lang: &Lang::en(),
            source: &source,
            target: &target,
            beads,
        };
        let mut out = Vec::new();
        write(&mut out, "Review & check", &[story]).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn every_bead_is_a_band_with_its_number() {
        let page = page(
            &["uno", "dos", "tres"],
            &["one two", "extra"],
            &[
                bead(0..2, 0..1, 0.999),
                bead(2..3, 1..1, 0.8),
                bead(3..3, 1..2, 0.7),
            ],
        );
        assert!(page.contains("es to en. Pairs 1, segments dropped 1, added 1, least"));
        assert!(
            page.contains("<b>0.99</b>2-1</div>"),
            "never rounded up to 1.00"
        );
        assert!(page.contains("style=\"--percent: 100\""));
        assert!(page.contains("<div class=\"mark\">dropped</div>"));
        assert!(page.contains("<div class=\"mark\">added</div>"));
        for text in ["uno", "dos", "tres", "one two", "extra"] {
            assert!(page.contains(&format!("</span>{text}</p>")), "{text}");
        }
        assert!(page.contains("least confidence 0.99"));
    }

    #[test]
    fn confidences_keep_their_digits() {
        for (confidence, shown) in [
            (0.0, "0.00"),
            (0.29, "0.29"),
            (0.9999, "0.99"),
            (1.0, "1.00"),
        ] {
            assert_eq!(number(confidence), shown);
        }
    }

    #[test]
    fn text_is_escaped_and_nothing_is_asked_from_outside() {
        let page = page(
            &["<script>alert('x')</script> & \u{1b}[31m"],
            &["\"</p>\""],
            &[bead(0..1, 0..1, 0.5)],
        );
        assert!(page.contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; [31m"));
        assert!(page.contains("&quot;&lt;/p&gt;&quot;"));
        assert!(page.contains("Sismo &lt;en&gt; &quot;Ica&quot;"));
        assert_eq!(page.matches("<script>").count(), 1);
        for outside in ["http://", "https://", "src=", "@import", "url("] {
            assert!(!page.contains(outside), "{outside}");
        }
    }

    #[test]
    fn beads_beyond_the_segments_and_odd_numbers_do_no_harm() {
        let page = page(
            &["uno"],
            &[],
            &[
                bead(0..5, 3..9, f64::NAN),
                bead(7..8, 0..0, -1.0),
                bead(0..1, 0..1, 2.0),
            ],
        );
        assert_eq!(page.matches("class=\"bead").count(), 3);
    }
}
