//! Later units that were translated from those of a story.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use crate::Result;
use crate::matching::derived::{Derived, derived};
use crate::matching::score::EXACT;
use crate::memory::StoredUnit;
use crate::server::desk::Desk;
use crate::text::Lang;

/// A later unit that was translated from one of a story that is retracted. Nothing happens to
/// it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Derived)]
pub(super) struct DerivedRecord {
    /// Its number.
    unit: i64,
    /// Its story.
    story: Option<String>,
    /// The unit that it is most like.
    from: i64,
    /// Steps from the units of the story.
    depth: u32,
    /// Score of its source for that of the unit it is from.
    source_score: u8,
    /// Score of its translation for that of the unit it is from.
    target_score: u8,
    /// Its source.
    source: String,
    /// Its translation.
    target: String,
}

/// What was translated from the units of a story, those too that were merged into units of
/// others, language pair by language pair.
///
/// # Errors
/// When the memory cannot be read.
pub(super) fn of_story(desk: &Desk<'_>, id: &str, threshold: u8) -> Result<Vec<DerivedRecord>> {
    let store = desk.store();
    let mut pairs: BTreeMap<(Lang, Lang), Vec<StoredUnit>> = BTreeMap::new();
    let units = store.units_of_story(id)?.into_iter();
    for stored in units.chain(store.merged_of_story(id)?) {
        let unit = &stored.unit;
        let pair = (unit.source_lang.clone(), unit.target_lang.clone());
        pairs.entry(pair).or_default().push(stored);
    }
    let mut all = Vec::new();
    for ((source, target), origins) in &pairs {
        let found = derived(&desk.own_matcher(source, target)?, origins, threshold)?;
        all.extend(found.into_iter().map(record));
    }
    Ok(all)
}

fn record(found: Derived) -> DerivedRecord {
    let unit = found.unit.unit;
    DerivedRecord {
        unit: found.unit.id.0,
        story: unit.story,
        from: found.parent.0,
        depth: found.depth,
        source_score: found.source_score.min(EXACT),
        target_score: found.target_score,
        source: unit.source,
        target: unit.target,
    }
}
