//! A pair of texts, taken apart for all checks.

use super::quantity::{Quantity, quantities};
use super::rules::Rules;
use super::side::Side;
use super::words::{Which, Words};
use crate::text::Lang;

/// A source text and its translation, to be checked.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'t> {
    /// The text that was translated.
    pub source: &'t str,
    /// Its translation.
    pub target: &'t str,
    /// Story that it is from: people are remembered through a story.
    pub story: Option<&'t str>,
}

/// A pair taken apart.
#[derive(Debug)]
pub(super) struct Taken<'t> {
    /// The text that was translated.
    pub(super) source: Side<'t>,
    /// Its translation.
    pub(super) target: Side<'t>,
    /// Quantities of the source, in order.
    pub(super) source_quantities: Vec<Quantity>,
    /// Quantities of the target, in order.
    pub(super) target_quantities: Vec<Quantity>,
}

impl<'t> Taken<'t> {
    /// Takes a pair apart.
    pub(super) fn new(
        pair: &Pair<'t>,
        langs: (&Lang, &Lang),
        words: &mut Words,
        rules: &Rules,
    ) -> Self {
        let source = Side::new(Which::Source, pair.source, langs.0, words, rules);
        let target = Side::new(Which::Target, pair.target, langs.1, words, rules);
        Taken {
            source_quantities: quantities(&source, words, rules),
            target_quantities: quantities(&target, words, rules),
            source,
            target,
        }
    }

    /// A quantity as it is written.
    pub(super) fn shown(&self, quantity: &Quantity, of_source: bool) -> &'t str {
        let side = if of_source {
            &self.source
        } else {
            &self.target
        };
        side.span(quantity.first, quantity.end).of(side.text)
    }
}
