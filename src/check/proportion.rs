//! Texts that are no translation of each other: far too long or short, or about
//! something else.

use super::finding::{Check, Finding};
use super::pair::Taken;
use super::quantity::{Quantity, Weight};
use super::reconcile::is_equal;
use super::rules::Marks;
use super::side::{Case, Side};
use super::words::Words;
use crate::text::TokenKind;

/// Letters that are added to both sides before they are compared: short texts vary more.
const SMOOTHING: f64 = 15.0;

/// Letters of English for one of Spanish, as measured on news.
const USUAL: f64 = 0.95;

/// How many times as long as usual, or as short, is out of proportion.
const FACTOR: f64 = 2.2;

/// Whether one side is far too long for the other.
pub(super) fn length(pair: &Taken<'_>, usual: bool) -> Option<Finding> {
    let (source, target) = (
        pair.source.letters() - abbreviated(pair),
        pair.target.letters(),
    );
    let (source, target) = (source as f64, target as f64);
    let usual = if usual { USUAL } else { 1.0 };
    let ratio = (target + SMOOTHING) / (source * usual + SMOOTHING);
    let out = !(1.0 / FACTOR..=FACTOR).contains(&ratio);
    let message = match ratio > 1.0 {
        true => format!("the translation is {ratio:.1} times as long as usual"),
        false => format!(
            "the translation is {:.1} times as short as usual",
            1.0 / ratio
        ),
    };
    out.then(|| Finding::new(Check::LengthRatio, message))
}

/// Letters of the longest name of the source, where the target has an acronym that may stand
/// for it.
fn abbreviated(pair: &Taken<'_>) -> usize {
    const LONG: u32 = 4;
    let capitals = |side: &Side<'_>| {
        side.words
            .iter()
            .filter(|word| word.case == Case::Capitals)
            .count()
    };
    if capitals(&pair.target) <= capitals(&pair.source) {
        return 0;
    }
    let tokens = pair.source.analysis.tokens.iter();
    let names = tokens.filter(|token| token.kind == TokenKind::Name && token.count >= LONG);
    names
        .map(|token| token.span.len())
        .max()
        .unwrap_or_default()
}

/// What a content word says that has a counterpart, and one that has none, as logarithms of
/// how much more often that happens in true pairs than in others.
const LINKED: f64 = 1.7;
const ALONE: f64 = -0.8;

/// Below this sum the texts have nothing to do with each other.
const UNRELATED: f64 = -3.0;

/// The same where no word at all has a counterpart.
const WITHOUT_LINK: f64 = -2.6;

/// Source words with a counterpart that settle it, when most have one.
const ENOUGH: u32 = 4;

/// Whether the texts are about different things.
///
/// Of a pair that is out of proportion the longer side has more to say: that a third
/// of the shorter one has counterparts is enough.
pub(super) fn relation(pair: &Taken<'_>, words: &Words, disproportionate: bool) -> Option<Finding> {
    let figures = shared_figures(pair);
    let there = links(&pair.source, &pair.target, words);
    if there.linked >= ENOUGH && there.linked >= there.alone {
        return None;
    }
    let back = links(&pair.target, &pair.source, words);
    let shorter = if there.all() < back.all() {
        &there
    } else {
        &back
    };
    if disproportionate && shorter.linked * 3 >= shorter.all() && shorter.linked > 0 {
        return None;
    }
    let sum = f64::from(figures) * LINKED
        + f64::from(there.linked + back.linked) * LINKED
        + f64::from(there.alone + back.alone) * ALONE;
    let least = match figures + there.linked + back.linked {
        0 => WITHOUT_LINK,
        _ => UNRELATED,
    };
    (sum / 2.0 < least).then(|| {
        let all = there.all();
        let message = format!(
            "of {all} words of the source {} have a counterpart",
            there.linked
        );
        Finding::new(Check::WrongPair, message)
    })
}

/// Figures that both texts have.
fn shared_figures(pair: &Taken<'_>) -> u32 {
    let figure = |quantity: &&Quantity| quantity.weight == Weight::Figures;
    let has = |one: &&Quantity| {
        let mut others = pair.target_quantities.iter().filter(figure);
        others.any(|other| is_equal(one.reading.value, other.reading.value))
    };
    let shared = pair
        .source_quantities
        .iter()
        .filter(figure)
        .filter(has)
        .count();
    u32::try_from(shared).unwrap_or(u32::MAX)
}

/// How many words of a side have a counterpart.
#[derive(Debug, Default)]
struct Links {
    linked: u32,
    alone: u32,
}

impl Links {
    fn all(&self) -> u32 {
        self.linked + self.alone
    }
}

fn links(side: &Side<'_>, other: &Side<'_>, words: &Words) -> Links {
    let mut links = Links::default();
    for word in &side.words {
        let known = side.known(word, words);
        let says = !known.traits.marks.any(Marks::FUNCTION) && known.traits.number.is_none();
        if !says || word.in_placeable {
            continue;
        }
        let mut translations = known.translations.iter();
        let linked = other.plains.contains(known.plain)
            || translations.any(|stem| other.stems.contains(*stem))
            || known
                .start
                .is_some_and(|start| other.starts.contains(start));
        if linked {
            links.linked += 1;
        } else if known.is_known() || word.case != Case::Small {
            links.alone += 1;
        }
    }
    links
}
