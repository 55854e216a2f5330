//! A text that is to be translated, with what a memory offers for it.
//!
//! In 1.2 each segment is a `<trans-unit>`, those of a paragraph in one `<group>`; offers are
//! `<alt-trans>`. In 2.1 a paragraph is a `<unit>` with a `<segment>` for each; offers are
//! candidates of the Translation Candidates module, which name their segment by its id.

use std::fmt::Write as _;
use std::io::{self, Write};

use super::codes::{Codes, write_1};
use super::{
    DraftSegment, MATCHES, NAMESPACE_1, NAMESPACE_2, NO_UNIT, Offer, REVIEW, State, Version,
};
use crate::exchange::seg::tidy_for_xml;
use crate::exchange::{Written, count};
use crate::memory::Tag;
use crate::text::Lang;
use crate::xml::escape;

/// Writes a text with what a memory offers for it, for translation editors.
///
/// `original` is the name of the text; `languages` are those of source and target. Segments
/// without text are left out and counted. Offers are written in their order.
///
/// # Errors
/// When `out` cannot be written.
pub fn write_drafts(
    out: &mut dyn Write,
    version: Version,
    original: &str,
    languages: (&Lang, &Lang),
    segments: &[DraftSegment<'_>],
) -> io::Result<Written> {
    let mut written = Written::default();
    let mut text = String::new();
    written.dropped_characters += match version {
        Version::V1 => head_1(&mut text, original, languages),
        Version::V2 => head_2(&mut text, original, languages),
    };
    out.write_all(text.as_bytes())?;
    let mut first = 0;
    for paragraph in segments.chunk_by(|a, b| a.paragraph == b.paragraph) {
        text.clear();
        let n = paragraph.first().map_or(0, |segment| segment.paragraph);
        match version {
            Version::V1 => group_1(n, first, paragraph, &mut text, &mut written),
            Version::V2 => unit_2(first, paragraph, &mut text, &mut written),
        }
        first += paragraph.len();
        out.write_all(text.as_bytes())?;
    }
    // A 2.x file must hold a unit.
    if version == Version::V2 && written.units == 0 {
        out.write_all(NO_UNIT.as_bytes())?;
    }
    if version == Version::V1 {
        out.write_all(b"</body>\n")?;
    }
    out.write_all(b"</file>\n</xliff>\n")?;
    out.flush()?;
    Ok(written)
}

fn head_1(text: &mut String, original: &str, (source, target): (&Lang, &Lang)) -> u64 {
    let version = env!("CARGO_PKG_VERSION");
    let _ = write!(
        text,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff version=\"1.2\" xmlns=\"{NAMESPACE_1}\">\n\
         <file original=\""
    );
    let dropped = escape::attribute(original, text);
    let _ = write!(
        text,
        "\" source-language=\"{source}\" target-language=\"{target}\" datatype=\"plaintext\" \
         xml:space=\"preserve\">\n\
         <header><tool tool-id=\"teletipo\" tool-name=\"teletipo\" tool-version=\"{version}\"/></header>\n\
         <body>\n"
    );
    dropped
}

fn head_2(text: &mut String, original: &str, (source, target): (&Lang, &Lang)) -> u64 {
    let _ = write!(
        text,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff version=\"2.1\" xmlns=\"{NAMESPACE_2}\" xmlns:mtc=\"{MATCHES}\" \
         srcLang=\"{source}\" trgLang=\"{target}\" xml:space=\"preserve\">\n\
         <file id=\"f1\" original=\""
    );
    let dropped = escape::attribute(original, text);
    text.push_str("\">\n");
    dropped
}

/// One paragraph of 1.2; its first segment is the one with index `first` of the text.
fn group_1(
    paragraph: usize,
    first: usize,
    segments: &[DraftSegment<'_>],
    text: &mut String,
    written: &mut Written,
) {
    let empty = text.len();
    let _ = writeln!(
        text,
        "<group id=\"p{}-{}\" restype=\"x-paragraph\">",
        paragraph + 1,
        first + 1
    );
    let open = text.len();
    for (n, segment) in segments.iter().enumerate() {
        let start = text.len();
        let _ = write!(text, "<trans-unit id=\"{}\">\n<source>", first + n + 1);
        let Some(dropped) = side_1(segment.source, segment.source_tags, text) else {
            text.truncate(start);
            count(&mut written.skipped, "empty source");
            continue;
        };
        written.dropped_characters += dropped;
        text.push_str("</source>\n");
        if let Some((target, tags, state)) = segment.target {
            let start = text.len();
            let state = match state {
                State::Translated => "translated\" state-qualifier=\"exact-match",
                State::NeedsReview => "needs-review-translation\" state-qualifier=\"fuzzy-match",
                State::New => "new",
            };
            let _ = write!(text, "<target state=\"{state}\">");
            match side_1(target, tags, text) {
                Some(dropped) => {
                    written.dropped_characters += dropped;
                    text.push_str("</target>\n");
                }
                None => text.truncate(start),
            }
        }
        for offer in &segment.offers {
            alternative_1(offer, text, written);
        }
        text.push_str("</trans-unit>\n");
        written.units += 1;
    }
    if text.len() == open {
        text.truncate(empty);
    } else {
        text.push_str("</group>\n");
    }
}

/// Appends one side; none, and nothing of it, when it is empty.
fn side_1(side: &str, tags: &[Tag], text: &mut String) -> Option<u64> {
    let side = tidy_for_xml(side, tags);
    if side.text.is_empty() && side.tags.is_empty() {
        return None;
    }
    Some(side.dropped + write_1(&side.text, &side.tags, text))
}

/// An offer of 1.2.
fn alternative_1(offer: &Offer<'_>, text: &mut String, written: &mut Written) {
    let source = tidy_for_xml(offer.source, offer.source_tags);
    let target = tidy_for_xml(offer.target, offer.target_tags);
    // 101 is a match in its context, of which the format knows nothing here.
    let _ = write!(
        text,
        "<alt-trans match-quality=\"{}%\"",
        offer.score.min(100)
    );
    let mut dropped = source.dropped + target.dropped;
    if let Some(origin) = offer.origin {
        text.push_str(" origin=\"");
        dropped += escape::attribute(origin, text);
        text.push('"');
    }
    text.push_str(">\n<source>");
    dropped += write_1(&source.text, &source.tags, text);
    text.push_str("</source>\n<target>");
    dropped += write_1(&target.text, &target.tags, text);
    text.push_str("</target>\n</alt-trans>\n");
    written.dropped_characters += dropped;
}

/// One paragraph of 2.1; its first segment is the one with index `first` of the text.
fn unit_2(first: usize, segments: &[DraftSegment<'_>], text: &mut String, written: &mut Written) {
    let mut codes = Codes::default();
    let (mut matches, mut body) = (String::new(), String::new());
    let mut dropped = 0;
    for (n, segment) in segments.iter().enumerate() {
        let source = tidy_for_xml(segment.source, segment.source_tags);
        if source.text.is_empty() && source.tags.is_empty() {
            count(&mut written.skipped, "empty source");
            continue;
        }
        let id = first + n + 1;
        dropped += source.dropped;
        let target = segment
            .target
            .map(|(target, tags, state)| (tidy_for_xml(target, tags), state))
            .filter(|(target, _)| !target.text.is_empty() || !target.tags.is_empty());
        let state = match &target {
            Some((_, State::Translated)) => "translated",
            Some((_, State::NeedsReview)) => &format!("initial\" subState=\"{REVIEW}"),
            _ => "initial",
        };
        let _ = write!(body, "<segment id=\"s{id}\" state=\"{state}\">\n<source>");
        dropped += codes.write(n, &source.text, &source.tags, &mut body);
        body.push_str("</source>\n");
        if let Some((target, _)) = target {
            body.push_str("<target>");
            dropped += target.dropped + codes.write(n, &target.text, &target.tags, &mut body);
            body.push_str("</target>\n");
        }
        body.push_str("</segment>\n");
        for offer in &segment.offers {
            dropped += candidate_2(id, offer, &mut matches);
        }
        written.units += 1;
    }
    if !body.is_empty() {
        let _ = writeln!(text, "<unit id=\"u{}\">", first + 1);
        if !matches.is_empty() {
            text.push_str("<mtc:matches>\n");
            text.push_str(&matches);
            text.push_str("</mtc:matches>\n");
        }
        dropped += codes.original_data(text);
        text.push_str(&body);
        text.push_str("</unit>\n");
    }
    written.dropped_characters += dropped;
}

/// An offer of 2.1 for the segment whose id is `s{segment}`.
fn candidate_2(segment: usize, offer: &Offer<'_>, text: &mut String) -> u64 {
    let source = tidy_for_xml(offer.source, offer.source_tags);
    let target = tidy_for_xml(offer.target, offer.target_tags);
    let mut dropped = source.dropped + target.dropped;
    let quality = f64::from(offer.score.min(100));
    let kind = if offer.score > 100 { "ice" } else { "tm" };
    let _ = write!(
        text,
        "<mtc:match ref=\"#s{segment}\" type=\"{kind}\" matchQuality=\"{quality:.1}\" \
         similarity=\"{quality:.1}\""
    );
    if let Some(origin) = offer.origin {
        text.push_str(" origin=\"");
        dropped += escape::attribute(origin, text);
        text.push('"');
    }
    text.push_str(">\n");
    let mut codes = Codes::default();
    let mut sides = String::from("<source>");
    dropped += codes.write(0, &source.text, &source.tags, &mut sides);
    sides.push_str("</source>\n<target>");
    dropped += codes.write(0, &target.text, &target.tags, &mut sides);
    sides.push_str("</target>\n");
    dropped += codes.original_data(text);
    text.push_str(&sides);
    text.push_str("</mtc:match>\n");
    dropped
}
