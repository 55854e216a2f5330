//! What the memory found, put where it goes in the file.

use std::collections::BTreeMap;

use super::source::Source;
use super::{FillTarget, Marks, Missing};
use crate::document::place::{self, Known};
use crate::document::{Replacement, Translation, Worth};
use crate::matching::pretranslate::{Draft, DraftOrigin};
use crate::matching::proposal::Change;
use crate::story::on_one_line;

/// Why a segment stays although the memory has something for it.
const MARKUP: &str = "inline markup";

/// Why a translation is not written that would not be the paragraph it was.
const OTHER_MARKUP: &str = "would change the markup";

/// A draft with the tags of its segment in place.
pub struct Filling {
    /// Its translation; none where there is none, or where it cannot be used.
    pub translation: Option<Translation>,
    /// Why it cannot be used.
    pub kept: Option<&'static str>,
}

/// Each draft with the tags of its segment in place, in their order.
pub fn fillings(source: &Source, drafts: &[Draft]) -> Vec<Filling> {
    drafts.iter().map(|draft| filling(source, draft)).collect()
}

fn filling(source: &Source, draft: &Draft) -> Filling {
    let none = |kept| Filling {
        translation: None,
        kept,
    };
    let (Some(target), Some(found)) = (draft.target(), &draft.found) else {
        return none(None);
    };
    let Some((number, span)) = source.place(draft.first, draft.count) else {
        return none(Some(MARKUP));
    };
    let Some(block) = source.document.blocks().get(number) else {
        return none(Some(MARKUP));
    };
    let unit = &found.unit.unit;
    let known = Known {
        source: &unit.source,
        source_tags: &unit.source_tags,
        target: &unit.target,
        target_tags: &unit.target_tags,
    };
    // A line break would part the segment's paragraph.
    let written = on_one_line(target);
    let is_same = *written == *target;
    let changes = draft
        .proposal
        .as_ref()
        .map(|proposal| proposal.changes.as_slice());
    let moved = |at: usize| match changes {
        _ if !is_same => None,
        None => Some(at),
        Some(changes) => moved(at, changes, &unit.target, target),
    };
    let tags = match block.is_replaceable(span) {
        true => place::place(block, span, known, &written, &moved),
        false => None,
    };
    match tags {
        None => none(Some(MARKUP)),
        Some(tags) => Filling {
            translation: Some(Translation {
                text: written.into_owned(),
                tags,
            }),
            kept: None,
        },
    }
}

/// Where a byte of `target` is in `proposed`, which was made of it by `changes`; none for
/// one inside a change, and where the changes do not tell all.
fn moved(at: usize, changes: &[Change], target: &str, proposed: &str) -> Option<usize> {
    let mut changes: Vec<&Change> = changes.iter().collect();
    changes.sort_by_key(|change| change.span.start);
    let (mut from, mut to) = (0, 0);
    let mut result = None;
    for change in changes {
        let same = change.span.start.checked_sub(to)?;
        if proposed.get(to..to + same)? != target.get(from..from + same)? {
            return None;
        }
        if (from..=from + same).contains(&at) {
            result = result.or(Some(to + (at - from)));
        }
        from += same;
        if !target.get(from..)?.starts_with(&change.before) {
            return None;
        }
        from += change.before.len();
        to = change.span.end;
        if at < from {
            result?;
        }
    }
    if proposed.get(to..)? != target.get(from..)? {
        return None;
    }
    result.or_else(|| Some(to + at.checked_sub(from)?))
}

/// What is written.
#[derive(Default)]
pub struct Filled {
    /// What takes the place of segments.
    pub replacements: Vec<Replacement>,
    /// Of each block what its target is worth, for files that hold both languages.
    pub worth: Vec<Option<Worth>>,
    /// Segments that stay although the memory has something, by reason.
    pub kept: BTreeMap<&'static str, usize>,
}

impl Filled {
    /// Counts what was not written after all: the translations in these blocks.
    pub fn count_unwritten(&mut self, blocks: &[usize]) {
        let unwritten = self.replacements.iter().filter(|replacement| {
            replacement.text.is_some() && blocks.binary_search(&replacement.block).is_ok()
        });
        let count = unwritten.count();
        if count > 0 {
            *self.kept.entry(OTHER_MARKUP).or_default() += count;
        }
    }
}

