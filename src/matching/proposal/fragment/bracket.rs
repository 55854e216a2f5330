//! The piece of a translation that translates a run of the source.
//!
//! Each source word is linked with the one target word that it most likely became, if
//! there is one. The piece reaches from the first to the last word linked with the run.
//! A link into it from outside the run says that the sentence was built otherwise, and
//! too few links from the run say nothing: then there is no piece. A run that is the whole
//! source is translated by the whole target.

use crate::lexicon::Lexicon;
use crate::matching::proposal::told::Told;
use crate::matching::proposal::{Knowledge, names};
use crate::text::alike::{self, Letters};
use crate::text::stem::Stemmer;
use crate::text::word::plain;
use crate::text::{Span, TokenKind};

/// Lexicon probability from which a link is believed. Below it frequent words are
/// linked with anything.
const LIKELY: f32 = 0.1;

/// Likeness (0–1) from which two words are the same one in two languages.
const ALIKE: f64 = 0.7;

/// What a link by likeness weighs at most, so that the lexicon's word wins.
const ALIKE_WEIGHT: f32 = 0.5;

/// Letters of a word that is linked; shorter ones have too many translations.
const LETTERS: usize = 4;

/// Pairs of tokens that are compared at most: two sentences of 160 words.
const MOST_PAIRS: usize = 25_600;

/// Percent of the run's content words that have to be linked.
const COVERED: usize = 66;

/// A piece of a target.
pub(super) struct Piece {
    /// Its bytes.
    pub(super) span: Span,
    /// Percent of the run's content words that are linked with it.
    pub(super) score: u8,
}

/// The piece of `target` that translates the bytes `run` of `source`.
pub(super) fn bracket(
    source: &Told<'_>,
    run: Span,
    target: &Told<'_>,
    knowledge: &Knowledge<'_>,
) -> Option<Piece> {
    if source.len().saturating_mul(target.len()) > MOST_PAIRS {
        return None;
    }
    let links = links(source, target, knowledge);
    let inside = |at: usize| {
        let span = source.span(at);
        span.start < run.end && run.start < span.end
    };
    // A name or date that the run cuts through is no part of it.
    let whole = |at: usize| {
        let span = source.span(at);
        run.start <= span.start && span.end <= run.end
    };
    if source.len() > 0 && (0..source.len()).all(whole) {
        return Some(Piece {
            span: Span::new(0, target.text.len()),
            score: 100,
        });
    }
    let (mut first, mut last, mut linked, mut content) = (usize::MAX, 0, 0, 0);
    for at in (0..source.len()).filter(|at| inside(*at)) {
        if !whole(at) {
            return None;
        }
        content += usize::from(is_content(source, at));
        if let Some(link) = links[at] {
            linked += usize::from(is_content(source, at));
            (first, last) = (first.min(link), last.max(link));
        }
    }
    let covered = content > 0 && 100 * linked >= COVERED * content;
    let crossed = (0..source.len())
        .filter(|at| !inside(*at))
        .filter_map(|at| links[at])
        .any(|link| (first..=last).contains(&link));
    if !covered || first > last || crossed {
        return None;
    }
    // Words of the piece that nothing explains may belong to the rest of the sentence.
    let explained = |place: &usize| links.contains(&Some(*place));
    let strange = (first..=last)
        .filter(|place| is_content(target, *place) && !explained(place))
        .count();
    (strange <= content - linked).then(|| Piece {
        span: Span::new(target.span(first).start, target.span(last).end),
        score: (100 * linked / content) as u8,
    })
}

/// Whether a token is a value, a name or a word long enough to be linked.
fn is_content(told: &Told<'_>, at: usize) -> bool {
    match told.side.base[at].kind {
        TokenKind::Word => told.side.text(at).chars().count() > LETTERS,
        TokenKind::Name | TokenKind::Placeable(_) => true,
        TokenKind::Mark => false,
    }
}

/// For each source token the target token that it became; none where it is not known,
/// or where two are as likely.
fn links(source: &Told<'_>, target: &Told<'_>, knowledge: &Knowledge<'_>) -> Vec<Option<usize>> {
    let (there, back) = (Stemmer::new(source.lang), Stemmer::new(target.lang));
    let stems: Vec<String> = (0..target.len())
        .map(|at| back.stem(target.side.text(at)))
        .collect();
    let weigh = |at: usize| -> Vec<(usize, f32)> {
        let named = name_links(source, at, target);
        if !named.is_empty() {
            return named;
        }
        if let Some(value) = source.value(at) {
            let places = target.standing_for(&value);
            return places.into_iter().map(|place| (place, 1.0)).collect();
        }
        let word = source.side.text(at);
        if word.chars().count() < LETTERS {
            return Vec::new();
        }
        let stem = there.stem(word);
        let weight =
            |place: usize| {
                let by_lexicon = probability(&knowledge.there, &stem, &stems[place])
                    .max(probability(&knowledge.back, &stems[place], &stem));
                let by_likeness = likeness(word, target.side.text(place));
                (place, by_lexicon.max(by_likeness))
            };
        (0..target.len())
            .map(weight)
            .filter(|(_, weight)| *weight >= LIKELY)
            .collect()
    };
    let best: Vec<Option<(usize, f32)>> =
        (0..source.len()).map(|at| only_best(&weigh(at))).collect();
    let keeps = |one: &(usize, f32), at: usize| {
        let others = best.iter().enumerate().filter(|(other, _)| *other != at);
        let mut rivals = others.filter_map(|(_, link)| *link);
        !rivals.any(|(place, weight)| place == one.0 && weight >= one.1)
    };
    let link = |(at, link): (usize, &Option<(usize, f32)>)| {
        link.filter(|link| keeps(link, at)).map(|(place, _)| place)
    };
    best.iter().enumerate().map(link).collect()
}

/// The heaviest link; none where two weigh the same.
fn only_best(links: &[(usize, f32)]) -> Option<(usize, f32)> {
    let best = links
        .iter()
        .max_by(|one, other| one.1.total_cmp(&other.1))?;
    let ties = links.iter().filter(|link| link.1 == best.1).count();
    (ties == 1).then_some(*best)
}

/// The places where the name at a source token stands; none for any other token.
fn name_links(source: &Told<'_>, at: usize, target: &Told<'_>) -> Vec<(usize, f32)> {
    if !source.is_name(at) {
        return Vec::new();
    }
    let places = names::places(target.text, source.original(at), source.lang, target.lang);
    let at = |span: Span| {
        (0..target.len()).find(|at| {
            let token = target.span(*at);
            token.start < span.end && span.start < token.end
        })
    };
    let found = places.iter().filter_map(|place| at(place.span));
    found.map(|place| (place, 1.0)).collect()
}

fn probability(lexicon: &Lexicon<'_>, stem: &str, translation: &str) -> f32 {
    let same = lexicon
        .translations(stem)
        .filter(|(word, _)| *word == translation);
    same.map(|(_, probability)| probability).fold(0.0, f32::max)
}

fn likeness(one: &str, other: &str) -> f32 {
    let (one, other) = (plain(one), plain(other));
    let shorter = one.chars().count().min(other.chars().count());
    if shorter < LETTERS {
        return 0.0;
    }
    let alike = alike::similarity(
        (&one, Letters::of(&one)),
        (&other, Letters::of(&other)),
        ALIKE,
    );
    alike.map_or(0.0, |alike| alike as f32 * ALIKE_WEIGHT)
}
