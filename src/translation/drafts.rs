//! A file as XLIFF, for a translation editor: its segments, what stands in their targets,
//! and what else the memory offers.

use std::collections::BTreeMap;
use std::path::Path;

use super::fill::Filling;
use super::source::Source;
use super::{FillTarget, XliffVersion};
use crate::document::Block;
use crate::exchange::xliff::{self, DraftSegment, Offer, State};
use crate::matching::lookup::Limits;
use crate::matching::pretranslate::{Draft, DraftOrigin};
use crate::matching::{LookUp, Match, Matcher};
use crate::memory::Tag;
use crate::story::on_one_line;
use crate::text::{Lang, Span};
use crate::{Error, Result};

/// The segments of a file with what is offered for them.
#[derive(Default)]
pub struct Drafts {
    segments: Vec<Segment>,
    /// Segments whose match does not fill their target, by reason.
    pub kept: BTreeMap<&'static str, usize>,
}

/// A segment.
struct Segment {
    source: String,
    tags: Vec<Tag>,
    target: Option<(String, Vec<Tag>, State)>,
    paragraph: usize,
    offers: Vec<Match>,
}

/// The segments of `source`; `limits` are the lowest score and the number of offers, `more`
/// is what is offered besides for a segment.
///
/// # Errors
/// When a memory cannot be read.
pub fn gathered(
    source: &Source,
    drafts: &[Draft],
    fillings: Vec<Filling>,
    fill: FillTarget,
    more: &dyn Fn(&Draft) -> Option<Match>,
    matcher: &Matcher<'_>,
    limits: (u8, usize),
) -> Result<Drafts> {
    let mut gathered = Drafts::default();
    let placed = placed(source, drafts, fillings);
    let (threshold, top) = limits;
    let wanted: Vec<LookUp<'_>> = placed
        .iter()
        .map(|place| LookUp {
            tags: source.tags(place.draft.first, place.draft.count),
            ..LookUp::plain(&place.text, Limits { threshold, top })
        })
        .collect();
    let lists = matcher.lookup_each(&wanted)?;
    for (place, others) in placed.into_iter().zip(lists) {
        let Place {
            draft,
            filling,
            block,
            paragraph,
            text,
            tags,
        } = place;
        if let (Some(reason), FillTarget::Best) = (filling.kept, fill) {
            *gathered.kept.entry(reason).or_default() += draft.count;
        }
        let target = match fill {
            FillTarget::None => None,
            FillTarget::Source => Some((text.clone(), tags.clone(), State::New)),
            FillTarget::Best => filling.translation.map(|translation| {
                let placed = translation.tags.iter().filter_map(|(number, at)| {
                    let tag = block.tag(*number)?.clone();
                    Some(Tag { at: *at, ..tag })
                });
                let tags = placed.collect();
                (translation.text, tags, state(draft))
            }),
        };
        let mut offers: Vec<Match> = draft.found.iter().cloned().collect();
        let known = offers.first().map(|found| (found.memory, found.unit.id));
        let is_other = |found: &Match| Some((found.memory, found.unit.id)) != known;
        offers.extend(others.into_iter().filter(is_other));
        offers.truncate(top);
        offers.extend(more(draft));
        gathered.segments.push(Segment {
            source: text,
            tags,
            target,
            paragraph,
            offers,
        });
    }
    Ok(gathered)
}

/// A draft with the place that it has in the file.
struct Place<'a> {
    draft: &'a Draft,
    filling: Filling,
    block: &'a Block,
    paragraph: usize,
    /// Its source on one line, and the tags of it.
    text: String,
    tags: Vec<Tag>,
}

fn placed<'a>(source: &'a Source, drafts: &'a [Draft], fillings: Vec<Filling>) -> Vec<Place<'a>> {
    let place = |(draft, filling): (&'a Draft, Filling)| {
        let (paragraph, span) = source.place(draft.first, draft.count)?;
        let block = source.document.blocks().get(paragraph)?;
        let (text, tags) = on_line(block, span);
        Some(Place {
            draft,
            filling,
            block,
            paragraph,
            text,
            tags,
        })
    };
    drafts.iter().zip(fillings).filter_map(place).collect()
}

