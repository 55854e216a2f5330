//! The first page: search, the stories to check, the stories that changed last.

use maud::{Markup, html};

use super::concordance;
use super::figures::{self, Figures};
use super::layout::{Part, Viewer, link, page};
use super::stories;
use crate::memory::{StoryLine, StoryList, StoryOrder, StoryStatus};

/// Lines of each list.
const LINES: usize = 5;

/// The lists of the page.
pub(super) fn lists() -> [StoryList; 2] {
    [StoryOrder::Unsure, StoryOrder::Newest].map(|order| StoryList {
        order,
        status: Some(StoryStatus::Live),
        limit: LINES,
        ..StoryList::default()
    })
}

/// The page.
pub(super) fn render(
    memory: &str,
    [unsure, newest]: &[Vec<StoryLine>; 2],
    figures: Option<&Figures>,
    viewer: &Viewer,
) -> Markup {
    let body = html! {
        h1 { "Translation memory" }
        p.facts { strong { (memory) } @if let Some(figures) = figures { ": " (figures::line(figures)) } }
        (concordance::form(&concordance::Asked::default()))
        div.pair {
            section aria-labelledby="unsure" {
                h2 #unsure { "Least certain" }
                @if unsure.is_empty() { p.none { "No story is aligned yet." } }
                (stories::list(unsure))
                p.further { a href=(link("/stories", &[("order", "unsure")])) { "All by certainty" } }
            }
            section aria-labelledby="newest" {
                h2 #newest { "Changed last" }
                @if newest.is_empty() { p.none { "No story is in the memory." } }
                (stories::list(newest))
                p.further { a href=(link("/stories", &[("order", "newest")])) { "All by date" } }
            }
        }
    };
    page("Translation memory", Part::Start, viewer, &body)
}
