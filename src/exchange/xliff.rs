//! An aligned story as XLIFF 1.2, for translation editors.
//!
//! One `<file>` with a `<trans-unit>` for every bead that pairs text; dropped
//! and added segments have no counterpart and are left out. Each unit says in a
//! note how sure the aligner is.

use std::io::{self, Write};

use super::{AlignedStory, Written, count, seg};
use crate::xml::escape;

/// Writes the story's pairs.
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
         <header><tool tool-id=\"teletipo\" tool-name=\"teletipo\" tool-version=\"{version}\"/></header>\n\
         <body>\n",
        story.source_lang, story.target_lang
    ));
    for (n, bead) in story.beads.iter().enumerate() {
        let (source, lost_source) = joined(story.source_of(bead));
        let (target, lost_target) = joined(story.target_of(bead));
        let reason = match (source.is_empty(), target.is_empty()) {
            (true, _) => Some("empty source"),
            (_, true) => Some("empty target"),
            _ => None,
        };
        if let Some(reason) = reason {
            count(&mut written.skipped, reason);
            continue;
        }
        written.dropped_characters += lost_source + lost_target;
        text.push_str(&format!("<trans-unit id=\"{}\">\n<source>", n + 1));
        escape::text(&source, &mut text);
        text.push_str("</source>\n<target state=\"translated\">");
        escape::text(&target, &mut text);
        text.push_str(&format!(
            "</target>\n<note from=\"teletipo\">{} confidence {:.4}</note>\n</trans-unit>\n",
            bead.kind(),
            bead.confidence
        ));
        written.units += 1;
        out.write_all(text.as_bytes())?;
        text.clear();
    }
    text.push_str("</body>\n</file>\n</xliff>\n");
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(written)
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
        let (text, written) = file(&[bead(0..2, 0..2), bead(2..3, 2..2), bead(9..12, 0..1)]);
        assert_eq!((written.units, written.dropped_characters), (1, 1));
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
                "body",
                "trans-unit",
                "source",
                "Uno & dos. Tres.",
                "target",
                "One and two. Three.",
                "note",
                "2-2 confidence 0.5000",
            ]
        );
    }

    #[test]
    fn a_story_without_pairs_is_still_a_file() {
        let (text, written) = file(&[]);
        assert_eq!(written.units, 0);
        assert!(text.contains("original=\"02 &quot;sismo&quot;\""));
        assert!(text.contains("source-language=\"es\" target-language=\"en\""));
    }
}
