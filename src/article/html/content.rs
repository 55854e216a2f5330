//! Which paragraphs of a page are its story.
//!
//! Stories are long paragraphs with sentences; what stands around them is short, and
//! mostly links. So each paragraph weighs something: one of running text as much as it
//! has characters, a link or a scrap less than nothing. The story is the part of the
//! page, an element with what is inside it, that weighs most: a wider one would take in
//! menus, a narrower one lose paragraphs. (The idea of a segment with the greatest sum
//! is Pasternack and Roth's, "Extracting Article Text from the Web with Maximum
//! Subsequence Segmentation", 2009; here the segments are the elements of the tree.)
//!
//! Names help where they are given: an element marked as the story's text narrows the
//! choice, boxes named as comments, related links or advertisements go, unless the
//! story itself would go with them.

use std::ops::Range;

use super::noise::{self, Name};
use super::page::{Page, Place};
use super::shown::Shown;
use crate::article::Role;
use crate::article::blocks::{self, Kind};

/// Fewest words of a paragraph of running text, unless it ends like a sentence.
const MIN_WORDS: usize = 12;

/// Fewest words of a short sentence.
const MIN_SENTENCE: usize = 4;

/// What a paragraph weighs that is mostly links, and one too short to tell.
const LINK_WEIGHT: i64 = -30;
const SCRAP_WEIGHT: i64 = -8;

/// The paragraphs of a page, weighed.
struct Scales<'a> {
    page: &'a Page,
    /// What each place is by its name.
    names: Vec<Name>,
    shown: &'a [Shown],
    /// Which of them are the teaser of another story.
    teasers: Vec<bool>,
    /// Which of them count.
    kept: Vec<bool>,
    /// Sums of the weights, and of the running text alone, up to each paragraph.
    weight: Vec<i64>,
    running: Vec<i64>,
}

/// Whether each paragraph belongs to the story. A fragment, the text of a story out of
/// an editor's system, has nothing around it but what is named so.
pub(super) fn choose(page: &Page, shown: &mut [Shown], is_fragment: bool) -> Vec<bool> {
    let names = noise::names(page);
    name_captions(page, &names, shown);
    let mut scales = Scales::new(page, names, shown);
    scales.drop_named(Name::Never);
    scales.drop_named(Name::Around);
    if is_fragment || scales.running_in(&(0..shown.len())) == 0 {
        return scales.kept; // Nothing reads like a story: all that there is.
    }
    let story = scales.heaviest();
    let parts = scales.narrowed(story);
    scales.keep_only(&parts);
    scales.drop_links(story);
    scales.drop_scraps();
    scales.kept
}

/// Gives the paragraphs in elements named as captions that role.
fn name_captions(page: &Page, names: &[Name], shown: &mut [Shown]) {
    let mut past = 0;
    for (place, name) in names.iter().enumerate() {
        if place < past || *name != Name::Caption {
            continue;
        }
        let range = page.range(place);
        past = range.end;
        let from = shown.partition_point(|shown| shown.first < range.start);
        for shown in shown.iter_mut().skip(from) {
            if shown.last >= range.end {
                break;
            }
            let holder = page
                .element(shown.block)
                .map_or("", |element| element.name());
            // Tables and quotations stand in figures too.
            if !matches!(holder, "td" | "th" | "blockquote" | "pre" | "li")
                && shown.words <= MAX_CAPTION
            {
                shown.role = Some(Role::Caption);
            }
        }
    }
}

/// Words of a caption: more is a story in a box.
const MAX_CAPTION: usize = 120;

/// One in so many characters of running text must be left when what is named as
/// something around the story is gone, else the names mislead.
const LEAST_LEFT: i64 = 5;

