//! One bead: its texts side by side, how sure it is between them, its buttons below.

use std::ops::Range;

use maud::{Markup, html};

use super::super::layout::glimpse;
use super::form::{self, Asked, MOVES};
use super::{Notice, Shown, anchor, confidence};
use crate::align::review::{Neighbour, TextSide};
use crate::align::{Bead, SURE};
use crate::memory::Side;

/// Confidence below which a bead is rather wrong than right.
const DOUBTFUL: f64 = 0.5;

/// How sure a bead is, in classes that differ in more than their colour.
pub(super) fn class(bead: &Bead) -> &'static str {
    match bead.confidence {
        _ if bead.is_confirmed() => "confirmed",
        p if p >= SURE => "sure",
        p if p >= DOUBTFUL => "check",
        _ => "doubtful",
    }
}

/// The same in words.
fn words(bead: &Bead) -> &'static str {
    match class(bead) {
        "check" => "to check",
        class => class,
    }
}

/// What it is by its shape.
fn shape(bead: &Bead) -> String {
    match (bead.source.is_empty(), bead.target.is_empty()) {
        (false, true) => "dropped".to_owned(),
        (true, _) => "added".to_owned(),
        _ if bead.crossing => format!("{} crossing", bead.kind()),
        _ => bead.kind(),
    }
}

/// Bead number `number` of the story, at place `at` of the list.
pub(super) fn show(
    shown: &Shown,
    number: usize,
    at: usize,
    asked: &Asked,
    notice: &Notice,
    can_edit: bool,
) -> Markup {
    let beads = shown.beads();
    let Some(bead) = beads.get(number) else {
        return html! {};
    };
    let place = bead.place();
    let is_at = asked.at().as_ref() == Some(&place);
    let meant = notice.concerns(bead);
    let reason = shown.doubts.get(&number);
    let label = format!("Bead {bead}, {}, {}", shape(bead), words(bead));
    html! {
        article.bead.(class(bead)).lone[!bead.is_pair()].meant[meant]
            #(anchor(&place)) tabindex="-1" aria-label=(label)
            aria-describedby=[(is_at && notice.is_told()).then_some("notice")] {
            (side(shown.version.source.as_ref(), &bead.source, "not in the source"))
            div.mark {
                b { (confidence(bead)) }
                (gauge(bead))
                span { (shape(bead)) }
                strong { (words(bead)) }
                @if let Some(reason) = reason { small { (reason) } }
                @if meant { small.meant { "meant by you" } }
            }
            (side(shown.version.target.as_ref(), &bead.target, "not in the translation"))
            @if can_edit { (buttons(shown, number, bead, at, asked, is_at)) }
        }
    }
}

/// The confidence as a bar; the number beside it says the same.
fn gauge(bead: &Bead) -> Markup {
    let percent = (bead.confidence.clamp(0.0, 1.0) * 100.0).floor();
    html! {
        svg.gauge viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect.track width="100" height="6" {}
            rect.level width=(percent) height="6" {}
        }
    }
}

/// The segments of one side.
fn side(side: Option<&Side>, segments: &Range<usize>, empty: &str) -> Markup {
    let texts = side.and_then(|side| side.segments.get(segments.clone()));
    let texts = texts.unwrap_or_default();
    html! {
        @if texts.is_empty() {
            div.side { p.empty { (empty) } }
        } @else {
            div.side lang=[side.map(|side| &side.lang)] dir="auto" {
                @for (at, segment) in segments.clone().zip(texts) {
                    p { span.n { (at) } " " (segment.text) }
                }
            }
        }
    }
}

