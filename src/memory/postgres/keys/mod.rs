//! Keys of a unit's texts, by which the database proposes what is near a query.
//!
//! A unit is found when its text shares a rare element with the query: [`bounds`] proves how
//! many rare elements of each have to be looked at so that none in reach is missed. For each
//! of them the unit has a key, a hash of the language pair, the group of its length, the level
//! at which the element is needed, and the element: all in one array, under one GIN index,
//! so that the index alone turns away other languages, other lengths, and elements that are too
//! far back. One more key stands for the text itself: the same text is found whatever its
//! region's numbers mean, and however short it is.
//!
//! Most of what shares a key is still too far away. Each text has a *look* ([`element`]): its
//! length, a signature, and hashes. From these the database tells, without the text, how high
//! a unit can score at best, leaves out what cannot reach the threshold, and gives the rest
//! best first. Scores themselves are made of the texts by whoever asked.
//!
//! - [`bounds`]: what near texts have in common, with its proof;
//! - [`element`]: a text as hashes;
//! - [`order`]: which elements are rare, frozen;
//! - [`ask`]: what a query looks for.
//!
//! Everything here is derived from the units. [`VERSION`] and the order's number are kept with
//! it; keys of another version are never used.

pub(super) mod ask;
pub(super) mod bounds;
pub(super) mod element;
pub(super) mod order;
#[cfg(test)]
mod tests;

use xxhash_rust::xxh3::xxh3_64_with_seed;

use crate::memory::Unit;
use crate::text::Lang;

pub(super) use ask::Wanted;
use element::{Element, Look};
pub(super) use order::{Counts, Order};

/// Version of what keys and looks are made of: the tokenizer, the symbols, the hashes and the
/// bounds. To be raised when any of them changes; keys of another version do not fit.
pub(super) const VERSION: i32 = 1;

/// What the row of a unit holds so that the unit can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct UnitKeys {
    /// Keys of both texts.
    pub(super) keys: Vec<i32>,
    /// The look of the source text, as [`look_columns`] has it.
    pub(super) source_look: Vec<i64>,
    /// The look of the target text.
    pub(super) target_look: Vec<i64>,
}

impl UnitKeys {
    /// Keys and looks of a unit, by an order.
    pub(super) fn new(unit: &Unit, order: &Order) -> Self {
        let source = Look::new(&unit.source, &unit.source_lang);
        let target = Look::new(&unit.target, &unit.target_lang);
        let mut keys = Vec::new();
        let (from, to) = (&unit.source_lang, &unit.target_lang);
        add_keys(&source, pair(from, to), order, &mut keys);
        // Whoever looks up copy in the target's language finds the unit as well.
        add_keys(&target, pair(to, from), order, &mut keys);
        keys.sort_unstable();
        keys.dedup();
        UnitKeys {
            keys,
            source_look: look_columns(&source),
            target_look: look_columns(&target),
        }
    }
}

impl Counts {
    /// Counts the elements of both texts of a unit.
    pub(super) fn add_unit(&mut self, unit: &Unit) {
        for (text, lang) in [
            (&unit.source, &unit.source_lang),
            (&unit.target, &unit.target_lang),
        ] {
            self.add(&Look::new(text, lang).elements);
        }
    }
}

/// A look as the database keeps it, an array of: length, hash of the text, hash of its form,
/// bytes of its values, bytes of its names, both halves of its signature.
fn look_columns(look: &Look) -> Vec<i64> {
    let [low, high] = look.signature.map(u64::cast_signed);
    vec![
        look.length() as i64,
        look.same.into(),
        look.form.into(),
        // Seven bytes of each are used, so that these are never negative.
        look.values.cast_signed(),
        look.names.cast_signed(),
        low,
        high,
    ]
}

/// Adds the keys of a text that is looked up in a pair of languages.
fn add_keys(look: &Look, pair: u64, order: &Order, keys: &mut Vec<i32>) {
    keys.push(text_key(pair, look));
    if look.elements.is_empty() {
        keys.push(empty_key(pair));
        return;
    }
    let elements = sorted(look, order);
    let group = bounds::group(elements.len());
    for (place, element) in elements.iter().enumerate() {
        let Some(level) = bounds::level(place, elements.len()) else {
            break;
        };
        keys.push(element_key(pair, group, level, *element));
    }
}

/// The elements of a text, rarest first.
fn sorted(look: &Look, order: &Order) -> Vec<Element> {
    let mut elements = look.elements.clone();
    elements.sort_by_cached_key(|element| order.place(*element));
    elements
}

/// A pair of languages, of whatever regions, in the direction that copy is looked up in.
fn pair(from: &Lang, to: &Lang) -> u64 {
    let from = xxh3_64_with_seed(from.primary().as_bytes(), 0);
    xxh3_64_with_seed(to.primary().as_bytes(), from)
}

/// The key of a text itself.
fn text_key(pair: u64, look: &Look) -> i32 {
    key(pair, [u32::MAX, 0, look.same])
}

/// The key of texts without elements.
fn empty_key(pair: u64) -> i32 {
    key(pair, [0, 0, 0])
}

fn element_key(pair: u64, group: u32, level: usize, element: Element) -> i32 {
    key(pair, [group, level as u32, element.0])
}

/// Keys are hashes of 32 bits: what shares one by chance is turned away by its look.
fn key(pair: u64, parts: [u32; 3]) -> i32 {
    let mut bytes = [0; 12];
    for (chunk, part) in bytes.chunks_exact_mut(4).zip(parts) {
        chunk.copy_from_slice(&part.to_le_bytes());
    }
    (xxh3_64_with_seed(&bytes, pair) as u32).cast_signed()
}
