//! What every list must equal: each unit scored by the definition, then ranked.
//!
//! It reads the memory unit by unit and shares nothing with how matching finds units.
//! Of the score it takes the penalties from the library and has the rest of its own:
//! the base, the exact text, the tags, the context, the order.

use std::cmp::Reverse;

use jiff::Timestamp;
use teletipo::matching::alignment::Table;
use teletipo::matching::compare::{Texts, Typed};
use teletipo::matching::lookup::Limits;
use teletipo::matching::score;
use teletipo::matching::side::{Side, Symbol};
use teletipo::matching::{Charges, Context, Match, Penalty, PenaltyKind};
use teletipo::memory::{Filter, Store, StoredUnit, Tag, TagKind, UnitId};
use teletipo::text::{Analysis, Lang};
use unicode_normalization::UnicodeNormalization;

/// A memory and how it is searched.
pub(crate) struct Memory<'a> {
    pub(crate) store: &'a dyn Store,
    pub(crate) filter: Filter,
    pub(crate) charges: Charges,
}

/// A place in a list. The order of lists is that of the fields.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    score: Reverse<u8>,
    base: Reverse<u8>,
    same_context: Reverse<bool>,
    changed: Reverse<Timestamp>,
    memory: usize,
    unit: UnitId,
    reversed: bool,
    penalties: Vec<(PenaltyKind, u8)>,
}

impl Place {
    /// The place that matching gave.
    pub(crate) fn of(found: &Match) -> Self {
        Place {
            score: Reverse(found.score),
            base: Reverse(found.base),
            same_context: Reverse(found.same_context),
            changed: Reverse(found.unit.unit.changed),
            memory: found.memory,
            unit: found.unit.id,
            reversed: found.reversed,
            penalties: told(&found.penalties),
        }
    }
}

/// All units of the memories between `source` and `target`, ranked for a text with its
/// inline tags.
pub(crate) fn ranking(
    memories: &[Memory<'_>],
    (source, target): (&Lang, &Lang),
    text: (&str, &[Tag]),
    context: Option<Context<'_>>,
) -> Vec<Place> {
    let mut all = Vec::new();
    for (number, memory) in memories.iter().enumerate() {
        let mut visit = |stored: &mut StoredUnit| {
            let (from, to) = (&stored.unit.source_lang, &stored.unit.target_lang);
            let forward = from.same_language(source) && to.same_language(target);
            let reversed = from.same_language(target) && to.same_language(source);
            if forward || reversed {
                all.push(place(
                    number,
                    memory,
                    stored,
                    reversed,
                    (text, source),
                    context,
                ));
            }
            Ok(())
        };
        memory
            .store
            .for_each_unit(&memory.filter, &mut visit)
            .unwrap();
    }
    all.sort();
    all
}

/// The head of a ranking that the limits ask for.
pub(crate) fn head(ranking: &[Place], limits: Limits) -> Vec<Place> {
    let reaching = ranking
        .iter()
        .filter(|place| place.score.0 >= limits.threshold);
    reaching.take(limits.top).cloned().collect()
}

fn place(
    memory: usize,
    searched: &Memory<'_>,
    stored: &StoredUnit,
    reversed: bool,
    (query, lang): ((&str, &[Tag]), &Lang),
    context: Option<Context<'_>>,
) -> Place {
    let unit = &stored.unit;
    let (query_tags, query) = (query.1, (query.0, lang));
    let (text, tags, lang) = match reversed {
        true => (&unit.target, &unit.target_tags, &unit.target_lang),
        false => (&unit.source, &unit.source_tags, &unit.source_lang),
    };
    let [query_side, side] =
        [query, (text, lang)].map(|(text, lang)| Side::new(Analysis::new(text, lang)));
    let mut base = base(&query_side.symbols, &side.symbols);
    let query = Typed {
        text: query.0,
        lang: query.1,
        side: &query_side,
    };
    let unit_side = Typed {
        text,
        lang,
        side: &side,
    };
    let texts = Texts::new(query, unit_side);
    let mut penalties = score::penalties(&texts, Table::default().align(&texts));
    if same(query.text, text) {
        // However the regions write numbers: the text is the same.
        base = 100;
        penalties.retain(|penalty| penalty.kind == PenaltyKind::Region);
    }
    if kinds(query_tags) != kinds(tags) {
        penalties.push(Penalty {
            kind: PenaltyKind::Tags,
            points: 2,
            query: String::new(),
            source: String::new(),
        });
    }
    penalties.extend(searched.charges.penalties(unit.origin.as_deref(), reversed));
    let lost: u32 = penalties
        .iter()
        .map(|penalty| u32::from(penalty.points))
        .sum();
    let same_context = !reversed && context.is_some_and(|context| stands_in(stored, context));
    let score = match u32::from(base).saturating_sub(lost) as u8 {
        100 if same_context => 101,
        score => score,
    };
    Place {
        score: Reverse(score),
        base: Reverse(base),
        same_context: Reverse(same_context),
        changed: Reverse(unit.changed),
        memory,
        unit: stored.id,
        reversed,
        penalties: told(&penalties),
    }
}

fn kinds(tags: &[Tag]) -> Vec<TagKind> {
    tags.iter().map(|tag| tag.kind).collect()
}

/// `⌊100·(m − d)/m⌋`, with the whole table filled for d.
fn base(one: &[Symbol], other: &[Symbol]) -> u8 {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, x) in one.iter().enumerate() {
        let above = row.clone();
        row[0] = line + 1;
        for (column, y) in other.iter().enumerate() {
            let replaced = above[column] + usize::from(x != y);
            row[column + 1] = replaced.min(above[column + 1] + 1).min(row[column] + 1);
        }
    }
    let longer = one.len().max(other.len());
    let kept = longer - row[other.len()];
    (100 * kept).checked_div(longer).unwrap_or(100) as u8
}

fn same(one: &str, other: &str) -> bool {
    one.nfc().collect::<String>().trim() == other.nfc().collect::<String>().trim()
}

/// Whether the unit's neighbours are those of the query; one that knows no neighbours
/// and no place in a story has none that could be the same.
fn stands_in(stored: &StoredUnit, context: Context<'_>) -> bool {
    let unit = &stored.unit;
    let placed = unit.story.is_some() && unit.position.is_some();
    let equal = |one: Option<&str>, other: Option<&str>| match (one, other) {
        (Some(one), Some(other)) => same(one, other),
        (one, other) => one == other,
    };
    (placed || unit.previous.is_some() || unit.next.is_some())
        && equal(unit.previous.as_deref(), context.previous)
        && equal(unit.next.as_deref(), context.next)
}

fn told(penalties: &[Penalty]) -> Vec<(PenaltyKind, u8)> {
    penalties
        .iter()
        .map(|penalty| (penalty.kind, penalty.points))
        .collect()
}
