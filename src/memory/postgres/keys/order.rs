//! The order of elements, rarest first, frozen for as long as keys were made by it.
//!
//! Prefixes are sound by any order, as long as all texts are sorted by the same one. So it is
//! not counted anew while units come and go: it is written into the memory once, and every
//! writer and reader takes it from there. Only frequent elements are in it. All others are
//! rarer than those, ordered by their hash, so that an element that nobody had seen when the
//! order was frozen has its place as well.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::element::Element;
use crate::text::hash::Quick;

/// Most elements that an order holds: words beyond are in few texts each.
const MOST: usize = 1 << 15;

/// Texts that an element must be in to have a place: one in so few is as rare as any.
const FREQUENT: u32 = 4;

/// The order of elements.
#[derive(Clone, Debug, Default)]
pub(in crate::memory::postgres) struct Order {
    /// For each frequent element how many less frequent ones the order holds.
    ranks: HashMap<Element, u32, Quick>,
}

impl Order {
    /// The order that a memory keeps: its elements from the rarest to the most frequent.
    pub(in crate::memory::postgres) fn kept(elements: &[i32]) -> Self {
        let ranks = elements.iter().map(|kept| Element(kept.cast_unsigned()));
        Order {
            ranks: ranks.zip(0..).collect(),
        }
    }

    /// Where an element stands: what is rarer has a lower number.
    pub(super) fn place(&self, element: Element) -> u64 {
        match self.ranks.get(&element) {
            None => u64::from(element.0),
            Some(rank) => (1 << 32) + u64::from(*rank),
        }
    }
}

/// Counts in how many texts each element is, to freeze their order.
#[derive(Clone, Debug, Default)]
pub(in crate::memory::postgres) struct Counts {
    texts: HashMap<Element, u32, Quick>,
}

impl Counts {
    /// Counts the elements of a text.
    pub(super) fn add(&mut self, elements: &[Element]) {
        for element in elements {
            *self.texts.entry(*element).or_default() += 1;
        }
    }

    /// What a memory is to keep: the frequent elements from the rarest to the most frequent.
    pub(in crate::memory::postgres) fn frozen(self) -> Vec<i32> {
        let frequent = self.texts.into_iter();
        let mut frequent: Vec<_> = frequent.filter(|(_, texts)| *texts >= FREQUENT).collect();
        // Of those that are equally frequent the order must not depend on the table.
        frequent.sort_unstable_by_key(|(element, texts)| (Reverse(*texts), element.0));
        frequent.truncate(MOST);
        let rarest_first = frequent.into_iter().rev();
        rarest_first
            .map(|(element, _)| element.0.cast_signed())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rare_come_first_and_the_unknown_before_them() {
        let mut counts = Counts::default();
        for text in 0..20 {
            let mut elements = vec![Element(7)];
            elements.extend((text % 2 == 0).then_some(Element(3)));
            elements.extend((text < 2).then_some(Element(9)));
            counts.add(&elements);
        }
        let kept = counts.frozen();
        assert_eq!(kept, [3, 7]);
        let order = Order::kept(&kept);
        let mut elements = [7, 3, u32::MAX, 9].map(Element);
        elements.sort_by_key(|element| order.place(*element));
        assert_eq!(elements, [9, u32::MAX, 3, 7].map(Element));
    }
}
