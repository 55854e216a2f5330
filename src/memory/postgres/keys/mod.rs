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

/// A text that a unit is found by, as its row holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TextKeys {
    /// Whether it is the unit's target.
    pub(super) reversed: bool,
    /// The languages, in the direction in which copy is looked up.
    pub(super) pair: i32,
    /// Hash of the neighbours, where they are known and the text is a source.
    pub(super) context: Option<i64>,
    pub(super) look: Looks,
    pub(super) keys: Vec<i32>,
}

impl TextKeys {
    /// The texts that a unit is found by, by an order: its source, and its target where that is
    /// in another language.
    pub(super) fn of_unit(unit: &Unit, order: &Order) -> Vec<TextKeys> {
        let (from, to) = (&unit.source_lang, &unit.target_lang);
        let context = || context_hash(unit.previous.as_deref(), unit.next.as_deref());
        let context = unit.is_placed().then(context);
        let mut texts = vec![TextKeys::new(&unit.source, (from, to), context, order)];
        if !from.same_language(to) {
            // Whoever looks up copy in the target's language finds the unit as well.
            texts.push(TextKeys {
                reversed: true,
                ..TextKeys::new(&unit.target, (to, from), None, order)
            });
        }
        texts
    }

    fn new(text: &str, (from, to): (&Lang, &Lang), context: Option<i64>, order: &Order) -> Self {
        let look = Look::new(text, from);
        let pair = pair(from, to);
        TextKeys {
            reversed: false,
            pair: short(pair),
            context,
            keys: keys_of(&look, pair, order),
            look: Looks::of(&look),
        }
    }
}

/// What stands for the neighbours of a segment, which are NFC and trimmed.
pub(super) fn context_hash(previous: Option<&str>, next: Option<&str>) -> i64 {
    let hash = [previous, next].into_iter().fold(0, |hash, text| {
        let bytes = text.map_or(&[][..], str::as_bytes);
        xxh3_64_with_seed(bytes, hash) ^ u64::from(text.is_some())
    });
    hash.cast_signed()
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

/// A look as the columns of the memory hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Looks {
    /// Number of base tokens.
    pub(super) length: i32,
    /// Hash of the text.
    pub(super) same: i32,
    /// Hash of the sequence of symbols.
    pub(super) form: i32,
    /// A byte for each value; seven are used, so that the number is never negative.
    pub(super) values: i64,
    /// The same for names.
    pub(super) names: i64,
    /// The halves of the signature.
    pub(super) signature: [i64; 2],
}

impl Looks {
    fn of(look: &Look) -> Self {
        Looks {
            length: i32::try_from(look.length()).unwrap_or(i32::MAX),
            same: look.same.cast_signed(),
            form: look.form.cast_signed(),
            values: look.values.cast_signed(),
            names: look.names.cast_signed(),
            signature: look.signature.map(u64::cast_signed),
        }
    }
}

/// The keys of a text that is looked up in a pair of languages.
fn keys_of(look: &Look, pair: u64, order: &Order) -> Vec<i32> {
    let mut keys = vec![text_key(pair, look)];
    if look.elements.is_empty() {
        keys.push(empty_key(pair));
    }
    let elements = sorted(look, order);
    let group = bounds::group(elements.len());
    for (place, element) in elements.iter().enumerate() {
        let Some(level) = bounds::level(place, elements.len()) else {
            break;
        };
        keys.push(element_key(pair, group, level, *element));
    }
    keys.sort_unstable();
    keys.dedup();
    keys
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

/// A pair of languages as rows hold it.
pub(super) fn pair_column(from: &Lang, to: &Lang) -> i32 {
    short(pair(from, to))
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
    short(xxh3_64_with_seed(&bytes, pair))
}

/// Half of a hash.
fn short(hash: u64) -> i32 {
    (hash as u32).cast_signed()
}