impl<'a> Scales<'a> {
    fn new(page: &'a Page, names: Vec<Name>, shown: &'a [Shown]) -> Scales<'a> {
        let mut scales = Scales {
            page,
            names,
            shown,
            teasers: vec![false; shown.len()],
            kept: vec![true; shown.len()],
            weight: Vec::new(),
            running: Vec::new(),
        };
        scales.sum();
        scales.find_teasers();
        scales.sum();
        scales
    }

    /// Marks headings that are links, with the few words that stand with them: the
    /// headings of a story lead nowhere.
    fn find_teasers(&mut self) {
        for (at, heading) in self.shown.iter().enumerate() {
            let is_heading = matches!(heading.role, Some(Role::Headline | Role::Subhead));
            if !is_heading || !is_link(heading) || heading.length < LINKED_TITLE {
                continue;
            }
            let around = std::iter::once(heading.block).chain(self.page.ancestors(heading.block));
            let boxes = around.map(|place| self.inside(place));
            let fits = |inside: &Range<usize>| {
                inside.len() <= MAX_TEASER && self.running_in(inside) <= MAX_TEASER_LENGTH
            };
            let last = boxes
                .take_while(fits)
                .find(|inside| self.running_in(inside) > 0);
            let teaser = last.unwrap_or(at..at + 1);
            if let Some(teasers) = self.teasers.get_mut(teaser) {
                teasers.fill(true);
            }
        }
    }

    /// Sums up the weights of what is kept.
    fn sum(&mut self) {
        let (mut weight, mut running) = (0, 0);
        self.weight = vec![0];
        self.running = vec![0];
        for (at, (paragraph, kept)) in self.shown.iter().zip(&self.kept).enumerate() {
            if *kept {
                let own = self.weight(at, paragraph);
                weight += own;
                running += own.max(0);
            }
            self.weight.push(weight);
            self.running.push(running);
        }
    }

    /// What a paragraph weighs where it stands: the cells of a table are short.
    fn weight(&self, at: usize, shown: &Shown) -> i64 {
        if self.teasers.get(at) == Some(&true) {
            return LINK_WEIGHT;
        }
        let own = weight_of(shown);
        let holder = self
            .page
            .element(shown.block)
            .map_or("", |element| element.name());
        match holder {
            "td" | "th" if own == SCRAP_WEIGHT => 0,
            // Entries that start with a link are a list of other stories.
            "li" if shown.link_ahead >= LINKED_TITLE => LINK_WEIGHT,
            _ => own,
        }
    }

    /// The paragraphs that are wholly inside an element.
    fn inside(&self, place: Place) -> Range<usize> {
        let range = self.page.range(place);
        let at = |place| self.shown.partition_point(|shown| shown.first < place);
        let (start, mut end) = (at(range.start), at(range.end));
        // A word marked inside a paragraph does not hold the paragraph.
        let last = end.checked_sub(1).and_then(|last| self.shown.get(last));
        if end > start && last.is_some_and(|shown| shown.last >= range.end) {
            end -= 1;
        }
        start..end
    }

    fn name(&self, place: Place) -> Name {
        self.names.get(place).copied().unwrap_or(Name::Plain)
    }

    fn weight_in(&self, paragraphs: &Range<usize>) -> i64 {
        difference(&self.weight, paragraphs)
    }

    fn running_in(&self, paragraphs: &Range<usize>) -> i64 {
        difference(&self.running, paragraphs)
    }

    fn drop(&mut self, paragraphs: Range<usize>) {
        if let Some(kept) = self.kept.get_mut(paragraphs) {
            kept.fill(false);
        }
    }

    /// Drops what is named so, if anything is left then.
    fn drop_named(&mut self, name: Name) {
        let everything = 0..self.shown.len();
        let all = self.running_in(&everything);
        let (most, least) = match name {
            Name::Never => (all, 1),
            _ => (all / MOST_AROUND, all / LEAST_LEFT),
        };
        let before = self.kept.clone();
        for paragraphs in self.named(name, most) {
            self.drop(paragraphs);
        }
        self.sum();
        if self.running_in(&everything) < least {
            self.kept = before;
            self.sum();
        }
    }

    /// The paragraphs in elements named so that hold at most so much running text, and
    /// nothing marked as the text of the story.
    fn named(&self, name: Name, most: i64) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut past = 0;
        let bodies: Vec<Place> = self.bodies().collect();
        for (place, _) in self.page.elements() {
            if place < past {
                continue;
            }
            let paragraphs = self.inside(place);
            if paragraphs.is_empty() {
                past = self.page.range(place).end;
                continue;
            }
            if self.name(place) != name {
                continue;
            }
            let range = self.page.range(place);
            let body = bodies.partition_point(|body| *body < range.start);
            let holds_body = bodies.get(body).is_some_and(|body| *body < range.end);
            if holds_body || self.running_in(&paragraphs) > most {
                continue;
            }
            past = range.end;
            found.push(paragraphs);
        }
        found
    }

    /// Elements marked as the text of a story.
    fn bodies(&self) -> impl Iterator<Item = Place> + '_ {
        let places = self.names.iter().enumerate();
        places
            .filter(|(_, name)| **name == Name::Body)
            .map(|(place, _)| place)
    }

    /// The element that weighs most; of those with the same paragraphs the outermost.
    fn heaviest(&self) -> Place {
        let mut best = (0, i64::MIN);
        for (place, element) in self.page.elements() {
            if matches!(blocks::html(element.name()), Kind::Hidden) {
                continue;
            }
            let paragraphs = self.inside(place);
            let weight = self.weight_in(&paragraphs);
            if weight > best.1 && !paragraphs.is_empty() {
                best = (place, weight);
            }
        }
        self.innermost(best.0)
    }

    /// The innermost element that still holds nearly all of what `place` weighs.
    fn innermost(&self, place: Place) -> Place {
        let least = self.weight_in(&self.inside(place)) * NEARLY_ALL / 100;
        let range = self.page.range(place);
        let mut found = place;
        for (inner, element) in self.page.elements() {
            if inner <= found
                || !range.contains(&inner)
                || matches!(blocks::html(element.name()), Kind::Hidden)
            {
                continue;
            }
            if self.page.range(found).contains(&inner)
                && self.weight_in(&self.inside(inner)) >= least
            {
                found = inner;
            }
        }
        found
    }

    /// Whether a paragraph is a cell of a table or an entry of a list.
    fn is_entry(&self, shown: &Shown) -> bool {
        let holder = self
            .page
            .element(shown.block)
            .map_or("", |element| element.name());
        matches!(holder, "td" | "th" | "li" | "dd" | "dt" | "blockquote")
    }

    /// The block in which a paragraph is at home: around the table or list that it is
    /// part of.
    fn home(&self, shown: &Shown) -> Place {
        let mut at = shown.block;
        while let Some(element) = self.page.element(at) {
            match element.name() {
                "td" | "th" | "tr" | "tbody" | "thead" | "tfoot" | "table" | "li" | "ul" | "ol"
                | "dl" | "dt" | "dd" | "blockquote" | "p" => {}
                _ => break,
            }
            match self.page.parent(at) {
                Some(parent) => at = parent,
                None => break,
            }
        }
        at
    }

    /// The parts of the story that are marked as its text, if they hold most of it,
    /// else the whole.
    fn narrowed(&self, story: Place) -> Vec<Range<usize>> {
        let whole = self.inside(story);
        let mut parts: Vec<Range<usize>> = Vec::new();
        let mut past = 0;
        let range = self.page.range(story);
        for place in self.bodies() {
            if place < past || !range.contains(&place) {
                continue;
            }
            past = self.page.range(place).end;
            parts.push(self.inside(place));
        }
        let marked: i64 = parts.iter().map(|part| self.running_in(part)).sum();
        if marked * 100 >= self.running_in(&whole) * MARKED_PERCENT && marked > 0 {
            parts
        } else {
            vec![whole]
        }
    }

    fn keep_only(&mut self, parts: &[Range<usize>]) {
        let mut kept = vec![false; self.kept.len()];
        for part in parts {
            for at in part.clone() {
                if let (Some(kept), Some(was)) = (kept.get_mut(at), self.kept.get(at)) {
                    *kept = *was;
                }
            }
        }
        self.kept = kept;
        self.sum();
    }

    /// Drops boxes inside the story that weigh less than nothing: lists of links.
    fn drop_links(&mut self, story: Place) {
        let range = self.page.range(story);
        let mut doomed = Vec::new();
        let mut past = range.start + 1;
        for (place, element) in self.page.elements() {
            if place < past || !range.contains(&place) {
                continue;
            }
            if !matches!(blocks::html(element.name()), Kind::Block(None)) {
                continue;
            }
            let paragraphs = self.inside(place);
            let links = self.shown.get(paragraphs.clone()).unwrap_or_default();
            let links = links.iter().filter(|shown| is_link(shown)).count();
            if links > 0 && self.weight_in(&paragraphs) <= 0 {
                past = self.page.range(place).end;
                doomed.push(paragraphs);
            }
        }
        for paragraphs in doomed {
            self.drop(paragraphs);
        }
        self.sum();
    }

    /// Drops scraps that stand among no running text, and what follows the last of it.
    fn drop_scraps(&mut self) {
        let count = self.shown.len();
        let is_running = |at: usize| {
            self.kept.get(at) == Some(&true)
                && self
                    .shown
                    .get(at)
                    .is_some_and(|shown| self.weight(at, shown) > 0)
        };
        let Some(first) = (0..count).find(|at| is_running(*at)) else {
            return; // No running text at all: scraps are all there is.
        };
        let last = (0..count).rfind(|at| is_running(*at)).unwrap_or(first);
        // Blocks with running text among their children.
        let mut homes = vec![false; self.page.nodes.len()];
        for shown in (0..count)
            .filter(|at| is_running(*at))
            .filter_map(|at| self.shown.get(at))
        {
            for home in [Some(shown.block), self.page.parent(shown.block)]
                .into_iter()
                .flatten()
            {
                if let Some(home) = homes.get_mut(home) {
                    *home = true;
                }
            }
        }
        let mut kept = self.kept.clone();
        for (at, shown) in self.shown.iter().enumerate() {
            let Some(flag) = kept.get_mut(at) else {
                continue;
            };
            if !*flag || is_running(at) {
                continue;
            }
            let caption = shown.role == Some(Role::Caption);
            let heading = matches!(shown.role, Some(Role::Headline | Role::Subhead));
            let at_home = homes.get(self.home(shown)) == Some(&true);
            *flag = if heading {
                first < at && at < last && self.teasers.get(at) != Some(&true)
            } else if at > first && at < last && self.is_entry(shown) {
                self.weight(at, shown) > LINK_WEIGHT
            } else if caption {
                at < last && !is_link(shown)
            } else {
                first <= at && at_home && !is_link(shown)
            };
        }
        self.kept = kept;
    }
}

