//! Alignment review: both columns, the beads coloured by how sure they are, and what can be
//! done to each of them.
//!
//! | module | holds |
//! |---|---|
//! | `bead` | one bead: its texts, how sure it is, its buttons |
//! | `form` | what a form sends, as a step |
//! | `notice` | what a step came to: saved, refused, somebody was faster |
//! | `portion` | which beads a page shows, and the way to the others |
//!
//! Every button is a form of its own: it sends the bead by its segments, what is to be done,
//! and the version that the page showed. The script only presses them by a key.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::layout::{Part, Viewer, counted, grouped, language, link, moment, page};
use crate::align::review::{Place, Review};
use crate::align::{Bead, SURE, two_decimals};
use crate::memory::review::Past;
use crate::memory::{StoryInfo, StoryRevision, StoryStage, StoryStatus, StoryVersion};

mod bead;
mod form;
mod notice;
mod portion;

pub(super) use form::{Asked, Order, Sent};
pub(super) use notice::{Meanwhile, Notice};
pub(super) use portion::Portion;

/// A story under review, as of a moment.
pub(super) struct Shown {
    /// The story.
    pub(super) info: StoryInfo,
    /// The version that is shown.
    pub(super) version: StoryVersion,
    /// All versions, oldest first.
    pub(super) revisions: Vec<StoryRevision>,
    /// The beads; none where the texts of the version are not aligned.
    pub(super) review: Option<Review>,
    /// Which of the beads the page shows.
    pub(super) portion: Portion,
    /// Why a bead that is shown is not sure, in words, by its index.
    pub(super) doubts: BTreeMap<usize, String>,
}

impl Shown {
    /// Whether it is the version that the story is at.
    fn is_current(&self) -> bool {
        self.version.revision.revision == self.info.revision
    }

    /// Whether the numbers of its segments have more than three digits.
    fn is_wide(&self) -> bool {
        let sides = [&self.version.source, &self.version.target].into_iter();
        sides.flatten().any(|side| side.segments.len() > 1_000)
    }

    fn title(&self) -> &str {
        let side = self
            .version
            .source
            .as_ref()
            .or(self.version.target.as_ref());
        let headline = side.and_then(|side| side.headline.as_deref());
        headline.unwrap_or(&self.info.id)
    }

    fn beads(&self) -> &[Bead] {
        self.review.as_ref().map_or(&[], Review::beads)
    }
}

/// The page.
pub(super) fn render(shown: &Shown, asked: &Asked, notice: &Notice, viewer: &Viewer) -> Markup {
    let can_edit = viewer.may_write && shown.is_current() && shown.review.is_some();
    let side = shown
        .version
        .source
        .as_ref()
        .or(shown.version.target.as_ref());
    let lang = side
        .filter(|side| side.headline.is_some())
        .map(|side| &side.lang);
    let body = html! {
        p.kicker { "Alignment review" }
        h1 lang=[lang] dir="auto" { (shown.title()) }
        (facts(shown))
        (notice::show(notice, shown, can_edit))
        @if shown.review.is_some() {
            (shares(shown.beads()))
            (bar(shown, asked, can_edit))
            (portion::steps(shown, asked, "Portions of the story"))
            (portion::jump(shown, asked))
            (columns(shown))
            ol.beads.wide[shown.is_wide()] #beads {
                @for (at, number) in shown.portion.shown() {
                    li { (bead::show(shown, number, at, asked, notice, can_edit)) }
                }
            }
            (portion::steps(shown, asked, "Portions of the story, below it"))
        } @else {
            (unaligned(shown))
        }
    };
    let title = format!("{} – alignment review", shown.title());
    page(&title, Part::Stories, viewer, &body)
}

/// The story in numbers, and the ways to what else is known of it.
fn facts(shown: &Shown) -> Markup {
    let info = &shown.info;
    let version = &shown.version.revision;
    html! {
        p.facts {
            "Story " strong { (info.id) } ", version " (version.revision)
            @if !shown.is_current() { " of " (info.revision) }
            " (" (version.kind.as_str()) @if let Some(author) = &version.author { " by " (author) } ", " (moment(version.made)) "), "
            (counted(info.units, "unit", "units"))
            @if info.status == StoryStatus::Retracted { ", " strong { "retracted" } }
            ". " a href=(link("/story/history", &[("id", &info.id)])) { "History" }
            ", " a href=(link("/story/leverage", &[("id", &info.id)])) { "Leverage" }
        }
        @if !shown.is_current() {
            p.alert { "This is an earlier version. " a href=(super::layout::story_link(&info.id)) { "Review the current one" } "." }
        }
    }
}

