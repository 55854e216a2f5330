//! The part of a story that one page shows: a story may have more beads than a page can hold.

use std::ops::Range;

use maud::{Markup, html};

use super::super::layout::{grouped, link};
use super::form::{Asked, Order};
use super::{Shown, anchor};
use crate::align::Bead;
use crate::align::review::Place;

/// Beads of a page: a browser lays so many out at once, a person does not get lost in them,
/// and why they are doubtful is found out in the time that a page may take.
pub(super) const BEADS: usize = 100;

/// The beads of a story in the order of a page, and which of them it shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Portion {
    /// All beads, by index in the order of the text.
    listed: Vec<usize>,
    /// Place in the list of the first one shown; a multiple of [`BEADS`].
    start: usize,
}

impl Portion {
    /// The portion with the bead that was asked for, or with what became of its segments;
    /// else the one with that place of the list.
    pub(in super::super) fn of(beads: &[Bead], asked: &Asked) -> Self {
        let listed = listed(beads, asked.order());
        let wanted = asked.at().and_then(|place| find(beads, &place));
        let at = wanted.and_then(|wanted| listed.iter().position(|one| *one == wanted));
        let last = listed.len().saturating_sub(1);
        let at = at.unwrap_or(asked.from()).min(last);
        Portion {
            listed,
            start: at - at % BEADS,
        }
    }

    /// The beads shown, each with its place in the list.
    pub(in super::super) fn shown(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let numbers = self.listed.get(self.places()).unwrap_or_default();
        self.places().zip(numbers.iter().copied())
    }

    /// Whether a bead is shown.
    #[cfg(test)]
    fn holds(&self, number: usize) -> bool {
        self.shown().any(|(_, shown)| shown == number)
    }

    /// Place in the list of the first bead shown.
    pub(super) fn start(&self) -> usize {
        self.start
    }

    fn places(&self) -> Range<usize> {
        self.start..self.listed.len().min(self.start + BEADS)
    }

    /// The bead at a place of the list.
    fn bead_at(&self, place: usize) -> Option<usize> {
        self.listed.get(place).copied()
    }
}

/// The beads by index in an order: as the text goes, or the least sure first.
pub(super) fn listed(beads: &[Bead], order: Order) -> Vec<usize> {
    let mut listed: Vec<usize> = (0..beads.len()).collect();
    if order == Order::Unsure {
        let confidence = |at: &usize| beads.get(*at).map_or(0.0, |bead| bead.confidence);
        listed.sort_by(|one, other| confidence(one).total_cmp(&confidence(other)));
    }
    listed
}

/// The bead of this place; where there is none, the first that has one of its segments.
fn find(beads: &[Bead], place: &Place) -> Option<usize> {
    let same = |bead: &Bead| bead.source == place.source && bead.target == place.target;
    let exact = beads.iter().position(same);
    exact.or_else(|| beads.iter().position(|bead| touches(place, bead)))
}

/// Whether a bead has segments of this place.
pub(super) fn touches(place: &Place, bead: &Bead) -> bool {
    let overlap =
        |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
    overlap(&bead.source, &place.source) || overlap(&bead.target, &place.target)
}

/// The address of a bead: its page, and its place on it.
pub(super) fn bead_link(shown: &Shown, order: Order, bead: &Bead) -> String {
    let (place, version) = (bead.place(), shown.version.revision.revision.to_string());
    let at = place.to_string();
    let mut query = vec![("id", shown.info.id.as_str()), ("order", order.name())];
    if !shown.is_current() {
        query.push(("version", &version));
    }
    query.push(("at", &at));
    format!("{}#{}", link("/story", &query), anchor(&place))
}

/// The address of the bead with a source segment, counted from 0; of the last bead where the
/// text ends before it.
pub(super) fn segment_link(shown: &Shown, order: Order, segment: usize) -> Option<String> {
    let beads = shown.beads();
    let holds = |bead: &&Bead| bead.source.contains(&segment);
    let bead = beads.iter().find(holds).or(beads.last())?;
    Some(bead_link(shown, order, bead))
}

