//! An aligned story as XLIFF 1.2, for translation editors.
//!
//! One `<file>` with a `<trans-unit>` for every bead that has a source. A pair's
//! target is `translated`, or `needs-review-translation` where the aligner is not
//! sure; a dropped segment has no target, as text that is still to be translated.
//! What the translation added has no place of its own in the format, whose units
//! need a source: it stands in a note of the unit before it, or of the file. Each
//! unit says in a note how sure the aligner is.

use std::io::{self, Write};

use crate::align::{Bead, SURE};
use crate::exchange::{AlignedStory, Written, count, seg};
use crate::xml::escape;

/// Writes the story: its pairs and what was dropped as units, what was added as notes.
///
/// # Errors
/// When `out` cannot be written.
pub fn write(out: &mut dyn Write, story: &AlignedStory<'_>) -> io::Result<Written> {
    let mut written = Written::default();
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n\
         <file original=\"",
    );
    written.dropped_characters += escape::attribute(story.title, &mut text);
    let version = env!("CARGO_PKG_VERSION");
    text.push_str(&format!(
        "\" source-language=\"{}\" target-language=\"{}\" datatype=\"plaintext\">\n\
         <header><tool tool-id=\"teletipo\" tool-name=\"teletipo\" tool-version=\"{version}\"/>",
        story.source_lang, story.target_lang
    ));
    let mut close = "</header>\n<body>\n";
    for (n, bead) in story.beads.iter().enumerate() {
        let (source, lost_source) = joined(story.source_of(bead));
        let (target, lost_target) = joined(story.target_of(bead));
        written.dropped_characters += lost_source + lost_target;
        match (source.is_empty(), target.is_empty()) {
            (true, true) => count(&mut written.skipped, "empty"),
            (true, false) => added(bead, &target, &mut text),
            _ => {
                text.push_str(close);
                close = "</trans-unit>\n";
                unit(n + 1, bead, &source, &target, &mut text);
                written.units += 1;
                out.write_all(text.as_bytes())?;
                text.clear();
            }
        }
    }
    text.push_str(close);
    text.push_str("</body>\n</file>\n</xliff>\n");
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(written)
}

/// A unit but for its end, before which notes may follow.
fn unit(id: usize, bead: &Bead, source: &str, target: &str, text: &mut String) {
    text.push_str(&format!("<trans-unit id=\"{id}\">\n<source>"));
    escape::text(source, text);
    text.push_str("</source>\n");
    if !target.is_empty() {
        let state = match bead.confidence >= SURE {
            true => "translated",
            false => "needs-review-translation",
        };
        text.push_str(&format!("<target state=\"{state}\">"));
        escape::text(target, text);
        text.push_str("</target>\n");
    }
    let what = match (target.is_empty(), bead.crossing) {
        (true, _) => " dropped",
        (false, true) => " crossing",
        (false, false) => "",
    };
    text.push_str(&format!(
        "<note from=\"teletipo\">{}{what} confidence {:.4}</note>\n",
        bead.kind(),
        bead.confidence
    ));
}

/// A note of what the translation added here.
fn added(bead: &Bead, target: &str, text: &mut String) {
    text.push_str(&format!(
        "<note from=\"teletipo\" annotates=\"target\">{} added confidence {:.4}: ",
        bead.kind(),
        bead.confidence
    ));
    escape::text(target, text);
    text.push_str("</note>\n");
}

/// The segments of one side as one text; also how many characters it lost.
fn joined(segments: &[String]) -> (String, u64) {
    let text = segments.join(" ");
    let (clean, lost) = seg::clean_for_xml(&text);
    (clean.into_owned(), lost)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::Bead;
    use crate::text::Lang;
    use crate::xml::{Event, Limits, Reader};

    fn file(beads: &[Bead]) -> (String, Written) {
        let source = ["Uno & dos.", "Tres\u{1}.", "Solo."].map(str::to_owned);
        let target = ["One and two.", "Three."].map(str::to_owned);
        let story = AlignedStory {
            title: "02 \"sismo\"",
            source_lang: &Lang::es(),
            target_lang: &Lang::en(),
            source: &source,
            target: &target,
            beads,
            evidence: &[],
        };
        let mut out = Vec::new();
        let written = write(&mut out, &story).unwrap();
        (String::from_utf8(out).unwrap(), written)
    }

    fn bead(source: std::ops::Range<usize>, target: std::ops::Range<usize>) -> Bead {
        Bead {
            source,
            target,
            confidence: 0.5,
            crossing: false,
        }
    }

    #[test]
    fn pairs_are_units_in_the_order_that_the_format_wants() {
        let (text, written) = file(&[
            bead(0..0, 0..1),
            bead(0..2, 0..2),
            bead(9..12, 1..2),
            bead(2..3, 2..2),
            bead(9..9, 9..9),
        ]);
        assert_eq!((written.units, written.dropped_characters), (2, 1));
        assert_eq!(written.skipped.get("empty"), Some(&1));
        let mut reader = Reader::new(text.as_bytes(), "f.xlf", Limits::default());
        let root = reader.root("xliff").unwrap();
        assert_eq!(root.attribute("version"), Some("1.2"));
        let mut seen = Vec::new();
        loop {
            match reader.event().unwrap() {
                Event::Start(element) => seen.push(element.name().to_owned()),
                Event::Text(text) if !text.trim().is_empty() => seen.push(text.to_owned()),
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(
            seen,
            [
                "file",
                "header",
                "tool",
                "note",
                "0-1 added confidence 0.5000: One and two.",
                "body",
                "trans-unit",
                "source",
                "Uno & dos. Tres.",
                "target",
                "One and two. Three.",
                "note",
                "2-2 confidence 0.5000",
                "note",
                "3-1 added confidence 0.5000: Three.",
                "trans-unit",
                "source",
                "Solo.",
                "note",
                "1-0 dropped confidence 0.5000",
            ]
        );
    }

    #[test]
    fn a_story_without_pairs_is_still_a_file() {
        let (text, written) = file(&[]);
        assert_eq!(written.units, 0);
        assert!(text.contains("</header>\n<body>\n</body>"));
        assert!(text.contains("original=\"02 &quot;sismo&quot;\""));
        assert!(text.contains("source-language=\"es\" target-language=\"en\""));
    }
}
