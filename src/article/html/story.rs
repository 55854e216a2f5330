//! From the paragraphs of a page to the article: headline, byline, dateline, text.

use super::content;
use super::facts::{self, Facts};
use super::headline::{self, Headline};
use super::noise::{self, Name};
use super::page::{Element, Page, Place};
use super::shown::{self, Shown};
use crate::article::flow::Flow;
use crate::article::metadata::state;
use crate::article::{Article, Role, plain};

/// Writes the story of a page.
pub(super) fn write(page: &Page, is_fragment: bool) -> Article {
    let mut shown = shown::paragraphs(page);
    let kept = content::choose(page, &mut shown, is_fragment);
    let facts = facts::read(page);
    let mut story = Story {
        page,
        facts: &facts,
        shown: &shown,
        kept,
        flow: Flow::default(),
    };
    story.head();
    story.body();
    story.flow.sign_off();
    story.metadata();
    story.flow.finish()
}

struct Story<'a> {
    page: &'a Page,
    facts: &'a Facts,
    shown: &'a [Shown],
    kept: Vec<bool>,
    flow: Flow,
}

impl Story<'_> {
    /// Writes what stands above the text, and takes it from the text.
    fn head(&mut self) {
        let first = self.first_running();
        let headline = headline::find(self.shown, first, self.facts);
        let above = match headline {
            Headline::Shown(at) => {
                self.put(Role::Headline, at);
                at + 1
            }
            Headline::Text(text) => {
                self.flow.paragraph(Role::Headline, &text);
                0
            }
            Headline::None => 0,
        };
        if above <= first {
            // What is above the headline is no part of the story: section, date.
            self.drop_before(above);
        }
        for at in self.decks(above, first) {
            self.put(Role::Subhead, at);
        }
        self.byline(above, first);
        self.keep_captions(above, first.min(self.shown.len()));
        let is_dateline = |shown: &Shown| {
            shown.role == Some(Role::Dateline)
                && shown.length <= MAX_LINE
                // A time is no dateline, though many pages call it that.
                && !shown.text.contains(':')
        };
        let head = above..(first + 1).min(self.shown.len());
        let dateline = head
            .into_iter()
            .find(|at| self.shown.get(*at).is_some_and(is_dateline));
        if let Some(at) = dateline {
            self.put(Role::Dateline, at);
        }
    }

    /// The first paragraph of the text that is not a heading or caption.
    fn first_running(&self) -> usize {
        let find = |fits: fn(&Shown) -> bool| {
            let mut kept = self.kept.iter().zip(self.shown);
            kept.position(|(kept, shown)| *kept && fits(shown))
        };
        let is_text = |shown: &Shown| {
            content::is_running(shown)
                && matches!(shown.role, None | Some(Role::Body | Role::Footer))
        };
        find(is_text)
            .or_else(|| find(|shown| shown.role != Some(Role::Headline)))
            .unwrap_or(self.shown.len())
    }

    /// Writes a paragraph here and not again in the text.
    fn put(&mut self, role: Role, at: usize) {
        if let Some(shown) = self.shown.get(at) {
            self.flow.lines(role, &shown.text);
        }
        if let Some(kept) = self.kept.get_mut(at) {
            *kept = false;
        }
    }

    fn drop_before(&mut self, at: usize) {
        if let Some(kept) = self.kept.get_mut(..at) {
            kept.fill(false);
        }
    }

    /// Keeps the words to the picture between headline and text.
    fn keep_captions(&mut self, above: usize, first: usize) {
        for at in above.max(first.saturating_sub(NEAR))..first {
            let Some(shown) = self.shown.get(at) else {
                continue;
            };
            let around = || std::iter::once(shown.block).chain(self.page.ancestors(shown.block));
            let is_foreign = |place: Place| {
                let name = self.page.element(place).map_or(Name::Plain, noise::name);
                matches!(name, Name::Around | Name::Never)
            };
            let is_caption = shown.role == Some(Role::Caption)
                && shown.words >= MIN_CAPTION
                && !around().any(is_foreign);
            if let Some(kept) = self.kept.get_mut(at) {
                *kept |= is_caption;
            }
        }
    }

    /// Paragraphs under the headline that sum up the story.
    fn decks(&self, above: usize, first: usize) -> Vec<usize> {
        let range = above..(first + 1).min(self.shown.len());
        let text = self.text_parents();
        let decks = range.filter(|at| {
            let Some(shown) = self.shown.get(*at) else {
                return false;
            };
            let fits =
                (MIN_DECK..=MAX_DECK).contains(&shown.words) && shown.linked * 2 < shown.length;
            let heading = shown.role == Some(Role::Subhead) && *at < first;
            fits && (heading || self.is_named_deck(shown, &text))
        });
        decks.take(MAX_DECKS).collect()
    }

    /// Whether a paragraph, or what holds only it, is named as a deck. What holds other
    /// paragraphs of the text, in `text`, is not named for the deck alone.
    fn is_named_deck(&self, shown: &Shown, text: &[Place]) -> bool {
        let alone = |place: &Place| text.binary_search(place).is_err();
        let around = std::iter::once(shown.block).chain(self.page.ancestors(shown.block));
        let mut own = around.take(DECK_HOLDERS).take_while(alone);
        self.page
            .parent(shown.block)
            .is_none_or(|parent| alone(&parent))
            && own.any(|place| self.page.element(place).is_some_and(is_deck))
    }

    /// The elements that hold more than one paragraph of the text.
    fn text_parents(&self) -> Vec<Place> {
        let kept = self.kept.iter().zip(self.shown).filter(|(kept, _)| **kept);
        let mut parents: Vec<Place> = kept
            .filter(|(_, shown)| content::is_running(shown))
            .filter_map(|(_, shown)| self.page.parent(shown.block))
            .collect();
        parents.sort_unstable();
        let several = parents.chunk_by(|one, other| one == other);
        several
            .filter(|same| same.len() > 1)
            .filter_map(|same| same.first().copied())
            .collect()
    }

    /// Writes who wrote the story: as the page shows it, else as it says in its head.
    fn byline(&mut self, above: usize, first: usize) {
        let near = above..(first + 1).min(self.shown.len());
        let spoken = near.into_iter().find(|at| {
            self.shown
                .get(*at)
                .is_some_and(|shown| shown.length <= MAX_LINE && plain::is_byline(&shown.text))
        });
        if let Some(at) = spoken {
            self.put(Role::Byline, at);
            return;
        }
        let stated = || Some(self.facts.authors.join(", ")).filter(|names| !names.is_empty());
        let text = self
            .marked(is_byline)
            .or_else(stated)
            .or_else(|| self.marked(is_author_name))
            .or_else(|| self.marked(is_author))
            .unwrap_or_default();
        if text.is_empty() {
            return;
        }
        self.flow.paragraph(Role::Byline, &text);
        let same = |shown: &Shown| shown.text == text;
        for (kept, shown) in self.kept.iter_mut().zip(self.shown).take(first + 1) {
            *kept &= !same(shown);
        }
    }

    /// The names in the first element that is marked so and holds any.
    fn marked(&self, is_marked: fn(&Element) -> bool) -> Option<String> {
        let mut elements = self.page.elements();
        elements.find_map(|(place, element)| is_marked(element).then(|| self.name_in(place))?)
    }

    /// The first paragraph in an element that reads like names, without what is not.
    fn name_in(&self, place: Place) -> Option<String> {
        let range = self.page.range(place);
        let from = self.shown.partition_point(|shown| shown.last < range.start);
        let inside = self.shown.get(from..)?;
        let inside = inside.iter().take_while(|shown| shown.first < range.end);
        let whole = inside.clone().take(2).count() == 1
            && inside
                .clone()
                .all(|shown| shown.first < range.start || shown.last >= range.end);
        if whole {
            // A part of a line: `Por <a rel=author>Ana Ruiz</a>, Lima`.
            return name(&self.page.text(place));
        }
        inside.take(MAX_BYLINES).find_map(|shown| name(&shown.text))
    }

    /// Writes the text. A page may hold its text only for machines, where scripts
    /// would show it.
    fn body(&mut self) {
        let running: usize = self
            .kept
            .iter()
            .zip(self.shown)
            .filter(|(kept, _)| **kept)
            .map(|(_, shown)| shown.length)
            .sum();
        if self.facts.body.len() > running * 2 + MIN_STATED {
            for line in self.facts.body.lines() {
                self.flow.paragraph(Role::Body, line);
            }
            return;
        }
        for (shown, _) in self.shown.iter().zip(&self.kept).filter(|(_, kept)| **kept) {
            let role = match shown.role {
                Some(Role::Headline | Role::Subhead) => Role::Subhead,
                Some(Role::Byline | Role::Dateline) | None => Role::Body,
                Some(role) => role,
            };
            self.flow.lines(role, &shown.text);
        }
    }

    fn metadata(&mut self) {
        let first = self.kept.iter().position(|kept| *kept);
        let block = first
            .and_then(|at| self.shown.get(at))
            .map_or(0, |shown| shown.block);
        let around = std::iter::once(block).chain(self.page.ancestors(block));
        let mut stated = around.filter_map(|place| self.page.element(place)?.find("lang"));
        if let Some(tag) = stated.find(|tag| !tag.is_empty()) {
            self.flow.lang(tag);
        }
        self.flow.lang(&self.facts.locale);
        let facts = self.facts;
        let metadata = self.flow.metadata();
        state(&mut metadata.id, &facts.id);
        state(&mut metadata.id, &facts.address);
        state(&mut metadata.slug, &facts.slug);
        state(&mut metadata.date, &facts.modified);
        state(&mut metadata.date, &facts.published);
        state(&mut metadata.provider, &facts.publisher);
        state(&mut metadata.provider, &facts.site);
    }
}