/// Where in the story the page is, and the way to the rest of it; nothing where it shows all.
/// `name` tells the two of a page apart.
pub(super) fn steps(shown: &Shown, asked: &Asked, name: &str) -> Markup {
    let portion = &shown.portion;
    let (places, all) = (portion.places(), portion.listed.len());
    if all <= BEADS {
        return html! {};
    }
    let bead_at = |place: usize| shown.beads().get(portion.bead_at(place)?);
    let link = |place: usize| Some(bead_link(shown, asked.order(), bead_at(place)?));
    let back = portion.start.checked_sub(BEADS).and_then(link);
    // The keys go back bead by bead: to the last one of the portion before.
    let last = portion.start.checked_sub(1).and_then(bead_at);
    let last = last.map(|bead| anchor(&bead.place()));
    html! {
        nav.portion aria-label=(name) {
            span.where { "Beads " (grouped(places.start as u64 + 1)) "–" (grouped(places.end as u64)) " of " (grouped(all as u64)) }
            @if let Some(back) = back { " " a href=(back) rel="prev" data-last=[last] { "Previous " (BEADS) } }
            @if let Some(further) = link(places.end) { " " a href=(further) rel="next" { "Next " (BEADS.min(all - places.end)) } }
        }
    }
}

/// The form that leads to a segment; nothing where the page shows all.
pub(super) fn jump(shown: &Shown, asked: &Asked) -> Markup {
    let segments = shown.version.source.as_ref();
    let last = segments.map_or(0, |side| side.segments.len().saturating_sub(1));
    html! {
        @if shown.portion.listed.len() > BEADS {
            form.jump method="get" action="/story" {
                input type="hidden" name="id" value=(shown.info.id);
                input type="hidden" name="order" value=(asked.order().name());
                @if !shown.is_current() { input type="hidden" name="version" value=(shown.version.revision.revision); }
                label { "Source segment " input type="number" name="segment" min="0" max=(last) required; }
                " "
                button { "Go" }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Beads of one segment a side; each third one is doubted.
    fn beads(count: usize) -> Vec<Bead> {
        let bead = |at: usize| Bead {
            source: at..at + 1,
            target: at..at + 1,
            confidence: if at.is_multiple_of(3) { 0.4 } else { 0.95 },
            crossing: false,
        };
        (0..count).map(bead).collect()
    }

    fn numbers(portion: &Portion) -> Vec<usize> {
        portion.shown().map(|(_, number)| number).collect()
    }

    #[test]
    fn portions_are_the_whole_list_without_overlap() {
        for order in ["text", "unsure"] {
            for count in [0, 1, BEADS - 1, BEADS, BEADS + 1, 3 * BEADS + 7] {
                let beads = beads(count);
                let all: Vec<usize> = (0..count)
                    .step_by(BEADS)
                    .flat_map(|from| numbers(&Portion::of(&beads, &Asked::new(order, "", from))))
                    .collect();
                assert_eq!(all, listed(&beads, Asked::new(order, "", 0).order()));
            }
        }
    }

    #[test]
    fn a_bead_leads_to_its_portion_and_so_do_its_segments() {
        let mut beads = beads(3 * BEADS);
        let merged = Bead {
            source: 250..252,
            target: 250..252,
            ..beads[250].clone()
        };
        beads.splice(250..252, [merged]);
        for (at, from, holds) in [
            ("250..252:250..252", 0, 250),
            // It was merged since: the bead that has its segments is meant.
            ("251..252:251..252", 0, 250),
            ("0..1:0..1", 299, 0),
            // Nothing has these: the place in the list counts, up to the last one.
            ("900..901:900..901", 120, 120),
            ("", 9_999, 298),
            ("nonsense", 0, 0),
        ] {
            let portion = Portion::of(&beads, &Asked::new("text", at, from));
            assert!(portion.holds(holds), "{at} {from}: {:?}", portion.places());
        }
        let unsure = Portion::of(&beads, &Asked::new("unsure", "297..298:297..298", 0));
        assert!(unsure.holds(296), "{:?}", numbers(&unsure));
    }
}
