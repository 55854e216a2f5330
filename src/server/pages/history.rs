//! The versions of a story, and when it was out of use.

use maud::{Markup, html};

use super::layout::{Part, Viewer, link, moment, page, story_link};
use crate::memory::{Retraction, StoryInfo, StoryRevision};

/// The page.
pub(super) fn render(
    info: &StoryInfo,
    revisions: &[StoryRevision],
    retractions: &[Retraction],
    viewer: &Viewer,
) -> Markup {
    let body = html! {
        p.kicker { "History" }
        h1 { (info.id) }
        p.facts { a href=(story_link(&info.id)) { "Alignment review" } }
        @if revisions.is_empty() { p.none { "No text of it was ever stored: imported units name it." } }
        ol.versions {
            @for version in revisions.iter().rev() { li { (one(info, version)) } }
        }
        @if !retractions.is_empty() {
            h2 { "Out of use" }
            ul.versions {
                @for retraction in retractions { li { (out_of_use(retraction)) } }
            }
        }
    };
    page(
        &format!("History of {}", info.id),
        Part::Stories,
        viewer,
        &body,
    )
}

fn one(info: &StoryInfo, version: &StoryRevision) -> Markup {
    let number = version.revision.to_string();
    html! {
        p {
            a href=(link("/story", &[("id", &info.id), ("version", &number), ("order", "text")])) { "Version " (number) }
            " " strong { (version.kind.as_str()) }
            @if let Some(note) = &version.note { ": " (note) }
        }
        p.facts {
            @if let Some(author) = &version.author { (author) ", " }
            (moment(version.made))
            @if !version.aligned { ", one side only" }
            @if let Some(units) = version.units {
                @for (count, what) in [(units.created, "created"), (units.updated, "updated"), (units.removed, "removed")] {
                    @if count > 0 { ", " (count) " units " (what) }
                }
            }
        }
    }
}

fn out_of_use(retraction: &Retraction) -> Markup {
    html! {
        p {
            "Since " (moment(retraction.made))
            @if let Some(author) = &retraction.author { " by " (author) }
            @if !retraction.reason.is_empty() { ": " (retraction.reason) }
        }
        @if let Some(undone) = retraction.undone {
            p.facts { "until " (moment(undone)) @if let Some(author) = &retraction.undone_by { " by " (author) } }
        }
    }
}