/// A box named as something around the story may hold one in so many characters of the
/// page's running text.
const MOST_AROUND: i64 = 3;

/// Percentage of the heaviest element's weight that one inside it must have to be the
/// story in its place.
const NEARLY_ALL: i64 = 85;

/// Percentage of the story that its marked parts must hold.
const MARKED_PERCENT: i64 = 60;

fn difference(sums: &[i64], range: &Range<usize>) -> i64 {
    let at = |index: usize| sums.get(index).copied().unwrap_or_default();
    at(range.end) - at(range.start)
}

/// Paragraphs and characters of running text of a teaser.
const MAX_TEASER: usize = 6;
const MAX_TEASER_LENGTH: i64 = 600;

/// Characters of a link that are a title.
const LINKED_TITLE: usize = 20;

/// Whether a paragraph is mostly links. A sentence may hold a long link, if it has
/// words of its own.
fn is_link(shown: &Shown) -> bool {
    let own = shown.length - shown.linked;
    let sentence = own >= LINKED_TITLE && own * 5 > shown.length && ends_sentence(&shown.text);
    shown.linked * 2 > shown.length && !sentence
}

/// Whether a paragraph is running text.
pub(super) fn is_running(shown: &Shown) -> bool {
    weight_of(shown) > 0
}

/// What a paragraph weighs by itself.
fn weight_of(shown: &Shown) -> i64 {
    if is_link(shown) {
        return LINK_WEIGHT;
    }
    match shown.role {
        Some(Role::Headline | Role::Subhead) => return 0,
        Some(Role::Byline | Role::Dateline | Role::Caption) => return SCRAP_WEIGHT,
        _ => {}
    }
    let words = shown.words;
    if words >= MIN_WORDS || (words >= MIN_SENTENCE && ends_sentence(&shown.text)) {
        return (shown.length - shown.linked) as i64;
    }
    SCRAP_WEIGHT
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['”', '"', '»', '’', '\'', ')', ']', '」', '』', '）'])
        .ends_with(['.', '!', '?', '…', ':', '。', '！', '？'])
}
