//! The list of stories: filtered, in three orders, a page at a time.

use maud::{Markup, html};
use serde::Deserialize;

use super::layout::{Part, Viewer, counted, link, moment, page, story_link};
use crate::align::two_decimals;
use crate::memory::{StoryLine, StoryList, StoryOrder, StoryStage, StoryStatus};

/// Lines of a page.
pub(super) const LINES: usize = 25;

/// What a reader asks for.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    q: String,
    order: String,
    stage: String,
    status: String,
    after: String,
}

const ORDERS: [(StoryOrder, &str, &str); 3] = [
    (StoryOrder::Unsure, "unsure", "least certain first"),
    (StoryOrder::Newest, "newest", "newest first"),
    (StoryOrder::Id, "id", "by id"),
];

const STAGES: [(StoryStage, &str, &str); 5] = [
    (StoryStage::Aligned, "aligned", "aligned"),
    (
        StoryStage::Untranslated,
        "untranslated",
        "not translated yet",
    ),
    (StoryStage::Outdated, "outdated", "changed since aligned"),
    (StoryStage::Sourceless, "sourceless", "translation only"),
    (StoryStage::Named, "named", "named by units only"),
];

const STATUSES: [(StoryStatus, &str, &str); 2] = [
    (StoryStatus::Live, "live", "in use"),
    (StoryStatus::Retracted, "retracted", "retracted"),
];

/// The value that a form calls so.
fn named<T: Copy>(table: &[(T, &str, &str)], name: &str) -> Option<T> {
    let found = table.iter().find(|(_, known, _)| *known == name);
    found.map(|(value, ..)| *value)
}

impl Asked {
    /// The list that is asked for; what no form of ours sends is left out. One line more
    /// than is shown tells whether the list goes on.
    pub(super) fn list(&self) -> StoryList {
        let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        StoryList {
            order: self.order(),
            status: named(&STATUSES, &self.status),
            stage: named(&STAGES, &self.stage),
            text: given(&self.q),
            after: given(&self.after),
            limit: LINES + 1,
        }
    }

    fn order(&self) -> StoryOrder {
        named(&ORDERS, &self.order).unwrap_or(StoryOrder::Unsure)
    }

    /// The link to the lines behind this one; to the first ones behind an empty mark.
    fn further(&self, mark: &str) -> String {
        self.list_link(&self.order, mark)
    }

    /// The link to the same stories and those that are not aligned.
    fn by_date(&self) -> String {
        self.list_link("newest", "")
    }

    fn list_link(&self, order: &str, mark: &str) -> String {
        let query = [
            ("q", self.q.as_str()),
            ("order", order),
            ("stage", &self.stage),
            ("status", &self.status),
            ("after", mark),
        ];
        let query: Vec<(&str, &str)> = query
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .collect();
        link("/stories", &query)
    }
}

/// The page.
pub(super) fn render(asked: &Asked, mut lines: Vec<StoryLine>, viewer: &Viewer) -> Markup {
    let goes_on = lines.len() > LINES;
    lines.truncate(LINES);
    let body = html! {
        h1 { "Stories" }
        (form(asked))
        @if lines.is_empty() {
            p.none role="status" { "No story matches." @if asked.order() == StoryOrder::Unsure { " Only aligned stories are listed by certainty: " a href=(asked.by_date()) { "look among all, by date" } "." } }
        }
        (list(&lines))
        @if let (true, Some(last)) = (goes_on, lines.last()) {
            p.further { a href=(asked.further(&last.mark)) rel="next" { "More stories" } }
        }
        @if !asked.after.trim().is_empty() {
            p.further { a href=(asked.further("")) { "Back to the first ones" } }
        }
    };
    page("Stories", Part::Stories, viewer, &body)
}

fn form(asked: &Asked) -> Markup {
    html! {
        form.filter method="get" action="/stories" role="search" {
            label { "Id or headline " input type="search" name="q" value=(asked.q); }
            label { "Order " (select("order", &ORDERS.map(|(_, name, words)| (name, words)), &asked.order)) }
            label { "Stage " (any_or("stage", &STAGES.map(|(_, name, words)| (name, words)), &asked.stage)) }
            label { "Status " (any_or("status", &STATUSES.map(|(_, name, words)| (name, words)), &asked.status)) }
            button { "List" }
        }
    }
}

fn select(name: &str, options: &[(&str, &str)], chosen: &str) -> Markup {
    html! {
        select name=(name) {
            @for (value, words) in options {
                option value=(value) selected[*value == chosen] { (words) }
            }
        }
    }
}

fn any_or(name: &str, options: &[(&str, &str)], chosen: &str) -> Markup {
    let any = [("", "any")];
    let options: Vec<(&str, &str)> = any.iter().chain(options).copied().collect();
    select(name, &options, chosen)
}

/// Stories, each with what is known of it.
pub(super) fn list(lines: &[StoryLine]) -> Markup {
    html! {
        @if !lines.is_empty() {
            ul.stories {
                @for line in lines { li { (one(line)) } }
            }
        }
    }
}

fn one(line: &StoryLine) -> Markup {
    let info = &line.info;
    let lang = match info.source_digest {
        Some(_) => info.source_lang.as_ref(),
        None => info.target_lang.as_ref(),
    };
    html! {
        a.story href=(story_link(&info.id)) {
            @match &line.headline {
                Some(headline) => {
                    span.headline lang=[lang] dir="auto" { (headline) }
                    " " span.id { (info.id) }
                }
                None => span.headline { (info.id) },
            }
        }
        p.facts {
            (doubt(line))
            (counted(info.units, "unit", "units")) ", "
            @if let (Some(source), Some(target)) = (&info.source_lang, &info.target_lang) {
                (source) " to " (target) ", "
            }
            "changed " (moment(info.changed))
            @if info.status == StoryStatus::Retracted { ", " strong { "retracted" } }
            @if info.stage() == StoryStage::Untranslated {
                ", " a href=(link("/story/leverage", &[("id", &info.id)])) { "leverage" span.vh { " of " (info.id) } }
            }
        }
    }
}

/// How sure the alignment is, or why there is none.
fn doubt(line: &StoryLine) -> Markup {
    let stage = line.info.stage();
    html! {
        @match line.doubt {
            Some(doubt) if doubt.unsure > 0 => {
                strong.unsure { (counted(doubt.unsure, "bead", "beads")) " to check" }
                " of " (doubt.beads) ", least certain " (two_decimals(doubt.least)) ", "
            }
            Some(doubt) => { strong.sure { "certain" } ", " (counted(doubt.beads, "bead", "beads")) ", " }
            None => {
                @for (_, _, words) in STAGES.iter().filter(|(known, ..)| *known == stage) { strong { (words) } ", " }
            }
        }
    }
}