/// A file that is written in the other language.
pub fn in_place(
    source: &Source,
    drafts: &[Draft],
    fillings: Vec<Filling>,
    marks: Marks,
    missing: Missing,
) -> Filled {
    let mut filled = Filled::default();
    for (draft, filling) in drafts.iter().zip(fillings) {
        let Some((block, span)) = source.place(draft.first, draft.count) else {
            continue;
        };
        count_kept(draft, &filling, &mut filled);
        let is_new = filling.translation.is_none();
        let text = match (filling.translation, missing) {
            (Some(translation), _) => Some(translation),
            (None, Missing::Empty) => {
                let tags = source.document.blocks().get(block);
                let tags = tags.map(|block| block.inner(span)).unwrap_or_default();
                Some(Translation {
                    text: String::new(),
                    tags: tags.into_iter().map(|tag| (tag, 0)).collect(),
                })
            }
            (None, Missing::Source) => None,
        };
        let mark = match (is_new, missing) {
            (true, Missing::Empty) => String::new(),
            _ => mark(draft, is_new, marks),
        };
        if text.is_some() || !mark.is_empty() {
            filled.replacements.push(Replacement {
                block,
                span,
                mark,
                text,
            });
        }
    }
    filled
}

/// A file that holds both languages: a target is filled where all of its source is
/// translated.
pub fn beside(
    source: &Source,
    drafts: &[Draft],
    fillings: Vec<Filling>,
    fill: FillTarget,
) -> Filled {
    let mut filled = Filled::default();
    let blocks = source.document.blocks().len();
    match fill {
        FillTarget::None => {}
        FillTarget::Source => filled.worth = vec![Some(Worth::New); blocks],
        FillTarget::Best => {
            // A block without any segment has nothing to be translated.
            let mut worth: Vec<Option<Option<Worth>>> = vec![None; blocks];
            for (draft, filling) in drafts.iter().zip(fillings) {
                count_kept(draft, &filling, &mut filled);
                let Some((block, span)) = source.place(draft.first, draft.count) else {
                    continue;
                };
                let this = filling.translation.as_ref().map(|_| match draft.origin() {
                    DraftOrigin::Context | DraftOrigin::Exact => Worth::Translated,
                    DraftOrigin::Fuzzy | DraftOrigin::None => Worth::Review,
                });
                if let Some(worth) = worth.get_mut(block) {
                    *worth = Some(match *worth {
                        None => this,
                        Some(other) => other.zip(this).map(|(one, other)| one.max(other)),
                    });
                }
                if let Some(translation) = filling.translation {
                    filled.replacements.push(Replacement {
                        block,
                        span,
                        mark: String::new(),
                        text: Some(translation),
                    });
                }
            }
            filled.worth = worth.into_iter().map(Option::flatten).collect();
        }
    }
    filled
}

fn count_kept(draft: &Draft, filling: &Filling, filled: &mut Filled) {
    if let Some(reason) = filling.kept {
        *filled.kept.entry(reason).or_default() += draft.count;
    }
}

/// The mark before a segment, where it is to have one: `[fuzzy 86] `, `[proposed 98] `.
fn mark(draft: &Draft, is_new: bool, marks: Marks) -> String {
    let score = draft.found.as_ref().map_or(0, |found| found.score);
    let origin = if is_new {
        DraftOrigin::None
    } else {
        draft.origin()
    };
    match (origin, marks) {
        (_, Marks::None) => String::new(),
        (DraftOrigin::None, _) => "[new] ".to_owned(),
        (DraftOrigin::Fuzzy, _) if draft.proposal.is_some() => format!("[proposed {score}] "),
        (DraftOrigin::Fuzzy, _) => format!("[fuzzy {score}] "),
        (DraftOrigin::Exact, Marks::All) => format!("[exact {score}] "),
        (DraftOrigin::Context, Marks::All) => format!("[context {score}] "),
        (DraftOrigin::Exact | DraftOrigin::Context, Marks::Fuzzy) => String::new(),
    }
}