fn state(draft: &Draft) -> State {
    match draft.origin() {
        DraftOrigin::Context | DraftOrigin::Exact => State::Translated,
        DraftOrigin::Fuzzy | DraftOrigin::None => State::NeedsReview,
    }
}

/// A segment on one line, with its tags where they stand then.
fn on_line(block: &Block, span: Span) -> (String, Vec<Tag>) {
    let text = span.of(block.text());
    let line = on_one_line(text).into_owned();
    let numbers = block.inner(span);
    let mut tags = Vec::with_capacity(numbers.len());
    // Characters that are no white space are the same in both, in the same order.
    let mut letters = line
        .char_indices()
        .filter(|(_, c)| !c.is_whitespace())
        .peekable();
    let mut given = text
        .char_indices()
        .filter(|(_, c)| !c.is_whitespace())
        .peekable();
    for number in numbers {
        let Some(tag) = block.tag(number) else {
            continue;
        };
        let at = tag.at.saturating_sub(span.start);
        while given.next_if(|(given, _)| *given < at).is_some() {
            letters.next();
        }
        let next = letters.peek().map_or(line.len(), |(at, _)| *at);
        // White space behind the tag stays behind it.
        let is_before_space = text
            .get(at..)
            .is_some_and(|rest| rest.starts_with(char::is_whitespace));
        let before = line.get(..next).unwrap_or_default();
        let at = if is_before_space {
            before.trim_end().len()
        } else {
            next
        };
        tags.push(Tag { at, ..tag.clone() });
    }
    tags.sort_by_key(|tag| tag.at);
    (line, tags)
}

impl Drafts {
    /// The file as XLIFF; `original` is its name, `languages` are those of source and target.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn written(
        &self,
        version: XliffVersion,
        original: &str,
        languages: (&Lang, &Lang),
    ) -> Result<Vec<u8>> {
        let segments: Vec<DraftSegment<'_>> = self.segments.iter().map(Segment::draft).collect();
        let mut out = Vec::new();
        xliff::write_drafts(&mut out, version, original, languages, &segments)
            .map_err(|error| Error::io("write", Path::new(original), error))?;
        Ok(out)
    }
}

impl Segment {
    fn draft(&self) -> DraftSegment<'_> {
        let mut offers = Vec::with_capacity(self.offers.len());
        for found in &self.offers {
            let unit = &found.unit.unit;
            offers.push(Offer {
                source: &unit.source,
                source_tags: &unit.source_tags,
                target: &unit.target,
                target_tags: &unit.target_tags,
                score: found.score,
                origin: unit.origin.as_deref().or(unit.story.as_deref()),
            });
        }
        let target = self.target.as_ref();
        DraftSegment {
            source: &self.source,
            target: target.map(|(text, tags, state)| (text.as_str(), tags.as_slice(), *state)),
            source_tags: &self.tags,
            paragraph: self.paragraph,
            offers,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, DocumentFormat, Options};

    #[test]
    fn tags_stand_at_the_same_letters_on_one_line() {
        let page = "<p>Uno\r\n   <b>dos</b>\n  y <i>tres\n</i>  fin";
        let format = DocumentFormat::Html;
        let document = Document::read(page.as_bytes(), "a", format, Options::default()).unwrap();
        let block = &document.blocks()[0];
        let span = Span::new(0, block.text().len()).trimmed(block.text());
        let (line, tags) = on_line(block, span);
        assert_eq!(line, "Uno dos y tres fin");
        let places: Vec<(usize, &str)> = tags.iter().map(|tag| (tag.at, &*tag.code)).collect();
        assert_eq!(places, [(4, "<b>"), (7, "</b>"), (10, "<i>"), (14, "</i>")]);
    }
}
