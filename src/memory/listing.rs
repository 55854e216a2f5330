//! Stories a page at a time: the least certain first, the newest first, or by id.
//!
//! A page goes on from the last line of the one before it, whatever came in meanwhile: no
//! line is counted off, so that the hundredth page costs what the first one does.

use serde::Serialize;

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
