//! A story on the page: its facts, what to look at, its beads.

use std::io::{self, Write};

use super::super::AlignedStory;
use super::{band, safe};
use crate::align::{Bead, Doubt, look_at, two_decimals};

/// Beads listed for a look: as many as anybody goes through.
const LOOK_AT: usize = 10;

/// Characters of a text in that list.
const GLIMPSE: usize = 90;

/// Writes the story as section number `n`; `headed` by its title unless the page's
/// own title says the same.
pub(super) fn write(
    out: &mut dyn Write,
    n: usize,
    story: &AlignedStory<'_>,
    headed: bool,
) -> io::Result<()> {
    writeln!(out, "<section id=\"story-{n}\">")?;
    if headed {
        let (lang, title) = (story.source_lang, safe(story.title));
        writeln!(out, "<h2 lang=\"{lang}\" dir=\"auto\">{title}</h2>")?;
    }
    writeln!(out, "<p class=\"facts\">{}</p>", facts(story))?;
    shares(out, story.beads)?;
    look_list(out, n, story)?;
    writeln!(
        out,
        "<div class=\"heads\"><span>{}</span><span></span><span>{}</span></div>",
        story.source_lang, story.target_lang
    )?;
    for (number, bead) in story.beads.iter().enumerate() {
        band::write(out, &id(n, number), story, number, bead)?;
    }
    if !story.beads.iter().any(band::is_unsure) {
        out.write_all(b"<p class=\"none\">Every bead of this story is sure.</p>\n")?;
    }
    out.write_all(b"</section>\n")
}

/// Names bead number `number` of story number `n` within the page.
fn id(n: usize, number: usize) -> String {
    format!("b{n}-{number}")
}

/// The story in numbers.
fn facts(story: &AlignedStory<'_>) -> String {
    let pairs = story.beads.iter().filter(|bead| bead.is_pair());
    let least = pairs.clone().map(|bead| bead.confidence).reduce(f64::min);
    let least = least.map_or(String::new(), |least| {
        format!(", least confidence {}", two_decimals(least))
    });
    format!(
        "{} to {}. Segments {} and {}. Pairs {}, segments dropped {}, added {}{least}.",
        story.source_lang,
        story.target_lang,
        story.source.len(),
        story.target.len(),
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

/// How many beads are how sure, as a bar whose parts explain the marks below.
fn shares(out: &mut dyn Write, beads: &[Bead]) -> io::Result<()> {
    let classes = [
        ("sure", "sure"),
        ("check", "to check"),
        ("doubtful", "doubtful"),
        ("dropped", "dropped"),
        ("added", "added"),
    ];
    out.write_all(b"<p class=\"shares\">")?;
    for (class, words) in classes {
        let count = beads
            .iter()
            .filter(|bead| band::side_class(bead).unwrap_or(band::sure_class(bead)) == class)
            .count();
        if count > 0 {
            write!(
                out,
                "<span class=\"{class}\" style=\"flex-grow:{count}\"><b>{count}</b> {words}</span> "
            )?;
        }
    }
    out.write_all(b"</p>\n")
}

/// The least sure beads, each a link to it, with the reason.
fn look_list(out: &mut dyn Write, n: usize, story: &AlignedStory<'_>) -> io::Result<()> {
    let listed = look_at(story.beads, LOOK_AT);
    if listed.is_empty() {
        return Ok(());
    }
    out.write_all(b"<div class=\"look\"><h3>Look at these</h3>\n<ol>\n")?;
    for number in listed {
        let bead = &story.beads[number];
        let reason = match story.evidence.get(number) {
            Some(evidence) => Doubt::phrase(bead, evidence),
            None => bead.kind(),
        };
        let text = match bead.source.is_empty() {
            false => story.source_of(bead),
            true => story.target_of(bead),
        };
        writeln!(
            out,
            "<li><a href=\"#{}\"><b>{}</b> <span>{reason}</span> <q dir=\"auto\">{}</q></a></li>",
            id(n, number),
            two_decimals(bead.confidence),
            safe(&glimpse(&text.join(" ")))
        )?;
    }
    out.write_all(b"</ol></div>\n")
}

/// The beginning of a text.
fn glimpse(text: &str) -> String {
    match text.char_indices().nth(GLIMPSE) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    }
}
