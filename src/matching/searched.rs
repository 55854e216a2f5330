//! A memory to be searched, and one of its units scored by its texts.
//!
//! Whoever proposes units, the index of a file or the memory itself: what is shown of them is
//! made here, by the definition alone.

use std::path::PathBuf;

use super::alignment::{self, Table};
use super::compare::{Compared, Texts, Typed};
use super::distance::Sequence;
use super::lookup::{Context, Match};
use super::penalty::Charges;
use super::score;
use super::side::{Side, Symbol};
use crate::memory::{Filter, Store, StoredUnit, Unit, tag};
use crate::text::{Analysis, Lang};

/// A memory to be searched, and how.
pub struct Searched<'s> {
    /// The memory.
    pub store: &'s dyn Store,
    /// Where its index is kept; none keeps it in working memory alone.
    pub beside: Option<PathBuf>,
    /// Only these of its units are found.
    pub filter: Filter,
    /// What its units lose.
    pub charges: Charges,
}

/// A text that is looked up, taken apart once for all memories.
pub(super) struct Query<'a> {
    pub(super) text: &'a str,
    pub(super) lang: &'a Lang,
    /// Structure of its inline tags ([`tag::structure`]), 0 for plain text.
    pub(super) tags: u32,
    pub(super) side: &'a Side,
    pub(super) context: Option<Context<'a>>,
}

impl<'a> Query<'a> {
    pub(super) fn typed(&self) -> Typed<'a> {
        Typed {
            text: self.text,
            lang: self.lang,
            side: self.side,
        }
    }
}

/// A unit as it was stored, with its score for a query; its base is counted where it is not
/// known. None where `is_wanted` says that no score on this base is.
pub(super) fn scored(
    query: &Query<'_>,
    stored: StoredUnit,
    base: Option<u8>,
    (charges, table): (&Charges, &mut Table),
    is_wanted: &dyn Fn(u8) -> bool,
) -> Option<Match> {
    let reversed = !stored.unit.source_lang.same_language(query.lang);
    let unit = match reversed {
        true => turned(stored),
        false => stored,
    };
    let pair = &unit.unit;
    let source = Side::new(Analysis::new(&pair.source, &pair.source_lang));
    let typed = Typed {
        text: &pair.source,
        lang: &pair.source_lang,
        side: &source,
    };
    let same_text = score::same_text(query.text, &pair.source);
    let texts = match same_text {
        // Read alike, it has no differences.
        true => Texts::new(
            Typed {
                text: query.text,
                lang: query.lang,
                ..typed
            },
            typed,
        ),
        false => Texts::new(query.typed(), typed),
    };
    let base = match (same_text, base) {
        (true, _) => score::EXACT,
        (false, Some(base)) => base,
        (false, None) => base_of(&texts),
    };
    if !is_wanted(base) {
        return None;
    }
    let columns = table.align(&texts);
    let mut penalties = score::penalties(&texts, columns);
    penalties.extend(score::tag_penalty(
        query.tags,
        tag::structure(&pair.source_tags),
    ));
    penalties.extend(charges.penalties(pair.origin.as_deref(), reversed));
    let same_context = query
        .context
        .is_some_and(|context| !reversed && stands_in(&unit, context));
    let score = match score::after_penalties(base, &penalties) {
        score::EXACT if same_context => score::CONTEXT,
        score => score,
    };
    let edits = alignment::edits(&texts, columns);
    Some(Match {
        score,
        base,
        same_context,
        reversed,
        memory: 0,
        penalties,
        edits,
        unit,
    })
}

/// The base of two texts by their symbols.
fn base_of(texts: &Texts<'_>) -> u8 {
    let (rows, columns) = (texts.rows(), texts.columns());
    // A symbol of the unit has the number of the first like it in the query, or one of its own.
    let of_query = &texts.query.side.symbols;
    let number = |(at, symbol): (usize, &Symbol)| {
        let first = of_query.iter().position(|other| other == symbol);
        first.unwrap_or(rows + at)
    };
    let query: Vec<u32> = of_query
        .iter()
        .enumerate()
        .map(|pair| number(pair) as u32)
        .collect();
    let unit = texts.unit.side.symbols.iter().enumerate();
    let unit: Vec<u32> = unit.map(|pair| number(pair) as u32).collect();
    score::base(rows.max(columns), Sequence::new(&query).distance(&unit))
}

/// The unit as if it had been translated the other way round.
fn turned(stored: StoredUnit) -> StoredUnit {
    let unit = stored.unit;
    StoredUnit {
        id: stored.id,
        unit: Unit {
            source_lang: unit.target_lang,
            target_lang: unit.source_lang,
            source: unit.target,
            target: unit.source,
            source_tags: unit.target_tags,
            target_tags: unit.source_tags,
            // They are texts of what is now the target.
            previous: None,
            next: None,
            ..unit
        },
    }
}

/// Whether the unit comes from between the same segments. A unit of no story has no
/// neighbours that anybody knows.
fn stands_in(unit: &StoredUnit, context: Context<'_>) -> bool {
    let unit = &unit.unit;
    let known = (unit.story.is_some() && unit.position.is_some())
        || unit.previous.is_some()
        || unit.next.is_some();
    let same = |one: Option<&str>, other: Option<&str>| match (one, other) {
        (Some(one), Some(other)) => score::same_text(one, other),
        (None, None) => true,
        _ => false,
    };
    known
        && same(unit.previous.as_deref(), context.previous)
        && same(unit.next.as_deref(), context.next)
}
