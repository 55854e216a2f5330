//! Storing units from elsewhere, a thousand at a time.
//!
//! For each portion the server is asked once for all units that its lines may be about; the
//! rules of [`Store::import`](crate::memory::Store::import) then run over what it said, line
//! by line, and what follows from them is written once.

use std::collections::{HashMap, HashSet};

use super::changes;
use super::failure::{Failure, Sql};
use super::row::{self, unit_query};
use super::session::Session;
use super::story::story_numbers;
use super::writer::Writer;
use crate::error::Result;
use crate::memory::unit::{identity_of, normalised};
use crate::memory::writing::arrivals::Met;
use crate::memory::writing::{Cause, Signature, UnitWriting};
use crate::memory::{ImportSummary, ImportWatch, StoredUnit, Unit, UnitId};

/// Lines of one portion.
const PORTION: usize = 1_000;

/// Bytes of texts after which a portion has fewer.
const PORTION_BYTES: usize = 4 << 20;

/// The units of these hashes.
const SAME: &str = concat!(
    unit_query!(),
    " WHERE unit.identity_hash = ANY ($1) ORDER BY unit.unit_number"
);

/// Units that were there before the import, at these places with these sources.
const EARLIER: &str = concat!(
    unit_query!(),
    " WHERE (unit.story, unit.position, unit.source) IN
          (SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::text[]))
         AND unit.unit_number <= $4
     ORDER BY unit.changed, unit.target, unit.unit_number"
);

/// See [`Store::import`](crate::memory::Store::import), which states the rules.
pub(super) fn import(
    session: &Session,
    units: &mut dyn Iterator<Item = Result<Unit>>,
    signature: &Signature<'_>,
    watch: &mut dyn ImportWatch,
) -> Sql<(ImportSummary, u64)> {
    let is_empty: bool = session
        .row(
            "SELECT NOT EXISTS (SELECT 1 FROM unit)
                 AND NOT EXISTS (SELECT 1 FROM story WHERE status = 'retracted')",
            &[],
        )?
        .try_get(0)?;
    watch.begin(is_empty);
    let highest: i64 = session
        .row("SELECT coalesce(max(unit_number), 0) FROM unit", &[])?
        .try_get(0)?;
    let mut import = Import {
        session,
        signature,
        watch,
        is_empty,
        arrived: (highest == 0).then(HashSet::new),
        stories: HashMap::new(),
        met: Met::new(UnitId(highest)),
        writer: Writer::new(session, signature)?,
        known: Known::default(),
        summary: ImportSummary::default(),
    };
    let (mut portion, mut bytes) = (Vec::new(), 0);
    for (number, unit) in (1_u64..).zip(units) {
        let unit = normalised(unit?, number)?;
        bytes += unit.weight();
        portion.push(unit);
        if portion.len() >= PORTION || bytes >= PORTION_BYTES {
            import.take(std::mem::take(&mut portion))?;
            bytes = 0;
        }
    }
    import.take(portion)?;
    import.watch.complete();
    let summary = import.summary;
    let changes = import.writer.finish()?;
    if summary.created + summary.updated > 0 {
        changes::record(session, changes)?;
    }
    Ok((summary, changes::generation(session)?))
}

/// An import that goes on.
struct Import<'i> {
    session: &'i Session,
    signature: &'i Signature<'i>,
    watch: &'i mut dyn ImportWatch,
    /// Whether no unit was there, and none that is hidden.
    is_empty: bool,
    /// Hashes of what this import brought, where only it can have brought anything.
    arrived: Option<HashSet<i64>>,
    /// Numbers of stories by their ids.
    stories: HashMap<String, i64>,
    met: Met,
    writer: Writer<'i>,
    known: Known,
    summary: ImportSummary,
}

/// A line with what it is found by.
struct Line {
    unit: Unit,
    identity: i64,
    story: Option<i64>,
}

/// The units that lines of a portion may be about, as they stand now.
#[derive(Default)]
struct Known {
    units: HashMap<UnitId, Unit>,
    /// By hash; those that came first are first.
    by_identity: HashMap<i64, Vec<UnitId>>,
    /// Units at a place, in the order in which they may be continued.
    earlier: HashMap<(i64, u32), Vec<StoredUnit>>,
}

impl Known {
    fn add(&mut self, id: UnitId, unit: Unit) {
        let same = self.by_identity.entry(identity_of(&unit)).or_default();
        if !same.contains(&id) {
            same.push(id);
        }
        self.units.insert(id, unit);
    }

    /// The unit that `line` is about.
    fn same(&self, line: &Line) -> Option<StoredUnit> {
        let key = |unit: &Unit| (unit.story.is_some(), unit.position);
        let ids = self.by_identity.get(&line.identity)?;
        let same = ids.iter().find_map(|id| {
            let unit = self.units.get(id)?;
            let is_same = unit.source == line.unit.source
                && unit.target == line.unit.target
                && key(unit) == key(&line.unit)
                && unit.story == line.unit.story
                && unit.source_lang == line.unit.source_lang
                && unit.target_lang == line.unit.target_lang;
            is_same.then_some((*id, unit))
        });
        same.map(|(id, unit)| StoredUnit {
            id,
            unit: unit.clone(),
        })
    }

