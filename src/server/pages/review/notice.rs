//! What a step came to, told at the head of the page.

use maud::{Markup, html};

use super::super::layout::moment;
use super::form::{self, Sent};
use super::portion::touches;
use super::{Shown, anchor};
use crate::align::Bead;
use crate::memory::StoryRevision;
use crate::memory::review::Step;

/// What the page has to tell.
pub(in super::super) enum Notice {
    /// Nothing.
    Nothing,
    /// The step is stored.
    Saved(StoryRevision),
    /// The step makes no sense.
    Refused(String),
    /// Somebody else was faster; nothing was stored.
    Meanwhile(Box<Meanwhile>),
}

/// A step that was made from an earlier version than the current one.
pub(in super::super) struct Meanwhile {
    /// What was sent.
    pub(in super::super) sent: Sent,
    /// The step that it meant.
    pub(in super::super) step: Step,
    /// The versions that came since the page was shown.
    pub(in super::super) since: Vec<StoryRevision>,
}

impl Notice {
    /// Whether there is anything to tell.
    pub(super) fn is_told(&self) -> bool {
        !matches!(self, Notice::Nothing)
    }

    /// Whether the step that was not stored was meant for segments of this bead.
    pub(super) fn concerns(&self, bead: &Bead) -> bool {
        let Notice::Meanwhile(meanwhile) = self else {
            return false;
        };
        match &meanwhile.step {
            Step::Edit(edit) => touches(&edit.bead, bead),
            Step::Undo | Step::Redo => false,
        }
    }
}

/// The notice.
pub(super) fn show(notice: &Notice, shown: &Shown, can_edit: bool) -> Markup {
    html! {
        @match notice {
            Notice::Nothing => {}
            Notice::Saved(revision) => {
                p.saved #notice role="status" {
                    "Saved as version " (revision.revision) ": " (revision.note.as_deref().unwrap_or_default()) "."
                }
            }
            Notice::Refused(why) => p.alert #notice role="alert" tabindex="-1" autofocus { "Nothing was changed: " (why) "." },
            Notice::Meanwhile(meanwhile) => (conflict(meanwhile, shown, can_edit)),
        }
    }
}

/// Who did what meanwhile, what was wanted, and how to go on.
fn conflict(meanwhile: &Meanwhile, shown: &Shown, can_edit: bool) -> Markup {
    let Meanwhile { sent, step, since } = meanwhile;
    let still_there = match step {
        Step::Edit(edit) => {
            let review = shown.review.as_ref();
            review.is_some_and(|review| review.find(&edit.bead).is_some())
        }
        // Another step would be undone than the one that was seen.
        Step::Undo | Step::Redo => false,
    };
    html! {
        div.alert #notice role="alert" tabindex="-1" autofocus {
            h2 { "Not saved: the story changed while you looked at it" }
            p { "Nothing was overwritten. You see the story as it is now. Meanwhile:" }
            ul {
                @for revision in since {
                    li {
                        strong { (revision.author.as_deref().unwrap_or("somebody")) }
                        " made version " (revision.revision) " (" (revision.kind.as_str()) "): "
                        (revision.note.as_deref().unwrap_or("another text or alignment"))
                        ", " (moment(revision.made))
                    }
                }
            }
            p { "You wanted: " strong { (wanted(step)) } "." }
            @if still_there && can_edit {
                (form::again(sent, shown))
            } @else if let Step::Edit(edit) = step {
                p { "That bead is there no more; "
                    // The portion that is shown is the one with this bead.
                    @if let Some(bead) = shown.beads().iter().find(|bead| touches(&edit.bead, bead)) {
                        "its segments are in " a href={ "#" (anchor(&bead.place())) } { (bead) } ", which is marked below."
                    } @else { "its segments are gone." }
                }
            } @else {
                p { "What it would undo now is another step; look at it before you press the button once more." }
            }
        }
    }
}

fn wanted(step: &Step) -> String {
    match step {
        Step::Edit(edit) => edit.to_string(),
        Step::Undo => "undo the last step".to_owned(),
        Step::Redo => "redo the last step".to_owned(),
    }
}
