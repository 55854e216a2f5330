//! The draft: the new version in the other language, as far as the memory goes.

use super::super::args::{FillTarget, Marks, Take};
use super::super::story::on_one_line;
use super::super::translate::{drafts, fill};
use super::Taken;
use crate::Result;
use crate::document::{Replacement, Translation};
use crate::matching::Match;
use crate::matching::Matcher;
use crate::matching::pretranslate::Draft;
use crate::text::Lang;

/// The bytes of the draft. `limits` are the lowest score and the number of offers.
///
/// # Errors
/// When the memory cannot be read, or the text cannot be written in its encoding.
pub(super) fn written(
    taken: &Taken,
    matcher: &Matcher<'_>,
    target: &Lang,
    limits: (u8, usize),
    arguments: &Take,
) -> Result<Vec<u8>> {
    let (source, drafts) = (&taken.source, &taken.drafts);
    let fillings = fill::fillings(source, drafts);
    if let Some(version) = arguments.to.xliff() {
        let whole = |draft: &Draft| taken.whole(draft).cloned();
        let best = FillTarget::Best;
        let gathered = drafts::gathered(source, drafts, fillings, best, &whole, matcher, limits)?;
        return gathered.written(version, &source.file, (&source.lang, target));
    }
    let (marks, missing) = (arguments.marks, arguments.missing);
    let mut filled = fill::in_place(source, drafts, fillings, marks, missing);
    if marks != Marks::None {
        for draft in drafts {
            if let Some(replacement) = replacement(taken, draft, &mut filled.replacements) {
                retouch(taken, draft, replacement);
            }
        }
    }
    let written = source.document.written(&filled.replacements, &[], target)?;
    Ok(written.bytes)
}

/// What takes the place of a draft's segments.
fn replacement<'r>(
    taken: &Taken,
    draft: &Draft,
    replacements: &'r mut [Replacement],
) -> Option<&'r mut Replacement> {
    let (block, span) = taken.source.place(draft.first, draft.count)?;
    let place = |one: &Replacement| (one.block, one.span.start);
    let at = replacements
        .binary_search_by_key(&(block, span.start), place)
        .ok()?;
    replacements.get_mut(at)
}

/// What the last translation did with the segments, where a match does not tell it.
fn retouch(taken: &Taken, draft: &Draft, replacement: &mut Replacement) {
    let plain = |text: &str| Translation {
        text: on_one_line(text).into_owned(),
        tags: Vec::new(),
    };
    if draft.found.is_none() {
        if let Some(whole) = taken.whole(draft) {
            replacement.mark = part_mark(whole);
            replacement.text = Some(plain(&whole.unit.unit.target));
        } else if taken.is_dropped(draft) {
            replacement.mark = "[dropped] ".to_owned();
        }
    }
    if let Some(translation) = &mut replacement.text {
        for added in taken.added(draft) {
            translation.text.push_str(" [added] ");
            translation.text.push_str(&on_one_line(added));
        }
    }
}

fn part_mark(whole: &Match) -> String {
    format!("[part {}] ", whole.score)
}
