//! Units that say the same, and units that contradict each other.
//!
//! Duplicates are merged by stated rules; different translations of one source never are:
//! they are conflicts, which live side by side and can be listed.

use serde::Serialize;

use crate::memory::unit::{Unit, rounded_confidence};
use crate::memory::{StoredUnit, Tag, UnitId};
use crate::text::fold::Folded;

/// Why two units are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DuplicateRule {
    /// A unit without a place (no story position, no known neighbours) says what a unit
    /// with a place says: same languages, source, target and tags. It is merged into the
    /// one of them that was changed last.
    Placed,
    /// Two units of the same place, or both without one, are equal on both sides but for
    /// Unicode form, quotes, dashes and spaces, and tagged alike. The one changed last
    /// stays as it is written.
    Spelling,
    /// Units of several stories have the same source, target, tags and neighbours. They are
    /// merged into the one changed last.
    AcrossStories,
}

impl DuplicateRule {
    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            DuplicateRule::Placed => "placed",
            DuplicateRule::Spelling => "spelling",
            DuplicateRule::AcrossStories => "across-stories",
        }
    }
}

/// How duplicates are merged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dedupe {
    /// Merge by [`DuplicateRule::AcrossStories`] too.
    pub across_stories: bool,
    /// Find what would be merged, and leave the memory as it is.
    pub dry_run: bool,
}

/// A duplicate and the unit that it is merged into.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    /// Why.
    pub rule: DuplicateRule,
    /// The unit that lives on, as it was before.
    pub kept: StoredUnit,
    /// The unit that goes to the history.
    pub merged: StoredUnit,
}

/// How many units were merged by each rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MergeCounts {
    /// By [`DuplicateRule::Placed`].
    pub placed: u64,
    /// By [`DuplicateRule::Spelling`].
    pub spelling: u64,
    /// By [`DuplicateRule::AcrossStories`].
    pub across_stories: u64,
}

impl MergeCounts {
    /// All of them.
    pub fn total(self) -> u64 {
        self.placed + self.spelling + self.across_stories
    }

    pub(crate) fn add(&mut self, rule: DuplicateRule) {
        *match rule {
            DuplicateRule::Placed => &mut self.placed,
            DuplicateRule::Spelling => &mut self.spelling,
            DuplicateRule::AcrossStories => &mut self.across_stories,
        } += 1;
    }
}

/// A source text with more than one translation between the same languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// For each translation the unit that was changed last, with how many units say the
    /// same; the newest translation first. Quotes, dashes and spaces make no other one.
    pub translations: Vec<(StoredUnit, u64)>,
}

/// A text as the rules compare it: without the ways in which editors type it.
pub(crate) fn spelled(text: &str) -> String {
    Folded::new(text).text
}

/// What must be the same for two units to be duplicates by a rule, as one text; none where
/// the rule does not look at the unit.
pub(crate) fn key(rule: DuplicateRule, unit: &Unit) -> Option<String> {
    let place = match rule {
        DuplicateRule::Placed => String::new(),
        DuplicateRule::Spelling => match (&unit.story, unit.position) {
            (Some(story), Some(position)) => format!("{position} {story}"),
            (story, _) => joined(&[story, &unit.previous, &unit.next]),
        },
        DuplicateRule::AcrossStories => {
            let neighboured = unit.previous.is_some() || unit.next.is_some();
            if unit.story.is_none() || !neighboured {
                return None;
            }
            joined(&[&unit.previous, &unit.next])
        }
    };
    let (source, target) = match rule {
        DuplicateRule::Spelling => (spelled(&unit.source), spelled(&unit.target)),
        _ => (unit.source.clone(), unit.target.clone()),
    };
    let tags = [&unit.source_tags, &unit.target_tags].map(|tags| tags_key(rule, tags));
    let languages = [unit.source_lang.as_str(), unit.target_lang.as_str()];
    let parts = [&place, &source, &target, &tags[0], &tags[1]].map(String::as_str);
    Some([languages.as_slice(), &parts].concat().join("\u{0}"))
}

/// Texts that may be missing, so that no two lists look alike.
fn joined(texts: &[&Option<String>]) -> String {
    let text = |text: &&Option<String>| match text {
        Some(text) => format!("+{text}\u{1}"),
        None => "-\u{1}".to_owned(),
    };
    texts.iter().map(text).collect()
}

/// What is compared of inline tags. Where the rule lets characters differ, so may the places
/// of tags.
fn tags_key(rule: DuplicateRule, tags: &[Tag]) -> String {
    let part = |tag: &Tag| {
        let at = (rule != DuplicateRule::Spelling).then_some(tag.at);
        format!("{:?}", (at, tag.kind, tag.number, &tag.role, &tag.code))
    };
    tags.iter().map(part).collect()
}

/// The unit that lives on, with what the duplicate knows besides: properties that it has
/// not, the higher confidence, the earlier creation date.
pub(crate) fn united(kept: &Unit, merged: &Unit) -> Unit {
    let mut unit = kept.clone();
    let further = merged
        .props
        .iter()
        .filter(|prop| !kept.props.contains(prop));
    unit.props.extend(further.cloned());
    unit.created = kept.created.min(merged.created);
    let known = [kept.confidence, merged.confidence].into_iter().flatten();
    unit.confidence = known.reduce(f64::max).map(rounded_confidence);
    unit
}

/// What editing or restoring a unit came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitChange {
    /// It is so now.
    Done,
    /// It was so already; nothing was written.
    Already,
    /// There is no such unit.
    Unknown,
    /// This other unit of the same place says just that; nothing was written.
    Taken(UnitId),
}
