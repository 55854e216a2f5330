//! Alignments for the eye: one HTML page with both columns and the beads between
//! them as bands, coloured by confidence.
//!
//! The page is one file and asks for nothing from outside, which its own content
//! policy enforces. It prints, follows the reader's light or dark scheme, and
//! without its script it only loses the keyboard moves and the list of word pairs:
//! what is hovered or focused shows its evidence, and the filter works, by style
//! alone. Texts stand in the page as content only, never in its script.
//!
//! | module | writes |
//! |---|---|
//! | `story` | a story: its facts, the list of what to look at, its beads |
//! | `band` | one bead: both sides, the mark between them, the sum of its evidence |
//! | `highlight` | a segment with its matched words marked |
//! | `ties` | which segments of a bead go with which |

mod band;
mod highlight;
mod story;
#[cfg(test)]
mod tests;
mod ties;

use std::io::{self, Write};

use super::AlignedStory;
use crate::xml::escape;

const STYLE: &str = concat!(include_str!("../palette.css"), include_str!("page.css"));
const SCRIPT: &str = include_str!("page.js");

/// Forbids everything but the page's own style and script.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; \
                      base-uri 'none'; form-action 'none'";

/// Writes a page titled `title` that shows the stories in order.
///
/// # Errors
/// When `out` cannot be written.
pub fn write(out: &mut dyn Write, title: &str, stories: &[AlignedStory<'_>]) -> io::Result<()> {
    let (name, title) = (title, safe(title));
    write!(
        out,
        "<!DOCTYPE html>\n\
         <html lang=\"en\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <style>\n{STYLE}</style>\n\
         </head>\n\
         <body>\n\
         <header><p class=\"kicker\">Alignment review</p>\n<h1>{title}</h1></header>\n"
    )?;
    bar(out, stories)?;
    out.write_all(b"<main>\n")?;
    if stories.len() > 1 {
        contents(out, stories)?;
    }
    let headed = stories.len() > 1;
    for (n, story) in stories.iter().enumerate() {
        story::write(out, n, story, headed || story.title != name)?;
    }
    write!(
        out,
        "</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n"
    )?;
    out.flush()
}

/// The bar that stays in view: the filter, the meaning of the marks, the keys.
fn bar(out: &mut dyn Write, stories: &[AlignedStory<'_>]) -> io::Result<()> {
    let beads = stories.iter().flat_map(|story| story.beads);
    let unsure = beads.filter(|bead| band::is_unsure(bead)).count();
    writeln!(
        out,
        "<div class=\"bar\">\
         <label><input type=\"checkbox\" id=\"only\"> Only unsure <b>{unsure}</b></label>\
         <p class=\"kinds\">Matched by <i class=\"l\">lexicon</i> <i class=\"c\">cognate</i> \
         <i class=\"s\">spelling</i> <i class=\"n\">name</i> <i class=\"v\">value</i></p>\
         <details class=\"keys\"><summary>Keys <kbd>?</kbd></summary><dl>\
         <dt><kbd>n</kbd> <kbd>p</kbd><dd>next, previous unsure bead\
         <dt><kbd>j</kbd> <kbd>k</kbd><dd>next, previous bead\
         <dt><kbd>←</kbd> <kbd>→</kbd><dd>through its matched words\
         <dt><kbd>Home</kbd> <kbd>End</kbd><dd>first, last bead\
         <dt><kbd>u</kbd><dd>only unsure beads, or all\
         <dt><kbd>Esc</kbd><dd>leave the bead, close this\
         </dl></details></div>"
    )
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

/// Text that can stand in content and in quoted attributes.
pub(super) fn safe(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // The page shows text; a control character in it shows nothing.
    let _dropped = escape::attribute(text, &mut out);
    out
}
