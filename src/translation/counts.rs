//! How much of a file the memory covers.

use serde::Serialize;

use crate::matching::pretranslate::{Draft, DraftOrigin};

/// How much of a text one origin covers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// Segments.
    pub segments: usize,
    /// Words.
    pub words: usize,
}

/// The whole text, and what each origin covers of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// All of it.
    #[serde(flatten)]
    pub all: Share,
    /// In context.
    pub context: Share,
    /// The same text.
    pub exact: Share,
    /// A similar text.
    pub fuzzy: Share,
    /// Nothing.
    pub none: Share,
}

impl Share {
    /// Of those drafts that are `wanted`.
    pub fn of(drafts: &[Draft], wanted: impl Fn(&Draft) -> bool) -> Share {
        let those = drafts.iter().filter(|draft| wanted(draft));
        those.fold(Share::default(), |share, draft| Share {
            segments: share.segments + draft.count,
            words: share.words + draft.source.split_whitespace().count(),
        })
    }
}

impl Counts {
    /// Of all drafts of a text.
    pub fn of(drafts: &[Draft]) -> Counts {
        let of_origin = |origin| Share::of(drafts, |draft| draft.origin() == origin);
        Counts {
            all: Share::of(drafts, |_| true),
            context: of_origin(DraftOrigin::Context),
            exact: of_origin(DraftOrigin::Exact),
            fuzzy: of_origin(DraftOrigin::Fuzzy),
            none: of_origin(DraftOrigin::None),
        }
    }
}
