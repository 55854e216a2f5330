//! The headline of a page: the heading that its title repeats.

use std::collections::HashSet;

use super::facts::Facts;
use super::shown::Shown;
use crate::article::Role;

/// The headline: one of the paragraphs shown, or only a text.
pub(super) enum Headline {
    Shown(usize),
    Text(String),
    None,
}

/// Share of words, in a hundred, that a heading and the title have in common when they
/// are the same headline.
const SAME: usize = 50;

/// Finds the headline. `first` is the first paragraph of running text.
pub(super) fn find(shown: &[Shown], first: usize, facts: &Facts) -> Headline {
    let stated = stated(facts);
    let titles: Vec<HashSet<String>> = [&facts.headline, &facts.title, &stated]
        .into_iter()
        .map(|title| words(title))
        .filter(|title| !title.is_empty())
        .collect();
    let headings = shown.iter().enumerate().filter(|(_, shown)| {
        matches!(shown.role, Some(Role::Headline | Role::Subhead)) && shown.words <= MAX_WORDS
    });
    let mut best: Option<(usize, usize)> = None;
    let mut only: Option<usize> = None;
    for (at, heading) in headings {
        let is_main = heading.role == Some(Role::Headline);
        let own = words(&heading.text);
        let likeness = titles.iter().map(|title| likeness(&own, title)).max();
        let likeness = likeness.unwrap_or_default();
        let score = likeness * 2 + usize::from(is_main);
        if likeness >= SAME && best.is_none_or(|(_, known)| score > known) {
            best = Some((at, score));
        }
        // The last main heading before the text is the nearest.
        if is_main && own.len() > 1 && (at < first || only.is_none()) {
            only = Some(at);
        }
    }
    match best.map(|(at, _)| at).or(only.filter(|at| *at < first)) {
        Some(at) => Headline::Shown(at),
        None if !stated.is_empty() => Headline::Text(stated),
        None => only.map_or(Headline::None, Headline::Shown),
    }
}

/// Words of the longest headline.
const MAX_WORDS: usize = 60;

/// The headline that the page states, without the name of the site.
fn stated(facts: &Facts) -> String {
    let title = match facts.headline.as_str() {
        "" => &facts.title,
        headline => headline,
    };
    without_site(title, &[&facts.site, &facts.publisher]).to_owned()
}

/// A title without the name of the site: `Suben los muertos | El Diario`.
fn without_site<'a>(title: &'a str, sites: &[&str]) -> &'a str {
    let mut rest = title.trim();
    loop {
        let cut = SEPARATORS
            .iter()
            .filter_map(|separator| Some((rest.rfind(separator)?, separator.len())))
            .max();
        let Some((at, length)) = cut else { return rest };
        let (head, tail) = (rest.get(..at), rest.get(at + length..));
        let (Some(head), Some(tail)) = (head, tail) else {
            return rest;
        };
        let is_site = sites
            .iter()
            .any(|site| site.eq_ignore_ascii_case(tail.trim()));
        let (ahead, behind) = (
            head.split_whitespace().count(),
            tail.split_whitespace().count(),
        );
        if !is_site && (behind > MAX_SITE || ahead <= behind) {
            return rest;
        }
        rest = head.trim();
    }
}

/// What stands between headline and site.
const SEPARATORS: &[&str] = &[" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " « "];

/// Words of a site's name and section.
const MAX_SITE: usize = 4;

fn words(text: &str) -> HashSet<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

/// Share of the words of both that both have, in a hundred.
fn likeness(one: &HashSet<String>, other: &HashSet<String>) -> usize {
    let both = one.intersection(other).count();
    both * 100 / (one.len() + other.len() - both).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_lose_the_name_of_the_site() {
        for (title, site, expected) in [
            (
                "Suben a 23 los muertos en Perú | El Diario",
                "",
                "Suben a 23 los muertos en Perú",
            ),
            (
                "Suben a 23 los muertos - Mundo - El Diario de Hoy",
                "",
                "Suben a 23 los muertos",
            ),
            (
                "Lima tiembla - El Gran Diario de la Tarde de Lima",
                "El Gran Diario de la Tarde de Lima",
                "Lima tiembla",
            ),
            (
                "El Racing - Betis, en directo",
                "",
                "El Racing - Betis, en directo",
            ),
            ("Perú", "", "Perú"),
            ("", "", ""),
        ] {
            assert_eq!(without_site(title, &[site]), expected);
        }
    }
}
