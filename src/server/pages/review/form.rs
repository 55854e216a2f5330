//! What a reader asks for, and what a form sends.

use maud::{Markup, html};
use serde::Deserialize;

use super::super::layout::link;
use super::{Shown, anchor, portion};
use crate::align::Bead;
use crate::align::review::{Change, Edit, Neighbour, Place, TextSide};
use crate::memory::review::Step;

/// The order of the beads on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Order {
    /// The least sure first.
    Unsure,
    /// As the text goes.
    Text,
}

impl Order {
    pub(super) fn name(self) -> &'static str {
        match self {
            Order::Unsure => "unsure",
            Order::Text => "text",
        }
    }

    pub(super) fn words(self) -> &'static str {
        match self {
            Order::Unsure => "Least certain first",
            Order::Text => "As the text goes",
        }
    }

    fn of(name: &str) -> Order {
        match name {
            "text" => Order::Text,
            _ => Order::Unsure,
        }
    }
}

/// What the address of the page says.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Asked {
    /// The story.
    pub(in super::super) id: String,
    order: String,
    /// The version to show; the current one where it is none.
    version: String,
    /// The bead to be at.
    at: String,
    /// Where the bead is not there, the place in the list to be at, counted from 0.
    from: String,
    /// The source segment to be led to.
    segment: String,
    /// The version that a step made, to be told of it.
    did: String,
}

impl Asked {
    pub(super) fn order(&self) -> Order {
        Order::of(&self.order)
    }

    pub(in super::super) fn version(&self) -> Option<u32> {
        self.version.parse().ok()
    }

    pub(in super::super) fn did(&self) -> Option<u32> {
        self.did.parse().ok()
    }

    pub(super) fn at(&self) -> Option<Place> {
        self.at.parse().ok()
    }

    pub(super) fn from(&self) -> usize {
        self.from.parse().unwrap_or(0)
    }

    /// Where who asks for a segment is led.
    pub(in super::super) fn led(&self, shown: &Shown) -> Option<String> {
        let segment = self.segment.trim().parse().ok()?;
        portion::segment_link(shown, self.order(), segment)
    }

    #[cfg(test)]
    pub(super) fn new(order: &str, at: &str, from: usize) -> Asked {
        Asked {
            order: order.to_owned(),
            at: at.to_owned(),
            from: from.to_string(),
            ..Asked::default()
        }
    }
}

/// What a form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Sent {
    /// The story.
    pub(in super::super) id: String,
    bead: String,
    based_on: String,
    order: String,
    /// The place of the bead in the list, counted from 0.
    from: String,
    #[serde(rename = "do")]
    what: String,
    split_source: String,
    split_target: String,
}

impl Sent {
    /// The version that the page showed.
    pub(in super::super) fn based_on(&self) -> Option<u32> {
        self.based_on.parse().ok()
    }

    /// What is to be done.
    ///
    /// # Errors
    /// What is wrong with the form, which no page of ours sends so.
    pub(in super::super) fn step(&self) -> Result<Step, String> {
        let change = match self.what.as_str() {
            "undo" => return Ok(Step::Undo),
            "redo" => return Ok(Step::Redo),
            "confirm" => Change::Confirm,
            "merge" => Change::Merge,
            "drop" => Change::Drop,
            "split" => Change::Split {
                source: boundary(&self.split_source)?,
                target: boundary(&self.split_target)?,
            },
            moved => {
                let known = MOVES.iter().find(|(_, _, name)| *name == moved);
                let (side, to, _) = known
                    .ok_or_else(|| format!("`{moved}` is nothing that can be done to a bead"))?;
                Change::Move {
                    side: *side,
                    to: *to,
                }
            }
        };
        let bead = self.bead.parse()?;
        Ok(Step::Edit(Edit { bead, change }))
    }

    /// The page as it was asked for, as far as the form knows.
    pub(in super::super) fn asked(&self) -> Asked {
        Asked {
            id: self.id.clone(),
            order: self.order.clone(),
            at: self.bead.clone(),
            from: self.from.clone(),
            ..Asked::default()
        }
    }

