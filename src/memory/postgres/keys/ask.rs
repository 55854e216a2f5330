//! What a query looks for among keys and looks.

use super::element::Look;
use super::order::Order;
use super::{Looks, bounds, element_key, empty_key, pair, short, sorted, text_key};
use crate::text::Lang;

/// What is wanted near a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::memory::postgres) struct Wanted {
    /// Units have at least one of these keys; none where the threshold is below all levels
    /// and every unit of the lengths must be looked at.
    pub(in crate::memory::postgres) keys: Option<Vec<i32>>,
    /// The least base, 1–100.
    pub(in crate::memory::postgres) base: i32,
    /// The languages, as units have them.
    pub(in crate::memory::postgres) pair: i32,
    /// Least number of tokens.
    pub(in crate::memory::postgres) shortest: i32,
    /// Largest number of tokens.
    pub(in crate::memory::postgres) longest: i32,
    /// The look of the query, as units have it.
    pub(in crate::memory::postgres) look: Looks,
}

impl Wanted {
    /// What is wanted for `text`, which is NFC and trimmed, between two languages, with at
    /// least the base `threshold` (1–100; below 1 is 1).
    pub(in crate::memory::postgres) fn new(
        text: &str,
        (from, to): (&Lang, &Lang),
        threshold: u8,
        order: &Order,
    ) -> Self {
        let threshold = threshold.clamp(1, 100);
        let look = Look::new(text, from);
        let pair = pair(from, to);
        let lengths = bounds::lengths(look.length(), threshold);
        Wanted {
            keys: keys(&look, pair, threshold, order),
            base: threshold.into(),
            pair: short(pair),
            shortest: i32::try_from(*lengths.start()).unwrap_or(i32::MAX),
            longest: i32::try_from(*lengths.end()).unwrap_or(i32::MAX),
            look: Looks::of(&look),
        }
    }
}

/// The keys of which every unit in reach has one, that of the text included.
fn keys(look: &Look, pair: u64, threshold: u8, order: &Order) -> Option<Vec<i32>> {
    let mut keys = vec![text_key(pair, look)];
    if look.elements.is_empty() {
        keys.push(empty_key(pair));
        return Some(keys);
    }
    let elements = sorted(look, order);
    let lengths = bounds::lengths(elements.len(), threshold);
    for lengths in groups(*lengths.start(), *lengths.end()) {
        // What the most demanding length of the group asks for.
        let (mut last, mut shown) = (0, 0);
        for length in lengths.clone() {
            let overlap = bounds::overlap(elements.len().max(length), threshold);
            last = last.max(bounds::last_level(length, overlap)?);
            shown = shown.max(bounds::prefix(elements.len(), overlap));
        }
        let group = bounds::group(*lengths.start());
        for element in elements.iter().take(shown) {
            for level in 0..=last {
                keys.push(element_key(pair, group, level, *element));
            }
        }
    }
    keys.sort_unstable();
    keys.dedup();
    Some(keys)
}

/// The lengths from `first` to `last` by their groups.
fn groups(first: usize, last: usize) -> impl Iterator<Item = std::ops::RangeInclusive<usize>> {
    let mut next = first;
    std::iter::from_fn(move || {
        let start = (next <= last).then_some(next)?;
        let group = bounds::group(start);
        let is_other = |length: &usize| bounds::group(*length) != group;
        next = (start..=last).find(is_other).unwrap_or(last + 1);
        Some(start..=next - 1)
    })
}