/// How many beads are how sure, which explains the marks too.
fn shares(beads: &[Bead]) -> Markup {
    let classes = [
        ("confirmed", "confirmed"),
        ("sure", "sure"),
        ("check", "to check"),
        ("doubtful", "doubtful"),
    ];
    html! {
        ul.shares {
            @for (class, words) in classes {
                @let count = beads.iter().filter(|one| bead::class(one) == class).count();
                @if count > 0 { li class=(class) { b { (grouped(count as u64)) } " " (words) } }
            }
            @for (count, words) in [
                (beads.iter().filter(|bead| bead.target.is_empty()).count(), "dropped"),
                (beads.iter().filter(|bead| bead.source.is_empty()).count(), "added"),
            ] {
                @if count > 0 { li.lone { b { (grouped(count as u64)) } " " (words) } }
            }
        }
    }
}

/// What stays in view: the order, undo, the keys.
fn bar(shown: &Shown, asked: &Asked, can_edit: bool) -> Markup {
    let id = shown.info.id.as_str();
    let to_check = shown
        .beads()
        .iter()
        .filter(|bead| bead.confidence < SURE)
        .count();
    html! {
        div.bar {
            nav aria-label="Order of the beads" {
                @for order in [Order::Unsure, Order::Text] {
                    a href=(link("/story", &[("id", id), ("order", order.name())]))
                        aria-current=[(order == asked.order()).then_some("true")] {
                        (order.words())
                    }
                    " "
                }
            }
            span.left { b { (grouped(to_check as u64)) } " to check" }
            @if can_edit { (past(shown, asked)) }
            @if can_edit {
                details.keys {
                    summary { "Keys" }
                    label hidden { input type="checkbox" data-keys; " Single keys on this page" }
                    dl {
                        @for (key, does) in KEYS { dt { kbd { (key) } } dd { (does) } }
                    }
                }
            }
        }
    }
}

/// What the script listens to.
const KEYS: [(&str, &str); 7] = [
    ("j, k", "next, previous bead"),
    ("c", "confirm the bead"),
    ("m", "merge it with the next"),
    ("s", "split it"),
    ("d", "not a translation"),
    ("e", "all that can be done to it"),
    ("u", "undo the last step"),
];

/// Undo and redo, each with what that brings back.
fn past(shown: &Shown, asked: &Asked) -> Markup {
    let past = Past::of(&shown.revisions);
    let note = |revision: u32| {
        let found = shown.revisions.iter().find(|one| one.revision == revision);
        found.and_then(|one| one.note.clone()).unwrap_or_default()
    };
    html! {
        @if let Some((_, undone)) = past.undo {
            form.step method="post" action="/story/review" {
                (form::hidden(shown, asked, None, shown.portion.start()))
                button name="do" value="undo" data-key="u" { "Undo" span.what { ": " (note(undone)) } }
            }
        }
        @if let Some(to) = past.redo {
            form.step method="post" action="/story/review" {
                (form::hidden(shown, asked, None, shown.portion.start()))
                button name="do" value="redo" { "Redo" span.what { ": " (note(to)) } }
            }
        }
    }
}

/// The languages over their columns.
fn columns(shown: &Shown) -> Markup {
    html! {
        @if let (Some(source), Some(target)) = (&shown.version.source, &shown.version.target) {
            div.heads aria-hidden="true" { span { (language(&source.lang)) } span {} span { (language(&target.lang)) } }
        }
    }
}

/// What there is to see where nothing is aligned.
fn unaligned(shown: &Shown) -> Markup {
    let why = match shown.info.stage() {
        StoryStage::Untranslated => "It is not translated yet: there is nothing to review.",
        StoryStage::Sourceless => "Only its translation is known: there is nothing to review.",
        _ => {
            "Its texts are not aligned with each other: one of them changed since they were. Align them with teletipo align --store."
        }
    };
    html! {
        p.none { (why) }
        @for side in [&shown.version.source, &shown.version.target].into_iter().flatten() {
            section aria-label=(language(&side.lang)) {
                div.text lang=(side.lang) dir="auto" {
                    @for segment in &side.segments { p { (segment.text) } }
                }
            }
        }
    }
}

/// Names a bead in the page, for links.
fn anchor(place: &Place) -> String {
    let Place { source, target } = place;
    format!(
        "b-{}-{}-{}-{}",
        source.start, source.end, target.start, target.end
    )
}

/// A confidence for the eye.
fn confidence(bead: &Bead) -> String {
    two_decimals(bead.confidence)
}