    /// The page to go to when a step made this version; `shown` is how the story is then,
    /// `bead` the bead that came of it. Who goes by certainty is led to the next bead to
    /// check once one is confirmed, others stay.
    pub(in super::super) fn then(&self, shown: &Shown, bead: usize, revision: u32) -> String {
        let order = Order::of(&self.order);
        let next = match (self.what.as_str(), order) {
            ("confirm", Order::Unsure) => self.next(shown.beads()),
            _ => Some(bead),
        };
        let place = next.and_then(|next| Some(shown.beads().get(next)?.place()));
        let (did, at) = (revision.to_string(), place.as_ref().map(Place::to_string));
        let mut query = vec![("id", self.id.as_str()), ("order", order.name())];
        query.push(("did", &did));
        if let Some(at) = &at {
            query.push(("at", at));
        }
        let anchor = place.map_or(String::new(), |place| format!("#{}", anchor(&place)));
        link("/story", &query) + &anchor
    }
}

impl Sent {
    /// The bead that stands now where the confirmed one stood: those that a person passed by
    /// stay passed by. Where it is confirmed itself, the list is through, and begins anew.
    fn next(&self, beads: &[Bead]) -> Option<usize> {
        let listed = portion::listed(beads, Order::Unsure);
        let there = listed.get(self.from.parse::<usize>().unwrap_or(0));
        let open = there.filter(|at| beads.get(**at).is_some_and(|bead| !bead.is_confirmed()));
        open.or(listed.first()).copied()
    }
}

/// Moves of a segment, as a form names them.
pub(super) const MOVES: [(TextSide, Neighbour, &str); 4] = [
    (TextSide::Source, Neighbour::Previous, "source-previous"),
    (TextSide::Source, Neighbour::Next, "source-next"),
    (TextSide::Target, Neighbour::Previous, "target-previous"),
    (TextSide::Target, Neighbour::Next, "target-next"),
];

fn boundary(text: &str) -> Result<usize, String> {
    let number = text.parse();
    number.map_err(|_| format!("`{text}` is no segment to split before"))
}

/// What every form of a story sends besides its button; `from` is the place in the list.
pub(super) fn hidden(shown: &Shown, asked: &Asked, bead: Option<&Place>, from: usize) -> Markup {
    html! {
        input type="hidden" name="id" value=(shown.info.id);
        input type="hidden" name="based_on" value=(shown.info.revision);
        input type="hidden" name="order" value=(asked.order().name());
        @if from > 0 { input type="hidden" name="from" value=(from); }
        @if let Some(bead) = bead { input type="hidden" name="bead" value=(bead); }
    }
}

/// A step that was meant for an earlier version, to be sent once more.
pub(super) fn again(sent: &Sent, shown: &Shown) -> Markup {
    html! {
        form.step method="post" action="/story/review" {
            input type="hidden" name="id" value=(shown.info.id);
            input type="hidden" name="based_on" value=(shown.info.revision);
            input type="hidden" name="order" value=(sent.order);
            input type="hidden" name="from" value=(sent.from);
            input type="hidden" name="bead" value=(sent.bead);
            @if sent.what == "split" {
                input type="hidden" name="split_source" value=(sent.split_source);
                input type="hidden" name="split_target" value=(sent.split_target);
            }
            button name="do" value=(sent.what) { "Do it on the alignment as it is now" }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(what: &str, bead: &str, split: (&str, &str)) -> Result<String, String> {
        let sent = Sent {
            what: what.into(),
            bead: bead.into(),
            split_source: split.0.into(),
            split_target: split.1.into(),
            ..Sent::default()
        };
        sent.step().map(|step| match step {
            Step::Edit(edit) => edit.to_string(),
            other => format!("{other:?}"),
        })
    }

    #[test]
    fn forms_are_steps() {
        let bead = "1..3:1..2";
        for (what, step) in [
            ("confirm", "confirm [1, 2]:[1]"),
            ("merge", "merge [1, 2]:[1] with the next"),
            ("drop", "part [1, 2]:[1] into dropped and added"),
            ("split", "split [1, 2]:[1] before 2 and 1"),
            (
                "source-next",
                "move the last source of [1, 2]:[1] to the next",
            ),
            (
                "target-previous",
                "move the first target of [1, 2]:[1] to the previous",
            ),
            ("undo", "Undo"),
        ] {
            assert_eq!(sent(what, bead, ("2", "1")).as_deref(), Ok(step));
        }
        for (what, bead, split) in [
            ("", bead, ("", "")),
            ("delete", bead, ("", "")),
            ("confirm", "", ("", "")),
            ("confirm", "1..3", ("", "")),
            ("split", bead, ("", "1")),
            ("split", bead, ("2", "-1")),
        ] {
            assert!(sent(what, bead, split).is_err(), "{what} {bead}");
        }
    }
}