    /// The unit that `line` is a new translation of: the one changed first, of those changed
    /// before it and not met yet.
    fn earlier(&self, line: &Line, met: &Met) -> Option<StoredUnit> {
        let at = self.earlier.get(&(line.story?, line.unit.position?))?;
        let found = at.iter().find(|old| {
            old.unit.source == line.unit.source
                && old.unit.source_lang == line.unit.source_lang
                && old.unit.target_lang == line.unit.target_lang
                && old.unit.changed < line.unit.changed
                && !met.has(old.id)
        });
        found.cloned()
    }
}

/// Writes, and keeps what is known in step.
struct InStep<'w, 'i> {
    writer: &'w mut Writer<'i>,
    known: &'w mut Known,
}

impl UnitWriting for InStep<'_, '_> {
    type Failure = Failure;

    fn create(&mut self, unit: &Unit, identity: i64, story: Option<i64>) -> Sql<UnitId> {
        let id = self.writer.create(unit, identity, story)?;
        self.known.add(id, unit.clone());
        Ok(id)
    }

    fn replace(&mut self, old: &StoredUnit, new: &Unit, cause: Cause) -> Sql<()> {
        self.known.add(old.id, new.clone());
        self.writer.replace(old, new, cause)
    }

    fn rewrite(&mut self, old: &StoredUnit, new: &Unit) -> Sql<()> {
        self.known.add(old.id, new.clone());
        self.writer.rewrite(old, new)
    }

    fn remove(&mut self, id: UnitId, cause: Cause) -> Sql<()> {
        self.known.units.remove(&id);
        self.writer.remove(id, cause)
    }
}

impl Import<'_> {
    /// Takes a portion in.
    fn take(&mut self, portion: Vec<Unit>) -> Sql<()> {
        self.number_stories(&portion)?;
        let line = |unit: Unit| Line {
            identity: identity_of(&unit),
            story: unit
                .story
                .as_ref()
                .and_then(|id| self.stories.get(id))
                .copied(),
            unit,
        };
        let lines: Vec<Line> = portion.into_iter().map(line).collect();
        self.look_up_same(&lines)?;
        self.look_up_earlier(&lines)?;
        for line in lines {
            self.take_line(line)?;
        }
        // What is asked next shall see it.
        self.writer.flush()
    }

    fn number_stories(&mut self, portion: &[Unit]) -> Sql<()> {
        let mut unknown = Vec::new();
        for id in portion.iter().filter_map(|unit| unit.story.as_deref()) {
            if !self.stories.contains_key(id) && !unknown.contains(&id) {
                unknown.push(id);
            }
        }
        let numbers = story_numbers(self.session, &unknown, self.signature.now)?;
        let named = unknown.into_iter().map(str::to_owned);
        self.stories.extend(named.zip(numbers));
        Ok(())
    }

    fn look_up_same(&mut self, lines: &[Line]) -> Sql<()> {
        self.known = Known::default();
        let may_be_there = |line: &&Line| match &self.arrived {
            Some(arrived) => arrived.contains(&line.identity),
            None => true,
        };
        let hashes: Vec<i64> = lines
            .iter()
            .filter(may_be_there)
            .map(|line| line.identity)
            .collect();
        if !hashes.is_empty() {
            for row in self.session.query(SAME, &[&hashes])? {
                let StoredUnit { id, unit } = row::unit(&row)?;
                self.known.add(id, unit);
            }
        }
        Ok(())
    }

    fn look_up_earlier(&mut self, lines: &[Line]) -> Sql<()> {
        let newest = self.met.newest_before().0;
        if newest == 0 {
            return Ok(());
        }
        let (mut stories, mut positions, mut sources) = (Vec::new(), Vec::new(), Vec::new());
        for line in lines {
            if let (Some(story), Some(position)) = (line.story, line.unit.position) {
                stories.push(story);
                positions.push(i64::from(position));
                sources.push(line.unit.source.as_str());
            }
        }
        if stories.is_empty() {
            return Ok(());
        }
        let numbers: HashMap<&str, i64> = self
            .stories
            .iter()
            .map(|(id, number)| (id.as_str(), *number))
            .collect();
        let found = self
            .session
            .query(EARLIER, &[&stories, &positions, &sources, &newest])?;
        for row in found {
            let stored = row::unit(&row)?;
            let story = stored.unit.story.as_deref().and_then(|id| numbers.get(id));
            if let (Some(story), Some(position)) = (story, stored.unit.position) {
                let at = self.known.earlier.entry((*story, position)).or_default();
                at.push(stored);
            }
        }
        Ok(())
    }

    fn take_line(&mut self, line: Line) -> Sql<()> {
        let mut writer = InStep {
            writer: &mut self.writer,
            known: &mut self.known,
        };
        if let Some(same) = writer.known.same(&line) {
            let id = same.id;
            let now = self
                .met
                .confirm(&mut writer, same, &line.unit, &mut self.summary)?;
            if let (true, Some(now)) = (self.is_empty, now) {
                self.watch.holds(id, now);
            }
        } else if let Some(old) = writer.known.earlier(&line, &self.met) {
            self.met.retranslate(&mut writer, old, &line.unit)?;
            self.summary.updated += 1;
        } else {
            let id = writer.create(&line.unit, line.identity, line.story)?;
            self.summary.created += 1;
            if let Some(arrived) = &mut self.arrived {
                arrived.insert(line.identity);
            }
            if self.is_empty {
                self.watch.holds(id, line.unit);
            }
        }
        Ok(())
    }
}