/// Characters of a byline or dateline.
const MAX_LINE: usize = 140;

/// Words of a caption above the text: fewer are the photographer's name.
const MIN_CAPTION: usize = 4;

/// Paragraphs above the text among which captions are looked for.
const NEAR: usize = 20;

/// Words of a deck, and decks under a headline.
const MIN_DECK: usize = 4;
const MAX_DECK: usize = 80;
const MAX_DECKS: usize = 3;

/// Elements around a deck that may be named for it.
const DECK_HOLDERS: usize = 3;

/// Paragraphs in an element marked as the byline in which a name is looked for.
const MAX_BYLINES: usize = 4;

/// Characters from which a text for machines is one.
const MIN_STATED: usize = 500;

/// Whether class names or properties have a word of the list.
fn is_named(element: &Element, names: &[&str]) -> bool {
    let values = [
        element.attribute("class"),
        element.attribute("itemprop"),
        element.attribute("id"),
    ];
    values.iter().any(|value| {
        let mut words = value.split(|c: char| !c.is_alphanumeric());
        words.any(|word| names.iter().any(|name| name.eq_ignore_ascii_case(word)))
    })
}

fn is_deck(element: &Element) -> bool {
    is_named(
        element,
        &[
            "alternativeHeadline",
            "bajada",
            "copete",
            "deck",
            "dek",
            "description",
            "entradilla",
            "standfirst",
            "subheadline",
            "subhead",
            "subtitle",
            "subtitulo",
            "sumario",
            "summary",
        ],
    )
}