/// What can be done to a bead.
fn buttons(
    shown: &Shown,
    number: usize,
    bead: &Bead,
    at: usize,
    asked: &Asked,
    is_at: bool,
) -> Markup {
    let name = bead.to_string();
    let stays_open = is_at && asked.did().is_some() && !bead_is_next(shown, asked);
    html! {
        form.do method="post" action="/story/review" {
            (form::hidden(shown, asked, Some(&bead.place()), at))
            @if !bead.is_confirmed() {
                button.confirm name="do" value="confirm" data-key="c" { "Confirm" span.vh { " " (name) } }
            }
            details open[stays_open] {
                summary data-key="e" { "Change" span.vh { " " (name) } }
                div.more {
                    (neighbours(shown, number))
                    @if bead.source.len() + bead.target.len() > 2 || (bead.source.len() + bead.target.len() == 2 && !bead.is_pair()) {
                        (split(shown, bead, &name))
                    }
                    div.row {
                        @if number + 1 < shown.beads().len() {
                            button name="do" value="merge" data-key="m" { "Merge with the next" span.vh { " " (name) } }
                        }
                        @if bead.is_pair() {
                            button name="do" value="drop" data-key="d" { "Not a translation" span.vh { " " (name) } }
                        }
                    }
                    div.row { (moves(shown, number, bead)) }
                }
            }
        }
    }
}

/// Whether the page stands at another bead than the one that the last step made.
fn bead_is_next(shown: &Shown, asked: &Asked) -> bool {
    let did = asked.did();
    let made = shown.revisions.iter().find(|one| Some(one.revision) == did);
    let note = made.and_then(|made| made.note.as_deref());
    note.is_some_and(|note| note.starts_with("confirm"))
}

/// What stands before and behind it, whatever the order of the page.
fn neighbours(shown: &Shown, number: usize) -> Markup {
    let beads = shown.beads();
    let before = number.checked_sub(1).and_then(|at| beads.get(at));
    html! {
        @for (words, neighbour) in [("Before it", before), ("Behind it", beads.get(number + 1))] {
            @if let Some(neighbour) = neighbour {
                p.neighbour { b { (words) } " " (neighbour)
                    @for (side, range) in [(&shown.version.source, &neighbour.source), (&shown.version.target, &neighbour.target)] {
                        @if let Some(side) = side {
                            @if let Some(texts) = side.segments.get(range.clone()).filter(|texts| !texts.is_empty()) {
                                " " q lang=(side.lang) dir="auto" { (glimpse(&texts.iter().map(|segment| segment.text.as_str()).collect::<Vec<_>>().join(" "))) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The form to split it: where the second part begins on each side.
fn split(shown: &Shown, bead: &Bead, name: &str) -> Markup {
    // The middle of each side, where most such beads come apart.
    let middle = |range: &Range<usize>| range.start + range.len().div_ceil(2);
    let choices = |side: Option<&Side>, range: &Range<usize>, field: &str| {
        let text = |at: usize| {
            let segment = side.and_then(|side| side.segments.get(at));
            segment.map_or(String::new(), |segment| glimpse_short(&segment.text))
        };
        html! {
            select name=(field) {
                @for at in range.start..=range.end {
                    option value=(at) selected[at == middle(range)] {
                        @if at < range.end { (at) " " (text(at)) } @else { "none" }
                    }
                }
            }
        }
    };
    html! {
        fieldset {
            legend { "Split" span.vh { " " (name) } }
            label { "The second part begins with " (choices(shown.version.source.as_ref(), &bead.source, "split_source")) }
            " "
            label { "and with " (choices(shown.version.target.as_ref(), &bead.target, "split_target")) }
            " "
            button name="do" value="split" data-key="s" { "Split" span.vh { " " (name) } }
        }
    }
}

/// The beginning of a segment, as long as a choice may be.
fn glimpse_short(text: &str) -> String {
    match text.char_indices().nth(28) {
        None => text.to_owned(),
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    }
}

/// Buttons that move its first or last segment of a side to a neighbour.
fn moves(shown: &Shown, number: usize, bead: &Bead) -> Markup {
    let has = |to: Neighbour| match to {
        Neighbour::Previous => number > 0,
        Neighbour::Next => number + 1 < shown.beads().len(),
    };
    html! {
        @for (side, to, value) in MOVES {
            @let (name, range) = match side {
                TextSide::Source => ("source", &bead.source),
                TextSide::Target => ("target", &bead.target),
            };
            @if has(to) && !range.is_empty() {
                @let (arrow, segment, words) = match to {
                    Neighbour::Previous => ("↑", range.start, "to the bead before"),
                    Neighbour::Next => ("↓", range.end - 1, "to the bead behind"),
                };
                button name="do" value=(value) { span aria-hidden="true" { (arrow) " " } "Move " (name) " " (segment) " " (words) }
            }
        }
    }
}
