//! Stories a page at a time: the least certain first, the newest first, or by id.
//!
//! A page goes on from the last line of the one before it, whatever came in meanwhile: no
//! line is counted off, so that the hundredth page costs what the first one does.

use serde::Serialize;

use crate::error::{Error, Result};
use crate::memory::{StoryInfo, StoryStatus};

/// Which stories, in which order, and how many.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StoryList {
    /// The order of the lines.
    pub order: StoryOrder,
    /// Only stories in or out of use.
    pub status: Option<StoryStatus>,
    /// Only stories that are so far.
    pub stage: Option<StoryStage>,
    /// Only stories whose id or headline holds this text; the case of A to Z is no
    /// difference.
    pub text: Option<String>,
    /// The [`mark`](StoryLine::mark) of the line to go on behind.
    pub after: Option<String>,
    /// At most so many lines.
    pub limit: usize,
}

/// The order of a list of stories.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StoryOrder {
    /// By id.
    #[default]
    Id,
    /// The one whose alignment has the least sure bead first. Only stories that are aligned
    /// are listed.
    Unsure,
    /// The one that changed last first.
    Newest,
}

/// How far a story is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StoryStage {
    /// Its current texts are aligned with each other.
    Aligned,
    /// It has both texts, but one of them changed since they were aligned.
    Outdated,
    /// It has a source text only.
    Untranslated,
    /// It has a translation only.
    Sourceless,
    /// It has no text: imported units name it.
    Named,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryLine {
    /// The story.
    pub info: StoryInfo,
    /// The headline of its source text, or of its translation where that is all there is.
    pub headline: Option<String>,
    /// How sure its alignment is, where its texts are aligned.
    pub doubt: Option<AlignmentDoubt>,
    /// Where the list goes on behind it; means something to the memory alone.
    pub mark: String,
}

/// How sure the alignment of a story is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct AlignmentDoubt {
    /// Confidence (0–1) of its least sure bead.
    pub least: f64,
    /// Beads that are less sure than [`SURE`](crate::align::SURE).
    pub unsure: u64,
    /// All its beads.
    pub beads: u64,
}

/// What an order goes by, of the line behind which a list goes on.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Key {
    /// Of [`StoryOrder::Id`].
    Id(String),
    /// Of [`StoryOrder::Newest`]: Unix seconds.
    Changed(i64),
    /// Of [`StoryOrder::Unsure`].
    Least(f64),
}

/// The mark of a line: where it stands in its order, and the number of the story.
pub(crate) fn mark(order: StoryOrder, story: i64, info: &StoryInfo, least: Option<f64>) -> String {
    match order {
        // No other character of an id has a meaning in it.
        StoryOrder::Id => format!("{story}~{}", info.id),
        StoryOrder::Newest => format!("{story}~{}", info.changed.as_second()),
        StoryOrder::Unsure => format!("{story}~{}", least.unwrap_or_default()),
    }
}

/// Key and number of the story, from the [`mark`] of a line.
///
/// # Errors
/// [`Error::Usage`] for what is no mark of that order.
pub(crate) fn read_mark(text: &str, order: StoryOrder) -> Result<(Key, i64)> {
    let read = || -> Option<(Key, i64)> {
        let (number, key) = text.split_once('~')?;
        let key = match order {
            StoryOrder::Id => Key::Id(key.to_owned()),
            StoryOrder::Newest => Key::Changed(key.parse().ok()?),
            StoryOrder::Unsure => {
                let key: f64 = key.parse().ok()?;
                Key::Least(key.is_finite().then_some(key)?)
            }
        };
        Some((key, number.parse().ok()?))
    };
    read().ok_or_else(|| {
        Error::usage(
            format!("a list of stories cannot go on from `{text}`"),
            "begin with its first page, and follow its links from there",
        )
    })
}

/// The condition, in the SQL of both stores, that a story is so far, where `source` and
/// `target` are its current texts.
pub(crate) fn condition(stage: StoryStage) -> &'static str {
    match stage {
        StoryStage::Aligned => "story.alignment_revision IS NOT NULL",
        StoryStage::Outdated => {
            "story.alignment_revision IS NULL AND source.story IS NOT NULL AND target.story IS NOT NULL"
        }
        StoryStage::Untranslated => "source.story IS NOT NULL AND target.story IS NULL",
        StoryStage::Sourceless => "source.story IS NULL AND target.story IS NOT NULL",
        StoryStage::Named => "source.story IS NULL AND target.story IS NULL",
    }
}

impl StoryInfo {
    /// How far the story is.
    pub fn stage(&self) -> StoryStage {
        match (self.source_digest.is_some(), self.target_digest.is_some()) {
            (true, true) if self.aligned => StoryStage::Aligned,
            (true, true) => StoryStage::Outdated,
            (true, false) => StoryStage::Untranslated,
            (false, true) => StoryStage::Sourceless,
            (false, false) => StoryStage::Named,
        }
    }
}