fn is_byline(element: &Element) -> bool {
    is_named(element, &["byline", "bylines", "firma"])
}

fn is_author_name(element: &Element) -> bool {
    element.has_word("rel", "author") || element.has_word("itemprop", "author")
}

fn is_author(element: &Element) -> bool {
    is_named(element, &["author", "autor", "autora"])
}

/// A byline without what pages put behind it: date, section, share buttons.
fn name(text: &str) -> Option<String> {
    let line = text.lines().next().unwrap_or_default();
    let end = line.find(['|', '•', '·', '/']).unwrap_or(line.len());
    let line = line.get(..end).unwrap_or(line);
    // An account's name goes, with the word it hangs on.
    let line = line
        .split_whitespace()
        .take_while(|word| !word.contains('@'));
    let joined = line.collect::<Vec<_>>().join(" ");
    let line = joined.as_str();
    let digit = line
        .find(|c: char| c.is_ascii_digit())
        .unwrap_or(line.len());
    let cut = line.get(..digit).unwrap_or(line);
    // The month before a day goes with it.
    let name = match digit < line.len() {
        true => cut
            .trim_end()
            .rsplit_once([' ', ','])
            .map_or(cut, |(head, _)| head),
        false => cut,
    };
    let name = name.trim_matches(|c: char| {
        c.is_whitespace() || matches!(c, ',' | '-' | '–' | '—' | ':' | ';')
    });
    let words = name.split_whitespace().count();
    let fits = (1..=20).contains(&words)
        && name.chars().count() <= MAX_LINE
        && name
            .split_whitespace()
            .any(|word| word.len() > 2 && word.starts_with(char::is_uppercase));
    fits.then(|| name.to_owned())
}
